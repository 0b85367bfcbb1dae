//! The journal's own settings, kept inside the seal.
use crate::field::{Line, words};
use crate::noun::noun;

words! {
    /// Where the recovery sheet stands.
    RecoverySheetState {
        /// Not made yet: one quiet reminder on Today.
        #[default] NotNow "not-now",
        /// Saved or printed.
        Made "made",
        /// The reminder was put away.
        Quiet "quiet",
    }
}

noun! {
    /// What the person chose for this journal.
    Setting / SettingField {
        /// What the journal is called on the spine.
        JournalName journal_name "journal-name": Line,
        /// The name the person goes by in what they share.
        MyName my_name "my-name": Line,
        /// The seed of the journal's own contour lines, as a number in text.
        ContourSeed contour_seed "contour-seed": Line,
        /// Whether Today may quote the person's words.
        TodayQuotes today_quotes "today-quotes": bool,
        /// Whether the hint of minutes is hidden.
        HideMinutes hide_minutes "hide-minutes": bool,
        /// Whether the numbers beside ratings are hidden.
        HideNumbers hide_numbers "hide-numbers": bool,
        /// The folder extra exercises are read from, or nothing.
        PacksFolder packs_folder "packs-folder": Line,
        /// Where the recovery sheet stands.
        RecoverySheet recovery_sheet "recovery-sheet": RecoverySheetState,
    }
}
