//! Copies: each can be tried, a second folder takes them over, and one opens elsewhere to read and to
//! be kept. Emptying the bin for good, making everything new, trying the sheet out.

use std::fs;
use std::path::PathBuf;

use waymark_app::AppError;
use waymark_app::wire::copies::{
    CopyOpenRequest, CopyTried, CopyTryRequest, RekeyRequest, SecondCopyState,
};
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::shell::{JournalCreateRequest, ShellState};
use waymark_vault::{Secret, UnixMillis, Vault};

use crate::desk::{Desk, PHRASE, files_below};

const WORD: &str = "marzipan under the clock";
const NEW: &str = "another five words for now";

fn by_passphrase(secret: &str) -> CopyOpenRequest {
    CopyOpenRequest {
        secret: secret.to_owned(),
        by_sheet: false,
    }
}

/// Waits until the second folder holds everything.
fn settled(desk: &Desk) -> SecondCopyState {
    for _ in 0..400 {
        let state = desk.app().copies().unwrap().second.state;
        if state != SecondCopyState::Waiting {
            return state;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    SecondCopyState::Waiting
}

/// A journal with one page, and its copy in a folder of its own.
fn copied() -> (Desk, PathBuf) {
    let desk = Desk::open();
    desk.page(None, WORD);
    let folder = desk.beside("stick");
    fs::create_dir(&folder).unwrap();
    desk.app().second_copy_choose(Some(&folder)).unwrap();
    assert_eq!(settled(&desk), SecondCopyState::UpToDate);
    (desk, folder)
}

fn texts(desk: &Desk) -> Vec<String> {
    let request = waymark_app::wire::entries::EntryListRequest {
        skip: 0,
        take: 200,
        tucked: false,
    };
    let rows = desk.app().entry_list(&request).unwrap().rows;
    rows.iter().map(|row| desk.text_of(row.id)).collect()
}

#[test]
fn each_copy_is_seen_and_tried_here_and_in_the_second_folder() {
    let (desk, folder) = copied();
    let view = desk.app().copies().unwrap();
    assert_eq!(view.second.folder, folder.display().to_string());
    for (rows, second) in [(&view.rows, false), (&view.second.rows, true)] {
        assert!(!rows.is_empty());
        for row in rows {
            assert!(!row.made.is_empty() && row.size.ends_with("kB"), "{row:?}");
            let request = CopyTryRequest {
                sequence: row.sequence,
                second,
            };
            let tried = desk.app().copy_try(&request).unwrap();
            assert!(tried.records > 1);
        }
    }
    let newest = view.second.rows[0].sequence;
    let name = folder.join("snapshots").join(format!("{newest}.age"));
    let path = files_below(&folder.join("snapshots")).pop().unwrap();
    let mut bytes = fs::read(&path).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    fs::write(&path, bytes).unwrap();
    let request = CopyTryRequest {
        sequence: newest,
        second: true,
    };
    let tried = desk.app().copy_try(&request).unwrap();
    assert_eq!(tried.outcome, CopyTried::SnapshotDamaged, "{name:?}");
    // What is damaged there is written again.
    let mut again = tried.outcome;
    for _ in 0..400 {
        again = desk.app().copy_try(&request).unwrap().outcome;
        if again == CopyTried::Whole {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    assert_eq!(again, CopyTried::Whole);
    for damaged in ["keys/passphrase.age", "keys/passphrase.age.2"] {
        fs::write(folder.join(damaged), format!("not {damaged}")).unwrap();
    }
    let tried = desk.app().copy_try(&request).unwrap();
    assert_eq!(
        tried.outcome,
        CopyTried::KeysDamaged,
        "it would open nowhere else"
    );
    assert_eq!(settled(&desk), SecondCopyState::UpToDate);
    for path in files_below(&folder) {
        let bytes = fs::read(&path).unwrap();
        assert!(memchr::memmem::find(&bytes, WORD.as_bytes()).is_none());
    }
}

#[test]
fn the_second_folder_is_known_again_after_unlocking_and_told_where_it_is_gone() {
    let (mut desk, folder) = copied();
    desk.lock();
    desk.app().finish_closing();
    desk.kill();
    desk.unlock().unwrap();
    assert_eq!(settled(&desk), SecondCopyState::UpToDate);
    desk.lock();
    desk.app().finish_closing();
    fs::rename(&folder, desk.beside("pocket")).unwrap();
    desk.unlock().unwrap();
    assert_eq!(settled(&desk), SecondCopyState::Missing);
    let stopped = desk.app().second_copy_stop().unwrap();
    assert_eq!(stopped.second.state, SecondCopyState::None);
    assert!(desk.beside("pocket").join("keys").is_dir(), "it stays");
}

#[test]
fn a_folder_with_other_things_gets_one_of_its_own_inside_and_nothing_there_is_touched() {
    let desk = Desk::open();
    let folder = desk.beside("full");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("holiday.txt"), "sand").unwrap();
    desk.app().second_copy_choose(Some(&folder)).unwrap();
    assert_eq!(settled(&desk), SecondCopyState::UpToDate);
    assert_eq!(fs::read(folder.join("holiday.txt")).unwrap(), b"sand");
    assert!(folder.join("copy/keys").is_dir());
}

#[test]
fn a_copy_opens_in_an_empty_home_to_read_alone_and_is_then_kept() {
    let (_first, folder) = copied();
    let desk = Desk::bare();
    let picked = desk.app().copy_pick(Some(&folder)).unwrap().unwrap();
    assert!(picked.count > 0 && !picked.made.is_empty());
    let wrong = desk.app().copy_open(&by_passphrase("not these five words"));
    assert!(matches!(wrong, Err(AppError::WrongPassphrase)), "{wrong:?}");
    desk.app().copy_open(&by_passphrase(PHRASE)).unwrap();
    assert!(desk.app().shell(false, false).copy);
    assert_eq!(texts(&desk), [WORD]);

    let draft = waymark_app::wire::entries::EntryDraftRequest {
        id: None,
        title: String::new(),
        on: String::new(),
        text: "more".to_owned(),
    };
    assert!(matches!(
        desk.app().entry_draft(draft),
        Err(AppError::OnlyToRead)
    ));
    let purge = desk.app().bin_purge();
    assert!(matches!(purge, Err(AppError::OnlyToRead)), "{purge:?}");

    // Leaving it leaves nothing.
    desk.lock();
    assert_eq!(files_below(&desk.data()).len(), 0);
    assert_eq!(desk.app().shell(true, false).state, ShellState::NoJournal);

    desk.app().copy_open(&by_passphrase(PHRASE)).unwrap();
    desk.app().copy_keep().unwrap();
    assert_eq!(desk.app().shell(true, false).state, ShellState::Locked);
    desk.unlock().unwrap();
    assert!(!desk.app().shell(false, false).copy);
    desk.page(None, "and on it goes");
    assert_eq!(texts(&desk).len(), 2);
}

#[test]
fn a_copy_opens_with_the_recovery_sheet_and_a_folder_without_one_is_told() {
    let desk = Desk::bare();
    let sheet = desk
        .app()
        .journal_create(&JournalCreateRequest {
            passphrase: PHRASE.to_owned(),
        })
        .unwrap();
    let key = sheet.groups.concat();
    desk.app().recovery_practise(&key).unwrap();
    let other = Desk::bare();
    let request = JournalCreateRequest {
        passphrase: PHRASE.to_owned(),
    };
    let other = other
        .app()
        .journal_create(&request)
        .unwrap()
        .groups
        .concat();
    let practised = desk.app().recovery_practise(&other);
    assert!(matches!(practised, Err(AppError::WrongRecovery)));
    let practised = desk.app().recovery_practise("AGE no key at all");
    assert!(matches!(practised, Err(AppError::UnreadableRecovery)));

    let folder = desk.beside("stick");
    fs::create_dir(&folder).unwrap();
    desk.app().second_copy_choose(Some(&folder)).unwrap();
    assert_eq!(settled(&desk), SecondCopyState::UpToDate);
    let elsewhere = Desk::bare();
    let empty = elsewhere.beside("empty");
    fs::create_dir(&empty).unwrap();
    let none = elsewhere.app().copy_pick(Some(&empty));
    assert!(matches!(none, Err(AppError::NoCopy)));
    elsewhere.app().copy_pick(Some(&folder)).unwrap();
    let request = CopyOpenRequest {
        secret: key,
        by_sheet: true,
    };
    elsewhere.app().copy_open(&request).unwrap();
    assert!(elsewhere.app().shell(false, false).copy);
}

#[test]
fn emptying_the_bin_for_good_leaves_no_way_back_and_the_rest_whole() {
    let mut desk = Desk::open();
    let gone = desk.page(None, "let this go");
    desk.page(None, WORD);
    desk.app().record_bin(&RecordRequest { id: gone }).unwrap();
    desk.lock();
    desk.app().finish_closing();
    desk.unlock().unwrap();
    let data_key = files_below(&desk.data())
        .into_iter()
        .find(|path| path.ends_with("data-1.age"))
        .unwrap();
    assert_eq!(desk.app().bin_purge().unwrap().value.gone, 1);
    assert!(!data_key.exists(), "the old data key is gone");
    assert!(desk.app().bin().unwrap().is_empty());
    assert_eq!(desk.app().copies().unwrap().rows.len(), 1);
    desk.app().undo().unwrap();
    assert_eq!(texts(&desk), [WORD]);
    desk.kill();
    desk.unlock().unwrap();
    assert_eq!(texts(&desk), [WORD]);
    assert!(
        desk.app().shell(false, false).notices.is_empty(),
        "no older copy"
    );
}

#[test]
fn after_somebody_knew_it_the_old_passphrase_opens_nothing_here_and_the_new_one_all() {
    let mut desk = Desk::open();
    desk.page(None, WORD);
    let ask = |present: &str, new_sheet| RekeyRequest {
        present: present.to_owned(),
        new: NEW.to_owned(),
        new_sheet,
    };
    let wrong = desk.app().journal_rekey(&ask("not the present one", false));
    assert!(matches!(wrong, Err(AppError::WrongPassphrase)));
    let done = desk.app().journal_rekey(&ask(PHRASE, true)).unwrap();
    let sheet = done.sheet.expect("a new sheet");
    desk.app()
        .recovery_practise(&sheet.groups.concat())
        .unwrap();
    desk.kill();
    assert!(matches!(desk.unlock(), Err(AppError::WrongPassphrase)));
    desk.unlock_with(NEW).unwrap();
    assert_eq!(texts(&desk), [WORD]);
    assert!(desk.app().shell(false, false).notices.is_empty());
    desk.lock();
    desk.app().finish_closing();
    // Whatever lies in the folder, none of it opens with the old one.
    let folder = files_below(&desk.data())
        .into_iter()
        .find(|path| path.ends_with("vault.json"))
        .unwrap();
    let phrase = waymark_vault::Passphrase::new(PHRASE).unwrap();
    let old = Vault::unlock(
        folder.parent().unwrap(),
        Secret::Passphrase(&phrase),
        None,
        UnixMillis(desk.now().utc_ms),
    );
    assert!(old.is_err());
}

#[test]
fn a_copy_whose_newest_state_is_damaged_says_that_an_older_one_is_open() {
    let (first, folder) = copied();
    first.page(None, "written after it");
    first.app().copy_make(None).unwrap();
    let mut held = Vec::new();
    for _ in 0..400 {
        // Before that a file may still bear another name.
        if settled(&first) == SecondCopyState::UpToDate {
            held = files_below(&folder.join("snapshots"));
            if held.len() > 1 {
                break;
            }
        }
        std::thread::sleep(std::time::Duration::from_millis(25));
    }
    held.sort();
    assert!(held.len() > 1, "{held:?}");
    let newest = held.pop().unwrap();
    let mut bytes = fs::read(&newest).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&newest, bytes).unwrap();

    let desk = Desk::bare();
    desk.app().copy_pick(Some(&folder)).unwrap();
    desk.app().copy_open(&by_passphrase(PHRASE)).unwrap();
    assert_eq!(texts(&desk), [WORD]);
    let told = desk.app().shell(false, false).notices;
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(
        (told[0].id.as_str(), told[0].count),
        ("notice-copy-older", 1)
    );
}

#[test]
fn a_copy_that_cannot_be_kept_stays_open() {
    let (_first, folder) = copied();
    let desk = Desk::bare();
    desk.app().copy_pick(Some(&folder)).unwrap();
    desk.app().copy_open(&by_passphrase(PHRASE)).unwrap();
    // A file where the journals are to lie.
    let in_the_way = desk.data().join("journals");
    let _not_there = fs::remove_dir(&in_the_way);
    fs::write(&in_the_way, "in the way").unwrap();
    assert_eq!(desk.app().copy_keep(), Err(AppError::NotWritable));
    assert_eq!(texts(&desk), [WORD]);
    fs::remove_file(in_the_way).unwrap();
    desk.app().copy_keep().unwrap();
    desk.unlock().unwrap();
    assert_eq!(texts(&desk), [WORD]);
}
