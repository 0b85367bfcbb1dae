//! `waymark-cli`: a shell without a window. The rescue tool, the measuring stick, and the proof that
//! the core needs no window.
//!
//! Owns arguments, questions on the terminal, answers in words or JSON, and exit codes. Every rule is
//! `app`'s.

mod arguments;
mod ask;
mod care;
mod commands;
mod progress;
mod say;
mod share;

use std::process::ExitCode;

use waymark_app::App;

fn main() -> ExitCode {
    let say = say::Say::new();
    let arguments = match arguments::read(&say) {
        Ok(arguments) => arguments,
        Err(error) => error.exit(),
    };
    let json = arguments.json;
    let done = data(&arguments).and_then(|folder| {
        let app = App::on_this_computer(folder);
        let done = commands::run(&app, &arguments, &say);
        // The journal is sealed and let go whatever happened.
        let sealed = app.lock_seal(None);
        app.lock_let_go();
        app.finish_closing();
        done.and_then(|answer| Ok(sealed.map(|()| answer)?))
    });
    match done {
        Ok(answer) => say.answer(&answer, json),
        Err(problem) => say.problem(&problem, json),
    }
}

fn data(arguments: &arguments::Arguments) -> Result<std::path::PathBuf, say::Problem> {
    arguments
        .data
        .clone()
        .or_else(arguments::usual_data)
        .ok_or(say::Problem::NoData)
}
