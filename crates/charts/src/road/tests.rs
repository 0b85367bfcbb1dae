//! Pictures, geometry and tables of the road.

use super::*;
use crate::testing::{GREEK, LONG, assert_any, assert_golden, frame, not_drawn};
use crate::{Theme, Width};
use proptest::prelude::*;

const NONE: RoadOptions = RoadOptions {
    without_below_zero: false,
};
const BRIGHT: RoadOptions = RoadOptions {
    without_below_zero: true,
};

fn point(place: i64, when: &str, name: &str, feeling: i8) -> RoadPoint {
    RoadPoint {
        place: Some(place),
        when: when.to_owned(),
        vague: when.starts_with("about"),
        name: Some(name.to_owned()).filter(|name| !name.is_empty()),
        feeling: Some(feeling),
    }
}

fn kari() -> Vec<RoadPoint> {
    vec![
        point(6, "6", "fixed bikes with my uncle", 4),
        point(10, "about 10", "first computer", 3),
        point(13, "13", "new school", -2),
        point(16, "about 16", "", -4),
        RoadPoint {
            feeling: None,
            ..point(18, "18", "", 0)
        },
        point(20, "20", "summer job at the bakery", 5),
        RoadPoint {
            place: None,
            ..point(0, "", "a quiet autumn", 1)
        },
        point(24, "24", "own flat", 3),
    ]
}

fn renamed(names: &[&str]) -> Vec<RoadPoint> {
    let names = names.iter().cycle().zip(kari());
    names
        .map(|(name, point)| RoadPoint {
            name: Some((*name).to_owned()),
            when: format!("{} {}", point.when, name.split(' ').next().unwrap_or("")),
            ..point
        })
        .collect()
}

fn words() -> RoadWords<'static> {
    RoadWords {
        picture: PictureWords {
            title: "My road so far",
            caption: "Moments on my road",
            empty: "No moments yet. A road can begin last summer.",
            not_given: "not given",
            not_drawn: &not_drawn,
        },
        when_head: "When",
        name_head: "What",
        feeling_head: "How it felt, −5 to +5",
        high: "very good",
        middle: "so-so",
        low: "very hard",
        unnamed: "no name",
        vague: "about then",
        reading: &|summary| format!("{} moments, {} gaps.", summary.points, summary.gaps),
    }
}

fn long() -> RoadWords<'static> {
    RoadWords {
        high: LONG[0],
        middle: LONG[2],
        low: LONG[1],
        vague: LONG[3],
        ..words()
    }
}

fn golden(name: &str, points: &[RoadPoint], options: RoadOptions, words: &RoadWords<'_>) {
    assert_golden(
        &format!("road-{name}"),
        |width| sketch(points, options, words, width),
        |frame| road(points, options, words, frame).unwrap(),
    );
}

#[test]
fn pictures_are_as_agreed() {
    golden("real", &kari(), NONE, &words());
    golden("real-bright", &kari(), BRIGHT, &words());
    golden("empty", &[], NONE, &words());
    golden("one", &kari()[..1], NONE, &words());
    golden("long", &renamed(&LONG), NONE, &long());
    golden("greek", &renamed(&GREEK)[..5], NONE, &words());
}

#[test]
fn a_missing_feeling_is_a_gap_and_never_zero() {
    let places = sketch(&kari(), NONE, &words(), Width::Wide);
    let lines = places
        .marks
        .iter()
        .filter(|mark| mark.ink == Ink::Series(0));
    // Two stretches of line, seven marks, and the mark that explains open ones.
    assert_eq!(lines.count(), 2 + 7 + 1);
}

#[test]
fn what_is_left_out_leaves_no_trace() {
    let bright: Vec<RoadPoint> = kari()
        .into_iter()
        .filter(|point| point.feeling.is_some_and(|feeling| feeling >= 0))
        .collect();
    for width in [Width::Wide, Width::Narrow] {
        let frame = frame(Theme::Window, width);
        let all = road(&kari(), BRIGHT, &words(), frame).unwrap();
        assert_eq!(all, road(&bright, BRIGHT, &words(), frame).unwrap());
        assert!(!all.svg.contains("new school") && !all.svg.contains("very hard"));
        assert!(all.table.rows.iter().all(|row| row[1] != "new school"));
    }
}

#[test]
fn many_moments_leave_the_table_whole_and_say_so() {
    let points: Vec<RoadPoint> = (0..60).map(|day| point(day, "", "a day", 1)).collect();
    let picture = road(&points, NONE, &words(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(picture.table.rows.len(), 60);
    assert!(picture.reading.ends_with("20 more stand in the table."));
}

#[test]
fn a_feeling_outside_the_scale_is_refused() {
    let points = [point(1, "1", "x", -6)];
    let error = road(&points, NONE, &words(), frame(Theme::Window, Width::Wide)).unwrap_err();
    assert_eq!(error, ChartError::FeelingOutOfRange { value: -6 });
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_road_is_drawn(
        points in prop::collection::vec((
            prop::option::of(prop_oneof![any::<i64>(), -50_i64..50]), ".{0,30}", any::<bool>(),
            prop::option::of(".{0,60}"), prop::option::of(-5_i8..=5)), 0..50),
        bright in any::<bool>(),
        said in ".{0,80}",
    ) {
        let points: Vec<RoadPoint> = points.into_iter()
            .map(|(place, when, vague, name, feeling)| RoadPoint { place, when, vague, name, feeling })
            .collect();
        let options = RoadOptions { without_below_zero: bright };
        let words = RoadWords { high: &said, middle: &said, low: &said, vague: &said, ..words() };
        assert_any(
            |width| sketch(&points, options, &words, width),
            |frame| road(&points, options, &words, frame).unwrap(),
        );
    }
}
