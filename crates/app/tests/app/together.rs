//! Sessions for two: what is prepared and shown, what is typed while the journal is locked, and how it
//! comes back.

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;
use serde_json::json;
use waymark_app::wire::entries::EntryListRequest;
use waymark_app::wire::forms::{FormKeepRequest, FormSlot};
use waymark_app::wire::kept::KeptPage;
use waymark_app::wire::records::{CardSaveRequest, RecordRequest, SharingRequest, TuckRequest};
use waymark_app::wire::search::SearchRequest;
use waymark_app::wire::share::{AudienceSaveRequest, ShareOfferRequest};
use waymark_app::wire::shell::ShellState;
use waymark_app::wire::together::{
    AddedPoint, NotedAgreement, NotedLine, NotedQuestion, SittingPageRequest, SittingPart,
    SittingSaveRequest, TogetherBeginRequest, TogetherOfferRequest, TogetherOfferView,
    TogetherSettleRequest, TogetherView, TypedBy, Went,
};
use waymark_app::{AppError, Kind, Places};
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::share_receipt::ShareSheet;
use waymark_journal::{FieldValue, RecordId, Sharing};
use waymark_vault::{Passphrase, Secret, UnixMillis, Vault};

use crate::desk::{Desk, PHRASE, files_below};
use crate::keeping::{add, page, save, text};

const GUEST: &str = "Ingrid";
const SAID: &str = "quartzite mornings are fine";
const ANSWER: &str = "obsidian form from the town office";
const PROMISE: &str = "Ingrid brings the marmalade list";
const ASKED: &str = "Who tells the graphite team?";

fn offer_to_all(desk: &Desk, id: RecordId) {
    let sharing = Sharing::Offered;
    desk.app()
        .record_sharing(&SharingRequest { id, sharing })
        .unwrap();
}

fn reader(desk: &Desk) -> RecordId {
    let request = AudienceSaveRequest {
        id: None,
        name: GUEST.to_owned(),
        sort: AudienceKind::Counsellor,
    };
    desk.app().audience_save(request).unwrap().value.id
}

/// What is marked where a summary for a reader is made: lines, and things among those offered.
fn marks_for(desk: &Desk, audience: RecordId) -> (Vec<String>, Vec<RecordId>) {
    let request = ShareOfferRequest {
        audience,
        sheet: ShareSheet::Summary,
    };
    let offer = desk.app().share_offer(&request).unwrap();
    let records = offer.sections.iter().flat_map(|section| &section.records);
    let marked = records.filter(|record| record.marked);
    (offer.marked_lines, marked.map(|record| record.id).collect())
}

fn offered(desk: &Desk, kind: Kind, fields: &[(&str, FieldValue)]) -> RecordId {
    let id = add(desk, kind, fields);
    offer_to_all(desk, id);
    id
}

fn offer(desk: &Desk) -> TogetherOfferView {
    let request = TogetherOfferRequest { reader: None };
    desk.app().together_offer(&request).unwrap()
}

fn plan() -> TogetherBeginRequest {
    TogetherBeginRequest {
        with: GUEST.to_owned(),
        reader: None,
        agenda: Vec::new(),
        own: vec!["Fridays".to_owned(), "The bus card".to_owned()],
        wishes: Vec::new(),
        things: Vec::new(),
    }
}

/// Begins a session, as the window does.
fn begin(desk: &Desk, request: &TogetherBeginRequest) {
    desk.app().together_begin(request).unwrap();
    desk.app().lock_seal(None).unwrap();
    desk.app().together_let_go();
    // A killed program holds no folder; a desk that is killed in a test still would.
    desk.app().finish_closing();
}

/// Ends what goes on, as the window does.
fn take_away(desk: &Desk) {
    desk.app().lock_seal(None).unwrap();
    desk.app().lock_let_go();
    desk.app().finish_closing();
}

