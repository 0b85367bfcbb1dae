//! The sample journal: whole, in a place of its own, and gone without a trace.

use std::collections::BTreeSet;
use std::path::PathBuf;

use serde_json::Value;
use waymark_app::AppError;
use waymark_app::wire::entries::EntryListRequest;
use waymark_app::wire::learning::LearningRequest;
use waymark_app::wire::safety::SafetySaveRequest;
use waymark_app::wire::search::SearchRequest;
use waymark_app::wire::shell::ShellState;
use waymark_content::library::library;
use waymark_journal::Kind;
use waymark_journal::nouns::safety_part::SafetySection;

use crate::desk::{Desk, files_below};
use crate::every_kind::take_out;

fn opened() -> Desk {
    let desk = Desk::bare();
    desk.app().sample_open().unwrap();
    desk
}

#[test]
fn every_screen_has_something_to_show() {
    let desk = opened();
    let app = desk.app();
    let list = |tucked| {
        let request = EntryListRequest {
            skip: 0,
            take: 200,
            tucked,
        };
        app.entry_list(&request).unwrap().total
    };
    assert!(list(false) >= 25);
    assert_eq!(list(true), 1);
    assert!(!app.bin().unwrap().is_empty());
    let explore = app.explore().unwrap();
    for row in explore.groups.iter().flat_map(|group| &group.rows) {
        assert!(row.kept > 0, "{} was never kept", row.id);
        assert!(!app.exercise(&row.id).unwrap().runs.is_empty());
    }
    assert_eq!(
        explore
            .groups
            .iter()
            .map(|group| group.rows.len())
            .sum::<usize>(),
        library().packs().len()
    );
    let today = app.today().unwrap();
    assert!(today.pick_up.is_some() && today.next.len() == 3 && !today.safety_empty);
    assert_eq!(app.plan().unwrap().groups.len(), 7, "every state once");
    assert!(
        app.safety()
            .unwrap()
            .sections
            .iter()
            .all(|section| !section.parts.is_empty())
    );
    assert!(
        app.learning(&LearningRequest::default())
            .unwrap()
            .learned
            .len()
            >= 3
    );
    assert_eq!(app.cards(Kind::PrivateWord).unwrap().cards.len(), 5);
}

#[test]
fn some_exercises_were_done_twice() {
    let desk = opened();
    for id in [
        "buddy-check-in",
        "fills-and-drains",
        "life-rainbow",
        "me-later",
        "my-people",
        "skills-i-already-use",
        "what-matters-cards",
    ] {
        assert!(desk.app().exercise(id).unwrap().runs.len() >= 2, "{id}");
    }
}

/// The records of a kind, as a file of the whole journal has them.
fn of_kind<'a>(file: &'a Value, kind: &str) -> Vec<&'a Value> {
    let records = file["records"].as_array().unwrap().iter();
    records
        .filter(|record| record["body"]["kind"] == kind)
        .collect()
}

#[test]
fn what_an_exercise_left_behind_knows_where_it_came_from() {
    let file = take_out(&opened());
    for pack in library().packs() {
        for kind in pack.cards.iter().map(|card| card.kind.name()) {
            let made = of_kind(&file, kind);
            let knows = |record: &&&Value| record["meta"]["origin"]["exercise"].is_string();
            assert!(made.iter().any(|record| knows(&record)), "{kind}");
        }
    }
    let letters = of_kind(&file, "letter");
    let day = |letter: &&Value| {
        let day = letter["body"]["fields"]["open-on"]["day"].as_str()?;
        day.parse::<chrono::NaiveDate>().ok()
    };
    let days: Vec<chrono::NaiveDate> = letters.iter().filter_map(day).collect();
    let exported = file["exported"]["utc_ms"].as_i64().unwrap();
    let today = chrono::DateTime::from_timestamp_millis(exported).unwrap();
    let today = today.date_naive();
    assert_eq!(days.iter().filter(|day| **day > today).count(), 2);
}

