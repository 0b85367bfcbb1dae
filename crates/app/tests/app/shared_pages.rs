//! A page somebody shared, read as a stranger's: of every kind, by passphrase or by key, and everything
//! that can be amiss with it. Nothing of it is kept unless somebody says so.

use std::fs;
use std::path::PathBuf;

use waymark_app::error::SharedTrouble;
use waymark_app::wire::shelf::{ReadSort, ReadVoice, SharedState, SharedView};
use waymark_app::{AppError, KdfCost};
use waymark_content::texts::Texts;
use waymark_journal::limits::Limit;
use waymark_share::document::{Block, Content, Document, Section, Voice, Words};
use waymark_share::page_file::PageFile;
use waymark_share::render::Look;
use waymark_vault::Passphrase;
use waymark_vault::sealed::{ReaderKey, armor, seal_to_recipient, seal_with_passphrase};

use crate::desk::{Desk, files_below};

pub const TOLD: &str = "seven yellow boats";

pub fn line(key: &str, label: &str, text: &str) -> Block {
    block(
        key,
        Content::Item {
            label: Words::plain(label),
            text: Words::plain(text),
            voice: Voice::Person,
        },
    )
}

pub fn block(key: &str, content: Content) -> Block {
    Block {
        key: key.to_owned(),
        removable: false,
        language: "en".to_owned(),
        sources: Vec::new(),
        content,
    }
}

pub fn json(file: &PageFile) -> String {
    waymark_share::page_file::json(file).unwrap()
}

fn html(file: &PageFile, look: Look) -> String {
    waymark_share::page_file::html(file, look).unwrap()
}

/// A page of one person, with these lines in its plan.
pub fn page(made: &str, until: &str, lines: &[Block]) -> PageFile {
    let title = Content::Title {
        text: Words::plain("Signe"),
        voice: Voice::Person,
    };
    let heading = Content::Heading {
        text: Words::plain("My plan"),
    };
    let section = |id: &str, blocks: Vec<Block>| Section {
        id: id.to_owned(),
        blocks,
    };
    let plan = std::iter::once(block("plan.heading", heading)).chain(lines.iter().cloned());
    PageFile {
        version: 1,
        made: made.to_owned(),
        until: until.to_owned(),
        document: Document {
            language: "en".to_owned(),
            window_title: "A page".to_owned(),
            sections: vec![
                section("header", vec![block("title", title)]),
                section("plan", plan.collect()),
            ],
            last_line: "This page shows only what I chose to share.".to_owned(),
        },
    }
}

fn usual() -> PageFile {
    page("2026-11-01", "", &[line("a", "Step:", "Try the bakery")])
}

pub fn put(desk: &Desk, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = desk.beside(name);
    fs::write(&path, bytes).unwrap();
    path
}

fn sealed(plain: &[u8]) -> Vec<u8> {
    let told = Passphrase::new(TOLD).unwrap();
    seal_with_passphrase(plain, &told, KdfCost::for_tests()).unwrap()
}

/// A sealed page: one HTML file with the armoured payload in it.
pub fn sealed_page(file: &PageFile) -> String {
    let plain = html(file, Look::Light);
    let payload = armor(&sealed(plain.as_bytes())).unwrap();
    waymark_share::sealed_page::wrap(&payload, &Texts::for_files("en"), "").unwrap()
}

fn look(desk: &Desk, name: &str, bytes: impl AsRef<[u8]>) -> Result<SharedView, AppError> {
    desk.app().shared_pick(Some(&put(desk, name, bytes)))
}

fn trouble(looked: Result<SharedView, AppError>) -> SharedTrouble {
    match looked.unwrap_err() {
        AppError::Shared { why } => why,
        other => panic!("{other:?}"),
    }
}

fn says_the_step(view: &SharedView) {
    assert_eq!(view.state, SharedState::Open);
    let shown = view.page.as_ref().unwrap();
    let plan = &shown.page.parts[1];
    assert_eq!(plan.title, "My plan");
    let step = &plan.blocks[0];
    assert_eq!((step.sort, step.voice), (ReadSort::Item, ReadVoice::Person));
    assert_eq!(step.label, "Step:");
    assert!(step.html.as_str().contains("Try the bakery"));
}

#[test]
fn a_plain_page_is_read_without_any_vault_as_html_or_as_json_and_nothing_is_kept() {
    let desk = Desk::bare();
    let page = html(&usual(), Look::Light);
    says_the_step(&look(&desk, "page.html", page).unwrap());
    desk.app().shared_close();
    assert_eq!(
        desk.app().shared_view().unwrap().state,
        SharedState::Nothing
    );
    let view = look(&desk, "page.page.json", json(&usual())).unwrap();
    says_the_step(&view);
    assert!(!view.page.unwrap().can_keep);
    assert_eq!(files_below(&desk.data()).len(), 0);
}

