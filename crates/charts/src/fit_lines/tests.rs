//! Pictures, geometry and tables of the fit lines.

use super::layout::{Measures, Scene};
use super::*;
use crate::picture::{Theme, Width};

const EVERY_WIDTH: [Width; 2] = [Width::Wide, Width::Narrow];
const EVERY_THEME: [Theme; 3] = [Theme::Window, Theme::Print, Theme::BlackAndWhite];

pub(super) fn point(day: i64, date: &str, values: [Option<u8>; 3]) -> FitPoint {
    FitPoint {
        day,
        date: date.to_owned(),
        values,
    }
}

fn read(summary: &FitSummary) -> String {
    format!(
        "{} entries, worth it {:?}.",
        summary.entries,
        summary.lines[2].change()
    )
}

fn english() -> FitLabels<'static> {
    FitLabels {
        title: "How the bakery fits",
        caption: "Your ratings of the bakery, 0 to 10",
        date_head: "Date",
        lines: ["I get it", "I can handle it", "It is worth it to me"],
        high: "a lot",
        middle: "some",
        low: "not at all",
        not_given: "no entry",
        empty: "Nothing here yet.",
        reading: &read,
    }
}

fn greek() -> FitLabels<'static> {
    FitLabels {
        title: "Πόσο μου ταιριάζει ο φούρνος",
        caption: "Οι βαθμοί σου",
        date_head: "Ημερομηνία",
        lines: [
            "Καταλαβαίνω τι κάνω και γιατί",
            "Τα καταφέρνω",
            "Αξίζει για μένα",
        ],
        high: "πάρα πολύ",
        middle: "κάπως",
        low: "καθόλου",
        not_given: "καμία",
        empty: "Τίποτα εδώ ακόμη.",
        reading: &read,
    }
}

fn long() -> FitLabels<'static> {
    FitLabels {
        lines: [
            "I get what to do there and why it is done in exactly this way and no other",
            "Arbeidsavklaringspengeordningsforskriftsendringshåndtering",
            "<It> & \"is\" worth it to me",
        ],
        high: "as much as it could ever be for me",
        middle: "somewhere in between those two",
        low: "nothing whatsoever at all",
        ..english()
    }
}

pub(super) fn bakery() -> Vec<FitPoint> {
    vec![
        point(60, "2 November 2026", [Some(7), Some(5), Some(9)]),
        point(0, "3 September 2026", [Some(3), Some(2), Some(6)]),
        point(12, "15 September 2026", [Some(4), None, Some(6)]),
        point(14, "17 September 2026", [Some(4), Some(4), Some(7)]),
        point(33, "6 October 2026", [None, Some(4), None]),
        point(80, "22 November 2026", [Some(8), Some(8), Some(8)]),
    ]
}

pub(super) fn ties() -> Vec<FitPoint> {
    [(0, 10), (1, 10), (2, 0), (2, 0), (40, 0)]
        .map(|(day, value)| point(day, "Wednesday 30 September 2026", [Some(value); 3]))
        .to_vec()
}

fn every_case() -> Vec<(&'static str, Vec<FitPoint>, FitLabels<'static>)> {
    vec![
        ("real", bakery(), english()),
        ("empty", Vec::new(), english()),
        (
            "unrated",
            vec![point(0, "3 September 2026", [None; 3])],
            english(),
        ),
        (
            "one",
            vec![point(5, "3 September 2026", [Some(3), None, Some(10)])],
            english(),
        ),
        ("long", bakery(), long()),
        ("ties", ties(), long()),
        ("greek", bakery(), greek()),
        (
            "one-day",
            vec![point(5, "i dag", [Some(3); 3]); 3],
            english(),
        ),
    ]
}

fn frame(theme: Theme, width: Width) -> Frame<'static> {
    Frame {
        id_prefix: "fit-1",
        theme,
        width,
    }
}

fn scene(points: &[FitPoint], labels: &FitLabels<'_>, width: Width) -> Scene {
    Scene::of(&in_order(points).unwrap(), labels, Measures::of(width))
}

