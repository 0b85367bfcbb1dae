//! That a bar ends with the work: what is counted is what was said before, to the last byte.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use waymark_vault::KdfCost;

use super::{attachments, json, markdown, pages};
use crate::progress::Progress;
use crate::session::Home;
use crate::wire::records::RecordRequest;
use crate::{App, Places, SystemClock, SystemRandom};

const PHOTO: &[u8] = include_bytes!("../../../papers/tests/fixtures/camera.jpg");

/// The sample journal with two files beside a certificate, one of them damaged.
fn app(folder: &Path) -> App {
    let places = Places::new(folder.join("data"));
    let (clock, random) = (Arc::new(SystemClock), Arc::new(SystemRandom));
    let app = App::new(places, clock, random, KdfCost::for_tests());
    app.sample_open().expect("opened");
    let photo = folder.join("photo.jpg");
    let mut bytes = PHOTO.to_vec();
    let certificate = |app: &App| {
        let request = crate::wire::records::CardSaveRequest {
            id: None,
            kind: waymark_journal::Kind::Certificate,
            fields: [(
                "name".to_owned(),
                waymark_journal::FieldValue::Text("A".to_owned()),
            )]
            .into(),
        };
        app.card_save(request).expect("kept").value.id
    };
    for damaged in [false, true] {
        bytes.resize(bytes.len() + 300_000, 7);
        fs::write(&photo, &bytes).expect("written");
        let id = certificate(&app);
        let attached = app.paper_attach(&RecordRequest { id }, Some(&photo));
        assert!(attached.expect("attached").value);
        if damaged {
            let spoilt = app.with_in(Home::Either, |session, _| {
                let file = session.record(id)?.body.attached().first().map(|it| it.id);
                session.vault.remove_attachment(file.expect("there").0)?;
                Ok(())
            });
            spoilt.expect("spoilt");
        }
    }
    app
}

/// Whether everything is done but what the disk has to do in the end.
fn assert_done(progress: &Progress) {
    let (done, all) = progress.parts();
    assert!(done > 0);
    assert_eq!(done + done / 16 + 1, all);
}

#[test]
fn what_an_export_or_an_import_counts_is_what_there_was_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let app = app(folder.path());
    let path = folder.path().join("pages.json");
    app.progress.begin();
    let written = app.with_in(Home::Either, |session, now| {
        let mut file = fs::File::create(&path).expect("made");
        let left_out = json::write(session, now.moment, &mut file, &app.progress);
        assert_done(&app.progress);
        assert_eq!(left_out.expect("written").len(), 1);

        let pages = folder.path().join("pages");
        fs::create_dir(&pages).expect("made");
        let left_out = pages::written_through(&pages, &app.progress, |pages| {
            markdown::write(session, now, pages)
        });
        assert_done(&app.progress);
        assert_eq!(left_out.expect("written").len(), 1);
        Ok(())
    });
    written.expect("written");

    let incoming = json::read(&path, 1, &app.progress).expect("read");
    assert_done(&app.progress);
    assert_eq!(incoming.attachments.len(), 1);
    let incoming = json::read(&path, 2, &app.progress).expect("read");
    let brought = app.with_in(Home::Either, |session, _| {
        attachments::bring(
            session,
            &incoming,
            &path,
            &Default::default(),
            &app.progress,
        )
    });
    brought.expect("read again");
    assert_done(&app.progress);
}
