//! Commands of what was said over time.

use waymark_app::AppError;
use waymark_app::wire::over_time::{HoursLineView, HoursPlaceView, TrendsView};
use waymark_app::wire::records::RecordRequest;

use super::{Core, work};

/// Shows how it grew.
#[tauri::command]
pub(crate) async fn trends(core: Core<'_>) -> Result<TrendsView, AppError> {
    work(core, move |app| app.trends()).await
}

/// Lists the places hours can be noted for.
#[tauri::command]
pub(crate) async fn hours_places(core: Core<'_>) -> Result<Vec<HoursPlaceView>, AppError> {
    work(core, move |app| app.hours_places()).await
}

/// Shows the hours of a place over time.
#[tauri::command]
pub(crate) async fn hours_line(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<HoursLineView, AppError> {
    work(core, move |app| app.hours_line(&request)).await
}
