//! The four windows: how they are built, shown, covered and exchanged.
//!
//! Owns every property of a window. Exactly one of `unlock`, `main`, `handover` and `sitting` exists,
//! except for the moment in which one replaces the other; a journal's text lives only in `main`'s
//! web process, which ends with its window.

use std::{
    collections::BTreeMap,
    path::PathBuf,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

use tauri::{
    AppHandle, LogicalSize, Manager, PhysicalPosition, State, Theme as SystemTheme, Url,
    WebviewUrl, WebviewWindow, WebviewWindowBuilder, webview::NewWindowResponse,
};
use tokio::sync::watch;

use waymark_app::App;
use waymark_app::places::WindowSize;
use waymark_app::wire::shell::ShellView;

use crate::look::Theme;
use crate::{data, idle, lock};

/// The window before a journal is open.
pub(crate) const UNLOCK: &str = "unlock";
/// The window of the open journal.
pub(crate) const MAIN: &str = "main";
/// The window of a few questions for somebody else, while the journal is locked.
pub(crate) const HANDOVER: &str = "handover";
/// The window of a session for two, while the journal is locked.
pub(crate) const SITTING: &str = "sitting";
/// The windows in which something is written.
const WRITTEN_IN: [&str; 3] = [MAIN, HANDOVER, SITTING];

/// Never a name or a word of an entry: task bars and screen recorders show it.
const TITLE: &str = "Waymark";
const SIZE: (f64, f64) = (1180.0, 800.0);
const SMALLEST: (f64, f64) = (360.0, 480.0);
/// A page that never reports its first frame is shown nevertheless.
const SHOW_AT_LATEST: Duration = Duration::from_millis(1500);
const COVER_WITHIN: Duration = Duration::from_millis(80);
const LABEL_FREE_WITHIN: Duration = Duration::from_secs(2);

/// The windows that wait for their first frame, and where a covered one stood.
#[derive(Default)]
pub(crate) struct Windows {
    waiting: Mutex<BTreeMap<String, u64>>,
    covered: Mutex<Option<Placement>>,
    /// How many windows of each name have gone.
    gone: watch::Sender<BTreeMap<String, u64>>,
}

/// The size and place of a window, as far as the system tells.
#[derive(Clone, Copy)]
struct Placement {
    size: Option<LogicalSize<u32>>,
    position: Option<PhysicalPosition<i32>>,
    maximised: bool,
}

impl Placement {
    fn of(window: &WebviewWindow) -> Self {
        Self::with(window, page_size(window))
    }

    fn with(window: &WebviewWindow, size: Option<LogicalSize<u32>>) -> Self {
        Self {
            size,
            position: window.outer_position().ok(),
            maximised: window.is_maximized().unwrap_or(false),
        }
    }
}

impl Windows {
    /// Begins to wait for the first frame of a window. The number tells this wait from one for an
    /// earlier window of the same name: who locks and opens again at once has both.
    fn wait_for(&self, label: &str) -> u64 {
        static WAITS: AtomicU64 = AtomicU64::new(0);
        let number = WAITS.fetch_add(1, Ordering::Relaxed);
        self.lock().insert(label.to_owned(), number);
        number
    }

    /// Ends the waiting; false if nobody waited (already shown, or covered meanwhile).
    fn end_wait(&self, label: &str) -> bool {
        self.lock().remove(label).is_some()
    }

    /// Ends this wait, and no later one for a window of the same name.
    fn end_this_wait(&self, label: &str, number: u64) -> bool {
        let mut waiting = self.lock();
        waiting.get(label) == Some(&number) && waiting.remove(label).is_some()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, u64>> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn covered(&self) -> MutexGuard<'_, Option<Placement>> {
        self.covered.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Gives what a window needs before anything else.
pub(crate) fn shell(app: &App, label: &str, held: bool) -> ShellView {
    match label {
        HANDOVER => app.shell_handed(),
        SITTING => app.shell_sitting(),
        _ => app.shell(label == UNLOCK, held),
    }
}

/// The window in which something is written now.
fn written_in(app: &AppHandle) -> Option<WebviewWindow> {
    WRITTEN_IN
        .iter()
        .find_map(|label| app.get_webview_window(label))
}

/// Says whether there is a window in which something is written: there is one exactly as long as
/// anything can be seen that a lock covers.
pub(crate) fn is_written_in(app: &AppHandle) -> bool {
    written_in(app).is_some()
}

/// Waits for something as long as a window is there; nothing if it went first.
///
/// An answer that a page still waits for keeps the whole of WebKit's part of that page in memory, with
/// the last words typed in it, long after its window.
pub(crate) async fn while_there<T>(
    window: &WebviewWindow,
    wait: impl Future<Output = T>,
) -> Option<T> {
    let windows: State<'_, Windows> = window.state();
    let mut gone = windows.gone.subscribe();
    let before = gone.borrow().get(window.label()).copied();
    tokio::select! {
        answer = wait => Some(answer),
        _ = gone.wait_for(|gone| gone.get(window.label()).copied() != before) => None,
    }
}

/// Destroys a window with its web process, and ends what its page waits for.
fn destroy(window: &WebviewWindow) -> tauri::Result<()> {
    let windows: State<'_, Windows> = window.state();
    let label = window.label().to_owned();
    windows
        .gone
        .send_modify(|gone| *gone.entry(label).or_default() += 1);
    // A page that cannot be reached any more is destroyed all the same.
    let _ = let_go_of_page(window);
    window.destroy()
}

/// Opens a fresh unlock window and destroys the one before it, with its web process.
pub(crate) fn show_unlock(app: &AppHandle) -> tauri::Result<()> {
    idle::talk(app, false);
    exchange(app, UNLOCK, written_in(app))
}

/// Opens the window of handed questions and destroys the open journal's, with its web process.
pub(crate) fn show_handover(app: &AppHandle) -> tauri::Result<()> {
    idle::note(app);
    exchange(app, HANDOVER, app.get_webview_window(MAIN))
}

/// Opens the window of a session and destroys the open journal's, with its web process.
pub(crate) fn show_sitting(app: &AppHandle) -> tauri::Result<()> {
    idle::talk(app, true);
    idle::note(app);
    exchange(app, SITTING, app.get_webview_window(MAIN))
}

/// Opens an unlock window beside the covered journal, which keeps what could not be sealed. Handed
/// questions go: what was written is in the core, which needs no window to keep it.
pub(crate) fn show_unlock_beside(app: &AppHandle) -> tauri::Result<()> {
    let Some(before) = app.get_webview_window(MAIN) else {
        return show_unlock(app);
    };
    build(app, UNLOCK, Some(&before))?;
    before.hide()
}

/// Opens the journal's window and destroys the unlock window. Call it from an `async` command.
///
/// A covered window that kept what could not be sealed is uncovered instead.
pub(crate) fn show_main(app: &AppHandle) -> tauri::Result<()> {
    idle::note(app);
    if let Some(window) = app.get_webview_window(MAIN) {
        show_page(&window)?;
        window.show()?;
        return app
            .get_webview_window(UNLOCK)
            .map_or(Ok(()), |unlock| destroy(&unlock));
    }
    exchange(app, MAIN, app.get_webview_window(UNLOCK))
}

/// Covers what is written in at once: its page is taken off the screen, the window stays.
///
/// Returns when the page is gone from the window, at the latest after 80 ms, when the whole window
/// is hidden instead. Call it off the main thread.
pub(crate) fn cover(app: &AppHandle) {
    let Some(window) = written_in(app) else {
        return;
    };
    let windows = app.state::<Windows>();
    windows.end_wait(window.label());
    let size = hide_page(&window);
    *windows.covered() = Some(Placement::with(&window, size));
    if size.is_none() {
        // Nothing more can be done about a window that does not even hide.
        let _ = window.hide();
    }
}

/// Shows a window once its page is built and themed.
///
/// A hidden page gets no animation frames: it must call this after mounting, not inside
/// `requestAnimationFrame`, or the window comes 1.5 s late.
pub(crate) fn reveal(window: &WebviewWindow) {
    if window.state::<Windows>().end_wait(window.label()) {
        show(window);
    }
}

fn show(window: &WebviewWindow) {
    // A window that cannot be shown has been destroyed meanwhile.
    let _ = window.show().and_then(|()| window.set_focus());
}

/// Brings the window to the front when the program is started a second time.
pub(crate) fn raise(app: &AppHandle) {
    for window in app.webview_windows().values() {
        let _ = window.unminimize().and_then(|()| window.set_focus());
    }
}

/// Ends the program when a window is closed by the person: an open journal is locked first, and what
/// somebody else writes is put on the disk. What has to wait for the journal waits on a thread of its
/// own, so that the window still answers.
pub(crate) fn close(app: &AppHandle, label: &str) {
    let window = app.get_webview_window(label);
    let size = window.and_then(|window| size_of(&window));
    // Also from an unlock window that stands beside what could not be sealed.
    let locks = is_written_in(app);
    if locks {
        lock::begin(app, lock::After::Exit);
    }
    let app = app.clone();
    thread::spawn(move || {
        let core = app.state::<Arc<App>>();
        if let Some(size) = size {
            // A size that cannot be kept is no reason to stay open.
            let _ = core.window_size_save(size);
        }
        if !locks {
            core.finish_closing();
            app.exit(0);
        }
    });
}

fn size_of(window: &WebviewWindow) -> Option<WindowSize> {
    page_size(window).map(|size| WindowSize {
        width: size.width,
        height: size.height,
        maximised: window.is_maximized().unwrap_or(false),
    })
}

/// Builds one window and destroys the other.
fn exchange(app: &AppHandle, new: &str, before: Option<WebviewWindow>) -> tauri::Result<()> {
    if app.get_webview_window(new).is_some() && !label_is_free(app, new) {
        return Err(tauri::Error::WindowLabelAlreadyExists(new.to_owned()));
    }
    build(app, new, before.as_ref())?;
    match before {
        Some(window) => destroy(&window),
        None => Ok(()),
    }
}

/// Waits for a window of this name that is being destroyed.
fn label_is_free(app: &AppHandle, label: &str) -> bool {
    let start = Instant::now();
    while app.get_webview_window(label).is_some() {
        if start.elapsed() > LABEL_FREE_WITHIN {
            return false;
        }
        thread::sleep(Duration::from_millis(10));
    }
    true
}

/// A proxy that nobody is behind. The content policy and the denied navigation let no request out, but
/// WebKit connects ahead to where a clicked link leads (seen with `target=_blank`); with this even
/// that ends on this computer, and no name is looked up.
const NOWHERE: &str = "http://127.0.0.1:9/";

/// Builds a window, hidden until its first frame; it takes the place of the one before it.
fn build(app: &AppHandle, label: &str, before: Option<&WebviewWindow>) -> tauri::Result<()> {
    let theme = saved_theme(app);
    let windows: State<'_, Windows> = app.state();
    let wait = windows.wait_for(label);
    let (width, height) = saved_size(app);
    let builder = WebviewWindowBuilder::new(app, label, WebviewUrl::App("index.html".into()));
    let (mut builder, folder) = in_a_context_of_its_own(app, builder)?;
    if let Ok(nowhere) = NOWHERE.parse() {
        builder = builder.proxy_url(nowhere);
    }
    let window = builder
        .title(TITLE)
        .inner_size(width, height)
        .min_inner_size(SMALLEST.0, SMALLEST.1)
        .visible(false)
        .background_color(theme.paper(SystemTheme::Light))
        .incognito(!cfg!(feature = "e2e"))
        .devtools(cfg!(debug_assertions))
        .disable_drag_drop_handler()
        .zoom_hotkeys_enabled(false)
        .general_autofill_enabled(false)
        .browser_extensions_enabled(false)
        .on_navigation(is_own_page)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .on_download(|_, _| false)
        .build()?;
    if let Some(folder) = folder {
        // Nothing was written into it; were it to stay, it would be an empty folder.
        let _ = std::fs::remove_dir(folder);
    }
    window.set_background_color(Some(theme.paper(window.theme()?)))?;
    let covered = windows.covered().take();
    if let Some(placement) = covered.or_else(|| before.map(Placement::of)) {
        put(&window, placement);
    }
    allow_composing(&window)?;
    show_at_latest(window, wait);
    Ok(())
}

type Builder<'a> = WebviewWindowBuilder<'a, tauri::Wry, AppHandle>;

/// Gives a window a data folder that no window had before, on Linux, and returns it.
///
/// Tauri registers the page's scheme once for each data folder, but WebKit gives each incognito
/// window a context of its own, in which it is then unknown: the second window would be empty. An
/// incognito window writes nothing, so the folder has a name alone. Under the driver all windows
/// share one context, and the folder stays as it is.
fn in_a_context_of_its_own<'a>(
    app: &AppHandle,
    builder: Builder<'a>,
) -> tauri::Result<(Builder<'a>, Option<PathBuf>)> {
    static WINDOWS: AtomicU64 = AtomicU64::new(0);
    if cfg!(feature = "e2e") || !cfg!(target_os = "linux") {
        return Ok((builder, None));
    }
    let number = WINDOWS.fetch_add(1, Ordering::Relaxed);
    let folder = data::folder(app)?.join(format!("window-{number}"));
    Ok((builder.data_directory(folder.clone()), Some(folder)))
}

/// Reads the chosen theme, kept readable without unlocking.
fn saved_theme(app: &AppHandle) -> Theme {
    Theme::from(app.state::<Arc<App>>().preferences().theme)
}

/// Reads the size the window had last; a system that refuses it decides itself.
fn saved_size(app: &AppHandle) -> (f64, f64) {
    app.state::<Arc<App>>().window_size().map_or(SIZE, |size| {
        (
            f64::from(size.width).max(SMALLEST.0),
            f64::from(size.height).max(SMALLEST.1),
        )
    })
}

/// Gives a window a size and place; a system that refuses decides itself.
fn put(window: &WebviewWindow, placement: Placement) {
    if let Some(size) = placement.size {
        let _ = window.set_size(size);
    }
    if let Some(position) = placement.position {
        let _ = window.set_position(position);
    }
    if placement.maximised {
        let _ = window.maximize();
    }
}

/// The page may go nowhere but to itself.
fn is_own_page(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        "http" if cfg!(windows) => address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

fn show_at_latest(window: WebviewWindow, wait: u64) {
    thread::spawn(move || {
        thread::sleep(SHOW_AT_LATEST);
        if window
            .state::<Windows>()
            .end_this_wait(window.label(), wait)
        {
            show(&window);
        }
    });
}

/// Shows composed characters while they are typed: wry switches that off on Linux (wry#1724).
#[cfg(target_os = "linux")]
fn allow_composing(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{InputMethodContextExt, WebViewExt};
    window.with_webview(|page| {
        if let Some(context) = page.inner().input_method_context() {
            context.set_enable_preedit(true);
        }
    })
}

#[cfg(not(target_os = "linux"))]
fn allow_composing(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Takes the page out of its window and waits until that is done; nothing if it was not in time.
/// Returns the size it had.
#[cfg(target_os = "linux")]
fn hide_page(window: &WebviewWindow) -> Option<LogicalSize<u32>> {
    use gtk::prelude::WidgetExt;
    on_page(window, |page| {
        let size = drawn_size(page);
        page.hide();
        size
    })
}

/// The size in which a page is drawn. The window itself knows a size that was set for it only after
/// the person has changed it (tao keeps what the last event told).
#[cfg(target_os = "linux")]
fn page_size(window: &WebviewWindow) -> Option<LogicalSize<u32>> {
    // A page that was never drawn is one pixel large.
    on_page(window, drawn_size).filter(|size| size.width > 1)
}

#[cfg(target_os = "linux")]
fn drawn_size(page: &webkit2gtk::WebView) -> LogicalSize<u32> {
    use gtk::prelude::WidgetExt;
    let pixels = |length: i32| u32::try_from(length).unwrap_or_default();
    LogicalSize::new(
        pixels(page.allocated_width()),
        pixels(page.allocated_height()),
    )
}

/// Does something with a page on the window's thread and waits for it, but not for long.
#[cfg(target_os = "linux")]
fn on_page<T: Send + 'static>(
    window: &WebviewWindow,
    work: impl FnOnce(&webkit2gtk::WebView) -> T + Send + 'static,
) -> Option<T> {
    let (done, answer) = std::sync::mpsc::channel();
    let asked = window.with_webview(move |page| {
        let _ = done.send(work(&page.inner()));
    });
    asked.ok()?;
    answer.recv_timeout(COVER_WITHIN).ok()
}

/// Lets the page of a window be given back once the window is destroyed.
///
/// What wry hears messages of a page with holds the page, and the page holds it: both would stay in
/// memory for good, with the last words that were typed.
#[cfg(target_os = "linux")]
fn let_go_of_page(window: &WebviewWindow) -> tauri::Result<()> {
    use gtk::prelude::ObjectExt;
    use webkit2gtk::WebViewExt;
    window.with_webview(|page| {
        if let Some(messages) = page.inner().user_content_manager() {
            #[expect(
                unsafe_code,
                reason = "wry tells nobody by which name it can be disconnected"
            )]
            // SAFETY: it takes away who listens; the page goes next and says nothing more.
            unsafe {
                messages.run_dispose();
            }
        }
    })
}

#[cfg(not(target_os = "linux"))]
fn let_go_of_page(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Puts a covered page back on the screen.
#[cfg(target_os = "linux")]
fn show_page(window: &WebviewWindow) -> tauri::Result<()> {
    use gtk::prelude::WidgetExt;
    window.with_webview(|page| page.inner().show())
}

#[cfg(not(target_os = "linux"))]
fn show_page(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

#[cfg(not(target_os = "linux"))]
fn hide_page(_window: &WebviewWindow) -> Option<LogicalSize<u32>> {
    None
}

#[cfg(not(target_os = "linux"))]
fn page_size(window: &WebviewWindow) -> Option<LogicalSize<u32>> {
    let scale = window.scale_factor().ok()?;
    Some(window.inner_size().ok()?.to_logical(scale))
}

/// Empties the clipboard: what was copied here goes, and what others put there too.
#[cfg(target_os = "linux")]
pub(crate) fn empty_clipboard(app: &AppHandle) -> tauri::Result<()> {
    app.run_on_main_thread(|| {
        let clipboard = gtk::Clipboard::get(&gtk::gdk::SELECTION_CLIPBOARD);
        // What belongs to another program goes once this one has put something in its place.
        clipboard.set_text("");
        clipboard.clear();
    })
}

/// Empties the clipboard: what was copied here goes, and what others put there too.
#[cfg(not(target_os = "linux"))]
pub(crate) fn empty_clipboard(_app: &AppHandle) -> tauri::Result<()> {
    Err(tauri::Error::FailedToReceiveMessage)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_proxy_that_leads_nowhere_is_on_this_computer() {
        let nowhere: tauri::Url = NOWHERE.parse().unwrap();
        assert_eq!(nowhere.host_str(), Some("127.0.0.1"));
    }

    #[test]
    fn a_page_may_go_nowhere_but_to_itself() {
        let own = |address: &str| is_own_page(&address.parse().unwrap());
        assert!(own("tauri://localhost/index.html"));
        assert!(!own("tauri://elsewhere/"));
        assert!(!own("https://example.org/"));
        assert!(!own("file:///etc/passwd"));
        assert!(!own("data:text/html,hello"));
        assert_eq!(own("http://tauri.localhost/"), cfg!(windows));
    }

    #[test]
    fn a_covered_window_is_not_shown_by_its_timeout() {
        let windows = Windows::default();
        windows.wait_for(MAIN);
        assert!(windows.end_wait(MAIN));
        assert!(!windows.end_wait(MAIN));
    }

    #[test]
    fn the_timeout_of_an_earlier_window_leaves_the_wait_of_the_next_one() {
        let windows = Windows::default();
        let first = windows.wait_for(MAIN);
        assert!(windows.end_wait(MAIN));
        let second = windows.wait_for(MAIN);
        assert!(!windows.end_this_wait(MAIN, first));
        assert!(windows.end_this_wait(MAIN, second));
    }
}
