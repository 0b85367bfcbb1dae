//! Dates written out: the one formatter, so that window, page and file agree.
//!
//! Owns the words of dates (ICU4X with the compiled CLDR data) and the words a typed date may hold.
//! Does not own what a vague date means: `waymark_journal::vague`.

use chrono::{Datelike, NaiveDate, Timelike};
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use icu_calendar::{Date, Gregorian};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{Y, YM, YMD, YMDE, YMDT};
use icu_datetime::input::{DateTime, Time};
use icu_datetime::preferences::HourCycle;
use icu_datetime::{DateTimeFormatterLoadError, DateTimeFormatterPreferences};
use icu_locale_core::Locale;
use waymark_journal::Moment;
use waymark_journal::vague::{DateWords, Exactness, Season, VagueDate};

use crate::texts::{Args, PSEUDO_LANGUAGE, SOURCE_LANGUAGE, bundle, format};

type Formatter<Fields> = FixedCalendarDateTimeFormatter<Gregorian, Fields>;

/// Writes dates out in one language.
pub struct Dates {
    written: Option<Written>,
    /// The words round a date: the language, then English.
    words: Vec<FluentBundle<FluentResource>>,
}

struct Written {
    day: Formatter<YMDE>,
    day_plain: Formatter<YMD>,
    day_and_time: Formatter<YMDT>,
    month: Formatter<YM>,
    year: Formatter<Y>,
}

impl std::fmt::Debug for Dates {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Dates").finish_non_exhaustive()
    }
}

impl Dates {
    /// Opens the dates of a language; `en` is written as in Great Britain, with a clock of 24 hours.
    #[must_use]
    pub fn new(language: &str) -> Self {
        // Dates go with the texts: where there are none, both are English.
        let written = if crate::texts::is_spoken(language) {
            language
        } else {
            SOURCE_LANGUAGE
        };
        Self::open(language, written)
    }

    fn open(language: &str, written: &str) -> Self {
        let words = crate::texts::chain(language)
            .into_iter()
            .map(|name| bundle(name, &crate::texts::file(name, "dates.ftl"), false))
            .collect();
        Self {
            // Without data a day is written in digits.
            written: Written::new(written).ok(),
            words,
        }
    }

    /// Writes a day with its weekday: "Sunday, 22 November 2026".
    #[must_use]
    pub fn day(&self, day: NaiveDate) -> String {
        self.write(day, |written, date| written.day.format(&date).to_string())
    }

    /// Writes a day: "22 November 2026".
    #[must_use]
    pub fn day_plain(&self, day: NaiveDate) -> String {
        self.write(day, |written, date| {
            written.day_plain.format(&date).to_string()
        })
    }

    /// Writes the month of a day: "November 2026".
    #[must_use]
    pub fn month(&self, day: NaiveDate) -> String {
        self.write(day, |written, date| written.month.format(&date).to_string())
    }

    /// Writes the year of a day: "2026".
    #[must_use]
    pub fn year(&self, day: NaiveDate) -> String {
        self.write(day, |written, date| written.year.format(&date).to_string())
    }

    /// Writes the person's day and time of a moment: "22 November 2026 at 14:05".
    #[must_use]
    pub fn day_and_time(&self, moment: Moment) -> String {
        let local = moment.local();
        // Hours and minutes of a clock always fit; an impossible time would be midnight.
        let time = u8::try_from(local.hour())
            .ok()
            .zip(u8::try_from(local.minute()).ok());
        let time = time
            .and_then(|(hour, minute)| Time::try_new(hour, minute, 0, 0).ok())
            .unwrap_or_else(Time::start_of_day);
        self.write(local.date_naive(), |written, date| {
            written
                .day_and_time
                .format(&DateTime { date, time })
                .to_string()
        })
    }

    /// Writes the time of day on a clock of 24 hours: "14:02".
    #[must_use]
    pub fn time(&self, moment: Moment) -> String {
        let local = moment.local();
        format!("{:02}:{:02}", local.hour(), local.minute())
    }

    /// Writes a vague date: exact ones written out, phrases as typed.
    #[must_use]
    pub fn vague(&self, date: &VagueDate) -> String {
        match date.exact {
            Exactness::Day { day } => self.day(day),
            Exactness::Month { year, month } => NaiveDate::from_ymd_opt(year, month, 1)
                .map_or_else(|| date.typed.clone(), |day| self.month(day)),
            Exactness::Year { year } => NaiveDate::from_ymd_opt(year, 1, 1)
                .map_or_else(|| date.typed.clone(), |day| self.year(day)),
            Exactness::Season { year, season } => self.season(year, season),
            Exactness::Age { age } => {
                self.word("dates-age-line", &Args::new().text("age", age.to_string()))
            }
            Exactness::Phrase => date.typed.clone(),
        }
    }

