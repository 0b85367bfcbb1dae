//! Generates the typed message ids from the English files, for Rust and for TypeScript.
//!
//! Used by `cargo xtask` and by the example `generate_message_ids`. Ids of packs and word lists are
//! data and not among them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;

use super::raw::parse;

/// Gives what is wrong in Fluent files, each as `file:line: what is wrong`: what does not parse, ids
/// that stand twice, and ids that would be one name in Rust. None of it stops the generators: they
/// take what is whole, and the first of two.
#[must_use]
pub fn problems(ftl: &[(String, String)]) -> Vec<String> {
    let mut found = Vec::new();
    for (file, text) in ftl {
        let Err((_, errors)) = fluent_syntax::parser::parse(text.as_str()) else {
            continue;
        };
        for error in errors {
            let start = error.slice.map_or(error.pos.start, |slice| slice.start);
            let line = text
                .get(..start)
                .map_or(0, |before| before.matches('\n').count());
            found.push(format!("{file}:{}: {}", line + 1, error.kind));
        }
    }
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for (file, text, id) in all(ftl) {
        match names.insert(variant(&id), id.clone()) {
            None => {}
            Some(known) => {
                let start = format!("{} =", id.split('.').next().unwrap_or(&id));
                let lines = text.lines().enumerate();
                let last = lines.filter(|(_, line)| line.starts_with(&start)).last();
                let line = last.map_or(1, |(line, _)| line + 1);
                found.push(if known == id {
                    format!("{file}:{line}: {id} exists already; rename one of the two")
                } else {
                    format!(
                        "{file}:{line}: {id} and {known} would both be MessageId::{}; rename one",
                        variant(&id)
                    )
                });
            }
        }
    }
    found
}

/// Gives every id with its file, in the order of the files; attributes as `id.attribute`.
fn all(ftl: &[(String, String)]) -> Vec<(&str, &str, String)> {
    let mut found = Vec::new();
    for (file, text) in ftl {
        for entry in parse(text.clone()).body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let attributes = message.attributes.iter();
            let attributes = attributes.map(|attribute| format!("{id}.{}", attribute.id.name));
            let own = message.value.is_some().then(|| id.clone());
            found.extend(
                own.into_iter()
                    .chain(attributes)
                    .map(|id| (file.as_str(), text.as_str(), id)),
            );
        }
    }
    found
}

/// Gives every id once, attributes as `id.attribute`, sorted.
#[must_use]
pub fn ids(ftl: &[(String, String)]) -> Vec<String> {
    let ids: BTreeSet<String> = all(ftl).into_iter().map(|(_, _, id)| id).collect();
    ids.into_iter().collect()
}

/// Gives the Rust source of `MessageId`.
#[must_use]
pub fn generate_rust(ftl: &[(String, String)]) -> String {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for id in ids(ftl) {
        names.entry(variant(&id)).or_insert(id);
    }
    let mut out = String::from(
        "//! The typed ids of every message in `locales/en`. Generated; do not edit:\n\
         //! `cargo run -p waymark-content --example generate_message_ids`.\n\n\
         /// Names one message of the app.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         #[rustfmt::skip]\n\
         pub enum MessageId {\n",
    );
    for (name, id) in &names {
        out.push_str(&format!("    /// `{id}`\n    {name},\n"));
    }
    out.push_str(
        "}\n\n#[rustfmt::skip]\nimpl MessageId {\n    /// Every message id.\n    \
         pub const ALL: &'static [Self] = &[\n",
    );
    for name in names.keys() {
        out.push_str(&format!("        Self::{name},\n"));
    }
    out.push_str(
        "    ];\n\n    /// Gives the id as it stands in the file.\n    #[must_use]\n    \
         pub const fn key(self) -> &'static str {\n        match self {\n",
    );
    for (name, id) in &names {
        out.push_str(&format!("            Self::{name} => {id:?},\n"));
    }
    out.push_str("        }\n    }\n}\n");
    out
}

/// Gives the TypeScript source of `MessageId`.
#[must_use]
pub fn generate_typescript(ftl: &[(String, String)]) -> String {
    let mut out = String::from(
        "// The id of every message in locales/en. Generated; do not edit:\n\
         // cargo run -p waymark-content --example generate_message_ids\n\n\
         export type MessageId =\n",
    );
    let lines: Vec<String> = ids(ftl).iter().map(|id| format!("  | \"{id}\"")).collect();
    out.push_str(&lines.join("\n"));
    out.push_str(";\n");
    out
}

/// Turns `unlock-wrong-passphrase.fix` into `UnlockWrongPassphraseFix`.
fn variant(id: &str) -> String {
    id.split(['-', '.', '_'])
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(letters).collect()
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> Vec<(String, String)> {
        vec![("a.ftl".to_owned(), text.to_owned())]
    }

    #[test]
    fn ids_and_attributes_become_names() {
        let ftl = file("unlock-wrong = No.\n    .fix = Try again.\nplan-title = Plan\n");
        assert_eq!(
            ids(&ftl),
            ["plan-title", "unlock-wrong", "unlock-wrong.fix"]
        );
        let rust = generate_rust(&ftl);
        assert!(
            rust.contains("Self::UnlockWrongFix => \"unlock-wrong.fix\""),
            "{rust}"
        );
        let typescript = generate_typescript(&ftl);
        assert!(
            typescript.contains("  | \"unlock-wrong.fix\";\n"),
            "{typescript}"
        );
    }

    #[test]
    fn what_is_wrong_is_named_with_its_line_and_stops_nothing() {
        let twice = file("a-b = x\na-b = y\n");
        assert_eq!(
            problems(&twice),
            ["a.ftl:2: a-b exists already; rename one of the two"]
        );
        assert_eq!(ids(&twice), ["a-b"]);
        let same_name = file("a-fix = x\na = y\n    .fix = z\n");
        assert_eq!(
            problems(&same_name),
            ["a.ftl:2: a.fix and a-fix would both be MessageId::AFix; rename one"]
        );
        assert_eq!(generate_rust(&same_name).matches("    AFix,").count(), 1);
        let broken = file("good = x\n\nbad = { \n");
        assert!(
            problems(&broken)[0].starts_with("a.ftl:3:"),
            "{:?}",
            problems(&broken)
        );
        assert_eq!(ids(&broken), ["good"]);
    }
}
