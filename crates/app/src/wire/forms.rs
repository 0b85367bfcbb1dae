//! Forms that are half filled in: kept sealed, so that a lock loses nothing of them.

use super::wire;

wire! {
    /// Names a form. Each has one replaceable slot.
    pub enum FormSlot {
        /// A page that is being put together to share.
        Share,
        /// A session that is being prepared.
        Together,
    }
}
wire! {
    /// Keeps what a form holds; an empty text lets go of it.
    pub struct FormKeepRequest {
        /// The form.
        pub slot: FormSlot,
        /// What it holds, as the page wrote it, up to 1 MB.
        pub text: String,
    }
}
