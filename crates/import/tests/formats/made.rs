//! Exports made while the test runs: archives, hostile files, and many of them.

use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use tempfile::TempDir;
use waymark_import::{Format, ImportError, Incoming, Limits, Reason, read, recognise};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::{fixture, shown};

pub fn place() -> TempDir {
    tempfile::tempdir().unwrap()
}

/// Writes a file into a folder of its own.
pub fn one_file(folder: &TempDir, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, bytes).unwrap();
    path
}

fn packed(files: &[(&str, &[u8])], method: CompressionMethod) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let day = zip::DateTime::from_date_and_time(2099, 1, 1, 0, 0, 0).unwrap();
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(day);
    for (name, bytes) in files {
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// Packs a folder as people get it from a program.
pub fn zip_of(folder: &Path) -> Vec<u8> {
    let mut files = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(here) = waiting.pop() {
        for entry in fs::read_dir(&here).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => waiting.push(path),
                false => {
                    let name = path
                        .strip_prefix(folder)
                        .unwrap()
                        .to_string_lossy()
                        .into_owned();
                    files.push((name, fs::read(&path).unwrap()));
                }
            }
        }
    }
    files.sort();
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    packed(&files, CompressionMethod::Deflated)
}

fn tar_of(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, bytes) in files {
        let mut header = tar::Header::new_gnu();
        header.set_size(bytes.len() as u64);
        header.set_mode(0o644);
        let field = header.as_gnu_mut().unwrap();
        for (to, from) in field.name.iter_mut().zip(name.bytes()) {
            *to = from;
        }
        header.set_cksum();
        builder.append(&header, *bytes).unwrap();
    }
    builder.into_inner().unwrap()
}

pub fn given(bytes: &[u8], name: &str, limits: &Limits) -> Result<Incoming, ImportError> {
    let folder = place();
    read(&one_file(&folder, name, bytes), limits)
}

fn problem(bytes: &[u8], name: &str) -> ImportError {
    given(bytes, name, &Limits::default())
        .map(|_| ())
        .unwrap_err()
}

#[test]
fn a_zip_file_gives_what_its_folder_gives() {
    let folder = place();
    for name in [
        "day-one/export",
        "obsidian/vault",
        "own-pages/pages",
        "joplin/markdown",
    ] {
        let path = one_file(&folder, "export.zip", &zip_of(&fixture(name)));
        let of_zip = shown(&path).replace("Local(2099-01-01T00:00:00)", "day of its file");
        assert_eq!(of_zip, shown(&fixture(name)), "{name}");
    }
}

#[test]
fn names_that_lead_out_of_an_archive_are_left_out_and_named() {
    let files: [(&str, &[u8]); 4] = [
        ("2025-01-01.md", b"Good."),
        ("../2025-01-02.md", b"Bad."),
        ("/tmp/2025-01-03.md", b"Bad."),
        ("a/../../2025-01-04.md", b"Bad."),
    ];
    let zip = given(
        &packed(&files, CompressionMethod::Stored),
        "a.zip",
        &Limits::default(),
    );
    let tar = given(&tar_of(&files), "a.tar", &Limits::default());
    for incoming in [zip.unwrap(), tar.unwrap()] {
        assert_eq!(incoming.pages.len(), 1);
        assert_eq!(incoming.report.count(Reason::NameUnsafe), 3);
    }
}

#[cfg(unix)]
#[test]
fn links_are_not_followed_so_a_circle_ends() {
    use std::os::unix::fs::symlink;
    let folder = place();
    one_file(&folder, "a/2025-01-01.md", b"Good. ![x](secret.png)");
    let outside = place();
    let secret = one_file(&outside, "secret.png", b"secret");
    symlink(folder.path(), folder.path().join("a/again")).unwrap();
    symlink(&secret, folder.path().join("a/secret.png")).unwrap();
    symlink("nowhere", folder.path().join("gone.md")).unwrap();
    let incoming = read(folder.path(), &Limits::default()).unwrap();
    assert_eq!(incoming.pages.len(), 1);
    assert_eq!(incoming.report.count(Reason::SymbolicLink), 3);
    assert_eq!(incoming.report.count(Reason::PictureMissing), 1);
}

#[test]
fn a_link_inside_an_archive_is_not_followed() {
    let mut builder = tar::Builder::new(Vec::new());
    for (name, kind) in [
        ("a.md", tar::EntryType::Symlink),
        ("b.md", tar::EntryType::Link),
    ] {
        let mut header = tar::Header::new_gnu();
        header.set_entry_type(kind);
        header.set_size(0);
        builder
            .append_link(&mut header, name, "/etc/passwd")
            .unwrap();
    }
    let mut header = tar::Header::new_gnu();
    header.set_size(5);
    builder
        .append_data(&mut header, "2025-01-01.md", &b"Good."[..])
        .unwrap();
    let incoming = given(&builder.into_inner().unwrap(), "a.tar", &Limits::default()).unwrap();
    assert_eq!(
        (
            incoming.pages.len(),
            incoming.report.count(Reason::SymbolicLink)
        ),
        (1, 2)
    );
}

