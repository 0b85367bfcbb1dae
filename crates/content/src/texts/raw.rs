//! The raw Fluent text of a language: all its files in one.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Entry, Resource};

use super::pseudo::pseudo;
use super::{PSEUDO_LANGUAGE, SOURCE_LANGUAGE};
use crate::embedded::{EXERCISES, LOCALES, WORD_LISTS};

/// Gives the languages to look in, in order.
pub(crate) fn chain(language: &str) -> Vec<&str> {
    if language == SOURCE_LANGUAGE {
        vec![SOURCE_LANGUAGE]
    } else {
        vec![language, SOURCE_LANGUAGE]
    }
}

/// Says whether the app has texts of its own in a language.
pub(crate) fn is_spoken(language: &str) -> bool {
    language == PSEUDO_LANGUAGE
        || LOCALES
            .iter()
            .any(|(path, _)| path.split('/').next() == Some(language))
}

/// Gives the files of a language: the app's own, then those of packs and word lists.
pub(super) fn files(language: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let folder = format!("{language}/");
    let name = format!("{language}.ftl");
    let tail = format!("/{language}.ftl");
    let own = LOCALES
        .iter()
        .filter(move |(path, _)| path.starts_with(&folder) && path.ends_with(".ftl"));
    let packs = EXERCISES
        .iter()
        .chain(WORD_LISTS)
        .filter(move |(path, _)| *path == name || path.ends_with(&tail));
    own.chain(packs).copied()
}

/// Gives one of the app's own files; the pseudo-locale is made from English.
pub(crate) fn file(language: &str, name: &str) -> String {
    let real = if language == PSEUDO_LANGUAGE {
        SOURCE_LANGUAGE
    } else {
        language
    };
    let path = format!("{real}/{name}");
    let text = LOCALES.iter().find(|(known, _)| *known == path);
    let text = text.map_or("", |(_, text)| text);
    if language == PSEUDO_LANGUAGE {
        pseudo(text)
    } else {
        text.to_owned()
    }
}

/// Gives one language as one text, without any fallback.
pub(super) fn whole(language: &str) -> String {
    let joined = |language: &str| {
        let texts: Vec<&str> = files(language).map(|(_, text)| text).collect();
        texts.join("\n\n")
    };
    if language == PSEUDO_LANGUAGE {
        pseudo(&joined(SOURCE_LANGUAGE))
    } else {
        joined(language)
    }
}

/// Gives one language as one text, with the English messages it lacks at the end.
pub(super) fn with_fallback(language: &str) -> String {
    let own = whole(language);
    if language == SOURCE_LANGUAGE || language == PSEUDO_LANGUAGE {
        return own;
    }
    let known: BTreeSet<String> = ids(&parse(own.clone())).into_iter().collect();
    let mut english = parse(whole(SOURCE_LANGUAGE));
    english.body.retain(|entry| match entry {
        Entry::Message(message) => !known.contains(&message.id.name),
        Entry::Term(term) => !known.contains(&format!("-{}", term.id.name)),
        _ => false,
    });
    format!(
        "{own}\n\n{}",
        fluent_syntax::serializer::serialize(&english)
    )
}

/// Parses Fluent text, leaving out what does not parse.
pub(super) fn parse(text: String) -> Resource<String> {
    match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    }
}

fn ids(resource: &Resource<String>) -> Vec<String> {
    let id = |entry: &Entry<String>| match entry {
        Entry::Message(message) => Some(message.id.name.clone()),
        Entry::Term(term) => Some(format!("-{}", term.id.name)),
        _ => None,
    };
    resource.body.iter().filter_map(id).collect()
}
