//! A page made from kept cards: work profile, employer sheet, carer sheet.

use crate::field::{Lines, words};
use crate::noun::noun;

words! {
    /// Which page it is.
    DocumentTemplate {
        /// My work profile.
        #[default] WorkProfile "work-profile",
        /// A sheet for an employer or a buddy.
        EmployerSheet "employer-sheet",
        /// A sheet for someone who cares for me.
        CarerSheet "carer-sheet",
    }
}

noun! {
    /// A page made from what I answered.
    Document / DocumentField {
        /// Which page.
        Template template "template": DocumentTemplate,
        /// Its lines.
        Parts parts "parts": Lines,
    }
}
