//! The file beside a record: what is known of it, looking at it, saving a copy of it.

use waymark_journal::RecordId;

use super::{view, wire};

wire! {
    /// What kind of file it is.
    pub enum PaperKind {
        /// A PDF file.
        Pdf,
        /// A picture.
        Picture,
        /// A picture with a digital badge in it.
        BadgePicture,
        /// A digital badge that is not drawn.
        Badge,
    }
}
view! {
    /// The file beside a record.
    pub struct AttachedView {
        /// Under which it is sealed; another file has another one.
        pub id: RecordId,
        /// What it is.
        pub kind: PaperKind,
        /// What it is and how large, in words.
        pub about: String,
        /// How many pages it has; a picture has one.
        pub pages: u32,
    }
}
wire! {
    /// Asks for a page of a record's file as a picture.
    pub struct PaperPageRequest {
        /// The record.
        pub id: RecordId,
        /// The page, counted from 0.
        pub page: u32,
        /// Its width in pixels, at most 2,000.
        pub width: u32,
    }
}
wire! {
    /// Asks for a copy of a record's file.
    pub struct PaperSaveRequest {
        /// The record.
        pub id: RecordId,
        /// Whether others will read it: what a camera wrote into a picture is taken out.
        pub for_others: bool,
    }
}