#[test]
fn a_link_inside_a_zip_file_is_not_followed() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    writer.add_symlink("a.md", "/etc/passwd", options).unwrap();
    writer.start_file("2025-01-01.md", options).unwrap();
    writer.write_all(b"Good. ![x](a.md)").unwrap();
    let zip = writer.finish().unwrap().into_inner();
    let incoming = given(&zip, "a.zip", &Limits::default()).unwrap();
    assert_eq!(
        (
            incoming.pages.len(),
            incoming.report.count(Reason::SymbolicLink)
        ),
        (1, 1)
    );
}

#[test]
fn a_bomb_is_refused_before_it_is_unpacked() {
    let zeros = vec![0_u8; 20 << 20];
    let bomb = packed(&[("2025-01-01.md", &zeros)], CompressionMethod::Deflated);
    assert!(bomb.len() < 100_000);
    assert_eq!(problem(&bomb, "a.zip"), ImportError::Bomb);
}

#[test]
fn a_file_that_holds_more_than_it_says_is_a_bomb_too() {
    let text = vec![b'a'; 3 << 20];
    let mut zip = packed(&[("2025-01-01.md", &text)], CompressionMethod::Deflated);
    let told = u32::try_from(text.len()).unwrap().to_le_bytes();
    while let Some(at) = zip.windows(4).position(|it| it == told) {
        zip[at..at + 4].copy_from_slice(&1_000_u32.to_le_bytes());
    }
    let error = problem(&zip, "a.zip");
    assert!(
        matches!(error, ImportError::Bomb | ImportError::Damaged),
        "{error:?}"
    );
}

#[test]
fn files_that_share_their_bytes_are_a_bomb() {
    let text = vec![b'a'; 50_000];
    let mut zip = packed(
        &[("1.md", &text), ("2.md", &text)],
        CompressionMethod::Stored,
    );
    // The second head of the directory points at the first file.
    let at = zip.windows(4).rposition(|it| it == b"PK\x01\x02").unwrap() + 42;
    zip[at..at + 4].copy_from_slice(&0_u32.to_le_bytes());
    let error = problem(&zip, "a.zip");
    assert!(
        matches!(error, ImportError::Bomb | ImportError::Damaged),
        "{error:?}"
    );
}

#[test]
fn notebooks_in_a_circle_are_named_and_their_notes_come_in() {
    let id = |number: u8| format!("{number:032x}");
    let item = |title: &str, own: u8, parent: u8, kind: u8| {
        let text = format!(
            "{title}\n\nText\n\nid: {}\nparent_id: {}\ncreated_time: 2025-01-01T10:00:00.000Z\ntype_: {kind}",
            id(own),
            id(parent)
        );
        (format!("{}.md", id(own)), text)
    };
    let items = [
        item("One", 1, 2, 2),
        item("Two", 2, 1, 2),
        item("Self", 3, 3, 2),
        item("Note", 4, 1, 1),
        item("Other", 5, 3, 1),
        item("Orphan", 6, 9, 1),
    ];
    let files: Vec<(&str, &[u8])> = items
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_bytes()))
        .collect();
    let incoming = given(&tar_of(&files), "a.jex", &Limits::default()).unwrap();
    assert_eq!(incoming.format, Format::JoplinItems);
    assert_eq!(incoming.pages.len(), 3);
    assert_eq!(incoming.report.count(Reason::NotebookCircle), 2);
}

#[test]
fn notes_that_are_sealed_or_binned_are_named_and_rich_ones_are_read() {
    let item = |number: u8, title: &str, body: &str, more: &str| {
        let id = format!("{number:032x}");
        let text = format!(
            "{title}\n\n{body}\n\nid: {id}\ncreated_time: 2025-01-01T10:00:00.000Z\n{more}\ntype_: 1"
        );
        (format!("{id}.md"), text)
    };
    let items = [
        item(
            1,
            "",
            "",
            "encryption_applied: 1\nencryption_cipher_text: JED01",
        ),
        item(2, "Binned", "Text", "deleted_time: 1735725600000"),
        item(3, "Twice", "Text", "is_conflict: 1"),
        item(
            4,
            "Rich",
            "<p>One <b>two</b><img src=\":/00000000000000000000000000000009\"/></p>",
            "markup_language: 2",
        ),
    ];
    let files: Vec<(&str, &[u8])> = items
        .iter()
        .map(|(name, text)| (name.as_str(), text.as_bytes()))
        .collect();
    let incoming = given(&tar_of(&files), "a.jex", &Limits::default()).unwrap();
    let read: Vec<(&str, &str)> = incoming
        .pages
        .iter()
        .map(|it| (it.title.as_str(), it.text.as_str()))
        .collect();
    assert_eq!(
        read,
        [
            ("Twice", "Text"),
            (
                "Rich",
                "One **two**![](<:/00000000000000000000000000000009>)"
            )
        ]
    );
    for reason in [
        Reason::PageEncrypted,
        Reason::PageBinned,
        Reason::PageConflict,
        Reason::PictureMissing,
    ] {
        assert_eq!(incoming.report.count(reason), 1, "{reason:?}");
    }
}

