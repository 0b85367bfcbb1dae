//! Which pages there are, for whom, and what may stand on each.
//!
//! A page narrows what the policy offers; it never widens it. The three papers of the field are
//! narrowed by the keys of what stands on them, which the caller gives.

use waymark_content::MessageId;
use waymark_journal::body::{Body, Kind};
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::share_receipt::ShareSheet;
use waymark_journal::nouns::step::HelperRole;
use waymark_journal::record::Record;

use crate::offer::SectionId;

/// Gives the pages that can be made for a kind of reader, the likeliest first.
#[must_use]
pub const fn for_reader(reader: AudienceKind) -> &'static [ShareSheet] {
    use ShareSheet::{
        CareerProfile, Carer, Employer, Introduction, Papers, SearchPlan, Story, Summary,
        SupportPlan,
    };
    match reader {
        AudienceKind::Counsellor | AudienceKind::CareTeam => &[
            Summary,
            CareerProfile,
            SearchPlan,
            SupportPlan,
            Papers,
            Introduction,
            Story,
        ],
        AudienceKind::Carer => &[Carer, Summary, Introduction, Story],
        AudienceKind::Employer => &[Employer, Introduction, Story],
        AudienceKind::Own => ShareSheet::ALL,
    }
}

/// Gives the message that names a page, on the page itself.
#[must_use]
pub const fn title(sheet: ShareSheet) -> MessageId {
    match sheet {
        ShareSheet::Summary => MessageId::SheetTitle,
        ShareSheet::CareerProfile => MessageId::SheetTitleCareerProfile,
        ShareSheet::SearchPlan => MessageId::SheetTitleSearchPlan,
        ShareSheet::SupportPlan => MessageId::SheetTitleSupportPlan,
        ShareSheet::Papers => MessageId::SheetTitlePapers,
        ShareSheet::Carer => MessageId::SheetTitleCarer,
        ShareSheet::Employer => MessageId::SheetTitleEmployer,
        ShareSheet::Introduction => MessageId::SheetTitleIntroduction,
        ShareSheet::Story => MessageId::SheetTitleStory,
    }
}

/// Says whether a page tells what is new since last time.
#[must_use]
pub const fn tells_news(sheet: ShareSheet) -> bool {
    !matches!(sheet, ShareSheet::Introduction | ShareSheet::Story)
}

/// Says whether health words can be let stand on a page: not on what a place of work gets.
#[must_use]
pub const fn may_keep_health_words(sheet: ShareSheet) -> bool {
    !matches!(sheet, ShareSheet::Employer)
}

/// Says whether a record can stand in a section of a page.
#[must_use]
pub(crate) fn takes(sheet: ShareSheet, section: SectionId, record: &Record) -> bool {
    let kind = record.body.kind();
    match sheet {
        ShareSheet::Carer => match (&record.body, section) {
            (Body::Step(step), SectionId::Plan) => step.helper_role == HelperRole::Carer,
            (Body::Support(support), SectionId::Support) => {
                support.helper_role == HelperRole::Carer
            }
            (_, SectionId::Support) => kind == Kind::Service,
            (_, section) => matches!(
                section,
                SectionId::Helps | SectionId::Agreed | SectionId::Sheets
            ),
        },
        ShareSheet::Introduction => match section {
            SectionId::Done | SectionId::Strengths => true,
            SectionId::Values => kind == Kind::Value,
            SectionId::Search => kind == Kind::Line,
            SectionId::Profile => matches!(kind, Kind::Interest | Kind::Experience),
            SectionId::Life => kind == Kind::Hope,
            _ => false,
        },
        ShareSheet::Story => match section {
            SectionId::Done => true,
            SectionId::Values => kind == Kind::Story,
            SectionId::Learning => matches!(kind, Kind::Learned | Kind::Feedback),
            SectionId::Profile => kind == Kind::Experience,
            _ => false,
        },
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_is_there_for_somebody_and_the_likeliest_is_first() {
        for sheet in ShareSheet::ALL {
            assert!(for_reader(AudienceKind::Own).contains(sheet));
        }
        let first = |reader| for_reader(reader).first().copied();
        assert_eq!(first(AudienceKind::Counsellor), Some(ShareSheet::Summary));
        assert_eq!(first(AudienceKind::Carer), Some(ShareSheet::Carer));
        assert_eq!(first(AudienceKind::Employer), Some(ShareSheet::Employer));
    }
}
