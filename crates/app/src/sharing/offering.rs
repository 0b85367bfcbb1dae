//! What can be ticked for a reader.

use waymark_journal::RecordId;
use waymark_share::History;
use waymark_share::offer::{
    OfferItem, OfferRecord, OfferSection, SinceLast as Since, kept_private, reader_kind, sections,
};

use crate::error::AppError;
use crate::session::{App, Session};
use crate::wire::share::{
    ShareItemView, ShareOfferView, ShareRecordView, ShareSectionView, SinceLast,
};

impl App {
    /// Gives everything that can be ticked for a reader. Nothing is ticked.
    ///
    /// # Errors
    /// [`AppError::NotFound`], [`AppError::Locked`].
    pub fn share_offer(&self, audience: RecordId) -> Result<ShareOfferView, AppError> {
        self.read(|session, _| {
            let record = session.audience_record(audience)?;
            let history = History::of(&session.journal, audience);
            let texts = session.file_texts();
            let sections = sections(&session.journal, record, &history, &texts);
            Ok(ShareOfferView {
                audience: session.audience_view(record),
                sections: sections
                    .iter()
                    .map(|section| session.section_view(section))
                    .collect(),
                kept_private: reader_kind(record)
                    .map(|reader| kept_private(&session.journal, reader))
                    .unwrap_or_default(),
                my_name: session.journal.setting().my_name.to_string(),
            })
        })
    }
}

impl Session {
    fn section_view(&self, section: &OfferSection<'_>) -> ShareSectionView {
        ShareSectionView {
            id: section.id.name().to_owned(),
            title: self.texts.say(section.id.title()),
            records: section
                .records
                .iter()
                .map(|record| self.offered_record(record))
                .collect(),
        }
    }

    fn offered_record(&self, offered: &OfferRecord<'_>) -> ShareRecordView {
        let record = offered.record;
        ShareRecordView {
            id: record.meta.id,
            heading: self.heading(record),
            date: self.dates.day(record.meta.created.day()),
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
