//! The pages there are: what stands on each, for whom, and what never does.

use waymark_journal::nouns::agreement::Agreement;
use waymark_journal::nouns::ask::Ask;
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::goal::Goal;
use waymark_journal::nouns::line::Line;
use waymark_journal::nouns::need::Need;
use waymark_journal::nouns::place::Place;
use waymark_journal::nouns::share_receipt::{ShareForm, ShareSheet};
use waymark_journal::nouns::step::{HelperRole, Step};
use waymark_journal::nouns::story::Story;
use waymark_journal::nouns::strength::Strength;
use waymark_journal::nouns::support::Support;
use waymark_journal::{RecordId, VagueDate};

use super::tests::{app, keep, write};
use crate::error::AppError;
use crate::session::App;
use crate::wire::records::RecordRequest;
use crate::wire::share::{
    AudienceSaveRequest, GuardAnswer, GuardDecision, ShareOfferRequest, ShareRequest, ShareTopics,
};

fn reader_of(app: &App, sort: AudienceKind) -> RecordId {
    app.audience_save(AudienceSaveRequest {
        id: None,
        name: "Somebody".to_owned(),
        sort,
    })
    .expect("a reader")
    .value
    .id
}

/// A page with everything on it that is offered.
fn page(app: &App, audience: RecordId, sheet: ShareSheet) -> ShareRequest {
    let offer = app
        .share_offer(&ShareOfferRequest { audience, sheet })
        .expect("an offer");
    let records = offer.sections.into_iter().flat_map(|one| one.records);
    let ticks = records
        .flat_map(|record| record.items)
        .map(|item| item.key)
        .collect();
    ShareRequest {
        audience,
        my_name: "E.".to_owned(),
        for_what: String::new(),
        until: String::new(),
        own_words: Vec::new(),
        sheet,
        ticks,
        topics: ShareTopics::default(),
        tips: false,
        note: String::new(),
        taken_out: Vec::new(),
        guard: Vec::new(),
        form: ShareForm::Html,
    }
}

fn text(app: &App, share: &ShareRequest) -> String {
    let preview = app.share_preview(share).expect("a preview");
    let blocks = preview.blocks.into_iter().map(|block| block.text);
    blocks.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_carer_sheet_has_the_steps_they_help_with_how_to_help_and_a_box_for_them() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app(&folder);
    let step = |text: &str, helper_role| Step {
        text: text.into(),
        helper_role,
        ..Step::default()
    };
    keep(&app, step("Drive me there on Mondays", HelperRole::Carer));
    keep(
        &app,
        step("Canary talk with the job coach", HelperRole::Counsellor),
    );
    keep(
        &app,
        Goal {
            text: "Canary goal of my own".into(),
            ..Goal::default()
        },
    );
    keep(
        &app,
        Need {
            text: "Ask me before you call anybody".into(),
            ..Need::default()
        },
    );
    let carer = reader_of(&app, AudienceKind::Carer);
    let share = page(&app, carer, ShareSheet::Carer);
    let read = text(&app, &share);
    for there in [
        "How you can help me",
        "Drive me there on Mondays",
        "Ask me before you call anybody",
        "Help for you",
    ] {
        assert!(read.contains(there), "{there} in {read}");
    }
    assert!(!read.contains("Canary"), "{read}");
}

#[test]
fn a_page_for_a_place_of_work_lets_no_health_word_stand_whatever_is_decided() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app(&folder);
    for ask in [
        "Two short breaks",
        "One list for the day",
        "Time off for my medication",
    ] {
        keep(
            &app,
            Ask {
                text: ask.into(),
                ..Ask::default()
            },
        );
    }
    let employer = reader_of(&app, AudienceKind::Employer);
    let mut share = page(&app, employer, ShareSheet::Employer);
    let preview = app.share_preview(&share).expect("a preview");
    let found: Vec<_> = preview.blocks.iter().flat_map(|one| &one.found).collect();
    assert_eq!(found.len(), 1);
    assert!(!found[0].can_keep);
    let answer = |decision, words: &str| {
        vec![GuardAnswer {
            key: found[0].key.clone(),
            decision,
            words: words.to_owned(),
        }]
    };
    share.guard = answer(GuardDecision::Keep, "");
    let kept = app.share_render(&write(share.clone())).err();
    assert_eq!(kept, Some(AppError::PrivateWordLeft));
    share.guard = answer(GuardDecision::Replace, "my medication plan");
    let hidden = app.share_render(&write(share.clone())).err();
    assert_eq!(hidden, Some(AppError::PrivateWordLeft));
    share.guard = answer(GuardDecision::Replace, "an appointment");
    let made = app.share_render(&write(share.clone())).expect("a file");
    let file = String::from_utf8(made.bytes.to_vec()).expect("text");
    assert!(file.contains("Working with me") && file.contains("Two short breaks"));
    assert!(file.contains("an appointment") && !file.contains("medication"));
    // The same word can stand on a page for somebody who knows.
    let counsellor = reader_of(&app, AudienceKind::Counsellor);
    let share = page(&app, counsellor, ShareSheet::Summary);
    let found = app.share_preview(&share).expect("a preview").blocks;
    assert!(
        found
            .iter()
            .flat_map(|one| &one.found)
            .all(|hit| hit.can_keep)
    );
}

