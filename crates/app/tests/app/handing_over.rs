//! Handing over: what somebody else writes while the journal is locked, and how it comes back.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};
use waymark_app::wire::entries::EntryListRequest;
use waymark_app::wire::exercises::{
    RunAnswerRequest, RunKeepRequest, RunMove, RunStartRequest, RunStepRequest, RunView,
};
use waymark_app::wire::handover::{HandOverRequest, HandedAnswer, HandedSaveRequest};
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::shell::ShellState;
use waymark_app::{AppError, Places};
use waymark_journal::answer::ListRow;
use waymark_journal::nouns::run::RunSize;
use waymark_journal::{Answer, RecordId};
use waymark_vault::{Passphrase, Secret, UnixMillis, Vault};

use crate::desk::{Desk, PHRASE, files_below};

const SAW: &str = "You waited until the dough was ready.";
const TRY: &str = "ask me before the oven is hot";
const HELP: &str = "I stand beside you";
const OWN: &str = "Zuckerwatte behind the kiosk";

fn row(text: &str) -> ListRow {
    ListRow {
        text: text.to_owned(),
        ..ListRow::default()
    }
}

fn cells(cells: &[(&str, &str)]) -> ListRow {
    let cells = cells.iter();
    ListRow {
        cells: cells
            .map(|(id, text)| ((*id).to_owned(), (*text).to_owned()))
            .collect(),
        ..ListRow::default()
    }
}

fn written(step: &str, rows: Vec<ListRow>) -> HandedAnswer {
    HandedAnswer {
        step: step.to_owned(),
        answer: Answer::List(rows),
    }
}

/// What a buddy writes.
fn words() -> HandedSaveRequest {
    HandedSaveRequest {
        answers: vec![
            written("buddy-saw", vec![row(SAW)]),
            written("buddy-helps", vec![cells(&[("try", TRY), ("help", HELP)])]),
        ],
    }
}

/// Begins a check-in and writes one line of one's own.
fn begin(desk: &Desk) -> RecordId {
    let request = RunStartRequest {
        exercise: "buddy-check-in".to_owned(),
        size: RunSize::Normal,
        fill: None,
    };
    let run = desk.app().run_start(&request).unwrap().value.id;
    let request = RunAnswerRequest {
        run,
        step: "went-well".to_owned(),
        answer: Some(Answer::List(vec![row(OWN)])),
        go: RunMove::Next,
    };
    desk.app().run_answer(request).unwrap();
    run
}

fn at(desk: &Desk, run: RecordId, step: Option<&str>) -> RunView {
    let step = step.map(str::to_owned);
    desk.app().run(&RunStepRequest { run, step }).unwrap()
}

fn answer(desk: &Desk, run: RecordId, step: &str) -> Option<Answer> {
    at(desk, run, Some(step)).screen.unwrap().answer
}

fn ask_over(run: RecordId, step: &str) -> HandOverRequest {
    HandOverRequest {
        run,
        step: step.to_owned(),
    }
}

/// Hands the buddy's questions over, as the window does.
fn hand_over(desk: &Desk, run: RecordId) {
    desk.app().hand_over(&ask_over(run, "buddy-saw")).unwrap();
    desk.app().lock_seal(None).unwrap();
    desk.app().hand_over_let_go();
}

/// Takes the questions away again, as the window does.
fn take_away(desk: &Desk) {
    desk.app().lock_seal(None).unwrap();
    desk.app().lock_let_go();
    desk.app().finish_closing();
}

fn notices(desk: &Desk) -> Vec<String> {
    let told = desk.app().shell(false, false).notices;
    told.into_iter().map(|notice| notice.id).collect()
}

fn folder(desk: &Desk) -> PathBuf {
    let places = Places::new(desk.data());
    places.journal(&places.journals()[0])
}

fn drop_file(desk: &Desk) -> PathBuf {
    folder(desk).join("handover.age")
}

/// The texts of all pages.
fn pages(desk: &Desk) -> Vec<String> {
    let request = EntryListRequest {
        skip: 0,
        take: 200,
        tucked: false,
    };
    let rows = desk.app().entry_list(&request).unwrap().rows;
    rows.iter().map(|row| desk.text_of(row.id)).collect()
}

/// Lays bytes of one's own choice into the drop box of a locked journal.
fn forge(desk: &Desk, bytes: &[u8]) {
    desk.app().finish_closing();
    let phrase = Passphrase::new(PHRASE).unwrap();
    let now = UnixMillis(desk.now().utc_ms);
    let secret = Secret::Passphrase(&phrase);
    let (vault, _) = Vault::unlock(&folder(desk), secret, None, now).unwrap();
    vault.drop_box().seal(bytes).unwrap();
}

