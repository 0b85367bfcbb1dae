//! A page of another journal as an entry: its id, its moments, its roles, and what stands at its foot.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use sha2::{Digest, Sha256};
use waymark_content::markdown::escape_markdown;
use waymark_content::texts::{Args, MessageId as M, Texts};
use waymark_import::{Format, Page, When};
use waymark_journal::fold::fold;
use waymark_journal::limits::Limit;
use waymark_journal::nouns::entry::Entry;
use waymark_journal::{Body, Journal, Kind, Moment, Record, RecordId};

use crate::session::{App, Now, Session};

/// What would come in.
#[derive(Debug, Default)]
pub(super) struct Arriving {
    /// The new records, with the places of their pages.
    pub(super) new: Vec<(usize, Record)>,
    /// How many pages are here already.
    pub(super) here: usize,
    /// Pages that are too long with what stands at their foot.
    pub(super) too_long: Vec<String>,
    /// Tags that are life roles here.
    pub(super) matched: BTreeSet<String>,
    /// Tags that stay words.
    pub(super) words: BTreeSet<String>,
    /// Pictures and papers of the new pages.
    pub(super) pictures: usize,
}

/// Gives pages their ids: the same page gets the same one each time.
pub(super) struct Ids {
    format: Format,
    /// How many pages of one content there were so far.
    seen: HashMap<[u8; 32], u32>,
}

impl Ids {
    pub(super) fn new(format: Format) -> Self {
        Self {
            format,
            seen: HashMap::new(),
        }
    }

    pub(super) fn of(&mut self, page: &Page) -> RecordId {
        if self.format == Format::OwnPages
            && let Ok(id) = page.source_id.parse()
        {
            return id;
        }
        let mut hash = Sha256::new();
        let mut add = |part: &str| {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part.as_bytes());
        };
        add("waymark import 1");
        add(family(self.format));
        if page.is_named {
            add(&page.source_id);
        } else {
            // A file name or a place in a list names another page tomorrow: the content does not.
            add(&format!("{:?}", page.written));
            add(&page.title);
            add(&page.text);
        }
        let content: [u8; 32] = hash.clone().finalize().into();
        let count = self.seen.entry(content).or_default();
        hash.update(count.to_be_bytes());
        *count += 1;
        let digest: [u8; 32] = hash.finalize().into();
        let mut id = [0; 16];
        id.iter_mut().zip(digest).for_each(|(to, from)| *to = from);
        RecordId(id)
    }
}

/// Names what is the same journal in whatever form.
const fn family(format: Format) -> &'static str {
    match format {
        Format::OwnJournal | Format::OwnPages => "waymark",
        Format::DayOne => "day-one",
        Format::JrnlJson | Format::JrnlText | Format::JrnlYaml => "jrnl",
        Format::JoplinItems => "joplin",
        Format::JoplinMarkdown => "joplin-markdown",
        Format::Obsidian => "obsidian",
        Format::MiniDiarium => "mini-diarium",
        Format::MiniDiary => "mini-diary",
        Format::TextFiles => "text",
    }
}

/// The life roles of the journal by their folded names, and the words that stand at the foot of pages.
pub(super) struct Roles {
    named: BTreeMap<String, RecordId>,
    texts: Texts,
}

impl Roles {
    pub(super) fn of(journal: &Journal, texts: Texts) -> Self {
        let roles = journal
            .all_of(Kind::Role)
            .filter(|it| it.meta.binned.is_none());
        let named = roles.filter_map(|record| match &record.body {
            Body::Role(role) => Some((fold(role.name.trim()), record.meta.id)),
            _ => None,
        });
        let named = named.filter(|(name, _)| !name.is_empty()).collect();
        Self { named, texts }
    }

    fn find(&self, tag: &str) -> Option<RecordId> {
        self.named.get(&fold(tag.trim())).copied()
    }

