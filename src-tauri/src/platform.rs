//! What the process asks of the operating system before any thread starts.
//!
//! Owns the choice of graphics.

use std::ffi::OsString;

/// Chooses how WebKit draws, from the arguments and the environment.
///
/// On some graphics cards the DMABUF renderer leaves the window blank (tauri#9304), so it is off
/// unless the person set the variable. `--safe-graphics` also turns compositing off.
pub(crate) fn choose_graphics(arguments: impl Iterator<Item = OsString>) {
    if !cfg!(target_os = "linux") {
        return;
    }
    let safe = arguments
        .into_iter()
        .any(|argument| argument == "--safe-graphics");
    // WebDriver never gets a picture without the DMABUF renderer.
    if safe || !cfg!(feature = "e2e") {
        set_if_unset("WEBKIT_DISABLE_DMABUF_RENDERER");
    }
    if safe {
        set_if_unset("WEBKIT_DISABLE_COMPOSITING_MODE");
    }
}

fn set_if_unset(variable: &str) {
    if std::env::var_os(variable).is_none() {
        #[expect(
            unsafe_code,
            reason = "called first in main, before any other thread exists"
        )]
        // SAFETY: no other thread reads or writes the environment yet.
        unsafe {
            std::env::set_var(variable, "1");
        }
    }
}

/// Tells on the terminal why no window opened; at that point there is nowhere else.
#[expect(
    clippy::print_stderr,
    reason = "the program ends here, no journal has been opened"
)]
pub(crate) fn report_start_failure(why: &str) {
    eprintln!("Waymark could not open its window: {why}");
    if cfg!(target_os = "linux") {
        eprintln!("If the screen is the cause, this may help: waymark --safe-graphics");
    }
}
