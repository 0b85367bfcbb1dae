//! The engine over the first exercises: what each step shows, what each run proposes.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test"
)]

mod common;

use common::{answers, cells, kept, list, pack, picked, proposed, rated, read, sorted, text, with};
use waymark_content::engine::{Answers, step_after, step_before, steps_for};
use waymark_journal::answer::{Choice, ListRow, Sense};
use waymark_journal::field::FieldValue;
use waymark_journal::nouns::run::RunSize;
use waymark_journal::{Answer, Kind};

fn small_step() -> Answers {
    answers(&[
        ("wish", text("Ask about Fridays")),
        ("good-about-it", text("I would have one long evening.")),
        ("in-the-way", text("Tired")),
        (
            "when-then",
            Answer::List(vec![ListRow {
                cells: cells(&[("when", "I am tired"), ("then", "I write a note")]),
                ..ListRow::default()
            }]),
        ),
        ("sure", rated(&[("Ask about Fridays", Some(8))])),
        (
            "levels",
            Answer::List(vec![
                ListRow {
                    text: "Think about it".into(),
                    part: "ok".into(),
                    ..ListRow::default()
                },
                ListRow {
                    text: "Ask".into(),
                    part: "great".into(),
                    ..ListRow::default()
                },
            ]),
        ),
        (
            "who-and-when",
            Answer::Parts(cells(&[("helper", "Marit"), ("review", "in two weeks")])),
        ),
    ])
}

fn try_out() -> Answers {
    answers(&[
        ("what", text("The bakery")),
        ("find-out", list(&["How loud is it?", "Who helps?"])),
        (
            "sense",
            Answer::Sense(Sense {
                thing: "The bakery".into(),
                comprehensible: Some(7),
                manageable: Some(4),
                meaningful: None,
            }),
        ),
        ("lift", text("A list of tasks on the wall")),
        (
            "place-check",
            sorted(&[
                ("sound", "sound", "not-good"),
                ("pace", "pace", "so-so"),
                ("", "the smell", "good-for-me"),
                ("light", "light", ""),
            ]),
        ),
        ("asks", list(&["A quieter corner", "Breaks on paper"])),
        ("go-again", Answer::Choice(Choice::Yes)),
    ])
}

#[test]
fn one_small_step_proposes_a_goal_with_all_its_parts() {
    insta::assert_snapshot!(read(&proposed("one-small-step", &small_step())));
}

#[test]
fn a_time_i_managed_proposes_a_strength_each_with_one_line_of_proof() {
    let given = answers(&[
        (
            "what-happened",
            text("I stayed at the party.\nIt was loud, and I stayed anyway."),
        ),
        (
            "strengths",
            picked(&[
                ("brave", "brave"),
                ("", "stubborn about cake"),
                ("", "Brave"),
            ]),
        ),
        (
            "use-more",
            rated(&[("brave", Some(6)), ("stubborn about cake", None)]),
        ),
        ("not-surprised", text("Grandma")),
        ("keep-proof", Answer::Choice(Choice::Yes)),
    ]);
    insta::assert_snapshot!(read(&proposed("a-time-i-managed", &given)));
}

#[test]
fn a_card_behind_a_yes_waits_for_the_yes() {
    let mut given = answers(&[
        ("their-words", text("You never let the dough go to waste.")),
        (
            "who-and-when",
            Answer::List(vec![ListRow {
                cells: cells(&[("who", "Per"), ("when", "Tuesday")]),
                ..ListRow::default()
            }]),
        ),
        ("seen", picked(&[("careful", "careful")])),
    ]);
    let kinds = |given: &Answers| {
        proposed("kind-words-jar", given)
            .iter()
            .map(|card| card.view.kind)
            .collect::<Vec<_>>()
    };
    assert_eq!(kinds(&given), [Kind::Proof]);
    given.insert("stay-in-jar".into(), Answer::Choice(Choice::NotNow));
    given.insert("use-as-proof".into(), Answer::Choice(Choice::No));
    assert_eq!(kinds(&given), [Kind::Proof]);
    given.insert("stay-in-jar".into(), Answer::Choice(Choice::Yes));
    given.insert("use-as-proof".into(), Answer::Choice(Choice::Yes));
    insta::assert_snapshot!(read(&proposed("kind-words-jar", &given)));
}

#[test]
fn learned_today_proposes_what_was_learned_and_the_skill() {
    let given = answers(&[
        ("what-new", text("I can shape a loaf.")),
        (
            "how-it-came",
            picked(&[("implicit", "By doing it"), ("shown", "Someone showed me")]),
        ),
        ("helped", list(&["Per", "the video"])),
        ("which-skill", picked(&[("cook", "cook"), ("", "knead")])),
        ("sure", rated(&[("I can shape a loaf.", Some(5))])),
        ("keep-as-proof", Answer::Choice(Choice::Yes)),
    ]);
    insta::assert_snapshot!(read(&proposed("learned-today", &given)));
}

#[test]
fn does_it_fit_proposes_a_place_a_fit_and_a_need_each() {
    insta::assert_snapshot!(read(&proposed("does-it-fit", &try_out())));
}

#[test]
fn what_matters_proposes_a_value_each_and_a_goal_after_a_yes() {
    let given = answers(&[
        (
            "sort",
            sorted(&[
                ("calm", "calm", "big-deal"),
                ("nature", "nature", "big-deal"),
                ("order", "order", "not-now"),
            ]),
        ),
        (
            "top-five",
            picked(&[("calm", "calm"), ("nature", "nature")]),
        ),
        ("room", rated(&[("calm", Some(2)), ("nature", Some(9))])),
        ("tiny-more", text("Ten minutes at the sea")),
        ("small-step", Answer::Choice(Choice::Yes)),
    ]);
    insta::assert_snapshot!(read(&proposed("what-matters-cards", &given)));
}

