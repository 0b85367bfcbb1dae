//! What can go wrong in the vault, as one closed list. No path and no content ever stands in an
//! error: the shells turn the variant into words and a way out.

use std::io;

/// A part of the vault on disk, named when it is damaged or was repaired.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    /// `vault.json`: format, id, creation time.
    Info,
    /// `keys/passphrase.age`.
    PassphraseKey,
    /// `keys/recovery.age`.
    RecoveryKey,
    /// `keys/data-<epoch>.age`.
    DataKey,
    /// `ledger/`.
    Ledger,
    /// `store/`.
    Store,
    /// `snapshots/`.
    Snapshot,
    /// One file of `attachments/`.
    Attachment,
    /// `handover.age`: what somebody else wrote while the vault was closed.
    DropBox,
    /// A sealed file that came from elsewhere.
    SealedFile,
}

/// What can be too large.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Large {
    /// One record.
    Record,
    /// All changes of one commit together.
    Commit,
    /// One attachment.
    Attachment,
    /// What is laid into a drop box.
    Drop,
    /// What a sealed file from elsewhere holds.
    SealedFile,
}

/// What a vault call can fail with. Each variant has its own way out in the shells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum VaultError {
    /// The key file is whole, and this passphrase does not open it.
    #[error("the passphrase does not open this vault")]
    WrongPassphrase,
    /// The key file is whole, and this recovery sheet does not open it.
    #[error("the recovery sheet does not open this vault")]
    WrongRecovery,
    /// The typed text is not a recovery sheet, or a sign in it was mistyped.
    #[error("the text is not a readable recovery sheet")]
    UnreadableRecovery,
    /// A part is damaged and its spare copies are too.
    #[error("a part of the vault is damaged: {what:?}")]
    Damaged {
        /// Which part.
        what: Part,
    },
    /// No space is left. Nothing of the refused call was kept; everything acknowledged was.
    #[error("the disk is full")]
    DiskFull,
    /// Written by a newer version of this program.
    #[error("the vault has a newer format")]
    NewerFormat,
    /// Another process, or this one, has the vault open.
    #[error("the vault is open already")]
    AlreadyOpen,
    /// The file asks for more key derivation work than is accepted (log N above 20).
    #[error("the file asks for too much work")]
    TooMuchWork,
    /// The folder holds no vault.
    #[error("there is no vault in this folder")]
    NotAVault,
    /// The folder to create or copy into is not empty.
    #[error("the folder is in use already")]
    AlreadyExists,
    /// The folder or file does not let us write.
    #[error("the folder cannot be written")]
    NotWritable,
    /// The folder or a file in it does not let us read. That says nothing of what is in it.
    #[error("the folder cannot be read")]
    NotReadable,
    /// Something is larger than accepted.
    #[error("larger than the limit of {limit} bytes: {what:?}")]
    TooLarge {
        /// What it is.
        what: Large,
        /// The limit in bytes.
        limit: u64,
    },
    /// A collection number the vault keeps for itself (see [`crate::Collection::RESERVED`]).
    #[error("the collection is reserved")]
    ReservedCollection,
    /// No attachment has this id.
    #[error("no such attachment")]
    NoSuchAttachment,
    /// The storage did not answer in time. What was acknowledged before is kept in the ledger.
    #[error("the storage does not answer")]
    Stuck,
    /// Any other failure of the file system; the kind alone.
    #[error("the file system failed: {0:?}")]
    Io(io::ErrorKind),
}

impl VaultError {
    pub(crate) const fn damaged(what: Part) -> Self {
        Self::Damaged { what }
    }

    /// What reading failed with. Where writing is refused for want of a right, reading is too, and the
    /// words for that are others.
    pub(crate) fn of_reading(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::PermissionDenied => Self::NotReadable,
            _ => error.into(),
        }
    }
}

impl From<io::Error> for VaultError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::StorageFull
            | io::ErrorKind::QuotaExceeded
            | io::ErrorKind::FileTooLarge => Self::DiskFull,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::NotWritable
            }
            kind => Self::Io(kind),
        }
    }
}
