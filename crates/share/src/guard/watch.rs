//! What the guard looks for: private words, names and health words, ready to be matched.
//!
//! Matching is on folded whole words (case, accents, quotes and dashes fall away), across any white
//! space or dash between the words of one phrase. One pass over the text, whatever the number of
//! words looked for.

use std::collections::HashMap;
use std::ops::Range;

use serde::Deserialize;
use waymark_journal::Journal;
use waymark_journal::body::{Body, Kind};
use waymark_journal::fold::fold;
use waymark_journal::nouns::private_word::PrivateKind;

/// The health words of each language, as data. English is the first; a language adds a line here.
const HEALTH_WORDS: &[&str] = &[include_str!(
    "../../../../templates/share/health-words/en.toml"
)];

/// The fewest letters of a first name that is looked for alone: "Al" and "Bo" stand in many words of
/// other languages.
const FIRST_NAME: usize = 3;
/// Words that stand before a name and are none, folded.
const TITLES: &[&str] = &[
    "mr", "mrs", "ms", "miss", "dr", "prof", "my", "the", "aunt", "auntie", "uncle", "grandma",
    "grandpa", "mother", "father", "mum", "dad",
];

/// Why a word was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A word or fact the person keeps to themselves.
    PrivateWord,
    /// The name of someone who is never named.
    PrivateName,
    /// A word from the small built-in list about health.
    HealthWord,
}

impl Reason {
    /// Gives the id of the message that says so.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::PrivateWord => "share-found-word",
            Self::PrivateName => "share-found-name",
            Self::HealthWord => "share-found-health",
        }
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct HealthWords {
    endings: Vec<String>,
    words: Vec<String>,
}

/// One phrase to look for.
#[derive(Debug, Clone)]
struct Phrase {
    reason: Reason,
    /// All words but the last, folded.
    before: Vec<String>,
    /// The last word, folded and without an ending.
    last: String,
    /// The endings the last word may take, folded; "" for none.
    endings: Vec<String>,
    replacement: String,
}

/// Everything the guard looks for.
#[derive(Debug, Clone, Default)]
pub struct Watch {
    phrases: Vec<Phrase>,
    /// Phrases of several words by their first word.
    by_first: HashMap<String, Vec<usize>>,
    /// Phrases of one word by the word with each of its endings.
    by_word: HashMap<String, Vec<usize>>,
    /// Signs without a letter or digit, looked for as they are.
    signs: Vec<usize>,
    owner_endings: Vec<String>,
    /// Whether health words can not be let stand.
    health_stays_out: bool,
}

/// One found place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Where it stands, in bytes of the original text; an owner's ending is part of it.
    pub range: Range<usize>,
    /// Where the word without an owner's ending ends.
    pub stem_end: usize,
    /// The word in its folded form, the same for each place it stands.
    pub folded: String,
    /// Why it was found.
    pub reason: Reason,
    /// What the person would say instead, or nothing.
    pub replacement: String,
}

impl Watch {
    /// Looks for the private words of a journal (tucked ones too, binned ones not) and for the
    /// health words of every language the app has.
    #[must_use]
    pub fn of(journal: &Journal) -> Self {
        let mut watch = Self::health();
        for record in journal.all_of(Kind::PrivateWord) {
            if let Body::PrivateWord(word) = &record.body
                && record.meta.binned.is_none()
            {
                let reason = match word.sort {
                    PrivateKind::Word => Reason::PrivateWord,
                    PrivateKind::Name => Reason::PrivateName,
                };
                watch.add(&word.word, reason, &word.replacement);
            }
        }
        watch
    }

    /// Lets no health word stand, whatever is decided: for what a place of work gets.
    #[must_use]
    pub const fn keeping_health_words_out(mut self) -> Self {
        self.health_stays_out = true;
        self
    }

    /// Says whether a word found for this reason can be let stand.
    pub(super) const fn can_keep(&self, reason: Reason) -> bool {
        !(self.health_stays_out && matches!(reason, Reason::HealthWord))
    }

