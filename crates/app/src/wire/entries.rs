//! Journal entries and the versions of any record.

use waymark_content::markdown::SafeHtml;
use waymark_journal::{RecordId, Sharing};

use super::papers::AttachedView;
use super::{view, wire};

view! {
    /// One row of a list of entries.
    pub struct EntryRowView {
        /// The record.
        pub id: RecordId,
        /// The title, or the first words.
        pub title: String,
        /// The first words after the title.
        pub snippet: String,
        /// When it was written, written out.
        pub date: String,
    }
}
view! {
    /// A stretch of the list of entries, newest first.
    pub struct EntryListView {
        /// The rows.
        pub rows: Vec<EntryRowView>,
        /// How many there are in all.
        pub total: usize,
    }
}
wire! {
    /// Asks for a stretch of the list.
    pub struct EntryListRequest {
        /// How many rows to leave out at the top.
        pub skip: usize,
        /// How many rows to give, 1 to 200.
        pub take: usize,
        /// Whether to list what is tucked away instead.
        pub tucked: bool,
    }
}
view! {
    /// One entry, to read or to write on.
    pub struct EntryView {
        /// The record.
        pub id: RecordId,
        /// The title.
        pub title: String,
        /// When it was about, as typed.
        pub on: String,
        /// The text in Markdown.
        pub text: String,
        /// The text as it reads.
        #[ts(type = "SafeHtml")]
        pub html: SafeHtml,
        /// Its pictures and papers.
        pub pictures: Vec<AttachedView>,
        /// The life roles it belongs to, by their names.
        pub roles: Vec<String>,
        /// The language it was written in.
        pub language: String,
        /// When it was begun, written out.
        pub created: String,
        /// When it was last changed, written out.
        pub changed: String,
        /// How many earlier versions there are.
        pub versions: usize,
        /// Whether it is tucked away.
        pub tucked: bool,
        /// Whether it is in the bin.
        pub binned: bool,
        /// Whether it may be offered.
        pub sharing: Sharing,
    }
}
wire! {
    /// Asks for a picture of an entry, or the first page of a paper.
    pub struct EntryPictureRequest {
        /// The entry.
        pub id: RecordId,
        /// Its file.
        pub file: RecordId,
        /// Its width in pixels, at most 2,000.
        pub width: u32,
    }
}
wire! {
    /// What the page of an entry holds.
    pub struct EntryDraftRequest {
        /// The record, or none for a page that is new.
        pub id: Option<RecordId>,
        /// The title.
        pub title: String,
        /// When it was about, as typed.
        pub on: String,
        /// The text.
        pub text: String,
    }
}
view! {
    /// Says that typing is on disk.
    pub struct DraftSavedView {
        /// The record it belongs to.
        pub id: RecordId,
        /// The time, as the clock shows it.
        pub at: String,
    }
}
view! {
    /// One earlier version in a list.
    pub struct VersionRowView {
        /// Its number, from 1.
        pub number: u32,
        /// When it was last changed, written out.
        pub changed: String,
        /// Its first words.
        pub snippet: String,
    }
}
view! {
    /// One earlier version, to read.
    pub struct VersionView {
        /// Its number, from 1.
        pub number: u32,
        /// When it was last changed, written out.
        pub changed: String,
        /// What it held, as it reads.
        #[ts(type = "SafeHtml")]
        pub html: SafeHtml,
        /// The title or name it had.
        pub heading: String,
    }
}
