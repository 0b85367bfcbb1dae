//! A reader's key: looked at, compared, kept, removed; and what is no key is not kept.

use std::fs;

use waymark_app::AppError;
use waymark_app::error::ReaderKeyProblem;
use waymark_app::wire::reader_key::{ReaderKeyKeepRequest, ReaderKeyReadRequest, ReaderKeyView};
use waymark_app::wire::records::RecordRequest;
use waymark_app::wire::share::AudienceSaveRequest;
use waymark_journal::RecordId;
use waymark_journal::nouns::audience::AudienceKind;

use crate::desk::Desk;

const JO: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
const KIM: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

fn reader(desk: &Desk) -> RecordId {
    let request = AudienceSaveRequest {
        id: None,
        name: "Jo".to_owned(),
        sort: AudienceKind::Counsellor,
    };
    desk.app().audience_save(request).unwrap().value.id
}

fn kept(desk: &Desk, id: RecordId) -> Option<ReaderKeyView> {
    desk.app().reader_key(&RecordRequest { id }).unwrap()
}

#[test]
fn a_key_is_kept_after_its_words_were_looked_at_and_goes_when_it_is_removed() {
    let mut desk = Desk::open();
    let jo = reader(&desk);
    let text = format!("The key of Jo\n{JO}\n");
    let looked = desk
        .app()
        .reader_key_read(&ReaderKeyReadRequest { text })
        .unwrap();
    assert_eq!(looked.words.len(), 6);
    assert_eq!(kept(&desk, jo), None, "looking keeps nothing");
    let keep = |desk: &Desk, recipient: &str| {
        desk.app().reader_key_keep(&ReaderKeyKeepRequest {
            id: jo,
            recipient: recipient.to_owned(),
        })
    };
    keep(&desk, &looked.recipient).unwrap();
    desk.kill();
    desk.unlock().unwrap();
    assert_eq!(kept(&desk, jo), Some(looked.clone()));

    // The name and the kind can be changed without the key being lost.
    let request = AudienceSaveRequest {
        id: Some(jo),
        name: "Jo H.".to_owned(),
        sort: AudienceKind::CareTeam,
    };
    desk.app().audience_save(request).unwrap();
    assert_eq!(kept(&desk, jo), Some(looked.clone()));

    keep(&desk, KIM).unwrap();
    assert_ne!(kept(&desk, jo).unwrap().words, looked.words);
    assert!(keep(&desk, "age1nothing").is_err());
    assert_eq!(kept(&desk, jo).unwrap().recipient, KIM);
    desk.app()
        .reader_key_remove(&RecordRequest { id: jo })
        .unwrap();
    assert_eq!(kept(&desk, jo), None);
}

#[test]
fn a_file_without_a_key_is_refused_by_what_is_in_it() {
    let desk = Desk::open();
    let path = desk.beside("jo.key.txt");
    let open = |bytes: &[u8]| {
        fs::write(&path, bytes).unwrap();
        desk.app().reader_key_open(Some(&path))
    };
    let refused = |why| Err(AppError::ReaderKey { why });
    let file = format!("# Words for people\n{JO}\n");
    assert_eq!(open(file.as_bytes()).unwrap().unwrap().recipient, JO);
    assert_eq!(open(b"\xff\xfehello"), refused(ReaderKeyProblem::None));
    assert_eq!(
        open(b"ssh-ed25519 AAAAC3Nz jo"),
        refused(ReaderKeyProblem::Ssh)
    );
    assert_eq!(
        open(b"AGE-SECRET-KEY-1QQQQQQQQ"),
        refused(ReaderKeyProblem::Secret)
    );
    assert!(matches!(
        open(&[b'a'; 20_000]),
        Err(AppError::OverLimit { .. })
    ));
    assert_eq!(desk.app().reader_key_open(None), Ok(None));
}
