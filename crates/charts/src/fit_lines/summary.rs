//! What a sentence about the fit lines can say. Holds facts, no words and no verdict.

use super::FitPoint;

/// The facts for the one-sentence reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FitSummary {
    /// How many entries there are.
    pub entries: usize,
    /// The date of the first entry, as given.
    pub first_date: Option<String>,
    /// The date of the last entry, as given.
    pub last_date: Option<String>,
    /// One summary a line, in the order of [`FitPoint::values`].
    pub lines: [FitLineSummary; 3],
}

/// The facts about one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct FitLineSummary {
    /// How many ratings were given.
    pub given: usize,
    /// The first rating given.
    pub first: Option<u8>,
    /// The last rating given.
    pub last: Option<u8>,
    /// The lowest rating given.
    pub lowest: Option<u8>,
    /// The highest rating given.
    pub highest: Option<u8>,
}

/// How a line went from its first rating to its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FitChange {
    /// No rating was given.
    Nothing,
    /// One rating was given, so there is nothing to compare.
    Single(u8),
    /// The last rating is the first one.
    Level(u8),
    /// The last rating is higher.
    Up {
        /// The first rating.
        from: u8,
        /// The last rating.
        to: u8,
    },
    /// The last rating is lower.
    Down {
        /// The first rating.
        from: u8,
        /// The last rating.
        to: u8,
    },
}

impl FitSummary {
    pub(super) fn of(points: &[&FitPoint]) -> Self {
        Self {
            entries: points.len(),
            first_date: points.first().map(|point| point.date.clone()),
            last_date: points.last().map(|point| point.date.clone()),
            lines: [0, 1, 2].map(|line| FitLineSummary::of(points, line)),
        }
    }
}

impl FitLineSummary {
    fn of(points: &[&FitPoint], line: usize) -> Self {
        let given: Vec<u8> = points
            .iter()
            .filter_map(|point| point.values[line])
            .collect();
        Self {
            given: given.len(),
            first: given.first().copied(),
            last: given.last().copied(),
            lowest: given.iter().min().copied(),
            highest: given.iter().max().copied(),
        }
    }

    /// Compares the last rating with the first.
    pub fn change(&self) -> FitChange {
        match (self.first, self.last) {
            (Some(only), _) if self.given == 1 => FitChange::Single(only),
            (Some(from), Some(to)) if to > from => FitChange::Up { from, to },
            (Some(from), Some(to)) if to < from => FitChange::Down { from, to },
            (Some(from), Some(_)) => FitChange::Level(from),
            _ => FitChange::Nothing,
        }
    }
}
