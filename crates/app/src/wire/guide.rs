//! The guides: for readers of shared pages, and for carers.

use super::wire;

wire! {
    /// Whom a guide is for.
    pub enum GuideReader {
        /// Counsellors and job specialists.
        Readers,
        /// Family, friends and others who stand by somebody.
        Carers,
    }
}
wire! {
    /// The form of a guide's file.
    pub enum GuideForm {
        /// A page for any browser.
        Html,
        /// A page for paper.
        Pdf,
    }
}
wire! {
    /// Asks for a guide to read.
    pub struct GuideRequest {
        /// Whom it is for.
        pub reader: GuideReader,
    }
}
wire! {
    /// Asks for the file of a guide.
    pub struct GuideSaveRequest {
        /// Whom it is for.
        pub reader: GuideReader,
        /// The form of the file.
        pub form: GuideForm,
    }
}
