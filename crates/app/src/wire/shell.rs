//! First run, unlock, lock and what is readable without a passphrase.

use waymark_journal::nouns::safety_part::SafetySection;

use super::{view, wire};

wire! {
    /// Whether there is a journal and whether it is open.
    pub enum ShellState {
        /// No journal on this computer yet.
        NoJournal,
        /// Locked.
        Locked,
        /// Open.
        Open,
        /// Locked, and some questions of it are with somebody else.
        HandedOver,
        /// Locked, and a session for two goes on.
        Sitting,
    }
}
wire! {
    /// The colours.
    pub enum Theme {
        /// As the system says.
        System,
        /// Light.
        Light,
        /// Dark.
        Dark,
        /// High contrast, light.
        HcLight,
        /// High contrast, dark.
        HcDark,
    }
}
wire! {
    /// What is readable without unlocking, beside the copied safety lines.
    pub struct PreferencesView {
        /// The colours.
        pub theme: Theme,
        /// Text size in percent, 90 to 200.
        pub text_percent: u16,
        /// A language tag.
        pub language: String,
        /// Quiet mode: no contour lines, no motion.
        pub quiet: bool,
        /// Minutes until the journal locks by itself, 1 to 60; 0 is never.
        pub auto_lock_minutes: u16,
        /// Whether three Shift taps lock.
        pub shift_lock: bool,
        /// Whether the page is blurred while another window has the keys.
        #[serde(default)]
        pub blur: bool,
    }
}
view! {
    /// A language one can choose.
    pub struct LanguageView {
        /// Its tag.
        pub tag: String,
        /// Its name in itself.
        pub name: String,
    }
}
wire! {
    /// What can be opened: a person's journal, or a counsellor's shelf.
    pub enum JournalSort {
        /// A person's own journal.
        Journal,
        /// What others shared with a counsellor.
        Shelf,
    }
}
view! {
    /// A journal on this computer, or a shelf.
    pub struct JournalChoiceView {
        /// Its folder's random name.
        pub id: String,
        /// What it is.
        pub sort: JournalSort,
        /// Whether it is preselected.
        pub last: bool,
    }
}
wire! {
    /// A line the person copied to the lock screen.
    pub struct LockScreenLine {
        /// The section it stands in.
        pub section: SafetySection,
        /// The words.
        pub text: String,
        /// A number to call, or nothing.
        pub phone: String,
    }
}
view! {
    /// What a window needs before anything else.
    pub struct ShellView {
        /// Whether there is a journal and whether it is open.
        pub state: ShellState,
        /// What is readable without unlocking.
        pub preferences: PreferencesView,
        /// The languages one can choose.
        pub languages: Vec<LanguageView>,
        /// The journals on this computer.
        pub journals: Vec<JournalChoiceView>,
        /// The lines copied to the lock screen.
        pub safety: Vec<LockScreenLine>,
        /// What is open.
        pub sort: JournalSort,
        /// Whether the sample of it is open.
        pub sample: bool,
        /// Whether what is open is a copy to look at.
        pub copy: bool,
        /// What the open journal is called.
        pub journal_name: String,
        /// The path data of the contour lines, for a 420 by 150 box.
        pub contour: Vec<String>,
        /// What was kept at the last lock, to come back to.
        pub resume: Option<ResumeView>,
        /// What went on at unlock that the person is told once.
        pub notices: Vec<NoticeView>,
    }
}
wire! {
    /// Something that is told once, after a journal was opened.
    #[derive(Default, Eq)]
    pub struct NoticeView {
        /// The message; its words may go on in its `.more`.
        pub id: String,
        /// How many things are meant, where the words say it.
        pub count: u32,
        /// The folder that is meant, by its name, where the words say it.
        pub folder: String,
    }
}
wire! {
    /// Where the person was when the journal locked.
    #[derive(Default)]
    pub struct ResumeView {
        /// The route, as the page wrote it.
        pub route: String,
        /// The id of the field that had the caret, or nothing.
        pub field: String,
        /// The caret in UTF-16 units.
        pub caret: u32,
    }
}
view! {
    /// All texts of a language, for the page to format with.
    pub struct TextsView {
        /// The language tag.
        pub language: String,
        /// `ltr` or `rtl`.
        pub direction: String,
        /// Raw Fluent.
        pub ftl: String,
    }
}
view! {
    /// How long a passphrase would take to guess.
    pub struct PassphraseWeightView {
        /// In words.
        pub in_words: String,
        /// Whether it is under a month: allowed behind a plain page.
        pub under_a_month: bool,
        /// Whether there is nothing typed.
        pub empty: bool,
    }
}
wire! {
    /// Makes a journal.
    pub struct JournalCreateRequest {
        /// The passphrase.
        pub passphrase: String,
    }
}
wire! {
    /// Opens a journal.
    pub struct UnlockRequest {
        /// The journal's folder name, or the last one.
        pub journal: Option<String>,
        /// The passphrase.
        pub passphrase: String,
    }
}
wire! {
    /// Opens a journal with the recovery sheet and sets a new passphrase.
    pub struct RecoverRequest {
        /// The journal's folder name, or the last one.
        pub journal: Option<String>,
        /// The words of the sheet, however spaced.
        pub sheet: String,
        /// The new passphrase.
        pub passphrase: String,
    }
}
view! {
    /// A recovery sheet, shown once.
    pub struct RecoverySheetView {
        /// The key in groups of characters.
        pub groups: Vec<String>,
        /// A QR picture of the key, as SVG.
        #[ts(type = "SafeHtml")]
        pub qr: String,
        /// The steps for another computer with `age` alone, ten at most.
        pub steps: Vec<String>,
        /// The neutral file name proposed.
        pub file_name: String,
    }
}
wire! {
    /// How a file dialog ended.
    pub enum SavedFile {
        /// The file is written.
        Saved,
        /// The person closed the dialog.
        Cancelled,
    }
}