/// Everything the window is given once a page is opened, as text.
fn shown(desk: &Desk, page: usize) -> String {
    let request = SittingPageRequest { page };
    let opened = desk.app().sitting_page(&request).unwrap();
    serde_json::to_string(&(desk.app().sitting().unwrap(), opened)).unwrap()
}

fn line(point: &str, by: TypedBy, text: &str) -> NotedLine {
    NotedLine {
        point: point.to_owned(),
        by,
        text: text.to_owned(),
        summary: false,
    }
}

fn noted() -> SittingSaveRequest {
    SittingSaveRequest {
        added: Vec::new(),
        lines: vec![
            NotedLine {
                summary: true,
                ..line("p0", TypedBy::Me, SAID)
            },
            line("p1", TypedBy::Guest, ANSWER),
        ],
        agreements: vec![NotedAgreement {
            text: PROMISE.to_owned(),
            who: GUEST.to_owned(),
            by_when: "by Friday".to_owned(),
            by: TypedBy::Guest,
            summary: true,
        }],
        questions: vec![NotedQuestion {
            text: ASKED.to_owned(),
            by: TypedBy::Together,
            summary: false,
        }],
    }
}

fn sessions(desk: &Desk) -> Vec<RecordId> {
    let view = page(desk, KeptPage::Sessions);
    let cards = view.groups.iter().flat_map(|group| &group.cards);
    cards.map(|card| card.card.id).collect()
}

