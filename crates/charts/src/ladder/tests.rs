//! Pictures, geometry and tables of tasks on a ladder.

use super::LadderLevel::{Alone, NotForMe, NotYet, SomeHelp};
use super::*;
use crate::testing::{GREEK, LONG, assert_any, assert_golden, frame, not_drawn};
use crate::{Theme, Width};
use proptest::prelude::*;

fn task(
    name: &str,
    then: Option<LadderLevel>,
    now: Option<LadderLevel>,
    sure: Option<u8>,
) -> LadderTask {
    LadderTask {
        name: name.to_owned(),
        then,
        now,
        sure,
    }
}

fn real(names: [&str; 4]) -> Vec<LadderTask> {
    vec![
        task(names[0], None, Some(SomeHelp), Some(6)),
        task(names[1], None, Some(Alone), Some(9)),
        task(names[2], None, Some(NotYet), Some(0)),
        task(names[3], None, Some(NotForMe), None),
        task(names[1], None, None, Some(10)),
    ]
}

fn two_dates(names: [&str; 4]) -> Vec<LadderTask> {
    vec![
        task(names[0], Some(NotYet), Some(SomeHelp), None),
        task(names[1], Some(Alone), Some(Alone), None),
        task(names[2], Some(Alone), Some(NotYet), None),
        task(names[3], Some(SomeHelp), Some(NotForMe), None),
        task(names[0], Some(NotForMe), None, None),
        task(names[1], None, Some(SomeHelp), None),
    ]
}

const ENGLISH: [&str; 4] = [
    "fold the boxes",
    "open up in the morning",
    "answer the phone",
    "clean the oven",
];

fn words() -> LadderWords<'static> {
    LadderWords {
        picture: PictureWords {
            title: "My tasks, and how far I am",
            caption: "Each task, and how far I am with it",
            empty: "Nothing here yet.",
            not_given: "not sorted",
            not_drawn: &not_drawn,
        },
        levels: ["not yet", "with some help", "I do it alone", "not for me"],
        task_head: "Task",
        level_head: "How far",
        sure_head: "How sure, 0 to 10",
        then: "3 March 2026",
        now: "22 November 2026",
        reading: &|summary| {
            let [not_yet, help, alone, aside] = summary.levels;
            let moved = summary.moved.len();
            format!(
                "{alone} alone, {help} with help, {not_yet} not yet, {aside} not, {moved} moved."
            )
        },
    }
}

fn golden(name: &str, tasks: &[LadderTask], words: &LadderWords<'_>) {
    assert_golden(
        &format!("ladder-{name}"),
        |width| sketch(tasks, words, width),
        |frame| ladder(tasks, words, frame).unwrap(),
    );
}

#[test]
fn pictures_are_as_agreed() {
    golden("real", &real(ENGLISH), &words());
    golden("two-dates", &two_dates(ENGLISH), &words());
    golden("empty", &[], &words());
    golden("one", &real(ENGLISH)[..1], &words());
    let long = LadderWords {
        levels: LONG,
        then: LONG[0],
        now: LONG[1],
        ..words()
    };
    golden("long", &two_dates(LONG), &long);
    let greek = LadderWords {
        levels: [
            "όχι ακόμα",
            "με λίγη βοήθεια",
            "το κάνω μόνος μου",
            "δεν είναι για μένα",
        ],
        then: "3 Μαρτίου 2026",
        now: "22 Νοεμβρίου 2026",
        ..words()
    };
    golden("greek", &two_dates(GREEK), &greek);
}

#[test]
fn the_facts_count_each_level_and_name_what_moved_without_a_verdict() {
    let facts = summary(&two_dates(["a", "b", "c", "d"]));
    assert_eq!((facts.tasks, facts.levels), (6, [1, 2, 1, 1]));
    assert_eq!(facts.moved, ["a", "c", "d"]);
}

#[test]
fn what_was_and_what_is_not_known_is_no_dot() {
    let tasks = [
        task("a", None, Some(Alone), None),
        task("b", None, None, None),
    ];
    let sketch = sketch(&tasks, &words(), Width::Wide);
    let dots = sketch
        .marks
        .iter()
        .filter(|mark| matches!(mark.shape, crate::sketch::Shape::Dot(..)));
    assert_eq!(dots.count(), 1, "one date has no key");
}

#[test]
fn many_tasks_leave_the_table_whole_and_say_so() {
    let tasks = vec![task("thing", None, Some(NotYet), None); 35];
    let picture = ladder(&tasks, &words(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(picture.table.rows.len(), 35);
    assert!(picture.reading.ends_with("5 more stand in the table."));
}

#[test]
fn a_sureness_above_the_scale_is_refused() {
    let tasks = [task("a", None, Some(Alone), Some(11))];
    let error = ladder(&tasks, &words(), frame(Theme::Window, Width::Wide)).unwrap_err();
    assert_eq!(
        error,
        ChartError::ValueTooHigh {
            value: 11,
            highest: 10
        }
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_ladder_is_drawn(
        tasks in prop::collection::vec((".{0,80}", prop::option::of(0_usize..4),
            prop::option::of(0_usize..4), prop::option::of(0_u8..=10)), 0..40),
        said in ".{0,80}",
    ) {
        let level = |at: Option<usize>| at.map(|at| LadderLevel::ALL[at]);
        let tasks: Vec<LadderTask> = tasks.into_iter()
            .map(|(name, then, now, sure)| task(&name, level(then), level(now), sure)).collect();
        let words = LadderWords { levels: [&said; 4], then: &said, now: &said, ..words() };
        assert_any(
            |width| sketch(&tasks, &words, width),
            |frame| ladder(&tasks, &words, frame).unwrap(),
        );
    }
}
