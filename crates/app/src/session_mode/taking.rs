//! Taking in what was typed in a session. It is read as a stranger's text: the points are those that
//! lie sealed in the journal, what is over a limit stands on a page of its own, and nothing that was
//! proposed is accepted.

use waymark_content::markdown::escape_markdown;
use waymark_content::texts::MessageId;
use waymark_journal::field::{Line, Lines, Rows};
use waymark_journal::limits::Limit;
use waymark_journal::nouns::entry::Entry;
use waymark_journal::nouns::sitting::Sitting;
use waymark_journal::{Edit, RecordId};

use super::Cells;
use super::running::{Sat, SittingWords};
use crate::error::AppError;
use crate::op::Op;
use crate::session::{Now, Plan, Session};
use crate::wire::together::{
    NotedAgreement, NotedLine, NotedQuestion, SittingSaveRequest, TypedBy, Went,
};

/// What became of the words of a session.
pub(crate) enum SatDown {
    /// They were taken in before, or nothing was typed.
    Before,
    /// They stand in a record; what is over a limit stands on a page.
    Kept { record: RecordId, has_page: bool },
    /// They are more than a record and a page hold.
    TooMuch,
}

impl SittingSaveRequest {
    /// Says whether nothing was typed.
    fn is_blank(&self) -> bool {
        let said = |text: &str| !text.trim().is_empty();
        !self.added.iter().any(|point| said(&point.text))
            && !self.lines.iter().any(|line| said(&line.text))
            && !self
                .agreements
                .iter()
                .any(|one| said(&one.text) || said(&one.who) || said(&one.by_when))
            && !self.questions.iter().any(|question| said(&question.text))
    }
}

impl Session {
    pub(crate) fn take_sitting(
        &mut self,
        words: SittingWords,
        now: Now<'_>,
    ) -> Result<SatDown, AppError> {
        let known = self.sat.as_ref();
        let known = known.filter(|sat| sat.token == words.token).cloned();
        let is_taken = |sat: &Sat| sat.taken.as_ref() == Some(&words.noted);
        if words.noted.is_blank() || known.as_ref().is_some_and(is_taken) {
            return Ok(SatDown::Before);
        }
        let Written { sitting, over } = written(known.as_ref(), &words.noted);
        let page = over.join("\n\n");
        if !Limit::Entry.allows(page.len()) {
            return Ok(SatDown::TooMuch);
        }
        let mut plan = Plan::default();
        let has_page = !page.is_empty();
        if has_page {
            let title = self.texts.say(MessageId::TogetherPageTitle);
            let entry = Entry {
                title: title.as_str().into(),
                text: page.as_str().into(),
                ..Entry::default()
            };
            plan.save(now.begin(entry, self.texts.language()), Edit::Deliberate);
        }
        let record = now.begin(sitting, self.texts.language());
        let id = record.meta.id;
        plan.save(record, Edit::Deliberate);
        if let Some(sat) = known {
            plan.note_sitting(Sat {
                taken: Some(words.noted),
                ..sat
            });
        }
        self.carry_out(Op::BeginSession, plan, now)?;
        let record = id;
        Ok(SatDown::Kept { record, has_page })
    }
}

/// What was typed as a record, and what has no room in it.
struct Written {
    sitting: Sitting,
    over: Vec<String>,
}

/// Puts what was typed into a record. The points and the name of the other one are those of the
/// journal, never of the stranger's text.
fn written(known: Option<&Sat>, noted: &SittingSaveRequest) -> Written {
    let mut over = Over::default();
    let mut points: Vec<(&str, &str)> = Vec::new();
    for point in known.into_iter().flat_map(|sat| &sat.points) {
        points.push((&point.key, &point.text));
    }
    for point in &noted.added {
        let text = point.text.trim();
        let is_new = points.iter().all(|(key, _)| *key != point.key);
        if is_new && has_room(points.len(), &[text]) {
            points.push((&point.key, text));
        } else {
            over.put(&[text]);
        }
    }
    points.retain(|(_, text)| !text.is_empty());
    let text_of = |key: &str| points.iter().find(|(known, _)| *known == key);
    let mut sitting = Sitting {
        with: known.map_or_else(Line::default, |sat| sat.with.as_str().into()),
        on: known.map(|sat| sat.on.clone()),
        agenda: Lines(points.iter().map(|(_, text)| (*text).to_owned()).collect()),
        ..Sitting::default()
    };
    for line in &noted.lines {
        let point = text_of(&line.point).map_or("", |(_, text)| text);
        over.row(&mut sitting.notes, &[line.text.as_str()], || {
            note(point, line)
        });
        if line.summary {
            // The same words are in the note: what has no room here is not lost.
            let proposed = proposal(&line.text, line.by);
            let room = has_room(sitting.summary.0.len(), &[line.text.as_str()]);
            if room && !line.text.trim().is_empty() {
                sitting.summary.0.push(proposed);
            }
        }
    }
    for one in &noted.agreements {
        let texts = [one.text.as_str(), &one.who, &one.by_when];
        over.row(&mut sitting.agreed, &texts, || agreement(one));
    }
    for question in &noted.questions {
        over.row(&mut sitting.asked, &[question.text.as_str()], || {
            asked(question)
        });
    }
    Written {
        sitting,
        over: over.0,
    }
}

/// Says whether a list of so many takes one more with these texts.
fn has_room(count: usize, texts: &[&str]) -> bool {
    let is_line = |text: &&str| Limit::Item.allows(text.chars().count());
    Limit::List.allows(count + 1) && texts.iter().all(is_line)
}

/// What is over a limit, as paragraphs of a page.
#[derive(Default)]
struct Over(Vec<String>);

impl Over {
    fn put(&mut self, texts: &[&str]) {
        let said: Vec<String> = texts
            .iter()
            .filter(|text| !text.trim().is_empty())
            .map(|text| escape_markdown(text.trim()))
            .collect();
        self.0.extend(said);
    }

    /// Puts a row where it has room, or its texts on the page.
    fn row(&mut self, rows: &mut Rows, texts: &[&str], cells: impl FnOnce() -> Cells) {
        if texts.iter().all(|text| text.trim().is_empty()) {
            return;
        }
        if has_room(rows.0.len(), texts) {
            rows.0.push(cells());
        } else {
            self.put(texts);
        }
    }
}

fn cells(pairs: &[(&str, &str)]) -> Cells {
    let pairs = pairs.iter().filter(|(_, text)| !text.trim().is_empty());
    pairs
        .map(|(name, text)| ((*name).to_owned(), text.trim().to_owned()))
        .collect()
}

fn note(point: &str, line: &NotedLine) -> Cells {
    cells(&[
        ("point", point),
        ("by", line.by.name()),
        ("text", &line.text),
    ])
}

fn proposal(text: &str, by: TypedBy) -> Cells {
    cells(&[
        ("text", text),
        ("by", by.name()),
        ("went", Went::Open.name()),
    ])
}

fn agreement(one: &NotedAgreement) -> Cells {
    let mut row = proposal(&one.text, one.by);
    row.extend(cells(&[
        ("who", &one.who),
        ("by-when", &one.by_when),
        ("summary", marked(one.summary)),
    ]));
    row
}

fn asked(question: &NotedQuestion) -> Cells {
    let mut row = proposal(&question.text, question.by);
    row.extend(cells(&[("summary", marked(question.summary))]));
    row
}

const fn marked(summary: bool) -> &'static str {
    if summary { "yes" } else { "" }
}
