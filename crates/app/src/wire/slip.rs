//! The reply slip: the empty form, and what came back.

use waymark_journal::RecordId;

use super::suggestions::SuggestionsView;
use super::{view, wire};

wire! {
    /// The shape of an empty slip.
    pub enum SlipForm {
        /// A sheet to print and write on.
        Paper,
        /// The same sheet as a PDF.
        Pdf,
        /// A page to fill in.
        Page,
    }
}
wire! {
    /// Asks for an empty slip.
    pub struct SlipMakeRequest {
        /// The shape.
        pub form: SlipForm,
        /// The name on it; may be empty.
        pub name: String,
    }
}
wire! {
    /// A slip that was pasted.
    pub struct SlipPasteRequest {
        /// The text.
        pub text: String,
    }
}
wire! {
    /// An agreement on a sheet.
    pub struct SlipAgreementLine {
        /// What.
        pub what: String,
        /// Who does it.
        pub who: String,
        /// By when.
        pub by_when: String,
    }
}
wire! {
    /// A sheet that was typed in. What is empty is left out.
    pub struct SlipTypedRequest {
        /// Who filled it in.
        pub from: String,
        /// When.
        pub on: String,
        /// Their questions.
        pub questions: Vec<String>,
        /// Their suggestions.
        pub suggestions: Vec<String>,
        /// What was agreed.
        pub agreements: Vec<SlipAgreementLine>,
        /// When to meet next.
        pub next: String,
    }
}
view! {
    /// A goal a suggested step can be for.
    pub struct SlipGoalView {
        /// The record.
        pub id: RecordId,
        /// What it is.
        pub text: String,
    }
}
view! {
    /// What a slip says, line by line. Nothing of it is kept.
    pub struct SlipView {
        /// Who filled it in, or that there is no name.
        pub from: String,
        /// When, as written.
        pub on: String,
        /// The lines.
        pub suggestions: SuggestionsView,
        /// The goals a step can be for, those of now first.
        pub goals: Vec<SlipGoalView>,
    }
}
