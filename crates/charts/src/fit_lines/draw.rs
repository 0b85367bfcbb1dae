//! Writes the placed fit lines as SVG. Decides no place.

use super::layout::{Line, Scene};
use crate::pen::{all_words, path};
use crate::picture::Frame;
use crate::svg::{Ink, Writer, number};

const CLASSES: [&str; 3] = [
    "chart-series chart-series-1",
    "chart-series chart-series-2",
    "chart-series chart-series-3",
];
/// Unbroken, long dashes, dots: told apart without colour.
const DASHES: [&str; 3] = ["", "9 5", "2 5"];

/// Writes the picture; `words` are its title and its reading.
pub(super) fn svg(scene: &Scene, frame: Frame<'_>, words: (&str, &str)) -> String {
    let mut svg = Writer::new(frame.theme);
    svg.open_picture(frame, scene.size, words);
    marks(&mut svg, scene);
    all_words(&mut svg, &scene.words);
    svg.finish()
}

/// Writes the marks of one plot.
pub(super) fn marks(svg: &mut Writer, scene: &Scene) {
    guides(svg, scene);
    for (index, line) in scene.lines.iter().enumerate() {
        series(svg, index, line);
    }
}

fn guides(svg: &mut Writer, scene: &Scene) {
    let (left, right) = (scene.plot.left, scene.plot.right);
    for y in scene.ticks {
        stroke(
            svg,
            &[(left, y), (right, y)],
            ("chart-guide", Ink::Guide, "1"),
        );
    }
    stroke(
        svg,
        &[(left, scene.ground), (right, scene.ground)],
        ("chart-axis", Ink::Axis, "1"),
    );
    for &x in &scene.days {
        let notch = [(x, scene.ground), (x, scene.ground + 5.0)];
        stroke(svg, &notch, ("chart-axis", Ink::Axis, "1"));
    }
}

fn stroke(svg: &mut Writer, points: &[(f64, f64)], pen: (&str, Ink, &str)) {
    let (class, ink) = (svg.class(pen.0), svg.ink(pen.1));
    svg.empty(
        "path",
        &[
            ("class", class),
            ("d", &path(points)),
            ("fill", "none"),
            ("stroke", ink),
            ("stroke-width", pen.2),
            ("stroke-dasharray", svg.dash(pen.1)),
        ],
    );
}

fn series(svg: &mut Writer, index: usize, line: &Line) {
    let class = svg.class(CLASSES[index]);
    let ink = svg.ink(Ink::Series(index));
    svg.open(
        "g",
        &[
            ("class", class),
            ("fill", "none"),
            ("stroke", ink),
            ("stroke-width", "2"),
        ],
    );
    if let Some(thread) = line.leader {
        stroke(svg, &thread, ("chart-leader", Ink::Leader, "1"));
    }
    runs(svg, index, line);
    for &at in line.runs.iter().flatten().chain(&line.key) {
        marker(svg, index, at);
    }
    svg.close();
}

fn runs(svg: &mut Writer, index: usize, line: &Line) {
    let line_class = svg.class("chart-line");
    for run in line.runs.iter().filter(|run| run.len() > 1) {
        svg.empty(
            "path",
            &[
                ("class", line_class),
                ("d", &path(run)),
                ("stroke-dasharray", DASHES[index]),
                ("stroke-linejoin", "round"),
            ],
        );
    }
}

/// Draws a short piece of a line with its mark, to stand before its name.
pub(super) fn sample(svg: &mut Writer, index: usize, (x, y): (f64, f64)) {
    let line = Line {
        runs: vec![vec![(x - 15.0, y), (x + 15.0, y)]],
        ..Line::default()
    };
    let class = svg.class(CLASSES[index]);
    let ink = svg.ink(Ink::Series(index));
    svg.open(
        "g",
        &[
            ("class", class),
            ("fill", "none"),
            ("stroke", ink),
            ("stroke-width", "2"),
        ],
    );
    runs(svg, index, &line);
    marker(svg, index, (x, y));
    svg.close();
}

/// Draws a disc, an open square or an open triangle.
fn marker(svg: &mut Writer, index: usize, (x, y): (f64, f64)) {
    let class = svg.class("chart-marker");
    let fill = if index == 0 {
        svg.ink(Ink::Series(0))
    } else {
        ""
    };
    let corners: &[(f64, f64)] = match index {
        0 => {
            let (x, y) = (number(x), number(y));
            let place = [("cx", x.as_str()), ("cy", &y), ("r", "4")];
            let look = [("class", class), ("fill", fill)];
            return svg.empty("circle", &[look[0], place[0], place[1], place[2], look[1]]);
        }
        1 => &[(-4.5, -4.5), (4.5, -4.5), (4.5, 4.5), (-4.5, 4.5)],
        _ => &[(0.0, -6.0), (5.5, 4.0), (-5.5, 4.0)],
    };
    let shape: Vec<(f64, f64)> = corners.iter().map(|(dx, dy)| (x + dx, y + dy)).collect();
    svg.empty(
        "path",
        &[("class", class), ("d", &format!("{}Z", path(&shape)))],
    );
}
