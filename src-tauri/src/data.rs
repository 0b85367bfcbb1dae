//! Where the journals lie on this computer. Owns the folder and its access rights, not its content.

use std::{fs, io, path::Path, path::PathBuf};

use tauri::{AppHandle, Manager};

/// The file that says, by lying beside the program, that the data lies beside the program too.
const PORTABLE: &str = "portable.txt";

/// Returns the data folder: `$XDG_DATA_HOME/org.waymark.journal` and its like on other systems, or
/// `data` beside the program where `portable.txt` lies there.
pub(crate) fn folder(app: &AppHandle) -> tauri::Result<PathBuf> {
    match portable(&std::env::current_exe()?) {
        Some(folder) => Ok(folder),
        None => app.path().app_data_dir(),
    }
}

/// Gives the folder beside a program that is carried on a stick.
fn portable(program: &Path) -> Option<PathBuf> {
    let beside = program.parent()?;
    beside.join(PORTABLE).is_file().then(|| beside.join("data"))
}

/// Creates the data folder, readable by this person alone.
pub(crate) fn prepare(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_data_lies_beside_a_program_that_is_carried_and_nowhere_else() {
        let stick = tempfile::tempdir().unwrap();
        let program = stick.path().join("waymark");
        assert_eq!(portable(&program), None);
        fs::write(stick.path().join(PORTABLE), "").unwrap();
        assert_eq!(portable(&program), Some(stick.path().join("data")));
    }

    #[cfg(unix)]
    #[test]
    fn the_data_folder_is_readable_by_its_owner_alone() {
        use std::os::unix::fs::PermissionsExt;
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("share/org.waymark.journal");
        prepare(&folder).unwrap();
        prepare(&folder).unwrap();
        assert_eq!(
            fs::metadata(folder).unwrap().permissions().mode() & 0o777,
            0o700
        );
    }
}
