//! Processes that live as long as their guard: the X server, the driver, a bus.

use std::{
    ffi::OsStr,
    fs,
    io::{BufRead, BufReader},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// A process that is ended, and waited for, when its guard goes.
pub(crate) struct Guard(Child);

impl Guard {
    pub(crate) fn start(command: &mut Command) -> Self {
        let child = command.spawn().unwrap_or_else(|error| {
            panic!(
                "{} does not start ({error}); is its package installed?",
                shown(command)
            )
        });
        Self(child)
    }

    pub(crate) fn id(&self) -> u32 {
        self.0.id()
    }

    /// Waits for the first line the process writes on its standard output.
    fn first_line(&mut self) -> String {
        let output = self.0.stdout.take().expect("standard output is piped");
        let mut line = String::new();
        BufReader::new(output).read_line(&mut line).expect("a line");
        line.trim().to_owned()
    }

    pub(crate) fn end(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        self.end();
    }
}

fn shown(command: &Command) -> String {
    command.get_program().to_string_lossy().into_owned()
}

/// A screen nobody sees.
pub(crate) struct Screen {
    _server: Guard,
    pub(crate) display: String,
}

impl Screen {
    /// Starts an X server on a display number of its own.
    pub(crate) fn start() -> Self {
        let mut server = Guard::start(
            Command::new("Xvfb")
                .args([
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    "1400x1000x24",
                    "-nolisten",
                    "tcp",
                ])
                .args(["-noreset"])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let display = format!(":{}", server.first_line());
        Self {
            _server: server,
            display,
        }
    }
}

/// A session bus of its own.
pub(crate) struct Bus {
    _daemon: Guard,
    pub(crate) address: String,
}

impl Bus {
    pub(crate) fn start(environment: &[(String, String)]) -> Self {
        let mut daemon = Guard::start(
            Command::new("dbus-daemon")
                .args(["--session", "--print-address", "--nofork"])
                .env_clear()
                .envs(environment.iter().map(|(name, value)| (name, value)))
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let address = daemon.first_line();
        Self {
            _daemon: daemon,
            address,
        }
    }
}

/// Starts what hands accessibility trees to screen readers.
pub(crate) fn reader(environment: &[(String, String)]) -> Guard {
    Guard::start(
        Command::new("/usr/libexec/at-spi-bus-launcher")
            .arg("--launch-immediately")
            .env_clear()
            .envs(environment.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null()),
    )
}

/// Asks for the accessibility tree of the app.
pub(crate) fn tree(environment: &[(String, String)]) -> String {
    // Debian's own Python carries the accessibility bindings.
    let output = Command::new("/usr/bin/python3")
        .args([
            concat!(env!("CARGO_MANIFEST_DIR"), "/src/tree.py"),
            "waymark",
        ])
        .env_clear()
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .env("LC_ALL", "C.UTF-8")
        .stderr(Stdio::null())
        .output()
        .unwrap_or_else(|error| panic!("python3: {error}"));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// WebKit's driver on a free port; it starts the app.
pub(crate) struct Driver {
    guard: Guard,
    pub(crate) port: u16,
}

impl Driver {
    pub(crate) fn start(environment: &[(String, String)]) -> Self {
        let port = free_port();
        let guard = Guard::start(
            Command::new("WebKitWebDriver")
                .args(["--host=127.0.0.1", &format!("--port={port}")])
                .env_clear()
                .envs(environment.iter().map(|(name, value)| (name, value)))
                .stdout(Stdio::null())
                .stderr(Stdio::null()),
        );
        wait_until("WebKitWebDriver listens", || {
            TcpStream::connect(("127.0.0.1", port)).is_ok()
        });
        Self { guard, port }
    }

    /// Returns the process of the app that this driver started.
    pub(crate) fn app_process(&self) -> Option<u32> {
        children(self.guard.id()).into_iter().next()
    }

    /// Ends the app without a chance to do anything, then the driver.
    pub(crate) fn kill_all(&mut self) {
        for process in children(self.guard.id()) {
            kill(process);
        }
        self.guard.end();
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.kill_all();
    }
}

/// Sends the signal that no process can catch.
pub(crate) fn kill(process: u32) {
    let _ = Command::new("kill")
        .args(["-9", &process.to_string()])
        .stderr(Stdio::null())
        .status();
}

/// Lists the processes whose parent is `parent`.
pub(crate) fn children(parent: u32) -> Vec<u32> {
    let Ok(processes) = fs::read_dir("/proc") else {
        return Vec::new();
    };
    processes
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|process| parent_of(*process) == Some(parent))
        .collect()
}

fn parent_of(process: u32) -> Option<u32> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    // The name in brackets may hold spaces: read behind it. State, then parent.
    stat.rsplit_once(')')?
        .1
        .split_whitespace()
        .nth(1)?
        .parse()
        .ok()
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap()
        .port()
}

/// Waits up to ten seconds for something outside the window.
pub(crate) fn wait_until(what: &str, done: impl Fn() -> bool) {
    let start = Instant::now();
    while !done() {
        assert!(
            start.elapsed() < Duration::from_secs(10),
            "waited in vain: {what}"
        );
        thread::sleep(Duration::from_millis(20));
    }
}

/// The environment of an app in a home of its own: nothing of this computer's settings reaches it.
pub(crate) fn environment(home: &Path, display: &str) -> Vec<(String, String)> {
    let under = |name: &str| {
        let folder = home.join(name);
        fs::create_dir_all(&folder).unwrap();
        folder.to_string_lossy().into_owned()
    };
    let path = std::env::var("PATH").unwrap_or_default();
    let pairs = [
        ("PATH", path.as_str()),
        ("DISPLAY", display),
        ("HOME", &under("")),
        ("XDG_DATA_HOME", &under("data")),
        ("XDG_CONFIG_HOME", &under("config")),
        ("XDG_CACHE_HOME", &under("cache")),
        ("XDG_STATE_HOME", &under("state")),
        ("XDG_RUNTIME_DIR", &under("run")),
        ("TMPDIR", &under("tmp")),
        ("LANG", "en_GB.UTF-8"),
        ("TZ", "Europe/Oslo"),
        ("LIBGL_ALWAYS_SOFTWARE", "1"),
        ("NO_AT_BRIDGE", "1"),
        ("GSETTINGS_BACKEND", "memory"),
        ("DBUS_SESSION_BUS_ADDRESS", "disabled:"),
        ("GDK_BACKEND", "x11"),
    ];
    owner_only(home.join("run"));
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

fn owner_only(folder: impl AsRef<OsStr>) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(Path::new(&folder), fs::Permissions::from_mode(0o700)).unwrap();
}