#[test]
fn what_a_program_or_a_password_holds_shut_is_told_apart() {
    let long = |head: &[u8]| [head, &[7; 600]].concat();
    let table: [(&str, Vec<u8>, ImportError); 12] = [
        (
            "a.age",
            long(b"age-encryption.org/v1\n"),
            ImportError::Encrypted,
        ),
        ("a.txt", b"gAAAAABnqDk1".to_vec(), ImportError::Encrypted),
        ("a.db", long(b"SQLite format 3\0"), ImportError::Database),
        ("a.bin", vec![0, 1, 2, 3, 0xff], ImportError::NotRecognised),
        ("a.json", b"{\"a\":1}".to_vec(), ImportError::NotRecognised),
        (
            "a.json",
            b"{\"entries\":[{\"a\":1}]}".to_vec(),
            ImportError::NotRecognised,
        ),
        ("a.json", b"{\"entries\":[".to_vec(), ImportError::Damaged),
        (
            "a.json",
            b"{\"format\":\"waymark-journal\",\"version\":1}".to_vec(),
            ImportError::OwnJournal,
        ),
        (
            "a.json",
            b"{\"metadata\":{\"version\":\"2.0\"},\"entries\":[{\"creationDate\":\"\"}]}".to_vec(),
            ImportError::NewerVersion,
        ),
        (
            "a.json",
            b"{\"metadata\":{\"version\":\"1.0\"},\"entries\":[]}".to_vec(),
            ImportError::Empty,
        ),
        (
            "a.zip",
            b"PK\x03\x04 and no more".to_vec(),
            ImportError::Damaged,
        ),
        (
            "a.json",
            b"{\"entries\":[],\"entries\":[]}".to_vec(),
            ImportError::Damaged,
        ),
    ];
    for (name, bytes, wanted) in table {
        assert_eq!(problem(&bytes, name), wanted, "{name}");
    }
    assert_eq!(
        recognise(Path::new("/no/such/place"), &Limits::default()),
        Err(ImportError::NotFound)
    );
    assert_eq!(
        recognise(place().path(), &Limits::default()),
        Err(ImportError::NotRecognised)
    );
}

#[test]
fn a_zip_with_a_password_says_so() {
    let mut zip = packed(&[("2025-01-01.md", b"Sealed.")], CompressionMethod::Stored);
    // The flag "encrypted" in both heads.
    zip[6] |= 1;
    let at = zip.windows(4).position(|it| it == b"PK\x01\x02").unwrap();
    zip[at + 8] |= 1;
    assert_eq!(problem(&zip, "a.zip"), ImportError::Encrypted);
}

#[test]
fn deep_json_does_no_harm() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        let deep = format!("{}1{}", open.repeat(500_000), close.repeat(500_000));
        let texts = [
            deep.clone(),
            format!(
                "{{\"metadata\":{deep},\"entries\":[{{\"creationDate\":\"2025-01-01\",\"text\":\"a\"}}]}}"
            ),
            format!(
                "{{\"entries\":[{{\"creationDate\":\"2025-01-01\",\"text\":\"a\",\"location\":{deep}}}]}}"
            ),
            format!("{{\"entries\":[{{\"creationDate\":\"2025-01-01\",\"text\":{deep}}}]}}"),
        ];
        for text in texts {
            let _either = given(text.as_bytes(), "a.json", &Limits::default());
        }
    }
}

#[test]
fn a_name_that_stands_twice_breaks_its_entry_alone() {
    let json = b"{\"entries\":[{\"creationDate\":\"2025-01-01\",\"text\":\"a\",\"text\":\"b\"},\
        {\"creationDate\":\"2025-01-02\",\"text\":\"c\"}]}";
    let incoming = given(json, "a.json", &Limits::default()).unwrap();
    assert_eq!(
        (
            incoming.pages.len(),
            incoming.report.count(Reason::PageBroken)
        ),
        (1, 1)
    );
    let twice = b"{\"entries\":{\"2025-01-01\":{\"text\":\"a\"},\"2025-01-01\":{\"text\":\"b\"}}}";
    assert_eq!(
        given(twice, "a.json", &Limits::default())
            .unwrap()
            .pages
            .len(),
        2
    );
}
