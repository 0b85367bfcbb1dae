//! The head of a CV: how to reach me, and what stands above the rest. The lines of a CV are the records
//! themselves.
use crate::field::{Line, Lines, Rows};
use crate::noun::noun;

noun! {
    /// The head of my CV.
    Cv / CvField {
        /// The name on it.
        Name name "name": Line,
        /// What stands below the name.
        Headline headline "headline": Line,
        /// E-mail.
        Email email "email": Line,
        /// Phone.
        Phone phone "phone": Line,
        /// Where I live, as much of it as I like.
        Town town "town": Line,
        /// A few lines about me.
        Summary summary "summary": Line,
        /// Languages: rows with the cells `language` and `fluency`.
        Languages languages "languages": Rows,
        /// What was ticked last: "<record in hex>.<field>", a line each.
        Ticks ticks "ticks": Lines,
        /// Who says the kind words, as it stands in the CV: rows with the cells `record` (the words, in
        /// hex) and `who`.
        Speakers speakers "speakers": Rows,
    }
}
