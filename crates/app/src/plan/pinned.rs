//! What stays above the plan at all times: the line for good work, and one hope.

use waymark_journal::nouns::value::ValueAbout;
use waymark_journal::{Body, Kind, Record};

use crate::error::AppError;
use crate::session::{App, Session};
use crate::wire::plan::{PinnedLineView, PinnedView};

impl App {
    /// Gives the newest line for good work and the newest hope.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn plan_pinned(&self) -> Result<PinnedView, AppError> {
        self.read(|session, _| {
            Ok(PinnedView {
                good_work: session.newest_line(Kind::Value, |body| match body {
                    Body::Value(value) if value.about == ValueAbout::GoodWork => Some(&value.line),
                    _ => None,
                }),
                hope: session.newest_line(Kind::Hope, |body| match body {
                    Body::Hope(hope) => Some(&hope.text),
                    _ => None,
                }),
            })
        })
    }
}

impl Session {
    fn newest_line(
        &self,
        kind: Kind,
        words: impl Fn(&Body) -> Option<&waymark_journal::field::Line>,
    ) -> Option<PinnedLineView> {
        let line = |record: &Record| {
            let text = words(&record.body)?.trim();
            (!text.is_empty()).then(|| PinnedLineView {
                text: text.to_owned(),
                lang: record.meta.language.clone(),
            })
        };
        self.journal.listed(kind).find_map(line)
    }
}
