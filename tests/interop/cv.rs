//! The CV of the sample journal: the HTML checker reads the page, ajv holds the JSON against the schema
//! of JSON Resume, and both say the same.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::Value;
use waymark_app::{
    App, Kind,
    wire::{
        cv::{CvForm, CvTickRequest, CvWriteRequest},
        records::{CardSaveRequest, SharingRequest},
        share::{GuardAnswer, GuardDecision},
    },
};
use waymark_journal::{FieldValue, RecordId, Sharing, VagueDate};

use crate::{
    html::{assert_valid, assert_whole_in_itself, lines},
    sample::sample,
    schema::said_by,
};

const NODE: &str = r#"
import Ajv from "ajv"; import { readFileSync } from "node:fs";
const [schema, files] = process.argv.slice(1).map((path) => JSON.parse(readFileSync(path, "utf8")));
const validate = new Ajv({ allErrors: true }).compile(schema);
const wrong = files.flatMap((text, at) => {
  const resume = JSON.parse(text);
  return validate(resume) ? [] : [{ at, errors: validate.errors, resume }];
});
// A schema that takes anything would prove nothing.
if (validate({ work: [{ startDate: "last spring" }] })) wrong.push("a wrong date is taken");
if (validate({ basics: { email: "no address" } })) wrong.push("a wrong address is taken");
console.log(JSON.stringify(wrong));
"#;

/// Gives what the schema says against these files.
fn against_the_schema(folder: &Path, files: &[String]) -> Value {
    let list = folder.join("resumes.json");
    fs::write(&list, serde_json::to_string(files).unwrap()).unwrap();
    said_by(NODE, "tests/fixtures/jsonresume/schema.json", &list)
}

/// Lets every found word stand.
fn kept_words(app: &App) -> Vec<GuardAnswer> {
    let request = waymark_app::wire::cv::CvRequest { guard: Vec::new() };
    let found = app.cv_sheet(&request).unwrap().found;
    found
        .into_iter()
        .map(|hit| GuardAnswer {
            key: hit.key,
            decision: GuardDecision::Keep,
            words: String::new(),
        })
        .collect()
}

fn file(app: &App, form: CvForm) -> String {
    let guard = kept_words(app);
    let made = app.cv_render(&CvWriteRequest { guard, form }).unwrap();
    String::from_utf8(made.bytes.to_vec()).unwrap()
}

/// Every line that can be ticked: its tick and its words.
fn offered(app: &App) -> Vec<(String, Vec<String>)> {
    let view = app.cv().unwrap();
    let entries = view
        .sections
        .into_iter()
        .flat_map(|section| section.entries);
    entries
        .filter(|entry| entry.offered)
        .flat_map(|entry| entry.lines)
        .map(|line| (line.tick, line.text))
        .collect()
}

fn tick(app: &App, ticks: Vec<String>, on: bool) {
    app.cv_tick(&CvTickRequest { ticks, on }).unwrap();
}

/// Every text of a JSON file that is no date.
fn texts(value: &Value, out: &mut Vec<String>) {
    match value {
        Value::String(text) => out.push(text.clone()),
        Value::Array(list) => list.iter().for_each(|value| texts(value, out)),
        Value::Object(map) => {
            let said = |name: &str| !["startDate", "endDate", "date"].contains(&name);
            map.iter()
                .filter(|(name, _)| said(name))
                .for_each(|(_, value)| texts(value, out));
        }
        _ => {}
    }
}

#[test]
fn the_page_is_valid_and_says_what_the_json_says_line_for_line() {
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    for all in [false, true] {
        if all {
            tick(
                &app,
                offered(&app).into_iter().map(|(tick, _)| tick).collect(),
                true,
            );
        }
        let page = file(&app, CvForm::Html);
        assert_whole_in_itself(&page);
        let path = folder.path().join("cv.html");
        fs::write(&path, &page).unwrap();
        assert_valid(&path);

        let json = file(&app, CvForm::Json);
        assert_eq!(
            against_the_schema(folder.path(), std::slice::from_ref(&json)).to_string(),
            "[]"
        );
        let mut said = Vec::new();
        texts(&serde_json::from_str(&json).unwrap(), &mut said);
        let sheet = app
            .cv_sheet(&waymark_app::wire::cv::CvRequest {
                guard: kept_words(&app),
            })
            .unwrap();
        let headings = sheet.sections.iter().map(|section| section.title.clone());
        let dates = sheet.sections.iter().flat_map(|section| &section.entries);
        let dates: Vec<String> = dates
            .filter(|entry| !entry.from.is_empty() || !entry.to.is_empty())
            .map(|entry| match entry.from.as_str() {
                "" => entry.to.clone(),
                from => format!("{from} – {}", entry.to).trim().to_owned(),
            })
            .collect();
        let other: Vec<String> = headings.chain(dates).collect();
        let mut read: Vec<String> = lines(&page);
        assert!(read.len() > 20, "{read:?}");
        for line in &other {
            let at = read.iter().position(|known| known == line);
            read.remove(at.unwrap_or_else(|| panic!("{line:?} is not on the page: {read:?}")));
        }
        read.sort();
        said.sort();
        assert_eq!(read, said);
    }
}

