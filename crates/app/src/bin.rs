//! Putting away: the bin, tucking away, what may be offered, and undo.

use waymark_journal::time::DAY_MS;
use waymark_journal::{Edit, Moment, Record, record::BIN_DAYS};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Home};
use crate::wire::Changed;
use crate::wire::records::{BinRowView, RecordRequest, SharingRequest, TuckRequest, UndoneView};

impl App {
    /// Puts a record in the bin, where it waits for 30 days.
    ///
    /// # Errors
    /// [`AppError::NotFound`], the vault's errors, [`AppError::Locked`].
    pub fn record_bin(&self, request: &RecordRequest) -> Result<Changed<()>, AppError> {
        self.with_in(Home::Either, |session, now| {
            session.join_drafts(Some(request.id), now).map(|_| ())
        })?;
        self.mark(Home::Either, Op::Bin, request, |record, now| {
            record.meta.binned = Some(now)
        })
    }

    /// Takes a record out of the bin.
    ///
    /// # Errors
    /// [`AppError::NotFound`], the vault's errors, [`AppError::Locked`].
    pub fn record_take_out(&self, request: &RecordRequest) -> Result<Changed<()>, AppError> {
        self.mark(Home::Either, Op::TakeOutOfBin, request, |record, _| {
            record.meta.binned = None
        })
    }

    /// Tucks a record away, or takes it out again.
    ///
    /// # Errors
    /// [`AppError::NotFound`], the vault's errors, [`AppError::Locked`].
    pub fn record_tuck(&self, request: &TuckRequest) -> Result<Changed<()>, AppError> {
        let record = RecordRequest { id: request.id };
        self.with(|session, now| session.join_drafts(Some(request.id), now).map(|_| ()))?;
        self.mark(Home::Journal, Op::Tuck, &record, |record, _| {
            record.meta.tucked = request.tucked
        })
    }

    /// Says whether a record may be offered when sharing.
    ///
    /// # Errors
    /// [`AppError::NotFound`], the vault's errors, [`AppError::Locked`].
    pub fn record_sharing(&self, request: &SharingRequest) -> Result<Changed<()>, AppError> {
        let record = RecordRequest { id: request.id };
        self.mark(Home::Journal, Op::ChangeSharing, &record, |record, _| {
            record.meta.sharing = request.sharing
        })
    }

    fn mark(
        &self,
        home: Home,
        op: Op,
        request: &RecordRequest,
        change: impl FnOnce(&mut Record, Moment),
    ) -> Result<Changed<()>, AppError> {
        self.transact_in(
            home,
            op,
            |session, now, plan| {
                let mut record = session.record(request.id)?.clone();
                change(&mut record, now.moment);
                plan.save(record, Edit::Deliberate);
                Ok(())
            },
            |_, _, ()| Ok(()),
        )
    }

    /// Gives what is in the bin, newest first.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn bin(&self) -> Result<Vec<BinRowView>, AppError> {
        self.read_in(Home::Either, |session, _| {
            let mut binned: Vec<(Moment, &Record)> = session
                .journal
                .records()
                .filter_map(|record| record.meta.binned.map(|binned| (binned, record)))
                .collect();
            binned
                .sort_by_key(|(binned, record)| (std::cmp::Reverse(binned.utc_ms), record.meta.id));
            Ok(binned
                .into_iter()
                .map(|(at, record)| {
                    let until = Moment {
                        utc_ms: at.utc_ms + BIN_DAYS * DAY_MS,
                        ..at
                    };
                    BinRowView {
                        id: record.meta.id,
                        kind_name: session.kind_name(record.body.kind()),
                        heading: session.heading(record),
                        kept_until: session.dates.day(until.day()),
                    }
                })
                .collect())
        })
    }

    /// Takes the last change back.
    ///
    /// # Errors
    /// The vault's errors, [`AppError::Locked`].
    pub fn undo(&self) -> Result<Changed<UndoneView>, AppError> {
        let changed = self.with_in(Home::Either, |session, now| {
            let (undone, changes) = session.undo_last(now)?;
            Ok(Changed {
                value: UndoneView {
                    undone: undone.map(str::to_owned),
                },
                changes,
            })
        })?;
        self.follow(&changed.changes)?;
        Ok(changed)
    }
}
