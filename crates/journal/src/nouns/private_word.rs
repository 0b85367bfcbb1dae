//! Private words: the guard looks for them in everything that leaves.
use crate::field::{Line, words};
use crate::noun::noun;

words! {
    /// What a private word is.
    PrivateKind {
        /// A word or a fact I keep to myself.
        #[default] Word "word",
        /// The name of someone who is never named in what leaves.
        Name "name",
    }
}

noun! {
    /// A word or a name that must not leave the journal.
    PrivateWord / PrivateWordField {
        /// The word.
        Word word "word": Line,
        /// What to say in its place, or nothing.
        Replacement replacement "replacement": Line,
        /// A word or a name.
        Sort sort "sort": PrivateKind,
        /// What it is about, in my words.
        About about "about": Line,
    }
}
