//! How places fit: each place by a letter, its ratings as a picture and in words, what would help.

use std::collections::{HashMap, HashSet};

use chrono::Datelike;
use waymark_content::{Args, MessageId};
use waymark_journal::body::FieldRef;
use waymark_journal::nouns::fit::FitField;

use super::search::PLACE_NAME;
use super::{Page, ticked};
use crate::document::{Block, Content, Section, Words};
use crate::history::History;
use crate::offer::{OfferItem, OfferRecord, OfferSection, SectionId, rating_line, say};
use crate::picture::{PagePicture, PictureData, PicturePoint};

const LINES: [(FitField, MessageId, MessageId); 3] = [
    (
        FitField::Comprehensible,
        MessageId::SheetFitComprehensible,
        MessageId::SheetPictureComprehensible,
    ),
    (
        FitField::Manageable,
        MessageId::SheetFitManageable,
        MessageId::SheetPictureManageable,
    ),
    (
        FitField::Meaningful,
        MessageId::SheetFitMeaningful,
        MessageId::SheetPictureMeaningful,
    ),
];

/// The letters of the places on this page.
pub(crate) struct Places {
    /// Place and letter, in the order of the letters' giving.
    letters: Vec<(String, String)>,
    /// The places whose name is ticked.
    names: HashMap<String, PlaceName>,
}

/// The ticked name of a place.
pub(crate) struct PlaceName {
    text: String,
    /// The key of the ticked line.
    pub(super) key: String,
    /// The language it was written in.
    pub(super) language: String,
}

impl Places {
    /// Gives each ticked place its letter; oldest first, so that letters follow time.
    pub(super) fn of(chosen: &[OfferSection<'_>], history: &mut History) -> Self {
        let mut seen = HashSet::new();
        let letters = about_places(chosen)
            .rev()
            .filter_map(|record| record.place.clone())
            .filter(|place| seen.insert(place.clone()))
            .map(|place| {
                let letter = history.letter(&place);
                (place, letter)
            })
            .collect();
        let name = |record: &OfferRecord<'_>| {
            let item = ticked(record, PLACE_NAME)?;
            let name = PlaceName {
                text: item.text(),
                key: item.key.clone(),
                language: record.record.meta.language.clone(),
            };
            Some((record.place.clone()?, name))
        };
        Self {
            letters,
            names: about_places(chosen).filter_map(name).collect(),
        }
    }

    /// Gives the ticked name of a place.
    pub(super) fn named(&self, place: &str) -> Option<&PlaceName> {
        self.names.get(place)
    }

    /// Gives what places are put in order by.
    pub(super) fn order(&self, place: &str) -> (usize, String) {
        let letter = self.letter(place);
        (letter.len(), letter.to_owned())
    }

    pub(super) fn letter(&self, place: &str) -> &str {
        self.letters
            .iter()
            .find(|(known, _)| known == place)
            .map_or("", |(_, letter)| letter)
    }

    /// Gives the letter of each ticked line about a place.
    pub(super) fn letters(&self, chosen: &[OfferSection<'_>]) -> HashMap<String, String> {
        let by_place: HashMap<&str, &str> = self
            .letters
            .iter()
            .map(|(place, letter)| (place.as_str(), letter.as_str()))
            .collect();
        about_places(chosen)
            .filter_map(|record| Some((record, *by_place.get(record.place.as_deref()?)?)))
            .flat_map(|(record, letter)| {
                record
                    .items
                    .iter()
                    .map(|item| (item.key.clone(), letter.to_owned()))
            })
            .collect()
    }
}

/// Gives the ticked records that are about a place.
fn about_places<'a>(
    chosen: &'a [OfferSection<'a>],
) -> impl DoubleEndedIterator<Item = &'a OfferRecord<'a>> {
    chosen
        .iter()
        .flat_map(|section| &section.records)
        .filter(|record| record.place.is_some())
}

impl<'a> Page<'a> {
    /// Names a place: by its name where that is ticked, else by its letter.
    pub(super) fn place_name(&self, place: &str) -> String {
        if let Some(name) = self.places.named(place) {
            return name.text.clone();
        }
        let letter = self.places.letter(place);
        say(self.texts, MessageId::SheetPlace, "letter", letter)
    }

    /// Gives the ticked records of each place, newest first, places in the order of their letters.
    pub(super) fn by_place(&self) -> Vec<(&'a str, Vec<&'a OfferRecord<'a>>)> {
        let mut groups: HashMap<&str, Vec<&OfferRecord<'_>>> = HashMap::new();
        for record in self.records(SectionId::Fit) {
            if let Some(place) = &record.place {
                groups.entry(place).or_default().push(record);
            }
        }
        let mut groups: Vec<_> = groups.into_iter().collect();
        groups.sort_by_cached_key(|(place, _)| self.places.order(place));
        groups
    }

