//! The work that a child does until it is killed, and the model its parent compares with. A child is
//! the test program itself, started again for one test that is none.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::Duration;

use waymark_vault::{
    Change, Collection, KdfCost, Passphrase, RecordKey, Secret, SheetChoice, Stored, Vault,
    VaultError,
};

use super::{NOW, key, put};

/// The name that a test has which is none: see [`work_until_killed`].
pub const CHILD: &str = "child_that_works_until_killed";
/// Tells a child its folder.
pub const FOLDER: &str = "WAYMARK_VAULT_TEST_FOLDER";
/// Tells a child what to do.
pub const TASK: &str = "WAYMARK_VAULT_TEST_TASK";

/// What commit number `n` does: a pure function, so that the parent knows the model.
pub fn commit_of(n: u64) -> Vec<Change> {
    let number = (n % 37) as u32;
    let length = 20 + (n * 7919 % 3000) as usize * usize::from(n.is_multiple_of(11)) * 30;
    let mut changes = vec![put(number, &format!("{n} {}", "x".repeat(length)))];
    changes.push(put(1000, &n.to_string()));
    if n.is_multiple_of(5) {
        changes.push(Change::Remove {
            key: key(((n + 3) % 37) as u32),
        });
    }
    changes
}

/// Where the records of large commits lie.
pub const LARGE: Collection = Collection(9);
/// How many they are: nearly 2 MB, so that the store takes them in in parts.
pub const LARGE_RECORDS: u32 = 600;

/// A commit that writes every large record anew; each begins with `n`.
pub fn large_commit_of(n: u64) -> Vec<Change> {
    let puts = (0..LARGE_RECORDS).map(|number| {
        let mut change = put(number, &format!("{n} {}", "y".repeat(3_000)));
        if let Change::Put { key, .. } = &mut change {
            key.collection = LARGE;
        }
        change
    });
    puts.collect()
}

/// The content after commits 1 to `at`.
#[derive(Default)]
pub struct Model {
    at: u64,
    content: BTreeMap<RecordKey, String>,
}

impl Model {
    /// The content after commit `n`, which is at or after the one asked for last.
    pub fn after(&mut self, n: u64) -> &BTreeMap<RecordKey, String> {
        while self.at < n {
            self.at += 1;
            for change in commit_of(self.at) {
                match change {
                    Change::Put { key, bytes, .. } => {
                        let text = String::from_utf8(bytes.to_vec()).unwrap();
                        self.content.insert(key, text);
                    }
                    Change::Remove { key } => {
                        self.content.remove(&key);
                    }
                }
            }
        }
        &self.content
    }

    /// Asserts that the content is exactly that after some commit at or after `acknowledged`, and
    /// gives that commit.
    pub fn check(&mut self, records: &[Stored], acknowledged: u64, told: &str) -> u64 {
        let found = super::by_key(records);
        let at = commit_in(&found);
        assert!(
            at >= acknowledged,
            "{told}: acknowledged {acknowledged}, found {at}"
        );
        assert!(found == *self.after(at), "{told}: differs at commit {at}");
        at
    }
}

/// The number of the last commit, as it stands in the content.
pub fn commit_in(records: &BTreeMap<RecordKey, String>) -> u64 {
    records
        .get(&key(1000))
        .map_or(0, |text| text.parse().unwrap())
}

/// The passphrase of a certain number; number 0 is the usual one.
pub fn passphrase_of(number: u64) -> Passphrase {
    if number == 0 {
        return super::passphrase();
    }
    Passphrase::new(&format!("passphrase number {number}")).unwrap()
}

/// Opens with a numbered passphrase.
pub fn unlock_with(
    folder: &Path,
    number: u64,
) -> Result<(Vault, waymark_vault::Opened), VaultError> {
    Vault::unlock(
        folder,
        Secret::Passphrase(&passphrase_of(number)),
        None,
        NOW,
    )
}

/// Says a line to the parent, straight to the file descriptor: the harness captures what is printed.
pub fn say(line: &str) {
    let mut out = std::fs::File::options()
        .write(true)
        .open("/dev/stdout")
        .unwrap();
    writeln!(out, "{line}").unwrap();
}

