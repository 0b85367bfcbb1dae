//! Commands of the window itself.

use tauri::WebviewWindow;

use crate::window;

/// Shows the window: the page calls this once it is built and themed.
#[tauri::command]
pub(crate) fn window_ready(window: WebviewWindow) {
    window::reveal(&window);
}
