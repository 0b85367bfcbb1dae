//! Pictures, geometry and tables of energy.

use super::*;
use crate::testing::{GREEK, LONG, assert_any, assert_golden, frame, not_drawn};
use crate::{Theme, Width};
use proptest::prelude::*;

fn item(thing: &str, time: Option<usize>, fill: Option<u8>) -> EnergyItem {
    EnergyItem {
        thing: thing.to_owned(),
        time,
        fill,
    }
}

fn real(things: [&str; 4]) -> Vec<EnergyItem> {
    vec![
        item(things[0], Some(0), Some(9)),
        item(things[1], Some(0), Some(2)),
        item(things[2], Some(1), Some(5)),
        item(things[3], Some(1), None),
        item(things[1], Some(2), Some(0)),
        item(things[0], None, Some(10)),
        item(things[2], Some(2), Some(6)),
    ]
}

fn times() -> Vec<String> {
    ["morning", "midday", "evening"].map(str::to_owned).to_vec()
}

fn words() -> EnergyWords<'static> {
    EnergyWords {
        picture: PictureWords {
            title: "What fills me, what drains me",
            caption: "Things and how they left me",
            empty: "What is easy for you on a normal Tuesday? What costs you?",
            not_given: "not rated",
            not_drawn: &not_drawn,
        },
        any_time: "any time",
        low: "drained",
        middle: "in between",
        high: "full",
        time_head: "Time of day",
        thing_head: "What",
        fill_head: "0 drained to 10 full",
        reading: &|summary| format!("{} fill, {} drain.", summary.filled, summary.drained),
    }
}

fn golden(name: &str, items: &[EnergyItem], times: &[String], words: &EnergyWords<'_>) {
    assert_golden(
        &format!("energy-{name}"),
        |width| sketch(items, times, words, width),
        |frame| energy(items, times, words, frame).unwrap(),
    );
}

#[test]
fn pictures_are_as_agreed() {
    let english = [
        "walking Luna",
        "the bus at eight",
        "folding boxes",
        "raid with friends",
    ];
    golden("real", &real(english), &times(), &words());
    golden("real-timeless", &real(english), &[], &words());
    golden("empty", &[], &times(), &words());
    golden("one", &real(english)[..1], &times(), &words());
    let long = EnergyWords {
        low: LONG[0],
        middle: LONG[1],
        high: LONG[2],
        any_time: LONG[3],
        ..words()
    };
    golden("long", &real(LONG), &LONG.map(str::to_owned)[..3], &long);
    let greek = EnergyWords {
        any_time: "οποτεδήποτε",
        low: "με άδειασε",
        middle: "ενδιάμεσα",
        high: "με γέμισε",
        ..words()
    };
    let day = ["πρωί", "μεσημέρι", "βράδυ"].map(str::to_owned);
    golden("greek", &real(GREEK), &day, &greek);
}

#[test]
fn the_facts_name_what_filled_and_what_drained_most() {
    let facts = summary(&real(["a", "b", "c", "d"]));
    assert_eq!((facts.filled, facts.drained), (3, 2));
    assert_eq!(
        (facts.fullest, facts.lowest),
        (vec!["a".to_owned()], vec!["b".to_owned()])
    );
}

#[test]
fn many_things_leave_the_table_whole_and_say_so() {
    let items = vec![item("thing", Some(9), Some(3)); 50];
    let picture = energy(
        &items,
        &times(),
        &words(),
        frame(Theme::Window, Width::Wide),
    )
    .unwrap();
    assert_eq!(picture.table.rows.len(), 50);
    assert!(picture.reading.ends_with("10 more stand in the table."));
}

#[test]
fn a_rating_above_the_scale_is_refused() {
    let items = [item("thing", None, Some(11))];
    let error = energy(&items, &[], &words(), frame(Theme::Window, Width::Wide)).unwrap_err();
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
    fn any_energy_is_drawn(
        items in prop::collection::vec((".{0,60}", prop::option::of(any::<usize>()),
            prop::option::of(0_u8..=10)), 0..45),
        times in prop::collection::vec(".{0,40}", 0..8),
        said in ".{0,80}",
    ) {
        let items: Vec<EnergyItem> = items.into_iter().map(|(thing, time, fill)| EnergyItem {
            thing, time: time.map(|time| time % 12), fill,
        }).collect();
        let words = EnergyWords { low: &said, middle: &said, high: &said, any_time: &said, ..words() };
        assert_any(
            |width| sketch(&items, &times, &words, width),
            |frame| energy(&items, &times, &words, frame).unwrap(),
        );
    }
}
