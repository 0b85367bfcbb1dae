//! The library: every pack and word list that is built in, read once.
//!
//! Owns the order of the questions of Explore and the paths. A path is given once all its exercises
//! exist.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;
use waymark_journal::nouns::run::RunSize;

use crate::embedded::{EXERCISES, WORD_LISTS};
use crate::pack::{
    FORMAT, Pack, PackError, PackProblem, check_links, check_list, check_words, read_pack,
    read_toml,
};
use crate::texts::{Args, SOURCE_LANGUAGE, Texts};

/// A word list or deck of cards.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordList {
    /// The number of the format, 1.
    pub format: u32,
    /// Its name, in capitals; the name of its file.
    pub id: String,
    /// The ids of its words, in order.
    pub words: Vec<String>,
}

/// A path through several exercises; never required.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Path {
    /// Its id.
    pub id: String,
    /// A hint of how long it takes in all.
    pub minutes: Option<u16>,
    /// The page it starts at, before its exercises.
    pub starts_at: Option<PathStart>,
    /// Its exercises, in order.
    pub exercises: Vec<PathExercise>,
}

/// Names a page a path starts at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PathStart {
    /// My safety page.
    MySafetyPage,
}

/// One exercise of a path.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PathExercise {
    /// The exercise.
    pub id: String,
    /// The size it is suggested in.
    pub size: Option<RunSize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Questions {
    format: u32,
    ids: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Paths {
    format: u32,
    paths: Vec<Path>,
}

/// Every pack, word list, question and path: what is built in, and the packs of a folder beside it.
#[derive(Debug, Clone, Default)]
pub struct Library {
    packs: Vec<Pack>,
    lists: BTreeMap<String, WordList>,
    questions: Vec<String>,
    paths: Vec<Path>,
    problems: Vec<PackError>,
    /// The ids of the packs of a folder.
    extra: BTreeSet<String>,
    /// The words of the packs of a folder, by language.
    extra_words: BTreeMap<String, String>,
}

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::read);

/// Gives the library that is built in.
#[must_use]
pub fn library() -> &'static Library {
    &LIBRARY
}

impl Library {
    fn read() -> Self {
        let mut library = Self::default();
        for (path, toml) in WORD_LISTS
            .iter()
            .filter(|(path, _)| path.ends_with(".toml"))
        {
            match read_list(path, toml) {
                Ok(list) => {
                    library.lists.insert(list.id.clone(), list);
                }
                Err(problem) => library.problems.push(problem),
            }
        }
        for (path, toml) in EXERCISES {
            let Some(name) = path.strip_suffix("/exercise.toml") else {
                continue;
            };
            match library.read_one(name, toml) {
                Ok(pack) => library.packs.push(pack),
                Err(problem) => library.problems.push(problem),
            }
        }
        for (path, toml) in EXERCISES {
            let name = path.strip_suffix("/exercise.toml");
            let Some(pack) = name.and_then(|name| library.pack(name)) else {
                continue;
            };
            if let Err(problem) = check_links(pack, toml, |id| library.pack(id)) {
                library.problems.push(problem);
            }
        }
        if let Err(problem) = library.read_order() {
            library.problems.push(problem);
        }
        library
    }

    fn read_one(&self, name: &str, toml: &str) -> Result<Pack, PackError> {
        let pack = read_pack(name, toml, |list| self.lists.contains_key(list))?;
        let path = format!("{name}/{SOURCE_LANGUAGE}.ftl");
        let ftl = EXERCISES.iter().find(|(known, _)| *known == path);
        check_words(&pack, &path, ftl.map_or("", |(_, ftl)| ftl))?;
        Ok(pack)
    }

    fn read_order(&mut self) -> Result<(), PackError> {
        let text = |name: &str| {
            EXERCISES
                .iter()
                .find(|(path, _)| *path == name)
                .map_or("", |(_, text)| text)
        };
        let questions: Questions = read_toml("questions.toml", text("questions.toml"))?;
        let paths: Paths = read_toml("paths.toml", text("paths.toml"))?;
        for (file, format) in [
            ("questions.toml", questions.format),
            ("paths.toml", paths.format),
        ] {
            check_format(file, format)?;
        }
        for pack in &self.packs {
            if !questions.ids.contains(&pack.question) {
                return Err(PackError {
                    file: format!("{}/exercise.toml", pack.id),
                    line: None,
                    problem: PackProblem::Unknown {
                        what: "question",
                        id: pack.question.clone(),
                    },
                });
            }
        }
        self.questions = questions.ids;
        self.paths = paths.paths;
        Ok(())
    }

