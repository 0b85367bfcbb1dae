//! Where things lie on this computer, and the one file that is readable without unlocking.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::error::AppError;
use crate::wire::shell::{LockScreenLine, PreferencesView, Theme};

/// The folder of the app's data.
#[derive(Debug, Clone)]
pub struct Places {
    data: PathBuf,
}

/// The size of the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowSize {
    /// Logical pixels.
    pub width: u32,
    /// Logical pixels.
    pub height: u32,
    /// Whether it fills the screen.
    pub maximised: bool,
}

/// Everything that is readable without unlocking, and nothing else.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Readable {
    /// Theme, text size, language, quiet mode, minutes until lock.
    pub preferences: PreferencesView,
    /// The window's size.
    pub window: Option<WindowSize>,
    /// The folder name of the journal that was open last.
    pub last_journal: Option<String>,
    /// The rollback anchor of each journal, by folder name.
    pub anchors: BTreeMap<String, String>,
    /// The safety lines the person copied here, by folder name.
    pub lock_screen: BTreeMap<String, Vec<LockScreenLine>>,
}

impl Default for Readable {
    fn default() -> Self {
        Self {
            preferences: PreferencesView {
                theme: Theme::System,
                text_percent: 100,
                language: "en".to_owned(),
                quiet: false,
                auto_lock_minutes: 5,
                shift_lock: true,
                blur: false,
            },
            window: None,
            last_journal: None,
            anchors: BTreeMap::new(),
            lock_screen: BTreeMap::new(),
        }
    }
}

impl Places {
    /// Takes the folder of the app's data; it is made when first written to.
    #[must_use]
    pub const fn new(data: PathBuf) -> Self {
        Self { data }
    }

    /// Gives the folder of one journal.
    #[must_use]
    pub fn journal(&self, name: &str) -> PathBuf {
        self.data.join("journals").join(name)
    }

    /// Gives the folder of a copy that is looked at; of no name, the one that holds them.
    #[must_use]
    pub fn looked_at(&self, name: &str) -> PathBuf {
        self.data.join("looked-at").join(name)
    }

    /// Gives the names of the journals on this computer, sorted.
    #[must_use]
    pub fn journals(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.data.join("journals")) else {
            return Vec::new();
        };
        let mut names: Vec<String> = entries
            .filter_map(Result::ok)
            .filter(|entry| {
                entry.path().join("vault.json").exists() || entry.path().join("keys").exists()
            })
            .filter_map(|entry| entry.file_name().into_string().ok())
            .filter(|name| is_folder_name(name))
            .collect();
        names.sort();
        names
    }

    fn readable_file(&self) -> PathBuf {
        self.data.join("readable.json")
    }

    /// Reads what is readable without unlocking; anything unreadable falls back to the defaults.
    #[must_use]
    pub fn read(&self) -> Readable {
        fs::read(self.readable_file())
            .ok()
            .filter(|bytes| bytes.len() <= 1_000_000)
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Writes what is readable without unlocking: written aside, synced, renamed.
    ///
    /// # Errors
    /// [`AppError::NotWritable`] if the folder cannot be written.
    pub fn write(&self, readable: &Readable) -> Result<(), AppError> {
        let bytes =
            serde_json::to_vec_pretty(readable).map_err(|_| AppError::internal("readable"))?;
        make_private_folder(&self.data)?;
        let aside = self.data.join("readable.json.new");
        let mut file = open_private(&aside).map_err(|_| AppError::NotWritable)?;
        file.write_all(&bytes)
            .and_then(|()| file.sync_data())
            .map_err(|_| AppError::NotWritable)?;
        fs::rename(&aside, self.readable_file()).map_err(|_| AppError::NotWritable)
    }
}

/// The file that says, by lying beside the program, that the data lies beside the program too.
pub const PORTABLE: &str = "portable.txt";

/// Gives the folder of the data beside a program that is carried on a stick, for every shell alike.
#[must_use]
pub fn carried_data(program: &Path) -> Option<PathBuf> {
    let beside = program.parent()?;
    beside.join(PORTABLE).is_file().then(|| beside.join("data"))
}

/// Says whether a text is a folder name made by this app: 32 hex digits.
#[must_use]
pub fn is_folder_name(name: &str) -> bool {
    name.len() == 32 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Makes a folder, with its parents, that no other user of the computer can read.
///
/// # Errors
/// [`AppError::NotWritable`] if it cannot be made.
pub fn make_private_folder(folder: &Path) -> Result<(), AppError> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder).map_err(|_| AppError::NotWritable)
}

fn open_private(path: &Path) -> std::io::Result<fs::File> {
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_lies_beside_a_program_that_is_carried_and_nowhere_else() {
        let stick = tempfile::tempdir().expect("a folder");
        let program = stick.path().join("waymark");
        assert_eq!(carried_data(&program), None);
        fs::write(stick.path().join(PORTABLE), "").expect("written");
        assert_eq!(carried_data(&program), Some(stick.path().join("data")));
    }
}
