//! Embeds `locales/` and `templates/` into the crate, so that the app needs no file beside itself.
//!
//! Writes `embedded.rs` with one `include_str!` a file. Cargo watches the folders: a changed, new or
//! removed file builds the crate anew.

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?)
        .join("../..")
        .canonicalize()?;
    let mut text = String::new();
    for (name, folder) in [
        ("LOCALES", "locales"),
        ("EXERCISES", "templates/exercises"),
        ("WORD_LISTS", "templates/word-lists"),
    ] {
        let folder = root.join(folder);
        fs::create_dir_all(&folder)?;
        println!("cargo::rerun-if-changed={}", folder.display());
        write_list(&mut text, name, &folder)?;
    }
    fs::write(Path::new(&env::var("OUT_DIR")?).join("embedded.rs"), text)?;
    Ok(())
}

fn write_list(text: &mut String, name: &str, folder: &Path) -> Result<(), Box<dyn Error>> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    files.sort();
    writeln!(text, "pub static {name}: &[(&str, &str)] = &[")?;
    for file in files {
        let shown = file.strip_prefix(folder)?.display().to_string();
        let shown = shown.replace('\\', "/");
        writeln!(
            text,
            "({shown:?}, include_str!({:?})),",
            file.display().to_string()
        )?;
    }
    writeln!(text, "];")?;
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let ending = path.extension().and_then(|ending| ending.to_str());
        if path.is_dir() {
            collect(&path, files)?;
        } else if matches!(ending, Some("ftl" | "toml" | "md")) {
            files.push(path);
        }
    }
    Ok(())
}
