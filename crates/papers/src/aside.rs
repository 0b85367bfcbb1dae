//! Drawing and reading in a process beside the app: what is wrong with a file cannot hurt the
//! journal. It gets the bytes through a pipe, never a path; it may use so much memory and time and no
//! more.

use std::ffi::OsStr;
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::badge::{self, Badge, BadgeProblem};
use crate::draw::{Seen, draw};
use crate::{Media, Refusal};

/// The argument that asks a program of ours to draw and do nothing else.
const ASKED: &str = "--draw-paper";
/// The argument that asks it to read a digital badge and do nothing else.
const ASKED_BADGE: &str = "--read-badge";
/// How long drawing may take.
const MOST_TIME: Duration = Duration::from_secs(20);
/// How much memory the process may take, in bytes.
#[cfg(unix)]
const MOST_MEMORY: u64 = 3 << 29;
/// Most bytes of a file, and of what comes back.
const MOST_BYTES: u64 = 64 << 20;

/// Draws in a process of its own.
#[derive(Debug, Clone)]
pub enum Drawer {
    /// In a process made from this program, whose `main` begins with [`serve_if_asked`].
    Aside(PathBuf),
    /// In this process: for tests and measurements.
    Here,
}

impl Drawer {
    /// Draws one page, counted from 0, of what `source` gives.
    ///
    /// # Errors
    /// [`Refusal`]; [`Refusal::TooMuch`] too where the process ran out of time or memory.
    pub fn draw(
        &self,
        source: &mut (dyn Read + Send),
        page: usize,
        width: u32,
    ) -> Result<Seen, Refusal> {
        match self {
            Self::Here => {
                let mut bytes = Vec::new();
                let read = source.take(MOST_BYTES).read_to_end(&mut bytes);
                read.map_err(|_unreadable| Refusal::Broken)?;
                draw(bytes, page, width)
            }
            Self::Aside(program) => {
                let wanted = [ASKED, &page.to_string(), &width.to_string()];
                let answer = ask(program.as_os_str(), source, &wanted);
                let answer = answer.map_err(|_no_process| Refusal::TooMuch)?;
                read_answer(&answer)
            }
        }
    }

    /// Reads a digital badge from what `source` gives.
    ///
    /// # Errors
    /// [`BadgeProblem`]; [`BadgeProblem::TooMuch`] too where the process ran out of time or memory.
    pub fn read_badge(&self, source: &mut (dyn Read + Send)) -> Result<Badge, BadgeProblem> {
        match self {
            Self::Here => {
                let mut bytes = Vec::new();
                let read = source.take(MOST_BYTES).read_to_end(&mut bytes);
                read.map_err(|_unreadable| BadgeProblem::Broken)?;
                badge::read(&bytes)
            }
            Self::Aside(program) => {
                let answer = ask(program.as_os_str(), source, &[ASKED_BADGE]);
                let answer = answer.map_err(|_no_process| BadgeProblem::TooMuch)?;
                // It ended without an answer: out of memory, or a fault of its own.
                serde_json::from_slice(&answer).unwrap_or(Err(BadgeProblem::TooMuch))
            }
        }
    }
}

fn ask(program: &OsStr, source: &mut (dyn Read + Send), wanted: &[&str]) -> io::Result<Vec<u8>> {
    let mut child = Command::new(program)
        .args(wanted)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let answer = talk(&mut child, source);
    // Whatever came of it, the process is over now.
    let _over_already = child.kill();
    child.wait()?;
    answer
}

fn talk(child: &mut Child, source: &mut (dyn Read + Send)) -> io::Result<Vec<u8>> {
    let closed = || io::Error::from(io::ErrorKind::BrokenPipe);
    let mut to = child.stdin.take().ok_or_else(closed)?;
    let from = child.stdout.take().ok_or_else(closed)?;
    let (done, answered) = mpsc::channel();
    // Waits for the answer beside, so that a process that hangs is ended in time.
    std::thread::spawn(move || {
        let mut answer = Vec::new();
        let read = from.take(MOST_BYTES).read_to_end(&mut answer);
        let _nobody_waits = done.send(read.map(|_count| answer));
    });
    let fed = std::thread::scope(|scope| {
        let feeding = scope.spawn(|| {
            let fed = io::copy(source, &mut to);
            drop(to);
            fed
        });
        let answer = answered.recv_timeout(MOST_TIME);
        // Ends the feeding too, if it still waits.
        let _over_already = child.kill();
        let _stopped_early = feeding.join();
        answer
    });
    fed.map_err(|_late| io::Error::from(io::ErrorKind::TimedOut))?
}

