//! Our own JSON, spoilt in many ways: nothing crashes, and what does not come in leaves the journal as
//! it was.

use std::fs;

use serde_json::{Value, json};
use waymark_app::AppError;
use waymark_app::wire::records::RecordRequest;

use crate::attached::{certificate, sealed_files};
use crate::desk::{DAY, Desk};
use crate::every_kind::take_out;

const PDF: &[u8] = include_bytes!("../../../papers/tests/fixtures/certificate.pdf");

/// Numbers that look random and are the same each time (SplitMix64; Steele et al. 2014).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(most.max(1)).unwrap()).unwrap()
    }
}

/// A journal with pages, an earlier version, a page in the bin, roles and a file.
fn journal() -> Desk {
    let desk = Desk::open();
    let id = desk.page(None, "the quince tree");
    desk.pass(DAY);
    desk.page(Some(id), "the quince tree by the \"ferry\"");
    let id = desk.page(None, "thrown away");
    desk.app().record_bin(&RecordRequest { id }).unwrap();
    let paper = desk.beside("paper.pdf");
    fs::write(&paper, PDF).unwrap();
    let request = RecordRequest {
        id: certificate(&desk),
    };
    desk.app().paper_attach(&request, Some(&paper)).unwrap();
    desk
}

/// Writes a file as the export does where the order counts: a file's id, its digest, its content.
fn written(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let mut names: Vec<&String> = map.keys().collect();
            names.sort_by_key(|name| match name.as_str() {
                "format" => 0,
                "id" => 1,
                "sha256" => 2,
                _ => 3,
            });
            let named = names.into_iter();
            let parts = named.map(|name| format!("{}:{}", json!(name), written(&map[name])));
            format!("{{{}}}", parts.collect::<Vec<_>>().join(","))
        }
        Value::Array(list) => {
            let parts: Vec<String> = list.iter().map(written).collect();
            format!("[{}]", parts.join(","))
        }
        other => other.to_string(),
    }
}

/// Every place in a file, by the names and numbers that lead there.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(name, value)| {
            found.push(format!("{at}/{name}"));
            places(value, &format!("{at}/{name}"), found);
        }),
        Value::Array(list) => list.iter().enumerate().for_each(|(place, value)| {
            found.push(format!("{at}/{place}"));
            places(value, &format!("{at}/{place}"), found);
        }),
        _ => {}
    }
}

/// Files with something of another shape in one place.
fn of_other_shapes(whole: &Value) -> Vec<Vec<u8>> {
    let deep = |depth: usize| {
        let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        serde_json::from_str::<Value>(&text).unwrap()
    };
    let odd = [
        Value::Null,
        json!(true),
        json!(-1),
        json!(0),
        json!(u64::MAX),
        json!(i64::MIN),
        json!(1e300),
        json!(""),
        json!("x".repeat(1_000_001)),
        json!([]),
        json!({}),
        json!([[[{"a": 1}]]]),
        json!("00000000000000000000000000000000"),
        deep(100),
    ];
    let mut found = Vec::new();
    places(whole, "", &mut found);
    found
        .iter()
        .enumerate()
        .flat_map(|(turn, at)| [(turn, at), (turn + 5, at)])
        .map(|(turn, at)| {
            let mut other = whole.clone();
            *other.pointer_mut(at).unwrap() = odd[turn % odd.len()].clone();
            written(&other).into_bytes()
        })
        .collect()
}

