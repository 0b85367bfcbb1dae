//! The calendar file: what can be chosen, and what was.

use waymark_journal::RecordId;

use super::{view, wire};

wire! {
    /// What a day of the calendar stands for.
    pub enum CalendarSort {
        /// A step of the plan.
        Step,
        /// The day a goal is looked at again.
        Review,
        /// The last day of a certificate.
        Certificate,
        /// The next talk with a buddy or a mentor.
        CheckIn,
    }
}
view! {
    /// A day of the plan or of learning that can go into a calendar.
    pub struct CalendarRowView {
        /// The record.
        pub id: RecordId,
        /// What it stands for.
        pub sort: CalendarSort,
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
        /// The title of a certificate that tells next to nothing.
        pub neutral_paper: String,
    }
}
wire! {
    /// One chosen day.
    pub struct CalendarDayRequest {
        /// The record.
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
