//! My CV: its head, its lines, the sheet that would leave.

use waymark_journal::RecordId;

use super::records::CardView;
use super::share::{GuardAnswer, GuardHitView};
use super::{view, wire};

wire! {
    /// A language, and how well.
    pub struct CvLanguage {
        /// The language.
        pub language: String,
        /// How well, in the person's own words.
        pub fluency: String,
    }
}
wire! {
    /// What stands at the top; everything may be empty.
    pub struct CvHead {
        /// The name.
        pub name: String,
        /// What stands below the name.
        pub headline: String,
        /// E-mail.
        pub email: String,
        /// Phone.
        pub phone: String,
        /// Where the person lives.
        pub town: String,
        /// A few lines about them.
        pub summary: String,
        /// Languages.
        pub languages: Vec<CvLanguage>,
    }
}
view! {
    /// One line that can be ticked.
    pub struct CvLineView {
        /// Its tick: record and field.
        pub tick: String,
        /// What the line is, beside the main one; nothing for that.
        pub label: String,
        /// The words that would leave, a line each.
        pub text: Vec<String>,
        /// Whether it is ticked.
        pub ticked: bool,
    }
}
view! {
    /// The lines of one record.
    pub struct CvEntryView {
        /// Its place in the list, for drawing.
        pub key: String,
        /// The record, to be changed in place; a language has none of its own.
        pub card: Option<CardView>,
        /// Whether its lines can be ticked: the record may be offered.
        pub offered: bool,
        /// Whether they are somebody else's words.
        pub quoted: bool,
        /// Who says the words, as it stands in the CV; nothing where nobody else speaks.
        pub speaker: Option<String>,
        /// The lines, the main one first.
        pub lines: Vec<CvLineView>,
    }
}
view! {
    /// One section of what can stand in a CV.
    pub struct CvSectionView {
        /// Its stable name.
        pub id: String,
        /// Its heading.
        pub title: String,
        /// Its entries.
        pub entries: Vec<CvEntryView>,
    }
}
view! {
    /// My CV: the head, and everything that can stand in it.
    pub struct CvView {
        /// The head.
        pub head: CvHead,
        /// The sections that have something.
        pub sections: Vec<CvSectionView>,
        /// How many lines are ticked.
        pub ticked: usize,
    }
}
wire! {
    /// Ticks lines or takes their ticks away. A line brings the main line of its record along; without
    /// that none of its lines stays ticked.
    pub struct CvTickRequest {
        /// The ticks.
        pub ticks: Vec<String>,
        /// Whether they are ticked from now on.
        pub on: bool,
    }
}
wire! {
    /// Says who speaks the kind words, as it stands in the CV.
    pub struct CvSpeakerRequest {
        /// The words.
        pub id: RecordId,
        /// Who; nothing for nobody.
        pub who: String,
    }
}
wire! {
    /// The form of the file.
    pub enum CvForm {
        /// One page for any browser.
        Html,
        /// A PDF.
        Pdf,
        /// JSON Resume 1.0.
        Json,
    }
}
wire! {
    /// Asks for the sheet that would leave.
    pub struct CvRequest {
        /// Decisions about found words.
        pub guard: Vec<GuardAnswer>,
    }
}
wire! {
    /// Writes the CV to a file.
    pub struct CvWriteRequest {
        /// Decisions about found words.
        pub guard: Vec<GuardAnswer>,
        /// The form.
        pub form: CvForm,
    }
}
view! {
    /// One entry as it will read.
    pub struct CvSheetEntryView {
        /// Its place, for drawing.
        pub key: String,
        /// What it is about.
        pub main: String,
        /// Short texts under it: where it was, where it stands.
        pub under: Vec<String>,
        /// From when.
        pub from: String,
        /// Until when.
        pub to: String,
        /// Lines more.
        pub details: Vec<String>,
        /// Who says so.
        pub who: String,
        /// Whether it is somebody else's words.
        pub quoted: bool,
    }
}
view! {
    /// One section as it will read.
    pub struct CvSheetSectionView {
        /// Its stable name.
        pub id: String,
        /// Its heading.
        pub title: String,
        /// Its entries.
        pub entries: Vec<CvSheetEntryView>,
    }
}
view! {
    /// The exact CV that would leave.
    pub struct CvSheetView {
        /// The name, or what it is called without one.
        pub title: String,
        /// Whether that is the person's name.
        pub named: bool,
        /// What stands below the name.
        pub headline: String,
        /// How to reach them.
        pub reach: Vec<String>,
        /// A few lines.
        pub summary: String,
        /// The sections.
        pub sections: Vec<CvSheetSectionView>,
        /// Found words, to be decided about.
        pub found: Vec<GuardHitView>,
        /// How many of them wait for a decision.
        pub open_questions: usize,
        /// Whether nothing is ticked.
        pub nothing_chosen: bool,
    }
}
