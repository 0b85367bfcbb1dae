//! A picture being put together: marks below, words above. Knows ink and boxes, no chart.

use crate::hatch::Hatch;
use crate::measure::{Block, LINE_HEIGHT, Weight};
use crate::pen::{all_words, path};
use crate::picture::{Frame, Picture, PictureWords, Table, Width};
use crate::place::{Area, Keep, Placed};
use crate::svg::{Ink, Writer, number};
use std::collections::BTreeSet;

/// A point in units of the picture, y growing downwards.
pub(crate) type Point = (f64, f64);
/// Between words and the edges of the picture, for strokes of letters that lean out.
pub(crate) const EDGE: f64 = 4.0;
/// Between words and what stands beside them.
pub(crate) const GAP: f64 = 10.0;

/// Returns the width of a picture.
pub(crate) fn width_of(width: Width) -> f64 {
    match width {
        Width::Wide => 640.0,
        Width::Narrow => 340.0,
    }
}

/// The outline of a mark.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// Path data.
    Path(String),
    /// A middle and two radii.
    Ellipse(Point, Point),
    /// A mark that stands for one thing and that no word may cover: a middle and a path round it.
    Dot(Point, Dot),
}

/// The shapes of marks that stand for one thing; told apart without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dot {
    /// A full circle.
    Disc,
    /// An open circle.
    Ring,
    /// An open square.
    Square,
    /// An open triangle.
    Triangle,
}

/// The ground of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fill {
    /// No ground.
    None,
    /// The ink of the mark.
    Ink,
    /// A pattern.
    Hatch(Hatch),
}

/// One drawn thing.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Mark {
    pub(crate) shape: Shape,
    pub(crate) ink: Ink,
    fill: Fill,
    stroke: f64,
    dash: &'static str,
}

impl Mark {
    /// A line from point to point.
    pub(crate) fn line(points: &[Point], ink: Ink, stroke: f64) -> Self {
        Self::stroked(path(points), ink, stroke)
    }

    /// A line along path data.
    pub(crate) fn stroked(data: String, ink: Ink, stroke: f64) -> Self {
        Self {
            shape: Shape::Path(data),
            ink,
            fill: Fill::None,
            stroke,
            dash: "",
        }
    }

    /// A ground without an outline.
    pub(crate) fn ground(data: String, ink: Ink, fill: Fill) -> Self {
        Self {
            fill,
            ..Self::stroked(data, ink, 0.0)
        }
    }

    /// A closed curve round a middle.
    pub(crate) fn ellipse(middle: Point, radii: Point, ink: Ink, stroke: f64) -> Self {
        Self {
            shape: Shape::Ellipse(middle, radii),
            ..Self::stroked(String::new(), ink, stroke)
        }
    }

    /// A mark that stands for one thing.
    pub(crate) fn dot(at: Point, dot: Dot, ink: Ink) -> Self {
        Self {
            shape: Shape::Dot(at, dot),
            fill: if dot == Dot::Disc {
                Fill::Ink
            } else {
                Fill::None
            },
            ..Self::stroked(String::new(), ink, 2.0)
        }
    }

    /// Breaks the line.
    pub(crate) fn dashed(mut self, dash: &'static str) -> Self {
        self.dash = dash;
        self
    }

    /// Gives the outline a ground.
    pub(crate) fn filled(mut self, fill: Fill) -> Self {
        self.fill = fill;
        self
    }

    fn write(&self, svg: &mut Writer, frame: Frame<'_>) {
        let ink = svg.ink(self.ink);
        let fill = match self.fill {
            Fill::None => "none".to_owned(),
            Fill::Ink => ink.to_owned(),
            Fill::Hatch(hatch) => format!("url(#{})", hatch.id(frame.id_prefix)),
        };
        let (stroke, width) = if self.stroke > 0.0 {
            (ink, number(self.stroke))
        } else {
            ("", String::new())
        };
        let (name, place) = self.place();
        let class = svg.class(self.ink.class());
        let dash = if self.dash.is_empty() {
            svg.dash(self.ink)
        } else {
            self.dash
        };
        let mut attributes = vec![("class", class)];
        attributes.extend(place.iter().map(|(key, value)| (*key, value.as_str())));
        attributes.extend([
            ("fill", fill.as_str()),
            ("stroke", stroke),
            ("stroke-width", &width),
            ("stroke-dasharray", dash),
        ]);
        svg.empty(name, &attributes);
    }

    fn place(&self) -> (&'static str, Vec<(&'static str, String)>) {
        let round = |(x, y): Point, (rx, ry): Point| {
            vec![
                ("cx", number(x)),
                ("cy", number(y)),
                ("rx", number(rx)),
                ("ry", number(ry)),
            ]
        };
        match &self.shape {
            Shape::Path(data) => ("path", vec![("d", data.clone())]),
            Shape::Ellipse(middle, radii) => ("ellipse", round(*middle, *radii)),
            Shape::Dot(at, Dot::Disc | Dot::Ring) => ("ellipse", round(*at, (4.5, 4.5))),
            Shape::Dot((x, y), dot) => {
                let corners: &[Point] = if *dot == Dot::Square {
                    &[(-4.5, -4.5), (4.5, -4.5), (4.5, 4.5), (-4.5, 4.5)]
                } else {
                    &[(0.0, -6.0), (5.5, 4.0), (-5.5, 4.0)]
                };
                let around: Vec<Point> = corners.iter().map(|(dx, dy)| (x + dx, y + dy)).collect();
                ("path", vec![("d", format!("{}Z", path(&around)))])
            }
        }
    }
}

