//! Whatever a person does in any exercise, what was answered comes back exactly.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test"
)]

use std::collections::BTreeMap;

use proptest::prelude::*;
use waymark_content::Texts;
use waymark_content::engine::{Answers, OpenRun, Opened, step_after, step_before};
use waymark_content::library::library;
use waymark_content::pack::{Share, Step, StepKind};
use waymark_journal::Answer;
use waymark_journal::answer::{
    Band, Choice, LetterText, ListRow, PersonInRing, PickedWord, RatedRow, RoadPoint, Sense,
    SortedCard,
};
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::run::RunSize;
use waymark_journal::policy::{Offer, offer};
use waymark_journal::vague::VagueDate;

/// What a person may do at a step.
#[derive(Debug, Clone)]
enum Act {
    /// Puts in an answer made of these words and numbers.
    Answer(Vec<(String, Option<u8>)>),
    /// Puts in an answer of another step.
    Wrong(Answer),
    Skip,
    Back,
    LeaveAndResume,
}

fn any_act() -> impl Strategy<Value = Act> {
    let words = "[a-zA-Zøλ,.! \\n]{0,30}";
    let rows = prop::collection::vec((words, prop::option::of(0u8..=10)), 0..4);
    prop_oneof![
        8 => rows.prop_map(Act::Answer),
        1 => Just(Act::Wrong(Answer::Sense(Sense::default()))),
        1 => Just(Act::Skip),
        1 => Just(Act::Back),
        1 => Just(Act::LeaveAndResume),
    ]
}

