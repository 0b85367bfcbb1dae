//! Pictures, geometry and tables of stretches over time.

use super::MOST_ROWS;
use super::stretches::StretchLook::{Ended, Full, Less, Plain, Wished};
use super::stretches::*;
use crate::sketch::Shape;
use crate::testing::{GREEK, LONG, assert_any, assert_golden, frame, not_drawn};
use crate::{ChartError, PictureWords, Theme, Width};
use proptest::prelude::*;

const TODAY: i64 = 200;

fn row(name: &str, went: &[(i64, StretchLook)]) -> StretchRow {
    let stretch = |(from, look): &(i64, StretchLook)| Stretch {
        from: *from,
        when: format!("day {from}"),
        look: *look,
        state: format!("{look:?}").to_lowercase(),
        more: vec!["once a week".to_owned()],
    };
    let stretches: Vec<Stretch> = went.iter().map(stretch).collect();
    let said = stretches
        .iter()
        .map(|each| format!("{} from {}", each.state, each.when));
    StretchRow {
        name: name.to_owned(),
        said: said.collect::<Vec<_>>().join(", "),
        stretches,
    }
}

fn real(names: [&str; 4]) -> Vec<StretchRow> {
    vec![
        row(names[0], &[(0, Wished), (30, Full), (120, Less)]),
        row(names[1], &[(10, Full), (90, Less), (150, Ended)]),
        row(names[2], &[(180, Wished)]),
        row(names[3], &[(60, Plain)]),
    ]
}

const ENGLISH: [&str; 4] = [
    "regular check-ins",
    "a mentor at work",
    "help with papers",
    "drive me",
];

fn words() -> StretchWords<'static> {
    StretchWords {
        picture: PictureWords {
            title: "Help over time",
            caption: "Each kind of help, and how it went on",
            empty: "Nothing here yet.",
            not_given: "not given",
            not_drawn: &not_drawn,
        },
        today: "today",
        looks: [
            "wished for",
            "going on",
            "less than it was",
            "ended",
            "not said",
        ],
        row_head: "Help",
        state_head: "Where it stood",
        from_head: "From",
        more_heads: &["How often", "How useful"],
        reading: &|summary| {
            let counts: Vec<usize> = summary.now.iter().map(Vec::len).collect();
            format!("{} kinds of help: {counts:?}.", summary.rows)
        },
    }
}

fn golden(name: &str, rows: &[StretchRow], words: &StretchWords<'_>) {
    assert_golden(
        &format!("stretches-{name}"),
        |width| sketch(rows, TODAY, words, width),
        |frame| stretches_over_time(rows, TODAY, words, frame).unwrap(),
    );
}

#[test]
fn pictures_are_as_agreed() {
    golden("real", &real(ENGLISH), &words());
    golden("empty", &[], &words());
    golden("one", &real(ENGLISH)[2..3], &words());
    let long = StretchWords {
        today: LONG[0],
        looks: [LONG[0], LONG[1], LONG[2], LONG[3], LONG[0]],
        ..words()
    };
    let mut rows = real(LONG);
    for row in &mut rows {
        row.said = LONG.join(", ");
    }
    golden("long", &rows, &long);
    let greek = StretchWords {
        today: "σήμερα",
        looks: [
            "επιθυμία",
            "σε εξέλιξη",
            "λιγότερη από πριν",
            "τελείωσε",
            "δεν ειπώθηκε",
        ],
        ..words()
    };
    golden("greek", &real(GREEK), &greek);
    let many: Vec<StretchRow> = (0..30)
        .map(|at| row(&format!("help {at}"), &[(at * 6, Full)]))
        .collect();
    golden("many", &many, &words());
    let extreme = [
        row("edge", &[(i64::MIN, Full), (0, Less), (i64::MAX, Ended)]),
        row(
            "all at once",
            &[
                (TODAY, Wished),
                (TODAY, Full),
                (TODAY, Less),
                (TODAY, Ended),
            ],
        ),
    ];
    golden("extreme", &extreme, &words());
}

#[test]
fn less_help_is_drawn_lower_and_an_end_leaves_nothing_after_it() {
    let outline = |look| {
        let sketch = sketch(&[row("a", &[(0, look)])], TODAY, &words(), Width::Wide);
        let path = sketch.marks.first().map(|mark| mark.shape.clone()).unwrap();
        match path {
            Shape::Path(data) => data,
            other => format!("{other:?}"),
        }
    };
    assert_ne!(outline(Full), outline(Less));
    assert_eq!(
        outline(Full),
        outline(Wished),
        "told apart by what fills them"
    );
    assert!(outline(Ended).contains("Ring"));
}

#[test]
fn the_sentence_and_the_table_say_what_the_picture_shows() {
    let picture = stretches_over_time(
        &real(ENGLISH),
        TODAY,
        &words(),
        frame(Theme::Window, Width::Wide),
    )
    .unwrap();
    assert_eq!(picture.reading, "4 kinds of help: [1, 0, 1, 1, 1].");
    assert_eq!(picture.table.rows.len(), 8);
    assert_eq!(
        picture.table.rows[2],
        [
            "regular check-ins",
            "less",
            "day 120",
            "once a week",
            "not given"
        ]
    );
    for row in &real(ENGLISH) {
        let in_table =
            |each: &Stretch| row.said.contains(&each.when) && row.said.contains(&each.state);
        assert!(row.stretches.iter().all(in_table));
    }
}

#[test]
fn many_things_leave_the_table_whole_and_say_so() {
    let rows = vec![row("thing", &[(0, Full)]); MOST_ROWS + 5];
    let frame = || frame(Theme::Window, Width::Wide);
    let picture = stretches_over_time(&rows, TODAY, &words(), frame()).unwrap();
    assert_eq!(picture.table.rows.len(), MOST_ROWS + 5);
    assert!(picture.reading.ends_with("5 more stand in the table."));
    let rows = [row("thing", &vec![(0, Full); 2_001])];
    let error = stretches_over_time(&rows, TODAY, &words(), frame());
    assert!(matches!(error, Err(ChartError::TooManyEntries { .. })));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_stretches_are_drawn(
        rows in prop::collection::vec((".{0,60}", ".{0,90}", prop::collection::vec(
            (any::<i32>(), 0_usize..5, ".{0,20}"), 0..8)), 0..30),
        said in ".{0,60}",
        today in any::<i32>(),
    ) {
        let stretch = |(from, look, state): (i32, usize, String)| Stretch {
            from: i64::from(from), when: state.clone(), look: StretchLook::ALL[look],
            more: vec![state.clone()], state,
        };
        let rows: Vec<StretchRow> = rows.into_iter().map(|(name, said, went)| StretchRow {
            name, said, stretches: went.into_iter().map(stretch).collect(),
        }).collect();
        let words = StretchWords { today: &said, looks: [&said; 5], ..words() };
        assert_any(
            |width| sketch(&rows, i64::from(today), &words, width),
            |frame| stretches_over_time(&rows, i64::from(today), &words, frame).unwrap(),
        );
    }
}
