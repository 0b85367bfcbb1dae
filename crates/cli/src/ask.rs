//! The passphrase: from a file number, or from the terminal without showing it.

use std::fs::File;
use std::io::Read;

use zeroize::Zeroizing;

use crate::say::{Problem, Say};

/// Most bytes of a line that are read: no passphrase is longer.
const MOST_BYTES: usize = 8 * 1024;

/// Asks for the passphrase of a journal; for a new one twice.
pub(crate) fn passphrase(
    number: Option<u32>,
    new: bool,
    say: &Say,
) -> Result<Zeroizing<String>, Problem> {
    if let Some(number) = number {
        return from_file_number(number);
    }
    let first = if new {
        "cli-ask-new-passphrase"
    } else {
        "cli-ask-passphrase"
    };
    let typed = prompt(first, say)?;
    if new && *prompt("cli-ask-again", say)? != *typed {
        return Err(Problem::NotTheSame);
    }
    Ok(typed)
}

/// Asks for one secret with a question of its own.
pub(crate) fn secret(
    number: Option<u32>,
    question: &str,
    say: &Say,
) -> Result<Zeroizing<String>, Problem> {
    match number {
        Some(number) => from_file_number(number),
        None => prompt(question, say),
    }
}

fn prompt(message: &str, say: &Say) -> Result<Zeroizing<String>, Problem> {
    rpassword::prompt_password(format!("{} ", say.text(message)))
        .map(Zeroizing::new)
        .map_err(|_| Problem::NoTerminal)
}

/// Reads one line, a byte at a time, so that what follows it in a pipe is left for others.
fn from_file_number(number: u32) -> Result<Zeroizing<String>, Problem> {
    let mut file = File::open(format!("/dev/fd/{number}")).map_err(|_| Problem::NoTerminal)?;
    let mut line = Zeroizing::new(Vec::with_capacity(MOST_BYTES));
    let mut byte = [0];
    while line.len() < MOST_BYTES && file.read(&mut byte).map_err(|_| Problem::NoTerminal)? == 1 {
        if byte[0] == b'\n' {
            break;
        }
        line.push(byte[0]);
    }
    if line.last() == Some(&b'\r') {
        line.pop();
    }
    let text = std::str::from_utf8(&line).map_err(|_| Problem::NoTerminal)?;
    Ok(Zeroizing::new(text.to_owned()))
}
