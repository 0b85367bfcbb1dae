//! What was said over time: how it grew, hours of a place, and lines of one's own.

use std::collections::BTreeMap;

use waymark_journal::{Kind, RecordId};

use super::picture::PictureView;
use super::view;

view! {
    /// Something on the learning road.
    pub struct RoadItemView {
        /// The record.
        pub id: RecordId,
        /// Its kind.
        pub kind: Kind,
        /// What its kind is called.
        pub kind_name: String,
        /// What it is, in the person's own words.
        pub name: String,
        /// Where it stands, in words; empty where its kind says it.
        pub state: String,
        /// When, written out or as typed; empty where no day is known.
        pub when: String,
    }
}
view! {
    /// The learning road: what is behind, what goes on, what may come.
    pub struct LearningRoadView {
        /// Done, or behind me.
        pub done: Vec<RoadItemView>,
        /// Now.
        pub now: Vec<RoadItemView>,
        /// Next.
        pub next: Vec<RoadItemView>,
        /// The same by its days; nothing while there is nothing.
        pub picture: Option<PictureView>,
    }
}
view! {
    /// A line of one's own over time.
    pub struct OwnLineView {
        /// The record.
        pub id: RecordId,
        /// What is followed.
        pub name: String,
        /// In what it is counted.
        pub unit: String,
        /// What it was when: the rows as they are kept.
        pub points: Vec<BTreeMap<String, String>>,
        /// The picture; nothing while there is no number in it.
        pub picture: Option<PictureView>,
    }
}
view! {
    /// How it grew: what the journal shows over time. Nothing in it is a score.
    pub struct TrendsView {
        /// Courses, certificates, learned lines and goals about learning.
        pub road: LearningRoadView,
        /// Tasks, then and now.
        pub tasks: Option<PictureView>,
        /// How sure one is of each skill.
        pub skills: Option<PictureView>,
        /// The answers of check-ins, by topic.
        pub check_ins: Option<PictureView>,
        /// Lines of one's own, newest first.
        pub own_lines: Vec<OwnLineView>,
    }
}
view! {
    /// A place, and whether it has hours over time.
    pub struct HoursPlaceView {
        /// The place.
        pub id: RecordId,
        /// Its name.
        pub name: String,
        /// Whether there are hours over time.
        pub has_hours: bool,
    }
}
view! {
    /// The hours of a place over time.
    pub struct HoursLineView {
        /// The place.
        pub id: RecordId,
        /// Its name.
        pub name: String,
        /// The hours as they are kept: rows with the cells `on`, `hours` and `how`.
        pub rows: Vec<BTreeMap<String, String>>,
        /// The good hours of the person, in their own words, newest first.
        pub good_hours: Vec<String>,
        /// The picture; nothing while there is no number in it.
        pub picture: Option<PictureView>,
    }
}
