//! Vague dates: as exact as the person wants, with a sort key and the text as typed.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

/// A season; carries no hemisphere, so it sorts by the northern order within its year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Season {
    /// Spring.
    Spring,
    /// Summer.
    Summer,
    /// Autumn.
    Autumn,
    /// Winter.
    Winter,
}

/// How exact a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case", tag = "exact")]
pub enum Exactness {
    /// A day.
    Day {
        /// The day.
        #[cfg_attr(feature = "typescript", ts(type = "string"))]
        day: NaiveDate,
    },
    /// A month.
    Month {
        /// The year.
        year: i32,
        /// 1 to 12.
        month: u32,
    },
    /// A season.
    Season {
        /// The year.
        year: i32,
        /// The season.
        season: Season,
    },
    /// A year.
    Year {
        /// The year.
        year: i32,
    },
    /// An age in years.
    Age {
        /// 0 to 130.
        age: u8,
    },
    /// Words the app does not try to understand.
    Phrase,
}

/// A date as the person put it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct VagueDate {
    /// The text as typed.
    pub typed: String,
    /// What was understood of it.
    #[serde(flatten)]
    pub exact: Exactness,
}

/// The words of one language that a typed date may hold, folded.
#[derive(Debug, Clone)]
pub struct DateWords {
    /// The twelve months, each with its accepted spellings.
    pub months: [Vec<String>; 12],
    /// Spring, summer, autumn, winter.
    pub seasons: [Vec<String>; 4],
    /// "age", "aged".
    pub age: Vec<String>,
    /// Today, tomorrow.
    pub days: [Vec<String>; 2],
}

impl VagueDate {
    /// Keeps words without trying to understand them.
    #[must_use]
    pub fn phrase(typed: &str) -> Self {
        Self {
            typed: typed.trim().to_owned(),
            exact: Exactness::Phrase,
        }
    }

    /// Makes an exact day.
    #[must_use]
    pub fn day(day: NaiveDate, typed: &str) -> Self {
        Self {
            typed: typed.to_owned(),
            exact: Exactness::Day { day },
        }
    }

    /// Reads what the person typed: "24/11", "24.11.2026", "2026-11", "spring 2027", "age 17", or
    /// any words at all. Nothing typed is an error. A day without a year is the next one.
    #[must_use]
    pub fn parse(typed: &str, today: NaiveDate, words: &DateWords) -> Option<Self> {
        let typed = typed.trim();
        if typed.is_empty() {
            return None;
        }
        let exact = understand(&typed.to_lowercase(), today, words).unwrap_or(Exactness::Phrase);
        Some(Self {
            typed: typed.to_owned(),
            exact,
        })
    }

    /// Gives the first day it can mean; none for an age or words.
    #[must_use]
    pub fn first_day(&self) -> Option<NaiveDate> {
        self.days().map(|(first, _)| first)
    }

    /// Gives the last day it can mean; none for an age or words.
    #[must_use]
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.days().map(|(_, last)| last)
    }

    /// Gives the first and last day; for a season the whole year, as it carries no hemisphere.
    fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        let months = |year, from, to| {
            let first = NaiveDate::from_ymd_opt(year, from, 1)?;
            let last = NaiveDate::from_ymd_opt(year, to, 1)?
                .checked_add_months(Months::new(1))?
                .pred_opt()?;
            Some((first, last))
        };
        match self.exact {
            Exactness::Day { day } => Some((day, day)),
            Exactness::Month { year, month } => months(year, month, month),
            Exactness::Season { year, .. } | Exactness::Year { year } => months(year, 1, 12),
            Exactness::Age { .. } | Exactness::Phrase => None,
        }
    }

    /// Gives a day to sort by; ages and phrases sort after all dates.
    #[must_use]
    pub fn sort_key(&self) -> i32 {
        let day = |year, month, day| {
            NaiveDate::from_ymd_opt(year, month, day).map_or(i32::MAX, |day| day.num_days_from_ce())
        };
        match self.exact {
            Exactness::Day { day } => day.num_days_from_ce(),
            Exactness::Month { year, month } => day(year, month, 1),
            Exactness::Season { year, season } => match season {
                Season::Spring => day(year, 3, 1),
                Season::Summer => day(year, 6, 1),
                Season::Autumn => day(year, 9, 1),
                Season::Winter => day(year, 12, 1),
            },
            Exactness::Year { year } => day(year, 1, 1),
            Exactness::Age { .. } | Exactness::Phrase => i32::MAX,
        }
    }

    /// Gives the stretch of days it is drawn as; nothing for ages and phrases. A season is the three
    /// months its sort key begins.
    #[must_use]
    pub fn stretch(&self) -> Option<(NaiveDate, NaiveDate)> {
        let months = |year: i32, month: u32, count: u32| {
            let first = NaiveDate::from_ymd_opt(year, month, 1)?;
            let after = first.checked_add_months(Months::new(count))?;
            Some((first, after.pred_opt()?))
        };
        match self.exact {
            Exactness::Day { day } => Some((day, day)),
            Exactness::Month { year, month } => months(year, month, 1),
            Exactness::Season { year, season } => match season {
                Season::Spring => months(year, 3, 3),
                Season::Summer => months(year, 6, 3),
                Season::Autumn => months(year, 9, 3),
                Season::Winter => months(year, 12, 3),
            },
            Exactness::Year { year } => months(year, 1, 12),
            Exactness::Age { .. } | Exactness::Phrase => None,
        }
    }
}

