//! Printing: what leaves, as a tagged PDF (PDF/UA-1) set by Typst.
//!
//! Owns the closed room Typst works in: one template, its data, and fonts; no folder, no package,
//! no clock, no network. Text comes in as data alone, so nothing a person typed is ever read
//! as a command. The file names no author, no program and no time.

use std::sync::LazyLock;

use serde::Serialize;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration, Label, Smart};
use typst::introspection::Introspector;
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::letters::Fonts;
use crate::render::RenderError;

// The scope of a table's head cells is what this feature gives; PDF/UA-1 asks for it.
static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = std::iter::once(Feature::A11yExtras).collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

/// What Typst remembers holds words of the journal: nothing of it outlives the run.
const REMEMBERED: usize = 0;

macro_rules! template {
    ($(#[$doc:meta])* $name:ident, $file:literal) => {
        $(#[$doc])*
        pub(crate) const $name: &str = concat!(
            include_str!("../../../templates/share/print.typ"),
            include_str!(concat!("../../../templates/share/", $file))
        );
    };
}
template!(
    /// The page that is shared.
    PAGE,
    "page.typ"
);
template!(
    /// A CV.
    CV,
    "cv.typ"
);
template!(
    /// The recovery sheet.
    RECOVERY,
    "recovery.typ"
);
template!(
    /// An exercise on paper.
    FORM,
    "form.typ"
);
template!(
    /// A sheet of the person's own: a paper, a list, a card.
    HANDOUT,
    "handout.typ"
);

/// A PDF that was set.
pub(crate) struct Printed {
    /// Its bytes.
    pub(crate) bytes: Vec<u8>,
    /// The page on which its first part ends, from 1.
    pub(crate) first_part_ends_on: usize,
}

/// The label that a template puts behind its first part.
const FIRST_PART_ENDS: &str = "first-part-ends";

struct Room {
    fonts: Fonts,
    main: Source,
    data_id: FileId,
    data: Bytes,
}

impl World for Room {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }
    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }
    fn main(&self) -> FileId {
        self.main.id()
    }
    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.main.id() {
            Ok(self.main.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }
    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id {
            Ok(self.data.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }
    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }
    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file_id(path: &str) -> Result<FileId, RenderError> {
    let path = VirtualPath::new(path).map_err(|_impossible| RenderError::Template)?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

/// Sets a template with its data, and checks that every letter of `texts` can be printed.
///
/// # Errors
/// [`RenderError::Letters`] if no font here has a letter, [`RenderError::Template`] if the template
/// does not fit its data or the result is no PDF/UA-1, which tests rule out.
pub(crate) fn pdf<T: Serialize>(
    template: &str,
    data: &T,
    texts: &[String],
) -> Result<Vec<u8>, RenderError> {
    Ok(print(template, data, texts)?.bytes)
}

/// Sets a template as [`pdf`] does, and tells on which page its first part ends.
///
/// # Errors
/// As [`pdf`].
pub(crate) fn print<T: Serialize>(
    template: &str,
    data: &T,
    texts: &[String],
) -> Result<Printed, RenderError> {
    let fonts = Fonts::of(texts).map_err(RenderError::Letters)?;
    let data = serde_json::to_vec(data).map_err(|_impossible| RenderError::Template)?;
    let room = Room {
        fonts,
        main: Source::new(file_id("/main.typ")?, template.to_owned()),
        data_id: file_id("/data.json")?,
        data: Bytes::new(data),
    };
    let set = typst::compile::<PagedDocument>(&room).output;
    let printed = set.and_then(|document| {
        Ok(Printed {
            bytes: typst_pdf::pdf(&document, &options())?,
            first_part_ends_on: first_part_ends_on(&document),
        })
    });
    typst::comemo::evict(REMEMBERED);
    // What Typst says can quote the page, so it goes no further.
    printed.map_err(|_told| RenderError::Template)
}

/// Gives the page, from 1, that a template marked as the end of its first part.
fn first_part_ends_on(document: &PagedDocument) -> usize {
    let introspector = document.introspector();
    Label::construct(FIRST_PART_ENDS.into())
        .ok()
        .and_then(|label| introspector.query_label(label).ok()?.location())
        .and_then(|place| introspector.page(place))
        .map_or(1, usize::from)
}

fn options() -> PdfOptions {
    PdfOptions {
        ident: Smart::Custom(String::new()),
        creator: Smart::Custom(None),
        timestamp: None,
        standards: PdfStandards::new(&[PdfStandard::Ua_1]).unwrap_or_default(),
        ..PdfOptions::default()
    }
}
