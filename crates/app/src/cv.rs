//! My CV: its head, its ticks, the preview and the file.
//!
//! Owns the use cases and how they are shown. What may stand in it is `journal::policy`'s, the sheet
//! and both forms are the share crate's; the guard runs on it as on every page that leaves.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use waymark_content::texts::Texts;
use waymark_journal::field::{FieldType, Line, Lines, Rows};
use waymark_journal::nouns::cv::Cv as Head;
use waymark_journal::{Edit, FieldValue, Kind, Record, RecordId};
use waymark_share::cv::{
    Cv, CvEntry, HTML_FILE, HeadRole, JSON_FILE, PDF_FILE, Part, Role, SectionId, everything,
    head_of, html, json, pdf, spoken,
};
use waymark_share::guard::{Decided, Watch, check, check_bytes, decide};

use crate::error::AppError;
use crate::files::MadeFile;
use crate::op::Op;
use crate::session::{App, Now, Session};
use crate::sharing::{answers, hit_view};
use crate::wire::Changed;
use crate::wire::cv::{
    CvEntryView, CvForm, CvHead, CvLanguage, CvLineView, CvRequest, CvSectionView,
    CvSheetEntryView, CvSheetSectionView, CvSheetView, CvSpeakerRequest, CvTickRequest, CvView,
    CvWriteRequest,
};
use crate::wire::share::GuardAnswer;

impl App {
    /// Gives the head of the CV and everything that can stand in it.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn cv(&self) -> Result<CvView, AppError> {
        self.read(|session, _| Ok(session.cv_view()))
    }

    /// Keeps the head of the CV, made when it is first kept.
    ///
    /// # Errors
    /// [`AppError::OverLimit`], the vault's errors, [`AppError::Locked`].
    pub fn cv_save(&self, request: CvHead) -> Result<Changed<()>, AppError> {
        self.change_cv(Op::SaveCv, Edit::Deliberate, |_, head| {
            let line = |text: String| Line::from_value(FieldValue::Text(text.trim().to_owned()));
            head.name = line(request.name)?;
            head.headline = line(request.headline)?;
            head.email = line(request.email)?;
            head.phone = line(request.phone)?;
            head.town = line(request.town)?;
            head.summary = line(request.summary)?;
            let rows = request.languages.into_iter().filter_map(|row| {
                let cells = [("language", row.language), ("fluency", row.fluency)];
                let cells = cells.map(|(name, text)| (name.to_owned(), text.trim().to_owned()));
                let said = cells.iter().any(|(_, text)| !text.is_empty());
                said.then(|| BTreeMap::from(cells))
            });
            head.languages = Rows::from_value(FieldValue::Rows(rows.collect()))?;
            Ok(())
        })
    }

    /// Ticks lines or takes their ticks away.
    ///
    /// # Errors
    /// [`AppError::NotFound`] where nothing of it can be ticked, [`AppError::OverLimit`], the vault's
    /// errors, [`AppError::Locked`].
    pub fn cv_tick(&self, request: &CvTickRequest) -> Result<Changed<()>, AppError> {
        let wanted: HashSet<&str> = request.ticks.iter().map(String::as_str).collect();
        self.change_cv(Op::TickCv, Edit::Autosave, |session, head| {
            let all = everything(&session.journal, &session.file_texts());
            let ticks: BTreeSet<&str> = head.ticks.0.iter().map(String::as_str).collect();
            let mut kept = Vec::new();
            let mut found = false;
            for entry in all.sections.iter().flat_map(|section| &section.entries) {
                found |= ticked_anew(entry, &wanted, request.on, &ticks, &mut kept);
            }
            if !found {
                return Err(AppError::NotFound { kind: None });
            }
            head.ticks = Lines::from_value(FieldValue::Lines(kept))?;
            Ok(())
        })
    }

    /// Says who speaks kind words, as it stands in the CV, and ticks that; nothing for nobody.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::OverLimit`], the vault's errors, [`AppError::Locked`].
    pub fn cv_speaker(&self, request: &CvSpeakerRequest) -> Result<Changed<()>, AppError> {
        self.change_cv(Op::TickCv, Edit::Autosave, |session, head| {
            let record = session.record(request.id)?;
            if record.body.kind() != Kind::Feedback {
                return Err(AppError::NotFound {
                    kind: Some(Kind::Feedback),
                });
            }
            let key = request.id.to_string();
            let who = request.who.trim().to_owned();
            let is_it = |row: &BTreeMap<String, String>| row.get("record") == Some(&key);
            let mut rows = head.speakers.0.clone();
            rows.retain(|row| !is_it(row));
            let cells = [("record", key.clone()), ("who", who.clone())];
            rows.push(cells.map(|(name, text)| (name.to_owned(), text)).into());
            head.speakers = Rows::from_value(FieldValue::Rows(rows))?;
            let tick = format!("{key}.who");
            let mut ticks = head.ticks.0.clone();
            ticks.retain(|other| *other != tick);
            if !who.is_empty() {
                ticks.push(tick);
            }
            head.ticks = Lines::from_value(FieldValue::Lines(ticks))?;
            Ok(())
        })
    }

    /// Gives the CV as it would leave, with every private word that was found.
    ///
    /// # Errors
    /// [`AppError::Locked`].
    pub fn cv_sheet(&self, request: &CvRequest) -> Result<CvSheetView, AppError> {
        self.read(|session, _| Ok(session.cv_sheet(&request.guard)))
    }

    /// Makes the file of the CV. Nothing is written yet.
    ///
    /// # Errors
    /// [`AppError::NothingChosen`], [`AppError::PrivateWordLeft`], [`AppError::Internal`],
    /// [`AppError::Locked`].
    pub fn cv_render(&self, request: &CvWriteRequest) -> Result<MadeFile, AppError> {
        self.read(|session, _| session.make_cv(request))
    }

    fn change_cv(
        &self,
        op: Op,
        edit: Edit,
        change: impl FnOnce(&Session, &mut Head) -> Result<(), AppError>,
    ) -> Result<Changed<()>, AppError> {
        self.transact(
            op,
            |session, now, plan| {
                let (mut record, mut head) = session.cv_record(now);
                change(session, &mut head)?;
                record.body = head.into();
                plan.save(record, edit);
                Ok(())
            },
            |_, _, ()| Ok(()),
        )
    }
}

