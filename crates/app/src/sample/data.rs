//! The sample's file, read strictly. Knows its shape, not what it means.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use serde::{Deserialize, Deserializer};
use waymark_content::pack::read_toml;
use waymark_journal::nouns::run::RunSize;
use waymark_journal::nouns::share_receipt::ShareForm;
use waymark_journal::{Answer, Kind, Sharing};

use super::SampleError;

/// The files, by language; the first is taken where a language has none.
const FILES: &[(&str, &str)] = &[("en", include_str!("../../../../templates/sample/en.toml"))];
/// The number of the format read here.
const FORMAT: u32 = 1;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleFile {
    format: u32,
    #[serde(skip)]
    pub(super) language: String,
    pub(super) records: Vec<RecordData>,
    pub(super) runs: Vec<RunData>,
    pub(super) shares: Vec<ShareData>,
}

/// When something was: days before today, and the time on the clock.
#[derive(Debug, Clone, Copy)]
pub(super) struct When {
    pub(super) days_ago: u32,
    pub(super) at: NaiveTime,
}

/// One record.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RecordData {
    #[serde(default)]
    pub(super) key: String,
    pub(super) kind: Kind,
    days_ago: u32,
    #[serde(deserialize_with = "time")]
    at: NaiveTime,
    #[serde(default)]
    pub(super) sharing: Sharing,
    #[serde(default)]
    pub(super) tucked: bool,
    pub(super) binned_days_ago: Option<u32>,
    pub(super) fields: Fields,
    #[serde(default)]
    pub(super) earlier: Vec<EarlierData>,
}

/// The content of fields, by name.
pub(super) type Fields = BTreeMap<String, FieldData>;

/// What a record held before, as far as it was different.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct EarlierData {
    pub(super) until_days_ago: u32,
    pub(super) fields: Fields,
}

/// The content of one field, in the shape the field has.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub(super) enum FieldData {
    Flag(bool),
    Number(u8),
    Text(String),
    Lines(Vec<String>),
    Rows(Vec<BTreeMap<String, String>>),
    Day(DayData),
}

/// A day counted from today; before today it is negative.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct DayData {
    pub(super) in_days: i64,
}

/// One run of an exercise.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RunData {
    #[serde(default)]
    pub(super) key: String,
    pub(super) exercise: String,
    #[serde(default = "normal")]
    pub(super) size: RunSize,
    days_ago: u32,
    #[serde(deserialize_with = "time")]
    at: NaiveTime,
    pub(super) open_at: Option<String>,
    pub(super) answers: BTreeMap<String, Answer>,
    #[serde(default)]
    pub(super) keep: Vec<KeepData>,
}

/// A card that was ticked at the end of a run.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeepData {
    pub(super) kind: Kind,
    #[serde(default)]
    pub(super) of: String,
    #[serde(default)]
    pub(super) key: String,
    #[serde(default)]
    pub(super) offer: bool,
    #[serde(default)]
    pub(super) fields: Fields,
    #[serde(default)]
    pub(super) earlier: Vec<EarlierData>,
}

/// A page that left.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct ShareData {
    pub(super) audience: String,
    days_ago: u32,
    #[serde(deserialize_with = "time")]
    at: NaiveTime,
    pub(super) for_what: String,
    pub(super) until: String,
    pub(super) form: ShareForm,
    pub(super) my_name: String,
    pub(super) own_words: Vec<String>,
    pub(super) ticks: Vec<String>,
}

macro_rules! when {
    ($($data:ty),+) => {
        $(impl $data {
            /// Gives when it was.
            pub(super) const fn when(&self) -> When {
                When { days_ago: self.days_ago, at: self.at }
            }
        })+
    };
}
when!(RecordData, RunData, ShareData);

const fn normal() -> RunSize {
    RunSize::Normal
}

/// Reads a time on the clock: "18:40".
fn time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<NaiveTime, D::Error> {
    let text = String::deserialize(deserializer)?;
    NaiveTime::parse_from_str(&text, "%H:%M").map_err(serde::de::Error::custom)
}

/// Reads the file of a language.
pub(super) fn of(language: &str) -> Result<SampleFile, SampleError> {
    let (language, text) = FILES
        .iter()
        .find(|(known, _)| *known == language)
        .or(FILES.first())
        .ok_or_else(|| SampleError::new("no file"))?;
    let mut file: SampleFile = read_toml(&format!("sample/{language}.toml"), text)
        .map_err(|error| SampleError::new(error.to_string()))?;
    if file.format != FORMAT {
        return Err(SampleError::new(format!("format {}", file.format)));
    }
    file.language = (*language).to_owned();
    Ok(file)
}
