//! The nouns of the journal, one file each.

pub mod audience;
pub mod entry;
pub mod feedback;
pub mod fit;
pub mod goal;
pub mod learned;
pub mod need;
pub mod person;
pub mod place;
pub mod private_word;
pub mod proof;
pub mod run;
pub mod safety_part;
pub mod setting;
pub mod share_receipt;
pub mod skill;
pub mod step;
pub mod strength;
pub mod value;
