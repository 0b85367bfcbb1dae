//! Sharing without a window: what may be ticked for a reader, and the file of what was ticked.
//!
//! A word that waits for a decision waits in the window: here it is an error, and nothing is written.

use serde_json::json;
use waymark_app::App;
use waymark_app::wire::share::{
    AudienceView, ShareOfferRequest, ShareRequest, ShareTopics, ShareWriteRequest,
};
use waymark_app::{AppError, ShareForm, ShareSheet};

use crate::arguments::{ShareArguments, ShareFile};
use crate::ask::secret;
use crate::say::{Answer, Problem, Say};

/// Lists what may be ticked, or writes the file.
pub(crate) fn share(app: &App, wanted: &ShareArguments, say: &Say) -> Result<Answer, Problem> {
    let readers = app.audiences()?;
    let reader = readers.into_iter().find(|one| one.name == wanted.reader);
    let reader = reader.ok_or(AppError::NotFound { kind: None })?;
    match &wanted.out {
        None => offer(app, &reader, say),
        Some(out) => {
            let request = request(&reader, wanted, say)?;
            let made = app.share_render(&request)?;
            app.share_finish(made, Some(out))?;
            Ok(Answer {
                words: vec![say.text("cli-shared")],
                json: json!({"shared": out}),
                whole: true,
            })
        }
    }
}

fn offer(app: &App, reader: &AudienceView, say: &Say) -> Result<Answer, Problem> {
    let request = ShareOfferRequest {
        audience: reader.id,
        sheet: ShareSheet::Summary,
    };
    let offer = app.share_offer(&request)?;
    let mut words = vec![say.text("cli-share-offer")];
    for section in &offer.sections {
        words.push(section.title.clone());
        for record in &section.records {
            for item in &record.items {
                words.push(format!("  {}  {}: {}", item.key, item.label, item.text));
            }
        }
    }
    Ok(Answer {
        words,
        json: json!(offer),
        whole: true,
    })
}

fn request(
    reader: &AudienceView,
    wanted: &ShareArguments,
    say: &Say,
) -> Result<ShareWriteRequest, Problem> {
    let (form, is_locked) = match wanted.form {
        ShareFile::Html => (ShareForm::Html, false),
        ShareFile::Markdown => (ShareForm::Markdown, false),
        ShareFile::Pdf => (ShareForm::Pdf, false),
        ShareFile::Json => (ShareForm::Json, false),
        ShareFile::Key => (ShareForm::KeyPage, false),
        ShareFile::Sealed => (ShareForm::SealedPage, true),
    };
    let passphrase = match is_locked {
        true => secret(wanted.file_passphrase_fd, "cli-ask-file-passphrase", say)?.to_string(),
        false => String::new(),
    };
    Ok(ShareWriteRequest {
        share: ShareRequest {
            audience: reader.id,
            my_name: wanted.my_name.clone(),
            for_what: wanted.purpose.clone(),
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
