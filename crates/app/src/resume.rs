//! A JSON Resume brought in: read as a stranger's file, turned into suggestions, kept by nobody.
//!
//! Owns what of JSON Resume has a place in the journal. Every text is a line of plain text here,
//! whatever stands in it; addresses and pictures are not looked at. What does not fit is counted.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use serde_json::{Map, Value};
use waymark_journal::field::{Line, Lines, plain_line as plain};
use waymark_journal::limits::Limit;
use waymark_journal::nouns::certificate::Certificate;
use waymark_journal::nouns::course::{Course, CourseState};
use waymark_journal::nouns::experience::{Experience, ExperienceSort};
use waymark_journal::nouns::feedback::Feedback;
use waymark_journal::nouns::interest::Interest;
use waymark_journal::nouns::skill::Skill;
use waymark_journal::{Body, VagueDate};

use crate::error::AppError;
use crate::files;
use crate::session::{App, Now, Session};
use crate::wire::suggestions::SuggestionsView;

/// Most suggestions of one file; a CV of a long life has fewer.
const MOST: usize = 200;
/// The sections that have a place here, in the order they are suggested.
const SECTIONS: &[&str] = &[
    "work",
    "volunteer",
    "education",
    "certificates",
    "skills",
    "references",
    "interests",
];
/// Parts that are written by hand or say nothing of a life.
const BY_HAND: &[&str] = &["$schema", "meta", "basics", "languages"];

impl App {
    /// Reads a JSON Resume and suggests its lines. Nothing is kept. No path is a closed dialog.
    ///
    /// # Errors
    /// [`AppError::NotAResume`], [`AppError::OverLimit`], [`AppError::NotWritable`] where it may not be
    /// opened, [`AppError::File`], [`AppError::Locked`].
    pub fn resume_read(&self, path: Option<&Path>) -> Result<Option<SuggestionsView>, AppError> {
        self.read(|session, now| {
            let Some(path) = path else { return Ok(None) };
            let bytes = bytes_of(path)?;
            let (proposed, ignored) = read(&bytes, session, now)?;
            Ok(Some(session.suggestions(proposed, ignored, now)))
        })
    }
}

fn bytes_of(path: &Path) -> Result<Vec<u8>, AppError> {
    let most = Limit::Resume.most();
    let file = File::open(path).map_err(|error| files::problem(&error))?;
    let mut bytes = Vec::new();
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| files::problem(&error))?;
    if Limit::Resume.allows(bytes.len()) {
        Ok(bytes)
    } else {
        Err(AppError::over(Limit::Resume))
    }
}

/// Gives what a file proposes, and how many parts of it have no place here.
fn read(bytes: &[u8], session: &Session, now: Now<'_>) -> Result<(Vec<Body>, usize), AppError> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    // Deeper nesting than 128 is refused by the reader itself.
    let Ok(Value::Object(mut resume)) = serde_json::from_slice(bytes) else {
        return Err(AppError::NotAResume);
    };
    let known =
        |name: &String| SECTIONS.contains(&name.as_str()) || BY_HAND.contains(&name.as_str());
    if !resume.keys().any(known) {
        return Err(AppError::NotAResume);
    }
    let mut reading = Reading {
        session,
        now,
        ignored: 0,
        proposed: Vec::new(),
    };
    for name in SECTIONS {
        if let Some(value) = resume.remove(*name) {
            reading.section(name, value);
        }
    }
    let by_hand = |name: &&String| BY_HAND.contains(&name.as_str());
    reading.ignored += resume.len() - resume.keys().filter(by_hand).count();
    Ok((reading.proposed, reading.ignored))
}

type Make = fn(&mut Reading<'_>, &mut Item) -> Option<Body>;

/// Gives what makes a record of an item of a section.
fn maker(section: &str) -> Option<Make> {
    Some(match section {
        "work" => |reading, item| reading.experience(item, "name", ExperienceSort::Work),
        "volunteer" => {
            |reading, item| reading.experience(item, "organization", ExperienceSort::Volunteer)
        }
        "education" => |reading, item| reading.education(item),
        "certificates" => |reading, item| reading.certificate(item),
        "skills" => |reading, item| reading.skill(item),
        "interests" => |reading, item| reading.interest(item),
        "references" => |reading, item| reading.reference(item),
        _ => return None,
    })
}

/// One item of a section; what is taken from it is gone, what is left has no place.
struct Item(Map<String, Value>);

struct Reading<'a> {
    session: &'a Session,
    now: Now<'a>,
    ignored: usize,
    proposed: Vec<Body>,
}

