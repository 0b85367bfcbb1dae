//! The sample journal, opened through the app, and the shares the tests ask it for.

use std::{path::Path, sync::Arc};

use waymark_app::{
    App, KdfCost, Places, SystemClock, SystemRandom,
    wire::share::{
        AudienceView, GuardAnswer, GuardDecision, ShareOfferRequest, ShareRequest, ShareTopics,
        ShareWriteRequest,
    },
};
use waymark_journal::nouns::share_receipt::{ShareForm, ShareSheet};

/// An app whose data folder is `folder`, with a cheap key derivation.
pub(crate) fn app(folder: &Path) -> App {
    let places = Places::new(folder.join("data"));
    let (clock, random) = (Arc::new(SystemClock), Arc::new(SystemRandom));
    App::new(places, clock, random, KdfCost::fleeting())
}

/// The app with the sample journal open.
pub(crate) fn sample(folder: &Path) -> App {
    let app = app(folder);
    app.sample_open().unwrap();
    app
}

/// The readers of the journal.
pub(crate) fn readers(app: &App) -> Vec<AudienceView> {
    let readers = app.audiences().unwrap();
    assert!(readers.len() >= 2, "the sample has two readers");
    readers
}

/// Every line that can be ticked for a reader: its key and its words.
pub(crate) fn offered(app: &App, reader: &AudienceView) -> Vec<(String, String)> {
    let offer = app
        .share_offer(&ShareOfferRequest {
            audience: reader.id,
            sheet: ShareSheet::Summary,
        })
        .unwrap();
    offer
        .sections
        .into_iter()
        .flat_map(|section| section.records)
        .flat_map(|record| record.items)
        .map(|item| (item.key, item.text))
        .collect()
}

/// A request with these ticks; each private word in it is said in other words.
pub(crate) fn request(
    app: &App,
    reader: &AudienceView,
    ticks: Vec<String>,
    form: ShareForm,
) -> ShareRequest {
    let mut request = ShareRequest {
        audience: reader.id,
        my_name: "E.".to_owned(),
        for_what: "our talk * on _Tuesday_ & after | 1. <b>".to_owned(),
        until: "the end of spring".to_owned(),
        own_words: vec!["I wrote this page myself.".to_owned()],
        ticks,
        sheet: ShareSheet::Summary,
        topics: ShareTopics::default(),
        tips: false,
        note: String::new(),
        taken_out: Vec::new(),
        guard: Vec::new(),
        form,
    };
    let found = app.share_preview(&request).unwrap().blocks;
    request.guard = found
        .into_iter()
        .flat_map(|block| block.found)
        .map(|hit| GuardAnswer {
            key: hit.key,
            decision: GuardDecision::Replace,
            words: "a place".to_owned(),
        })
        .collect();
    request
}

/// The file of a request; the passphrase is used by the sealed forms alone.
pub(crate) fn file(app: &App, share: &ShareRequest, passphrase: &str) -> Vec<u8> {
    let request = ShareWriteRequest {
        share: share.clone(),
        passphrase: passphrase.to_owned(),
    };
    app.share_render(&request).unwrap().bytes.to_vec()
}
