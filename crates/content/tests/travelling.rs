//! What an exercise proposes to keep: the words and numbers of one item come together from all the
//! steps that are about it, and nothing that can never be shared slips through.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test"
)]

mod common;

use common::{
    about, answers, bands, kept, list, people, picked, proposed, rated, read, sorted, table, text,
    with, yes,
};
use waymark_content::engine::Answers;
use waymark_journal::answer::{Choice, LetterText, RoadPoint, Sense};
use waymark_journal::field::FieldValue;
use waymark_journal::nouns::run::RunSize;
use waymark_journal::vague::VagueDate;
use waymark_journal::{Answer, Kind};

fn my_people() -> Answers {
    answers(&[
        (
            "circles",
            people(&[
                ("Mum", 1, "family", "12 34 56"),
                ("Per", 2, "friend", ""),
                ("Boss", 3, "work", ""),
            ]),
        ),
        (
            "what-you-get",
            about(&[("Mum", "a laugh"), ("Mum", "soup"), ("Per", "advice")]),
        ),
        ("time-with", rated(&[("Mum", Some(8)), ("Per", Some(3))])),
        (
            "who-may-know",
            sorted(&[
                ("", "Mum", "knows"),
                ("", "Per", "may-know"),
                ("", "Boss", "better-not"),
            ]),
        ),
        ("good-places", list(&["The library"])),
        ("missing", list(&["A mentor"])),
        ("can-call", yes()),
    ])
}

#[test]
fn my_people_joins_what_each_step_says_of_one_person() {
    insta::assert_snapshot!(read(&proposed("my-people", &my_people())));
}

#[test]
fn whom_better_not_to_tell_is_shared_in_no_field() {
    let cards = proposed("my-people", &my_people());
    let of = |name: &str| {
        let is_it = |card: &&_| {
            let card: &&waymark_content::engine::ProposedCard = card;
            card.view.kind == Kind::Person && card.view.heading == name
        };
        cards.iter().find(is_it).unwrap().never_shared.clone()
    };
    assert!(!of("Per").contains(&"role".to_owned()));
    assert!(of("Boss").contains(&"role".to_owned()));
}

#[test]
fn growing_step_by_step_gives_each_task_its_level_sureness_and_first_part() {
    let given = answers(&[
        ("tasks", list(&["Shape loaves", "Work the till"])),
        (
            "ladder",
            sorted(&[
                ("", "Shape loaves", "alone"),
                ("", "Work the till", "not-yet"),
            ]),
        ),
        (
            "sure",
            rated(&[("Shape loaves", Some(9)), ("Work the till", Some(2))]),
        ),
        (
            "first-part",
            about(&[("Work the till", "Stand beside Ida for an hour")]),
        ),
        ("helps-learn", list(&["Someone shows me", "I practise"])),
        (
            "place-needs",
            sorted(&[
                ("time-to-learn", "time to learn", "need-it"),
                ("", "tea", "have-it"),
            ]),
        ),
        (
            "courses",
            table(&[(
                "",
                &[
                    ("name", "Fork lift"),
                    ("who-pays", "the shop"),
                    ("by-when", "June"),
                ],
            )]),
        ),
        ("plan-step", yes()),
    ]);
    insta::assert_snapshot!(read(&proposed("growing-step-by-step", &given)));
}

#[test]
fn money_questions_gives_each_question_its_answer() {
    let given = answers(&[
        ("worries", list(&["Less rent help"])),
        ("how-big", rated(&[("Less rent help", Some(7))])),
        (
            "questions",
            list(&["How much may I earn?", "Whom do I tell?"]),
        ),
        (
            "who-answers",
            table(&[("Whom do I tell?", &[("who", "Ingrid"), ("when", "Monday")])]),
        ),
        ("next-meeting", yes()),
        (
            "answer",
            table(&[(
                "How much may I earn?",
                &[
                    ("answer", "Up to a half"),
                    ("who", "The office"),
                    ("when", "May"),
                ],
            )]),
        ),
    ]);
    insta::assert_snapshot!(read(&proposed("money-questions", &given)));
}