    /// Adds a pack of a folder with its words, in the order of ids.
    pub(crate) fn add_extra(&mut self, pack: Pack, words: BTreeMap<String, String>) {
        self.extra.insert(pack.id.clone());
        let place = self.packs.partition_point(|known| known.id < pack.id);
        self.packs.insert(place, pack);
        for (language, said) in words {
            let known = self.extra_words.entry(language).or_default();
            known.push_str(&said);
            known.push('\n');
        }
    }

    pub(crate) fn add_problem(&mut self, problem: PackError) {
        self.problems.push(problem);
    }

    /// Says whether an exercise comes from a folder of extra packs.
    #[must_use]
    pub fn is_extra(&self, id: &str) -> bool {
        self.extra.contains(id)
    }

    /// Gives the words of the extra packs in a language, as one Fluent text.
    #[must_use]
    pub fn extra_words(&self, language: &str) -> &str {
        self.extra_words.get(language).map_or("", String::as_str)
    }

    /// Gives what is wrong: nothing with the packs that are built in, as a test proves; with the packs
    /// of a folder whatever was found.
    #[must_use]
    pub fn problems(&self) -> &[PackError] {
        &self.problems
    }

    /// Gives every exercise, by id.
    #[must_use]
    pub fn packs(&self) -> &[Pack] {
        &self.packs
    }

    /// Gives one exercise.
    #[must_use]
    pub fn pack(&self, id: &str) -> Option<&Pack> {
        self.packs.iter().find(|pack| pack.id == id)
    }

    /// Gives a word list.
    #[must_use]
    pub fn word_list(&self, name: &str) -> Option<&WordList> {
        self.lists.get(name)
    }

    /// Gives every word list, by name.
    pub fn word_lists(&self) -> impl Iterator<Item = &WordList> {
        self.lists.values()
    }

    /// Gives the questions of Explore in order, each with its exercises; one may have none yet.
    #[must_use]
    pub fn questions(&self) -> Vec<(&str, Vec<&Pack>)> {
        let of = |id: &String| {
            self.packs
                .iter()
                .filter(|pack| pack.question == *id)
                .collect()
        };
        self.questions
            .iter()
            .map(|id| (id.as_str(), of(id)))
            .collect()
    }

    /// Gives the paths whose exercises all exist.
    #[must_use]
    pub fn paths(&self) -> Vec<&Path> {
        let exists = |exercise: &PathExercise| self.pack(&exercise.id).is_some();
        self.paths
            .iter()
            .filter(|path| path.exercises.iter().all(exists))
            .collect()
    }
}

impl WordList {
    /// Gives the words of one id.
    #[must_use]
    pub fn word(&self, texts: &Texts, id: &str) -> String {
        texts
            .dynamic(&self.message(id), &Args::new())
            .unwrap_or_default()
    }

    /// Gives the message id of a word.
    #[must_use]
    pub fn message(&self, id: &str) -> String {
        format!("list-{}-{id}", self.id.to_lowercase())
    }
}

/// Says a question of Explore.
#[must_use]
pub fn question(texts: &Texts, id: &str) -> String {
    texts
        .dynamic(&format!("question-{id}"), &Args::new())
        .unwrap_or_default()
}

impl Path {
    /// Gives its title.
    #[must_use]
    pub fn title(&self, texts: &Texts) -> String {
        texts
            .dynamic(&format!("path-{}", self.id), &Args::new())
            .unwrap_or_default()
    }

    /// Gives the note beside one of its exercises, if it has one.
    #[must_use]
    pub fn note(&self, texts: &Texts, exercise: &str) -> Option<String> {
        texts.dynamic(&format!("path-{}.note-{exercise}", self.id), &Args::new())
    }
}

fn read_list(path: &str, toml: &str) -> Result<WordList, PackError> {
    let list: WordList = read_toml(path, toml)?;
    check_format(path, list.format)?;
    check_list(path, toml, &list.words)?;
    if path.strip_suffix(".toml") != Some(list.id.as_str()) {
        let (id, name) = (list.id, path.to_owned());
        return Err(PackError {
            file: path.to_owned(),
            line: None,
            problem: PackProblem::OtherName { id, name },
        });
    }
    Ok(list)
}

fn check_format(file: &str, found: u32) -> Result<(), PackError> {
    if found == FORMAT {
        return Ok(());
    }
    Err(PackError {
        file: file.to_owned(),
        line: None,
        problem: PackProblem::OtherFormat {
            known: FORMAT,
            found,
        },
    })
}
