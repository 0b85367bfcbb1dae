//! What is said to the reader: what to leave alone, help for those who help, how to read the page.

use waymark_content::MessageId;
use waymark_journal::nouns::share_receipt::ShareSheet;

use super::{Page, Topics};
use crate::document::{Block, Content, Section, Voice, Words};

/// The words for a reader who works with people. Ask about one time when: after the critical incident
/// technique (Flanagan 1954); the three lines after the sense of coherence (Antonovsky 1987).
const TIPS: [MessageId; 3] = [
    MessageId::SheetTipsLines,
    MessageId::SheetTipsOneTime,
    MessageId::SheetTipsQuote,
];
const HELP_FOR_YOU: [MessageId; 3] = [
    MessageId::SheetHelpForYouRest,
    MessageId::SheetHelpForYouTalk,
    MessageId::SheetHelpForYouAsk,
];

impl Page<'_> {
    /// Makes what the reader is asked to leave alone, in the person's words.
    pub(super) fn topics(&self, topics: Topics<'_>) -> Option<Section> {
        let line = |(label, number, text): (MessageId, usize, &String)| {
            let text = Words::plain(text);
            let key = format!("topics.{}.{number}", label.key());
            (!text.is_empty()).then(|| Block {
                sources: vec![key.clone()],
                key,
                removable: true,
                language: self.texts.language().to_owned(),
                content: Content::Item {
                    label: Words::plain(&self.texts.say(label)),
                    text,
                    voice: Voice::Person,
                },
            })
        };
        let blocks = topics
            .lists()
            .into_iter()
            .flat_map(|(label, lines)| {
                let numbered = lines.iter().enumerate();
                numbered.map(move |(index, text)| (label, index + 1, text))
            })
            .filter_map(line)
            .collect();
        self.section("topics", MessageId::SheetTopics, blocks)
    }

    /// Makes the box for those who help somebody close to them. It can be taken out.
    pub(super) fn help_for_you(&self, sheet: ShareSheet) -> Option<Section> {
        let blocks = match sheet {
            ShareSheet::Carer => self.said("help-for-you", &HELP_FOR_YOU),
            _ => Vec::new(),
        };
        self.section("help-for-you", MessageId::SheetHelpForYou, blocks)
    }

    /// Makes the words for the reader, where the person wants them.
    pub(super) fn tips(&self, wanted: bool) -> Option<Section> {
        let blocks = if wanted {
            self.said("tips", &TIPS)
        } else {
            Vec::new()
        };
        self.section("tips", MessageId::SheetTips, blocks)
    }

    /// Makes lines of the app that can be taken out.
    fn said(&self, section: &str, lines: &[MessageId]) -> Vec<Block> {
        let line = |(index, id): (usize, &MessageId)| {
            let key = format!("{section}.{}", index + 1);
            let content = Content::Item {
                label: Words::default(),
                text: Words::plain(&self.texts.say(*id)),
                voice: Voice::App,
            };
            Block {
                removable: true,
                sources: vec![key.clone()],
                ..self.app_block(&key, content)
            }
        };
        lines.iter().enumerate().map(line).collect()
    }
}