#[test]
fn three_roads_have_their_names_texts_likes_and_lines_in_order() {
    let given = answers(&[
        ("road-one", text("I stay at the bakery.")),
        ("road-three", text("I paint ships.")),
        (
            "names",
            about(&[("road-one", "Bread"), ("road-three", "Paint")]),
        ),
        ("like", rated(&[("Paint", Some(9)), ("Bread", Some(6))])),
        (
            "sense",
            table(&[
                ("Bread", &[("comprehensible", "8"), ("manageable", "7")]),
                ("Paint", &[("meaningful", "10")]),
            ]),
        ),
        ("tries", list(&["Visit the yard"])),
        ("plan-step", yes()),
    ]);
    insta::assert_snapshot!(read(&proposed("three-roads", &given)));
    // A name in the old place finds its road by order.
    let mut unnamed = given;
    unnamed.insert("names".into(), list(&["Bread", "Paint"]));
    let cards = proposed("three-roads", &unnamed);
    assert_eq!(
        cards[1].body.field("text"),
        Some(FieldValue::Text("I paint ships.".into()))
    );
}

#[test]
fn life_rainbow_gives_each_part_its_ages_weights_and_wish() {
    let given = answers(&[
        ("roles", picked(&[("friend", "friend"), ("", "night owl")])),
        (
            "bands",
            bands(&[
                ("friend", Some(6), Some(20), None, ""),
                ("night owl", Some(15), None, None, ""),
            ]),
        ),
        (
            "weights",
            bands(&[
                ("friend", Some(6), Some(8), Some(5), ""),
                ("friend", Some(8), Some(10), Some(2), ""),
            ]),
        ),
        ("today", rated(&[("friend", Some(8)), ("night owl", None)])),
        ("wish", bands(&[("friend", None, None, None, "grow")])),
        ("notice", text("Friends first.")),
        ("more-room", yes()),
    ]);
    insta::assert_snapshot!(read(&proposed("life-rainbow", &given)));
    with("life-rainbow", RunSize::Normal, &given, &[], |run| {
        insta::assert_json_snapshot!(run.earlier(None));
        let yes = run.screen("more-room").unwrap().on_yes.unwrap();
        assert_eq!(yes.target.as_deref(), Some("one-small-step"));
        assert!(yes.pick_one && yes.items.len() == 2, "{yes:?}");
    });
}

#[test]
fn help_on_the_job_gives_each_kind_of_help_who_and_how_often() {
    let given = answers(&[
        (
            "supports",
            sorted(&[
                ("training", "training", "yes-please"),
                ("", "tea", "yes-please"),
                ("mentor", "a mentor at work", "no-thanks"),
            ]),
        ),
        (
            "who-how-long",
            table(&[
                ("training", &[("who", "Ida"), ("how-often", "weekly")]),
                ("tea", &[("until-when", "June")]),
            ]),
        ),
        ("keep-in-touch", text("A text on Fridays")),
        ("learn-best", list(&["by doing"])),
        ("first-day", list(&["a map"])),
        ("how-useful", rated(&[("training", Some(9))])),
    ]);
    insta::assert_snapshot!(read(&proposed("help-on-the-job", &given)));
}

#[test]
fn skills_are_kept_by_the_pile_they_lie_on() {
    let given = answers(&[
        (
            "skills",
            picked(&[("cook", "cook"), ("clean", "clean"), ("", "knead")]),
        ),
        ("sure", rated(&[("cook", Some(5)), ("knead", Some(7))])),
        ("like", rated(&[("knead", Some(10))])),
        (
            "examples",
            about(&[("cook", "Soup for six"), ("knead", "Ten loaves")]),
        ),
        (
            "sort",
            sorted(&[("cook", "cook", "for-myself"), ("", "knead", "use-at-work")]),
        ),
    ]);
    insta::assert_snapshot!(read(&proposed("skills-i-already-use", &given)));
}

