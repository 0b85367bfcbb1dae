//! The sample journal: a vault in a temporary folder, filled with the life of a made-up person.
//!
//! Owns the opening; what stands in it is data (`templates/sample`), read by [`data`], made into
//! records by [`make`] and [`shares`]. Closing it removes the folder (`App::lock_let_go`). Nothing of
//! it touches the data folder, the lock screen or the file that is readable without unlocking.

mod answers;
mod data;
mod make;
mod shares;
mod shelf;

use waymark_content::dates::Dates;
use waymark_content::texts::Texts;
use waymark_journal::Journal;
use waymark_vault::{KdfCost, UnixMillis, Vault, VaultKind};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Now, Plan, Session};
use crate::unlock::{SampleFolder, make_unknown_passphrase, passphrase, words_of};

/// Says what in the sample's file does not hold together, for whoever writes it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the sample journal: {0}")]
pub(crate) struct SampleError(String);

impl SampleError {
    fn new(what: impl Into<String>) -> Self {
        Self(what.into())
    }
}

impl From<SampleError> for AppError {
    // The file is built in and a test reads it, so a person never sees this.
    fn from(_: SampleError) -> Self {
        Self::internal("sample")
    }
}

impl App {
    /// Opens the sample journal: a made-up person, in a temporary folder, under a random passphrase
    /// that nobody is told.
    ///
    /// # Errors
    /// [`AppError::AlreadyOpen`] while a journal is open, [`AppError::DiskFull`],
    /// [`AppError::NotWritable`].
    pub fn sample_open(&self) -> Result<(), AppError> {
        self.open_sample(VaultKind::Sample, |words, now| {
            make::make(data::of(words.texts.language())?, words, now)
        })
    }

    /// Opens the sample shelf: two pages of a made-up person, as a made-up counsellor keeps them.
    ///
    /// # Errors
    /// As [`App::sample_open`].
    pub fn sample_shelf_open(&self) -> Result<(), AppError> {
        self.open_sample(VaultKind::Shelf, shelf::make)?;
        let mut inner = self.lock_inner();
        let session = inner.open.as_mut().ok_or(AppError::Locked)?;
        session.begin_setting(self)
    }

    fn open_sample(
        &self,
        kind: VaultKind,
        make: impl FnOnce(&Words, Now<'_>) -> Result<Journal, SampleError>,
    ) -> Result<(), AppError> {
        let mut inner = self.lock_inner();
        if inner.open.is_some() {
            return Err(AppError::AlreadyOpen);
        }
        let now = self.now();
        let name = self.random.make_id().to_string();
        let path = std::env::temp_dir().join(&name);
        let phrase = passphrase(&make_unknown_passphrase(&*self.random))?;
        // Named before the vault: whatever goes wrong from here, the folder goes with it.
        let folder = SampleFolder::new(path.clone());
        let (vault, _recovery) = Vault::create_of_kind(
            &path,
            kind,
            &phrase,
            KdfCost::fleeting(),
            UnixMillis(now.moment.utc_ms),
        )?;
        let language = &inner.readable.preferences.language;
        let made = make(&Words::new(language), now)?;
        let (texts, dates) = words_of(language);
        let mut session = Session::new(vault, Journal::default(), texts, dates, name);
        session.sample = Some(folder);
        let mut plan = Plan::default();
        for record in made.records() {
            plan.take(record.clone());
        }
        for revision in made.all_revisions() {
            plan.keep_revision(revision.clone());
        }
        session.carry_out(Op::Import, plan, now)?;
        inner.open = Some(session);
        Ok(())
    }
}

/// The words the sample is made with: as in files, without the marks of the window.
pub(crate) struct Words {
    texts: Texts,
    dates: Dates,
}

impl Words {
    fn new(language: &str) -> Self {
        Self {
            texts: Texts::for_files(language),
            dates: Dates::new(language),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Random;
    use crate::session::Now;
    use waymark_journal::Moment;

    struct Counting(std::sync::Mutex<u64>);

    impl Random for Counting {
        fn fill(&self, bytes: &mut [u8]) {
            let mut count = self.0.lock().expect("one thread");
            for chunk in bytes.chunks_mut(8) {
                *count += 1;
                chunk.copy_from_slice(&count.to_be_bytes()[..chunk.len()]);
            }
        }
    }

    #[test]
    fn the_file_holds_together_on_any_day_of_the_year() {
        for day in [0, 40, 99, 180, 220, 300, 364] {
            let now = Now {
                moment: Moment {
                    utc_ms: 1_795_348_800_000 + day * waymark_journal::time::DAY_MS,
                    offset_minutes: 60,
                },
                random: &Counting(std::sync::Mutex::new(0)),
            };
            let made = data::of("en").and_then(|data| make::make(data, &Words::new("en"), now));
            let made = made.unwrap_or_else(|error| panic!("{error}"));
            assert!(
                made.records()
                    .all(|record| record.meta.created.utc_ms <= now.moment.utc_ms
                        && record.meta.changed.utc_ms <= now.moment.utc_ms)
            );
        }
    }
}