    /// Makes "How places fit me".
    pub(super) fn fit(&self) -> Option<Section> {
        let places = self.by_place();
        let mut blocks = Vec::new();
        let mut has_numbers = false;
        for (place, records) in places {
            let letter = self.places.letter(place);
            blocks.push(self.place_heading("fit", place));
            let picture = self.picture(letter, &records);
            has_numbers |= picture.is_some();
            blocks.extend(picture);
            blocks.extend(self.newest_ratings(&records));
            for record in records {
                let lift = FieldRef::Fit(FitField::Lift);
                let asks = FieldRef::Fit(FitField::Asks);
                blocks.extend(self.lines(record, lift, Some(MessageId::SheetFitLift)));
                blocks.extend(self.lines(record, asks, Some(MessageId::SheetFitAsks)));
            }
        }
        if has_numbers {
            let scale = Content::Note {
                text: Words::plain(&self.texts.say(MessageId::SheetFitScale)),
            };
            blocks.insert(0, self.app_block("fit.scale", scale));
        }
        self.section("fit", MessageId::SheetFit, blocks)
    }

    /// Makes one line for the newest ticked rating of each of the three; the others stand in the
    /// picture and its table.
    fn newest_ratings(&self, records: &[&OfferRecord<'_>]) -> Vec<Block> {
        LINES
            .iter()
            .filter_map(|(field, label, _)| {
                let field = FieldRef::Fit(*field);
                let newest = records
                    .iter()
                    .find(|record| ticked(record, field).is_some())?;
                Some(self.lines(newest, field, Some(*label)))
            })
            .flatten()
            .collect()
    }

    /// Makes the picture of the ticked ratings of one place, if there are any.
    fn picture(&self, letter: &str, records: &[&OfferRecord<'_>]) -> Option<Block> {
        let mut points = Vec::new();
        let mut sources = Vec::new();
        let drawn = records.len().min(waymark_charts::fit_lines::MOST_POINTS);
        for record in records[..drawn].iter().rev() {
            let mut values = [None; 3];
            for item in &record.items {
                if let Some(line) = rating_line(item.field) {
                    values[line] = item.kept.parse().ok();
                    sources.push(item.key.clone());
                }
            }
            if values.iter().any(Option::is_some) {
                let day = record.record.meta.created.day();
                points.push(PicturePoint {
                    day: i64::from(day.num_days_from_ce()),
                    date: Words::plain(&self.texts.dates().day_plain(day)),
                    values,
                });
            }
        }
        if points.is_empty() {
            return None;
        }
        let say_words = |id: MessageId| Words::plain(&self.texts.say(id));
        let picture = PagePicture {
            title: say_words(MessageId::SheetPictureTitle),
            reading: Words::plain(&self.reading(&points)),
            caption: say_words(MessageId::SheetPictureCaption),
            head: [
                MessageId::SheetPictureDate,
                LINES[0].2,
                LINES[1].2,
                LINES[2].2,
            ]
            .map(say_words)
            .to_vec(),
            labels: [
                MessageId::SheetPictureHigh,
                MessageId::SheetPictureMiddle,
                MessageId::SheetPictureLow,
            ]
            .map(say_words)
            .to_vec(),
            not_given: self.texts.say(MessageId::SheetPictureNotGiven),
            data: PictureData::Fit { points },
        };
        Some(Block {
            key: format!("fit.{letter}.picture"),
            removable: true,
            language: self.texts.language().to_owned(),
            sources,
            content: Content::Picture {
                picture: Box::new(picture),
            },
        })
    }

    /// Reads the picture in one sentence; a lower number gets no sign and no verdict.
    fn reading(&self, points: &[PicturePoint]) -> String {
        let lines: Vec<String> = LINES
            .iter()
            .enumerate()
            .filter_map(|(index, (_, _, name))| {
                let given: Vec<u8> = points
                    .iter()
                    .filter_map(|point| point.values[index])
                    .collect();
                let (first, last) = (given.first()?, given.last()?);
                let args = Args::new()
                    .text("line", self.texts.say(*name))
                    .text("now", last.to_string())
                    .text("before", first.to_string());
                let id = if given.len() > 1 && first != last {
                    MessageId::SheetPictureLineChange
                } else {
                    MessageId::SheetPictureLineOne
                };
                Some(self.texts.get(id, &args))
            })
            .collect();
        say(
            self.texts,
            MessageId::SheetPictureReading,
            "lines",
            &lines.join("; "),
        )
    }

    /// Gives the label of a rating, with its colon.
    pub(super) fn rating_label(&self, item: &OfferItem) -> Option<String> {
        LINES
            .iter()
            .find(|(field, _, _)| FieldRef::Fit(*field) == item.field)
            .map(|(_, label, _)| self.texts.say(*label))
    }
}
