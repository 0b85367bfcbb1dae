//! Somebody else's browser: Debian's Chromium without a window, in a network of its own that leads
//! nowhere. It is spoken to through a pipe, so that not even the loopback is needed.

use std::{
    fs::{File, OpenOptions},
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::mpsc::{Receiver, channel},
    thread,
    time::{Duration, Instant},
};

use serde_json::{Value, json};
use tempfile::TempDir;
use waymark_tests::root;

/// Longest wait for an answer: the key of a real file takes seconds in a browser.
const PATIENCE: Duration = Duration::from_secs(120);

/// The ways to a network that leads nowhere: as root, and as somebody who may make user namespaces.
const ALONE: [&[&str]; 2] = [&["-n"], &["-r", "-n"]];

/// One page in a browser.
pub(crate) struct Chromium {
    child: Child,
    to: File,
    from: Receiver<Value>,
    session: Option<String>,
    asked: u64,
    /// What the browser told of itself.
    told: Vec<Value>,
    folder: TempDir,
}

impl Chromium {
    /// Starts the browser; nothing, and a loud word, where no network of its own can be made.
    pub(crate) fn start() -> Option<Self> {
        let alone = ALONE.iter().find(|way| {
            let tried = Command::new("unshare").args(**way).arg("true").output();
            tried.is_ok_and(|tried| tried.status.success())
        });
        let Some(alone) = alone else {
            waymark_tests::skipped(
                "no network namespace can be made, so no sealed page was opened in Chromium; run as root, \
                 or allow user namespaces",
            );
            return None;
        };
        let folder = tempfile::tempdir().unwrap();
        let pipe = |name: &str| {
            let path = folder.path().join(name);
            let made = Command::new("mkfifo").arg(&path).status().unwrap();
            assert!(made.success());
            path
        };
        let (to, from) = (pipe("to"), pipe("from"));
        let child = Command::new("sh")
            .args(["-c", "exec unshare \"$@\" 3<\"$TO\" 4>\"$FROM\"", "sh"])
            .args(*alone)
            .args([
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
            ])
            .args([
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-pipe",
            ])
            .arg(format!(
                "--user-data-dir={}",
                folder.path().join("profile").display()
            ))
            .env("TO", &to)
            .env("FROM", &from)
            .env("HOME", folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let to = OpenOptions::new().write(true).open(to).unwrap();
        let from = messages(File::open(from).unwrap());
        let mut browser = Self {
            child,
            to,
            from,
            session: None,
            asked: 0,
            told: Vec::new(),
            folder,
        };
        let target = browser.call("Target.createTarget", json!({ "url": "about:blank" }));
        let attached = browser.call(
            "Target.attachToTarget",
            json!({ "targetId": target["targetId"], "flatten": true }),
        );
        browser.session = attached["sessionId"].as_str().map(str::to_owned);
        for part in ["Page", "Network", "Log", "Runtime", "Audits"] {
            browser.call(&format!("{part}.enable"), json!({}));
        }
        Some(browser)
    }

    /// Opens a file and waits until it stands.
    pub(crate) fn open(&mut self, file: &Path) {
        self.told.clear();
        let url = format!("file://{}", file.display());
        self.call("Page.navigate", json!({ "url": url }));
        self.wait_for(&format!(
            "location.href === {} && document.readyState === 'complete'",
            json!(url)
        ));
    }

    /// Says what an expression of JavaScript gives.
    pub(crate) fn ask(&mut self, expression: &str) -> Value {
        let given = self.call(
            "Runtime.evaluate",
            json!({ "expression": expression, "returnByValue": true, "awaitPromise": true }),
        );
        assert!(
            given["exceptionDetails"].is_null(),
            "{expression}: {}",
            given["exceptionDetails"]
        );
        given["result"]["value"].clone()
    }

    /// Says what an expression gives, as text.
    pub(crate) fn text(&mut self, expression: &str) -> String {
        self.ask(expression).as_str().unwrap_or_default().to_owned()
    }

    /// Waits until an expression holds.
    pub(crate) fn wait_for(&mut self, expression: &str) {
        let start = Instant::now();
        while self.ask(expression) != json!(true) {
            let shown = "document.body?.innerText.slice(0, 600)";
            assert!(
                start.elapsed() < PATIENCE,
                "never came: {expression}\nThe page says: {}",
                self.text(shown)
            );
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Types where the focus is.
    pub(crate) fn write(&mut self, text: &str) {
        self.call("Input.insertText", json!({ "text": text }));
    }

    /// Presses a key.
    pub(crate) fn press(&mut self, key: &str) {
        let (code, text) = match key {
            "Enter" => (13, "\r"),
            "Tab" => (9, ""),
            " " => (32, " "),
            _ => panic!("{key} is not known here"),
        };
        for kind in ["keyDown", "keyUp"] {
            let mut event = json!({ "type": kind, "key": key, "windowsVirtualKeyCode": code });
            if kind == "keyDown" {
                event["text"] = json!(text);
            }
            self.call("Input.dispatchKeyEvent", event);
        }
    }

    /// Sets how a page looks: `print` or `screen`, `light` or `dark`.
    pub(crate) fn look(&mut self, media: &str, scheme: &str) {
        let scheme = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        self.call(
            "Emulation.setEmulatedMedia",
            json!({ "media": media, "features": scheme }),
        );
    }

    /// Keeps a picture of the page in `target/screens`.
    pub(crate) fn picture(&mut self, name: &str, width: u32) {
        use base64::{Engine, engine::general_purpose::STANDARD};
        self.call(
            "Emulation.setDeviceMetricsOverride",
            json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false }),
        );
        let shot = self.call("Page.captureScreenshot", json!({ "format": "png" }));
        let folder = root().join("target/screens");
        std::fs::create_dir_all(&folder).unwrap();
        let bytes = STANDARD.decode(shot["data"].as_str().unwrap()).unwrap();
        std::fs::write(folder.join(format!("{name}-{width}.png")), bytes).unwrap();
    }

    /// Lets what the page saves go into a folder.
    pub(crate) fn save_into(&mut self, folder: &Path) {
        let session = self.session.take();
        self.call(
            "Browser.setDownloadBehavior",
            json!({ "behavior": "allow", "downloadPath": folder }),
        );
        self.session = session;
    }

    /// Waits until a file that the page saves is there.
    pub(crate) fn wait_for_file(&self, file: &Path) {
        let start = Instant::now();
        while !file.exists() {
            assert!(start.elapsed() < PATIENCE, "{} never came", file.display());
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Says how many pages of A4 the page takes, and keeps the PDF in `target/screens`.
    pub(crate) fn pages_on_paper(&mut self) -> usize {
        use base64::{Engine, engine::general_purpose::STANDARD};
        self.call("Emulation.setEmulatedMedia", json!({ "media": "" }));
        let printed = self.call(
            "Page.printToPDF",
            json!({ "preferCSSPageSize": true, "printBackground": false }),
        );
        let bytes = STANDARD.decode(printed["data"].as_str().unwrap()).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        text.matches("/Type /Page\n").count() + text.matches("/Type /Page ").count()
    }

    /// Ends the test if axe finds anything.
    pub(crate) fn assert_axe_is_content(&mut self) {
        let axe = root().join("ui/node_modules/axe-core/axe.min.js");
        let axe = std::fs::read_to_string(axe).unwrap();
        self.ask(&format!("{axe};true"));
        let tags = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']";
        // What lies behind words in a picture axe cannot see: they stand on the paper of the page, in
        // inks that the charts' own tests hold against it.
        let found = self.ask(&format!(
            "axe.run(document, {{ runOnly: {{ type: 'tag', values: {tags} }} }}).then((found) => \
             found.violations.concat(found.incomplete).flatMap((one) => one.nodes.filter((node) => \
             one.id !== 'color-contrast' || !node.html.startsWith('<text')).map((node) => \
             one.id + ': ' + node.failureSummary + ' at ' + node.html.slice(0, 200))))"
        ));
        assert_eq!(found, json!([]), "axe");
    }

    /// Ends the test if the page asked for anything but itself, or if its policy stopped something.
    /// What a stranger put into it may be stopped: it is only asked about the former.
    pub(crate) fn assert_nothing_was_fetched(&mut self, policy_was_kept: bool) {
        // What is on its way is told before the answer to this.
        self.ask("1");
        let own = self.text("location.href");
        for told in &self.told {
            let params = &told["params"];
            if told["method"] == "Network.requestWillBeSent" {
                let url = params["request"]["url"].as_str().unwrap();
                let harmless = url == own || url.starts_with("data:") || url.starts_with("blob:");
                assert!(
                    harmless,
                    "it asked for {}",
                    url.chars().take(200).collect::<String>()
                );
            }
            let stopped = told["method"] == "Audits.issueAdded"
                && params["issue"]["code"] == "ContentSecurityPolicyIssue";
            assert!(!(policy_was_kept && stopped), "the policy stopped {params}");
        }
    }

    /// Where files of the test may lie.
    pub(crate) fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    fn call(&mut self, method: &str, params: Value) -> Value {
        self.asked += 1;
        let id = self.asked;
        let mut message = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        let mut bytes = message.to_string().into_bytes();
        bytes.push(0);
        self.to.write_all(&bytes).unwrap();
        loop {
            let Ok(message) = self.from.recv_timeout(PATIENCE) else {
                panic!("the browser does not answer to {method}");
            };
            if message["id"] == json!(id) {
                assert!(message["error"].is_null(), "{method}: {}", message["error"]);
                return message["result"].clone();
            }
            self.told.push(message);
        }
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Reads what the browser says, each message ended by a zero byte.
fn messages(from: File) -> Receiver<Value> {
    let (sender, receiver) = channel();
    thread::spawn(move || {
        for message in BufReader::new(from).split(0) {
            let Ok(message) = message else { return };
            let Ok(message) = serde_json::from_slice(&message) else {
                return;
            };
            if sender.send(message).is_err() {
                return;
            }
        }
    });
    receiver
}
