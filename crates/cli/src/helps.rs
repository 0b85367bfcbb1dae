//! The words beside every task and argument, from the locales: for the help, the completions and the
//! manual.

use clap::{Command, CommandFactory};

use crate::arguments::Arguments;
use crate::codes::Exit;
use crate::progress::Ends;
use crate::say::Say;

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
    ("recover", "cli-recover"),
    ("rekey", "cli-rekey"),
    ("empty-bin", "cli-empty-bin"),
    ("completions", "cli-completions"),
    ("man", "cli-man"),
    ("copy_to", "cli-arg-to"),
    ("copy", "cli-arg-copy"),
    ("sheet", "cli-arg-sheet"),
    ("sheet_fd", "cli-arg-sheet-fd"),
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

/// What Ctrl+C does to each task once its work has begun; the others end at once.
const ENDS: &[(&str, Ends)] = &[
    ("import", Ends::Stops),
    ("export", Ends::Stops),
    ("cv", Ends::Stops),
    ("share", Ends::Stops),
    ("restore", Ends::Stops),
    ("create", Ends::Finishes),
    ("snapshot", Ends::Finishes),
    ("recover", Ends::Finishes),
    ("rekey", Ends::Finishes),
    ("empty-bin", Ends::Finishes),
];

/// The tasks that take private words, which may come from elsewhere than the arguments.
const PRIVATE: &[&str] = &["add", "search", "share"];

/// Gives the command with its helps: for reading arguments, completions and the page of the manual.
pub(crate) fn command(say: &Say) -> Command {
    with_helps(Arguments::command(), say, say.text("cli-about")).after_long_help(format!(
        "{}\n\n{}",
        say.text("cli-private"),
        exits(say)
    ))
}

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
            let after = after(task.get_name(), say);
            with_helps(task, say, about).after_long_help(after)
        })
}

/// Gives what is said after the arguments of a task.
pub(crate) fn after(task: &str, say: &Say) -> String {
    let private = PRIVATE.contains(&task).then(|| say.text("cli-private"));
    let ends = ENDS.iter().find(|(known, _)| *known == task);
    let ends = say.text(match ends {
        Some((_, Ends::Stops)) => "cli-ends-stops",
        Some((_, Ends::Finishes)) => "cli-ends-finishes",
        Some((_, Ends::AtOnce)) | None => "cli-ends-at-once",
    });
    private
        .into_iter()
        .chain([ends])
        .collect::<Vec<_>>()
        .join("\n")
}

/// Gives the table of the exit codes.
fn exits(say: &Say) -> String {
    let rows = Exit::ALL.into_iter().map(|exit| {
        let (code, name, words) = exit.row();
        format!("  {code:>3}  {name:<16}  {}", say.text(words))
    });
    let mut lines = vec![format!("{}:", say.text("cli-exits"))];
    lines.extend(rows);
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_task_and_every_argument_has_its_words() {
        let say = Say::new();
        let program = command(&say);
        let tasks: Vec<&Command> = program.get_subcommands().collect();
        assert!(tasks.len() > 14);
        for command in tasks.into_iter().chain([&program]) {
            let about = command.get_about().map(ToString::to_string);
            assert!(!about.unwrap_or_default().is_empty(), "{command}");
            for argument in command.get_arguments() {
                let words = argument.get_help().map(ToString::to_string);
                let words = words.unwrap_or_default();
                assert!(
                    !words.is_empty() && !words.starts_with("cli-"),
                    "{argument}"
                );
            }
        }
        for (task, _) in ENDS {
            assert!(program.find_subcommand(task).is_some(), "{task}");
        }
    }
}
