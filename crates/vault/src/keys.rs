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
use zeroize::{ZeroizeOnDrop, Zeroizing};

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
/// Made in the place where they stay, and never moved, so that no copy of them is left behind. Alone
/// on its page, so that locking it against swapping concerns nothing else.
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
    /// Derives the subkeys of an epoch, in the place where they stay while the vault is open, locked
    /// against swapping where the system lets us: HKDF-SHA256(data key, salt = vault id, info = purpose).
    pub(crate) fn derive(
        identity: x25519::Identity,
        vault: [u8; 16],
        epoch: u32,
        data: &[u8; 32],
    ) -> Arc<Self> {
        let mut held = Arc::new(Self::blank(identity, vault, epoch));
        let locked = Locked::pages_of(&*held);
        // Nobody else has it yet.
        if let Some(keys) = Arc::get_mut(&mut held) {
            keys.locked = locked;
            keys.fill(data);
        }
        held
    }

    const fn blank(identity: x25519::Identity, vault: [u8; 16], epoch: u32) -> Self {
        const NONE: [u8; 32] = [0; 32];
        Self {
            vault,
            epoch,
            data: NONE,
            record: NONE,
            head: NONE,
            slot: NONE,
            ledger: NONE,
            meta: NONE,
            snapshot: NONE,
            root: NONE,
            anchor: NONE,
            identity,
            locked: Locked::none(),
        }
    }

    fn fill(&mut self, data: &[u8; 32]) {
        let hkdf = Hkdf::<Sha256>::new(Some(&self.vault), data);
        self.data.copy_from_slice(data);
        for (key, purpose) in [
            (&mut self.record, "rec"),
            (&mut self.head, "head"),
            (&mut self.slot, "slot"),
            (&mut self.ledger, "ldg"),
            (&mut self.meta, "meta"),
            (&mut self.snapshot, "snap"),
            (&mut self.root, "root"),
            (&mut self.anchor, "anc"),
        ] {
            let info = format!("waymark.{purpose}.v1");
            let filled = hkdf.expand(info.as_bytes(), key);
            debug_assert!(filled.is_ok(), "32 bytes are far below HKDF's limit");
        }
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
    guarded::open_with(&layout.data_key(epoch), Part::DataKey, mending, |bytes| {
        data_key_in(bytes, identity)
    })
}

/// Opens the text of a data key file.
pub(crate) fn data_key_in(
    bytes: &[u8],
    identity: &x25519::Identity,
) -> Result<Zeroizing<[u8; 32]>, VaultError> {
    let damaged = VaultError::damaged(Part::DataKey);
    let plain = open_small(bytes, identity).map_err(|_any| damaged)?;
    let mut key = Zeroizing::new([0; 32]);
    if plain.len() != key.len() {
        return Err(damaged);
    }
    key.copy_from_slice(&plain);
    Ok(key)
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;
    use std::io::{Read, Seek, SeekFrom};

    /// Where a text stands in the memory of this program, but for the pieces of the kernel's.
    fn places_of(needle: &[u8]) -> Vec<usize> {
        let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
        let mut memory = std::fs::File::open("/proc/self/mem").unwrap();
        let mut places = Vec::new();
        for line in maps.lines().filter(|line| line.contains(" rw")) {
            let range = line.split_once(' ').unwrap().0;
            let (from, to) = range.split_once('-').unwrap();
            let at = |text| usize::from_str_radix(text, 16).unwrap();
            let (mut from, to) = (at(from), at(to));
            // Page after page: what is read passes through one place that is known.
            let mut page = Box::new([0_u8; 4096]);
            let own = page.as_ptr() as usize;
            while from < to {
                let read = memory
                    .seek(SeekFrom::Start(from as u64))
                    .and_then(|_| memory.read_exact(&mut *page));
                if read.is_ok() {
                    let found = page.windows(needle.len()).enumerate();
                    places.extend(
                        found
                            .filter(|(_, here)| *here == needle)
                            .map(|(offset, _)| from + offset),
                    );
                }
                from += 4096;
            }
            page.fill(0);
            places.retain(|place| !(own..own + 4096).contains(place));
        }
        places
    }

    #[test]
    fn the_keys_of_an_open_vault_stand_on_their_own_page_alone() {
        let home = tempfile::tempdir().unwrap();
        let layout = Layout::new(home.path());
        crate::files::create_private_folder(&layout.keys()).unwrap();
        let passphrase = Passphrase::new("correct horse").unwrap();
        let info = crate::info::VaultInfo {
            format: 1,
            id: [3; 16],
            created: crate::info::UnixMillis(0),
            kind: crate::info::VaultKind::Journal,
        };
        {
            let identity = x25519::Identity::generate();
            let data = Zeroizing::new(make_random::<32>());
            write_passphrase_key(&layout, &identity, &passphrase, KdfCost::for_tests()).unwrap();
            write_data_key(&layout, &identity, 1, &data).unwrap();
        }
        crate::memory::wipe_stack();
        let secret = Secret::Passphrase(&passphrase);
        let (keys, _) = crate::opening::open_keys(&layout, &info, secret, Mending::Leave).unwrap();
        let page = std::ptr::from_ref(&*keys) as usize;
        for (name, key) in [
            ("data", &keys.data),
            ("record", &keys.record),
            ("ledger", &keys.ledger),
            ("snapshot", &keys.snapshot),
            ("root", &keys.root),
        ] {
            let places = places_of(key);
            let within = |place: &usize| (page..page + size_of::<Keys>()).contains(place);
            assert!(places.iter().any(within), "{name} is seen where it is");
            let others: Vec<_> = places.into_iter().filter(|place| !within(place)).collect();
            assert!(
                others.is_empty(),
                "{name} stands elsewhere too: {others:x?}"
            );
        }
    }
}
