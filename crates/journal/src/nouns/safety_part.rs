//! Parts of My safety page.
use crate::field::{Line, words};
use crate::noun::noun;

words! {
    /// The sections of My safety page, in the order they stand.
    SafetySection {
        /// The emergency number here.
        #[default] Number "number",
        /// What helps me.
        Helps "helps",
        /// People I can call.
        People "people",
        /// First signs I notice.
        Signs "signs",
        /// Places and people that take my mind off it.
        Elsewhere "elsewhere",
        /// Services I know.
        Services "services",
        /// Making my surroundings safer.
        Safer "safer",
        /// What is worth living for.
        Worth "worth",
        /// How I am when I am OK.
        WhenOk "when-ok",
        /// What keeps me OK.
        KeepsOk "keeps-ok",
        /// What I do first.
        First "first",
        /// On a bad day.
        BadDay "bad-day",
        /// After a no.
        AfterNo "after-a-no",
    }
}

noun! {
    /// One line of My safety page.
    SafetyPart / SafetyPartField {
        /// The section it stands in.
        Section section "section": SafetySection,
        /// The words.
        Text text "text": Line,
        /// What does not help, or nothing.
        NotThis not_this "not-this": Line,
        /// A number to call, or nothing.
        Phone phone "phone": Line,
        /// Whether the person copied it to the lock screen, readable without the passphrase.
        OnLockScreen on_lock_screen "on-lock-screen": bool,
    }
}