#[test]
fn a_place_named_at_the_lines_alone_is_not_lost() {
    let mut given = try_out();
    given.remove("what");
    let cards = proposed("does-it-fit", &given);
    assert_eq!(
        cards.iter().map(|card| card.view.kind).collect::<Vec<_>>()[..2],
        [Kind::Place, Kind::Fit]
    );
}

#[test]
fn words_too_long_for_a_card_are_a_clear_problem_and_are_not_cut() {
    let given = answers(&[
        ("their-words", text(&"kind ".repeat(500))),
        ("stay-in-jar", Answer::Choice(Choice::Yes)),
    ]);
    let cards = proposed("kind-words-jar", &given);
    let problem = cards[0].view.problem.as_ref().expect("a problem");
    assert!(
        problem.text.contains("Their words") && problem.text.contains("2000"),
        "{problem:?}"
    );
    assert_eq!(problem.step, "their-words");
    assert!(cards[0].body.field("quote").expect("a field").is_empty());
}

#[test]
fn each_step_shows_what_its_page_needs() {
    let given = try_out();
    with("does-it-fit", RunSize::Normal, &given, &[], |run| {
        let screens: Vec<_> = steps_for(run.pack, run.opened)
            .iter()
            .map(|step| run.screen(&step.id).expect("a screen"))
            .collect();
        insta::assert_json_snapshot!(screens);
    });
}

#[test]
fn rows_come_from_earlier_answers_kept_cards_and_lists_each_once() {
    let place = kept(Kind::Place, "name", "The library");
    let skill = kept(Kind::Skill, "name", "Cook");
    let mut binned = kept(Kind::Skill, "name", "Old skill");
    binned.meta.binned = Some(binned.meta.created);
    let cards = [&place, &skill, &binned];
    with(
        "learned-today",
        RunSize::Normal,
        &Answers::new(),
        &cards,
        |run| {
            let screen = run.screen("which-skill").unwrap();
            assert_eq!(screen.items[0].text, "Cook");
            assert_eq!(
                screen
                    .items
                    .iter()
                    .filter(|item| item.text.to_lowercase() == "cook")
                    .count(),
                1
            );
            assert!(!screen.items.iter().any(|item| item.text == "Old skill"));
            assert!(screen.own);
            // The named row is empty: the step opens with free rows.
            let sure = run.screen("sure").unwrap();
            assert!(sure.items.is_empty() && sure.own);
        },
    );
    with(
        "does-it-fit",
        RunSize::Normal,
        &Answers::new(),
        &cards,
        |run| {
            let draft = &run.screen("what").unwrap().prefill[0];
            assert_eq!(
                (draft.text.as_str(), draft.from.as_str()),
                ("The library", "Place, 22 November 2026")
            );
            assert_eq!(draft.record, Some(place.meta.id));
        },
    );
}

#[test]
fn a_rating_follows_its_text_when_the_text_is_changed() {
    let mut given = small_step();
    given.insert("wish".into(), text("Ask about Mondays"));
    with("one-small-step", RunSize::Normal, &given, &[], |run| {
        let screen = run.screen("sure").unwrap();
        assert_eq!(
            screen.answer,
            Some(rated(&[("Ask about Mondays", Some(8))]))
        );
        assert_eq!(screen.rate.unwrap().smaller.unwrap().go_to, "wish");
    });
    assert_eq!(
        proposed("one-small-step", &given)[0].body.field("sure"),
        Some(FieldValue::Rating(Some(8)))
    );
}

#[test]
fn earlier_answers_are_folded_and_skipped_steps_leave_no_mark() {
    let mut given = try_out();
    given.remove("find-out");
    given.insert("lift".into(), text("   "));
    with("does-it-fit", RunSize::Normal, &given, &[], |run| {
        insta::assert_json_snapshot!(run.earlier(None));
        let before: Vec<String> = run
            .earlier(Some("lift"))
            .into_iter()
            .map(|step| step.step)
            .collect();
        assert_eq!(before, ["what", "sense"]);
    });
    with(
        "one-small-step",
        RunSize::Normal,
        &small_step(),
        &[],
        |run| {
            insta::assert_json_snapshot!(run.earlier(None));
        },
    );
}

#[test]
fn the_tiny_size_opens_its_steps_alone() {
    let pack = pack("does-it-fit");
    let ids: Vec<&str> = steps_for(pack, RunSize::Tiny)
        .iter()
        .map(|step| step.id.as_str())
        .collect();
    assert_eq!(ids, ["what", "find-out"]);
    assert_eq!(
        step_after(pack, RunSize::Tiny, Some("what")).unwrap().id,
        "find-out"
    );
    assert!(step_after(pack, RunSize::Tiny, Some("find-out")).is_none());
    assert!(step_before(pack, RunSize::Tiny, Some("what")).is_none());
    with("does-it-fit", RunSize::Tiny, &Answers::new(), &[], |run| {
        assert!(run.screen("sense").is_none());
        assert_eq!(run.screen("find-out").unwrap().of, 2);
    });
}

#[test]
fn an_answer_of_another_shape_is_refused() {
    let pack = pack("one-small-step");
    assert!(pack.check_answer("wish", &text("a")).is_ok());
    assert!(pack.check_answer("wish", &list(&["a"])).is_err());
    assert!(pack.check_answer("nothing", &text("a")).is_err());
    assert!(
        pack.check_answer("sure", &rated(&[("a", Some(11))]))
            .is_err()
    );
    assert!(pack.check_answer("who-and-when", &text("a")).is_err());
}
