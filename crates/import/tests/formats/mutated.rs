//! Spoilt exports: every format, spoilt in many ways. Nothing may panic, hang or give half of itself.

use std::fs;
use std::io::Read as _;
use std::path::Path;

use proptest::prelude::Rng as _;
use proptest::test_runner::{RngAlgorithm, TestRng};
use tempfile::TempDir;
use waymark_import::{ImportError, Limits, read};

use crate::fixture;
use crate::made::{one_file, zip_of};

/// Spoilt files of each format.
const OF_EACH: usize = 110;

/// Small limits, so that a spoilt length is seen at once.
fn limits() -> Limits {
    Limits {
        bytes: 8 << 20,
        text_bytes: 4 << 20,
        ..Limits::default()
    }
}

/// Changes, cuts, repeats and swaps bytes, and puts hostile ones in.
fn spoilt(bytes: &[u8], dice: &mut TestRng) -> Vec<u8> {
    const HOSTILE: [&[u8]; 14] = [
        b"\"",
        b"\\u0000",
        b"../../",
        b"\0\0\0\0",
        b"\xff\xff\xff\xff",
        b"[[[[[[[[",
        b"{{{{{{{{",
        b"---\n",
        b"99999999999999999999",
        b"\xed\xa0\x80",
        b"<p><ul><li>",
        b"![](",
        b"\n\n\n",
        b"&a *a",
    ];
    let mut bytes = bytes.to_vec();
    for _ in 0..=dice.next_u32() % 6 {
        let length = bytes.len().max(1);
        let at = dice.next_u32() as usize % length;
        let count = 1 + dice.next_u32() as usize % 40;
        let end = (at + count).min(bytes.len());
        match dice.next_u32() % 7 {
            0 => bytes.truncate(at),
            1 => {
                bytes.drain(at..end);
            }
            2 => {
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            3 => bytes
                .iter_mut()
                .skip(at)
                .take(1)
                .for_each(|it| *it ^= 1 << (count % 8)),
            4 => bytes
                .iter_mut()
                .skip(at)
                .take(count)
                .for_each(|it| *it = count as u8),
            _ => {
                let piece = HOSTILE[count % HOSTILE.len()].repeat(1 + count % 3);
                bytes.splice(at..at, piece);
            }
        }
    }
    bytes
}

/// Reads what lies at a path, and every picture if it gave any.
fn read_through(path: &Path) -> Result<usize, ImportError> {
    let mut incoming = read(path, &limits())?;
    let mut total = 0_u64;
    for page in &incoming.pages {
        assert!(page.text.len() <= limits().page_bytes);
        for picture in &page.pictures {
            if let Ok(reader) = incoming.files.open(picture) {
                let copied = std::io::copy(&mut reader.take(16 << 20), &mut std::io::sink());
                total += copied.unwrap_or_default();
            }
        }
    }
    assert!(total <= 64 << 20);
    Ok(incoming.pages.len())
}

/// Spoils one export many times; gives how many were still read.
fn spoil(name: &str, bytes: &[u8], seed: u8) -> usize {
    let mut dice = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let folder = TempDir::new().unwrap();
    let path = one_file(&folder, name, bytes);
    assert!(
        read_through(&path).unwrap() > 0,
        "{name} before it is spoilt"
    );
    let mut readable = 0;
    for _ in 0..OF_EACH {
        fs::write(&path, spoilt(bytes, &mut dice)).unwrap();
        readable += usize::from(read_through(&path).is_ok());
    }
    readable
}

macro_rules! spoilt_exports_do_no_harm {
    ($($name:ident: $seed:literal $file:literal $path:literal)*) => {$(
        #[test]
        fn $name() {
            let path = fixture($path);
            let bytes = if path.is_dir() { zip_of(&path) } else { fs::read(&path).unwrap() };
            let readable = spoil($file, &bytes, $seed);
            assert!(readable < OF_EACH || !$file.ends_with("json"));
        }
    )*};
}

spoilt_exports_do_no_harm! {
    spoilt_day_one_does_no_harm: 1 "a.json" "day-one/export/Journal.json"
    spoilt_day_one_archives_do_no_harm: 2 "a.zip" "day-one/export"
    spoilt_jrnl_json_does_no_harm: 3 "a.json" "jrnl/journal.json"
    spoilt_jrnl_text_does_no_harm: 4 "a.txt" "jrnl/journal.txt"
    spoilt_jrnl_markdown_does_no_harm: 5 "a.md" "jrnl/journal.md"
    spoilt_joplin_archives_do_no_harm: 6 "a.jex" "joplin/notes.jex"
    spoilt_joplin_items_do_no_harm: 7 "a.zip" "joplin/raw"
    spoilt_joplin_markdown_does_no_harm: 8 "a.zip" "joplin/markdown"
    spoilt_vaults_do_no_harm: 9 "a.zip" "obsidian/vault"
    spoilt_mini_diarium_does_no_harm: 10 "a.json" "mini-diarium/journal.json"
    spoilt_mini_diary_does_no_harm: 11 "a.json" "mini-diary/diary.json"
    spoilt_pages_of_ours_do_no_harm: 12 "a.zip" "own-pages/pages"
    spoilt_heads_do_no_harm: 13 "2025-01-01.md" "obsidian/vault/daily/2025-03-09.md"
    spoilt_pages_do_no_harm: 14 "2026-11-22-1.md" "own-pages/pages/2026-11-22-1.md"
    spoilt_texts_do_no_harm: 15 "a.txt" "text/folder/utf16.txt"
}
