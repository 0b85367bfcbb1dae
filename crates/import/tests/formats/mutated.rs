//! Spoilt exports: every format, spoilt in many ways. Nothing may panic, hang or give half of itself.

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::path::Path;

use proptest::test_runner::{RngAlgorithm, TestRng};
use tempfile::TempDir;
use waymark_import::{ImportError, Limits, read};

use crate::fixture;
use crate::made::{one_file, zip_of};
use crate::spoil::spoilt;

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

/// Gives what came of what lies at a path, written out; reads every picture too.
fn read_through(path: &Path) -> Result<String, ImportError> {
    let mut incoming = read(path, &limits())?;
    assert!(!incoming.pages.is_empty() || !incoming.report.is_empty());
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
    let findings: Vec<_> = incoming.report.findings().collect();
    Ok(format!("{:?} {findings:?}", incoming.pages))
}

/// What an export is made of, and so what may be asked of a spoilt one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Made {
    /// Broken ones are refused whole.
    Json,
    /// Sums tell that bytes were changed: it is refused whole.
    Archive,
    /// Any bytes are a text: all of it comes in, or is named.
    Text,
}

/// Gives the longer words of a text that are no names in its head.
fn words(text: &str) -> BTreeSet<&str> {
    let parts = text.split_inclusive(|it: char| !it.is_alphabetic());
    let words = parts.filter(|it| !it.ends_with(':'));
    let words = words.map(|it| it.trim_end_matches(|it: char| !it.is_alphabetic()));
    words.filter(|it| it.chars().count() > 5).collect()
}

/// Spoils one export many times.
fn spoil(name: &str, bytes: &[u8], seed: u8, made: Made) {
    let mut dice = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let folder = TempDir::new().unwrap();
    let path = one_file(&folder, name, bytes);
    assert!(read_through(&path).is_ok(), "{name} before it is spoilt");
    let (mut whole, mut refused) = (0, 0);
    for _ in 0..OF_EACH {
        let bytes = spoilt(bytes, &mut dice);
        fs::write(&path, &bytes).unwrap();
        let Ok(came) = read_through(&path) else {
            refused += 1;
            continue;
        };
        whole += 1;
        let text = std::str::from_utf8(&bytes).unwrap_or_default();
        for word in words(text).into_iter().filter(|_| made == Made::Text) {
            assert!(came.contains(word), "{word} is lost of {text}\n{came}");
        }
    }
    match made {
        Made::Json => assert!(whole > 0 && refused > 0, "{name}: {whole} {refused}"),
        Made::Archive => assert!(refused > OF_EACH / 4, "{name}: {whole} {refused}"),
        // Those with NUL in them are no text.
        Made::Text => assert!(whole > OF_EACH / 2, "{name}: {whole} {refused}"),
    }
}

macro_rules! spoilt_exports_do_no_harm {
    ($($name:ident: $seed:literal $made:ident $file:literal $path:literal)*) => {$(
        #[test]
        fn $name() {
            let path = fixture($path);
            let bytes = if path.is_dir() { zip_of(&path) } else { fs::read(&path).unwrap() };
            spoil($file, &bytes, $seed, Made::$made);
        }
    )*};
}

spoilt_exports_do_no_harm! {
    spoilt_day_one_does_no_harm: 1 Json "a.json" "day-one/export/Journal.json"
    spoilt_day_one_archives_do_no_harm: 2 Archive "a.zip" "day-one/export"
    spoilt_jrnl_json_does_no_harm: 3 Json "a.json" "jrnl/journal.json"
    spoilt_jrnl_text_does_no_harm: 4 Text "a.txt" "jrnl/journal.txt"
    spoilt_jrnl_markdown_does_no_harm: 5 Text "a.md" "jrnl/journal.md"
    spoilt_joplin_archives_do_no_harm: 6 Archive "a.jex" "joplin/notes.jex"
    spoilt_joplin_items_do_no_harm: 7 Archive "a.zip" "joplin/raw"
    spoilt_joplin_markdown_does_no_harm: 8 Archive "a.zip" "joplin/markdown"
    spoilt_vaults_do_no_harm: 9 Archive "a.zip" "obsidian/vault"
    spoilt_mini_diarium_does_no_harm: 10 Json "a.json" "mini-diarium/journal.json"
    spoilt_mini_diary_does_no_harm: 11 Json "a.json" "mini-diary/diary.json"
    spoilt_pages_of_ours_do_no_harm: 12 Archive "a.zip" "own-pages/pages"
    spoilt_heads_do_no_harm: 13 Text "2025-01-01.md" "obsidian/vault/daily/2025-03-09.md"
    spoilt_pages_do_no_harm: 14 Text "2026-11-22-1.md" "own-pages/pages/2026-11-22-1.md"
    spoilt_texts_do_no_harm: 15 Text "a.txt" "text/folder/utf16.txt"
    spoilt_jrnl_as_it_comes_does_no_harm: 16 Text "a.md" "jrnl-default/journal.md"
    spoilt_jrnl_yaml_does_no_harm: 17 Text "a.md" "jrnl-default/yaml-folder/2025-03-10_night.md"
}
