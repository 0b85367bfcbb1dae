//! The draft of a letter, made from earlier answers. The person may change every word of it.

use waymark_journal::answer::LetterText;

use super::OpenRun;
use crate::pack::{Card, Source, Step, StepKind};
use crate::texts::Args;

impl OpenRun<'_> {
    /// Gives a draft for a letter step that draws on earlier answers; nothing where none was given. Each
    /// answer reads as the `.letter` of its question says, or else as it was answered.
    pub(super) fn letter_draft(&self, step: &Step) -> Option<LetterText> {
        if step.kind != StepKind::Letter {
            return None;
        }
        let sources = step.prefill_from.iter().filter_map(|source| match source {
            Source::Step(from) => self.pack.step(&from.step),
            _ => None,
        });
        let paragraphs: Vec<String> = sources.filter_map(|from| self.paragraph(from)).collect();
        (!paragraphs.is_empty()).then(|| LetterText {
            to: self.addressed_to(step),
            text: paragraphs.join("\n\n"),
            open_on: None,
        })
    }

    fn paragraph(&self, from: &Step) -> Option<String> {
        let lines: Vec<String> = self.lines(from);
        let lines: Vec<&str> = lines.iter().map(|line| line.trim()).collect();
        if lines.is_empty() {
            return None;
        }
        // One line stands in the sentence; several stand below it.
        let answer = match lines.as_slice() {
            [line] => (*line).to_owned(),
            _ if from.kind == StepKind::List && from.columns.is_empty() => lines.join(", "),
            lines => lines.join("\n"),
        };
        let id = self.pack.message(&format!("step-{}.letter", from.id));
        let args = Args::new().text("answer", answer.clone());
        let said = self.texts.dynamic(&id, &args).unwrap_or(answer);
        Some(said.replace(['\u{2068}', '\u{2069}'], ""))
    }

    /// Gives to whom the letter is: what the card made of it says.
    fn addressed_to(&self, step: &Step) -> String {
        let is_letter = |card: &&Card| {
            let mut fields = card.fields.values();
            fields.any(|field| field.from.iter().any(|from| from.step == step.id))
        };
        let card = self.pack.cards.iter().find(is_letter);
        let to = card.and_then(|card| card.fields.get("to"));
        let names = to.map_or(&[][..], |to| &to.from);
        let names = names.iter().flat_map(|from| self.given(from));
        names.map(|given| given.text).collect::<Vec<_>>().join(", ")
    }
}
