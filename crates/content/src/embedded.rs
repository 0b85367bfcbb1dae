//! The files of `locales/` and `templates/` as `build.rs` put them in: path in the folder, text.

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));
