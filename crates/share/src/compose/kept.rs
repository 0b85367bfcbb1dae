//! Sections of kept things that need no shape of their own: what names a thing first, then its other
//! ticked fields, each under its label.

use waymark_content::{Args, MessageId, shown};
use waymark_journal::body::FieldRef;
use waymark_journal::field::FieldShape;
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::policy::{Offer, offer};

use super::Page;
use crate::document::{Block, Content, Section, Voice, Words};
use crate::offer::{OfferItem, OfferRecord, SectionId};

impl Page<'_> {
    /// Makes a section of kept things, the pictures of them first.
    pub(super) fn kept(
        &self,
        id: SectionId,
        title: MessageId,
        pictures: impl IntoIterator<Item = Block>,
    ) -> Option<Section> {
        let things = self
            .records(id)
            .iter()
            .flat_map(|record| self.thing(record));
        let blocks = pictures.into_iter().chain(things).collect();
        self.section(id.name(), title, blocks)
    }

    /// Makes the lines of one kept thing. The field that names it needs no label.
    pub(super) fn thing(&self, record: &OfferRecord<'_>) -> Vec<Block> {
        let name = main_field(record);
        let of_item = |item: &OfferItem| {
            let label = if Some(item.field) == name {
                String::new()
            } else {
                self.label(item.field)
            };
            self.labelled(record, item, &label)
        };
        record.items.iter().flat_map(of_item).collect()
    }

    /// Makes the lines of one ticked field under a label, which may be empty.
    pub(super) fn labelled(
        &self,
        record: &OfferRecord<'_>,
        item: &OfferItem,
        label: &str,
    ) -> Vec<Block> {
        let voice = if says_the_app(item.field) {
            Voice::App
        } else {
            Voice::Person
        };
        let single = item.lines.len() == 1;
        let of_line = |(index, line): (usize, &String)| {
            let key = if single {
                item.key.clone()
            } else {
                format!("{}.{}", item.key, index + 1)
            };
            let content = Content::Item {
                label: Words::plain(label),
                text: Words::plain(line),
                voice,
            };
            self.block(key, record.record, &[item], content)
        };
        item.lines.iter().enumerate().map(of_line).collect()
    }

    /// Gives the label of a field, with its colon.
    pub(super) fn label(&self, field: FieldRef) -> String {
        let label = shown::field(self.texts, field);
        self.texts
            .get(MessageId::SheetLabel, &Args::new().text("label", label))
    }
}

/// Gives the field that names a kind of thing: the first words of the person that can leave at all.
pub(super) fn main_field(record: &OfferRecord<'_>) -> Option<FieldRef> {
    let can_leave = |field: &FieldRef| {
        AudienceKind::ALL
            .iter()
            .any(|reader| offer(*field, *reader) == Offer::Offered)
    };
    let kind = record.record.body.kind();
    kind.fields()
        .into_iter()
        .find(|field| can_leave(field) && !says_the_app(*field))
}

/// Says whether what a field holds is worded by the app: a number, or a word of a fixed set.
fn says_the_app(field: FieldRef) -> bool {
    let shapes = field.kind().shapes();
    let shape = shapes.iter().find(|(name, _)| *name == field.name());
    shape.is_some_and(|(_, shape)| matches!(shape, FieldShape::Rating | FieldShape::Word))
}