#[test]
fn a_sealed_page_opens_with_the_passphrase_that_was_told_and_with_no_other() {
    let desk = Desk::bare();
    for (name, bytes) in [
        ("page.html", sealed_page(&usual()).into_bytes()),
        (
            "page.html.age",
            sealed(html(&usual(), Look::Light).as_bytes()),
        ),
    ] {
        let view = look(&desk, name, bytes).unwrap();
        assert_eq!(view.state, SharedState::Passphrase);
        assert_eq!(
            trouble(desk.app().shared_open("seven yellow boat")),
            SharedTrouble::Passphrase
        );
        assert_eq!(desk.app().shared_open(""), Err(AppError::Empty));
        // It still waits for the passphrase, and then opens.
        says_the_step(&desk.app().shared_open(TOLD).unwrap());
    }
}

#[test]
fn a_page_for_a_key_opens_on_the_shelf_that_has_it_also_after_the_key_was_replaced() {
    let desk = Desk::with_shelf();
    let plain = html(&usual(), Look::Light);
    let for_other = ReaderKey::generate().recipient();
    let other = seal_to_recipient(plain.as_bytes(), &for_other).unwrap();
    assert_eq!(
        trouble(look(&desk, "other.page.age", &other)),
        SharedTrouble::NoKey
    );
    let key = desk.app().own_key_make().unwrap().value.unwrap();
    assert_eq!(
        trouble(look(&desk, "other.page.age", &other)),
        SharedTrouble::OtherKey
    );
    let own = seal_to_recipient(plain.as_bytes(), &key.recipient).unwrap();
    says_the_step(&look(&desk, "own.page.age", &own).unwrap());
    let new = desk.app().own_key_replace().unwrap().value.unwrap();
    assert_ne!(new.recipient, key.recipient);
    assert_eq!(new.older, 1);
    says_the_step(&look(&desk, "own.page.age", &own).unwrap());
    // At the door there is no key, and it goes on waiting there until the shelf is open.
    desk.lock();
    desk.app().shared_came(put(&desk, "waits.page.age", &own));
    assert_eq!(trouble(desk.app().shared_look()), SharedTrouble::NoKey);
    assert!(desk.app().shared_view().unwrap().waiting);
    desk.unlock().unwrap();
    says_the_step(&desk.app().shared_look().unwrap());
}

#[test]
fn whatever_is_amiss_with_a_file_is_said_and_what_was_looked_at_before_stays() {
    let desk = Desk::bare();
    look(&desk, "page.page.json", json(&usual())).unwrap();
    let whole = sealed(html(&usual(), Look::Light).as_bytes());
    let newer = json(&usual()).replace("\"version\": 1", "\"version\": 99");
    assert!(newer.contains("99"), "{newer}");
    let cut_short = &json(&usual())[..120];
    for (name, bytes, why) in [
        ("empty.html", b" \n".to_vec(), SharedTrouble::Empty),
        (
            "bundle.html",
            b"PK\x03\x04zip".to_vec(),
            SharedTrouble::Bundle,
        ),
        (
            "gzip.age",
            b"\x1f\x8b\x08rest".to_vec(),
            SharedTrouble::Bundle,
        ),
        (
            "letter.html",
            b"<h1>Hello</h1>".to_vec(),
            SharedTrouble::NotAPage,
        ),
        (
            "picture.json",
            vec![0xff, 0xd8, 0xff, 0xe0],
            SharedTrouble::NotAPage,
        ),
        ("newer.page.json", newer.into_bytes(), SharedTrouble::Newer),
        (
            "newer.age",
            b"age-encryption.org/v2\n-> scrypt x 18\n".to_vec(),
            SharedTrouble::Newer,
        ),
    ] {
        assert_eq!(trouble(look(&desk, name, bytes)), why, "{name}");
        says_the_step(&desk.app().shared_view().unwrap());
    }
    let cut = trouble(look(&desk, "cut.page.json", cut_short));
    assert!(
        matches!(cut, SharedTrouble::NotAPage | SharedTrouble::Damaged),
        "{cut:?}"
    );
    let cut_sealed = look(&desk, "cut.age", &whole[..whole.len() - 40]).unwrap();
    assert_eq!(cut_sealed.state, SharedState::Passphrase);
    assert_eq!(
        trouble(desk.app().shared_open(TOLD)),
        SharedTrouble::Damaged
    );
    assert_eq!(
        desk.app().shared_pick(Some(&desk.beside("nowhere.html"))),
        Err(AppError::File)
    );
    assert_eq!(
        desk.app().shared_pick(Some(&desk.data())),
        Err(AppError::File)
    );
}

