//! The vault: sealed records on disk. Bytes in, bytes out: it knows ids, collections and versions,
//! and not what a journal is.
//!
//! Owns every key, every sealed file and the promise that what was acknowledged is there after a
//! kill, a power cut or the damage of any one file. The only crate that names age, sled or an AEAD.
//! Owns no clock (instants come in as [`UnixMillis`]) and no words for people (errors and reports
//! are data). The hierarchy of keys is told in `docs/key-hierarchy.md`.

mod anchor;
mod attachment;
#[cfg(test)]
mod attacks;
mod busy;
mod checking;
mod copy;
mod copy_reading;
mod drop_box;
mod engine;
mod error;
mod far;
mod files;
mod filling;
mod guarded;
mod hex;
mod info;
mod kept_copy;
mod keys;
mod ladder;
mod layout;
mod ledger;
mod memory;
mod opening;
mod pieces;
mod process;
mod rebuilding;
mod record;
mod renewal;
mod repair;
mod retention;
mod root;
pub mod sealed;
mod secret;
mod snapshot;
mod space;
mod state;
mod store;
mod taking;
mod vault;
mod verify;

pub use anchor::{Anchor, AnchorState};
pub use attachment::{AttachmentInfo, MAX_ATTACHMENT_BYTES};
pub use checking::{CheckedCopy, CopyCheck, CopyOutcome};
pub use copy::{CopyInfo, CopyMaking};
pub use copy_reading::{
    CopyReader, HeldSnapshot, ReadCopy, Tried, held_snapshots, held_snapshots_afar, try_copy,
};
pub use drop_box::{DropBox, Dropped, MAX_DROP_BYTES};
pub use engine::SnapshotInfo;
pub use error::{Large, Part, VaultError};
pub use info::{FORMAT, UnixMillis, VaultInfo, VaultKind};
pub use kept_copy::{CopyFault, CopyState};
pub use process::{WIPED_HEAP, WipedHeap, give_back_memory, protect_process};
pub use record::{Change, Collection, MAX_RECORD_BYTES, RecordKey, Stored};
pub use renewal::{Purged, QuarantineFate, Rekeyed, RenewalFound, SheetChoice};
pub use repair::{RepairReport, RepairStep};
pub use secret::{
    KdfCost, MAX_PASSPHRASE_CHARS, Passphrase, PassphraseProblem, RecoveryIdentity, Secret,
};
pub use vault::{Closed, Opened, Sequence, Vault};
pub use verify::{VerifyReport, verify};
