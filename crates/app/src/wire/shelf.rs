//! The counsellor's side: folders, kept pages, notes, a file being looked at, two pages compared, the
//! key, the guide.

use waymark_content::markdown::SafeHtml;
use waymark_journal::RecordId;

use super::records::NamedView;
use super::{view, wire};

view! {
    /// One folder of the shelf.
    pub struct ShelfFolderRowView {
        /// The record.
        pub id: RecordId,
        /// What the counsellor calls it.
        pub name: String,
        /// How many pages lie in it.
        pub pages: usize,
        /// When the newest of them came, written out, or nothing.
        pub newest: String,
        /// Of how many the day to let go has come.
        pub let_go: usize,
    }
}
view! {
    /// The shelf.
    pub struct ShelfView {
        /// Its folders, by name.
        pub folders: Vec<ShelfFolderRowView>,
        /// Pages whose folder is not here any more.
        pub loose: Vec<ShelfPageRowView>,
    }
}
view! {
    /// One kept page, by its head.
    pub struct ShelfPageRowView {
        /// The record.
        pub id: RecordId,
        /// The title on it.
        pub title: String,
        /// When it was made, written out, or nothing.
        pub made: String,
        /// When it came, written out.
        pub came: String,
        /// Until when it may be kept, as the person typed it.
        pub until: String,
        /// When the counsellor lets go of it, written out, or nothing.
        pub let_go: String,
        /// Whether that day has come.
        pub let_go_came: bool,
    }
}
view! {
    /// A note of the counsellor's own.
    pub struct ShelfNoteView {
        /// The record.
        pub id: RecordId,
        /// What it is about.
        pub about: RecordId,
        /// The words.
        pub text: String,
        /// When it was written, written out.
        pub date: String,
    }
}
view! {
    /// One folder with what lies in it.
    pub struct ShelfFolderView {
        /// The record.
        pub id: RecordId,
        /// What the counsellor calls it.
        pub name: String,
        /// Its pages, newest first.
        pub pages: Vec<ShelfPageRowView>,
        /// Notes on the folder itself, newest first.
        pub notes: Vec<ShelfNoteView>,
    }
}
wire! {
    /// Whose words a part of a page is.
    pub enum ReadVoice {
        /// The app.
        App,
        /// The person.
        Person,
        /// Somebody else.
        Other,
    }
}
wire! {
    /// What a part of a page is.
    pub enum ReadSort {
        /// The name of the page.
        Title,
        /// The heading of a section.
        Heading,
        /// A heading in a section.
        Subheading,
        /// A sentence of the app.
        Note,
        /// A line of a list.
        Item,
        /// A passage of the person.
        Passage,
        /// What somebody else said.
        Quote,
        /// A picture, as its table.
        Picture,
    }
}
view! {
    /// One paragraph of a page, drawn by the app and nothing else.
    pub struct ReadBlockView {
        /// What it is.
        pub sort: ReadSort,
        /// Whose words.
        pub voice: ReadVoice,
        /// The language of the words.
        pub language: String,
        /// What a line is about, with its colon; or who said a passage.
        pub label: String,
        /// The text alone.
        pub text: String,
        /// The text with its looks.
        #[ts(type = "SafeHtml")]
        pub html: SafeHtml,
    }
}
view! {
    /// One section of a page.
    pub struct ReadPartView {
        /// Its id.
        pub id: String,
        /// Its heading, or nothing.
        pub title: String,
        /// Its paragraphs, without the heading.
        pub blocks: Vec<ReadBlockView>,
    }
}
view! {
    /// A page to read.
    pub struct ReadPageView {
        /// The title on it.
        pub title: String,
        /// Whose words the title is.
        pub voice: ReadVoice,
        /// The language of what the app says on it.
        pub language: String,
        /// Its sections.
        pub parts: Vec<ReadPartView>,
        /// Its last line.
        pub last_line: String,
    }
}
view! {
    /// One kept page, whole.
    pub struct ShelfPageView {
        /// Its head.
        pub row: ShelfPageRowView,
        /// The folder it lies in, if that is here.
        pub folder: Option<NamedView>,
        /// The folders there are.
        pub folders: Vec<NamedView>,
        /// The day to let go, as it can be typed, or nothing.
        pub let_go_day: String,
        /// The page.
        pub page: ReadPageView,
        /// Notes on it, newest first.
        pub notes: Vec<ShelfNoteView>,
        /// The other pages of its folder, newest first.
        pub others: Vec<ShelfPageRowView>,
    }
}
wire! {
    /// Makes or renames a folder.
    pub struct ShelfFolderSaveRequest {
        /// The record, or none for a new one.
        pub id: Option<RecordId>,
        /// What the counsellor calls it.
        pub name: String,
    }
}
wire! {
    /// Moves a page, or sets the day to let go of it.
    pub struct ShelfPageSaveRequest {
        /// The page.
        pub id: RecordId,
        /// The folder.
        pub folder: RecordId,
        /// The day as typed, or nothing.
        pub let_go: String,
    }
}
wire! {
    /// Writes or changes a note.
    pub struct ShelfNoteSaveRequest {
        /// The record, or none for a new one.
        pub id: Option<RecordId>,
        /// The folder or page it is about.
        pub about: RecordId,
        /// The words.
        pub text: String,
    }
}
wire! {
    /// How it stands with a file that is looked at.
    pub enum SharedState {
        /// No file is looked at.
        Nothing,
        /// It waits for the passphrase that was told in person.
        Passphrase,
        /// It is open.
        Open,
    }
}
view! {
    /// A file somebody shared, while it is looked at.
    pub struct SharedView {
        /// How it stands.
        pub state: SharedState,
        /// The page, once it is open.
        pub page: Option<SharedPageView>,
        /// Whether a file waits that was opened from outside.
        pub waiting: bool,
    }
}
view! {
    /// An open page that is not kept yet.
    pub struct SharedPageView {
        /// The page.
        pub page: ReadPageView,
        /// When it was made, written out.
        pub made: String,
        /// Until when it may be kept, as the person typed it.
        pub until: String,
        /// The day that says, as it can be typed, or nothing where it does not read as a day.
        pub until_day: String,
        /// Whether it can be kept: a shelf is open.
        pub can_keep: bool,
        /// The folders of the shelf.
        pub folders: Vec<NamedView>,
        /// The page that is the same and on the shelf already.
        pub kept: Option<RecordId>,
    }
}
wire! {
    /// Keeps the open page on the shelf.
    pub struct SharedKeepRequest {
        /// The folder, or none for a new one.
        pub folder: Option<RecordId>,
        /// The name of a new folder.
        pub name: String,
        /// The day to let go of it as typed, or nothing.
        pub let_go: String,
    }
}
wire! {
    /// Names two pages of one folder.
    pub struct CompareRequest {
        /// One.
        pub one: RecordId,
        /// The other.
        pub other: RecordId,
    }
}
wire! {
    /// How a paragraph stands to the page before.
    pub enum ReadStanding {
        /// It was not there.
        New,
        /// It was, in other words.
        Changed,
        /// It was, the same.
        Same,
        /// It was there and is not now.
        NoLonger,
    }
}
wire! {
    /// Where a piece of a changed text stands.
    pub enum PieceStands {
        /// In both.
        Both,
        /// Before.
        Before,
        /// Now.
        Now,
    }
}
view! {
    /// A piece of a changed text.
    pub struct ComparePieceView {
        /// The letters.
        pub text: String,
        /// Where it stands.
        pub stands: PieceStands,
    }
}
view! {
    /// One paragraph, as it was and as it is.
    pub struct CompareRowView {
        /// How it stands.
        pub standing: ReadStanding,
        /// As it is, or as it was where it is no longer shared.
        pub block: ReadBlockView,
        /// As it was, where it changed.
        pub before: Option<ReadBlockView>,
        /// What changed, word by word.
        pub pieces: Vec<ComparePieceView>,
    }
}
view! {
    /// One section of both pages.
    pub struct ComparePartView {
        /// Its id.
        pub id: String,
        /// Its heading.
        pub title: String,
        /// Its paragraphs.
        pub rows: Vec<CompareRowView>,
        /// Whether all of it is the same.
        pub same: bool,
    }
}
view! {
    /// Two pages side by side.
    pub struct CompareView {
        /// The earlier one.
        pub before: ShelfPageRowView,
        /// The later one.
        pub now: ShelfPageRowView,
        /// The folder both lie in.
        pub folder: NamedView,
        /// Their sections: agreements, questions, the rest.
        pub parts: Vec<ComparePartView>,
    }
}
view! {
    /// The key that pages are made readable with.
    pub struct OwnKeyView {
        /// The half that goes over to others.
        pub recipient: String,
        /// A QR picture of it, as SVG.
        #[ts(type = "SafeHtml")]
        pub qr: String,
        /// Its six words, to compare.
        pub words: Vec<String>,
        /// When it was made, written out.
        pub since: String,
        /// How many keys it took the place of; they still open what was made for them.
        pub older: usize,
        /// The neutral file name proposed.
        pub file_name: String,
    }
}
