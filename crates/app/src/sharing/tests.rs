//! A share from the first tick to the receipt, and the second one to the same reader.

use std::sync::Arc;

use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::goal::{Goal, PlanState};
use waymark_journal::nouns::need::Need;
use waymark_journal::nouns::person::{MayKnow, Person};
use waymark_journal::nouns::private_word::PrivateWord;
use waymark_journal::nouns::share_receipt::{ShareForm, ShareSheet};
use waymark_journal::{Body, Edit, Kind, Moment, Record, RecordId, Sharing};
use waymark_vault::KdfCost;

use crate::error::AppError;
use crate::op::Op;
use crate::session::App;
use crate::wire::records::RecordRequest;
use crate::wire::share::{
    AudienceSaveRequest, GuardAnswer, GuardDecision, ShareOfferRequest, ShareRequest, ShareTopics,
    ShareWriteRequest, SinceLast, TakeBackRequest,
};
use crate::wire::shell::JournalCreateRequest;
use crate::{Clock, Places, SystemRandom};

struct NoonOf2026;
impl Clock for NoonOf2026 {
    fn now(&self) -> Moment {
        Moment {
            utc_ms: 1_795_348_800_000,
            offset_minutes: 60,
        }
    }
}

pub(super) fn app(folder: &tempfile::TempDir) -> App {
    let app = App::new(
        Places::new(folder.path().to_path_buf()),
        Arc::new(NoonOf2026),
        Arc::new(SystemRandom),
        KdfCost::fleeting(),
    );
    app.journal_create(&JournalCreateRequest {
        passphrase: "five words are long enough".to_owned(),
    })
    .expect("a journal");
    app
}

pub(super) fn keep(app: &App, body: impl Into<Body>) -> RecordId {
    let body = body.into();
    app.transact(
        Op::SaveCard,
        |_, now, plan| {
            let mut record: Record = now.begin(body, "en");
            record.meta.sharing = Sharing::Offered;
            let id = record.meta.id;
            plan.save(record, Edit::Deliberate);
            Ok(id)
        },
        |_, _, id| Ok(id),
    )
    .expect("kept")
    .value
}

fn reader(app: &App, name: &str) -> RecordId {
    app.audience_save(AudienceSaveRequest {
        id: None,
        name: name.to_owned(),
        sort: AudienceKind::Counsellor,
    })
    .expect("a reader")
    .value
    .id
}

fn request(audience: RecordId, ticks: &[String]) -> ShareRequest {
    ShareRequest {
        audience,
        my_name: "E.".to_owned(),
        for_what: "our talk".to_owned(),
        until: String::new(),
        own_words: vec![String::new()],
        ticks: ticks.to_vec(),
        sheet: ShareSheet::Summary,
        topics: ShareTopics::default(),
        tips: false,
        note: String::new(),
        taken_out: Vec::new(),
        guard: Vec::new(),
        form: ShareForm::Markdown,
    }
}

fn keys(app: &App, audience: RecordId) -> Vec<(String, SinceLast)> {
    let offer = app
        .share_offer(&ShareOfferRequest {
            audience,
            sheet: ShareSheet::Summary,
        })
        .expect("an offer");
    offer
        .sections
        .into_iter()
        .flat_map(|section| section.records)
        .flat_map(|record| record.items)
        .map(|item| (item.key, item.since))
        .collect()
}

pub(super) fn write(share: ShareRequest) -> ShareWriteRequest {
    ShareWriteRequest {
        share,
        passphrase: String::new(),
    }
}

#[test]
fn a_share_is_ticked_previewed_guarded_made_and_kept() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app(&folder);
    let kari = reader(&app, "Kari");
    keep(
        &app,
        Need {
            text: "A quiet start at Hansen's".into(),
            ..Need::default()
        },
    );
    keep(
        &app,
        Need {
            text: "Canary that is not ticked".into(),
            ..Need::default()
        },
    );
    keep(
        &app,
        PrivateWord {
            word: "Hansen".into(),
            replacement: "the bakery".into(),
            ..PrivateWord::default()
        },
    );
    assert_eq!(
        app.share_render(&write(request(kari, &[]))).err(),
        Some(AppError::NothingChosen)
    );
    let ticks: Vec<String> = keys(&app, kari).into_iter().map(|(key, _)| key).collect();
    assert_eq!(ticks.len(), 2);
    let mut share = request(kari, &ticks);
    let preview = app.share_preview(&share).expect("a preview");
    let hansen = preview
        .blocks
        .iter()
        .find(|block| block.text.contains("Hansen"))
        .expect("the line");
    let canary = preview
        .blocks
        .iter()
        .find(|block| block.text.contains("Canary"))
        .expect("the line");
    assert_eq!(preview.open_questions, 1);
    assert_eq!(hansen.found[0].replacement, "the bakery");
    assert_eq!(hansen.found[0].words, "Hansen's");
    assert_eq!(
        app.share_render(&write(share.clone())).err(),
        Some(AppError::PrivateWordLeft)
    );
    share.taken_out = vec![canary.key.clone()];
    share.guard = vec![GuardAnswer {
        key: hansen.found[0].key.clone(),
        decision: GuardDecision::Replace,
        words: "the bakery".to_owned(),
    }];
    let preview = app.share_preview(&share).expect("a preview");
    assert_eq!((preview.open_questions, preview.left_out), (0, 1));
    assert!(preview.blocks.iter().any(|block| block.taken_out));
    let made = app.share_render(&write(share)).expect("a file");
    let text = String::from_utf8(made.bytes.to_vec()).expect("text");
    assert!(text.contains("A quiet start at the bakery's"));
    assert!(!text.contains("Hansen") && !text.contains("Canary"));
    assert_eq!(made.file_name, "page-2026-11-22.md");
    let kept = app.share_receipt_keep(made).expect("kept").value;
    let id = kept.receipt.expect("a receipt");
    let receipt = app.receipt(&RecordRequest { id }).expect("a receipt");
    assert_eq!((receipt.copy.as_str(), receipt.lines), (text.as_str(), 1));
    let since: Vec<SinceLast> = keys(&app, kari)
        .into_iter()
        .map(|(_, since)| since)
        .collect();
    // Both were kept at one moment, so they stand in any order.
    assert_eq!(since.len(), 2);
    assert!(since.contains(&SinceLast::New) && since.contains(&SinceLast::Same));
    app.receipt_take_back(&TakeBackRequest {
        id,
        taken_back: true,
    })
    .expect("taken back");
    assert!(
        keys(&app, kari)
            .iter()
            .all(|(_, since)| *since == SinceLast::First)
    );
}

