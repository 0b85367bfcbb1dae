//! Words: texts, written-out dates, Markdown, and exercises.
//!
//! Owns what the app says (Fluent), how dates are written out (ICU4X), how Markdown becomes safe
//! HTML (pulldown-cmark, then ammonia), and what an exercise is: its pack format and the engine that
//! turns a pack and answers into screens and cards. Does not know how records are stored, shown or
//! shared. The only crate that names fluent, ICU, pulldown-cmark and ammonia.

pub mod dates;
mod embedded;
pub mod engine;
pub mod fingerprint;
mod folder;
pub mod library;
pub mod markdown;
pub mod offer;
pub mod pack;
pub mod shown;
pub mod texts;

pub use dates::Dates;
pub use library::library;
pub use markdown::SafeHtml;
pub use pack::Pack;
pub use texts::{Args, MessageId, Texts};
