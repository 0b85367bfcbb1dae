//! Sealing a file with a passphrase, as a plain age file that any `age -d` opens. Used for the
//! key file and for what is handed to others. Owns no place on disk.

use age::armor::ArmoredReader;
use age::{DecryptError, Decryptor, Encryptor, scrypt};
use std::io::{Read, Write};
use std::iter;
use zeroize::Zeroizing;

use crate::error::{Part, VaultError};
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
    let encryptor = Encryptor::with_recipients(iter::once(&recipient as &dyn age::Recipient))
        .map_err(|_impossible| VaultError::Io(std::io::ErrorKind::Other))?;
    let mut sealed = Vec::with_capacity(plain.len() + 1024);
    let mut writer = encryptor.wrap_output(&mut sealed)?;
    writer.write_all(plain)?;
    writer.finish()?;
    Ok(sealed)
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
    // Armour and line breaks make a sealed text at most 3/2 of its plain size.
    let too_large = VaultError::TooLarge {
        limit: max_plain_bytes,
    };
    let ceiling = max_plain_bytes
        .saturating_add(max_plain_bytes / 2)
        .saturating_add(HEADER_ROOM);
    if sealed.len() as u64 > ceiling {
        return Err(too_large);
    }
    let damaged = VaultError::damaged(Part::SealedFile);
    let decryptor = Decryptor::new_buffered(ArmoredReader::new(sealed)).map_err(|error| {
        if matches!(error, DecryptError::UnknownFormat) {
            VaultError::NewerFormat
        } else {
            damaged
        }
    })?;
    if !decryptor.is_scrypt() {
        return Err(damaged);
    }
    let mut identity = scrypt::Identity::new(passphrase.to_secret_string());
    identity.set_max_work_factor(KdfCost::MAX_LOG_N);
    let mut reader =
        decryptor
            .decrypt(iter::once(&identity as _))
            .map_err(|error| match error {
                DecryptError::DecryptionFailed | DecryptError::NoMatchingKeys => {
                    VaultError::WrongPassphrase
                }
                DecryptError::ExcessiveWork { .. } => VaultError::TooMuchWork,
                _ => damaged,
            })?;
    let mut plain = Zeroizing::new(Vec::with_capacity(sealed.len()));
    let read = reader
        .by_ref()
        .take(max_plain_bytes.saturating_add(1))
        .read_to_end(&mut plain);
    read.map_err(|_broken| damaged)?;
    if plain.len() as u64 > max_plain_bytes {
        return Err(too_large);
    }
    Ok(plain)
}