#[test]
fn the_road_leaves_hard_points_without_a_name() {
    let file = take_out(&opened());
    let runs = of_kind(&file, "run");
    let road = runs
        .iter()
        .find(|run| run["body"]["fields"]["exercise"] == "my-road")
        .unwrap();
    let points = road["body"]["fields"]["answers"]["changes"]["value"]
        .as_array()
        .unwrap();
    let hard = points.iter().filter(|point| {
        point["feeling"].as_i64().is_some_and(|feeling| feeling < 0) && point["title"] == ""
    });
    assert_eq!(hard.count(), 2);
    assert!(
        runs.iter()
            .any(|run| run["body"]["fields"]["state"] == "open")
    );
}

#[test]
fn who_better_not_know_is_a_name_the_guard_watches_for() {
    let file = take_out(&opened());
    let names: Vec<&str> = of_kind(&file, "private-word")
        .iter()
        .filter(|word| word["body"]["fields"]["sort"] == "name")
        .filter_map(|word| word["body"]["fields"]["word"].as_str())
        .collect();
    assert_eq!(names.len(), 2, "{names:?}");
    assert!(names.contains(&"Berit"), "{names:?}");
}

#[test]
fn two_places_have_lines_and_one_has_a_gap() {
    let desk = opened();
    let pictures = desk.app().fit_pictures().unwrap().pictures;
    assert_eq!(pictures.len(), 2);
    assert_eq!(
        pictures
            .iter()
            .map(|picture| picture.rows.len())
            .collect::<Vec<_>>(),
        [5, 2]
    );
    let said: BTreeSet<&String> = pictures[1].rows.iter().flatten().collect();
    let gap = pictures[0]
        .rows
        .iter()
        .flatten()
        .find(|cell| !said.contains(cell) && cell.parse::<u8>().is_err());
    assert!(gap.is_some());
}

#[test]
fn two_readers_were_given_different_pages_with_real_lines() {
    let desk = opened();
    let receipts = desk.app().receipts().unwrap();
    assert_eq!(receipts.len(), 2);
    let mut copies = BTreeSet::new();
    for row in &receipts {
        let request = waymark_app::wire::records::RecordRequest { id: row.id };
        let receipt = desk.app().receipt(&request).unwrap();
        assert!(receipt.lines > 5, "{}", receipt.lines);
        copies.insert(receipt.html.as_str().to_owned());
    }
    assert_eq!(copies.len(), 2);
}

#[test]
fn a_long_greek_name_is_found() {
    let desk = opened();
    let request = SearchRequest {
        query: "παπαχριστοδουλοπουλου".to_owned(),
        tucked: false,
    };
    assert!(desk.app().search(&request).unwrap().count >= 2);
}

#[test]
fn it_has_versions_to_look_at() {
    let desk = opened();
    let request = SearchRequest {
        query: "harbour buns cardamom".to_owned(),
        tucked: false,
    };
    let id = desk.app().search(&request).unwrap().hits[0].id;
    let request = waymark_app::wire::records::RecordRequest { id };
    assert_eq!(desk.app().versions(&request).unwrap().len(), 2);
}

#[test]
fn it_lies_in_a_folder_of_its_own_and_closes_without_a_trace() {
    let desk = opened();
    assert!(desk.app().shell(false, false).sample);
    assert_eq!(desk.app().sample_open(), Err(AppError::AlreadyOpen));
    let folder = PathBuf::from(desk.app().settings().unwrap().folder);
    assert!(folder.starts_with(std::env::temp_dir()) && folder.is_dir());
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = std::fs::metadata(&folder).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o700);
    }
    desk.page(None, "written while looking round");
    let request = SafetySaveRequest {
        id: None,
        section: SafetySection::Helps,
        text: "not for the lock screen of anyone".to_owned(),
        not_this: String::new(),
        phone: String::new(),
        on_lock_screen: true,
    };
    desk.app().safety_save(request).unwrap();
    desk.app().keep_up().unwrap();
    desk.lock();
    assert!(!folder.exists());
    assert_eq!(files_below(&desk.data()), Vec::<PathBuf>::new());
    assert_eq!(desk.app().shell(false, false).state, ShellState::NoJournal);
}

#[test]
fn it_goes_too_when_the_program_ends_without_a_lock() {
    let mut desk = opened();
    let folder = PathBuf::from(desk.app().settings().unwrap().folder);
    desk.kill();
    assert!(!folder.exists());
}
