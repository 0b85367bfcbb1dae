//! How something came to where it stands, read from its earlier versions.

use waymark_journal::{Body, Moment, Record};

use crate::session::Session;
use crate::wire::kept::WayView;

/// Where a thing stood in one of its versions: the state's stable name, the state in words, and what
/// was said of it then.
pub(crate) struct Stood<'a> {
    pub(crate) name: &'static str,
    pub(crate) word: String,
    pub(crate) note: &'a str,
}

impl Session {
    /// Gives how a thing came to where it stands, oldest first, read from its earlier versions;
    /// nothing before its first move. What was said in a state is the last that was said in it.
    pub(crate) fn way<'a>(
        &'a self,
        record: &'a Record,
        stood: fn(&Self, &'a Body) -> Option<Stood<'a>>,
    ) -> Vec<WayView> {
        let earlier = self.journal.revisions(record.meta.id).iter();
        let states = earlier
            .map(|revision| (&revision.body, revision.changed))
            .chain([(&record.body, record.meta.changed)]);
        let mut way: Vec<(Stood<'_>, Moment)> = Vec::new();
        for (body, from) in states {
            let Some(stands) = stood(self, body) else {
                continue;
            };
            match way.last_mut() {
                Some((last, _)) if last.name == stands.name => *last = stands,
                _ => way.push((stands, from)),
            }
        }
        if way.len() < 2 {
            return Vec::new();
        }
        let mut said = "";
        way.into_iter()
            .map(|(stood, from)| {
                // A line that was there before the move is not said of it again.
                let note = if stood.note == said { "" } else { stood.note };
                said = stood.note;
                WayView {
                    state: stood.word,
                    from: self.dates.day(from.day()),
                    note: note.to_owned(),
                }
            })
            .collect()
    }
}
