//! `waymark-cli`: a shell without a window. The rescue tool, the measuring stick, and the proof that
//! the core needs no window.
//!
//! Owns arguments, questions on the terminal, answers in words or JSON, and exit codes. Every rule is
//! `app`'s.

mod arguments;
mod ask;
mod care;
mod codes;
mod commands;
mod desk;
mod helps;
mod manual;
mod pages;
mod progress;
mod say;
mod share;
mod signals;

#[cfg(test)]
mod problems;

use std::process::ExitCode;

use waymark_app::{App, AppError};

use arguments::{Arguments, Task};
use desk::Desk;
use progress::{Ends, watched};
use say::{Problem, Say};
use signals::Signals;

/// What is given back is wiped first, as in the window.
#[global_allocator]
static HEAP: waymark_app::WipedHeap = waymark_app::WIPED_HEAP;

fn main() -> ExitCode {
    waymark_app::protect_process();
    let say = Say::new();
    let arguments = match arguments::read(&say) {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() && arguments::asks_for_json() => {
            return say.arguments(&error.to_string());
        }
        Err(error) => error.exit(),
    };
    let json = arguments.json;
    let answer = match &arguments.task {
        Task::Completions { shell } => manual::completions(*shell, &say),
        Task::Man => manual::page(&say),
        _ => return with_data(&arguments, &say),
    };
    say.answer(answer, &[], json)
}

/// Does what needs the folder of the data.
fn with_data(arguments: &Arguments, say: &Say) -> ExitCode {
    let json = arguments.json;
    let Some(data) = arguments.data.clone().or_else(arguments::usual_data) else {
        let problem = Problem::NoData;
        return say.problem(&problem, problem.exit(), &[], json);
    };
    let signals = Signals::new();
    let app = App::on_this_computer(data);
    let desk = Desk {
        app: &app,
        arguments,
        say,
        signals: &signals,
        inputs: ask::Inputs::default(),
        notices: Vec::new().into(),
    };
    let done = commands::run(&desk);
    // The journal is sealed and let go whatever happened.
    let sealed = match app.is_open() {
        true => watched(&desk, "cli-doing-close", Ends::Finishes, || {
            let sealed = app.lock_seal(None);
            app.lock_let_go();
            app.finish_closing();
            sealed
        }),
        false => Ok(()),
    };
    let notices = desk.notices.take();
    let (answer, problem) = match (done, sealed) {
        (Ok(answer), sealed) => (Some(answer), sealed.err().map(Problem::from)),
        (Err(problem), _) => (None, Some(problem)),
    };
    // What was done is said even where locking met a problem: a recovery sheet is shown once.
    let code = answer.map(|answer| say.answer(answer, &notices, json));
    let Some(problem) = problem else {
        return code.unwrap_or_default();
    };
    let told = if code.is_some() {
        &[]
    } else {
        notices.as_slice()
    };
    let asked = matches!(problem, Problem::App(AppError::Stopped));
    let exit = signals.came().filter(|_| asked);
    say.problem(&problem, exit.unwrap_or(problem.exit()), told, json)
}