#[test]
fn search_plan_joins_places_people_steps_and_tries() {
    let given = answers(&[
        ("kinds", picked(&[("", "baking"), ("", "boats")])),
        (
            "places",
            about(&[("baking", "The bakery"), ("boats", "The yard")]),
        ),
        ("contacts", people(&[("Per", 2, "cousin", "")])),
        (
            "first-contact",
            sorted(&[("", "The bakery", "yes"), ("", "The yard", "not-now")]),
        ),
        (
            "first-steps",
            about(&[("The bakery", "Look in the window"), ("The yard", "Call")]),
        ),
        (
            "doable",
            rated(&[("Call", Some(3)), ("Look in the window", Some(9))]),
        ),
        ("kind-to-me", text("A walk")),
    ]);
    insta::assert_snapshot!(read(&proposed("search-plan", &given)));
    with("search-plan", RunSize::Normal, &given, &[], |run| {
        insta::assert_json_snapshot!(run.earlier(None));
    });
}

#[test]
fn fills_and_drains_tells_the_same_thing_apart_by_time_of_day() {
    let given = answers(&[
        (
            "things",
            table(&[
                ("", &[("what", "the bus"), ("time-of-day", "morning")]),
                (
                    "",
                    &[
                        ("what", "the bus in the evening"),
                        ("time-of-day", "evening"),
                    ],
                ),
            ]),
        ),
        (
            "fill",
            rated(&[
                ("the bus, morning", Some(1)),
                ("the bus in the evening, evening", Some(6)),
            ]),
        ),
        ("caught-up", rated(&[("the bus, morning", Some(0))])),
        ("difference", text("Sleep")),
        (
            "good-hours",
            table(&[("", &[("how-many", "three"), ("when", "after ten")])]),
        ),
        ("change-one", yes()),
    ]);
    insta::assert_snapshot!(read(&proposed("fills-and-drains", &given)));
}

#[test]
fn steady_plan_lines_stand_in_their_sections() {
    let given = answers(&[
        ("doing-ok", list(&["I joke"])),
        ("keeps-ok", list(&["sleep"])),
        ("first-signs", list(&["I stop calling"])),
        (
            "at-a-sign",
            about(&[
                ("helps", "a walk"),
                ("helps", "music"),
                ("does-not-help", "beer"),
            ]),
        ),
        (
            "turn-to",
            people(&[("Mum", 1, "", "12"), ("Ward", 3, "", "113")]),
        ),
        ("two-ways", text("Talk first")),
        ("bad-day", text("Bring soup")),
        ("short-version", yes()),
    ]);
    insta::assert_snapshot!(read(&proposed("steady-plan", &given)));
    with("steady-plan", RunSize::Normal, &given, &[], |run| {
        insta::assert_json_snapshot!(run.earlier(None));
    });
}

#[test]
fn what_is_mine_to_keep_becomes_a_private_word_and_is_shared_nowhere() {
    let given = answers(&[
        ("about", text("The bakery")),
        (
            "facts",
            sorted(&[
                ("i-take-medicine", "I take medicine", "mine-to-keep"),
                (
                    "noise-is-hard-for-me",
                    "noise is hard for me",
                    "fine-to-tell",
                ),
            ]),
        ),
        (
            "plain-words",
            about(&[("noise-is-hard-for-me", "Loud rooms tire me.")]),
        ),
        (
            "who-tells",
            table(&[(
                "",
                &[
                    ("who", "me"),
                    ("to-whom", "Ida"),
                    ("when", "after-an-offer"),
                ],
            )]),
        ),
        ("needs", list(&["a quiet corner"])),
        ("too-much-asked", text("I would rather not say.")),
        ("for-now", Answer::Choice(Choice::No)),
    ]);
    insta::assert_snapshot!(read(&proposed("what-i-tell", &given)));
    with("what-i-tell", RunSize::Normal, &given, &[], |run| {
        insta::assert_json_snapshot!(run.earlier(None));
    });
}

#[test]
fn how_to_help_me_drafts_a_letter_and_a_sheet_from_the_answers() {
    let mut given = answers(&[
        ("for-whom", list(&["Mum"])),
        ("already-helps", list(&["soup", "the lift on Mondays"])),
        (
            "acts",
            sorted(&[
                ("remind-me", "remind me", "please-do"),
                ("lend-money", "lend money", "please-not"),
            ]),
        ),
        (
            "plan-steps",
            table(&[(
                "",
                &[("step", "Call the yard"), ("what-exactly", "sit beside me")],
            )]),
        ),
        ("bad-day", text("Tea and no questions.")),
        ("may-see", yes()),
    ]);
    let letter = with("how-to-help-me", RunSize::Normal, &given, &[], |run| {
        run.screen("letter").unwrap().draft.unwrap()
    });
    insta::assert_snapshot!(format!("To: {}\n\n{}", letter.to, letter.text));
    // No letter was written, so none is kept.
    assert!(
        !proposed("how-to-help-me", &given)
            .iter()
            .any(|card| card.view.kind == Kind::Letter)
    );
    given.insert("letter".into(), Answer::Letter(letter));
    insta::assert_snapshot!(read(&proposed("how-to-help-me", &given)));
}

