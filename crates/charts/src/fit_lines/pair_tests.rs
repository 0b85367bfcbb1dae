//! Pictures, geometry and tables of two places.

use super::pair::Pair;
use super::tests::{bakery, point, ties};
use super::*;
use crate::picture::{PictureWords, Theme, Width};
use crate::sketch::{Dot, Mark, Sketch};
use crate::svg::Ink;
use crate::testing::{GREEK, LONG, assert_any, assert_golden, frame, not_drawn};
use proptest::prelude::*;

fn words() -> FitPairWords<'static> {
    FitPairWords {
        picture: PictureWords {
            title: "The bakery and the library",
            caption: "Your ratings, 0 to 10",
            empty: "Nothing here yet.",
            not_given: "no entry",
            not_drawn: &not_drawn,
        },
        place_head: "Place",
        date_head: "Date",
        lines: ["I get it", "I can handle it", "It is worth it to me"],
        high: "a lot",
        middle: "some",
        low: "not at all",
        reading: &|facts| format!("{} and {} entries.", facts[0].entries, facts[1].entries),
    }
}

fn library() -> Vec<FitPoint> {
    vec![
        point(10, "13 September 2026", [Some(8), Some(7), Some(4)]),
        point(40, "13 October 2026", [Some(8), Some(8), Some(3)]),
        point(70, "12 November 2026", [Some(9), None, Some(3)]),
    ]
}

/// Shows the words and marks of both plots to the tests every picture shares.
fn sketch(places: [FitPlace<'_>; 2], words: &FitPairWords<'_>, width: Width) -> Sketch {
    let points = places.map(|place| in_order(place.points).unwrap());
    let pair = Pair::of(places, points.each_ref().map(Vec::as_slice), words, width);
    let mut sketch = Sketch::new(width);
    sketch.size = pair.size;
    for scene in &pair.scenes {
        for at in scene
            .lines
            .iter()
            .flat_map(|line| line.runs.iter().flatten())
        {
            sketch.mark(Mark::dot(*at, Dot::Disc, Ink::Series(0)));
        }
    }
    sketch.words = pair.words;
    sketch
}

fn golden(name: &str, places: [FitPlace<'_>; 2], words: &FitPairWords<'_>) {
    assert_golden(
        &format!("pair-{name}"),
        |width| sketch(places, words, width),
        |frame| fit_pair(places, words, frame).unwrap(),
    );
}

fn place<'a>(name: &'a str, points: &'a [FitPoint]) -> FitPlace<'a> {
    FitPlace { name, points }
}

#[test]
fn pictures_are_as_agreed() {
    let (bakery, library, ties) = (bakery(), library(), ties());
    golden(
        "real",
        [place("The bakery", &bakery), place("The library", &library)],
        &words(),
    );
    golden(
        "empty",
        [place("The bakery", &[]), place("The library", &[])],
        &words(),
    );
    golden(
        "one",
        [place("The bakery", &bakery[..1]), place("The library", &[])],
        &words(),
    );
    let long = FitPairWords {
        lines: [LONG[0], LONG[1], LONG[2]],
        high: LONG[3],
        middle: LONG[0],
        low: LONG[1],
        ..words()
    };
    golden(
        "long",
        [place(LONG[0], &bakery), place(LONG[3], &ties)],
        &long,
    );
    let greek = FitPairWords {
        lines: [GREEK[1], GREEK[2], "Αξίζει για μένα"],
        high: "πάρα πολύ",
        middle: "κάπως",
        low: "καθόλου",
        ..words()
    };
    golden(
        "greek",
        [place("Ο φούρνος", &bakery), place("Η βιβλιοθήκη", &library)],
        &greek,
    );
}

#[test]
fn both_plots_have_the_same_scale_and_stand_side_by_side() {
    let (bakery, library) = (bakery(), library());
    let places = [place("a", &bakery), place("b", &library)];
    let points = places.map(|place| in_order(place.points).unwrap());
    let pair = Pair::of(
        places,
        points.each_ref().map(Vec::as_slice),
        &words(),
        Width::Wide,
    );
    assert_eq!(pair.scenes[0].ticks, pair.scenes[1].ticks);
    assert!(pair.scenes[0].plot.right < pair.scenes[1].plot.left);
}

#[test]
fn the_table_names_the_place_of_each_row() {
    let (bakery, library) = (bakery(), library());
    let places = [place("bakery", &bakery), place("library", &library)];
    let picture = fit_pair(places, &words(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(picture.table.rows.len(), 9);
    assert_eq!(
        picture.table.rows[8],
        ["library", "12 November 2026", "9", "no entry", "3"]
    );
}

#[test]
fn many_entries_leave_the_table_whole_and_say_so() {
    let points = vec![point(0, "i dag", [Some(3); 3]); 250];
    let places = [place("a", &points), place("b", &[])];
    let picture = fit_pair(places, &words(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(picture.table.rows.len(), 250);
    assert!(picture.reading.ends_with("50 more stand in the table."));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_pair_is_drawn(
        points in prop::collection::vec((prop_oneof![any::<i64>(), -50_i64..50], ".{0,30}",
            prop::array::uniform3(prop::option::of(0_u8..=10))), 0..20),
        split in 0_usize..20,
        name in ".{0,60}",
        said in ".{0,80}",
    ) {
        let points: Vec<FitPoint> = points.into_iter()
            .map(|(day, date, values)| FitPoint { day, date, values }).collect();
        let (left, right) = points.split_at(split.min(points.len()));
        let places = [place(&name, left), place(&said, right)];
        let words = FitPairWords { lines: [&said, &name, &said], high: &said, low: &name, ..words() };
        assert_any(
            |width| sketch(places, &words, width),
            |frame| fit_pair(places, &words, frame).unwrap(),
        );
    }
}
