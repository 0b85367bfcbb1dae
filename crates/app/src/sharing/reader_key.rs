//! A reader's key on the person's side: taken in, compared, kept, removed.
//!
//! Owns what is taken as a key. Nothing is kept before the person says that the words are the same.

use std::path::Path;

use waymark_content::fingerprint;
use waymark_journal::field::Line;
use waymark_journal::limits::Limit;
use waymark_journal::{Body, Edit, RecordId};
use waymark_vault::sealed::recipient_digest;

use crate::error::{AppError, ReaderKeyProblem};
use crate::op::Op;
use crate::session::{App, Session};
use crate::slip::bytes_of;
use crate::wire::Changed;
use crate::wire::reader_key::{ReaderKeyKeepRequest, ReaderKeyReadRequest, ReaderKeyView};
use crate::wire::records::RecordRequest;

/// How the public half of a key begins.
const KEY: &str = "age1";
/// How the secret half begins, in whatever letters.
const SECRET: &str = "age-secret-key-";
/// How keys of SSH begin.
const SSH: [&str; 4] = ["ssh-", "ecdsa-", "sk-ssh-", "-----begin openssh"];

impl App {
    /// Looks for a key in a text. Nothing is kept.
    ///
    /// # Errors
    /// [`AppError::ReaderKey`], [`AppError::OverLimit`], [`AppError::Locked`].
    pub fn reader_key_read(
        &self,
        request: &ReaderKeyReadRequest,
    ) -> Result<ReaderKeyView, AppError> {
        if !Limit::ReaderKey.allows(request.text.len()) {
            return Err(AppError::over(Limit::ReaderKey));
        }
        self.read(|_, _| key_in(&request.text))
    }

    /// Looks for a key in a file; no path is a closed dialog. Nothing is kept.
    ///
    /// # Errors
    /// As [`App::reader_key_read`], and [`AppError::NotWritable`] where it may not be opened,
    /// [`AppError::File`].
    pub fn reader_key_open(&self, path: Option<&Path>) -> Result<Option<ReaderKeyView>, AppError> {
        self.read(|_, _| {
            let Some(path) = path else { return Ok(None) };
            let bytes = bytes_of(path, Limit::ReaderKey)?;
            key_in(&String::from_utf8_lossy(&bytes)).map(Some)
        })
    }

    /// Gives the key of a reader, or nothing.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Locked`].
    pub fn reader_key(&self, request: &RecordRequest) -> Result<Option<ReaderKeyView>, AppError> {
        self.read(|session, _| session.reader_key_of(request.id))
    }

    /// Keeps a key: the person has compared its words with the reader.
    ///
    /// # Errors
    /// [`AppError::ReaderKey`], [`AppError::NotFound`], the vault's errors, [`AppError::Locked`].
    pub fn reader_key_keep(
        &self,
        request: &ReaderKeyKeepRequest,
    ) -> Result<Changed<Option<ReaderKeyView>>, AppError> {
        let key = key_in(&request.recipient)?;
        self.change_reader_key(request.id, key.recipient)
    }

    /// Removes the key of a reader.
    ///
    /// # Errors
    /// [`AppError::NotFound`], the vault's errors, [`AppError::Locked`].
    pub fn reader_key_remove(
        &self,
        request: &RecordRequest,
    ) -> Result<Changed<Option<ReaderKeyView>>, AppError> {
        self.change_reader_key(request.id, String::new())
    }

    fn change_reader_key(
        &self,
        id: RecordId,
        recipient: String,
    ) -> Result<Changed<Option<ReaderKeyView>>, AppError> {
        self.transact(
            Op::SaveAudience,
            |session, _, plan| {
                let mut record = session.audience_record(id)?.clone();
                if let Body::Audience(audience) = &mut record.body {
                    audience.recipient = Line(recipient);
                }
                plan.save(record, Edit::Deliberate);
                Ok(id)
            },
            |session, _, id| session.reader_key_of(id),
        )
    }
}

impl Session {
    fn reader_key_of(&self, id: RecordId) -> Result<Option<ReaderKeyView>, AppError> {
        let Body::Audience(audience) = &self.audience_record(id)?.body else {
            return Ok(None);
        };
        Ok(view(&audience.recipient))
    }
}

fn view(recipient: &str) -> Option<ReaderKeyView> {
    let digest = recipient_digest(recipient)?;
    Some(ReaderKeyView {
        recipient: recipient.to_owned(),
        words: fingerprint::words(&digest)
            .into_iter()
            .map(str::to_owned)
            .collect(),
    })
}

/// Finds the one key in a text with other words round it.
fn key_in(text: &str) -> Result<ReaderKeyView, AppError> {
    let refused = |why| AppError::ReaderKey { why };
    let folded = text.to_ascii_lowercase();
    // First of all, whatever stands beside it: a secret was shown to somebody it is not for.
    if folded.contains(SECRET) {
        return Err(refused(ReaderKeyProblem::Secret));
    }
    let mut keys: Vec<&str> = folded
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| word.starts_with(KEY))
        .collect();
    keys.sort_unstable();
    keys.dedup();
    match keys.as_slice() {
        [] if SSH.iter().any(|start| folded.contains(start)) => Err(refused(ReaderKeyProblem::Ssh)),
        [] => Err(refused(ReaderKeyProblem::None)),
        [key] => view(key).ok_or_else(|| refused(ReaderKeyProblem::Broken)),
        _ => Err(refused(ReaderKeyProblem::Several)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JO: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";
    const KIM: &str = "age1t7rxyev2z3rw82stdlrrepyc39nvn86l5078zqkf5uasdy86jp6svpy7pa";

    fn refused(text: &str) -> ReaderKeyProblem {
        match key_in(text) {
            Err(AppError::ReaderKey { why }) => why,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_key_is_found_among_other_words() {
        let file = format!("# The key of Jo\nGive this to nobody but Mira.\n{JO}\n");
        for text in [JO, &JO.to_uppercase(), &file, &format!("My key: {JO}.")] {
            let key = key_in(text).unwrap();
            assert_eq!(key.recipient, JO, "{text}");
            assert_eq!(key.words.len(), 6);
            assert_eq!(key.words, key_in(JO).unwrap().words);
        }
        assert_ne!(key_in(JO).unwrap().words, key_in(KIM).unwrap().words);
    }

    #[test]
    fn what_is_no_key_is_refused_by_what_it_is() {
        assert_eq!(refused(""), ReaderKeyProblem::None);
        assert_eq!(refused("hello"), ReaderKeyProblem::None);
        assert_eq!(
            refused("ssh-ed25519 AAAAC3Nza jo@home"),
            ReaderKeyProblem::Ssh
        );
        let secret = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";
        assert_eq!(refused(secret), ReaderKeyProblem::Secret);
        assert_eq!(
            refused(&format!("# public key: {JO}\n{secret}")),
            ReaderKeyProblem::Secret
        );
        assert_eq!(refused(&JO.replace('q', "p")), ReaderKeyProblem::Broken);
        assert_eq!(refused(JO.get(..40).unwrap()), ReaderKeyProblem::Broken);
        assert_eq!(refused("age1pq1abc"), ReaderKeyProblem::Broken);
        assert_eq!(refused(&format!("{JO} {KIM}")), ReaderKeyProblem::Several);
        assert!(key_in(&format!("{JO}\n{JO}")).is_ok());
    }
}
