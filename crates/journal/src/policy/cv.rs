//! What can stand in a CV.

use super::is_forbidden;
use crate::body::{Body, FieldRef};
use crate::nouns::certificate::CertificateField;
use crate::nouns::course::CourseField;
use crate::nouns::cv::CvField;
use crate::nouns::experience::ExperienceField;
use crate::nouns::feedback::FeedbackField;
use crate::nouns::interest::InterestField;
use crate::nouns::skill::SkillField;
use crate::nouns::strength::StrengthField;
use crate::record::{Record, Sharing};

/// Says whether a field can stand in a CV: what a working life shows, and nothing of how it felt, who
/// pays, or who else was there. The head of the CV is written for it.
#[must_use]
pub const fn in_cv(field: FieldRef) -> bool {
    match field {
        FieldRef::Strength(StrengthField::Word | StrengthField::Proof)
        | FieldRef::Skill(SkillField::Name | SkillField::Example)
        | FieldRef::Interest(InterestField::Name | InterestField::Pull)
        | FieldRef::Feedback(FeedbackField::Quote)
        | FieldRef::Experience(
            ExperienceField::What
            | ExperienceField::Where
            | ExperienceField::From
            | ExperienceField::To
            | ExperienceField::Gave,
        )
        | FieldRef::Course(
            CourseField::Name | CourseField::Provider | CourseField::State | CourseField::LetsMe,
        )
        | FieldRef::Certificate(
            CertificateField::Name | CertificateField::Issuer | CertificateField::Got,
        )
        | FieldRef::Cv(
            CvField::Name
            | CvField::Headline
            | CvField::Email
            | CvField::Phone
            | CvField::Town
            | CvField::Summary
            | CvField::Languages
            | CvField::Speakers,
        ) => true,
        FieldRef::Strength(StrengthField::UseMore)
        | FieldRef::Skill(
            SkillField::Sure | SkillField::Like | SkillField::Pile | SkillField::SeenBy,
        )
        | FieldRef::Feedback(
            FeedbackField::Who
            | FeedbackField::When
            | FeedbackField::Words
            | FeedbackField::Sort
            | FeedbackField::Keep
            | FeedbackField::Leave
            | FeedbackField::Try,
        )
        | FieldRef::Experience(
            ExperienceField::Liked
            | ExperienceField::NotLiked
            | ExperienceField::TooMuch
            | ExperienceField::Missing
            | ExperienceField::Sort
            | ExperienceField::Place,
        )
        | FieldRef::Course(CourseField::Hours | CourseField::WhoPays | CourseField::ByWhen)
        | FieldRef::Certificate(
            CertificateField::Number
            | CertificateField::RunsOut
            | CertificateField::LetsMe
            | CertificateField::Next
            | CertificateField::Course
            | CertificateField::File
            | CertificateField::Criteria
            | CertificateField::Signature
            | CertificateField::InCalendar,
        )
        | FieldRef::Cv(CvField::Ticks)
        | FieldRef::Entry(_)
        | FieldRef::Run(_)
        | FieldRef::Value(_)
        | FieldRef::Need(_)
        | FieldRef::Person(_)
        | FieldRef::Place(_)
        | FieldRef::Fit(_)
        | FieldRef::Goal(_)
        | FieldRef::Step(_)
        | FieldRef::Learned(_)
        | FieldRef::Proof(_)
        | FieldRef::SafetyPart(_)
        | FieldRef::PrivateWord(_)
        | FieldRef::Audience(_)
        | FieldRef::Role(_)
        | FieldRef::Hope(_)
        | FieldRef::Motto(_)
        | FieldRef::Energy(_)
        | FieldRef::Line(_)
        | FieldRef::Try(_)
        | FieldRef::Task(_)
        | FieldRef::Support(_)
        | FieldRef::Agreement(_)
        | FieldRef::CheckIn(_)
        | FieldRef::Question(_)
        | FieldRef::Doubt(_)
        | FieldRef::Story(_)
        | FieldRef::Letter(_)
        | FieldRef::Road(_)
        | FieldRef::Document(_)
        | FieldRef::Ask(_)
        | FieldRef::Service(_)
        | FieldRef::CheckList(_)
        | FieldRef::Week(_)
        | FieldRef::Outcome(_)
        | FieldRef::ShareReceipt(_)
        | FieldRef::ShelfFolder(_)
        | FieldRef::ShelfPage(_)
        | FieldRef::ShelfNote(_)
        | FieldRef::ReaderKey(_)
        | FieldRef::Setting(_)
        | FieldRef::Sitting(_) => false,
    }
}

/// Says whether one field of one record is shown among the lines of a CV: the field is placed there,
/// the record is neither binned nor tucked away, and its exercise does not forbid it.
#[must_use]
pub fn stands_in_cv(record: &Record, field: FieldRef) -> bool {
    record.is_listed() && in_cv(field) && !is_forbidden(record, field)
}

/// Says whether one field of one record can be ticked for a CV: it stands there, and the record may be
/// offered. The head of the CV is written for it and needs no more.
#[must_use]
pub fn may_leave_in_cv(record: &Record, field: FieldRef) -> bool {
    let offered = record.meta.sharing == Sharing::Offered || matches!(record.body, Body::Cv(_));
    offered && stands_in_cv(record, field)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::Kind;
    use crate::id::RecordId;
    use crate::time::Moment;

    #[test]
    fn a_cv_holds_what_can_be_shown_to_anyone_and_its_own_head() {
        let mut placed = String::new();
        for field in Kind::ALL.iter().flat_map(|kind| kind.fields()) {
            if in_cv(field) {
                placed.push_str(&format!("{}.{}\n", field.kind().name(), field.name()));
            }
        }
        insta::assert_snapshot!(placed);
    }

    #[test]
    fn a_line_leaves_in_a_cv_when_its_record_may_be_offered_and_nothing_forbids_it() {
        let now = Moment {
            utc_ms: 0,
            offset_minutes: 0,
        };
        let field = FieldRef::Skill(SkillField::Example);
        let mut record = Record::new(RecordId([1; 16]), Kind::Skill.empty(), now, "en");
        assert!(stands_in_cv(&record, field) && !may_leave_in_cv(&record, field));
        record.meta.sharing = Sharing::Offered;
        assert!(may_leave_in_cv(&record, field));
        let mut forbidden = record.clone();
        forbidden.meta.origin = Some(Box::new(crate::record::Origin {
            exercise: "x".to_owned(),
            version: 1,
            run: RecordId([2; 16]),
            step: "y".to_owned(),
            never_shared: vec!["example".to_owned()],
        }));
        assert!(!stands_in_cv(&forbidden, field) && !may_leave_in_cv(&forbidden, field));
        let mut binned = record.clone();
        binned.meta.binned = Some(now);
        assert!(!may_leave_in_cv(&binned, field));
        record.meta.tucked = true;
        assert!(!may_leave_in_cv(&record, field));
        let head = Record::new(RecordId([3; 16]), Kind::Cv.empty(), now, "en");
        assert!(may_leave_in_cv(&head, FieldRef::Cv(CvField::Name)));
        assert!(!may_leave_in_cv(&head, FieldRef::Cv(CvField::Ticks)));
    }
}
