//! The sample's file, read strictly. Knows its shape, not what it means.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use serde::{Deserialize, Deserializer};
use waymark_content::pack::read_toml;
use waymark_journal::nouns::run::RunSize;
use waymark_journal::nouns::share_receipt::{ShareForm, ShareSheet};
use waymark_journal::{Kind, Sharing};

use super::SampleError;
use super::answers::AnswerData;

/// The files of each language, read together; the first is taken where a language has none.
const FILES: &[(&str, &[SourceFile])] = &[(
    "en",
    &[
        SourceFile {
            name: "sample/en.toml",
            text: include_str!("../../../../templates/sample/en.toml"),
        },
        SourceFile {
            name: "sample/en-exercises.toml",
            text: include_str!("../../../../templates/sample/en-exercises.toml"),
        },
    ],
)];
/// The number of the format read here.
const FORMAT: u32 = 1;

/// A file as it is built in.
#[derive(Debug, Clone, Copy)]
struct SourceFile {
    name: &'static str,
    text: &'static str,
}

impl SourceFile {
    /// Gives where in the file a line begins with these words, from a line on: "sample/en.toml:12".
    fn place(self, from: usize, begins: impl Fn(&str) -> bool) -> Option<(usize, String)> {
        let mut lines = self.text.lines().enumerate().skip(from);
        let (index, _) = lines.find(|(_, line)| begins(line))?;
        Some((index, format!("{}:{}", self.name, index + 1)))
    }
}

/// The whole of it.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SampleFile {
    format: u32,
    #[serde(skip)]
    pub(super) language: String,
    #[serde(default)]
    pub(super) records: Vec<RecordData>,
    #[serde(default)]
    pub(super) runs: Vec<RunData>,
    #[serde(default)]
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
    /// Where it stands in the file, and where each answer does.
    #[serde(skip)]
    pub(super) place: String,
    #[serde(skip)]
    pub(super) places: BTreeMap<String, String>,
    #[serde(default = "normal")]
    pub(super) size: RunSize,
    days_ago: u32,
    #[serde(deserialize_with = "time")]
    at: NaiveTime,
    pub(super) open_at: Option<String>,
    pub(super) answers: BTreeMap<String, AnswerData>,
    #[serde(default)]
    pub(super) keep: Vec<KeepData>,
}

/// A card that was ticked at the end of a run, or each card of the kind.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KeepData {
    pub(super) kind: Kind,
    #[serde(default)]
    pub(super) each: bool,
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
    #[serde(default)]
    pub(super) sheet: ShareSheet,
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

/// Reads the files of a language.
pub(super) fn of(language: &str) -> Result<SampleFile, SampleError> {
    let (language, files) = FILES
        .iter()
        .find(|(known, _)| *known == language)
        .or(FILES.first())
        .ok_or_else(|| SampleError::new("no file"))?;
    let mut whole = SampleFile {
        format: FORMAT,
        language: (*language).to_owned(),
        ..SampleFile::default()
    };
    for file in *files {
        let mut part: SampleFile =
            read_toml(file.name, file.text).map_err(|error| SampleError::new(error.to_string()))?;
        if part.format != FORMAT {
            return Err(SampleError::new(format!("{}: format", file.name)));
        }
        find_places(*file, &mut part.runs);
        whole.records.extend(part.records);
        whole.runs.extend(part.runs);
        whole.shares.extend(part.shares);
    }
    Ok(whole)
}

/// Notes where each run and each of its answers stands, for what is said about them.
fn find_places(file: SourceFile, runs: &mut [RunData]) {
    let mut from = 0;
    for run in runs {
        let Some((index, place)) = file.place(from, |line| line == "[[runs]]") else {
            return;
        };
        from = index + 1;
        run.place = place;
        for step in run.answers.keys() {
            let names = |line: &str| {
                line.strip_prefix(step.as_str())
                    .is_some_and(|rest| rest.starts_with([' ', '.', '=']))
            };
            if let Some((_, place)) = file.place(from, names) {
                run.places.insert(step.clone(), place);
            }
        }
    }
}
