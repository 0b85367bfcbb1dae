//! Since last time: for the same reader, and for no other.

use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::goal::PlanState;
use waymark_journal::nouns::need::Need;
use waymark_journal::nouns::share_receipt::{ShareForm, ShareSheet};
use waymark_journal::{Body, Journal, Record};
use waymark_share::guard::Watch;
use waymark_share::lines;
use waymark_share::receipt::{Left, file_name, receipt};

use crate::journals::{at, fit, full, id, offered, reader};
use crate::{all_keys, composed};

/// Shares everything with a reader and keeps the receipt.
fn share(journal: &mut Journal, audience: u8, days: i64, number: u8) {
    let reader = journal.get(id(audience)).unwrap().clone();
    let keys = all_keys(journal, &reader);
    let page = composed(journal, id(audience), &keys, days);
    let name = file_name(at(days).day(), ShareForm::Html, &Watch::of(journal));
    let body = receipt(&Left {
        audience: &reader,
        for_what: "our talk",
        until: "",
        form: ShareForm::Html,
        sheet: ShareSheet::Summary,
        left_out: &page.left_out,
        note: "",
        file_name: &name,
        document: &page.document,
        ticked: &page.ticked,
        letters: &page.letters,
        copy: "copy",
    });
    journal.insert(Record::new(id(number), body, at(days), "en"));
}

fn news(journal: &Journal, audience: u8, days: i64) -> String {
    let keys = all_keys(journal, journal.get(id(audience)).unwrap());
    let page = composed(journal, id(audience), &keys, days);
    let section = page
        .document
        .sections
        .iter()
        .find(|section| section.id == "since");
    section.map_or_else(String::new, |section| {
        section
            .blocks
            .iter()
            .flat_map(|block| block.content.lines())
            .collect::<Vec<_>>()
            .join("\n")
    })
}

fn change(journal: &mut Journal, number: u8, edit: impl FnOnce(&mut Body)) {
    let mut record = journal.get(id(number)).unwrap().clone();
    edit(&mut record.body);
    journal.insert(record);
}

#[test]
fn two_readers_get_different_news() {
    let mut journal = full();
    journal.insert(reader(201, "Ola", AudienceKind::CareTeam));
    assert_eq!(news(&journal, 200, 0), "", "a first share has no last time");
    share(&mut journal, 200, 0, 210);
    change(&mut journal, 10, |body| {
        if let Body::Goal(goal) = body {
            goal.state = PlanState::DoneForNow;
        }
    });
    change(&mut journal, 12, |body| {
        if let Body::Step(step) = body {
            step.state = PlanState::Resting;
        }
    });
    journal.insert(offered(
        3,
        Need {
            text: "Start late on Mondays".into(),
            ..Need::default()
        },
        1,
        "en",
    ));
    share(&mut journal, 201, 2, 211);
    change(&mut journal, 11, |body| {
        if let Body::Goal(goal) = body {
            goal.state = PlanState::LetGo;
        }
    });
    change(&mut journal, 13, |body| {
        if let Body::Step(step) = body {
            step.state = PlanState::ChangedMyMind;
        }
    });
    change(&mut journal, 50, |body| {
        if let Body::Value(value) = body {
            value.word = "rhythm and rest".into();
        }
    });
    journal.insert(offered(
        24,
        fit("Hansens bakeri", [Some(4), Some(6), Some(7)], "", &[]),
        3,
        "en",
    ));
    journal.insert(offered(
        25,
        fit("The library", [Some(8), None, None], "", &[]),
        3,
        "en",
    ));
    let both = format!(
        "Kari\n{}\n\nOla\n{}\n\nLong after\n{}",
        news(&journal, 200, 4),
        news(&journal, 201, 4),
        news(&journal, 201, 120),
    );
    insta::assert_snapshot!(both);
}

#[test]
fn a_share_taken_back_is_no_last_time_but_letters_stay() {
    let mut journal = full();
    share(&mut journal, 200, 0, 210);
    change(&mut journal, 210, |body| {
        if let Body::ShareReceipt(receipt) = body {
            receipt.taken_back = true;
        }
    });
    assert_eq!(news(&journal, 200, 1), "");
    // The bakery goes; the school keeps the letter the reader knows.
    for number in 20..=22 {
        let gone = journal.changes_to_remove(id(number));
        journal.apply(&gone);
    }
    let keys = all_keys(&journal, journal.get(id(200)).unwrap());
    let page = composed(&journal, id(200), &keys, 1);
    assert!(lines(&page.document).contains(&"Place B".to_owned()));
}

#[test]
fn the_same_again_is_no_news() {
    let mut journal = full();
    share(&mut journal, 200, 0, 210);
    assert_eq!(news(&journal, 200, 7), "");
}

#[test]
fn a_file_name_tells_nothing() {
    let mut watch = Watch::default();
    let day = at(0).day();
    assert_eq!(
        file_name(day, ShareForm::Html, &watch),
        "page-2026-11-22.html"
    );
    watch.add("page", waymark_share::guard::Reason::PrivateWord, "");
    assert_eq!(
        file_name(day, ShareForm::SealedMarkdown, &watch),
        "sheet-2026-11-22.md.age"
    );
}
