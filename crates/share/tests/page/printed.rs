//! The PDF reads as the preview does, whatever is in the journal and whoever reads it. Read back by
//! poppler, as it is drawn, and through the tags a screen reader follows.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::{Command, Stdio};

use proptest::prelude::*;
use waymark_content::Texts;
use waymark_journal::Journal;
use waymark_journal::nouns::audience::AudienceKind;
use waymark_share::compose::Topics;
use waymark_share::document::Content;
use waymark_share::form::{self, Form};
use waymark_share::offer::Scope;
use waymark_share::page_file::{self, PageFile};
use waymark_share::render::{Look, markdown, pdf};
use waymark_share::{ComposeInput, Document, compose, lines};

use crate::forms::{html_lines, markdown_lines};
use crate::journals::{at, id};
use crate::property::everything;

/// Hands a PDF to a program of poppler and gives what it says.
pub fn told(program: &str, arguments: &[&str], pdf: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let told = Command::new(program)
        .args(arguments)
        .arg(file.path())
        .arg("-")
        .output()
        .expect("apt-get install poppler-utils qpdf");
    String::from_utf8_lossy(&told.stdout).into_owned()
}

/// Reads a PDF as it is drawn: every letter without white space, without the marks of lists and
/// without the numbers at the feet of its pages.
pub fn drawn(pdf: &[u8]) -> String {
    let told = told("pdftotext", &["-raw", "-enc", "UTF-8"], pdf);
    let pages = told.split('\u{c}').map(|page| {
        let page = page.trim_end();
        let (above, last) = page.rsplit_once('\n').unwrap_or(("", page));
        let is_number = last.split(" / ").count() == 2
            && last.split(" / ").all(|part| part.parse::<u8>().is_ok());
        if is_number { above } else { page }
    });
    unmarked(&pages.collect::<String>())
}

/// Gives a text as [`tight`] does, without the strokes that begin the lines of a list.
fn unmarked(text: &str) -> String {
    tight(text).replace('–', "")
}

/// Reads a PDF through its tags: every letter without white space, without the marks of lists and
/// without what stands inside drawings. Slow: poppler reads a page anew for each tag on it.
pub fn printed(pdf: &[u8]) -> String {
    let mut reader = Command::new("pdfinfo")
        .args(["-struct-text", "-enc", "UTF-8", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("pdfinfo: apt-get install poppler-utils");
    reader.stdin.take().unwrap().write_all(pdf).unwrap();
    let told = reader.wait_with_output().unwrap();
    let told = String::from_utf8_lossy(&told.stdout);
    let mut text = String::new();
    let mut skipped: Option<usize> = None;
    for line in told.lines() {
        let depth = line.len() - line.trim_start().len();
        if skipped.is_some_and(|at| depth <= at) {
            skipped = None;
        }
        let line = line.trim();
        if line.starts_with("Lbl") || line.starts_with("Figure") {
            skipped.get_or_insert(depth);
        }
        let words = line
            .strip_prefix('"')
            .and_then(|line| line.strip_suffix('"'));
        if let Some(words) = words.filter(|_| skipped.is_none()) {
            text.push_str(words);
        }
    }
    tight(&text)
}

/// Gives all bytes of a PDF with every stream unpacked, as text.
pub fn unpacked(pdf: &[u8]) -> String {
    let plain = [
        "--qdf",
        "--object-streams=disable",
        "--stream-data=uncompress",
    ];
    let told = told("qpdf", &plain, pdf);
    assert!(told.len() > pdf.len(), "nothing was unpacked");
    told
}

/// Gives a text without white space, without marks that are never drawn, and without the stroke
/// that parts the cells of a table in the preview.
pub fn tight(text: &str) -> String {
    text.chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '\u{ad}' | '|'))
        .collect()
}

/// Gives what the preview says, as [`printed`] gives what the PDF says.
pub fn previewed(document: &Document) -> String {
    tight(&lines(document).join(""))
}

#[test]
fn letters_that_our_fonts_lack_are_set_in_fonts_of_this_computer() {
    let form = Form {
        language: "en".to_owned(),
        title: "שלום".to_owned(),
        lead: vec!["مرحبا, bread".to_owned()],
        ..Form::default()
    };
    let pdf = form::pdf(&form).expect("apt-get install fonts-freefont-ttf");
    let read = printed(&pdf);
    for letter in "שלוםbread".chars() {
        assert!(read.contains(letter), "{letter} is not in: {read}");
    }
}

/// Words in letters that the fonts for paper have, and signs that mean something to Typst.
fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zåøαβήабв ]{1,20}",
        "[!-~]{1,24}",
        Just("#panic(1) $x^2$ @a <b> `c` _d_ *e* \\ [f] {g} = h / i: - + ~ --- ...".to_owned()),
        Just("\\u{1f35e} #import \"a\" 🍞".to_owned()),
    ]
}

