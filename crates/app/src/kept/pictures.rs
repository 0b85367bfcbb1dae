//! The pictures of the pages of kept things.

use crate::error::AppError;
use crate::session::Session;
use crate::wire::kept::KeptPage;
use crate::wire::picture::PictureView;

impl Session {
    pub(super) fn kept_pictures(&self, page: KeptPage) -> Result<Vec<PictureView>, AppError> {
        match page {
            KeptPage::Places => self.fit_pictures(),
            _ => Ok(Vec::new()),
        }
    }
}
