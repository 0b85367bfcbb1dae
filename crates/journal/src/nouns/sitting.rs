//! An hour with somebody: what was talked about, who said it, and what came of it.
//!
//! In code it is a sitting, because a session is an open journal there. Stored by the name `session`.

use crate::field::{Line, Lines, Rows};
use crate::noun::noun;
use crate::vague::VagueDate;

/// The cells of its rows that hold stable names and no words.
pub const NAMED_CELLS: &[&str] = &["by", "went", "summary"];

noun! {
    /// An hour with somebody. In its rows `by` is who typed: `me`, `guest` or `together`; `went` is
    /// what became of a proposal: `open`, `kept` or `left`.
    Sitting / SittingField {
        /// With whom.
        With with "with": Line,
        /// When.
        On on "on": Option<VagueDate>,
        /// What was on the list, in order.
        Agenda agenda "agenda": Lines,
        /// What was noted: `point`, `by` and `text`.
        Notes notes "notes": Rows,
        /// What was agreed: `text`, `who`, `by-when`, `by`, `went`, and `summary` if it is marked for
        /// the next summary.
        Agreed agreed "agreed": Rows,
        /// The questions for next time: `text`, `by`, `went` and `summary`.
        Asked asked "asked": Rows,
        /// Lines that are proposed for the next summary: `text`, `by` and `went`.
        Summary summary "summary": Rows,
        /// Whether it was of use to me. Never leaves.
        Useful useful "useful": Line,
    }
}