fn understand(text: &str, today: NaiveDate, words: &DateWords) -> Option<Exactness> {
    let is = |list: &[String], part: &str| list.iter().any(|word| word == part);
    if is(&words.days[0], text) {
        return Some(Exactness::Day { day: today });
    }
    if is(&words.days[1], text) {
        return today
            .checked_add_days(Days::new(1))
            .map(|day| Exactness::Day { day });
    }
    let parts: Vec<&str> = text
        .split([' ', '/', '.', '-', ','])
        .filter(|part| !part.is_empty())
        .collect();
    let numbers: Vec<Option<i32>> = parts.iter().map(|part| part.parse().ok()).collect();
    let month_named = |part: &str| {
        words
            .months
            .iter()
            .position(|names| is(names, part))
            .and_then(|index| u32::try_from(index + 1).ok())
    };
    match (parts.as_slice(), numbers.as_slice()) {
        ([_], [Some(year)]) if is_year(*year) => Some(Exactness::Year { year: *year }),
        ([_, _], [Some(year), Some(month)]) if is_year(*year) => month_of(*year, *month),
        ([_, _], [Some(month), Some(year)]) if is_year(*year) => month_of(*year, *month),
        ([_, _], [Some(day), Some(month)]) => next_day(*day, *month, today),
        ([_, _, _], [Some(year), Some(month), Some(day)]) if is_year(*year) => {
            day_of(*year, *month, *day)
        }
        ([_, _, _], [Some(day), Some(month), Some(year)]) if is_year(*year) => {
            day_of(*year, *month, *day)
        }
        ([word, _], [None, Some(age)]) if is(&words.age, word) => u8::try_from(*age)
            .ok()
            .filter(|age| *age <= 130)
            .map(|age| Exactness::Age { age }),
        ([word, _], [None, Some(year)]) if is_year(*year) => season_of(word, words)
            .map(|season| Exactness::Season {
                year: *year,
                season,
            })
            .or_else(|| month_named(word).map(|month| Exactness::Month { year: *year, month })),
        ([_, word], [Some(day), None]) => {
            month_named(word).and_then(|month| next_day(*day, i32::try_from(month).ok()?, today))
        }
        ([_, word, _], [Some(day), None, Some(year)]) if is_year(*year) => {
            month_named(word).and_then(|month| day_of(*year, i32::try_from(month).ok()?, *day))
        }
        _ => None,
    }
}

const fn is_year(number: i32) -> bool {
    number >= 1900 && number <= 2200
}

fn season_of(word: &str, words: &DateWords) -> Option<Season> {
    let order = [
        Season::Spring,
        Season::Summer,
        Season::Autumn,
        Season::Winter,
    ];
    words
        .seasons
        .iter()
        .zip(order)
        .find(|(names, _)| names.iter().any(|name| name == word))
        .map(|(_, season)| season)
}

fn month_of(year: i32, month: i32) -> Option<Exactness> {
    u32::try_from(month)
        .ok()
        .filter(|month| (1..=12).contains(month))
        .map(|month| Exactness::Month { year, month })
}

fn day_of(year: i32, month: i32, day: i32) -> Option<Exactness> {
    NaiveDate::from_ymd_opt(year, u32::try_from(month).ok()?, u32::try_from(day).ok()?)
        .map(|day| Exactness::Day { day })
}

/// Gives the next such day, today counted.
fn next_day(day: i32, month: i32, today: NaiveDate) -> Option<Exactness> {
    let this_year = day_of(today.year(), month, day);
    match this_year {
        Some(Exactness::Day { day: found }) if found < today => {
            day_of(today.year() + 1, month, day)
        }
        Some(found) => Some(found),
        None => day_of(today.year() + 1, month, day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> DateWords {
        let list = |names: &str| names.split(' ').map(str::to_owned).collect::<Vec<_>>();
        DateWords {
            months: [
                "january jan",
                "february feb",
                "march mar",
                "april apr",
                "may",
                "june jun",
                "july jul",
                "august aug",
                "september sep",
                "october oct",
                "november nov",
                "december dec",
            ]
            .map(list),
            seasons: ["spring", "summer", "autumn fall", "winter"].map(list),
            age: list("age aged"),
            days: ["today", "tomorrow"].map(list),
        }
    }

    #[test]
    fn a_stretch_has_its_first_and_last_day_and_words_have_none() {
        let days = |exact| {
            let date = VagueDate {
                typed: String::new(),
                exact,
            };
            date.stretch()
                .map(|(first, last)| format!("{first} {last}"))
                .unwrap_or_default()
        };
        let winter = Exactness::Season {
            year: 2027,
            season: Season::Winter,
        };
        assert_eq!(days(winter), "2027-12-01 2028-02-29");
        let month = Exactness::Month {
            year: 2026,
            month: 12,
        };
        assert_eq!(days(month), "2026-12-01 2026-12-31");
        assert_eq!(
            days(Exactness::Year { year: 2027 }),
            "2027-01-01 2027-12-31"
        );
        assert_eq!(days(Exactness::Phrase), "");
    }

    #[test]
    fn any_way_of_writing_a_date_is_taken() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let read: Vec<String> = [
            "24/11",
            "24.11.2026",
            "2026-11-24",
            "2026-11",
            "11/2026",
            "spring 2027",
            "May 2027",
            "24 November",
            "1 january",
            "age 17",
            "2027",
            "tomorrow",
            "any day this week",
            "31/2",
        ]
        .iter()
        .map(|typed| {
            let date = VagueDate::parse(typed, today, &words()).expect("typed");
            format!("{typed} -> {:?}", date.exact)
        })
        .collect();
        insta::assert_snapshot!(read.join("\n"));
        assert_eq!(VagueDate::parse("  ", today, &words()), None);
    }
}
