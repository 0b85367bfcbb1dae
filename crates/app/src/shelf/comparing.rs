//! Two kept pages of one folder side by side.

use waymark_journal::nouns::shelf_page::ShelfPage;
use waymark_journal::{Kind, Record};
use waymark_share::Document;
use waymark_share::compare::{How, Part, Row, Standing, compare, words};

use super::folders::{made, named};
use super::reading;
use super::show::read_block;
use crate::error::AppError;
use crate::session::{App, Home};
use crate::wire::shelf::{
    ComparePartView, ComparePieceView, CompareRequest, CompareRowView, CompareView, PieceStands,
    ReadStanding,
};

impl App {
    /// Compares two pages of one folder, whichever is named first: the one made earlier is "before".
    ///
    /// # Errors
    /// [`AppError::NotFound`] also for pages of two folders, [`AppError::Shared`] if one cannot be read
    /// any more, [`AppError::OnlyOnShelf`], [`AppError::Locked`].
    pub fn shelf_compare(&self, request: &CompareRequest) -> Result<CompareView, AppError> {
        self.read_in(Home::Shelf, |session, now| {
            let one = session.shelf_page_of(request.one)?;
            let other = session.shelf_page_of(request.other)?;
            let none = AppError::NotFound {
                kind: Some(Kind::ShelfPage),
            };
            if one.1.folder != other.1.folder || request.one == request.other {
                return Err(none);
            }
            let (before, after) = if age(&one) <= age(&other) {
                (one, other)
            } else {
                (other, one)
            };
            let folder = after.1.folder.ok_or(none)?;
            let was = reading::page_of(before.1.page.0.as_bytes())?.document;
            let is = reading::page_of(after.1.page.0.as_bytes())?.document;
            let parts = compare(&was, &is);
            // The head says when and until when, which stands on top already.
            let shown = parts.iter().filter(|part| part.id != "header");
            Ok(CompareView {
                before: session.shelf_page_row(before.0, before.1, now),
                now: session.shelf_page_row(after.0, after.1, now),
                folder: named(session.shelf_folder_of(folder)?),
                parts: shown
                    .map(|part| part_view(part, &was, &is))
                    .collect::<Result<_, _>>()?,
            })
        })
    }
}

fn age((record, page): &(&Record, &ShelfPage)) -> (i32, i64) {
    (made(page), record.meta.created.utc_ms)
}

fn part_view(part: &Part<'_>, was: &Document, is: &Document) -> Result<ComparePartView, AppError> {
    let rows = part.rows.iter().filter(|row| !row.is_heading());
    let rows = rows.map(|row| row_view(row, was, is));
    Ok(ComparePartView {
        id: part.id.to_owned(),
        title: part.title.clone(),
        rows: rows
            .collect::<Result<Vec<_>, _>>()?
            .into_iter()
            .flatten()
            .collect(),
        same: !part.is_changed(),
    })
}

fn row_view(
    row: &Row<'_>,
    was: &Document,
    is: &Document,
) -> Result<Option<CompareRowView>, AppError> {
    let standing = row.standing();
    let before = row.before.map(|block| read_block(was, block)).transpose()?;
    let now = row.now.map(|block| read_block(is, block)).transpose()?;
    let pieces = match (&before, &now, standing) {
        (Some(before), Some(now), Standing::Changed) => words(&before.text, &now.text)
            .into_iter()
            .map(|piece| ComparePieceView {
                text: piece.text,
                stands: match piece.how {
                    How::Both => PieceStands::Both,
                    How::Before => PieceStands::Before,
                    How::Now => PieceStands::Now,
                },
            })
            .collect(),
        _ => Vec::new(),
    };
    let (block, before) = match (now, before) {
        (Some(now), before) => (now, before.filter(|_| standing == Standing::Changed)),
        (None, Some(before)) => (before, None),
        (None, None) => return Ok(None),
    };
    Ok(Some(CompareRowView {
        standing: match standing {
            Standing::New => ReadStanding::New,
            Standing::Changed => ReadStanding::Changed,
            Standing::Same => ReadStanding::Same,
            Standing::NoLonger => ReadStanding::NoLonger,
        },
        block,
        before,
        pieces,
    }))
}
