//! Whose export it is, by what is in it.

use std::borrow::Cow;
use std::fmt;
use std::path::{Path, PathBuf};

use serde::Deserializer as _;
use serde::de::{Error as _, IgnoredAny, MapAccess, Visitor};

use crate::error::ImportError;
use crate::formats::{joplin, jrnl_text, markdown};
use crate::front::{self, Value};
use crate::json::Top;
use crate::limits::{Bound, Limits};
use crate::model::Format;
use crate::reading::is_attachment;
use crate::report::Report;
use crate::source::{Files, Kind, base, ending};
use crate::text::decode;

/// Texts of a folder that are looked into.
const MOST_LOOKS: usize = 60;
/// Files of JSON in a folder that are looked into.
const MOST_JSONS: usize = 20;
/// Bytes of a text that are looked at.
const HEAD: u64 = 64 << 10;
/// What our own JSON calls itself.
const OWN: &str = "waymark-journal";

/// Says whose export lies at a path.
///
/// # Errors
/// [`ImportError::NotRecognised`]; [`ImportError::Encrypted`], [`ImportError::Database`] for what a
/// program keeps itself; [`ImportError::Damaged`], [`ImportError::Bomb`], [`ImportError::TooLarge`],
/// [`ImportError::NotFound`], [`ImportError::NotReadable`].
pub fn recognise(path: &Path, limits: &Limits) -> Result<Format, ImportError> {
    let (mut files, kind) = Files::list(path, limits, &mut Report::default())?;
    of(&mut files, kind, limits)
}

/// Finds our own JSON where [`recognise`] found it: the file itself, or the one of its kind in a folder.
/// Nothing for one inside an archive, and where there are several.
///
/// # Errors
/// As [`recognise`].
pub fn own_journal(path: &Path, limits: &Limits) -> Result<Option<PathBuf>, ImportError> {
    let (mut files, kind) = Files::list(path, limits, &mut Report::default())?;
    match kind {
        Kind::Single => return Ok(Some(path.to_owned())),
        Kind::Zip | Kind::Tar => return Ok(None),
        Kind::Folder => {}
    }
    let mut found = Vec::new();
    for (index, name) in jsons(&files).into_iter().take(MOST_JSONS) {
        if is_own(&text_of(&files.head(index, HEAD)?, &name)) {
            found.push(path.join(name));
        }
    }
    let alone = found.len() == 1;
    Ok(found.pop().filter(|_| alone))
}

pub(crate) fn of(files: &mut Files, kind: Kind, limits: &Limits) -> Result<Format, ImportError> {
    let format = match kind {
        Kind::Single => single(files, limits),
        Kind::Folder | Kind::Zip | Kind::Tar => several(files, limits),
    }?;
    // How far reading is counts from here on, and pictures are not read with the texts.
    let texts = files.iter().filter(|(_, it)| !is_attachment(&it.name));
    let bytes = texts.fold(0_u64, |sum, (_, it)| sum.saturating_add(it.bytes));
    files.expect(bytes);
    Ok(format)
}

fn single(files: &mut Files, limits: &Limits) -> Result<Format, ImportError> {
    let head = files.head(0, HEAD)?;
    sealed(&head)?;
    let name = files.info(0).map(|it| it.name.clone()).unwrap_or_default();
    let text = text_of(&head, &name);
    let ending = ending(&name).unwrap_or_default();
    if ending == "json" || ending != "md" && text.trim_start().starts_with('{') {
        return json(files, 0, limits);
    }
    if head.contains(&0) && text.contains('\u{fffd}') {
        return Err(ImportError::NotRecognised);
    }
    if jrnl_text::is_yaml(&text) {
        Ok(Format::JrnlYaml)
    } else if jrnl_text::is_text(&text, &name) {
        Ok(Format::JrnlText)
    } else if markdown::is_text(&name) || ending.is_empty() {
        Ok(Format::TextFiles)
    } else {
        Err(ImportError::NotRecognised)
    }
}

/// Knows files that only their own program or a password opens.
fn sealed(head: &[u8]) -> Result<(), ImportError> {
    const SEALED: [&[u8]; 7] = [
        b"age-encryption.org/",
        b"-----BEGIN AGE ENCRYPTED FILE-----",
        b"-----BEGIN PGP MESSAGE-----",
        b"Salted__",
        b"gAAAAA", // Fernet, as jrnl seals
        b"JED01",  // Joplin's items
        b"JED00",
    ];
    if SEALED.iter().any(|mark| head.starts_with(mark)) {
        return Err(ImportError::Encrypted);
    }
    if head.starts_with(b"SQLite format 3\0") {
        return Err(ImportError::Database);
    }
    Ok(())
}

fn json(files: &mut Files, index: usize, limits: &Limits) -> Result<Format, ImportError> {
    let name = files.info(index).map(|it| it.name.clone());
    let head = files.head(index, HEAD)?;
    if is_own(&text_of(&head, &name.unwrap_or_default())) {
        // It may be far larger than what is held in memory here.
        return Ok(Format::OwnJournal);
    }
    if files
        .info(index)
        .is_some_and(|it| it.bytes > limits.text_bytes)
    {
        return Err(ImportError::TooLarge(Bound::TextBytes));
    }
    let bytes = files.read(index, limits.text_bytes)?;
    let text = decode(&bytes, "", &mut Report::default());
    Top::read(&text)?.format()
}

