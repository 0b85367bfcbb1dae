//! Search over everything written.

use waymark_journal::{Kind, RecordId};

use super::{view, wire};

wire! {
    /// Asks for the places words stand in.
    pub struct SearchRequest {
        /// The words, up to 200 characters.
        pub query: String,
        /// Whether to look in what is tucked away too.
        pub tucked: bool,
    }
}
view! {
    /// A piece of text, marked where it matches.
    pub struct PieceView {
        /// The text.
        pub text: String,
        /// Whether it matches.
        pub marked: bool,
    }
}
view! {
    /// One record the words stand in.
    pub struct HitView {
        /// The record.
        pub id: RecordId,
        /// Its kind.
        pub kind: Kind,
        /// What the kind is called.
        pub kind_name: String,
        /// Its first words.
        pub heading: Vec<PieceView>,
        /// The words around the match.
        pub snippet: Vec<PieceView>,
        /// When it was changed, written out.
        pub date: String,
    }
}
view! {
    /// What a search found: how many, and the newest fifty.
    pub struct SearchView {
        /// How many records.
        pub count: usize,
        /// The newest fifty.
        pub hits: Vec<HitView>,
        /// The question this answers, so that a page can drop late answers.
        pub query: String,
    }
}
