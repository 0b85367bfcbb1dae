//! Texts: everything the app says, from Fluent files.
//!
//! Owns the choice of language with English as the fallback of each message, the pseudo-locale
//! `qps`, and the typed [`MessageId`]. Does not own what the messages say: `locales/<lang>/*.ftl` and
//! the `<lang>.ftl` of each exercise pack and word list.

pub mod generate;
mod message_id;
mod pseudo;
mod raw;

pub(crate) use raw::{chain, file, is_spoken};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::dates::Dates;
use crate::library::Library;
pub use message_id::MessageId;

/// The language every message exists in; `en` is written as in Great Britain.
pub const SOURCE_LANGUAGE: &str = "en";
/// The pseudo-locale: English with accents, a third longer, in brackets.
pub const PSEUDO_LANGUAGE: &str = "qps";

/// What a message needs besides itself: names, counts, dates already written out.
#[derive(Debug, Default)]
pub struct Args(FluentArgs<'static>);

impl Args {
    /// Makes an empty set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    #[must_use]
    pub fn text(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.0.set(name, FluentValue::from(value.into()));
        self
    }

    /// Adds a number, which also chooses the plural form.
    #[must_use]
    pub fn number(mut self, name: &'static str, value: usize) -> Self {
        self.0.set(name, FluentValue::from(value));
        self
    }
}

/// The texts of one language.
pub struct Texts {
    language: String,
    /// The chosen language first, English last.
    bundles: Vec<FluentBundle<FluentResource>>,
    dates: Dates,
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Texts")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

impl Texts {
    /// Opens a language for the window: arguments carry isolation marks, right for any script.
    #[must_use]
    pub fn new(language: &str) -> Self {
        Self::open(language, true, None)
    }

    /// Opens a language for the window, with the words of the extra packs of a library.
    #[must_use]
    pub fn with_packs(language: &str, library: &Library) -> Self {
        Self::open(language, true, Some(library))
    }

    /// Opens a language for files and the terminal: no isolation marks.
    #[must_use]
    pub fn for_files(language: &str) -> Self {
        Self::open(language, false, None)
    }

    /// Opens a language for files, with the words of the extra packs of a library.
    #[must_use]
    pub fn for_files_with_packs(language: &str, library: &Library) -> Self {
        Self::open(language, false, Some(library))
    }

    fn open(language: &str, isolating: bool, library: Option<&Library>) -> Self {
        let whole = |name: &str| {
            let mut ftl = raw::whole(name);
            ftl.push('\n');
            ftl.push_str(library.map_or("", |library| library.extra_words(name)));
            ftl
        };
        let bundles = raw::chain(language)
            .into_iter()
            .map(|name| bundle(name, &whole(name), isolating))
            .collect();
        Self {
            language: language.to_owned(),
            bundles,
            dates: Dates::new(language),
        }
    }

    /// Gives the language asked for.
    #[must_use]
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Gives the dates of this language.
    #[must_use]
    pub const fn dates(&self) -> &Dates {
        &self.dates
    }

    /// Says one message.
    #[must_use]
    pub fn get(&self, id: MessageId, args: &Args) -> String {
        // Every id is generated from the English files, and a test proves it is still there.
        self.dynamic(id.key(), args)
            .unwrap_or_else(|| id.key().to_owned())
    }

    /// Says one message that needs nothing besides itself.
    #[must_use]
    pub fn say(&self, id: MessageId) -> String {
        self.get(id, &Args::new())
    }

    /// Says the message of a name made at run time: `id`, or `id.attribute`. Packs use this.
    #[must_use]
    pub fn dynamic(&self, id: &str, args: &Args) -> Option<String> {
        self.bundles
            .iter()
            .find_map(|bundle| format(bundle, id, args))
    }

    /// Gives every message of the language as one Fluent text, English where it lacks one.
    #[must_use]
    pub fn raw_ftl(&self) -> String {
        raw::with_fallback(&self.language)
    }
}

/// Makes a bundle of one language from one Fluent text.
pub(crate) fn bundle(language: &str, ftl: &str, isolating: bool) -> FluentBundle<FluentResource> {
    let plural_rules = if language == PSEUDO_LANGUAGE {
        SOURCE_LANGUAGE
    } else {
        language
    };
    let tag: LanguageIdentifier = plural_rules.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    bundle.set_use_isolating(isolating);
    // Fails when called twice on one bundle, which does not happen here.
    let _ = bundle.add_builtins();
    // A message that does not parse is left out and falls back; tests refuse such files.
    let resource = match FluentResource::try_new(ftl.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

/// Says one message of one bundle.
pub(crate) fn format(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    args: &Args,
) -> Option<String> {
    let (name, attribute) = match id.split_once('.') {
        Some((name, attribute)) => (name, Some(attribute)),
        None => (id, None),
    };
    let message = bundle.get_message(name)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut errors = Vec::new();
    let text = bundle.format_pattern(pattern, Some(&args.0), &mut errors);
    Some(text.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_id_says_something_in_english() {
        let texts = Texts::new("en");
        let silent: Vec<&str> = MessageId::ALL
            .iter()
            .map(|id| id.key())
            .filter(|key| texts.dynamic(key, &Args::new()).is_none())
            .collect();
        assert!(
            silent.is_empty(),
            "run `cargo run -p waymark-content --example generate_message_ids`: {silent:?}"
        );
    }

    #[test]
    fn an_unknown_language_speaks_english() {
        let known = Texts::new("en");
        let unknown = Texts::new("xx");
        let id = "dates-today-name";
        assert!(known.dynamic(id, &Args::new()).is_some());
        assert_eq!(
            known.dynamic(id, &Args::new()),
            unknown.dynamic(id, &Args::new())
        );
    }

    #[test]
    fn isolation_marks_are_on_in_the_window_and_off_in_files() {
        let args = Args::new().text("season", "spring").text("year", "2027");
        let window = Texts::new("en").dynamic("dates-season-line", &args);
        let file = Texts::for_files("en").dynamic("dates-season-line", &args);
        assert_eq!(
            window.as_deref(),
            Some("\u{2068}spring\u{2069} \u{2068}2027\u{2069}")
        );
        assert_eq!(file.as_deref(), Some("spring 2027"));
    }

    #[test]
    fn the_pseudo_locale_is_longer_bracketed_and_keeps_its_variables() {
        let texts = Texts::for_files(PSEUDO_LANGUAGE);
        let args = Args::new().text("season", "spring").text("year", "2027");
        let line = texts
            .dynamic("dates-season-line", &args)
            .expect("a message");
        assert!(line.starts_with('⟦') && line.ends_with('⟧'), "{line}");
        assert!(line.contains("spring") && line.contains("2027"), "{line}");
        let english = Texts::for_files("en");
        let long = english
            .dynamic("content-rating", &Args::new().number("value", 3))
            .expect("en");
        let longer = texts
            .dynamic("content-rating", &Args::new().number("value", 3))
            .expect("qps");
        assert!(
            longer.chars().count() * 100 >= long.chars().count() * 130,
            "{longer}"
        );
    }

    #[test]
    fn the_whole_language_goes_out_as_one_text_that_parses() {
        for language in ["en", PSEUDO_LANGUAGE, "xx"] {
            let texts = Texts::new(language);
            assert!(
                FluentResource::try_new(texts.raw_ftl()).is_ok(),
                "{language}"
            );
            assert!(texts.raw_ftl().contains("dates-today-name"));
        }
    }
}
