//! What was not understood, was changed or was left out: in counts and names, for the app to show.

use std::collections::BTreeMap;

/// Examples kept of one reason.
pub const MOST_EXAMPLES: usize = 20;
/// Characters of one example.
const EXAMPLE_CHARACTERS: usize = 120;

/// Why something is not in the pages as it was in the source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Reason {
    /// A page with neither title, text nor picture. Left out.
    PageEmpty,
    /// A page over [`Limits::page_bytes`](crate::Limits::page_bytes). Left out.
    PageTooLong,
    /// A page of which the record is broken. Left out.
    PageBroken,
    /// A page that its program sealed. Left out.
    PageEncrypted,
    /// A page that lay in the program's bin. Left out.
    PageBinned,
    /// A copy of a page that the program made when two devices disagreed. Brought in as a page.
    PageConflict,
    /// A file of our own Markdown pages that holds other things (strengths, goals, …): the JSON file
    /// alone brings those back. Left out.
    PageOfRecords,
    /// A page without any date.
    DateMissing,
    /// A date that does not exist or is not understood. Left out.
    DateWrong,
    /// A page without a date of its own, which got the day its file was last changed.
    DateOfFile,
    /// A named time zone that is not known; the moment is kept, in UTC.
    TimeZoneUnknown,
    /// A title that was too long; it is the first line of the text.
    TitleInText,
    /// A tag too many, or too long. Left out.
    TagLeftOut,
    /// A picture that the page names and the import does not hold. Its description stays.
    PictureMissing,
    /// A picture over [`Limits::picture_bytes`](crate::Limits::picture_bytes). Left out.
    PictureTooLarge,
    /// A picture too many on one page. Left out.
    PictureLeftOut,
    /// An attached file of a kind that a journal does not keep. Left out.
    FileKind,
    /// A picture that lies on the internet; nothing is fetched. Its address stays in the text.
    PictureElsewhere,
    /// A sound recording. Left out.
    Sound,
    /// A film. Left out.
    Film,
    /// A place. Left out.
    Location,
    /// The weather. Left out.
    Weather,
    /// Steps, music, devices and the like. Left out.
    Activity,
    /// A day by which something was to be done, or was done. Left out.
    Due,
    /// A drawing, a map or another thing of a kind of its own. Left out.
    OtherThing,
    /// A link to another page; its words stay.
    Link,
    /// Another page shown inside this one; its name stays.
    Embed,
    /// A block of the program's own language (a query, a board, a formula). Stays as text.
    Block,
    /// A named field of the page's head that has no place here. Left out.
    Field,
    /// The head of a page that could not be read. Stays in the text.
    HeadUnreadable,
    /// A tag of HTML that has no form in Markdown. Its text stays.
    Html,
    /// A text that was not UTF-8 and was read as Western European (Windows-1252).
    ReadAsWestern,
    /// Signs that no text may hold; each became U+FFFD.
    SignsReplaced,
    /// A name that leads out of the folder, is not text or is far too long. Left out.
    NameUnsafe,
    /// A symbolic link. Not followed.
    SymbolicLink,
    /// Two files of one name in one archive; the later one counts.
    NameTwice,
    /// A file that is no page and that no page shows. Left out.
    OtherFile,
    /// A text file over [`Limits::file_bytes`](crate::Limits::file_bytes). Left out.
    FileTooLarge,
    /// A file that could not be read. Left out.
    FileUnreadable,
    /// Notebooks that lie in each other in a circle; their names are left out.
    NotebookCircle,
}

/// One reason: how often, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Why.
    pub reason: Reason,
    /// How often.
    pub count: u64,
    /// The first of them by the page's or file's name, at most [`MOST_EXAMPLES`], each at most 120
    /// characters. Words of the person: never for a log.
    pub examples: Vec<String>,
}

/// Everything that was found, by reason.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    found: BTreeMap<Reason, (u64, Vec<String>)>,
}

impl Report {
    /// Gives what was found, in a fixed order.
    pub fn findings(&self) -> impl Iterator<Item = Finding> + '_ {
        self.found
            .iter()
            .map(|(reason, (count, examples))| Finding {
                reason: *reason,
                count: *count,
                examples: examples.clone(),
            })
    }

    /// Says how often a reason was found.
    #[must_use]
    pub fn count(&self, reason: Reason) -> u64 {
        self.found.get(&reason).map_or(0, |(count, _)| *count)
    }

    /// Says whether everything was understood.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.found.is_empty()
    }

    pub(crate) fn note(&mut self, reason: Reason, example: &str) {
        let (count, examples) = self.found.entry(reason).or_default();
        *count += 1;
        if examples.len() < MOST_EXAMPLES {
            examples.push(shortened(example));
        }
    }
}

/// Keeps an example short; it says where to look, and is not the thing itself.
fn shortened(example: &str) -> String {
    let mut letters = example
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter });
    let mut short: String = letters.by_ref().take(EXAMPLE_CHARACTERS).collect();
    if letters.next().is_some() {
        short.pop();
        short.push('…');
    }
    short
}
