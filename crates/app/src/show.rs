//! Showing: names of kinds and words, headings, dates and cards, the same in every view.

use std::collections::BTreeMap;

use waymark_content::MessageId;
use waymark_content::texts::Args;
use waymark_content::{markdown, shown};
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::policy::{Offer, offer};
use waymark_journal::{FieldRef, FieldShape, FieldValue, Kind, Record, VagueDate};

use crate::session::Session;
use crate::wire::records::{CardFieldView, CardView, WordView};

/// Most characters of a heading or snippet in a list.
const SNIPPET: usize = 160;

impl Session {
    /// Gives a text whose id is made up from data, or the id where there is none.
    pub(crate) fn word(&self, id: &str) -> String {
        self.texts
            .dynamic(id, &Args::new())
            .unwrap_or_else(|| id.to_owned())
    }

    /// Gives what a kind is called.
    pub(crate) fn kind_name(&self, kind: Kind) -> String {
        self.word(&format!("kind-{}", kind.name()))
    }

    /// Gives what a field is called.
    pub(crate) fn field_label(&self, field: FieldRef) -> String {
        self.word(&format!("field-{}-{}", field.kind().name(), field.name()))
    }

    /// Gives a record's first words, or what its kind is called.
    pub(crate) fn heading(&self, record: &Record) -> String {
        if let waymark_journal::Body::Run(run) = &record.body {
            return self
                .exercise_title(&run.exercise)
                .unwrap_or_else(|| run.exercise.0.clone());
        }
        let heading = first_words(&markdown::plain_text(&record.body.heading()), SNIPPET);
        if heading.is_empty() {
            self.kind_name(record.body.kind())
        } else {
            heading
        }
    }

    /// Writes a vague date out; a phrase stays as typed.
    pub(crate) fn vague(&self, date: Option<&VagueDate>) -> String {
        date.map(|date| self.dates.vague(date)).unwrap_or_default()
    }

    /// Gives a rating in words, between its ends and its middle.
    pub(crate) fn in_words(&self, value: u8, [low, middle, high]: &[String; 3]) -> String {
        let (from, to) = match value {
            0 => return low.clone(),
            5 => return middle.clone(),
            10.. => return high.clone(),
            1..5 => (low, middle),
            _ => (middle, high),
        };
        let args = Args::new().text("low", from.clone());
        self.texts.get(
            MessageId::CardsRatingBetween,
            &args.text("high", to.clone()),
        )
    }

    /// Gives a rating as it is told: with its number, or in words where numbers are hidden.
    pub(crate) fn rating_said(&self, value: u8, scale: &[String; 3]) -> String {
        if self.journal.setting().hide_numbers {
            return self.in_words(value, scale);
        }
        let args = Args::new().number("value", usize::from(value));
        self.texts.get(MessageId::CardsRating, &args)
    }

    /// Gives the ends and the middle of a scale.
    pub(crate) fn scale(&self, name: &str) -> [String; 3] {
        ["low", "middle", "high"].map(|place| self.word(&format!("cards-scale-{name}{place}")))
    }

    /// Gives the ends and the middle of a field's own scale, or of the plain one.
    pub(crate) fn scale_of(&self, kind: Kind, field: &str) -> [String; 3] {
        ["low", "middle", "high"].map(|place| {
            let own = format!("cards-scale-{}-{field}-{place}", kind.name());
            self.texts
                .dynamic(&own, &Args::new())
                .unwrap_or_else(|| self.word(&format!("cards-scale-{place}")))
        })
    }

    /// Shows a kept thing with all its fields.
    pub(crate) fn card(&self, record: &Record) -> CardView {
        let shapes = record.body.kind().shapes();
        let fields = record
            .body
            .fields()
            .into_iter()
            .zip(shapes)
            .map(|((field, value), (name, shape))| self.card_field(field, name, shape, value))
            .collect();
        CardView {
            id: record.meta.id,
            kind: record.body.kind(),
            kind_name: self.kind_name(record.body.kind()),
            heading: self.heading(record),
            fields,
            date: self.dates.day(record.meta.created.day()),
            from_exercise: self.origin_title(record.meta.origin.as_deref()),
            sharing: record.meta.sharing,
            can_be_offered: can_be_offered(record.body.kind()),
            versions: self.journal.revisions(record.meta.id).len(),
            tucked: record.meta.tucked,
        }
    }

