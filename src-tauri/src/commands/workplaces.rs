//! Commands of the page of one place.

use waymark_app::AppError;
use waymark_app::wire::Changed;
use waymark_app::wire::records::{CardView, RecordRequest};
use waymark_app::wire::work::PlaceView;

use super::{Core, work};

/// Shows a place with all that hangs on it.
#[tauri::command]
pub(crate) async fn place(core: Core<'_>, request: RecordRequest) -> Result<PlaceView, AppError> {
    work(core, move |app| app.place(&request)).await
}

/// Makes something I have done of a place.
#[tauri::command]
pub(crate) async fn place_experience(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Changed<CardView>, AppError> {
    work(core, move |app| app.place_experience(&request)).await
}
