//! The anchor: a short text kept outside the vault that tells whether the whole folder was
//! replaced by an older copy. It warns, it never refuses.

use crate::hex;
use crate::keys::{Keys, keyed_hash};
use crate::root::Root;

const LENGTH: usize = 32;

/// How far a vault had come, for keeping outside of it. Names nothing but a sequence number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Anchor {
    sequence: u64,
    vault: [u8; 8],
    mac: [u8; 16],
}

/// How a vault stands to the anchor kept outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnchorState {
    /// No anchor was given, or it is of another vault.
    None,
    /// Exactly as the anchor says.
    Same,
    /// The vault went on since, as when it was used on another computer.
    Newer,
    /// The vault is older than, or differs from, what was last opened here.
    OlderThanAnchor,
}

impl Anchor {
    pub(crate) fn make(keys: &Keys, sequence: u64, root: &Root) -> Self {
        let hash = keyed_hash(
            &keys.anchor,
            &[&keys.vault, &sequence.to_le_bytes(), &root.0],
        );
        let (mut vault, mut mac) = ([0; 8], [0; 16]);
        vault.copy_from_slice(&keys.vault[..8]);
        mac.copy_from_slice(&hash[..16]);
        Self {
            sequence,
            vault,
            mac,
        }
    }

    /// 64 hex digits.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut bytes = [0; LENGTH];
        bytes[..8].copy_from_slice(&self.vault);
        bytes[8..16].copy_from_slice(&self.sequence.to_be_bytes());
        bytes[16..].copy_from_slice(&self.mac);
        hex::encode(&bytes)
    }

    /// Reads what [`Anchor::to_text`] wrote; nothing where it is anything else.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        let bytes = hex::decode::<LENGTH>(text)?;
        Some(Self {
            vault: bytes[..8].try_into().ok()?,
            sequence: u64::from_be_bytes(bytes[8..16].try_into().ok()?),
            mac: bytes[16..].try_into().ok()?,
        })
    }

    pub(crate) fn compare(
        kept: Option<&Self>,
        keys: &Keys,
        sequence: u64,
        root: &Root,
    ) -> AnchorState {
        let now = Self::make(keys, sequence, root);
        match kept {
            Some(kept) if kept.vault == now.vault => match sequence.cmp(&kept.sequence) {
                std::cmp::Ordering::Greater => AnchorState::Newer,
                std::cmp::Ordering::Equal if kept.mac == now.mac => AnchorState::Same,
                _ => AnchorState::OlderThanAnchor,
            },
            _ => AnchorState::None,
        }
    }
}
