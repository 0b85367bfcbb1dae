//! Answers and problems: in words from the locales or as JSON, each problem with its exit code.

use std::io::Write;
use std::process::ExitCode;

use serde_json::{Value, json};
use waymark_app::AppError;
use waymark_app::wire::shell::NoticeView;
use waymark_content::texts::{Args, Texts};

use crate::codes::Exit;

/// The language of the terminal's words, until a second one is finished.
const LANGUAGE: &str = "en";

/// What a task answers.
pub(crate) struct Answer {
    /// For people, a line each.
    pub(crate) words: Vec<String>,
    /// For programs, an object.
    pub(crate) json: Value,
    /// Whether what was looked at is whole; the exit code says so too.
    pub(crate) whole: bool,
}

impl Answer {
    /// Makes the answer of something that is whole.
    pub(crate) const fn new(words: Vec<String>, json: Value) -> Self {
        Self {
            words,
            json,
            whole: true,
        }
    }
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
    /// Something that is needed was neither named nor could be asked for.
    NothingNamed,
    /// It is not clear where the data lies.
    NoData,
}

impl From<AppError> for Problem {
    fn from(error: AppError) -> Self {
        Self::App(error)
    }
}

impl Problem {
    /// Gives the kind of end this is.
    pub(crate) const fn exit(&self) -> Exit {
        match self {
            Self::App(error) => Exit::of(error),
            Self::NotTheSame => Exit::BadInput,
            Self::NoTerminal | Self::NothingNamed | Self::NoData => Exit::Arguments,
        }
    }

    /// Gives the code, the message, and what it needs.
    fn message(&self) -> (Value, String, Args) {
        let own = |id: &str| (json!({"code": id}), id.to_owned(), Args::new());
        match self {
            Self::NotTheSame => own("cli-not-the-same"),
            Self::NoTerminal => own("cli-no-terminal"),
            Self::NothingNamed => own("cli-nothing-named"),
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
                    .text("letters", part("letters"))
                    .number("most", number("most"))
                    .number("least", number("least"));
                let code = part("code");
                let words = own_words(&code).map_or_else(|| format!("error-{code}"), str::to_owned);
                (value, words, args)
            }
        }
    }
}

/// Gives the message of a problem whose way out is another one on a terminal than in a window.
fn own_words(code: &str) -> Option<&'static str> {
    Some(match code {
        "wrong-passphrase" => "cli-error-wrong-passphrase",
        "damaged" => "cli-error-damaged",
        "disk-full" => "cli-error-disk-full",
        "already-open" => "cli-error-already-open",
        "too-much-work" => "cli-error-too-much-work",
        "no-journal" => "cli-error-no-journal",
        "not-found" => "cli-error-not-found",
        "empty" => "cli-error-empty",
        "bad-value" => "cli-error-bad-value",
        "nothing-chosen" => "cli-error-nothing-chosen",
        "private-word-left" => "cli-error-private-word-left",
        _ => return None,
    })
}

/// Writes an answer. A new recovery sheet may be in it: where it could not be written, that is told.
fn written(text: &str) -> Result<(), AppError> {
    use std::io::ErrorKind as Kind;
    let mut output = std::io::stdout().lock();
    let done = writeln!(output, "{text}").and_then(|()| output.flush());
    done.or_else(|error| match error.kind() {
        // A reader that went away is no problem of ours.
        Kind::BrokenPipe => Ok(()),
        Kind::StorageFull | Kind::QuotaExceeded => Err(AppError::DiskFull),
        _ => Err(AppError::File),
    })
}

/// The words of the terminal.
pub(crate) struct Say(Texts);

impl Say {
    pub(crate) fn new() -> Self {
        Self(Texts::for_files(LANGUAGE))
    }

    fn of(&self, id: &str, args: &Args) -> String {
        self.0.dynamic(id, args).unwrap_or_else(|| id.to_owned())
    }

    pub(crate) fn text(&self, id: &str) -> String {
        self.of(id, &Args::new())
    }

    pub(crate) fn with(&self, id: &str, name: &'static str, text: &str) -> String {
        self.of(id, &Args::new().text(name, text))
    }

