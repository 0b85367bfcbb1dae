//! Extra exercises: a folder the person chose, read at unlock and when it is chosen.
//!
//! Owns which library the open journal stands on. Reading a folder, its limits and what a pack may
//! not do are content's; the path is kept in the sealed settings alone.

use std::path::Path;
use std::sync::Arc;

use waymark_content::library::{Library, library};
use waymark_content::pack::Pack;
use waymark_content::texts::Texts;
use waymark_journal::field::{FieldType, Line};
use waymark_journal::{Edit, FieldValue};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Session};
use crate::wire::Changed;
use crate::wire::packs::{PackProblemView, PackRowView, PacksView};

/// A folder of extra exercises that was read.
pub(crate) struct Packs {
    folder: String,
    library: Library,
}

impl App {
    /// Gives the folder of extra exercises, what was read and what was left out.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn packs(&self) -> Result<PacksView, AppError> {
        self.read(|session, _| Ok(session.packs_view()))
    }

    /// Reads extra exercises from a folder from now on; without one nothing changes.
    ///
    /// # Errors
    /// [`AppError::BadValue`] for a path that is no text, the vault's errors, [`AppError::Locked`].
    pub fn packs_choose(&self, folder: Option<&Path>) -> Result<Changed<PacksView>, AppError> {
        let Some(folder) = folder else {
            let changed = self.set_packs_folder(None)?;
            return Ok(changed);
        };
        self.set_packs_folder(Some(folder.to_str().ok_or(AppError::BadValue)?))
    }

    /// Reads no extra exercises any more. What was kept from them stays.
    ///
    /// # Errors
    /// The vault's errors, [`AppError::Locked`].
    pub fn packs_remove(&self) -> Result<Changed<PacksView>, AppError> {
        self.set_packs_folder(Some(""))
    }

    fn set_packs_folder(&self, folder: Option<&str>) -> Result<Changed<PacksView>, AppError> {
        let changed = self.transact(
            Op::SaveSettings,
            |session, now, plan| {
                let (mut record, mut setting) = session.setting_record(now);
                if let Some(folder) = folder {
                    setting.packs_folder = Line::from_value(FieldValue::Text(folder.to_owned()))?;
                    record.body = setting.into();
                    plan.save(record, Edit::Deliberate);
                }
                Ok(())
            },
            |_, _, ()| Ok(()),
        )?;
        // A folder that was chosen again is read again: its packs may be mended by now.
        self.with(|session, _| {
            session.packs = None;
            session.read_packs();
            Ok(())
        })?;
        Ok(Changed {
            value: self.packs()?,
            changes: changed.changes,
        })
    }
}

impl Session {
    /// Gives the library the journal stands on: what is built in, and the extra exercises.
    pub(crate) fn library(&self) -> &Library {
        self.packs
            .as_ref()
            .map_or_else(|| library(), |packs| &packs.library)
    }

    /// Gives an exercise of it.
    pub(crate) fn pack(&self, id: &str) -> Result<&Pack, AppError> {
        self.library().pack(id).ok_or(AppError::NoSuchExercise)
    }

    /// Gives the title of an exercise, if the library has it.
    pub(crate) fn exercise_title(&self, id: &str) -> Option<String> {
        self.library().pack(id).map(|pack| pack.title(&self.texts))
    }

    /// Opens the texts of files: the same language, without isolation marks.
    pub(crate) fn file_texts(&self) -> Texts {
        Texts::for_files_with_packs(self.texts.language(), self.library())
    }

    /// Opens the texts of files in another language.
    pub(crate) fn file_texts_in(&self, language: &str) -> Texts {
        Texts::for_files_with_packs(language, self.library())
    }

    /// Reads the folder of the settings, if it is another one than before.
    pub(crate) fn read_packs(&mut self) {
        let folder = self.journal.setting().packs_folder.0;
        let known = self.packs.as_ref().map_or("", |packs| &packs.folder);
        if folder == known {
            return;
        }
        self.packs = (!folder.is_empty()).then(|| Packs {
            library: Library::with_folder(Path::new(&folder)),
            folder,
        });
        self.say_with_packs();
    }

    /// Opens the texts anew, with the words of the extra exercises.
    pub(crate) fn say_with_packs(&mut self) {
        let language = self.texts.language().to_owned();
        self.texts = Arc::new(Texts::with_packs(&language, self.library()));
    }

    fn packs_view(&self) -> PacksView {
        let Some(packs) = &self.packs else {
            return PacksView {
                folder: String::new(),
                read: Vec::new(),
                left_out: Vec::new(),
            };
        };
        let extra = packs.library.packs().iter();
        PacksView {
            folder: packs.folder.clone(),
            read: extra
                .filter(|pack| packs.library.is_extra(&pack.id))
                .map(|pack| PackRowView {
                    id: pack.id.clone(),
                    title: pack.title(&self.texts),
                })
                .collect(),
            left_out: packs
                .library
                .problems()
                .iter()
                .map(|problem| PackProblemView {
                    file: problem.file.clone(),
                    line: problem.line,
                    what: problem.problem.to_string(),
                })
                .collect(),
        }
    }
}
