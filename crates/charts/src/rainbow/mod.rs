//! The parts a person plays, as bands over the ages of a life.
//!
//! The picture follows the life-career rainbow (Super 1980) and its use as a conversation about
//! life roles (Brott 2005): a band is thick where a part took much time or heart. What has been is
//! a full band, what is wished for a light, dashed one; an earlier rainbow lies over it as an
//! outline. In narrow room the arcs become bars.

mod arcs;
mod bars;
mod lane;
#[cfg(test)]
mod tests;

use crate::picture::{
    ChartError, Frame, Picture, PictureWords, Table, Width, check_count, check_values,
};
use crate::sketch::Sketch;

/// The top of the scale of a weight.
pub const HEAVIEST: u8 = 5;
/// The most roles that are drawn; the table has them all.
pub const MOST_ROLES: usize = 12;
/// The highest age that is drawn.
pub const OLDEST: u16 = 120;

/// One part a person plays.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RainbowRole {
    /// The name of the part.
    pub name: String,
    /// When it was there; in any order.
    pub slices: Vec<RainbowSlice>,
}

/// One stretch of a band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RainbowSlice {
    /// The age at which it begins, in years.
    pub from: u16,
    /// The age at which it ends, in years.
    pub to: u16,
    /// 0 to 5, or not given: then it is drawn at an even thickness.
    pub weight: Option<u8>,
    /// Wished for, instead of lived.
    pub wished: bool,
    /// Still there, and until which age is not known: it is drawn up to `to`, and the table names
    /// no age.
    pub open: bool,
}

/// A rainbow, and perhaps an earlier one.
#[derive(Debug, Clone, Copy, Default)]
pub struct RainbowData<'a> {
    /// The roles, in the order they are told; the first is the innermost arc.
    pub roles: &'a [RainbowRole],
    /// The roles of an earlier date, laid over as outlines; matched by name. Only what was lived.
    pub earlier: &'a [RainbowRole],
    /// The age today, in years.
    pub today: Option<u16>,
}

/// The words of the picture, translated.
pub struct RainbowWords<'a> {
    /// The words every picture needs.
    pub picture: PictureWords<'a>,
    /// Head of the roles in the table.
    pub role_head: &'a str,
    /// Head of the age a stretch begins at.
    pub from_head: &'a str,
    /// Head of the age a stretch ends at.
    pub to_head: &'a str,
    /// Head of the weights; the column is left out when no weight is given.
    pub weight_head: &'a str,
    /// Head of what kind of stretch it is.
    pub kind_head: &'a str,
    /// Names what was lived; with two dates, the later date ("November 2026").
    pub lived: &'a str,
    /// Names what is wished for.
    pub wished: &'a str,
    /// Stands in the table where a stretch has no end yet ("still there").
    pub still: &'a str,
    /// Names the earlier rainbow ("March 2026").
    pub earlier: &'a str,
    /// Stands in the middle, under the line of today ("today, 24").
    pub today: &'a str,
    /// Makes the one-sentence reading.
    pub reading: &'a dyn Fn(&RainbowSummary) -> String,
}

/// The facts for the one-sentence reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RainbowSummary {
    /// How many roles there are.
    pub roles: usize,
    /// The names of the roles lived at the age of today.
    pub today: Vec<String>,
    /// The names of the roles that are wished for.
    pub wished: Vec<String>,
    /// How many roles the earlier rainbow has.
    pub earlier: usize,
}

/// Draws a life rainbow: arcs, or bars in narrow room.
///
/// # Errors
/// A weight above 5, or more than 2,000 roles or stretches.
pub fn rainbow(
    data: RainbowData<'_>,
    words: &RainbowWords<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    let slices = || {
        let roles = data.roles.iter().chain(data.earlier);
        roles.flat_map(|role| &role.slices)
    };
    check_count(slices().count().max(data.roles.len() + data.earlier.len()))?;
    check_values(slices().map(|slice| slice.weight), HEAVIEST)?;
    let reading = (words.reading)(&summary(data));
    let sketch = sketch(data, words, frame.width);
    Ok(sketch.picture(frame, &words.picture, reading, table(data, words)))
}

fn sketch(data: RainbowData<'_>, words: &RainbowWords<'_>, width: Width) -> Sketch {
    let bands = lane::bands(data);
    if bands.is_empty() {
        return Sketch::empty(width, words.picture.empty);
    }
    let span = lane::span(&bands, data.today);
    let drawn = &bands[..bands.len().min(MOST_ROLES)];
    let mut sketch = match width {
        Width::Wide => arcs::sketch(drawn, span, data.today, words),
        Width::Narrow => bars::sketch(drawn, span, data.today, words),
    };
    sketch.not_drawn = bands.len() - drawn.len();
    sketch
}

fn summary(data: RainbowData<'_>) -> RainbowSummary {
    let named = |test: &dyn Fn(&RainbowSlice) -> bool| {
        let roles = data
            .roles
            .iter()
            .filter(|role| role.slices.iter().any(test));
        roles.map(|role| role.name.clone()).collect()
    };
    let now = |slice: &RainbowSlice| {
        let (from, to) = (slice.from.min(slice.to), slice.from.max(slice.to));
        !slice.wished && data.today.is_some_and(|age| from <= age && age <= to)
    };
    RainbowSummary {
        roles: data.roles.len(),
        today: named(&now),
        wished: named(&|slice| slice.wished),
        earlier: data.earlier.len(),
    }
}

fn table(data: RainbowData<'_>, words: &RainbowWords<'_>) -> Table {
    let lived = data.roles.iter().map(|role| (role, words.lived));
    let earlier = data.earlier.iter().map(|role| (role, words.earlier));
    let slices = || {
        data.roles
            .iter()
            .chain(data.earlier)
            .flat_map(|role| &role.slices)
    };
    let weighed = slices().any(|slice| slice.weight.is_some());
    let none = words.picture.not_given;
    let mut rows = Vec::new();
    for (role, kind) in lived.chain(earlier) {
        let stretches = lane::stretches(&role.slices);
        if stretches.is_empty() {
            rows.push((
                vec![role.name.clone(), none.into(), none.into()],
                none.into(),
                kind,
            ));
        }
        for slice in stretches {
            let kind = if slice.wished { words.wished } else { kind };
            let weight = slice
                .weight
                .map_or_else(|| none.to_owned(), |weight| weight.to_string());
            let cells = vec![
                role.name.clone(),
                slice.from.to_string(),
                if slice.open {
                    words.still.to_owned()
                } else {
                    slice.to.to_string()
                },
            ];
            rows.push((cells, weight, kind));
        }
    }
    let mut head = vec![words.role_head, words.from_head, words.to_head];
    head.extend(weighed.then_some(words.weight_head));
    head.push(words.kind_head);
    let rows = rows.into_iter().map(|(mut cells, weight, kind)| {
        cells.extend(weighed.then_some(weight));
        cells.push(kind.to_owned());
        cells
    });
    Table {
        caption: words.picture.caption.to_owned(),
        head: head.into_iter().map(str::to_owned).collect(),
        rows: rows.collect(),
    }
}
