//! What can be wrong with a pack, where, and what to do about it. Read by whoever writes packs.

use std::fmt;

/// Says what is wrong in which file and line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackError {
    /// The file.
    pub file: String,
    /// The line, from 1, where it is known.
    pub line: Option<usize>,
    /// What is wrong.
    pub problem: PackProblem,
}

impl fmt::Display for PackError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(out, "{}:{line}: {}", self.file, self.problem),
            None => write!(out, "{}: {}", self.file, self.problem),
        }
    }
}

impl std::error::Error for PackError {}

/// Says what is wrong with a pack, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackProblem {
    /// The file is over the limit.
    #[error("the file is larger than {most} bytes; take something out")]
    TooLarge {
        /// The most bytes.
        most: usize,
    },
    /// It is not the TOML that is expected.
    #[error("{what}")]
    Syntax {
        /// What the parser says.
        what: String,
    },
    /// The format is another one.
    #[error("this app reads format {known}; the file says {found}")]
    OtherFormat {
        /// The format of the app.
        known: u32,
        /// The format of the file.
        found: u32,
    },
    /// An id is not written as ids are.
    #[error("\"{id}\" is no id; use small letters, digits and single dashes, at most 64 of them")]
    NotAnId {
        /// The id.
        id: String,
    },
    /// The id and the name of the folder or file differ.
    #[error("the id is \"{id}\" and the name is \"{name}\"; make them equal")]
    OtherName {
        /// The id.
        id: String,
        /// The name.
        name: String,
    },
    /// An id stands twice.
    #[error("\"{id}\" stands twice; rename one of the two")]
    Twice {
        /// The id.
        id: String,
    },
    /// There are too many or too few of something.
    #[error("{what}: {found} of them; {least} to {most} are allowed")]
    Count {
        /// Of what.
        what: &'static str,
        /// How many were found.
        found: usize,
        /// The fewest.
        least: usize,
        /// The most.
        most: usize,
    },
    /// A number is out of its range.
    #[error("{what} is out of its range; use {range}")]
    Range {
        /// What.
        what: &'static str,
        /// The range in words.
        range: &'static str,
    },
    /// A reference leads nowhere.
    #[error("\"{id}\" is no {what}; name one that exists")]
    Unknown {
        /// What it refers to.
        what: &'static str,
        /// The reference.
        id: String,
    },
    /// A step draws on one that comes after it.
    #[error("\"{step}\" draws on \"{from}\", which comes later; put it behind")]
    Later {
        /// The step.
        step: String,
        /// What it draws on.
        from: String,
    },
    /// A key is needed.
    #[error("\"{id}\" needs {key}; add it")]
    Needs {
        /// The step or card.
        id: String,
        /// The key.
        key: &'static str,
    },
    /// A key does not belong there.
    #[error("\"{id}\" can not have {key}; take it out")]
    NotForKind {
        /// The step or card.
        id: String,
        /// The key.
        key: &'static str,
    },
    /// A field is offered that the sharing policy never offers to anyone.
    #[error("{kind}.{field} can never be shared; write share = \"never\"")]
    RaisesPolicy {
        /// The kind.
        kind: &'static str,
        /// The field.
        field: String,
    },
    /// A step draws on one that can never be shared and may be shared itself.
    #[error("\"{id}\" draws on \"{from}\", which can never be shared; add never_share = true")]
    DrawsOnNeverShared {
        /// The step.
        id: String,
        /// What it draws on.
        from: String,
    },
    /// A field offers what can never be shared.
    #[error("{id} comes from \"{from}\", which can never be shared; write share = \"never\"")]
    OffersNeverShared {
        /// The field.
        id: String,
        /// The step, or the step and its pile.
        from: String,
    },
    /// A file can not be read.
    #[error("the file can not be read ({what}); put it right, or take the pack out of the folder")]
    Unreadable {
        /// Why.
        what: String,
    },
    /// A link leads elsewhere.
    #[error("links are not followed; put the file itself here")]
    Link,
    /// A file that no pack has.
    #[error("a pack holds exercise.toml and <language>.ftl files alone; take this out")]
    NotOfAPack,
    /// The id belongs to an exercise that is built in.
    #[error("an exercise \"{id}\" is there already; choose another id")]
    Taken {
        /// The id.
        id: String,
    },
    /// A text is missing.
    #[error("the message {id} is missing; add it")]
    MissingText {
        /// The message id.
        id: String,
    },
    /// A text is used nowhere.
    #[error("the message {id} is used nowhere; take it out")]
    UnusedText {
        /// The message id.
        id: String,
    },
}
