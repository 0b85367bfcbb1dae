//! The reply slip: a form somebody fills in for the person, and reading what came back.
//!
//! Owns the form in both its shapes (paper, and one HTML file that saves a small file), its format and
//! its limits. Keeps nothing: what is read here is offered line by line (`waymark_app::slip`). The
//! format is described in `docs/reply-slip.md`.

mod form;
mod read;
#[cfg(test)]
mod tests;

use waymark_journal::limits::Limit;

pub(crate) use form::SlipView;
#[cfg(feature = "pdf")]
pub use form::paper_pdf;
pub use form::{form_html, paper_html};
pub use read::read;

/// The neutral name proposed for the sheet.
pub const PAPER_NAME: &str = "slip.html";
/// The neutral name proposed for the sheet as a PDF.
pub const PDF_NAME: &str = "slip.pdf";
/// The neutral name proposed for the page to fill in.
pub const FORM_NAME: &str = "reply.html";

/// The version of the format that is written and read.
pub const VERSION: u64 = 1;

/// One line of a slip, in somebody else's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// They ask.
    Question(String),
    /// They suggest.
    Suggestion(String),
    /// It was agreed.
    Agreement {
        /// What.
        what: String,
        /// Who does it.
        who: String,
        /// By when.
        by_when: String,
    },
}

/// A slip that was filled in. Every text is one line of plain text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Slip {
    /// Who filled it in, as they wrote it.
    pub from: String,
    /// When, as they wrote it.
    pub on: String,
    /// What they said, in their order.
    pub lines: Vec<Said>,
    /// When to meet next.
    pub next: String,
}

/// Why a slip cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum SlipError {
    /// It is no slip, or there is nothing in it.
    #[error("no reply slip")]
    NotASlip,
    /// A newer app wrote it.
    #[error("written by a newer program")]
    Newer,
    /// It is over a limit.
    #[error("over a limit")]
    Over(Limit),
}

impl Slip {
    /// Holds a slip to its limits: nothing is cut.
    ///
    /// # Errors
    /// [`SlipError::NotASlip`] if nothing is in it, [`SlipError::Over`].
    pub fn checked(self) -> Result<Self, SlipError> {
        if self.lines.is_empty() && self.next.is_empty() {
            return Err(SlipError::NotASlip);
        }
        if !Limit::SlipLines.allows(self.lines.len()) {
            return Err(SlipError::Over(Limit::SlipLines));
        }
        let short = [&self.from, &self.on, &self.next];
        let fits = |text: &String, limit: Limit| {
            if limit.allows(text.chars().count()) {
                Ok(())
            } else {
                Err(SlipError::Over(limit))
            }
        };
        short
            .into_iter()
            .try_for_each(|text| fits(text, Limit::Title))?;
        for line in &self.lines {
            match line {
                Said::Question(text) | Said::Suggestion(text) => fits(text, Limit::Item)?,
                Said::Agreement { what, who, by_when } => {
                    fits(what, Limit::Item)?;
                    fits(who, Limit::Title)?;
                    fits(by_when, Limit::Title)?;
                }
            }
        }
        Ok(self)
    }
}
