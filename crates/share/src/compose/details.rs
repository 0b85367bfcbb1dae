//! What I have already done, learning, strengths and skills.

use std::collections::HashSet;

use waymark_content::{Args, MessageId};
use waymark_journal::RecordId;
use waymark_journal::body::{Body, FieldRef};
use waymark_journal::nouns::feedback::FeedbackField;
use waymark_journal::nouns::skill::SkillField;
use waymark_journal::nouns::strength::StrengthField;

use super::{Page, ticked};
use crate::document::{Block, Content, Section, Voice, Words};
use crate::offer::{OfferRecord, SectionId};

/// Most proof lines on the first page.
const PROOF_LINES: usize = 3;

impl Page<'_> {
    /// Gives the records of up to three proof lines: a strength or skill, ticked with its proof.
    pub(super) fn proof_lines(&self) -> HashSet<RecordId> {
        self.records(SectionId::Done)
            .iter()
            .filter(|record| {
                strength_fields(record)
                    .iter()
                    .all(|field| ticked(record, *field).is_some())
            })
            .take(PROOF_LINES)
            .map(|record| record.record.meta.id)
            .collect()
    }

    /// Makes "What I have already done".
    pub(super) fn done(&self, proofs: &HashSet<RecordId>) -> Option<Section> {
        let blocks = self
            .records(SectionId::Done)
            .iter()
            .filter(|record| proofs.contains(&record.record.meta.id))
            .flat_map(|record| self.strength(record))
            .collect();
        self.section("done", MessageId::SheetDone, blocks)
    }

    /// Makes "Strengths and skills": the tree, and what does not stand on the first page.
    pub(super) fn strengths(&self, proofs: &HashSet<RecordId>) -> Option<Section> {
        let lines = self
            .records(SectionId::Done)
            .iter()
            .chain(self.records(SectionId::Strengths))
            .filter(|record| !proofs.contains(&record.record.meta.id))
            .flat_map(|record| self.strength(record));
        let blocks = self.tree().into_iter().chain(lines).collect();
        self.section("strengths", MessageId::SheetStrengths, blocks)
    }

    /// Makes the line of a strength or skill, with its proof if that is ticked, and how sure one is.
    fn strength(&self, record: &OfferRecord<'_>) -> Vec<Block> {
        let sure = ticked(record, FieldRef::Skill(SkillField::Sure));
        let sure = sure.map(|item| self.labelled(record, item, &self.label(item.field)));
        let line = self.strength_line(record);
        line.into_iter().chain(sure.into_iter().flatten()).collect()
    }

    fn strength_line(&self, record: &OfferRecord<'_>) -> Option<Block> {
        let items: Vec<_> = strength_fields(record)
            .iter()
            .filter_map(|field| ticked(record, *field))
            .collect();
        let first = items.first()?;
        let text = match items.as_slice() {
            [word, proof] => self.texts.get(
                MessageId::SheetProof,
                &Args::new()
                    .text("word", word.text())
                    .text("proof", proof.text()),
            ),
            _ => first.text(),
        };
        let content = Content::Item {
            label: Words::default(),
            text: Words::plain(&text),
            voice: Voice::Person,
        };
        Some(self.block(first.key.clone(), record.record, &items, content))
    }

    /// Makes "What I am learning": the ladder of tasks, what I learned, then what others said,
    /// without who.
    pub(super) fn learning(&self) -> Option<Section> {
        let quote_field = FieldRef::Feedback(FeedbackField::Quote);
        let lines = self.records(SectionId::Learning).iter().flat_map(|record| {
            match ticked(record, quote_field) {
                Some(item) => {
                    let quote = Content::Quote {
                        lines: item.lines.iter().map(|line| Words::plain(line)).collect(),
                        who: None,
                    };
                    vec![self.block(item.key.clone(), record.record, &[item], quote)]
                }
                None => self.thing(record),
            }
        });
        let blocks = self.ladder().into_iter().chain(lines).collect();
        self.section("learning", MessageId::SheetLearning, blocks)
    }
}

/// Gives the fields of a strength or skill that make its line.
fn strength_fields(record: &OfferRecord<'_>) -> [FieldRef; 2] {
    match &record.record.body {
        Body::Skill(_) => [
            FieldRef::Skill(SkillField::Name),
            FieldRef::Skill(SkillField::Example),
        ],
        _ => [
            FieldRef::Strength(StrengthField::Word),
            FieldRef::Strength(StrengthField::Proof),
        ],
    }
}
