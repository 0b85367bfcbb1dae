//! Pages of the plan, of work and of learning in a journal of many years: 100 goals with 2,000 steps,
//! 500 learned lines, 200 certificates with a file each, 60 places. Measured is what a click waits for
//! in the core: the view, made and written as the page gets it. The goal is 100 ms to the open page.
#![allow(
    clippy::unwrap_used,
    reason = "a bench may stop where something is not as it has to be"
)]

use std::fs;
use std::sync::{Arc, LazyLock};

use divan::Bencher;
use serde::Serialize;
use waymark_app::wire::kept::{KeptPage, KeptRequest};
use waymark_app::wire::learning::LearningRequest;
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::shell::JournalCreateRequest;
use waymark_app::{App, AppError, Clock, KdfCost, Places, SystemRandom};
use waymark_journal::nouns::agreement::Agreement;
use waymark_journal::nouns::attached::{Attached, Media};
use waymark_journal::nouns::certificate::Certificate;
use waymark_journal::nouns::course::Course;
use waymark_journal::nouns::feedback::Feedback;
use waymark_journal::nouns::fit::Fit;
use waymark_journal::nouns::goal::{Goal, PlanState};
use waymark_journal::nouns::learned::Learned;
use waymark_journal::nouns::place::Place;
use waymark_journal::nouns::step::Step;
use waymark_journal::nouns::support::Support;
use waymark_journal::nouns::task::{Task, TaskLevel};
use waymark_journal::{Body, Kind, Moment, Record, RecordId, Revision};

/// 2026-11-22 12:00 UTC.
const NOW: i64 = 1_795_348_800_000;
const DAY: i64 = 86_400_000;
const GOALS: u32 = 100;
const STEPS: u32 = 2_000;
const LEARNED: u32 = 500;
const FILES: u32 = 200;
const PLACES: u32 = 60;

fn main() {
    divan::main();
}

struct Still;
impl Clock for Still {
    fn now(&self) -> Moment {
        at(0)
    }
}

fn at(days_ago: i64) -> Moment {
    Moment {
        utc_ms: NOW - days_ago * DAY,
        offset_minutes: 60,
    }
}

fn id(kind: Kind, number: u32) -> RecordId {
    let place = Kind::ALL.iter().position(|known| *known == kind).unwrap();
    let mut bytes = [0; 16];
    bytes[..8].copy_from_slice(&(place as u64 + 1).to_be_bytes());
    bytes[12..].copy_from_slice(&number.to_be_bytes());
    RecordId(bytes)
}

/// Makes so many records of a kind, a week apart, each with one earlier state.
fn many(records: &mut Vec<Record>, count: u32, make: impl Fn(u32, bool) -> Body) {
    for number in 0..count {
        let body = make(number, true);
        let kind = body.kind();
        let mut record = Record::new(id(kind, number), body, at(i64::from(number) * 7), "en");
        record.meta.revision = 2;
        records.push(record);
    }
}

fn state(number: u32) -> PlanState {
    PlanState::ALL[number as usize % PlanState::ALL.len()]
}

/// How many of a kind there are, and how each of them is made, as it is now or as it was before.
type Many = (u32, fn(u32, bool) -> Body);

