//! What can be ticked for a reader.

use std::collections::HashSet;

use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::share_receipt::ShareSheet;
use waymark_share::History;
use waymark_share::offer::{
    OfferItem, OfferRecord, OfferSection, Scope, SinceLast as Since, kept_private, reader_kind,
    sections,
};

use crate::error::AppError;
use crate::session::{App, Session};
use crate::session_mode::SummaryMarks;
use crate::wire::share::{
    ShareItemView, ShareOfferRequest, ShareOfferView, ShareRecordView, ShareSectionView, SinceLast,
};
use crate::wire::work_papers::WorkPaperPage;

impl App {
    /// Gives everything that can be ticked for a reader. Nothing is ticked.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Locked`].
    pub fn share_offer(&self, request: &ShareOfferRequest) -> Result<ShareOfferView, AppError> {
        self.read(|session, _| {
            let record = session.audience_record(request.audience)?;
            let history = History::of(&session.journal, request.audience);
            let texts = session.page_texts(record);
            let keys = session.sheet_keys(request.sheet);
            let scope = Scope {
                sheet: request.sheet,
                keys: keys.as_ref(),
            };
            let sections = sections(&session.journal, record, &history, &texts, scope);
            let reader = reader_kind(record);
            let marks = session.marks_for(request.sheet, &history);
            Ok(ShareOfferView {
                audience: session.audience_view(record),
                sections: sections
                    .iter()
                    .map(|section| session.section_view(section, &marks))
                    .collect(),
                marked_lines: marks.lines,
                can_have_tips: matches!(
                    reader,
                    Some(AudienceKind::Counsellor | AudienceKind::CareTeam)
                ),
                kept_private: reader
                    .map(|reader| kept_private(&session.journal, reader))
                    .unwrap_or_default(),
                my_name: session.journal.setting().my_name.to_string(),
            })
        })
    }
}

impl Session {
    /// Gives the keys of what stands on a paper of the field; none for the pages that are not narrowed
    /// by keys.
    pub(super) fn sheet_keys(&self, sheet: ShareSheet) -> Option<HashSet<String>> {
        let pages: &[WorkPaperPage] = match sheet {
            ShareSheet::CareerProfile => &[WorkPaperPage::Profile],
            ShareSheet::SearchPlan => &[WorkPaperPage::Search],
            ShareSheet::SupportPlan => &[WorkPaperPage::Support],
            ShareSheet::Papers => &[
                WorkPaperPage::Profile,
                WorkPaperPage::Search,
                WorkPaperPage::Support,
            ],
            _ => return None,
        };
        let keys = pages.iter().flat_map(|page| self.paper_keys(*page));
        Some(keys.collect())
    }

    /// Gives what sessions marked for the page; every page but the summary has nothing of it.
    fn marks_for(&self, sheet: ShareSheet, history: &History) -> SummaryMarks {
        match sheet {
            ShareSheet::Summary => {
                self.summary_marks(history.last.as_ref().map(|last| last.at.utc_ms))
            }
            _ => SummaryMarks::default(),
        }
    }

    fn section_view(&self, section: &OfferSection<'_>, marks: &SummaryMarks) -> ShareSectionView {
        ShareSectionView {
            id: section.id.name().to_owned(),
            title: self.texts.say(section.id.title()),
            records: section
                .records
                .iter()
                .map(|record| self.offered_record(record, marks))
                .collect(),
        }
    }

    fn offered_record(&self, offered: &OfferRecord<'_>, marks: &SummaryMarks) -> ShareRecordView {
        let record = offered.record;
        ShareRecordView {
            id: record.meta.id,
            heading: self.heading(record),
            date: self.dates.day(record.meta.created.day()),
            marked: marks.records.contains(&record.meta.id),
            items: offered
                .items
                .iter()
                .map(|item| self.offered_item(item))
                .collect(),
        }
    }

    fn offered_item(&self, item: &OfferItem) -> ShareItemView {
        let (since, before) = match &item.since {
            Since::First => (SinceLast::First, String::new()),
            Since::New => (SinceLast::New, String::new()),
            Since::Changed { before } => (SinceLast::Changed, before.clone()),
            Since::Same => (SinceLast::Same, String::new()),
        };
        ShareItemView {
            key: item.key.clone(),
            label: self.field_label(item.field),
            text: item.text(),
            since,
            before,
        }
    }
}
