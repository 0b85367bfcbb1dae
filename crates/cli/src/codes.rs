//! Exit codes: one for each kind of end, so that a script knows what to do. The table of the help, the
//! manual and `docs/command-line.md` is this one.

use waymark_app::AppError;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    Done,
    Problem,
    Arguments,
    WrongPassphrase,
    NotWhole,
    DiskFull,
    NewerFormat,
    AlreadyOpen,
    NoJournal,
    UnreadableFile,
    BadInput,
    Damaged,
    TooMuchWork,
    Place,
    NotFound,
    Refused,
    WrongSheet,
    HungUp,
    Stopped,
    Terminated,
}

impl Exit {
    /// All of them, by their number.
    pub(crate) const ALL: [Self; 20] = [
        Self::Done,
        Self::Problem,
        Self::Arguments,
        Self::WrongPassphrase,
        Self::NotWhole,
        Self::DiskFull,
        Self::NewerFormat,
        Self::AlreadyOpen,
        Self::NoJournal,
        Self::UnreadableFile,
        Self::BadInput,
        Self::Damaged,
        Self::TooMuchWork,
        Self::Place,
        Self::NotFound,
        Self::Refused,
        Self::WrongSheet,
        Self::HungUp,
        Self::Stopped,
        Self::Terminated,
    ];

    /// Gives the number the shell sees, the name that stands in JSON, and the message that explains it.
    pub(crate) const fn row(self) -> (u8, &'static str, &'static str) {
        match self {
            Self::Done => (0, "done", "cli-exit-done"),
            Self::Problem => (1, "problem", "cli-exit-problem"),
            Self::Arguments => (2, "arguments", "cli-exit-arguments"),
            Self::WrongPassphrase => (3, "wrong-passphrase", "cli-exit-wrong-passphrase"),
            Self::NotWhole => (4, "not-whole", "cli-exit-not-whole"),
            Self::DiskFull => (5, "disk-full", "cli-exit-disk-full"),
            Self::NewerFormat => (6, "newer-format", "cli-exit-newer-format"),
            Self::AlreadyOpen => (7, "already-open", "cli-exit-already-open"),
            Self::NoJournal => (8, "no-journal", "cli-exit-no-journal"),
            Self::UnreadableFile => (9, "unreadable-file", "cli-exit-unreadable-file"),
            Self::BadInput => (10, "bad-input", "cli-exit-bad-input"),
            Self::Damaged => (11, "damaged", "cli-exit-damaged"),
            Self::TooMuchWork => (12, "too-much-work", "cli-exit-too-much-work"),
            Self::Place => (13, "place", "cli-exit-place"),
            Self::NotFound => (14, "not-found", "cli-exit-not-found"),
            Self::Refused => (15, "refused", "cli-exit-refused"),
            Self::WrongSheet => (16, "wrong-sheet", "cli-exit-wrong-sheet"),
            // 128 and the number of the signal, as shells have it.
            Self::HungUp => (129, "hung-up", "cli-exit-hung-up"),
            Self::Stopped => (130, "stopped", "cli-exit-stopped"),
            Self::Terminated => (143, "terminated", "cli-exit-terminated"),
        }
    }

    pub(crate) const fn code(self) -> u8 {
        self.row().0
    }

    /// Names the end by the signal that asked for it.
    pub(crate) fn of_signal(signal: usize) -> Self {
        let code = signal.saturating_add(128);
        let named = Self::ALL.into_iter();
        let mut named = named.filter(|exit| exit.code() > 128);
        named
            .find(|exit| usize::from(exit.code()) == code)
            .unwrap_or(Self::Stopped)
    }

    /// Names the end by the problem of the app.
    pub(crate) const fn of(error: &AppError) -> Self {
        use AppError as E;
        match error {
            E::WrongPassphrase => Self::WrongPassphrase,
            E::WrongRecovery | E::UnreadableRecovery => Self::WrongSheet,
            E::Damaged { .. } => Self::Damaged,
            E::DiskFull => Self::DiskFull,
            E::NewerFormat => Self::NewerFormat,
            E::AlreadyOpen => Self::AlreadyOpen,
            E::TooMuchWork => Self::TooMuchWork,
            E::NoJournal | E::NoCopy => Self::NoJournal,
            E::NotWritable | E::NotReadable | E::PlaceTaken | E::File | E::Stuck => Self::Place,
            E::UnreadableFile
            | E::Import { .. }
            | E::NotAResume
            | E::NotASlip
            | E::Paper { .. }
            | E::Badge { .. }
            | E::Shared { .. } => Self::UnreadableFile,
            E::Empty
            | E::BadValue
            | E::EndsBeforeItBegins
            | E::PassphraseTooShort { .. }
            | E::ReaderKey { .. } => Self::BadInput,
            E::NotFound { .. } | E::NoSuchExercise => Self::NotFound,
            E::OverLimit { .. }
            | E::ImportOver { .. }
            | E::TooMuchAtOnce
            | E::NoReaderKey
            | E::LettersNotPrinted { .. }
            | E::NothingChosen
            | E::PrivateWordLeft
            | E::OnlyInJournal
            | E::OnlyToRead
            | E::OnlyOnShelf => Self::Refused,
            E::Stopped => Self::Stopped,
            E::Locked | E::Internal { .. } => Self::Problem,
        }
    }
}
