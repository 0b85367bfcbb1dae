//! Every kind of record, one by one: sealed, searched, taken out and brought in equal, given earlier
//! versions, binned and undone, placed in the sharing policy, present in the sample journal. A new
//! kind is in here without being named.

use std::collections::BTreeMap;
use std::fs;

use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::search::SearchRequest;
use waymark_app::{AppError, Kind};
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::run::Answers;
use waymark_journal::nouns::share_receipt::{SharedItem, SharedItems};
use waymark_journal::policy::{Offer, offer};
use waymark_journal::{Answer, Body, FieldShape, FieldValue, Moment, Record, RecordId, VagueDate};

use crate::desk::{DAY, Desk, files_below};

/// A word no file holds by chance, and no fold changes.
fn canary(kind: Kind, field: &str, state: &str) -> String {
    format!("zq{}x{}x{state}qz", kind.name(), field).replace('-', "j")
}

fn id_of(kind: Kind) -> RecordId {
    let place = Kind::ALL.iter().position(|known| *known == kind).unwrap();
    RecordId([u8::try_from(place + 1).unwrap(); 16])
}

/// A record with a canary in every field that takes words.
fn record(kind: Kind, state: &str, at: Moment) -> Record {
    let mut body = kind.empty();
    for (name, shape) in kind.shapes() {
        let word = canary(kind, name, state);
        let value = match shape {
            FieldShape::Line | FieldShape::Prose => FieldValue::Text(word),
            FieldShape::Lines => FieldValue::Lines(vec![word]),
            FieldShape::Rows => FieldValue::Rows(vec![[("text".to_owned(), word)].into()]),
            FieldShape::Rating => FieldValue::Rating(Some(7)),
            FieldShape::Date => FieldValue::Date(Some(VagueDate::phrase(&word))),
            FieldShape::Link => FieldValue::Link(Some(id_of(Kind::Entry))),
            FieldShape::Word | FieldShape::Flag | FieldShape::Whole => continue,
        };
        body.set(name, value).unwrap();
    }
    let whole = canary(kind, "whole", state);
    match &mut body {
        Body::Run(run) => {
            run.exercise = "one-small-step".into();
            run.at = "wish".into();
            run.answers = Answers([("wish".to_owned(), Answer::Text(whole))].into());
        }
        Body::ShareReceipt(receipt) => {
            receipt.items = SharedItems(vec![SharedItem {
                record: id_of(Kind::Goal),
                field: "text".to_owned(),
                text: whole,
                state: None,
            }]);
        }
        Body::Setting(setting) => {
            setting.contour_seed = "7".into();
            // The one field a file does not bring along; it has a test of its own.
            setting.packs_folder = "".into();
        }
        _ => {}
    }
    Record::new(id_of(kind), body, at, "en")
}

/// Every word of ours that stands in a record.
fn canaries(record: &Record) -> Vec<String> {
    let text = serde_json::to_string(record).unwrap();
    text.split('"')
        .filter(|part| part.starts_with("zq") && part.ends_with("qz"))
        .map(str::to_owned)
        .collect()
}

type Records = BTreeMap<&'static str, Record>;

/// Every kind a journal, or a shelf, may hold.
fn kinds_of(shelf: bool) -> impl Iterator<Item = Kind> {
    let all = Kind::ALL.iter().copied();
    all.filter(move |kind| kind.belongs(shelf))
}

/// A desk whose journal holds one record of every kind of a journal, brought in from a file, and one
/// whose shelf holds one of every kind of a shelf.
fn full_desks() -> Vec<(Desk, Records)> {
    let full = |desk: Desk, shelf: bool| {
        let records: Records = kinds_of(shelf)
            .map(|kind| (kind.name(), record(kind, "one", desk.now())))
            .collect();
        bring_in(&desk, records.values());
        (desk, records)
    };
    vec![full(Desk::open(), false), full(Desk::with_shelf(), true)]
}

fn another_like(desk: &Desk) -> Desk {
    if desk.app().shelf().is_ok() {
        Desk::with_shelf()
    } else {
        Desk::open()
    }
}

fn bring_in<'a>(desk: &Desk, records: impl Iterator<Item = &'a Record>) {
    let file = serde_json::json!({
        "format": "waymark-journal",
        "version": 1,
        "records": records.collect::<Vec<_>>(),
    });
    let path = desk.beside("in.json");
    fs::write(&path, file.to_string()).unwrap();
    desk.app().import_json(Some(&path)).unwrap();
    fs::remove_file(path).unwrap();
}

