//! Moments: an instant in UTC and the offset it was made in.

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone, Utc};
use serde::{Deserialize, Serialize};

/// Marks when something happened: milliseconds since 1970 in UTC, and the person's offset then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Moment {
    /// Milliseconds since 1970-01-01 00:00 UTC.
    pub utc_ms: i64,
    /// Minutes east of UTC, -1080 to 1080.
    pub offset_minutes: i16,
}

/// Milliseconds in a minute.
pub const MINUTE_MS: i64 = 60_000;
/// Milliseconds in a day of 24 hours.
pub const DAY_MS: i64 = 24 * 60 * MINUTE_MS;

impl Moment {
    /// Makes a moment from a date and time with an offset.
    #[must_use]
    pub fn from_local(time: DateTime<FixedOffset>) -> Self {
        let minutes = time.offset().local_minus_utc() / 60;
        Self {
            utc_ms: time.timestamp_millis(),
            offset_minutes: i16::try_from(minutes).unwrap_or_default(),
        }
    }

    /// Gives the date and time the person's clock showed.
    #[must_use]
    pub fn local(&self) -> DateTime<FixedOffset> {
        let utc = DateTime::<Utc>::from_timestamp_millis(self.utc_ms).unwrap_or_default();
        match FixedOffset::east_opt(i32::from(self.offset_minutes) * 60) {
            Some(offset) => offset.from_utc_datetime(&utc.naive_utc()),
            None => utc.fixed_offset(),
        }
    }

    /// Gives the person's local day.
    #[must_use]
    pub fn day(&self) -> NaiveDate {
        self.local().date_naive()
    }

    /// Gives the milliseconds from `earlier` to this moment; negative if the clock went back.
    #[must_use]
    pub fn since(&self, earlier: Self) -> i64 {
        self.utc_ms.saturating_sub(earlier.utc_ms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_the_persons_local_day() {
        // 2026-11-21 23:30 UTC is already the 22nd in Oslo.
        let moment = Moment {
            utc_ms: 1_795_303_800_000,
            offset_minutes: 60,
        };
        assert_eq!(moment.day().to_string(), "2026-11-22");
        assert_eq!(Moment::from_local(moment.local()), moment);
    }
}
