//! Generates the typed message ids from the English files, for Rust and for TypeScript.
//!
//! Used by `cargo xtask` and by the example `generate_message_ids`. Ids of packs and word lists are
//! data and not among them.

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;

use super::raw::parse;

/// Says why no ids can be generated.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum GenerateError {
    /// Two messages have one id.
    #[error("{file}: the message {id} exists already; rename one of the two")]
    Twice {
        /// The second file.
        file: String,
        /// The id.
        id: String,
    },
    /// Two ids would be one name in Rust.
    #[error("the messages {first} and {second} would both be MessageId::{name}; rename one")]
    SameName {
        /// The first id.
        first: String,
        /// The second id.
        second: String,
        /// The name both would have.
        name: String,
    },
}

/// Gives the parse errors of Fluent files, each as `file:line: what is wrong`.
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
    found
}

/// Gives every id, attributes as `id.attribute`, sorted.
///
/// # Errors
/// [`GenerateError::Twice`] if an id stands in two places.
pub fn ids(ftl: &[(String, String)]) -> Result<Vec<String>, GenerateError> {
    let mut ids = Vec::new();
    for (file, text) in ftl {
        for entry in parse(text.clone()).body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let id = message.id.name;
            let attributes = message.attributes.iter();
            let with_attributes: Vec<String> = attributes
                .map(|attribute| format!("{id}.{}", attribute.id.name))
                .collect();
            if ids
                .iter()
                .any(|known| *known == id || with_attributes.contains(known))
            {
                return Err(GenerateError::Twice {
                    file: file.clone(),
                    id,
                });
            }
            if message.value.is_some() {
                ids.push(id);
            }
            ids.extend(with_attributes);
        }
    }
    ids.sort();
    Ok(ids)
}

/// Gives the Rust source of `MessageId`.
///
/// # Errors
/// [`GenerateError`] if an id stands twice or two ids would have one name.
pub fn generate_rust(ftl: &[(String, String)]) -> Result<String, GenerateError> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for id in ids(ftl)? {
        let name = variant(&id);
        if let Some(first) = names.insert(name.clone(), id.clone()) {
            return Err(GenerateError::SameName {
                first,
                second: id,
                name,
            });
        }
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
    Ok(out)
}

/// Gives the TypeScript source of `MessageId`.
///
/// # Errors
/// [`GenerateError::Twice`] if an id stands in two places.
pub fn generate_typescript(ftl: &[(String, String)]) -> Result<String, GenerateError> {
    let mut out = String::from(
        "// The id of every message in locales/en. Generated; do not edit:\n\
         // cargo run -p waymark-content --example generate_message_ids\n\n\
         export type MessageId =\n",
    );
    let lines: Vec<String> = ids(ftl)?.iter().map(|id| format!("  | \"{id}\"")).collect();
    out.push_str(&lines.join("\n"));
    out.push_str(";\n");
    Ok(out)
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
            Ok(vec![
                "plan-title".to_owned(),
                "unlock-wrong".to_owned(),
                "unlock-wrong.fix".to_owned(),
            ])
        );
        let rust = generate_rust(&ftl).expect("generates");
        assert!(
            rust.contains("Self::UnlockWrongFix => \"unlock-wrong.fix\""),
            "{rust}"
        );
        let typescript = generate_typescript(&ftl).expect("generates");
        assert!(
            typescript.contains("  | \"unlock-wrong.fix\";\n"),
            "{typescript}"
        );
    }

    #[test]
    fn an_id_twice_is_named_with_its_file() {
        let twice = generate_rust(&file("a-b = x\na-b = y\n"));
        assert_eq!(
            twice,
            Err(GenerateError::Twice {
                file: "a.ftl".into(),
                id: "a-b".into()
            })
        );
        assert!(matches!(
            generate_rust(&file("a-fix = x\na = y\n    .fix = z\n")),
            Err(GenerateError::SameName { .. })
        ));
    }

    #[test]
    fn a_broken_message_is_named_with_its_line() {
        assert_eq!(problems(&file("good = x\n\nbad == { \n")).len(), 1);
        assert!(problems(&file("good = x\n\nbad = { \n"))[0].starts_with("a.ftl:3:"));
    }
}
