//! A copy that is opened to look at: by passphrase or recovery sheet, from any folder, and read only
//! until the person says that it is to be kept.
//!
//! It is laid, sealed as it is, into a folder of its own beside the journals, and opened there like
//! any journal; nothing can be changed in it. Leaving or locking removes that folder. Keeping it
//! moves the folder among the journals. The copy itself is never written to.

use std::fs;
use std::path::{Path, PathBuf};

use waymark_vault::{
    CopyReader, Passphrase, RecoveryIdentity, Secret, UnixMillis, Vault, held_snapshots,
};

use crate::error::AppError;
use crate::places::make_private_folder;
use crate::session::App;
use crate::unlock::{SampleFolder, passphrase, session_over, sort, wipe_aside, words_of};
use crate::wire::copies::{CopyOpenRequest, CopyPickedView};
use crate::wire::shell::NoticeView;

/// The folder of a copy that was chosen at the door.
pub(crate) struct Picked(PathBuf);

/// What opens a copy.
enum Typed {
    Passphrase(Passphrase),
    Recovery(RecoveryIdentity),
}

impl Typed {
    const fn secret(&self) -> Secret<'_> {
        match self {
            Self::Passphrase(phrase) => Secret::Passphrase(phrase),
            Self::Recovery(identity) => Secret::Recovery(identity),
        }
    }
}

impl App {
    /// Looks at a folder that may be a copy, without opening it; no path is a closed dialog. A folder
    /// that holds one in a folder inside is taken too.
    ///
    /// # Errors
    /// [`AppError::NoCopy`], [`AppError::NewerFormat`], [`AppError::Damaged`].
    pub fn copy_pick(&self, path: Option<&Path>) -> Result<Option<CopyPickedView>, AppError> {
        let Some(path) = path else { return Ok(None) };
        let folder = [path.to_owned(), path.join(super::INSIDE)]
            .into_iter()
            .find(|folder| folder.join("keys").is_dir() && folder.join("snapshots").is_dir())
            .ok_or(AppError::NoCopy)?;
        let info = Vault::read_info(&folder)?;
        let held = held_snapshots(&folder)?;
        let newest = held.first().ok_or(AppError::NoCopy)?;
        let inner = &mut *self.lock_inner();
        let (_, dates) = words_of(&inner.readable.preferences.language);
        let made = newest.written.map(|at| {
            let mut moment = self.clock.now();
            moment.utc_ms = at.0;
            dates.day_and_time(moment)
        });
        inner.picked = Some(Picked(folder));
        Ok(Some(CopyPickedView {
            sort: sort(info.kind == waymark_vault::VaultKind::Shelf),
            made: made.unwrap_or_default(),
            count: held.len(),
        }))
    }

    /// Opens the chosen copy to look at.
    ///
    /// # Errors
    /// [`AppError::NoCopy`] if none is chosen, [`AppError::WrongPassphrase`],
    /// [`AppError::WrongRecovery`], [`AppError::UnreadableRecovery`], [`AppError::Damaged`],
    /// [`AppError::DiskFull`], [`AppError::AlreadyOpen`].
    pub fn copy_open(&self, request: &CopyOpenRequest) -> Result<(), AppError> {
        let typed = match request.by_sheet {
            true => Typed::Recovery(RecoveryIdentity::from_sheet_text(&request.secret)?),
            false => Typed::Passphrase(passphrase(&request.secret)?),
        };
        let inner = &mut *self.lock_inner();
        if inner.open.is_some() {
            return Err(AppError::AlreadyOpen);
        }
        let from = &inner.picked.as_ref().ok_or(AppError::NoCopy)?.0;
        let now = self.now();
        let at = UnixMillis(now.moment.utc_ms);
        let (reader, read) = CopyReader::open(from, typed.secret(), None)?;
        let damaged = read.damaged_snapshots.len();
        let complete = read.complete;
        drop(read);
        let name = now.make_id().to_string();
        self.let_looked_at_go();
        let place = self.places.looked_at(&name);
        if let Some(parent) = place.parent() {
            make_private_folder(parent)?;
        }
        // Named before it is filled: whatever goes wrong from here, the folder goes with it.
        let folder = SampleFolder::new(place.clone());
        reader.keep(&place, at)?;
        let (vault, opened) = reader.unlock_kept(&place, at)?;
        let words = words_of(&inner.readable.preferences.language);
        let mut session = session_over(vault, &opened, name, words)?;
        wipe_aside(opened);
        session.copy = Some(folder);
        if damaged > 0 || !complete {
            session.notices.push(NoticeView {
                id: "notice-copy-older".to_owned(),
                count: u32::try_from(damaged).unwrap_or(u32::MAX),
                folder: String::new(),
            });
        }
        session.may_sweep = false;
        inner.open = Some(session);
        Ok(())
    }

    /// Keeps the copy that is looked at: it becomes a journal on this computer, preselected at the
    /// door. It is closed; the passphrase of the copy opens it.
    ///
    /// # Errors
    /// [`AppError::NoCopy`] if none is open; [`AppError::NotWritable`], [`AppError::DiskFull`] where
    /// the journals' folder takes nothing new: then it stays open.
    pub fn copy_keep(&self) -> Result<(), AppError> {
        let mut inner = self.lock_inner();
        let is_copy = |session: &crate::session::Session| session.copy.is_some();
        if let Some(session) = inner.open.as_ref().filter(|session| is_copy(session)) {
            // Tried before anything is closed: a folder of this name can be made there.
            let place = self.places.journal(&session.folder);
            make_private_folder(&place)?;
            fs::remove_dir(&place).map_err(|error| crate::files::problem(&error))?;
        }
        let session = inner
            .open
            .take_if(|session| is_copy(session))
            .ok_or(AppError::NoCopy)?;
        let crate::session::Session {
            vault,
            copy,
            folder,
            ..
        } = session;
        // Whoever holds the folder lets it go first.
        drop(vault);
        let place = self.places.journal(&folder);
        if let Some(from) = copy {
            fs::rename(from.path(), &place).map_err(|_| AppError::NotWritable)?;
        }
        inner.picked = None;
        inner.readable.last_journal = Some(folder);
        self.places.write(&inner.readable)
    }

    /// Removes what a program that was cut off left of a copy that was looked at.
    fn let_looked_at_go(&self) {
        // It is sealed; what cannot be removed now is tried again.
        let _removed = fs::remove_dir_all(self.places.looked_at(""));
    }

    /// Writes the anchor of what is open, beside the folder.
    pub(crate) fn keep_anchor(&self) {
        let mut inner = self.lock_inner();
        let inner = &mut *inner;
        let Some(session) = inner.open.as_ref().filter(|session| !session.is_fleeting()) else {
            return;
        };
        if let Ok(anchor) = session.vault.anchor() {
            let folder = session.folder.clone();
            inner.readable.anchors.insert(folder, anchor.to_text());
            // It is advice for next time.
            let _written = self.places.write(&inner.readable);
        }
    }
}
