//! The three papers of the field: career profile, job search plan, job support plan.

use waymark_journal::{Kind, RecordId};

use super::records::CardFieldView;
use super::{view, wire};

wire! {
    /// Names a paper.
    #[derive(PartialOrd, Ord)]
    pub enum WorkPaperPage {
        /// The career profile.
        Profile,
        /// The job search plan.
        Search,
        /// The job support plan.
        Support,
    }
}
wire! {
    /// Asks for a paper.
    pub struct WorkPaperRequest {
        /// Which.
        pub page: WorkPaperPage,
    }
}
wire! {
    /// Asks for a paper as a file: what is ticked, by name. The words are not the window's to send.
    pub struct WorkPaperFileRequest {
        /// Which.
        pub page: WorkPaperPage,
        /// The names of the ticked sections.
        pub sections: Vec<String>,
        /// The keys of the ticked lines.
        pub lines: Vec<String>,
    }
}
wire! {
    /// Asks for a record as a section of a paper fills it: these fields alone.
    pub struct WorkPaperCardRequest {
        /// The paper.
        pub page: WorkPaperPage,
        /// The section's name.
        pub section: String,
        /// The kind.
        pub kind: Kind,
        /// The record, or none for a new one.
        pub id: Option<RecordId>,
    }
}
wire! {
    /// Where a line of a paper is changed.
    pub enum WorkPaperChange {
        /// In its place.
        Here,
        /// On the page of a goal.
        Goal,
        /// On My safety page.
        Safety,
        /// Nowhere yet: a step without a goal.
        Nowhere,
    }
}
view! {
    /// One field of a line.
    pub struct WorkPaperPartView {
        /// Its key: "<record in hex>.<field>", as sharing ticks it.
        pub key: String,
        /// The field.
        pub field: CardFieldView,
    }
}
view! {
    /// One line of a paper.
    pub struct WorkPaperLineView {
        /// The record.
        pub id: RecordId,
        /// Its kind.
        pub kind: Kind,
        /// Its first words.
        pub heading: String,
        /// The line itself.
        pub words: WorkPaperPartView,
        /// What stands with it.
        pub with: Vec<WorkPaperPartView>,
        /// Whose words they are, where they are somebody else's.
        pub who: Option<String>,
        /// The language they are in, as a BCP 47 tag.
        pub lang: String,
        /// Where it is changed.
        pub change: WorkPaperChange,
        /// The goal a step belongs to.
        pub goal: Option<RecordId>,
    }
}
view! {
    /// Lines that stand together.
    pub struct WorkPaperGroupView {
        /// What stands over them, or nothing.
        pub title: String,
        /// The lines.
        pub lines: Vec<WorkPaperLineView>,
        /// Whether there are more, which search finds.
        pub more: bool,
    }
}
view! {
    /// Something that can be added to a section.
    pub struct WorkPaperAddView {
        /// The kind of it.
        pub kind: Kind,
        /// The words on its button.
        pub label: String,
    }
}
view! {
    /// A place a section can be written for.
    pub struct WorkPaperPlaceView {
        /// The record.
        pub id: RecordId,
        /// Its name.
        pub name: String,
    }
}
view! {
    /// An exercise that asks for what a section holds.
    pub struct WorkPaperExerciseView {
        /// Its id.
        pub id: String,
        /// Its title.
        pub title: String,
    }
}
view! {
    /// A section of a paper.
    pub struct WorkPaperSectionView {
        /// Its stable name.
        pub name: String,
        /// What stands over it.
        pub title: String,
        /// What could stand there.
        pub about: String,
        /// What stands there.
        pub groups: Vec<WorkPaperGroupView>,
        /// What can be added.
        pub adds: Vec<WorkPaperAddView>,
        /// The places it could be written for and is not yet.
        pub waiting: Vec<WorkPaperPlaceView>,
        /// Where it is asked, if it is.
        pub exercise: Option<WorkPaperExerciseView>,
        /// Whether it is printed unless its tick is taken away.
        pub printed: bool,
    }
}
view! {
    /// The sheet an exercise made, as it was put there.
    pub struct WorkPaperSheetView {
        /// The run it came from.
        pub run: RecordId,
        /// The day, written out.
        pub date: String,
    }
}
view! {
    /// A paper as it stands now.
    pub struct WorkPaperView {
        /// Which.
        pub page: WorkPaperPage,
        /// The person's name, if they gave one.
        pub name: String,
        /// Today, written out.
        pub date: String,
        /// Its sections, in order, empty ones too.
        pub sections: Vec<WorkPaperSectionView>,
        /// For the career profile: the newest sheet that an exercise made.
        pub sheet: Option<WorkPaperSheetView>,
    }
}
