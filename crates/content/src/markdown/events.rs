//! The first wall: which Markdown events pass, and as what.

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

/// Gives the events that may be rendered, in order.
pub(super) fn allowed(markdown: &str) -> impl Iterator<Item = Event<'_>> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    // Whether each open link is kept; a dropped link leaves its words.
    let mut links = Vec::new();
    Parser::new_ext(markdown, options).filter_map(move |event| pass(event, &mut links))
}

fn pass<'a>(event: Event<'a>, links: &mut Vec<bool>) -> Option<Event<'a>> {
    match event {
        Event::Start(tag) => start(tag, links).map(Event::Start),
        Event::End(end) => finish(end, links).map(Event::End),
        Event::Text(text)
        | Event::Html(text)
        | Event::InlineHtml(text)
        | Event::InlineMath(text)
        | Event::DisplayMath(text)
        | Event::FootnoteReference(text) => Some(Event::Text(text)),
        // A line break the person typed is a line break in a journal.
        Event::SoftBreak | Event::HardBreak => Some(Event::HardBreak),
        Event::Code(text) => Some(Event::Code(text)),
        Event::Rule => Some(Event::Rule),
        Event::TaskListMarker(_) => None,
    }
}

fn start<'a>(tag: Tag<'a>, links: &mut Vec<bool>) -> Option<Tag<'a>> {
    match tag {
        Tag::Heading { level, .. } => Some(Tag::Heading {
            level: shifted(level),
            id: None,
            classes: Vec::new(),
            attrs: Vec::new(),
        }),
        Tag::Link { dest_url, .. } => {
            let kept = is_safe_address(&dest_url);
            links.push(kept);
            kept.then_some(Tag::Link {
                link_type: LinkType::Inline,
                dest_url,
                title: CowStr::Borrowed(""),
                id: CowStr::Borrowed(""),
            })
        }
        // Raw HTML shows as the text it is; a paragraph keeps it apart from what stands beside it.
        Tag::HtmlBlock => Some(Tag::Paragraph),
        Tag::BlockQuote(_) => Some(Tag::BlockQuote(None)),
        Tag::CodeBlock(_) => Some(Tag::CodeBlock(pulldown_cmark::CodeBlockKind::Indented)),
        // No column carries a style.
        Tag::Table(columns) => Some(Tag::Table(
            columns
                .iter()
                .map(|_| pulldown_cmark::Alignment::None)
                .collect(),
        )),
        Tag::Paragraph
        | Tag::List(_)
        | Tag::Item
        | Tag::TableHead
        | Tag::TableRow
        | Tag::TableCell
        | Tag::Emphasis
        | Tag::Strong
        | Tag::Strikethrough => Some(tag),
        _ => None,
    }
}

fn finish(end: TagEnd, links: &mut Vec<bool>) -> Option<TagEnd> {
    match end {
        TagEnd::Heading(level) => Some(TagEnd::Heading(shifted(level))),
        TagEnd::Link => links.pop().unwrap_or_default().then_some(TagEnd::Link),
        TagEnd::HtmlBlock => Some(TagEnd::Paragraph),
        TagEnd::BlockQuote(_) => Some(TagEnd::BlockQuote(None)),
        TagEnd::Paragraph
        | TagEnd::CodeBlock
        | TagEnd::List(_)
        | TagEnd::Item
        | TagEnd::Table
        | TagEnd::TableHead
        | TagEnd::TableRow
        | TagEnd::TableCell
        | TagEnd::Emphasis
        | TagEnd::Strong
        | TagEnd::Strikethrough => Some(end),
        _ => None,
    }
}

/// The page owns the first two levels.
const fn shifted(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H3,
        HeadingLevel::H2 => HeadingLevel::H4,
        HeadingLevel::H3 => HeadingLevel::H5,
        _ => HeadingLevel::H6,
    }
}

fn is_safe_address(address: &str) -> bool {
    let Some((scheme, rest)) = address.split_once(':') else {
        return false;
    };
    !rest.is_empty()
        && ["http", "https", "mailto"]
            .iter()
            .any(|safe| scheme.eq_ignore_ascii_case(safe))
        && !address.chars().any(char::is_control)
}
