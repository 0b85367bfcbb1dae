//! Files opened from outside: by a double-click, or named on the command line.
//!
//! Owns which argument is a file and telling the page that one came. The path stays in Rust; reading it
//! is the core's business, once somebody looks.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use tauri::{AppHandle, Manager};
use tokio::sync::watch;
use waymark_app::App;

/// How many files were opened from outside since the program began.
pub(crate) struct Opened(watch::Sender<u32>);

impl Default for Opened {
    fn default() -> Self {
        Self(watch::channel(0).0)
    }
}

/// Takes the file out of the arguments of a start, if there is one.
pub(crate) fn take(app: &AppHandle, arguments: impl IntoIterator<Item = String>, folder: &Path) {
    if let Some(path) = file_in(arguments, folder) {
        app.state::<Arc<App>>().shared_came(path);
        app.state::<Opened>().0.send_modify(|count| *count += 1);
    }
}

/// Answers once more than `seen` files came, with their number.
pub(crate) async fn more_than(app: &AppHandle, seen: u32) -> u32 {
    let mut came = app.state::<Opened>().0.subscribe();
    // The sender lives as long as the program.
    came.wait_for(|count| *count > seen)
        .await
        .map_or(seen, |count| *count)
}

/// The first argument that is no option and names a file; a start with nothing else has none.
fn file_in(arguments: impl IntoIterator<Item = String>, folder: &Path) -> Option<PathBuf> {
    arguments
        .into_iter()
        .filter(|argument| !argument.is_empty() && !argument.starts_with('-'))
        .map(|argument| folder.join(argument))
        .find(|path| path.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_among_the_arguments_of_a_start_is_found_and_nothing_else() {
        let home = tempfile::tempdir().unwrap();
        let page = home.path().join("page.page.json");
        std::fs::write(&page, "{}").unwrap();
        let find = |arguments: &[&str]| {
            let arguments = arguments.iter().map(|&argument| argument.to_owned());
            file_in(arguments, home.path())
        };
        assert_eq!(find(&[]), None);
        assert_eq!(find(&["--software", "", "nowhere.html"]), None);
        assert_eq!(find(&["page.page.json"]), Some(page.clone()));
        let whole = page.to_str().unwrap();
        assert_eq!(find(&["--software", whole]), Some(page.clone()));
    }
}