    /// Says what an entry has no place for, in a line at the foot of the page.
    fn foot(&self, page: &Page) -> String {
        let say = |id, name: &'static str, text: &str| {
            self.texts
                .get(id, &Args::new().text(name, escape_markdown(text)))
        };
        let whole = fold(&format!("{} {}", page.title, page.text));
        let words = page.tags.iter();
        let words = words.filter(|tag| self.find(tag).is_none() && !stands(&whole, &fold(tag)));
        let words: Vec<&str> = words.map(String::as_str).collect();
        let mut lines = Vec::new();
        if !words.is_empty() {
            lines.push(say(M::BringFootTags, "tags", &words.join(", ")));
        }
        if !page.notebooks.is_empty() {
            lines.push(say(
                M::BringFootNotebook,
                "name",
                &page.notebooks.join(" / "),
            ));
        }
        if let Some(mood) = &page.mood {
            lines.push(say(M::BringFootMood, "mood", mood));
        }
        if page.starred {
            lines.push(self.texts.say(M::BringFootStar));
        }
        lines.join("  \n")
    }

    /// Counts the tags of a page.
    pub(super) fn note(&self, page: &Page, arriving: &mut Arriving) {
        for tag in &page.tags {
            let to = match self.find(tag) {
                Some(_) => &mut arriving.matched,
                None => &mut arriving.words,
            };
            to.insert(tag.clone());
        }
    }
}

/// Says whether a tag stands in a text as a whole word after `#` or `@`, both folded.
fn stands(text: &str, tag: &str) -> bool {
    let goes_on = |it: char| it.is_alphanumeric() || "_-/+*#".contains(it);
    text.match_indices(tag).any(|(at, tag)| {
        let before = text.get(..at).unwrap_or_default();
        let before = before.strip_suffix(['#', '@']);
        let begins = before.is_some_and(|it| !it.ends_with(char::is_alphanumeric));
        let after = text.get(at + tag.len()..).unwrap_or_default();
        begins && !after.starts_with(goes_on)
    })
}

impl Session {
    /// Makes the record of a page, without its pictures; nothing if it is too long with its foot.
    pub(super) fn page_record(
        &self,
        app: &App,
        now: Now<'_>,
        id: RecordId,
        page: &Page,
        roles: &Roles,
    ) -> Option<Record> {
        let foot = roles.foot(page);
        let text = match (page.text.trim().is_empty(), foot.is_empty()) {
            (_, true) => page.text.clone(),
            (true, false) => foot,
            (false, false) => format!("{}\n\n{foot}\n", page.text.trim_end()),
        };
        // Each picture gets a longer name.
        if !Limit::Entry.allows(text.len() + page.pictures.len() * NAME) {
            return None;
        }
        let mut found: Vec<RecordId> = page.tags.iter().filter_map(|it| roles.find(it)).collect();
        found.sort_unstable();
        found.dedup();
        let about = page.about.as_deref().unwrap_or_default();
        let entry = Entry {
            title: page.title.as_str().into(),
            on: self.read_date(about, now),
            text: text.as_str().into(),
            roles: found,
            pictures: Vec::new(),
        };
        let language = page.language.as_deref().unwrap_or(self.texts.language());
        let written = page.written.map_or(now.moment, |it| moment(app, it));
        let changed = page.changed.map_or(written, |it| moment(app, it));
        let mut record = Record::new(id, entry, written, language);
        if changed.utc_ms > written.utc_ms {
            record.meta.changed = changed;
            record.meta.revision_began = changed;
        }
        record.meta.tucked = page.tucked;
        Some(record)
    }
}

/// Bytes of a picture's name in a text.
const NAME: usize = 40;

/// Gives the moment of a page. A day without a time is its noon; where the source does not say what
/// the person's clock showed, this computer's does.
fn moment(app: &App, when: When) -> Moment {
    let local = |time: chrono::NaiveDateTime| {
        let utc_ms = time.and_utc().timestamp_millis();
        let offset_minutes = app.clock.offset_at(utc_ms);
        Moment {
            utc_ms: utc_ms - i64::from(offset_minutes) * waymark_journal::time::MINUTE_MS,
            offset_minutes,
        }
    };
    match when {
        When::Day(day) => {
            local(day.and_time(chrono::NaiveTime::MIN) + chrono::TimeDelta::hours(12))
        }
        When::Local(time) => local(time),
        When::Moment(moment) => Moment {
            utc_ms: moment.timestamp_millis(),
            offset_minutes: app.clock.offset_at(moment.timestamp_millis()),
        },
        When::Zoned(moment) => Moment::from_local(moment),
    }
}

/// Gives what a report calls a page.
pub(super) fn called(page: &Page) -> String {
    let day = page.written.map(|it| it.day().to_string());
    let title = Some(page.title.as_str()).filter(|it| !it.is_empty());
    let name = title.unwrap_or(&page.source_id);
    day.map_or_else(|| name.to_owned(), |day| format!("{day} {name}"))
}
