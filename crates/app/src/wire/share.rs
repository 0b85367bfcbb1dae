//! Sharing: readers, what can be ticked, the preview, receipts.

use waymark_content::markdown::SafeHtml;
use waymark_journal::RecordId;
use waymark_journal::nouns::audience::AudienceKind;
use waymark_journal::nouns::share_receipt::{ShareForm, ShareSheet};

use super::{view, wire};

view! {
    /// A named reader.
    pub struct AudienceView {
        /// The record.
        pub id: RecordId,
        /// Their name.
        pub name: String,
        /// What kind of reader.
        pub sort: AudienceKind,
        /// When something was last shared with them, written out, or nothing.
        pub last_shared: String,
        /// The form of that share, or none.
        pub last_form: Option<ShareForm>,
        /// Whether their own key is known.
        pub has_key: bool,
        /// The pages that can be made for them, the likeliest first.
        pub sheets: Vec<ShareSheet>,
    }
}
wire! {
    /// Makes or changes a reader.
    pub struct AudienceSaveRequest {
        /// The record, or none for a new one.
        pub id: Option<RecordId>,
        /// Their name.
        pub name: String,
        /// What kind of reader.
        pub sort: AudienceKind,
    }
}
wire! {
    /// How a line stands to the last share with the same reader.
    pub enum SinceLast {
        /// There was no share before.
        First,
        /// It was not in the last one.
        New,
        /// It was, in other words or at another place.
        Changed,
        /// It was, the same.
        Same,
    }
}
view! {
    /// One line that can be ticked.
    pub struct ShareItemView {
        /// Its key: record and field.
        pub key: String,
        /// What the field is called.
        pub label: String,
        /// The words that would leave.
        pub text: String,
        /// How it stands to the last share with this reader.
        pub since: SinceLast,
        /// What the words were then, if they changed.
        pub before: String,
    }
}
view! {
    /// The lines of one record.
    pub struct ShareRecordView {
        /// The record.
        pub id: RecordId,
        /// Its first words.
        pub heading: String,
        /// When it was kept, written out.
        pub date: String,
        /// Whether a session marked it for the next summary.
        pub marked: bool,
        /// Its lines.
        pub items: Vec<ShareItemView>,
    }
}
view! {
    /// One section of what can be ticked.
    pub struct ShareSectionView {
        /// Its id.
        pub id: String,
        /// Its heading.
        pub title: String,
        /// Its records.
        pub records: Vec<ShareRecordView>,
    }
}
wire! {
    /// Asks what can be ticked for a reader on a page.
    pub struct ShareOfferRequest {
        /// The reader.
        pub audience: RecordId,
        /// The page.
        pub sheet: ShareSheet,
    }
}
wire! {
    /// What the reader is asked to leave alone, in the person's words. All empty at first.
    #[derive(Default)]
    pub struct ShareTopics {
        /// Not for now.
        pub not_now: Vec<String>,
        /// Not to be asked about.
        pub do_not_ask: Vec<String>,
        /// To be talked about, and not on paper.
        pub not_on_paper: Vec<String>,
    }
}
view! {
    /// Everything that can be ticked for a reader. Nothing is ticked.
    pub struct ShareOfferView {
        /// The reader.
        pub audience: AudienceView,
        /// Whether a few words for the reader can stand at the end.
        pub can_have_tips: bool,
        /// The sections that are not empty.
        pub sections: Vec<ShareSectionView>,
        /// Lines that sessions marked for the next summary, to be taken over one by one.
        pub marked_lines: Vec<String>,
        /// How many records stay private whatever is ticked, because the person never let them be offered.
        pub kept_private: usize,
        /// The name the person goes by.
        pub my_name: String,
    }
}
wire! {
    /// What to do with a private word that was found.
    pub enum GuardDecision {
        /// Let it stand.
        Keep,
        /// Say the other words.
        Replace,
        /// Take the word out.
        TakeOut,
    }
}
wire! {
    /// A decision about one found word.
    pub struct GuardAnswer {
        /// The found place's key.
        pub key: String,
        /// What to do.
        pub decision: GuardDecision,
        /// The other words, for a replacement.
        pub words: String,
    }
}
wire! {
    /// What to compose.
    pub struct ShareRequest {
        /// The reader.
        pub audience: RecordId,
        /// The name on the page, or nothing.
        pub my_name: String,
        /// What it is for.
        pub for_what: String,
        /// Until when it is meant to be kept.
        pub until: String,
        /// Up to five lines in the person's own words.
        pub own_words: Vec<String>,
        /// Which page.
        pub sheet: ShareSheet,
        /// The keys that are ticked.
        pub ticks: Vec<String>,
        /// What the reader is asked to leave alone.
        pub topics: ShareTopics,
        /// Whether a few words for the reader stand at the end.
        pub tips: bool,
        /// A note to myself, for the receipt alone.
        pub note: String,
        /// The paragraphs taken out of the preview.
        pub taken_out: Vec<String>,
        /// Decisions about found words.
        pub guard: Vec<GuardAnswer>,
        /// The form.
        pub form: ShareForm,
    }
}
view! {
    /// One paragraph of the preview.
    pub struct PreviewBlockView {
        /// Its key, to take it out by.
        pub key: String,
        /// Whether it can be taken out.
        pub removable: bool,
        /// Whether it was taken out.
        pub taken_out: bool,
        /// The paragraph as it will read.
        #[ts(type = "SafeHtml")]
        pub html: SafeHtml,
        /// Its text, as it will stand in every form.
        pub text: String,
        /// The found places in it.
        pub found: Vec<GuardHitView>,
    }
}
view! {
    /// A private word found in the preview.
    pub struct GuardHitView {
        /// Its key, to decide by.
        pub key: String,
        /// The words as they stand.
        pub words: String,
        /// The words around, with the found ones marked.
        pub around: Vec<super::search::PieceView>,
        /// What could be said instead, or nothing.
        pub replacement: String,
        /// Why it was found, as a message id.
        pub reason: String,
        /// Whether it can be let stand.
        pub can_keep: bool,
        /// What the person decided, if they did.
        pub decision: Option<GuardDecision>,
    }
}
view! {
    /// The exact page that would leave.
    pub struct SharePreviewView {
        /// Its paragraphs.
        pub blocks: Vec<PreviewBlockView>,
        /// How many found words wait for a decision.
        pub open_questions: usize,
        /// The neutral file name.
        pub file_name: String,
        /// Whether nothing is chosen.
        pub nothing_chosen: bool,
        /// What stays out at the person's wish, for their own eyes.
        pub left_out: usize,
    }
}
wire! {
    /// Writes the page to a file.
    pub struct ShareWriteRequest {
        /// What to compose.
        pub share: ShareRequest,
        /// The passphrase told in person, for a sealed form.
        pub passphrase: String,
    }
}
view! {
    /// How writing ended.
    pub struct ShareWrittenView {
        /// The receipt, or none if the person closed the dialog.
        pub receipt: Option<RecordId>,
        /// Whether page one runs over to a second page of paper.
        pub runs_over: bool,
    }
}
view! {
    /// One row of the receipts.
    pub struct ReceiptRowView {
        /// The record.
        pub id: RecordId,
        /// For whom.
        pub for_whom: String,
        /// What for.
        pub for_what: String,
        /// When, written out.
        pub date: String,
        /// In which form.
        pub form: ShareForm,
        /// Which page.
        pub sheet: ShareSheet,
        /// Whether it is taken back for future shares.
        pub taken_back: bool,
    }
}
view! {
    /// One receipt, with the exact copy.
    pub struct ReceiptView {
        /// Its row.
        pub row: ReceiptRowView,
        /// Until when it is meant to be kept.
        pub until: String,
        /// The exact copy.
        pub copy: String,
        /// The exact copy as safe HTML to look at.
        #[ts(type = "SafeHtml")]
        pub html: SafeHtml,
        /// How many lines left.
        pub lines: usize,
        /// What was left out, a line each.
        pub left_out: Vec<String>,
        /// The note to myself.
        pub note: String,
    }
}
wire! {
    /// Takes a share back for the future.
    pub struct TakeBackRequest {
        /// The receipt.
        pub id: RecordId,
        /// Whether it is taken back.
        pub taken_back: bool,
    }
}
