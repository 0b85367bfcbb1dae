//! Day One's rich text, for entries that have no other, as Markdown.
//!
//! Source: exports that people have published. A line of it may be cut into parts of its own manner.

use serde::Deserialize;

#[derive(Deserialize)]
struct Rich {
    contents: Vec<Part>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Part {
    text: Option<String>,
    #[serde(default)]
    attributes: Attributes,
    embedded_objects: Option<Vec<Embedded>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Attributes {
    line: Line,
    bold: bool,
    italic: bool,
    #[serde(rename = "linkURL")]
    link: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Line {
    header: usize,
    list_style: String,
    indent_level: usize,
    list_index: usize,
    checked: bool,
    quote: bool,
}

#[derive(Deserialize)]
struct Embedded {
    identifier: Option<String>,
}

/// Gives Markdown, and how many things stand in it that have none; nothing if it is no rich text.
pub(super) fn to_markdown(rich: &str) -> Option<(String, usize)> {
    let rich: Rich = serde_json::from_str(rich).ok()?;
    let (mut text, mut others) = (String::new(), 0);
    for part in rich.contents {
        for piece in part.text.unwrap_or_default().split_inclusive('\n') {
            if text.is_empty() || text.ends_with('\n') {
                text.push_str(&mark_of(&part.attributes.line));
            }
            text.push_str(&in_manner(piece, &part.attributes));
        }
        for embedded in part.embedded_objects.into_iter().flatten() {
            match embedded.identifier {
                Some(id) => text.push_str(&format!("\n![](dayone-moment://{id})\n")),
                None => others += 1,
            }
        }
    }
    Some((text, others))
}

/// Gives what a line begins with.
fn mark_of(line: &Line) -> String {
    let indent = "    ".repeat(line.indent_level.saturating_sub(1).min(6));
    match line.list_style.as_str() {
        "bulleted" => format!("{indent}- "),
        "numbered" => format!("{indent}{}. ", line.list_index.max(1)),
        "checkbox" if line.checked => format!("{indent}- [x] "),
        "checkbox" => format!("{indent}- [ ] "),
        _ if line.quote => "> ".to_owned(),
        _ if line.header > 0 => format!("{} ", "#".repeat(line.header.min(6))),
        _ => String::new(),
    }
}

/// Gives words with their marks, which stand inside their spaces.
fn in_manner(piece: &str, how: &Attributes) -> String {
    let words = piece.trim();
    if words.is_empty() {
        return piece.to_owned();
    }
    let mark = match (how.bold, how.italic) {
        (true, true) => "***",
        (true, false) => "**",
        (false, true) => "*",
        (false, false) => "",
    };
    let link = how
        .link
        .as_ref()
        .filter(|it| !it.contains(['(', ')', ' ', '\n']));
    let shown = link.map_or_else(|| words.to_owned(), |link| format!("[{words}]({link})"));
    piece.replacen(words, &format!("{mark}{shown}{mark}"), 1)
}
