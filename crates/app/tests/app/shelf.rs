//! The counsellor's shelf: a vault of another kind, folders, kept pages, notes, two pages compared, the
//! key, letting go.

use std::fs;

use waymark_app::AppError;
use waymark_app::wire::entries::EntryDraftRequest;
use waymark_app::wire::guide::{GuideForm, GuideReader, GuideRequest, GuideSaveRequest};
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::search::SearchRequest;
use waymark_app::wire::shelf::{
    CompareRequest, ReadStanding, SharedKeepRequest, ShelfFolderSaveRequest, ShelfNoteSaveRequest,
    ShelfPageRowView, ShelfPageSaveRequest,
};
use waymark_app::wire::shell::{JournalSort, ShellState, UnlockRequest};
use waymark_journal::RecordId;
use waymark_share::page_file::PageFile;
use waymark_vault::sealed::ReaderKey;

use crate::desk::{DAY, Desk, PHRASE};
use crate::every_kind::take_out;
use crate::shared_pages::{json, line, page, put};

fn keep_in(
    desk: &Desk,
    folder: Option<RecordId>,
    file: &PageFile,
    let_go: &str,
) -> ShelfPageRowView {
    let path = put(desk, "in.page.json", json(file));
    desk.app().shared_pick(Some(&path)).unwrap();
    let request = SharedKeepRequest {
        folder,
        name: "Signe, Tuesdays".to_owned(),
        let_go: let_go.to_owned(),
    };
    desk.app().shared_keep(&request).unwrap().value
}

fn the_folder(desk: &Desk) -> RecordId {
    desk.app().shelf().unwrap().folders[0].id
}

fn two_pages(desk: &Desk) -> (ShelfPageRowView, ShelfPageRowView) {
    let first = page(
        "2026-10-01",
        "",
        &[
            line("a", "Step:", "Try the bakery"),
            line("b", "Step:", "Call Amal"),
        ],
    );
    let second = page(
        "2026-11-01",
        "",
        &[
            line("a", "Step:", "Try the bakery on Mondays"),
            line("c", "Step:", "Ask about hours"),
        ],
    );
    let kept = keep_in(desk, None, &first, "");
    desk.pass(DAY);
    (kept, keep_in(desk, Some(the_folder(desk)), &second, ""))
}

/// Gives a made file as text.
fn text_of(file: &waymark_app::MadeFile) -> String {
    String::from_utf8(file.bytes.to_vec()).unwrap()
}

#[test]
fn a_shelf_is_a_vault_of_another_kind_and_a_person_may_have_both() {
    let desk = Desk::open();
    desk.lock();
    desk.shelf_made();
    let shell = desk.app().shell(false, false);
    assert_eq!(
        (shell.state, shell.sort),
        (ShellState::Open, JournalSort::Shelf)
    );
    desk.lock();
    let shell = desk.app().shell(true, false);
    let mut sorts: Vec<bool> = shell
        .journals
        .iter()
        .map(|each| each.sort == JournalSort::Shelf)
        .collect();
    sorts.sort_unstable();
    assert_eq!(sorts, [false, true]);
    for each in shell.journals {
        let request = UnlockRequest {
            journal: Some(each.id),
            passphrase: PHRASE.to_owned(),
        };
        desk.app().unlock(&request).unwrap();
        assert_eq!(desk.app().shell(false, false).sort, each.sort);
        desk.lock();
    }
}

#[test]
fn what_is_for_a_journal_is_refused_on_a_shelf_and_the_other_way_round() {
    let shelf = Desk::with_shelf();
    let app = shelf.app();
    let no = AppError::OnlyInJournal;
    assert_eq!(app.today().unwrap_err(), no);
    let draft = EntryDraftRequest {
        id: None,
        title: String::new(),
        on: String::new(),
        text: "a page".to_owned(),
    };
    assert_eq!(app.entry_draft(draft).unwrap_err(), no);
    assert_eq!(app.audiences().unwrap_err(), no);
    assert_eq!(app.receipts().unwrap_err(), no);
    assert_eq!(app.plan().unwrap_err(), no);
    assert_eq!(app.packs().unwrap_err(), no);

    let journal = Desk::open();
    let app = journal.app();
    let no = AppError::OnlyOnShelf;
    let id = RecordId([1; 16]);
    assert_eq!(app.shelf().unwrap_err(), no);
    assert_eq!(app.shelf_page(&RecordRequest { id }).unwrap_err(), no);
    assert_eq!(app.own_key_make().unwrap_err(), no);
    let folder = ShelfFolderSaveRequest {
        id: None,
        name: "A".to_owned(),
    };
    assert_eq!(app.shelf_folder_save(&folder).unwrap_err(), no);
    let path = put(&journal, "in.page.json", json(&page("2026-10-01", "", &[])));
    app.shared_pick(Some(&path)).unwrap();
    let keep = SharedKeepRequest {
        folder: None,
        name: "A".to_owned(),
        let_go: String::new(),
    };
    assert_eq!(app.shared_keep(&keep).unwrap_err(), no);
    // Reading needs no shelf.
    assert!(app.shared_view().unwrap().page.is_some());
}

