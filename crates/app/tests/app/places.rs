//! The page of one place: wishes in words, the way in, asks and what came of them, leaving.

use std::collections::BTreeMap;

use waymark_app::wire::kept::{KeptPage, KeptRequest};
use waymark_app::wire::records::{CardSaveRequest, CardView, RecordRequest};
use waymark_app::wire::work::PlaceView;
use waymark_app::{AppError, Kind};
use waymark_journal::nouns::place::{PlaceState, WishMet};
use waymark_journal::{FieldValue, RecordId, VagueDate};

use crate::desk::{DAY, Desk};

fn save(desk: &Desk, id: Option<RecordId>, kind: Kind, fields: &[(&str, FieldValue)]) -> RecordId {
    let fields = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()))
        .collect();
    let request = CardSaveRequest { id, kind, fields };
    desk.app().card_save(request).unwrap().value.id
}

fn add(desk: &Desk, kind: Kind, fields: &[(&str, FieldValue)]) -> RecordId {
    save(desk, None, kind, fields)
}

fn bakery(desk: &Desk) -> RecordId {
    add(desk, Kind::Place, &[("name", text("Tove's bakery"))])
}

fn text(words: &str) -> FieldValue {
    FieldValue::Text(words.to_owned())
}

fn link(id: RecordId) -> FieldValue {
    FieldValue::Link(Some(id))
}

fn day(typed: &str) -> FieldValue {
    FieldValue::Date(Some(VagueDate::phrase(typed)))
}

fn rows(rows: &[&[(&str, &str)]]) -> FieldValue {
    let row = |cells: &&[(&str, &str)]| -> BTreeMap<String, String> {
        let cell = |(name, words): &(&str, &str)| ((*name).to_owned(), (*words).to_owned());
        cells.iter().map(cell).collect()
    };
    FieldValue::Rows(rows.iter().map(row).collect())
}

fn place(desk: &Desk, id: RecordId) -> PlaceView {
    desk.app().place(&RecordRequest { id }).unwrap()
}

fn value(card: &CardView, name: &str) -> FieldValue {
    let field = card.fields.iter().find(|field| field.name == name);
    field.unwrap().value.clone()
}

fn headings(cards: &[CardView]) -> Vec<&str> {
    cards.iter().map(|card| card.heading.as_str()).collect()
}

fn wishes(view: &PlaceView) -> Vec<(&str, WishMet)> {
    let wishes = view.wishes.iter();
    wishes.map(|wish| (wish.wish.as_str(), wish.met)).collect()
}

#[test]
fn every_wish_stands_beside_the_place_as_met_not_met_or_not_known() {
    let desk = Desk::open();
    let need = |wish: &str, pile: &str| {
        add(
            &desk,
            Kind::Need,
            &[("text", text(wish)), ("strength", text(pile))],
        )
    };
    need("noise", "no thanks");
    need("mornings", "nice to have");
    let list = need("a list", "");
    need("one person to ask", "need it");
    add(
        &desk,
        Kind::Need,
        &[
            ("hours", text("three hours")),
            ("say", text("I start small")),
        ],
    );
    let id = bakery(&desk);
    let view = place(&desk, id);
    assert_eq!(
        wishes(&view),
        ["one person to ask", "mornings", "a list", "noise"].map(|wish| (wish, WishMet::NotKnown))
    );
    let unwanted = |view: &PlaceView| {
        let unwanted = view.wishes.iter().filter(|wish| wish.unwanted);
        unwanted.map(|wish| wish.wish.clone()).collect::<Vec<_>>()
    };
    assert_eq!(unwanted(&view), ["noise"]);

    let said = rows(&[
        &[("wish", "A list"), ("met", "met")],
        &[("wish", "noise"), ("met", "not-met")],
    ]);
    save(&desk, Some(id), Kind::Place, &[("wishes", said)]);
    assert_eq!(
        wishes(&place(&desk, id)),
        [
            ("one person to ask", WishMet::NotKnown),
            ("mornings", WishMet::NotKnown),
            ("a list", WishMet::Met),
            ("noise", WishMet::NotMet),
        ]
    );
    // A wish that is gone leaves what was said of it.
    desk.app().record_bin(&RecordRequest { id: list }).unwrap();
    assert_eq!(
        wishes(&place(&desk, id)).last(),
        Some(&("A list", WishMet::Met))
    );
}

#[test]
fn a_rung_of_the_way_in_can_be_left_out_and_taken_in_any_order() {
    let desk = Desk::open();
    let id = bakery(&desk);
    let ladder = rows(&[&[
        ("rung", "day"),
        ("when", "in March"),
        ("how", "long, and good"),
    ]]);
    let fields = [
        ("ladder", ladder.clone()),
        ("stop-sign", text("I say fine three times")),
    ];
    save(&desk, Some(id), Kind::Place, &fields);
    let view = place(&desk, id);
    assert_eq!(value(&view.card, "ladder"), ladder);
    assert_eq!(value(&view.card, "way-back"), text(""));
}

