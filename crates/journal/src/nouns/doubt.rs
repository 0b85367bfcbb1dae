//! A worry and how big it is.

use crate::field::{Line, Rating};
use crate::noun::noun;

noun! {
    /// A worry.
    Doubt / DoubtField {
        /// The worry.
        Text text "text": Line,
        /// How big it is, 0 to 10.
        Size size "size": Rating,
        /// Where I heard it.
        HeardFrom heard_from "heard-from": Line,
        /// My own answer.
        Answer answer "answer": Line,
        /// What would help.
        WouldHelp would_help "would-help": Line,
        /// Who could do it.
        Who who "who": Line,
        /// Whether I want to bring it up next time.
        NextMeeting next_meeting "next-meeting": bool,
    }
}
