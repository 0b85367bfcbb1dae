//! Small files that must survive one damage: `name`, a second copy `name.2` and the SHA-256 of
//! both in `name.sum`. Checked before any key derivation, because a flipped bit in a passphrase
//! file otherwise looks like a wrong passphrase. Owns no key.

use sha2::{Digest, Sha256};
use std::io;
use std::path::{Path, PathBuf};

use crate::error::{Part, VaultError};
use crate::files;

/// Largest guarded file accepted, in bytes.
const LIMIT: u64 = 64 * 1024;

/// A guarded file as read.
pub(crate) struct Guarded {
    /// Texts to try, the most trusted first. More than one only when the sum cannot decide.
    pub(crate) candidates: Vec<Vec<u8>>,
    /// Some copy or the sum was damaged; [`heal`] mends it once a candidate has proven good.
    pub(crate) ailing: bool,
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_os_string();
    name.push(ending);
    path.with_file_name(name)
}

/// The line `sha256sum --check` reads: hex, two spaces, name.
fn sum_line(path: &Path, bytes: &[u8]) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    format!("{}  {name}\n", crate::hex::encode(&Sha256::digest(bytes)))
}

/// Reads one copy; where the other is whole, one that cannot be read counts as damaged.
fn copy(path: &Path) -> Option<Vec<u8>> {
    files::read_small(path, LIMIT).ok().flatten()
}

/// Reads a guarded file. `None` where neither copy nor sum is there.
///
/// # Errors
/// What the disk says where it gives neither copy, though there is one: that is no damage, and not
/// the absence of a vault.
pub(crate) fn read(path: &Path) -> Result<Option<Guarded>, VaultError> {
    let (mut refused, mut there) = (None, false);
    let mut part = |path: &Path| match files::read_small(path, LIMIT) {
        Ok(bytes) => bytes,
        Err(error) => {
            there = true;
            // Too large, or no file at all: whatever it is, it is not ours.
            if error.kind() != io::ErrorKind::InvalidData {
                refused = Some(error);
            }
            None
        }
    };
    let first = part(path);
    let second = part(&beside(path, ".2"));
    let sum = part(&beside(path, ".sum"));
    if first.is_none() && second.is_none() {
        if let Some(error) = refused {
            return Err(VaultError::of_reading(error));
        }
        if sum.is_none() && !there {
            return Ok(None);
        }
    }
    let holds = |bytes: &Option<Vec<u8>>| match (bytes, &sum) {
        (Some(bytes), Some(sum)) => sum_line(path, bytes).as_bytes() == sum.as_slice(),
        _ => false,
    };
    let (first_holds, second_holds) = (holds(&first), holds(&second));
    let ailing = !(first_holds && second_holds);
    let candidates = if first_holds {
        first.into_iter().collect()
    } else if second_holds {
        second.into_iter().collect()
    } else if first == second {
        // Two equal copies outvote a damaged sum.
        first.into_iter().collect()
    } else {
        first.into_iter().chain(second).collect()
    };
    Ok(Some(Guarded { candidates, ailing }))
}

/// In what condition a guarded file is.
pub(crate) struct Condition {
    /// The text that the sum names, or that both copies have; nothing where neither can be told.
    pub(crate) bytes: Option<Vec<u8>>,
    /// One of the three files is damaged or missing.
    pub(crate) spare_lost: bool,
}

/// Looks at a guarded file without a key and without mending it.
///
/// # Errors
/// As [`read`].
pub(crate) fn condition(path: &Path) -> Result<Condition, VaultError> {
    let guarded = read(path)?;
    let spare_lost = guarded.as_ref().is_none_or(|guarded| guarded.ailing);
    let mut candidates = guarded.map_or_else(Vec::new, |guarded| guarded.candidates);
    Ok(Condition {
        bytes: candidates.pop().filter(|_| candidates.is_empty()),
        spare_lost,
    })
}

/// Writes all three files. Until the sum is renamed a crash leaves the old text in force.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    files::write_whole(path, bytes)?;
    files::write_whole(&beside(path, ".sum"), sum_line(path, bytes).as_bytes())?;
    files::write_whole(&beside(path, ".2"), bytes)
}

/// Mends whatever differs from a text that has proven good.
pub(crate) fn heal(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let sum = sum_line(path, bytes);
    for (place, wanted) in [
        (path.to_path_buf(), bytes),
        (beside(path, ".2"), bytes),
        (beside(path, ".sum"), sum.as_bytes()),
    ] {
        if copy(&place).as_deref() != Some(wanted) {
            files::write_whole(&place, wanted)?;
        }
    }
    Ok(())
}

/// Whether both copies are the one that the sum names.
pub(crate) fn is_whole(path: &Path) -> bool {
    read(path).is_ok_and(|guarded| guarded.is_some_and(|guarded| !guarded.ailing))
}

/// Mends a file that nothing opens now from the copy its sum names. Says whether there was one.
pub(crate) fn mend(path: &Path) -> bool {
    let sum = copy(&beside(path, ".sum"));
    let named = [path.to_path_buf(), beside(path, ".2")]
        .iter()
        .filter_map(|place| copy(place))
        .find(|bytes| sum.as_deref() == Some(sum_line(path, bytes).as_bytes()));
    named.is_some_and(|bytes| heal(path, &bytes).is_ok())
}

/// Whether a damaged copy is written again from the one that opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mending {
    /// Yes, where the disk lets us.
    Write,
    /// No: the folder is only read.
    Leave,
}

/// Tries the candidates of a guarded file in turn.
///
/// # Errors
/// What `open` says of a sole, checked candidate; `Damaged` where none of several opens or the
/// file is missing; what the disk says where it gives neither copy.
pub(crate) fn open_with<T>(
    path: &Path,
    what: Part,
    mending: Mending,
    mut open: impl FnMut(&[u8]) -> Result<T, VaultError>,
) -> Result<(T, bool), VaultError> {
    let guarded = read(path)?.ok_or(VaultError::damaged(what))?;
    let sole = guarded.candidates.len() == 1;
    for candidate in &guarded.candidates {
        match open(candidate) {
            Ok(value) => {
                if guarded.ailing && mending == Mending::Write {
                    // A full disk or a read-only stick must not keep the person out.
                    let _mended = heal(path, candidate);
                }
                return Ok((value, guarded.ailing));
            }
            Err(error) if sole => return Err(error),
            Err(_unsure) => {}
        }
    }
    Err(VaultError::damaged(what))
}
