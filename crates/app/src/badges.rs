//! Digital badges: read beside the app, shown, and kept as a certificate with its file.
//!
//! Owns what is said of one and what of it is kept. Reading and checking is `waymark_papers`'.

use std::io::Seek as _;
use std::path::{Path, PathBuf};

use waymark_content::texts::Args;
use waymark_journal::limits::Limit;
use waymark_journal::nouns::attached::{Attached, Media};
use waymark_journal::nouns::certificate::{BadgeSignature, Certificate, CertificateField};
use waymark_journal::vague::Exactness;
use waymark_journal::{Edit, FieldRef, Moment, RecordId, VagueDate};
use waymark_papers::badge::{Badge, Form, Signature, When};

use crate::error::{AppError, BadgeTrouble};
use crate::files;
use crate::op::Op;
use crate::papers::{PROOF_WIDTH, opened};
use crate::session::{App, Now, Plan, Session};
use crate::wire::Changed;
use crate::wire::badges::{BadgeRowView, BadgeState, BadgeView};
use crate::wire::papers::PaperKind;
use crate::wire::records::RecordRequest;

/// The endings of the files a digital badge comes in.
pub use waymark_papers::badge::BADGE_ENDINGS;

/// A badge that was looked at and waits to be kept.
#[derive(Debug, Clone)]
pub(crate) struct Waiting {
    id: RecordId,
    path: PathBuf,
    badge: Badge,
}

impl App {
    /// Reads a digital badge and shows it; nothing is kept. No path is a closed dialog.
    ///
    /// # Errors
    /// [`AppError::Badge`], [`AppError::Paper`] for a picture that cannot be drawn,
    /// [`AppError::OverLimit`], [`AppError::File`], [`AppError::Locked`].
    pub fn badge_read(&self, path: Option<&Path>) -> Result<Option<BadgeView>, AppError> {
        self.require_open()?;
        let Some(path) = path else { return Ok(None) };
        let (mut file, size) = opened(path)?;
        let badge = self.drawer.read_badge(&mut file)?;
        let ending = path.extension().map(|ending| ending.to_string_lossy());
        if !badge.form.fits_ending(ending.as_deref()) {
            return Err(trouble(BadgeTrouble::WrongName));
        }
        if badge.form == Form::Png {
            file.rewind().map_err(|error| files::problem(&error))?;
            self.drawer.draw(&mut file, 0, PROOF_WIDTH)?;
        }
        self.with(|session, now| {
            let id = now.make_id();
            let view = session.badge_view(id, &badge, size, now.moment);
            let path = path.to_owned();
            session.badge = Some(Waiting { id, path, badge });
            Ok(Some(view))
        })
    }

    /// Keeps the badge that was shown as a certificate, with its file beside it.
    ///
    /// # Errors
    /// [`AppError::Badge`] where the file is another one by now or another badge was looked at since,
    /// [`AppError::EndsBeforeItBegins`], [`AppError::OverLimit`], [`AppError::File`], the vault's
    /// errors, [`AppError::Locked`]. Nothing is kept then.
    pub fn badge_keep(&self, request: &RecordRequest) -> Result<Changed<RecordRequest>, AppError> {
        let (waiting, certificate) = self.read(|session, _| {
            let waiting = session.badge.clone();
            let waiting = waiting.filter(|waiting| waiting.id == request.id);
            let waiting = waiting.ok_or(trouble(BadgeTrouble::Changed))?;
            let certificate = session.certificate_of(&waiting.badge)?;
            Ok((waiting, certificate))
        })?;
        let (mut file, _) = opened(&waiting.path)?;
        let media = media(waiting.badge.form);
        let place = |session: &Session, now: Now<'_>, plan: &mut Plan, file: Attached| {
            if file.sha256 != waiting.badge.sha256 {
                return Err(trouble(BadgeTrouble::Changed));
            }
            let mut certificate = certificate;
            certificate.file = Some(file);
            let record = now.begin(certificate, session.texts.language());
            let id = record.meta.id;
            plan.save(record, Edit::Deliberate);
            Ok(RecordRequest { id })
        };
        let kept = self.attach(Op::KeepBadge, (&mut file, media, 1), place)?;
        self.with(|session, _| {
            session.badge = None;
            Ok(())
        })?;
        Ok(kept)
    }
}

impl Session {
    /// Makes a certificate of what a badge says. What is too long for a line stays in the file alone.
    fn certificate_of(&self, badge: &Badge) -> Result<Certificate, AppError> {
        let name = one_line(&badge.name);
        if !fits(&name) {
            return Err(AppError::over(Limit::Item));
        }
        let certificate = Certificate {
            name: name.as_str().into(),
            issuer: line(&badge.issuer).as_str().into(),
            number: line(&badge.number).as_str().into(),
            got: badge.got.map(|when| self.badge_day(when)),
            runs_out: badge.until.map(|when| self.badge_day(when)),
            criteria: line(&badge.criteria).as_str().into(),
            signature: match state(badge.signature) {
                BadgeState::Good => BadgeSignature::Good,
                BadgeState::NotChecked => BadgeSignature::NotChecked,
                BadgeState::Wrong => BadgeSignature::Wrong,
            },
            ..Certificate::default()
        };
        if certificate.ends_before_it_begins() {
            return Err(AppError::EndsBeforeItBegins);
        }
        Ok(certificate)
    }

