//! My safety page.

use waymark_journal::RecordId;
use waymark_journal::nouns::safety_part::SafetySection;

use super::{view, wire};

view! {
    /// One line of the page.
    pub struct SafetyPartView {
        /// The record.
        pub id: RecordId,
        /// The words.
        pub text: String,
        /// What does not help, or nothing.
        pub not_this: String,
        /// A number to call, or nothing.
        pub phone: String,
        /// Whether it is copied to the lock screen.
        pub on_lock_screen: bool,
    }
}
view! {
    /// One section of the page.
    pub struct SafetySectionView {
        /// Which one.
        pub section: SafetySection,
        /// Its lines.
        pub parts: Vec<SafetyPartView>,
    }
}
view! {
    /// The page: own lists. Slow down and look around stand above them and need no data.
    pub struct SafetyView {
        /// Every section, in order, empty ones too.
        pub sections: Vec<SafetySectionView>,
        /// Proof cards.
        pub proofs: Vec<String>,
        /// Kind words kept, for a hard day.
        pub kind_words: Vec<String>,
    }
}
wire! {
    /// Writes or changes a line.
    pub struct SafetySaveRequest {
        /// The record, or none for a new one.
        pub id: Option<RecordId>,
        /// The section it stands in.
        pub section: SafetySection,
        /// The words.
        pub text: String,
        /// What does not help, or nothing.
        pub not_this: String,
        /// A number to call, or nothing.
        pub phone: String,
        /// Whether it is copied to the lock screen, readable without the passphrase.
        pub on_lock_screen: bool,
    }
}
