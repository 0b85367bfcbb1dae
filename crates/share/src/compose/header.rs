//! The header: whose page it is, for whom and what for, what it covers, and until when.

use waymark_content::{Args, MessageId};
use waymark_journal::Body;
use waymark_journal::nouns::share_receipt::ShareSheet;

use super::{ComposeInput, Page};
use crate::document::{Block, Content, Section, Voice, Words};
use crate::sheets;

impl Page<'_> {
    /// Makes the header. The name of the person stands on top where there is one, else that of the
    /// page; it stays even when nothing else is left.
    pub(super) fn header(&self, input: &ComposeInput<'_>) -> Section {
        let sheet = input.scope.sheet;
        let name = Words::plain(input.my_name);
        let page_name = Words::plain(&self.texts.say(sheets::title(sheet)));
        let is_named = !name.is_empty();
        let title = match is_named {
            true => Content::Title {
                text: name,
                voice: Voice::Person,
            },
            false => Content::Title {
                text: page_name.clone(),
                voice: Voice::App,
            },
        };
        let says_which = is_named && sheet != ShareSheet::Summary;
        let which = says_which.then(|| {
            let note = Content::Note { text: page_name };
            self.app_block("header.sheet", note)
        });
        let consent = self.app_block(
            "header.consent",
            Content::Note {
                text: Words::plain(&self.texts.say(MessageId::SheetConsent)),
            },
        );
        Section {
            id: "header".to_owned(),
            blocks: std::iter::once(self.app_block("header.title", title))
                .chain(which)
                .chain(self.facts(input))
                .chain(std::iter::once(consent))
                .collect(),
        }
    }

    fn facts(&self, input: &ComposeInput<'_>) -> Vec<Block> {
        let reader = match &input.audience.body {
            Body::Audience(audience) => audience.name.to_string(),
            _ => String::new(),
        };
        let day = self.texts.dates().day_plain(self.now.day());
        [
            (MessageId::SheetDate, day, Voice::App),
            (MessageId::SheetForWhom, reader, Voice::Person),
            (
                MessageId::SheetForWhat,
                input.for_what.to_owned(),
                Voice::Person,
            ),
            (
                MessageId::SheetPeriod,
                self.period(input.scope.sheet),
                Voice::App,
            ),
            (MessageId::SheetUntil, input.until.to_owned(), Voice::Person),
        ]
        .into_iter()
        .filter_map(|(label, text, voice)| {
            let text = Words::plain(&text);
            let content = Content::Item {
                label: Words::plain(&self.texts.say(label)),
                text,
                voice,
            };
            (!content.is_empty())
                .then(|| self.app_block(&format!("header.{}", label.key()), content))
        })
        .collect()
    }

    /// Says what the page covers: from the last page for the same reader on, if there was one.
    fn period(&self, sheet: ShareSheet) -> String {
        let last = self.history.last.as_ref();
        let Some(last) = last.filter(|_| sheets::tells_news(sheet)) else {
            return String::new();
        };
        let day = self.texts.dates().day_plain(last.at.day());
        let args = Args::new().text("day", day);
        self.texts.get(MessageId::SheetPeriodSince, &args)
    }
}
