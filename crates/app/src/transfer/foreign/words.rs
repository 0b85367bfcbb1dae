//! What is said of a journal that is to come in, and that came in: sentences, and the report.

use waymark_content::texts::{Args, MessageId as M};
use waymark_import::{Format, Incoming, Reason};

use super::pages::Arriving;
use super::pictures::Refused;
use crate::session::Session;
use crate::wire::bring::{BringFindingView, BringNumbers, BringView};
use crate::wire::settings::ImportView;

/// Most names in one sentence.
const MOST_NAMES: usize = 12;

/// Gives a view with nothing in it.
pub(super) fn empty() -> BringView {
    BringView {
        cancelled: false,
        has_new: false,
        lines: Vec::new(),
        findings: Vec::new(),
        numbers: BringNumbers::default(),
    }
}

impl Session {
    /// Says what would come in.
    pub(super) fn words_before(&self, incoming: &Incoming, arriving: &Arriving) -> BringView {
        let mut lines = vec![self.texts.get(
            M::BringFrom,
            &Args::new().text("program", program(incoming.format)),
        )];
        lines.extend(self.span(incoming));
        lines.push(self.counted(M::BringNew, arriving.new.len()));
        lines.extend(self.some(M::BringHere, arriving.here));
        lines.extend(self.about_tags(arriving));
        lines.extend(self.some(M::BringPictures, arriving.pictures));
        BringView {
            has_new: !arriving.new.is_empty(),
            lines,
            findings: self.findings(incoming, arriving, &Refused::default()),
            numbers: arriving.numbers(),
            ..empty()
        }
    }

    /// Says what came in.
    pub(super) fn words_after(
        &self,
        incoming: &Incoming,
        arriving: &Arriving,
        refused: &Refused,
    ) -> BringView {
        let mut numbers = arriving.numbers();
        numbers.pictures -= refused.names.len().min(numbers.pictures);
        let mut lines = vec![self.counted(M::BringDoneNew, arriving.new.len())];
        lines.extend(self.some(M::BringDonePictures, numbers.pictures));
        lines.extend(self.some(M::BringHere, arriving.here));
        lines.push(self.texts.say(M::BringDoneFind));
        BringView {
            lines,
            findings: self.findings(incoming, arriving, refused),
            numbers,
            ..empty()
        }
    }

    /// Says what would come, or came, of our own JSON.
    pub(super) fn words_of_own(&self, view: &ImportView, is_done: bool) -> BringView {
        let mut lines = Vec::new();
        let (new, changed, here, versions) = if is_done {
            lines.push(self.texts.say(M::SettingsBringInTitle));
            (
                M::SettingsBringInAdded,
                M::SettingsBringInChanged,
                M::SettingsBringInSame,
                M::SettingsBringInVersions,
            )
        } else {
            lines.push(
                self.texts
                    .get(M::BringFrom, &Args::new().text("program", "waymark")),
            );
            (
                M::BringOwnNew,
                M::BringOwnChanged,
                M::BringOwnHere,
                M::BringOwnVersions,
            )
        };
        lines.push(self.counted(new, view.added));
        lines.extend(self.some(changed, view.changed));
        lines.extend(self.some(here, view.same));
        lines.extend(self.some(versions, view.versions));
        BringView {
            has_new: view.added + view.changed + view.versions > 0,
            lines,
            numbers: BringNumbers {
                new: view.added,
                here: view.same,
                changed: view.changed,
                versions: view.versions,
                ..BringNumbers::default()
            },
            ..empty()
        }
    }

    fn counted(&self, id: M, count: usize) -> String {
        self.texts.get(id, &Args::new().number("count", count))
    }

    fn some(&self, id: M, count: usize) -> Option<String> {
        (count > 0).then(|| self.counted(id, count))
    }

    /// Says from when to when the pages are.
    fn span(&self, incoming: &Incoming) -> Option<String> {
        let mut days = incoming.pages.iter().filter_map(|it| it.written);
        let first = days.next()?.day();
        let last = days.next_back().map_or(first, waymark_import::When::day);
        let args = Args::new()
            .number("count", incoming.pages.len())
            .text("first", self.dates.day(first))
            .text("last", self.dates.day(last));
        let id = if first == last {
            M::BringPagesOneDay
        } else {
            M::BringPages
        };
        Some(self.texts.get(id, &args))
    }

