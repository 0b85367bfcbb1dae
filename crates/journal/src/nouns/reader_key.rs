//! Keys of a reader: what people make pages readable with.
use crate::field::Line;
use crate::noun::noun;

noun! {
    /// A key of the counsellor's own.
    ReaderKey / ReaderKeyField {
        /// The secret half, as text.
        Secret secret "secret": Line,
        /// Whether a newer one took its place; it still opens what was made for it.
        Replaced replaced "replaced": bool,
    }
}
