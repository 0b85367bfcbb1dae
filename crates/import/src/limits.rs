//! How much is read at most. Over a limit is named; nothing is cut.

use waymark_journal::limits::Limit;

/// The largest numbers of one import. [`Limits::default`] gives those of the journal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of the whole import, unpacked: what its files say and what is counted while reading.
    pub bytes: u64,
    /// Bytes of all texts together; they are held in memory.
    pub text_bytes: u64,
    /// Files in the folder or archive.
    pub files: usize,
    /// Pages.
    pub pages: usize,
    /// Folders inside each other.
    pub depth: usize,
    /// Bytes of UTF-8 in the text of one page; a longer one is left out and named.
    pub page_bytes: usize,
    /// Bytes of one text file before it is looked at; a longer one is left out and named.
    pub file_bytes: u64,
    /// Characters of a title; a longer one becomes the first line of the text.
    pub title_characters: usize,
    /// Tags of one page; those after are named.
    pub tags: usize,
    /// Characters of one tag; a longer one is named.
    pub tag_characters: usize,
    /// Bytes of one picture or other attached file; a larger one is left out and named.
    pub picture_bytes: u64,
    /// Pictures of one page; those after are named.
    pub pictures: usize,
    /// Characters of a path inside the import.
    pub path_characters: usize,
    /// Times its packed size that a file may unpack to, from a megabyte on.
    pub ratio: u64,
}

/// Names the limit that a whole import went over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bound {
    /// [`Limits::bytes`].
    Bytes,
    /// [`Limits::text_bytes`].
    TextBytes,
    /// [`Limits::files`].
    Files,
    /// [`Limits::pages`].
    Pages,
    /// [`Limits::depth`].
    Depth,
}

impl Default for Limits {
    fn default() -> Self {
        let most = |limit: Limit| usize::try_from(limit.most()).unwrap_or(usize::MAX);
        Self {
            bytes: Limit::Import.most(),
            text_bytes: 256 << 20,
            files: most(Limit::Records).saturating_mul(2),
            pages: most(Limit::Records),
            depth: 32,
            page_bytes: most(Limit::Entry),
            file_bytes: 64 << 20,
            title_characters: most(Limit::Title),
            tags: most(Limit::List),
            tag_characters: most(Limit::Title),
            picture_bytes: Limit::Attachment.most(),
            pictures: most(Limit::List),
            path_characters: 1_024,
            ratio: 250,
        }
    }
}
