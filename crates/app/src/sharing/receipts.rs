//! Receipts: what left, for whom, and the exact copy.

use waymark_content::markdown::render as render_markdown;
use waymark_journal::nouns::share_receipt::ShareReceipt;
use waymark_journal::{Body, Edit, Kind, Record, RecordId};
use waymark_share::copy::{readable, with_fonts};

use crate::error::AppError;
use crate::op::Op;
use crate::session::{App, Session};
use crate::wire::Changed;
use crate::wire::records::RecordRequest;
use crate::wire::share::{ReceiptRowView, ReceiptView, TakeBackRequest};

impl App {
    /// Gives every receipt, newest first.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn receipts(&self) -> Result<Vec<ReceiptRowView>, AppError> {
        self.read(|session, _| {
            Ok(session
                .journal
                .listed(Kind::ShareReceipt)
                .filter_map(|record| match &record.body {
                    Body::ShareReceipt(receipt) => Some(session.receipt_row(record, receipt)),
                    _ => None,
                })
                .collect())
        })
    }

    /// Gives one receipt with the exact copy.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Locked`].
    pub fn receipt(&self, request: &RecordRequest) -> Result<ReceiptView, AppError> {
        self.read(|session, _| session.receipt_view(request.id))
    }

    /// Gives the exact file of a receipt, byte for byte, before any sealing.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Locked`].
    pub fn receipt_file(&self, request: &RecordRequest) -> Result<String, AppError> {
        self.read(|session, _| {
            let (_, receipt) = session.receipt_of(request.id)?;
            Ok(with_fonts(&receipt.copy))
        })
    }

    /// Takes a share back for the future, or counts it again.
    ///
    /// # Errors
    /// [`AppError::NotFound`], the vault's errors, [`AppError::Locked`].
    pub fn receipt_take_back(
        &self,
        request: &TakeBackRequest,
    ) -> Result<Changed<ReceiptView>, AppError> {
        self.transact(
            Op::TakeBackShare,
            |session, _, plan| {
                let (record, receipt) = session.receipt_of(request.id)?;
                let mut record = record.clone();
                record.body = Body::from(ShareReceipt {
                    taken_back: request.taken_back,
                    ..receipt.clone()
                });
                plan.save(record, Edit::Deliberate);
                Ok(())
            },
            |session, _, ()| session.receipt_view(request.id),
        )
    }
}

impl Session {
    fn receipt_of(&self, id: RecordId) -> Result<(&Record, &ShareReceipt), AppError> {
        let record = self.record(id)?;
        match &record.body {
            Body::ShareReceipt(receipt) => Ok((record, receipt)),
            _ => Err(AppError::NotFound {
                kind: Some(Kind::ShareReceipt),
            }),
        }
    }

    fn receipt_row(&self, record: &Record, receipt: &ShareReceipt) -> ReceiptRowView {
        ReceiptRowView {
            id: record.meta.id,
            for_whom: receipt.for_whom.to_string(),
            for_what: receipt.for_what.to_string(),
            date: self.dates.day(record.meta.created.day()),
            form: receipt.form,
            sheet: receipt.sheet,
            taken_back: receipt.taken_back,
        }
    }

    fn receipt_view(&self, id: RecordId) -> Result<ReceiptView, AppError> {
        let (record, receipt) = self.receipt_of(id)?;
        Ok(ReceiptView {
            row: self.receipt_row(record, receipt),
            until: receipt.until.to_string(),
            copy: receipt.copy.to_string(),
            html: render_markdown(&readable(&receipt.copy)),
            lines: receipt.items.0.len(),
            left_out: receipt.left_out.lines().map(str::to_owned).collect(),
            note: receipt.note.to_string(),
        })
    }
}
