//! The calendar file: days the person chose, under the titles they chose (RFC 5545).
//!
//! Holds a title, a day and a number for each, and nothing else of the journal: no name of the app, no
//! description, no place, nobody to invite. A file that is written again replaces what a calendar took
//! in before, because the number of each day stays and its sequence goes up.

use chrono::{DateTime, Duration, NaiveDate, Utc};
use icalendar::{Alarm, Calendar, Component, Event, EventLike, Property};

use waymark_journal::RecordId;

/// Names the maker of the file, which the format asks for; tells nothing.
const MAKER: &str = "-//calendar//EN";

/// One day for the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CalendarDay {
    /// The record it stands for; its number in the file, the same each time.
    pub id: RecordId,
    /// The title the person chose.
    pub title: String,
    /// The whole day.
    pub day: NaiveDate,
    /// How often the record changed; goes up with every change, from 0.
    pub sequence: u32,
    /// Hours before the day begins at which the calendar reminds; none for no reminder.
    pub remind_hours: Vec<u32>,
}

/// Writes the file; `now` dates it. Lines end as the format asks and are folded at 75 bytes.
#[must_use]
pub fn calendar_file(days: &[CalendarDay], now: DateTime<Utc>) -> String {
    let mut calendar = Calendar::empty();
    calendar
        .append_property(Property::new("VERSION", "2.0"))
        .append_property(Property::new("PRODID", MAKER))
        .append_property(Property::new("CALSCALE", "GREGORIAN"));
    for day in days {
        calendar.push(event(day, now));
    }
    calendar.to_string()
}

fn event(day: &CalendarDay, now: DateTime<Utc>) -> Event {
    let title = day.title.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut event = Event::new();
    event
        .uid(&uid(day.id))
        .timestamp(now)
        .sequence(day.sequence)
        .summary(&title)
        .starts(day.day);
    // The end is the day after: a day that ends when it begins is none (RFC 5545, 3.8.2.2).
    if let Some(after) = day.day.succ_opt() {
        event.ends(after);
    }
    // A whole day that keeps nobody from anything else.
    event.add_property("TRANSP", "TRANSPARENT");
    for (at, hours) in day.remind_hours.iter().enumerate() {
        let mut alarm = Alarm::display(&title, -Duration::hours(i64::from(*hours)));
        alarm
            .uid(&format!("{}-{}", uid(day.id), at + 1))
            .timestamp(now);
        event.alarm(alarm);
    }
    event.done()
}

/// Writes the id of a record as a UUID is written.
fn uid(id: RecordId) -> String {
    let hex = id.to_string();
    let part = |from: usize, to: usize| hex.get(from..to).unwrap_or_default();
    [
        part(0, 8),
        part(8, 12),
        part(12, 16),
        part(16, 20),
        part(20, 32),
    ]
    .join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::TimeZone;
    use icalendar::{CalendarComponent, DatePerhapsTime};
    use proptest::prelude::*;

    fn now() -> DateTime<Utc> {
        Utc.with_ymd_and_hms(2026, 11, 22, 9, 0, 0).unwrap()
    }

    fn day(title: &str) -> CalendarDay {
        CalendarDay {
            id: RecordId([7; 16]),
            title: title.to_owned(),
            day: NaiveDate::from_ymd_opt(2026, 12, 31).unwrap(),
            sequence: 3,
            remind_hours: Vec::new(),
        }
    }

    /// Reads a file back with the parser of the library.
    fn read(file: &str) -> Vec<Event> {
        let calendar: Calendar = file.parse().unwrap();
        calendar
            .components
            .into_iter()
            .map(|component| match component {
                CalendarComponent::Event(event) => event,
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn the_file_is_as_agreed() {
        let with_reminder = CalendarDay {
            id: RecordId([9; 16]),
            remind_hours: vec![60 * 24, 6],
            ..day(
                "Κάτι δικό μου, i Tromsø; a \\ and a title that is long enough to be folded twice over",
            )
        };
        let file = calendar_file(&[day("Course"), with_reminder], now());
        assert!(file.lines().all(|line| line.len() <= 75));
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
        insta::assert_snapshot!(file.replace('\r', ""));
    }

    #[test]
    fn a_day_is_whole_and_keeps_its_number() {
        let file = calendar_file(&[day("Course")], now());
        let events = read(&file);
        let event = &events[0];
        assert_eq!(
            event.get_uid(),
            Some("07070707-0707-0707-0707-070707070707")
        );
        assert_eq!(
            (event.get_summary(), event.get_sequence()),
            (Some("Course"), Some(3))
        );
        let days = [event.get_start(), event.get_end()].map(|day| match day {
            Some(DatePerhapsTime::Date(day)) => day.to_string(),
            other => panic!("{other:?}"),
        });
        assert_eq!(days, ["2026-12-31", "2027-01-01"]);
        assert!(!file.contains("VALARM") && !file.to_lowercase().contains("waymark"));
    }

    proptest! {
        #[test]
        fn any_title_comes_back_as_it_was(title in "[^\\p{C}]{1,120}", hours in prop::collection::vec(0_u32..1500, 0..3)) {
            let given = CalendarDay { remind_hours: hours.clone(), ..day(&title) };
            let file = calendar_file(&[given], now());
            let events = read(&file);
            let one_line = title.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(events[0].get_summary().unwrap_or_default(), one_line);
            prop_assert_eq!(file.matches("BEGIN:VALARM").count(), hours.len());
        }
    }
}
