//! Answers and problems: in words from the locales or as JSON, each problem with its exit code.

use std::io::Write;
use std::process::ExitCode;

use serde_json::{Value, json};
use waymark_app::AppError;
use waymark_content::texts::{Args, Texts};

/// The language of the terminal's words, until a second one is finished.
const LANGUAGE: &str = "en";

/// What a task answers.
pub(crate) struct Answer {
    /// For people, a line each.
    pub(crate) words: Vec<String>,
    /// For programs.
    pub(crate) json: Value,
    /// Whether what was looked at is whole; the exit code says so too.
    pub(crate) whole: bool,
}

/// What can stand in the way.
#[derive(Debug)]
pub(crate) enum Problem {
    /// A problem of the app.
    App(AppError),
    /// The two passphrases are different.
    NotTheSame,
    /// There is no terminal to ask at, or no such file number.
    NoTerminal,
    /// It is not clear where the data lies.
    NoData,
}

impl From<AppError> for Problem {
    fn from(error: AppError) -> Self {
        Self::App(error)
    }
}

impl Problem {
    /// Gives the exit code of a kind of problem; 2 is left to wrong arguments.
    const fn exit_code(&self) -> u8 {
        use AppError as E;
        match self {
            Self::App(error) => match error {
                E::WrongPassphrase | E::WrongRecovery | E::UnreadableRecovery => 3,
                E::Damaged { .. } => 4,
                E::DiskFull | E::NotWritable | E::PlaceTaken | E::File | E::Stuck => 5,
                E::NewerFormat | E::TooMuchWork => 6,
                E::AlreadyOpen => 7,
                E::Stopped => 130,
                E::NoJournal | E::NoCopy => 8,
                E::UnreadableFile
                | E::Import { .. }
                | E::ImportOver { .. }
                | E::NotAResume
                | E::NotASlip => 9,
                E::OverLimit { .. }
                | E::Empty
                | E::BadValue
                | E::EndsBeforeItBegins
                | E::PassphraseTooShort { .. }
                | E::NoReaderKey
                | E::ReaderKey { .. }
                | E::LettersNotPrinted { .. } => 10,
                E::Locked
                | E::NotFound { .. }
                | E::NoSuchExercise
                | E::NothingChosen
                | E::PrivateWordLeft
                | E::Paper { .. }
                | E::Badge { .. }
                | E::OnlyInJournal
                | E::OnlyToRead
                | E::OnlyOnShelf
                | E::Shared { .. }
                | E::Internal { .. } => 1,
            },
            Self::NotTheSame => 3,
            Self::NoTerminal | Self::NoData => 2,
        }
    }

    /// Gives the message and what it needs.
    fn message(&self) -> (String, Args, Value) {
        let own = |id: &str| (id.to_owned(), Args::new(), json!({"code": id}));
        match self {
            Self::NotTheSame => own("cli-not-the-same"),
            Self::NoTerminal => own("cli-no-terminal"),
            Self::NoData => own("cli-no-data"),
            Self::App(error) => {
                let value = serde_json::to_value(error).unwrap_or_default();
                let part = |name: &str| value[name].as_str().unwrap_or_default().to_owned();
                let number = |name: &str| {
                    usize::try_from(value[name].as_u64().unwrap_or_default()).unwrap_or(usize::MAX)
                };
                let args = Args::new()
                    .text("part", part("part"))
                    .text("limit", part("limit"))
                    .text("place", part("place"))
                    .text("why", part("why"))
                    .number("most", number("most"))
                    .number("least", number("least"));
                (format!("error-{}", part("code")), args, value)
            }
        }
    }
}

/// The words of the terminal.
pub(crate) struct Say(Texts);

impl Say {
    pub(crate) fn new() -> Self {
        Self(Texts::for_files(LANGUAGE))
    }

    pub(crate) fn text(&self, id: &str) -> String {
        let args = Args::new();
        self.0.dynamic(id, &args).unwrap_or_else(|| id.to_owned())
    }

    pub(crate) fn with(&self, id: &str, name: &'static str, text: &str) -> String {
        let args = Args::new().text(name, text);
        self.0.dynamic(id, &args).unwrap_or_else(|| id.to_owned())
    }

    pub(crate) fn two(&self, id: &str, words: &str, places: &str) -> String {
        let args = Args::new().text("words", words).text("where", places);
        self.0.dynamic(id, &args).unwrap_or_else(|| id.to_owned())
    }

    pub(crate) fn numbers(&self, id: &str, numbers: &[(&'static str, usize)]) -> String {
        let args = numbers.iter().fold(Args::new(), |args, (name, number)| {
            args.number(name, *number)
        });
        self.0.dynamic(id, &args).unwrap_or_else(|| id.to_owned())
    }

    /// Says an answer.
    pub(crate) fn answer(&self, answer: &Answer, json: bool) -> ExitCode {
        let text = if json {
            answer.json.to_string()
        } else {
            answer.words.join("\n")
        };
        // A reader that went away is no problem of ours.
        let _written = writeln!(std::io::stdout().lock(), "{text}");
        ExitCode::from(if answer.whole { 0 } else { 4 })
    }

    /// Says a problem and the way out.
    pub(crate) fn problem(&self, problem: &Problem, json: bool) -> ExitCode {
        let (id, args, value) = problem.message();
        let text = if json {
            json!({"error": value}).to_string()
        } else {
            let say = |id: &str| self.0.dynamic(id, &args).unwrap_or_default();
            format!("{}\n{}", say(&id), say(&format!("{id}.fix")))
        };
        let _written = writeln!(std::io::stderr().lock(), "{text}");
        ExitCode::from(problem.exit_code())
    }
}
