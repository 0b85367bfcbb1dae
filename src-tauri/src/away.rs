//! The computer says that the person is away: it goes to sleep, its session is locked, its lid is
//! closed. Each of them locks the journal, as *Lock now* does.
//!
//! Linux asks logind and UPower on the system bus. Sleep waits for the lock by an inhibitor of the kind
//! "delay": the computer sleeps once the journal is sealed, or after logind's own limit (5 s). Where
//! there is no such bus the idle clock alone locks. Owns no lock: it begins one.

use tauri::AppHandle;

/// Listens as long as the program runs.
#[cfg(not(target_os = "linux"))]
pub(crate) fn watch(_app: &AppHandle) {}

/// Listens as long as the program runs.
#[cfg(target_os = "linux")]
pub(crate) fn watch(app: &AppHandle) {
    let app = app.clone();
    // Without a thread or a bus the idle clock still locks.
    let _ = std::thread::Builder::new()
        .name("away".to_owned())
        .spawn(move || drop(bus::listen(&app)));
}

#[cfg(target_os = "linux")]
mod bus {
    use std::collections::HashMap;

    use tauri::AppHandle;
    use zbus::blocking::{Connection, MessageIterator, fdo::DBusProxy};
    use zbus::message::Type;
    use zbus::zvariant::{OwnedFd, OwnedObjectPath, OwnedValue};
    use zbus::{MatchRule, Message};

    use crate::{lock, window};

    const LOGIND: &str = "org.freedesktop.login1";
    const MANAGER: (&str, &str) = ("/org/freedesktop/login1", "org.freedesktop.login1.Manager");
    const SESSION: &str = "org.freedesktop.login1.Session";
    const POWER: &str = "org.freedesktop.UPower";
    /// The path every session may call itself by, and the one signals of it can come from.
    const OWN_SESSION: &str = "/org/freedesktop/login1/session/auto";

