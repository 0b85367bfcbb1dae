//! The pages of kept things, and Explore: what stands where, and what belongs to what.

use waymark_app::wire::kept::{
    FitPairRequest, JoinRequest, KeptCardView, KeptPage, KeptPageView, KeptRequest,
};
use waymark_app::wire::picture::PictureView;
use waymark_app::wire::records::{CardSaveRequest, RecordRequest, TuckRequest};
use waymark_app::{AppError, Kind};
use waymark_journal::nouns::run::RunSize;
use waymark_journal::nouns::safety_part::SafetySection;
use waymark_journal::{FieldValue, RecordId, VagueDate};

use crate::desk::{DAY, Desk};

pub fn add(desk: &Desk, kind: Kind, fields: &[(&str, FieldValue)]) -> RecordId {
    save(desk, None, kind, fields)
}

pub fn save(
    desk: &Desk,
    id: Option<RecordId>,
    kind: Kind,
    fields: &[(&str, FieldValue)],
) -> RecordId {
    let fields = fields
        .iter()
        .map(|(name, value)| ((*name).to_owned(), value.clone()))
        .collect();
    let request = CardSaveRequest { id, kind, fields };
    desk.app().card_save(request).unwrap().value.id
}

pub fn text(words: &str) -> FieldValue {
    FieldValue::Text(words.to_owned())
}

pub fn page(desk: &Desk, page: KeptPage) -> KeptPageView {
    let request = KeptRequest {
        page,
        tucked: false,
    };
    desk.app().kept_page(&request).unwrap()
}

pub fn names(view: &KeptPageView) -> Vec<(&str, usize)> {
    view.groups
        .iter()
        .map(|group| (group.name.as_str(), group.cards.len()))
        .collect()
}

pub fn card(view: &KeptPageView, id: RecordId) -> KeptCardView {
    view.groups
        .iter()
        .flat_map(|group| &group.cards)
        .find(|card| card.card.id == id)
        .unwrap()
        .clone()
}

fn join(desk: &Desk, id: RecordId, proof: RecordId, joined: bool) {
    let request = JoinRequest { id, proof, joined };
    desk.app().card_join(&request).unwrap();
}

const PAGES: [KeptPage; 15] = [
    KeptPage::Matters,
    KeptPage::Strengths,
    KeptPage::Roles,
    KeptPage::People,
    KeptPage::Places,
    KeptPage::Energy,
    KeptPage::Roads,
    KeptPage::Letters,
    KeptPage::Work,
    KeptPage::Agreements,
    KeptPage::Questions,
    KeptPage::Sessions,
    KeptPage::Services,
    KeptPage::CheckLists,
    KeptPage::Courses,
];

#[test]
fn every_page_has_something_to_show_in_the_sample_journal() {
    let desk = Desk::bare();
    desk.app().sample_open().unwrap();
    for name in PAGES {
        let view = page(&desk, name);
        let shown: Vec<Kind> = view.groups.iter().map(|group| group.kind).collect();
        for kind in &view.kinds {
            assert!(shown.contains(kind), "{name:?}: {}", kind.name());
        }
        for group in &view.groups {
            assert!(!group.title.starts_with("kept-group-"), "{}", group.name);
        }
    }
}

#[test]
fn an_empty_page_says_which_kinds_can_be_added() {
    let desk = Desk::open();
    for name in PAGES {
        let view = page(&desk, name);
        assert!(view.groups.is_empty() && !view.kinds.is_empty());
        for kind in view.kinds {
            desk.app().card_blank(kind).unwrap();
        }
    }
}

