//! Commands of Today and the plan.

use tauri::WebviewWindow;
use waymark_app::wire::Changed;
use waymark_app::wire::calendar::{CalendarRequest, CalendarView};
use waymark_app::wire::meeting::MeetingView;
use waymark_app::wire::picture::PictureView;
use waymark_app::wire::plan::{
    GoalHistoryView, GoalLookRequest, GoalSaveRequest, GoalView, PinnedView, PlanMoveRequest,
    PlanView, PlanYearView, StepSaveRequest,
};
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::shell::SavedFile;
use waymark_app::wire::today::TodayView;
use waymark_app::{App, AppError};

use super::{Core, save, work};
use crate::dialogs;

const CALENDAR: dialogs::Kind<'_> = dialogs::Kind {
    name: "iCalendar",
    endings: &["ics"],
};

/// Shows Today.
#[tauri::command]
pub(crate) async fn today(core: Core<'_>) -> Result<TodayView, AppError> {
    work(core, move |app| app.today()).await
}

/// Lets go of what was told once.
#[tauri::command]
pub(crate) async fn notices_seen(core: Core<'_>) -> Result<(), AppError> {
    work(core, move |app| app.notices_seen()).await
}

/// Shows what stays above the plan.
#[tauri::command]
pub(crate) async fn plan_pinned(core: Core<'_>) -> Result<PinnedView, AppError> {
    work(core, move |app| app.plan_pinned()).await
}

/// Shows the plan.
#[tauri::command]
pub(crate) async fn plan(core: Core<'_>) -> Result<PlanView, AppError> {
    work(core, move |app| app.plan()).await
}

/// Shows one goal.
#[tauri::command]
pub(crate) async fn goal(core: Core<'_>, request: RecordRequest) -> Result<GoalView, AppError> {
    work(core, move |app| app.goal(&request)).await
}

/// Makes or changes a goal.
#[tauri::command]
pub(crate) async fn goal_save(
    core: Core<'_>,
    request: GoalSaveRequest,
) -> Result<Changed<GoalView>, AppError> {
    work(core, move |app| app.goal_save(request)).await
}

/// Makes or changes a step.
#[tauri::command]
pub(crate) async fn step_save(
    core: Core<'_>,
    request: StepSaveRequest,
) -> Result<Changed<GoalView>, AppError> {
    work(core, move |app| app.step_save(request)).await
}

/// Moves a goal or a step.
#[tauri::command]
pub(crate) async fn plan_move(
    core: Core<'_>,
    request: PlanMoveRequest,
) -> Result<Changed<()>, AppError> {
    work(core, move |app| app.plan_move(&request)).await
}

/// Keeps a look back at a goal.
#[tauri::command]
pub(crate) async fn goal_look(
    core: Core<'_>,
    request: GoalLookRequest,
) -> Result<Changed<GoalView>, AppError> {
    work(core, move |app| app.goal_look(&request)).await
}

/// Makes a goal of a hope.
#[tauri::command]
pub(crate) async fn goal_of_hope(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<Changed<GoalView>, AppError> {
    work(core, move |app| app.goal_of_hope(&request)).await
}

/// Shows the whole history of a goal.
#[tauri::command]
pub(crate) async fn goal_history(
    core: Core<'_>,
    request: RecordRequest,
) -> Result<GoalHistoryView, AppError> {
    work(core, move |app| app.goal_history(&request)).await
}

/// Shows what happened on the plan, by year.
#[tauri::command]
pub(crate) async fn plan_years(core: Core<'_>) -> Result<Vec<PlanYearView>, AppError> {
    work(core, move |app| app.plan_years()).await
}

/// Draws the plan by its days.
#[tauri::command]
pub(crate) async fn plan_timeline(core: Core<'_>) -> Result<PictureView, AppError> {
    work(core, move |app| app.plan_timeline()).await
}

/// Shows what to bring to the next meeting.
#[tauri::command]
pub(crate) async fn meeting(core: Core<'_>) -> Result<MeetingView, AppError> {
    work(core, move |app| app.meeting()).await
}

/// Writes what to bring to the next meeting as a PDF where the person says.
#[tauri::command]
pub(crate) async fn meeting_save(
    core: Core<'_>,
    window: WebviewWindow,
) -> Result<SavedFile, AppError> {
    save(core, window, App::meeting_pdf).await
}

/// Writes a check list as a PDF where the person says.
#[tauri::command]
pub(crate) async fn check_list_save(
    core: Core<'_>,
    window: WebviewWindow,
    request: RecordRequest,
) -> Result<SavedFile, AppError> {
    save(core, window, move |app| app.check_list_pdf(&request)).await
}

/// Shows the days of the plan that can go into a calendar.
#[tauri::command]
pub(crate) async fn calendar(core: Core<'_>) -> Result<CalendarView, AppError> {
    work(core, move |app| app.calendar()).await
}

/// Writes chosen days as a calendar file, where the person says.
#[tauri::command]
pub(crate) async fn calendar_write(
    core: Core<'_>,
    window: WebviewWindow,
    request: CalendarRequest,
) -> Result<Changed<SavedFile>, AppError> {
    let title = work(core.clone(), |app| Ok(app.dialog_title())).await?;
    let path = dialogs::save_file(&window, &title, waymark_app::CALENDAR_FILE, CALENDAR).await;
    work(core, move |app| {
        app.calendar_write(&request, path.as_deref())
    })
    .await
}
