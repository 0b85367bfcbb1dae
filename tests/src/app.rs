//! The app under test: started in a home of its own, asked, touched, killed and started again.

use std::{
    cell::{Cell, RefCell},
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use fantoccini::{
    Client, ClientBuilder,
    actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    error::CmdError,
    wd::{Capabilities, WindowHandle},
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{
    disk::files_with,
    find::Found,
    hands::{Action, Hands, key_code},
    screen::{Bus, Driver, Guard, Screen, environment, reader, tree},
    small_disk::SmallDisk,
    target,
};

/// Where the app keeps everything, below its home.
const DATA: &str = "data/org.waymark.journal";
/// Where a program lies that is carried about, with what it keeps.
const STICK: &str = "stick";

/// How an app is started; change what a journey needs, then `open`.
#[derive(Clone, Debug)]
pub struct Start {
    size: (u32, u32),
    with_bus: bool,
    with_reader: bool,
    megabytes: Option<u32>,
    carried: bool,
    program: Option<PathBuf>,
    extra: Vec<(String, String)>,
}

impl Default for Start {
    fn default() -> Self {
        Self {
            size: (1280, 900),
            with_bus: false,
            with_reader: false,
            megabytes: None,
            carried: false,
            program: None,
            extra: Vec::new(),
        }
    }
}

impl Start {
    /// Sets the size of the window in CSS pixels.
    #[must_use]
    pub fn size(mut self, width: u32, height: u32) -> Self {
        self.size = (width, height);
        self
    }

    /// Gives the app a session bus of its own, as a desktop does.
    #[must_use]
    pub fn with_bus(mut self) -> Self {
        self.with_bus = true;
        self
    }

    /// Lets the app give its accessibility tree, as to a screen reader.
    #[must_use]
    pub fn with_screen_reader(mut self) -> Self {
        self.with_bus = true;
        self.with_reader = true;
        self
    }

    /// Gives the journals a disk of their own of so many megabytes. Needs root.
    #[must_use]
    pub fn on_a_disk_of(mut self, megabytes: u32) -> Self {
        self.megabytes = Some(megabytes);
        self
    }

    /// Starts the program from a folder of its own with `portable.txt` beside it, as from a stick.
    #[must_use]
    pub fn carried(mut self) -> Self {
        self.carried = true;
        self
    }

    /// Starts another program than the app.
    #[must_use]
    pub fn program(mut self, program: PathBuf) -> Self {
        self.program = Some(program);
        self
    }

    /// Sets an environment variable for the app, such as `TZ` or `LANG`.
    #[must_use]
    pub fn variable(mut self, name: &str, value: &str) -> Self {
        self.extra.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Opens the app in a fresh home on a fresh screen.
    #[must_use]
    pub fn open(self) -> App {
        let folder = tempfile::Builder::new().prefix("wm-").tempdir().unwrap();
        for name in ["home", "out"] {
            fs::create_dir(folder.path().join(name)).unwrap();
        }
        if self.carried {
            let stick = folder.path().join(STICK);
            fs::create_dir(&stick).unwrap();
            fs::copy(binary(), stick.join("waymark")).unwrap();
            fs::write(stick.join("portable.txt"), "").unwrap();
        }
        // The window's own files lie elsewhere: they are not what is tested.
        let home = folder.path().join("home");
        let journals = home.join(DATA).join("journals");
        let disk = self.megabytes.map(|size| SmallDisk::over(&journals, size));
        let screen = Screen::start();
        let variables = environment(&folder.path().join("home"), &screen.display);
        let bus = self.with_bus.then(|| Bus::start(&variables));
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let mut app = App {
            session: None,
            runtime,
            start: self,
            hands: Cell::new(Hands::Pointer),
            log: RefCell::default(),
            reader: None,
            bus,
            screen,
            _disk: disk,
            folder,
        };
        app.reader = app.start.with_reader.then(|| reader(&app.variables()));
        app.connect();
        app
    }
}

struct Session {
    client: Client,
    driver: Driver,
}

/// A running app, its driver, its screen and its home.
pub struct App {
    session: Option<Session>,
    runtime: tokio::runtime::Runtime,
    start: Start,
    hands: Cell<Hands>,
    log: RefCell<Vec<Action>>,
    reader: Option<Guard>,
    bus: Option<Bus>,
    screen: Screen,
    _disk: Option<SmallDisk>,
    folder: TempDir,
}

impl App {
    /// Starts the app in a fresh home on a fresh screen, 1280 by 900.
    #[must_use]
    pub fn start() -> Self {
        Start::default().open()
    }

    /// Returns the folder in which the app keeps everything; nothing in it may be readable.
    #[must_use]
    pub fn home(&self) -> PathBuf {
        self.folder.path().join("home")
    }

    /// Returns the app's data folder.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        if self.start.carried {
            return self.folder.path().join(STICK).join("data");
        }
        self.home().join(DATA)
    }

    /// The program that is started.
    fn program(&self) -> PathBuf {
        if self.start.carried {
            return self.folder.path().join(STICK).join("waymark");
        }
        self.start.program.clone().unwrap_or_else(binary)
    }

    /// Returns the folder for files a journey saves or opens.
    #[must_use]
    pub fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    /// Queues the answer to the next file dialog; `None` cancels it.
    pub fn pick(&self, path: Option<&Path>) {
        let queue = self.picks();
        let mut lines = fs::read_to_string(&queue).unwrap_or_default();
        lines.push_str(
            &path
                .map(|path| path.display().to_string())
                .unwrap_or_default(),
        );
        lines.push('\n');
        fs::write(queue, lines).unwrap();
    }

    /// Waits until every queued answer was given and the page can be used again: while it waits for a
    /// dialog, its buttons do nothing.
    pub fn wait_until_picked(&self) {
        const IDLE: &str = "return !document.querySelector('[aria-busy=true]')";
        self.wait("the file dialogs to be answered", || {
            let queued = fs::read_to_string(self.picks()).unwrap_or_default();
            queued.is_empty() && self.ask(IDLE, vec![]) == Value::Bool(true)
        });
    }

    fn picks(&self) -> PathBuf {
        self.folder.path().join("picks")
    }

    /// The environment of the app in this home.
    fn variables(&self) -> Vec<(String, String)> {
        let mut variables = environment(&self.home(), &self.screen.display);
        variables.push(("TAURI_WEBVIEW_AUTOMATION".to_owned(), "true".to_owned()));
        variables.push((
            "WAYMARK_E2E_PICK".to_owned(),
            self.picks().display().to_string(),
        ));
        if let Some(bus) = &self.bus {
            variables.retain(|(name, _)| name != BUS);
            variables.push((BUS.to_owned(), bus.address.clone()));
        }
        if self.start.with_reader {
            variables.retain(|(name, _)| name != "NO_AT_BRIDGE");
            variables.push(("GTK_MODULES".to_owned(), "gail:atk-bridge".to_owned()));
        }
        variables.extend(self.start.extra.iter().cloned());
        variables
    }

    /// Returns the accessibility tree of the app: one element a line, `role "name"` and its states.
    #[must_use]
    pub fn tree(&self) -> String {
        tree(&self.variables())
    }

    /// Starts the program a second time beside the first and tells whether it ended by itself.
    #[must_use]
    pub fn second_start_ends(&self) -> bool {
        self.start_beside(&[])
    }

    /// Opens a file as a double-click does: the program is started with it beside the first, which
    /// takes it over. Needs [`Start::with_bus`].
    pub fn open_file(&self, path: &Path) {
        assert!(
            self.start_beside(&[path.as_os_str()]),
            "a second start with a file goes on beside the first"
        );
    }

    fn start_beside(&self, arguments: &[&OsStr]) -> bool {
        let mut variables = self.variables();
        variables.retain(|(name, _)| name != "TAURI_WEBVIEW_AUTOMATION");
        let mut second = Command::new(self.program())
            .args(arguments)
            .env_clear()
            .envs(variables)
            .stderr(Stdio::null())
            .spawn()
            .expect("the app starts");
        let start = Instant::now();
        while start.elapsed() < Duration::from_secs(8) {
            if second.try_wait().expect("a child").is_some() {
                return true;
            }
            thread::sleep(Duration::from_millis(50));
        }
        let _ = second.kill();
        let _ = second.wait();
        false
    }

    fn connect(&mut self) {
        let variables = self.variables();
        let driver = Driver::start(&variables);
        let binary = self.program();
        let mut wanted = Capabilities::new();
        wanted.insert(
            "webkitgtk:browserOptions".to_owned(),
            json!({ "binary": binary, "args": [] }),
        );
        let address = format!("http://127.0.0.1:{}", driver.port);
        let client = self.runtime.block_on(async {
            ClientBuilder::new(HttpConnector::new())
                .capabilities(wanted)
                .connect(&address)
                .await
        });
        let client = client.unwrap_or_else(|error| {
            panic!(
                "{} does not open under WebDriver: {error}\nbuild it with \
                 `cargo build -p waymark --features e2e` (or run `cargo xtask journeys`)",
                binary.display()
            )
        });
        self.session = Some(Session { client, driver });
        let (width, height) = self.start.size;
        self.resize(width, height);
    }

    pub(crate) fn client(&self) -> Client {
        self.session.as_ref().expect("the app runs").client.clone()
    }

    pub(crate) fn block<T>(&self, work: impl Future<Output = Result<T, CmdError>>) -> T {
        match self.runtime.block_on(work) {
            Ok(value) => value,
            Err(error) => panic!("WebDriver: {error}"),
        }
    }

    /// Asks the page by script; for looking, never for touching.
    pub fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        // A page that is being exchanged answers with an error once; the next question meets the new one.
        let client = self.client();
        for _ in 0..25 {
            match self
                .runtime
                .block_on(client.execute(script, arguments.clone()))
            {
                Ok(value) => return value,
                Err(CmdError::Standard(error)) if gone(&error.error) || cut_short(&error) => {
                    thread::sleep(Duration::from_millis(40));
                    self.follow_window();
                }
                Err(error) => panic!("WebDriver: {error}\nscript: {script}"),
            }
        }
        panic!("the page does not answer: {script}");
    }

    /// Goes over to the window that exists now, after unlocking or locking has exchanged it.
    ///
    /// Every question does this by itself when its window is gone; call it to be sure.
    pub fn follow_window(&self) {
        for _ in 0..100 {
            let handles = self
                .runtime
                .block_on(self.client().windows())
                .unwrap_or_default();
            if let [only] = handles.as_slice()
                && self
                    .runtime
                    .block_on(self.client().switch_to_window(only.clone()))
                    .is_ok()
            {
                return;
            }
            thread::sleep(Duration::from_millis(40));
        }
        panic!("no window to go on with");
    }

    /// Goes over to the window that shows a text, where there are two: what could not be sealed waits
    /// hidden beside the unlock window.
    ///
    /// # Panics
    /// If no window shows it in time.
    pub fn follow_window_with(&self, text: &str) {
        for _ in 0..200 {
            let handles = self.runtime.block_on(self.client().windows());
            for handle in handles.unwrap_or_default() {
                let there = self
                    .runtime
                    .block_on(self.client().switch_to_window(handle));
                if there.is_ok() && self.text().contains(text) {
                    return;
                }
            }
            thread::sleep(Duration::from_millis(100));
        }
        panic!("no window shows {text:?}");
    }

    /// Returns the handle of the window, to prove that it was exchanged for another.
    #[must_use]
    pub fn window(&self) -> WindowHandle {
        self.block(self.client().window())
    }

    /// Chooses how the journey touches the app from now on.
    pub fn use_hands(&self, hands: Hands) {
        self.hands.set(hands);
    }

    /// Says how the journey touches the app now.
    #[must_use]
    pub fn hands(&self) -> Hands {
        self.hands.get()
    }

    /// Lists what the driver was told to do so far.
    #[must_use]
    pub fn actions(&self) -> Vec<Action> {
        self.log.borrow().clone()
    }

    /// Ends the test if a pointer was used.
    pub fn assert_no_pointer(&self) {
        let log = self.log.borrow();
        let pointer = log
            .iter()
            .find(|action| matches!(action, Action::Pointer(_)));
        assert!(pointer.is_none(), "a pointer was used: {pointer:?}");
    }

    pub(crate) fn note(&self, action: Action) {
        self.log.borrow_mut().push(action);
    }

    /// Presses what is called `name`: a button, a link, a choice, a tab, a menu item.
    pub fn click(&self, name: &str) {
        let target = self.get_one_of(PRESSABLE, name);
        self.press_on(&target);
    }

    /// Presses something found before.
    pub fn press_on(&self, target: &Found) {
        match self.hands.get() {
            Hands::Pointer => self.point_at(target),
            Hands::Keyboard => self.walk_and_press(target),
        }
    }

    fn point_at(&self, target: &Found) {
        self.note(Action::Pointer(target.name.clone()));
        self.scroll_out_from_behind(target);
        let before = self.runtime.block_on(self.client().window()).ok();
        let pressed = self.runtime.block_on(target.element.click());
        if pressed.is_err() && !self.is_still_open(before.as_ref()) {
            // The press closed its own window before the driver could say so.
            return;
        }
        pressed.unwrap_or_else(|error| {
            self.give_up(&format!(
                "{} {:?} cannot be clicked: {error}",
                target.role, target.name
            ))
        });
    }

    /// Scrolls as the wheel does when a note at the foot of the window lies over the target. The
    /// driver itself scrolls only to what is outside the window.
    fn scroll_out_from_behind(&self, target: &Found) {
        let script = "const box = arguments[0].getBoundingClientRect();
            const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
            if (top && !arguments[0].contains(top) && !top.contains(arguments[0]))
                arguments[0].scrollIntoView({ block: 'center' })";
        self.ask(script, vec![json!(target.element)]);
    }

    fn is_still_open(&self, window: Option<&WindowHandle>) -> bool {
        thread::sleep(Duration::from_millis(200));
        let open = self
            .runtime
            .block_on(self.client().windows())
            .unwrap_or_default();
        window.is_some_and(|window| open.contains(window))
    }

    /// Presses inside what a selector finds, drags along a way and lets go. The points are parts of its
    /// width and height, each 0 to 1.
    pub fn drag(&self, selector: &str, way: &[(f64, f64)]) {
        self.note(Action::Pointer(selector.to_owned()));
        let script = "const found = document.querySelector(arguments[0]);
            found.scrollIntoView({ block: 'center' });
            const box = found.getBoundingClientRect();
            return [box.x, box.y, box.width, box.height]";
        let place = self.ask(script, vec![json!(selector)]);
        let at = |from: usize| place[from].as_f64().expect("a box");
        let to = |&(x, y): &(f64, f64)| (at(0) + x * at(2), at(1) + y * at(3));
        self.drag_through(&way.iter().map(to).collect::<Vec<_>>());
    }

    /// Presses at the first of some places of the window, drags through all and lets go.
    pub fn drag_through(&self, places: &[(f64, f64)]) {
        let start = MouseActions::new("mouse".to_owned());
        let moves = places
            .iter()
            .enumerate()
            .fold(start, |actions, (at, &(x, y))| {
                let actions = actions.then(PointerAction::MoveTo {
                    duration: Some(Duration::from_millis(60)),
                    x,
                    y,
                });
                if at > 0 {
                    return actions;
                }
                actions.then(PointerAction::Down {
                    button: MOUSE_BUTTON_LEFT,
                })
            });
        let all = moves.then(PointerAction::Up {
            button: MOUSE_BUTTON_LEFT,
        });
        self.block(self.client().perform_actions(all));
    }

    /// Moves to the field with this visible label, replaces what it holds, key by key.
    pub fn type_into(&self, label: &str, text: &str) {
        self.go_to_field(label);
        self.press("Ctrl+a");
        self.press("Backspace");
        self.type_text(text);
    }

    /// Moves to the field with this label; the caret is where the app puts it.
    pub fn go_to_field(&self, label: &str) {
        let field = self.get_one_of(FIELDS, label);
        match self.hands.get() {
            Hands::Pointer => self.point_at(&field),
            Hands::Keyboard => self.walk_to(&field),
        }
    }

    /// Returns what the field with this label holds.
    #[must_use]
    pub fn value_of(&self, label: &str) -> String {
        self.get_one_of(FIELDS, label).value
    }

    /// Types at the caret, key by key. A line break is Enter.
    pub fn type_text(&self, text: &str) {
        self.note(Action::Typed(text.chars().count()));
        let keys = text.chars().map(|letter| {
            if letter == '\n' {
                key_code("Enter")
            } else {
                letter
            }
        });
        let keys: Vec<char> = keys.collect();
        for part in keys.chunks(60) {
            self.send_keys(part.iter().flat_map(|key| {
                [
                    KeyAction::Down { value: *key },
                    KeyAction::Up { value: *key },
                ]
            }));
        }
    }

    /// Presses a key or a chord: `"Enter"`, `"Ctrl+f"`, `"Ctrl+Shift+Tab"`.
    pub fn press(&self, chord: &str) {
        self.note(Action::Key(chord.to_owned()));
        let keys: Vec<char> = chord.split('+').map(key_code).collect();
        let down = keys.iter().map(|key| KeyAction::Down { value: *key });
        let up = keys.iter().rev().map(|key| KeyAction::Up { value: *key });
        self.send_keys(down.chain(up));
    }

    fn send_keys(&self, keys: impl Iterator<Item = KeyAction>) {
        let actions = keys.fold(KeyActions::new("keys".to_owned()), InputSource::then);
        let client = self.client();
        match self.runtime.block_on(client.perform_actions(actions)) {
            // The key ended its own window, as Lock does.
            Err(CmdError::Standard(error)) if gone(&error.error) => self.follow_window(),
            Err(error) => panic!("WebDriver: {error}"),
            Ok(()) => {}
        }
    }

    /// Changes the size of the real window, until the page has this width in CSS pixels.
    pub fn resize(&self, width: u32, height: u32) {
        self.block(self.client().set_window_size(width, height));
        self.wait(&format!("a width of {width}"), || {
            self.ask("return window.innerWidth", vec![]) == json!(width)
        });
    }

    /// Shows the page in a theme of `tokens.css` without changing the setting.
    pub fn show_theme(&self, theme: &str) {
        self.note(Action::Script("theme"));
        let script = "document.documentElement.dataset.theme = arguments[0]; \
                      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))";
        self.ask(script, vec![json!(theme)]);
    }

    /// Saves a picture of the page as `target/screens/<name>.png` and returns its path.
    pub fn picture(&self, name: &str) -> PathBuf {
        let folder = target().join("screens");
        fs::create_dir_all(&folder).unwrap();
        let path = folder.join(format!("{name}.png"));
        if let Ok(picture) = self.runtime.block_on(self.client().screenshot()) {
            fs::write(&path, picture).unwrap();
        }
        path
    }

    /// Ends the test if a file of the app holds one of these words, in any encoding.
    pub fn assert_nothing_readable(&self, words: &[&str]) {
        let mut found = files_with(&self.home(), words);
        if self.start.carried {
            found.extend(files_with(&self.data(), words));
        }
        assert!(
            found.is_empty(),
            "readable on the disk:\n{}",
            found.join("\n")
        );
    }

    /// Ends the app in the middle of whatever it does, as a power cut would.
    pub fn kill(&mut self) {
        if let Some(mut session) = self.session.take() {
            session.driver.kill_all();
        }
    }

    /// Starts the app again in the same home.
    pub fn start_again(&mut self) {
        self.kill();
        self.connect();
    }

    /// Returns the process of the app.
    #[must_use]
    pub fn process(&self) -> Option<u32> {
        self.session.as_ref()?.driver.app_process()
    }

    /// Returns the name of the X display, for `xdotool` and `import`.
    #[must_use]
    pub fn display(&self) -> &str {
        &self.screen.display
    }
}

impl Drop for App {
    fn drop(&mut self) {
        self.kill();
    }
}

const BUS: &str = "DBUS_SESSION_BUS_ADDRESS";

/// The app built for the driver; `WAYMARK_BINARY` names another.
fn binary() -> PathBuf {
    std::env::var_os("WAYMARK_BINARY").map_or_else(|| target().join("debug/waymark"), PathBuf::from)
}

const PRESSABLE: &[&str] = &[
    "button",
    "link",
    "radio",
    "checkbox",
    "switch",
    "tab",
    "menuitem",
    "menuitemradio",
    "option",
];
const FIELDS: &[&str] = &["textbox", "searchbox", "spinbutton", "combobox"];

/// Whether the driver says that the window or the element it was asked about no longer exists.
fn gone(error: &fantoccini::error::ErrorStatus) -> bool {
    use fantoccini::error::ErrorStatus::{NoSuchElement, NoSuchWindow, StaleElementReference};
    matches!(error, NoSuchWindow | NoSuchElement | StaleElementReference)
}

/// Whether the page was taken away while it answered.
fn cut_short(error: &fantoccini::error::WebDriver) -> bool {
    error.message.contains("parse script result")
}