/// Adds the ticks of an entry as they are after a change. Says whether the change was about it.
fn ticked_anew(
    entry: &CvEntry,
    wanted: &HashSet<&str>,
    on: bool,
    ticks: &BTreeSet<&str>,
    kept: &mut Vec<String>,
) -> bool {
    let mut own: Vec<&str> = entry.parts.iter().map(|part| part.tick.as_str()).collect();
    own.dedup();
    let main = entry.main_tick().unwrap_or_default();
    let about = entry.offered && own.iter().any(|tick| wanted.contains(tick));
    let without = about && !on && wanted.contains(main);
    kept.extend(
        own.iter()
            .filter(|tick| {
                let before = ticks.contains(*tick);
                match (about, on) {
                    (true, true) => before || wanted.contains(*tick) || **tick == main,
                    (true, false) => before && !without && !wanted.contains(*tick),
                    (false, _) => before,
                }
            })
            .map(|tick| (*tick).to_owned()),
    );
    about
}

/// A CV on its way out.
struct Leaving {
    cv: Cv,
    watch: Watch,
    decided: Decided,
}

impl Session {
    /// Gives the record of the head, or a new one.
    fn cv_record(&self, now: Now<'_>) -> (Record, Head) {
        match head_of(&self.journal) {
            Some((record, head)) => (record.clone(), head.clone()),
            None => (
                now.begin(Head::default(), self.texts.language()),
                Head::default(),
            ),
        }
    }

    fn cv_view(&self) -> CvView {
        let head = head_of(&self.journal).map(|(_, head)| head);
        let ticks: HashSet<&str> = head
            .iter()
            .flat_map(|head| head.ticks.0.iter().map(String::as_str))
            .collect();
        let all = everything(&self.journal, &self.file_texts());
        let sections: Vec<CvSectionView> = all
            .sections
            .iter()
            .map(|section| CvSectionView {
                id: section.id.name().to_owned(),
                title: section.heading.clone(),
                entries: section
                    .entries
                    .iter()
                    .map(|entry| self.cv_entry(section.id, entry, &ticks))
                    .collect(),
            })
            .collect();
        let entries = sections.iter().flat_map(|section| &section.entries);
        CvView {
            ticked: entries
                .flat_map(|entry| &entry.lines)
                .filter(|line| line.ticked)
                .count(),
            head: head.map_or_else(no_head, head_view),
            sections,
        }
    }

    fn cv_entry(&self, id: SectionId, entry: &CvEntry, ticks: &HashSet<&str>) -> CvEntryView {
        let main = entry.main_tick().unwrap_or_default();
        let mut lines: Vec<CvLineView> = Vec::new();
        for part in &entry.parts {
            match lines.last_mut() {
                Some(line) if line.tick == part.tick => line.text.push(part.text.clone()),
                _ => lines.push(CvLineView {
                    tick: part.tick.clone(),
                    label: self.cv_label(id, part),
                    text: vec![part.text.clone()],
                    ticked: entry.offered
                        && ticks.contains(part.tick.as_str())
                        && ticks.contains(main),
                }),
            }
        }
        let record = self.journal.get(entry.record);
        let quoted = id == SectionId::Words;
        let who = entry.part(Role::Who).map(|part| part.text.clone());
        CvEntryView {
            key: main.to_owned(),
            card: record
                .filter(|record| record.body.kind() != Kind::Cv)
                .map(|record| self.card(record)),
            offered: entry.offered,
            quoted,
            speaker: quoted.then(|| who.unwrap_or_default()),
            lines,
        }
    }

