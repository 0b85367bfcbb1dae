//! Dates as other programs write them.

use chrono::{DateTime, Datelike, FixedOffset, NaiveDate, NaiveDateTime, Utc};
use chrono_tz::Tz;

use crate::model::When;

/// Longest text that is looked at; no date is longer.
const MOST_BYTES: usize = 64;

/// Most words of a date that stands before other words.
const MOST_WORDS: usize = 6;

/// Reads the longest beginning of a line that is a date; gives what comes after it.
pub(crate) fn at_start(line: &str) -> Option<(When, &str)> {
    let spaces = line.match_indices(' ').map(|(at, _)| at);
    let ends: Vec<usize> = spaces
        .chain([line.len()])
        .take_while(|end| *end <= MOST_BYTES)
        .take(MOST_WORDS)
        .collect();
    let mut dates = ends.into_iter().rev().filter_map(|end| {
        let (date, rest) = line.split_at_checked(end)?;
        let date = Some(date).filter(|it| !it.contains('('))?;
        Some((when(date)?, rest.trim()))
    });
    dates.next()
}

/// Reads a date, a time of day on it, or a moment; nothing if it is none, or none of these years.
pub(crate) fn when(text: &str) -> Option<When> {
    // JavaScript puts the name of the zone after its offset.
    let named = text.trim().strip_suffix(')');
    let date = named.and_then(|it| it.split_once(" ("));
    let text = date.map_or(text, |(date, _)| date).trim();
    if text.len() > MOST_BYTES {
        return None;
    }
    let found = moment(text)
        .or_else(|| local(text).map(When::Local))
        .or_else(|| day(text).map(When::Day))?;
    (1000..=9999).contains(&found.day().year()).then_some(found)
}

/// Reads a moment of a named zone, which need not be known: then it is one in UTC.
pub(crate) fn in_zone(moment: DateTime<Utc>, zone: &str) -> Option<When> {
    let zone: Tz = zone.parse().ok()?;
    Some(When::Zoned(moment.with_timezone(&zone).fixed_offset()))
}

fn moment(text: &str) -> Option<When> {
    let zoned: DateTime<FixedOffset> = DateTime::parse_from_rfc3339(text)
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%dT%H:%M:%S%.f%z"))
        .or_else(|_| DateTime::parse_from_str(text, "%Y-%m-%d %H:%M:%S%.f %z"))
        .or_else(|_| DateTime::parse_from_str(text, "%a %b %d %Y %H:%M:%S GMT%z"))
        .or_else(|_| DateTime::parse_from_rfc2822(text))
        .ok()?;
    // `Z` says the moment, and nothing about the clock of the person.
    Some(if text.ends_with(['Z', 'z']) {
        When::Moment(zoned.to_utc())
    } else {
        When::Zoned(zoned)
    })
}

fn local(text: &str) -> Option<NaiveDateTime> {
    const FORMS: [&str; 8] = [
        "%Y-%m-%dT%H:%M:%S%.f",
        "%Y-%m-%d %H:%M:%S%.f",
        "%Y-%m-%dT%H:%M",
        "%Y-%m-%d %H:%M",
        "%Y-%m-%d %I:%M %p",
        "%Y-%m-%d %I:%M:%S %p",
        "%Y/%m/%d %H:%M",
        "%d.%m.%Y %H:%M",
    ];
    let mut read = FORMS
        .iter()
        .filter_map(|form| NaiveDateTime::parse_from_str(text, form).ok());
    read.next()
}

fn day(text: &str) -> Option<NaiveDate> {
    const FORMS: [&str; 5] = ["%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y_%m_%d", "%d.%m.%Y"];
    let mut read = FORMS
        .iter()
        .filter_map(|form| NaiveDate::parse_from_str(text, form).ok());
    read.next()
}

/// Finds the day in a file's path: `2025-03-09 a walk.md`, `20250309.txt`, `2025/03/09.md`.
pub(crate) fn day_in_name(path: &str) -> Option<NaiveDate> {
    let (stem, ending) = path.rsplit_once('.').unwrap_or((path, ""));
    let stem = if ending.len() <= 8 { stem } else { path };
    in_part(crate::source::base(stem)).or_else(|| in_folders(stem))
}

/// Gives the day a file is named by: its name begins with it, or its folders and its name are it.
pub(crate) fn day_of_name(path: &str) -> Option<NaiveDate> {
    let (stem, ending) = path.rsplit_once('.').unwrap_or((path, ""));
    let stem = if ending.len() <= 8 { stem } else { path };
    let base = crate::source::base(stem);
    let start: String = base.chars().take(10).collect();
    let begins = base.starts_with(|it: char| it.is_ascii_digit());
    let named = begins.then(|| in_part(&start)).flatten();
    named.or_else(|| in_folders(stem))
}

