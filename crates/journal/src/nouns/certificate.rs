//! A certificate, a licence or another paper that says what I can do.

use chrono::NaiveDate;

use crate::field::{Line, words};
use crate::id::RecordId;
use crate::noun::noun;
use crate::nouns::attached::Attached;
use crate::vague::VagueDate;

/// Days before its end from which a certificate says so (look.md, S13).
pub const TOLD_BEFORE_DAYS: i64 = 60;

words! {
    /// What is known of the signature of a digital badge. A paper has none.
    BadgeSignature {
        /// It is no digital badge.
        #[default] None "none",
        /// The signature was checked and is good, with a key that came along with the badge.
        Good "good",
        /// Not checked: that would need a key that is not in hand.
        NotChecked "not-checked",
        /// The signature does not fit what stands in the badge.
        Wrong "wrong",
    }
}

noun! {
    /// A certificate, a licence or another paper.
    Certificate / CertificateField {
        /// What it is called.
        Name name "name": Line,
        /// Who gave it.
        Issuer issuer "issuer": Line,
        /// Its number.
        Number number "number": Line,
        /// When I got it.
        Got got "got": Option<VagueDate>,
        /// When it runs out.
        RunsOut runs_out "runs-out": Option<VagueDate>,
        /// What it lets me do.
        LetsMe lets_me "lets-me": Line,
        /// What comes next with it.
        Next next "next": Line,
        /// The course it is from.
        Course course "course": Option<RecordId>,
        /// The paper itself.
        File file "file": Option<Attached>,
        /// What it was given for.
        Criteria criteria "criteria": Line,
        /// What is known of the signature of a digital badge.
        Signature signature "signature": BadgeSignature,
        /// What its end is called in my calendar; empty until I put it there.
        InCalendar in_calendar "in-calendar": Line,
    }
}

impl Certificate {
    /// Says whether it would run out before the person got it. Dates that are not understood are
    /// never wrong, and of vague ones the kindest reading counts.
    #[must_use]
    pub fn ends_before_it_begins(&self) -> bool {
        let began = self.got.as_ref().and_then(VagueDate::first_day);
        let ends = self.runs_out.as_ref().and_then(VagueDate::last_day);
        matches!((began, ends), (Some(began), Some(ends)) if ends < began)
    }

    /// Gives the days from today to its last day, from 60 days before; below 0 it is behind.
    #[must_use]
    pub fn days_left(&self, today: NaiveDate) -> Option<i64> {
        let last = self.runs_out.as_ref().and_then(VagueDate::last_day)?;
        let days = last.signed_duration_since(today).num_days();
        (days <= TOLD_BEFORE_DAYS).then_some(days)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vague::Exactness;

    fn paper(got: Exactness, runs_out: Exactness) -> Certificate {
        let date = |exact| {
            Some(VagueDate {
                typed: String::new(),
                exact,
            })
        };
        Certificate {
            got: date(got),
            runs_out: date(runs_out),
            ..Certificate::default()
        }
    }

    fn day(month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, month, day).expect("a day")
    }

    #[test]
    fn only_what_cannot_be_is_wrong() {
        let on = |month, at| Exactness::Day {
            day: day(month, at),
        };
        let year = Exactness::Year { year: 2026 };
        assert!(paper(on(5, 2), on(5, 1)).ends_before_it_begins());
        assert!(!paper(on(5, 2), on(5, 2)).ends_before_it_begins());
        assert!(!paper(on(5, 2), year).ends_before_it_begins());
        assert!(paper(year, Exactness::Year { year: 2025 }).ends_before_it_begins());
        assert!(!paper(on(5, 2), Exactness::Phrase).ends_before_it_begins());
        assert!(!Certificate::default().ends_before_it_begins());
    }

    #[test]
    fn its_end_is_told_from_sixty_days_before() {
        let may = Exactness::Month {
            year: 2026,
            month: 5,
        };
        let paper = paper(Exactness::Phrase, may);
        assert_eq!(paper.days_left(day(4, 1)), Some(60));
        assert_eq!(paper.days_left(day(3, 31)), None);
        assert_eq!(paper.days_left(day(6, 1)), Some(-1));
    }
}
