//! What is typed: secrets without showing them, private words, and the text of a page.
//!
//! Each comes from an open file number, from the standard input, or from the terminal; never does a
//! secret come from an argument, which others on this computer can see.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{IsTerminal, Read, Write};

use waymark_app::AppError;
use zeroize::Zeroizing;

use crate::desk::Desk;
use crate::say::Problem;

/// Most bytes of a line that are read: no passphrase, title or name is longer.
const MOST_BYTES: usize = 16 * 1024;
/// Stands for the standard input in the place of private words.
const STANDARD: &str = "-";

/// What is read from, each opened once: two lines of one file are read one after the other.
#[derive(Default)]
pub(crate) struct Inputs(RefCell<BTreeMap<u32, File>>);

impl Inputs {
    fn with<T>(
        &self,
        number: u32,
        read: impl FnOnce(&mut File) -> std::io::Result<T>,
    ) -> Result<T, Problem> {
        use std::collections::btree_map::Entry;
        let mut open = self.0.borrow_mut();
        let file = match open.entry(number) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => {
                place.insert(open_number(number).map_err(|_| Problem::NoTerminal)?)
            }
        };
        read(file).map_err(|_| Problem::NoTerminal)
    }

    /// Reads one line, a byte at a time, so that what follows it is left for others.
    fn line(&self, number: u32) -> Result<Zeroizing<String>, Problem> {
        let line = self.with(number, |file| {
            let mut line = Zeroizing::new(Vec::with_capacity(MOST_BYTES));
            let mut byte = [0];
            while line.len() < MOST_BYTES && file.read(&mut byte)? == 1 {
                if byte[0] == b'\n' {
                    break;
                }
                line.push(byte[0]);
            }
            if line.last() == Some(&b'\r') {
                line.pop();
            }
            Ok(line)
        })?;
        let text = std::str::from_utf8(&line).map_err(|_| AppError::BadValue)?;
        Ok(Zeroizing::new(text.to_owned()))
    }

    /// Reads what is left of the standard input, up to a number of bytes.
    pub(crate) fn rest(&self, most: u64) -> Result<String, Problem> {
        let bytes = self.with(0, |file| {
            let mut bytes = Vec::new();
            file.take(most).read_to_end(&mut bytes)?;
            Ok(bytes)
        })?;
        Ok(String::from_utf8(bytes).map_err(|_| AppError::UnreadableFile)?)
    }
}

fn open_number(number: u32) -> std::io::Result<File> {
    match number {
        // As it was handed to us: opened anew, a file would be read from its beginning again.
        0 => standard_input(),
        _ => File::open(format!("/dev/fd/{number}")),
    }
}

#[cfg(unix)]
fn standard_input() -> std::io::Result<File> {
    use std::os::fd::AsFd;
    let input = std::io::stdin().as_fd().try_clone_to_owned()?;
    Ok(input.into())
}

#[cfg(windows)]
fn standard_input() -> std::io::Result<File> {
    use std::os::windows::io::AsHandle;
    let input = std::io::stdin().as_handle().try_clone_to_owned()?;
    Ok(input.into())
}

impl Desk<'_> {
    /// Asks for a secret, from an open file number or at the terminal, which does not show it.
    pub(crate) fn passphrase(
        &self,
        number: Option<u32>,
        question: &str,
    ) -> Result<Zeroizing<String>, Problem> {
        match number {
            Some(number) => self.inputs.line(number),
            None => self.prompt(question),
        }
    }

    /// Asks for a new passphrase; at the terminal twice.
    pub(crate) fn new_passphrase(
        &self,
        number: Option<u32>,
        question: &str,
    ) -> Result<Zeroizing<String>, Problem> {
        let typed = self.passphrase(number, question)?;
        if number.is_none() && *self.prompt("cli-ask-again")? != *typed {
            return Err(Problem::NotTheSame);
        }
        Ok(typed)
    }

    fn prompt(&self, question: &str) -> Result<Zeroizing<String>, Problem> {
        let question = format!("{} ", self.say.text(question));
        let typed = self.signals.asking(|| rpassword::prompt_password(question));
        self.signals.go_on()?;
        typed.map(Zeroizing::new).map_err(|_| Problem::NoTerminal)
    }

    /// Gives private words: as they stand in the argument, from the next line of the standard input
    /// where that says so, or asked for at the terminal; nothing where there is none.
    pub(crate) fn private(&self, given: Option<&str>, question: &str) -> Result<String, Problem> {
        match given {
            Some(STANDARD) => Ok(self.inputs.line(0)?.to_string()),
            Some(words) => Ok(words.to_owned()),
            None if self.can_ask() => {
                let question = format!("{} ", self.say.text(question));
                let _shown = std::io::stderr().write_all(question.as_bytes());
                Ok(self.inputs.line(0)?.to_string())
            }
            None => Ok(String::new()),
        }
    }

    /// As [`Desk::private`], where nothing is not enough.
    pub(crate) fn needed(&self, given: Option<&str>, question: &str) -> Result<String, Problem> {
        if given.is_none() && !self.can_ask() {
            return Err(Problem::NothingNamed);
        }
        self.private(given, question)
    }

    fn can_ask(&self) -> bool {
        std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }
}

/// Says whether words stand for the standard input.
pub(crate) fn is_standard_input(words: &str) -> bool {
    words == STANDARD
}
