//! A reader's key: looked at first, kept once its words were compared in person.

use waymark_journal::RecordId;

use super::{view, wire};

wire! {
    /// A text that may hold a key.
    pub struct ReaderKeyReadRequest {
        /// What was pasted.
        pub text: String,
    }
}
view! {
    /// A key, as two people compare it.
    pub struct ReaderKeyView {
        /// The key in its text; it is no secret.
        pub recipient: String,
        /// The six words.
        pub words: Vec<String>,
    }
}
wire! {
    /// Keeps a key whose words were the same on both sides.
    pub struct ReaderKeyKeepRequest {
        /// The reader.
        pub id: RecordId,
        /// The key in its text.
        pub recipient: String,
    }
}
