//! How much is read at most, and how much is held.

use std::fs::{self, File};
use std::io::{Read as _, Write as _};

use waymark_import::{Bound, ImportError, Limits, Reason, read};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::made::{given, one_file, place};

/// A file by its name.
type Named = (String, Vec<u8>);

#[test]
fn each_limit_is_named() {
    let small = Limits {
        bytes: 50_000,
        text_bytes: 10_000,
        files: 20,
        pages: 5,
        depth: 3,
        page_bytes: 1_000,
        file_bytes: 5_000,
        title_characters: 10,
        tags: 2,
        tag_characters: 5,
        picture_bytes: 100,
        pictures: 1,
        ..Limits::default()
    };
    let table: [(&str, Vec<Named>, ImportError); 5] = [
        (
            "bytes",
            many(3, 20_000, "png"),
            ImportError::TooLarge(Bound::Bytes),
        ),
        (
            "texts",
            many(4, 3_000, "md"),
            ImportError::TooLarge(Bound::TextBytes),
        ),
        (
            "files",
            many(30, 1, "md"),
            ImportError::TooLarge(Bound::Files),
        ),
        (
            "pages",
            many(6, 1, "md"),
            ImportError::TooLarge(Bound::Pages),
        ),
        (
            "depth",
            vec![("a/b/c/d/e/f.md".into(), b"a".to_vec())],
            ImportError::TooLarge(Bound::Depth),
        ),
    ];
    for (name, files, wanted) in table {
        let folder = place();
        for (name, bytes) in &files {
            one_file(&folder, name, bytes);
        }
        assert_eq!(
            read(folder.path(), &small).map(|_| ()).unwrap_err(),
            wanted,
            "{name}"
        );
    }
    let folder = place();
    one_file(&folder, "a.png", &[1; 101]);
    one_file(&folder, "b.png", &[1; 100]);
    one_file(&folder, "c.png", &[1; 100]);
    one_file(
        &folder,
        "2025-01-01.md",
        b"![](a.png) ![](b.png) ![](c.png)",
    );
    one_file(&folder, "2025-01-02.md", &[b'a'; 1_001]);
    one_file(&folder, "2025-01-03.md", &[b'a'; 5_001]);
    let head = "---\ntags: [a, b, c, toolong]\n---\n# A title of twenty-nine signs.\n\nText.";
    one_file(&folder, "2025-01-04.md", head.as_bytes());
    let incoming = read(folder.path(), &small).unwrap();
    for reason in [
        Reason::PictureTooLarge,
        Reason::PictureLeftOut,
        Reason::PageTooLong,
        Reason::FileTooLarge,
        Reason::TitleInText,
    ] {
        assert_eq!(incoming.report.count(reason), 1, "{reason:?}");
    }
    assert_eq!(incoming.report.count(Reason::TagLeftOut), 2);
    let titled = incoming.pages.last().unwrap();
    assert_eq!(titled.text, "A title of twenty-nine signs.\n\nText.");
}

fn many(count: usize, bytes: usize, ending: &str) -> Vec<Named> {
    let text = |number: usize| (format!("{number}.{ending}"), vec![b'a'; bytes]);
    (0..count).map(text).collect()
}

#[test]
fn a_report_counts_all_and_names_twenty() {
    let folder = place();
    for (name, bytes) in many(100, 10, "bin") {
        one_file(&folder, &name, &bytes);
    }
    one_file(&folder, "2025-01-01.md", b"A page.");
    let incoming = read(folder.path(), &Limits::default()).unwrap();
    let finding = incoming.report.findings().next().unwrap();
    assert_eq!((finding.reason, finding.count), (Reason::OtherFile, 100));
    assert_eq!(finding.examples.len(), 20);
}

#[test]
fn a_page_of_five_megabytes_is_left_out_and_named_and_the_others_come_in() {
    let long = "a ".repeat(2_500_000);
    let json = format!(
        "{{\"tags\":{{}},\"entries\":[{{\"title\":\"Long\",\"body\":\"{long}\",\"date\":\"2025-01-01\",\
         \"time\":\"10:00\"}},{{\"title\":\"Short\",\"body\":\"b\",\"date\":\"2025-01-02\",\"time\":\"10:00\"}}]}}"
    );
    let incoming = given(json.as_bytes(), "a.json", &Limits::default()).unwrap();
    assert_eq!(incoming.pages.len(), 1);
    let finding = incoming.report.findings().next().unwrap();
    assert_eq!(finding.reason, Reason::PageTooLong);
    assert_eq!(finding.examples, ["2025-01-01 Long"]);
}

#[test]
fn a_hundred_thousand_entries_come_in() {
    let entry = |number: usize| {
        format!(
            "{{\"uuid\":\"{number}\",\"creationDate\":\"2025-01-01T10:00:00Z\",\"text\":\"Page {number}\"}}"
        )
    };
    let entries: Vec<String> = (0..100_000).map(entry).collect();
    let json = format!(
        "{{\"metadata\":{{\"version\":\"1.0\"}},\"entries\":[{}]}}",
        entries.join(",")
    );
    let incoming = given(json.as_bytes(), "a.json", &Limits::default()).unwrap();
    assert_eq!(
        (incoming.pages.len(), incoming.report.is_empty()),
        (100_000, true)
    );
}

#[test]
fn a_hundred_thousand_files_of_an_archive_come_in() {
    let folder = place();
    let path = folder.path().join("a.zip");
    let mut writer = ZipWriter::new(File::create(&path).unwrap());
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for number in 0..100_000 {
        writer
            .start_file(format!("2025-01-01-{number}.md"), options)
            .unwrap();
        writer.write_all(b"A page.").unwrap();
    }
    writer.finish().unwrap();
    let incoming = read(&path, &Limits::default()).unwrap();
    assert_eq!(
        (incoming.pages.len(), incoming.report.is_empty()),
        (100_000, true)
    );
}

#[test]
fn pictures_stay_in_the_archive_until_one_is_asked_for() {
    // 60 pictures of 4 MB: more than is held at any time, as each has a reader of its own.
    let folder = place();
    let path = folder.path().join("a.zip");
    let mut writer = ZipWriter::new(File::create(&path).unwrap());
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let piece = vec![0x5a_u8; 1 << 20];
    let mut text = String::new();
    for number in 0..60 {
        writer.start_file(format!("{number}.png"), options).unwrap();
        (0..4).for_each(|_| writer.write_all(&piece).unwrap());
        text.push_str(&format!("![]({number}.png)\n"));
    }
    writer.start_file("2025-01-01.md", options).unwrap();
    writer.write_all(text.as_bytes()).unwrap();
    writer.finish().unwrap();

    let before = resident();
    let mut incoming = read(&path, &Limits::default()).unwrap();
    let pictures = incoming.pages[0].pictures.clone();
    assert_eq!(pictures.len(), 60);
    let mut room = vec![0; 64 << 10];
    let mut total = 0_u64;
    for picture in &pictures {
        let mut reader = incoming.files.open(picture).unwrap();
        loop {
            match reader.read(&mut room).unwrap() {
                0 => break,
                count => total += count as u64,
            }
        }
    }
    assert_eq!(total, 240 << 20);
    assert!(resident().saturating_sub(before) < 64 << 20);
}

/// Gives the most memory this process ever held, in bytes; nothing where the system does not say.
fn resident() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let number = line.and_then(|it| it.split_whitespace().nth(1)?.parse::<u64>().ok());
    number.unwrap_or_default() * 1024
}