    /// Says what a line is: as the field is called, or as a CV has it.
    fn cv_label(&self, id: SectionId, part: &Part) -> String {
        match (part.role, id) {
            (Role::Main, _) => String::new(),
            (Role::Who, _) => self.word("cv-line-who"),
            (_, SectionId::Languages) => self.word("cv-line-fluency"),
            _ => {
                let record = waymark_share::receipt::record_of_key(&part.tick);
                let kind = record
                    .and_then(|id: RecordId| self.journal.get(id))
                    .map(|record| record.body.kind());
                let name = part.tick.split_once('.').map(|(_, name)| name);
                let field = kind.and_then(|kind| {
                    let mut fields = kind.fields().into_iter();
                    fields.find(|field| Some(field.name()) == name)
                });
                field
                    .map(|field| self.field_label(field))
                    .unwrap_or_default()
            }
        }
    }

    fn leaving(&self, guard: &[GuardAnswer], texts: &Texts) -> Leaving {
        let head = head_of(&self.journal);
        let ticks: HashSet<&str> = head
            .iter()
            .flat_map(|(_, head)| head.ticks.0.iter().map(String::as_str))
            .collect();
        let cv = everything(&self.journal, texts).ticked(&ticks);
        let watch = self.watch();
        let decided = decide(&cv.document(), &watch, &answers(guard));
        Leaving { cv, watch, decided }
    }

    fn cv_sheet(&self, guard: &[GuardAnswer]) -> CvSheetView {
        let Leaving { cv, watch, decided } = self.leaving(guard, &self.file_texts());
        let hits = check(&cv.document(), &watch);
        let open_questions = match decided.open {
            0 => usize::from(decided.ensure_clear(&watch).is_err()),
            open => open,
        };
        let shown = cv.reworded(&decided.document);
        let text = |role| shown.head_text(role).unwrap_or_default().to_owned();
        let name = text(HeadRole::Name);
        let reach = [HeadRole::Town, HeadRole::Phone, HeadRole::Email];
        CvSheetView {
            named: !name.is_empty(),
            title: if name.is_empty() {
                shown.title.clone()
            } else {
                name
            },
            headline: text(HeadRole::Headline),
            reach: reach
                .into_iter()
                .map(text)
                .filter(|text| !text.is_empty())
                .collect(),
            summary: text(HeadRole::Summary),
            sections: shown
                .sections
                .iter()
                .map(|section| CvSheetSectionView {
                    id: section.id.name().to_owned(),
                    title: section.heading.clone(),
                    entries: section
                        .entries
                        .iter()
                        .map(|entry| sheet_entry(section.id, entry))
                        .collect(),
                })
                .collect(),
            found: hits.iter().map(|hit| hit_view(hit, guard)).collect(),
            open_questions,
            nothing_chosen: cv.is_empty(),
        }
    }

    fn make_cv(&self, request: &CvWriteRequest) -> Result<MadeFile, AppError> {
        let Leaving { cv, watch, decided } = self.leaving(&request.guard, &self.file_texts());
        let leaves = cv.reworded(&decided.document);
        if leaves.is_empty() {
            return Err(AppError::NothingChosen);
        }
        decided.ensure_clear(&watch)?;
        let (file, file_name) = match request.form {
            CvForm::Html => {
                let page = html(&leaves)?;
                check_bytes(&page, &decided, &watch)?;
                (page.into_bytes(), HTML_FILE)
            }
            CvForm::Pdf => {
                check_bytes(&html(&leaves)?, &decided, &watch)?;
                (pdf(&leaves)?, PDF_FILE)
            }
            CvForm::Json => {
                let resume = json(&leaves);
                check_bytes(&spoken(&resume), &decided, &watch)?;
                (resume.into_bytes(), JSON_FILE)
            }
        };
        Ok(MadeFile::new(file, file_name))
    }
}

fn sheet_entry(id: SectionId, entry: &CvEntry) -> CvSheetEntryView {
    let text = |role| {
        let part = entry.part(role);
        part.map(|part| part.text.clone()).unwrap_or_default()
    };
    CvSheetEntryView {
        key: entry
            .parts
            .first()
            .map(|part| part.key.clone())
            .unwrap_or_default(),
        main: text(Role::Main),
        under: [Role::Place, Role::State]
            .into_iter()
            .map(text)
            .filter(|text| !text.is_empty())
            .collect(),
        from: text(Role::From),
        to: text(Role::To),
        details: entry
            .parts_of(Role::Detail)
            .map(|part| part.text.clone())
            .collect(),
        who: text(Role::Who),
        quoted: id == SectionId::Words,
    }
}

const fn no_head() -> CvHead {
    CvHead {
        name: String::new(),
        headline: String::new(),
        email: String::new(),
        phone: String::new(),
        town: String::new(),
        summary: String::new(),
        languages: Vec::new(),
    }
}

fn head_view(head: &Head) -> CvHead {
    let languages = head.languages.0.iter().map(|row| {
        let cell = |name: &str| row.get(name).cloned().unwrap_or_default();
        CvLanguage {
            language: cell("language"),
            fluency: cell("fluency"),
        }
    });
    CvHead {
        name: head.name.to_string(),
        headline: head.headline.to_string(),
        email: head.email.to_string(),
        phone: head.phone.to_string(),
        town: head.town.to_string(),
        summary: head.summary.to_string(),
        languages: languages.collect(),
    }
}
