//! The release binary, which no driver can reach: real key strokes in, the accessibility tree out.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use tempfile::TempDir;

use crate::{
    disk::files_with,
    memory::{family_of, memory_with},
    screen::{Bus, Driver, Guard, Screen, environment, kill, reader, tree, wait_until},
    target,
};

const WAIT: Duration = Duration::from_secs(15);

/// A running release build, traced, on a screen with a window manager and an accessibility bus.
pub struct ReleaseApp {
    app: Guard,
    variables: Vec<(String, String)>,
    _manager: Guard,
    _reader: Guard,
    _bus: Bus,
    _screen: Screen,
    folder: TempDir,
}

impl ReleaseApp {
    /// Returns the path of the release binary.
    #[must_use]
    pub fn binary() -> PathBuf {
        target().join("release/waymark")
    }

    /// Starts it in a fresh home under strace.
    #[must_use]
    pub fn start() -> Self {
        let folder = tempfile::Builder::new().prefix("wm-").tempdir().unwrap();
        let home = folder.path().join("home");
        fs::create_dir(&home).unwrap();
        let screen = Screen::start();
        let mut variables = environment(&home, &screen.display);
        variables.retain(|(name, _)| name != "NO_AT_BRIDGE" && name != "DBUS_SESSION_BUS_ADDRESS");
        let bus = Bus::start(&variables);
        variables.push(("DBUS_SESSION_BUS_ADDRESS".to_owned(), bus.address.clone()));
        variables.push(("GTK_MODULES".to_owned(), "gail:atk-bridge".to_owned()));
        let reader = reader(&variables);
        let manager = quiet("openbox", &[], &variables);
        let trace = folder.path().join("trace");
        let binary = Self::binary();
        assert!(
            binary.exists(),
            "build it: cargo build --release -p waymark"
        );
        let app = quiet(
            "strace",
            &[
                "--seccomp-bpf",
                "-f",
                "-qq",
                "-e",
                "trace=socket,connect",
                "-o",
                &trace.to_string_lossy(),
                &binary.to_string_lossy(),
            ],
            &variables,
        );
        Self {
            app,
            variables,
            _manager: manager,
            _reader: reader,
            _bus: bus,
            _screen: screen,
            folder,
        }
    }

    /// Returns the app's data folder.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("home/data/org.waymark.journal")
    }

    /// Goes to a button or link by Tab and presses it.
    pub fn choose(&self, name: &str) {
        self.wait_for(&format!("{name:?}"));
        self.walk_to(name);
        self.press("Return");
    }

    /// Waits until the accessibility tree holds this text.
    pub fn wait_for(&self, text: &str) {
        let start = Instant::now();
        loop {
            let tree = self.tree();
            if tree.contains(text) {
                return;
            }
            assert!(
                start.elapsed() < WAIT,
                "no {text:?} in the accessibility tree:\n{tree}"
            );
            thread::sleep(Duration::from_millis(200));
        }
    }

    /// Returns the accessibility tree of the app: one element a line, `role "name"` and its states.
    #[must_use]
    pub fn tree(&self) -> String {
        tree(&self.variables)
    }

    /// Types real key strokes into whatever has the focus. Letters of Latin alphabets arrive whole;
    /// xdotool loses some of others.
    pub fn type_text(&self, text: &str) {
        self.output("xdotool", &["type", "--delay", "12", text]);
    }

    /// Presses a key or chord by its X name: `Tab`, `Return`, `space`, `ctrl+l`.
    pub fn press(&self, chord: &str) {
        self.output("xdotool", &["key", "--delay", "12", chord]);
    }

    /// Presses Tab until the focus is on what is called `name`.
    pub fn walk_to(&self, name: &str) {
        for _ in 0..80 {
            let tree = self.tree();
            let on_it =
                |line: &str| line.contains(&format!("{name:?}")) && line.contains("focused");
            if tree.lines().any(on_it) {
                return;
            }
            self.press("Tab");
            thread::sleep(Duration::from_millis(60));
        }
        panic!("Tab never reaches {name:?}:\n{}", self.tree());
    }

    /// Returns the title of the window, as the task bar shows it.
    #[must_use]
    pub fn title(&self) -> String {
        let windows = self.output(
            "xdotool",
            &["search", "--onlyvisible", "--class", "waymark"],
        );
        let window = windows.lines().next().unwrap_or_default().to_owned();
        self.output("xdotool", &["getwindowname", &window])
            .trim()
            .to_owned()
    }

    /// Asks WebKit's driver to drive the release binary, in a fresh home, and returns its answer.
    #[must_use]
    pub fn answer_to_a_driver() -> String {
        let folder = tempfile::Builder::new().prefix("wm-").tempdir().unwrap();
        let screen = Screen::start();
        let mut variables = environment(&folder.path().join("home"), &screen.display);
        variables.push(("TAURI_WEBVIEW_AUTOMATION".to_owned(), "true".to_owned()));
        let driver = Driver::start(&variables);
        let binary = Self::binary();
        let wanted = serde_json::json!({ "capabilities": { "alwaysMatch": {
            "webkitgtk:browserOptions": { "binary": binary, "args": [] } } } });
        let body = wanted.to_string();
        let mut stream = TcpStream::connect(("127.0.0.1", driver.port)).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(20)))
            .unwrap();
        let length = body.len();
        let head = "POST /session HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\
                    Content-Type: application/json\r\nContent-Length:";
        write!(stream, "{head} {length}\r\n\r\n{body}").unwrap();
        // The driver sends its head and its body apart, and closes after them.
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8_lossy(&answer).into_owned()
    }

    /// Lists the address families of all sockets the app and its web processes opened.
    #[must_use]
    pub fn socket_families(&self) -> Vec<String> {
        let trace = fs::read_to_string(self.folder.path().join("trace")).unwrap_or_default();
        let families = trace.lines().filter_map(|line| {
            let (_, call) = line.split_once("socket(")?;
            Some(call.split(',').next()?.to_owned())
        });
        let mut families: Vec<String> = families.collect();
        families.sort();
        families.dedup();
        families
    }

    /// Ends the test if a file of the app holds one of these words, in any encoding.
    pub fn assert_nothing_readable(&self, words: &[&str]) {
        let found = files_with(&self.folder.path().join("home"), words);
        assert!(
            found.is_empty(),
            "readable on the disk:\n{}",
            found.join("\n")
        );
    }

    /// Lists what the memory of the app and its processes holds of some words.
    #[must_use]
    pub fn in_memory(&self, words: &[&str]) -> Vec<String> {
        // The first is strace, which only looks on.
        let family = family_of(self.app.id()).into_iter();
        let traced = family.filter(|process| *process != self.app.id());
        traced
            .flat_map(|process| memory_with(process, words))
            .collect()
    }

    fn output(&self, program: &str, arguments: &[&str]) -> String {
        let output = Command::new(program)
            .args(arguments)
            .env_clear()
            .envs(self.variables.iter().map(|(name, value)| (name, value)))
            // xdotool types no letter beyond ASCII in a locale that is not installed.
            .env("LC_ALL", "C.UTF-8")
            .stderr(Stdio::null())
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}

impl Drop for ReleaseApp {
    fn drop(&mut self) {
        let traced = crate::screen::children(self.app.id());
        traced.iter().for_each(|process| kill(*process));
        wait_until("the app has ended", || {
            crate::screen::children(self.app.id()).is_empty()
        });
    }
}

fn quiet(program: &str, arguments: &[&str], variables: &[(String, String)]) -> Guard {
    Guard::start(
        Command::new(program)
            .args(arguments)
            .env_clear()
            .envs(variables.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null()),
    )
}
