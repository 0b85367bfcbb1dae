//! A file that belongs to a record: what is known of it. Its content lies sealed in the vault, under
//! its id.

use serde::{Deserialize, Serialize};

use crate::field::{FieldError, FieldShape, FieldType, FieldValue};
use crate::id::RecordId;

/// What kind of file it is, by its content.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Media {
    /// A PDF file.
    Pdf,
    /// A PNG picture.
    Png,
    /// A JPEG picture.
    Jpeg,
    /// A WebP picture.
    Webp,
    /// A digital badge as JSON.
    BadgeJson,
    /// A digital badge as a signed text.
    BadgeJwt,
    /// A digital badge in an SVG picture, which is never drawn.
    BadgeSvg,
}

impl Media {
    /// Gives the ending of a name, without the dot.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Png => "png",
            Self::Jpeg => "jpg",
            Self::Webp => "webp",
            Self::BadgeJson => "json",
            Self::BadgeJwt => "jwt",
            Self::BadgeSvg => "svg",
        }
    }
}

impl Attached {
    /// Gives the name it has in a page's text and beside it in a folder: its id, never a word.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}.{}", self.id, self.media.ending())
    }
}

/// A file and how to know that it is the same one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Attached {
    /// Under which its content is sealed.
    pub id: RecordId,
    /// What it is.
    pub media: Media,
    /// Its size in bytes.
    pub bytes: u64,
    /// SHA-256 of its content, in lower-case hex.
    pub sha256: String,
    /// How many pages it has; a picture has one.
    pub pages: u32,
}

impl FieldType for Vec<Attached> {
    const SHAPE: FieldShape = FieldShape::Whole;
    fn to_value(&self) -> FieldValue {
        // They hold no words.
        FieldValue::Lines(Vec::new())
    }
    fn from_value(_: FieldValue) -> Result<Self, FieldError> {
        Err(FieldError::Shape)
    }
}

impl FieldType for Option<Attached> {
    const SHAPE: FieldShape = FieldShape::Whole;
    fn to_value(&self) -> FieldValue {
        // It holds no words.
        FieldValue::Lines(Vec::new())
    }
    fn from_value(_: FieldValue) -> Result<Self, FieldError> {
        Err(FieldError::Shape)
    }
}
