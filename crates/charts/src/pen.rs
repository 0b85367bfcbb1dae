//! Writes paths and words that already have their place. Decides no place.

use crate::measure::{BASELINE, LABEL_SIZE, LINE_HEIGHT};
use crate::place::{Keep, Placed};
use crate::svg::{Ink, Writer, number};

/// Writes straight lines from point to point as path data.
pub(crate) fn path(points: &[(f64, f64)]) -> String {
    let mut path = String::new();
    for (index, (x, y)) in points.iter().enumerate() {
        path.push(if index == 0 { 'M' } else { 'L' });
        path.push_str(&number(*x));
        path.push(' ');
        path.push_str(&number(*y));
    }
    path
}

/// Writes all words of a picture, in one group.
pub(crate) fn all_words(svg: &mut Writer, words: &[Placed]) {
    let (ink, family, size) = (svg.ink(Ink::Words), svg.family(), number(LABEL_SIZE));
    svg.open(
        "g",
        &[("fill", ink), ("font-family", family), ("font-size", &size)],
    );
    for placed in words {
        label(svg, placed);
    }
    svg.close();
}

fn label(svg: &mut Writer, placed: &Placed) {
    let (area, class) = (placed.area, svg.class(placed.class));
    let (x, anchor) = match placed.keep {
        Keep::Start => (area.left, ""),
        Keep::Middle => ((area.left + area.right) / 2.0, "middle"),
        Keep::End => (area.right, "end"),
    };
    let (x, mut y) = (number(x), area.top + BASELINE);
    for line in &placed.block.lines {
        svg.words(
            "text",
            &[
                ("class", class),
                ("x", &x),
                ("y", &number(y)),
                ("text-anchor", anchor),
                ("font-weight", placed.block.weight.css()),
            ],
            line,
        );
        y += LINE_HEIGHT;
    }
}
