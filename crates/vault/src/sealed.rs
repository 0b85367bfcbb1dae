//! Sealing a file with a passphrase or to a reader's key, as a plain age file that any `age -d`
//! opens. Used for the key file and for what is handed to others. Owns no place on disk.

use age::armor::{ArmoredReader, ArmoredWriter, Format};
use age::secrecy::ExposeSecret;
use age::{DecryptError, Decryptor, Encryptor, Identity, Recipient, scrypt, x25519};
use sha2::{Digest, Sha256};
use std::io::{BufReader, Read, Write};
use std::iter;
use zeroize::Zeroizing;

use crate::error::{Large, Part, VaultError};
use crate::secret::{KdfCost, Passphrase};

/// Room for header, tags and armour lines around a sealed text, beyond its own size.
const HEADER_ROOM: u64 = 64 * 1024;

/// Seals bytes with a passphrase (age v1, one scrypt stanza, binary).
///
/// # Errors
/// [`VaultError::Io`] if writing to memory fails, which it does not.
pub fn seal_with_passphrase(
    plain: &[u8],
    passphrase: &Passphrase,
    cost: KdfCost,
) -> Result<Vec<u8>, VaultError> {
    let mut recipient = scrypt::Recipient::new(passphrase.to_secret_string());
    recipient.set_work_factor(cost.log_n());
    seal(plain, &recipient)
}

/// Seals bytes to a reader's public key (`age1…`), binary.
///
/// # Errors
/// [`VaultError::Damaged`] with [`Part::SealedFile`] if the text is no such key.
pub fn seal_to_recipient(plain: &[u8], recipient: &str) -> Result<Vec<u8>, VaultError> {
    seal(plain, &public_key(recipient)?)
}

fn seal(plain: &[u8], recipient: &dyn Recipient) -> Result<Vec<u8>, VaultError> {
    let encryptor = Encryptor::with_recipients(iter::once(recipient))
        .map_err(|_impossible| VaultError::Io(std::io::ErrorKind::Other))?;
    let mut sealed = Vec::with_capacity(plain.len() + 1024);
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(plain)?;
    writer.finish()?;
    Ok(sealed)
}

fn public_key(text: &str) -> Result<x25519::Recipient, VaultError> {
    text.trim()
        .parse()
        .map_err(|_foreign: &str| VaultError::damaged(Part::SealedFile))
}

/// Gives the SHA-256 of a reader's public key as text, from which its words are made; nothing for
/// what is no such key.
#[must_use]
pub fn recipient_digest(recipient: &str) -> Option<[u8; 32]> {
    let key = public_key(recipient).ok()?;
    Some(Sha256::digest(key.to_string()).into())
}

/// Gives a name for something that tells nothing of it: the same for the same pair, another for
/// another `secret`, and of no use to anybody without it.
#[must_use]
pub fn pseudonym(secret: &[u8], name: &str) -> String {
    let mut digest = Sha256::new();
    digest.update((secret.len() as u64).to_le_bytes());
    digest.update(secret);
    digest.update(name);
    let bytes: [u8; 32] = digest.finalize().into();
    bytes[..12]
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Writes a sealed file as text, between the two lines that age knows.
///
/// # Errors
/// [`VaultError::Io`] if writing to memory fails, which it does not.
pub fn armor(sealed: &[u8]) -> Result<String, VaultError> {
    let mut text = Vec::with_capacity(sealed.len() * 3 / 2 + 128);
    let mut writer = ArmoredWriter::wrap_output(&mut text, Format::AsciiArmor)?;
    writer.write_all(sealed)?;
    writer.finish()?;
    String::from_utf8(text).map_err(|_impossible| VaultError::Io(std::io::ErrorKind::InvalidData))
}

/// The key of somebody who reads what others share with them.
pub struct ReaderKey(x25519::Identity);

impl std::fmt::Debug for ReaderKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("ReaderKey")
    }
}

