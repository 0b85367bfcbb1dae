//! Audiences: named readers.
use crate::field::{Line, words};
use crate::noun::noun;

words! {
    /// What kind of reader it is; the sharing policy looks at this.
    AudienceKind {
        /// A counsellor or employment specialist.
        #[default] Counsellor "counsellor",
        /// A care team.
        CareTeam "care-team",
        /// A carer: family, a friend.
        Carer "carer",
        /// An employer or a buddy at work.
        Employer "employer",
        /// Myself.
        Own "own",
    }
}

noun! {
    /// A named reader.
    Audience / AudienceField {
        /// Their name.
        Name name "name": Line,
        /// What kind of reader.
        Sort sort "sort": AudienceKind,
        /// The public half of their key (`age1…`), once its words were compared; empty for none.
        Recipient recipient "recipient": Line,
        /// The language of the headings on their pages; empty for the one of the app.
        Language language "language": Line,
    }
}