/// Says whether this is how our own JSON begins: its name stands at the top, before what is cut off.
fn is_own(head: &str) -> bool {
    struct Reader<'a>(&'a mut bool);
    impl<'de> Visitor<'de> for Reader<'_> {
        type Value = ();
        fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
            out.write_str("an object")
        }
        fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<(), M::Error> {
            while let Some(key) = map.next_key::<Cow<'_, str>>()? {
                if key == "format" {
                    *self.0 = map.next_value::<Cow<'_, str>>()? == OWN;
                    return Err(M::Error::custom("enough"));
                }
                map.next_value::<IgnoredAny>()?;
            }
            Ok(())
        }
    }
    let mut found = false;
    let _cut_off = serde_json::Deserializer::from_str(head).deserialize_map(Reader(&mut found));
    found
}

/// Gives the files of JSON, with their names.
fn jsons(files: &Files) -> Vec<(usize, String)> {
    let named = files
        .iter()
        .filter(|(_, it)| ending(&it.name).as_deref() == Some("json"));
    named.map(|(index, it)| (index, it.name.clone())).collect()
}

fn several(files: &mut Files, limits: &Limits) -> Result<Format, ImportError> {
    let names: Vec<(usize, String)> = files
        .iter()
        .map(|(index, it)| (index, it.name.clone()))
        .collect();
    let texts: Vec<_> = names
        .iter()
        .filter(|(_, name)| markdown::is_text(name))
        .collect();
    let jsons = jsons(files);
    if names
        .iter()
        .any(|(_, name)| name.split('/').any(|part| part == ".obsidian"))
    {
        return Ok(Format::Obsidian);
    }
    if !jsons.is_empty() && texts.is_empty() {
        let places: Vec<usize> = jsons.iter().map(|(index, _)| *index).collect();
        return of_jsons(files, &places, names.len() == 1, limits);
    }
    let mut wiki = false;
    let mut other = None;
    let mut of_jrnl = 0;
    for (index, name) in texts.iter().take(MOST_LOOKS) {
        let head = files.head(*index, HEAD)?;
        let text = text_of(&head, name);
        let is_item = joplin::is_item(name);
        if is_item && (joplin::is_item_text(&text) || head.len() as u64 == HEAD) {
            return Ok(Format::JoplinItems);
        }
        wiki |= text.contains("[[") && text.contains("]]");
        let found = of_text(&text, name);
        of_jrnl += usize::from(found == Some(Format::JrnlText));
        other = other.or(found);
    }
    // A text or two among others may begin as jrnl's do, with a date in brackets.
    let is_few = of_jrnl * 2 <= texts.len().min(MOST_LOOKS);
    let other = other.filter(|it| *it != Format::JrnlText || !is_few);
    match (other, wiki, texts.is_empty()) {
        (Some(format), _, _) => Ok(format),
        (None, true, _) => Ok(Format::Obsidian),
        (None, false, false) => Ok(Format::TextFiles),
        (None, false, true) => Err(ImportError::NotRecognised),
    }
}

/// Knows a program by the files of JSON of its folder.
fn of_jsons(
    files: &mut Files,
    places: &[usize],
    alone: bool,
    limits: &Limits,
) -> Result<Format, ImportError> {
    let mut problem = ImportError::NotRecognised;
    for index in places.iter().take(MOST_JSONS) {
        match json(files, *index, limits) {
            Ok(format @ (Format::DayOne | Format::JrnlJson | Format::OwnJournal)) => {
                return Ok(format);
            }
            Ok(format) if alone => return Ok(format),
            Ok(_) => {}
            Err(error) if problem == ImportError::NotRecognised => problem = error,
            Err(_) => {}
        }
    }
    Err(problem)
}

/// Knows a program by one text of its folder.
fn of_text(text: &str, name: &str) -> Option<Format> {
    if jrnl_text::is_yaml(text) {
        return Some(Format::JrnlYaml);
    }
    if jrnl_text::is_text(text, name) {
        return Some(Format::JrnlText);
    }
    let head = front::split(text).0.and_then(front::parse)?;
    let get = |key: &str| {
        head.iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value)
    };
    let is_own_id = |it: &Value| {
        it.text()
            .is_some_and(|it| it.len() == 32 && it.bytes().all(|it| it.is_ascii_hexdigit()))
    };
    let is_dated = base(name).starts_with(|it: char| it.is_ascii_digit());
    if is_dated && get("id").is_some_and(is_own_id) && get("changed").is_some() {
        return Some(Format::OwnPages);
    }
    let is_utc = |it: &Value| {
        it.text()
            .is_some_and(|it| it.len() == 20 && it.ends_with('Z'))
    };
    let is_joplin = get("created").is_some_and(is_utc) && get("updated").is_some_and(is_utc);
    is_joplin.then_some(Format::JoplinMarkdown)
}

fn text_of(head: &[u8], name: &str) -> String {
    // A sign that is cut in two at the end is no wrong encoding.
    let cut = head.len() as u64 == HEAD;
    let whole = if cut {
        let end = (1..=4).find_map(|back| {
            let end = head.len().checked_sub(back)?;
            let byte = head.get(end)?;
            (byte & 0xc0 != 0x80).then_some(end)
        });
        head.get(..end.unwrap_or(head.len())).unwrap_or(head)
    } else {
        head
    };
    decode(whole, name, &mut Report::default())
}
