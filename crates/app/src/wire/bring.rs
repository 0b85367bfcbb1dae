//! Bringing a journal in: what is in it, before and after; and how far long work is.

use super::{view, wire};

wire! {
    /// Where the journal lies that is to be looked at.
    pub enum BringFrom {
        /// In one file.
        File,
        /// In a folder.
        Folder,
    }
}
view! {
    /// What was changed, not understood or left out, for one reason.
    pub struct BringFindingView {
        /// Why and how often, in words.
        pub words: String,
        /// Where: the first of them, in the person's words.
        pub examples: Vec<String>,
    }
}
view! {
    /// What an import would do, or did, in numbers.
    #[derive(Default)]
    pub struct BringNumbers {
        /// Pages or records that are new here.
        pub new: usize,
        /// Pages or records that are here already.
        pub here: usize,
        /// Records whose newer state is in the file (our own JSON alone).
        pub changed: usize,
        /// Earlier versions in the file (our own JSON alone).
        pub versions: usize,
        /// Tags that are life roles here.
        pub roles: usize,
        /// Tags that stay words.
        pub words: usize,
        /// Pictures and papers of the new pages.
        pub pictures: usize,
    }
}
view! {
    /// A journal that is to come in, or came in.
    pub struct BringView {
        /// Whether the person closed the dialog.
        pub cancelled: bool,
        /// Whether there is anything in it that is not here yet.
        pub has_new: bool,
        /// What is in it, a sentence each.
        pub lines: Vec<String>,
        /// What was changed, not understood or left out.
        pub findings: Vec<BringFindingView>,
        /// The same in numbers.
        pub numbers: BringNumbers,
    }
}
view! {
    /// How far long work is.
    pub struct ProgressView {
        /// How much is done.
        pub done: usize,
        /// How much there is; 0 where it is not known.
        pub all: usize,
    }
}
