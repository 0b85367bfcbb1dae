//! Pictures, geometry and tables of values over time.

use super::MOST_ROWS;
use super::values::*;
use crate::sketch::{Shape, Sketch};
use crate::testing::{GREEK, LONG, assert_any, assert_golden, frame, not_drawn};
use crate::{ChartError, PictureWords, Theme, Width};
use proptest::prelude::*;

/// A day with what was said on it.
type Said = (i64, Option<f64>);

fn row(name: &str, said: &[Said]) -> ValueRow {
    let point = |(day, value): &Said| ValuePoint {
        day: Some(*day),
        when: format!("day {day}"),
        value: *value,
        said: value.map_or_else(String::new, |value| format!("{value} of 10")),
        note: String::new(),
    };
    ValueRow {
        name: name.to_owned(),
        points: said.iter().map(point).collect(),
    }
}

fn real(names: [&str; 4]) -> Vec<ValueRow> {
    vec![
        row(
            names[0],
            &[(0, Some(3.0)), (73, Some(5.0)), (120, Some(8.0))],
        ),
        row(names[1], &[(10, Some(7.0)), (60, None), (110, Some(6.0))]),
        row(names[2], &[(40, Some(10.0))]),
        row(
            names[3],
            &[(5, Some(0.0)), (6, Some(10.0)), (120, Some(0.0))],
        ),
    ]
}

const ENGLISH: [&str; 4] = ["fold the dough", "mend things", "follow steps", "explain"];

fn words() -> ValueWords<'static> {
    ValueWords {
        picture: PictureWords {
            title: "How sure I am of my skills",
            caption: "Each skill, and how sure I was when",
            empty: "Nothing here yet.",
            not_given: "not given",
            not_drawn: &not_drawn,
        },
        ends: (0.0, 10.0),
        lines: ("Lower line: not sure yet", "Upper line: very sure"),
        told: false,
        row_head: "Skill",
        when_head: "When",
        said_head: "How sure",
        note_head: "Beside it",
        reading: &|summary| {
            let told = summary.rows.iter().map(|row| {
                let last = row.last.as_ref().map(|(said, _)| format!(", then {said}"));
                format!("{}: {}{}", row.name, row.first.0, last.unwrap_or_default())
            });
            told.collect::<Vec<_>>().join("; ")
        },
    }
}

/// One thing with what was said on its dots, as the hours of a place are drawn.
fn hours(values: &[(&str, Option<i64>, f64, &str)]) -> Vec<ValueRow> {
    let point = |(when, day, value, note): &(&str, Option<i64>, f64, &str)| ValuePoint {
        day: *day,
        when: (*when).to_owned(),
        value: Some(*value),
        said: value.to_string(),
        note: (*note).to_owned(),
    };
    vec![ValueRow {
        name: String::new(),
        points: values.iter().map(point).collect(),
    }]
}

fn told() -> ValueWords<'static> {
    ValueWords {
        ends: (0.0, 25.0),
        lines: ("Lower line: 0", "Upper line: 25"),
        told: true,
        row_head: "",
        ..words()
    }
}

fn golden(name: &str, rows: &[ValueRow], words: &ValueWords<'_>) {
    assert_golden(
        &format!("values-{name}"),
        |width| sketch(rows, words, width),
        |frame| values_over_time(rows, words, frame).unwrap(),
    );
}

#[test]
fn pictures_are_as_agreed() {
    golden("real", &real(ENGLISH), &words());
    golden("empty", &[], &words());
    golden("one", &real(ENGLISH)[2..3], &words());
    let long = ValueWords {
        lines: (LONG[0], LONG[3]),
        ..words()
    };
    golden("long", &real(LONG), &long);
    let greek = ValueWords {
        lines: ("Κάτω γραμμή: όχι ακόμα", "Πάνω γραμμή: πολύ"),
        ..words()
    };
    golden("greek", &real(GREEK), &greek);
    let many: Vec<ValueRow> = (0..30)
        .map(|at| row(&format!("skill {at}"), &[(at, Some(4.0)), (40, Some(5.0))]))
        .collect();
    golden("many", &many, &words());
    let extreme = [row(
        "edge",
        &[
            (i64::MIN, Some(f64::INFINITY)),
            (0, Some(-7.0)),
            (i64::MAX, Some(1e300)),
        ],
    )];
    golden("extreme", &extreme, &words());
    let bakery = [
        ("3 May 2026", Some(0), 6.0, "tired by ten"),
        ("1 June 2026", Some(29), 9.0, ""),
        ("2 June 2026", Some(30), 9.5, ""),
        ("1 August 2026", Some(90), 12.0, "Fridays too"),
    ];
    golden("hours", &hours(&bakery), &told());
    let words_alone = [
        ("the first week", None, 4.0, ""),
        ("after the summer", Some(90), 25.0, "a full week"),
    ];
    golden("hours-in-order", &hours(&words_alone), &told());
}

