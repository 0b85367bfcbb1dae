//! The head of a Markdown file between `---` lines (YAML, as Obsidian, Joplin and others write it).
//!
//! Read event by event: an alias is refused rather than expanded, nothing nested is kept.

use std::collections::HashSet;

use saphyr_parser::{Event, Parser};

/// Most bytes of a head. A longer one is no head but text.
const MOST_BYTES: usize = 16 << 10;

/// What stands at one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// One text, also for numbers and yes or no.
    One(String),
    /// A list of texts.
    Many(Vec<String>),
    /// Something with parts of its own.
    Nested,
}

impl Value {
    /// Gives every text of it.
    pub(crate) fn texts(&self) -> Vec<&str> {
        match self {
            Self::One(text) => vec![text.as_str()],
            Self::Many(texts) => texts.iter().map(String::as_str).collect(),
            Self::Nested => Vec::new(),
        }
    }

    /// Gives the text, if it is one.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::One(text) if !text.is_empty() => Some(text),
            _ => None,
        }
    }

    /// Says whether it means yes.
    pub(crate) fn is_yes(&self) -> bool {
        self.is_one_of(&["true", "yes", "1"])
    }

    /// Says whether it means no.
    pub(crate) fn is_no(&self) -> bool {
        self.is_one_of(&["false", "no", "0"])
    }

    fn is_one_of(&self, words: &[&str]) -> bool {
        let text = self.text().map(str::to_ascii_lowercase);
        text.is_some_and(|text| words.contains(&text.as_str()))
    }
}

/// Names and values in their order.
pub(crate) type Head = Vec<(String, Value)>;

/// Gives the head and the text below it; without a head all is text.
pub(crate) fn split(text: &str) -> (Option<&str>, &str) {
    let Some(rest) = text.strip_prefix("---\n") else {
        return (None, text);
    };
    let mut at = 0;
    for line in rest.split_inclusive('\n') {
        if matches!(line.trim_end(), "---" | "...") {
            let (head, below) = rest.split_at(at);
            return (Some(head), below.get(line.len()..).unwrap_or_default());
        }
        at += line.len();
        if at > MOST_BYTES {
            break;
        }
    }
    (None, text)
}

/// Reads a head; nothing if it is no list of names, repeats a name, or uses aliases.
pub(crate) fn parse(head: &str) -> Option<Head> {
    let mut found: Head = Vec::new();
    let mut reader = Reader::default();
    let mut names = HashSet::new();
    for event in Parser::new_from_str(head) {
        let (event, _) = event.ok()?;
        if let Some((name, value)) = reader.take(event)? {
            if !names.insert(name.clone()) {
                return None;
            }
            found.push((name, value));
        }
    }
    reader.is_whole.then_some(found)
}

#[derive(Default)]
struct Reader {
    depth: usize,
    name: Option<String>,
    list: Option<Vec<String>>,
    nested: bool,
    is_whole: bool,
}

impl Reader {
    /// Takes one event; gives a name with its value when one is whole, nothing at all on what is refused.
    #[expect(clippy::option_option, reason = "refused, not yet, found")]
    fn take(&mut self, event: Event<'_>) -> Option<Option<(String, Value)>> {
        match event {
            Event::Alias(_) => return None,
            Event::Scalar(text, ..) => return Some(self.scalar(text.into_owned())),
            Event::SequenceStart(..) | Event::MappingStart(..) => {
                let is_list = matches!(event, Event::SequenceStart(..));
                match (self.depth, is_list) {
                    (0, true) => return None,
                    (0, false) => {}
                    (1, true) if self.name.is_some() => self.list = Some(Vec::new()),
                    (1, _) if self.name.is_none() => return None,
                    _ => self.nested = true,
                }
                self.depth += 1;
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.depth = self.depth.checked_sub(1)?;
                match self.depth {
                    0 => self.is_whole = true,
                    1 => return Some(self.close()),
                    _ => {}
                }
            }
            _ => {}
        }
        Some(None)
    }

    fn scalar(&mut self, text: String) -> Option<(String, Value)> {
        match (self.depth, self.name.is_some(), &mut self.list) {
            (1, false, _) => self.name = Some(text),
            (1, true, _) => {
                let text = if matches!(text.as_str(), "null" | "~") {
                    String::new()
                } else {
                    text
                };
                return self.name.take().map(|name| (name, Value::One(text)));
            }
            (2, true, Some(list)) => list.push(text),
            _ => {}
        }
        None
    }

    fn close(&mut self) -> Option<(String, Value)> {
        let name = self.name.take()?;
        let list = self.list.take();
        let nested = std::mem::take(&mut self.nested);
        Some((
            name,
            match list {
                Some(list) if !nested => Value::Many(list),
                _ => Value::Nested,
            },
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_is_names_with_texts_and_lists() {
        let text = "---\ntitle: \"A: b\"\ntags: [one, two]\nmore:\n  - x\n  - y\nmood: 4\nempty:\nin:\n  a: b\n---\n\nBody";
        let (head, body) = split(text);
        assert_eq!(body, "\nBody");
        insta::assert_debug_snapshot!(parse(head.unwrap()).unwrap());
    }

    proptest::proptest! {
        #[test]
        fn a_text_that_our_export_quotes_comes_back(text in "\\PC{0,40}|[\\x00-\\x7f]{0,20}") {
            let head = format!("title: {}\n", serde_json::Value::from(text.as_str()));
            let parsed = parse(&head);
            proptest::prop_assert_eq!(parsed, Some(vec![("title".to_owned(), Value::One(text))]));
        }
    }

    #[test]
    fn what_is_no_head_stays_text() {
        for text in [
            "",
            "---",
            "--- \na: b\n---\n",
            "text\n---\na: b\n---",
            "---\na: b\n",
        ] {
            assert_eq!(split(text).0, None, "{text:?}");
        }
        let bomb = "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]";
        for head in [
            "- a\n- b",
            "a: b\na: c",
            bomb,
            "a: [",
            "a",
            "",
            "a: b: c: d",
            "? [a]\n: b",
        ] {
            assert_eq!(parse(head), None, "{head:?}");
        }
        let deep = format!("a: {}", "[".repeat(30_000));
        assert_eq!(parse(&deep), None);
    }
}
