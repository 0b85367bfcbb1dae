//! Suggestions: bodies of records that came from elsewhere, shown one by one.
//!
//! Owns how a proposed record is told, and whether there is such a thing already. Keeps nothing: what
//! the person keeps goes through the one editor of cards, with its limits and its Undo.

use waymark_content::texts::Args;
use waymark_journal::fold::fold;
use waymark_journal::nouns::experience::ExperienceSort;
use waymark_journal::{Body, VagueDate};

use crate::session::{Now, Session};
use crate::wire::suggestions::{
    SuggestionSaidView, SuggestionView, SuggestionWayView, SuggestionsView,
};

/// A proposed record, with whose words it is and what else it can be kept as.
pub(crate) struct Proposed {
    pub(crate) body: Body,
    pub(crate) said: Option<SuggestionSaidView>,
    pub(crate) others: Vec<Body>,
}

impl From<Body> for Proposed {
    fn from(body: Body) -> Self {
        Self {
            body,
            said: None,
            others: Vec::new(),
        }
    }
}

/// What tells one thing from another: two with the same words at two places are two things.
#[derive(Clone)]
struct Told {
    what: String,
    place: String,
    from: Option<i32>,
}

impl Told {
    fn of(body: &Body) -> Self {
        let (place, from, _) = circumstances(body);
        Self {
            what: fold(body.heading().trim()),
            place: fold(place.trim()),
            from: from.map(VagueDate::sort_key),
        }
    }

    /// Says whether both can be the same thing; what one of them does not say parts nothing.
    fn is(&self, other: &Self) -> bool {
        let places = self.place.is_empty() || other.place.is_empty() || self.place == other.place;
        let from = self.from.is_none() || other.from.is_none() || self.from == other.from;
        self.what == other.what && places && from
    }
}

/// Gives where a thing was or who gave it, from when and until when.
fn circumstances(body: &Body) -> (&str, Option<&VagueDate>, Option<&VagueDate>) {
    match body {
        Body::Experience(one) => (&one.r#where, one.from.as_ref(), one.to.as_ref()),
        Body::Course(one) => (&one.provider, None, None),
        Body::Certificate(one) => (&one.issuer, one.got.as_ref(), None),
        Body::Feedback(one) => (&one.who, None, None),
        _ => ("", None, None),
    }
}

impl Session {
    /// Shows what was proposed; `ignored` counts what was not understood.
    pub(crate) fn suggestions(
        &self,
        proposed: Vec<impl Into<Proposed>>,
        ignored: usize,
        now: Now<'_>,
    ) -> SuggestionsView {
        let mut earlier: Vec<(waymark_journal::Kind, Told)> = Vec::new();
        let mut rows = Vec::with_capacity(proposed.len());
        for (place, proposed) in proposed.into_iter().map(Into::into).enumerate() {
            let Proposed { body, said, others } = proposed;
            let (kind, told) = (body.kind(), Told::of(&body));
            let here = self.journal.listed(kind);
            let have = here
                .map(|record| Told::of(&record.body))
                .any(|other| other.is(&told))
                || earlier
                    .iter()
                    .any(|(of, other)| *of == kind && other.is(&told));
            let text = self.suggestion_line(&body);
            let SuggestionWayView { fields, card } = self.suggestion_way(body, now);
            rows.push(SuggestionView {
                key: place.to_string(),
                text,
                have,
                fields,
                card,
                said,
                others: others
                    .into_iter()
                    .map(|other| self.suggestion_way(other, now))
                    .collect(),
            });
            earlier.push((kind, told));
        }
        SuggestionsView { rows, ignored }
    }

    fn suggestion_way(&self, body: Body, now: Now<'_>) -> SuggestionWayView {
        SuggestionWayView {
            fields: body
                .fields()
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(field, value)| (field.name().to_owned(), value))
                .collect(),
            card: self.card(&now.begin(body, self.texts.language())),
        }
    }

    /// Tells a proposed record in a sentence.
    fn suggestion_line(&self, body: &Body) -> String {
        let say = |id: &str, args: Args| self.texts.dynamic(id, &args).unwrap_or_default();
        let kind = match body {
            Body::Experience(one) if one.sort != ExperienceSort::Open => {
                self.word(&format!("word-experience-kind-{}", one.sort.name()))
            }
            _ => self.kind_name(body.kind()),
        };
        let args = Args::new().text("kind", kind).text("what", body.heading());
        let mut said = say("suggestion-of", args);
        let (place, from, to) = circumstances(body);
        if !place.trim().is_empty() {
            let args = Args::new().text("said", said).text("where", place.trim());
            said = say("suggestion-at", args);
        }
        let args = Args::new()
            .text("said", said.clone())
            .text("from", self.vague(from))
            .text("to", self.vague(to));
        match (from, to) {
            (Some(_), Some(_)) => say("suggestion-from-to", args),
            (Some(_), None) => say("suggestion-from", args),
            (None, Some(_)) => say("suggestion-to", args),
            (None, None) => said,
        }
    }
}
