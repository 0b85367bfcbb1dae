//! Generated files that are committed: TypeScript types, message ids. Written anew, proved fresh.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use crate::shell::{cargo, root};

const TYPES: &str = "ui/src/lib/ipc/generated";

/// Writes all generated files.
pub(crate) fn write() -> Result<(), String> {
    cargo([
        "run",
        "--quiet",
        "-p",
        "waymark-content",
        "--example",
        "generate_message_ids",
    ])
    .and_run()?;
    write_types(&["-p", "waymark-app"])
}

/// Writes the types anew; a type that is gone leaves no file behind.
fn write_types(packages: &[&str]) -> Result<(), String> {
    let types = root().join(TYPES);
    if types.exists() {
        fs::remove_dir_all(&types).map_err(|error| format!("{}: {error}", types.display()))?;
    }
    cargo(["test", "--quiet", "--lib"])
        .arguments(packages)
        .arguments(["export_bindings"])
        .variable("TS_RS_EXPORT_DIR", &types.to_string_lossy())
        .and_run()
}

/// Writes the types anew and compares with what was there. It builds what the unit tests build, so
/// nothing twice. That the message ids are fresh is one of those tests (`tests/content`).
pub(crate) fn fresh(build: &[&str]) -> Result<(), String> {
    let before = all().map_err(|error| error.to_string())?;
    write_types(build)?;
    let after = all().map_err(|error| error.to_string())?;
    let mut changed: Vec<String> = before
        .iter()
        .filter(|(path, text)| after.get(*path) != Some(text))
        .chain(after.iter().filter(|(path, _)| !before.contains_key(*path)))
        .map(|(path, _)| path.display().to_string())
        .collect();
    changed.sort();
    changed.dedup();
    if changed.is_empty() {
        return Ok(());
    }
    Err(format!(
        "These generated files were stale and have been written anew; look at them and commit:\n{}",
        changed.join("\n")
    ))
}

fn all() -> io::Result<BTreeMap<PathBuf, String>> {
    let mut files = BTreeMap::new();
    add(&root().join(TYPES), &mut files)?;
    Ok(files)
}

fn add(path: &Path, files: &mut BTreeMap<PathBuf, String>) -> io::Result<()> {
    if path.is_dir() {
        for entry in fs::read_dir(path)? {
            add(&entry?.path(), files)?;
        }
    } else if path.exists() {
        files.insert(path.to_owned(), fs::read_to_string(path)?);
    }
    Ok(())
}