#[test]
fn a_strength_lists_what_shows_it_and_can_be_joined_and_taken_apart() {
    let desk = Desk::open();
    let strength = add(&desk, Kind::Strength, &[("word", text("Takes time"))]);
    let said = add(
        &desk,
        Kind::Feedback,
        &[
            ("quote", text("You waited.")),
            (
                "words",
                FieldValue::Lines(vec!["takes  time".to_owned(), "takes time".to_owned()]),
            ),
        ],
    );
    let proof = add(&desk, Kind::Proof, &[("text", text("The tray"))]);
    let view = page(&desk, KeptPage::Strengths);
    assert_eq!(
        names(&view),
        [("strengths", 1), ("proofs", 1), ("feedback", 1)]
    );
    assert_eq!(view.proofs.len(), 2);
    let shown = card(&view, strength);
    assert_eq!(shown.shown_by, [said]);
    assert!(shown.seen_by_others);

    join(&desk, strength, proof, true);
    join(&desk, strength, said, false);
    let shown = card(&page(&desk, KeptPage::Strengths), strength);
    assert_eq!(shown.shown_by, [proof]);
    assert!(!shown.seen_by_others);
    desk.app().undo().unwrap();
    let shown = card(&page(&desk, KeptPage::Strengths), strength);
    assert_eq!(shown.shown_by, [proof, said]);

    let wrong = JoinRequest {
        id: proof,
        proof: strength,
        joined: true,
    };
    assert_eq!(desk.app().card_join(&wrong).err(), Some(AppError::BadValue));
}

#[test]
fn proofs_stay_with_a_strength_that_gets_another_word() {
    let desk = Desk::open();
    let strength = add(&desk, Kind::Strength, &[("word", text("calm"))]);
    let proof = add(&desk, Kind::Proof, &[("text", text("The tray"))]);
    join(&desk, strength, proof, true);
    save(
        &desk,
        Some(strength),
        Kind::Strength,
        &[("word", text("steady"))],
    );
    let shown = card(&page(&desk, KeptPage::Strengths), strength);
    assert_eq!(shown.shown_by, [proof]);
    desk.app().undo().unwrap();
    let shown = card(&page(&desk, KeptPage::Strengths), strength);
    assert_eq!(
        (shown.card.heading.as_str(), shown.shown_by.len()),
        ("calm", 1)
    );
}

#[test]
fn what_is_tucked_away_is_listed_when_it_is_asked_for() {
    let desk = Desk::open();
    let hope = add(&desk, Kind::Hope, &[("text", text("A dog"))]);
    let tuck = |tucked| {
        desk.app()
            .record_tuck(&TuckRequest { id: hope, tucked })
            .unwrap()
    };
    tuck(true);
    assert!(page(&desk, KeptPage::Matters).groups.is_empty());
    let request = KeptRequest {
        page: KeptPage::Matters,
        tucked: true,
    };
    assert_eq!(
        names(&desk.app().kept_page(&request).unwrap()),
        [("hopes", 1)]
    );
    tuck(false);
    assert_eq!(names(&page(&desk, KeptPage::Matters)), [("hopes", 1)]);
}

#[test]
fn someone_can_be_put_under_the_people_i_can_call_and_the_number_follows() {
    let desk = Desk::open();
    let fields = [
        ("name", text("Amal")),
        ("phone", text("000 00 002")),
        ("ring", text("2")),
    ];
    let amal = add(&desk, Kind::Person, &fields);
    assert!(!card(&page(&desk, KeptPage::People), amal).can_call);
    let request = RecordRequest { id: amal };
    desk.app().safety_call(&request).unwrap();
    desk.app().safety_call(&request).unwrap();
    let lines = || {
        let sections = desk.app().safety().unwrap().sections;
        let people = sections
            .into_iter()
            .find(|section| section.section == SafetySection::People);
        people.unwrap().parts
    };
    assert_eq!(lines().len(), 1, "once");
    let view = page(&desk, KeptPage::People);
    assert_eq!(names(&view), [("ring-2", 1)]);
    assert!(card(&view, amal).can_call);
    save(
        &desk,
        Some(amal),
        Kind::Person,
        &[("phone", text("000 00 009"))],
    );
    assert_eq!(lines()[0].phone, "000 00 009");
}

#[test]
fn a_person_who_had_better_not_know_is_marked() {
    let desk = Desk::open();
    let fields = [("name", text("Jonas")), ("may-know", text("better-not"))];
    let jonas = add(&desk, Kind::Person, &fields);
    assert!(card(&page(&desk, KeptPage::People), jonas).never_named);
}

