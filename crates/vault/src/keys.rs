//! The keys of an open vault, and the key files they come from. The only module that wraps and
//! unwraps keys; the hierarchy is told in docs/key-hierarchy.md.

use age::secrecy::ExposeSecret;
use age::{DecryptError, x25519};
use chacha20poly1305::aead::OsRng;
use chacha20poly1305::aead::rand_core::RngCore;
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use std::str::FromStr;
use std::sync::Arc;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::error::{Part, VaultError};
use crate::guarded::{self, Mending};
use crate::layout::Layout;
use crate::memory::Locked;
use crate::sealed;
use crate::secret::{KdfCost, Passphrase, Secret};

pub(crate) type HmacSha256 = Hmac<Sha256>;

/// Bytes of randomness from the operating system.
pub(crate) fn make_random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    OsRng.fill_bytes(&mut bytes);
    bytes
}

/// A keyed hash over parts of known length.
pub(crate) fn keyed_hash(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = new_mac(key);
    for part in parts {
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// An HMAC at its start; HMAC takes keys of any length, so this cannot fail.
pub(crate) fn new_mac(key: &[u8; 32]) -> HmacSha256 {
    #[expect(clippy::expect_used, reason = "HMAC accepts keys of every length")]
    <HmacSha256 as Mac>::new_from_slice(key).expect("HMAC accepts keys of every length")
}

/// All keys of an open vault. Wiped when the last holder drops it.
///
/// Alone on its page, so that locking it against swapping concerns nothing else.
#[derive(ZeroizeOnDrop)]
#[repr(align(4096))]
pub(crate) struct Keys {
    #[zeroize(skip)]
    pub(crate) vault: [u8; 16],
    #[zeroize(skip)]
    pub(crate) epoch: u32,
    pub(crate) data: [u8; 32],
    pub(crate) record: [u8; 32],
    pub(crate) head: [u8; 32],
    pub(crate) slot: [u8; 32],
    pub(crate) ledger: [u8; 32],
    pub(crate) meta: [u8; 32],
    pub(crate) snapshot: [u8; 32],
    pub(crate) root: [u8; 32],
    pub(crate) anchor: [u8; 32],
    /// Wipes itself.
    #[zeroize(skip)]
    pub(crate) identity: x25519::Identity,
    #[zeroize(skip)]
    locked: Locked,
}

impl Keys {
    /// Derives the subkeys of an epoch: HKDF-SHA256(data key, salt = vault id, info = purpose).
    pub(crate) fn derive(
        identity: x25519::Identity,
        vault: [u8; 16],
        epoch: u32,
        data: &[u8; 32],
    ) -> Self {
        let hkdf = Hkdf::<Sha256>::new(Some(&vault), data);
        let subkey = |purpose: &str| {
            let mut key = [0; 32];
            let info = format!("waymark.{purpose}.v1");
            let filled = hkdf.expand(info.as_bytes(), &mut key);
            debug_assert!(filled.is_ok(), "32 bytes are far below HKDF's limit");
            key
        };
        Self {
            vault,
            epoch,
            data: *data,
            record: subkey("rec"),
            head: subkey("head"),
            slot: subkey("slot"),
            ledger: subkey("ldg"),
            meta: subkey("meta"),
            snapshot: subkey("snap"),
            root: subkey("root"),
            anchor: subkey("anc"),
            identity,
            locked: Locked::default(),
        }
    }

    /// Puts the keys in the place where they stay while the vault is open, locked against swapping
    /// where the system lets us.
    pub(crate) fn hold(self) -> Arc<Self> {
        let mut held = Arc::new(self);
        let locked = Locked::pages_of(&*held);
        if let Some(keys) = Arc::get_mut(&mut held) {
            keys.locked = locked;
        }
        held
    }
}

/// The identity as the text that stands inside the key files.
fn identity_text(identity: &x25519::Identity) -> Zeroizing<Vec<u8>> {
    let text = identity.to_string();
    let mut line = Zeroizing::new(Vec::with_capacity(text.expose_secret().len() + 1));
    line.extend_from_slice(text.expose_secret().as_bytes());
    line.push(b'\n');
    line
}

fn identity_from_text(text: &[u8], what: Part) -> Result<x25519::Identity, VaultError> {
    std::str::from_utf8(text)
        .ok()
        .and_then(|text| x25519::Identity::from_str(text.trim_end()).ok())
        .ok_or(VaultError::damaged(what))
}

/// Opens a small age file with an identity.
fn open_small(
    sealed: &[u8],
    identity: &x25519::Identity,
) -> Result<Zeroizing<Vec<u8>>, DecryptError> {
    age::decrypt(identity, sealed).map(Zeroizing::new)
}

/// Seals the vault identity with a passphrase, opens it again as a proof, then writes it.
pub(crate) fn write_passphrase_key(
    layout: &Layout,
    identity: &x25519::Identity,
    passphrase: &Passphrase,
    cost: KdfCost,
) -> Result<(), VaultError> {
    let text = identity_text(identity);
    let sealed = sealed::seal_with_passphrase(&text, passphrase, cost)?;
    let back = sealed::open_with_passphrase(&sealed, passphrase, 1024)?;
    if *back != *text {
        return Err(VaultError::damaged(Part::PassphraseKey));
    }
    Ok(guarded::write(&layout.passphrase_key(), &sealed)?)
}

/// Seals the vault identity to a recovery recipient.
pub(crate) fn write_recovery_key(
    layout: &Layout,
    identity: &x25519::Identity,
    recovery: &x25519::Recipient,
) -> Result<(), VaultError> {
    let sealed = age::encrypt(recovery, &identity_text(identity))
        .map_err(|_memory| VaultError::damaged(Part::RecoveryKey))?;
    Ok(guarded::write(&layout.recovery_key(), &sealed)?)
}

/// Mends the recovery key file, which a passphrase never opens: from the copy its sum names, else
/// anew from the recipient the vault keeps. Says whether something was mended.
pub(crate) fn mend_recovery_key(
    layout: &Layout,
    identity: &x25519::Identity,
    recovery: &x25519::Recipient,
) -> bool {
    let path = layout.recovery_key();
    !guarded::is_whole(&path)
        && (guarded::mend(&path) || write_recovery_key(layout, identity, recovery).is_ok())
}

/// Mends the passphrase key file, which a sheet never opens, from the copy its sum names. Says
/// whether something was mended.
pub(crate) fn mend_passphrase_key(layout: &Layout) -> bool {
    let path = layout.passphrase_key();
    !guarded::is_whole(&path) && guarded::mend(&path)
}

/// Seals the data key of an epoch to the vault identity.
pub(crate) fn write_data_key(
    layout: &Layout,
    identity: &x25519::Identity,
    epoch: u32,
    data: &[u8; 32],
) -> Result<(), VaultError> {
    let sealed = age::encrypt(&identity.to_public(), data)
        .map_err(|_memory| VaultError::damaged(Part::DataKey))?;
    Ok(guarded::write(&layout.data_key(epoch), &sealed)?)
}

/// Opens the vault identity with what the person brought. The flag tells that a copy was mended.
pub(crate) fn open_identity(
    layout: &Layout,
    secret: Secret<'_>,
    mending: Mending,
) -> Result<(x25519::Identity, Option<Part>), VaultError> {
    let (identity, mended, what) = match secret {
        Secret::Passphrase(passphrase) => {
            let what = Part::PassphraseKey;
            let (identity, mended) =
                guarded::open_with(&layout.passphrase_key(), what, mending, |bytes| {
                    let text = sealed::open_with_passphrase(bytes, passphrase, 1024);
                    let text = text.map_err(|error| match error {
                        VaultError::Damaged { .. } | VaultError::TooLarge { .. } => {
                            VaultError::damaged(what)
                        }
                        other => other,
                    })?;
                    identity_from_text(&text, what)
                })?;
            (identity, mended, what)
        }
        Secret::Recovery(recovery) => {
            let what = Part::RecoveryKey;
            let (identity, mended) =
                guarded::open_with(&layout.recovery_key(), what, mending, |bytes| {
                    let text = open_small(bytes, &recovery.0).map_err(|error| match error {
                        DecryptError::NoMatchingKeys => VaultError::WrongRecovery,
                        DecryptError::UnknownFormat => VaultError::NewerFormat,
                        _ => VaultError::damaged(what),
                    })?;
                    identity_from_text(&text, what)
                })?;
            (identity, mended, what)
        }
    };
    Ok((identity, mended.then_some(what)))
}

/// Opens the data key of an epoch.
pub(crate) fn open_data_key(
    layout: &Layout,
    identity: &x25519::Identity,
    epoch: u32,
    mending: Mending,
) -> Result<(Zeroizing<[u8; 32]>, bool), VaultError> {
    let damaged = VaultError::damaged(Part::DataKey);
    guarded::open_with(&layout.data_key(epoch), Part::DataKey, mending, |bytes| {
        let mut plain = open_small(bytes, identity).map_err(|_any| damaged)?;
        let key = <[u8; 32]>::try_from(plain.as_slice()).map_err(|_length| damaged)?;
        plain.zeroize();
        Ok(Zeroizing::new(key))
    })
}
