//! What is written for a shell and for the manual: it needs no journal and goes out as it is.

use clap::{Arg, Command};
use clap_complete::Shell;
use clap_mangen::Man;
use clap_mangen::roff::{Inline, Roff, bold, italic, roman};
use serde_json::json;

use crate::codes::Exit;
use crate::helps::{after, command};
use crate::say::{Answer, Say};

/// Writes the completions of a shell.
pub(crate) fn completions(shell: Shell, say: &Say) -> Answer {
    let mut program = command(say);
    let name = program.get_name().to_owned();
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut program, name, &mut text);
    written(&text)
}

/// Writes the page of the manual: the program, each task, what its ends mean.
pub(crate) fn page(say: &Say) -> Answer {
    let mut text = Vec::new();
    // A text in memory takes whatever is written to it.
    let _in_memory = write(say, &mut text);
    written(&text)
}

fn written(text: &[u8]) -> Answer {
    let text = String::from_utf8_lossy(text).trim_end().to_owned();
    Answer::new(vec![text.clone()], json!({"text": text}))
}

fn write(say: &Say, text: &mut Vec<u8>) -> std::io::Result<()> {
    let program = command(say);
    let page = Man::new(program.clone());
    page.render_title(text)?;
    page.render_name_section(text)?;
    page.render_synopsis_section(text)?;
    page.render_description_section(text)?;
    page.render_options_section(text)?;
    let mut roff = Roff::default();
    roff.control("SH", [say.text("cli-man-tasks").as_str()]);
    for task in program.get_subcommands() {
        write_task(task, say, &mut roff);
    }
    roff.control("SH", [say.text("cli-man-private").as_str()]);
    roff.text([roman(say.text("cli-private"))]);
    roff.control("SH", [say.text("cli-man-stopping").as_str()]);
    roff.text([roman(say.text("cli-man-signals"))]);
    roff.control("SH", [say.text("cli-man-exits").as_str()]);
    for exit in Exit::ALL {
        let (code, name, words) = exit.row();
        let head = [bold(code.to_string()), roman(" "), italic(name)];
        definition(&mut roff, head, &say.text(words));
    }
    roff.control("SH", [say.text("cli-man-files").as_str()]);
    roff.text([roman(say.text("cli-man-places"))]);
    roff.to_writer(text)
}

fn write_task(task: &Command, say: &Say, roff: &mut Roff) {
    roff.control("SS", [task.get_name()]);
    let about = task.get_about().map(ToString::to_string);
    roff.text([roman(about.unwrap_or_default())]);
    for argument in task.get_arguments() {
        let words = argument.get_help().map(ToString::to_string);
        definition(roff, head(argument), &words.unwrap_or_default());
    }
    roff.control("PP", []);
    roff.text([roman(after(task.get_name(), say).replace('\n', " "))]);
}

/// Gives how an argument is written: its name, and what stands behind it.
fn head(argument: &Arg) -> Vec<Inline> {
    let mut head = Vec::new();
    if let Some(long) = argument.get_long() {
        head.extend([bold(format!("--{long}")), roman(" ")]);
    }
    if argument.get_action().takes_values() {
        let names = argument.get_value_names().unwrap_or_default();
        head.extend(names.iter().map(|name| italic(name.to_string())));
    }
    let words = argument.get_possible_values();
    if argument.get_action().takes_values() && !words.is_empty() {
        let words: Vec<&str> = words
            .iter()
            .map(clap::builder::PossibleValue::get_name)
            .collect();
        head.push(roman(format!(" ({})", words.join(", "))));
    }
    head
}

fn definition(roff: &mut Roff, head: impl Into<Vec<Inline>>, words: &str) {
    roff.control("TP", []);
    roff.text(head.into());
    roff.text([roman(words)]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::ValueEnum;

    /// Every task and every option, as they are typed.
    fn names(say: &Say) -> Vec<String> {
        let program = command(say);
        let long = |command: &Command| -> Vec<String> {
            command
                .get_arguments()
                .filter_map(|argument| Some(format!("--{}", argument.get_long()?)))
                .collect()
        };
        let mut names = long(&program);
        for task in program.get_subcommands() {
            names.push(task.get_name().to_owned());
            names.extend(long(task));
        }
        names
    }

    #[test]
    fn the_completions_of_every_shell_name_every_task_and_option() {
        let say = Say::new();
        let names = names(&say);
        assert!(names.len() > 35, "{names:?}");
        for shell in Shell::value_variants() {
            let text = completions(*shell, &say).words.join("\n");
            for name in &names {
                // Fish writes options without their two lines in front.
                let name = match shell {
                    Shell::Fish => name.trim_start_matches('-'),
                    _ => name,
                };
                assert!(text.contains(name), "{name} for {shell}");
            }
        }
    }

    #[test]
    fn the_manual_names_every_task_every_option_and_every_exit_code() {
        let say = Say::new();
        // A line in a name is written with a backslash before it.
        let text = page(&say).words.join("\n").replace('\\', "");
        for name in names(&say) {
            assert!(text.contains(&name), "{name}");
        }
        for exit in Exit::ALL {
            let (_, name, words) = exit.row();
            assert!(text.contains(name), "{name}");
            assert!(text.contains(&say.text(words)), "{words}");
        }
        for task in command(&say).get_subcommands() {
            let said = text.matches(&format!(".SS {}", task.get_name())).count();
            assert_eq!(said, 1, "{}", task.get_name());
        }
    }
}
