//! JSON Resume 1.0, as `@jsonresume/schema` 1.3.1 has it.

use serde_json::{Map, Value};

use super::{Cv, CvEntry, CvSection, HeadRole, Role, SectionId};

/// Writes a CV as JSON Resume: the same words as the page, dates where they can be written exactly.
#[must_use]
pub fn json(cv: &Cv) -> String {
    let mut resume = Map::new();
    let basics = basics(cv);
    if !basics.is_empty() {
        resume.insert("basics".to_owned(), Value::Object(basics));
    }
    for section in &cv.sections {
        let list = resume
            .entry(list_of(section.id))
            .or_insert_with(|| Value::Array(Vec::new()));
        if let Value::Array(list) = list {
            list.extend(items(section));
        }
    }
    // Writing what was just made from texts cannot fail.
    serde_json::to_string_pretty(&Value::Object(resume)).unwrap_or_default() + "\n"
}

/// Gives every text a reader of the JSON sees, a line each, escaped as in HTML: what the guard looks
/// at a second time. The names of JSON Resume are not among them.
#[must_use]
pub fn spoken(json: &str) -> String {
    fn texts(value: &Value, out: &mut Vec<String>) {
        match value {
            Value::String(text) => out.push(text.clone()),
            Value::Array(list) => list.iter().for_each(|value| texts(value, out)),
            Value::Object(map) => map.values().for_each(|value| texts(value, out)),
            _ => {}
        }
    }
    let mut out = Vec::new();
    if let Ok(value) = serde_json::from_str(json) {
        texts(&value, &mut out);
    }
    out.join("\n")
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

fn basics(cv: &Cv) -> Map<String, Value> {
    let mut basics = Map::new();
    let mut put = |name: &str, role: HeadRole| {
        if let Some(text) = cv.head_text(role) {
            basics.insert(name.to_owned(), Value::from(text));
        }
    };
    put("name", HeadRole::Name);
    put("label", HeadRole::Headline);
    put("phone", HeadRole::Phone);
    put("summary", HeadRole::Summary);
    if let Some(email) = cv.head_text(HeadRole::Email) {
        // The format asks for an address; other words stand where an address may not.
        let name = if is_email(email) { "email" } else { "contact" };
        basics.insert(name.to_owned(), Value::from(email));
    }
    if let Some(town) = cv.head_text(HeadRole::Town) {
        let city = std::iter::once(("city".to_owned(), Value::from(town)));
        basics.insert("location".to_owned(), Value::Object(city.collect()));
    }
    basics
}

/// Says whether a text has the shape of an address: plain letters round one at sign.
fn is_email(text: &str) -> bool {
    let fits = |part: &str, more: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || more.contains(letter))
    };
    let label = |label: &str| fits(label, "-") && !label.starts_with('-') && !label.ends_with('-');
    text.split_once('@').is_some_and(|(name, host)| {
        let dots = |text: &str| text.starts_with('.') || text.ends_with('.') || text.contains("..");
        fits(name, "._+-") && !dots(name) && host.contains('.') && host.split('.').all(label)
    })
}

const fn list_of(section: SectionId) -> &'static str {
    match section {
        SectionId::Work | SectionId::Other => "work",
        SectionId::Volunteer => "volunteer",
        SectionId::School => "education",
        SectionId::Certificates => "certificates",
        SectionId::Skills | SectionId::Strengths => "skills",
        SectionId::Words => "references",
        SectionId::Languages => "languages",
        SectionId::Interests => "interests",
    }
}

fn items(section: &CvSection) -> impl Iterator<Item = Value> {
    section
        .entries
        .iter()
        .map(|entry| item(section.id, entry))
        .filter(|item| !item.is_empty())
        .map(Value::Object)
}

/// The name each role has in a list of JSON Resume.
const fn names(section: SectionId) -> &'static [(Role, &'static str)] {
    use Role::{Detail, From, Main, Place, State, To, Who};
    match section {
        SectionId::Work | SectionId::Other => &[
            (Place, "name"),
            (Main, "position"),
            (From, "startDate"),
            (To, "endDate"),
            (Detail, "highlights"),
        ],
        SectionId::Volunteer => &[
            (Place, "organization"),
            (Main, "position"),
            (From, "startDate"),
            (To, "endDate"),
            (Detail, "highlights"),
        ],
        SectionId::School => &[
            (Place, "institution"),
            (Main, "area"),
            (State, "studyType"),
            (From, "startDate"),
            (To, "endDate"),
            (Detail, "courses"),
        ],
        SectionId::Certificates => &[(Main, "name"), (To, "date"), (Place, "issuer")],
        SectionId::Skills | SectionId::Strengths | SectionId::Interests => {
            &[(Main, "name"), (Detail, "keywords")]
        }
        SectionId::Words => &[(Who, "name"), (Main, "reference")],
        SectionId::Languages => &[(Main, "language"), (State, "fluency")],
    }
}

fn item(section: SectionId, entry: &CvEntry) -> Map<String, Value> {
    let mut item = Map::new();
    for (role, name) in names(section) {
        let value = match role {
            Role::Detail => {
                let lines: Vec<Value> = entry
                    .parts_of(*role)
                    .map(|part| Value::from(part.text.as_str()))
                    .collect();
                (!lines.is_empty()).then_some(Value::Array(lines))
            }
            Role::From | Role::To => entry
                .part(*role)
                .and_then(|part| part.iso.clone())
                .map(Value::from),
            _ => entry
                .part(*role)
                .map(|part| Value::from(part.text.as_str())),
        };
        if let Some(value) = value {
            item.insert((*name).to_owned(), value);
        }
    }
    item
}
