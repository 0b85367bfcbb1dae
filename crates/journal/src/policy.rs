//! What may be offered to whom. The one place that says so.
//!
//! Every field of every kind is placed here for every kind of reader. A new kind or field does not
//! compile until it is placed. "Offered" means it can be ticked, starts without a tick, and only
//! when the record itself may be offered; "never" is not shown at all.

use crate::body::FieldRef;
use crate::nouns::audience::AudienceKind;
use crate::nouns::feedback::FeedbackField;
use crate::nouns::fit::FitField;
use crate::nouns::goal::GoalField;
use crate::nouns::learned::LearnedField;
use crate::nouns::need::NeedField;
use crate::nouns::person::PersonField;
use crate::nouns::place::PlaceField;
use crate::nouns::skill::SkillField;
use crate::nouns::step::StepField;
use crate::nouns::strength::StrengthField;
use crate::nouns::value::ValueField;
use crate::record::{Record, Sharing};

/// Says whether a field can be ticked for a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// Not shown in the composer.
    Never,
    /// Can be ticked; starts without a tick.
    Offered,
}

/// Places one field for one kind of reader.
#[must_use]
pub const fn offer(field: FieldRef, audience: AudienceKind) -> Offer {
    use AudienceKind::{CareTeam, Carer, Counsellor, Employer, Own};
    use Offer::{Never, Offered};
    match field {
        // Free journal text leaves as single passages only, through the passage picker.
        FieldRef::Entry(_) => Never,
        // A run is private; what it made is offered as cards.
        FieldRef::Run(_) => Never,
        FieldRef::Strength(StrengthField::Word | StrengthField::Proof) => match audience {
            Counsellor | CareTeam | Carer | Employer | Own => Offered,
        },
        FieldRef::Strength(StrengthField::UseMore) => Never,
        FieldRef::Skill(SkillField::Name | SkillField::Example) => match audience {
            Counsellor | CareTeam | Carer | Employer | Own => Offered,
        },
        FieldRef::Skill(SkillField::Sure) => Never,
        FieldRef::Value(ValueField::Word) => match audience {
            Counsellor | CareTeam | Carer | Own => Offered,
            Employer => Never,
        },
        FieldRef::Value(ValueField::Room) => Never,
        FieldRef::Need(NeedField::Text) => match audience {
            Counsellor | CareTeam | Carer | Employer | Own => Offered,
        },
        // Names and numbers of other people never leave.
        FieldRef::Person(PersonField::Name | PersonField::Role | PersonField::Phone) => Never,
        FieldRef::Place(PlaceField::Name | PlaceField::Note) => Never,
        FieldRef::Fit(
            FitField::Comprehensible
            | FitField::Manageable
            | FitField::Meaningful
            | FitField::Lift
            | FitField::Asks,
        ) => match audience {
            Counsellor | CareTeam | Own => Offered,
            Carer | Employer => Never,
        },
        FieldRef::Fit(
            FitField::Place
            | FitField::PlaceLink
            | FitField::FindOut
            | FitField::Checks
            | FitField::Again,
        ) => Never,
        FieldRef::Goal(
            GoalField::Text
            | GoalField::State
            | GoalField::WhenThen
            | GoalField::Levels
            | GoalField::Review,
        )
        | FieldRef::Step(StepField::Text | StepField::State | StepField::First | StepField::When) => {
            match audience {
                Counsellor | CareTeam | Carer | Own => Offered,
                Employer => Never,
            }
        }
        FieldRef::Goal(GoalField::Why) => match audience {
            Counsellor | CareTeam | Carer | Own => Offered,
            Employer => Never,
        },
        FieldRef::Goal(GoalField::InTheWay | GoalField::Sure | GoalField::Helper) => Never,
        FieldRef::Step(StepField::Goal | StepField::Helper | StepField::InTheWay) => Never,
        FieldRef::Learned(LearnedField::Text) => match audience {
            Counsellor | CareTeam | Carer | Employer | Own => Offered,
        },
        FieldRef::Learned(
            LearnedField::How | LearnedField::Helped | LearnedField::Skill | LearnedField::Sure,
        ) => Never,
        FieldRef::Feedback(FeedbackField::Quote) => match audience {
            Counsellor | CareTeam | Carer | Employer | Own => Offered,
        },
        FieldRef::Feedback(
            FeedbackField::Who | FeedbackField::When | FeedbackField::Words | FeedbackField::Sort,
        ) => Never,
        FieldRef::Proof(_)
        | FieldRef::SafetyPart(_)
        | FieldRef::PrivateWord(_)
        | FieldRef::Audience(_)
        | FieldRef::ShareReceipt(_)
        | FieldRef::Setting(_) => Never,
    }
}

/// Says whether one field of one record can be ticked for a reader: the field is placed as offered,
/// the record may be offered, it is neither binned nor tucked away, and its exercise does not forbid it.
#[must_use]
pub fn may_offer(record: &Record, field: FieldRef, audience: AudienceKind) -> bool {
    let forbidden = record
        .meta
        .origin
        .as_ref()
        .is_some_and(|origin| origin.never_shared.iter().any(|name| name == field.name()));
    record.is_listed()
        && record.meta.sharing == Sharing::Offered
        && !forbidden
        && offer(field, audience) == Offer::Offered
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::body::Kind;
    use crate::id::RecordId;
    use crate::time::Moment;

    #[test]
    fn every_kind_is_placed_for_every_reader() {
        let mut placed = String::new();
        for kind in Kind::ALL {
            for field in kind.fields() {
                let readers: Vec<&str> = AudienceKind::ALL
                    .iter()
                    .filter(|reader| offer(field, **reader) == Offer::Offered)
                    .map(|reader| reader.name())
                    .collect();
                placed.push_str(&format!(
                    "{}.{}: {}\n",
                    kind.name(),
                    field.name(),
                    readers.join(" ")
                ));
            }
        }
        insta::assert_snapshot!(placed);
    }

    #[test]
    fn a_tucked_or_private_record_is_never_offered() {
        let now = Moment {
            utc_ms: 0,
            offset_minutes: 0,
        };
        let field = FieldRef::Need(NeedField::Text);
        let mut record = Record::new(RecordId([1; 16]), Kind::Need.empty(), now, "en");
        assert!(!may_offer(&record, field, AudienceKind::Counsellor));
        record.meta.sharing = Sharing::Offered;
        assert!(may_offer(&record, field, AudienceKind::Counsellor));
        record.meta.tucked = true;
        assert!(!may_offer(&record, field, AudienceKind::Counsellor));
    }
}
