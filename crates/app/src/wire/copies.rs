//! Copies: what there is, whether it opens, the second folder, a copy that is looked at; emptying the
//! bin for good and making everything new.

use super::shell::{JournalSort, RecoverySheetView};
use super::{view, wire};

view! {
    /// One copy.
    pub struct CopyView {
        /// The number it is asked for by.
        pub sequence: u64,
        /// When it was made, written out, or nothing.
        pub made: String,
        /// Its size, written out.
        pub size: String,
    }
}
wire! {
    /// How the second copy stands.
    pub enum SecondCopyState {
        /// No folder is chosen.
        None,
        /// It is being written, or waits for the next time.
        Waiting,
        /// It holds everything, and was read back.
        UpToDate,
        /// The folder is not there now.
        Missing,
        /// The folder holds something else.
        InUse,
        /// There is no room.
        Full,
        /// It could not be written.
        Failed,
    }
}
view! {
    /// The second folder.
    pub struct SecondCopyView {
        /// Where, or nothing.
        pub folder: String,
        /// How it stands.
        pub state: SecondCopyState,
        /// When what it holds was made, written out.
        pub made: String,
        /// The copies in it, the newest first.
        pub rows: Vec<CopyView>,
    }
}
view! {
    /// The copies of what is open.
    pub struct CopiesView {
        /// Where they lie.
        pub folder: String,
        /// The newest first.
        pub rows: Vec<CopyView>,
        /// The second folder.
        pub second: SecondCopyView,
    }
}
wire! {
    /// Asks to try a copy.
    pub struct CopyTryRequest {
        /// Which.
        pub sequence: u64,
        /// Whether it is the one in the second folder.
        pub second: bool,
    }
}
view! {
    /// A copy that opened.
    pub struct CopyTriedView {
        /// How many sealed things it holds, each of them read.
        pub records: u64,
        /// When it was made, written out.
        pub made: String,
    }
}
view! {
    /// A folder that holds a copy.
    pub struct CopyPickedView {
        /// What it is a copy of.
        pub sort: JournalSort,
        /// When the newest one in it was made, written out.
        pub made: String,
        /// How many it holds.
        pub count: usize,
    }
}
wire! {
    /// Opens the chosen copy to look at.
    pub struct CopyOpenRequest {
        /// The passphrase, or the key on the recovery sheet.
        pub secret: String,
        /// Whether it is the key on the sheet.
        pub by_sheet: bool,
    }
}
view! {
    /// What went for good.
    pub struct PurgedView {
        /// How many things.
        pub gone: usize,
    }
}
wire! {
    /// Makes everything new.
    pub struct RekeyRequest {
        /// The present passphrase.
        pub present: String,
        /// The new one.
        pub new: String,
        /// Whether somebody may have seen the recovery sheet too.
        pub new_sheet: bool,
    }
}
view! {
    /// What came of making everything new.
    pub struct RekeyedView {
        /// The new sheet, if one was made.
        pub sheet: Option<RecoverySheetView>,
        /// How many files could not be read before, and cannot now.
        pub unreadable: usize,
    }
}