/// A picture being put together.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Sketch {
    /// Width and height.
    pub(crate) size: Point,
    /// Drawn in this order.
    pub(crate) marks: Vec<Mark>,
    /// Drawn above the marks.
    pub(crate) words: Vec<Placed>,
    /// How many things of the table are not drawn.
    pub(crate) not_drawn: usize,
}

impl Sketch {
    /// Starts an empty picture of a width.
    pub(crate) fn new(width: Width) -> Self {
        Self {
            size: (width_of(width), 0.0),
            marks: Vec::new(),
            words: Vec::new(),
            not_drawn: 0,
        }
    }

    /// Starts a picture that only says there is nothing yet.
    pub(crate) fn empty(width: Width, words: &str) -> Self {
        let mut sketch = Self::new(width);
        let size = sketch.size.0;
        let block = Block::wrap(words, Weight::Regular, size * 0.7);
        let middle = size / 2.0;
        sketch
            .words
            .push(Placed::at(block, Keep::Middle, middle, 24.0, "chart-empty"));
        let foot = sketch.bottom().max(42.0) + 22.0;
        sketch.marks.push(Mark::line(
            &[(EDGE, foot), (size - EDGE, foot)],
            Ink::Axis,
            1.0,
        ));
        sketch.end(foot);
        sketch
    }

    /// Adds a mark.
    pub(crate) fn mark(&mut self, mark: Mark) {
        self.marks.push(mark);
    }

    /// Adds words, if there are any, and returns their foot.
    pub(crate) fn say(&mut self, placed: Placed) -> f64 {
        let bottom = placed.area.bottom;
        if !placed.block.lines.is_empty() {
            self.words.push(placed);
        }
        bottom
    }

    /// Draws a level line that leaves room for the words on it, so that no ground has to be
    /// painted over.
    pub(crate) fn level(&mut self, (left, right): (f64, f64), y: f64, ink: Ink) {
        let mut taken: Vec<(f64, f64)> = self
            .words
            .iter()
            .map(|word| word.area)
            .filter(|area| area.top < y && y < area.bottom)
            .map(|area| (area.left - 4.0, area.right + 4.0))
            .collect();
        taken.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut from = left;
        for (start, end) in taken.into_iter().chain([(right, right)]) {
            let to = start.min(right);
            if to > from {
                self.mark(Mark::line(&[(from, y), (to, y)], ink, 1.0));
            }
            from = from.max(end);
        }
    }

    /// Sets things in rows like the words of a text, each with room before it for a mark.
    ///
    /// `column` is the left and right edge. Returns the foot and the middle of each mark's room.
    pub(crate) fn flow(
        &mut self,
        blocks: Vec<Block>,
        column: (f64, f64),
        top: f64,
        lead: f64,
        class: &'static str,
    ) -> (f64, Vec<Point>) {
        let (mut x, mut y, mut foot) = (column.0, top, top);
        let mut keys = Vec::with_capacity(blocks.len());
        for block in blocks {
            let taken = lead + block.width;
            if x > column.0 && x + taken > column.1 {
                (x, y) = (column.0, foot + 4.0);
            }
            keys.push((x + (lead - 6.0) / 2.0, y + LINE_HEIGHT / 2.0));
            let placed = Placed::at(block, Keep::Start, x + lead, y, class);
            foot = foot.max(self.say(placed)).max(y + LINE_HEIGHT);
            x += taken + 16.0;
        }
        (foot, keys)
    }

    /// Returns the foot of the lowest words.
    pub(crate) fn bottom(&self) -> f64 {
        let feet = self.words.iter().map(|word| word.area.bottom);
        feet.fold(0.0, f64::max)
    }

    /// Ends the picture under its words and under a height that the marks need.
    pub(crate) fn end(&mut self, height: f64) {
        self.size.1 = (self.bottom().max(height) + 6.0).ceil();
    }

    /// Writes the picture with its reading and table.
    pub(crate) fn picture(
        &self,
        frame: Frame<'_>,
        words: &PictureWords<'_>,
        reading: String,
        table: Table,
    ) -> Picture {
        let reading = words.close(reading, self.not_drawn);
        let mut svg = Writer::new(frame.theme);
        svg.open_picture(frame, self.size, (words.title, &reading));
        let hatches: BTreeSet<Hatch> = self
            .marks
            .iter()
            .filter_map(|mark| match mark.fill {
                Fill::Hatch(hatch) => Some(hatch),
                _ => None,
            })
            .collect();
        if !hatches.is_empty() {
            svg.open("defs", &[]);
            for hatch in hatches {
                hatch.define(&mut svg, frame.id_prefix);
            }
            svg.close();
        }
        for mark in &self.marks {
            mark.write(&mut svg, frame);
        }
        all_words(&mut svg, &self.words);
        Picture {
            svg: svg.finish(),
            title: words.title.to_owned(),
            reading,
            table,
        }
    }
}

/// Writes a box as path data.
pub(crate) fn box_path(area: Area) -> String {
    let Area {
        left,
        top,
        right,
        bottom,
    } = area;
    format!(
        "{}Z",
        path(&[(left, top), (right, top), (right, bottom), (left, bottom)])
    )
}
