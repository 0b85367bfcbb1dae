//! Records in plain words: the names of kinds, fields and fixed words, and the content of a field as
//! lines to read.
//!
//! Used wherever a record is shown, exported or shared, so that all of them say the same. Owns no
//! choice of what is shown.

use std::collections::BTreeMap;

use waymark_journal::body::{Body, FieldRef, Kind};
use waymark_journal::field::{FieldShape, FieldValue};
use waymark_journal::nouns::agreement::AgreementField;
use waymark_journal::nouns::ask::AskField;
use waymark_journal::nouns::attempt::TryField;
use waymark_journal::nouns::audience::AudienceField;
use waymark_journal::nouns::certificate::CertificateField;
use waymark_journal::nouns::course::CourseField;
use waymark_journal::nouns::document::DocumentField;
use waymark_journal::nouns::experience::ExperienceField;
use waymark_journal::nouns::feedback::FeedbackField;
use waymark_journal::nouns::fit::FitField;
use waymark_journal::nouns::goal::GoalField;
use waymark_journal::nouns::hope::HopeField;
use waymark_journal::nouns::line::LineField;
use waymark_journal::nouns::person::PersonField;
use waymark_journal::nouns::place::PlaceField;
use waymark_journal::nouns::private_word::PrivateWordField;
use waymark_journal::nouns::question::QuestionField;
use waymark_journal::nouns::run::RunField;
use waymark_journal::nouns::safety_part::SafetyPartField;
use waymark_journal::nouns::setting::SettingField;
use waymark_journal::nouns::share_receipt::ShareReceiptField;
use waymark_journal::nouns::skill::SkillField;
use waymark_journal::nouns::step::StepField;
use waymark_journal::nouns::support::SupportField;
use waymark_journal::nouns::task::TaskField;
use waymark_journal::nouns::value::ValueField;

use crate::texts::{Args, Texts};

fn say(texts: &Texts, id: &str) -> String {
    // Kinds, fields and words are closed sets; a test proves that each has its message.
    texts
        .dynamic(id, &Args::new())
        .unwrap_or_else(|| id.to_owned())
}

/// Names one record of a kind: "Strength".
#[must_use]
pub fn kind(texts: &Texts, kind: Kind) -> String {
    say(texts, &format!("kind-{}", kind.name()))
}

/// Names many records of a kind: "Strengths".
#[must_use]
pub fn kinds(texts: &Texts, kind: Kind) -> String {
    say(texts, &format!("kind-{}.many", kind.name()))
}

/// Labels a field: "One time it showed".
#[must_use]
pub fn field(texts: &Texts, field: FieldRef) -> String {
    say(
        texts,
        &format!("field-{}-{}", field.kind().name(), field.name()),
    )
}

/// Says one word of a fixed set: `word(texts, "plan-state", "let-go")`.
#[must_use]
pub fn word(texts: &Texts, set: &str, name: &str) -> String {
    say(texts, &format!("word-{set}-{name}"))
}