/// A hundred journals for each kind of reader: five tests, five hundred in all, side by side.
macro_rules! printed_for {
    ($($name:ident: $reader:expr,)+) => {
        $(proptest! {
            #![proptest_config(ProptestConfig::with_cases(100))]

            #[test]
            fn $name(
                texts in prop::collection::vec(words(), 3),
                picks in prop::collection::vec(any::<bool>(), 64),
                by_tags in prop::bool::weighted(0.04),
            ) {
                reads_the_same(&texts, &picks, $reader, by_tags)?;
            }
        })+
    };
}

printed_for! {
    the_pdf_of_a_counsellor_reads_as_the_preview: AudienceKind::Counsellor,
    the_pdf_of_a_care_team_reads_as_the_preview: AudienceKind::CareTeam,
    the_pdf_of_a_carer_reads_as_the_preview: AudienceKind::Carer,
    the_pdf_of_an_employer_reads_as_the_preview: AudienceKind::Employer,
    the_pdf_for_oneself_reads_as_the_preview: AudienceKind::Own,
}

/// Says whether a drawn page holds the lines of the preview in their order and nothing beside them but
/// the words inside its drawings, which are those of the tables below them; else where it parts.
fn beside(drawn: &str, document: &Document) -> Result<(), String> {
    let lines = lines(document);
    let pictures = document.blocks().filter_map(|block| match &block.content {
        Content::Picture { picture } => Some(&picture.labels),
        _ => None,
    });
    let labels = pictures.flatten().map(|label| unmarked(&label.text()));
    let cells = lines.iter().flat_map(|line| line.split('|')).map(unmarked);
    let mut in_drawings: Vec<String> = labels.chain(cells).filter(|it| !it.is_empty()).collect();
    in_drawings.sort_by_key(|words| std::cmp::Reverse(words.len()));
    let mut left = drawn;
    for line in lines
        .iter()
        .map(|line| unmarked(line))
        .chain([String::new()])
    {
        let at = if line.is_empty() {
            0
        } else {
            left.find(&line)
                .ok_or_else(|| format!("{line} is not in: {left}"))?
        };
        let mut before = &left[..at];
        while !before.is_empty() {
            let next = in_drawings
                .iter()
                .find_map(|words| before.strip_prefix(words.as_str()));
            before = next.ok_or_else(|| format!("beside the preview: {before}"))?;
        }
        left = &left[at + line.len()..];
    }
    if left.is_empty() {
        Ok(())
    } else {
        Err(format!("beside the preview: {left}"))
    }
}

/// Gives the word that `everything` wrote into the field of a key.
fn canary_of(journal: &Journal, key: &str) -> String {
    let (record, field) = key.split_once('.').unwrap();
    let kind = journal.get(record.parse().unwrap()).unwrap().body.kind();
    let plain = |name: &str| name.replace('-', "");
    format!("zq{}{}qz", plain(kind.name()), plain(field))
}

/// Finds the words that name their field.
fn canaries(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !letter.is_ascii_lowercase())
        .filter(|word| word.starts_with("zq") && word.ends_with("qz"))
}

/// Makes a journal with everything in it, and reads its page in every form that holds the words.
fn reads_the_same(
    texts: &[String],
    picks: &[bool],
    sort: AudienceKind,
    by_tags: bool,
) -> Result<(), TestCaseError> {
    let (journal, ticks) = everything(texts, sort, picks);
    let audience = journal.get(id(250)).unwrap();
    let composed = compose(&ComposeInput {
        journal: &journal,
        audience,
        texts: &Texts::for_files("en"),
        now: at(0),
        my_name: &texts[1],
        for_what: &texts[2],
        until: "",
        own_words: &[],
        ticks: &ticks,
        scope: Scope::default(),
        topics: Topics::default(),
        tips: true,
    });
    let page = PageFile {
        version: page_file::VERSION,
        made: "2026-11-28".to_owned(),
        until: String::new(),
        document: composed.unwrap().document,
    };
    let json = page_file::json(&page).unwrap();
    prop_assert_eq!(&page_file::read(json.as_bytes()).unwrap(), &page);
    let carrying = page_file::html(&page, Look::Light).unwrap();
    prop_assert_eq!(&page_file::read(carrying.as_bytes()).unwrap(), &page);
    let pdf = pdf(&page.document).unwrap().bytes;
    prop_assert_eq!(beside(&drawn(&pdf), &page.document), Ok(()));
    let preview: Vec<String> = lines(&page.document)
        .iter()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "))
        .collect();
    prop_assert_eq!(&html_lines(&page.document), &preview);
    prop_assert_eq!(&markdown_lines(&page.document), &preview);
    let ticked: BTreeSet<String> = ticks.iter().map(|key| canary_of(&journal, key)).collect();
    for form in [
        &carrying,
        &json,
        &markdown(&page.document).unwrap(),
        &drawn(&pdf),
    ] {
        for canary in canaries(form) {
            prop_assert!(ticked.contains(canary), "{canary} is not ticked");
        }
    }
    if by_tags {
        prop_assert_eq!(printed(&pdf), previewed(&page.document));
        for canary in canaries(&unpacked(&pdf)) {
            prop_assert!(ticked.contains(canary), "{canary} is not ticked");
        }
    }
    Ok(())
}