#[test]
fn pictures_are_as_agreed() {
    for (name, points, labels) in every_case() {
        for (tag, width) in [("wide", Width::Wide), ("narrow", Width::Narrow)] {
            let picture = fit_lines(&points, &labels, frame(Theme::Window, width)).unwrap();
            insta::assert_snapshot!(format!("{name}-{tag}"), tag_a_line(&picture.svg));
        }
    }
    for (tag, theme) in [("print", Theme::Print), ("black", Theme::BlackAndWhite)] {
        let picture = fit_lines(&bakery(), &english(), frame(theme, Width::Wide)).unwrap();
        insta::assert_snapshot!(format!("real-{tag}"), tag_a_line(&picture.svg));
    }
}

fn tag_a_line(svg: &str) -> String {
    svg.replace("><", ">\n<")
}

#[test]
fn no_two_labels_meet_and_none_leaves_the_picture() {
    for (name, points, labels) in every_case() {
        for width in EVERY_WIDTH {
            let scene = scene(&points, &labels, width);
            for (index, word) in scene.words.iter().enumerate() {
                let area = word.area;
                let inside = area.left >= 0.0
                    && area.top >= 0.0
                    && area.right <= scene.size.0
                    && area.bottom <= scene.size.1;
                assert!(inside, "{name} {width:?}: {word:?} leaves {:?}", scene.size);
                for other in &scene.words[index + 1..] {
                    assert!(
                        !area.meets(&other.area, 0.0),
                        "{name} {width:?}: {word:?} {other:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn no_label_covers_a_mark() {
    for (name, points, labels) in every_case() {
        for width in EVERY_WIDTH {
            let scene = scene(&points, &labels, width);
            for &(x, y) in scene
                .lines
                .iter()
                .flat_map(|line| line.runs.iter().flatten())
            {
                let covered = scene.words.iter().any(|word| {
                    let area = word.area;
                    x > area.left - 5.0
                        && x < area.right + 5.0
                        && y > area.top - 5.0
                        && y < area.bottom + 5.0
                });
                assert!(!covered, "{name} {width:?}: ({x}, {y})");
            }
        }
    }
}

#[test]
fn the_plot_keeps_room_in_both_widths() {
    for (name, points, labels) in every_case() {
        for width in EVERY_WIDTH {
            let plot = scene(&points, &labels, width).plot;
            assert!(
                plot.right - plot.left >= 120.0,
                "{name} {width:?}: {plot:?}"
            );
        }
    }
}

#[test]
fn a_missing_rating_breaks_its_line_and_is_never_zero() {
    let scene = scene(&bakery(), &english(), Width::Wide);
    let lengths = |line: usize| {
        scene.lines[line]
            .runs
            .iter()
            .map(Vec::len)
            .collect::<Vec<_>>()
    };
    assert_eq!(
        [lengths(0), lengths(1), lengths(2)],
        [vec![3, 2], vec![1, 4], vec![3, 2]]
    );
    let deepest = scene.lines[2]
        .runs
        .iter()
        .flatten()
        .map(|mark| mark.1)
        .fold(0.0, f64::max);
    assert!(deepest < scene.plot.bottom - 100.0);
}

#[test]
fn one_entry_draws_marks_and_no_line() {
    let points = [point(5, "3 September 2026", [Some(3), Some(4), Some(10)])];
    let picture = fit_lines(&points, &english(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(picture.svg.matches("chart-line").count(), 0);
    // One mark for the rating and one before the name.
    assert_eq!(picture.svg.matches("chart-marker").count(), 6);
}

#[test]
fn days_stand_at_their_distance_in_time() {
    let days = scene(&bakery(), &english(), Width::Wide).days;
    let share = (days[3] - days[0]) / (days[5] - days[0]);
    assert!((share - 33.0 / 80.0).abs() < 1e-9);
}

#[test]
fn the_table_has_the_numbers_of_the_data_in_order() {
    let picture = fit_lines(&bakery(), &english(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(
        picture.table.head,
        [
            "Date",
            "I get it",
            "I can handle it",
            "It is worth it to me"
        ]
    );
    let mut points = bakery();
    points.sort_by_key(|point| point.day);
    for (row, point) in picture.table.rows.iter().zip(&points) {
        assert_eq!(row[0], point.date);
        for (cell, value) in row[1..].iter().zip(point.values) {
            assert_eq!(cell.parse().ok(), value);
            assert_eq!(cell == "no entry", value.is_none());
        }
    }
    assert_eq!(picture.table.rows.len(), points.len());
}

#[test]
fn every_picture_is_valid_and_can_stand_under_a_strict_policy() {
    for (name, points, labels) in every_case() {
        for theme in EVERY_THEME {
            for width in EVERY_WIDTH {
                let picture = fit_lines(&points, &labels, frame(theme, width)).unwrap();
                let document = roxmltree::Document::parse(&picture.svg).unwrap();
                let root = document.root_element();
                let text_of = |id: Option<&str>| {
                    let node = document
                        .descendants()
                        .find(|n| n.attribute("id") == id && id.is_some());
                    node.and_then(|node| node.text().map(str::to_owned))
                };
                assert_eq!(root.attribute("role"), Some("img"), "{name}");
                let title = text_of(root.attribute("aria-labelledby"));
                let desc = text_of(root.attribute("aria-describedby"));
                assert_eq!((title, desc), (Some(picture.title), Some(picture.reading)));
                for node in document.descendants() {
                    assert!(!node.has_attribute("style") && !node.has_attribute("transform"));
                    assert!(!node.has_tag_name("style") && !node.has_tag_name("script"));
                    assert!(theme == Theme::Window || !node.has_attribute("class"));
                }
                assert!(
                    theme != Theme::Window || !picture.svg.contains("=\"#"),
                    "{name}"
                );
            }
        }
    }
}

#[test]
fn black_and_white_knows_one_ink_and_three_lines() {
    let frame = frame(Theme::BlackAndWhite, Width::Wide);
    let svg = fit_lines(&bakery(), &english(), frame).unwrap().svg;
    let colours: std::collections::BTreeSet<&str> = svg
        .split("\"#")
        .skip(1)
        .filter_map(|rest| rest.get(..6))
        .collect();
    assert_eq!(colours.into_iter().collect::<Vec<_>>(), ["000000"]);
    assert!(svg.contains("\"9 5\"") && svg.contains("\"2 5\"") && svg.contains("<circle"));
}

#[test]
fn words_are_escaped() {
    let svg = fit_lines(&bakery(), &long(), frame(Theme::Print, Width::Wide))
        .unwrap()
        .svg;
    assert!(svg.contains("&lt;It&gt; &amp; &quot;is&quot;"));
}

#[test]
fn no_type_is_below_thirteen_pixels() {
    let svg = fit_lines(&bakery(), &english(), frame(Theme::Window, Width::Narrow))
        .unwrap()
        .svg;
    let document = roxmltree::Document::parse(&svg).unwrap();
    let sizes = document
        .descendants()
        .filter_map(|node| node.attribute("font-size"));
    assert!(
        sizes
            .map(|size| size.parse::<f64>().unwrap())
            .all(|size| size >= 13.0)
    );
}

#[test]
fn the_reading_tells_how_a_line_went() {
    let picture = fit_lines(&bakery(), &english(), frame(Theme::Window, Width::Wide)).unwrap();
    assert_eq!(
        picture.reading,
        "6 entries, worth it Up { from: 6, to: 8 }."
    );
    let summary = FitSummary::of(&[]);
    assert_eq!(summary.lines[0].change(), FitChange::Nothing);
    let once = [point(1, "i dag", [Some(2), None, None])];
    assert_eq!(
        FitSummary::of(&[&once[0]]).lines[0].change(),
        FitChange::Single(2)
    );
}

#[test]
fn what_cannot_be_drawn_is_named() {
    let frame = frame(Theme::Window, Width::Wide);
    let high = [point(0, "i dag", [None, Some(11), None])];
    let error = fit_lines(&high, &english(), frame).unwrap_err();
    assert_eq!(
        error,
        ChartError::ValueTooHigh {
            value: 11,
            highest: 10
        }
    );
    let many = vec![point(0, "i dag", [None; 3]); 1_001];
    let error = fit_lines(&many, &english(), frame).unwrap_err();
    assert_eq!(
        error,
        ChartError::TooManyEntries {
            given: 1_001,
            limit: 1_000
        }
    );
}

#[test]
fn a_picture_travels_as_json() {
    let picture = fit_lines(&bakery(), &english(), frame(Theme::Window, Width::Wide)).unwrap();
    let json = serde_json::to_value(&picture).unwrap();
    assert_eq!(json["table"]["rows"][0][1], "3");
    assert_eq!(json["title"], "How the bakery fits");
}
