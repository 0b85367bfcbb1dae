//! Reading limits over everything the app says: short sentences, short words, no words that judge.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test"
)]

use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// The most words in one sentence.
const MOST_WORDS: usize = 20;
/// The highest readability index of a file (LIX, Björnsson 1968): below 35 is easy prose.
const MOST_LIX: f64 = 35.0;
/// A file with fewer words says too little for an index.
const LEAST_WORDS: usize = 100;

/// Words that judge, hurry or belittle. "patients" and "failed" are covered by their beginnings.
const BANNED: &[&str] = &[
    "streak", "score", "percent", "overdue", "missed", "failed", "should", "patient", "oops",
];

/// Words that judge or belittle as they stand; longer words that begin so are fine ("adjust").
const BANNED_WHOLE: &[&str] = &[
    "just",
    "only",
    "easy",
    "easily",
    "simply",
    "obviously",
    "wrong",
    "correct",
    "incorrect",
    "fail",
    "fails",
    "failure",
    "compliance",
];

/// Messages that may use a banned word or a long sentence, each with its reason.
const WAIVED: &[(&str, &str)] = &[
    (
        "common-saved-at",
        "the promise in the words of the people's checklist: on this computer only",
    ),
    (
        "sheet-last-line",
        "the fixed last line of a shared page, told about what is shared, not about the person",
    ),
    // The authority's own words, taken word for word.
    (
        "exercise-does-it-fit-purpose",
        "one sentence of exercises.json, with a dash in the middle",
    ),
    (
        "exercise-wrong-and-then-title",
        "the name of the exercise; it went wrong, nobody did",
    ),
    (
        "list-pulls-missed-meals",
        "a thing that can pull, told by the person; nobody is blamed for it",
    ),
];

/// Files whose words are long by nature, each with its reason.
const WAIVED_FILES: &[(&str, &str)] = &[("word-lists/en.ftl", "single words, no sentences")];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.ends_with("en.ftl") || path.parent().unwrap().ends_with("locales/en") {
            files.push(path);
        }
    }
}

/// Every message with its words; a variable counts as one word, of a choice the longest is read.
fn messages(ftl: &str) -> Vec<(String, String)> {
    let resource = fluent_syntax::parser::parse(ftl.to_owned())
        .map_err(|(_, errors)| errors)
        .unwrap();
    let mut found = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else {
            continue;
        };
        if message.id.name.starts_with("dates-read-") {
            continue;
        }
        if let Some(value) = &message.value {
            found.push((message.id.name.clone(), words_of(value)));
        }
        for attribute in &message.attributes {
            found.push((
                format!("{}.{}", message.id.name, attribute.id.name),
                words_of(&attribute.value),
            ));
        }
    }
    found
}

fn words_of(pattern: &Pattern<String>) -> String {
    let read = |element: &PatternElement<String>| match element {
        PatternElement::TextElement { value } => value.clone(),
        PatternElement::Placeable {
            expression: Expression::Select { variants, .. },
        } => variants
            .iter()
            .map(|variant| words_of(&variant.value))
            .max_by_key(String::len)
            .unwrap_or_default(),
        PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::StringLiteral { value }),
        } => value.clone(),
        PatternElement::Placeable { .. } => "this".to_owned(),
    };
    pattern.elements.iter().map(read).collect()
}

fn sentences(text: &str) -> Vec<Vec<&str>> {
    let is_word = |word: &&str| word.chars().any(char::is_alphanumeric);
    text.split(['.', '?', '!', ':', ';', '\n'])
        .map(|sentence| {
            sentence
                .split_whitespace()
                .filter(is_word)
                .collect::<Vec<_>>()
        })
        .filter(|words| !words.is_empty())
        .collect()
}

fn lix(texts: &[(String, String)]) -> Option<f64> {
    let sentences: Vec<Vec<&str>> = texts.iter().flat_map(|(_, text)| sentences(text)).collect();
    let words: Vec<&str> = sentences.iter().flatten().copied().collect();
    if words.len() < LEAST_WORDS {
        return None;
    }
    let letters = |word: &&&str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 6;
    let long = words.iter().filter(letters).count();
    let count = |number: usize| f64::from(u32::try_from(number).unwrap());
    Some(count(words.len()) / count(sentences.len()) + 100.0 * count(long) / count(words.len()))
}

fn is_waived(id: &str) -> bool {
    WAIVED.iter().any(|(waived, _)| *waived == id)
}

#[test]
fn everything_the_app_says_is_short_plain_and_kind() {
    let mut files = Vec::new();
    for folder in ["locales/en", "templates/exercises", "templates/word-lists"] {
        collect(&root().join(folder), &mut files);
    }
    assert!(files.len() > 6, "{files:?}");
    let mut found = Vec::new();
    for file in files {
        let name = file.strip_prefix(root()).unwrap().display().to_string();
        let texts = messages(&fs::read_to_string(&file).unwrap());
        for (id, text) in texts.iter().filter(|(id, _)| !is_waived(id)) {
            let folded = text.to_lowercase();
            let mut words = folded.split(|letter: char| !letter.is_alphanumeric());
            if let Some(word) = words.find(|word| {
                BANNED_WHOLE.contains(word) || BANNED.iter().any(|banned| word.starts_with(banned))
            }) {
                found.push(format!("{name}: {id} says \"{word}\""));
            }
            if text.contains('!') {
                found.push(format!("{name}: {id} shouts"));
            }
            for sentence in sentences(text)
                .iter()
                .filter(|words| words.len() > MOST_WORDS)
            {
                found.push(format!(
                    "{name}: {id} has a sentence of {} words: {}",
                    sentence.len(),
                    sentence.join(" ")
                ));
            }
        }
        let waived = WAIVED_FILES
            .iter()
            .any(|(waived, _)| name.ends_with(waived));
        if let Some(lix) = lix(&texts).filter(|lix| *lix > MOST_LIX && !waived) {
            found.push(format!(
                "{name}: LIX {lix:.0}; use shorter words and sentences"
            ));
        }
    }
    assert!(
        found.is_empty(),
        "change the words, or waive them with a reason in this file:\n{}",
        found.join("\n")
    );
}

#[test]
fn the_lint_sees_what_it_is_for() {
    let texts = messages(
        "a-one = You missed { $count ->\n    [one] a day\n   *[other] { $count } days\n }!\n    .fix = Try.\n",
    );
    assert_eq!(texts[0].1, "You missed this days!");
    assert_eq!(texts[1], ("a-one.fix".to_owned(), "Try.".to_owned()));
    assert_eq!(
        sentences("One two. Three?"),
        [vec!["One", "two"], vec!["Three"]]
    );
    let hard =
        "Institutional responsibilities necessitate comprehensive documentation. ".repeat(30);
    assert!(lix(&[("a".to_owned(), hard)]).unwrap() > MOST_LIX);
}
