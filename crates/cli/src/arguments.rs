//! What can be asked for. The words of the helps come from the locales.

use std::path::PathBuf;

use clap::{Args, Command, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::say::Say;

/// The folder of the app's data inside the one of all programs, as the window has it.
const IDENTIFIER: &str = "org.waymark.journal";

#[derive(Debug, Parser)]
#[command(name = "waymark-cli", version)]
pub(crate) struct Arguments {
    #[arg(long, global = true, value_name = "FOLDER")]
    pub(crate) data: Option<PathBuf>,
    #[arg(long, global = true, value_name = "NAME")]
    pub(crate) journal: Option<String>,
    #[arg(long, global = true, value_name = "NUMBER")]
    pub(crate) passphrase_fd: Option<u32>,
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) task: Task,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Task {
    Create,
    Add(AddArguments),
    Import {
        #[arg(value_name = "PATH")]
        path: PathBuf,
        #[arg(long)]
        dry_run: bool,
    },
    Search(SearchArguments),
    Export {
        #[arg(value_name = "FORM")]
        form: Form,
        #[arg(value_name = "PLACE")]
        place: PathBuf,
    },
    Cv(CvArguments),
    Share(ShareArguments),
    Verify,
    Snapshot {
        #[arg(id = "copy_to", long = "to", value_name = "FOLDER")]
        to: Option<PathBuf>,
    },
    Restore(RestoreArguments),
    Rekey(RekeyArguments),
    EmptyBin,
    Completions {
        #[arg(value_name = "SHELL")]
        shell: Shell,
    },
    Man,
}

#[derive(Debug, Args)]
pub(crate) struct ShareArguments {
    #[arg(value_name = "NAME")]
    pub(crate) reader: String,
    #[arg(id = "share_out", long = "out", value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
    #[arg(long, value_name = "KEY")]
    pub(crate) tick: Vec<String>,
    #[arg(
        id = "share_form",
        long = "form",
        value_name = "FORM",
        default_value = "html"
    )]
    pub(crate) form: ShareFile,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) file_passphrase_fd: Option<u32>,
    #[arg(long, value_name = "NAME", default_value = "")]
    pub(crate) my_name: String,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(crate) purpose: String,
}

#[derive(Debug, Args)]
pub(crate) struct RestoreArguments {
    #[arg(id = "copy", value_name = "FOLDER")]
    pub(crate) folder: PathBuf,
    #[arg(long)]
    pub(crate) sheet: bool,
}

#[derive(Debug, Args)]
pub(crate) struct RekeyArguments {
    #[arg(long)]
    pub(crate) new_sheet: bool,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) new_passphrase_fd: Option<u32>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum ShareFile {
    Html,
    Markdown,
    Pdf,
    Json,
    Key,
    Sealed,
}

#[derive(Debug, Args)]
pub(crate) struct AddArguments {
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(crate) title: String,
    #[arg(long, value_name = "TEXT", default_value = "")]
    pub(crate) on: String,
}

#[derive(Debug, Args)]
pub(crate) struct SearchArguments {
    #[arg(value_name = "WORDS", required = true)]
    pub(crate) words: Vec<String>,
    #[arg(long)]
    pub(crate) tucked: bool,
}

#[derive(Debug, Args)]
pub(crate) struct CvArguments {
    #[arg(id = "cv_form", long = "form", value_name = "FORM")]
    pub(crate) form: CvFile,
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum CvFile {
    Html,
    Json,
    Pdf,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Form {
    Json,
    Markdown,
}

/// Reads the arguments of this run.
pub(crate) fn read(say: &Say) -> Result<Arguments, clap::Error> {
    Arguments::from_arg_matches(&command(say).try_get_matches()?)
}

/// Gives the command with its helps: for reading arguments, completions and the page of the manual.
pub(crate) fn command(say: &Say) -> Command {
    with_helps(Arguments::command(), say, say.text("cli-about"))
}

/// The message beside each task and argument, by its name.
const HELPS: &[(&str, &str)] = &[
    ("create", "cli-create"),
    ("add", "cli-add"),
    ("import", "cli-import"),
    ("search", "cli-search"),
    ("export", "cli-export"),
    ("cv", "cli-cv"),
    ("share", "cli-share"),
    ("verify", "cli-verify"),
    ("snapshot", "cli-snapshot"),
    ("restore", "cli-restore"),
    ("rekey", "cli-rekey"),
    ("empty-bin", "cli-empty-bin"),
    ("completions", "cli-completions"),
    ("man", "cli-man"),
    ("copy_to", "cli-arg-to"),
    ("copy", "cli-arg-copy"),
    ("sheet", "cli-arg-sheet"),
    ("new_sheet", "cli-arg-new-sheet"),
    ("new_passphrase_fd", "cli-arg-new-passphrase-fd"),
    ("shell", "cli-arg-shell"),
    ("reader", "cli-arg-reader"),
    ("share_out", "cli-arg-share-out"),
    ("tick", "cli-arg-tick"),
    ("share_form", "cli-arg-share-form"),
    ("file_passphrase_fd", "cli-arg-file-passphrase-fd"),
    ("my_name", "cli-arg-my-name"),
    ("purpose", "cli-arg-purpose"),
    ("data", "cli-arg-data"),
    ("journal", "cli-arg-journal"),
    ("passphrase_fd", "cli-arg-passphrase-fd"),
    ("json", "cli-arg-json"),
    ("title", "cli-arg-title"),
    ("on", "cli-arg-on"),
    ("path", "cli-arg-path"),
    ("dry_run", "cli-arg-dry-run"),
    ("form", "cli-arg-form"),
    ("place", "cli-arg-place"),
    ("words", "cli-arg-words"),
    ("tucked", "cli-arg-tucked"),
    ("cv_form", "cli-arg-cv-form"),
    ("out", "cli-arg-out"),
];

fn help(name: &str, say: &Say) -> Option<String> {
    let (_, message) = HELPS.iter().find(|(known, _)| *known == name)?;
    Some(say.text(message))
}

/// Puts the words of the locale beside every task and argument.
fn with_helps(command: Command, say: &Say, about: String) -> Command {
    command
        .about(about)
        .mut_args(|argument| match help(argument.get_id().as_str(), say) {
            Some(words) => argument.help(words),
            // Those that clap adds by itself bring their own.
            None => argument,
        })
        .mut_subcommands(|task| {
            let about = help(task.get_name(), say).unwrap_or_default();
            with_helps(task, say, about)
        })
}

/// Gives the folder the window keeps its data in on this computer.
pub(crate) fn usual_data() -> Option<PathBuf> {
    let variable = |name: &str| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let all = if cfg!(windows) {
        variable("APPDATA")
    } else if cfg!(target_os = "macos") {
        variable("HOME").map(|home| home.join("Library/Application Support"))
    } else {
        variable("XDG_DATA_HOME").or_else(|| variable("HOME").map(|home| home.join(".local/share")))
    };
    all.map(|folder| folder.join(IDENTIFIER))
}
