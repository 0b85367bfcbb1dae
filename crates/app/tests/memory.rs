//! A large file beside a certificate takes no more memory than a small one, and a file that is made to
//! harm ends the process that reads it, not this one. Its own program: it draws as the app does, in
//! processes made from itself.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    missing_docs,
    reason = "a test may stop where something is not as it has to be, and a harness has to list itself"
)]

#[path = "app/desk.rs"]
#[allow(dead_code, reason = "the desk of the other tests")]
mod desk;

use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use waymark_app::Kind;
use waymark_app::wire::papers::{PaperPageRequest, PaperSaveRequest};
use waymark_app::wire::records::{CardSaveRequest, RecordRequest};
use waymark_journal::{FieldValue, RecordId};

use self::desk::Desk;

const NAME: &str = "a_large_file_takes_no_more_memory_than_a_small_one";
const PHOTO: &[u8] = include_bytes!("../../papers/tests/fixtures/camera.jpg");
const BADGE: &[u8] = include_bytes!("../../papers/tests/fixtures/badge-good.png");
/// Size of the large file, in bytes: the most there may be.
const LARGE: usize = 50_000_000;
/// Size of the room inside the exported journal, in MiB.
const ROOM_INSIDE: usize = 200;
/// How far above its idle state the process may go, in KiB.
const ROOM: u64 = 16 << 10;

fn main() -> ExitCode {
    if let Some(code) = waymark_app::serve_if_asked() {
        return code;
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    if has("--list") {
        if !has("--ignored") {
            println!("{NAME}: test");
        }
        return ExitCode::SUCCESS;
    }
    if cfg!(target_os = "linux") {
        large_file();
    }
    ExitCode::SUCCESS
}

fn large_file() {
    let mut desk = Desk::open();
    desk.draws_aside();
    // What the decoders and the vault need once is there before the measurement begins.
    let small = certificate(&desk);
    attach(&desk, small, &file(&desk, PHOTO));
    let path = file(&desk, &large());
    let out = desk.beside("out.json");
    let id = certificate(&desk);
    let mut measured = Vec::new();
    measured.push(("storing", risen(|| attach(&desk, id, &path))));
    let export = || assert!(desk.app().export_json(&out).unwrap().is_empty());
    measured.push(("exporting", risen(export)));
    let copy = desk.beside("copy.jpg");
    let request = PaperSaveRequest {
        id,
        for_others: false,
    };
    let save = || desk.app().paper_save(&request, &copy).unwrap();
    measured.push(("saving a copy", risen(save)));
    assert_eq!(fs::read(&copy).unwrap(), fs::read(&path).unwrap());
    measured.extend(large_badge(&desk));
    measured.push(("sweeping", risen(|| desk.app().sweep().unwrap())));
    let other = Desk::open();
    // Longer than all texts of another journal may be together: it is known by its head.
    let short = desk.beside("short.json");
    fs::copy(&out, &short).unwrap();
    lengthen(&out);
    let look = || drop(other.app().bring_look(Some(&out)).unwrap());
    measured.push(("looking at a journal", risen(look)));
    fs::rename(&short, &out).unwrap();
    let import = || drop(other.app().bring_keep().unwrap());
    measured.push(("importing", risen(import)));
    for (what, rise) in &measured {
        println!("{what}: {rise} KiB above idle");
    }
    for (what, rise) in measured {
        assert!(rise <= ROOM, "{what} took {rise} KiB");
    }
    let page = PaperPageRequest {
        id,
        page: 0,
        width: 80,
    };
    assert!(
        desk.app()
            .paper_page(&page)
            .unwrap()
            .starts_with(b"\x89PNG")
    );
}

/// Looks at a badge in a picture as large as a file may be, and keeps it.
fn large_badge(desk: &Desk) -> Vec<(&'static str, u64)> {
    let mut bytes = BADGE.to_vec();
    bytes.resize(LARGE, 7);
    let path = desk.beside("badge.png");
    fs::write(&path, bytes).unwrap();
    let mut id = None;
    let look = || id = desk.app().badge_read(Some(&path)).unwrap().map(|it| it.id);
    let looked = risen(look);
    let request = RecordRequest { id: id.unwrap() };
    let kept = risen(|| drop(desk.app().badge_keep(&request).unwrap()));
    vec![("looking at a badge", looked), ("keeping a badge", kept)]
}

/// A picture with noise behind its end, as large as a file may be.
fn large() -> Vec<u8> {
    let mut bytes = PHOTO.to_vec();
    let mut state = 7_u32;
    bytes.resize_with(LARGE, || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    });
    bytes
}

/// Puts room between two parts of an exported journal, as much as nobody holds in memory.
fn lengthen(path: &Path) {
    let whole = fs::read(path).unwrap();
    let at = whole.iter().position(|byte| *byte == b',').unwrap() + 1;
    let (head, rest) = whole.split_at(at);
    let mut file = fs::File::create(path).unwrap();
    file.write_all(head).unwrap();
    let room = vec![b' '; 1 << 20];
    (0..ROOM_INSIDE).for_each(|_| file.write_all(&room).unwrap());
    file.write_all(rest).unwrap();
}

/// Gives how far the process rose above where it was, in KiB.
fn risen(work: impl FnOnce()) -> u64 {
    // Begins to measure the highest point anew (proc(5), clear_refs).
    fs::write("/proc/self/clear_refs", "5").unwrap();
    let before = status("VmRSS:");
    work();
    status("VmHWM:").saturating_sub(before)
}

fn status(name: &str) -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with(name)).unwrap();
    let number = line.split_whitespace().nth(1).unwrap();
    number.parse().unwrap()
}

fn file(desk: &Desk, bytes: &[u8]) -> std::path::PathBuf {
    let path = desk.beside(&format!("{}.jpg", bytes.len()));
    fs::write(&path, bytes).unwrap();
    path
}

fn certificate(desk: &Desk) -> RecordId {
    let name = ("name".to_owned(), FieldValue::Text("Licence".to_owned()));
    let request = CardSaveRequest {
        id: None,
        kind: Kind::Certificate,
        fields: [name].into(),
    };
    desk.app().card_save(request).unwrap().value.id
}

fn attach(desk: &Desk, id: RecordId, path: &Path) {
    let changed = desk.app().paper_attach(&RecordRequest { id }, Some(path));
    assert!(changed.unwrap().value);
}
