//! The pages of kept things: strengths, life roles, people, places and the others.

use waymark_journal::{Kind, RecordId};

use super::papers::AttachedView;
use super::picture::PictureView;
use super::records::{CardView, WordView};
use super::work::PlaceRowView;
use super::{view, wire};

wire! {
    /// Names a page of kept things.
    #[derive(PartialOrd, Ord)]
    pub enum KeptPage {
        /// What matters and hopes.
        Matters,
        /// Strengths and skills.
        Strengths,
        /// Life roles.
        Roles,
        /// People.
        People,
        /// Places, and how they were.
        Places,
        /// Energy and boundaries.
        Energy,
        /// My story, roads, and things I have done.
        Roads,
        /// Letters.
        Letters,
        /// Tries, tasks, help and sheets.
        Work,
        /// Agreements and check-ins.
        Agreements,
        /// Questions and worries.
        Questions,
        /// Hours with somebody.
        Sessions,
        /// Services I know.
        Services,
        /// Check lists of my own.
        CheckLists,
        /// Courses and certificates.
        Courses,
    }
}
wire! {
    /// Asks for a page of kept things.
    pub struct KeptRequest {
        /// The page.
        pub page: KeptPage,
        /// Whether to give what is tucked away, instead of the rest.
        pub tucked: bool,
    }
}
view! {
    /// Where a course, an agreement or a kind of help stood from a day on.
    pub struct WayView {
        /// Where it stood, in words.
        pub state: String,
        /// From which day on, written out.
        pub from: String,
        /// What was said of it then, or nothing.
        pub note: String,
    }
}
view! {
    /// One kept thing on its page, with what the page knows of it.
    pub struct KeptCardView {
        /// The thing.
        pub card: CardView,
        /// The proofs, learned lines and words of others that hold the same word.
        pub shown_by: Vec<RecordId>,
        /// Whether somebody else saw it too.
        pub seen_by_others: bool,
        /// Whether the person uses it at work or would like to.
        pub at_work: bool,
        /// Whether this person is never named in what leaves.
        pub never_named: bool,
        /// Whether this person stands under the people I can call.
        pub can_call: bool,
        /// A number to call, or nothing.
        pub phone: String,
        /// A letter that waits for its day: the day, as the person put it. Its words stay out.
        pub closed_until: Option<String>,
        /// Where it can go from here in one step, the likeliest first.
        pub moves: Vec<WordView>,
        /// How it came to where it stands, oldest first; nothing before its first move.
        pub way: Vec<WayView>,
        /// What is to be said of the end of a certificate, from 60 days before it.
        pub ending: Option<String>,
        /// The file of a certificate.
        pub paper: Option<AttachedView>,
    }
}
view! {
    /// Things of one kind that stand together on a page.
    pub struct KeptGroupView {
        /// Its stable name.
        pub name: String,
        /// What stands over it.
        pub title: String,
        /// The kind of the things.
        pub kind: Kind,
        /// The things, newest first, 200 at most.
        pub cards: Vec<KeptCardView>,
        /// Whether there are older ones, which search finds.
        pub more: bool,
    }
}
view! {
    /// Something a strength or a skill can be joined to.
    pub struct ProofRowView {
        /// The record.
        pub id: RecordId,
        /// What its kind is called.
        pub kind_name: String,
        /// Its first words.
        pub heading: String,
        /// Who said it, or nothing.
        pub who: String,
    }
}
view! {
    /// A page of kept things.
    pub struct KeptPageView {
        /// Which one.
        pub page: KeptPage,
        /// The kinds that stand on it, in order.
        pub kinds: Vec<Kind>,
        /// What stands on it; a group with nothing in it is left out.
        pub groups: Vec<KeptGroupView>,
        /// What strengths and skills can be joined to, newest first.
        pub proofs: Vec<ProofRowView>,
        /// Pictures drawn from what stands here.
        pub pictures: Vec<PictureView>,
        /// On the page of places: the places with fit answers, as they were called last, the newest
        /// place first. Two of them can be shown side by side.
        pub fit_places: Vec<String>,
        /// On the page of tries and help: the places there are, what goes on first.
        pub places: Vec<PlaceRowView>,
    }
}
wire! {
    /// Asks for two places side by side.
    pub struct FitPairRequest {
        /// The name of the first.
        pub first: String,
        /// The name of the second.
        pub second: String,
    }
}
wire! {
    /// Joins a strength or a skill to a proof, or takes them apart: the proof holds its word, or not.
    pub struct JoinRequest {
        /// The strength or skill.
        pub id: RecordId,
        /// The proof, learned line or words of others.
        pub proof: RecordId,
        /// Whether they belong together from now on.
        pub joined: bool,
    }
}