#[test]
fn a_letter_stays_closed_until_its_day() {
    let desk = Desk::open();
    let day = desk.now().day() + chrono::Days::new(3);
    let date = VagueDate::day(day, &day.format("%Y-%m-%d").to_string());
    let fields = [
        ("to", text("me")),
        ("text", text("The smell of bread")),
        ("open-on", FieldValue::Date(Some(date))),
    ];
    let letter = add(&desk, Kind::Letter, &fields);
    let view = page(&desk, KeptPage::Letters);
    assert_eq!(names(&view), [("letters-closed", 1)]);
    let closed = card(&view, letter);
    assert!(closed.closed_until.is_some());
    assert_eq!(closed.card.heading, "me");
    assert!(!serde_json::to_string(&view).unwrap().contains("bread"));
    let opened = desk.app().card(&RecordRequest { id: letter }).unwrap();
    assert!(
        opened
            .fields
            .iter()
            .any(|field| field.text.contains("bread"))
    );
    desk.pass(3 * DAY);
    assert_eq!(names(&page(&desk, KeptPage::Letters)), [("letters", 1)]);
}

#[test]
fn a_path_names_what_was_kept_by_its_date_and_counts_nothing() {
    let desk = Desk::bare();
    desk.app().sample_open().unwrap();
    let shelf = desk.app().explore().unwrap();
    for path in &shelf.paths {
        let view = desk.app().path(&path.id).unwrap();
        assert!(
            !view.steps.is_empty() && !view.about.is_empty(),
            "{}",
            path.id
        );
    }
    let small = desk.app().path("start-small").unwrap();
    assert_eq!(small.steps[1].size, Some(RunSize::Tiny));
    assert!(
        small
            .steps
            .iter()
            .all(|step| (1..=3).contains(&step.kept.len()))
    );
    assert_eq!(
        desk.app().path("nowhere").err(),
        Some(AppError::NoSuchExercise)
    );
}

#[test]
fn every_theme_of_the_shelf_has_a_name_and_every_row_a_theme() {
    let desk = Desk::open();
    let shelf = desk.app().explore().unwrap();
    for row in shelf.groups.iter().flat_map(|group| &group.rows) {
        let theme = shelf.themes.iter().find(|theme| theme.name == row.theme);
        let theme = theme.unwrap();
        assert_ne!(theme.label, theme.name, "{}", row.id);
    }
}

/// Writes a copy of a pack that is built in, under another id.
fn write_pack(folder: &std::path::Path, id: &str, spoil: &str) {
    let ours = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../templates/exercises/one-small-step"
    );
    let (ours, theirs) = (std::path::Path::new(ours), folder.join(id));
    std::fs::create_dir_all(&theirs).unwrap();
    let toml = std::fs::read_to_string(ours.join("exercise.toml")).unwrap();
    let toml = toml.replace("id = \"one-small-step\"", &format!("id = \"{id}\""));
    std::fs::write(theirs.join("exercise.toml"), toml + spoil).unwrap();
    let words = std::fs::read_to_string(ours.join("en.ftl")).unwrap();
    let words = words.replace("one-small-step", id);
    std::fs::write(theirs.join("en.ftl"), words).unwrap();
}

#[test]
fn extra_exercises_are_read_from_a_folder_and_can_be_taken_off_again() {
    let desk = Desk::open();
    let folder = desk.beside("packs");
    write_pack(&folder, "our-small-step", "");
    write_pack(&folder, "spoiled", "\nno_such_key = 1\n");
    let shelf = |desk: &Desk| {
        let groups = desk.app().explore().unwrap().groups;
        groups
            .iter()
            .flat_map(|group| &group.rows)
            .any(|row| row.id == "our-small-step")
    };
    assert!(desk.app().packs().unwrap().folder.is_empty());
    let view = desk.app().packs_choose(Some(&folder)).unwrap().value;
    assert_eq!(view.read.len(), 1, "{view:?}");
    assert_eq!(view.read[0].title, "One small step");
    assert_eq!(view.left_out.len(), 1);
    assert!(view.left_out[0].file.contains("spoiled") && view.left_out[0].line.is_some());
    assert!(shelf(&desk));
    let exercise = desk.app().exercise("our-small-step").unwrap();
    assert!(exercise.prompts.iter().all(|prompt| !prompt.is_empty()));
    assert_eq!(
        desk.app().packs_choose(None).unwrap().value,
        view,
        "cancelled"
    );
    desk.lock();
    desk.unlock().unwrap();
    assert!(shelf(&desk), "the path is remembered inside the seal");
    assert!(desk.app().packs_remove().unwrap().value.folder.is_empty());
    assert!(!shelf(&desk));
    desk.app().undo().unwrap();
    assert!(shelf(&desk));
}

