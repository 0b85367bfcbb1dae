//! What can be asked for, and where the data lies. What is said of it is the business of `helps`.

use std::path::PathBuf;

use clap::{Args, FromArgMatches, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use waymark_app::places::carried_data;

use crate::helps::command;
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
    Recover(RecoverArguments),
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
    pub(crate) reader: Option<String>,
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
    #[arg(long, value_name = "NAME")]
    pub(crate) my_name: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) purpose: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct RestoreArguments {
    #[arg(id = "copy", value_name = "FOLDER")]
    pub(crate) folder: PathBuf,
    #[arg(long)]
    pub(crate) sheet: bool,
}

#[derive(Debug, Args)]
pub(crate) struct RecoverArguments {
    #[arg(long, value_name = "NUMBER")]
    pub(crate) sheet_fd: Option<u32>,
    #[arg(long, value_name = "NUMBER")]
    pub(crate) new_passphrase_fd: Option<u32>,
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
    #[arg(long, value_name = "TEXT")]
    pub(crate) title: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub(crate) on: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct SearchArguments {
    #[arg(value_name = "WORDS")]
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

/// Says whether this run is to answer in JSON, where its arguments cannot be read.
pub(crate) fn asks_for_json() -> bool {
    std::env::args_os().any(|argument| argument == "--json")
}

/// Gives the folder the window keeps its data in on this computer: beside the program where
/// `portable.txt` lies there.
pub(crate) fn usual_data() -> Option<PathBuf> {
    let program = std::env::current_exe().ok();
    if let Some(carried) = program.as_deref().and_then(carried_data) {
        return Some(carried);
    }
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