fn in_part(part: &str) -> Option<NaiveDate> {
    let digits: Vec<(usize, &str)> = runs_of_digits(part);
    for (index, (at, run)) in digits.iter().enumerate() {
        if run.len() == 8 {
            let found = NaiveDate::parse_from_str(run, "%Y%m%d").ok();
            if let Some(day) = found.filter(|day| (1800..=2999).contains(&day.year())) {
                return Some(day);
            }
        }
        let (Some((second_at, second)), Some((third_at, third))) =
            (digits.get(index + 1), digits.get(index + 2))
        else {
            continue;
        };
        let near = second_at - at == run.len() + 1 && third_at - second_at == second.len() + 1;
        if run.len() == 4 && second.len() <= 2 && third.len() <= 2 && near {
            let found = date_of(run, second, third);
            if found.is_some() {
                return found;
            }
        }
    }
    None
}

/// Finds `…/2025/03/09` or `…/2025/03/09-title`.
fn in_folders(stem: &str) -> Option<NaiveDate> {
    let mut parts = stem.rsplit('/');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let (_, day) = *runs_of_digits(day).first().filter(|(at, _)| *at == 0)?;
    let (_, month) = *runs_of_digits(month).first().filter(|(at, _)| *at == 0)?;
    (year.len() == 4 && day.len() <= 2 && month.len() <= 2)
        .then(|| date_of(year, month, day))
        .flatten()
}

fn date_of(year: &str, month: &str, day: &str) -> Option<NaiveDate> {
    let year: i32 = year.parse().ok()?;
    let found = NaiveDate::from_ymd_opt(year, month.parse().ok()?, day.parse().ok()?);
    found.filter(|_| (1000..=9999).contains(&year))
}

fn runs_of_digits(text: &str) -> Vec<(usize, &str)> {
    let mut runs = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (letter.is_ascii_digit(), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                runs.extend(text.get(from..at).map(|run| (from, run)));
                start = None;
            }
            _ => {}
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_exactly_as_they_stand() {
        let table = [
            ("2025-03-09", "Day(2025-03-09)"),
            ("2025/03/09", "Day(2025-03-09)"),
            ("09.03.2025", "Day(2025-03-09)"),
            ("2025-03-09 21:05", "Local(2025-03-09T21:05:00)"),
            ("2025-03-09 09:05 PM", "Local(2025-03-09T21:05:00)"),
            ("2025-03-09T21:05:00", "Local(2025-03-09T21:05:00)"),
            ("2025-03-09T21:05:00.000Z", "Moment(2025-03-09T21:05:00Z)"),
            ("2025-03-09 21:05:00Z", "Moment(2025-03-09T21:05:00Z)"),
            (
                "2025-03-09T21:05:00+01:00",
                "Zoned(2025-03-09T21:05:00+01:00)",
            ),
            (
                "2025-03-09T21:05:00+0100",
                "Zoned(2025-03-09T21:05:00+01:00)",
            ),
            (
                "Sun Mar 09 2025 21:05:00 GMT+0100",
                "Zoned(2025-03-09T21:05:00+01:00)",
            ),
            (
                "Sun, 09 Mar 2025 21:05:00 +0100",
                "Zoned(2025-03-09T21:05:00+01:00)",
            ),
        ];
        for (text, wanted) in table {
            assert_eq!(format!("{:?}", when(text).unwrap()), wanted, "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_no_date() {
        for text in [
            "",
            "2025-02-30",
            "2025-13-01",
            "0000-00-00",
            "yesterday",
            "99999-01-01",
            "+12345-01-01",
            "2025-03-09T25:00:00Z",
            "2025",
            "2025-03",
            "0001-01-01",
        ] {
            assert_eq!(when(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_is_found_in_a_name() {
        for name in [
            "2025-03-09.md",
            "a/2025-03-09 a walk.txt",
            "20250309.md",
            "x 2025_03_09.md",
            "2025/03/09.md",
            "2025/03-March/09-title.md",
            "2025-03-09",
            "j/2025.3.9.md",
        ] {
            let found = day_in_name(name).map(|it| it.to_string());
            assert_eq!(found.as_deref(), Some("2025-03-09"), "{name}");
        }
        for name in [
            "a.md",
            "12345678901.md",
            "2025-99-99.md",
            "1/2/3.md",
            "20259999.md",
            "ä.md",
        ] {
            assert_eq!(day_in_name(name), None, "{name}");
        }
    }

    #[test]
    fn a_moment_in_a_named_zone_has_the_day_of_its_clock() {
        let Some(When::Moment(moment)) = when("2025-06-30T22:30:00Z") else {
            panic!("a moment")
        };
        let there = in_zone(moment, "Europe/Oslo").unwrap();
        assert_eq!(there.day().to_string(), "2025-07-01");
        assert_eq!(in_zone(moment, "Atlantis/Harbour"), None);
    }
}