/// Names the fixed set whose words a field holds, if it holds one.
#[must_use]
pub const fn word_set(field: FieldRef) -> Option<&'static str> {
    match field {
        FieldRef::Audience(AudienceField::Sort) => Some("audience-kind"),
        FieldRef::Feedback(FeedbackField::Sort) => Some("feedback-kind"),
        FieldRef::Fit(FitField::Again) => Some("go-again"),
        FieldRef::Goal(GoalField::State) | FieldRef::Step(StepField::State) => Some("plan-state"),
        FieldRef::Step(StepField::HelperRole) | FieldRef::Support(SupportField::HelperRole) => {
            Some("helper-role")
        }
        FieldRef::Support(SupportField::State) => Some("support-state"),
        FieldRef::Place(PlaceField::Sort) => Some("place-kind"),
        FieldRef::Place(PlaceField::State) => Some("place-state"),
        FieldRef::Ask(AskField::State) => Some("ask-state"),
        FieldRef::Ask(AskField::Helped) => Some("helped"),
        FieldRef::Question(QuestionField::About) => Some("question-about"),
        FieldRef::Person(PersonField::Part) => Some("person-part"),
        FieldRef::Certificate(CertificateField::Signature) => Some("badge-signature"),
        FieldRef::Experience(ExperienceField::Sort) => Some("experience-kind"),
        FieldRef::PrivateWord(PrivateWordField::Sort) => Some("private-kind"),
        FieldRef::Run(RunField::Size) => Some("run-size"),
        FieldRef::Run(RunField::State) => Some("run-state"),
        FieldRef::SafetyPart(SafetyPartField::Section) => Some("safety-section"),
        FieldRef::Setting(SettingField::RecoverySheet) => Some("recovery-sheet-state"),
        FieldRef::ShareReceipt(ShareReceiptField::Form) => Some("share-form"),
        FieldRef::ShareReceipt(ShareReceiptField::Sheet) => Some("share-sheet"),
        FieldRef::Hope(HopeField::HowSoon) => Some("how-soon"),
        FieldRef::Line(LineField::About) => Some("line-about"),
        FieldRef::Try(TryField::State) => Some("try-state"),
        FieldRef::Task(TaskField::Level) => Some("task-level"),
        FieldRef::Course(CourseField::State) => Some("course-state"),
        FieldRef::Agreement(AgreementField::State) => Some("agreement-state"),
        FieldRef::Document(DocumentField::Template) => Some("document-template"),
        FieldRef::Skill(SkillField::Pile) => Some("skill-pile"),
        FieldRef::Value(ValueField::About) => Some("value-about"),
        FieldRef::Person(PersonField::MayKnow) => Some("may-know"),
        FieldRef::Person(PersonField::Ring) => Some("ring"),
        _ => None,
    }
}

/// Gives the content of a field as lines to read: dates written out, words said, ratings as
/// "7 of 10". Links give nothing; they are the business of whoever knows the other record.
#[must_use]
pub fn lines(texts: &Texts, field: FieldRef, value: &FieldValue) -> Vec<String> {
    match value {
        FieldValue::Text(name) if !name.is_empty() => match word_set(field) {
            Some(set) => vec![word(texts, set, name)],
            None => value.lines(),
        },
        FieldValue::Rating(Some(rating)) => vec![self::rating(texts, *rating)],
        FieldValue::Date(Some(date)) => vec![texts.dates().vague(date)],
        FieldValue::Rows(rows) => rows
            .iter()
            .filter_map(|cells| row_line(texts, cells))
            .collect(),
        FieldValue::Flag(true) => vec![word(texts, "flag", "yes")],
        _ => value.lines(),
    }
}

/// Says a rating: "7 of 10".
#[must_use]
pub fn rating(texts: &Texts, value: u8) -> String {
    let args = Args::new().number("value", usize::from(value));
    texts
        .dynamic("content-rating", &args)
        .unwrap_or_else(|| value.to_string())
}

/// Says an item and where it stands: "quiet: good for me".
#[must_use]
pub fn item_line(texts: &Texts, item: &str, value: &str) -> String {
    let args = Args::new().text("item", item).text("value", value);
    texts
        .dynamic("content-item-line", &args)
        .unwrap_or_else(|| item.to_owned())
}

/// The order in which the cells of a row are read, where they have one of their own.
const READING_ORDER: &[&str] = &[
    "on", "who", "what", "language", "hours", "value", "how", "fluency", "reach", "note",
];

