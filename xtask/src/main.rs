//! The tasks of this repository: `cargo xtask run | test | check | …`.
//!
//! Owns which commands run in which order, on a machine with only Rust, Node 20 and apt. Owns no
//! logic of the app.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a task for people who build speaks on the terminal; no journal is near"
)]

mod bench;
mod bindings;
mod fuzz;
mod node;
mod pictures;
mod shell;
mod steps;
mod system;

use std::{process::ExitCode, time::Instant};

use shell::{Run, cargo};
use steps::Step;

const HELP: &str = "\
cargo xtask run              install what is missing, build, open the window
cargo xtask test [step…]     everything that proves it, or the named steps
cargo xtask check            the quick steps: format, lints, types, unit tests
cargo xtask journeys [name]  build for the driver, then the journeys whose name holds `name`
cargo xtask screens          pictures of every screen in target/screens, four contact sheets beside it
cargo xtask bindings         write the TypeScript types and the message ids anew
cargo xtask sealed           bundle the scripts of files that go to others anew
cargo xtask icons            draw the icons anew from the contour lines
cargo xtask bench            measure, each row beside its control
cargo xtask fuzz [target…]   strange bytes for a minute each, or for as many seconds as WAYMARK_FUZZ_SECONDS says
";

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let task = arguments.next().unwrap_or_default();
    let rest: Vec<String> = arguments.collect();
    let start = Instant::now();
    let done = match task.as_str() {
        "run" => run(&rest),
        "test" => return steps::run(steps::ALL, &rest),
        "check" => return steps::run(steps::QUICK, &rest),
        "journeys" => journeys(&rest),
        "screens" => screens(),
        "bindings" => bindings::write(),
        "sealed" => node::install().and_then(|()| node::npm(["run", "sealed"])),
        "icons" => icons(),
        "bench" => bench::run(),
        "fuzz" => fuzz::run(&rest),
        "help" | "--help" | "-h" | "" => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        other => Err(format!("There is no task called {other:?}.\n\n{HELP}")),
    };
    match done {
        Ok(()) => {
            println!("{task}: done in {} s", start.elapsed().as_secs());
            ExitCode::SUCCESS
        }
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}

/// Builds the app as a person gets it and opens it.
fn run(arguments: &[String]) -> Result<(), String> {
    system::ensure(system::TO_BUILD)?;
    node::build()?;
    cargo(["build", "--release", "-p", "waymark"]).and_run()?;
    let binary = shell::target().join("release").join("waymark");
    Run::program(&binary.to_string_lossy())
        .arguments(arguments)
        .and_run()
}

fn journeys(names: &[String]) -> Result<(), String> {
    system::ensure(system::TO_TEST)?;
    system::ensure_tools()?;
    node::build()?;
    cargo(["build", "-p", "waymark", "--features", "e2e"]).and_run()?;
    cargo([
        "nextest",
        "run",
        "-p",
        "waymark-tests",
        "--test",
        "journeys",
    ])
    .arguments(names)
    .and_run()
}

fn screens() -> Result<(), String> {
    system::ensure(pictures::PACKAGES)?;
    pictures::clear()?;
    journeys(&["screens::".to_owned()])?;
    for sheet in pictures::contact_sheets()? {
        println!("contact sheet: {}", sheet.display());
    }
    Ok(())
}

fn icons() -> Result<(), String> {
    cargo([
        "run",
        "--quiet",
        "-p",
        "xtask",
        "--features",
        "icons",
        "--bin",
        "icons",
    ])
    .and_run()
}

/// What a task answers: nothing, or why it stopped and what to do.
type Done = Result<(), String>;

/// A step's function.
type Work = fn() -> Done;

/// Makes a step from its name and its work.
const fn step(name: &'static str, work: Work) -> Step {
    Step { name, work }
}
