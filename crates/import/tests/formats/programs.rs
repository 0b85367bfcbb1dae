//! What each program writes in its own way, in small texts.

use std::path::Path;

use tempfile::TempDir;
use waymark_import::{Format, Incoming, Limits, Page, Reason, read};

use crate::fixture;
use crate::made::{given, one_file, place};

/// Reads files that lie in one folder.
fn folder_of(files: &[(&str, &str)]) -> Incoming {
    let folder: TempDir = place();
    for (name, text) in files {
        one_file(&folder, name, text.as_bytes());
    }
    read(folder.path(), &Limits::default()).unwrap()
}

/// Reads one file.
fn of(name: &str, text: &str) -> Incoming {
    given(text.as_bytes(), name, &Limits::default()).unwrap()
}

fn open(path: &Path) -> Incoming {
    read(path, &Limits::default()).unwrap()
}

fn named(incoming: &Incoming, reason: Reason) -> Vec<String> {
    let mut found = incoming.report.findings();
    let found = found.find(|it| it.reason == reason);
    found.map(|it| it.examples).unwrap_or_default()
}

fn written(page: &Page) -> String {
    format!("{:?}", page.written.unwrap())
}

#[test]
fn jrnl_as_it_comes_gives_the_same_pages_in_every_form() {
    // What a page is: its moment, its title, its text.
    let plain = |incoming: &Incoming| -> Vec<(String, String, String)> {
        let pages = incoming.pages.iter();
        pages
            .map(|it| (written(it), it.title.clone(), it.text.clone()))
            .collect()
    };
    let json = open(&fixture("jrnl-default/journal.json"));
    let wanted = plain(&json);
    assert_eq!(wanted[1].0, "Local(2025-03-03T21:05:00)");
    assert_eq!(wanted[3].0, "Local(2025-03-10T00:30:00)");
    for name in [
        "journal.txt",
        "journal.md",
        "text-folder",
        "md-folder",
        "yaml-folder",
    ] {
        let incoming = open(&fixture("jrnl-default").join(name));
        assert_eq!(plain(&incoming), wanted, "{name}");
        assert!(incoming.report.is_empty(), "{name}");
    }
}

#[test]
fn jrnl_has_the_tags_and_stars_that_its_text_has() {
    let json = open(&fixture("jrnl-default/journal.json"));
    for name in ["journal.txt", "text-folder"] {
        let text = open(&fixture("jrnl-default").join(name));
        for (one, other) in text.pages.iter().zip(&json.pages) {
            let (mut one_tags, mut other_tags) = (one.tags.clone(), other.tags.clone());
            one_tags.sort();
            other_tags.sort();
            assert_eq!(one_tags, other_tags, "{name}");
            assert_eq!(one.starred, other.starred, "{name}");
        }
    }
}

#[test]
fn the_longest_beginning_that_is_a_date_is_the_date() {
    for (line, moment, title) in [
        (
            "### 2025-03-03 09:05:00 PM Bus",
            "Local(2025-03-03T21:05:00)",
            "Bus",
        ),
        (
            "### 2025-03-03 21:05 Bus",
            "Local(2025-03-03T21:05:00)",
            "Bus",
        ),
        (
            "### 2025-03-03 21:05:00 PM was said",
            "Local(2025-03-03T21:05:00)",
            "PM was said",
        ),
        ("### 2025-03-03 Bus 12", "Day(2025-03-03)", "Bus 12"),
        (
            "### 03.03.2025 21:05 Bus",
            "Local(2025-03-03T21:05:00)",
            "Bus",
        ),
    ] {
        let text = format!("# 2025\n\n## March\n\n{line}\n\nText.\n");
        let incoming = of("a.md", &text);
        assert_eq!(incoming.format, Format::JrnlText, "{line}");
        let page = &incoming.pages[0];
        assert_eq!(
            (written(page).as_str(), page.title.as_str()),
            (moment, title),
            "{line}"
        );
        assert_eq!(page.text, "Text.", "{line}");
    }
}