impl ReaderKey {
    /// Makes a new one.
    #[must_use]
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// Reads its secret text; nothing for any other text.
    #[must_use]
    pub fn parse(secret: &str) -> Option<Self> {
        secret.trim().parse().ok().map(Self)
    }

    /// Gives its secret text.
    #[must_use]
    pub fn secret_text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// Gives its public half (`age1…`).
    #[must_use]
    pub fn recipient(&self) -> String {
        self.0.to_public().to_string()
    }
}

/// Says what opens a sealed file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// A passphrase.
    Passphrase,
    /// A key.
    Key,
    /// It is no sealed file, or not a whole one.
    NotSealed,
    /// It was sealed in a way that this version does not know.
    Newer,
}

/// Says what opens a sealed file, armoured or not. Reads its head alone.
#[must_use]
pub fn lock_of(sealed: &[u8]) -> Lock {
    match Decryptor::new_buffered(ArmoredReader::new(sealed)) {
        Ok(decryptor) if decryptor.is_scrypt() => Lock::Passphrase,
        Ok(_) => Lock::Key,
        Err(DecryptError::UnknownFormat) => Lock::Newer,
        Err(_) => Lock::NotSealed,
    }
}

/// Opens what [`seal_to_recipient`] made, armoured or not.
///
/// # Errors
/// [`VaultError::WrongPassphrase`] if it was sealed to another key, [`VaultError::TooLarge`],
/// [`VaultError::NewerFormat`], or [`VaultError::Damaged`] with [`Part::SealedFile`].
pub fn open_with_key(
    sealed: &[u8],
    key: &ReaderKey,
    max_plain_bytes: u64,
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let decryptor = head(sealed, max_plain_bytes)?;
    if decryptor.is_scrypt() {
        return Err(VaultError::damaged(Part::SealedFile));
    }
    content(decryptor, &key.0, sealed.len(), max_plain_bytes)
}

/// Opens what [`seal_with_passphrase`] or `age -p` made, armoured or not.
///
/// The file may come from a stranger: work above log N 20 and more than `max_plain_bytes` of
/// content are refused, and nothing is returned unless all of it is authentic.
///
/// # Errors
/// [`VaultError::WrongPassphrase`], [`VaultError::TooMuchWork`], [`VaultError::TooLarge`], or
/// [`VaultError::Damaged`] with [`Part::SealedFile`] for anything that is no whole passphrase file.
pub fn open_with_passphrase(
    sealed: &[u8],
    passphrase: &Passphrase,
    max_plain_bytes: u64,
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let decryptor = head(sealed, max_plain_bytes)?;
    if !decryptor.is_scrypt() {
        return Err(VaultError::damaged(Part::SealedFile));
    }
    let mut identity = scrypt::Identity::new(passphrase.to_secret_string());
    identity.set_max_work_factor(KdfCost::MAX_LOG_N);
    content(decryptor, &identity, sealed.len(), max_plain_bytes)
}

/// A sealed file whose head was read.
type Sealed<'a> = Decryptor<ArmoredReader<BufReader<&'a [u8]>>>;

/// Reads the head of a sealed file that is not too large.
fn head(sealed: &[u8], max_plain_bytes: u64) -> Result<Sealed<'_>, VaultError> {
    // Armour and line breaks make a sealed text at most 3/2 of its plain size.
    let ceiling = max_plain_bytes
        .saturating_add(max_plain_bytes / 2)
        .saturating_add(HEADER_ROOM);
    if sealed.len() as u64 > ceiling {
        return Err(VaultError::TooLarge {
            what: Large::SealedFile,
            limit: max_plain_bytes,
        });
    }
    Decryptor::new_buffered(ArmoredReader::new(sealed)).map_err(|error| {
        if matches!(error, DecryptError::UnknownFormat) {
            VaultError::NewerFormat
        } else {
            VaultError::damaged(Part::SealedFile)
        }
    })
}