/// Numbers that look random and are the same each time (SplitMix64; Steele et al. 2014).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % u64::try_from(most).unwrap()).unwrap()
    }
}

/// Keeps something that can stand in a CV, with words of its own in each field.
fn keep_something(app: &App, numbers: &mut Numbers, round: usize) -> RecordId {
    const DATES: &[&str] = &[
        "2021",
        "May 2022",
        "3.4.2023",
        "spring 2024",
        "age 17",
        "long ago",
        "",
    ];
    let word = |field: &str| FieldValue::Text(format!("{field} q{round}q \"<&\\ Ω"));
    let mut date = || {
        let typed = DATES[numbers.below(DATES.len())];
        FieldValue::Date((!typed.is_empty()).then(|| VagueDate::phrase(typed)))
    };
    let (from, to) = (date(), date());
    let (kind, fields) = match numbers.below(6) {
        0 | 1 => {
            let sort = ["work", "volunteer", "school", "own", "open"][numbers.below(5)];
            let fields = vec![
                ("what", word("what")),
                ("where", word("where")),
                ("kind", FieldValue::Text(sort.to_owned())),
                ("from", from),
                ("to", to),
                (
                    "gave",
                    FieldValue::Lines(vec![word("gave").text(), word("too").text()]),
                ),
                ("liked", word("never")),
            ];
            (Kind::Experience, fields)
        }
        2 => (
            Kind::Course,
            vec![
                ("name", word("name")),
                ("provider", word("provider")),
                ("state", FieldValue::Text("taken".to_owned())),
                ("who-pays", word("never")),
            ],
        ),
        3 => (
            Kind::Certificate,
            vec![
                ("name", word("name")),
                ("issuer", word("issuer")),
                ("got", to),
            ],
        ),
        4 => (
            Kind::Skill,
            vec![
                ("name", word("name")),
                ("example", word("example")),
                ("seen-by", word("never")),
            ],
        ),
        _ => (
            Kind::Feedback,
            vec![("quote", word("quote")), ("who", word("never"))],
        ),
    };
    let fields: BTreeMap<String, FieldValue> = fields
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    let request = CardSaveRequest {
        id: None,
        kind,
        fields,
    };
    app.card_save(request).unwrap().value.id
}

#[test]
fn two_hundred_journals_and_sets_of_ticks_give_valid_json_and_nothing_unticked() {
    let folder = tempfile::tempdir().unwrap();
    let app = sample(folder.path());
    let mut numbers = Numbers(7);
    let mut files = Vec::new();
    for round in 0..200 {
        let id = keep_something(&app, &mut numbers, round);
        if numbers.below(4) > 0 {
            let sharing = Sharing::Offered;
            app.record_sharing(&SharingRequest { id, sharing }).unwrap();
        }
        let lines = offered(&app);
        // What was ticked goes, then a few of all lines are ticked anew.
        tick(
            &app,
            lines.iter().map(|(tick, _)| tick.clone()).collect(),
            false,
        );
        let few: Vec<String> = (0..12)
            .map(|_| lines[numbers.below(lines.len())].0.clone())
            .collect();
        tick(&app, few, true);
        let view = app.cv().unwrap();
        let (page, json) = (file(&app, CvForm::Html), file(&app, CvForm::Json));
        let page = &page[page.find("<main>").unwrap()..];
        let shown = |text: &str| {
            let escaped = text.replace('&', "&amp;").replace('<', "&lt;");
            page.contains(&escaped.replace('"', "&quot;"))
                || json.contains(&text.replace('\\', "\\\\").replace('"', "\\\""))
        };
        let all = view.sections.iter().flat_map(|section| &section.entries);
        for line in all.flat_map(|entry| &entry.lines) {
            for text in line.text.iter().filter(|text| text.contains("q \"<")) {
                assert_eq!(shown(text), line.ticked, "{text}");
            }
        }
        assert!(!page.contains("never q") && !json.contains("never q"));
        files.push(json);
    }
    assert_eq!(against_the_schema(folder.path(), &files).to_string(), "[]");
}
