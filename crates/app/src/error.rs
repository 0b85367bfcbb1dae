//! What can go wrong, as one closed list with arguments. The shells turn it into words.

use serde::Serialize;
use ts_rs::TS;
use waymark_content::pack::AnswerError;
use waymark_journal::limits::Limit;
use waymark_journal::schema::SchemaError;
use waymark_journal::{FieldError, Kind};
use waymark_papers::Refusal;
use waymark_papers::badge::BadgeProblem;
use waymark_vault::{Large, Part, VaultError};

/// Why a file cannot be put beside a record, or not be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum PaperProblem {
    /// There is nothing in it.
    Empty,
    /// It is no PDF file and no picture of the three kinds.
    OtherKind,
    /// Its name says another kind than its content.
    WrongName,
    /// A part of it is missing or cannot be read.
    Broken,
    /// It opens with a password.
    Password,
    /// It asks for more pages, room or time than a paper needs.
    TooMuch,
    /// It is not in this journal any more.
    Missing,
}

/// Why a file is not taken as a digital badge.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum BadgeTrouble {
    /// There is nothing in it.
    Empty,
    /// There is no badge in it.
    NoBadge,
    /// Its name says another kind than its content.
    WrongName,
    /// A part of it is missing or cannot be read.
    Broken,
    /// It is a badge of a kind that is not known here.
    OtherBadge,
    /// What it is for stands on the internet and not in it.
    Elsewhere,
    /// There is a program in it, or it asks for other files.
    Program,
    /// It asks for more room or time than a badge needs.
    TooMuch,
    /// It was changed after it was looked at, or the journal was locked meanwhile.
    Changed,
}

/// Why a text is not taken as a reader's key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ReaderKeyProblem {
    /// There is no key in it.
    None,
    /// It is the secret half, which is nobody else's.
    Secret,
    /// It is a key of another program, for SSH.
    Ssh,
    /// It begins like a key and is none, or is one of a kind that is not known here.
    Broken,
    /// There are several keys in it.
    Several,
}

/// Why a file somebody shared cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum SharedTrouble {
    /// There is nothing in it.
    Empty,
    /// It is not a page from Waymark.
    NotAPage,
    /// It is a bundle of files.
    Bundle,
    /// A part of it is missing or was changed.
    Damaged,
    /// A newer Waymark made it.
    Newer,
    /// It was made readable for a key, and there is no key here.
    NoKey,
    /// It was made readable for another key.
    OtherKey,
    /// The passphrase does not open it.
    Passphrase,
    /// No file is open.
    Gone,
}

/// Why a journal does not come in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ImportTrouble {
    /// It is none of the journals that can be read.
    NotRecognised,
    /// Its program locked it with a password.
    Sealed,
    /// It is the program's own store, not an export.
    Database,
    /// A newer version of its program wrote it.
    Newer,
    /// A part of it is missing or broken.
    Damaged,
    /// There is no page in it.
    Empty,
    /// It unpacks to far more than it is.
    Bomb,
    /// It is not there, or the disk does not let it be read.
    NotReadable,
    /// A journal of our own is in there, packed or one of several: the file itself has to be chosen.
    Inside,
    /// Nothing waits to be brought in.
    Gone,
}

/// What a journal that does not come in has too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
#[ts(export)]
pub enum ImportBound {
    /// Megabytes in all.
    Bytes,
    /// Megabytes of text.
    TextBytes,
    /// Files.
    Files,
    /// Pages.
    Pages,
    /// Folders inside each other.
    Depth,
}