/// Reads the content, all of it or nothing.
fn content(
    decryptor: Sealed<'_>,
    identity: &dyn Identity,
    sealed_bytes: usize,
    max_plain_bytes: u64,
) -> Result<Zeroizing<Vec<u8>>, VaultError> {
    let damaged = VaultError::damaged(Part::SealedFile);
    let mut reader = decryptor
        .decrypt(iter::once(identity))
        .map_err(|error| match error {
            DecryptError::DecryptionFailed | DecryptError::NoMatchingKeys => {
                VaultError::WrongPassphrase
            }
            DecryptError::ExcessiveWork { .. } => VaultError::TooMuchWork,
            _ => damaged,
        })?;
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed_bytes));
    let read = reader
        .by_ref()
        .take(max_plain_bytes.saturating_add(1))
        .read_to_end(&mut plain);
    read.map_err(|_broken| damaged)?;
    if plain.len() as u64 > max_plain_bytes {
        return Err(VaultError::TooLarge {
            what: Large::SealedFile,
            limit: max_plain_bytes,
        });
    }
    Ok(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOM: u64 = 1 << 20;

    #[test]
    fn a_file_to_a_key_opens_with_that_key_alone() {
        let key = ReaderKey::generate();
        let sealed = seal_to_recipient(b"a page", &key.recipient()).unwrap();
        assert_eq!(lock_of(&sealed), Lock::Key);
        let again = ReaderKey::parse(&key.secret_text()).unwrap();
        assert_eq!(
            open_with_key(&sealed, &again, ROOM).unwrap().as_slice(),
            b"a page"
        );
        let other = open_with_key(&sealed, &ReaderKey::generate(), ROOM);
        assert_eq!(other.unwrap_err(), VaultError::WrongPassphrase);
        let mut flipped = sealed.clone();
        *flipped.last_mut().unwrap() ^= 1;
        let damaged = VaultError::damaged(Part::SealedFile);
        assert_eq!(open_with_key(&flipped, &key, ROOM).unwrap_err(), damaged);
        assert_eq!(
            open_with_key(&sealed, &key, 3).unwrap_err(),
            VaultError::TooLarge {
                what: Large::SealedFile,
                limit: 3
            }
        );
    }

    #[test]
    fn armour_says_the_same_in_letters() {
        let key = ReaderKey::generate();
        let text = armor(&seal_to_recipient(b"a page", &key.recipient()).unwrap()).unwrap();
        assert!(text.starts_with("-----BEGIN AGE ENCRYPTED FILE-----"));
        assert_eq!(
            open_with_key(text.as_bytes(), &key, ROOM)
                .unwrap()
                .as_slice(),
            b"a page"
        );
        assert_eq!(lock_of(b"a page"), Lock::NotSealed);
        let sealed = seal_to_recipient(b"a page", &key.recipient()).unwrap();
        let newer = [b"age-encryption.org/v2", &sealed[21..]].concat();
        assert_eq!(lock_of(&newer), Lock::Newer);
    }

    #[test]
    fn only_a_public_key_has_a_digest() {
        let key = ReaderKey::generate();
        let digest = recipient_digest(&key.recipient());
        assert!(digest.is_some());
        assert_eq!(recipient_digest(&format!(" {} ", key.recipient())), digest);
        assert_ne!(recipient_digest(&ReaderKey::generate().recipient()), digest);
        assert_eq!(recipient_digest(&key.secret_text()), None);
        assert_eq!(recipient_digest("ssh-ed25519 AAAA"), None);
    }

    #[test]
    fn a_pseudonym_tells_nothing_and_stays() {
        assert_eq!(pseudonym(b"one", "a.text"), pseudonym(b"one", "a.text"));
        assert_ne!(pseudonym(b"one", "a.text"), pseudonym(b"two", "a.text"));
        assert_ne!(pseudonym(b"one", "a.text"), pseudonym(b"onea", ".text"));
        assert_eq!(pseudonym(b"one", "a.text").len(), 24);
    }
}
