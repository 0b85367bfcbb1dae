//! The commands a page may call. Each converts, calls `app`, converts: no `if`, no rule.
//!
//! To add one: write `#[tauri::command] pub(crate) async fn entry_save(…)` in the file of its noun
//! here, add that file below if it is new, and name it `allow-entry-save` in `capabilities/main.json`,
//! `unlock.json`, `handover.json` or `sitting.json`. The build makes the rest from that line; a
//! function that is not named there is reported as never used.

mod badges;
mod copies;
mod cv;
mod doors;
mod entries;
mod exercises;
mod guide;
mod handover;
mod locking;
mod over_time;
mod papers;
mod plan;
mod reader_key;
mod records;
mod safety;
mod share;
mod shelf;
mod slip;
mod together;
mod transfer;
mod window;
mod work_papers;
mod workplaces;

pub(crate) use badges::*;
pub(crate) use copies::*;
pub(crate) use cv::*;
pub(crate) use doors::*;
pub(crate) use entries::*;
pub(crate) use exercises::*;
pub(crate) use guide::*;
pub(crate) use handover::*;
pub(crate) use locking::*;
pub(crate) use over_time::*;
pub(crate) use papers::*;
pub(crate) use plan::*;
pub(crate) use reader_key::*;
pub(crate) use records::*;
pub(crate) use safety::*;
pub(crate) use share::*;
pub(crate) use shelf::*;
pub(crate) use slip::*;
pub(crate) use together::*;
pub(crate) use transfer::*;
pub(crate) use window::*;
pub(crate) use work_papers::*;
pub(crate) use workplaces::*;

use std::sync::Arc;

use tauri::{State, WebviewWindow};
use waymark_app::wire::shell::SavedFile;
use waymark_app::{App, AppError, MadeFile};

use crate::dialogs;

/// The core, shared by all commands.
pub(crate) type Core<'a> = State<'a, Arc<App>>;

/// Runs a use case off the window's thread.
pub(crate) async fn work<T: Send + 'static>(
    core: Core<'_>,
    task: impl FnOnce(&App) -> Result<T, AppError> + Send + 'static,
) -> Result<T, AppError> {
    let core = Arc::clone(&core);
    tauri::async_runtime::spawn_blocking(move || task(&core))
        .await
        .unwrap_or_else(|_| Err(AppError::internal("use-case")))
}

/// Makes a file, asks where it goes, and writes it there. A dialog that is closed changes nothing.
async fn save(
    core: Core<'_>,
    window: WebviewWindow,
    make: impl FnOnce(&App) -> Result<MadeFile, AppError> + Send + 'static,
) -> Result<SavedFile, AppError> {
    let (made, title) = work(core.clone(), move |app| {
        Ok((make(app)?, app.dialog_title()))
    })
    .await?;
    let kind = dialogs::Kind {
        name: &made.extension().to_uppercase(),
        endings: &[made.extension()],
    };
    let path = dialogs::save_file(&window, &title, made.file_name, kind).await;
    work(core, move |_| made.write(path.as_deref())).await
}

/// Says that the window could not be built.
pub(crate) fn no_window(_: tauri::Error) -> AppError {
    AppError::internal("window")
}