    fn badge_day(&self, when: When) -> VagueDate {
        VagueDate {
            typed: self.dates.day(when.day),
            exact: Exactness::Day { day: when.day },
        }
    }

    fn badge_view(&self, id: RecordId, badge: &Badge, size: u64, now: Moment) -> BadgeView {
        let kind = match badge.form {
            Form::Png => PaperKind::BadgePicture,
            Form::Json | Form::Jwt | Form::Svg => PaperKind::Badge,
        };
        BadgeView {
            id,
            name: badge.name.clone(),
            rows: self.badge_rows(badge),
            state: state(badge.signature),
            signature: self.word(&format!("badge-signature-{}", name(badge.signature))),
            notes: self.badge_notes(badge, now),
            about: self.about_file(kind, size, 1),
        }
    }

    fn badge_rows(&self, badge: &Badge) -> Vec<BadgeRowView> {
        let field = |field| self.field_label(FieldRef::Certificate(field));
        let day = |when: Option<When>| when.map(|when| self.dates.day(when.day));
        let rows = [
            (self.word("badge-about"), badge.about.clone()),
            (field(CertificateField::Issuer), badge.issuer.clone()),
            (self.word("badge-given-to"), badge.given_to.clone()),
            (
                field(CertificateField::Got),
                day(badge.got).unwrap_or_default(),
            ),
            (
                field(CertificateField::RunsOut),
                day(badge.until).unwrap_or_default(),
            ),
            (field(CertificateField::Criteria), badge.criteria.clone()),
            (field(CertificateField::Number), badge.number.clone()),
        ];
        let said = rows.into_iter().filter(|(_, text)| !text.is_empty());
        said.map(|(label, text)| BadgeRowView { label, text })
            .collect()
    }

    fn badge_notes(&self, badge: &Badge, now: Moment) -> Vec<String> {
        let dated = |id: &str, when: When| {
            let args = Args::new().text("day", self.dates.day(when.day));
            self.texts.dynamic(id, &args).unwrap_or_default()
        };
        let seconds = now.utc_ms.div_euclid(1_000);
        let from = badge.from.filter(|when| when.at > seconds);
        let until = badge.until.filter(|when| when.at <= seconds);
        let long = [&badge.issuer, &badge.number, &badge.criteria];
        let long = long.iter().any(|text| !fits(&one_line(text)));
        let notes = [
            badge.older.then(|| self.word("badge-older")),
            from.map(|when| dated("badge-not-yet", when)),
            until.map(|when| dated("badge-ran-out", when)),
            badge.may_be_withdrawn.then(|| self.word("badge-withdrawn")),
            badge
                .issuer
                .is_empty()
                .then(|| self.word("badge-no-issuer")),
            long.then(|| self.word("badge-long")),
        ];
        notes.into_iter().flatten().collect()
    }
}

const fn trouble(why: BadgeTrouble) -> AppError {
    AppError::Badge { why }
}

const fn state(signature: Signature) -> BadgeState {
    match signature {
        Signature::Good => BadgeState::Good,
        Signature::Unsigned
        | Signature::KeyElsewhere
        | Signature::Proof
        | Signature::Hosted
        | Signature::OtherWay => BadgeState::NotChecked,
        Signature::Changed | Signature::OtherSigner | Signature::Forged => BadgeState::Wrong,
    }
}

/// How the message for it ends.
const fn name(signature: Signature) -> &'static str {
    match signature {
        Signature::Good => "good",
        Signature::Unsigned => "unsigned",
        Signature::KeyElsewhere => "key-elsewhere",
        Signature::Proof => "proof",
        Signature::Hosted => "hosted",
        Signature::OtherWay => "other-way",
        Signature::Changed => "changed",
        Signature::OtherSigner => "other-signer",
        Signature::Forged => "forged",
    }
}

const fn media(form: Form) -> Media {
    match form {
        Form::Json => Media::BadgeJson,
        Form::Jwt => Media::BadgeJwt,
        Form::Png => Media::Png,
        Form::Svg => Media::BadgeSvg,
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn fits(text: &str) -> bool {
    Limit::Item.allows(text.chars().count())
}

/// Gives a text as one line, or nothing where it is too long for one.
fn line(text: &str) -> String {
    Some(one_line(text))
        .filter(|text| fits(text))
        .unwrap_or_default()
}