fn rate(desk: &Desk, place: &str, values: [Option<u8>; 3]) -> RecordId {
    let [first, second, third] = values.map(FieldValue::Rating);
    let fields = [
        ("place", text(place)),
        ("comprehensible", first),
        ("manageable", second),
        ("meaningful", third),
    ];
    add(desk, Kind::Fit, &fields)
}

fn pair(desk: &Desk, first: &str, second: &str) -> Result<PictureView, AppError> {
    desk.app().fit_pair(&FitPairRequest {
        first: first.to_owned(),
        second: second.to_owned(),
    })
}

/// Takes the marks round names of people and places out.
fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn two_rated_places_can_be_put_side_by_side_each_with_its_own_numbers() {
    let desk = Desk::open();
    rate(&desk, "Bakery", [Some(2), None, Some(7)]);
    desk.pass(DAY);
    rate(&desk, "Library", [None; 3]);
    desk.pass(DAY);
    rate(&desk, " bakery ", [Some(5), Some(3), Some(7)]);
    assert_eq!(page(&desk, KeptPage::Places).fit_places, ["bakery"]);
    assert_eq!(
        pair(&desk, "bakery", "Library").unwrap_err(),
        AppError::NotFound {
            kind: Some(Kind::Place)
        }
    );
    desk.pass(DAY);
    rate(&desk, "Library", [Some(8), Some(9), None]);
    assert_eq!(
        page(&desk, KeptPage::Places).fit_places,
        ["Library", "bakery"]
    );
    let picture = pair(&desk, "bakery", "Library").unwrap();
    assert_eq!(plain(&picture.title), "bakery and Library, side by side");
    let numbers: Vec<String> = picture
        .rows
        .iter()
        .map(|row| format!("{}: {}", row[0], row[2..].join(" ")))
        .collect();
    assert_eq!(
        numbers,
        [
            "bakery: 2 not given 7",
            "bakery: 5 3 7",
            "Library: not given not given not given",
            "Library: 8 9 not given"
        ]
    );
    assert!(
        plain(&picture.reading).contains("I can handle it at 9"),
        "{}",
        picture.reading
    );
    assert_ne!(picture.svg, picture.narrow);
    assert!(page(&desk, KeptPage::People).fit_places.is_empty());
}

#[test]
fn a_skill_that_someone_saw_is_proof_without_a_diploma() {
    let desk = Desk::open();
    for (name, pile, seen_by) in [
        ("sell", "use-at-work", "Tove, from the door"),
        ("sing", "for-myself", ""),
        ("weld", "learn-more", " "),
        ("wait", "open", ""),
    ] {
        let fields = [("name", name), ("pile", pile), ("seen-by", seen_by)];
        add(
            &desk,
            Kind::Skill,
            &fields.map(|(field, words)| (field, text(words))),
        );
    }
    let groups = page(&desk, KeptPage::Strengths).groups;
    let stand = groups.iter().map(|group| {
        let skill = &group.cards[0];
        (
            group.name.as_str(),
            skill.card.heading.as_str(),
            skill.seen_by_others,
        )
    });
    assert_eq!(
        stand.collect::<Vec<_>>(),
        [
            ("skills-at-work", "sell", true),
            ("skills-for-myself", "sing", false),
            ("skills-to-learn", "weld", false),
            ("skills", "wait", false),
        ]
    );
}