/// Makes an answer that has the shape of a step; where each item is answered by itself, about items.
fn make(step: &Step, items: &[String], given: &[(String, Option<u8>)]) -> Answer {
    let item = |at: usize, words: &String| items.get(at).unwrap_or(words).clone();
    let one_of = |ids: &[String], at: usize| -> String {
        ids.get(at % ids.len().max(1)).cloned().unwrap_or_default()
    };
    let first = || {
        given
            .first()
            .map(|(words, _)| words.clone())
            .unwrap_or_default()
    };
    let number = given.first().and_then(|(_, number)| *number);
    let choice = match number {
        Some(0..=4) => Choice::Yes,
        Some(_) => Choice::No,
        None => Choice::NotNow,
    };
    let row = |(at, (words, number)): (usize, &(String, Option<u8>))| {
        let labels: Vec<String> = step.groups.iter().chain(&step.options).cloned().collect();
        let cell = |(place, column): (usize, &String)| {
            let text = if step.options_for.as_ref() == Some(column) {
                one_of(&step.options, at)
            } else {
                format!("{words}{place}")
            };
            (column.clone(), text)
        };
        let lines = step.options.iter().map(|line| {
            (
                line.clone(),
                number.map(|number| number.to_string()).unwrap_or_default(),
            )
        });
        let is_sense = step.kind == StepKind::SenseSliders;
        ListRow {
            text: if step.columns.is_empty() && !is_sense {
                words.clone()
            } else {
                String::new()
            },
            part: if step.per_item {
                item(at, words)
            } else {
                one_of(&labels, at)
            },
            cells: if is_sense {
                lines.collect()
            } else {
                step.columns.iter().enumerate().map(cell).collect()
            },
        }
    };
    let rows = || Answer::List(given.iter().enumerate().map(row).collect());
    let cards = |piles: &[String]| {
        let card = |(at, (words, number)): (usize, &(String, Option<u8>))| SortedCard {
            id: String::new(),
            text: item(at, words),
            pile: number.map(|_| one_of(piles, at)).unwrap_or_default(),
        };
        Answer::Sorted(given.iter().enumerate().map(card).collect())
    };
    match step.kind {
        StepKind::Text if step.per_item => rows(),
        StepKind::Text if step.columns.is_empty() => Answer::Text(first()),
        StepKind::Text => {
            let part = |column: &String| (column.clone(), first());
            Answer::Parts(step.columns.iter().map(part).collect())
        }
        StepKind::List => rows(),
        StepKind::RatedList => {
            let row = |(at, (words, number)): (usize, &(String, Option<u8>))| RatedRow {
                item: item(at, words),
                value: *number,
            };
            Answer::Rated(given.iter().enumerate().map(row).collect())
        }
        StepKind::CardSort => cards(&step.piles),
        StepKind::WordPick => {
            let word = |(words, _): &(String, Option<u8>)| PickedWord {
                id: String::new(),
                text: words.clone(),
            };
            Answer::Picked(given.iter().map(word).collect())
        }
        StepKind::SenseSliders if step.per_item => rows(),
        StepKind::SenseSliders => Answer::Sense(Sense {
            thing: items.first().cloned().unwrap_or_else(first),
            comprehensible: number,
            ..Sense::default()
        }),
        StepKind::Choice if step.per_item => cards(&step.options),
        StepKind::Choice => Answer::Choice(choice),
        StepKind::Rainbow => {
            let band = |(at, (words, number)): (usize, &(String, Option<u8>))| Band {
                role: item(at, words),
                from: *number,
                to: number.map(|number| number + 2),
                weight: number.map(|number| number % 6),
                pile: if step.piles.is_empty() {
                    String::new()
                } else {
                    one_of(&step.piles, at)
                },
            };
            Answer::Rainbow(given.iter().enumerate().map(band).collect())
        }
        StepKind::Timeline => {
            let point = |(words, number): &(String, Option<u8>)| RoadPoint {
                title: words.clone(),
                when: number
                    .filter(|number| *number > 5)
                    .map(|year| VagueDate::phrase(&year.to_string())),
                age: *number,
                feeling: number.map(|number| i8::try_from(number % 6).unwrap()),
            };
            Answer::Timeline(given.iter().map(point).collect())
        }
        StepKind::PeopleCircles => {
            let person = |(words, number): &(String, Option<u8>)| PersonInRing {
                name: words.clone(),
                ring: number.map(|number| number % 4 + 1),
                tags: vec![words.clone()],
                phone: String::new(),
            };
            Answer::People(given.iter().map(person).collect())
        }
        StepKind::Letter => Answer::Letter(LetterText {
            to: first(),
            text: given.iter().map(|(words, _)| words.as_str()).collect(),
            open_on: None,
        }),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    /// Any sequence of answer, skip, back, leave and resume in any exercise of the library.
    #[test]
    fn any_sequence_gives_back_exactly_what_was_answered(
        which in 0usize..30,
        tiny in any::<bool>(),
        again in any::<bool>(),
        with_someone in any::<bool>(),
        acts in prop::collection::vec(any_act(), 0..30),
    ) {
        let pack = &library().packs()[which];
        let texts = Texts::for_files("en");
        let size = if tiny { RunSize::Tiny } else { RunSize::SeveralDays };
        let opened = Opened { size, again, with_someone };
        let mut given = Answers::new();
        let mut model: BTreeMap<String, Answer> = BTreeMap::new();
        let mut at = step_after(pack, opened, None);
        for act in acts {
            let Some(step) = at else { break };
            match act {
                Act::Answer(words) => {
                    let run = OpenRun { pack, texts: &texts, opened, answers: &given, cards: &[] };
                    let items: Vec<String> =
                        run.screen(&step.id).unwrap().items.into_iter().map(|item| item.text).collect();
                    let answer = make(step, &items, &words);
                    prop_assert!(pack.check_answer(&step.id, &answer).is_ok(), "{}.{}: {answer:?}", pack.id, step.id);
                    given.insert(step.id.clone(), answer.clone());
                    if answer.is_empty() {
                        model.remove(&step.id);
                    } else {
                        model.insert(step.id.clone(), answer);
                    }
                    at = step_after(pack, opened, Some(&step.id));
                }
                Act::Wrong(answer) => {
                    let taken = pack.check_answer(&step.id, &answer).is_ok();
                    prop_assert_eq!(taken, step.kind == StepKind::SenseSliders);
                }
                Act::Skip => at = step_after(pack, opened, Some(&step.id)),
                Act::Back => at = step_before(pack, opened, Some(&step.id)).or(Some(step)),
                Act::LeaveAndResume => {
                    let sealed = serde_json::to_string(&given).unwrap();
                    given = serde_json::from_str(&sealed).unwrap();
                }
            }
            let run = OpenRun { pack, texts: &texts, opened, answers: &given, cards: &[] };
            for step in pack.steps.iter().filter(|step| opened.shows(pack, step)) {
                let shown = run.screen(&step.id).unwrap().answer;
                // A single rating follows the text it is about under its new name.
                let renamed = matches!(shown, Some(Answer::Rated(_) | Answer::Sense(_)));
                if !renamed {
                    prop_assert_eq!(shown.as_ref(), model.get(&step.id));
                }
                prop_assert_eq!(shown.is_some(), model.contains_key(&step.id));
            }
            let answered: Vec<String> = run.earlier(None).into_iter().map(|step| step.step).collect();
            prop_assert!(answered.iter().all(|step| model.contains_key(step)));
            for card in run.proposed_cards() {
                prop_assert!(!card.view.heading.is_empty());
                prop_assert!(!card.body.is_empty() || card.view.problem.is_some());
                // What the pack says is never shared, the record says too; the rest the policy offers.
                let index: usize = card.view.key.split('-').next().unwrap().parse().unwrap();
                for (name, field) in &pack.cards[index].fields {
                    let hidden = field.from.iter().any(|from| pack.step(&from.step).unwrap().never_share);
                    let never = card.never_shared.contains(name);
                    prop_assert!(never || (field.share == Share::Offered && !hidden), "{name}");
                    let known = card.view.kind.fields().into_iter().find(|known| known.name() == name).unwrap();
                    let offered = AudienceKind::ALL.iter().any(|reader| offer(known, *reader) == Offer::Offered);
                    prop_assert!(never || offered, "{name}");
                }
            }
        }
    }
}
