//! Reading a page as its reader does: the text line for line, and the HTML checker's verdict.

use std::{path::Path, process::Command};

use scraper::{ElementRef, Html, Node, Selector};
use waymark_tests::root;

/// Everything that stands on a line of its own in our pages.
const LINES: &str = "h1, h2, h3, h4, h5, h6, p, li, figcaption, caption, tr";

/// Gives the text of a page line for line, as a person reads it; rows of a table with ` | ` between
/// their cells. Written apart from the app's own writer, on a real HTML parser.
pub(crate) fn lines(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let lines = Selector::parse(LINES).unwrap();
    let within = Selector::parse("p, ul, ol").unwrap();
    page.select(&lines)
        .filter(|element| {
            // A list item that holds paragraphs is read through them.
            element.value().name() != "li" || element.select(&within).next().is_none()
        })
        .flat_map(|element| match element.value().name() {
            "tr" => vec![row(element)],
            _ => text(element),
        })
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .filter(|line| !line.is_empty())
        .collect()
}

fn row(element: ElementRef<'_>) -> String {
    let cells = Selector::parse("th, td").unwrap();
    let cells: Vec<String> = element
        .select(&cells)
        .map(|cell| text(cell).concat())
        .collect();
    cells.join(" | ")
}

fn text(element: ElementRef<'_>) -> Vec<String> {
    let mut lines = vec![String::new()];
    for node in element.descendants() {
        match node.value() {
            Node::Text(words) => lines
                .last_mut()
                .unwrap()
                .push_str(&words.replace('\n', " ")),
            Node::Element(tag) if tag.name() == "br" => lines.push(String::new()),
            _ => {}
        }
    }
    lines
}

/// Ends the test if the page could run or fetch anything.
pub(crate) fn assert_whole_in_itself(html: &str) {
    let page = Html::parse_document(html);
    for element in page.select(&Selector::parse("*").unwrap()) {
        let tag = element.value();
        let forbidden = [
            "script", "link", "iframe", "object", "embed", "img", "form", "base", "audio", "video",
        ];
        assert!(
            !forbidden.contains(&tag.name()),
            "a <{}> is in it",
            tag.name()
        );
        for (name, value) in tag.attrs() {
            assert!(!name.starts_with("on"), "an event handler: {name}");
            assert!(
                !["style", "src", "srcset", "ping"].contains(&name),
                "{name}={value}"
            );
            assert!(!value.contains("//"), "an address: {name}={value}");
        }
    }
    let folded = html.to_lowercase();
    for outside in ["http:", "https:", "@import", "javascript:", "//cdn"] {
        assert!(!folded.contains(outside), "{outside} is in it");
    }
    for address in folded.split("url(").skip(1) {
        let address = address.trim_start_matches(['"', '\'']);
        // `#` names a part of the page itself: the hatching of a picture.
        assert!(
            address.starts_with("data:") || address.starts_with('#'),
            "an address in the style"
        );
    }
}

/// Ends the test if the HTML checker has anything to say.
pub(crate) fn assert_valid(page: &Path) {
    let checker = root().join("ui/node_modules/vnu-jar/build/dist/vnu.jar");
    assert!(checker.exists(), "npm ci in ui/ brings vnu");
    let verdict = Command::new("java")
        .args([
            "-jar",
            &checker.to_string_lossy(),
            "--stdout",
            "--format",
            "gnu",
        ])
        .arg(page)
        .output()
        .unwrap_or_else(|error| panic!("java: {error}; install default-jre-headless"));
    let said = String::from_utf8_lossy(&verdict.stdout);
    // The checker does not read the hashes of a policy. Where they are, Chromium opens the page and
    // says that nothing was stopped (`Chromium::assert_nothing_was_fetched`).
    let said: Vec<&str> = said
        .lines()
        .filter(|line| !line.contains("violates Content Security Policy (meta tag): blocked by"))
        .collect();
    assert!(
        verdict.status.success() && said.is_empty(),
        "vnu says:\n{}",
        said.join("\n")
    );
}