pub(crate) fn take_out(desk: &Desk) -> serde_json::Value {
    let path = desk.beside("out.json");
    desk.app().export_json(&path).unwrap();
    let file = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    fs::remove_file(path).unwrap();
    file
}

fn kinds_in(file: &serde_json::Value) -> Vec<String> {
    let records = file["records"].as_array().unwrap();
    let kind = |record: &serde_json::Value| record["body"]["kind"].as_str().unwrap().to_owned();
    let mut kinds: Vec<String> = records.iter().map(kind).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}

fn every_name(shelf: bool) -> Vec<String> {
    let mut names: Vec<String> = kinds_of(shelf).map(|kind| kind.name().to_owned()).collect();
    names.sort();
    names
}

/// How a word could stand in a file: as it is, in UTF-16, or in Base64 at any of three places.
fn disguises(word: &str) -> Vec<Vec<u8>> {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let utf16: Vec<u8> = word.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let base64 = |shift: usize| -> Vec<u8> {
        let mut bytes = vec![0; shift];
        bytes.extend_from_slice(word.as_bytes());
        let whole = bytes.chunks_exact(3).skip(1).flat_map(|three| {
            let bits = u32::from_be_bytes([0, three[0], three[1], three[2]]);
            [18, 12, 6, 0].map(|by| LETTERS[(bits >> by & 63) as usize])
        });
        whole.collect()
    };
    vec![
        word.as_bytes().to_vec(),
        utf16,
        base64(0),
        base64(1),
        base64(2),
    ]
}

#[test]
fn no_word_of_any_kind_stands_in_any_file() {
    let mut all = 0;
    for (desk, records) in full_desks() {
        let mut words: Vec<String> = records.values().flat_map(canaries).collect();
        all += words.len();
        if desk.app().shelf().is_err() {
            desk.draft(None, "zqdraftxtitlexqz", "zqdraftxtextxqz");
            words.extend(["zqdraftxtitlexqz", "zqdraftxtextxqz"].map(str::to_owned));
        }
        desk.lock();
        desk.app().finish_closing();
        let files = files_below(&desk.data());
        assert!(files.len() > 5);
        for path in files {
            let bytes = fs::read(&path).unwrap();
            for word in &words {
                for disguise in disguises(word) {
                    let found = memchr::memmem::find(&bytes, &disguise);
                    assert_eq!(found, None, "{word} in {}", path.display());
                }
            }
        }
    }
    assert!(all > 55, "{all}");
}

#[test]
fn every_kind_that_is_written_is_found_and_no_other() {
    for (desk, records) in full_desks() {
        for (name, record) in &records {
            for word in canaries(record) {
                let request = SearchRequest {
                    query: word.clone(),
                    tucked: true,
                };
                let found = desk.app().search(&request).unwrap();
                assert_eq!(
                    found.count,
                    usize::from(record.body.kind().is_written()),
                    "{name}: {word}"
                );
            }
        }
    }
}

#[test]
fn every_kind_is_taken_out_and_brought_in_equal_with_its_versions() {
    for (desk, records) in full_desks() {
        out_and_in(&desk, &records);
    }
}

fn out_and_in(desk: &Desk, records: &Records) {
    let mut later = desk.now();
    later.utc_ms += DAY;
    desk.pass(DAY);
    let changed: Vec<Record> = records
        .values()
        .map(|before| {
            let mut after = record(before.body.kind(), "two", before.meta.created);
            after.meta.changed = later;
            after
        })
        .collect();
    bring_in(desk, changed.iter());
    let first = take_out(desk);
    assert_eq!(kinds_in(&first), every_name(desk.app().shelf().is_ok()));
    assert_eq!(first["revisions"].as_array().unwrap().len(), records.len());

    let other = another_like(desk);
    let path = other.beside("whole.json");
    desk.app().export_json(&path).unwrap();
    let view = other.app().import_json(Some(&path)).unwrap().value;
    assert_eq!((view.added, view.versions), (records.len(), records.len()));
    assert_eq!(without_date(take_out(&other)), without_date(first));
    let again = other.app().import_json(Some(&path)).unwrap().value;
    assert_eq!((again.added, again.changed, again.versions), (0, 0, 0));
    assert_eq!(again.same, records.len());
}

fn without_date(mut file: serde_json::Value) -> serde_json::Value {
    file.as_object_mut().unwrap().remove("exported");
    file
}

#[test]
fn every_kind_keeps_its_earlier_versions_and_gives_them_back() {
    for (desk, records) in full_desks() {
        desk.pass(DAY);
        versions_of(&desk, &records);
    }
}

