//! Free space: asked before each commit, with 4 MiB of ballast to let go of when it gets short.
//! Owns the ballast file.

use std::io::Write;

use crate::error::VaultError;
use crate::files;
use crate::layout::Layout;

/// Size of the ballast file.
const BALLAST_BYTES: u64 = 4 << 20;
/// Below this much free space the ballast is let go.
const LOW_BYTES: u64 = 8 << 20;
/// From this much free space on the ballast is laid down again.
const EASE_BYTES: u64 = 64 << 20;
/// A frame is written only if this much stays free beyond it.
const LAST_BYTES: u64 = 256 << 10;

/// Checks that `bytes` can be written. Returns whether space is low.
pub(crate) fn check(layout: &Layout, bytes: u64) -> Result<bool, VaultError> {
    let free = fs4::available_space(layout.root())?;
    if free >= bytes + LOW_BYTES {
        return Ok(false);
    }
    files::remove_if_there(&layout.ballast())?;
    if fs4::available_space(layout.root())? >= bytes + LAST_BYTES {
        Ok(true)
    } else {
        Err(VaultError::DiskFull)
    }
}

/// Lays the ballast down where there is room. Never a failure: it is only a precaution.
pub(crate) fn lay_ballast(layout: &Layout) {
    let path = layout.ballast();
    let there = path
        .metadata()
        .is_ok_and(|file| file.len() == BALLAST_BYTES);
    if there || fs4::available_space(layout.root()).is_ok_and(|free| free < EASE_BYTES) {
        return;
    }
    let laid = (|| {
        let mut file = files::create_anew(&path)?;
        // Written out, because a hole in a file holds no space.
        let block = vec![0x57; 1 << 16];
        for _ in 0..BALLAST_BYTES / block.len() as u64 {
            file.write_all(&block)?;
        }
        Ok::<_, std::io::Error>(())
    })();
    if laid.is_err() {
        let _gone = files::remove_if_there(&path);
    }
}
