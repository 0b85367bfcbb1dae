//! What other journals export, read page by page.

#![allow(clippy::unwrap_used, reason = "a test ends where it cannot go on")]

mod bounds;
mod fixtures;
mod made;
mod mutated;
mod programs;
mod rich;
mod spoil;

use std::fmt::Write as _;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use waymark_import::{Incoming, Limits, Reason, When, read};

/// Gives the place of a fixture.
pub fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(name)
}

/// Reads a fixture and writes out everything that came of it.
pub fn shown(path: &Path) -> String {
    match read(path, &Limits::default()) {
        Ok(incoming) => written_out(incoming),
        Err(error) => format!("{error:?}"),
    }
}

fn written_out(mut incoming: Incoming) -> String {
    let mut out = format!("{:?}, {} pages\n", incoming.format, incoming.pages.len());
    let of_file = incoming.report.count(Reason::DateOfFile) > 0;
    if of_file {
        // So does their order.
        let is_moment = |it: Option<When>| matches!(it, Some(When::Moment(_)));
        incoming
            .pages
            .sort_by_key(|it| (is_moment(it.written), it.source_id.clone()));
    }
    for page in &incoming.pages {
        let title = Some(page.title.as_str())
            .filter(|it| !it.is_empty())
            .unwrap_or("-");
        writeln!(out, "\n=== {title}").unwrap();
        let written = page.written.map_or("no date".to_owned(), |it| match it {
            // The day a fixture was last changed differs from one checkout to the next.
            When::Moment(_) if of_file => "day of its file".to_owned(),
            other => format!("{other:?}"),
        });
        writeln!(out, "written {written}").unwrap();
        let mut say = |name: &str, value: String| {
            if !value.is_empty() {
                writeln!(out, "{name} {value}").unwrap();
            }
        };
        say(
            "changed",
            page.changed.map_or(String::new(), |it| format!("{it:?}")),
        );
        say("about", page.about.clone().unwrap_or_default());
        say("tags", page.tags.join(", "));
        say("in", page.notebooks.join(" / "));
        say("mood", page.mood.clone().unwrap_or_default());
        say("language", page.language.clone().unwrap_or_default());
        say(
            "marks",
            [(page.starred, "starred"), (page.tucked, "tucked")]
                .iter()
                .filter(|(is_so, _)| *is_so)
                .map(|(_, name)| *name)
                .collect::<Vec<_>>()
                .join(", "),
        );
        say("source", page.source_id.clone());
        for picture in &page.pictures {
            let mut bytes = Vec::new();
            incoming
                .files
                .open(picture)
                .unwrap()
                .read_to_end(&mut bytes)
                .unwrap();
            assert_eq!(bytes.len() as u64, picture.bytes);
            let value = format!(
                "{:?} {:?} {} bytes",
                picture.name,
                picture.description,
                bytes.len()
            );
            say("picture", value);
        }
        writeln!(out, "---\n{}", page.text).unwrap();
    }
    for finding in incoming.report.findings() {
        writeln!(out, "\n{:?} x {}", finding.reason, finding.count).unwrap();
        for example in finding.examples {
            writeln!(out, "  {example}").unwrap();
        }
    }
    out
}
