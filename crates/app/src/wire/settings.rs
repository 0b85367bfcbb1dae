//! Settings kept inside the seal, and what is stored where.

use waymark_journal::nouns::setting::RecoverySheetState;

use super::shell::SavedFile;
use super::{view, wire};

view! {
    /// What the person chose for this journal.
    pub struct SettingsView {
        /// What the journal is called on the spine.
        pub journal_name: String,
        /// The name the person goes by in what they share.
        pub my_name: String,
        /// Whether Today may quote the person's words.
        pub today_quotes: bool,
        /// Whether the hint of minutes is hidden.
        pub hide_minutes: bool,
        /// Whether the numbers beside ratings are hidden.
        pub hide_numbers: bool,
        /// Where the recovery sheet stands.
        pub recovery_sheet: RecoverySheetState,
        /// The folder the journal lies in.
        pub folder: String,
        /// Its size, written out.
        pub size: String,
        /// How many records it holds, written out.
        pub records: String,
        /// When the last verified copy inside the folder was made, written out, or nothing.
        pub last_snapshot: String,
    }
}
wire! {
    /// Changes what the person chose.
    pub struct SettingsSaveRequest {
        /// What the journal is called on the spine.
        pub journal_name: String,
        /// The name the person goes by in what they share.
        pub my_name: String,
        /// Whether Today may quote the person's words.
        pub today_quotes: bool,
        /// Whether the hint of minutes is hidden.
        pub hide_minutes: bool,
        /// Whether the numbers beside ratings are hidden.
        pub hide_numbers: bool,
    }
}
wire! {
    /// Changes the passphrase.
    pub struct PassphraseChangeRequest {
        /// The one that opens the journal now.
        pub present: String,
        /// The new one.
        pub new: String,
    }
}
view! {
    /// What came of taking everything out.
    pub struct ExportView {
        /// How the dialog ended.
        pub saved: SavedFile,
        /// The things whose file could not be read and is not in what was written.
        pub left_out: Vec<String>,
    }
}
view! {
    /// What an import did or would do.
    pub struct ImportView {
        /// Records that are new here.
        pub added: usize,
        /// Records that were here already and stay as they are.
        pub same: usize,
        /// Records whose newer state was taken.
        pub changed: usize,
        /// Earlier versions taken in.
        pub versions: usize,
        /// Whether the person closed the dialog.
        pub cancelled: bool,
    }
}
