//! What the process asks of the operating system before any thread starts.
//!
//! Owns the choice of graphics.

use std::ffi::OsString;

/// How the C libraries keep their memory: WebKit takes it from the C library instead of a heap of its
/// own, and the C library fills what is given back at once. Both read it before `main`.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const CLEAN: [(&str, &str); 3] = [
    ("Malloc", "1"),
    (
        "GLIBC_TUNABLES",
        "glibc.malloc.tcache_count=0:glibc.malloc.perturb=85",
    ),
    // Ours is wiped by itself; a journal comes in faster where its pieces are kept at hand.
    ("MIMALLOC_PURGE_DELAY", "5000"),
];

/// Begins the program anew in its place, once, so that all its memory is wiped when it is given back.
///
/// What a person types passes through WebKit's part of this process, which outlives a lock: without
/// this the last words and the passphrase stayed in its freed memory (seen in `/proc/<pid>/mem`). Where
/// it cannot be done the program goes on as it is. Call it first in `main`.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
pub(crate) fn begin_with_clean_memory() {
    use std::os::unix::process::CommandExt;
    let is_set =
        |(name, value): &(&str, &str)| std::env::var_os(name).is_some_and(|it| it == *value);
    if CLEAN.iter().all(is_set) {
        return;
    }
    let Ok(program) = std::env::current_exe() else {
        return;
    };
    let mut arguments = std::env::args_os();
    let mut again = std::process::Command::new(program);
    if let Some(name) = arguments.next() {
        again.arg0(name);
    }
    // It returns only where the program could not be begun anew.
    let _error = again.args(arguments).envs(CLEAN).exec();
}

/// Elsewhere nothing of the kind is known.
#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
pub(crate) fn begin_with_clean_memory() {}

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
