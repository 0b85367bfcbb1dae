//! One page in all its forms: what was seen is what leaves, line for line.

use std::{collections::HashSet, fs};

use waymark_app::{
    App,
    wire::share::{AudienceView, ShareRequest},
};
use waymark_content::markdown;
use waymark_journal::nouns::share_receipt::ShareForm;

use crate::{
    html::{assert_valid, assert_whole_in_itself, lines},
    sample::{file, offered, readers, request, sample},
};

/// The lines of the preview that were not taken out.
fn previewed(app: &App, share: &ShareRequest) -> Vec<String> {
    let preview = app.share_preview(share).unwrap();
    assert_eq!(preview.open_questions, 0);
    preview
        .blocks
        .iter()
        .filter(|block| !block.taken_out)
        .flat_map(|block| block.text.lines())
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect()
}

/// The preview as the window shows it: its HTML, line for line.
fn shown(app: &App, share: &ShareRequest) -> Vec<String> {
    let blocks = app.share_preview(share).unwrap().blocks;
    let left = blocks.iter().filter(|block| !block.taken_out);
    left.flat_map(|block| lines(block.html.as_str())).collect()
}

fn in_form(share: &ShareRequest, form: ShareForm) -> ShareRequest {
    ShareRequest {
        form,
        ..share.clone()
    }
}

fn text(app: &App, share: &ShareRequest) -> String {
    String::from_utf8(file(app, share, "")).unwrap()
}

/// Markdown read by a Markdown reader, then as HTML.
fn markdown_lines(text: &str) -> Vec<String> {
    lines(markdown::render(text).as_str())
}

fn ticks_of(app: &App, reader: &AudienceView) -> Vec<String> {
    offered(app, reader)
        .into_iter()
        .map(|(key, _)| key)
        .collect()
}

#[test]
fn the_preview_the_html_and_the_markdown_read_the_same_line_for_line() {
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    for reader in readers(&app) {
        let ticks = ticks_of(&app, &reader);
        assert!(!ticks.is_empty(), "{} is offered nothing", reader.name);
        let share = request(&app, &reader, ticks, ShareForm::Html);
        let expected = previewed(&app, &share);
        assert!(expected.len() > 10, "{expected:?}");
        assert_eq!(
            shown(&app, &share),
            expected,
            "the window, for {}",
            reader.name
        );
        assert_eq!(
            lines(&text(&app, &share)),
            expected,
            "HTML, for {}",
            reader.name
        );
        let markdown = text(&app, &in_form(&share, ShareForm::Markdown));
        assert_eq!(
            markdown_lines(&markdown),
            expected,
            "Markdown, for {}\n{markdown}",
            reader.name
        );
    }
}

#[test]
fn what_is_not_ticked_is_in_no_form() {
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    for reader in readers(&app) {
        let all = offered(&app, &reader);
        // Every second line is ticked; then the others are.
        for odd in [0, 1] {
            let ticked: Vec<_> = all.iter().skip(odd).step_by(2).cloned().collect();
            let ticks = ticked.iter().map(|(key, _)| key.clone()).collect();
            let share = request(&app, &reader, ticks, ShareForm::Html);
            let files = [
                previewed(&app, &share),
                lines(&text(&app, &share)),
                text(&app, &in_form(&share, ShareForm::Markdown))
                    .lines()
                    .map(plain)
                    .collect(),
            ];
            let kept: HashSet<String> = ticked.iter().map(|(_, text)| plain(text)).collect();
            let left = all.iter().skip(1 - odd).step_by(2);
            // Short words stand in many lines; a line of its own is what can be told apart.
            let left: Vec<String> = left
                .map(|(_, text)| plain(text))
                .filter(|text| text.len() >= 12 && !kept.iter().any(|kept| kept.contains(text)))
                .collect();
            assert!(left.len() > 3, "{left:?}");
            for (form, lines) in files.iter().enumerate() {
                for text in &left {
                    let line = lines.iter().find(|line| line.contains(text.as_str()));
                    assert!(line.is_none(), "form {form} says {text:?}: {line:?}");
                }
            }
        }
    }
}

/// One line without marks of Markdown.
fn plain(text: &str) -> String {
    let unmarked: String = text.chars().filter(|letter| *letter != '\\').collect();
    unmarked.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_paragraph_that_was_taken_out_is_in_no_form() {
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    let reader = readers(&app).remove(0);
    let mut share = request(&app, &reader, ticks_of(&app, &reader), ShareForm::Html);
    let blocks = app.share_preview(&share).unwrap().blocks;
    let whole = previewed(&app, &share);
    let alone = |text: &str| whole.iter().filter(|line| line.contains(text)).count() == 1;
    let taken = blocks
        .iter()
        .find(|block| {
            block.removable
                && block.text.len() > 20
                && !block.text.contains('\n')
                && alone(&block.text)
        })
        .unwrap();
    share.taken_out = vec![taken.key.clone()];
    let expected = previewed(&app, &share);
    assert!(!expected.iter().any(|line| line.contains(&taken.text)));
    assert_eq!(lines(&text(&app, &share)), expected);
    let markdown = text(&app, &in_form(&share, ShareForm::Markdown));
    assert_eq!(markdown_lines(&markdown), expected);
}

/// Says what is wrong with files by a schema: nothing for none.
const NODE: &str = r#"
import Ajv from "ajv"; import { readFileSync } from "node:fs";
const [schema, ...files] = process.argv.slice(1).map((path) => JSON.parse(readFileSync(path, "utf8")));
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);
const wrong = files.flatMap((page) => (validate(page) ? [] : validate.errors));
// A schema that takes anything would prove nothing.
if (validate({ ...files[0], version: 2 })) wrong.push("another version is taken");
if (validate({ ...files[0], note: "more" })) wrong.push("anything more is taken");
console.log(JSON.stringify(wrong));
"#;

#[test]
fn a_page_as_data_follows_the_published_schema_and_carries_no_id_of_the_journal() {
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    let mut files = Vec::new();
    for (number, reader) in readers(&app).iter().enumerate() {
        let ticks = ticks_of(&app, reader);
        let ids: Vec<String> = ticks
            .iter()
            .filter_map(|key| Some(key.split_once('.')?.0.to_owned()))
            .collect();
        let share = request(&app, reader, ticks, ShareForm::Json);
        let json = text(&app, &share);
        assert!(ids.iter().all(|id| !json.contains(id.as_str())));
        let again = text(&app, &share);
        assert_eq!(json, again, "the same keys each time");
        let path = folder.path().join(format!("{number}.page.json"));
        fs::write(&path, json).unwrap();
        files.push(path);
    }
    let said = std::process::Command::new("node")
        .args(["--input-type=module", "-e", NODE])
        .arg(waymark_tests::root().join("docs/page.schema.json"))
        .args(&files)
        .current_dir(waymark_tests::root().join("ui"))
        .output()
        .unwrap();
    assert_eq!(
        String::from_utf8_lossy(&said.stdout).trim(),
        "[]",
        "{}",
        String::from_utf8_lossy(&said.stderr)
    );
}

#[test]
fn a_shared_page_is_valid_and_holds_no_script_and_no_address() {
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    for (number, reader) in readers(&app).iter().enumerate() {
        let share = request(&app, reader, ticks_of(&app, reader), ShareForm::Html);
        let html = text(&app, &share);
        assert_whole_in_itself(&html);
        let page = folder.path().join(format!("page-{number}.html"));
        fs::write(&page, html).unwrap();
        assert_valid(&page);
    }
}
