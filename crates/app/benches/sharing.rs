//! Sharing from a journal of 5,000 pages: what can be ticked, the preview, the page as HTML and as PDF.
//! Two hundred cards may be offered, a hundred lines are ticked, and forty private words are looked for.
//! The goals are 300 ms for the preview and 2 s for the PDF.
#![allow(
    clippy::unwrap_used,
    dead_code,
    reason = "a bench may stop where something is not as it has to be"
)]

mod common;

use std::fs;
use std::sync::LazyLock;

use common::{NOW, made_up_page};
use divan::Bencher;
use waymark_app::App;
use waymark_app::wire::share::{
    AudienceSaveRequest, ShareOfferRequest, ShareRequest, ShareTopics, ShareWriteRequest,
};
use waymark_app::wire::shell::JournalCreateRequest;
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::entry::Entry;
use waymark_journal::nouns::goal::Goal;
use waymark_journal::nouns::private_word::PrivateWord;
use waymark_journal::nouns::share_receipt::{ShareForm, ShareSheet};
use waymark_journal::nouns::step::Step;
use waymark_journal::nouns::strength::Strength;
use waymark_journal::{Body, Moment, Record, RecordId, Sharing};

const ENTRIES: u32 = 5_000;
const CARDS: u32 = 200;
const WORDS: u32 = 40;
const TICKS: usize = 100;

fn main() {
    divan::main();
}

fn record(number: u32, body: impl Into<Body>) -> Record {
    let mut id = [0; 16];
    id[12..].copy_from_slice(&(number + 1).to_be_bytes());
    let at = Moment {
        utc_ms: NOW - i64::from(number) * 600_000,
        offset_minutes: 60,
    };
    Record::new(RecordId(id), body, at, "en")
}

fn offered(number: u32, body: impl Into<Body>) -> Record {
    let mut record = record(number, body);
    record.meta.sharing = Sharing::Offered;
    record
}

fn records() -> Vec<Record> {
    let mut records: Vec<Record> = (0..ENTRIES)
        .map(|number| {
            let text = format!("drawn{number} {}", made_up_page(number as usize));
            record(
                number,
                Entry {
                    text: text.as_str().into(),
                    ..Entry::default()
                },
            )
        })
        .collect();
    for number in 0..CARDS {
        let at = ENTRIES + number;
        records.push(match number % 3 {
            0 => offered(
                at,
                Strength {
                    word: format!("I stay calm when it is loud, number {number}")
                        .as_str()
                        .into(),
                    ..Strength::default()
                },
            ),
            1 => offered(
                at,
                Goal {
                    text: format!("Two mornings at the bakery, number {number}")
                        .as_str()
                        .into(),
                    why: "I like to be of use".into(),
                    ..Goal::default()
                },
            ),
            _ => offered(
                at,
                Step {
                    text: format!("Ask about the early bus, number {number}")
                        .as_str()
                        .into(),
                    ..Step::default()
                },
            ),
        });
    }
    for number in 0..WORDS {
        let word = PrivateWord {
            word: format!("Trollstua{number}").as_str().into(),
            ..PrivateWord::default()
        };
        records.push(record(ENTRIES + CARDS + number, word));
    }
    records
}

/// The open journal with its reader, and what is asked for; it lives as long as the bench.
struct Journal {
    _folder: tempfile::TempDir,
    app: App,
    share: ShareRequest,
}

static JOURNAL: LazyLock<Journal> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let file = serde_json::json!({
        "format": "waymark-journal", "version": 1, "records": records(), "revisions": [],
    });
    let path = folder.path().join("in.json");
    fs::write(&path, file.to_string()).unwrap();
    let app = common::app(&folder.path().join("data"));
    app.journal_create(&JournalCreateRequest {
        passphrase: common::PHRASE.to_owned(),
    })
    .unwrap();
    app.import_json(Some(&path)).unwrap();
    let reader = AudienceSaveRequest {
        id: None,
        name: "Ingrid".to_owned(),
        sort: AudienceKind::Counsellor,
    };
    let audience = app.audience_save(reader).unwrap().value.id;
    let offer = app.share_offer(&asked(audience)).unwrap();
    let records = offer.sections.iter().flat_map(|section| &section.records);
    let keys = records.flat_map(|record| &record.items);
    let ticks: Vec<String> = keys.map(|item| item.key.clone()).take(TICKS).collect();
    assert_eq!(ticks.len(), TICKS);
    let share = ShareRequest {
        audience,
        my_name: "Signe".to_owned(),
        for_what: "our talk on Tuesday".to_owned(),
        until: String::new(),
        own_words: vec!["A long winter is behind me.".to_owned()],
        sheet: ShareSheet::Summary,
        ticks,
        topics: ShareTopics::default(),
        tips: true,
        note: String::new(),
        taken_out: Vec::new(),
        guard: Vec::new(),
        form: ShareForm::Html,
    };
    Journal {
        _folder: folder,
        app,
        share,
    }
});

fn asked(audience: RecordId) -> ShareOfferRequest {
    ShareOfferRequest {
        audience,
        sheet: ShareSheet::Summary,
    }
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn offer(bencher: Bencher<'_, '_>) {
    let journal = &*JOURNAL;
    let asked = asked(journal.share.audience);
    bencher.bench_local(|| serde_json::to_string(&journal.app.share_offer(&asked).unwrap()));
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn preview(bencher: Bencher<'_, '_>) {
    let journal = &*JOURNAL;
    bencher.bench_local(|| {
        let preview = journal.app.share_preview(&journal.share).unwrap();
        assert!(preview.blocks.len() > TICKS);
        serde_json::to_string(&preview)
    });
}

#[divan::bench(sample_count = 10, sample_size = 1, args = [ShareForm::Html, ShareForm::Pdf])]
fn file(bencher: Bencher<'_, '_>, form: ShareForm) {
    let journal = &*JOURNAL;
    let request = ShareWriteRequest {
        share: ShareRequest {
            form,
            ..journal.share.clone()
        },
        passphrase: String::new(),
    };
    bencher.bench_local(|| journal.app.share_render(&request).unwrap());
}
