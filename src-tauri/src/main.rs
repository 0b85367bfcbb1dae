//! The desktop shell: starts the process hardened, opens the windows, hands each command to `app`.
//!
//! Owns windows, native dialogs and the order of locking. Owns no rule of the journal: a command
//! converts, calls, converts. How a command is added: `commands/mod.rs`.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod away;
#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod clean_memory;
mod commands;
mod data;
mod dialogs;
mod idle;
mod lock;
mod look;
mod opened;
mod platform;
mod window;

use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use tauri::{App, AppHandle, Manager, RunEvent, WindowEvent};

/// What is let go is wiped first: a locked journal leaves nothing in memory. Where the C library wipes
/// what it is given back (`clean_memory.rs`), that is enough.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
#[global_allocator]
static HEAP: waymark_app::WipedHeap = waymark_app::WIPED_HEAP;

fn main() -> ExitCode {
    waymark_app::protect_process();
    // The same program draws attached files, in a process of its own.
    if let Some(code) = waymark_app::serve_if_asked() {
        return code;
    }
    platform::choose_graphics(std::env::args_os().skip(1));
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            platform::report_start_failure(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

fn run() -> tauri::Result<()> {
    let app = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(
            |app, arguments, folder| {
                opened::take(app, arguments.into_iter().skip(1), Path::new(&folder));
                window::raise(app);
            },
        ))
        .plugin(tauri_plugin_dialog::init())
        .manage(window::Windows::default())
        .manage(lock::Locking::default())
        .manage(opened::Opened::default())
        .manage(Arc::new(idle::Idle::default()))
        .invoke_handler(include!(concat!(env!("OUT_DIR"), "/handler.rs")))
        .setup(|app| Ok(set_up(app)?))
        .build(tauri::generate_context!())?;
    app.run(on_event);
    Ok(())
}

/// Prepares the data folder and opens the first window.
fn set_up(app: &mut App) -> tauri::Result<()> {
    let folder = data::folder(app.handle())?;
    data::prepare(&folder)?;
    let core = waymark_app::App::on_this_computer(folder).drawing_aside(std::env::current_exe()?);
    let minutes = core.preferences().auto_lock_minutes;
    app.manage(Arc::new(core));
    if let Ok(folder) = std::env::current_dir() {
        // A name that is no text is no name this app gave.
        let arguments = std::env::args_os().skip(1);
        let arguments = arguments.filter_map(|argument| argument.into_string().ok());
        opened::take(app.handle(), arguments, &folder);
    }
    idle::start(app.handle(), minutes);
    away::watch(app.handle());
    window::show_unlock(app.handle())
}

fn on_event(app: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::WindowEvent {
            label,
            event: WindowEvent::CloseRequested { api, .. },
            ..
        } => {
            api.prevent_close();
            window::close(app, &label);
        }
        // Between two windows there may be none; the end of the program is asked for by code.
        RunEvent::ExitRequested {
            code: None, api, ..
        } => api.prevent_exit(),
        _ => {}
    }
}
