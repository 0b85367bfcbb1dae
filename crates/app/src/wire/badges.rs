//! A digital badge: what it says, shown before it is kept.

use waymark_journal::RecordId;

use super::{view, wire};

wire! {
    /// What is known of the signature of a digital badge.
    pub enum BadgeState {
        /// It fits, with a key that came along.
        Good,
        /// It was not checked.
        NotChecked,
        /// It does not fit.
        Wrong,
    }
}
view! {
    /// One thing a badge says.
    pub struct BadgeRowView {
        /// What it is.
        pub label: String,
        /// The badge's own words, or a date written out.
        pub text: String,
    }
}
view! {
    /// A digital badge that was read and waits to be kept.
    pub struct BadgeView {
        /// Under which it waits.
        pub id: RecordId,
        /// What it is called.
        pub name: String,
        /// What it says, in order.
        pub rows: Vec<BadgeRowView>,
        /// What is known of its signature.
        pub state: BadgeState,
        /// The same in words.
        pub signature: String,
        /// What else is to be said of it.
        pub notes: Vec<String>,
        /// What its file is and how large, in words.
        pub about: String,
    }
}