impl Reading<'_> {
    fn section(&mut self, name: &str, value: Value) {
        let (Some(make), Value::Array(items)) = (maker(name), value) else {
            self.ignored += 1;
            return;
        };
        for item in items {
            let Value::Object(item) = item else {
                self.ignored += 1;
                continue;
            };
            if self.proposed.len() == MOST {
                self.ignored += 1;
                continue;
            }
            let mut item = Item(item);
            let made = make(self, &mut item);
            self.ignored += item.0.len();
            match made.filter(|body| !body.heading().is_empty()) {
                Some(body) => self.proposed.push(body),
                None => self.ignored += 1,
            }
        }
    }

    /// Takes a text as one line; one that is no text or too long is counted and left out.
    fn line(&mut self, item: &mut Item, name: &str) -> Line {
        let taken = item.0.remove(name);
        taken.map(|value| self.text(&value)).unwrap_or_default()
    }

    fn text(&mut self, value: &Value) -> Line {
        let line = match value {
            Value::String(text) => plain(text),
            Value::Null => String::new(),
            _ => {
                self.ignored += 1;
                String::new()
            }
        };
        if Limit::Item.allows(line.chars().count()) {
            return Line(line);
        }
        self.ignored += 1;
        Line::default()
    }

    fn lines(&mut self, item: &mut Item, name: &str) -> Vec<String> {
        let Some(value) = item.0.remove(name) else {
            return Vec::new();
        };
        let Value::Array(values) = value else {
            self.ignored += usize::from(!value.is_null());
            return Vec::new();
        };
        let most = usize::try_from(Limit::List.most()).unwrap_or(usize::MAX);
        self.ignored += values.len().saturating_sub(most);
        let lines = values.iter().take(most).map(|value| self.text(value).0);
        lines.filter(|line| !line.is_empty()).collect()
    }

    fn date(&mut self, item: &mut Item, name: &str) -> Option<VagueDate> {
        let typed = self.line(item, name);
        self.session.read_date(&typed, self.now)
    }

    /// Takes a list as one line.
    fn joined(&mut self, item: &mut Item, name: &str) -> Line {
        let joined = self.lines(item, name).join(", ");
        if Limit::Item.allows(joined.chars().count()) {
            return Line(joined);
        }
        self.ignored += 1;
        Line::default()
    }

    fn experience(&mut self, item: &mut Item, place: &str, sort: ExperienceSort) -> Option<Body> {
        let (position, place) = (self.line(item, "position"), self.line(item, place));
        let (what, r#where) = if position.is_empty() {
            (place, self.line(item, "location"))
        } else {
            (position, place)
        };
        let mut gave: Vec<String> = Vec::new();
        gave.extend(Some(self.line(item, "summary").0).filter(|text| !text.is_empty()));
        gave.extend(self.lines(item, "highlights"));
        gave.truncate(usize::try_from(Limit::List.most()).unwrap_or(usize::MAX));
        let made = Experience {
            what,
            r#where,
            sort,
            from: self.date(item, "startDate"),
            to: self.date(item, "endDate"),
            gave: Lines(gave),
            ..Experience::default()
        };
        Some(made.into())
    }

    /// Makes something done at a school where there are days, else a course.
    fn education(&mut self, item: &mut Item) -> Option<Body> {
        let (area, school) = (self.line(item, "area"), self.line(item, "institution"));
        let study = self.line(item, "studyType");
        let named = [area, study.clone(), school.clone()];
        let what = named.into_iter().find(|line| !line.is_empty())?;
        let school = if what == school {
            Line::default()
        } else {
            school
        };
        let from = self.date(item, "startDate");
        let to = self.date(item, "endDate");
        if from.is_none() && to.is_none() {
            let made = Course {
                name: what,
                provider: school,
                state: CourseState::Taken,
                lets_me: self.joined(item, "courses"),
                ..Course::default()
            };
            return Some(made.into());
        }
        let mut gave = self.lines(item, "courses");
        if study != what && !study.is_empty() {
            gave.insert(0, study.0);
            gave.truncate(usize::try_from(Limit::List.most()).unwrap_or(usize::MAX));
        }
        let made = Experience {
            what,
            r#where: school,
            sort: ExperienceSort::School,
            from,
            to,
            gave: Lines(gave),
            ..Experience::default()
        };
        Some(made.into())
    }

    fn certificate(&mut self, item: &mut Item) -> Option<Body> {
        let made = Certificate {
            name: self.line(item, "name"),
            issuer: self.line(item, "issuer"),
            got: self.date(item, "date"),
            ..Certificate::default()
        };
        Some(made.into())
    }

    fn skill(&mut self, item: &mut Item) -> Option<Body> {
        let made = Skill {
            name: self.line(item, "name"),
            example: self.joined(item, "keywords"),
            ..Skill::default()
        };
        Some(made.into())
    }

    fn interest(&mut self, item: &mut Item) -> Option<Body> {
        let made = Interest {
            name: self.line(item, "name"),
            pull: self.joined(item, "keywords"),
        };
        Some(made.into())
    }

    fn reference(&mut self, item: &mut Item) -> Option<Body> {
        let made = Feedback {
            quote: self.line(item, "reference"),
            who: self.line(item, "name"),
            ..Feedback::default()
        };
        Some(made.into())
            .filter(|body: &Body| matches!(body, Body::Feedback(one) if !one.quote.is_empty()))
    }
}
