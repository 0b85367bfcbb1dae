//! The app as its shells use it: through its public door, with a clock that stands still, a seeded
//! random source and a cheap key derivation. One binary, because linking is what takes the time.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    missing_docs,
    reason = "tests may stop where something is not as it has to be"
)]

mod attached;
mod badges;
mod bringing;
mod bringing_spoilt;
mod copies;
mod cv;
mod desk;
mod every_kind;
mod exercising;
mod finding;
mod full_disk;
mod handing_over;
mod handouts;
mod held;
mod keeping;
mod learning;
mod leaving;
mod leaving_back;
mod leaving_golden;
mod leaving_spoilt;
mod lists;
mod opening;
mod over_time;
mod papers;
mod picturing;
mod places;
mod planning;
mod reader_keys;
mod running;
mod sample;
mod shared_pages;
mod shelf;
mod slips;
mod together;
mod work_papers;
mod writing;
