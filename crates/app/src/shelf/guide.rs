//! The guide for counsellors: read in the window, or written as one page.

use waymark_content::texts::Texts;
use waymark_share::guide;
use waymark_share::render::{Look, html};

use super::show::read_page;
use crate::error::AppError;
use crate::files::MadeFile;
use crate::session::App;
use crate::wire::shelf::ReadPageView;

impl App {
    /// Gives the guide to read. No vault is needed.
    ///
    /// # Errors
    /// [`AppError::Internal`].
    pub fn guide(&self) -> Result<ReadPageView, AppError> {
        read_page(&guide::document(&self.file_texts_now()))
    }

    /// Makes the file of the guide: one self-contained page of HTML.
    ///
    /// # Errors
    /// [`AppError::Internal`].
    pub fn guide_page(&self) -> Result<MadeFile, AppError> {
        let page = html(&guide::document(&self.file_texts_now()), Look::Light)?;
        Ok(MadeFile::new(page, guide::FILE_NAME))
    }

    fn file_texts_now(&self) -> Texts {
        Texts::for_files(&self.preferences().language)
    }
}
