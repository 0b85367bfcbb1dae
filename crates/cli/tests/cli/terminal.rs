//! A terminal for the program, made by `script` of util-linux.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;

use super::wait_until;

/// A program on a terminal.
pub(crate) struct Terminal {
    child: Child,
    keys: ChildStdin,
    screen: Arc<Mutex<String>>,
    reading: JoinHandle<()>,
}

impl Terminal {
    /// Runs a line of shell on a terminal, with words it may use as `$1` and on; none where `script`
    /// is not there.
    pub(crate) fn run(line: &str, words: &[&Path]) -> Option<Self> {
        let quoted = |word: &&Path| format!(" '{}'", word.display());
        let words: String = words.iter().map(quoted).collect();
        let begun = Command::new("script")
            .args(["-qefc", &format!("set --{words}; {line}"), "/dev/null"])
            .env("SHELL", "/bin/sh")
            .env("TERM", "xterm")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn();
        let Ok(mut child) = begun else {
            eprintln!("SKIPPED: there is no program `script` here");
            return None;
        };
        let (keys, mut output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let screen = Arc::<Mutex<String>>::default();
        let seen = Arc::clone(&screen);
        let reading = std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut bytes) {
                let text = String::from_utf8_lossy(&bytes[..count]);
                seen.lock().unwrap().push_str(&text);
            }
        });
        Some(Self {
            child,
            keys,
            screen,
            reading,
        })
    }

    /// Waits until words stand on it.
    pub(crate) fn shows(&self, words: &str) {
        let is_seen = || self.screen.lock().unwrap().contains(words);
        wait_until(&format!("{words} on the terminal"), is_seen);
    }

    /// Waits until a secret is asked for. The question stands there a moment before the terminal is
    /// told to show nothing of what is typed.
    pub(crate) fn asks(&self, question: &str) {
        self.shows(question);
        std::thread::sleep(std::time::Duration::from_millis(700));
    }

    /// Types.
    pub(crate) fn types(&mut self, keys: &str) {
        self.keys.write_all(keys.as_bytes()).unwrap();
        self.keys.flush().unwrap();
    }

    /// Waits until the program ends; gives its exit code and all that was shown.
    pub(crate) fn ends(mut self) -> (i32, String) {
        let ended = self.child.wait().unwrap();
        self.reading.join().unwrap();
        let screen = self.screen.lock().unwrap().clone();
        (ended.code().unwrap(), screen)
    }
}
