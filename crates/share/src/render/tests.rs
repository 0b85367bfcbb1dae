//! What the templates let through, and that nothing reads otherwise in another form.

use super::*;
use crate::document::{Content, Section, Span, Voice, Words};

fn block(content: Content) -> Block {
    Block {
        key: "a".to_owned(),
        removable: true,
        language: "nb".to_owned(),
        sources: vec!["a".to_owned()],
        content,
    }
}

fn page(contents: Vec<Content>) -> Document {
    Document {
        language: "en".to_owned(),
        window_title: "A <page>".to_owned(),
        sections: vec![
            Section {
                id: "header".to_owned(),
                blocks: Vec::new(),
            },
            Section {
                id: "s".to_owned(),
                blocks: contents.into_iter().map(block).collect(),
            },
        ],
        last_line: "The end.".to_owned(),
    }
}

fn item(text: &str) -> Content {
    Content::Item {
        label: Words::plain("Step:"),
        text: Words::plain(text),
        voice: Voice::Person,
    }
}

#[test]
fn html_templates_escape_every_text() {
    let hostile = "<script>alert(1)</script> & \"quoted\" <img src=x onerror=y>";
    let html = html(
        &page(vec![
            item(hostile),
            Content::Heading {
                text: Words::plain(hostile),
            },
        ]),
        Look::Light,
    )
    .expect("a page");
    assert!(!html.contains("<script") && !html.contains("<img"));
    assert_eq!(html.matches("&lt;script&gt;").count(), 2);
    assert!(html.contains("<title>A &lt;page&gt;</title>"));
}

#[test]
fn the_file_is_whole_in_itself() {
    let html = html(&page(vec![item("tekst ŋ Γιώργος")]), Look::Light).expect("a page");
    for outside in [
        "http:", "https:", "src=", "url(f", "@import", "<link", "style=",
    ] {
        assert!(!html.contains(outside), "{outside}");
    }
    assert!(html.contains("default-src 'none'"));
    assert!(html.contains("lang=\"nb\""));
    // Greek and extended Latin stand in the person's font alone here.
    assert_eq!(html.matches("@font-face").count(), 4);
    assert!(html.len() < 300_000, "{}", html.len());
}

#[test]
fn markdown_keeps_marks_as_typed_and_looks_where_they_read_back() {
    let span = |text: &str, strong: bool, emphasis: bool| Span {
        text: text.to_owned(),
        strong,
        emphasis,
        struck: false,
    };
    let document = page(vec![
        item("1. *not* a list, # nor | a <b>table</b> - [x](y)"),
        Content::Passage {
            lines: vec![
                Words(vec![
                    span("I ", false, false),
                    span("really ", true, false),
                    span("do", false, true),
                ]),
                Words(vec![
                    span("a", true, false),
                    span("b", false, true),
                    span("(c)", true, false),
                    span("d", false, false),
                ]),
                Words::plain("- no list"),
            ],
        },
    ]);
    let markdown = markdown(&document).expect("a page");
    insta::assert_snapshot!(markdown);
}

#[test]
fn a_block_of_the_preview_is_the_same_markdown_as_safe_html() {
    let document = page(vec![item("bread & <i>butter</i>")]);
    let block = &document.sections[1].blocks[0];
    let html = block_html(&document, block).expect("a block");
    assert_eq!(
        html.as_str().trim(),
        "<ul>\n<li>Step: bread &amp; &lt;i&gt;butter&lt;/i&gt;</li>\n</ul>"
    );
}

#[test]
fn the_recovery_sheet_holds_the_key_its_picture_and_ten_steps_at_most() {
    let texts = waymark_content::Texts::for_files("en");
    let key = "AGE-SECRET-KEY-1QQPQQPQQPQQPQQPQQPQQPQQPQQPQQPQQPQQPQQPQQPQQPQQPQQPQQPQQ";
    let groups: Vec<String> = key
        .as_bytes()
        .chunks(6)
        .map(|group| String::from_utf8_lossy(group).into_owned())
        .collect();
    let html = crate::sheet::recovery_sheet_html(&texts, &groups, key, "22 November 2026")
        .expect("a sheet");
    assert!(
        groups
            .iter()
            .all(|group| html.contains(&format!("<li>{group}</li>")))
    );
    assert!(html.contains("<svg") && !html.contains("style=") && !html.contains("<script"));
    assert!(html.contains("age -d -i sheet.txt snapshots/NUMBER.age | gunzip &gt; journal.jsonl"));
    assert!(crate::sheet::steps(&texts).len() <= 10);
    assert_eq!(crate::sheet::qr_svg(&"x".repeat(5_000)), "");
}

#[cfg(feature = "pdf")]
#[test]
fn a_pdf_is_made_of_the_same_document_and_says_which_letters_it_lacks() {
    let heading = Content::Heading {
        text: Words::plain("My plan"),
    };
    let title = Content::Title {
        text: Words::plain("Ελένη & <Kari>"),
        voice: Voice::Person,
    };
    let mut document = page(vec![
        title,
        heading,
        item("Ask for #panic() and \"quiet\" 🍞"),
    ]);
    let pdf = super::pdf(&document).unwrap().bytes;
    assert!(pdf.starts_with(b"%PDF-1.7"));
    let again = super::pdf(&document).unwrap().bytes;
    assert!(pdf == again, "the same page, other bytes");
    let text = String::from_utf8_lossy(&pdf);
    for trace in [
        "/Author",
        "/Creator",
        "tionDate",
        "ModDate",
        "ModifyDate",
        "ypst",
        "aymark",
    ] {
        assert!(!text.contains(trace), "{trace}");
    }
    assert!(!super::pdf(&document).unwrap().runs_over);
    let line = |number: usize| item(&format!("Line {number} of what I want to bring"));
    let full = page((0..90).map(line).collect());
    assert!(super::pdf(&full).unwrap().runs_over);
    document.last_line = "\u{50000}\u{50001} and \u{50000}".to_owned();
    let missing = super::pdf(&document);
    assert_eq!(
        missing,
        Err(RenderError::Letters("\u{50000}\u{50001}".to_owned()))
    );
}