#[test]
fn a_page_is_kept_in_a_folder_found_again_after_a_lock_and_never_twice() {
    let desk = Desk::with_shelf();
    let (first, second) = two_pages(&desk);
    let again = keep_in(
        &desk,
        None,
        &page(
            "2026-11-01",
            "",
            &[
                line("a", "Step:", "Try the bakery on Mondays"),
                line("c", "Step:", "Ask about hours"),
            ],
        ),
        "",
    );
    assert_eq!(again.id, second.id);
    desk.lock();
    desk.unlock().unwrap();
    let shelf = desk.app().shelf().unwrap();
    assert_eq!(shelf.folders.len(), 1);
    assert_eq!(
        (shelf.folders[0].name.as_str(), shelf.folders[0].pages),
        ("Signe, Tuesdays", 2)
    );
    let id = the_folder(&desk);
    let folder = desk.app().shelf_folder(&RecordRequest { id }).unwrap();
    let ids: Vec<RecordId> = folder.pages.iter().map(|page| page.id).collect();
    assert_eq!(ids, [second.id, first.id]);
    let shown = desk
        .app()
        .shelf_page(&RecordRequest { id: first.id })
        .unwrap();
    assert_eq!(shown.page.title, "Signe");
    assert!(
        shown.page.parts[1].blocks[1]
            .html
            .as_str()
            .contains("Call Amal")
    );
    let request = SearchRequest {
        query: "amal".to_owned(),
        tucked: false,
    };
    assert_eq!(desk.app().search(&request).unwrap().count, 1);
}

#[test]
fn two_pages_are_compared_whichever_is_named_first() {
    let desk = Desk::with_shelf();
    let (first, second) = two_pages(&desk);
    let (one, other) = (first.id, second.id);
    let there = desk
        .app()
        .shelf_compare(&CompareRequest { one, other })
        .unwrap();
    let back = CompareRequest {
        one: other,
        other: one,
    };
    assert_eq!(there, desk.app().shelf_compare(&back).unwrap());
    assert_eq!((there.before.id, there.now.id), (one, other));
    let plan = &there.parts[0];
    assert_eq!((plan.title.as_str(), plan.same), ("My plan", false));
    let standings: Vec<ReadStanding> = plan.rows.iter().map(|row| row.standing).collect();
    assert_eq!(
        standings,
        [
            ReadStanding::Changed,
            ReadStanding::NoLonger,
            ReadStanding::New
        ]
    );
    let now: String = plan.rows[0]
        .pieces
        .iter()
        .map(|piece| piece.text.as_str())
        .collect();
    assert_eq!(now, "Try the bakery on Mondays");
    // A page beside itself, or beside one of another folder, is no comparison.
    let itself = CompareRequest { one, other: one };
    assert!(desk.app().shelf_compare(&itself).is_err());
}

