//! Kept things of any kind: one view, one editor, the bin.

use std::collections::BTreeMap;

use waymark_journal::{FieldShape, FieldValue, Kind, RecordId, Sharing};

use super::{view, wire};

view! {
    /// One choice of a field that takes fixed words.
    pub struct WordView {
        /// The stable name.
        pub name: String,
        /// The word as it is said.
        pub label: String,
    }
}
view! {
    /// A record by its first words.
    pub struct NamedView {
        /// The record.
        pub id: RecordId,
        /// Its first words.
        pub name: String,
    }
}
view! {
    /// One field of a kept thing.
    pub struct CardFieldView {
        /// The stable name.
        pub name: String,
        /// What it is called.
        pub label: String,
        /// How it is shown and edited.
        pub shape: FieldShape,
        /// What is in it.
        pub value: FieldValue,
        /// What is in it, in words.
        pub text: String,
        /// The words it can take, if it takes fixed words.
        pub words: Vec<WordView>,
    }
}
view! {
    /// One kept thing.
    pub struct CardView {
        /// The record.
        pub id: RecordId,
        /// Its kind.
        pub kind: Kind,
        /// What the kind is called.
        pub kind_name: String,
        /// Its first words.
        pub heading: String,
        /// Its fields, in reading order.
        pub fields: Vec<CardFieldView>,
        /// When it was kept, written out.
        pub date: String,
        /// The exercise it came from, or nothing.
        pub from_exercise: Option<String>,
        /// Whether it may be offered.
        pub sharing: Sharing,
        /// Whether anything in it can ever be offered.
        pub can_be_offered: bool,
        /// How many earlier versions there are.
        pub versions: usize,
        /// Whether it is tucked away.
        pub tucked: bool,
    }
}
view! {
    /// The kept things of one kind.
    pub struct CardGroupView {
        /// The kind.
        pub kind: Kind,
        /// What the kind is called, for several.
        pub title: String,
        /// The things, newest first.
        pub cards: Vec<CardView>,
    }
}
wire! {
    /// Keeps or changes a thing.
    pub struct CardSaveRequest {
        /// The record, or none for a new one.
        pub id: Option<RecordId>,
        /// Its kind.
        pub kind: Kind,
        /// What to put into which field.
        pub fields: BTreeMap<String, FieldValue>,
    }
}
wire! {
    /// Names a record.
    pub struct RecordRequest {
        /// The record.
        pub id: RecordId,
    }
}
wire! {
    /// Tucks a record away or takes it out again.
    pub struct TuckRequest {
        /// The record.
        pub id: RecordId,
        /// Whether it is tucked away from now on.
        pub tucked: bool,
    }
}
wire! {
    /// Says whether a record may be offered.
    pub struct SharingRequest {
        /// The record.
        pub id: RecordId,
        /// Whether it may be offered.
        pub sharing: Sharing,
    }
}
wire! {
    /// Names an earlier version.
    pub struct VersionRequest {
        /// The record.
        pub id: RecordId,
        /// The version's number.
        pub number: u32,
    }
}
view! {
    /// One row of the bin.
    pub struct BinRowView {
        /// The record.
        pub id: RecordId,
        /// What its kind is called.
        pub kind_name: String,
        /// Its first words.
        pub heading: String,
        /// Until when it is kept, written out.
        pub kept_until: String,
    }
}
view! {
    /// What was undone.
    pub struct UndoneView {
        /// The message id of what was undone, or nothing to undo.
        pub undone: Option<String>,
    }
}