#[test]
fn a_date_that_is_a_link_and_a_folder_with_one_such_text_are_no_jrnl() {
    let link = "[2025-03-09](2025-03-09.md) was a day.";
    assert_eq!(of("a.md", link).format, Format::TextFiles);
    let log = "[2025-03-09 10:00] Called Ola.\n";
    let files = [
        ("log.md", log),
        ("2025-03-10.md", "One."),
        ("2025-03-11.md", "Two."),
    ];
    assert_eq!(folder_of(&files).format, Format::TextFiles);
}

#[test]
fn a_heading_that_begins_with_a_date_says_when_its_page_was_written() {
    for (text, moment, title) in [
        ("# 2025-03-09 A walk\n\nFar.", "Day(2025-03-09)", "A walk"),
        (
            "## 2025-03-09 09:05:00 PM A walk\n\nFar.",
            "Local(2025-03-09T21:05:00)",
            "A walk",
        ),
        ("# 2025-03-09\n\nFar.", "Day(2025-03-09)", "walk"),
    ] {
        let incoming = of("walk.md", text);
        let page = &incoming.pages[0];
        assert_eq!(
            (written(page).as_str(), page.title.as_str()),
            (moment, title),
            "{text}"
        );
        assert_eq!(page.text, "Far.", "{text}");
        assert!(incoming.report.is_empty(), "{text}");
    }
    // What says another day than the head stays whole.
    let incoming = of(
        "a.md",
        "---\ndate: 2025-01-01\n---\n# 2025-03-09 A walk\n\nFar.",
    );
    assert_eq!(written(&incoming.pages[0]), "Day(2025-01-01)");
    assert_eq!(incoming.pages[0].title, "2025-03-09 A walk");
}

#[test]
fn a_file_named_by_its_day_is_a_page_of_that_day() {
    for (name, head, moment, left) in [
        (
            "2025-03-09.md",
            "created: 2025-03-11T20:00:00+01:00",
            "Day(2025-03-09)",
            1,
        ),
        (
            "2025-03-09.md",
            "created: 2025-03-09T20:00:00+01:00",
            "Zoned(2025-03-09T20:00:00+01:00)",
            0,
        ),
        (
            "2025-03-09.md",
            "created: 2025-03-09 20:00",
            "Local(2025-03-09T20:00:00)",
            0,
        ),
        (
            "2025-03-09.md",
            "created: 2025-03-09T23:30:00Z",
            "Day(2025-03-09)",
            1,
        ),
        ("2025-03-09.md", "created: 2025-03-09", "Day(2025-03-09)", 0),
        (
            "2025-03-09 a walk.md",
            "date: 2025-03-11",
            "Day(2025-03-09)",
            1,
        ),
        ("2025/03/09.md", "created: 2025-03-11", "Day(2025-03-09)", 1),
        ("20250309.md", "created: 2025-03-11", "Day(2025-03-09)", 1),
        (
            "a walk 2025-03-09.md",
            "created: 2025-03-11",
            "Day(2025-03-11)",
            0,
        ),
        ("a walk.md", "created: 2025-03-11", "Day(2025-03-11)", 0),
    ] {
        for more in [".obsidian/app.json", "other.txt"] {
            let text = format!("---\n{head}\n---\nFar.");
            let incoming = folder_of(&[(name, &text), (more, "{}")]);
            let page = incoming
                .pages
                .iter()
                .find(|it| it.source_id == name)
                .unwrap();
            assert_eq!(written(page), moment, "{name}: {head}");
            assert_eq!(
                named(&incoming, Reason::Field).len(),
                left,
                "{name}: {head}"
            );
        }
    }
}

#[test]
fn a_word_with_a_number_sign_is_a_tag_in_a_vault_and_in_any_folder() {
    let text = "# A heading\n\n#walk by the sea, #work/bakery. a#b #12 `#code` (#art)\n\n```\n#no\n```\n~~~\n#no\n~~~\n";
    for more in [".obsidian/app.json", "2025-03-10.txt"] {
        let incoming = folder_of(&[("2025-03-09.md", text), (more, "{}")]);
        assert_eq!(incoming.pages[0].tags, ["walk", "work/bakery"], "{more}");
    }
}