/// Reads what lies in the drop box of a locked journal.
fn dropped(desk: &Desk) -> Value {
    desk.app().finish_closing();
    let phrase = Passphrase::new(PHRASE).unwrap();
    let now = UnixMillis(desk.now().utc_ms);
    let secret = Secret::Passphrase(&phrase);
    let (vault, _) = Vault::unlock(&folder(desk), secret, None, now).unwrap();
    let waymark_vault::Dropped::Words(bytes) = vault.read_drop(now) else {
        panic!("nothing lies there");
    };
    serde_json::from_slice(&bytes).unwrap()
}

#[test]
fn the_two_questions_are_handed_over_together_and_no_others() {
    let desk = Desk::open();
    let run = begin(&desk);
    let count = |step: &str| at(&desk, run, Some(step)).to_hand_over;
    assert_eq!(count("went-well"), 0);
    assert_eq!(count("buddy-saw"), 2);
    assert_eq!(count("buddy-helps"), 1);
    assert_eq!(count("agreed"), 0);
    for step in ["went-well", "fair", "nowhere"] {
        let refused = desk.app().hand_over(&ask_over(run, step));
        assert_eq!(refused, Err(AppError::BadValue), "{step}");
    }
}

#[test]
fn while_it_is_handed_over_the_journal_is_locked_and_the_form_holds_nothing_of_it() {
    let desk = Desk::open();
    let run = begin(&desk);
    // An answer that stands there already is not shown either.
    let request = RunAnswerRequest {
        run,
        step: "buddy-saw".to_owned(),
        answer: Some(Answer::List(vec![row("what I heard last time")])),
        go: RunMove::Stay,
    };
    desk.app().run_answer(request).unwrap();
    assert_eq!(desk.app().handed_form().unwrap_err(), AppError::Locked);
    hand_over(&desk, run);
    assert!(!desk.app().is_open());
    assert_eq!(
        desk.app()
            .run(&RunStepRequest { run, step: None })
            .unwrap_err(),
        AppError::Locked
    );
    let form = desk.app().handed_form().unwrap();
    let steps: Vec<&str> = form
        .screens
        .iter()
        .map(|screen| screen.step.as_str())
        .collect();
    assert_eq!(steps, ["buddy-saw", "buddy-helps"]);
    let text = serde_json::to_string(&form).unwrap();
    assert!(
        !text.contains("Zuckerwatte") && !text.contains("last time"),
        "{text}"
    );
    assert!(form.screens.iter().all(|screen| screen.answer.is_none()));
    assert!(form.screens.iter().all(|screen| screen.prefill.is_empty()));
    let shell = desk.app().shell_handed();
    assert_eq!(shell.state, ShellState::HandedOver);
    assert!(shell.journals.is_empty() && shell.journal_name.is_empty() && shell.safety.is_empty());
}

