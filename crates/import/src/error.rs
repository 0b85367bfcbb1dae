//! Why an import gives nothing at all.

use crate::limits::Bound;

/// Why nothing was read. What is wrong with one page alone stands in the [`Report`](crate::Report).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// There is nothing at this place.
    #[error("there is nothing at this place")]
    NotFound,
    /// It is none of the formats that are read.
    #[error("it is none of the formats that are read")]
    NotRecognised,
    /// It is what this program itself writes as JSON; the app has its own reader for that.
    #[error("it is this program's own journal")]
    OwnJournal,
    /// Its program sealed it: it has to be exported without a password.
    #[error("it is encrypted")]
    Encrypted,
    /// It is the program's own database, not an export.
    #[error("it is a database, not an export")]
    Database,
    /// A newer version of its program wrote it, in a form that is not known here.
    #[error("a newer version wrote it")]
    NewerVersion,
    /// It is recognised, and broken off or spoilt.
    #[error("it is damaged")]
    Damaged,
    /// It was recognised, and there is no page in it that can be read.
    #[error("there is no page in it")]
    Empty,
    /// It goes beyond a limit.
    #[error("it goes beyond a limit: {0:?}")]
    TooLarge(Bound),
    /// It unpacks to far more than it is, as files made to fill a disk do.
    #[error("it unpacks to far more than it is")]
    Bomb,
    /// Somebody stopped it.
    #[error("it was stopped")]
    Stopped,
    /// The disk or the folder does not let it be read.
    #[error("it could not be read: {0}")]
    NotReadable(std::io::ErrorKind),
}

impl From<std::io::Error> for ImportError {
    fn from(error: std::io::Error) -> Self {
        if let Some(inner) = error.get_ref().and_then(|it| it.downcast_ref::<Self>()) {
            return *inner;
        }
        match error.kind() {
            std::io::ErrorKind::NotFound => Self::NotFound,
            std::io::ErrorKind::UnexpectedEof | std::io::ErrorKind::InvalidData => Self::Damaged,
            kind => Self::NotReadable(kind),
        }
    }
}

impl From<ImportError> for std::io::Error {
    fn from(error: ImportError) -> Self {
        Self::new(std::io::ErrorKind::InvalidData, error)
    }
}
