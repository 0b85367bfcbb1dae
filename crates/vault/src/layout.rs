//! Where each part of a vault lies in its folder. Owns names, reads nothing.

use std::path::{Path, PathBuf};

/// The folder of one vault.
#[derive(Debug, Clone)]
pub(crate) struct Layout {
    root: PathBuf,
    /// For reading alone: parts of a renewal that is in force and not yet in their places.
    before: Option<PathBuf>,
}

impl Layout {
    /// The name of the file that somebody else's words wait in.
    pub(crate) const DROP_BOX: &str = "handover.age";

    pub(crate) fn new(folder: &Path) -> Self {
        Self {
            root: folder.to_path_buf(),
            before: None,
        }
    }

    /// A folder that is only read, and may hold a renewal that nobody has finished yet.
    pub(crate) fn for_reading(folder: &Path) -> Self {
        let mut layout = Self::new(folder);
        layout.before = Some(layout.renewal_ready()).filter(|ready| ready.is_dir());
        layout
    }

    fn part(&self, name: &str) -> PathBuf {
        let before = self.before.as_ref().map(|before| before.join(name));
        before
            .filter(|part| part.exists())
            .unwrap_or_else(|| self.root.join(name))
    }
    pub(crate) fn root(&self) -> &Path {
        &self.root
    }
    pub(crate) fn info(&self) -> PathBuf {
        self.root.join("vault.json")
    }
    pub(crate) fn lock(&self) -> PathBuf {
        self.root.join("lock")
    }
    pub(crate) fn ballast(&self) -> PathBuf {
        self.root.join("ballast")
    }
    pub(crate) fn drop_box(&self) -> PathBuf {
        self.root.join(Self::DROP_BOX)
    }
    /// The vault under fresh keys while it is being built; worthless until it is whole.
    pub(crate) fn renewal(&self) -> Self {
        Self::new(&self.root.join("renewal"))
    }
    /// The same when it is whole and in force.
    pub(crate) fn renewal_ready(&self) -> PathBuf {
        self.root.join("renewal-ready")
    }
    /// What a renewal replaced, until it is let go.
    pub(crate) fn renewal_old(&self) -> PathBuf {
        self.root.join("renewal-old")
    }
    pub(crate) fn keys(&self) -> PathBuf {
        self.part("keys")
    }
    pub(crate) fn passphrase_key(&self) -> PathBuf {
        self.keys().join("passphrase.age")
    }
    pub(crate) fn recovery_key(&self) -> PathBuf {
        self.keys().join("recovery.age")
    }
    pub(crate) fn data_key(&self, epoch: u32) -> PathBuf {
        self.keys().join(format!("data-{epoch}.age"))
    }
    pub(crate) fn ledger(&self) -> PathBuf {
        self.part("ledger")
    }
    pub(crate) fn ledger_file(&self, number: u64) -> PathBuf {
        self.ledger().join(format!("{number:06}.log"))
    }
    pub(crate) fn store(&self) -> PathBuf {
        self.part("store")
    }
    pub(crate) fn attachments(&self) -> PathBuf {
        self.part("attachments")
    }
    pub(crate) fn snapshots(&self) -> PathBuf {
        self.part("snapshots")
    }
    pub(crate) fn snapshot(&self, sequence: u64) -> PathBuf {
        self.snapshots().join(format!("{sequence:010}.age"))
    }
}
