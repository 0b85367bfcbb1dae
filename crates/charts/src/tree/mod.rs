//! A life as a tree: roots, ground, trunk, branches, leaves, fruit, and what helps in storms.
//!
//! The parts follow the Tree of Life (Ncube 2006; Denborough 2008). Each word has its mark in the
//! tree: a root, a branch, a leaf, a fruit. Each part stands alone, so a tree is never unfinished;
//! a part without words draws no marks and says nothing.

mod draw;
mod layout;
#[cfg(test)]
mod tests;

use crate::picture::{ChartError, Frame, Picture, PictureWords, Table, check_count};
use crate::sketch::Sketch;

/// The most words of one part that are drawn; the table has them all.
pub const MOST_WORDS: usize = 16;

/// The words of each part of a tree, in the order they were written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TreeParts {
    /// The name of the tree, or a line that fits it; may be empty.
    pub name: String,
    /// Where it comes from.
    pub roots: Vec<String>,
    /// What a normal week holds by choice.
    pub ground: Vec<String>,
    /// Strengths.
    pub trunk: Vec<String>,
    /// Hopes.
    pub branches: Vec<String>,
    /// People who matter.
    pub leaves: Vec<String>,
    /// What was given and is given.
    pub fruit: Vec<String>,
    /// What helps it to stand.
    pub storms: Vec<String>,
}

/// How the tree is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TreeOptions {
    /// Leaves out the words of the roots and leaves, and their rows of the table. The tree keeps
    /// its crown and its foot, which then tell no number.
    pub without_names: bool,
}

/// The words of the picture, translated.
pub struct TreeWords<'a> {
    /// The words every picture needs.
    pub picture: PictureWords<'a>,
    /// Names the roots.
    pub roots: &'a str,
    /// Names the ground.
    pub ground: &'a str,
    /// Names the trunk.
    pub trunk: &'a str,
    /// Names the branches.
    pub branches: &'a str,
    /// Names the leaves.
    pub leaves: &'a str,
    /// Names the fruit.
    pub fruit: &'a str,
    /// Names what helps in storms.
    pub storms: &'a str,
    /// Head of the parts.
    pub part_head: &'a str,
    /// Head of the words.
    pub word_head: &'a str,
    /// Makes the one-sentence reading.
    pub reading: &'a dyn Fn(&TreeSummary) -> String,
}

/// The facts for the one-sentence reading; what is left out is not counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TreeSummary {
    /// How many roots are told.
    pub roots: usize,
    /// How many words the ground has.
    pub ground: usize,
    /// How many words the trunk has.
    pub trunk: usize,
    /// How many branches there are.
    pub branches: usize,
    /// How many leaves are told.
    pub leaves: usize,
    /// How many fruits there are.
    pub fruit: usize,
    /// How many things help in storms.
    pub storms: usize,
}

/// Draws a tree with its words beside it, from the sky to the roots.
///
/// # Errors
/// More than 2,000 words.
pub fn tree(
    parts: &TreeParts,
    options: TreeOptions,
    words: &TreeWords<'_>,
    frame: Frame<'_>,
) -> Result<Picture, ChartError> {
    let zones = zones(parts, options, words);
    check_count(zones.iter().map(|zone| zone.words.len()).sum())?;
    let count = |part: Part| {
        let zone = zones.iter().find(|zone| zone.part == part);
        zone.map_or(0, |zone| zone.words.len())
    };
    let reading = (words.reading)(&TreeSummary {
        roots: count(Part::Roots),
        ground: count(Part::Ground),
        trunk: count(Part::Trunk),
        branches: count(Part::Branches),
        leaves: count(Part::Leaves),
        fruit: count(Part::Fruit),
        storms: count(Part::Storms),
    });
    let sketch = sketch(parts, options, words, frame.width);
    Ok(sketch.picture(frame, &words.picture, reading, table(&zones, words)))
}

fn sketch(
    parts: &TreeParts,
    options: TreeOptions,
    words: &TreeWords<'_>,
    width: crate::Width,
) -> Sketch {
    let zones = zones(parts, options, words);
    if zones.iter().all(|zone| zone.words.is_empty()) {
        return Sketch::empty(width, words.picture.empty);
    }
    layout::sketch(&zones, &parts.name, width)
}

/// The parts of a tree, from the sky downwards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Storms,
    Leaves,
    Fruit,
    Branches,
    Trunk,
    Ground,
    Roots,
}

/// One part with its name and its words.
struct Zone<'a> {
    part: Part,
    name: &'a str,
    words: Vec<&'a str>,
}

fn zones<'a>(parts: &'a TreeParts, options: TreeOptions, words: &TreeWords<'a>) -> Vec<Zone<'a>> {
    [
        (Part::Storms, words.storms, &parts.storms),
        (Part::Leaves, words.leaves, &parts.leaves),
        (Part::Fruit, words.fruit, &parts.fruit),
        (Part::Branches, words.branches, &parts.branches),
        (Part::Trunk, words.trunk, &parts.trunk),
        (Part::Ground, words.ground, &parts.ground),
        (Part::Roots, words.roots, &parts.roots),
    ]
    .into_iter()
    .map(|(part, name, list)| {
        let hidden = options.without_names && matches!(part, Part::Roots | Part::Leaves);
        let said = list.iter().map(|word| word.trim());
        Zone {
            part,
            name,
            words: said.filter(|word| !word.is_empty() && !hidden).collect(),
        }
    })
    .collect()
}

/// Lists the parts from the roots upwards, as they were told.
fn table(zones: &[Zone<'_>], words: &TreeWords<'_>) -> Table {
    let order = [
        Part::Roots,
        Part::Ground,
        Part::Trunk,
        Part::Branches,
        Part::Leaves,
        Part::Fruit,
        Part::Storms,
    ];
    let rows = order.iter().flat_map(|part| {
        let zone = zones.iter().filter(|zone| zone.part == *part);
        zone.flat_map(|zone| {
            zone.words
                .iter()
                .map(|word| vec![zone.name.to_owned(), (*word).to_owned()])
        })
    });
    Table {
        caption: words.picture.caption.to_owned(),
        head: [words.part_head, words.word_head]
            .map(str::to_owned)
            .to_vec(),
        rows: rows.collect(),
    }
}