#[test]
fn tags_in_one_line_of_a_head_come_apart_where_their_program_means_it() {
    let page = |line: &str, more: &str| {
        let text = format!("---\n{line}\n---\nText.");
        folder_of(&[("2025-03-09.md", &text), (more, "{}")]).pages[0]
            .tags
            .clone()
    };
    let (vault, plain) = (".obsidian/app.json", "2025-03-10.txt");
    assert_eq!(page("tags: work sea", vault), ["work", "sea"]);
    assert_eq!(page("tags: work, sea walk", vault), ["work", "sea", "walk"]);
    assert_eq!(page("tags: work sea", plain), ["work sea"]);
    assert_eq!(page("tags: work, sea walk", plain), ["work", "sea walk"]);
    assert_eq!(page("tags: '#work #sea'", plain), ["work", "sea"]);
    for any in [vault, plain] {
        assert_eq!(page("tags: [work, sea walk]", any), ["work", "sea walk"]);
    }
}

#[test]
fn what_a_head_says_twice_or_in_a_form_that_has_no_place_is_named() {
    let head = "---\ntitle: [One, Two]\ndate: 2025-03-09\ncreated: 2025-01-01\nmood: [calm, tired]\n\
        starred: later\nlang: nb\nupdated: 2025-04-01\nmodified: 2025-05-01\n---\nText.";
    let incoming = of("a.md", head);
    let named = named(&incoming, Reason::Field);
    for part in [
        "title: One, Two",
        "created: 2025-01-01",
        "mood: calm, tired",
        "starred: later",
        "modified: 2025-05-01",
    ] {
        assert!(
            named.iter().any(|it| it.contains(part)),
            "{part}: {named:?}"
        );
    }
    assert_eq!(named.len(), 5, "{named:?}");
}

#[test]
fn a_picture_with_a_size_loses_the_size_alone() {
    let text = "![[a.png|a door|300]] ![[a.png|100x200]]";
    let incoming = folder_of(&[
        (".obsidian/app.json", "{}"),
        ("2025-03-09.md", text),
        ("a.png", "x"),
    ]);
    assert_eq!(incoming.pages[0].text, "![a door](a.png) ![a](a.png)");
}

#[test]
fn pictures_of_other_kinds_are_left_out_and_named() {
    let entry = "{\"metadata\":{\"version\":\"1.0\"},\"entries\":[{\"uuid\":\"A\",\
        \"creationDate\":\"2025-03-09T10:00:00Z\",\"text\":\"Door ![](dayone-moment://P1)\",\"photos\":[\
        {\"identifier\":\"P1\",\"md5\":\"aa\",\"type\":\"heic\"},{\"identifier\":\"P2\",\"md5\":\"bb\",\"type\":\"gif\"}]}]}";
    let incoming = folder_of(&[
        ("Journal.json", entry),
        ("photos/aa.heic", "x"),
        ("photos/bb.gif", "GIF89a"),
    ]);
    let named = named(&incoming, Reason::FileKind);
    assert_eq!(named.len(), 2, "each once: {named:?}");
    assert!(
        named[0].ends_with("aa.heic") && named[1].ends_with("bb.gif"),
        "{named:?}"
    );
    assert!(incoming.pages[0].pictures.is_empty());
}

#[test]
fn a_photo_that_its_entry_cannot_name_is_missed_and_named() {
    let entry = "{\"metadata\":{\"version\":\"1.0\"},\"entries\":[{\"uuid\":\"A\",\
        \"creationDate\":\"2025-03-09T10:00:00Z\",\"text\":\"Door\",\"photos\":[{\"type\":\"jpeg\"}]}]}";
    let incoming = of("a.json", entry);
    assert_eq!(named(&incoming, Reason::PictureMissing).len(), 1);
}

