//! Courses and certificates: every change of state with its history, and the end of a paper in words.

use std::collections::BTreeMap;

use waymark_app::wire::kept::{KeptCardView, KeptPage, KeptPageView, KeptRequest};
use waymark_app::wire::records::{CardSaveRequest, RecordRequest, VersionRequest};
use waymark_app::{AppError, Kind};
use waymark_journal::{FieldValue, RecordId, VagueDate};

use crate::desk::{DAY, Desk};

type Fields<'a> = &'a [(&'a str, FieldValue)];

fn text(text: &str) -> FieldValue {
    FieldValue::Text(text.to_owned())
}

fn date(text: &str) -> FieldValue {
    FieldValue::Date(Some(VagueDate::phrase(text)))
}

fn save(
    desk: &Desk,
    id: Option<RecordId>,
    kind: Kind,
    fields: Fields<'_>,
) -> Result<RecordId, AppError> {
    let named = |(name, value): &(&str, FieldValue)| ((*name).to_owned(), value.clone());
    let fields: BTreeMap<String, FieldValue> = fields.iter().map(named).collect();
    let request = CardSaveRequest { id, kind, fields };
    Ok(desk.app().card_save(request)?.value.id)
}

fn page(desk: &Desk) -> KeptPageView {
    let request = KeptRequest {
        page: KeptPage::Courses,
        tucked: false,
    };
    desk.app().kept_page(&request).unwrap()
}

fn only(view: &KeptPageView) -> (&str, &KeptCardView) {
    let [group] = view.groups.as_slice() else {
        panic!("one group, not {}", view.groups.len());
    };
    let [card] = group.cards.as_slice() else {
        panic!("one card");
    };
    (&group.name, card)
}

#[test]
fn a_course_goes_through_every_state_and_keeps_its_way() {
    let desk = Desk::open();
    let fields = [("name", text("Plaiting")), ("state", text("planned"))];
    let id = save(&desk, None, Kind::Course, &fields).unwrap();
    assert!(only(&page(&desk)).1.way.is_empty());
    let states = [
        ("going", "courses-going"),
        ("paused", "courses-paused"),
        ("picked-up-again", "courses-going"),
        ("taken", "courses-taken"),
        ("picked-up-again", "courses-going"),
        ("let-go", "courses-let-go"),
    ];
    for (state, group) in states {
        desk.pass(DAY);
        let view = page(&desk);
        let offered: Vec<&str> = only(&view)
            .1
            .moves
            .iter()
            .map(|to| to.name.as_str())
            .collect();
        assert!(offered.contains(&state), "{state} of {offered:?}");
        save(&desk, Some(id), Kind::Course, &[("state", text(state))]).unwrap();
        assert_eq!(only(&page(&desk)).0, group);
    }
    // Another change on the way is no step of it.
    save(&desk, Some(id), Kind::Course, &[("hours", text("Ten"))]).unwrap();
    let view = page(&desk);
    let way: Vec<String> = only(&view)
        .1
        .way
        .iter()
        .map(|stood| format!("{}, {}", stood.state, stood.from))
        .collect();
    insta::assert_snapshot!(way.join("\n"));
    let versions = desk.app().versions(&RecordRequest { id }).unwrap();
    assert_eq!(versions.len(), states.len() + 1);
    for version in versions {
        let number = version.number;
        desk.app()
            .version_restore(&VersionRequest { id, number })
            .unwrap();
    }
}

#[test]
fn a_certificate_says_its_end_in_words_from_sixty_days_before() {
    let desk = Desk::open();
    // The clock stands on 22 November 2026.
    let fields = [("name", text("First aid")), ("runs-out", date("24.1.2027"))];
    save(&desk, None, Kind::Certificate, &fields).unwrap();
    let mut said = Vec::new();
    for days in [0, 3, 46, 13, 1, 1] {
        desk.pass(days * DAY);
        let view = page(&desk);
        let ending = only(&view).1.ending.clone();
        said.push(ending.unwrap_or_else(|| "nothing".to_owned()));
    }
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn a_certificate_that_ends_before_it_begins_is_not_saved() {
    let desk = Desk::open();
    let wrong = [
        ("name", text("First aid")),
        ("got", date("2.5.2026")),
        ("runs-out", date("1.5.2026")),
    ];
    let refused = save(&desk, None, Kind::Certificate, &wrong);
    assert_eq!(refused, Err(AppError::EndsBeforeItBegins));
    assert!(page(&desk).groups.is_empty());
    let id = save(&desk, None, Kind::Certificate, &wrong[..2]).unwrap();
    let refused = save(&desk, Some(id), Kind::Certificate, &wrong[2..]);
    assert_eq!(refused, Err(AppError::EndsBeforeItBegins));
    let versions = desk.app().versions(&RecordRequest { id }).unwrap();
    assert!(versions.is_empty());
}
