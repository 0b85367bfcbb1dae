//! Pictures, geometry and tables of the plan by its days.

use super::*;
use crate::testing::{GREEK, LONG, assert_any, assert_golden, frame, not_drawn};
use crate::{Theme, Width};
use proptest::prelude::*;

const TODAY: i64 = 739_942;

fn item(name: &str, when: &str, days: Option<(i64, i64)>, open: bool) -> TimelineItem {
    TimelineItem {
        name: name.to_owned(),
        when: when.to_owned(),
        days: days.map(|(from, to)| (TODAY + from, TODAY + to)),
        place: if open { "Now" } else { "Resting" }.to_owned(),
        open,
    }
}

fn real(names: [&str; 4]) -> Vec<TimelineItem> {
    vec![
        item(names[0], "27 November 2026", Some((5, 5)), true),
        item(names[1], "any day this week", None, true),
        item(names[2], "spring 2027", Some((99, 190)), false),
        item(names[3], "17 October 2026", Some((-36, -36)), false),
        item(names[1], "December 2026", Some((9, 39)), true),
        item(names[0], "", None, false),
    ]
}

fn words() -> TimelineWords<'static> {
    TimelineWords {
        picture: PictureWords {
            title: "My plan by its days",
            caption: "Steps and when",
            empty: "Nothing has a day yet, and nothing needs one.",
            not_given: "no day",
            not_drawn: &not_drawn,
        },
        today: "today",
        without: "Without a day",
        name_head: "What",
        when_head: "When",
        place_head: "Where it stands",
        reading: &|summary| format!("{} with a day, {} without.", summary.dated, summary.without),
    }
}

fn golden(name: &str, items: &[TimelineItem], words: &TimelineWords<'_>) {
    assert_golden(
        &format!("timeline-{name}"),
        |width| sketch(items, TODAY, words, width),
        |frame| timeline(items, TODAY, words, frame).unwrap(),
    );
}

#[test]
fn pictures_are_as_agreed() {
    let english = [
        "Four early Fridays, four to nine",
        "Ask Yota how she did it",
        "Run round the lake",
        "Write the question on a note",
    ];
    golden("real", &real(english), &words());
    golden("empty", &[], &words());
    golden("one", &real(english)[..1], &words());
    let long = TimelineWords {
        today: LONG[0],
        without: LONG[3],
        ..words()
    };
    let mut items = real(LONG);
    for (item, when) in items.iter_mut().zip(LONG) {
        item.when = when.to_owned();
        item.place = LONG[1].to_owned();
    }
    golden("long", &items, &long);
    let greek = TimelineWords {
        today: "σήμερα",
        without: "Χωρίς ημέρα",
        ..words()
    };
    golden("greek", &real(GREEK), &greek);
}

#[test]
fn the_facts_name_what_comes_next_and_nothing_is_late() {
    let facts = summary(&real(["a", "b", "c", "d"]), TODAY);
    assert_eq!((facts.dated, facts.without), (4, 2));
    assert_eq!(
        facts.next,
        Some(("a".to_owned(), "27 November 2026".to_owned()))
    );
    // A month that has begun is still to come; a day before today is not named at all.
    let begun = [item("e", "this month", Some((-10, 9)), true)];
    assert!(summary(&begun, TODAY).next.is_some());
    let before = [item("f", "last week", Some((-9, -9)), true)];
    assert_eq!(summary(&before, TODAY).next, None);
}

#[test]
fn many_things_leave_the_table_whole_and_say_so() {
    let items = vec![item("thing", "soon", None, true); 50];
    let picture = timeline(&items, TODAY, &words(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(picture.table.rows.len(), 50);
    assert!(picture.reading.ends_with("10 more stand in the table."));
    let many = vec![TimelineItem::default(); 2_001];
    assert!(timeline(&many, TODAY, &words(), frame(Theme::Window, Width::Wide)).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_plan_is_drawn(
        items in prop::collection::vec((".{0,60}", ".{0,60}", prop::option::of((any::<i32>(), 0_i64..800)),
            ".{0,20}", any::<bool>()), 0..45),
        today in any::<i32>(),
    ) {
        let items: Vec<TimelineItem> = items.into_iter().map(|(name, when, days, place, open)| TimelineItem {
            name, when, place, open,
            days: days.map(|(from, long)| (i64::from(from), i64::from(from) + long)),
        }).collect();
        assert_any(
            |width| sketch(&items, i64::from(today), &words(), width),
            |frame| timeline(&items, i64::from(today), &words(), frame).unwrap(),
        );
    }
}
