//! What opens a vault: a passphrase or a recovery identity, and how costly guessing is made.
//! Owns no file.

use age::secrecy::{ExposeSecret, SecretString};
use std::fmt;
use std::str::FromStr;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::error::VaultError;

/// Most characters a passphrase may have.
pub const MAX_PASSPHRASE_CHARS: usize = 1024;
/// Most characters of typed recovery text that are looked at.
const MAX_SHEET_CHARS: usize = 4096;
/// How an age secret key begins, as age writes it.
const AGE_PREFIX: &str = "AGE-SECRET-KEY-1";
/// The same with its dashes removed, as the tolerant reader sees it.
const AGE_PREFIX_BARE: &str = "AGESECRETKEY1";

/// Why a text cannot be a passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseProblem {
    /// It has no characters.
    #[error("the passphrase is empty")]
    Empty,
    /// It has more than [`MAX_PASSPHRASE_CHARS`] characters.
    #[error("the passphrase has more than {limit} characters")]
    TooLong {
        /// The limit in characters.
        limit: usize,
    },
}

/// A passphrase in Unicode form NFC, so that the same word typed on another keyboard still opens.
///
/// Spaces count, case counts. Wiped from memory when dropped; never shown, copied or stored.
pub struct Passphrase(SecretString);

impl Passphrase {
    /// Takes a typed passphrase of 1 to 1024 characters.
    ///
    /// # Errors
    /// [`PassphraseProblem`] when it is empty or too long.
    pub fn new(typed: &str) -> Result<Self, PassphraseProblem> {
        if typed.is_empty() {
            return Err(PassphraseProblem::Empty);
        }
        // Counted before normalising too: a hostile paste must not cost more than its limit.
        let too_long = PassphraseProblem::TooLong {
            limit: MAX_PASSPHRASE_CHARS,
        };
        if typed.chars().take(4 * MAX_PASSPHRASE_CHARS + 1).count() > 4 * MAX_PASSPHRASE_CHARS {
            return Err(too_long);
        }
        // Reserved up front, so that growing leaves no copy of the secret behind on the heap.
        let mut normal = Zeroizing::new(String::with_capacity(typed.len() * 4));
        normal.extend(typed.nfc());
        if normal.chars().count() > MAX_PASSPHRASE_CHARS {
            return Err(too_long);
        }
        Ok(Self(SecretString::from(normal.as_str().to_owned())))
    }

    pub(crate) fn to_secret_string(&self) -> SecretString {
        self.0.clone()
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Passphrase")
    }
}

/// The identity printed on the recovery sheet (age X25519, 256 bits of randomness).
pub struct RecoveryIdentity(pub(crate) age::x25519::Identity);

impl RecoveryIdentity {
    /// Makes a new random identity.
    pub(crate) fn make() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// The text for the sheet: `AGE-SECRET-KEY-1…`, 74 characters, one line.
    #[must_use]
    pub fn to_sheet_text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// Reads a sheet as people type it: spaces, dashes, line breaks and lower case are accepted,
    /// the leading `AGE-SECRET-KEY-1` may be absent.
    ///
    /// # Errors
    /// [`VaultError::UnreadableRecovery`] when the text is no sheet or its checksum does not hold.
    pub fn from_sheet_text(typed: &str) -> Result<Self, VaultError> {
        if typed.chars().take(MAX_SHEET_CHARS + 1).count() > MAX_SHEET_CHARS {
            return Err(VaultError::UnreadableRecovery);
        }
        let mut bare = Zeroizing::new(String::with_capacity(typed.len()));
        bare.extend(
            typed
                .chars()
                .filter(char::is_ascii_alphanumeric)
                .map(|c| c.to_ascii_uppercase()),
        );
        let key = bare.strip_prefix(AGE_PREFIX_BARE).unwrap_or(&bare);
        let mut text = Zeroizing::new(String::with_capacity(AGE_PREFIX.len() + key.len()));
        text.push_str(AGE_PREFIX);
        text.push_str(key);
        age::x25519::Identity::from_str(&text)
            .map(Self)
            .map_err(|_unreadable| VaultError::UnreadableRecovery)
    }
}

impl fmt::Debug for RecoveryIdentity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RecoveryIdentity")
    }
}

/// What a person brings to open a vault.
#[derive(Debug, Clone, Copy)]
pub enum Secret<'a> {
    /// The passphrase.
    Passphrase(&'a Passphrase),
    /// The recovery sheet.
    Recovery(&'a RecoveryIdentity),
}

/// How much work one guess of a passphrase costs: scrypt with N = 2^`log_n`, r = 8, p = 1.
///
/// Source: Colin Percival, "Stronger key derivation via sequential memory-hard functions", 2009.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KdfCost {
    log_n: u8,
}

impl KdfCost {
    /// What every real vault uses: log N 18, about 0.4 s and 256 MiB a guess.
    pub const STANDARD: Self = Self { log_n: 18 };
    /// The largest log N accepted when opening; above it is [`VaultError::TooMuchWork`].
    pub const MAX_LOG_N: u8 = 20;

    /// For a sample journal in a temporary folder whose random passphrase nobody knows: log N 10.
    #[must_use]
    pub const fn fleeting() -> Self {
        Self { log_n: 10 }
    }

    /// For tests: log N 8. Does not exist in a release.
    #[cfg(any(test, feature = "e2e"))]
    #[must_use]
    pub const fn for_tests() -> Self {
        Self { log_n: 8 }
    }

    pub(crate) const fn log_n(self) -> u8 {
        self.log_n
    }
}