    /// Looks for health words alone.
    #[must_use]
    pub fn health() -> Self {
        let mut watch = Self {
            owner_endings: vec!["s".to_owned()],
            ..Self::default()
        };
        // A test proves that each list parses.
        let lists: Vec<HealthWords> = HEALTH_WORDS
            .iter()
            .filter_map(|text| toml::from_str(text).ok())
            .collect();
        for list in &lists {
            for ending in &list.endings {
                let ending = fold(ending);
                if ending.chars().all(char::is_alphanumeric)
                    && !watch.owner_endings.contains(&ending)
                {
                    watch.owner_endings.push(ending);
                }
            }
        }
        for line in lists.iter().flat_map(|list| &list.words) {
            watch.add_health(line);
        }
        watch
    }

    /// Adds a word, a name or a phrase, with its plural and its owner's form.
    pub fn add(&mut self, word: &str, reason: Reason, replacement: &str) {
        let endings = std::iter::once(String::new())
            .chain(self.owner_endings.iter().cloned())
            .collect();
        self.put(word, endings, reason, replacement);
    }

    /// Adds the name of someone who is never named: the whole name, and its first word alone where
    /// that has [`FIRST_NAME`] letters or more and is a name by itself.
    pub fn add_name(&mut self, name: &str) {
        self.add(name, Reason::PrivateName, "");
        let first = name.split_whitespace().find(|word| {
            let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
            !TITLES.contains(&fold(word).as_str())
        });
        let Some(first) = first else { return };
        let is_name = first.chars().next().is_some_and(char::is_uppercase)
            || first.chars().all(|letter| !letter.is_lowercase());
        let letters = first
            .chars()
            .filter(|letter| letter.is_alphabetic())
            .count();
        if is_name && letters >= FIRST_NAME && name.trim() != first {
            self.add(first, Reason::PrivateName, "");
        }
    }

    fn add_health(&mut self, line: &str) {
        let (stem, endings) = line.split_once(':').unwrap_or((line, "-"));
        let endings = endings
            .split_whitespace()
            .map(|ending| if ending == "-" { "" } else { ending })
            .map(|ending| fold(ending.trim_start_matches('\'')))
            .collect();
        self.put(stem, endings, Reason::HealthWord, "");
    }

    fn put(&mut self, word: &str, endings: Vec<String>, reason: Reason, replacement: &str) {
        let mut words: Vec<String> = tokens(&letters(word))
            .into_iter()
            .map(|token| token.text)
            .collect();
        let at = self.phrases.len();
        let last = match words.pop() {
            Some(last) => last,
            None if word.trim().is_empty() => return,
            None => {
                self.signs.push(at);
                fold(word.trim())
            }
        };
        match words.first() {
            Some(first) => self.by_first.entry(first.clone()).or_default().push(at),
            None if self.signs.last() == Some(&at) => {}
            None => {
                for ending in &endings {
                    let form = format!("{last}{ending}");
                    self.by_word.entry(form).or_default().push(at);
                }
            }
        }
        self.phrases.push(Phrase {
            reason,
            before: words,
            last,
            endings,
            replacement: replacement.trim().to_owned(),
        });
    }

    /// Finds every place in a text, in order; of two that overlap the longer one counts, and a
    /// private word before a health word.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<Found> {
        let letters = letters(text);
        let tokens = tokens(&letters);
        let mut found = self.find_signs(text);
        let mut next = 0;
        while let Some(token) = tokens.get(next) {
            let Some((phrase, used)) = self.longest_at(&tokens, next, &letters) else {
                next += 1;
                continue;
            };
            let last = &tokens[next + used - 1];
            let (end, owner) = owner_end(&letters, &tokens, next + used);
            found.push(Found {
                range: token.range.start..end.unwrap_or(last.range.end),
                stem_end: last.range.end,
                folded: phrase_name(phrase),
                reason: phrase.reason,
                replacement: phrase.replacement.clone(),
            });
            next += used + usize::from(owner);
        }
        found.sort_by_key(|place| place.range.start);
        found.dedup_by(|later, earlier| later.range.start < earlier.range.end);
        found
    }

    fn longest_at(
        &self,
        tokens: &[Token],
        at: usize,
        letters: &[Letter],
    ) -> Option<(&Phrase, usize)> {
        let first = &tokens[at].text;
        let several = self
            .by_first
            .get(first)
            .into_iter()
            .flatten()
            .filter_map(|index| self.phrases.get(*index))
            .filter(|phrase| phrase.stands_at(tokens, at, letters))
            .map(|phrase| (phrase, phrase.before.len() + 1));
        let single = self
            .by_word
            .get(first)
            .into_iter()
            .flatten()
            .filter_map(|index| self.phrases.get(*index))
            .map(|phrase| (phrase, 1));
        several
            .chain(single)
            .min_by_key(|(phrase, used)| (std::cmp::Reverse(*used), phrase.reason))
    }

    fn find_signs(&self, text: &str) -> Vec<Found> {
        let signs = self.signs.iter().filter_map(|at| self.phrases.get(*at));
        signs
            .flat_map(|phrase| {
                waymark_journal::fold::fold_with_places(text)
                    .find_all(&phrase.last)
                    .into_iter()
                    .map(|range| Found {
                        stem_end: range.end,
                        range,
                        folded: phrase.last.clone(),
                        reason: phrase.reason,
                        replacement: phrase.replacement.clone(),
                    })
            })
            .collect()
    }
}

