//! Emptying the bin for good, making everything new after somebody knew the passphrase, and trying
//! out the recovery sheet.

use waymark_journal::time::DAY_MS;
use waymark_journal::{Kind, RecordId};
use waymark_vault::{RecoveryIdentity, Secret, SheetChoice, UnixMillis};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Home, Now, Plan, Session};
use crate::unlock::passphrase;
use crate::wire::copies::{PurgedView, RekeyRequest, RekeyedView};
use crate::wire::{Changed, Changes};

impl App {
    /// Removes everything in the bin for good, with its earlier versions, and writes the journal anew
    /// under a fresh data key, so that nothing of it is left in the folder. Older copies in the folder
    /// go; undo forgets.
    ///
    /// # Errors
    /// [`AppError::DiskFull`], the vault's errors: then nothing is rewritten, and what was removed
    /// goes with the next time. [`AppError::OnlyToRead`], [`AppError::Locked`].
    pub fn bin_purge(&self) -> Result<Changed<PurgedView>, AppError> {
        let changed = self.with_in(Home::Either, |session, now| {
            session.writable()?;
            session.join_drafts(None, now)?;
            let (gone, kinds) = session.empty_bin(now)?;
            session.forget_undo();
            let purged = session.vault.purge(UnixMillis(now.moment.utc_ms))?;
            Ok(Changed {
                value: PurgedView {
                    gone,
                    damaged_gone: purged.quarantine.let_go,
                    damaged_kept: purged.quarantine.kept,
                },
                changes: Changes { kinds, undo: None },
            })
        })?;
        self.keep_anchor();
        Ok(changed)
    }

    /// Makes a new identity, a new data key and a new passphrase, and writes everything anew: whoever
    /// knew the passphrase or held a key file opens nothing that is written from now on.
    ///
    /// # Errors
    /// [`AppError::WrongPassphrase`], [`AppError::Empty`], [`AppError::OverLimit`],
    /// [`AppError::DiskFull`], the vault's errors: then all is as before. [`AppError::OnlyToRead`],
    /// [`AppError::Locked`].
    pub fn journal_rekey(&self, request: &RekeyRequest) -> Result<RekeyedView, AppError> {
        let present = passphrase(&request.present)?;
        let new = passphrase(&request.new)?;
        let sheet = match request.new_sheet {
            true => SheetChoice::MakeNew,
            false => SheetChoice::Keep,
        };
        let kdf = self.kdf;
        let view = self.with_in(Home::Either, |session, now| {
            session.writable()?;
            session.vault.check_secret(Secret::Passphrase(&present))?;
            session.join_drafts(None, now)?;
            let at = UnixMillis(now.moment.utc_ms);
            let done = session.vault.rekey(&new, kdf, sheet, at)?;
            Ok(RekeyedView {
                sheet: done.recovery.map(|made| session.sheet_view(&made)),
                unreadable: done.unreadable_attachments.len(),
                damaged_kept: done.quarantine.kept,
            })
        })?;
        self.keep_anchor();
        Ok(view)
    }

    /// Tries the recovery sheet out. Nothing is changed.
    ///
    /// # Errors
    /// [`AppError::UnreadableRecovery`], [`AppError::WrongRecovery`], [`AppError::Locked`].
    pub fn recovery_practise(&self, sheet: &str) -> Result<(), AppError> {
        let identity = RecoveryIdentity::from_sheet_text(sheet)?;
        self.read_in(Home::Either, |session, _| {
            Ok(session.vault.check_secret(Secret::Recovery(&identity))?)
        })
    }
}

impl Session {
    /// Removes what is in the bin, and files nothing names any more. Gives how many things went.
    fn empty_bin(&mut self, now: Now<'_>) -> Result<(usize, Vec<Kind>), AppError> {
        let binned: Vec<RecordId> = self
            .journal
            .records()
            .filter(|record| record.meta.binned.is_some())
            .map(|record| record.meta.id)
            .collect();
        let mut plan = Plan::default();
        binned.iter().for_each(|id| plan.remove(*id));
        let changes = self.carry_out(Op::EmptyOldBin, plan, now)?;
        // Where something is missing since a repair, what names a file may be missing too, and come back.
        if !self.in_part {
            let before = UnixMillis(now.moment.utc_ms - DAY_MS);
            self.vault.sweep_attachments(&self.named_files(), before)?;
        }
        Ok((binned.len(), changes.kinds))
    }
}
