//! What may be offered to whom. The one place that says so.
//!
//! Every field of every kind is placed here for every kind of reader. A new kind or field does not
//! compile until it is placed. "Offered" means it can be ticked, starts without a tick, and only
//! when the record itself may be offered; "never" is not shown at all.

mod cv;

use crate::body::{Body, FieldRef};
use crate::nouns::agreement::AgreementField;
use crate::nouns::ask::AskField;
use crate::nouns::attempt::TryField;
use crate::nouns::audience::AudienceKind;
use crate::nouns::certificate::CertificateField;
use crate::nouns::check_in::CheckInField;
use crate::nouns::check_list::CheckListField;
use crate::nouns::course::CourseField;
use crate::nouns::document::{DocumentField, DocumentTemplate};
use crate::nouns::doubt::DoubtField;
use crate::nouns::energy::EnergyField;
use crate::nouns::experience::ExperienceField;
use crate::nouns::feedback::FeedbackField;
use crate::nouns::fit::FitField;
use crate::nouns::goal::GoalField;
use crate::nouns::hope::HopeField;
use crate::nouns::interest::InterestField;
use crate::nouns::learned::LearnedField;
use crate::nouns::letter::LetterField;
use crate::nouns::line::LineField;
use crate::nouns::motto::MottoField;
use crate::nouns::need::NeedField;
use crate::nouns::outcome::OutcomeField;
use crate::nouns::person::{MayKnow, PersonField};
use crate::nouns::place::PlaceField;
use crate::nouns::question::QuestionField;
use crate::nouns::road::RoadField;
use crate::nouns::role::RoleField;
use crate::nouns::safety_part::SafetyPartField;
use crate::nouns::service::ServiceField;
use crate::nouns::skill::SkillField;
use crate::nouns::step::StepField;
use crate::nouns::story::StoryField;
use crate::nouns::strength::StrengthField;
use crate::nouns::support::SupportField;
use crate::nouns::task::TaskField;
use crate::nouns::value::ValueField;
use crate::nouns::week::WeekField;
use crate::record::{Record, Sharing};

pub use cv::{in_cv, may_leave_in_cv, stands_in_cv};

/// Says whether a field can be ticked for a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Offer {
    /// Not shown in the composer.
    Never,
    /// Can be ticked; starts without a tick.
    Offered,
}

/// The readers something can be ticked for.
#[derive(Clone, Copy)]
enum Readers {
    /// Nobody.
    Nobody,
    /// Every reader.
    Anyone,
    /// Those who help with the plan: everyone but an employer or a buddy.
    Helpers,
    /// Counsellor and care team.
    Professionals,
    /// A carer.
    Carers,
}

/// Places one field for one kind of reader.
#[must_use]
pub const fn offer(field: FieldRef, audience: AudienceKind) -> Offer {
    use AudienceKind::{CareTeam, Carer, Counsellor, Employer, Own};
    let allowed = match (readers(field), audience) {
        (Readers::Nobody, _) => false,
        (Readers::Anyone, _) => true,
        (Readers::Helpers, reader) => !matches!(reader, Employer),
        (Readers::Professionals, reader) => matches!(reader, Counsellor | CareTeam | Own),
        (Readers::Carers, reader) => matches!(reader, Carer | Own),
    };
    if allowed {
        Offer::Offered
    } else {
        Offer::Never
    }
}

