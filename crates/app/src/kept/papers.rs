//! What is to be said of the end of a certificate.

use chrono::NaiveDate;
use waymark_content::texts::Args;
use waymark_journal::nouns::certificate::{BadgeSignature, Certificate};

use crate::session::Session;
use crate::wire::papers::AttachedView;

/// Up to this many days are told as days, more as weeks.
const MOST_DAYS: i64 = 13;

impl Session {
    /// Says what file a certificate has.
    pub(super) fn certificate_paper(&self, certificate: &Certificate) -> Option<AttachedView> {
        let is_badge = certificate.signature != BadgeSignature::None;
        let file = certificate.file.as_ref();
        file.map(|file| self.paper(file, is_badge))
    }

    /// Says in words when a certificate runs out, from 60 days before, and that it has.
    pub(super) fn certificate_ending(
        &self,
        certificate: &Certificate,
        today: NaiveDate,
    ) -> Option<String> {
        let days = certificate.days_left(today)?;
        let args = Args::new().text("when", self.vague(certificate.runs_out.as_ref()));
        let count = |days: i64| usize::try_from(days).unwrap_or_default();
        let (id, args) = match days {
            ..0 => ("kept-paper-ran-out", args),
            0 => ("kept-paper-today", args),
            1..=MOST_DAYS => ("kept-paper-days", args.number("days", count(days))),
            _ => ("kept-paper-weeks", args.number("weeks", count(days / 7))),
        };
        self.texts.dynamic(id, &args)
    }
}
