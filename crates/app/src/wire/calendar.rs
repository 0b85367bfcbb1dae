//! The calendar file: what can be chosen, and what was.

use waymark_journal::RecordId;

use super::{view, wire};

view! {
    /// A day of the plan that can go into a calendar.
    pub struct CalendarRowView {
        /// The goal or step.
        pub id: RecordId,
        /// Whether it is the day a goal is looked at again.
        pub review: bool,
        /// Its own words, which stay here.
        pub text: String,
        /// The day, written out.
        pub on: String,
        /// What it is called in the calendar: chosen before, or neutral.
        pub title: String,
        /// Whether it went into a calendar before.
        pub known: bool,
    }
}
view! {
    /// The days of the plan.
    pub struct CalendarView {
        /// The days, the nearest first.
        pub rows: Vec<CalendarRowView>,
        /// The title that tells nothing.
        pub neutral: String,
    }
}
wire! {
    /// One chosen day.
    pub struct CalendarDayRequest {
        /// The goal or step.
        pub id: RecordId,
        /// What it is called in the calendar.
        pub title: String,
    }
}
wire! {
    /// Writes a calendar file.
    pub struct CalendarRequest {
        /// The chosen days.
        pub days: Vec<CalendarDayRequest>,
        /// Whether the calendar reminds on the evening before.
        pub remind: bool,
    }
}