/// Files in which things stand twice, point to themselves, or say too much.
fn by_hand(whole: &Value) -> Vec<Vec<u8>> {
    let changed = |change: &dyn Fn(&mut Value)| {
        let mut other = whole.clone();
        change(&mut other);
        written(&other).into_bytes()
    };
    let twice = |list: &'static str| {
        move |file: &mut Value| {
            let items = file[list].as_array_mut().unwrap();
            let first = items[0].clone();
            items.push(first);
        }
    };
    let text = written(whole);
    let data = whole["attachments"][0]["data"][0].as_str().unwrap();
    let digest = whole["attachments"][0]["sha256"].as_str().unwrap();
    let other = digest.replace(['0', '1', '2'], "3");
    let mut files = vec![
        text.replace(digest, &other).into_bytes(),
        text.replacen(digest, &other, 1).into_bytes(),
        changed(&twice("records")),
        changed(&twice("revisions")),
        changed(&twice("attachments")),
        changed(&|file| file["attachments"][0]["data"][0] = json!("!!!!")),
        changed(&|file| file["attachments"][0]["data"][0] = json!(&data[..data.len() - 3])),
        changed(&|file| file["attachments"][0]["data"] = json!(["AAAA", data])),
        changed(&|file| file["attachments"][0]["data"] = json!([])),
        changed(&|file| file["revisions"][0]["of"] = file["revisions"][0]["id"].clone()),
        changed(&|file| file["revisions"][0]["number"] = json!(u32::MAX)),
        changed(&|file| file["records"][0]["meta"]["revision"] = json!(u32::MAX)),
        changed(&|file| file["records"][0]["meta"]["changed"]["offset_minutes"] = json!(32_767)),
        text.replace("quince", "\u{0}").into_bytes(),
        text.replace("the quince", "\\ud800").into_bytes(),
        [
            b"\xff\xfe".to_vec(),
            text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        ]
        .concat(),
        text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        text.replace("quince", "qu\u{e9}nce")
            .chars()
            .map(|it| it as u8)
            .collect(),
        format!(
            "{{\"format\":\"waymark-journal\",\"version\":1,\"records\":{}",
            "[".repeat(200_000)
        )
        .into_bytes(),
        format!(
            "{{\"format\":\"waymark-journal\",\"version\":1,\"records\":{}",
            "[{\"a\":".repeat(200_000)
        )
        .into_bytes(),
        text.replace("\"version\":1", "\"version\":1,\"version\":1")
            .into_bytes(),
        text.replace("\"version\":1", "\"version\":99999999999999999999")
            .into_bytes(),
    ];
    // Everything that can point somewhere points to itself, and two point to each other.
    files.push(changed(&|file| circles(file, 0)));
    files.push(changed(&|file| circles(file, 1)));
    files
}

/// Adds records that point to themselves, or each to the next one of its kind.
fn circles(file: &mut Value, next: usize) {
    use waymark_journal::{FieldShape, FieldValue, Kind, Record, RecordId};
    let at = serde_json::from_value(file["records"][0]["meta"]["created"].clone()).unwrap();
    let records = file["records"].as_array_mut().unwrap();
    for (place, kind) in Kind::ALL.iter().enumerate() {
        let links = kind
            .shapes()
            .into_iter()
            .filter(|(_, shape)| *shape == FieldShape::Link);
        let links: Vec<_> = links.map(|(name, _)| name).collect();
        if links.is_empty() || kind.is_of_shelf() {
            continue;
        }
        let id = |turn: usize| RecordId([u8::try_from(place * 2 + turn + 1).unwrap(); 16]);
        for turn in 0..=next {
            let mut body = kind.empty();
            for name in &links {
                body.set(name, FieldValue::Link(Some(id((turn + next) % (next + 1)))))
                    .unwrap();
            }
            let record = Record::new(id(turn), body, at, "en");
            records.push(serde_json::to_value(record).unwrap());
        }
    }
}

/// Files that were cut, flipped, doubled or mixed up at random.
fn at_random(bytes: &[u8], count: usize) -> Vec<Vec<u8>> {
    const HOSTILE: [&[u8]; 9] = [
        b"\"",
        b"\\u0000",
        b"\\",
        b"]",
        b"}",
        b",",
        b"[[[[[[[[",
        b"1e999",
        b"\xed\xa0\x80",
    ];
    let mut numbers = Numbers(6);
    let spoilt = |_| {
        let mut bytes = bytes.to_vec();
        for _ in 0..=numbers.below(3) {
            let at = numbers.below(bytes.len());
            let end = (at + 1 + numbers.below(60)).min(bytes.len());
            match numbers.below(6) {
                0 => bytes.truncate(at),
                1 => drop(bytes.drain(at..end)),
                2 => bytes.iter_mut().skip(at).take(1).for_each(|it| *it ^= 4),
                3 => {
                    let piece = bytes[at..end].to_vec();
                    drop(bytes.splice(at..at, piece));
                }
                4 => bytes.iter_mut().skip(at).take(9).for_each(|it| *it = b'9'),
                _ => {
                    let piece = HOSTILE[numbers.below(HOSTILE.len())].to_vec();
                    drop(bytes.splice(at..at, piece));
                }
            }
        }
        bytes
    };
    (0..count).map(spoilt).collect()
}

