//! Settings kept inside the seal, the passphrase, and what is stored where.

use std::fs;
use std::path::Path;

use waymark_content::texts::{Args, MessageId};
use waymark_journal::field::{FieldType, Line};
use waymark_journal::limits::Limit;
use waymark_journal::{Edit, FieldValue, Moment};
use waymark_vault::{Secret, UnixMillis};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Home, Session};
use crate::unlock::passphrase;
use crate::wire::Changed;
use crate::wire::settings::{PassphraseChangeRequest, SettingsSaveRequest, SettingsView};

impl App {
    /// Gives the settings of the open journal and where it lies.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn settings(&self) -> Result<SettingsView, AppError> {
        self.read_in(Home::Either, |session, now| {
            let folder = session.place(&self.places);
            Ok(session.settings_view(&folder, now.moment))
        })
    }

    /// Changes the settings.
    ///
    /// # Errors
    /// [`AppError::OverLimit`], the vault's errors, [`AppError::Locked`].
    pub fn settings_save(
        &self,
        request: &SettingsSaveRequest,
    ) -> Result<Changed<SettingsView>, AppError> {
        let name = |text: &str| -> Result<Line, AppError> {
            if !Limit::Title.allows(text.chars().count()) {
                return Err(AppError::over(Limit::Title));
            }
            Ok(Line::from_value(FieldValue::Text(text.trim().to_owned()))?)
        };
        self.transact_in(
            Home::Either,
            Op::SaveSettings,
            |session, now, plan| {
                let (mut record, mut setting) = session.setting_record(now);
                setting.journal_name = name(&request.journal_name)?;
                setting.my_name = name(&request.my_name)?;
                setting.today_quotes = request.today_quotes;
                setting.hide_minutes = request.hide_minutes;
                setting.hide_numbers = request.hide_numbers;
                record.body = setting.into();
                plan.save(record, Edit::Deliberate);
                Ok(())
            },
            |session, now, ()| {
                let folder = session.place(&self.places);
                Ok(session.settings_view(&folder, now.moment))
            },
        )
    }

    /// Changes the passphrase, after the present one was given again.
    ///
    /// # Errors
    /// [`AppError::WrongPassphrase`], [`AppError::Empty`], [`AppError::OverLimit`], the vault's
    /// errors, [`AppError::Locked`].
    pub fn passphrase_change(&self, request: &PassphraseChangeRequest) -> Result<(), AppError> {
        let present = passphrase(&request.present)?;
        let new = passphrase(&request.new)?;
        let kdf = self.kdf;
        self.with_in(Home::Either, |session, now| {
            session.vault.check_secret(Secret::Passphrase(&present))?;
            session.vault.snapshot(UnixMillis(now.moment.utc_ms))?;
            Ok(session.vault.change_passphrase(&new, kdf)?)
        })
    }
}

impl Session {
    /// Writes a size out: in megabytes with one decimal, a small one in kilobytes.
    pub(crate) fn size_in_words(&self, bytes: u64) -> String {
        if bytes < 1_000_000 {
            let kilobytes = usize::try_from(bytes.div_ceil(1_000)).unwrap_or(usize::MAX);
            let args = Args::new().number("size", kilobytes);
            return self.texts.get(MessageId::SettingsSizeKilobytes, &args);
        }
        self.texts.get(
            MessageId::SettingsSizeMegabytes,
            &Args::new().text("size", format!("{:.1}", bytes as f64 / 1_000_000.0)),
        )
    }

    fn settings_view(&self, folder: &Path, now: Moment) -> SettingsView {
        let setting = self.journal.setting();
        let last_snapshot = newest_snapshot(folder)
            .map(|at| self.dates.day_and_time(Moment { utc_ms: at, ..now }))
            .unwrap_or_default();
        SettingsView {
            journal_name: setting.journal_name.0.clone(),
            my_name: setting.my_name.0.clone(),
            today_quotes: setting.today_quotes,
            hide_minutes: setting.hide_minutes,
            hide_numbers: setting.hide_numbers,
            recovery_sheet: setting.recovery_sheet,
            folder: folder.display().to_string(),
            size: self.size_in_words(size_of(folder)),
            records: self.texts.get(
                MessageId::SettingsRecords,
                &Args::new().number("count", self.journal.len()),
            ),
            last_snapshot,
        }
    }
}

/// Adds up the sizes of all files below a folder.
fn size_of(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else {
        return 0;
    };
    entries
        .filter_map(Result::ok)
        .map(|entry| match entry.metadata() {
            Ok(data) if data.is_dir() => size_of(&entry.path()),
            Ok(data) => data.len(),
            Err(_) => 0,
        })
        .sum()
}

/// Gives when the newest snapshot was written, in milliseconds since 1970.
fn newest_snapshot(folder: &Path) -> Option<i64> {
    fs::read_dir(folder.join("snapshots"))
        .ok()?
        .filter_map(Result::ok)
        .filter(|entry| {
            entry
                .path()
                .extension()
                .is_some_and(|ending| ending == "age")
        })
        .filter_map(|entry| entry.metadata().ok()?.modified().ok())
        .filter_map(|at| at.duration_since(std::time::UNIX_EPOCH).ok())
        .filter_map(|since| i64::try_from(since.as_millis()).ok())
        .max()
}
