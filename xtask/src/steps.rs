//! The steps that prove the app, in order; the first problem ends the run.

use std::{process::ExitCode, time::Instant};

use crate::{
    Done, Work, bindings,
    node::{self, npm},
    shell::cargo,
    step, system,
};

/// One step, by the name it can be asked for.
#[derive(Clone, Copy)]
pub(crate) struct Step {
    /// Its name on the command line and in the report.
    pub(crate) name: &'static str,
    /// What it does.
    pub(crate) work: Work,
}

/// The one build that clippy, the tests and the journeys share: one set of features, so that cargo
/// builds nothing twice.
pub(crate) const FEATURES: [&str; 3] = [
    "--workspace",
    "--features",
    "waymark/e2e,waymark-cli/e2e,waymark-tests/core",
];
/// The tests that need a window.
const IN_A_WINDOW: &str = "package(waymark-tests) & (binary(journeys) | binary(release))";

/// Everything, from the quick to the slow.
pub(crate) const ALL: &[Step] = &[
    step("system-packages", || system::ensure(system::TO_TEST)),
    step("cargo-tools", system::ensure_tools),
    step("format", || cargo(["fmt", "--all", "--check"]).and_run()),
    step("deny", || {
        cargo(["deny", "check", "bans", "licenses", "sources"]).and_run()
    }),
    step("npm-packages", node::install),
    step("eslint", || npm(["run", "lint"])),
    step("svelte-check", || npm(["run", "check"])),
    step("vitest", || npm(["run", "test"])),
    step("sealed-scripts", || npm(["run", "sealed-check"])),
    step("npm-build", || npm(["run", "build"])),
    step("clippy", clippy),
    step("bindings", || bindings::fresh(&FEATURES)),
    step("unit-tests", unit_tests),
    step("driven-build", driven_build),
    step("journeys", || window_tests("journeys")),
    step("release-build", || {
        cargo(["build", "--release", "-p", "waymark"]).and_run()
    }),
    step("release-journey", || window_tests("release")),
];

/// What is quick enough for every save.
pub(crate) const QUICK: &[Step] = &[
    step("format", || cargo(["fmt", "--all", "--check"]).and_run()),
    step("npm-packages", node::install),
    step("eslint", || npm(["run", "lint"])),
    step("svelte-check", || npm(["run", "check"])),
    step("vitest", || npm(["run", "test"])),
    step("clippy", clippy),
    step("unit-tests", unit_tests),
];

fn clippy() -> Done {
    cargo(["clippy"])
        .arguments(FEATURES)
        .arguments(["--all-targets", "--", "-D", "warnings"])
        .and_run()
}

fn unit_tests() -> Done {
    // The types are written by one process in the step before: nextest would run one for each type,
    // several at once over the same files.
    let others = format!("not ({IN_A_WINDOW}) & not test(export_bindings)");
    cargo(["nextest", "run"])
        .arguments(FEATURES)
        .arguments(["-E", &others])
        .variable("WAYMARK_MUST_RUN", must_run())
        .and_run()
}

/// A test that needs root, strace or a disk of its own says so where it cannot run. Where nobody looks on,
/// that is a failure.
fn must_run() -> &'static str {
    let nobody_looks_on = std::env::var_os("CI").is_some();
    if nobody_looks_on { "1" } else { "0" }
}

/// Builds the app for the driver.
fn driven_build() -> Done {
    cargo(["build"])
        .arguments(FEATURES)
        .arguments(["--bins", "--tests"])
        .and_run()
}

fn window_tests(binary: &str) -> Done {
    let these = format!("package(waymark-tests) & binary({binary})");
    cargo(["nextest", "run"])
        .arguments(FEATURES)
        .arguments(["-E", &these])
        .variable("WAYMARK_NO_PICTURES", "1")
        .variable("WAYMARK_MUST_RUN", must_run())
        .and_run()
}

/// Runs the steps, or those named, and reports each with its time.
pub(crate) fn run(steps: &[Step], names: &[String]) -> ExitCode {
    if let Some(unknown) = names
        .iter()
        .find(|name| !steps.iter().any(|step| step.name == **name))
    {
        let known: Vec<&str> = steps.iter().map(|step| step.name).collect();
        eprintln!(
            "There is no step called {unknown:?}. There are: {}",
            known.join(", ")
        );
        return ExitCode::FAILURE;
    }
    let wanted = steps
        .iter()
        .filter(|step| names.is_empty() || names.iter().any(|name| name == step.name));
    let mut passed: Vec<String> = Vec::new();
    for step in wanted {
        println!("\n=== {}", step.name);
        let start = Instant::now();
        let done = (step.work)();
        let line = format!("{:<16} {:>4} s", step.name, start.elapsed().as_secs());
        if let Err(why) = done {
            eprintln!("\n{why}\n");
            report(&passed);
            println!("{line}  failed");
            println!("{} passed, 1 failed", passed.len());
            return ExitCode::FAILURE;
        }
        passed.push(line);
    }
    println!();
    report(&passed);
    println!("{} passed, 0 failed", passed.len());
    ExitCode::SUCCESS
}

fn report(passed: &[String]) {
    for line in passed {
        println!("{line}");
    }
}
