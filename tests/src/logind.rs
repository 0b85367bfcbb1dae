//! A computer that can be put to sleep: a system bus of its own with logind and UPower as
//! python-dbusmock plays them.

use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::screen::{Bus, Guard};

const LOGIND: (&str, &str) = ("org.freedesktop.login1", "/org/freedesktop/login1");
const POWER: (&str, &str) = ("org.freedesktop.UPower", "/org/freedesktop/UPower");

/// The bus and those who answer on it.
pub struct Computer {
    _logind: Guard,
    _power: Guard,
    bus: Bus,
}

impl Computer {
    /// Starts it; the app is told of it by [`Computer::address`].
    #[must_use]
    pub fn start() -> Self {
        let path = std::env::var("PATH").unwrap_or_default();
        let bus = Bus::start(&[("PATH".to_owned(), path)]);
        let plays = |template: &str| {
            Guard::start(
                // Debian's own Python carries dbusmock.
                Command::new("/usr/bin/python3")
                    .args(["-m", "dbusmock", "--system", "--template", template])
                    .env("DBUS_SYSTEM_BUS_ADDRESS", &bus.address)
                    .stdin(Stdio::null())
                    .stdout(Stdio::null())
                    .stderr(Stdio::null()),
            )
        };
        let computer = Self {
            _logind: plays("logind"),
            _power: plays("upower"),
            bus,
        };
        computer.wait_for(LOGIND.0);
        computer.wait_for(POWER.0);
        computer
    }

    /// The variable and the value that lead an app to this bus.
    #[must_use]
    pub fn address(&self) -> (&'static str, &str) {
        ("DBUS_SYSTEM_BUS_ADDRESS", &self.bus.address)
    }

    /// Says that the computer is about to sleep, or woke up.
    pub fn sleeps(&self, begins: bool) {
        let signal = [
            "org.freedesktop.login1.Manager",
            "PrepareForSleep",
            "b",
            if begins { "[<true>]" } else { "[<false>]" },
        ];
        self.emit(LOGIND.1, &signal);
    }

    /// Locks the session, as the desktop does.
    pub fn locks_its_session(&self) {
        let added = ["c1", "seat0", "1000", "somebody", "true"];
        let method = "org.freedesktop.DBus.Mock.AddSession";
        self.call(LOGIND.0, LOGIND.1, method, &added);
        let signal = ["org.freedesktop.login1.Session", "Lock", "", "[]"];
        self.emit("/org/freedesktop/login1/session/c1", &signal);
    }

    /// Closes the lid.
    pub fn closes_its_lid(&self) {
        let changed = [POWER.0, "{'LidIsClosed': <true>}"];
        let method = "org.freedesktop.DBus.Mock.UpdateProperties";
        self.call(POWER.0, POWER.1, method, &changed);
    }

    /// Says whether somebody asks it to wait with sleep.
    #[must_use]
    pub fn is_asked_to_wait(&self) -> bool {
        let method = "org.freedesktop.login1.Manager.ListInhibitors";
        self.call(LOGIND.0, LOGIND.1, method, &[]).contains("delay")
    }

    fn emit(&self, path: &str, signal: &[&str]) {
        self.call(
            LOGIND.0,
            path,
            "org.freedesktop.DBus.Mock.EmitSignal",
            signal,
        );
    }

    fn wait_for(&self, name: &str) {
        let end = Instant::now() + Duration::from_secs(20);
        let there = || {
            let method = "org.freedesktop.DBus.NameHasOwner";
            let of = "org.freedesktop.DBus";
            self.call(of, "/org/freedesktop/DBus", method, &[name])
                .contains("true")
        };
        while !there() {
            assert!(
                Instant::now() < end,
                "{name} is not there: python3-dbusmock?"
            );
            sleep(Duration::from_millis(100));
        }
    }

    fn call(&self, destination: &str, path: &str, method: &str, arguments: &[&str]) -> String {
        let output = Command::new("gdbus")
            .args(["call", "--system", "--dest", destination])
            .args(["--object-path", path, "--method", method, "--"])
            .args(arguments)
            .env("DBUS_SYSTEM_BUS_ADDRESS", &self.bus.address)
            .output()
            .unwrap_or_else(|error| panic!("gdbus: {error}"));
        assert!(
            output.status.success(),
            "{method}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8_lossy(&output.stdout).into_owned()
    }
}
