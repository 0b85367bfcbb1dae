//! Rich text: what a person saw in the other program is what the page shows.

use proptest::prelude::*;
use waymark_content::markdown::plain_text;
use waymark_import::{Limits, Reason};

use crate::made::given;

/// Turns rich text, as Mini Diary holds it; gives Markdown and how many tags had no form.
fn turned(html: &str) -> (String, u64) {
    let day = serde_json::json!({ "title": "T", "text": html });
    let json = serde_json::json!({ "metadata": { "application": "Mini Diary" }, "entries": { "2025-03-09": day } });
    let incoming = given(json.to_string().as_bytes(), "a.json", &Limits::default()).unwrap();
    let left = incoming.report.count(Reason::Html);
    (incoming.pages[0].text.clone(), left)
}

/// Gives the lines a person sees, with space counted once.
fn seen(text: &str) -> String {
    let lines = text
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines
        .filter(|line| !line.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn rich_text_becomes_the_markdown_a_person_would_write() {
    for (html, wanted) in [
        ("<p><strong>Hello </strong>you</p>", "**Hello** you"),
        ("<p>me<strong> and </strong>you</p>", "me **and** you"),
        ("<p><b><i>a</i></b> b</p>", "***a*** b"),
        ("<p><b>a</b><b>b</b></p>", "**ab**"),
        ("<p>a<b> </b>b <i></i>c</p>", "a b c"),
        ("<p><b>a<br></b>b</p>", "**a**\\\nb"),
        ("<p><b>a<br>b</b></p>", "**a\\\nb**"),
        (
            "<p><code>a_b</code> and <code>a`b</code></p>",
            "`a_b` and ``a`b``",
        ),
        ("<p>x <code> a  b </code>y</p>", "x `a b` y"),
        ("<p>a</p><p><br></p><p>b</p>", "a\n\nb"),
        ("<p>a<br></p><p>b</p>", "a\n\nb"),
        ("<p>a<br>b</p>", "a\\\nb"),
        ("<p></p><p>&nbsp;</p><p>a</p>", "a"),
        ("<h2>a #</h2>", "## a \\#"),
        (
            "<p>a <a href=\"https://a.example/b_(c)?d=1&amp;e=2\">b </a>c</p>",
            "a [b](<https://a.example/b_(c)?d=1&e=2>) c",
        ),
        (
            "<p><a href=\"https://a.example\"><b>b</b></a></p>",
            "[**b**](https://a.example)",
        ),
        ("<p><a name=\"x\">b</a></p>", "b"),
        (
            "<p>Wow!<a href=\"https://a.example\">b</a></p>",
            "Wow\\![b](https://a.example)",
        ),
        (
            "<p>&hellip; &aring; &#8212; &amp;amp; &unknown;</p>",
            "… å — \\&amp; \\&unknown;",
        ),
        (
            "<p>1. no list</p><p>- no</p><p># no</p><p>a|b</p>",
            "1\\. no list\n\n\\- no\n\n\\# no\n\na\\|b",
        ),
        (
            "<ul><li><p>a</p></li><li><p>b</p><p>c</p></li></ul>",
            "- a\n- b\n\n  c",
        ),
        ("<ul><li></li><li>a</li></ul>", "- a"),
        (
            "<ul><li>a<ol start=\"3\"><li>b</li><li>c</li></ol></li></ul>",
            "- a\n\n  3. b\n  4. c",
        ),
        (
            "<ol><li>a</li><li><pre>b\n\n c</pre></li></ol>",
            "1. a\n2. ```\n   b\n\n    c\n   ```",
        ),
        (
            "<blockquote><p>a</p><ul><li>b</li></ul></blockquote>",
            "> a\n>\n> - b",
        ),
        ("<p>a</p><hr><p>b</p>", "a\n\n---\n\nb"),
        (
            "<pre><code>a ``` b\n  c</code></pre>",
            "````\na ``` b\n  c\n````",
        ),
        (
            "<table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td>c</td><td></td></tr></table>",
            "a \\| b\n\nc \\|",
        ),
    ] {
        assert_eq!(turned(html).0, wanted, "{html}");
    }
}

#[test]
fn boxes_to_tick_stand_beside_their_words() {
    let item = |ticked: &str, inside: &str| {
        format!(
            "<li data-type=\"taskItem\"><label><input type=\"checkbox\"{ticked}><span></span></label>{inside}</li>"
        )
    };
    let html = format!(
        "<ul data-type=\"taskList\">{}{}{}</ul>",
        item(" checked=\"checked\"", "<div><p>flour</p></div>"),
        item("", "<div><p>salt</p><p>and water</p></div>"),
        item("", "yeast"),
    );
    assert_eq!(
        turned(&html).0,
        "- [x] flour\n- [ ] salt\n\n  and water\n- [ ] yeast"
    );
}

#[test]
fn a_mark_that_markdown_would_not_read_is_left_off_and_counted() {
    assert_eq!(turned("<p>a<b>\"b\"</b>c</p>"), ("a\"b\"c".to_owned(), 1));
    assert_eq!(turned("<p><b>a</b><i>b</i></p>"), ("**a**b".to_owned(), 1));
    assert_eq!(
        turned("<p>a <b>\"b\"</b> c</p>"),
        ("a **\"b\"** c".to_owned(), 0)
    );
    assert_eq!(
        turned("<p><a href=\"https://a.example\"></a>b</p>"),
        ("b".to_owned(), 1)
    );
}

#[derive(Debug, Clone)]
enum Words {
    Text(String),
    Code(String),
    Break,
    Marked(&'static str, Vec<Words>),
    Link(Vec<Words>),
}

#[derive(Debug, Clone)]
enum Part {
    Paragraph(Vec<Words>),
    Heading(u8, Vec<Words>),
    Pre(String),
    Rule,
    Quote(Vec<Part>),
    List(&'static str, Vec<Vec<Part>>),
    Loose(Vec<Words>),
    Tasks(Vec<(bool, Vec<Words>)>),
}

fn html_text(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

impl Words {
    /// Writes it as HTML, and what a person sees of it.
    fn write(&self, html: &mut String, shown: &mut String) {
        match self {
            Self::Text(text) => {
                html.push_str(&html_text(text));
                shown.push_str(&text.replace('\n', " "));
            }
            Self::Code(text) => {
                html.push_str(&format!("<code>{}</code>", html_text(text)));
                shown.push_str(&text.replace('\n', " "));
            }
            Self::Break => {
                html.push_str("<br>");
                shown.push('\n');
            }
            Self::Marked(tag, inside) => {
                html.push_str(&format!("<{tag}>"));
                inside.iter().for_each(|it| it.write(html, shown));
                html.push_str(&format!("</{tag}>"));
            }
            Self::Link(inside) => {
                html.push_str("<a href=\"https://a.example/b(c)\">");
                inside.iter().for_each(|it| it.write(html, shown));
                html.push_str("</a>");
            }
        }
    }
}

impl Part {
    fn write(&self, html: &mut String, shown: &mut String) {
        let wrapped = |tag: &str, words: &[Words], html: &mut String, shown: &mut String| {
            html.push_str(&format!("<{tag}>"));
            words.iter().for_each(|it| it.write(html, shown));
            html.push_str(&format!("</{tag}>"));
            shown.push('\n');
        };
        match self {
            Self::Paragraph(words) => wrapped("p", words, html, shown),
            Self::Heading(level, words) => {
                let mut line = String::new();
                html.push_str(&format!("<h{level}>"));
                words.iter().for_each(|it| it.write(html, &mut line));
                html.push_str(&format!("</h{level}>"));
                shown.push_str(&line.replace('\n', " "));
                shown.push('\n');
            }
            Self::Pre(text) => {
                html.push_str(&format!("<pre><code>{}</code></pre>", html_text(text)));
                shown.push_str(&format!("{text}\n"));
            }
            Self::Rule => html.push_str("<hr>"),
            Self::Quote(parts) => {
                html.push_str("<blockquote>");
                parts.iter().for_each(|it| it.write(html, shown));
                html.push_str("</blockquote>");
            }
            Self::List(tag, items) => {
                html.push_str(&format!("<{tag}>"));
                for item in items {
                    html.push_str("<li>");
                    item.iter().for_each(|it| it.write(html, shown));
                    html.push_str("</li>");
                    shown.push('\n');
                }
                html.push_str(&format!("</{tag}>"));
            }
            Self::Loose(words) => {
                shown.push('\n');
                wrapped("span", words, html, shown);
                html.push_str("<hr>");
            }
            Self::Tasks(items) => {
                html.push_str("<ul>");
                for (ticked, words) in items {
                    let (mark, sign) = if *ticked {
                        (" checked", "x")
                    } else {
                        ("", " ")
                    };
                    html.push_str(&format!("<li><input type=\"checkbox\"{mark}><div>"));
                    let mut line = String::new();
                    words.iter().for_each(|it| it.write(html, &mut line));
                    // What stands beside the box is the first line that holds anything.
                    shown.push_str(&format!("[{sign}] {}\n", line.trim_start()));
                    html.push_str("</div></li>");
                }
                html.push_str("</ul>");
            }
        }
    }
}

fn text() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        " ",
        "a",
        "b",
        "Hello",
        "word ",
        " word",
        "*",
        "**",
        "_",
        "`",
        "```",
        "1.",
        "1)",
        "-",
        "#",
        "&",
        "&amp;",
        "&#42;",
        "<",
        "<b>",
        "</p>",
        "<!--",
        ">",
        "[x]",
        "](y)",
        "!",
        "!\u{5b}a](b)",
        "~",
        "~~",
        "|",
        "\\",
        "é",
        "🥐",
        "—",
        "\"",
        "'",
        ".",
        ",",
        "+",
        ":",
        "=",
        "---",
        "===",
        "\n",
        "\u{a0}",
        "(",
        ")",
        "Ⓐ",
        "\u{301}",
        "$",
        "^",
        "http://a.example",
        "<http://a.example>",
        "年",
        "²",
        "\u{200b}",
        "{",
        "}",
        "%",
    ]);
    prop::collection::vec(piece, 1..5).prop_map(|it| it.concat())
}

fn words() -> impl Strategy<Value = Vec<Words>> {
    let leaf = prop_oneof![
        6 => text().prop_map(Words::Text),
        1 => text().prop_map(Words::Code),
        1 => Just(Words::Break),
    ];
    let one = leaf.prop_recursive(3, 12, 4, |inner| {
        let inside = prop::collection::vec(inner, 0..4);
        let tag = prop::sample::select(vec!["strong", "b", "em", "i", "s", "u", "span"]);
        prop_oneof![
            4 => (tag, inside.clone()).prop_map(|(tag, inside)| Words::Marked(tag, inside)),
            1 => inside.prop_map(Words::Link),
        ]
    });
    prop::collection::vec(one, 0..5)
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    let leaf = prop_oneof![
        6 => words().prop_map(Part::Paragraph),
        1 => (1_u8..7, words()).prop_map(|(level, words)| Part::Heading(level, words)),
        1 => text().prop_map(Part::Pre),
        1 => Just(Part::Rule),
        1 => words().prop_map(Part::Loose),
        1 => prop::collection::vec((any::<bool>(), words()), 1..4).prop_map(Part::Tasks),
    ];
    let one = leaf.prop_recursive(3, 16, 4, |inner| {
        let inside = prop::collection::vec(inner, 0..4);
        let tag = prop::sample::select(vec!["ul", "ol"]);
        prop_oneof![
            inside.clone().prop_map(Part::Quote),
            (tag, prop::collection::vec(inside, 0..4))
                .prop_map(|(tag, items)| Part::List(tag, items)),
        ]
    });
    prop::collection::vec(one, 0..5)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]
    #[test]
    fn what_was_seen_there_is_seen_here(parts in parts()) {
        let (mut html, mut shown) = ("<div>".to_owned(), String::new());
        parts.iter().for_each(|it| it.write(&mut html, &mut shown));
        html.push_str("</div>");
        let (markdown, _) = turned(&html);
        prop_assert_eq!(seen(&plain_text(&markdown)), seen(&shown), "{}\n{}", html, markdown);
    }
}