/// Says one row of cells: a when-then line, a level of a goal, or the cells beside each other.
#[must_use]
pub fn row_line(texts: &Texts, cells: &BTreeMap<String, String>) -> Option<String> {
    let cell = |name: &str| {
        cells
            .get(name)
            .map(|text| text.trim())
            .filter(|text| !text.is_empty())
    };
    let args = |names: &[&'static str]| {
        names.iter().fold(Args::new(), |args, name| {
            args.text(name, cell(name).unwrap_or_default())
        })
    };
    if let Some(by) = cell("by") {
        return sitting_line(texts, by, &cell);
    }
    if let (Some(level), text) = (cell("level"), cell("text")) {
        return text.map(|text| item_line(texts, &word(texts, "level", level), text));
    }
    if let Some(want) = cell("want") {
        let day = cell("on").and_then(|day| day.parse().ok());
        let day = day.map(|day| texts.dates().day_plain(day));
        let said = [
            day,
            Some(word(texts, "still-want", want)),
            cell("found").map(str::to_owned),
        ];
        return Some(said.into_iter().flatten().collect::<Vec<_>>().join(", "));
    }
    if let Some(wish) = cell("wish") {
        let met = word(texts, "wish-met", cell("met").unwrap_or("not-known"));
        return Some(item_line(texts, wish, &met));
    }
    if let Some(rung) = cell("rung") {
        // A rung that nothing is said of stands on no page.
        let said: Vec<&str> = [cell("when"), cell("how")].into_iter().flatten().collect();
        return (!said.is_empty())
            .then(|| item_line(texts, &word(texts, "rung", rung), &said.join(", ")));
    }
    if let (Some(topic), Some(value)) = (cell("topic"), cell("value")) {
        let said = value
            .parse()
            .map_or_else(|_| value.to_owned(), |value| rating(texts, value));
        return Some(item_line(texts, topic, &said));
    }
    if let Some(weight) = cell("weight").and_then(|weight| weight.parse().ok()) {
        let age = |name: &str| cell(name).and_then(|age| age.parse().ok());
        return Some(slice_line(texts, age("from"), age("to"), weight));
    }
    match (cell("when"), cell("then")) {
        (Some(_), Some(_)) => texts.dynamic("content-when-then", &args(&["when", "then"])),
        (Some(_), None) if cells.contains_key("then") => {
            texts.dynamic("content-when", &args(&["when"]))
        }
        (None, Some(_)) => texts.dynamic("content-then", &args(&["then"])),
        _ => {
            let mut names: Vec<&str> = cells.keys().map(String::as_str).collect();
            names.sort_by_key(|name| (READING_ORDER.iter().position(|known| known == name), *name));
            let words: Vec<&str> = names.into_iter().filter_map(cell).collect();
            (!words.is_empty()).then(|| words.join(", "))
        }
    }
}

/// Says what somebody typed in a session: "Me: I ask on Friday", under its point if it has one.
fn sitting_line<'a>(
    texts: &Texts,
    by: &str,
    cell: &impl Fn(&str) -> Option<&'a str>,
) -> Option<String> {
    let who = word(texts, "typed-by", by);
    let said: Vec<&str> = ["text", "who", "by-when"]
        .into_iter()
        .filter_map(cell)
        .collect();
    let who = match cell("point") {
        Some(point) => format!("{point} ({who})"),
        None => who,
    };
    (!said.is_empty()).then(|| item_line(texts, &who, &said.join(", ")))
}

/// Says ages in years: "from age 6 to 20"; nothing where none is known.
#[must_use]
pub fn ages(texts: &Texts, from: Option<u8>, to: Option<u8>) -> Option<String> {
    let age = |age: u8| Args::new().number("age", usize::from(age));
    match (from, to) {
        (Some(from), Some(to)) => {
            let args = Args::new().number("from", usize::from(from));
            texts.dynamic("content-ages", &args.number("to", usize::from(to)))
        }
        (Some(from), None) => texts.dynamic("content-age-from", &age(from)),
        (None, Some(to)) => texts.dynamic("content-age-to", &age(to)),
        (None, None) => None,
    }
}

/// Says how thick a band of the life rainbow is: "3 of 5".
#[must_use]
pub fn weight(texts: &Texts, weight: u8) -> String {
    let args = Args::new().number("value", usize::from(weight));
    texts
        .dynamic("content-weight", &args)
        .unwrap_or_else(|| weight.to_string())
}

fn slice_line(texts: &Texts, from: Option<u8>, to: Option<u8>, weight: u8) -> String {
    let weight = self::weight(texts, weight);
    match ages(texts, from, to) {
        Some(ages) => item_line(texts, &ages, &weight),
        None => weight,
    }
}

/// Gives the first words of a record, as the person wrote them.
#[must_use]
pub fn heading(texts: &Texts, body: &Body) -> String {
    let written = |field: FieldRef, value: &FieldValue| {
        word_set(field).is_none() && matches!(value, FieldValue::Text(_)) && !value.is_empty()
    };
    body.fields()
        .into_iter()
        .find(|(field, value)| written(*field, value))
        .and_then(|(_, value)| first_line(&value.text()).map(str::to_owned))
        .unwrap_or_else(|| kind(texts, body.kind()))
}