    pub(crate) fn two(&self, id: &str, words: &str, places: &str) -> String {
        self.of(id, &Args::new().text("words", words).text("where", places))
    }

    pub(crate) fn numbers(&self, id: &str, numbers: &[(&'static str, usize)]) -> String {
        let args = numbers.iter().fold(Args::new(), |args, (name, number)| {
            args.number(name, *number)
        });
        self.of(id, &args)
    }

    pub(crate) fn doing(&self, id: &str, doing: &str, number: usize) -> String {
        self.of(
            id,
            &Args::new().text("doing", doing).number("number", number),
        )
    }

    /// Says an answer, and first what went on while the journal was opened.
    pub(crate) fn answer(&self, answer: Answer, notices: &[NoticeView], json: bool) -> ExitCode {
        let exit = if answer.whole {
            Exit::Done
        } else {
            Exit::NotWhole
        };
        let text = if json {
            let mut value = answer.json;
            if let Some(object) = value.as_object_mut() {
                object.insert("notices".to_owned(), self.notices(notices));
            }
            value.to_string()
        } else {
            self.tell(notices);
            answer.words.join("\n")
        };
        match written(&text) {
            Ok(()) => ExitCode::from(exit.code()),
            Err(error) => {
                let problem = Problem::from(error);
                self.problem(&problem, problem.exit(), &[], json)
            }
        }
    }

    /// Says a problem and the way out.
    pub(crate) fn problem(
        &self,
        problem: &Problem,
        exit: Exit,
        notices: &[NoticeView],
        json: bool,
    ) -> ExitCode {
        let text = if json {
            let told = self.notices(notices);
            json!({"error": self.error(problem, exit), "notices": told}).to_string()
        } else {
            self.tell(notices);
            let (_, id, args) = problem.message();
            let fix = format!("{id}.fix");
            format!("{}\n{}", self.of(&id, &args), self.of(&fix, &args))
        };
        let _written = writeln!(std::io::stderr().lock(), "{text}");
        ExitCode::from(exit.code())
    }

    /// Says that somebody ended it.
    pub(crate) fn stopped(&self, exit: Exit, json: bool) {
        let _ended = self.problem(&AppError::Stopped.into(), exit, &[], json);
    }

    /// Says as JSON what is wrong with the arguments.
    pub(crate) fn arguments(&self, words: &str) -> ExitCode {
        let (exit, name, _) = Exit::Arguments.row();
        let error = json!({
            "code": "arguments",
            "exit": exit,
            "kind": name,
            "message": words.trim(),
            "way_out": self.text("cli-arguments-help"),
        });
        let text = json!({"error": error, "notices": []});
        let _written = writeln!(std::io::stderr().lock(), "{text}");
        ExitCode::from(exit)
    }

    pub(crate) fn error(&self, problem: &Problem, exit: Exit) -> Value {
        let (mut value, id, args) = problem.message();
        let (code, name, _) = exit.row();
        if let Some(object) = value.as_object_mut() {
            let fix = self.of(&format!("{id}.fix"), &args);
            object.insert("exit".to_owned(), code.into());
            object.insert("kind".to_owned(), name.into());
            object.insert("message".to_owned(), self.of(&id, &args).into());
            object.insert("way_out".to_owned(), fix.into());
        }
        value
    }

    fn notices(&self, notices: &[NoticeView]) -> Value {
        let one = |notice: &NoticeView| {
            let (message, more) = self.notice(notice);
            json!({
                "id": notice.id,
                "count": notice.count,
                "folder": notice.folder,
                "message": message,
                "more": more,
            })
        };
        notices.iter().map(one).collect()
    }

    fn tell(&self, notices: &[NoticeView]) {
        for notice in notices {
            let (message, more) = self.notice(notice);
            let _told = writeln!(std::io::stderr().lock(), "{message}\n{more}");
        }
    }

    /// Gives the words of what is told once, and what more there is to say.
    fn notice(&self, notice: &NoticeView) -> (String, String) {
        let args = Args::new()
            .number("count", usize::try_from(notice.count).unwrap_or(usize::MAX))
            .text("folder", notice.folder.as_str());
        let more = format!("{}.more", notice.id);
        (self.of(&notice.id, &args), self.of(&more, &args))
    }
}