#[test]
fn the_day_a_page_names_is_proposed_and_when_it_comes_nothing_happens_by_itself() {
    let desk = Desk::with_shelf();
    let says = |until: &str| {
        let path = put(
            &desk,
            "until.page.json",
            json(&page("2026-11-01", until, &[])),
        );
        let view = desk.app().shared_pick(Some(&path)).unwrap();
        view.page.unwrap().until_day
    };
    assert_eq!(says("30 June 2027"), "30 June 2027");
    assert_eq!(says("until 30 June 2027."), "30 June 2027");
    assert_eq!(says("2027-03"), "31 March 2027");
    assert_eq!(says("the day I start"), "");
    assert_eq!(says(""), "");
    let kept = keep_in(
        &desk,
        None,
        &page("2026-11-01", "in ten days", &[]),
        "2 December 2026",
    );
    assert!(!kept.let_go_came);
    desk.pass(10 * DAY);
    let folder = &desk.app().shelf().unwrap().folders[0];
    assert_eq!((folder.pages, folder.let_go), (1, 1));
    let id = kept.id;
    assert!(
        desk.app()
            .shelf_page(&RecordRequest { id })
            .unwrap()
            .row
            .let_go_came
    );
    let later = ShelfPageSaveRequest {
        id,
        folder: folder.id,
        let_go: "2027-12-02".to_owned(),
    };
    let saved = desk.app().shelf_page_save(&later).unwrap().value;
    assert!(!saved.row.let_go_came);
    let no_day = ShelfPageSaveRequest {
        let_go: "soon".to_owned(),
        ..later
    };
    assert_eq!(
        desk.app().shelf_page_save(&no_day).unwrap_err(),
        AppError::BadValue
    );
}

#[test]
fn letting_go_of_a_page_takes_it_away_for_good_and_keeps_the_notes() {
    let desk = Desk::with_shelf();
    let (first, _) = two_pages(&desk);
    let note = ShelfNoteSaveRequest {
        id: None,
        about: first.id,
        text: "Ask about mornings".to_owned(),
    };
    desk.app().shelf_note_save(&note).unwrap();
    let id = first.id;
    desk.app().shelf_page_let_go(&RecordRequest { id }).unwrap();
    let folder = RecordRequest {
        id: the_folder(&desk),
    };
    let view = desk.app().shelf_folder(&folder).unwrap();
    assert_eq!(view.pages.len(), 1);
    assert_eq!(view.notes[0].text, "Ask about mornings");
    // Taken back while the shelf is open: the page and its note are as they were.
    desk.app().undo().unwrap();
    let back = desk.app().shelf_page(&RecordRequest { id }).unwrap();
    assert_eq!(back.notes.len(), 1);
    assert!(desk.app().shelf_folder(&folder).unwrap().notes.is_empty());
    desk.app().shelf_page_let_go(&RecordRequest { id }).unwrap();
    desk.lock();
    desk.unlock().unwrap();
    assert!(desk.app().shelf_page(&RecordRequest { id }).is_err());
    let whole = take_out(&desk).to_string();
    assert!(!whole.contains("Call Amal") && whole.contains("Ask about mornings"));
}

#[test]
fn a_note_is_on_a_folder_or_a_page_and_is_changed_and_binned() {
    let desk = Desk::with_shelf();
    let (first, _) = two_pages(&desk);
    let save = |id: Option<RecordId>, about: RecordId, text: &str| {
        desk.app().shelf_note_save(&ShelfNoteSaveRequest {
            id,
            about,
            text: text.to_owned(),
        })
    };
    assert_eq!(save(None, first.id, "  ").unwrap_err(), AppError::Empty);
    let on_page = save(None, first.id, "One").unwrap().value;
    let on_folder = save(None, the_folder(&desk), "Two").unwrap().value;
    assert_eq!(
        save(None, on_page.id, "Three").unwrap_err(),
        AppError::BadValue
    );
    save(Some(on_page.id), first.id, "One, better").unwrap();
    let page = RecordRequest { id: first.id };
    assert_eq!(
        desk.app().shelf_page(&page).unwrap().notes[0].text,
        "One, better"
    );
    let binned = RecordRequest { id: on_folder.id };
    desk.app().record_bin(&binned).unwrap();
    assert_eq!(desk.app().bin().unwrap().len(), 1);
    let folder = RecordRequest {
        id: the_folder(&desk),
    };
    assert!(desk.app().shelf_folder(&folder).unwrap().notes.is_empty());
    desk.app().record_take_out(&binned).unwrap();
    assert_eq!(desk.app().shelf_folder(&folder).unwrap().notes.len(), 1);
}

#[test]
fn pages_whose_folder_is_in_the_bin_are_not_lost() {
    let desk = Desk::with_shelf();
    let (first, _) = two_pages(&desk);
    let id = the_folder(&desk);
    desk.app().record_bin(&RecordRequest { id }).unwrap();
    assert_eq!(desk.app().shelf().unwrap().loose.len(), 2);
    let shown = desk
        .app()
        .shelf_page(&RecordRequest { id: first.id })
        .unwrap();
    assert!(shown.folder.is_none() && shown.others.is_empty());
}

