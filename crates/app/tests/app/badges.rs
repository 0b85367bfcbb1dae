//! A digital badge: read, shown, kept with its file, and nothing half-saved where it is not taken.

use std::fs;
use std::path::{Path, PathBuf};

use waymark_app::error::{BadgeTrouble, PaperProblem};
use waymark_app::wire::badges::{BadgeState, BadgeView};
use waymark_app::wire::kept::{KeptCardView, KeptPage, KeptRequest};
use waymark_app::wire::papers::{AttachedView, PaperKind, PaperPageRequest, PaperSaveRequest};
use waymark_app::wire::records::{CardSaveRequest, CardView, RecordRequest};
use waymark_app::{AppError, Kind};
use waymark_journal::limits::Limit;
use waymark_journal::{FieldValue, RecordId};

use crate::attached::{certificate, holds, sealed_files};
use crate::desk::{Desk, files_below};
use crate::every_kind::take_out;

const GOOD_PNG: &[u8] = include_bytes!("../../../papers/tests/fixtures/badge-good.png");
const GOOD_JWT: &[u8] = include_bytes!("../../../papers/tests/fixtures/badge-good.jwt");
const GOOD_SVG: &[u8] = include_bytes!("../../../papers/tests/fixtures/badge-good.svg");
const CHANGED: &[u8] = include_bytes!("../../../papers/tests/fixtures/badge-changed.jwt");
const UNCHECKED: &[u8] = include_bytes!("../../../papers/tests/fixtures/badge-unchecked.json");
const SCRIPT: &[u8] = include_bytes!("../../../papers/tests/fixtures/badge-script.svg");
/// Words a camera wrote into the picture.
const CAMERA: &[u8] = b"Quay 4 with the blue door";

