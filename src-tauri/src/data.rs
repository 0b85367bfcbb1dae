//! Where the journals lie on this computer. Owns the folder and its access rights, not its content.

use std::{fs, io, path::Path, path::PathBuf};

use tauri::{AppHandle, Manager};
use waymark_app::places::carried_data;

/// Returns the data folder: `$XDG_DATA_HOME/org.waymark.journal` and its like on other systems, or
/// `data` beside the program where `portable.txt` lies there.
pub(crate) fn folder(app: &AppHandle) -> tauri::Result<PathBuf> {
    match carried_data(&std::env::current_exe()?) {
        Some(folder) => Ok(folder),
        None => app.path().app_data_dir(),
    }
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
