//! A full disk keeps nobody out: the journal opens to read, says that nothing can be written, and takes
//! writing again once there is room. Needs a small disk; skipped, loudly, where none is to be had.
#![cfg(target_os = "linux")]
#![allow(clippy::print_stderr, reason = "a test that is left out says so")]

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

use waymark_app::AppError;
use waymark_app::wire::entries::EntryDraftRequest;
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::shell::JournalCreateRequest;
use waymark_journal::RecordId;

use crate::desk::{DAY, Desk, PHRASE};

/// A disk in memory over a folder, as long as this lives.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn over(folder: &Path, megabytes: u32) -> Option<Self> {
        fs::create_dir_all(folder).unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o"])
            .arg(format!("size={megabytes}m,mode=700"))
            .args([Path::new("waymark-test"), folder])
            .status();
        if mounted.is_ok_and(|mounted| mounted.success()) {
            return Some(Self(folder.to_owned()));
        }
        let must_run = std::env::var_os("WAYMARK_MUST_RUN").is_some_and(|value| value == "1");
        assert!(!must_run, "everything must run here: a small disk");
        eprintln!("SKIPPED: a small disk needs root and a mount");
        None
    }

    /// Fills it to its last byte; gives the file that does, to be removed.
    fn fill(&self) -> PathBuf {
        let path = self.0.join("fills-the-disk");
        let mut file = File::create(&path).unwrap();
        for piece in [1_usize << 20, 4 << 10, 1] {
            while file.write_all(&vec![b'f'; piece]).is_ok() {}
        }
        path
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _gone = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}

fn told(desk: &Desk) -> Vec<String> {
    let notices = desk.app().shell(false, false).notices;
    notices.into_iter().map(|notice| notice.id).collect()
}

fn write_on(desk: &Desk, text: &str) -> Result<(), AppError> {
    let request = EntryDraftRequest {
        id: None,
        title: String::new(),
        on: String::new(),
        text: text.to_owned(),
    };
    desk.app().entry_draft(request).map(drop)
}

/// A desk on a small disk, with a page and with words that a power cut left unjoined.
fn cut_off() -> Option<(Desk, SmallDisk, [RecordId; 2])> {
    let mut desk = Desk::bare();
    let disk = SmallDisk::over(&desk.data(), 8)?;
    desk.app()
        .journal_create(&JournalCreateRequest {
            passphrase: PHRASE.to_owned(),
        })
        .unwrap();
    let kept = desk.page(None, "written on a good day");
    let typed = desk.draft(None, "", "typed when the power went");
    desk.kill();
    Some((desk, disk, [kept, typed]))
}

/// All of it was read, that is what is said, and nothing new is taken.
fn assert_read_and_not_written(desk: &Desk, kept: RecordId, typed: RecordId) {
    assert_eq!(told(desk), ["notice-repaired-in-memory"]);
    assert_eq!(desk.text_of(kept), "written on a good day");
    assert_eq!(desk.text_of(typed), "typed when the power went");
    assert_eq!(write_on(desk, "no room"), Err(AppError::DiskFull));
}

#[test]
fn a_full_disk_at_the_door_is_told_and_everything_can_be_read() {
    let Some((desk, disk, [kept, typed])) = cut_off() else {
        return;
    };
    let filler = disk.fill();
    desk.unlock().unwrap();
    // Nothing was damaged.
    assert_read_and_not_written(&desk, kept, typed);
    fs::remove_file(filler).unwrap();
    desk.lock();
    desk.app().finish_closing();
    desk.unlock().unwrap();
    assert_eq!(told(&desk), [""; 0]);
    write_on(&desk, "there is room again").unwrap();
    assert_eq!(desk.text_of(typed), "typed when the power went");
}

#[test]
fn what_is_due_at_the_door_waits_where_there_is_no_room_for_it() {
    let Some((desk, disk, [kept, typed])) = cut_off() else {
        return;
    };
    desk.unlock().unwrap();
    desk.app().record_bin(&RecordRequest { id: typed }).unwrap();
    desk.lock();
    desk.app().finish_closing();
    desk.pass(31 * DAY);
    let filler = disk.fill();
    desk.unlock().unwrap();
    assert_eq!(told(&desk), ["notice-repaired-in-memory"]);
    assert_eq!(desk.text_of(kept), "written on a good day");
    assert_eq!(desk.app().bin().unwrap().len(), 1, "it is still there");
    fs::remove_file(filler).unwrap();
    desk.lock();
    desk.app().finish_closing();
    desk.unlock().unwrap();
    assert_eq!(told(&desk), [""; 0]);
    assert!(desk.app().bin().unwrap().is_empty());
}

#[test]
fn a_repair_that_cannot_be_written_is_told_once_and_made_again_when_there_is_room() {
    let Some((mut desk, disk, [kept, typed])) = cut_off() else {
        return;
    };
    let journals = fs::read_dir(desk.data().join("journals")).unwrap();
    let journal = journals.flatten().next().unwrap().path();
    for file in fs::read_dir(journal.join("store")).unwrap().flatten() {
        if file.path().is_file() {
            fs::write(file.path(), "no store any more").unwrap();
        }
    }
    let filler = disk.fill();
    desk.unlock().unwrap();
    assert_read_and_not_written(&desk, kept, typed);
    fs::remove_file(filler).unwrap();
    desk.kill();
    desk.unlock().unwrap();
    assert_eq!(told(&desk), ["notice-repaired"]);
    assert_eq!(desk.text_of(kept), "written on a good day");
    assert_eq!(desk.text_of(typed), "typed when the power went");
}

#[test]
fn whatever_room_is_left_at_the_door_all_is_read_and_what_cannot_be_saved_is_said() {
    let mut without_room = 0;
    for left in [64, 256, 512, 640, 1024, 2048, 4096] {
        let Some((desk, disk, [kept, typed])) = cut_off() else {
            return;
        };
        let filler = disk.fill();
        let full = File::options().write(true).open(&filler).unwrap();
        let length = full.metadata().unwrap().len();
        full.set_len(length - (left << 10)).unwrap();
        // An open file keeps its room when it is removed.
        drop(full);
        desk.unlock().unwrap();
        let said = told(&desk);
        assert_eq!(desk.text_of(kept), "written on a good day", "{left} KiB");
        assert_eq!(desk.text_of(typed), "typed when the power went");
        match said.as_slice() {
            [] => {}
            [one] if one == "notice-repaired-in-memory" => {}
            [one] if one == "notice-no-room" => {
                without_room += 1;
                assert_eq!(write_on(&desk, "no room"), Err(AppError::DiskFull));
            }
            other => panic!("{left} KiB left: {other:?}"),
        }
        fs::remove_file(filler).unwrap();
        desk.lock();
        desk.app().finish_closing();
        desk.unlock().unwrap();
        assert_eq!(told(&desk), [""; 0], "{left} KiB");
        write_on(&desk, "there is room again").unwrap();
        assert_eq!(desk.text_of(typed), "typed when the power went");
    }
    assert!(
        without_room > 0,
        "a store that opens and takes nothing more"
    );
}
