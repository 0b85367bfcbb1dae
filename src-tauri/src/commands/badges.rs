//! Commands of digital badges: looked at, then kept.

use tauri::WebviewWindow;
use waymark_app::wire::Changed;
use waymark_app::wire::badges::BadgeView;
use waymark_app::wire::records::RecordRequest;
use waymark_app::{AppError, BADGE_ENDINGS};

use super::{Core, work};
use crate::dialogs;

const BADGES: dialogs::Kind<'_> = dialogs::Kind {
    name: "JSON, JWT, PNG, SVG",
    endings: BADGE_ENDINGS,
};

/// Reads a digital badge the person chooses; nothing is kept.
#[tauri::command]
pub(crate) async fn badge_read(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<Option<BadgeView>, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    let path = dialogs::open_file(&window, &title, BADGES).await;
    work(core, move |app| app.badge_read(path.as_deref())).await
}

/// Keeps the badge that was shown.
#[tauri::command]
pub(crate) async fn badge_keep(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Changed<RecordRequest>, AppError> {
    work(core, move |app| app.badge_keep(&request)).await
}