fn phrase_name(phrase: &Phrase) -> String {
    let mut words = phrase.before.clone();
    words.push(phrase.last.clone());
    words.join(" ")
}

impl Phrase {
    fn stands_at(&self, tokens: &[Token], at: usize, letters: &[Letter]) -> bool {
        let count = self.before.len();
        let Some(window) = tokens.get(at..=at + count) else {
            return false;
        };
        let close = window
            .windows(2)
            .all(|pair| may_join(letters, pair[0].to, pair[1].from));
        close
            && self
                .before
                .iter()
                .zip(window)
                .all(|(word, token)| *word == token.text)
            && window.last().is_some_and(|last| {
                last.text
                    .strip_prefix(self.last.as_str())
                    .is_some_and(|ending| self.endings.iter().any(|known| known == ending))
            })
    }
}

/// One letter of the original with what it folds to.
struct Letter {
    folded: String,
    range: Range<usize>,
}

/// One word of the text, folded.
struct Token {
    text: String,
    range: Range<usize>,
    /// The letters it is made of.
    from: usize,
    to: usize,
}

fn letters(text: &str) -> Vec<Letter> {
    text.char_indices()
        .map(|(at, letter)| Letter {
            folded: fold(letter.encode_utf8(&mut [0; 4])),
            range: at..at + letter.len_utf8(),
        })
        .collect()
}

/// Splits into words: runs of letters and digits. What folds to nothing (accents, soft hyphens)
/// belongs to the word it stands in.
fn tokens(letters: &[Letter]) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut open = false;
    for (index, letter) in letters.iter().enumerate() {
        let is_word = letter.folded.chars().all(char::is_alphanumeric);
        if letter.folded.is_empty() {
            if open && let Some(token) = tokens.last_mut() {
                token.range.end = letter.range.end;
                token.to = index + 1;
            }
        } else if is_word && open {
            if let Some(token) = tokens.last_mut() {
                token.text.push_str(&letter.folded);
                token.range.end = letter.range.end;
                token.to = index + 1;
            }
        } else {
            open = is_word;
            if is_word {
                tokens.push(Token {
                    text: letter.folded.clone(),
                    range: letter.range.clone(),
                    from: index,
                    to: index + 1,
                });
            }
        }
    }
    tokens
}

/// Says whether what stands between two words still lets them be one phrase: white space, dashes,
/// apostrophes, dots of initials; not the end of a clause.
fn may_join(letters: &[Letter], from: usize, to: usize) -> bool {
    letters.get(from..to).is_some_and(|between| {
        between.iter().all(|letter| {
            letter.folded.chars().all(|sign| {
                sign.is_whitespace() || matches!(sign, '-' | '\'' | '.' | '/' | '_' | '*')
            })
        })
    })
}

