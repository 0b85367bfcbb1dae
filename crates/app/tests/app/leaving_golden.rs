//! A journal that this version took out comes back in every version after it, record for record.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use waymark_app::wire::records::{RecordRequest, TuckRequest};
use waymark_journal::{Body, Record, RecordId};

use crate::attached::{certificate, sealed_files};
use crate::desk::{DAY, Desk};
use crate::every_kind::take_out;

const PDF: &[u8] = include_bytes!("../../../papers/tests/fixtures/certificate.pdf");
const PHOTO: &[u8] = include_bytes!("../../../papers/tests/fixtures/camera.jpg");

/// Where what was taken out lies: `pages.json`, and the Markdown pages in `pages`.
fn place() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/export-v1")
}

/// The sample journal with everything an export has a place for: files, pictures in a text and beside
/// it, earlier versions, tucked and binned pages.
fn full_journal() -> Desk {
    let desk = Desk::bare();
    desk.app().sample_open().unwrap();
    let paper = desk.beside("paper.pdf");
    fs::write(&paper, PDF).unwrap();
    let request = RecordRequest {
        id: certificate(&desk),
    };
    desk.app().paper_attach(&request, Some(&paper)).unwrap();
    let notes = desk.beside("notes");
    fs::create_dir(&notes).unwrap();
    fs::write(notes.join("sea.jpg"), PHOTO).unwrap();
    let shown =
        "---\ndate: 2026-11-20T09:30:00+01:00\n---\n\n![the sea](sea.jpg)\n\n*Grey*, then blue.";
    fs::write(notes.join("The sea.md"), shown).unwrap();
    desk.app().bring_look(Some(&notes)).unwrap();
    desk.app().bring_keep().unwrap();
    let written = desk.page(None, "Ελλάδα, smørbrød, 👋🏽\n\n---\n\n# no head\n");
    desk.pass(DAY);
    desk.page(
        Some(written),
        "Ελλάδα, smørbrød, 👋🏽: written on.  \nAnd on.",
    );
    let tucked = desk.page(None, "put aside");
    let request = TuckRequest {
        id: tucked,
        tucked: true,
    };
    desk.app().record_tuck(&request).unwrap();
    let id = desk.page(None, "thrown away");
    desk.app().record_bin(&RecordRequest { id }).unwrap();
    desk
}

/// What was taken out with this version; `UPDATE_FIXTURES=1` writes what is not there, and what is there
/// stays for good (run one test alone then).
fn fixtures() -> (PathBuf, PathBuf) {
    let (file, folder) = (place().join("pages.json"), place().join("pages"));
    if std::env::var_os("UPDATE_FIXTURES").is_some() && !place().exists() {
        fs::create_dir_all(place()).unwrap();
        let desk = full_journal();
        desk.app().export_json(&file).unwrap();
        desk.app().export_markdown(&folder).unwrap();
    }
    (file, folder)
}

/// Says where what stands now is not what stood then. What came to be since has a place beside it.
fn differs(then: &Value, now: &Value, at: &str) -> Option<String> {
    match (then, now) {
        (Value::Object(then), Value::Object(now)) => then.iter().find_map(|(name, value)| {
            let at = format!("{at}.{name}");
            match now.get(name) {
                Some(now) => differs(value, now, &at),
                None => Some(at),
            }
        }),
        (Value::Array(then), Value::Array(now)) if then.len() == now.len() => {
            let mut pairs = then.iter().zip(now).enumerate();
            pairs.find_map(|(place, (then, now))| differs(then, now, &format!("{at}[{place}]")))
        }
        _ => (then != now).then(|| format!("{at}: {then:.200} is {now:.200}")),
    }
}

#[test]
fn a_journal_that_was_taken_out_before_comes_back_in_every_record() {
    let (file, _) = fixtures();
    let desk = Desk::open();
    desk.app().bring_look(Some(&file)).unwrap();
    desk.app().bring_keep().unwrap();
    let mut then: Value = serde_json::from_slice(&fs::read(&file).unwrap()).unwrap();
    then.as_object_mut().unwrap().remove("exported");
    for (list, least) in [("records", 150), ("revisions", 3), ("attachments", 2)] {
        assert!(then[list].as_array().unwrap().len() >= least, "{list}");
    }
    assert_eq!(differs(&then, &take_out(&desk), ""), None);
    assert_eq!(sealed_files(&desk), 2);
    desk.lock();
    desk.app().finish_closing();
    desk.unlock().unwrap();
    assert_eq!(differs(&then, &take_out(&desk), ""), None);
    // What would go unseen if nothing were compared.
    let mut other = then.clone();
    other["records"][7]["meta"]["language"] = "xx".into();
    assert!(differs(&other, &take_out(&desk), "").is_some());
}

fn records(file: &Value) -> Vec<Record> {
    serde_json::from_value(file["records"].clone()).unwrap()
}

/// A text without the names of its pictures, which are made anew.
fn without_names(text: &str, record: &Record) -> String {
    let files = record.body.attached().iter();
    files.fold(text.to_owned(), |text, file| {
        text.replace(&file.name(), "picture")
    })
}

#[test]
fn pages_that_were_taken_out_as_markdown_before_come_back_in_every_page() {
    let (file, folder) = fixtures();
    let then: Value = serde_json::from_slice(&fs::read(file).unwrap()).unwrap();
    let desk = Desk::open();
    desk.app().bring_look(Some(&folder)).unwrap();
    let came = desk.app().bring_keep().unwrap().value.numbers;
    let now = records(&take_out(&desk));
    let find = |id: RecordId| now.iter().find(|record| record.meta.id == id);
    let mut seen = 0;
    for before in records(&then) {
        let Body::Entry(entry) = &before.body else {
            continue;
        };
        let found = find(before.meta.id);
        if before.meta.binned.is_some() {
            assert!(found.is_none(), "what was thrown away stays away");
            continue;
        }
        seen += 1;
        let after = found.unwrap();
        let Body::Entry(page) = &after.body else {
            panic!("a page");
        };
        let text = without_names(&page.text, after);
        let words = without_names(&entry.text, &before);
        assert!(
            text.trim_start().starts_with(words.trim()),
            "{words} is {text}"
        );
        assert_eq!(page.title, entry.title);
        assert_eq!(page.on, entry.on);
        assert_eq!(page.pictures.len(), entry.pictures.len());
        // Roles are words where the journal has none of that name.
        assert_eq!(text.contains("Tags: "), !entry.roles.is_empty());
        let (then, now) = (&before.meta, &after.meta);
        assert_eq!(now.tucked, then.tucked);
        assert_eq!(now.language, then.language);
        let second = |moment: waymark_journal::Moment| moment.utc_ms / 1_000;
        assert_eq!(second(now.created), second(then.created));
        assert_eq!(second(now.changed), second(then.changed));
    }
    assert!(seen >= 25, "{seen}");
    assert_eq!(came.new, seen);
}
