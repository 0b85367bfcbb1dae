//! Pages of many years in the real window: from the click to the heading, and until nothing moves
//! any more. 100 goals with 2,000 steps, 500 learned lines, 200 certificates, 60 places. The goal is
//! 100 ms to the open page. Then the start: from the process to the first thing drawn of the unlock
//! screen (goal 400 ms), and the memory of all its processes there and with a journal of 10,000 pages
//! open (goal: at most 100 MB more than a bare window). Beside both stands a bare window in the same
//! run. Needs release builds for the driver, which `cargo xtask bench` makes; it is told, never asserted.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    dead_code,
    missing_docs,
    reason = "a bench speaks on the terminal and may stop where something is not as it has to be"
)]

#[path = "../journeys/steps.rs"]
mod steps;

use std::{
    fs,
    path::Path,
    thread,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use serde_json::{Value, json};
use waymark_tests::{App, Start, family_of};

/// 2026-11-22 12:00 UTC.
const NOW: i64 = 1_795_348_800_000;
const DAY: i64 = 86_400_000;
const STATES: [&str; 7] = [
    "now",
    "next",
    "later",
    "resting",
    "done-for-now",
    "changed-my-mind",
    "let-go",
];
/// Each round clicks every page once; the middle one counts.
const ROUNDS: usize = 5;

/// What is clicked, and the heading of the page it opens.
const PAGES: [(&str, &str); 9] = [
    ("My plan", "My plan"),
    ("Board", "Board"),
    ("Timeline", "Timeline"),
    ("Years", "Years"),
    ("Learning", "Learning"),
    ("Courses and certificates", "Courses and certificates"),
    ("My story", "My story"),
    ("Places", "Places"),
    ("Tries and help", "Tries and help"),
];

const CLICK: &str = r#"
const [name, heading] = arguments;
window.told = undefined;
const done = (told) => { window.told = told; };
const all = [...document.querySelectorAll("a,button")].filter((each) => each.offsetParent);
const one = all.find((each) => each.textContent.trim() === name)
  ?? all.find((each) => each.textContent.trim().startsWith(name));
if (!one) { done(null); return; }
const start = performance.now();
one.click();
let first, last = 0, parts = -1, still = 0;
const look = () => {
  const title = document.querySelector("main h1");
  if (title && title.textContent.trim() === heading) {
    first ??= performance.now() - start;
    const now = document.querySelectorAll("main *").length;
    if (now === parts) still += 1;
    else { still = 0; parts = now; last = performance.now() - start; }
    if (still > 12) { done([first, last, parts]); return; }
  }
  requestAnimationFrame(look);
};
look();
"#;

const TOLD: &str = "return window.told === undefined ? null : window.told ?? false";

fn moment(days_ago: i64) -> Value {
    json!({ "utc_ms": NOW - days_ago * DAY, "offset_minutes": 60 })
}

fn id(kind: u64, number: u64) -> String {
    format!("{kind:016x}{number:016x}")
}

fn record(kind: u64, name: &str, number: u64, fields: Value) -> Value {
    let made = moment(i64::try_from(number * 7 % 2_500).unwrap());
    json!({
        "meta": {
            "id": id(kind, number), "created": made, "changed": made, "revision": 2,
            "revision_began": made, "language": "en", "sharing": "never", "tucked": false,
        },
        "body": { "kind": name, "fields": fields },
    })
}

/// Writes the journal of many years as an export.
fn write_journal(path: &Path) {
    let state = |number: u64| STATES[usize::try_from(number % 7).unwrap()];
    let goal = |number: u64| {
        json!({ "text": format!("A wish of mine, number {number}"), "why": "It matters to me",
            "state": state(number) })
    };
    let step = |number: u64| {
        json!({ "text": format!("Something small to do, number {number}"), "goal": id(1, number % 100),
            "state": state(number), "first": "Put the shoes by the door" })
    };
    let mut records = Vec::new();
    records.extend((0..100).map(|number| record(1, "goal", number, goal(number))));
    records.extend((0..2_000).map(|number| record(2, "step", number, step(number))));
    for (kind, name, field, count) in [
        (3, "learned", "text", 500),
        (4, "certificate", "name", 200),
        (5, "place", "name", 60),
        (6, "task", "name", 100),
        (7, "agreement", "text", 200),
    ] {
        let fields = |number: u64| json!({ field: format!("Number {number}") });
        records.extend((0..count).map(|number| record(kind, name, number, fields(number))));
    }
    let journal = json!({ "format": "waymark-journal", "version": 1, "records": records,
        "revisions": [] });
    fs::write(path, journal.to_string()).unwrap();
}

fn main() {
    // `cargo bench` hands its own words on; there is one thing to measure here.
    pages_of_many_years();
    start_and_memory();
}

fn bring_in(app: &App, journal: &Path) {
    app.press("Ctrl+,");
    app.wait_for_heading("Settings");
    app.pick(Some(journal));
    app.click("Choose the file of a journal");
    app.wait_for_text("This is a journal that Waymark made.");
    app.click("Bring it in");
    app.wait_for_text("The file is read.");
}

fn pages_of_many_years() {
    let app = App::start();
    steps::make_journal(&app);
    let journal = app.out().join("years.json");
    write_journal(&journal);
    bring_in(&app, &journal);
    let mut times: Vec<(Vec<f64>, Vec<f64>, u64)> = vec![(Vec::new(), Vec::new(), 0); PAGES.len()];
    for _ in 0..ROUNDS {
        for ((name, heading), (first, all, parts)) in PAGES.iter().zip(&mut times) {
            // The pages of the plan are reached from the plan.
            if matches!(*name, "Tries and help") {
                app.click("My plan");
                app.wait_for_heading("My plan");
            }
            app.ask(CLICK, vec![(*name).into(), (*heading).into()]);
            let look = || app.ask(TOLD, vec![]);
            app.wait("the page to stand still", || !look().is_null());
            let told = look();
            let Some(told) = told.as_array() else {
                println!("{name}: not found");
                continue;
            };
            first.push(told[0].as_f64().unwrap());
            all.push(told[1].as_f64().unwrap());
            *parts = told[2].as_u64().unwrap();
        }
    }
    println!(
        "{:<28} {:>12} {:>12} {:>8}",
        "page", "heading", "all drawn", "parts"
    );
    for ((name, _), (first, all, parts)) in PAGES.iter().zip(times) {
        let (first, all) = (middle(first), middle(all));
        println!("{name:<28} {first:>9.0} ms {all:>9.0} ms {parts:>8}");
    }
}

fn middle(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// Pages of the journal whose memory is measured, of so many bytes.
const WRITTEN: u64 = 10_000;
const PAGE_BYTES: usize = 2_000;

/// When the first thing of the page was drawn, in milliseconds since 1970.
const DRAWN: &str = "const paint = performance.getEntriesByName('first-contentful-paint')[0];
return paint ? performance.timeOrigin + paint.startTime : null";

fn start_and_memory() {
    let (bare_start, bare) = bare_window();
    let mut app = App::start();
    steps::make_journal(&app);
    let journal = app.out().join("pages.json");
    write_pages(&journal);
    bring_in(&app, &journal);
    steps::lock(&app);
    let start = start_of(&mut app, "Open your journal");
    let locked = memory(&app);
    steps::unlock(&app, steps::PASSPHRASE);
    app.click("My story");
    app.wait_for_heading("My story");
    // What was only needed to open it is let go of aside.
    thread::sleep(Duration::from_secs(3));
    let open = memory(&app);
    println!(
        "\nfrom the process to the first thing drawn: bare window {bare_start:.0} ms, unlock screen \
         {start:.0} ms ({:.2} x)",
        start / bare_start
    );
    println!(
        "memory of all processes, each shared page once: bare window {bare} MiB, unlock screen {locked} \
         MiB, {WRITTEN} pages open {open} MiB ({} MiB more than bare)",
        open.saturating_sub(bare)
    );
}

/// The control: a window with nothing in it.
fn bare_window() -> (f64, u64) {
    let program = std::env::var_os("WAYMARK_BARE").unwrap();
    let mut app = Start::default().program(program.into()).open();
    let start = start_of(&mut app, "Bare");
    (start, memory(&app))
}

/// Milliseconds from the process to the first thing drawn; the middle of some starts.
fn start_of(app: &mut App, heading: &str) -> f64 {
    let mut starts = Vec::new();
    for _ in 0..ROUNDS {
        app.start_again();
        app.wait_for_heading(heading);
        app.wait("something drawn", || !app.ask(DRAWN, vec![]).is_null());
        let drawn = app.ask(DRAWN, vec![]).as_f64().unwrap();
        starts.push(drawn - started(app.process().unwrap()));
    }
    middle(starts)
}

fn write_pages(path: &Path) {
    let text = |number: u64| {
        format!(
            "Page {number} {}",
            "some words of a day ".repeat(PAGE_BYTES / 20)
        )
    };
    let fields = |number: u64| json!({ "text": text(number) });
    let records: Vec<_> = (0..WRITTEN)
        .map(|number| record(8, "entry", number, fields(number)))
        .collect();
    let journal = json!({ "format": "waymark-journal", "version": 1, "records": records,
        "revisions": [] });
    fs::write(path, journal.to_string()).unwrap();
}

/// When a process began, in milliseconds since 1970, to a hundredth of a second (proc(5): field 22 of
/// `stat` counts hundredths since the computer started).
#[expect(
    clippy::cast_precision_loss,
    reason = "milliseconds since 1970 need 41 bits"
)]
fn started(process: u32) -> f64 {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).unwrap();
    let (_, rest) = stat.rsplit_once(')').unwrap();
    let began: f64 = rest.split_whitespace().nth(19).unwrap().parse().unwrap();
    let up = fs::read_to_string("/proc/uptime").unwrap();
    let up: f64 = up.split_whitespace().next().unwrap().parse().unwrap();
    #[expect(clippy::disallowed_methods, reason = "a bench has a clock of its own")]
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap()
        .as_millis() as f64;
    now - (up - began / 100.0) * 1_000.0
}

/// MiB of a program and all that come from it; a page that several share counts once.
fn memory(app: &App) -> u64 {
    let family = family_of(app.process().unwrap());
    let of = |process: u32| {
        let all = fs::read_to_string(format!("/proc/{process}/smaps_rollup")).unwrap_or_default();
        let line = all
            .lines()
            .find(|line| line.starts_with("Pss:"))
            .map(str::to_owned);
        line.and_then(|line| line.split_whitespace().nth(1)?.parse::<u64>().ok())
            .unwrap_or_default()
    };
    family.into_iter().map(of).sum::<u64>() / 1024
}
