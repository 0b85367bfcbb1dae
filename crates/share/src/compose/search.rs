//! Looking for a place, and the dates for a reader's records: what is about a place stands under it.

use waymark_content::MessageId;
use waymark_journal::body::FieldRef;
use waymark_journal::nouns::place::PlaceField;

use super::{Page, ticked};
use crate::document::{Block, Content, Section, Voice, Words};
use crate::offer::{OfferRecord, SectionId};

pub(super) const PLACE_NAME: FieldRef = FieldRef::Place(PlaceField::Name);

impl Page<'_> {
    /// Makes "Looking for a place": what is about no place first, then place by place.
    pub(super) fn search(&self) -> Option<Section> {
        let blocks = self.under_places("search", self.records(SectionId::Search));
        self.section("search", MessageId::SheetSearch, blocks)
    }

    /// Makes the dates and hours of places, for the records of a service.
    pub(super) fn dates(&self) -> Option<Section> {
        let blocks = self.under_places("dates", self.records(SectionId::Dates));
        self.section("dates", MessageId::SheetDates, blocks)
    }

    fn under_places(&self, section: &str, records: &[OfferRecord<'_>]) -> Vec<Block> {
        let (about, others): (Vec<_>, Vec<_>) =
            records.iter().partition(|record| record.place.is_some());
        let mut blocks: Vec<Block> = others
            .into_iter()
            .flat_map(|record| self.thing(record))
            .collect();
        let mut places: Vec<&str> = about
            .iter()
            .filter_map(|record| record.place.as_deref())
            .collect();
        places.sort_by_cached_key(|place| self.places.order(place));
        places.dedup();
        for place in places {
            let lines: Vec<Block> = about
                .iter()
                .filter(|record| record.place.as_deref() == Some(place))
                .flat_map(|record| self.without_name(record))
                .collect();
            if !lines.is_empty() || section == "search" {
                blocks.push(self.place_heading(section, place));
                blocks.extend(lines);
            }
        }
        blocks
    }

    /// Makes the lines of a record without the name of its place, which stands over them.
    fn without_name(&self, record: &OfferRecord<'_>) -> Vec<Block> {
        let named = ticked(record, PLACE_NAME).map(|item| item.key.as_str());
        let is_name =
            |block: &Block| named.is_some() && block.sources.first().map(String::as_str) == named;
        let mut lines = self.thing(record);
        lines.retain(|block| !is_name(block));
        lines
    }

    /// Makes the heading of a place: its name where that is ticked, else its letter.
    pub(super) fn place_heading(&self, section: &str, place: &str) -> Block {
        let letter = self.places.letter(place);
        let key = format!("{section}.{letter}");
        let text = Words::plain(&self.place_name(place));
        match self.places.named(place) {
            Some(name) => Block {
                key,
                removable: true,
                language: name.language.clone(),
                sources: vec![name.key.clone()],
                content: Content::Subheading {
                    text,
                    voice: Voice::Person,
                },
            },
            None => self.app_block(
                &key,
                Content::Subheading {
                    text,
                    voice: Voice::App,
                },
            ),
        }
    }
}
