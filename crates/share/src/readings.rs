//! The sentences under pictures, the same in the window and on the page.
//!
//! Each says facts a picture gives, in a fixed order. No direction is called better.

use waymark_charts::{LadderSummary, RainbowSummary, TreeSummary};
use waymark_content::{Args, MessageId as M, Texts};

/// Reads a rainbow; `earlier` is the day of the rainbow it lies over, or nothing.
#[must_use]
pub fn rainbow(texts: &Texts, summary: &RainbowSummary, earlier: &str) -> String {
    let count = Args::new().number("count", summary.roles);
    let before = Args::new()
        .number("count", summary.earlier)
        .text("day", earlier);
    sentences([
        texts.get(M::ChartRainbowReading, &count),
        about(texts, M::ChartRainbowReadingToday, &summary.today),
        about(texts, M::ChartRainbowReadingWished, &summary.wished),
        if summary.earlier == 0 {
            String::new()
        } else {
            texts.get(M::ChartRainbowReadingEarlier, &before)
        },
    ])
}

/// Reads a tree: its parts, each with how many words it has.
#[must_use]
pub fn tree(texts: &Texts, summary: &TreeSummary) -> String {
    let counts = [
        (M::ChartTreeRoots, summary.roots),
        (M::ChartTreeGround, summary.ground),
        (M::ChartTreeTrunk, summary.trunk),
        (M::ChartTreeBranches, summary.branches),
        (M::ChartTreeLeaves, summary.leaves),
        (M::ChartTreeFruit, summary.fruit),
        (M::ChartTreeStorms, summary.storms),
    ];
    let told: Vec<String> = counts
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(name, count)| format!("{} {count}", texts.say(name)))
        .collect();
    if told.is_empty() {
        return texts.say(M::ChartEmpty);
    }
    let args = Args::new().text("parts", told.join(", "));
    texts.get(M::ChartTreeReading, &args)
}

/// Reads a ladder: how many tasks stand on each of its levels, from the top down, and which stand
/// on another one than on the day `then`, if there is such a day.
#[must_use]
pub fn ladder(texts: &Texts, summary: &LadderSummary, levels: &[String; 4], then: &str) -> String {
    let [not_yet, some_help, alone, not_for_me] = [0, 1, 2, 3].map(|at| {
        let args = Args::new()
            .text("level", levels[at].clone())
            .number("count", summary.levels[at]);
        match summary.levels[at] {
            0 => String::new(),
            _ => texts.get(M::ChartLadderReadingLevel, &args),
        }
    });
    let count = Args::new().number("count", summary.tasks);
    sentences([
        texts.get(M::ChartLadderReading, &count),
        alone,
        some_help,
        not_yet,
        not_for_me,
        if then.is_empty() {
            String::new()
        } else {
            moved(texts, &summary.moved, then)
        },
    ])
}

/// Names what stands somewhere else than on the day `then`, or says nothing.
#[must_use]
pub fn moved(texts: &Texts, names: &[String], then: &str) -> String {
    if names.is_empty() {
        return String::new();
    }
    let args = Args::new()
        .text("names", names.join(", "))
        .text("day", then);
    texts.get(M::ChartReadingMoved, &args)
}

/// Joins the sentences of a reading that say something.
#[must_use]
pub fn sentences(parts: impl IntoIterator<Item = String>) -> String {
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}

/// Says a sentence about some names, or nothing where there are none.
#[must_use]
pub fn about(texts: &Texts, id: M, names: &[String]) -> String {
    if names.is_empty() {
        return String::new();
    }
    texts.get(id, &Args::new().text("names", names.join(", ")))
}
