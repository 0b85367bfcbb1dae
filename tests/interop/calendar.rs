//! The calendar file of the sample journal, read by two calendar libraries that are not ours: the
//! one of Python (`icalendar`) and the one of Mozilla's calendar (`ical.js`).

use std::{fs, path::Path, process::Command};

use serde_json::{Value, json};
use waymark_app::{
    App,
    wire::calendar::{CalendarDayRequest, CalendarRequest, CalendarSort},
};
use waymark_tests::root;

use crate::sample::sample;

/// Letters, signs and a length that calendars stumble over.
const TITLE: &str =
    "Κάτι δικό μου, i Tromsø; a \\ and a title that is long enough to be folded twice";

const PYTHON: &str = r#"
import json, sys, icalendar
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], "rb").read())
assert not calendar.errors, calendar.errors
print(json.dumps([[str(event["UID"]), str(event["SUMMARY"]), event["DTSTART"].dt.isoformat(),
    event["DTEND"].dt.isoformat(), int(event["SEQUENCE"]), len(event.walk("VALARM"))]
    for event in calendar.walk("VEVENT") if not event.errors]))
"#;

const NODE: &str = r#"
import ICAL from "ical.js"; import { readFileSync } from "node:fs";
ICAL.design.strict = true;
const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[1], "utf8")));
console.log(JSON.stringify(calendar.getAllSubcomponents("vevent").map((one) => {
  const event = new ICAL.Event(one);
  return [event.uid, event.summary, event.startDate.toString(), event.endDate.toString(),
    event.sequence, one.getAllSubcomponents("valarm").length];
})));
"#;

/// Writes every day there is and returns how many there are.
fn write(app: &App, path: &Path) -> usize {
    let rows = app.calendar().unwrap().rows;
    let days = rows.iter().map(|row| CalendarDayRequest {
        id: row.id,
        title: TITLE.to_owned(),
    });
    let request = CalendarRequest {
        days: days.collect(),
        remind: true,
    };
    app.calendar_write(&request, Some(path)).unwrap();
    rows.len()
}

fn read(mut program: Command) -> Value {
    let said = program.output().unwrap();
    assert!(
        said.status.success(),
        "{}",
        String::from_utf8_lossy(&said.stderr)
    );
    serde_json::from_slice(&said.stdout).unwrap()
}

#[test]
fn two_calendar_libraries_read_the_same_days_from_the_file() {
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    let path = folder.path().join("days.ics");
    let count = write(&app, &path);
    assert!(count > 1, "the sample has days ahead");
    let file = fs::read_to_string(&path).unwrap();
    assert!(!file.contains("Ingrid"), "nothing but the titles");
    let papers = app.calendar().unwrap().rows;
    let papers = papers
        .iter()
        .filter(|row| row.sort == CalendarSort::Certificate)
        .count();
    assert!(papers > 0, "the sample has a certificate that runs out");

    let mut python = Command::new("/usr/bin/python3");
    python.args(["-c", PYTHON]).arg(&path);
    let mut node = Command::new("node");
    node.args(["--input-type=module", "-e", NODE])
        .arg(&path)
        .current_dir(root().join("ui"));
    let (one, other) = (read(python), read(node));
    assert_eq!(one, other);
    let events = one.as_array().unwrap();
    assert_eq!(events.len(), count);
    for event in events {
        assert_eq!(event[1], json!(TITLE));
        assert!(event[2].as_str() < event[3].as_str(), "{event}");
        assert!(event[5] == json!(1) || event[5] == json!(2), "{event}");
    }
    // A certificate reminds long before, and on the evening before as all of them do.
    let twice = events.iter().filter(|event| event[5] == json!(2)).count();
    assert_eq!(twice, papers);
}
