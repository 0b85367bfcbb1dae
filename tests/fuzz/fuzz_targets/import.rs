//! Every format that is imported: any bytes are read or refused, and nothing given is over a limit.
#![no_main]

use std::fs;
use std::io::Read as _;
use std::path::PathBuf;
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use tempfile::TempDir;
use waymark_import::{Limits, read};

static PLACE: LazyLock<TempDir> = LazyLock::new(|| tempfile::tempdir().expect("a place"));

/// Gives the bytes the ending that their format has.
fn path_of(bytes: &[u8]) -> PathBuf {
    let name = match bytes {
        [b'P', b'K', ..] => "a.zip",
        [b'{' | b'[', ..] => "a.json",
        _ if bytes.get(257..262) == Some(b"ustar") => "a.jex",
        _ => "a.md",
    };
    PLACE.path().join(name)
}

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits {
        bytes: 4 << 20,
        text_bytes: 2 << 20,
        ..Limits::default()
    };
    let path = path_of(bytes);
    fs::write(&path, bytes).expect("written");
    let Ok(mut incoming) = read(&path, &limits) else {
        return;
    };
    for page in &incoming.pages {
        assert!(page.text.len() <= limits.page_bytes && !page.text.contains(['\0', '\r']));
        assert!(page.title.chars().count() <= limits.title_characters);
        for picture in &page.pictures {
            if let Ok(mut reader) = incoming.files.open(picture) {
                let mut some = Vec::new();
                let _either = reader.by_ref().take(1 << 20).read_to_end(&mut some);
            }
        }
    }
});