fn versions_of(desk: &Desk, records: &Records) {
    for before in records.values() {
        let mut after = record(before.body.kind(), "two", before.meta.created);
        after.meta.changed = desk.now();
        bring_in(desk, std::iter::once(&after));
        let id = after.meta.id;
        let kept = desk.app().versions(&RecordRequest { id }).unwrap();
        assert_eq!(kept.len(), 1, "{}", before.body.kind().name());
        let request = waymark_app::wire::records::VersionRequest { id, number: 1 };
        desk.app().version(&request).unwrap();
        desk.app().version_restore(&request).unwrap();
        let now = take_out(desk);
        let records = now["records"].as_array().unwrap();
        let found = records
            .iter()
            .find(|record| record["meta"]["id"] == id.to_string())
            .unwrap();
        assert_eq!(found["body"], serde_json::to_value(&before.body).unwrap());
    }
}

#[test]
fn every_kind_goes_to_the_bin_and_comes_back_by_undo() {
    for (desk, records) in full_desks() {
        for record in records.values() {
            let id = record.meta.id;
            desk.app().record_bin(&RecordRequest { id }).unwrap();
            assert_eq!(desk.app().bin().unwrap().len(), 1);
            desk.app().undo().unwrap();
            assert!(desk.app().bin().unwrap().is_empty());
        }
        let bodies = take_out(&desk);
        for found in bodies["records"].as_array().unwrap() {
            let kind = found["body"]["kind"].as_str().unwrap();
            assert_eq!(
                found["body"],
                serde_json::to_value(&records[kind].body).unwrap()
            );
        }
    }
}

#[test]
fn every_field_of_every_kind_is_placed_for_every_reader() {
    for kind in Kind::ALL {
        assert!(!kind.fields().is_empty());
        for field in kind.fields() {
            for reader in AudienceKind::ALL {
                let placed = offer(field, *reader);
                assert!(matches!(placed, Offer::Never | Offer::Offered));
                let own_business = !kind.is_written();
                let never = own_business || kind.is_of_shelf();
                assert!(!(never && placed == Offer::Offered), "{field:?}");
            }
        }
    }
}

#[test]
fn every_kind_is_in_the_sample_journal_or_on_the_sample_shelf() {
    let desk = Desk::bare();
    desk.app().sample_open().unwrap();
    assert_eq!(kinds_in(&take_out(&desk)), every_name(false));
    desk.app().lock_let_go();
    desk.app().sample_shelf_open().unwrap();
    assert_eq!(kinds_in(&take_out(&desk)), every_name(true));
}

#[test]
fn nothing_of_a_shelf_comes_into_a_journal_nor_the_other_way() {
    let desks = full_desks();
    let [(journal, _), (shelf, _)] = desks.as_slice() else {
        panic!("a journal and a shelf");
    };
    for (from, to) in [(journal, shelf), (shelf, journal)] {
        let path = from.beside("whole.json");
        from.app().export_json(&path).unwrap();
        let before = take_out(to);
        let refused = to.app().import_json(Some(&path)).unwrap_err();
        assert!(
            matches!(refused, AppError::OnlyInJournal | AppError::OnlyOnShelf),
            "{refused:?}"
        );
        assert_eq!(without_date(take_out(to)), without_date(before));
    }
}

#[test]
fn a_file_brings_no_folder_of_extra_exercises_along() {
    let setting = |desk: &Desk, folder: &str, name: &str| {
        let mut record = record(Kind::Setting, name, desk.now());
        if let Body::Setting(setting) = &mut record.body {
            setting.packs_folder = folder.into();
        }
        record.meta.changed = desk.now();
        record
    };
    let desk = Desk::open();
    let first = setting(&desk, "/home/zqelsewhereqz/one", "one");
    bring_in(&desk, std::iter::once(&first));
    assert_eq!(desk.app().packs().unwrap().folder, "");

    // One that was chosen here stays, whatever a newer file says.
    let own = desk.beside("ours");
    fs::create_dir(&own).unwrap();
    desk.app().packs_choose(Some(&own)).unwrap();
    desk.pass(DAY);
    let mut newer = setting(&desk, "/home/zqelsewhereqz/two", "two");
    newer.meta.revision = 9;
    bring_in(&desk, std::iter::once(&newer));
    let chosen = desk.app().packs().unwrap().folder;
    assert_eq!(chosen, own.to_str().unwrap());
    let whole = take_out(&desk).to_string();
    assert!(whole.contains(&canary(Kind::Setting, "my-name", "two")));
    assert!(!whole.contains("zqelsewhereqz"), "{whole}");
}