/// An error a screen acts on. The message is `error-<code>` with a way out in its `.fix`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[serde(tag = "code", rename_all = "kebab-case")]
#[ts(export)]
pub enum AppError {
    /// The journal is locked.
    #[error("the journal is locked")]
    Locked,
    /// There is no such record.
    #[error("there is no such record")]
    NotFound {
        /// What was looked for, if it is a kind.
        kind: Option<Kind>,
    },
    /// There is no such exercise or step.
    #[error("there is no such exercise")]
    NoSuchExercise,
    /// The passphrase does not open the journal.
    #[error("the passphrase does not open the journal")]
    WrongPassphrase,
    /// The recovery sheet is not this journal's.
    #[error("the recovery sheet does not open the journal")]
    WrongRecovery,
    /// The typed recovery words cannot be read.
    #[error("the recovery words cannot be read")]
    UnreadableRecovery,
    /// A file of the journal is damaged, and its second copy too.
    #[error("a file of the journal is damaged")]
    Damaged {
        /// Which part, as a stable name.
        part: String,
    },
    /// The disk is full.
    #[error("the disk is full")]
    DiskFull,
    /// The journal was written by a newer program.
    #[error("written by a newer program")]
    NewerFormat,
    /// The journal is open in another window or program.
    #[error("the journal is open already")]
    AlreadyOpen,
    /// The file asks for too much work to open.
    #[error("the file asks for too much work")]
    TooMuchWork,
    /// There is no journal there.
    #[error("there is no journal there")]
    NoJournal,
    /// There is no copy of a journal in the folder.
    #[error("there is no copy there")]
    NoCopy,
    /// A copy is looked at: nothing can be changed in it.
    #[error("the copy is open to read alone")]
    OnlyToRead,
    /// The folder cannot be written.
    #[error("the folder cannot be written")]
    NotWritable,
    /// The folder, or a file in it, cannot be read. That says nothing of what is in it.
    #[error("the folder cannot be read")]
    NotReadable,
    /// There is something at that place already.
    #[error("the place is taken")]
    PlaceTaken,
    /// The storage does not answer.
    #[error("the storage does not answer")]
    Stuck,
    /// Something is over a limit.
    #[error("over a limit")]
    OverLimit {
        /// Which limit.
        limit: Limit,
        /// The largest allowed number.
        most: u64,
    },
    /// It is more than can be kept in one piece. Nothing of it was kept.
    #[error("more than can be kept at once")]
    TooMuchAtOnce,
    /// A value does not fit its field.
    #[error("the value does not fit its field")]
    BadValue,
    /// Something needed is empty.
    #[error("something needed is empty")]
    Empty,
    /// A certificate would run out before the person got it.
    #[error("it ends before it begins")]
    EndsBeforeItBegins,
    /// A file cannot be put beside a record, or not be drawn.
    #[error("the file is not taken")]
    Paper {
        /// Why not.
        why: PaperProblem,
    },
    /// A file is not taken as a digital badge.
    #[error("the file is not taken as a badge")]
    Badge {
        /// Why not.
        why: BadgeTrouble,
    },
    /// The passphrase for a shared file is too short.
    #[error("the passphrase is too short")]
    PassphraseTooShort {
        /// The fewest characters.
        least: u32,
    },
    /// The file is to be locked to the reader's key, and there is none.
    #[error("the reader has no key here")]
    NoReaderKey,
    /// The fonts for paper lack letters of the page.
    #[error("the fonts for paper lack letters of the page")]
    LettersNotPrinted {
        /// A few of the letters.
        letters: String,
    },
    /// Nothing is ticked.
    #[error("nothing is ticked")]
    NothingChosen,
    /// A private word waits for a decision.
    #[error("a private word waits for a decision")]
    PrivateWordLeft,
    /// The file is not a journal that was exported.
    #[error("the file cannot be read as a journal")]
    UnreadableFile,
    /// The file is no CV in JSON Resume.
    #[error("the file cannot be read as a CV")]
    NotAResume,
    /// The text or the file is no reply slip.
    #[error("it cannot be read as a reply slip")]
    NotASlip,
    /// The text or the file is not taken as a reader's key.
    #[error("it is not taken as a key")]
    ReaderKey {
        /// Why not.
        why: ReaderKeyProblem,
    },
    /// This is done in a journal, and a shelf is open.
    #[error("this is done in a journal")]
    OnlyInJournal,
    /// This is done on a shelf, and a journal is open.
    #[error("this is done on a shelf")]
    OnlyOnShelf,
    /// A file somebody shared cannot be read.
    #[error("the shared file cannot be read")]
    Shared {
        /// Why not.
        why: SharedTrouble,
    },
    /// Another journal does not come in.
    #[error("the journal does not come in")]
    Import {
        /// Why not.
        why: ImportTrouble,
    },
    /// Another journal has too much of something to come in.
    #[error("the journal goes beyond a limit")]
    ImportOver {
        /// Of what.
        limit: ImportBound,
        /// The largest allowed number of it.
        most: u64,
    },
    /// The person stopped it.
    #[error("the person stopped it")]
    Stopped,
    /// A file could not be read or written.
    #[error("the file could not be used")]
    File,
    /// A defect of the program; nothing of the journal is in it.
    #[error("a defect of the program")]
    Internal {
        /// Where, as a stable name.
        place: String,
    },
}