/// Draws or reads what comes through the pipe, if this program was asked to; gives how `main` ends
/// then.
#[must_use]
pub fn serve_if_asked() -> Option<ExitCode> {
    let mut arguments = std::env::args().skip(1);
    let answer = match arguments.next().as_deref() {
        Some(ASKED) => {
            let mut number = || arguments.next().and_then(|number| number.parse().ok());
            let (Some(page), Some(width)) = (number(), number()) else {
                return Some(ExitCode::FAILURE);
            };
            let seen = given().ok_or(Refusal::Broken);
            write_answer(seen.and_then(|bytes| draw(bytes, page as usize, width)))
        }
        Some(ASKED_BADGE) => {
            let read = given().ok_or(BadgeProblem::Broken);
            let read = read.and_then(|bytes| badge::read(&bytes));
            serde_json::to_vec(&read).unwrap_or_default()
        }
        _ => return None,
    };
    let written = io::stdout().write_all(&answer);
    Some(written.map_or(ExitCode::FAILURE, |()| ExitCode::SUCCESS))
}

/// Gives what comes through the pipe, to a process that can take no more than it may.
fn given() -> Option<Vec<u8>> {
    hold_back();
    let mut bytes = Vec::new();
    let read = io::stdin().take(MOST_BYTES).read_to_end(&mut bytes);
    read.ok().map(|_count| bytes)
}

/// Lets this process take no more than its memory, and leave no trace of it if it falls.
fn hold_back() {
    #[cfg(unix)]
    {
        use rustix::process::{Resource, Rlimit, setrlimit};
        let most = |most| Rlimit {
            current: Some(most),
            maximum: Some(most),
        };
        // Where the system does not know a limit, the time limit is left.
        let _unknown = setrlimit(Resource::As, most(MOST_MEMORY));
        let _unknown = setrlimit(Resource::Core, most(0));
    }
}

const REFUSALS: [Refusal; 6] = [
    Refusal::Empty,
    Refusal::OtherKind,
    Refusal::WrongName,
    Refusal::Broken,
    Refusal::Password,
    Refusal::TooMuch,
];
const MEDIA: [Media; 4] = [Media::Pdf, Media::Png, Media::Jpeg, Media::Webp];

/// One byte for the refusal or 255, one for the media, two for the pages, then the picture.
fn write_answer(seen: Result<Seen, Refusal>) -> Vec<u8> {
    let place = |found: Option<usize>| found.and_then(|at| u8::try_from(at).ok()).unwrap_or(0);
    match seen {
        Err(refusal) => vec![place(REFUSALS.iter().position(|known| *known == refusal))],
        Ok(Seen { media, pages, png }) => {
            let media = place(MEDIA.iter().position(|known| *known == media));
            let pages = u16::try_from(pages).unwrap_or(u16::MAX).to_be_bytes();
            let mut answer = vec![255, media, pages[0], pages[1]];
            answer.extend(png);
            answer
        }
    }
}

fn read_answer(answer: &[u8]) -> Result<Seen, Refusal> {
    match answer {
        [255, media, high, low, png @ ..] => Ok(Seen {
            media: *MEDIA.get(usize::from(*media)).ok_or(Refusal::TooMuch)?,
            pages: usize::from(u16::from_be_bytes([*high, *low])),
            png: png.to_vec(),
        }),
        [refusal] => Err(*REFUSALS
            .get(usize::from(*refusal))
            .unwrap_or(&Refusal::TooMuch)),
        // It ended without an answer: out of memory, or a fault of its own.
        _ => Err(Refusal::TooMuch),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_reads_back_and_none_at_all_is_too_much() {
        for refusal in REFUSALS {
            assert_eq!(read_answer(&write_answer(Err(refusal))), Err(refusal));
        }
        for media in MEDIA {
            let seen = Seen {
                media,
                pages: 300,
                png: vec![1, 2, 3],
            };
            assert_eq!(read_answer(&write_answer(Ok(seen.clone()))), Ok(seen));
        }
        assert_eq!(read_answer(&[]), Err(Refusal::TooMuch));
    }
}
