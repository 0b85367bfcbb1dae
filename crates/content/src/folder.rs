//! A folder of extra packs, read through the same strict loader as ours.
//!
//! Owns the limits of such a folder. An extra pack has an id of its own, its own words, and the word
//! lists that are built in; it can lower what may be shared and never raise it. A pack that is not
//! right is left out and named; the others load. Links are not followed. Reads files and writes none.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use crate::library::Library;
use crate::pack::{
    MOST_BYTES, Pack, PackError, PackProblem, check_links, check_translation, check_words,
    read_pack,
};
use crate::texts::SOURCE_LANGUAGE;

/// The most packs of a folder.
const MOST_PACKS: usize = 50;
/// The most entries of a folder that are looked at.
const MOST_ENTRIES: usize = 1_000;
/// The most files of one pack.
const MOST_FILES: usize = 30;
/// The most bytes of all packs of a folder together.
const MOST_TOTAL: usize = 8 * 1024 * 1024;

/// A pack of a folder with its words by language.
struct Extra {
    pack: Pack,
    toml: String,
    words: BTreeMap<String, String>,
}

/// The files of a pack: its structure, and its words by language.
struct Files {
    toml: String,
    words: BTreeMap<String, String>,
}

fn error(file: &str, line: Option<usize>, problem: PackProblem) -> PackError {
    let file = file.to_owned();
    PackError {
        file,
        line,
        problem,
    }
}

fn unreadable(file: &str, why: &io::Error) -> PackError {
    let what = why.kind().to_string();
    error(file, None, PackProblem::Unreadable { what })
}

impl Library {
    /// Gives the library that is built in together with the packs of a folder. What is wrong with
    /// them stands in [`Library::problems`], each with its file, its line and what to do.
    #[must_use]
    pub fn with_folder(folder: &Path) -> Self {
        let mut library = crate::library::library().clone();
        let mut left = MOST_TOTAL;
        let mut extras = Vec::new();
        let names = match packs_in(folder) {
            Ok(names) => names,
            Err(problem) => {
                library.add_problem(problem);
                return library;
            }
        };
        for (name, path) in names {
            match read_extra(&library, &name, &path, &mut left) {
                Ok(extra) => extras.push(extra),
                Err(problem) => library.add_problem(problem),
            }
        }
        library.add_extras(extras);
        library
    }

    /// Adds the packs whose links lead somewhere: to ours, or to each other.
    fn add_extras(&mut self, extras: Vec<Extra>) {
        let mut extras = extras;
        loop {
            let find = |id: &str| {
                let extra = extras
                    .iter()
                    .map(|extra| &extra.pack)
                    .find(|pack| pack.id == id);
                extra.or_else(|| self.pack(id))
            };
            let broken = extras.iter().enumerate().find_map(|(place, extra)| {
                let links = check_links(&extra.pack, &extra.toml, find);
                links.err().map(|problem| (place, problem))
            });
            let Some((place, problem)) = broken else {
                break;
            };
            extras.remove(place);
            self.add_problem(problem);
        }
        for extra in extras {
            self.add_extra(extra.pack, extra.words);
        }
    }
}

/// Gives the folders that hold packs, by name.
fn packs_in(folder: &Path) -> Result<Vec<(String, PathBuf)>, PackError> {
    let shown = folder.display().to_string();
    let entries = fs::read_dir(folder).map_err(|why| unreadable(&shown, &why))?;
    let mut found = Vec::new();
    for (count, entry) in entries.enumerate() {
        let entry = entry.map_err(|why| unreadable(&shown, &why))?;
        if count >= MOST_ENTRIES {
            let (what, found) = ("entries of the folder", count + 1);
            return Err(too_many(&shown, what, found, MOST_ENTRIES));
        }
        let name = entry.file_name().to_string_lossy().into_owned();
        let kind = entry.file_type().map_err(|why| unreadable(&name, &why))?;
        // A file beside the packs is nobody's business; a link is refused when the pack is read.
        if !name.starts_with('.') && (kind.is_dir() || kind.is_symlink()) {
            found.push((name, entry.path()));
        }
    }
    if found.len() > MOST_PACKS {
        return Err(too_many(&shown, "packs", found.len(), MOST_PACKS));
    }
    found.sort();
    Ok(found)
}

fn too_many(file: &str, what: &'static str, found: usize, most: usize) -> PackError {
    let least = 0;
    let problem = PackProblem::Count {
        what,
        found,
        least,
        most,
    };
    error(file, None, problem)
}