    /// What a signal says.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(super) enum Said {
        /// The computer is about to sleep.
        Sleep,
        /// It woke up.
        Awake,
        /// The session was locked, or the lid closed.
        Away,
    }

    /// Follows the signals until the bus ends.
    pub(super) fn listen(app: &AppHandle) -> zbus::Result<()> {
        let bus = Connection::system()?;
        let session = own_session(&bus);
        let asking = DBusProxy::new(&bus)?;
        for rule in rules()? {
            asking.add_match_rule(rule)?;
        }
        let mut inhibitor = inhibit(&bus);
        for message in MessageIterator::from(&bus) {
            // One message that cannot be read is no reason to listen no more.
            let Ok(message) = message else { continue };
            match said(&message, session.as_deref()) {
                Some(Said::Sleep) => {
                    lock_if_in_use(app);
                    tauri::async_runtime::block_on(lock::settled(app));
                    inhibitor = None;
                }
                Some(Said::Awake) => inhibitor = inhibitor.or_else(|| inhibit(&bus)),
                Some(Said::Away) => lock_if_in_use(app),
                None => {}
            }
        }
        Ok(())
    }

    /// Asks the windows and not the journal, which may be at work: the cover waits for nothing.
    fn lock_if_in_use(app: &AppHandle) {
        if window::is_written_in(app) {
            lock::begin(app, lock::After::Unlock);
        }
    }

    fn rules() -> zbus::Result<[MatchRule<'static>; 3]> {
        let signal = || MatchRule::builder().msg_type(Type::Signal);
        Ok([
            signal()
                .interface(MANAGER.1)?
                .member("PrepareForSleep")?
                .build(),
            signal().interface(SESSION)?.member("Lock")?.build(),
            signal()
                .interface("org.freedesktop.DBus.Properties")?
                .member("PropertiesChanged")?
                .arg(0, POWER)?
                .build(),
        ])
    }

    /// Asks logind to wait with sleep until the journal is sealed. Without it the lock still begins.
    fn inhibit(bus: &Connection) -> Option<OwnedFd> {
        // What, who, why and how, as `systemd-inhibit --list` shows them.
        let asked = ("sleep", "Waymark", "locks before sleep", "delay");
        let answer = bus.call_method(Some(LOGIND), MANAGER.0, Some(MANAGER.1), "Inhibit", &asked);
        answer.ok()?.body().deserialize().ok()
    }

    /// Gives the path of the session this program runs in, if there is one.
    fn own_session(bus: &Connection) -> Option<String> {
        let own = std::process::id();
        let answer = bus.call_method(
            Some(LOGIND),
            MANAGER.0,
            Some(MANAGER.1),
            "GetSessionByPID",
            &own,
        );
        let path: OwnedObjectPath = answer.ok()?.body().deserialize().ok()?;
        Some(path.to_string())
    }

    /// Reads a signal. A lock of another person's session is none of this one.
    pub(super) fn said(message: &Message, session: Option<&str>) -> Option<Said> {
        let header = message.header();
        let member = header.member()?.as_str().to_owned();
        let interface = header.interface()?.as_str().to_owned();
        match (interface.as_str(), member.as_str()) {
            (place, "PrepareForSleep") if place == MANAGER.1 => {
                let begins: bool = message.body().deserialize().ok()?;
                Some(if begins { Said::Sleep } else { Said::Awake })
            }
            (SESSION, "Lock") => {
                let path = header.path()?.as_str();
                let own = session.is_none_or(|own| own == path || path == OWN_SESSION);
                own.then_some(Said::Away)
            }
            ("org.freedesktop.DBus.Properties", "PropertiesChanged") => {
                let (place, changed, _gone): (String, HashMap<String, OwnedValue>, Vec<String>) =
                    message.body().deserialize().ok()?;
                let lid = changed.get("LidIsClosed").filter(|_| place == POWER)?;
                bool::try_from(lid).ok()?.then_some(Said::Away)
            }
            _ => None,
        }
    }
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use std::collections::HashMap;

    use zbus::Message;
    use zbus::zvariant::Value;

    use super::bus::{Said, said};

    const OWN: &str = "/org/freedesktop/login1/session/_32";

    fn told<B>(path: &str, interface: &str, member: &str, body: &B) -> Option<Said>
    where
        B: zbus::export::serde::Serialize + zbus::zvariant::DynamicType,
    {
        let signal = Message::signal(path, interface, member);
        let message = signal.and_then(|signal| signal.build(body)).ok()?;
        said(&message, Some(OWN))
    }

    #[test]
    fn sleep_and_waking_are_told_apart() {
        let manager = "org.freedesktop.login1.Manager";
        let path = "/org/freedesktop/login1";
        let sleeps = |begins: bool| told(path, manager, "PrepareForSleep", &begins);
        assert_eq!(sleeps(true), Some(Said::Sleep));
        assert_eq!(sleeps(false), Some(Said::Awake));
    }

    #[test]
    fn the_own_session_is_locked_and_not_that_of_somebody_else() {
        let session = "org.freedesktop.login1.Session";
        let locked = |path| told(path, session, "Lock", &());
        assert_eq!(locked(OWN), Some(Said::Away));
        assert_eq!(locked("/org/freedesktop/login1/session/_37"), None);
        assert_eq!(told(OWN, session, "Unlock", &()), None);
    }

    #[test]
    fn a_lid_that_closes_locks_and_one_that_opens_does_not() {
        let changed = |name: &str, closed: bool| {
            let changed = HashMap::from([(name, Value::from(closed))]);
            let body = ("org.freedesktop.UPower", changed, Vec::<String>::new());
            let interface = "org.freedesktop.DBus.Properties";
            told(
                "/org/freedesktop/UPower",
                interface,
                "PropertiesChanged",
                &body,
            )
        };
        assert_eq!(changed("LidIsClosed", true), Some(Said::Away));
        assert_eq!(changed("LidIsClosed", false), None);
        assert_eq!(changed("OnBattery", true), None);
    }
}
