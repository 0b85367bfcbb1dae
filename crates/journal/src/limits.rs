//! Every limit of the journal, in one table. Over a limit is an error that names it; nothing is cut.

/// Names one limit and its size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[serde(rename_all = "kebab-case")]
pub enum Limit {
    /// Characters in a title or a name.
    Title,
    /// Characters in one line or one item of a list.
    Item,
    /// Items in one list.
    List,
    /// Bytes of UTF-8 in one entry or other long text.
    Entry,
    /// Bytes in one attachment.
    Attachment,
    /// Bytes in one file that is imported.
    Import,
    /// Records in one journal.
    Records,
    /// Characters in a passphrase.
    Passphrase,
    /// Characters in a search.
    Search,
    /// Bytes in one CV that is brought in.
    Resume,
    /// Bytes in one reply slip that came back.
    Slip,
    /// Lines in one reply slip.
    SlipLines,
    /// Bytes in a text that holds a reader's key.
    ReaderKey,
    /// Bytes in one file that somebody shared with a counsellor.
    Shared,
}

impl Limit {
    /// Gives the largest allowed number, in the unit named at the variant.
    #[must_use]
    pub const fn most(self) -> u64 {
        match self {
            Self::Title | Self::Search => 200,
            Self::Item => 2_000,
            Self::List => 200,
            Self::Entry => 1_000_000,
            Self::Attachment => 50_000_000,
            Self::Import => 2_000_000_000,
            Self::Records => 200_000,
            Self::Passphrase => 1_024,
            Self::Shared => 20_000_000,
            Self::Resume => 5_000_000,
            Self::Slip => 262_144,
            Self::SlipLines => 50,
            Self::ReaderKey => 16_384,
        }
    }

    /// Says whether `count` is within the limit.
    #[must_use]
    pub const fn allows(self, count: usize) -> bool {
        count as u64 <= self.most()
    }
}