#[test]
fn day_one_keeps_whole_days_signs_and_rich_text() {
    let rich = r#"{\"contents\":[{\"text\":\"A day\\n\",\"attributes\":{\"line\":{\"header\":1}}},{\"text\":\"flour\\n\",\"attributes\":{\"line\":{\"listStyle\":\"bulleted\",\"indentLevel\":1}}},{\"text\":\"here\",\"attributes\":{\"linkURL\":\"https://a.example\",\"bold\":true}},{\"embeddedObjects\":[{\"type\":\"horizontalRuleLine\"}]},{\"embeddedObjects\":[{\"type\":\"photo\",\"identifier\":\"P1\"}]}]}"#;
    let json = format!(
        "{{\"metadata\":{{\"version\":\"1.0\"}},\"entries\":[\
        {{\"uuid\":\"A\",\"creationDate\":\"2025-03-09T11:00:00Z\",\"isAllDay\":true,\"timeZone\":\"Europe/Oslo\",\
          \"text\":\"# C:\\\\\\\\Users\\\\.\\n\\nText.\",\"comments\":[{{\"text\":\"Well said\"}}],\"editingTime\":3.5}},\
        {{\"uuid\":\"B\",\"creationDate\":\"2025-03-10T11:00:00Z\",\"richText\":\"{rich}\"}}]}}"
    );
    let incoming = of("a.json", &json);
    let [first, second] = &incoming.pages[..] else {
        panic!("two pages")
    };
    assert_eq!(written(first), "Day(2025-03-09)");
    assert_eq!(
        (first.title.as_str(), first.text.as_str()),
        ("C:\\Users.", "Text.")
    );
    assert_eq!(second.title, "A day");
    assert!(second.text.contains("- flour"), "{}", second.text);
    assert!(
        second.text.contains("[here](https://a.example)"),
        "{}",
        second.text
    );
    assert_eq!(named(&incoming, Reason::PictureMissing).len(), 1);
    assert_eq!(
        named(&incoming, Reason::Field),
        ["2025-03-09 C:\\Users.: comments"]
    );
}

#[test]
fn mini_diary_has_the_moments_of_its_own_clock() {
    let json = "{\"metadata\":{\"application\":\"Mini Diary\"},\"entries\":{\"2019-11-02\":{\"dateUpdated\":\
        \"Sat Nov 02 2019 13:37:00 GMT+0100 (Central European Standard Time)\",\"title\":\"A\",\"text\":\"B\",\"mood\":\"calm\"}}}";
    let incoming = of("a.json", json);
    let page = &incoming.pages[0];
    assert_eq!(
        format!("{:?}", page.changed.unwrap()),
        "Zoned(2019-11-02T13:37:00+01:00)"
    );
    assert_eq!(named(&incoming, Reason::DateWrong), [""; 0]);
    assert_eq!(named(&incoming, Reason::Field), ["2019-11-02 A: mood"]);
}

#[test]
fn papers_that_an_html_note_links_to_come_with_it() {
    let note = "Rich\n\n<p>See <a href=\":/00000000000000000000000000000009\">the <b>plan</b></a> and \
        <a href=\":/00000000000000000000000000000002\">the other</a></p>\n\nid: 00000000000000000000000000000001\n\
        created_time: 2025-01-01T10:00:00.000Z\nmarkup_language: 2\ntype_: 1";
    let other = "Other\n\nText\n\nid: 00000000000000000000000000000002\ncreated_time: 2025-01-02T10:00:00.000Z\ntype_: 1";
    let paper = "plan.pdf\n\nid: 00000000000000000000000000000009\nmime: application/pdf\ntype_: 4";
    let incoming = folder_of(&[
        ("00000000000000000000000000000001.md", note),
        ("00000000000000000000000000000002.md", other),
        ("00000000000000000000000000000009.md", paper),
        ("resources/00000000000000000000000000000009.pdf", "%PDF-1.4"),
    ]);
    assert_eq!(
        incoming.pages[0].text,
        "See ![the plan](plan.pdf) and the other"
    );
    assert_eq!(incoming.pages[0].pictures[0].name, "plan.pdf");
    assert_eq!(named(&incoming, Reason::Link).len(), 1);
    assert_eq!(named(&incoming, Reason::OtherFile), [""; 0]);
}
