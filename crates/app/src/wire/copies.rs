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
wire! {
    /// What trying a copy came to: the worst that was found.
    pub enum CopyTried {
        /// Everything in it is whole.
        Whole,
        /// A key file is missing or damaged: it opens nowhere else.
        KeysDamaged,
        /// Its key files are not those in force now: it opens by what opened the journal then.
        KeysDiffer,
        /// It is not there, damaged, or sealed to other keys.
        SnapshotDamaged,
        /// Some files in it are damaged.
        FilesDamaged,
        /// Some files are not in it.
        FilesMissing,
        /// It opens; one of the two copies of a key file is damaged.
        SpareDamaged,
    }
}
view! {
    /// A copy that was tried, or made and read back.
    pub struct CopyTriedView {
        /// What it came to.
        pub outcome: CopyTried,
        /// How many sealed things were read in it.
        pub records: u64,
        /// How many files are meant, where some are damaged or missing.
        pub files: u64,
        /// When it was made, written out, or nothing.
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
        /// How many damaged parts, kept from earlier repairs, went with them.
        pub damaged_gone: usize,
        /// How many of those stay, because they may hold the only remains of something.
        pub damaged_kept: usize,
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
        /// How many damaged parts stay from earlier repairs, because they may hold the only remains of
        /// something. They open with the old keys.
        pub damaged_kept: usize,
    }
}