#[test]
fn tries_belong_to_a_place_by_their_link_or_by_its_name() {
    let desk = Desk::open();
    let id = bakery(&desk);
    let other = add(&desk, Kind::Place, &[("name", text("Bike workshop"))]);
    let names =
        |names: &[&str]| FieldValue::Lines(names.iter().map(|name| (*name).to_owned()).collect());
    let made = [
        ("said hello", names(&["tove's BAKERY"]), None),
        ("carried trays", names(&[]), Some(id)),
        ("trued a wheel", names(&["Tove's bakery"]), Some(other)),
        ("looked at the sea", names(&["the harbour"]), None),
    ];
    for (what, place, linked) in made {
        desk.pass(DAY);
        let mut fields = vec![("what", text(what)), ("place", place)];
        fields.extend(linked.map(|id| ("place-link", link(id))));
        fields.push(("state", text("talked")));
        fields.push(("found", text("I like the smell")));
        add(&desk, Kind::Try, &fields);
    }
    assert_eq!(
        headings(&place(&desk, id).tries),
        ["carried trays", "said hello"]
    );
    assert_eq!(headings(&place(&desk, other).tries), ["trued a wheel"]);
}

#[test]
fn what_would_lift_a_place_leads_to_an_ask_to_whom_and_to_whether_it_helped() {
    let desk = Desk::open();
    let id = bakery(&desk);
    let fit = |handle: u8, lift: &str| {
        desk.pass(DAY);
        add(
            &desk,
            Kind::Fit,
            &[
                ("place", text("Tove's bakery")),
                ("manageable", FieldValue::Rating(Some(handle))),
                ("lift", text(lift)),
            ],
        )
    };
    assert!(place(&desk, id).picture.is_none());
    let first = fit(4, "knowing my days");
    fit(7, "");
    let ask = |what: &str, from: Option<RecordId>| {
        desk.pass(DAY);
        let mut fields = vec![("text", text(what)), ("place", link(id))];
        fields.extend(from.map(|from| ("fit", link(from))));
        add(&desk, Kind::Ask, &fields)
    };
    let days = ask("my days on the board", Some(first));
    ask("the board by the door", Some(first));
    ask("a stool", None);
    save(
        &desk,
        Some(days),
        Kind::Ask,
        &[
            ("who", text("Tove")),
            ("state", text("agreed")),
            ("came", text("she writes it on Fridays")),
            ("helped", text("yes")),
        ],
    );
    let view = place(&desk, id);
    let chain: Vec<(&str, Vec<&str>)> = view
        .fits
        .iter()
        .map(|fit| (fit.lift.as_str(), headings(&fit.asks)))
        .collect();
    assert_eq!(
        chain,
        [
            ("", vec![]),
            (
                "knowing my days",
                vec!["my days on the board", "the board by the door"]
            ),
        ]
    );
    assert_eq!(value(&view.fits[1].asks[0], "helped"), text("yes"));
    assert_eq!(headings(&view.asks), ["a stool"]);
    let picture = view.picture.unwrap();
    assert_eq!(picture.rows.len(), 2, "each date once");
    // What came from an answer that is gone stands with the others.
    desk.app().record_bin(&RecordRequest { id: first }).unwrap();
    assert_eq!(place(&desk, id).asks.len(), 3);
}

#[test]
fn leaving_a_place_keeps_everything_and_makes_one_experience() {
    let desk = Desk::open();
    let id = add(
        &desk,
        Kind::Place,
        &[
            ("name", text("Bike workshop")),
            ("kind", text("volunteer")),
            ("state", text("trying")),
            ("since", day("May 2026")),
            ("gives", FieldValue::Lines(vec!["good hands".to_owned()])),
        ],
    );
    desk.pass(40 * DAY);
    let fields = [("state", text("left")), ("until", day("June 2026"))];
    save(&desk, Some(id), Kind::Place, &fields);
    let view = place(&desk, id);
    assert_eq!(view.state, PlaceState::Left);
    let way: Vec<_> = view.way.iter().map(|stood| stood.state.as_str()).collect();
    assert_eq!(way, ["Trying it out", "I have left"]);
    assert_eq!(value(&view.card, "gives").lines(), ["good hands"]);
    assert!(view.experience.is_none());

    let made = desk.app().place_experience(&RecordRequest { id }).unwrap();
    let card = made.value;
    assert_eq!(value(&card, "where"), text("Bike workshop"));
    assert_eq!(value(&card, "kind"), text("volunteer"));
    assert_eq!(value(&card, "gave").lines(), ["good hands"]);
    let from_and_to = ["from", "to"].map(|name| value(&card, name).text());
    assert_eq!(from_and_to, ["May 2026", "June 2026"]);
    let again = desk.app().place_experience(&RecordRequest { id }).unwrap();
    assert_eq!(again.value.id, card.id);
    assert_eq!(again.changes.undo, None, "nothing was changed");
    assert_eq!(desk.app().cards(Kind::Experience).unwrap().cards.len(), 1);

    let undone = desk.app().undo().unwrap().value;
    assert_eq!(undone.undone.as_deref(), Some("undo-make-experience"));
    let view = place(&desk, id);
    assert!(view.experience.is_none());
    assert_eq!(view.state, PlaceState::Left, "the place is untouched");
}