/// Gives the readers of a field. Free journal text leaves as single passages only, through the passage
/// picker; a run is private, what it made is offered as cards; names, numbers and ratings of other
/// people never leave; the plan for hard days leaves as single lines, each ticked on its own.
const fn readers(field: FieldRef) -> Readers {
    match field {
        FieldRef::Strength(StrengthField::Word | StrengthField::Proof)
        | FieldRef::Skill(SkillField::Name | SkillField::Example)
        | FieldRef::Need(NeedField::Text | NeedField::Say)
        | FieldRef::Learned(LearnedField::Text | LearnedField::Before)
        | FieldRef::Ask(AskField::Text)
        | FieldRef::Place(PlaceField::FirstWeek)
        | FieldRef::Feedback(FeedbackField::Quote)
        | FieldRef::Course(
            CourseField::Name
            | CourseField::State
            | CourseField::LetsMe
            | CourseField::Hours
            | CourseField::Provider,
        )
        | FieldRef::Certificate(
            CertificateField::Name
            | CertificateField::Issuer
            | CertificateField::Got
            | CertificateField::RunsOut
            | CertificateField::LetsMe
            | CertificateField::Criteria
            | CertificateField::Signature,
        )
        | FieldRef::Experience(
            ExperienceField::What
            | ExperienceField::Liked
            | ExperienceField::Sort
            | ExperienceField::Where
            | ExperienceField::From
            | ExperienceField::To,
        )
        | FieldRef::Interest(InterestField::Name | InterestField::Pull)
        | FieldRef::Task(TaskField::Name | TaskField::Level | TaskField::FirstPart)
        | FieldRef::Agreement(
            AgreementField::Text
            | AgreementField::Who
            | AgreementField::ByWhen
            | AgreementField::State
            | AgreementField::Made
            | AgreementField::Came,
        ) => Readers::Anyone,
        FieldRef::Value(ValueField::Word | ValueField::Line)
        | FieldRef::Goal(
            GoalField::Text
            | GoalField::State
            | GoalField::Why
            | GoalField::WhenThen
            | GoalField::Levels
            | GoalField::Help
            | GoalField::Review
            | GoalField::Roles,
        )
        | FieldRef::Step(StepField::Text | StepField::State | StepField::First | StepField::When)
        | FieldRef::Hope(HopeField::Text)
        | FieldRef::Motto(MottoField::Text)
        | FieldRef::Role(
            RoleField::Name | RoleField::FromAge | RoleField::ToAge | RoleField::Wish,
        )
        | FieldRef::Energy(EnergyField::GoodHours)
        | FieldRef::Story(StoryField::Short)
        | FieldRef::Support(
            SupportField::What
            | SupportField::HowOften
            | SupportField::UntilWhen
            | SupportField::Useful
            | SupportField::Contact
            | SupportField::Step
            | SupportField::State
            | SupportField::Since
            | SupportField::HelperRole,
        )
        | FieldRef::CheckIn(CheckInField::WentWell | CheckInField::On)
        | FieldRef::Learned(LearnedField::Growth | LearnedField::Next)
        | FieldRef::Place(
            PlaceField::Gives | PlaceField::GoodThings | PlaceField::WayThere | PlaceField::PlanB,
        )
        | FieldRef::Service(ServiceField::Name | ServiceField::WhatFor | ServiceField::Contact)
        | FieldRef::CheckList(CheckListField::Name | CheckListField::Items)
        | FieldRef::Week(WeekField::Balance | WeekField::Roles)
        | FieldRef::SafetyPart(SafetyPartField::Text | SafetyPartField::NotThis) => {
            Readers::Helpers
        }
        FieldRef::Skill(SkillField::Sure)
        | FieldRef::Need(
            NeedField::Strength | NeedField::Hours | NeedField::Pay | NeedField::Travel,
        )
        | FieldRef::Person(PersonField::Role | PersonField::Part)
        | FieldRef::Place(
            PlaceField::Name
            | PlaceField::KindOfWork
            | PlaceField::FirstContact
            | PlaceField::FirstContactOn
            | PlaceField::Sort
            | PlaceField::State
            | PlaceField::Since
            | PlaceField::Until
            | PlaceField::Pay
            | PlaceField::Contract
            | PlaceField::Hours
            | PlaceField::HoursLine
            | PlaceField::Wishes
            | PlaceField::Ladder
            | PlaceField::StopSign
            | PlaceField::WayBack,
        )
        | FieldRef::Ask(AskField::Lift | AskField::State | AskField::Came | AskField::Helped)
        | FieldRef::Doubt(DoubtField::Text | DoubtField::Answer | DoubtField::WouldHelp)
        | FieldRef::Feedback(FeedbackField::Keep)
        | FieldRef::Outcome(OutcomeField::Name | OutcomeField::Unit | OutcomeField::Points)
        | FieldRef::Fit(
            FitField::Comprehensible
            | FitField::Manageable
            | FitField::Meaningful
            | FitField::Lift
            | FitField::Asks,
        )
        | FieldRef::Experience(
            ExperienceField::NotLiked | ExperienceField::Gave | ExperienceField::Missing,
        )
        | FieldRef::Course(CourseField::ByWhen)
        | FieldRef::Line(LineField::Text)
        | FieldRef::Try(TryField::What | TryField::State | TryField::On | TryField::Found)
        | FieldRef::Task(TaskField::Sure)
        | FieldRef::Question(QuestionField::Text)
        | FieldRef::Road(RoadField::Name) => Readers::Professionals,
        // Their own sheet and their own letter; a document says itself whom it is for.
        FieldRef::Letter(LetterField::To | LetterField::Text) => Readers::Carers,
        FieldRef::Document(DocumentField::Parts) => Readers::Anyone,
        FieldRef::Entry(_)
        | FieldRef::Run(_)
        | FieldRef::Proof(_)
        | FieldRef::PrivateWord(_)
        | FieldRef::Audience(_)
        | FieldRef::ShareReceipt(_)
        | FieldRef::Setting(_)
        | FieldRef::Cv(_)
        // What came of an hour leaves as its own kinds: agreements and questions.
        | FieldRef::Sitting(_)
        | FieldRef::ShelfFolder(_)
        | FieldRef::ShelfPage(_)
        | FieldRef::ShelfNote(_)
        | FieldRef::ReaderKey(_)
        | FieldRef::Ask(AskField::Place | AskField::Fit | AskField::Who | AskField::On)
        | FieldRef::Doubt(
            DoubtField::Size | DoubtField::HeardFrom | DoubtField::Who | DoubtField::NextMeeting,
        )
        | FieldRef::Service(ServiceField::Note)
        | FieldRef::CheckList(CheckListField::Note)
        | FieldRef::Week(WeekField::On)
        | FieldRef::Strength(StrengthField::UseMore)
        | FieldRef::Skill(SkillField::Like | SkillField::Pile | SkillField::SeenBy)
        | FieldRef::Value(ValueField::Room | ValueField::About)
        | FieldRef::Person(
            PersonField::Name
            | PersonField::Phone
            | PersonField::Ring
            | PersonField::Gives
            | PersonField::Lighter
            | PersonField::MayKnow
            | PersonField::CheckIns
            | PersonField::NextCheckIn
            | PersonField::Place
            | PersonField::InCalendar,
        )
        | FieldRef::Place(PlaceField::Note | PlaceField::Contacts)
        | FieldRef::Fit(
            FitField::Place
            | FitField::PlaceLink
            | FitField::FindOut
            | FitField::Checks
            | FitField::Again
            | FitField::MistakesOk,
        )
        | FieldRef::Goal(
            GoalField::InTheWay
            | GoalField::Sure
            | GoalField::Helper
            | GoalField::Where
            | GoalField::Because
            | GoalField::Looks
            | GoalField::InCalendar,
        )
        | FieldRef::Step(
            StepField::Goal
            | StepField::Helper
            | StepField::InTheWay
            | StepField::Doable
            | StepField::WhenThen
            | StepField::HelperRole
            | StepField::Because
            | StepField::InCalendar
            | StepField::SaidBy
            | StepField::SaidOn,
        )
        | FieldRef::Learned(
            LearnedField::How
            | LearnedField::Helped
            | LearnedField::Skill
            | LearnedField::Sure
            | LearnedField::Happened
            | LearnedField::Place,
        )
        | FieldRef::Feedback(
            FeedbackField::Who
            | FeedbackField::When
            | FeedbackField::Words
            | FeedbackField::Sort
            | FeedbackField::Leave
            | FeedbackField::Try,
        )
        | FieldRef::SafetyPart(
            SafetyPartField::Section | SafetyPartField::Phone | SafetyPartField::OnLockScreen,
        )
        | FieldRef::Hope(
            HopeField::HowSoon | HopeField::Want | HopeField::Likely | HopeField::Points,
        )
        | FieldRef::Role(RoleField::Weight | RoleField::Matters)
        | FieldRef::Energy(
            EnergyField::What
            | EnergyField::TimeOfDay
            | EnergyField::Fill
            | EnergyField::CaughtUp
            | EnergyField::Difference,
        )
        | FieldRef::Story(StoryField::Full | StoryField::Words)
        | FieldRef::Support(SupportField::Who | SupportField::LessWhen | SupportField::Place)
        | FieldRef::Agreement(AgreementField::With | AgreementField::Place)
        | FieldRef::Task(TaskField::Place)
        | FieldRef::CheckIn(CheckInField::Ratings | CheckInField::With)
        | FieldRef::Experience(ExperienceField::TooMuch | ExperienceField::Place)
        | FieldRef::Course(CourseField::WhoPays)
        | FieldRef::Certificate(
            CertificateField::Number
            | CertificateField::Next
            | CertificateField::Course
            | CertificateField::File
            | CertificateField::InCalendar,
        )
        | FieldRef::Line(LineField::Ready | LineField::About)
        | FieldRef::Try(TryField::Place | TryField::Help | TryField::PlaceLink)
        | FieldRef::Question(
            QuestionField::ForWhom
            | QuestionField::Answer
            | QuestionField::AnsweredBy
            | QuestionField::AnsweredOn
            | QuestionField::About
            | QuestionField::NextMeeting
            | QuestionField::SaidBy
            | QuestionField::SaidOn,
        )
        | FieldRef::Road(
            RoadField::Text
            | RoadField::Like
            | RoadField::Comprehensible
            | RoadField::Manageable
            | RoadField::Meaningful,
        )
        | FieldRef::Letter(LetterField::OpenOn)
        | FieldRef::Document(DocumentField::Template) => Readers::Nobody,
    }
}

