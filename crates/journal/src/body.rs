//! The closed set of record bodies, and one way to reach the fields of any of them.

use serde::{Deserialize, Serialize};

use crate::field::{FieldError, FieldShape, FieldValue};
use crate::noun::Noun;
use crate::nouns::agreement::{Agreement, AgreementField};
use crate::nouns::ask::{Ask, AskField};
use crate::nouns::attached::Attached;
use crate::nouns::attempt::{Try, TryField};
use crate::nouns::audience::{Audience, AudienceField};
use crate::nouns::certificate::{Certificate, CertificateField};
use crate::nouns::check_in::{CheckIn, CheckInField};
use crate::nouns::check_list::{CheckList, CheckListField};
use crate::nouns::course::{Course, CourseField};
use crate::nouns::cv::{Cv, CvField};
use crate::nouns::document::{Document, DocumentField};
use crate::nouns::doubt::{Doubt, DoubtField};
use crate::nouns::energy::{Energy, EnergyField};
use crate::nouns::entry::{Entry, EntryField};
use crate::nouns::experience::{Experience, ExperienceField};
use crate::nouns::feedback::{Feedback, FeedbackField};
use crate::nouns::fit::{Fit, FitField};
use crate::nouns::goal::{Goal, GoalField};
use crate::nouns::hope::{Hope, HopeField};
use crate::nouns::interest::{Interest, InterestField};
use crate::nouns::learned::{Learned, LearnedField};
use crate::nouns::letter::{Letter, LetterField};
use crate::nouns::line::{Line, LineField};
use crate::nouns::motto::{Motto, MottoField};
use crate::nouns::need::{Need, NeedField};
use crate::nouns::outcome::{Outcome, OutcomeField};
use crate::nouns::person::{Person, PersonField};
use crate::nouns::place::{Place, PlaceField};
use crate::nouns::private_word::{PrivateWord, PrivateWordField};
use crate::nouns::proof::{Proof, ProofField};
use crate::nouns::question::{Question, QuestionField};
use crate::nouns::reader_key::{ReaderKey, ReaderKeyField};
use crate::nouns::road::{Road, RoadField};
use crate::nouns::role::{Role, RoleField};
use crate::nouns::run::{Run, RunField};
use crate::nouns::safety_part::{SafetyPart, SafetyPartField};
use crate::nouns::service::{Service, ServiceField};
use crate::nouns::setting::{Setting, SettingField};
use crate::nouns::share_receipt::{ShareReceipt, ShareReceiptField};
use crate::nouns::shelf_folder::{ShelfFolder, ShelfFolderField};
use crate::nouns::shelf_note::{ShelfNote, ShelfNoteField};
use crate::nouns::shelf_page::{ShelfPage, ShelfPageField};
use crate::nouns::sitting::{Sitting, SittingField};
use crate::nouns::skill::{Skill, SkillField};
use crate::nouns::step::{Step, StepField};
use crate::nouns::story::{Story, StoryField};
use crate::nouns::strength::{Strength, StrengthField};
use crate::nouns::support::{Support, SupportField};
use crate::nouns::task::{Task, TaskField};
use crate::nouns::value::{Value, ValueField};
use crate::nouns::week::{Week, WeekField};

/// Gives how a body holds its noun: itself, or in a box where it is larger than a page. Most records of a
/// journal are pages, and each takes the room of the largest that is not in a box.
macro_rules! held {
    ($name:ident) => { $name };
    ($name:ident boxed) => { Box<$name> };
}

