//! Native file dialogs. A chosen path stays in Rust; the page learns "saved" or "cancelled".
//!
//! Owns the asking, not what is read or written. Under the feature `e2e` the answer is the next
//! line of the file named by `WAYMARK_E2E_PICK`, because WebDriver cannot click native dialogs.

use std::path::PathBuf;

use tauri::WebviewWindow;
#[cfg(not(feature = "e2e"))]
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// The kind of file a dialog shows: a name in the person's language, and the endings.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind<'a> {
    /// What the kind is called.
    pub(crate) name: &'a str,
    /// The file name endings without the dot.
    pub(crate) endings: &'a [&'a str],
}

/// Asks where to save. `suggested` must be a neutral name: recent-file lists show it.
pub(crate) async fn save_file(
    window: &WebviewWindow,
    title: &str,
    suggested: &str,
    kind: Kind<'_>,
) -> Option<PathBuf> {
    #[cfg(feature = "e2e")]
    return picked::next(window, title, (suggested, kind.name, kind.endings));
    #[cfg(not(feature = "e2e"))]
    ask(window, title, |dialog, done| {
        dialog
            .set_file_name(suggested)
            .add_filter(kind.name, kind.endings)
            .save_file(done);
    })
    .await
}

/// Asks for a file to read.
pub(crate) async fn open_file(
    window: &WebviewWindow,
    title: &str,
    kind: Kind<'_>,
) -> Option<PathBuf> {
    #[cfg(feature = "e2e")]
    return picked::next(window, title, (kind.name, kind.endings));
    #[cfg(not(feature = "e2e"))]
    ask(window, title, |dialog, done| {
        dialog.add_filter(kind.name, kind.endings).pick_file(done);
    })
    .await
}

/// Asks for a folder.
pub(crate) async fn pick_folder(window: &WebviewWindow, title: &str) -> Option<PathBuf> {
    #[cfg(feature = "e2e")]
    return picked::next(window, title, ());
    #[cfg(not(feature = "e2e"))]
    ask(window, title, |dialog, done| dialog.pick_folder(done)).await
}

#[cfg(not(feature = "e2e"))]
type Done = Box<dyn FnOnce(Option<tauri_plugin_dialog::FilePath>) + Send>;

/// Shows a dialog above its window and waits for the answer without holding a thread.
#[cfg(not(feature = "e2e"))]
async fn ask(
    window: &WebviewWindow,
    title: &str,
    show: impl FnOnce(FileDialogBuilder<tauri::Wry>, Done),
) -> Option<PathBuf> {
    let (answer, mut answered) = tauri::async_runtime::channel(1);
    let dialog = window.dialog().file().set_parent(window).set_title(title);
    show(
        dialog,
        Box::new(move |chosen| {
            // The receiver is gone only when the command was dropped; then nobody waits.
            let _ = answer.try_send(chosen);
        }),
    );
    answered
        .recv()
        .await
        .flatten()
        .and_then(|chosen| chosen.into_path().ok())
}

#[cfg(feature = "e2e")]
mod picked {
    //! Takes the answers of file dialogs from a file, one line each.

    use std::{fs, path::Path, path::PathBuf};

    use tauri::WebviewWindow;

    /// Takes the next answer; what the dialog would have shown is not needed here.
    pub(super) fn next<T>(_window: &WebviewWindow, _title: &str, _shown: T) -> Option<PathBuf> {
        take_line(Path::new(&std::env::var_os("WAYMARK_E2E_PICK")?))
    }

    /// Removes the first line and returns it; an empty line or none is "cancelled".
    pub(super) fn take_line(queue: &Path) -> Option<PathBuf> {
        let lines = fs::read_to_string(queue).ok()?;
        let (first, rest) = lines.split_once('\n').unwrap_or((&lines, ""));
        fs::write(queue, rest).ok()?;
        (!first.trim().is_empty()).then(|| PathBuf::from(first.trim()))
    }
}

#[cfg(all(test, feature = "e2e"))]
mod tests {
    use std::path::{Path, PathBuf};

    use super::picked::take_line;

    #[test]
    fn queued_answers_come_one_by_one_and_an_empty_one_is_cancelled() {
        let folder = tempfile::tempdir().unwrap();
        let queue = folder.path().join("picks");
        std::fs::write(&queue, "/a/sheet.html\n\n/b\n").unwrap();
        assert_eq!(take_line(&queue), Some(PathBuf::from("/a/sheet.html")));
        assert_eq!(take_line(&queue), None);
        assert_eq!(take_line(&queue), Some(PathBuf::from("/b")));
        assert_eq!(take_line(&queue), None);
        assert_eq!(take_line(Path::new("/nowhere")), None);
    }
}
