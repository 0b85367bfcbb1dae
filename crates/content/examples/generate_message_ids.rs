//! Writes the typed message ids for Rust and TypeScript from `locales/en/*.ftl`.
#![allow(
    clippy::print_stderr,
    clippy::print_stdout,
    reason = "a command for people who build"
)]

use std::error::Error;
use std::fs;
use std::path::Path;

use waymark_content::texts::generate::{generate_rust, generate_typescript, problems};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    for entry in fs::read_dir(root.join("locales/en"))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "ftl") {
            let name = path
                .file_name()
                .map(|name| name.to_string_lossy().into_owned());
            files.push((name.unwrap_or_default(), fs::read_to_string(&path)?));
        }
    }
    files.sort();
    let broken = problems(&files);
    for problem in &broken {
        eprintln!("locales/en/{problem}");
    }
    let outputs = [
        (
            "crates/content/src/texts/message_id.rs",
            generate_rust(&files),
        ),
        (
            "ui/src/lib/i18n/message-ids.ts",
            generate_typescript(&files),
        ),
    ];
    for (path, text) in outputs {
        let path = root.join(path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        // A file that is already right keeps its time, so that nothing is built anew.
        if fs::read_to_string(&path).is_ok_and(|old| old == text) {
            continue;
        }
        fs::write(&path, text)?;
        println!("wrote {}", path.display());
    }
    if broken.is_empty() {
        Ok(())
    } else {
        Err("the files have the problems above; what is whole has its id".into())
    }
}
