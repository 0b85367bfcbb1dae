//! The web half: packages from npm, its checks and its build.

use std::{fs, path::PathBuf, time::SystemTime};

use crate::shell::{Run, root};

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Installs the packages when the lock file is newer than what is installed.
pub(crate) fn install() -> Result<(), String> {
    let changed = |path: &str| -> Option<SystemTime> {
        fs::metadata(root().join("ui").join(PathBuf::from(path)))
            .ok()?
            .modified()
            .ok()
    };
    // npm writes this file last, so a broken install is done again.
    let installed = changed("node_modules/.package-lock.json");
    if installed.is_some() && installed >= changed("package-lock.json") {
        return Ok(());
    }
    npm(["ci", "--no-audit", "--no-fund"])
}

/// Builds the page into `ui/dist`.
pub(crate) fn build() -> Result<(), String> {
    install()?;
    npm(["run", "build"])
}

/// Runs npm in `ui/`.
pub(crate) fn npm<const N: usize>(arguments: [&str; N]) -> Result<(), String> {
    Run::program(NPM)
        .arguments(arguments)
        .within("ui")
        .and_run()
}