fn read_extra(
    library: &Library,
    name: &str,
    path: &Path,
    left: &mut usize,
) -> Result<Extra, PackError> {
    let Files { toml, words } = read_files(name, path, left)?;
    let file = format!("{name}/exercise.toml");
    if library.pack(name).is_some() {
        let problem = PackProblem::Taken {
            id: name.to_owned(),
        };
        return Err(error(&file, line_of(&toml, "id ="), problem));
    }
    let pack = read_pack(name, &toml, |list| library.word_list(list).is_some())?;
    let asked = library.questions();
    if !asked.iter().any(|(question, _)| *question == pack.question) {
        let (what, id) = ("question", pack.question.clone());
        let problem = PackProblem::Unknown { what, id };
        return Err(error(&file, line_of(&toml, "question ="), problem));
    }
    let english = format!("{name}/{SOURCE_LANGUAGE}.ftl");
    let said = words.get(SOURCE_LANGUAGE).map_or("", String::as_str);
    check_words(&pack, &english, said)?;
    for (language, said) in &words {
        check_translation(&pack, &format!("{name}/{language}.ftl"), said)?;
    }
    Ok(Extra { pack, toml, words })
}

fn line_of(toml: &str, start: &str) -> Option<usize> {
    let place = toml
        .lines()
        .position(|line| line.trim_start().starts_with(start));
    place.map(|line| line + 1)
}

/// Reads the files of a pack: `exercise.toml` and a `<language>.ftl` each. Nothing else may be there.
fn read_files(name: &str, path: &Path, left: &mut usize) -> Result<Files, PackError> {
    refuse_link(name, path)?;
    let entries = fs::read_dir(path).map_err(|why| unreadable(name, &why))?;
    let mut toml = None;
    let mut words = BTreeMap::new();
    for (count, entry) in entries.enumerate() {
        if count >= MOST_FILES {
            return Err(too_many(name, "files of a pack", count + 1, MOST_FILES));
        }
        let entry = entry.map_err(|why| unreadable(name, &why))?;
        let own = entry.file_name().to_string_lossy().into_owned();
        let file = format!("{name}/{own}");
        refuse_link(&file, &entry.path())?;
        if own == "exercise.toml" {
            toml = Some(read_file(&file, &entry.path(), left)?);
        } else if let Some(language) = language_of(&entry.path()) {
            words.insert(language, read_file(&file, &entry.path(), left)?);
        } else {
            return Err(error(&file, None, PackProblem::NotOfAPack));
        }
    }
    let missing = || {
        let what = "there is no such file".to_owned();
        error(
            &format!("{name}/exercise.toml"),
            None,
            PackProblem::Unreadable { what },
        )
    };
    Ok(Files {
        toml: toml.ok_or_else(missing)?,
        words,
    })
}

fn refuse_link(file: &str, path: &Path) -> Result<(), PackError> {
    let about = fs::symlink_metadata(path).map_err(|why| unreadable(file, &why))?;
    if about.is_symlink() {
        return Err(error(file, None, PackProblem::Link));
    }
    Ok(())
}

/// Gives the language of `nb.ftl` or `pt-BR.ftl`.
fn language_of(path: &Path) -> Option<String> {
    let stem = path.file_stem().and_then(OsStr::to_str)?;
    let is_tag = stem.split('-').all(|part| {
        (2..=8).contains(&part.len()) && part.bytes().all(|letter| letter.is_ascii_alphanumeric())
    });
    let is_ftl = path.extension().is_some_and(|ending| ending == "ftl");
    (is_ftl && is_tag && stem.len() <= 20).then(|| stem.to_owned())
}

fn read_file(file: &str, path: &Path, left: &mut usize) -> Result<String, PackError> {
    let about = fs::symlink_metadata(path).map_err(|why| unreadable(file, &why))?;
    if !about.is_file() {
        return Err(error(file, None, PackProblem::NotOfAPack));
    }
    let open = File::open(path).map_err(|why| unreadable(file, &why))?;
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    let mut text = String::new();
    // One byte more than allowed is enough to know.
    open.take(most + 1)
        .read_to_string(&mut text)
        .map_err(|why| unreadable(file, &why))?;
    if text.len() > MOST_BYTES {
        return Err(error(
            file,
            None,
            PackProblem::TooLarge { most: MOST_BYTES },
        ));
    }
    *left = left.checked_sub(text.len()).ok_or_else(|| {
        let what = "the packs of this folder together are larger than 8 MiB".to_owned();
        error(file, None, PackProblem::Unreadable { what })
    })?;
    Ok(text)
}