#[test]
fn a_story_is_kept_short_and_whole() {
    let given = answers(&[
        ("sort", sorted(&[("brave", "brave", "very-me")])),
        ("page-one", picked(&[("brave", "brave")])),
        (
            "i-am",
            text("I am someone who keeps going.\nEven on Mondays."),
        ),
        ("around", text("I like to be around boats.")),
        ("next-chapter", text("A next chapter is the yard.")),
        ("read", yes()),
    ]);
    insta::assert_snapshot!(read(&proposed("my-story-together", &given)));
}

#[test]
fn a_letter_to_me_keeps_its_day_and_hopes_their_piles() {
    let given = answers(&[
        ("might-be", list(&["me with a dog", "me on a ship"])),
        ("rather-not", list(&["me alone"])),
        (
            "sort",
            sorted(&[
                ("", "me with a dog", "soon"),
                ("", "me on a ship", "a-dream"),
            ]),
        ),
        ("want", rated(&[("me with a dog", Some(9))])),
        ("likely", rated(&[("me with a dog", Some(4))])),
        ("points-that-way", list(&["I walk Per's dog"])),
        (
            "lines-for-me",
            Answer::Letter(LetterText {
                to: String::new(),
                text: "You like dogs.".into(),
                open_on: Some(VagueDate::phrase("next May")),
            }),
        ),
    ]);
    insta::assert_snapshot!(read(&proposed("me-later", &given)));
}

#[test]
fn a_kept_skill_is_picked_when_its_proof_is_kept() {
    let given = answers(&[
        ("what-ends", text("The bakery")),
        ("gave", list(&["bread"])),
        (
            "too-much",
            about(&[("too-much", "heat"), ("missing", "light")]),
        ),
        (
            "sense",
            Answer::Sense(Sense {
                thing: "The bakery".into(),
                manageable: Some(3),
                ..Sense::default()
            }),
        ),
        ("take-along", text("I can knead.")),
    ]);
    // Nothing to pick from, nothing proposed.
    assert!(
        !proposed("leaving-well", &given)
            .iter()
            .any(|card| card.view.kind == Kind::Skill)
    );
    let skill = kept(Kind::Skill, "name", "Baking");
    with("leaving-well", RunSize::Normal, &given, &[&skill], |run| {
        let mut cards = run.proposed_cards();
        insta::assert_snapshot!(read(&cards));
        let card = cards
            .iter_mut()
            .find(|card| card.view.kind == Kind::Skill)
            .unwrap();
        assert_eq!(card.view.picks[0].choices[0].text, "Baking");
        assert!(!card.pick("name", waymark_journal::RecordId([9; 16])));
        assert!(card.pick("name", skill.meta.id));
        assert_eq!(card.body.heading(), "Baking");
    });
}

#[test]
fn a_mistake_asks_for_the_place_it_was_at() {
    let given = answers(&[
        ("facts", text("I burned the bread.")),
        (
            "next",
            about(&[("did-next", "told Ida"), ("next-time", "set a clock")]),
        ),
        ("one-line", text("Sorry, I will set a clock.")),
        ("ok-there", yes()),
    ]);
    let place = kept(Kind::Place, "name", "The bakery");
    with(
        "wrong-and-then",
        RunSize::Normal,
        &given,
        &[&place],
        |run| {
            insta::assert_snapshot!(read(&run.proposed_cards()));
        },
    );
}

