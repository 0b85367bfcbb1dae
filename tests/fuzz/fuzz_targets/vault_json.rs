//! `vault.json` of a folder that somebody gave: read, refused as newer, or damaged.
#![no_main]

use std::fs;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;
use waymark_vault::{FORMAT, Vault};

static PLACE: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a place"));

fuzz_target!(|bytes: &[u8]| {
    fs::write(PLACE.path().join("vault.json"), bytes).expect("written");
    if let Ok(info) = Vault::read_info(PLACE.path()) {
        assert!(info.format <= FORMAT);
    }
});