#[test]
fn the_key_is_made_once_and_goes_over_as_a_small_file_without_its_secret_half() {
    let desk = Desk::with_shelf();
    assert_eq!(desk.app().own_key().unwrap(), None);
    assert!(desk.app().own_key_file().is_err());
    let made = desk.app().own_key_make().unwrap().value.unwrap();
    let again = desk.app().own_key_make().unwrap().value.unwrap();
    assert_eq!(made, again);
    assert_eq!(made.words.len(), 6);
    assert!(made.qr.starts_with("<svg"));
    let file = text_of(&desk.app().own_key_file().unwrap());
    let first = file.lines().find(|line| line.starts_with("age1")).unwrap();
    assert_eq!(first, made.recipient);
    assert!(!file.to_uppercase().contains("SECRET"), "{file}");
    assert!(file.contains(&made.words.join(" ")), "{file}");
    // The secret half is in what the counsellor takes out, and nowhere else.
    let whole = take_out(&desk);
    let secret = whole["records"]
        .as_array()
        .unwrap()
        .iter()
        .find(|record| record["body"]["kind"] == "reader-key")
        .map(|record| {
            record["body"]["fields"]["secret"]
                .as_str()
                .unwrap()
                .to_owned()
        })
        .unwrap();
    assert_eq!(
        ReaderKey::parse(&secret).unwrap().recipient(),
        made.recipient
    );
    desk.lock();
    desk.app().finish_closing();
    for path in crate::desk::files_below(&desk.data()) {
        let bytes = fs::read(&path).unwrap();
        assert!(memchr::memmem::find(&bytes, secret.as_bytes()).is_none());
    }
}

#[test]
fn the_guide_is_read_without_any_vault_and_written_as_one_page() {
    let desk = Desk::bare();
    for (reader, first) in [(GuideReader::Readers, "law"), (GuideReader::Carers, "how")] {
        let guide = desk.app().guide(&GuideRequest { reader }).unwrap();
        assert_eq!(guide.parts[1].id, first);
        let file = |form| {
            let request = GuideSaveRequest { reader, form };
            desk.app().guide_page(&request).unwrap()
        };
        let page = text_of(&file(GuideForm::Html));
        let text = page.split("<main").nth(1).unwrap();
        assert!(text.contains("Antonovsky"), "{text}");
        assert!(!page.contains("<script"));
        let pdf = file(GuideForm::Pdf);
        assert!(pdf.bytes.starts_with(b"%PDF") && pdf.extension() == "pdf");
        // Two pages and no more: the page tree says how many there are.
        assert!(
            memchr::memmem::find(&pdf.bytes, b"/Count 2").is_some(),
            "{reader:?}"
        );
    }
}

#[test]
fn the_sample_shelf_has_two_pages_of_one_person_that_differ_and_leaves_no_trace() {
    let desk = Desk::bare();
    desk.app().sample_shelf_open().unwrap();
    assert!(desk.app().shell(false, false).sample);
    let id = the_folder(&desk);
    let folder = desk.app().shelf_folder(&RecordRequest { id }).unwrap();
    assert_eq!((folder.pages.len(), folder.notes.len()), (2, 1));
    let request = CompareRequest {
        one: folder.pages[0].id,
        other: folder.pages[1].id,
    };
    let compared = desk.app().shelf_compare(&request).unwrap();
    let titles: Vec<&str> = compared
        .parts
        .iter()
        .map(|part| part.title.as_str())
        .collect();
    assert_eq!(titles[..2], ["We agreed", "My questions for you"]);
    let found = |standing: ReadStanding| {
        let mut rows = compared.parts.iter().flat_map(|part| &part.rows);
        rows.any(|row| row.standing == standing)
    };
    for standing in [
        ReadStanding::New,
        ReadStanding::Changed,
        ReadStanding::Same,
        ReadStanding::NoLonger,
    ] {
        assert!(found(standing), "{standing:?}");
    }
    desk.app().lock_seal(None).unwrap();
    desk.app().lock_let_go();
    assert!(desk.app().shell(true, false).journals.is_empty());
}
