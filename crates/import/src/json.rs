//! JSON as other programs write it, entry by entry: one that is broken leaves the others whole.

use std::fmt;

use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use crate::error::ImportError;
use crate::model::Format;

/// The top of a file, its parts not yet looked into.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Top<'a> {
    #[serde(borrow, default)]
    format: Option<&'a RawValue>,
    #[serde(borrow, default)]
    pub(crate) metadata: Option<&'a RawValue>,
    #[serde(borrow, default)]
    pub(crate) entries: Option<&'a RawValue>,
    #[serde(borrow, default)]
    tags: Option<&'a RawValue>,
    #[serde(borrow, default)]
    title: Option<&'a RawValue>,
    #[serde(borrow, default)]
    body: Option<&'a RawValue>,
    #[serde(borrow, default)]
    date: Option<&'a RawValue>,
}

/// What a program says of itself.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct About {
    #[serde(default)]
    pub(crate) application: Option<String>,
    #[serde(default)]
    pub(crate) version: Option<String>,
}

impl<'a> Top<'a> {
    /// Reads the top; one that is no JSON is damaged.
    pub(crate) fn read(text: &'a str) -> Result<Self, ImportError> {
        serde_json::from_str(text).map_err(|_broken| ImportError::Damaged)
    }

    pub(crate) fn about(&self) -> About {
        let about = self
            .metadata
            .and_then(|it| serde_json::from_str(it.get()).ok());
        about.unwrap_or_default()
    }

    /// Says whose it is.
    pub(crate) fn format(&self) -> Result<Format, ImportError> {
        if self
            .format
            .is_some_and(|it| it.get() == "\"waymark-journal\"")
        {
            return Ok(Format::OwnJournal);
        }
        let application = self.about().application.unwrap_or_default();
        match self.entries.map(RawValue::get) {
            Some(_) if application == "Mini Diarium" => Ok(Format::MiniDiarium),
            Some(_) if application == "Mini Diary" => Ok(Format::MiniDiary),
            Some(entries) if entries.starts_with('{') => Ok(Format::MiniDiary),
            Some(_) if self.tags.is_some_and(|it| it.get().starts_with('{')) => {
                Ok(Format::JrnlJson)
            }
            Some(entries) if entries.starts_with('[') => of_first(entries),
            None if self.title.is_some() && self.body.is_some() && self.date.is_some() => {
                Ok(Format::JrnlJson)
            }
            _ => Err(ImportError::NotRecognised),
        }
    }
}

/// Tells the program by its first entry.
fn of_first(entries: &str) -> Result<Format, ImportError> {
    #[derive(Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct First<'a> {
        #[serde(borrow, default)]
        creation_date: Option<&'a RawValue>,
        #[serde(borrow, default)]
        date_updated: Option<&'a RawValue>,
        #[serde(borrow, default)]
        time: Option<&'a RawValue>,
    }
    let all = list(entries)?;
    let Some(first) = all.first() else {
        return Ok(Format::DayOne);
    };
    match serde_json::from_str(first.get()) {
        Ok(First {
            creation_date: Some(_),
            ..
        }) => Ok(Format::DayOne),
        Ok(First {
            date_updated: Some(_),
            ..
        }) => Ok(Format::MiniDiarium),
        Ok(First { time: Some(_), .. }) => Ok(Format::JrnlJson),
        Ok(_) => Err(ImportError::NotRecognised),
        Err(_) => Err(ImportError::Damaged),
    }
}

/// Gives the parts of a list.
pub(crate) fn list(text: &str) -> Result<Vec<&RawValue>, ImportError> {
    serde_json::from_str(text).map_err(|_broken| ImportError::Damaged)
}

/// Gives the parts of an object in their order, also those that stand there twice.
pub(crate) fn pairs(text: &str) -> Result<Vec<(String, &RawValue)>, ImportError> {
    let Pairs(pairs) = serde_json::from_str(text).map_err(|_broken| ImportError::Damaged)?;
    Ok(pairs)
}

/// Reads one entry; nothing if it is broken, or names a field twice.
pub(crate) fn one<T: DeserializeOwned>(raw: &RawValue) -> Option<T> {
    serde_json::from_str(raw.get()).ok()
}

/// Gives the names in an entry that hold something and are none of those that are known.
pub(crate) fn others(raw: &RawValue, known: &[&str]) -> Vec<String> {
    let holds = |value: &RawValue| !matches!(value.get(), "null" | "\"\"" | "[]" | "{}" | "false");
    let pairs = pairs(raw.get()).unwrap_or_default().into_iter();
    pairs
        .filter(|(name, value)| !known.contains(&name.as_str()) && holds(value))
        .map(|(name, _)| name)
        .collect()
}

struct Pairs<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Pairs<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Vec<(String, &'de RawValue)>;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object")
            }
            fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Self::Value, M::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(pairs)
            }
        }
        deserializer.deserialize_map(Reader).map(Pairs)
    }
}