fn count(sketch: &Sketch, is: impl Fn(&Shape) -> bool) -> usize {
    sketch.marks.iter().filter(|mark| is(&mark.shape)).count()
}

#[test]
fn what_was_not_said_is_no_dot_and_no_line_goes_over_it() {
    let sketch_of = |said: &[Said]| sketch(&[row("a", said)], &words(), Width::Wide);
    let dots = |said: &[Said]| count(&sketch_of(said), |shape| matches!(shape, Shape::Dot(..)));
    let lines = |said: &[Said]| count(&sketch_of(said), |shape| matches!(shape, Shape::Path(_)));
    let whole = [(0, Some(1.0)), (1, Some(2.0)), (2, Some(3.0))];
    let gap = [(0, Some(1.0)), (1, None), (2, Some(3.0))];
    let wild = [(0, Some(1.0)), (1, Some(f64::NAN)), (2, Some(3.0))];
    assert_eq!((dots(&whole), dots(&gap), dots(&wild)), (3, 2, 2));
    assert_eq!(lines(&whole) - lines(&gap), 2);
    assert_eq!(lines(&wild), lines(&gap));
}

#[test]
fn the_sentence_and_the_table_say_what_the_picture_shows() {
    let picture =
        values_over_time(&real(ENGLISH), &words(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(
        picture.reading,
        "fold the dough: 3 of 10, then 8 of 10; mend things: 7 of 10, then 6 of 10; \
         follow steps: 10 of 10; explain: 0 of 10, then 0 of 10"
    );
    let dots = count(&sketch(&real(ENGLISH), &words(), Width::Wide), |shape| {
        matches!(shape, Shape::Dot(..))
    });
    let said = picture
        .table
        .rows
        .iter()
        .filter(|row| row[2] != "not given");
    assert_eq!(said.count(), dots);
    assert_eq!(
        picture.table.rows[4],
        ["mend things", "day 60", "not given"]
    );
}

#[test]
fn without_a_day_anywhere_the_order_stands_for_the_time() {
    let rows = hours(&[
        ("at first", None, 4.0, ""),
        ("in June", Some(1_000), 8.0, ""),
        ("now", Some(1_001), 8.0, ""),
    ]);
    let sketch = sketch(&rows, &told(), Width::Wide);
    let at: Vec<f64> = sketch
        .marks
        .iter()
        .filter_map(|mark| match &mark.shape {
            Shape::Dot((x, _), _) => Some(*x),
            _ => None,
        })
        .collect();
    assert!((at[1] - at[0] - (at[2] - at[1])).abs() < 0.01, "{at:?}");
}

#[test]
fn many_things_leave_the_table_whole_and_say_so() {
    let rows = vec![row("thing", &[(0, Some(1.0))]); MOST_ROWS + 5];
    let picture = values_over_time(&rows, &words(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(picture.table.rows.len(), MOST_ROWS + 5);
    assert!(picture.reading.ends_with("5 more stand in the table."));
    let rows = [row("thing", &vec![(0, None); 2_001])];
    let error = values_over_time(&rows, &words(), frame(Theme::Window, Width::Wide));
    assert!(matches!(error, Err(ChartError::TooManyEntries { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_values_are_drawn(
        rows in prop::collection::vec((".{0,60}", prop::collection::vec(
            (prop::option::of(any::<i32>()), prop::option::of(any::<f64>()), ".{0,12}"), 0..20)), 0..30),
        said in ".{0,60}",
        told in any::<bool>(),
    ) {
        let point = |(day, value, said): (Option<i32>, Option<f64>, String)| ValuePoint {
            day: day.map(i64::from), when: said.clone(), value, note: said.clone(), said,
        };
        let rows: Vec<ValueRow> = rows.into_iter().map(|(name, points)| ValueRow {
            name, points: points.into_iter().map(point).collect(),
        }).collect();
        let words = ValueWords { lines: (&said, &said), told, ..words() };
        assert_any(
            |width| sketch(&rows, &words, width),
            |frame| values_over_time(&rows, &words, frame).unwrap(),
        );
    }
}