#[test]
fn the_words_come_back_into_the_run_and_lead_to_the_step_after() {
    let desk = Desk::open();
    let run = begin(&desk);
    hand_over(&desk, run);
    desk.app().handed_save(words()).unwrap();
    desk.app().handed_done(words()).unwrap();
    assert_eq!(
        desk.app().handed_form().unwrap_err(),
        AppError::Locked,
        "it is given back"
    );
    take_away(&desk);
    desk.unlock().unwrap();
    assert!(notices(&desk).is_empty());
    let resume = desk.app().shell(false, false).resume.unwrap();
    assert_eq!(resume.route, format!(r#"{{"name":"run","id":"{run}"}}"#));
    let back = at(&desk, run, None);
    assert_eq!(back.screen.as_ref().unwrap().step, "agreed");
    let steps: Vec<&str> = back
        .handed_back
        .iter()
        .map(|back| back.step.as_str())
        .collect();
    assert_eq!(steps, ["buddy-saw", "buddy-helps"]);
    assert!(at(&desk, run, Some("fair")).handed_back.is_empty());
    assert_eq!(
        answer(&desk, run, "buddy-saw"),
        Some(Answer::List(vec![row(SAW)]))
    );
    assert!(!drop_file(&desk).exists());
    let end = desk.app().run_end(&RecordRequest { id: run }).unwrap();
    let kinds: Vec<String> = end.cards.iter().map(|card| card.heading.clone()).collect();
    assert!(kinds.iter().any(|heading| heading == SAW), "{kinds:?}");
    assert!(kinds.iter().any(|heading| heading == TRY), "{kinds:?}");
}

#[test]
fn a_kill_in_the_middle_of_typing_loses_nothing_that_was_saved() {
    let mut desk = Desk::open();
    let run = begin(&desk);
    hand_over(&desk, run);
    let first = HandedSaveRequest {
        answers: vec![written("buddy-saw", vec![row("You waited")])],
    };
    desk.app().handed_save(first).unwrap();
    desk.app().handed_save(words()).unwrap();
    desk.kill();
    let sealed = fs::read(drop_file(&desk)).unwrap();
    assert!(!sealed.windows(5).any(|part| part == b"dough"));
    for file in files_below(&desk.data()) {
        let bytes = fs::read(&file).unwrap();
        assert!(
            !bytes.windows(5).any(|part| part == b"dough"),
            "{}",
            file.display()
        );
    }
    desk.unlock().unwrap();
    assert_eq!(
        answer(&desk, run, "buddy-saw"),
        Some(Answer::List(vec![row(SAW)]))
    );
}

#[test]
fn a_kill_between_taking_in_and_letting_go_gives_the_words_once() {
    let mut desk = Desk::open();
    let run = begin(&desk);
    hand_over(&desk, run);
    desk.app().handed_done(words()).unwrap();
    take_away(&desk);
    let waits = fs::read(drop_file(&desk)).unwrap();
    desk.unlock().unwrap();
    let once = answer(&desk, run, "buddy-saw");
    desk.kill();
    fs::write(drop_file(&desk), &waits).unwrap();
    desk.unlock().unwrap();
    assert_eq!(answer(&desk, run, "buddy-saw"), once);
    assert!(pages(&desk).is_empty() && notices(&desk).is_empty());
    assert!(!drop_file(&desk).exists());
}

#[test]
fn words_stand_behind_what_is_there_already() {
    let desk = Desk::open();
    let run = begin(&desk);
    for _ in 0..2 {
        hand_over(&desk, run);
        desk.app().handed_done(words()).unwrap();
        take_away(&desk);
        desk.unlock().unwrap();
    }
    assert_eq!(
        answer(&desk, run, "buddy-saw"),
        Some(Answer::List(vec![row(SAW), row(SAW)]))
    );
}

#[test]
fn giving_it_back_with_nothing_written_leaves_no_mark() {
    let desk = Desk::open();
    let run = begin(&desk);
    hand_over(&desk, run);
    desk.app()
        .handed_done(HandedSaveRequest {
            answers: Vec::new(),
        })
        .unwrap();
    take_away(&desk);
    desk.unlock().unwrap();
    assert_eq!(answer(&desk, run, "buddy-saw"), None);
    assert!(at(&desk, run, None).handed_back.is_empty());
    assert!(pages(&desk).is_empty() && notices(&desk).is_empty());
}

#[test]
fn another_question_than_those_handed_over_is_refused() {
    let desk = Desk::open();
    let run = begin(&desk);
    hand_over(&desk, run);
    let other = HandedSaveRequest {
        answers: vec![written("went-well", vec![row("changed by somebody")])],
    };
    assert_eq!(
        desk.app().handed_save(other).unwrap_err(),
        AppError::BadValue
    );
}

#[test]
fn a_run_that_is_gone_or_was_kept_leaves_the_words_on_a_page() {
    for keep in [false, true] {
        let desk = Desk::open();
        let run = begin(&desk);
        hand_over(&desk, run);
        desk.app().handed_done(words()).unwrap();
        take_away(&desk);
        let waits = fs::read(drop_file(&desk)).unwrap();
        fs::remove_file(drop_file(&desk)).unwrap();
        desk.unlock().unwrap();
        if keep {
            let request = RunKeepRequest {
                run,
                cards: Vec::new(),
            };
            desk.app().run_keep(&request).unwrap();
        } else {
            desk.app().record_bin(&RecordRequest { id: run }).unwrap();
        }
        desk.lock();
        fs::write(drop_file(&desk), &waits).unwrap();
        desk.unlock().unwrap();
        assert_eq!(notices(&desk), ["notice-handed-page"]);
        let pages = pages(&desk);
        assert_eq!(pages.len(), 1);
        assert!(
            pages[0].contains("what did you see go well?"),
            "{}",
            pages[0]
        );
        for words in [SAW, TRY, HELP] {
            assert!(pages[0].contains(words), "{}", pages[0]);
        }
        assert!(!drop_file(&desk).exists());
    }
}

#[test]
fn hostile_answers_reach_no_step_but_theirs_and_lose_nothing() {
    let desk = Desk::open();
    let run = begin(&desk);
    hand_over(&desk, run);
    desk.app().handed_save(words()).unwrap();
    take_away(&desk);
    let mut forged = dropped(&desk);
    let list = |rows: Value| json!({"kind": "list", "value": rows});
    forged["answers"] = json!({
        // Not handed over.
        "went-well": list(json!([{"text": "words put into my mouth"}])),
        "fair": {"kind": "text", "value": "very fair"},
        "nowhere": list(json!([{"text": "no such step"}])),
        // Another shape, and a column the step does not have.
        "buddy-saw": {"kind": "text", "value": "not a list"},
        "buddy-helps": list(json!([{"cells": {"try": "a", "by-when": "b"}}])),
    });
    forge(&desk, &serde_json::to_vec(&forged).unwrap());
    desk.unlock().unwrap();
    assert_eq!(
        answer(&desk, run, "went-well"),
        Some(Answer::List(vec![row(OWN)]))
    );
    for step in ["fair", "buddy-saw", "buddy-helps"] {
        assert_eq!(answer(&desk, run, step), None, "{step}");
    }
    assert_eq!(notices(&desk), ["notice-handed-page"]);
    let page = pages(&desk).remove(0);
    for words in [
        "words put into my mouth",
        "very fair",
        "no such step",
        "not a list",
    ] {
        assert!(page.contains(words), "{page}");
    }
}

#[test]
fn lines_over_the_limit_stand_on_a_page_and_the_others_in_the_run() {
    let desk = Desk::open();
    let run = begin(&desk);
    hand_over(&desk, run);
    let long = "w".repeat(2_001);
    let answers = vec![
        written("buddy-saw", vec![row(&long)]),
        written("buddy-helps", vec![cells(&[("try", TRY)])]),
    ];
    desk.app()
        .handed_done(HandedSaveRequest { answers })
        .unwrap();
    take_away(&desk);
    desk.unlock().unwrap();
    assert_eq!(answer(&desk, run, "buddy-saw"), None);
    assert!(answer(&desk, run, "buddy-helps").is_some());
    assert!(pages(&desk)[0].contains(&long));
    assert_eq!(notices(&desk), ["notice-handed-page"]);
}

#[test]
fn what_is_no_answer_at_all_is_set_aside_and_told() {
    let nested = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let too_much = json!({
        "token": "00000000000000000000000000000000",
        "answers": {"x": {"kind": "text", "value": "w".repeat(1_500_000)}},
    });
    let others: Vec<Vec<u8>> = vec![
        b"not even json".to_vec(),
        nested.into_bytes(),
        b"{\"token\":\"00\",\"answers\":{}}".to_vec(),
        b"{\"token\":\"00000000000000000000000000000000\",\"answers\":{},\"more\":1}".to_vec(),
        too_much.to_string().into_bytes(),
    ];
    for bytes in others {
        let desk = Desk::open();
        desk.lock();
        forge(&desk, &bytes);
        desk.unlock().unwrap();
        assert_eq!(notices(&desk), ["notice-handed-damaged"]);
        assert!(!drop_file(&desk).exists());
        let aside = files_below(&folder(&desk)).into_iter();
        let aside: Vec<PathBuf> = aside
            .filter(|file| file.ends_with("handover.age"))
            .collect();
        assert_eq!(aside.len(), 1, "nothing is thrown away");
        assert!(pages(&desk).is_empty());
    }
}

#[test]
fn words_of_a_hand_over_nobody_knows_stand_on_a_page() {
    let desk = Desk::open();
    let run = begin(&desk);
    desk.lock();
    let mut answers = BTreeMap::new();
    answers.insert(
        "buddy-saw",
        json!({"kind": "list", "value": [{"text": "# [a](javascript:b)"}]}),
    );
    let forged = json!({"token": "0123456789abcdef0123456789abcdef", "answers": answers});
    forge(&desk, forged.to_string().as_bytes());
    desk.unlock().unwrap();
    assert_eq!(answer(&desk, run, "buddy-saw"), None);
    assert_eq!(pages(&desk), [r"\# \[a\](javascript:b)"], "as plain words");
    assert_eq!(notices(&desk), ["notice-handed-page"]);
}

#[test]
fn what_the_disk_did_not_take_waits_in_memory_for_the_person() {
    let desk = Desk::open();
    let run = begin(&desk);
    hand_over(&desk, run);
    desk.app().finish_closing();
    // A folder in the place of the unfinished file: nothing can be written.
    let in_the_way = folder(&desk).join("handover.age.part");
    fs::create_dir(&in_the_way).unwrap();
    assert!(desk.app().handed_save(words()).is_err());
    assert!(
        desk.app().lock_seal(None).is_err(),
        "it says so before the form goes"
    );
    // A lock that cannot seal lets nothing go.
    desk.unlock().unwrap();
    assert_eq!(desk.app().handed_form().unwrap_err(), AppError::Locked);
    assert_eq!(
        answer(&desk, run, "buddy-saw"),
        Some(Answer::List(vec![row(SAW)]))
    );
}

#[test]
fn the_sample_journal_is_not_handed_over() {
    let desk = Desk::bare();
    desk.app().sample_open().unwrap();
    let run = begin(&desk);
    assert_eq!(at(&desk, run, Some("buddy-saw")).to_hand_over, 0);
    let refused = desk.app().hand_over(&ask_over(run, "buddy-saw"));
    assert_eq!(refused, Err(AppError::BadValue));
}