fn bodies() -> Vec<Many> {
    vec![
        (GOALS, |number, now| {
            let text = format!("A wish of mine, number {number}");
            let because = if now { "the bus was late" } else { "" };
            Goal {
                text: text.as_str().into(),
                why: "It matters to me".into(),
                state: state(if now { number } else { number + 1 }),
                because: because.into(),
                ..Goal::default()
            }
            .into()
        }),
        (STEPS, |number, now| {
            let text = format!("Something small to do, number {number}");
            let when = format!("{}.{}.2027", 1 + number % 28, 1 + number % 12);
            Step {
                text: text.as_str().into(),
                goal: Some(id(Kind::Goal, number % GOALS)),
                state: state(if now { number } else { number + 3 }),
                when: Some(waymark_journal::VagueDate::phrase(&when)),
                first: "Put the shoes by the door".into(),
                ..Step::default()
            }
            .into()
        }),
        (LEARNED, |number, _| {
            Learned {
                text: format!("I can do this now, number {number}")
                    .as_str()
                    .into(),
                before: "I looked away".into(),
                ..Learned::default()
            }
            .into()
        }),
        (FILES, |number, _| {
            let file = Attached {
                id: id(Kind::Entry, number),
                media: Media::Pdf,
                bytes: 1_000_000,
                sha256: "0".repeat(64),
                pages: 2,
            };
            Certificate {
                name: format!("Certificate {number}").as_str().into(),
                file: Some(file),
                ..Certificate::default()
            }
            .into()
        }),
        (PLACES, |number, _| {
            Place {
                name: format!("Place {number}").as_str().into(),
                ..Place::default()
            }
            .into()
        }),
        (PLACES * 4, |number, _| {
            let place = number % PLACES;
            Fit {
                place: format!("Place {place}").as_str().into(),
                place_link: Some(id(Kind::Place, place)),
                comprehensible: waymark_journal::field::Rating(Some(5)),
                ..Fit::default()
            }
            .into()
        }),
        (100, |number, now| {
            Task {
                name: format!("Task {number}").as_str().into(),
                level: if now {
                    TaskLevel::Alone
                } else {
                    TaskLevel::NotYet
                },
                ..Task::default()
            }
            .into()
        }),
        (100, |number, _| {
            Support {
                what: format!("Help {number}").as_str().into(),
                ..Support::default()
            }
            .into()
        }),
        (200, |number, _| {
            Feedback {
                quote: format!("Kind words {number}").as_str().into(),
                ..Feedback::default()
            }
            .into()
        }),
        (200, |number, _| {
            Agreement {
                text: format!("Agreed {number}").as_str().into(),
                ..Agreement::default()
            }
            .into()
        }),
        (60, |number, _| {
            Course {
                name: format!("Course {number}").as_str().into(),
                ..Course::default()
            }
            .into()
        }),
    ]
}

/// The open journal; it lives as long as the bench.
static JOURNAL: LazyLock<(tempfile::TempDir, App)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let mut records = Vec::new();
    let mut earlier = Vec::new();
    for (count, make) in bodies() {
        many(&mut records, count, make);
        for number in 0..count {
            let body = make(number, false);
            let of = id(body.kind(), number);
            let mut own = of;
            own.0[8] = 1;
            earlier.push(Revision {
                id: own,
                of,
                number: 1,
                changed: at(i64::from(number) * 7 + 3),
                body,
            });
        }
    }
    let file = serde_json::json!({
        "format": "waymark-journal", "version": 1, "records": records, "revisions": earlier,
    });
    let path = folder.path().join("in.json");
    fs::write(&path, file.to_string()).unwrap();
    let app = App::new(
        Places::new(folder.path().join("data")),
        Arc::new(Still),
        Arc::new(SystemRandom),
        KdfCost::for_tests(),
    );
    app.journal_create(&JournalCreateRequest {
        passphrase: "five words nobody else says".to_owned(),
    })
    .unwrap();
    app.import_json(Some(&path)).unwrap();
    (folder, app)
});

/// Measures a view from the question to the text that goes over to the page.
fn view<T: Serialize>(bencher: Bencher<'_, '_>, ask: impl Fn(&App) -> Result<T, AppError>) {
    let (_, app) = &*JOURNAL;
    bencher.bench_local(|| serde_json::to_string(&ask(app).unwrap()).unwrap());
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn today(bencher: Bencher<'_, '_>) {
    view(bencher, App::today);
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn plan(bencher: Bencher<'_, '_>) {
    view(bencher, App::plan);
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn plan_timeline(bencher: Bencher<'_, '_>) {
    view(bencher, App::plan_timeline);
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn plan_years(bencher: Bencher<'_, '_>) {
    view(bencher, App::plan_years);
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn goal_history(bencher: Bencher<'_, '_>) {
    let request = RecordRequest {
        id: id(Kind::Goal, 7),
    };
    view(bencher, |app| app.goal_history(&request));
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn calendar(bencher: Bencher<'_, '_>) {
    view(bencher, App::calendar);
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn learning(bencher: Bencher<'_, '_>) {
    let request = LearningRequest::default();
    view(bencher, |app| app.learning(&request));
}

#[divan::bench(sample_count = 20, sample_size = 1, args = [
    KeptPage::Places, KeptPage::Work, KeptPage::Agreements, KeptPage::Courses, KeptPage::Strengths,
])]
fn kept(bencher: Bencher<'_, '_>, page: KeptPage) {
    let request = KeptRequest {
        page,
        tucked: false,
    };
    view(bencher, |app| app.kept_page(&request));
}