#[test]
fn a_paper_alone_an_introduction_and_a_story_hold_their_own_and_nothing_else() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app(&folder);
    keep(
        &app,
        Support {
            what: "A talk every Friday".into(),
            ..Support::default()
        },
    );
    keep(
        &app,
        Strength {
            word: "patient with dough".into(),
            proof: "Forty buns, one by one".into(),
            ..Strength::default()
        },
    );
    keep(
        &app,
        Line {
            text: "I was away for a while and I am back".into(),
            ..Line::default()
        },
    );
    keep(
        &app,
        Story {
            short: waymark_journal::field::Lines(vec!["I came back to work".into()]),
            ..Story::default()
        },
    );
    keep(
        &app,
        Agreement {
            text: "We talk on Friday".into(),
            ..Agreement::default()
        },
    );
    let counsellor = reader_of(&app, AudienceKind::Counsellor);
    let on = |sheet| text(&app, &page(&app, counsellor, sheet));
    let support = on(ShareSheet::SupportPlan);
    assert!(support.contains("My job support plan") && support.contains("A talk every Friday"));
    assert!(!support.contains("I came back to work"));
    let card = on(ShareSheet::Introduction);
    assert!(card.contains("Let me introduce myself") && card.contains("Forty buns"));
    assert!(card.contains("I was away for a while"));
    assert!(!card.contains("Friday"));
    let story = on(ShareSheet::Story);
    assert!(story.contains("Something that went well") && story.contains("I came back to work"));
    assert!(story.contains("Forty buns") && !story.contains("Friday"));
    let papers = on(ShareSheet::Papers);
    assert!(papers.contains("A talk every Friday") && papers.contains("Forty buns"));
}

#[test]
fn what_to_leave_alone_stands_on_page_one_and_what_was_left_out_stays_with_me() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app(&folder);
    keep(
        &app,
        Need {
            text: "A quiet start".into(),
            ..Need::default()
        },
    );
    keep(
        &app,
        Need {
            text: "Canary left at home".into(),
            ..Need::default()
        },
    );
    let counsellor = reader_of(&app, AudienceKind::Counsellor);
    let mut share = page(&app, counsellor, ShareSheet::Summary);
    assert_eq!(share.ticks.len(), 2);
    let preview = app.share_preview(&share).expect("a preview");
    let canary = preview
        .blocks
        .iter()
        .find(|one| one.text.contains("Canary"));
    let key = canary.expect("the line").key.clone();
    share.ticks.retain(|tick| *tick != key);
    share.topics = ShareTopics {
        not_now: vec!["My last job".to_owned()],
        do_not_ask: vec!["My family".to_owned()],
        not_on_paper: vec!["Money".to_owned()],
    };
    share.tips = true;
    share.note = "He asked for less".to_owned();
    let read = text(&app, &share);
    let place = |words: &str| {
        read.find(words)
            .unwrap_or_else(|| panic!("{words} in {read}"))
    };
    assert!(place("Not for now: My last job") < place("This page shows only what I chose"));
    assert!(place("Please do not ask about: My family") < place("A quiet start"));
    assert!(place("but not on paper: Money") < place("For you as reader"));
    let made = app.share_render(&write(share)).expect("a file");
    let file = String::from_utf8(made.bytes.to_vec()).expect("text");
    assert!(!file.contains("Canary") && !file.contains("He asked for less"));
    let receipt = app.share_receipt_keep(made).expect("kept").value.receipt;
    let receipt = app
        .receipt(&RecordRequest {
            id: receipt.expect("a receipt"),
        })
        .expect("the receipt");
    assert_eq!(receipt.left_out, ["Canary left at home"]);
    assert_eq!(receipt.note, "He asked for less");
}

#[test]
fn dates_for_records_stand_apart_and_a_place_is_named_where_its_name_is_ticked() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app(&folder);
    keep(
        &app,
        Place {
            name: "Hansen bakery".into(),
            hours: "ten a week".into(),
            since: Some(VagueDate::phrase("the third of May")),
            ..Place::default()
        },
    );
    let counsellor = reader_of(&app, AudienceKind::Counsellor);
    let mut share = page(&app, counsellor, ShareSheet::Summary);
    let named = text(&app, &share);
    let place = |words: &str| {
        named
            .find(words)
            .unwrap_or_else(|| panic!("{words} in {named}"))
    };
    assert!(place("Looking for a place") < place("Dates for your records"));
    assert!(place("Dates for your records") < place("the third of May"));
    assert!(named.contains("Hansen bakery") && !named.contains("Place A"));
    share.ticks.retain(|tick| !tick.ends_with(".name"));
    let unnamed = text(&app, &share);
    assert!(!unnamed.contains("Hansen") && unnamed.contains("Place A"));
}
