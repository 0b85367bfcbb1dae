//! One file a format.

pub(crate) mod day_one;
pub(crate) mod joplin;
pub(crate) mod jrnl_json;
pub(crate) mod jrnl_text;
pub(crate) mod markdown;
pub(crate) mod mini;