/// Gives where an owner's ending ("'s") after a word ends, if one follows.
fn owner_end(letters: &[Letter], tokens: &[Token], next: usize) -> (Option<usize>, bool) {
    let before = next.checked_sub(1).and_then(|last| tokens.get(last));
    let (Some(last), Some(follows)) = (before, tokens.get(next)) else {
        return (None, false);
    };
    let between: String = letters
        .get(last.to..follows.from)
        .unwrap_or_default()
        .iter()
        .map(|letter| letter.folded.as_str())
        .collect();
    if between == "'" && follows.text == "s" {
        (Some(follows.range.end), true)
    } else {
        (None, false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(watch: &Watch, text: &str) -> Vec<String> {
        watch
            .find(text)
            .into_iter()
            .map(|place| text[place.range].to_owned())
            .collect()
    }

    #[test]
    fn the_health_words_parse_and_are_about_sixty_stems() {
        for text in HEALTH_WORDS {
            let list: HealthWords = toml::from_str(text).expect("a list of words");
            assert!((50..=100).contains(&list.words.len()));
        }
    }

    #[test]
    fn a_private_word_is_found_in_every_form_it_is_written_in() {
        let mut watch = Watch::health();
        watch.add("Müller", Reason::PrivateName, "my buddy");
        watch.add("night shift", Reason::PrivateWord, "");
        watch.add("Dr O'Brien", Reason::PrivateName, "");
        watch.add("Γιώργος", Reason::PrivateName, "");
        watch.add("♥♥", Reason::PrivateWord, "");
        let text = "MULLER, müller’s, Mu\u{308}llers, Mül\u{ad}ler; Mullerman. \
                    Night-shift, night\nshifts, a night. Shift. Dr. O’Brien's ΓΙΩΡΓΟΣ ♥♥";
        assert_eq!(
            found(&watch, text),
            [
                "MULLER",
                "müller’s",
                "Mu\u{308}llers",
                "Mül\u{ad}ler",
                "Night-shift",
                "night\nshifts",
                "night. Shift",
                "Dr. O’Brien's",
                "ΓΙΩΡΓΟΣ",
                "♥♥"
            ]
        );
    }

    #[test]
    fn someone_who_is_never_named_is_found_by_the_first_name_alone() {
        let mut watch = Watch {
            owner_endings: vec!["s".to_owned()],
            ..Watch::default()
        };
        for name in [
            "Jonas Hanssen-Lie",
            "Anne-Marie Dahl",
            "Bo Lund",
            "Dr Okafor Smith",
            "Γιώργος Παπαδόπουλος",
            "the neighbour below",
            "Tor",
        ] {
            watch.add_name(name);
        }
        let text = "Jonas' bus; Jonasson. Jonas Hanssen-Lie came, so did JONAS. Anne-Marie and \
                    Anne. Bo went; Bo Lund stayed. Okafor, a smith, the doctor and Dr X. ΓΙΩΡΓΟΣ. \
                    The neighbour; a tor, a torso.";
        assert_eq!(
            found(&watch, text),
            [
                "Jonas",
                "Jonas Hanssen-Lie",
                "JONAS",
                "Anne-Marie",
                "Bo Lund",
                "Okafor",
                "ΓΙΩΡΓΟΣ",
                "tor"
            ]
        );
    }

    #[test]
    fn health_words_are_whole_words_with_listed_endings() {
        let watch = Watch::health();
        let text = "A depressing ward; toward a rewarding, healthy day. Medications, self harming, \
                    PSYCHIATRIST, diagnosed with ADHD. Compress the dosed bread. Patience.";
        assert_eq!(
            found(&watch, text),
            [
                "depressing",
                "ward",
                "healthy",
                "Medications",
                "self harming",
                "PSYCHIATRIST",
                "diagnosed",
                "ADHD",
                "dosed"
            ]
        );
    }

    #[test]
    fn the_longer_phrase_and_the_persons_own_word_win() {
        let mut watch = Watch::health();
        watch.add("ward", Reason::PrivateWord, "the house");
        watch.add("ward seven", Reason::PrivateWord, "there");
        let places = watch.find("on ward seven, on the ward");
        let shown: Vec<_> = places
            .iter()
            .map(|place| {
                (
                    place.folded.as_str(),
                    place.reason,
                    place.replacement.as_str(),
                )
            })
            .collect();
        assert_eq!(
            shown,
            [
                ("ward seven", Reason::PrivateWord, "there"),
                ("ward", Reason::PrivateWord, "the house")
            ]
        );
    }
}
