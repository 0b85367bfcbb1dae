//! Pictures, geometry and tables of roads side by side.

use super::*;
use crate::testing::{GREEK, LONG, assert_any, assert_golden, frame, not_drawn};
use crate::{Theme, Width};
use proptest::prelude::*;

fn life(name: &str, values: [Option<u8>; LINES]) -> Life {
    Life {
        name: name.to_owned(),
        values,
    }
}

fn real(names: [&str; 4]) -> Vec<Life> {
    vec![
        life(names[0], [Some(6), Some(8), Some(9), Some(4)]),
        life(names[1], [Some(10), Some(5), None, Some(7)]),
        life(names[2], [Some(0), None, None, None]),
    ]
}

fn words() -> RoadsWords<'static> {
    RoadsWords {
        picture: PictureWords {
            title: "Three roads side by side",
            caption: "Each road, and how it looks today",
            empty: "Nothing here yet.",
            not_given: "not given",
            not_drawn: &not_drawn,
        },
        lines: [
            "I like it",
            "It makes sense",
            "I could handle it",
            "It is worth it",
        ],
        low: "not at all",
        high: "fully",
        road_head: "Road",
        reading: &|summary| format!("Liked most: {}.", summary.highest[0].join(", ")),
    }
}

fn golden(name: &str, lives: &[Life], words: &RoadsWords<'_>) {
    assert_golden(
        &format!("roads-{name}"),
        |width| sketch(lives, words, width),
        |frame| roads(lives, words, frame).unwrap(),
    );
}

#[test]
fn pictures_are_as_agreed() {
    let english = [
        "The workshop",
        "Bread and early mornings",
        "A hut by the sea",
        "",
    ];
    golden("real", &real(english), &words());
    golden("empty", &[], &words());
    golden("one", &real(english)[..1], &words());
    let long = RoadsWords {
        lines: LONG,
        low: LONG[0],
        high: LONG[2],
        ..words()
    };
    golden("long", &real(LONG), &long);
    let greek = RoadsWords {
        lines: ["Μου αρέσει", GREEK[1], GREEK[2], "Αξίζει τον κόπο"],
        low: "καθόλου",
        high: "απόλυτα",
        ..words()
    };
    golden("greek", &real(GREEK), &greek);
    let four: Vec<Life> = real(english)
        .into_iter()
        .chain(real(LONG))
        .take(4)
        .collect();
    golden("four", &four, &words());
}

#[test]
fn the_facts_name_what_each_line_is_highest_for_and_no_best_road() {
    let facts = summary(&real(["a", "b", "c", ""]));
    assert_eq!(facts.roads, ["a", "b", "c"]);
    assert_eq!(facts.highest, [vec!["b"], vec!["a"], vec!["a"], vec!["b"]]);
    assert_eq!(summary(&[life("a", [None; 4])]).highest[0], [""; 0]);
}

#[test]
fn what_is_not_given_is_an_empty_lane_and_never_a_zero() {
    let lives = [life("a", [Some(0), None, None, None])];
    let sketch = sketch(&lives, &words(), Width::Wide);
    let dots = sketch
        .marks
        .iter()
        .filter(|mark| matches!(mark.shape, crate::sketch::Shape::Dot(..)));
    assert_eq!(dots.count(), 1);
}

#[test]
fn many_roads_leave_the_table_whole_and_say_so() {
    let lives = vec![life("road", [Some(1); 4]); 12];
    let picture = roads(&lives, &words(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(picture.table.rows.len(), 12);
    assert!(picture.reading.ends_with("3 more stand in the table."));
}

#[test]
fn a_value_above_the_scale_is_refused() {
    let lives = [life("a", [Some(11), None, None, None])];
    let error = roads(&lives, &words(), frame(Theme::Window, Width::Wide)).unwrap_err();
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
    fn any_roads_are_drawn(
        lives in prop::collection::vec((".{0,80}",
            prop::array::uniform4(prop::option::of(0_u8..=10))), 0..12),
        said in ".{0,80}",
    ) {
        let lives: Vec<Life> = lives.into_iter().map(|(name, values)| life(&name, values)).collect();
        let words = RoadsWords { lines: [&said; 4], low: &said, high: &said, ..words() };
        assert_any(
            |width| sketch(&lives, &words, width),
            |frame| roads(&lives, &words, frame).unwrap(),
        );
    }
}
