//! The guides: pages for whoever reads or helps, in the one document model, so that they are read in
//! the window and printed as any page that leaves.
//!
//! Owns which sentences stand in which order. The sentences are in `locales/<lang>/guide.ftl` and
//! `locales/<lang>/carers.ftl`.

mod carers;
mod readers;

use waymark_content::{Args, MessageId, Texts};

use crate::document::{Block, Content, Document, Section, Voice, Words};

/// Whom a guide is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guide {
    /// Counsellors and job specialists who read what people share.
    Readers,
    /// Family, friends and others who stand by somebody.
    Carers,
}

impl Guide {
    const fn pages(self) -> &'static Pages {
        match self {
            Self::Readers => &readers::PAGES,
            Self::Carers => &carers::PAGES,
        }
    }
}

/// What a guide says.
struct Pages {
    title: MessageId,
    window_title: MessageId,
    lead: MessageId,
    last_line: MessageId,
    parts: &'static [Part],
}

/// A part of a guide: an id, a heading, the lines.
type Part = (&'static str, MessageId, &'static [Line]);

/// One line of a guide.
#[derive(Clone, Copy)]
enum Line {
    /// A sentence.
    Say(MessageId),
    /// A line of a list, with what it is about.
    Point(MessageId),
    /// A line of a list.
    Item(MessageId),
}

/// Makes a guide in one language.
#[must_use]
pub fn document(guide: Guide, texts: &Texts) -> Document {
    let pages = guide.pages();
    let say = |id: MessageId| Words::plain(&texts.say(id));
    let block = |key: &str, content: Content| Block {
        key: format!("guide.{key}"),
        removable: false,
        language: texts.language().to_owned(),
        sources: Vec::new(),
        content,
    };
    let title = Content::Title {
        text: say(pages.title),
        voice: Voice::App,
    };
    let lead = Content::Note {
        text: say(pages.lead),
    };
    let header = Section {
        id: "header".to_owned(),
        blocks: vec![block("title", title), block("lead", lead)],
    };
    let section = |(id, heading, lines): &Part| {
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
        window_title: texts.say(pages.window_title),
        sections: std::iter::once(header)
            .chain(pages.parts.iter().map(section))
            .collect(),
        last_line: texts.say(pages.last_line),
    }
}

fn content(texts: &Texts, line: Line) -> (MessageId, Content) {
    let item = |label: Words, text: &str| Content::Item {
        label,
        text: Words::plain(text),
        voice: Voice::App,
    };
    match line {
        Line::Say(id) => {
            let text = Words::plain(&texts.say(id));
            (id, Content::Note { text })
        }
        Line::Item(id) => (id, item(Words::default(), &texts.say(id))),
        Line::Point(id) => {
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

    const ALL: [Guide; 2] = [Guide::Readers, Guide::Carers];

    fn written(guide: Guide) -> Document {
        document(guide, &Texts::for_files("en"))
    }

    #[test]
    fn the_law_comes_first_and_each_line_says_something() {
        assert_eq!(written(Guide::Readers).sections[1].id, "law");
        for guide in ALL.map(written) {
            assert!(guide.blocks().all(|block| !block.content.is_empty()));
            let mut keys: Vec<&str> = guide.blocks().map(|block| block.key.as_str()).collect();
            keys.sort_unstable();
            keys.dedup();
            assert_eq!(keys.len(), guide.blocks().count());
        }
    }

    #[test]
    fn it_names_where_the_three_lines_and_the_five_ways_come_from() {
        let text = lines(&written(Guide::Readers)).join("\n");
        for word in ["Antonovsky", "1987", "Eraut", "2000", "one time when"] {
            assert!(text.contains(word), "{word}");
        }
    }

    #[test]
    fn it_has_open_questions_to_ask() {
        let guide = written(Guide::Readers);
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
        for guide in ALL {
            let words = lines(&written(guide)).join(" ");
            let words = words.split_whitespace().count();
            assert!((350..900).contains(&words), "{guide:?} {words}");
        }
    }

    #[test]
    fn the_pages_for_carers_say_what_the_help_is_and_how_to_talk_about_plans() {
        let guide = written(Guide::Carers);
        let ids: Vec<&str> = guide.sections.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids, ["header", "how", "why", "talk", "help", "you"]);
        let text = lines(&guide).join("\n");
        for word in ["individual placement and support", "2012", "choice", "?"] {
            assert!(text.contains(word), "{word}");
        }
    }

    #[test]
    fn it_is_one_file_without_a_script_or_an_address() {
        for guide in ALL.map(written) {
            let page = html(&guide, Look::Light).expect("it renders");
            assert!(!page.contains("<script") && !page.contains("://"));
            assert!(markdown(&guide).expect("it renders").contains("# "));
        }
    }
}