#[test]
fn the_name_of_someone_who_had_better_not_know_is_found_without_a_private_word() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app(&folder);
    let kari = reader(&app, "Kari");
    let line = Need {
        text: "A quiet start, not with Jonas".into(),
        ..Need::default()
    };
    keep(&app, line);
    let person = Person {
        name: "Jonas".into(),
        may_know: MayKnow::BetterNot,
        ..Person::default()
    };
    keep(&app, person);
    let ticks: Vec<String> = keys(&app, kari).into_iter().map(|(key, _)| key).collect();
    let preview = app
        .share_preview(&request(kari, &ticks))
        .expect("a preview");
    assert_eq!(preview.open_questions, 1);
    assert_eq!(app.cards(Kind::PrivateWord).expect("none").cards.len(), 0);
}

#[test]
fn two_readers_get_different_news() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app(&folder);
    let (kari, ola) = (reader(&app, "Kari"), reader(&app, "Ola"));
    let goal = keep(
        &app,
        Goal {
            text: "Work in the bakery".into(),
            ..Goal::default()
        },
    );
    let share = |audience| {
        let ticks: Vec<String> = keys(&app, audience)
            .into_iter()
            .map(|(key, _)| key)
            .collect();
        let mut request = request(audience, &ticks);
        request.form = ShareForm::Html;
        let preview = app.share_preview(&request).expect("a preview");
        let made = app.share_render(&write(request)).expect("a file");
        let html = String::from_utf8(made.bytes.to_vec()).expect("text");
        let kept = app.share_receipt_keep(made).expect("kept").value;
        let receipt = RecordRequest {
            id: kept.receipt.expect("a receipt"),
        };
        assert_eq!(app.receipt_file(&receipt).expect("the file"), html);
        preview
            .blocks
            .into_iter()
            .filter(|block| block.key.starts_with("since."))
            .map(|block| block.text)
            .collect::<Vec<_>>()
    };
    assert!(share(kari).is_empty());
    app.transact(
        Op::SaveGoal,
        |session, _, plan| {
            let mut record = session.record(goal)?.clone();
            if let Body::Goal(goal) = &mut record.body {
                goal.state = PlanState::DoneForNow;
            }
            plan.save(record, Edit::Deliberate);
            Ok(())
        },
        |_, _, ()| Ok(()),
    )
    .expect("moved");
    assert!(share(ola).is_empty(), "a first share has no news");
    assert_eq!(
        share(kari),
        [
            "Since last time",
            "Done for now",
            "Goal: Work in the bakery"
        ]
    );
    assert!(share(ola).is_empty(), "nothing moved since");
}

#[test]
fn a_sealed_file_needs_a_passphrase_of_eight_letters_and_opens_with_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app(&folder);
    let kari = reader(&app, "Kari");
    keep(
        &app,
        Need {
            text: "A quiet start".into(),
            ..Need::default()
        },
    );
    let ticks: Vec<String> = keys(&app, kari).into_iter().map(|(key, _)| key).collect();
    let mut share = request(kari, &ticks);
    share.form = ShareForm::SealedMarkdown;
    let mut request = ShareWriteRequest {
        share,
        passphrase: "seven77".to_owned(),
    };
    assert_eq!(
        app.share_render(&request).err(),
        Some(AppError::PassphraseTooShort { least: 8 })
    );
    request.passphrase = "eight888".to_owned();
    let made = app.share_render(&request).expect("a file");
    assert_eq!(made.file_name, "page-2026-11-22.md.age");
    assert!(made.bytes.starts_with(b"age-encryption.org/v1"));
    let opened = waymark_vault::sealed::open_with_passphrase(
        &made.bytes,
        &waymark_vault::Passphrase::new("eight888").expect("a passphrase"),
        1_000_000,
    )
    .expect("opened");
    assert!(String::from_utf8_lossy(&opened).contains("A quiet start"));
    request.passphrase = "x".repeat(1_025);
    assert!(matches!(
        app.share_render(&request).err(),
        Some(AppError::OverLimit { .. })
    ));
}
