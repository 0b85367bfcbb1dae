//! Journeys in the real window: is it wired, and can a person do it.
//!
//! Each journey is one file with one or a few `#[test]` functions whose names are sentences. They
//! run one after the other (`.config/nextest.toml`), each in a home and on a screen of its own.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    missing_docs,
    reason = "a test ends where it cannot go on"
)]

mod badges;
mod copies;
mod cv;
mod doors;
mod evening;
mod exercises;
mod first_run;
mod half_year;
mod handover;
mod harness;
mod kept;
mod killed;
mod learning;
mod leaving;
mod lists;
mod locking;
mod memory;
mod no_room;
mod over_time;
mod packs;
mod paper;
mod papers;
mod paths;
mod places;
mod plan;
mod readers;
mod screens;
mod settings;
mod shared_computer;
mod sharing;
mod shelf;
mod slip;
mod steps;
mod together;
mod tree;
mod window;
mod work_papers;
