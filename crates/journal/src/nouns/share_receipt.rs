//! Share receipts: what left, for whom, when, in which form, with the exact copy.
use crate::field::{FieldError, FieldShape, FieldType, FieldValue, Line, Prose, words};
use crate::id::RecordId;
use crate::noun::noun;

words! {
    /// The form it left in.
    ShareForm {
        /// One self-contained HTML page.
        #[default] Html "html",
        /// Markdown.
        Markdown "markdown",
        /// HTML inside an encrypted file.
        SealedHtml "sealed-html",
        /// Markdown inside an encrypted file.
        SealedMarkdown "sealed-markdown",
        /// A tagged PDF.
        Pdf "pdf",
        /// The page as data.
        Json "json",
        /// An HTML page that opens by a passphrase in any browser.
        SealedPage "sealed-page",
        /// HTML inside a file encrypted to the reader's own key.
        KeyPage "key-page",
    }
}

words! {
    /// Which page it is.
    ShareSheet {
        /// A summary of what I choose.
        #[default] Summary "summary",
        /// The career profile alone.
        CareerProfile "career-profile",
        /// The job search plan alone.
        SearchPlan "search-plan",
        /// The job support plan alone.
        SupportPlan "support-plan",
        /// The three papers of the field together.
        Papers "papers",
        /// A sheet for someone who cares for me.
        Carer "carer",
        /// A sheet for an employer or a buddy.
        Employer "employer",
        /// A card that introduces me.
        Introduction "introduction",
        /// A story of something that went well.
        Story "story",
    }
}

/// One ticked line as it stood when it left: what "since last time" compares with.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct SharedItem {
    /// The record.
    pub record: RecordId,
    /// The field's stable name.
    pub field: String,
    /// The words as they left.
    pub text: String,
    /// Where a goal or step stood, if it has a state.
    #[serde(default)]
    pub state: Option<String>,
}

/// Every ticked line as it stood.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct SharedItems(pub Vec<SharedItem>);

impl FieldType for SharedItems {
    const SHAPE: FieldShape = FieldShape::Whole;
    fn to_value(&self) -> FieldValue {
        FieldValue::Lines(self.0.iter().map(|item| item.text.clone()).collect())
    }
    fn from_value(_: FieldValue) -> Result<Self, FieldError> {
        Err(FieldError::Shape)
    }
}

noun! {
    /// What left the journal, once.
    ShareReceipt / ShareReceiptField {
        /// The reader.
        Audience audience "audience": Option<RecordId>,
        /// The reader's name then.
        ForWhom for_whom "for-whom": Line,
        /// What it was for.
        ForWhat for_what "for-what": Line,
        /// Until when it is meant to be kept, as typed.
        Until until "until": Line,
        /// The form it left in.
        Form form "form": ShareForm,
        /// Which page it was.
        Sheet sheet "sheet": ShareSheet,
        /// The neutral file name.
        FileName file_name "file-name": Line,
        /// The exact copy, before any sealing.
        Copy copy "copy": Prose,
        /// The ticked lines as they stood.
        Items items "items": SharedItems,
        /// What could have been on it and was not, a line each; for my own eyes.
        LeftOut left_out "left-out": Prose,
        /// A note to myself about it.
        Note note "note": Line,
        /// Whether it is taken back for future shares.
        TakenBack taken_back "taken-back": bool,
    }
}
