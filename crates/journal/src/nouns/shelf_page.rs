//! Pages kept on a shelf: what somebody shared, as it came, and until when it may stay.

use crate::field::{FieldError, FieldShape, FieldType, FieldValue, Line, Prose};
use crate::id::RecordId;
use crate::noun::noun;
use crate::vague::VagueDate;

/// The page as it came: the text of a JSON page file. It is read again, as from a stranger, each time
/// it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct KeptPage(pub String);

impl FieldType for KeptPage {
    const SHAPE: FieldShape = FieldShape::Whole;
    fn to_value(&self) -> FieldValue {
        // Its words stand in a field of their own.
        FieldValue::Lines(Vec::new())
    }
    fn from_value(_: FieldValue) -> Result<Self, FieldError> {
        Err(FieldError::Shape)
    }
}

noun! {
    /// A page somebody shared, kept on a shelf.
    ShelfPage / ShelfPageField {
        /// The title on it.
        Title title "title": Line,
        /// The folder it lies in.
        Folder folder "folder": Option<RecordId>,
        /// The day it was made, as it says.
        Made made "made": Option<VagueDate>,
        /// Until when it is meant to be kept, as the person typed it.
        Until until "until": Line,
        /// The day the counsellor lets go of it.
        LetGo let_go "let-go": Option<VagueDate>,
        /// What can be read on it, line for line.
        Words words "words": Prose,
        /// The page as it came.
        Page page "page": KeptPage,
    }
}