fn file(desk: &Desk, name: &str, bytes: &[u8]) -> PathBuf {
    let path = desk.beside(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn look(desk: &Desk, path: &Path) -> Result<BadgeView, AppError> {
    desk.app().badge_read(Some(path)).map(Option::unwrap)
}

fn shown(desk: &Desk, name: &str, bytes: &[u8]) -> BadgeView {
    look(desk, &file(desk, name, bytes)).unwrap()
}

fn keep(desk: &Desk, badge: &BadgeView) -> Result<RecordId, AppError> {
    let request = RecordRequest { id: badge.id };
    desk.app().badge_keep(&request).map(|kept| kept.value.id)
}

fn card(desk: &Desk, id: RecordId) -> CardView {
    desk.app().card(&RecordRequest { id }).unwrap()
}

fn field(card: &CardView, name: &str) -> String {
    let field = card.fields.iter().find(|field| field.name == name);
    field.unwrap().text.clone()
}

fn row(badge: &BadgeView, label: &str) -> String {
    let row = badge.rows.iter().find(|row| row.label == label);
    row.map(|row| row.text.clone()).unwrap_or_default()
}

fn paper_of(desk: &Desk, id: RecordId) -> (PaperKind, String) {
    let at = certificates(desk)
        .into_iter()
        .find(|card| card.card.id == id);
    told(at.unwrap().paper.unwrap())
}

fn certificates(desk: &Desk) -> Vec<KeptCardView> {
    let request = KeptRequest {
        page: KeptPage::Courses,
        tucked: false,
    };
    let groups = desk.app().kept_page(&request).unwrap().groups;
    groups.into_iter().flat_map(|group| group.cards).collect()
}

fn told(paper: AttachedView) -> (PaperKind, String) {
    (
        paper.kind,
        paper.about.replace(['\u{2068}', '\u{2069}'], ""),
    )
}

/// Everything that could have changed: the journal as it leaves, and every file of its folder.
fn state(desk: &Desk) -> (serde_json::Value, usize, u64) {
    let mut whole = take_out(desk);
    whole["exported"] = serde_json::Value::Null;
    let ledger = files_below(&desk.data());
    let ledger = ledger
        .iter()
        .filter(|path| path.extension().is_some_and(|it| it == "log"));
    let bytes = ledger.map(|path| path.metadata().unwrap().len()).sum();
    (whole, sealed_files(desk), bytes)
}

#[test]
fn a_badge_is_shown_before_anything_is_kept() {
    let desk = Desk::open();
    let before = state(&desk);
    let badge = shown(&desk, "badge.png", GOOD_PNG);
    assert_eq!(badge.name, "Food hygiene, first step");
    assert_eq!(row(&badge, "Who gave it"), "Harbour Baking School");
    assert_eq!(row(&badge, "Given to"), "Aud Lindqvist");
    assert!(row(&badge, "When I got it").ends_with("12 May 2026"));
    assert!(row(&badge, "When it runs out").ends_with("12 May 2029"));
    assert_eq!(badge.state, BadgeState::Good);
    assert!(badge.signature.contains("does not prove who signed it"));
    assert!(badge.notes.is_empty());
    assert!(desk.app().badge_read(None).unwrap().is_none());
    assert_eq!(state(&desk), before);
}

#[test]
fn what_is_known_of_a_signature_is_said_plainly_either_way() {
    let desk = Desk::open();
    let unchecked = shown(&desk, "a.json", UNCHECKED);
    assert_eq!(unchecked.state, BadgeState::NotChecked);
    assert!(
        unchecked
            .signature
            .contains("cannot be checked without the internet")
    );
    assert_eq!(
        unchecked.notes,
        ["Whether it was withdrawn can not be seen without the internet."]
    );
    let changed = shown(&desk, "a.jwt", CHANGED);
    assert_eq!(changed.state, BadgeState::Wrong);
    let id = keep(&desk, &changed).unwrap();
    assert_eq!(
        field(&card(&desk, id), "signature"),
        "The signature does not fit"
    );
}

#[test]
fn a_badge_that_counts_later_or_ran_out_says_so() {
    let dated = |from: &str, until: &str| {
        let text = String::from_utf8(UNCHECKED.to_vec()).unwrap();
        let text = text.replace("2026-05-12T09:00:00+02:00", from);
        text.replace("2029-05-12T09:00:00+02:00", until)
            .into_bytes()
    };
    let desk = Desk::open();
    let later = shown(
        &desk,
        "a.json",
        &dated("2026-12-01T00:00:00Z", "2027-12-01T00:00:00Z"),
    );
    assert!(later.notes[0].contains("It counts from") && later.notes[0].contains("December 2026"));
    let over = shown(
        &desk,
        "a.json",
        &dated("2020-12-01T00:00:00Z", "2021-12-01T00:00:00Z"),
    );
    assert!(over.notes[0].contains("It ran out:") && over.notes[0].contains("December 2021"));
    assert!(keep(&desk, &over).is_ok());
    let before = state(&desk);
    let turned = shown(&desk, "a.json", &dated("2026-05-12", "2026-05-11"));
    assert_eq!(keep(&desk, &turned), Err(AppError::EndsBeforeItBegins));
    assert_eq!(state(&desk), before);
}

#[test]
fn a_kept_badge_is_a_certificate_with_its_file_sealed() {
    let desk = Desk::open();
    for (name, bytes, kind, about) in [
        ("a.jwt", GOOD_JWT, PaperKind::Badge, "A digital badge, 2 kB"),
        (
            "a.json",
            UNCHECKED,
            PaperKind::Badge,
            "A digital badge, 2 kB",
        ),
        ("a.svg", GOOD_SVG, PaperKind::Badge, "A digital badge, 2 kB"),
        (
            "a.png",
            GOOD_PNG,
            PaperKind::BadgePicture,
            "A picture with a digital badge in it, 2 kB",
        ),
    ] {
        let badge = shown(&desk, name, bytes);
        let id = keep(&desk, &badge).unwrap();
        let card = card(&desk, id);
        assert_eq!(card.heading, "Food hygiene, first step");
        assert_eq!(field(&card, "issuer"), "Harbour Baking School");
        assert!(field(&card, "got").ends_with("12 May 2026"));
        assert!(field(&card, "runs-out").ends_with("12 May 2029"));
        assert!(field(&card, "number").starts_with("urn:uuid:0b1f"));
        assert!(field(&card, "criteria").starts_with("Two days"));
        let (got, said) = paper_of(&desk, id);
        assert_eq!(got, kind, "{name}");
        assert!(said.starts_with(about.split(',').next().unwrap()), "{said}");
        let path = desk.beside("copy");
        let mut request = PaperSaveRequest {
            id,
            for_others: false,
        };
        desk.app().paper_save(&request, &path).unwrap();
        assert_eq!(fs::read(&path).unwrap(), bytes, "{name}");
        request.for_others = true;
        desk.app().paper_save(&request, &path).unwrap();
        let copy = fs::read(&path).unwrap();
        assert!(!holds(&copy, CAMERA));
        let again = file(&desk, name, &copy);
        assert_eq!(look(&desk, &again).unwrap().state, badge.state, "{name}");
        let drawn = desk.app().paper_page(&PaperPageRequest {
            id,
            page: 0,
            width: 80,
        });
        match kind {
            PaperKind::BadgePicture => assert!(drawn.unwrap().starts_with(b"\x89PNG")),
            _ => assert_eq!(
                drawn,
                Err(AppError::Paper {
                    why: PaperProblem::OtherKind
                })
            ),
        }
    }
    assert!(holds(GOOD_PNG, CAMERA));
    let other = Desk::open();
    let whole = desk.beside("whole.json");
    assert!(desk.app().export_json(&whole).unwrap().is_empty());
    other.app().import_json(Some(&whole)).unwrap();
    assert_eq!(
        take_out(&other)["attachments"],
        take_out(&desk)["attachments"]
    );
    desk.lock();
    desk.app().finish_closing();
    for path in files_below(&desk.data()) {
        let bytes = fs::read(&path).unwrap();
        for part in [CAMERA, &GOOD_JWT[..40], b"Food hygiene", b"Aud Lindqvist"] {
            assert!(!holds(&bytes, part), "{}", path.display());
        }
    }
}

#[test]
fn what_is_known_of_a_signature_goes_with_the_file_and_is_never_typed() {
    let desk = Desk::open();
    let id = keep(&desk, &shown(&desk, "a.jwt", GOOD_JWT)).unwrap();
    let signature = ("signature".to_owned(), FieldValue::Text("none".to_owned()));
    let request = CardSaveRequest {
        id: Some(id),
        kind: Kind::Certificate,
        fields: [signature].into(),
    };
    desk.app().card_save(request).unwrap();
    assert!(field(&card(&desk, id), "signature").starts_with("Signature checked"));
    desk.app().paper_remove(&RecordRequest { id }).unwrap();
    assert_eq!(field(&card(&desk, id), "signature"), "No digital badge");
    desk.app().undo().unwrap();
    assert!(field(&card(&desk, id), "signature").starts_with("Signature checked"));
}

#[test]
fn a_badge_that_changed_since_it_was_looked_at_is_not_kept() {
    let desk = Desk::open();
    let before = state(&desk);
    let changed = AppError::Badge {
        why: BadgeTrouble::Changed,
    };
    let badge = shown(&desk, "a.jwt", GOOD_JWT);
    file(&desk, "a.jwt", CHANGED);
    assert_eq!(keep(&desk, &badge), Err(changed.clone()));
    let first = shown(&desk, "a.jwt", GOOD_JWT);
    shown(&desk, "b.jwt", CHANGED);
    assert_eq!(keep(&desk, &first), Err(changed.clone()));
    let gone = shown(&desk, "c.jwt", GOOD_JWT);
    fs::remove_file(desk.beside("c.jwt")).unwrap();
    assert_eq!(keep(&desk, &gone), Err(AppError::File));
    assert_eq!(state(&desk), before);
    let locked = shown(&desk, "d.jwt", GOOD_JWT);
    desk.lock();
    assert_eq!(keep(&desk, &locked), Err(AppError::Locked));
    desk.unlock().unwrap();
    assert_eq!(keep(&desk, &locked), Err(changed));
    assert_eq!(sealed_files(&desk), 0);
}

#[test]
fn words_that_are_too_long_stay_in_the_file_and_a_name_that_is_too_long_is_refused() {
    let desk = Desk::open();
    let text = String::from_utf8(UNCHECKED.to_vec()).unwrap();
    let long = text.replace("Two days", &"Two days ".repeat(500));
    let badge = shown(&desk, "a.json", long.as_bytes());
    assert!(badge.notes.iter().any(|note| note.contains("too long")));
    let id = keep(&desk, &badge).unwrap();
    assert_eq!(field(&card(&desk, id), "criteria"), "");
    let before = state(&desk);
    let name = text.replace("Food hygiene", &"Food ".repeat(500));
    let badge = shown(&desk, "a.json", name.as_bytes());
    assert_eq!(keep(&desk, &badge), Err(AppError::over(Limit::Item)));
    assert_eq!(state(&desk), before);
}

/// Makes a file to be refused, and says why it is.
struct Bad {
    what: &'static str,
    name: &'static str,
    bytes: Vec<u8>,
    why: BadgeTrouble,
}

fn bad() -> Vec<Bad> {
    use BadgeTrouble::{
        Broken, Elsewhere, Empty, NoBadge, OtherBadge, Program, TooMuch, WrongName,
    };
    let plain = String::from_utf8(UNCHECKED.to_vec()).unwrap();
    let svg = String::from_utf8(GOOD_SVG.to_vec()).unwrap();
    let entity = "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg";
    let laughs: String = (1..10)
        .map(|at| {
            format!(
                "<!ENTITY l{at} \"{}\">",
                format!("&l{};", at - 1).repeat(10)
            )
        })
        .collect();
    let laughs = format!("<!DOCTYPE svg [<!ENTITY l0 \"ha\">{laughs}]><svg");
    [
        ("empty", "a.json", Vec::new(), Empty),
        ("words", "a.txt", b"a page of words".to_vec(), NoBadge),
        (
            "a PDF",
            "a.json",
            b"%PDF-1.4 and more\n%%EOF".to_vec(),
            NoBadge,
        ),
        ("a program", "a.jwt", b"MZ\x90\0".to_vec(), NoBadge),
        (
            "a picture without one",
            "a.jpg",
            vec![0xff, 0xd8, 0xff, 0xe0, 0, 4],
            NoBadge,
        ),
        (
            "JSON named as a picture",
            "a.png",
            UNCHECKED.to_vec(),
            WrongName,
        ),
        (
            "a picture named as JSON",
            "a.json",
            GOOD_PNG.to_vec(),
            WrongName,
        ),
        (
            "a badge named as a program",
            "a.exe",
            GOOD_JWT.to_vec(),
            WrongName,
        ),
        (
            "cut off JSON",
            "a.json",
            UNCHECKED[..UNCHECKED.len() / 2].to_vec(),
            Broken,
        ),
        (
            "a cut off picture",
            "a.png",
            GOOD_PNG[..GOOD_PNG.len() / 2].to_vec(),
            Broken,
        ),
        (
            "a cut off SVG",
            "a.svg",
            GOOD_SVG[..GOOD_SVG.len() - 8].to_vec(),
            Broken,
        ),
        (
            "a cut off text",
            "a.jwt",
            GOOD_JWT[..GOOD_JWT.len() / 2].to_vec(),
            NoBadge,
        ),
        (
            "no date",
            "a.json",
            plain.replace("2026-05-12T09", "soon").into_bytes(),
            Broken,
        ),
        (
            "other context",
            "a.json",
            plain
                .replace("purl.imsglobal.org", "a.example")
                .into_bytes(),
            OtherBadge,
        ),
        (
            "an address",
            "a.txt",
            b"https://badges.example/a/7".to_vec(),
            Elsewhere,
        ),
        ("SVG with a script", "a.svg", SCRIPT.to_vec(), Program),
        (
            "SVG with an entity",
            "a.svg",
            svg.replacen("<svg", entity, 1).into_bytes(),
            Program,
        ),
        (
            "SVG with a billion laughs",
            "a.svg",
            svg.replacen("<svg", &laughs, 1).into_bytes(),
            Program,
        ),
        (
            "nested JSON",
            "a.json",
            format!("{{\"a\":{}", "[".repeat(1_000_000)).into_bytes(),
            TooMuch,
        ),
        ("JSON of 20 MB", "a.json", vec![b' '; 20 << 20], TooMuch),
        (
            "a head of 10 MB",
            "a.jwt",
            format!("ey{}.e30.AA", "A".repeat(10 << 20)).into_bytes(),
            TooMuch,
        ),
    ]
    .into_iter()
    .map(|(what, name, bytes, why)| Bad {
        what,
        name,
        bytes,
        why,
    })
    .collect()
}

#[test]
fn what_is_not_taken_as_a_badge_says_why_and_leaves_nothing() {
    let desk = Desk::open();
    keep(&desk, &shown(&desk, "kept.jwt", GOOD_JWT)).unwrap();
    let before = state(&desk);
    for Bad {
        what,
        name,
        bytes,
        why,
    } in bad()
    {
        let refused = look(&desk, &file(&desk, name, &bytes));
        assert_eq!(refused.unwrap_err(), AppError::Badge { why }, "{what}");
    }
    let large = desk.beside("large.json");
    let out = fs::File::create(&large).unwrap();
    out.set_len(60_000_000).unwrap();
    assert_eq!(
        look(&desk, &large).unwrap_err(),
        AppError::over(Limit::Attachment)
    );
    for nothing in ["none.json", "."] {
        assert_eq!(
            look(&desk, &desk.beside(nothing)).unwrap_err(),
            AppError::File
        );
    }
    let wide = look(&desk, &file(&desk, "a.png", &wide(GOOD_PNG)));
    let why = PaperProblem::TooMuch;
    assert_eq!(wide.unwrap_err(), AppError::Paper { why });
    assert_eq!(state(&desk), before);
}

/// The picture, saying that it is 60,000 pixels a side.
fn wide(png: &[u8]) -> Vec<u8> {
    let mut bytes = png.to_vec();
    bytes[16..20].copy_from_slice(&60_000_u32.to_be_bytes());
    bytes[20..24].copy_from_slice(&60_000_u32.to_be_bytes());
    let sum = crc(&bytes[12..29]);
    bytes[29..33].copy_from_slice(&sum.to_be_bytes());
    bytes
}

/// The sum of a chunk (PNG, annex D).
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 & (sum & 1).wrapping_neg())
        })
    })
}

#[test]
fn the_same_files_are_not_taken_beside_a_certificate_either() {
    let desk = Desk::open();
    let id = certificate(&desk);
    let before = state(&desk);
    for Bad {
        what, name, bytes, ..
    } in bad()
    {
        let path = file(&desk, name, &bytes);
        let refused = desk.app().paper_attach(&RecordRequest { id }, Some(&path));
        assert!(
            matches!(refused, Err(AppError::Paper { .. }))
                || name == "a.json" && what.contains("picture"),
            "{what}: {refused:?}"
        );
    }
    assert_eq!(state(&desk), before);
}