/// What a child does that is told "what number": commits, and now and then "what", beginning with
/// the passphrase of that number. Returns at once where this program is no child.
pub fn work_until_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else {
        return;
    };
    let task = std::env::var(TASK).unwrap();
    let (what, number) = task.split_once(' ').unwrap();
    let mut secret: u64 = number.parse().unwrap();
    let (vault, opened) = unlock_with(Path::new(&folder), secret).unwrap();
    let mut at = commit_in(&super::by_key(&opened.records));
    say("open 1");
    for done in 1_u64.. {
        let commits = if what == "commit" { 40 } else { 3 };
        for _ in 0..commits {
            at += 1;
            vault.commit(commit_of(at)).unwrap();
            say(&format!("ack {at}"));
        }
        match what {
            "snapshot" => drop(vault.snapshot(NOW).unwrap()),
            "purge" => drop(vault.purge(NOW).unwrap()),
            "large" => {
                vault.commit(large_commit_of(at)).unwrap();
                say(&format!("large {at}"));
                vault.snapshot_in_background(NOW).unwrap();
            }
            "passphrase" | "rekey" => {
                secret += 1;
                say(&format!("begin {secret}"));
                change_secret(&vault, what, secret);
                say(&format!("now {secret}"));
            }
            _ => vault.snapshot_in_background(NOW).unwrap(),
        }
        say(&format!("done {done}"));
    }
}

fn change_secret(vault: &Vault, what: &str, number: u64) {
    let (new, cost) = (passphrase_of(number), KdfCost::fleeting());
    if what == "rekey" {
        vault.rekey(&new, cost, SheetChoice::Keep, NOW).unwrap();
    } else {
        vault.change_passphrase(&new, cost).unwrap();
    }
}

/// A child at work.
pub struct Worker {
    child: Child,
    reader: JoinHandle<()>,
    heard: Arc<Mutex<Heard>>,
    is_open: Receiver<()>,
}

/// What a child said until its end.
#[derive(Debug, Default, Clone, Copy)]
pub struct Heard {
    /// The newest acknowledged commit.
    pub acknowledged: u64,
    /// The newest passphrase that was to come into force.
    pub begun: u64,
    /// The newest passphrase that was said to be in force.
    pub in_force: u64,
    /// Operations that returned.
    pub done: u64,
    /// The last large commit acknowledged.
    pub large: u64,
}

impl Worker {
    /// Starts the child test `name` of this program, perhaps behind another program.
    pub fn start(before: &[&str], name: &str, folder: &Path, task: &str) -> Self {
        let own = std::env::current_exe().unwrap();
        let words = [name, "--exact", "--nocapture", "--test-threads=1"];
        let mut command = match before.split_first() {
            Some((program, arguments)) => {
                let mut command = Command::new(program);
                command.args(arguments).arg(own);
                command
            }
            None => Command::new(own),
        };
        let mut child = command
            .args(words)
            .env(FOLDER, folder)
            .env(TASK, task)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let output = child.stdout.take().unwrap();
        let (opened, is_open) = channel();
        let heard = Arc::new(Mutex::new(Heard::default()));
        let told = Arc::clone(&heard);
        let reader = std::thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                let mut words = line.rsplit(' ');
                let number = words.next().and_then(|word| word.parse().ok());
                let Some((word, number)) = words.next().zip(number) else {
                    continue;
                };
                let mut heard = told.lock().unwrap();
                match word {
                    "open" => drop(opened.send(())),
                    "ack" => heard.acknowledged = number,
                    "begin" => heard.begun = number,
                    "now" => heard.in_force = number,
                    "done" => heard.done = number,
                    "large" => heard.large = number,
                    _ => {}
                }
            }
        });
        Self {
            child,
            reader,
            heard,
            is_open,
        }
    }

    /// The number of its process.
    pub fn process(&self) -> u32 {
        self.child.id()
    }

    /// What it said so far.
    pub fn heard(&self) -> Heard {
        *self.heard.lock().unwrap()
    }

    /// Stops it, every thread in the middle of what it does, or lets it go on.
    pub fn signal(&self, name: &str) {
        let process = self.child.id().to_string();
        let sent = Command::new("kill").args(["-s", name, &process]).status();
        assert!(sent.unwrap().success());
    }

    /// Waits until the child has opened its vault.
    pub fn wait_until_open(&self) {
        self.is_open.recv_timeout(Duration::from_secs(60)).unwrap();
    }

    /// Kills it without a word and gives what it said.
    pub fn kill(mut self) -> Heard {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        self.reader.join().unwrap();
        *self.heard.lock().unwrap()
    }

    /// Waits until it ends; tells whether it ended well.
    pub fn wait(mut self) -> (bool, Heard) {
        let ended = self.child.wait().unwrap();
        self.reader.join().unwrap();
        let heard = *self.heard.lock().unwrap();
        (ended.success(), heard)
    }
}