    fn about_tags(&self, arriving: &Arriving) -> Vec<String> {
        let named = |id, names: &std::collections::BTreeSet<String>| {
            let mut list: Vec<&str> = names.iter().take(MOST_NAMES).map(String::as_str).collect();
            if names.len() > MOST_NAMES {
                list.push("…");
            }
            let args = Args::new()
                .number("count", names.len())
                .text("names", list.join(", "));
            (!names.is_empty()).then(|| self.texts.get(id, &args))
        };
        [
            named(M::BringRoles, &arriving.matched),
            named(M::BringWords, &arriving.words),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn findings(
        &self,
        incoming: &Incoming,
        arriving: &Arriving,
        refused: &Refused,
    ) -> Vec<BringFindingView> {
        let found = incoming.report.findings().map(|it| BringFindingView {
            words: self.counted(
                message(it.reason),
                usize::try_from(it.count).unwrap_or(usize::MAX),
            ),
            examples: it.examples,
        });
        let own = [
            (M::BringReasonPageTooLong, &arriving.too_long),
            (M::BringReasonNotAPicture, &refused.names),
        ];
        let own = own.into_iter().filter(|(_, names)| !names.is_empty());
        let own = own.map(|(id, names)| BringFindingView {
            words: self.counted(id, names.len()),
            examples: names
                .iter()
                .take(waymark_import::MOST_EXAMPLES)
                .cloned()
                .collect(),
        });
        found.chain(own).collect()
    }
}

/// Gives the stable name of a program, which a message turns into words.
const fn program(format: Format) -> &'static str {
    match format {
        Format::OwnJournal => "waymark",
        Format::OwnPages => "own-pages",
        Format::DayOne => "day-one",
        Format::JrnlJson | Format::JrnlText | Format::JrnlYaml => "jrnl",
        Format::JoplinItems | Format::JoplinMarkdown => "joplin",
        Format::Obsidian => "obsidian",
        Format::MiniDiarium => "mini-diarium",
        Format::MiniDiary => "mini-diary",
        Format::TextFiles => "text",
    }
}

/// Gives the words of a reason.
const fn message(reason: Reason) -> M {
    use Reason as R;
    match reason {
        R::PageEmpty => M::BringReasonPageEmpty,
        R::PageTooLong => M::BringReasonPageTooLong,
        R::PageBroken => M::BringReasonPageBroken,
        R::PageEncrypted => M::BringReasonPageEncrypted,
        R::PageBinned => M::BringReasonPageBinned,
        R::PageConflict => M::BringReasonPageConflict,
        R::PageOfRecords => M::BringReasonPageOfRecords,
        R::DateMissing => M::BringReasonDateMissing,
        R::DateWrong => M::BringReasonDateWrong,
        R::DateOfFile => M::BringReasonDateOfFile,
        R::TimeZoneUnknown => M::BringReasonTimeZoneUnknown,
        R::TitleInText => M::BringReasonTitleInText,
        R::TagLeftOut => M::BringReasonTagLeftOut,
        R::PictureMissing => M::BringReasonPictureMissing,
        R::PictureTooLarge => M::BringReasonPictureTooLarge,
        R::PictureLeftOut => M::BringReasonPictureLeftOut,
        R::FileKind => M::BringReasonFileKind,
        R::PictureElsewhere => M::BringReasonPictureElsewhere,
        R::Sound => M::BringReasonSound,
        R::Film => M::BringReasonFilm,
        R::Location => M::BringReasonLocation,
        R::Weather => M::BringReasonWeather,
        R::Activity => M::BringReasonActivity,
        R::Due => M::BringReasonDue,
        R::OtherThing => M::BringReasonOtherThing,
        R::Link => M::BringReasonLink,
        R::Embed => M::BringReasonEmbed,
        R::Block => M::BringReasonBlock,
        R::Field => M::BringReasonField,
        R::HeadUnreadable => M::BringReasonHeadUnreadable,
        R::Html => M::BringReasonHtml,
        R::ReadAsWestern => M::BringReasonReadAsWestern,
        R::SignsReplaced => M::BringReasonSignsReplaced,
        R::NameUnsafe => M::BringReasonNameUnsafe,
        R::SymbolicLink => M::BringReasonSymbolicLink,
        R::NameTwice => M::BringReasonNameTwice,
        R::OtherFile => M::BringReasonOtherFile,
        R::FileTooLarge => M::BringReasonFileTooLarge,
        R::FileUnreadable => M::BringReasonFileUnreadable,
        R::NotebookCircle => M::BringReasonNotebookCircle,
    }
}
