//! Suggestions: records proposed by a file, each to be kept, changed first or left out.

use std::collections::BTreeMap;

use waymark_journal::FieldValue;

use super::records::CardView;
use super::view;

view! {
    /// Who said a proposed thing, in whose words it stands.
    pub struct SuggestionSaidView {
        /// Who, or that there is no name.
        pub who: String,
        /// When, as written; may be empty.
        pub when: String,
        /// What else they said of it, a line each.
        pub more: Vec<String>,
    }
}
view! {
    /// Another kind of record the same words can be kept as.
    pub struct SuggestionWayView {
        /// What to put into which field.
        pub fields: BTreeMap<String, FieldValue>,
        /// The thing as it would be, for the editor; it is not kept.
        pub card: CardView,
    }
}
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
        /// Whose words it is, where somebody said it.
        pub said: Option<SuggestionSaidView>,
        /// What else it can be kept as.
        pub others: Vec<SuggestionWayView>,
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