    fn season(&self, year: i32, season: Season) -> String {
        let id = match season {
            Season::Spring => "dates-season-spring",
            Season::Summer => "dates-season-summer",
            Season::Autumn => "dates-season-autumn",
            Season::Winter => "dates-season-winter",
        };
        let year = NaiveDate::from_ymd_opt(year, 1, 1)
            .map_or_else(|| year.to_string(), |day| self.year(day));
        let args = Args::new()
            .text("season", self.word(id, &Args::new()))
            .text("year", year);
        self.word("dates-season-line", &args)
    }

    /// Gives the words a typed date may hold.
    #[must_use]
    pub fn date_words(&self) -> DateWords {
        let list = |id: &str| self.spellings(id);
        DateWords {
            months: std::array::from_fn(|index| list(&format!("dates-read-month-{}", index + 1))),
            seasons: ["spring", "summer", "autumn", "winter"]
                .map(|name| list(&format!("dates-read-{name}"))),
            age: list("dates-read-age"),
            days: ["today", "tomorrow"].map(|name| list(&format!("dates-read-{name}"))),
        }
    }

    fn spellings(&self, id: &str) -> Vec<String> {
        self.word(id, &Args::new())
            .split(',')
            .map(|word| word.trim().to_lowercase())
            .filter(|word| !word.is_empty())
            .collect()
    }

    fn word(&self, id: &str, args: &Args) -> String {
        self.words
            .iter()
            .find_map(|bundle| format(bundle, id, args))
            .unwrap_or_default()
    }

    fn write(&self, day: NaiveDate, say: impl Fn(&Written, Date<Gregorian>) -> String) -> String {
        let month = u8::try_from(day.month()).unwrap_or_default();
        let of_month = u8::try_from(day.day()).unwrap_or_default();
        let date = Date::try_new_gregorian(day.year(), month, of_month).ok();
        match (&self.written, date) {
            (Some(written), Some(date)) => say(written, date),
            _ => day.to_string(),
        }
    }
}

impl Written {
    fn new(language: &str) -> Result<Self, DateTimeFormatterLoadError> {
        // Wherever the app says `en` it means British English.
        let tag = match language {
            SOURCE_LANGUAGE | PSEUDO_LANGUAGE => "en-GB",
            other => other,
        };
        let locale = Locale::try_from_str(tag).unwrap_or(Locale::UNKNOWN);
        let mut preferences = DateTimeFormatterPreferences::from(&locale);
        preferences.hour_cycle = Some(HourCycle::Clock24);
        Ok(Self {
            day: Formatter::try_new(preferences, YMDE::long())?,
            day_plain: Formatter::try_new(preferences, YMD::long())?,
            day_and_time: Formatter::try_new(preferences, YMD::long().with_time_hm())?,
            month: Formatter::try_new(preferences, YM::long())?,
            year: Formatter::try_new(preferences, Y::long())?,
        })
    }
}

/// Gives the words a typed date may hold in a language.
#[must_use]
pub fn date_words(language: &str) -> DateWords {
    let language = if language == PSEUDO_LANGUAGE {
        SOURCE_LANGUAGE
    } else {
        language
    };
    Dates::new(language).date_words()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day")
    }

    #[test]
    fn a_day_reads_as_people_write_it_in_each_language() {
        let written: Vec<String> = ["en", "nb", "nl", "el", "de", "qps", "xx", "not a tag"]
            .iter()
            .map(|language| {
                let dates = match *language {
                    "nb" | "nl" | "el" | "de" => Dates::open(language, language),
                    other => Dates::new(other),
                };
                let moment = Moment {
                    utc_ms: 1_795_356_300_000,
                    offset_minutes: 60,
                };
                [
                    (*language).to_owned(),
                    dates.day(day()),
                    dates.day_plain(day()),
                    dates.month(day()),
                    dates.year(day()),
                    dates.day_and_time(moment),
                ]
                .join(" | ")
            })
            .collect();
        insta::assert_snapshot!(written.join("\n"));
    }

    #[test]
    fn vague_dates_are_written_out_and_phrases_stay_as_typed() {
        let dates = Dates::new("en");
        let words = date_words("en");
        let written: Vec<String> = [
            "24/11",
            "2026-11",
            "spring 2027",
            "May 2027",
            "sept 2027",
            "2027",
            "age 17",
            "any day this week",
        ]
        .iter()
        .filter_map(|typed| VagueDate::parse(typed, day(), &words))
        .map(|date| format!("{} -> {}", date.typed, dates.vague(&date)))
        .collect();
        insta::assert_snapshot!(written.join("\n"));
    }
}