macro_rules! bodies {
    ($($(#[$doc:meta])* $name:ident / $fields:ident $text:literal $($boxed:ident)?,)+) => {
        /// What a record is about.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(tag = "kind", content = "fields")]
        pub enum Body { $($(#[$doc])* #[serde(rename = $text)] $name(held!($name $($boxed)?)),)+ }

        /// Names a kind of record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
        pub enum Kind { $($(#[$doc])* #[serde(rename = $text)] $name,)+ }

        /// Names one field of one kind.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum FieldRef { $($(#[$doc])* $name($fields),)+ }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];
            /// Gives the stable name.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Self::$name => $text),+ } }
            /// Reads a stable name.
            #[must_use]
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|kind| kind.name() == name)
            }
            /// Gives every field of this kind, in reading order.
            #[must_use]
            pub fn fields(self) -> Vec<FieldRef> {
                match self { $(Self::$name => $fields::ALL.iter().map(|field| FieldRef::$name(*field)).collect()),+ }
            }
            /// Gives the name and shape of every field of this kind.
            #[must_use]
            pub fn shapes(self) -> Vec<(&'static str, FieldShape)> {
                match self { $(Self::$name => <$name as Noun>::shapes()),+ }
            }
            /// Makes an empty body of this kind.
            #[must_use]
            pub fn empty(self) -> Body {
                match self { $(Self::$name => Body::$name($name::default().into())),+ }
            }
        }

        impl FieldRef {
            /// Gives the kind it belongs to.
            #[must_use]
            pub const fn kind(self) -> Kind { match self { $(Self::$name(_) => Kind::$name),+ } }
            /// Gives the stable names it can hold; none unless it is a word of a fixed set.
            #[must_use]
            pub fn words(self) -> &'static [&'static str] {
                match self { $(Self::$name(field) => <$name as Noun>::words(field.name())),+ }
            }
            /// Gives the stable name of the field.
            #[must_use]
            pub const fn name(self) -> &'static str { match self { $(Self::$name(field) => field.name()),+ } }
        }

        impl Body {
            /// Gives its kind.
            #[must_use]
            pub const fn kind(&self) -> Kind { match self { $(Self::$name(_) => Kind::$name),+ } }
            /// Gives every field with its content, in reading order.
            #[must_use]
            pub fn fields(&self) -> Vec<(FieldRef, FieldValue)> {
                match self { $(Self::$name(noun) => noun.fields()),+ }
            }
            /// Puts a value into the field of that name.
            ///
            /// # Errors
            /// [`FieldError`] if the name, the shape, a word or a limit does not allow it.
            pub fn set(&mut self, name: &str, value: FieldValue) -> Result<(), FieldError> {
                match self { $(Self::$name(noun) => noun.set(name, value)),+ }
            }
        }

        $(impl From<$name> for Body { fn from(noun: $name) -> Self { Self::$name(noun.into()) } })+
    };
}

bodies! {
    /// A journal entry.
    Entry / EntryField "entry",
    /// An exercise run.
    Run / RunField "run",
    /// A strength with a proof.
    Strength / StrengthField "strength",
    /// A skill with an example.
    Skill / SkillField "skill",
    /// Something that matters.
    Value / ValueField "value",
    /// An ask or an "I work best when" line.
    Need / NeedField "need" boxed,
    /// Someone in my life.
    Person / PersonField "person" boxed,
    /// A place.
    Place / PlaceField "place" boxed,
    /// How a place was on one date.
    Fit / FitField "fit" boxed,
    /// A goal in the plan.
    Goal / GoalField "goal" boxed,
    /// A step of a goal.
    Step / StepField "step" boxed,
    /// What I learned.
    Learned / LearnedField "learned" boxed,
    /// Words from others.
    Feedback / FeedbackField "feedback" boxed,
    /// A card for a hard day.
    Proof / ProofField "proof",
    /// A line of My safety page.
    SafetyPart / SafetyPartField "safety-part",
    /// A word that must not leave.
    PrivateWord / PrivateWordField "private-word",
    /// A named reader.
    Audience / AudienceField "audience",
    /// A part I play in life.
    Role / RoleField "role",
    /// Something I would like to come.
    Hope / HopeField "hope",
    /// A saying that keeps me going.
    Motto / MottoField "motto",
    /// Something that pulls me in.
    Interest / InterestField "interest",
    /// Something I have done, paid or not.
    Experience / ExperienceField "experience" boxed,
    /// What fills or drains me.
    Energy / EnergyField "energy",
    /// A sentence ready to be said.
    Line / LineField "line",
    /// Something to try out, or a try that was made.
    Try / TryField "try" boxed,
    /// A task in a job, a course or a day.
    Task / TaskField "task",
    /// A course, a school or a training, taken or wished for.
    Course / CourseField "course" boxed,
    /// A certificate, a licence or another paper.
    Certificate / CertificateField "certificate" boxed,
    /// A kind of help.
    Support / SupportField "support" boxed,
    /// What was agreed.
    Agreement / AgreementField "agreement" boxed,
    /// How it was since last time.
    CheckIn / CheckInField "check-in",
    /// A question for someone.
    Question / QuestionField "question" boxed,
    /// A worry.
    Doubt / DoubtField "doubt",
    /// A version of my story.
    Story / StoryField "story",
    /// A letter.
    Letter / LetterField "letter",
    /// One of the lives I sketched.
    Road / RoadField "road",
    /// A page made from what I answered.
    Document / DocumentField "document",
    /// Something I would like to be different at a place.
    Ask / AskField "ask" boxed,
    /// A service I know.
    Service / ServiceField "service",
    /// A check list of my own.
    CheckList / CheckListField "check-list",
    /// A look at one week.
    Week / WeekField "week",
    /// An hour with somebody.
    Sitting / SittingField "session" boxed,
    /// Something I follow over time.
    Outcome / OutcomeField "outcome",
    /// The head of my CV.
    Cv / CvField "cv" boxed,
    /// What left, once.
    ShareReceipt / ShareReceiptField "share-receipt" boxed,
    /// A folder on a counsellor's shelf.
    ShelfFolder / ShelfFolderField "shelf-folder",
    /// A page somebody shared, kept on a shelf.
    ShelfPage / ShelfPageField "shelf-page" boxed,
    /// A counsellor's own note.
    ShelfNote / ShelfNoteField "shelf-note",
    /// A key people make pages readable with.
    ReaderKey / ReaderKeyField "reader-key",
    /// The journal's own settings.
    Setting / SettingField "setting",
}

impl Body {
    /// Gives the files that belong to it.
    #[must_use]
    pub fn attached(&self) -> &[Attached] {
        match self {
            Self::Certificate(certificate) => certificate.file.as_slice(),
            Self::Entry(entry) => &entry.pictures,
            _ => &[],
        }
    }

    /// Gives the value of the field of that name, if the kind has it.
    #[must_use]
    pub fn field(&self, name: &str) -> Option<FieldValue> {
        self.fields()
            .into_iter()
            .find(|(field, _)| field.name() == name)
            .map(|(_, value)| value)
    }

    /// Says whether the person put nothing into it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.fields().iter().all(|(_, value)| value.is_empty())
    }

    /// Says whether there are words of the person's own in it: a line, lines or rows. Fixed words,
    /// numbers and links alone say nothing.
    #[must_use]
    pub fn says_something(&self) -> bool {
        self.fields()
            .into_iter()
            .zip(self.kind().shapes())
            .any(|((_, value), (_, shape))| {
                matches!(
                    shape,
                    FieldShape::Line | FieldShape::Prose | FieldShape::Lines | FieldShape::Rows
                ) && !value.is_empty()
            })
    }

    /// Gives the first words of it: a title, a name, or the first line of text.
    #[must_use]
    pub fn heading(&self) -> String {
        // A word of a fixed list is stored by its stable name, which nobody wrote.
        self.fields()
            .into_iter()
            .zip(self.kind().shapes())
            .filter(|(_, (_, shape))| *shape != FieldShape::Word)
            .map(|((_, value), _)| value)
            .filter(|value| matches!(value, FieldValue::Text(_)))
            .find(|value| !value.is_empty())
            .and_then(|value| {
                value
                    .text()
                    .lines()
                    .find(|line| !line.trim().is_empty())
                    .map(str::to_owned)
            })
            .unwrap_or_default()
    }
}

impl Kind {
    /// Says whether records of this kind are lines the person wrote, shown in lists and search.
    #[must_use]
    pub const fn is_written(self) -> bool {
        !matches!(
            self,
            Self::Setting
                | Self::Audience
                | Self::ShareReceipt
                | Self::PrivateWord
                | Self::Cv
                | Self::ReaderKey
        )
    }

    /// Says whether records of this kind stand on a counsellor's shelf and never in a journal.
    #[must_use]
    pub const fn is_of_shelf(self) -> bool {
        matches!(
            self,
            Self::ShelfFolder | Self::ShelfPage | Self::ShelfNote | Self::ReaderKey
        )
    }

    /// Says whether a journal, or a shelf, may hold records of this kind: the settings stand in both.
    #[must_use]
    pub const fn belongs(self, shelf: bool) -> bool {
        matches!(self, Self::Setting) || self.is_of_shelf() == shelf
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_kind_makes_a_page_take_more_room_than_it_needs() {
        assert!(size_of::<Body>() <= size_of::<Entry>() + size_of::<usize>());
    }
}