/// Says whether one field of one record can be ticked for a reader: the field is placed as offered,
/// the record may be offered, it is neither binned nor tucked away, and its exercise does not forbid it.
#[must_use]
pub fn may_offer(record: &Record, field: FieldRef, audience: AudienceKind) -> bool {
    record.is_listed()
        && record.meta.sharing == Sharing::Offered
        && is_for(record, audience)
        && !is_forbidden(record, field)
        && offer(field, audience) == Offer::Offered
}

/// Says whether this very record is for such a reader: a sheet is for the one it was made for, a
/// "better not" person for nobody, and of My safety page only what an exercise made line by line.
fn is_for(record: &Record, audience: AudienceKind) -> bool {
    use AudienceKind::{Carer, Employer};
    match &record.body {
        Body::Document(document) => match document.template {
            DocumentTemplate::WorkProfile => !matches!(audience, Carer | Employer),
            DocumentTemplate::EmployerSheet => audience != Carer,
            DocumentTemplate::CarerSheet => audience != Employer,
        },
        Body::Person(person) => person.may_know != MayKnow::BetterNot,
        Body::SafetyPart(_) => record.meta.origin.is_some(),
        _ => true,
    }
}

/// Says whether the exercise a record came from forbids to share one of its fields.
fn is_forbidden(record: &Record, field: FieldRef) -> bool {
    let origin = record.meta.origin.as_ref();
    origin.is_some_and(|origin| origin.never_shared.iter().any(|name| name == field.name()))
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
