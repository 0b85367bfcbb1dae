//! Generated files that are committed: TypeScript types, message ids. Written anew, proved fresh.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use crate::shell::{cargo, root};

const TYPES: &str = "ui/src/lib/ipc/generated";
const MESSAGE_IDS: [&str; 2] = [
    "crates/content/src/texts/message_id.rs",
    "ui/src/lib/i18n/message-ids.ts",
];

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
    // A type that is gone must not leave its file behind.
    let types = root().join(TYPES);
    if types.exists() {
        fs::remove_dir_all(&types).map_err(|error| format!("{}: {error}", types.display()))?;
    }
    cargo([
        "test",
        "--quiet",
        "-p",
        "waymark-app",
        "--lib",
        "export_bindings",
    ])
    .variable("TS_RS_EXPORT_DIR", &types.to_string_lossy())
    .and_run()
}

/// Writes them and compares with what was there.
pub(crate) fn fresh() -> Result<(), String> {
    let before = all().map_err(|error| error.to_string())?;
    write()?;
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
    for path in MESSAGE_IDS {
        add(&root().join(path), &mut files)?;
    }
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
