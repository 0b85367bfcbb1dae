//! The page of a session that is over: read back by point, with what it proposed.

use waymark_journal::field::Rows;
use waymark_journal::nouns::sitting::Sitting;
use waymark_journal::{Body, RecordId};

use super::settling::{agreement_of, question_of};
use super::{Cells, cell};
use crate::error::AppError;
use crate::session::{App, Now, Session};
use crate::wire::records::RecordRequest;
use crate::wire::suggestions::SuggestionsView;
use crate::wire::together::{
    SaidLineView, SaidPointView, SummaryLineView, TogetherView, TypedBy, Went,
};
use waymark_content::texts::{Args, MessageId};

impl App {
    /// Gives the page of a session that is over.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Locked`].
    pub fn together(&self, request: &RecordRequest) -> Result<TogetherView, AppError> {
        self.read(|session, now| session.together(request.id, now))
    }
}

impl Session {
    pub(super) fn together(&self, id: RecordId, now: Now<'_>) -> Result<TogetherView, AppError> {
        let (record, sitting) = self.sitting_record(id)?;
        Ok(TogetherView {
            card: self.card(record),
            on: self.vague(sitting.on.as_ref()),
            points: self.said_points(sitting),
            agreed: self.said_lines(&sitting.agreed, sitting),
            asked: self.said_lines(&sitting.asked, sitting),
            proposed: self.proposed(sitting, now),
            summary: self.summary_lines(sitting),
        })
    }

    /// Says who typed a line: the other one by the name the person gave.
    fn typist(&self, by: TypedBy, sitting: &Sitting) -> String {
        match by {
            TypedBy::Guest if !sitting.with.trim().is_empty() => sitting.with.trim().to_owned(),
            by => self.word(&format!("word-typed-by-{}", by.name())),
        }
    }

    fn said_line(&self, row: &Cells, text: String, sitting: &Sitting) -> SaidLineView {
        let by = TypedBy::of(row);
        SaidLineView {
            who: self.typist(by, sitting),
            others: by == TypedBy::Guest,
            text,
        }
    }

    /// Gives the points in the order of the list; lines whose point is gone stand last.
    fn said_points(&self, sitting: &Sitting) -> Vec<SaidPointView> {
        let agenda = &sitting.agenda.0;
        let mut points: Vec<SaidPointView> = Vec::new();
        for text in agenda {
            if points.iter().all(|point| point.text != *text) {
                points.push(SaidPointView {
                    text: text.clone(),
                    lines: Vec::new(),
                });
            }
        }
        let mut loose = Vec::new();
        for row in &sitting.notes.0 {
            let line = self.said_line(row, cell(row, "text").to_owned(), sitting);
            let point = cell(row, "point");
            let here = points.iter_mut().find(|each| each.text.trim() == point);
            here.map_or(&mut loose, |point| &mut point.lines).push(line);
        }
        if !loose.is_empty() {
            points.push(SaidPointView {
                text: self.texts.say(MessageId::TogetherLoose),
                lines: loose,
            });
        }
        points
    }

    fn said_lines(&self, rows: &Rows, sitting: &Sitting) -> Vec<SaidLineView> {
        rows.0
            .iter()
            .map(|row| {
                let said: Vec<&str> = ["text", "who", "by-when"]
                    .into_iter()
                    .map(|name| cell(row, name))
                    .filter(|text| !text.is_empty())
                    .collect();
                self.said_line(row, said.join(", "), sitting)
            })
            .collect()
    }

    /// Gives what nothing was decided about yet, one by one. Nothing of it is kept.
    fn proposed(&self, sitting: &Sitting, now: Now<'_>) -> SuggestionsView {
        let open = |rows: &Rows| -> Vec<(usize, Cells)> {
            let rows = rows.0.iter().cloned().enumerate();
            rows.filter(|(_, row)| Went::of(row) == Went::Open && !cell(row, "text").is_empty())
                .collect()
        };
        let agreed = open(&sitting.agreed).into_iter().map(|(at, row)| {
            let body = Body::from(agreement_of(&row, sitting));
            (format!("agreed-{at}"), row, body)
        });
        let asked = open(&sitting.asked).into_iter().map(|(at, row)| {
            let body = Body::from(question_of(&row));
            (format!("asked-{at}"), row, body)
        });
        let all: Vec<(String, Cells, Body)> = agreed.chain(asked).collect();
        let bodies = all.iter().map(|(_, _, body)| body.clone()).collect();
        let mut view = self.suggestions(bodies, 0, now);
        for (shown, (key, row, _)) in view.rows.iter_mut().zip(all) {
            let who = self.typist(TypedBy::of(&row), sitting);
            let args = Args::new()
                .text("who", who)
                .text("what", shown.text.clone());
            shown.text = self.texts.get(MessageId::TogetherProposed, &args);
            shown.key = key;
        }
        view
    }

    fn summary_lines(&self, sitting: &Sitting) -> Vec<SummaryLineView> {
        let rows = sitting.summary.0.iter().enumerate();
        rows.map(|(at, row)| {
            let by = TypedBy::of(row);
            SummaryLineView {
                row: at,
                who: self.typist(by, sitting),
                others: by == TypedBy::Guest,
                text: cell(row, "text").to_owned(),
                went: Went::of(row),
            }
        })
        .collect()
    }
}
