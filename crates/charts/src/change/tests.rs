//! Pictures, geometry and tables of ratings then and now.

use super::*;
use crate::testing::{GREEK, LONG, assert_any, assert_golden, frame, not_drawn};
use crate::{Theme, Width};
use proptest::prelude::*;

fn item(name: &str, then: Option<u8>, now: Option<u8>) -> ChangeItem {
    ChangeItem {
        name: name.to_owned(),
        then,
        now,
    }
}

fn real(names: [&str; 4]) -> Vec<ChangeItem> {
    vec![
        item(names[0], Some(3), Some(7)),
        item(names[1], Some(8), Some(5)),
        item(names[2], Some(6), Some(6)),
        item(names[3], None, Some(9)),
        item(names[0], Some(0), None),
        item(names[1], None, None),
        item(names[2], Some(10), Some(9)),
    ]
}

fn words() -> ChangeWords<'static> {
    ChangeWords {
        picture: PictureWords {
            title: "Help at work, then and now",
            caption: "How much each help is in place, 0 to 10",
            empty: "Nothing here yet.",
            not_given: "not given",
            not_drawn: &not_drawn,
        },
        item_head: "Help",
        then: "3 March 2026",
        now: "22 November 2026",
        low: "not at all",
        high: "a lot",
        reading: &|summary| format!("{} up, {} down.", summary.up.len(), summary.down.len()),
    }
}

fn golden(name: &str, items: &[ChangeItem], words: &ChangeWords<'_>) {
    assert_golden(
        &format!("change-{name}"),
        |width| sketch(items, 10, words, width),
        |frame| change(items, 10, words, frame).unwrap(),
    );
}

#[test]
fn pictures_are_as_agreed() {
    let english = [
        "clear tasks",
        "hours that bend",
        "one person to ask",
        "a quiet room",
    ];
    golden("real", &real(english), &words());
    golden("empty", &[], &words());
    golden("one", &real(english)[..1], &words());
    let one_date = ChangeWords {
        then: "",
        ..words()
    };
    golden("one-date", &real(english)[3..4], &one_date);
    let long = ChangeWords {
        then: LONG[0],
        now: LONG[1],
        low: LONG[2],
        high: LONG[3],
        ..words()
    };
    golden("long", &real(LONG), &long);
    let greek = ChangeWords {
        then: "3 Μαρτίου 2026",
        now: "22 Νοεμβρίου 2026",
        low: "καθόλου",
        high: "πάρα πολύ",
        ..words()
    };
    golden("greek", &real(GREEK), &greek);
}

#[test]
fn a_missing_rating_is_no_dot_and_no_verdict() {
    let items = [item("a", None, Some(2)), item("b", Some(1), None)];
    assert_eq!(summary(&items).incomplete, 2);
    let sketch = sketch(&items, 10, &words(), Width::Wide);
    let dots = sketch
        .marks
        .iter()
        .filter(|mark| matches!(mark.shape, crate::sketch::Shape::Dot(..)));
    // One for each rating and two in the key.
    assert_eq!(dots.count(), 2 + 2);
}

#[test]
fn many_things_leave_the_table_whole_and_say_so() {
    let items: Vec<ChangeItem> = (0..40).map(|_| item("thing", Some(1), Some(2))).collect();
    let picture = change(&items, 5, &words(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(picture.table.rows.len(), 40);
    assert!(picture.reading.ends_with("10 more stand in the table."));
}

#[test]
fn a_rating_above_the_scale_is_refused() {
    let items = [item("a", None, Some(6))];
    let error = change(&items, 5, &words(), frame(Theme::Window, Width::Wide)).unwrap_err();
    assert_eq!(
        error,
        ChartError::ValueTooHigh {
            value: 6,
            highest: 5
        }
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_change_is_drawn(
        items in prop::collection::vec((".{0,80}", prop::option::of(any::<u8>()),
            prop::option::of(any::<u8>())), 0..40),
        said in ".{0,80}",
    ) {
        let items: Vec<ChangeItem> = items.into_iter()
            .map(|(name, then, now)| ChangeItem { name, then, now }).collect();
        let words = ChangeWords { then: &said, now: &said, low: &said, high: &said, ..words() };
        assert_any(
            |width| sketch(&items, 255, &words, width),
            |frame| change(&items, 255, &words, frame).unwrap(),
        );
    }
}
