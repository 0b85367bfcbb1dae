//! HTML, as rich-text journals keep it, to Markdown. Only what such editors make is turned; every
//! other tag stays as the text it is, so that nothing is lost and nothing becomes markup.

mod inline;
mod signs;
mod tag;
mod writer;

use crate::report::{Reason, Report};
use crate::scan::attribute;
use signs::unescape;
use tag::Tag;
use writer::Writer;

/// Says whether a text is HTML from its first sign to its last.
pub(crate) fn is_html(text: &str) -> bool {
    let text = text.trim();
    let Some(rest) = text.strip_prefix('<').filter(|_| text.ends_with('>')) else {
        return false;
    };
    let end = rest.find([' ', '>', '/', '\n']).unwrap_or(rest.len());
    let name = rest.get(..end).unwrap_or_default().to_ascii_lowercase();
    BLOCKS.contains(&name.as_str())
}

const BLOCKS: [&str; 15] = [
    "p",
    "div",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "blockquote",
    "pre",
    "hr",
    "img",
    "table",
];

/// What points somewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Points {
    /// A picture.
    Picture,
    /// A link.
    Link,
}

/// What stands for it in Markdown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Stands {
    /// Itself, with the address it has.
    Same,
    /// These words; a link has its own.
    Words(String),
    /// Markdown of a picture.
    Picture(String),
}

/// Gives Markdown. `point` says what stands for a picture or a link by its address and its words.
pub(crate) fn to_markdown(
    html: &str,
    name: &str,
    report: &mut Report,
    mut point: impl FnMut(Points, &str, &str, &mut Report) -> Stands,
) -> String {
    let mut writer = Writer::default();
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (before, here) = rest.split_at(at);
        writer.text(before);
        let Some((length, tag)) = Tag::read(here) else {
            writer.text("<");
            rest = here.get(1..).unwrap_or_default();
            continue;
        };
        rest = here.get(length..).unwrap_or_default();
        let source = here.get(..length).unwrap_or_default();
        if tag.name == "img" && !tag.closes {
            let address = unescape(attribute(tag.inside, "src").unwrap_or_default());
            let words = unescape(attribute(tag.inside, "alt").unwrap_or_default());
            let stands = point(Points::Picture, &address, &words, report);
            writer.picture(&address, &words, stands);
        } else if let Some((address, words)) = writer.link_ending(&tag) {
            writer.link_end(point(Points::Link, &address, &words, report));
        } else if !writer.tag(&tag) {
            report.note(Reason::Html, name);
            writer.text(source);
        }
    }
    writer.text(rest);
    let (markdown, left_off) = writer.finish();
    for _ in 0..left_off {
        report.note(Reason::Html, name);
    }
    markdown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn turned(html: &str) -> String {
        let mut report = Report::default();
        to_markdown(html, "x", &mut report, |_, _, _, _| Stands::Same)
    }

    #[test]
    fn what_editors_write_reads_the_same_in_markdown() {
        let html = "<h1>A day</h1><p>One <strong>two</strong> &amp; <em>three</em><br>four * five</p>\
            <ul><li><p>a</p></li><li><p>b</p><ul><li><p>c</p></li></ul></li></ul>\
            <ol><li>first</li><li>second</li></ol><blockquote><p>q</p><p>r</p></blockquote>\
            <pre><code>let a = 1 &lt; 2;\n  b</code></pre><p>1. not a list</p><hr>\
            <p><a href=\"https://a.example\">link</a> <img src=\"x.png\" alt=\"y\"></p>";
        insta::assert_snapshot!(turned(html));
    }

    #[test]
    fn tags_that_are_not_known_stay_text() {
        assert_eq!(
            turned("<p>a <script>b()</script> <x-y z='>'>c"),
            "a \\<script>b()\\</script> \\<x-y z='>'>c"
        );
        assert_eq!(turned("a < b > c <3 </ <"), "a < b > c <3 \\</ <");
        assert_eq!(turned(""), "");
    }

    #[test]
    fn deep_and_unclosed_tags_take_no_longer_than_a_page() {
        for tag in [
            "<ul>",
            "<ul><li>",
            "<blockquote>",
            "</ul>",
            "<",
            "<p a=\"",
            "<a>",
            "&",
            "<pre>",
            "<b>",
        ] {
            let html = tag.repeat(200_000 / tag.len());
            assert!(turned(&html).len() < 10_000_000, "{tag}");
        }
    }
}
