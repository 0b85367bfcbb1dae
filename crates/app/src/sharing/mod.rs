//! Sharing: readers, what can be ticked, the preview, the file, receipts.
//!
//! Owns the use cases and how they are shown. What may be offered is `journal::policy`'s, the page
//! and the guard are the share crate's, sealing is the vault's, writing the file is the shell's.

mod audiences;
mod making;
mod offering;
mod preview;
mod reader_key;
mod receipts;
#[cfg(test)]
mod sheet_tests;
#[cfg(test)]
mod tests;

use waymark_content::texts::Texts;
use waymark_journal::nouns::person::MayKnow;
use waymark_journal::nouns::share_receipt::ShareSheet;
use waymark_journal::{Body, Kind, Record, RecordId};
use waymark_share::compose::{ComposeError, ComposeInput, Composed, Topics, compose};
use waymark_share::guard::{Answer, Decision, GuardError, Watch};
use waymark_share::offer::Scope;
use waymark_share::render::RenderError;
use waymark_share::sheets::may_keep_health_words;

pub use making::MadeShare;
pub(crate) use preview::hit_view;

use crate::error::AppError;
use crate::session::{Now, Session};
use crate::wire::share::{GuardAnswer, GuardDecision, ShareRequest};

impl From<ComposeError> for AppError {
    fn from(error: ComposeError) -> Self {
        match error {
            ComposeError::NotAReader => Self::NotFound {
                kind: Some(Kind::Audience),
            },
            ComposeError::Over(limit) => Self::over(limit),
            ComposeError::TooManyOwnWords => Self::BadValue,
        }
    }
}

impl From<GuardError> for AppError {
    fn from(error: GuardError) -> Self {
        match error {
            GuardError::Undecided { .. } | GuardError::StillThere { .. } => Self::PrivateWordLeft,
        }
    }
}

impl From<RenderError> for AppError {
    fn from(error: RenderError) -> Self {
        match error {
            RenderError::Letters(letters) => Self::LettersNotPrinted { letters },
            RenderError::Template | RenderError::Picture(_) | RenderError::NotArmoured => {
                Self::internal("share-render")
            }
        }
    }
}

impl Session {
    /// Gives a reader's record.
    fn audience_record(&self, id: RecordId) -> Result<&Record, AppError> {
        let record = self.record(id)?;
        match record.body {
            Body::Audience(_) => Ok(record),
            _ => Err(AppError::NotFound {
                kind: Some(Kind::Audience),
            }),
        }
    }

    /// Composes the page of a request, with every ticked paragraph on it.
    fn compose(
        &self,
        request: &ShareRequest,
        texts: &Texts,
        now: Now<'_>,
    ) -> Result<Composed, AppError> {
        let own_words: Vec<String> = request
            .own_words
            .iter()
            .filter(|words| !words.trim().is_empty())
            .cloned()
            .collect();
        let keys = self.sheet_keys(request.sheet);
        let topics = &request.topics;
        Ok(compose(&ComposeInput {
            journal: &self.journal,
            audience: self.audience_record(request.audience)?,
            texts,
            now: now.moment,
            my_name: &request.my_name,
            for_what: &request.for_what,
            until: &request.until,
            own_words: &own_words,
            ticks: &request.ticks,
            scope: Scope {
                sheet: request.sheet,
                keys: keys.as_ref(),
            },
            topics: Topics {
                not_now: &topics.not_now,
                do_not_ask: &topics.do_not_ask,
                not_on_paper: &topics.not_on_paper,
            },
            tips: request.tips,
        })?)
    }

    /// Gives the texts of a page for a reader: in the language chosen for them, else the app's.
    fn page_texts(&self, audience: &Record) -> Texts {
        match &audience.body {
            Body::Audience(audience) if !audience.language.trim().is_empty() => {
                self.file_texts_in(audience.language.trim())
            }
            _ => self.file_texts(),
        }
    }

    /// Gives the guard of a page.
    fn page_watch(&self, sheet: ShareSheet) -> Watch {
        let watch = self.watch();
        if may_keep_health_words(sheet) {
            watch
        } else {
            watch.keeping_health_words_out()
        }
    }

    /// Gives what the guard looks for: private words, health words, and the names of people who are
    /// marked "better not", first names too (tucked ones too, binned ones not). They need no private word of their own.
    pub(crate) fn watch(&self) -> Watch {
        let mut watch = Watch::of(&self.journal);
        for record in self.journal.all_of(Kind::Person) {
            if let Body::Person(person) = &record.body
                && record.meta.binned.is_none()
                && person.may_know == MayKnow::BetterNot
            {
                watch.add_name(&person.name);
            }
        }
        watch
    }
}

/// Gives the decisions of a request as the guard takes them.
pub(crate) fn answers(decided: &[GuardAnswer]) -> Vec<Answer> {
    decided
        .iter()
        .map(|answer| Answer {
            key: answer.key.clone(),
            decision: match answer.decision {
                GuardDecision::Keep => Decision::Keep,
                GuardDecision::Replace => Decision::Replace,
                GuardDecision::TakeOut => Decision::TakeOut,
            },
            words: answer.words.clone(),
        })
        .collect()
}
