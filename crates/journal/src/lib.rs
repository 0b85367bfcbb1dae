//! Nouns and rules of the journal.
//!
//! Owns what a record is, which fields it has, what may change how, who may be offered what, how
//! text is folded for search, and the limits. Pure: no input or output, no clock, no randomness, no
//! log. Does not know how records are stored (vault), shown (app) or shared (share).

pub mod answer;
pub mod body;
pub mod draft;
pub mod field;
pub mod fold;
pub mod id;
pub mod journal;
pub mod limits;
mod noun;
pub mod nouns;
pub mod plan;
pub mod policy;
pub mod record;
pub mod schema;
pub mod time;
pub mod vague;

pub use answer::Answer;
pub use body::{Body, FieldRef, Kind};
pub use draft::Draft;
pub use field::{FieldError, FieldShape, FieldValue};
pub use id::RecordId;
pub use journal::{Edit, Journal, JournalChange};
pub use record::{Meta, Origin, Record, Revision, Sharing};
pub use time::Moment;
pub use vague::VagueDate;
