//! What every picture is held to: geometry, well-formed SVG, golden files. For tests alone.

use crate::picture::{Frame, Picture, Theme, Width};
use crate::sketch::{Shape, Sketch};

/// Both widths with their names.
pub(crate) const EVERY_WIDTH: [(&str, Width); 2] =
    [("wide", Width::Wide), ("narrow", Width::Narrow)];
const EVERY_THEME: [Theme; 3] = [Theme::Window, Theme::Print, Theme::BlackAndWhite];
/// Words that are longer than their room.
pub(crate) const LONG: [&str; 4] = [
    "I get what to do there and why it is done in exactly this way and no other",
    "Arbeidsavklaringspengeordningsforskriftsendringshåndtering",
    "<It> & \"is\" worth it to me, most of the time and nearly everywhere",
    "somewhere in between those two, as much as it could ever be for me or for anyone",
];
/// Greek words of several lengths.
pub(crate) const GREEK: [&str; 4] = [
    "Φίλος",
    "Καταλαβαίνω τι κάνω και γιατί",
    "Τα καταφέρνω στη δουλειά",
    "αδελφός ή αδελφή",
];

/// Returns a frame.
pub(crate) fn frame(theme: Theme, width: Width) -> Frame<'static> {
    Frame {
        id_prefix: "pic-1",
        theme,
        width,
    }
}

/// Says how many things are not drawn.
pub(crate) fn not_drawn(count: usize) -> String {
    format!("{count} more stand in the table.")
}

/// Asserts that no words meet, leave the picture or cover a dot.
pub(crate) fn assert_geometry(name: &str, sketch: &Sketch) {
    let (width, height) = sketch.size;
    for (index, word) in sketch.words.iter().enumerate() {
        let area = word.area;
        let inside = area.left >= -0.01
            && area.top >= -0.01
            && area.right <= width + 0.01
            && area.bottom <= height + 0.01;
        assert!(inside, "{name}: {word:?} leaves {width} x {height}");
        for other in &sketch.words[index + 1..] {
            let empty = word.block.lines.is_empty() || other.block.lines.is_empty();
            assert!(
                empty || !area.meets(&other.area, -0.01),
                "{name}: {word:?} meets {other:?}"
            );
        }
        for mark in &sketch.marks {
            if let Shape::Dot((x, y), _) = mark.shape {
                let covered = x > area.left - 4.0
                    && x < area.right + 4.0
                    && y > area.top - 2.0
                    && y < area.bottom + 2.0;
                assert!(
                    !covered || word.block.lines.is_empty(),
                    "{name}: {word:?} covers {x}, {y}"
                );
            }
        }
    }
}

/// Asserts that a picture parses, names itself, is legible and can stand under a strict policy.
pub(crate) fn assert_valid(name: &str, picture: &Picture, theme: Theme) {
    let document = roxmltree::Document::parse(&picture.svg).unwrap();
    let root = document.root_element();
    let words_of = |id: Option<&str>| {
        let node = document
            .descendants()
            .find(|node| id.is_some() && node.attribute("id") == id);
        node.and_then(|node| node.text().map(str::to_owned))
            .unwrap_or_default()
    };
    assert_eq!(root.attribute("role"), Some("img"), "{name}");
    let plain = |words: &str| crate::svg::plain(words);
    assert_eq!(
        words_of(root.attribute("aria-labelledby")),
        plain(&picture.title),
        "{name}"
    );
    assert_eq!(
        words_of(root.attribute("aria-describedby")),
        plain(&picture.reading),
        "{name}"
    );
    for node in document.descendants() {
        assert!(
            !node.has_attribute("style") && !node.has_attribute("transform"),
            "{name}"
        );
        assert!(
            !node.has_tag_name("style") && !node.has_tag_name("script"),
            "{name}"
        );
        assert!(
            theme == Theme::Window || !node.has_attribute("class"),
            "{name}"
        );
        if let Some(size) = node.attribute("font-size") {
            assert!(size.parse::<f64>().unwrap() >= 13.0, "{name}");
        }
    }
    assert!(
        theme != Theme::Window || !picture.svg.contains("=\"#"),
        "{name}"
    );
    assert!(
        !picture.svg.contains("NaN") && !picture.svg.contains("inf"),
        "{name}"
    );
    if theme == Theme::BlackAndWhite {
        let colours = picture
            .svg
            .split("\"#")
            .skip(1)
            .filter_map(|rest| rest.get(..6));
        let mut inks = colours.filter(|ink| *ink != "000000" && *ink != "ffffff");
        assert_eq!(inks.next(), None, "{name}");
    }
    let columns = picture.table.head.len();
    assert!(
        picture.table.rows.iter().all(|row| row.len() == columns),
        "{name}"
    );
}

/// Holds one case to everything, in every width and theme, and to its golden files.
pub(crate) fn assert_golden(
    name: &str,
    sketch: impl Fn(Width) -> Sketch,
    draw: impl Fn(Frame<'_>) -> Picture,
) {
    for (tag, width) in EVERY_WIDTH {
        assert_geometry(&format!("{name} {tag}"), &sketch(width));
        for theme in EVERY_THEME {
            assert_valid(name, &draw(frame(theme, width)), theme);
        }
        let picture = draw(frame(Theme::Window, width));
        insta::assert_snapshot!(format!("{name}-{tag}"), picture.svg.replace("><", ">\n<"));
    }
    if name.ends_with("-real") {
        for (tag, theme) in [("print", Theme::Print), ("black", Theme::BlackAndWhite)] {
            let svg = draw(frame(theme, Width::Wide)).svg;
            insta::assert_snapshot!(format!("{name}-{tag}"), svg.replace("><", ">\n<"));
        }
    }
    let table = draw(frame(Theme::Window, Width::Wide)).table;
    let rows: Vec<String> = std::iter::once(&table.head)
        .chain(&table.rows)
        .map(|row| row.join(" | "))
        .collect();
    let text = format!("{}\n{}", table.caption, rows.join("\n"));
    insta::assert_snapshot!(format!("{name}-table"), text);
}

/// Asserts that a picture of any data keeps its words apart and its SVG well-formed.
pub(crate) fn assert_any(sketch: impl Fn(Width) -> Sketch, draw: impl Fn(Frame<'_>) -> Picture) {
    for (tag, width) in EVERY_WIDTH {
        assert_geometry(tag, &sketch(width));
        assert_valid(tag, &draw(frame(Theme::Window, width)), Theme::Window);
    }
}
