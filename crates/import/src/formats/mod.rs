//! One file a format.

pub(crate) mod day_one;
mod head;
pub(crate) mod joplin;
pub(crate) mod jrnl_json;
pub(crate) mod jrnl_text;
pub(crate) mod markdown;
pub(crate) mod mini;
mod rich_text;
