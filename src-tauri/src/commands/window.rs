//! Commands of the window itself.

use tauri::WebviewWindow;
use waymark_app::AppError;

use crate::{commands::no_window, window};

/// Shows the window: the page calls this once it is built and themed.
#[tauri::command]
pub(crate) fn window_ready(window: WebviewWindow) {
    window::reveal(&window);
}

/// Opens the dialog that prints the page as it stands. The page cannot ask for it itself: WebKit
/// holds `window.print()` back while a request is under way, and two always are (the waits for a
/// lock).
#[tauri::command]
pub(crate) fn window_print(window: WebviewWindow) -> Result<(), AppError> {
    window.print().map_err(no_window)
}
