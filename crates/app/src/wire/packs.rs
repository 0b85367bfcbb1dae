//! Extra exercises: the folder they are read from, and what was read and left out.

use super::view;

view! {
    /// An extra exercise that was read.
    pub struct PackRowView {
        /// Its id.
        pub id: String,
        /// Its title.
        pub title: String,
    }
}
view! {
    /// A pack that was left out, or a file of it. The words are for whoever writes packs.
    pub struct PackProblemView {
        /// The file.
        pub file: String,
        /// The line, from 1, where it is known.
        pub line: Option<usize>,
        /// What is wrong, and what to do about it.
        pub what: String,
    }
}
view! {
    /// The folder of extra exercises.
    pub struct PacksView {
        /// The folder, or nothing.
        pub folder: String,
        /// What was read.
        pub read: Vec<PackRowView>,
        /// What was left out, and why.
        pub left_out: Vec<PackProblemView>,
    }
}
