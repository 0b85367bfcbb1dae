//! Sessions for two: what is prepared, what the window for two shows and gives back, and the page
//! that is kept of it.

use waymark_journal::RecordId;

use super::records::{CardView, NamedView};
use super::suggestions::SuggestionsView;
use super::{view, wire};

wire! {
    /// Says who typed a line.
    pub enum TypedBy {
        /// The person whose journal it is.
        Me,
        /// The other one.
        Guest,
        /// Both.
        Together,
    }
}
wire! {
    /// Asks what can be brought into a session.
    pub struct TogetherOfferRequest {
        /// The reader it is with; with anybody else it is as for a counsellor.
        pub reader: Option<RecordId>,
    }
}
view! {
    /// One thing that can be put on the list.
    pub struct TogetherLineView {
        /// The record.
        pub id: RecordId,
        /// What would stand on the list.
        pub text: String,
        /// Whether it stands on it unless it is taken off.
        pub on: bool,
    }
}
view! {
    /// Things of one kind that can be put on the list.
    pub struct TogetherGroupView {
        /// Its stable name.
        pub name: String,
        /// What stands over it.
        pub title: String,
        /// The things, newest first.
        pub lines: Vec<TogetherLineView>,
    }
}
view! {
    /// One line of a thing as it is seen.
    pub struct SeenLineView {
        /// What it is called.
        pub label: String,
        /// The words.
        pub text: String,
    }
}
view! {
    /// One thing that can be shown.
    pub struct TogetherThingView {
        /// The record.
        pub id: RecordId,
        /// Its first words, for the person alone.
        pub heading: String,
        /// What is seen of it, and nothing else.
        pub lines: Vec<SeenLineView>,
    }
}
view! {
    /// A page that can be opened, with the things that can stand on it.
    pub struct TogetherPageView {
        /// Its stable name.
        pub id: String,
        /// What it is called.
        pub title: String,
        /// The things.
        pub things: Vec<TogetherThingView>,
    }
}
view! {
    /// Everything that can be brought into a session.
    pub struct TogetherOfferView {
        /// The readers there are.
        pub readers: Vec<NamedView>,
        /// What can be put on the list.
        pub agenda: Vec<TogetherGroupView>,
        /// What can be shown. Nothing is chosen.
        pub pages: Vec<TogetherPageView>,
        /// How many lines stay out because a private word or a name is in them.
        pub held_back: usize,
        /// How many things stay out because they are private.
        pub kept_private: usize,
        /// Whether a session can begin: the sample journal has no passphrase to come back with.
        pub can_begin: bool,
    }
}
wire! {
    /// Begins a session. What is named here was offered.
    pub struct TogetherBeginRequest {
        /// What the other one is called.
        pub with: String,
        /// The reader it is with, if it is one.
        pub reader: Option<RecordId>,
        /// What is on the list, in order.
        pub agenda: Vec<RecordId>,
        /// Lines of the list that were typed for it.
        pub own: Vec<String>,
        /// What the person would like the other one to do.
        pub wishes: Vec<String>,
        /// The things that may be shown.
        pub things: Vec<RecordId>,
    }
}
view! {
    /// One point of the list.
    pub struct SittingPointView {
        /// Its name in this session.
        pub key: String,
        /// What it says.
        pub text: String,
        /// What it is: a question, a wish; or nothing.
        pub about: String,
    }
}
view! {
    /// One thing on a page that may be opened.
    pub struct SittingThingView {
        /// Whether these are the words of somebody else.
        pub others: bool,
        /// What is seen of it.
        pub lines: Vec<SeenLineView>,
    }
}
view! {
    /// A page that may be opened.
    pub struct SittingPageView {
        /// What it is called.
        pub title: String,
        /// What stands on it.
        pub things: Vec<SittingThingView>,
    }
}
view! {
    /// What the window for two shows at first. A page comes into it when it is opened.
    pub struct SittingView {
        /// What the other one is called.
        pub with: String,
        /// The list.
        pub points: Vec<SittingPointView>,
        /// The names of the pages that may be opened.
        pub pages: Vec<String>,
    }
}
wire! {
    /// Opens a page in the window for two.
    pub struct SittingPageRequest {
        /// Its place among those that may be opened, from 0.
        pub page: usize,
    }
}
wire! {
    /// A point that was put on the list during the hour.
    #[serde(deny_unknown_fields)]
    pub struct AddedPoint {
        /// Its name in this session.
        pub key: String,
        /// What it says.
        pub text: String,
    }
}
wire! {
    /// One line that was typed at a point.
    #[serde(deny_unknown_fields)]
    pub struct NotedLine {
        /// The point.
        pub point: String,
        /// Who typed it.
        pub by: TypedBy,
        /// What it says.
        pub text: String,
        /// Whether it is proposed for the next summary.
        pub summary: bool,
    }
}
wire! {
    /// Something that was agreed.
    #[serde(deny_unknown_fields)]
    pub struct NotedAgreement {
        /// What.
        pub text: String,
        /// Who does it.
        pub who: String,
        /// By when, as typed.
        pub by_when: String,
        /// Who typed it.
        pub by: TypedBy,
        /// Whether it is proposed for the next summary.
        pub summary: bool,
    }
}
wire! {
    /// A question for next time.
    #[serde(deny_unknown_fields)]
    pub struct NotedQuestion {
        /// The question.
        pub text: String,
        /// Who typed it.
        pub by: TypedBy,
        /// Whether it is proposed for the next summary.
        pub summary: bool,
    }
}
wire! {
    /// Everything that was typed in a session so far.
    #[derive(Default)]
    #[serde(deny_unknown_fields)]
    pub struct SittingSaveRequest {
        /// Points that were added.
        pub added: Vec<AddedPoint>,
        /// Lines, in the order in which they were typed.
        pub lines: Vec<NotedLine>,
        /// What was agreed.
        pub agreements: Vec<NotedAgreement>,
        /// The questions for next time.
        pub questions: Vec<NotedQuestion>,
    }
}
view! {
    /// Says that it is on the disk.
    pub struct SittingSavedView {
        /// When, written out.
        pub at: String,
    }
}
wire! {
    /// What became of something that was proposed.
    pub enum Went {
        /// Nothing yet.
        Open,
        /// The person kept it.
        Kept,
        /// The person left it out.
        Left,
    }
}
wire! {
    /// Names a list of proposals in a session.
    pub enum SittingPart {
        /// What was agreed.
        Agreed,
        /// The questions for next time.
        Asked,
        /// Lines for the next summary.
        Summary,
    }
}
wire! {
    /// Says what becomes of a proposal.
    pub struct TogetherSettleRequest {
        /// The session.
        pub id: RecordId,
        /// The list.
        pub part: SittingPart,
        /// The place in it, from 0.
        pub row: usize,
        /// What becomes of it.
        pub went: Went,
        /// Other words for a line of the next summary, or none.
        pub text: Option<String>,
    }
}
view! {
    /// One line of a session that is over.
    pub struct SaidLineView {
        /// Who typed it, in words.
        pub who: String,
        /// Whether it was somebody else.
        pub others: bool,
        /// What it says.
        pub text: String,
    }
}
view! {
    /// One point of a session that is over.
    pub struct SaidPointView {
        /// The point.
        pub text: String,
        /// What was noted at it.
        pub lines: Vec<SaidLineView>,
    }
}
view! {
    /// A line that is proposed for the next summary.
    pub struct SummaryLineView {
        /// Its place, from 0.
        pub row: usize,
        /// Who typed it, in words.
        pub who: String,
        /// Whether it was somebody else.
        pub others: bool,
        /// What it says.
        pub text: String,
        /// What became of it.
        pub went: Went,
    }
}
view! {
    /// A session that is over, as the page of it shows it.
    pub struct TogetherView {
        /// The record as a kept thing.
        pub card: CardView,
        /// When it was, written out.
        pub on: String,
        /// What was on the list and noted, in order.
        pub points: Vec<SaidPointView>,
        /// What was agreed, in words.
        pub agreed: Vec<SaidLineView>,
        /// The questions for next time.
        pub asked: Vec<SaidLineView>,
        /// Agreements and questions that nothing was decided about yet. A key is `agreed-0`.
        pub proposed: SuggestionsView,
        /// Lines for the next summary.
        pub summary: Vec<SummaryLineView>,
    }
}
