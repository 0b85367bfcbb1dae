//! Suggestions: records proposed by a file, each to be kept, changed first or left out.

use std::collections::BTreeMap;

use waymark_journal::FieldValue;

use super::records::CardView;
use super::view;

view! {
    /// One proposed record. It is kept by saving a card of its kind with its fields.
    pub struct SuggestionView {
        /// Its place in the list.
        pub key: String,
        /// What it would be, in a sentence.
        pub text: String,
        /// Whether there is such a thing already, here or earlier in the list.
        pub have: bool,
        /// What to put into which field.
        pub fields: BTreeMap<String, FieldValue>,
        /// The thing as it would be, for the editor; it is not kept.
        pub card: CardView,
    }
}
view! {
    /// What a file proposes. Nothing of it is kept.
    pub struct SuggestionsView {
        /// The proposed records.
        pub rows: Vec<SuggestionView>,
        /// How many parts of the file have no place here.
        pub ignored: usize,
    }
}