/// Gives the first line that holds words.
#[must_use]
pub fn first_line(text: &str) -> Option<&str> {
    text.lines().map(str::trim).find(|line| !line.is_empty())
}

/// Says whether a field takes numbers 0 to 10.
#[must_use]
pub fn is_rating(field: FieldRef) -> bool {
    field
        .kind()
        .shapes()
        .contains(&(field.name(), FieldShape::Rating))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::texts::generate;

    fn wanted() -> BTreeSet<String> {
        let mut ids = BTreeSet::new();
        for kind in Kind::ALL {
            ids.insert(format!("kind-{}", kind.name()));
            ids.insert(format!("kind-{}.many", kind.name()));
            for field in kind.fields() {
                ids.insert(format!("field-{}-{}", kind.name(), field.name()));
            }
        }
        for field in Kind::ALL.iter().flat_map(|kind| kind.fields()) {
            if let Some(set) = word_set(field) {
                let named = |name: &&str| format!("word-{set}-{name}");
                ids.extend(field.words().iter().map(named));
            }
        }
        for more in [
            "level-ok",
            "level-good",
            "level-great",
            "wish-met-met",
            "wish-met-not-known",
            "wish-met-not-met",
            "rung-look",
            "rung-visit",
            "rung-hour",
            "rung-day",
            "rung-start",
            "still-want-yes",
            "still-want-otherwise",
            "still-want-open",
            "still-want-not-now",
            "typed-by-me",
            "typed-by-guest",
            "typed-by-together",
            "flag-yes",
            "flag-no",
            "sharing-never",
            "sharing-offered",
        ] {
            ids.insert(format!("word-{more}"));
        }
        ids
    }

    #[test]
    fn every_kind_field_and_word_has_its_name_and_no_name_is_unused() {
        let ftl = crate::texts::file("en", "kinds.ftl");
        let files = [("kinds.ftl".to_owned(), ftl)];
        assert_eq!(generate::problems(&files), Vec::<String>::new());
        let found: BTreeSet<String> = generate::ids(&files).into_iter().collect();
        let wanted = wanted();
        let missing: Vec<&String> = wanted.difference(&found).collect();
        let unused: Vec<&String> = found.difference(&wanted).collect();
        assert!(
            missing.is_empty() && unused.is_empty(),
            "missing {missing:?}, unused {unused:?}"
        );
    }

    #[test]
    fn every_field_of_fixed_words_names_its_set() {
        for kind in Kind::ALL {
            for (field, (name, shape)) in kind.fields().into_iter().zip(kind.shapes()) {
                assert_eq!(
                    word_set(field).is_some(),
                    shape == FieldShape::Word,
                    "{kind:?}.{name}"
                );
            }
        }
    }

    #[test]
    fn a_goal_reads_in_plain_words() {
        let texts = Texts::for_files("en");
        let mut goal = Kind::Goal.empty();
        let cells = |pairs: &[(&str, &str)]| {
            pairs
                .iter()
                .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
                .collect()
        };
        goal.set("text", FieldValue::Text("Ask about Fridays".into()))
            .expect("text");
        goal.set("state", FieldValue::Text("let-go".into()))
            .expect("state");
        goal.set("sure", FieldValue::Rating(Some(8))).expect("sure");
        goal.set(
            "levels",
            FieldValue::Rows(vec![
                cells(&[("level", "ok"), ("text", "I think about it")]),
                cells(&[("level", "great"), ("text", "")]),
            ]),
        )
        .expect("levels");
        goal.set(
            "when-then",
            FieldValue::Rows(vec![
                cells(&[("when", "I am tired"), ("then", "I write a note")]),
                cells(&[("when", ""), ("then", "I rest")]),
            ]),
        )
        .expect("when-then");
        let read: Vec<String> = goal
            .fields()
            .iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| {
                format!(
                    "{}: {}",
                    field(&texts, *name),
                    lines(&texts, *name, value).join(" / ")
                )
            })
            .collect();
        insta::assert_snapshot!(read.join("\n"));
        assert_eq!(heading(&texts, &goal), "Ask about Fridays");
    }
}