#[test]
fn people_are_joined_to_a_place_with_the_part_they_play() {
    let desk = Desk::open();
    let id = bakery(&desk);
    let yota = add(&desk, Kind::Person, &[("name", text("Yota"))]);
    add(&desk, Kind::Person, &[("name", text("Mum"))]);
    let fields = [("place", link(id)), ("part", text("buddy"))];
    save(&desk, Some(yota), Kind::Person, &fields);
    let view = place(&desk, id);
    let here: Vec<_> = view
        .people
        .iter()
        .map(|person| (person.name.as_str(), person.part.as_str()))
        .collect();
    assert_eq!(here, [("Yota", "My buddy")]);
    assert_eq!(view.others.len(), 1);
}

#[test]
fn a_new_place_is_an_ordinary_paid_job_until_another_kind_is_chosen_and_none_is_hidden() {
    let desk = Desk::open();
    let blank = desk.app().card_blank(Kind::Place).unwrap();
    let kind = blank.fields.iter().find(|field| field.name == "kind");
    let kind = kind.unwrap();
    assert_eq!(kind.value, text("paid"));
    let names: Vec<&str> = kind.words.iter().map(|word| word.name.as_str()).collect();
    for name in ["volunteer", "course", "try-out", "own-work", "other"] {
        assert!(names.contains(&name), "{name}");
    }
}

#[test]
fn pay_contract_and_hours_are_free_words_and_any_hours_are_a_start() {
    let desk = Desk::open();
    let id = bakery(&desk);
    let fields = [
        ("pay", text("as much as the others there")),
        ("contract", text("one page")),
        ("hours", text("forty minutes")),
    ];
    save(&desk, Some(id), Kind::Place, &fields);
    let card = place(&desk, id).card;
    for (name, words) in fields {
        assert_eq!(value(&card, name), words);
    }
}

#[test]
fn tries_and_help_begins_with_the_places_and_how_far_i_am() {
    let desk = Desk::open();
    for (name, state) in [("Hall", "left"), ("Bakery", "there"), ("School", "open")] {
        desk.pass(DAY);
        let fields = [("name", text(name)), ("state", text(state))];
        add(&desk, Kind::Place, &fields);
    }
    let page = |page| {
        let request = KeptRequest {
            page,
            tucked: false,
        };
        desk.app().kept_page(&request).unwrap()
    };
    let rows = page(KeptPage::Work).places;
    let rows: Vec<_> = rows
        .iter()
        .map(|row| (row.name.as_str(), row.state.as_str()))
        .collect();
    assert_eq!(
        rows,
        [
            ("Bakery", "I am there"),
            ("School", ""),
            ("Hall", "I have left")
        ]
    );
    let groups = page(KeptPage::Places).groups;
    let names: Vec<&str> = groups.iter().map(|group| group.name.as_str()).collect();
    assert_eq!(names, ["places", "places-left"]);
}

#[test]
fn what_is_no_place_has_no_page_of_a_place() {
    let desk = Desk::open();
    let id = add(&desk, Kind::Person, &[("name", text("Yota"))]);
    let kind = Some(Kind::Place);
    let place = desk.app().place(&RecordRequest { id });
    assert_eq!(place.unwrap_err(), AppError::NotFound { kind });
    let made = desk.app().place_experience(&RecordRequest { id });
    assert_eq!(made.unwrap_err(), AppError::NotFound { kind });
}

#[test]
fn the_bakery_of_the_sample_journal_is_whole() {
    let desk = Desk::bare();
    desk.app().sample_open().unwrap();
    let places = desk.app().cards(Kind::Place).unwrap().cards;
    let named = |name: &str| {
        let card = places.iter().find(|card| card.heading == name);
        place(&desk, card.unwrap().id)
    };
    let bakery = named("Tove's bakery");
    for field in &bakery.card.fields {
        // Dates of an end and the line of hours are told elsewhere.
        if ["until", "hours-line"].contains(&field.name.as_str()) {
            continue;
        }
        assert!(!field.text.is_empty(), "{} is empty", field.name);
    }
    assert!(bakery.tries.len() > 2 && bakery.fits.len() > 3 && !bakery.asks.is_empty());
    assert!(bakery.fits.iter().any(|fit| !fit.asks.is_empty()));
    assert!(bakery.way.len() > 2 && bakery.people.len() > 1 && bakery.picture.is_some());
    let met = |met| bakery.wishes.iter().any(|wish| wish.met == met);
    assert!(WishMet::ALL.iter().all(|each| met(*each)));
    assert_eq!(named("The food school").state, PlaceState::Looking);
    let workshop = named("Bike workshop");
    assert!(workshop.state == PlaceState::Left && workshop.experience.is_some());
}
