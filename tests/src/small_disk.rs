//! A disk of a few megabytes, to be filled up. Needs root, as the mounts of the vault's tests do.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
    process::Command,
};

/// A small disk of its own, in memory, that lies at a folder as long as this lives.
pub(crate) struct SmallDisk(PathBuf);

impl SmallDisk {
    /// Makes a folder and mounts it there.
    pub(crate) fn over(folder: &Path, megabytes: u32) -> Self {
        fs::create_dir_all(folder).unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o"])
            .arg(format!("size={megabytes}m,mode=700"))
            .arg("waymark-test")
            .arg(folder)
            .status()
            .expect("mount, of util-linux");
        assert!(mounted.success(), "a small disk needs root");
        Self(folder.to_owned())
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: a process that is ending may still look at it.
        let _gone = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}

/// Says whether this machine lets a test have a small disk; where not, it says so loudly.
#[must_use]
pub fn may_mount() -> bool {
    let folder = tempfile::tempdir().unwrap();
    let may = Command::new("mount")
        .args(["-t", "tmpfs", "-o", "size=1m", "waymark-test"])
        .arg(folder.path())
        .status()
        .is_ok_and(|mounted| mounted.success());
    if may {
        let _gone = Command::new("umount")
            .arg("--lazy")
            .arg(folder.path())
            .status();
    } else {
        crate::skipped("a small disk needs root and a mount");
    }
    may
}

/// Fills a disk to its last byte. The file that fills it, to be removed.
///
/// # Panics
/// If there is room for more than a gigabyte: that is no small disk.
#[must_use]
pub fn fill(folder: &Path) -> PathBuf {
    let path = folder.join("fills-the-disk");
    let mut file = File::create(&path).unwrap();
    for piece in [1_usize << 20, 4 << 10, 1] {
        let bytes = vec![b'f'; piece];
        let mut left = 1024;
        while file.write_all(&bytes).is_ok() {
            left -= 1;
            assert!(left > 0, "{} is larger than a small disk", folder.display());
        }
    }
    drop(file);
    assert!(
        fs::write(folder.join("one-more"), "x").is_err(),
        "it is full"
    );
    let _empty = fs::remove_file(folder.join("one-more"));
    path
}
