//! What the guard finds and what becomes of it.

use super::*;
use crate::document::{Block, Content, Section, Voice};
use crate::picture::{PagePicture, PictureData, PicturePoint};

fn span(text: &str, strong: bool) -> Span {
    Span {
        text: text.to_owned(),
        strong,
        ..Span::default()
    }
}

fn page(blocks: Vec<(&str, Content)>) -> Document {
    let blocks = blocks
        .into_iter()
        .map(|(key, content)| Block {
            key: key.to_owned(),
            removable: true,
            language: "en".to_owned(),
            sources: vec![key.to_owned()],
            content,
        })
        .collect();
    Document {
        language: "en".to_owned(),
        window_title: "A page".to_owned(),
        sections: vec![Section {
            id: "header".to_owned(),
            blocks,
        }],
        last_line: "This page shows only what I chose to share.".to_owned(),
    }
}

fn item(text: Words) -> Content {
    Content::Item {
        label: Words::default(),
        text,
        voice: Voice::Person,
    }
}

fn watch() -> Watch {
    let mut watch = Watch::health();
    watch.add("Hansen", Reason::PrivateName, "the baker");
    watch.add("night shift", Reason::PrivateWord, "");
    watch
}

fn answer(key: &str, decision: Decision, words: &str) -> Answer {
    Answer {
        key: key.to_owned(),
        decision,
        words: words.to_owned(),
    }
}

#[test]
fn words_are_found_across_marks_and_lines_and_in_pictures_and_headers() {
    let words = Words::plain;
    let picture = PagePicture {
        title: words("Hansen’s bakery"),
        reading: words("It went up."),
        caption: words("Numbers"),
        head: ["Date", "Get", "Handle", "Worth"].map(words).to_vec(),
        labels: ["fully", "half", "not"].map(words).to_vec(),
        not_given: "not given".to_owned(),
        data: PictureData::Fit {
            points: vec![PicturePoint {
                day: 1,
                date: words("the day at hansen"),
                values: [Some(3), None, None],
            }],
        },
    };
    let document = page(vec![
        (
            "title",
            Content::Title {
                text: words("Hansen"),
                voice: Voice::Person,
            },
        ),
        (
            "marks",
            item(Words(vec![
                span("with Han", false),
                span("SEN", true),
                span("'s help", false),
            ])),
        ),
        (
            "lines",
            Content::Passage {
                lines: vec![words("on the night"), words("shift there")],
            },
        ),
        (
            "picture",
            Content::Picture {
                picture: Box::new(picture),
            },
        ),
    ]);
    let found: Vec<String> = check(&document, &watch())
        .into_iter()
        .map(|hit| format!("{} {:?}", hit.key, hit.words))
        .collect();
    assert_eq!(
        found,
        [
            "title/0/hansen/1 \"Hansen\"",
            "marks/1/hansen/1 \"HanSEN's\"",
            "lines/0/night shift/1 \"night\\nshift\"",
            "picture/0/hansen/1 \"Hansen’s\"",
            "picture/10/hansen/1 \"hansen\"",
        ]
    );
}

#[test]
fn each_place_is_decided_for_itself() {
    let document = page(vec![(
        "a",
        item(Words(vec![
            span("Hansen's bread, ", false),
            span("Hansen", true),
            span(" and the ward, Hansen.", false),
        ])),
    )]);
    let answers = [
        answer("a/1/hansen/1", Decision::Replace, "my buddy"),
        answer("a/1/hansen/2", Decision::Keep, ""),
        answer("a/1/hansen/3", Decision::TakeOut, ""),
    ];
    let decided = decide(&document, &watch(), &answers);
    assert_eq!(decided.open, 1);
    assert_eq!(
        decided.ensure_clear(&watch()),
        Err(GuardError::Undecided { count: 1 })
    );
    let mut answers = answers.to_vec();
    answers.push(answer("a/1/ward/1", Decision::TakeOut, ""));
    let decided = decide(&document, &watch(), &answers);
    let text = decided
        .document
        .blocks()
        .next()
        .expect("a block")
        .content
        .lines();
    assert_eq!(text, ["my buddy's bread, Hansen and the,."]);
    assert_eq!(decided.ensure_clear(&watch()), Ok(()));
    assert_eq!(
        decided.kept.get("hansen"),
        Some(&1),
        "one place was let stand"
    );
}

#[test]
fn a_word_inside_a_replacement_is_refused() {
    let document = page(vec![("a", item(Words::plain("at Hansen today")))]);
    let answers = [answer("a/1/hansen/1", Decision::Replace, "the ward")];
    assert_eq!(
        decide(&document, &watch(), &answers).ensure_clear(&watch()),
        Err(GuardError::StillThere {
            word: "ward".to_owned()
        })
    );
}

#[test]
fn a_block_with_nothing_left_in_it_goes() {
    let document = page(vec![
        ("a", item(Words::plain("Hansen"))),
        ("b", item(Words::plain("bread"))),
    ]);
    let answers = [answer("a/1/hansen/1", Decision::TakeOut, "")];
    let decided = decide(&document, &watch(), &answers);
    assert_eq!(decided.document.blocks().count(), 1);
}

#[test]
fn the_finished_bytes_are_looked_at_once_more() {
    let document = page(vec![("a", item(Words::plain("Hansen and bread")))]);
    let kept = [answer("a/1/hansen/1", Decision::Keep, "")];
    let decided = decide(&document, &watch(), &kept);
    let check = |html: &str| check_bytes(html, &decided, &watch());
    assert_eq!(check("<p>Hansen and <em>bread</em></p>"), Ok(()));
    for smuggled in [
        "<p>Hansen</p><p>Han<strong>sen</strong></p>",
        "<p>Hansen</p><svg><text>the ward</text></svg>",
        "<p>H</p><p>my night\u{a0}shift</p>",
        "- Hansen\n- \\*wa**rd**\\*",
        "<title>Depressed</title>",
    ] {
        assert!(check(smuggled).is_err(), "{smuggled}");
    }
}
