//! Strange bytes for everything that reads what others wrote (`tests/fuzz`). Not a step of the tests:
//! it finds what nobody thought of, and takes as long as it is given.
//!
//! cargo-fuzz needs the instruments of a nightly compiler. Where there is none, the stable one is told
//! to act as one (`RUSTC_BOOTSTRAP`); that is for this task alone and never for what is shipped.

use crate::Done;
use crate::shell::{Run, cargo, root};

/// The targets, and the folders whose files they begin with.
const TARGETS: &[(&str, &[&str])] = &[
    (
        "import",
        &[
            "crates/import/tests/fixtures/day-one",
            "crates/import/tests/fixtures/joplin",
            "crates/import/tests/fixtures/jrnl",
            "crates/import/tests/fixtures/mini-diarium",
            "crates/import/tests/fixtures/mini-diary",
            "crates/import/tests/fixtures/obsidian",
            "crates/import/tests/fixtures/own-pages",
        ],
    ),
    (
        "renderer",
        &["crates/import/tests/fixtures/obsidian", "docs"],
    ),
    ("ledger", &[]),
    ("vault_json", &[]),
];

/// Seconds for each target, unless a variable says otherwise.
const SECONDS: &str = "60";

/// Runs all targets, or those that are named.
pub(crate) fn run(names: &[String]) -> Done {
    if !cargo(["fuzz", "--version"]).succeeds() {
        cargo(["install", "--locked", "cargo-fuzz"]).and_run()?;
    }
    let asked =
        |target: &&(&str, &[&str])| names.is_empty() || names.iter().any(|it| it == target.0);
    let chosen: Vec<_> = TARGETS.iter().filter(asked).collect();
    if chosen.is_empty() {
        let all: Vec<&str> = TARGETS.iter().map(|(name, _)| *name).collect();
        return Err(format!("The targets are {}.", all.join(", ")));
    }
    chosen
        .into_iter()
        .try_for_each(|(name, seeds)| one(name, seeds))
}

fn one(name: &str, seeds: &[&str]) -> Done {
    let seconds = std::env::var("WAYMARK_FUZZ_SECONDS").unwrap_or_else(|_| SECONDS.to_owned());
    let corpus = root().join("tests/fuzz/corpus").join(name);
    std::fs::create_dir_all(&corpus).map_err(|error| format!("{}: {error}", corpus.display()))?;
    // Our own code has no unsafe; without a sanitizer it runs many times as often.
    let fuzz = [
        "fuzz",
        "run",
        "--fuzz-dir",
        "tests/fuzz",
        "--sanitizer",
        "none",
        name,
    ];
    let mut words: Vec<String> = fuzz.map(str::to_owned).to_vec();
    words.push(corpus.to_string_lossy().into_owned());
    words.extend(
        seeds
            .iter()
            .map(|seed| root().join(seed).to_string_lossy().into_owned()),
    );
    let limits = [
        "--",
        "-timeout=10",
        "-rss_limit_mb=2048",
        "-max_len=65536",
        "-print_final_stats=1",
    ];
    words.extend(limits.map(str::to_owned));
    words.push(format!("-max_total_time={seconds}"));
    let has_nightly = Run::program("rustup")
        .arguments(["run", "nightly", "rustc", "--version"])
        .succeeds();
    let run = if has_nightly {
        Run::program("rustup").arguments(["run", "nightly", "cargo"])
    } else {
        Run::program("cargo").variable("RUSTC_BOOTSTRAP", "1")
    };
    run.arguments(words).and_run()
}
