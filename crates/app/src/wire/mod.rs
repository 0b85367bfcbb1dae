//! The wire: everything a shell asks (`*Request`) and is shown (`*View`).
//!
//! Dates, numbers and names of fixed words arrive written out; the shells format nothing. Each type
//! derives its TypeScript into `ui/src/lib/ipc/generated` (`cargo xtask bindings`).

pub mod badges;
pub mod bring;
pub mod buddy;
pub mod calendar;
pub mod changes;
pub mod copies;
pub mod cv;
pub mod entries;
pub mod exercises;
pub mod explore;
pub mod forms;
pub mod guide;
pub mod handover;
pub mod kept;
pub mod learning;
pub mod meeting;
pub mod over_time;
pub mod packs;
pub mod papers;
pub mod picture;
pub mod plan;
pub mod reader_key;
pub mod records;
pub mod safety;
pub mod search;
pub mod settings;
pub mod share;
pub mod shelf;
pub mod shell;
pub mod slip;
pub mod suggestions;
pub mod today;
pub mod together;
pub mod work;
pub mod work_papers;

pub use changes::{Changed, Changes};

/// Gives a type that travels both ways the derives of the wire.
macro_rules! wire {
    ($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* }) => {
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[ts(export)]
        $(#[$meta])*
        pub struct $name { $($body)* }
    };
    ($(#[$meta:meta])* pub enum $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "kebab-case")]
        #[ts(export)]
        pub enum $name { $($body)* }
    };
}
/// Gives a type that is only shown the derives of the wire.
macro_rules! view {
    ($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
        #[ts(export)]
        pub struct $name { $($body)* }
    };
}
pub(crate) use {view, wire};
