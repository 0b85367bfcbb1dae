//! Where in a file a problem stands.

use crate::pack::error::{PackError, PackProblem};

/// The part of the file a problem is in: the head, or a step or card by its place.
#[derive(Debug, Clone, Copy)]
pub(super) enum At {
    Top,
    Step(usize),
    Card(usize),
}

/// A problem, and the word it stands near.
#[derive(Debug)]
pub(super) struct Fault {
    at: At,
    word: String,
    problem: PackProblem,
}

/// Nothing found, or the first problem.
pub(super) type Found = Result<(), Box<Fault>>;

impl Fault {
    pub(super) fn new(at: At, word: &str, problem: PackProblem) -> Box<Self> {
        let word = word.to_owned();
        Box::new(Self { at, word, problem })
    }

    pub(super) fn in_file(&self, file: String, toml: &str) -> PackError {
        PackError {
            file,
            line: line_of(toml, self.at, &self.word),
            problem: self.problem.clone(),
        }
    }
}

pub(super) fn fail(at: At, word: &str, problem: PackProblem) -> Found {
    Err(Fault::new(at, word, problem))
}

/// Finds the line of a problem: in its part of the file the first that holds the word, or else the
/// first of that part. Where the file is laid out in another way, the first that holds the word.
pub(super) fn line_of(toml: &str, at: At, word: &str) -> Option<usize> {
    let lines: Vec<&str> = toml.lines().collect();
    let (header, number) = match at {
        At::Top => ("", 0),
        At::Step(number) => ("[[steps]]", number),
        At::Card(number) => ("[[cards]]", number),
    };
    let starts = |line: &str| line.trim_start().starts_with("[[");
    let start = match at {
        At::Top => Some(0),
        _ => (0..lines.len())
            .filter(|line| lines.get(*line).is_some_and(|text| text.trim() == header))
            .nth(number),
    };
    let whole = 0..lines.len();
    let part = start.map_or(whole.clone(), |start| {
        let after = lines.iter().skip(start + 1);
        let length = after.take_while(|line| !starts(line)).count();
        start..start + 1 + length
    });
    let quoted = format!("\"{word}\"");
    let find = |part: &std::ops::Range<usize>| {
        let mut within = part.clone();
        let holds = |fits: &dyn Fn(&str) -> bool| {
            part.clone()
                .find(|line| lines.get(*line).is_some_and(|text| fits(text)))
        };
        holds(&|line| line.contains(&quoted))
            .or_else(|| holds(&|line| line.trim_start().starts_with(word)))
            .or_else(|| {
                within.find(|line| lines.get(*line).is_some_and(|text| text.contains(word)))
            })
    };
    find(&part)
        .or_else(|| matches!(at, At::Top).then(|| find(&whole)).flatten())
        .or_else(|| start.filter(|_| !matches!(at, At::Top)))
        .map(|line| line + 1)
}