impl AppError {
    /// Names a limit that was exceeded.
    #[must_use]
    pub const fn over(limit: Limit) -> Self {
        Self::OverLimit {
            limit,
            most: limit.most(),
        }
    }

    /// Names a defect of the program by a place in it.
    #[must_use]
    pub fn internal(place: &str) -> Self {
        Self::Internal {
            place: place.to_owned(),
        }
    }
}

impl From<Refusal> for AppError {
    fn from(refusal: Refusal) -> Self {
        let why = match refusal {
            Refusal::Empty => PaperProblem::Empty,
            Refusal::OtherKind => PaperProblem::OtherKind,
            Refusal::WrongName => PaperProblem::WrongName,
            Refusal::Broken => PaperProblem::Broken,
            Refusal::Password => PaperProblem::Password,
            Refusal::TooMuch => PaperProblem::TooMuch,
        };
        Self::Paper { why }
    }
}

impl From<BadgeProblem> for AppError {
    fn from(problem: BadgeProblem) -> Self {
        let why = match problem {
            BadgeProblem::Empty => BadgeTrouble::Empty,
            BadgeProblem::NoBadge => BadgeTrouble::NoBadge,
            BadgeProblem::Broken => BadgeTrouble::Broken,
            BadgeProblem::OtherBadge => BadgeTrouble::OtherBadge,
            BadgeProblem::Elsewhere => BadgeTrouble::Elsewhere,
            BadgeProblem::Program => BadgeTrouble::Program,
            BadgeProblem::TooMuch => BadgeTrouble::TooMuch,
        };
        Self::Badge { why }
    }
}

impl From<FieldError> for AppError {
    fn from(error: FieldError) -> Self {
        match error {
            FieldError::Over(limit) => Self::over(limit),
            FieldError::Unknown | FieldError::Shape | FieldError::Word => Self::BadValue,
        }
    }
}

impl From<AnswerError> for AppError {
    fn from(error: AnswerError) -> Self {
        match error {
            AnswerError::NoSuchStep => Self::NoSuchExercise,
            AnswerError::OtherKind => Self::BadValue,
            AnswerError::Field(error) => error.into(),
        }
    }
}

impl From<SchemaError> for AppError {
    fn from(error: SchemaError) -> Self {
        match error {
            SchemaError::Newer => Self::NewerFormat,
            SchemaError::Malformed => Self::Damaged {
                part: "record".to_owned(),
            },
        }
    }
}

impl From<VaultError> for AppError {
    fn from(error: VaultError) -> Self {
        match error {
            VaultError::WrongPassphrase => Self::WrongPassphrase,
            VaultError::WrongRecovery => Self::WrongRecovery,
            VaultError::UnreadableRecovery => Self::UnreadableRecovery,
            VaultError::Damaged { what } => Self::Damaged {
                part: part_name(what).to_owned(),
            },
            VaultError::DiskFull => Self::DiskFull,
            VaultError::NewerFormat => Self::NewerFormat,
            VaultError::AlreadyOpen => Self::AlreadyOpen,
            VaultError::TooMuchWork => Self::TooMuchWork,
            VaultError::NotAVault => Self::NoJournal,
            VaultError::AlreadyExists => Self::PlaceTaken,
            VaultError::NotWritable => Self::NotWritable,
            VaultError::NotReadable => Self::NotReadable,
            VaultError::TooLarge { what, .. } => too_large(what),
            VaultError::Stuck => Self::Stuck,
            VaultError::ReservedCollection => Self::internal("collection"),
            VaultError::NoSuchAttachment => Self::NotFound { kind: None },
            VaultError::Io(_) => Self::File,
        }
    }
}

const fn too_large(what: Large) -> AppError {
    match what {
        Large::Record => AppError::over(Limit::Entry),
        Large::Attachment => AppError::over(Limit::Attachment),
        Large::SealedFile => AppError::over(Limit::Shared),
        Large::Commit | Large::Drop => AppError::TooMuchAtOnce,
    }
}

const fn part_name(part: Part) -> &'static str {
    match part {
        Part::Info => "info",
        Part::PassphraseKey => "passphrase-key",
        Part::RecoveryKey => "recovery-key",
        Part::DataKey => "data-key",
        Part::Ledger => "ledger",
        Part::Store => "store",
        Part::Snapshot => "snapshot",
        Part::Attachment => "attachment",
        Part::DropBox => "drop-box",
        Part::SealedFile => "sealed-file",
    }
}
