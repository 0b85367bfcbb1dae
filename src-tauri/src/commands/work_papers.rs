//! Commands of the three papers: career profile, job search plan, job support plan.

use tauri::WebviewWindow;
use waymark_app::AppError;
use waymark_app::wire::records::CardView;
use waymark_app::wire::shell::SavedFile;
use waymark_app::wire::work_papers::{
    WorkPaperCardRequest, WorkPaperFileRequest, WorkPaperRequest, WorkPaperView,
};

use super::{Core, save, work};

/// Shows a paper as it stands now.
#[tauri::command]
pub(crate) async fn work_paper(
    core: Core<'_>,
    request: WorkPaperRequest,
) -> Result<WorkPaperView, AppError> {
    work(core, move |app| app.work_paper(&request)).await
}

/// Shows a record as a section of a paper fills it.
#[tauri::command]
pub(crate) async fn work_paper_card(
    core: Core<'_>,
    request: WorkPaperCardRequest,
) -> Result<CardView, AppError> {
    work(core, move |app| app.work_paper_card(&request)).await
}

/// Writes what is ticked of a paper as a PDF where the person says.
#[tauri::command]
pub(crate) async fn work_paper_save(
    core: Core<'_>,
    window: WebviewWindow,
    request: WorkPaperFileRequest,
) -> Result<SavedFile, AppError> {
    save(core, window, move |app| app.work_paper_pdf(&request)).await
}
