//! The key of the reader: made once, handed to others as text, as a picture or as a small file, and
//! replaced on purpose alone. An old secret half stays, so that old files still open.

use waymark_content::fingerprint;
use waymark_content::texts::{Args, MessageId, Texts};
use waymark_journal::field::Line;
use waymark_journal::nouns::reader_key::ReaderKey as KeptKey;
use waymark_journal::{Body, Edit, Kind, Record};
use waymark_vault::sealed::{ReaderKey, recipient_digest};

use crate::error::AppError;
use crate::files::MadeFile;
use crate::op::Op;
use crate::session::{App, Home, Session};
use crate::wire::Changed;
use crate::wire::shelf::OwnKeyView;

/// The neutral name proposed for the file that goes over.
const KEY_FILE: &str = "reader.key.txt";

impl App {
    /// Gives the key of the reader, or nothing while there is none.
    ///
    /// # Errors
    /// [`AppError::OnlyOnShelf`], [`AppError::Locked`].
    pub fn own_key(&self) -> Result<Option<OwnKeyView>, AppError> {
        self.read_in(Home::Shelf, |session, _| session.reader_key_view())
    }

    /// Makes the key of the reader; one that is there already is given instead.
    ///
    /// # Errors
    /// The vault's errors, [`AppError::OnlyOnShelf`], [`AppError::Locked`].
    pub fn own_key_make(&self) -> Result<Changed<Option<OwnKeyView>>, AppError> {
        self.make_key(false)
    }

    /// Makes a new key in the place of the one there is, which opens what was made for it all the same.
    ///
    /// # Errors
    /// As [`App::own_key_make`].
    pub fn own_key_replace(&self) -> Result<Changed<Option<OwnKeyView>>, AppError> {
        self.make_key(true)
    }

    /// Gives the small file by which the key goes over: plain words, then the half that others need.
    ///
    /// # Errors
    /// [`AppError::NotFound`] while there is no key, [`AppError::OnlyOnShelf`], [`AppError::Locked`].
    pub fn own_key_file(&self) -> Result<MadeFile, AppError> {
        let texts = Texts::for_files(&self.preferences().language);
        self.read_in(Home::Shelf, |session, _| {
            let key = session.reader_key_view()?.ok_or(AppError::NotFound {
                kind: Some(Kind::ReaderKey),
            })?;
            let words = Args::new().text("words", key.words.join(" "));
            let text = [
                texts.say(MessageId::ShelfKeyFileWhat),
                texts.get(MessageId::ShelfKeyFileWords, &words),
                String::new(),
                key.recipient,
                String::new(),
            ]
            .join("\n");
            Ok(MadeFile::new(text, KEY_FILE))
        })
    }

    fn make_key(&self, replace: bool) -> Result<Changed<Option<OwnKeyView>>, AppError> {
        self.transact_in(
            Home::Shelf,
            Op::MakeReaderKey,
            |session, now, plan| {
                let present: Vec<(&Record, &KeptKey)> = session.own_keys().collect();
                if present.iter().any(|(_, key)| !key.replaced) && !replace {
                    return Ok(());
                }
                for (record, key) in present.into_iter().filter(|(_, key)| !key.replaced) {
                    let mut old = record.clone();
                    old.body = KeptKey {
                        replaced: true,
                        ..key.clone()
                    }
                    .into();
                    plan.save(old, Edit::Deliberate);
                }
                let key = KeptKey {
                    secret: Line(ReaderKey::generate().secret_text().to_string()),
                    replaced: false,
                };
                plan.save(now.begin(key, session.texts.language()), Edit::Deliberate);
                Ok(())
            },
            |session, _, ()| session.reader_key_view(),
        )
    }
}

impl Session {
    fn own_keys(&self) -> impl Iterator<Item = (&Record, &KeptKey)> {
        let keys = self.journal.listed(Kind::ReaderKey);
        keys.filter_map(|record| match &record.body {
            Body::ReaderKey(key) => Some((record, key)),
            _ => None,
        })
    }

    /// Gives the secret halves, the present one first, then the newest.
    pub(super) fn reader_keys(&self) -> Vec<ReaderKey> {
        let mut keys: Vec<&KeptKey> = self.own_keys().map(|(_, key)| key).collect();
        keys.sort_by_key(|key| key.replaced);
        // One that came in with a file and is no key opens nothing.
        keys.into_iter()
            .filter_map(|key| ReaderKey::parse(&key.secret))
            .collect()
    }

    fn reader_key_view(&self) -> Result<Option<OwnKeyView>, AppError> {
        let present = self.own_keys().find(|(_, key)| !key.replaced);
        let Some((record, key)) = present else {
            return Ok(None);
        };
        let broken = || AppError::Damaged {
            part: "record".to_owned(),
        };
        let recipient = ReaderKey::parse(&key.secret)
            .ok_or_else(broken)?
            .recipient();
        let digest = recipient_digest(&recipient).ok_or_else(broken)?;
        let words = fingerprint::words(&digest);
        Ok(Some(OwnKeyView {
            qr: waymark_share::sheet::qr_svg(&recipient),
            words: words.into_iter().map(str::to_owned).collect(),
            since: self.dates.day(record.meta.created.day()),
            older: self.own_keys().filter(|(_, key)| key.replaced).count(),
            file_name: KEY_FILE.to_owned(),
            recipient,
        }))
    }
}