fn state(desk: &Desk) -> Value {
    let mut file = take_out(desk);
    file.as_object_mut().unwrap().remove("exported");
    file
}

/// Looks at a file and brings it in, as the window and the command line do.
fn bring(desk: &Desk, file: &[u8]) -> Result<(), AppError> {
    let path = desk.beside("in.json");
    fs::write(&path, file).unwrap();
    desk.app().bring_look(Some(&path))?;
    desk.app().bring_keep().map(drop)
}

/// Brings files in one after the other. Gives how many came in and how many did not.
fn all_or_nothing(files: &[Vec<u8>]) -> (usize, usize) {
    let desk = Desk::open();
    desk.page(None, "here before");
    let (mut before, mut sealed) = (state(&desk), sealed_files(&desk));
    let (mut came, mut refused) = (0, 0);
    for file in files {
        match bring(&desk, file) {
            Ok(()) => {
                came += 1;
                (before, sealed) = (state(&desk), sealed_files(&desk));
            }
            Err(error) => {
                refused += 1;
                let shown = String::from_utf8_lossy(file);
                assert_ne!(error, AppError::Stopped);
                assert_eq!(state(&desk), before, "{error:?}: {shown:.2000}");
                assert_eq!(sealed_files(&desk), sealed, "{error:?}: {shown:.2000}");
            }
        }
    }
    // What came in can be read back, and worked with.
    desk.lock();
    desk.app().finish_closing();
    desk.unlock().unwrap();
    assert_eq!(state(&desk), before);
    desk.app().export_markdown(&desk.beside("pages")).unwrap();
    let id = desk.page(None, "written after all of it");
    assert_eq!(desk.text_of(id), "written after all of it");
    (came, refused)
}

#[test]
fn a_spoilt_journal_comes_in_whole_or_not_at_all() {
    let text = written(&take_out(&journal()));
    let random = all_or_nothing(&at_random(text.as_bytes(), 200));
    assert!(random.0 > 5 && random.1 > 100, "{random:?}");
}

#[test]
fn a_journal_with_something_of_another_shape_comes_in_whole_or_not_at_all() {
    let whole = take_out(&journal());
    let shapes = all_or_nothing(&of_other_shapes(&whole));
    assert!(shapes.0 > 5 && shapes.1 > 100, "{shapes:?}");
}

#[test]
fn a_journal_in_which_things_stand_twice_or_in_a_circle_comes_in_whole_or_not_at_all() {
    let whole = take_out(&journal());
    let files = by_hand(&whole);
    let made = all_or_nothing(&files);
    // Circles are links like others; nothing else of these comes in.
    assert_eq!(made, (2, files.len() - 2));
    let last = files.len() - 2..;
    for file in &files[last] {
        assert_eq!(bring(&Desk::open(), file), Ok(()), "a circle is no harm");
    }
}

#[test]
fn a_file_that_is_missing_here_stays_missing_where_another_one_stands_in_its_place() {
    let desk = journal();
    let whole = take_out(&desk);
    let sealed = crate::desk::files_below(&desk.data()).into_iter();
    let mut sealed = sealed.filter(|path| path.parent().unwrap().ends_with("attachments"));
    fs::remove_file(sealed.next().unwrap()).unwrap();
    let mut other = whole.clone();
    other["attachments"][0]["data"] = json!(["AAAA"]);
    let said = bring(&desk, written(&other).as_bytes());
    assert_eq!(said, Err(AppError::UnreadableFile));
    assert_eq!(sealed_files(&desk), 0);
    bring(&desk, written(&whole).as_bytes()).unwrap();
    assert_eq!(take_out(&desk)["attachments"], whole["attachments"]);
}
