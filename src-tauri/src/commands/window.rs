//! Commands of the window itself.

use tauri::WebviewWindow;

use crate::window;

/// Shows the window: the page calls this once its first themed frame is drawn.
#[tauri::command]
pub(crate) fn window_ready(window: WebviewWindow) {
    window::reveal(&window);
}