    /// Shows one field of a record; an empty one where the kind has no such field.
    pub(crate) fn card_field_of(&self, record: &Record, field: FieldRef) -> CardFieldView {
        let shapes = field.kind().shapes();
        let shape = shapes
            .iter()
            .find(|(name, _)| *name == field.name())
            .map_or(FieldShape::Line, |(_, shape)| *shape);
        let value = record
            .body
            .field(field.name())
            .unwrap_or_else(|| FieldValue::Text(String::new()));
        self.card_field(field, field.name(), shape, value)
    }

    fn card_field(
        &self,
        field: FieldRef,
        name: &str,
        shape: FieldShape,
        value: FieldValue,
    ) -> CardFieldView {
        let words = match shape {
            FieldShape::Word => self.words_of(field),
            _ => Vec::new(),
        };
        let text = match (&value, shape) {
            (FieldValue::Text(word), FieldShape::Word) => words
                .iter()
                .find(|known| known.name == *word)
                .map_or_else(|| word.clone(), |known| known.label.clone()),
            (FieldValue::Date(date), _) => self.vague(date.as_ref()),
            (FieldValue::Rows(rows), _) => self.rows_in_words(field, rows),
            (FieldValue::Link(Some(id)), _) => self
                .journal
                .get(*id)
                .map(|record| self.heading(record))
                .unwrap_or_default(),
            _ => value.text(),
        };
        CardFieldView {
            name: name.to_owned(),
            label: self.field_label(field),
            shape,
            value,
            text,
            words,
        }
    }

    /// Writes rows out, a line each: how big a part in life was, how topics went.
    fn rows_in_words(&self, field: FieldRef, rows: &[BTreeMap<String, String>]) -> String {
        let id = match field.kind() {
            Kind::Role => "view-row-weight",
            Kind::CheckIn => "view-row-rating",
            _ => {
                let rows = FieldValue::Rows(rows.to_vec());
                return shown::lines(&self.texts, field, &rows).join("\n");
            }
        };
        let id = if self.journal.setting().hide_numbers {
            format!("{id}.plain")
        } else {
            id.to_owned()
        };
        let cell = |row: &BTreeMap<String, String>, name: &str| {
            row.get(name)
                .map(|cell| cell.trim().to_owned())
                .unwrap_or_default()
        };
        rows.iter()
            .filter_map(|row| {
                let args = ["from", "to", "weight", "topic", "value"]
                    .into_iter()
                    .fold(Args::new(), |args, name| args.text(name, cell(row, name)));
                self.texts.dynamic(&id, &args)
            })
            .collect::<Vec<_>>()
            .join("\n")
    }

    /// Gives the fixed words a field can take.
    pub(crate) fn words_of(&self, field: FieldRef) -> Vec<WordView> {
        let Some(set) = waymark_content::shown::word_set(field) else {
            return Vec::new();
        };
        let words = field.words().iter();
        words
            .map(|name| WordView {
                name: (*name).to_owned(),
                label: self.word(&format!("word-{set}-{name}")),
            })
            .collect()
    }
}

/// Says whether anything of a kind can ever be offered to anyone.
pub(crate) fn can_be_offered(kind: Kind) -> bool {
    kind.fields().into_iter().any(|field| {
        AudienceKind::ALL
            .iter()
            .any(|audience| offer(field, *audience) == Offer::Offered)
    })
}

/// Gives the beginning of a text, cut at a word, with a sign that there is more.
pub(crate) fn first_words(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some((cut, _)) = line.char_indices().nth(most) else {
        return line;
    };
    let end = line[..cut].rfind(' ').unwrap_or(cut);
    format!("{}…", &line[..end])
}