fn session(desk: &Desk, id: RecordId) -> TogetherView {
    desk.app().together(&RecordRequest { id }).unwrap()
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

#[test]
fn open_questions_are_on_the_list_unless_taken_off_and_everything_else_by_hand() {
    let desk = Desk::open();
    let flag = FieldValue::Flag(true);
    let brought = add(
        &desk,
        Kind::Question,
        &[("text", text("Can I sit down?")), ("next-meeting", flag)],
    );
    desk.pass(1_000);
    let kept = add(&desk, Kind::Question, &[("text", text("For me alone?"))]);
    let answered = [("text", text("Answered?")), ("answer", text("yes"))];
    add(&desk, Kind::Question, &answered);
    add(
        &desk,
        Kind::Doubt,
        &[("text", text("They will not like me"))],
    );
    add(
        &desk,
        Kind::Agreement,
        &[("text", text("I call on Monday"))],
    );
    let done = [("text", text("done")), ("state", text("kept"))];
    add(&desk, Kind::Agreement, &done);
    let offer = offer(&desk);
    let told: Vec<(String, Vec<(String, bool)>)> = offer
        .agenda
        .iter()
        .map(|group| {
            let lines = group.lines.iter();
            let lines = lines.map(|line| (line.text.clone(), line.on)).collect();
            (group.name.clone(), lines)
        })
        .collect();
    let expected = [
        (
            "questions",
            vec![("For me alone?", false), ("Can I sit down?", true)],
        ),
        ("doubts", vec![("They will not like me", false)]),
        ("agreements", vec![("I call on Monday", false)]),
    ];
    let expected: Vec<(String, Vec<(String, bool)>)> = expected
        .into_iter()
        .map(|(name, lines)| {
            let lines = lines.into_iter().map(|(text, on)| (text.to_owned(), on));
            (name.to_owned(), lines.collect())
        })
        .collect();
    assert_eq!(told, expected);
    assert!(offer.can_begin);
    let request = TogetherBeginRequest {
        agenda: vec![brought, kept],
        own: vec![" ".to_owned(), "My own point".to_owned()],
        wishes: vec!["Ask at the bakery first".to_owned()],
        ..plan()
    };
    begin(&desk, &request);
    let points = desk.app().sitting().unwrap().points;
    let points: Vec<(&str, &str)> = points
        .iter()
        .map(|point| (point.text.as_str(), point.about.as_str()))
        .collect();
    let wish = "I would like you to do this";
    assert_eq!(
        points,
        [
            ("Can I sit down?", "Question"),
            ("For me alone?", "Question"),
            ("My own point", ""),
            ("Ask at the bakery first", wish),
        ]
    );
}

#[test]
fn an_empty_list_begins_with_one_question() {
    let desk = Desk::open();
    let request = TogetherBeginRequest {
        own: Vec::new(),
        ..plan()
    };
    begin(&desk, &request);
    let points = desk.app().sitting().unwrap().points;
    assert_eq!(points.len(), 1);
    assert_eq!(points[0].text, "What would make this hour useful?");
}

#[test]
fn a_page_shows_what_the_policy_offers_and_no_name_no_private_word_nothing_tucked() {
    let desk = Desk::open();
    let strength = [("word", text("patient")), ("proof", text("zqshown proof"))];
    let strength = offered(&desk, Kind::Strength, &strength);
    let never = add(&desk, Kind::Strength, &[("word", text("zqnever"))]);
    let tucked = offered(&desk, Kind::Strength, &[("word", text("zqtucked"))]);
    desk.app()
        .record_tuck(&TuckRequest {
            id: tucked,
            tucked: true,
        })
        .unwrap();
    let place = [
        ("name", text("zqplacename")),
        ("kind-of-work", text("baking")),
    ];
    let place = offered(&desk, Kind::Place, &place);
    let foe = [
        ("name", text("Zqfoe Berg")),
        ("may-know", text("better-not")),
    ];
    let foe = offered(&desk, Kind::Person, &foe);
    let word = add(&desk, Kind::PrivateWord, &[("word", text("zqsecret"))]);
    let named = offered(&desk, Kind::Need, &[("text", text("a day without Zqfoe"))]);
    let secret = offered(&desk, Kind::Need, &[("text", text("no zqsecret talk"))]);
    let asked = add(&desk, Kind::Question, &[("text", text("Is zqfoe there?"))]);

    let offer = offer(&desk);
    let things: Vec<RecordId> = offer
        .pages
        .iter()
        .flat_map(|page| &page.things)
        .map(|thing| thing.id)
        .collect();
    for (id, there) in [
        (strength, true),
        (place, true),
        (never, false),
        (tucked, false),
        (foe, false),
        (word, false),
        (named, false),
        (secret, false),
    ] {
        assert_eq!(things.contains(&id), there, "{id}");
    }
    assert!(offer.agenda.is_empty(), "a name is in the question");
    assert_eq!(offer.held_back, 3);
    for id in [never, tucked, foe, named, secret, asked] {
        let request = TogetherBeginRequest {
            things: vec![id],
            ..plan()
        };
        let refused = desk.app().together_begin(&request);
        assert_eq!(refused, Err(AppError::BadValue));
        let request = TogetherBeginRequest {
            agenda: vec![id],
            ..plan()
        };
        let refused = desk.app().together_begin(&request);
        assert_eq!(refused, Err(AppError::BadValue));
    }
    let request = TogetherBeginRequest {
        things: vec![place],
        ..plan()
    };
    begin(&desk, &request);
    let view = shown(&desk, 0);
    for absent in [
        "zqplacename",
        "zqshown",
        "zqnever",
        "zqtucked",
        "Zqfoe",
        "zqsecret",
    ] {
        assert!(!view.contains(absent), "{absent} in {view}");
    }
}

#[test]
fn a_reader_of_another_kind_sees_what_their_kind_may_be_offered() {
    let desk = Desk::open();
    let goal = offered(&desk, Kind::Value, &[("word", text("quiet mornings"))]);
    let boss = desk
        .app()
        .audience_save(AudienceSaveRequest {
            id: None,
            name: "Tove".to_owned(),
            sort: AudienceKind::Employer,
        })
        .unwrap()
        .value
        .id;
    let shown = |reader: Option<RecordId>| {
        let request = TogetherOfferRequest { reader };
        let offer = desk.app().together_offer(&request).unwrap();
        let mut things = offer.pages.iter().flat_map(|page| &page.things);
        things.any(|thing| thing.id == goal)
    };
    assert!(shown(None));
    assert!(!shown(Some(boss)));
    let stranger = TogetherOfferRequest { reader: Some(goal) };
    assert!(desk.app().together_offer(&stranger).is_err());
}

#[test]
fn while_it_goes_on_the_journal_is_locked_and_the_window_has_the_chosen_alone() {
    let desk = Desk::open();
    desk.page(None, "zqpage of my own");
    let chosen = offered(&desk, Kind::Strength, &[("word", text("zqchosen"))]);
    offered(&desk, Kind::Strength, &[("word", text("zqother"))]);
    assert_eq!(desk.app().sitting().unwrap_err(), AppError::Locked);
    let request = TogetherBeginRequest {
        things: vec![chosen],
        ..plan()
    };
    begin(&desk, &request);
    assert!(!desk.app().is_open());
    assert_eq!(
        desk.app()
            .together_offer(&TogetherOfferRequest { reader: None }),
        Err(AppError::Locked)
    );
    assert_eq!(desk.app().handed_form().unwrap_err(), AppError::Locked);
    let first = serde_json::to_string(&desk.app().sitting().unwrap()).unwrap();
    assert!(
        !first.contains("zqchosen"),
        "it was not opened yet: {first}"
    );
    let view = shown(&desk, 0);
    assert!(view.contains("zqchosen"));
    let none = desk.app().sitting_page(&SittingPageRequest { page: 1 });
    assert_eq!(none.unwrap_err(), AppError::BadValue);
    assert!(
        !view.contains("zqpage") && !view.contains("zqother"),
        "{view}"
    );
    let shell = desk.app().shell_sitting();
    assert_eq!(shell.state, ShellState::Sitting);
    assert!(shell.journals.is_empty() && shell.journal_name.is_empty() && shell.safety.is_empty());
    take_away(&desk);
    assert_eq!(desk.app().sitting().unwrap_err(), AppError::Locked);
}

#[test]
fn what_was_noted_comes_back_as_a_session_and_nothing_of_it_is_accepted() {
    let desk = Desk::open();
    begin(&desk, &plan());
    desk.app().sitting_save(noted()).unwrap();
    desk.app().sitting_end(noted()).unwrap();
    assert_eq!(desk.app().sitting().unwrap_err(), AppError::Locked);
    take_away(&desk);
    desk.unlock().unwrap();
    assert!(notices(&desk).is_empty());
    let made = sessions(&desk);
    assert_eq!(made.len(), 1);
    let resume = desk.app().shell(false, false).resume.unwrap();
    let id = made[0];
    assert_eq!(resume.route, format!(r#"{{"name":"session","id":"{id}"}}"#));
    let view = session(&desk, id);
    let said: Vec<String> = view
        .points
        .iter()
        .flat_map(|point| {
            let lines = point.lines.iter();
            lines.map(move |line| format!("{} | {} | {}", point.text, line.who, line.text))
        })
        .collect();
    assert_eq!(
        said,
        [
            format!("Fridays | Me | {SAID}"),
            format!("The bus card | Ingrid | {ANSWER}"),
        ]
    );
    let proposed: Vec<&str> = view
        .proposed
        .rows
        .iter()
        .map(|row| row.key.as_str())
        .collect();
    assert_eq!(proposed, ["agreed-0", "asked-0"]);
    let first = view.proposed.rows[0]
        .text
        .replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!(first, format!("Ingrid typed: Agreement: {PROMISE}"));
    assert_eq!(view.summary.len(), 1);
    assert_eq!(view.summary[0].text, SAID);
    for kind in [Kind::Agreement, Kind::Question] {
        assert!(desk.app().cards(kind).unwrap().cards.is_empty(), "unasked");
    }
    assert_eq!(marks_for(&desk, reader(&desk)), (vec![], vec![]));
    assert!(!view.card.can_be_offered, "a session is never offered");
    let found = |query: &str| {
        let request = SearchRequest {
            query: query.to_owned(),
            tucked: false,
        };
        desk.app().search(&request).unwrap().count
    };
    assert_eq!(found("obsidian form"), 1);
    assert_eq!(found("together"), 0, "who typed is no word of the person");
}

#[test]
fn what_is_kept_of_it_is_kept_one_by_one_and_marked_for_the_next_summary() {
    let desk = Desk::open();
    begin(&desk, &plan());
    desk.app().sitting_end(noted()).unwrap();
    take_away(&desk);
    desk.unlock().unwrap();
    let id = sessions(&desk)[0];
    let view = session(&desk, id);
    let row = view.proposed.rows[0].clone();
    let kept = desk
        .app()
        .card_save(CardSaveRequest {
            id: None,
            kind: row.card.kind,
            fields: row.fields,
        })
        .unwrap()
        .value;
    let settle = |part, row, went, text: Option<&str>| {
        let request = TogetherSettleRequest {
            id,
            part,
            row,
            went,
            text: text.map(str::to_owned),
        };
        desk.app().together_settle(request)
    };
    settle(SittingPart::Agreed, 0, Went::Kept, None).unwrap();
    let left = settle(SittingPart::Asked, 0, Went::Left, None).unwrap();
    assert!(left.value.proposed.rows.is_empty());
    let words = "Quartzite mornings suit me";
    settle(SittingPart::Summary, 0, Went::Kept, Some(words)).unwrap();
    let long = "w".repeat(2_001);
    assert!(settle(SittingPart::Summary, 0, Went::Kept, Some(&long)).is_err());
    assert!(settle(SittingPart::Asked, 7, Went::Kept, None).is_err());
    offer_to_all(&desk, kept.id);
    let ingrid = reader(&desk);
    assert_eq!(
        marks_for(&desk, ingrid),
        (vec![words.to_owned()], vec![kept.id])
    );
    assert_eq!(
        session(&desk, id).points[0].lines[0].text,
        SAID,
        "the note stays"
    );
    save(
        &desk,
        Some(id),
        Kind::Sitting,
        &[("useful", text("Yes, we drew the week"))],
    );
    assert_eq!(session(&desk, id).proposed.rows.len(), 0);
    desk.app().record_bin(&RecordRequest { id }).unwrap();
    assert_eq!(marks_for(&desk, ingrid), (vec![], vec![]));
}

#[test]
fn wishes_for_the_other_one_and_whether_it_was_of_use_stay_mine() {
    let desk = Desk::open();
    let wish = "Ask at the mill before I go there";
    let request = TogetherBeginRequest {
        wishes: vec![wish.to_owned()],
        ..plan()
    };
    begin(&desk, &request);
    desk.app().sitting_end(noted()).unwrap();
    take_away(&desk);
    desk.unlock().unwrap();
    let id = sessions(&desk)[0];
    let useful = "Half of it was";
    let fields = [("useful", text(useful))];
    save(&desk, Some(id), Kind::Sitting, &fields);
    let view = session(&desk, id);
    assert!(view.points.iter().any(|point| point.text == wish));
    assert!(view.card.fields.iter().any(|field| field.text == useful));
    offer_to_all(&desk, id);
    let offered = serde_json::to_string(&offer(&desk).pages).unwrap();
    assert!(
        !offered.contains(useful) && !offered.contains(wish),
        "{offered}"
    );
}

#[test]
fn a_kill_in_the_middle_loses_nothing_that_was_saved_and_leaves_no_word_readable() {
    let mut desk = Desk::open();
    begin(&desk, &plan());
    desk.app().sitting_save(noted()).unwrap();
    desk.kill();
    for file in files_below(&desk.data()) {
        let bytes = fs::read(&file).unwrap();
        for word in ["quartzite", "obsidian", "marmalade", "graphite", "Fridays"] {
            let found = bytes
                .windows(word.len())
                .any(|part| part == word.as_bytes());
            assert!(!found, "{word} in {}", file.display());
        }
    }
    desk.unlock().unwrap();
    assert_eq!(
        session(&desk, sessions(&desk)[0]).points[0].lines[0].text,
        SAID
    );
}

#[test]
fn a_kill_between_taking_in_and_letting_go_gives_the_session_once() {
    let mut desk = Desk::open();
    begin(&desk, &plan());
    desk.app().sitting_end(noted()).unwrap();
    take_away(&desk);
    let waits = fs::read(drop_file(&desk)).unwrap();
    desk.unlock().unwrap();
    desk.kill();
    fs::write(drop_file(&desk), &waits).unwrap();
    desk.unlock().unwrap();
    assert_eq!(sessions(&desk).len(), 1);
    assert!(!drop_file(&desk).exists());
}

#[test]
fn a_session_in_which_nothing_was_typed_leaves_nothing() {
    let desk = Desk::open();
    begin(&desk, &plan());
    let blank = SittingSaveRequest {
        lines: vec![line("p0", TypedBy::Me, "  ")],
        ..SittingSaveRequest::default()
    };
    desk.app().sitting_end(blank).unwrap();
    take_away(&desk);
    desk.unlock().unwrap();
    assert!(sessions(&desk).is_empty() && notices(&desk).is_empty());
    assert!(!drop_file(&desk).exists());
}

#[test]
fn two_sessions_one_after_the_other_are_two_pages() {
    let desk = Desk::open();
    for _ in 0..2 {
        begin(&desk, &plan());
        desk.app().sitting_end(noted()).unwrap();
        take_away(&desk);
        desk.unlock().unwrap();
        desk.pass(1_000);
    }
    assert_eq!(sessions(&desk).len(), 2);
}

#[test]
fn what_waits_in_the_box_is_taken_in_before_another_session_lays_something_in() {
    let mut desk = Desk::open();
    begin(&desk, &plan());
    desk.app().sitting_save(noted()).unwrap();
    let waits = fs::read(drop_file(&desk)).unwrap();
    fs::remove_file(drop_file(&desk)).unwrap();
    desk.kill();
    desk.unlock().unwrap();
    // It comes back while the journal is open, as from a folder that was synchronised late.
    fs::write(drop_file(&desk), &waits).unwrap();
    desk.app().together_begin(&plan()).unwrap();
    assert_eq!(sessions(&desk).len(), 1);
    assert!(!drop_file(&desk).exists());
}

#[test]
fn a_point_that_is_not_on_the_list_and_too_much_text_are_refused() {
    let desk = Desk::open();
    begin(&desk, &plan());
    let strange = SittingSaveRequest {
        lines: vec![line("p7", TypedBy::Me, "x")],
        ..SittingSaveRequest::default()
    };
    assert_eq!(desk.app().sitting_save(strange), Err(AppError::BadValue));
    let most = SittingSaveRequest {
        lines: vec![line("p0", TypedBy::Me, &"w".repeat(460_000))],
        ..SittingSaveRequest::default()
    };
    let refused = desk.app().sitting_save(most).unwrap_err();
    assert!(matches!(refused, AppError::OverLimit { .. }));
    assert!(!drop_file(&desk).exists());
}

#[test]
fn hostile_words_choose_no_point_no_name_and_no_state_and_lose_nothing() {
    let desk = Desk::open();
    let request = FormKeepRequest {
        slot: FormSlot::Together,
        text: "{}".to_owned(),
    };
    desk.app().form_keep(request).unwrap();
    begin(&desk, &plan());
    let long = "w".repeat(2_001);
    desk.app()
        .sitting_save(SittingSaveRequest {
            lines: vec![
                line("p0", TypedBy::Me, "first"),
                line("p0", TypedBy::Guest, &long),
            ],
            added: vec![AddedPoint {
                key: "a0".to_owned(),
                text: "# [a](javascript:b)".to_owned(),
            }],
            ..SittingSaveRequest::default()
        })
        .unwrap();
    take_away(&desk);
    desk.unlock().unwrap();
    let form = desk.app().form_kept(FormSlot::Together).unwrap();
    assert!(form.is_empty(), "what was prepared is done with");
    assert_eq!(notices(&desk), ["notice-session-page"]);
    assert_eq!(pages(&desk), [long]);
    let view = session(&desk, sessions(&desk)[0]);
    let points: Vec<&str> = view
        .points
        .iter()
        .map(|point| point.text.as_str())
        .collect();
    assert_eq!(points, ["Fridays", "The bus card", "# [a](javascript:b)"]);

    // Words of a session nobody knows, with a point that takes another's place.
    desk.lock();
    let forged = json!({
        "token": "0123456789abcdef0123456789abcdef",
        "noted": {
            "added": [{"key": "p0", "text": "put on the list"}, {"key": "p0", "text": "and again"}],
            "lines": [
                {"point": "p0", "by": "me", "text": "words put into my mouth", "summary": true},
                {"point": "nowhere", "by": "guest", "text": "loose words", "summary": false},
            ],
            "agreements": [{"text": "I pay", "who": "me", "by_when": "", "by": "me", "summary": true}],
            "questions": [],
        },
    });
    forge(&desk, forged.to_string().as_bytes());
    desk.unlock().unwrap();
    let id = *sessions(&desk)
        .iter()
        .find(|id| session(&desk, **id).card.heading == "Session")
        .expect("a session with no name");
    let view = session(&desk, id);
    assert_eq!(view.on, "", "no day of a stranger's choice");
    let all: Vec<&str> = view
        .points
        .iter()
        .flat_map(|point| &point.lines)
        .map(|line| line.text.as_str())
        .collect();
    assert_eq!(all, ["words put into my mouth", "loose words"]);
    assert!(pages(&desk).contains(&"and again".to_owned()));
    assert!(desk.app().cards(Kind::Agreement).unwrap().cards.is_empty());
}

#[test]
fn what_is_no_session_at_all_is_set_aside_and_told() {
    let others = [
        json!({"token": "0123456789abcdef0123456789abcdef", "noted": {}}),
        json!({"token": "00", "noted": {"added": [], "lines": [], "agreements": [], "questions": []}}),
        json!({"token": "0123456789abcdef0123456789abcdef", "noted": {"added": [], "lines": [],
            "agreements": [], "questions": [], "more": 1}}),
        json!({"token": "0123456789abcdef0123456789abcdef", "noted": {"added": [], "agreements": [],
            "questions": [], "lines": [{"point": "p", "by": "boss", "text": "x", "summary": false}]}}),
    ];
    for bytes in others {
        let desk = Desk::open();
        desk.lock();
        forge(&desk, bytes.to_string().as_bytes());
        desk.unlock().unwrap();
        assert_eq!(notices(&desk), ["notice-handed-damaged"], "{bytes}");
        assert!(sessions(&desk).is_empty() && pages(&desk).is_empty());
    }
}

#[test]
fn what_the_disk_did_not_take_waits_in_memory_for_the_person() {
    let desk = Desk::open();
    begin(&desk, &plan());
    desk.app().finish_closing();
    let in_the_way = folder(&desk).join("handover.age.part");
    fs::create_dir(&in_the_way).unwrap();
    assert!(desk.app().sitting_save(noted()).is_err());
    assert!(desk.app().lock_seal(None).is_err(), "it says so first");
    desk.unlock().unwrap();
    assert_eq!(
        session(&desk, sessions(&desk)[0]).points[0].lines[0].text,
        SAID
    );
}

#[test]
fn the_sample_journal_has_no_session_for_two() {
    let desk = Desk::bare();
    desk.app().sample_open().unwrap();
    assert!(!offer(&desk).can_begin);
    let refused = desk.app().together_begin(&plan());
    assert_eq!(refused, Err(AppError::BadValue));
}

fn by() -> impl Strategy<Value = TypedBy> {
    prop_oneof![
        Just(TypedBy::Me),
        Just(TypedBy::Guest),
        Just(TypedBy::Together)
    ]
}

/// How often a letter stands behind each marker: some texts are over the limit of a line.
fn size() -> impl Strategy<Value = usize> {
    prop_oneof![8 => Just(1_usize), 1 => Just(2_100)]
}

type Line = (&'static str, TypedBy, usize, bool);
type Other = (TypedBy, usize, bool);

/// What two people type: lines at known points, agreements and questions, each with its own marker.
fn typed(
    (lines, agreements, questions): &(Vec<Line>, Vec<Other>, Vec<Other>),
) -> SittingSaveRequest {
    let marked = |kind: &str, at: usize, size: usize| format!("zq{kind}{at}q{}", "x".repeat(size));
    let lines = lines.iter().enumerate();
    let agreements = agreements.iter().enumerate();
    let questions = questions.iter().enumerate();
    SittingSaveRequest {
        added: vec![AddedPoint {
            key: "a0".to_owned(),
            text: "added".to_owned(),
        }],
        lines: lines
            .map(|(at, (point, by, size, summary))| NotedLine {
                summary: *summary,
                ..line(point, *by, &marked("line", at, *size))
            })
            .collect(),
        agreements: agreements
            .map(|(at, (by, size, summary))| NotedAgreement {
                text: marked("agreed", at, *size),
                who: marked("who", at, 1),
                by_when: marked("when", at, 1),
                by: *by,
                summary: *summary,
            })
            .collect(),
        questions: questions
            .map(|(at, (by, size, summary))| NotedQuestion {
                text: marked("asked", at, *size),
                by: *by,
                summary: *summary,
            })
            .collect(),
    }
}

fn parts() -> impl Strategy<Value = (Vec<Line>, Vec<Other>, Vec<Other>)> {
    let point = prop_oneof![Just("p0"), Just("p1"), Just("a0")];
    let lines = prop::collection::vec((point, by(), size(), any::<bool>()), 0..230);
    let other = || prop::collection::vec((by(), size(), any::<bool>()), 0..8);
    (lines, other(), other())
}

/// Everything that came back: the lines of the session, and the pages.
fn came_back(desk: &Desk) -> String {
    let mut all = pages(desk);
    for id in sessions(desk) {
        let view = session(desk, id);
        let noted = view.points.iter().flat_map(|point| &point.lines);
        let lines = noted.chain(&view.agreed).chain(&view.asked);
        all.extend(lines.map(|line| line.text.clone()));
    }
    all.join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]
    #[test]
    fn whatever_is_typed_comes_back_once_and_only_once(parts in parts(), killed in any::<bool>()) {
        let typed = typed(&parts);
        let mut desk = Desk::open();
        begin(&desk, &plan());
        // What was typed first is in what is typed last.
        let first = SittingSaveRequest {
            lines: typed.lines.iter().take(3).cloned().collect(),
            added: typed.added.clone(),
            ..SittingSaveRequest::default()
        };
        desk.app().sitting_save(first).unwrap();
        desk.app().sitting_save(typed.clone()).unwrap();
        if killed {
            desk.kill();
        } else {
            desk.app().sitting_end(typed.clone()).unwrap();
            take_away(&desk);
        }
        desk.unlock().unwrap();
        desk.lock();
        desk.unlock().unwrap();
        let back = came_back(&desk);
        let lines = typed.lines.iter().map(|line| &line.text);
        let agreed = typed.agreements.iter();
        let agreed = agreed.flat_map(|one| [&one.text, &one.who, &one.by_when]);
        let asked = typed.questions.iter().map(|one| &one.text);
        for text in lines.chain(agreed).chain(asked) {
            let marker = text.trim_end_matches('x');
            prop_assert_eq!(back.matches(marker).count(), 1, "{}", marker);
        }
    }
}
