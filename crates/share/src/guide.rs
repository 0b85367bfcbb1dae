//! The guide for counsellors: two pages in the one document model, so that it is read in the window
//! and printed as any page that leaves.
//!
//! Owns which sentences stand in which order; the law comes first. The sentences are in
//! `locales/<lang>/guide.ftl`. The three lines follow Antonovsky (1987), the ways of learning Eraut
//! (2000).

use waymark_content::{Args, MessageId, Texts};

use crate::document::{Block, Content, Document, Section, Voice, Words};

/// The neutral name proposed for the file.
pub const FILE_NAME: &str = "guide.html";

/// One line of the guide.
#[derive(Clone, Copy)]
enum Line {
    /// A sentence.
    Say(MessageId),
    /// A line of a list, with what it is about.
    Point(MessageId),
    /// A line of a list.
    Item(MessageId),
}

use Line::{Item, Point, Say};
use MessageId as Id;

/// The sections in their order: an id, a heading, the lines.
const SECTIONS: &[(&str, MessageId, &[Line])] = &[
    (
        "law",
        Id::GuideLaw,
        &[
            Say(Id::GuideLawFirst),
            Item(Id::GuideLawBound),
            Item(Id::GuideLawFile),
            Item(Id::GuideLawAsk),
            Item(Id::GuideLawSay),
            Item(Id::GuideLawData),
        ],
    ),
    (
        "page",
        Id::GuidePage,
        &[
            Item(Id::GuidePageOwn),
            Item(Id::GuidePageChosen),
            Item(Id::GuidePageGap),
            Item(Id::GuidePageNext),
            Item(Id::GuidePageBefore),
        ],
    ),
    (
        "lines",
        Id::GuideLines,
        &[
            Say(Id::GuideLinesWhat),
            Point(Id::GuideLinesSense),
            Point(Id::GuideLinesHandle),
            Point(Id::GuideLinesWorth),
            Say(Id::GuideLinesFrom),
            Item(Id::GuideLinesLowest),
            Item(Id::GuideLinesPlace),
            Item(Id::GuideLinesAlone),
        ],
    ),
    (
        "time",
        Id::GuideTime,
        &[
            Say(Id::GuideTimeWhy),
            Item(Id::GuideTimeThen),
            Item(Id::GuideTimeWord),
            Item(Id::GuideTimeDark),
        ],
    ),
    (
        "learning",
        Id::GuideLearning,
        &[
            Say(Id::GuideLearningWhat),
            Point(Id::GuideLearningDoing),
            Point(Id::GuideLearningWatching),
            Point(Id::GuideLearningAsking),
            Point(Id::GuideLearningTrying),
            Point(Id::GuideLearningPlanned),
            Say(Id::GuideLearningAsk),
        ],
    ),
    (
        "leave",
        Id::GuideLeave,
        &[
            Item(Id::GuideLeaveHealth),
            Item(Id::GuideLeavePeople),
            Item(Id::GuideLeaveTopics),
            Item(Id::GuideLeaveTelling),
            Item(Id::GuideLeaveUse),
        ],
    ),
    (
        "consent",
        Id::GuideConsent,
        &[
            Item(Id::GuideConsentLine),
            Item(Id::GuideConsentQuote),
            Item(Id::GuideConsentPass),
            Item(Id::GuideConsentGo),
            Item(Id::GuideConsentBack),
        ],
    ),
];

/// Makes the guide in one language.
#[must_use]
pub fn document(texts: &Texts) -> Document {
    let say = |id: MessageId| Words::plain(&texts.say(id));
    let block = |key: &str, content: Content| Block {
        key: format!("guide.{key}"),
        removable: false,
        language: texts.language().to_owned(),
        sources: Vec::new(),
        content,
    };
    let title = Content::Title {
        text: say(Id::GuideTitle),
        voice: Voice::App,
    };
    let lead = Content::Note {
        text: say(Id::GuideLead),
    };
    let header = Section {
        id: "header".to_owned(),
        blocks: vec![block("title", title), block("lead", lead)],
    };
    let section = |(id, heading, lines): &(&str, MessageId, &[Line])| {
        let text = say(*heading);
        let first = block(&format!("{id}.heading"), Content::Heading { text });
        let rest = lines.iter().map(|line| {
            let (message, content) = content(texts, *line);
            block(message.key(), content)
        });
        Section {
            id: (*id).to_owned(),
            blocks: std::iter::once(first).chain(rest).collect(),
        }
    };
    Document {
        language: texts.language().to_owned(),
        window_title: texts.say(Id::GuideWindowTitle),
        sections: std::iter::once(header)
            .chain(SECTIONS.iter().map(section))
            .collect(),
        last_line: texts.say(Id::GuideLastLine),
    }
}

fn content(texts: &Texts, line: Line) -> (MessageId, Content) {
    let item = |label: Words, text: &str| Content::Item {
        label,
        text: Words::plain(text),
        voice: Voice::App,
    };
    match line {
        Say(id) => {
            let text = Words::plain(&texts.say(id));
            (id, Content::Note { text })
        }
        Item(id) => (id, item(Words::default(), &texts.say(id))),
        Point(id) => {
            // A test proves that each has its text.
            let text = texts.dynamic(&format!("{}.text", id.key()), &Args::new());
            let label = Words::plain(&texts.say(id));
            (id, item(label, &text.unwrap_or_default()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::lines;
    use crate::render::{Look, html, markdown};

    fn guide() -> Document {
        document(&Texts::for_files("en"))
    }

    #[test]
    fn the_law_comes_first_and_each_line_says_something() {
        let guide = guide();
        assert_eq!(guide.sections[1].id, "law");
        assert!(guide.blocks().all(|block| !block.content.is_empty()));
        let mut keys: Vec<&str> = guide.blocks().map(|block| block.key.as_str()).collect();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), guide.blocks().count());
    }

    #[test]
    fn it_names_where_the_three_lines_and_the_five_ways_come_from() {
        let text = lines(&guide()).join("\n");
        for word in ["Antonovsky", "1987", "Eraut", "2000", "one time when"] {
            assert!(text.contains(word), "{word}");
        }
    }

    #[test]
    fn it_has_open_questions_to_ask() {
        let guide = guide();
        for id in ["time", "learning"] {
            let section = guide.sections.iter().find(|section| section.id == id);
            let mut blocks = section.expect("it is there").blocks.iter();
            assert!(
                blocks.any(|block| block.content.lines().join(" ").contains('?')),
                "{id}"
            );
        }
    }

    #[test]
    fn it_fills_two_pages_and_no_more() {
        let words = lines(&guide()).join(" ").split_whitespace().count();
        assert!((450..900).contains(&words), "{words}");
    }

    #[test]
    fn it_is_one_file_without_a_script_or_an_address() {
        let page = html(&guide(), Look::Light).expect("it renders");
        assert!(!page.contains("<script") && !page.contains("://"));
        assert!(markdown(&guide()).expect("it renders").contains("# "));
    }
}
