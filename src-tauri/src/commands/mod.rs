//! The commands a page may call. Each converts, calls `app`, converts: no `if`, no rule.
//!
//! To add one: write `#[tauri::command] pub(crate) async fn entry_save(…)` in the file of its noun
//! here, add that file below if it is new, and name it `allow-entry-save` in
//! `capabilities/main.json` or `unlock.json`. The build makes the rest from that line; a function
//! that is not named there is reported as never used.

mod window;

pub(crate) use window::*;