#[test]
fn one_flipped_byte_anywhere_in_a_sealed_page_is_never_read_as_a_page() {
    let desk = Desk::bare();
    let whole = sealed(html(&usual(), Look::Light).as_bytes());
    for at in [0, 30, 90, whole.len() / 2, whole.len() - 1] {
        let mut flipped = whole.clone();
        flipped[at] ^= 1;
        let opened = look(&desk, "flipped.age", flipped).and_then(|view| match view.state {
            SharedState::Passphrase => desk.app().shared_open(TOLD),
            _ => Ok(view),
        });
        assert!(opened.is_err(), "byte {at}");
    }
}

#[test]
fn a_file_of_two_gigabytes_is_refused_by_its_size_and_never_read() {
    let desk = Desk::bare();
    let path = put(&desk, "large.page.age", "");
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(2_000_000_000).unwrap();
    let begun = std::time::Instant::now();
    assert_eq!(
        desk.app().shared_pick(Some(&path)),
        Err(AppError::over(Limit::Shared))
    );
    assert!(begun.elapsed().as_millis() < 500);
}

#[test]
fn markup_scripts_and_remote_pictures_in_a_page_are_letters_and_nothing_else() {
    let desk = Desk::bare();
    let nasty = "<script>alert(1)</script><img src=https://example.org/x.png onerror=alert(1)> \
                 ![x](https://example.org/y.png) [a](javascript:alert(1))";
    let passage = Content::Passage {
        lines: vec![Words::plain(nasty)],
    };
    let quote = Content::Quote {
        lines: vec![Words::plain(nasty)],
        who: Some(Words::plain(nasty)),
    };
    let file = page(
        "2026-11-01",
        nasty,
        &[
            line("a", nasty, nasty),
            block("b", passage),
            block("c", quote),
        ],
    );
    let view = look(&desk, "page.page.json", json(&file)).unwrap();
    let shown = view.page.unwrap();
    for block in shown.page.parts.iter().flat_map(|part| &part.blocks) {
        let html = block.html.as_str();
        assert!(
            !html.contains("<script") && !html.contains("<img"),
            "{html}"
        );
        assert!(!html.contains("<a ") && !html.contains("=\"http"), "{html}");
    }
    // The same page as a web page that lies beside its own data: what it draws is not what is read.
    let page = html(&file, Look::Light).replace("</body>", "<script>1</script></body>");
    look(&desk, "page.html", page).unwrap();
}

#[test]
fn a_lock_lets_go_of_what_is_looked_at() {
    let desk = Desk::with_shelf();
    look(&desk, "page.page.json", json(&usual())).unwrap();
    desk.lock();
    assert_eq!(
        desk.app().shared_view().unwrap().state,
        SharedState::Nothing
    );
}

/// Two pages of one person, as the journeys open them.
fn fixtures() -> [(&'static str, PageFile); 2] {
    let first = page(
        "2026-10-01",
        "",
        &[
            line("a", "Step:", "Try the bakery"),
            line("b", "Step:", "Call Amal"),
            line("d", "Step:", "Sleep before ten"),
        ],
    );
    let mut second = page(
        "2026-11-01",
        "30 June 2027",
        &[
            line("a", "Step:", "Try the bakery on Mondays"),
            line("c", "Step:", "Ask about hours"),
            line("d", "Step:", "Sleep before ten"),
        ],
    );
    let text = Words::plain("We agreed");
    second.document.sections.push(Section {
        id: "agreed".to_owned(),
        blocks: vec![
            block("agreed.heading", Content::Heading { text }),
            line("g", "Ingrid, by Friday:", "asks about early hours"),
        ],
    });
    [("first.page.json", first), ("second.html", second)]
}

#[test]
fn pages_that_were_written_before_still_open() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/shared");
    let desk = Desk::bare();
    for (name, file) in fixtures() {
        let path = folder.join(name);
        // `UPDATE_FIXTURES=1` writes those that are not there; one that is there stays for good.
        if std::env::var_os("UPDATE_FIXTURES").is_some() && !path.exists() {
            fs::create_dir_all(&folder).unwrap();
            let text = match file.until.as_str() {
                "" => json(&file),
                _ => sealed_page(&file),
            };
            fs::write(&path, text).unwrap();
        }
        let mut view = desk.app().shared_pick(Some(&path)).unwrap();
        if view.state == SharedState::Passphrase {
            view = desk.app().shared_open(TOLD).unwrap();
        }
        let shown = view.page.unwrap();
        assert_eq!(shown.until, file.until, "{name}");
        assert_eq!(shown.page.parts[1].title, "My plan");
    }
}
