//! Commands of kept things, the bin, undo, search and learning.

use waymark_app::wire::Changed;
use waymark_app::wire::buddy::BuddyView;
use waymark_app::wire::forms::{FormKeepRequest, FormSlot};
use waymark_app::wire::kept::{FitPairRequest, JoinRequest, KeptPageView, KeptRequest};
use waymark_app::wire::learning::{
    LearnedNextRequest, LearnedSaveRequest, LearningRequest, LearningView,
};
use waymark_app::wire::picture::PictureView;
use waymark_app::wire::records::{
    BinRowView, CardGroupView, CardSaveRequest, CardView, RecordRequest, SharingRequest,
    TuckRequest, UndoneView,
};
use waymark_app::wire::search::{SearchRequest, SearchView};
use waymark_app::{AppError, Kind};

use super::{Core, work};

/// Puts a record in the bin.
#[tauri::command]
pub(crate) async fn record_bin(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.record_bin(&request)).await
}

/// Takes a record out of the bin.
#[tauri::command]
pub(crate) async fn record_take_out(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.record_take_out(&request)).await
}

/// Tucks a record away or takes it out again.
#[tauri::command]
pub(crate) async fn record_tuck(
    core: Core<'_>,
    request: TuckRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.record_tuck(&request)).await
}

/// Says whether a record may be offered.
#[tauri::command]
pub(crate) async fn record_sharing(
    core: Core<'_>,
    request: SharingRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.record_sharing(&request)).await
}

/// Lists the bin.
#[tauri::command]
pub(crate) async fn bin(core: Core<'_>) -> Result<Vec<BinRowView>, AppError> {
    work(core, move |app| app.bin()).await
}

/// Takes the last change back.
#[tauri::command]
pub(crate) async fn undo(core: Core<'_>) -> Result<Changed<UndoneView>, AppError> {
    work(core, move |app| app.undo()).await
}

/// Shows a page of kept things.
#[tauri::command]
pub(crate) async fn kept_page(
    core: Core<'_>,
    request: KeptRequest,
) -> Result<KeptPageView, AppError> {
    work(core, move |app| app.kept_page(&request)).await
}

/// Shows two places side by side.
#[tauri::command]
pub(crate) async fn fit_pair(
    core: Core<'_>,
    request: FitPairRequest,
) -> Result<PictureView, AppError> {
    work(core, move |app| app.fit_pair(&request)).await
}

/// Joins a strength or a skill to what shows it, or takes them apart.
#[tauri::command]
pub(crate) async fn card_join(
    core: Core<'_>,
    request: JoinRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.card_join(&request)).await
}

/// Lists the kept things of one kind.
#[tauri::command]
pub(crate) async fn cards(core: Core<'_>, kind: Kind) -> Result<CardGroupView, AppError> {
    work(core, move |app| app.cards(kind)).await
}

/// Shows one kept thing.
#[tauri::command]
pub(crate) async fn card(core: Core<'_>, request: RecordRequest) -> Result<CardView, AppError> {
    work(core, move |app| app.card(&request)).await
}

/// Shows an empty thing for the editor.
#[tauri::command]
pub(crate) async fn card_blank(core: Core<'_>, kind: Kind) -> Result<CardView, AppError> {
    work(core, move |app| app.card_blank(kind)).await
}

/// Keeps or changes a thing.
#[tauri::command]
pub(crate) async fn card_save(
    core: Core<'_>,
    request: CardSaveRequest,
) -> Result<Changed<CardView>, AppError> {
    work(core, move |app| app.card_save(request)).await
}

/// Searches everything written.
#[tauri::command]
pub(crate) async fn search(core: Core<'_>, request: SearchRequest) -> Result<SearchView, AppError> {
    work(core, move |app| app.search(&request)).await
}

/// Shows the learning record.
#[tauri::command]
pub(crate) async fn learning(
    core: Core<'_>,
    request: LearningRequest,
) -> Result<LearningView, AppError> {
    work(core, move |app| app.learning(&request)).await
}

/// Makes what comes next after a learned line a step or a try.
#[tauri::command]
pub(crate) async fn learned_next(
    core: Core<'_>,
    request: LearnedNextRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.learned_next(&request)).await
}

/// Shows the buddy, the check-ins and the words of others.
#[tauri::command]
pub(crate) async fn buddy(core: Core<'_>) -> Result<BuddyView, AppError> {
    work(core, move |app| app.buddy()).await
}

/// Catches something learned.
#[tauri::command]
pub(crate) async fn learned_save(
    core: Core<'_>,
    request: LearnedSaveRequest,
) -> Result<Changed<CardView>, AppError> {
    work(core, move |app| app.learned_save(request)).await
}

/// Keeps what a half-filled form holds.
#[tauri::command]
pub(crate) async fn form_keep(core: Core<'_>, request: FormKeepRequest) -> Result<(), AppError> {
    work(core, move |app| app.form_keep(request)).await
}

/// Gives what a half-filled form held.
#[tauri::command]
pub(crate) async fn form_kept(core: Core<'_>, slot: FormSlot) -> Result<String, AppError> {
    work(core, move |app| app.form_kept(slot)).await
}