#[test]
fn a_check_in_with_a_buddy_is_one_card_with_its_ratings() {
    let given = answers(&[
        ("went-well", list(&["the till", "the breaks"])),
        ("how-was-it", rated(&[("pace", Some(7)), ("people", None)])),
        ("buddy-saw", list(&["quick hands"])),
        (
            "buddy-helps",
            table(&[("", &[("try", "the oven"), ("help", "I stand by")])]),
        ),
        (
            "agreed",
            table(&[(
                "",
                &[
                    ("what", "oven on Friday"),
                    ("who", "Ida"),
                    ("by-when", "Friday"),
                ],
            )]),
        ),
        ("fair", text("Mostly.")),
    ]);
    insta::assert_snapshot!(read(&proposed("buddy-check-in", &given)));
}

#[test]
fn a_work_profile_is_a_page_of_its_parts() {
    let given = answers(&[
        ("curious", list(&["boats"])),
        (
            "done-so-far",
            table(&[(
                "",
                &[
                    ("what", "bakery"),
                    ("liked", "bread"),
                    ("not-liked", "heat"),
                ],
            )]),
        ),
        (
            "wishes",
            sorted(&[("mornings", "mornings", "need-it"), ("", "tea", "nice")]),
        ),
        (
            "start-with",
            about(&[
                ("hours", "ten a week"),
                ("travel", "by bus"),
                ("travel", "or on foot"),
            ]),
        ),
        ("page-one", picked(&[("", "brave")])),
        ("network", people(&[("Per", 2, "cousin", "")])),
        ("gap", text("I was away and I am back.")),
    ]);
    insta::assert_snapshot!(read(&proposed("work-profile", &given)));
}

#[test]
fn a_road_reads_in_words_with_its_feelings_and_unnamed_points() {
    let point = |title: &str, when: Option<&str>, age, feeling| RoadPoint {
        title: title.into(),
        when: when.map(VagueDate::phrase),
        age,
        feeling,
    };
    let given = answers(&[
        ("start", yes()),
        (
            "good-moments",
            Answer::Timeline(vec![point("The choir", Some("May 2019"), None, Some(4))]),
        ),
        (
            "changes",
            Answer::Timeline(vec![
                point("", None, Some(17), Some(-3)),
                point("Moved", None, None, None),
                point("Flat", None, None, Some(0)),
            ]),
        ),
        (
            "helped",
            about(&[("people", "Gran"), ("luck", "a late bus")]),
        ),
        ("strengths", picked(&[("brave", "brave")])),
        ("next-bend", list(&["a boat"])),
    ]);
    insta::assert_snapshot!(read(&proposed("my-road", &given)));
    with("my-road", RunSize::Normal, &given, &[], |run| {
        insta::assert_json_snapshot!(run.earlier(None));
    });
}

#[test]
fn people_and_rows_are_drafted_from_kept_cards() {
    let mut mum = kept(Kind::Person, "name", "Mum");
    mum.body
        .set("role", FieldValue::Text("family".into()))
        .unwrap();
    mum.body.set("ring", FieldValue::Text("2".into())).unwrap();
    mum.body
        .set("phone", FieldValue::Text("12 34".into()))
        .unwrap();
    with(
        "my-people",
        RunSize::Normal,
        &Answers::new(),
        &[&mum],
        |run| {
            let draft = run.screen("circles").unwrap().prefill.remove(0);
            let person = draft.person.unwrap();
            assert_eq!(
                (person.name.as_str(), person.ring, person.phone.as_str()),
                ("Mum", Some(2), "12 34")
            );
            assert_eq!(draft.from, "Person, 22 November 2026");
        },
    );
    let mut done = kept(Kind::Experience, "what", "Bakery");
    done.body
        .set("liked", FieldValue::Text("bread".into()))
        .unwrap();
    let energy = {
        let mut energy = kept(Kind::Energy, "what", "");
        let hours = FieldValue::Lines(vec!["three, after ten".into()]);
        energy.body.set("good-hours", hours).unwrap();
        energy
    };
    with(
        "work-profile",
        RunSize::Normal,
        &Answers::new(),
        &[&done, &energy],
        |run| {
            let draft = run.screen("done-so-far").unwrap().prefill.remove(0);
            assert_eq!(draft.cells.get("liked").map(String::as_str), Some("bread"));
            assert_eq!(
                run.screen("start-with").unwrap().prefill[0].text,
                "three, after ten"
            );
        },
    );
}
