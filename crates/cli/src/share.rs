//! Sharing without a window: what may be ticked for a reader, and the file of what was ticked.
//!
//! A word that waits for a decision waits in the window: here it is an error, and nothing is written.

use serde_json::json;
use waymark_app::wire::share::{
    AudienceView, ShareOfferRequest, ShareRequest, ShareTopics, ShareWriteRequest,
};
use waymark_app::{AppError, ShareForm, ShareSheet};

use crate::arguments::{ShareArguments, ShareFile};
use crate::commands::plain;
use crate::desk::Desk;
use crate::progress::{Ends, watched};
use crate::say::{Answer, Problem};

/// Lists what may be ticked, or writes the file.
pub(crate) fn share(desk: &Desk<'_>, wanted: &ShareArguments) -> Result<Answer, Problem> {
    let app = desk.app;
    let name = desk.needed(wanted.reader.as_deref(), "cli-ask-reader")?;
    let readers = app.audiences()?;
    let reader = readers.into_iter().find(|one| one.name == name);
    let reader = reader.ok_or(AppError::NotFound { kind: None })?;
    let Some(out) = &wanted.out else {
        return offer(desk, &reader);
    };
    let request = request(desk, &reader, wanted)?;
    watched(desk, "cli-doing-page", Ends::Stops, || {
        let made = app.share_render(&request)?;
        desk.signals.go_on()?;
        app.share_finish(made, Some(out))
    })?;
    Ok(Answer::new(
        vec![desk.say.text("cli-shared")],
        json!({"shared": out}),
    ))
}

fn offer(desk: &Desk<'_>, reader: &AudienceView) -> Result<Answer, Problem> {
    let request = ShareOfferRequest {
        audience: reader.id,
        sheet: ShareSheet::Summary,
    };
    let offer = desk.app.share_offer(&request)?;
    let mut words = vec![desk.say.text("cli-share-offer")];
    for section in &offer.sections {
        words.push(plain(&section.title));
        for record in &section.records {
            for item in &record.items {
                let text = plain(&item.text.replace('\n', " "));
                words.push(format!("  {}  {}: {text}", item.key, item.label));
            }
        }
    }
    Ok(Answer::new(words, json!(offer)))
}

fn request(
    desk: &Desk<'_>,
    reader: &AudienceView,
    wanted: &ShareArguments,
) -> Result<ShareWriteRequest, Problem> {
    let (form, is_locked) = match wanted.form {
        ShareFile::Html => (ShareForm::Html, false),
        ShareFile::Markdown => (ShareForm::Markdown, false),
        ShareFile::Pdf => (ShareForm::Pdf, false),
        ShareFile::Json => (ShareForm::Json, false),
        ShareFile::Key => (ShareForm::KeyPage, false),
        ShareFile::Sealed => (ShareForm::SealedPage, true),
    };
    let my_name = desk.private(wanted.my_name.as_deref(), "cli-ask-my-name")?;
    let for_what = desk.private(wanted.purpose.as_deref(), "cli-ask-purpose")?;
    let question = "cli-ask-file-passphrase";
    let passphrase = match is_locked {
        true => desk
            .new_passphrase(wanted.file_passphrase_fd, question)?
            .to_string(),
        false => String::new(),
    };
    Ok(ShareWriteRequest {
        share: ShareRequest {
            audience: reader.id,
            my_name,
            for_what,
            until: String::new(),
            own_words: Vec::new(),
            sheet: ShareSheet::Summary,
            ticks: wanted.tick.clone(),
            topics: ShareTopics::default(),
            tips: false,
            note: String::new(),
            taken_out: Vec::new(),
            guard: Vec::new(),
            form,
        },
        passphrase,
    })
}
