//! The guides, for readers and for carers: read in the window, or written as a file.

use waymark_content::texts::Texts;
use waymark_share::guide::{self, Guide};
use waymark_share::render::{Look, html, pdf_of_pages};

use crate::error::AppError;
use crate::files::MadeFile;
use crate::session::App;
use crate::shelf::read_page;
use crate::wire::guide::{GuideForm, GuideReader, GuideRequest, GuideSaveRequest};
use crate::wire::shelf::ReadPageView;

impl App {
    /// Gives a guide to read. No vault is needed.
    ///
    /// # Errors
    /// [`AppError::Internal`].
    pub fn guide(&self, request: &GuideRequest) -> Result<ReadPageView, AppError> {
        read_page(&self.guide_for(request.reader))
    }

    /// Makes the file of a guide: one self-contained page of HTML, or a PDF.
    ///
    /// # Errors
    /// [`AppError::Internal`].
    pub fn guide_page(&self, request: &GuideSaveRequest) -> Result<MadeFile, AppError> {
        let guide = self.guide_for(request.reader);
        Ok(match request.form {
            GuideForm::Html => MadeFile::new(html(&guide, Look::Light)?, "guide.html"),
            GuideForm::Pdf => MadeFile::new(pdf_of_pages(&guide)?, "guide.pdf"),
        })
    }

    fn guide_for(&self, reader: GuideReader) -> waymark_share::document::Document {
        let texts = Texts::for_files(&self.preferences().language);
        let guide = match reader {
            GuideReader::Readers => Guide::Readers,
            GuideReader::Carers => Guide::Carers,
        };
        guide::document(guide, &texts)
    }
}
