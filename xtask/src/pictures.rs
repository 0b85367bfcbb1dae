//! Pictures of every screen, laid out as contact sheets for people to look at.

use std::{fs, path::PathBuf};

use crate::shell::{Run, target};

/// Debian's name of what lays the pictures out, with a font for their names.
pub(crate) const PACKAGES: &[&str] = &["imagemagick", "fonts-dejavu-core"];
/// The sheets: width of the window, pictures in a row, width of each.
const SHEETS: [(u32, u32, u32); 2] = [(1280, 6, 420), (400, 12, 210)];
const THEMES: [&str; 2] = ["light", "dark"];

fn folder() -> PathBuf {
    target().join("screens")
}

/// Takes away the pictures of an earlier run, so that no sheet shows a screen that is gone.
pub(crate) fn clear() -> Result<(), String> {
    let folder = folder();
    if folder.exists() {
        fs::remove_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    }
    Ok(())
}

/// Writes `target/contact-sheet-{theme}-{width}.png` and returns the paths.
pub(crate) fn contact_sheets() -> Result<Vec<PathBuf>, String> {
    let mut sheets = Vec::new();
    for theme in THEMES {
        for (width, row, each) in SHEETS {
            let sheet = target().join(format!("contact-sheet-{theme}-{width}.png"));
            let pictures = ending(&format!("-{width}-{theme}.png"))?;
            Run::program("montage")
                .arguments(["-font", "DejaVu-Sans", "-pointsize", "11", "-label", "%t"])
                .arguments(pictures.iter().map(|path| path.to_string_lossy()))
                .arguments(["-tile", &format!("{row}x")])
                .arguments(["-geometry", &format!("{each}x+8+8"), "-gravity", "north"])
                .arguments(["-background", "#e9e5dd"])
                .arguments([sheet.to_string_lossy()])
                .and_run_unshown()?;
            sheets.push(sheet);
        }
    }
    Ok(sheets)
}

/// Lists the pictures whose names end so, in their order on the walk.
fn ending(end: &str) -> Result<Vec<PathBuf>, String> {
    let folder = folder();
    let listed = fs::read_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let mut pictures: Vec<PathBuf> = listed
        .flatten()
        .filter(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            name.ends_with(end) && !name.starts_with("failed-")
        })
        .map(|entry| entry.path())
        .collect();
    pictures.sort();
    if pictures.is_empty() {
        return Err(format!("{} holds no picture *{end}", folder.display()));
    }
    Ok(pictures)
}
