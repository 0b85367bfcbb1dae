//! Preferences that are readable without unlocking, and the texts of a language.

use waymark_content::texts::{MessageId, Texts};

use crate::error::AppError;
use crate::places::WindowSize;
use crate::session::App;
use crate::wire::shell::{LanguageView, PreferencesView, TextsView};

/// The languages the app speaks, each named in itself; the pseudo-language proves that no text is
/// written into the program, and exists only under test.
const LANGUAGES: &[(&str, &str)] = &[
    ("en", "English"),
    #[cfg(any(test, feature = "e2e"))]
    ("qps", "Pseudo"),
];

impl App {
    /// Gives the preferences.
    #[must_use]
    pub fn preferences(&self) -> PreferencesView {
        self.lock_inner().readable.preferences.clone()
    }

    /// Changes the preferences; values outside their range are brought into it.
    ///
    /// # Errors
    /// [`AppError::NotWritable`].
    pub fn preferences_save(
        &self,
        mut request: PreferencesView,
    ) -> Result<PreferencesView, AppError> {
        request.text_percent = request.text_percent.clamp(90, 200);
        request.auto_lock_minutes = request.auto_lock_minutes.min(60);
        if !self
            .languages()
            .iter()
            .any(|known| known.tag == request.language)
        {
            request.language = "en".to_owned();
        }
        let mut inner = self.lock_inner();
        if inner.readable.preferences == request {
            return Ok(request);
        }
        inner.readable.preferences = request.clone();
        self.places.write(&inner.readable)?;
        let (texts, dates) = crate::unlock::words_of(&request.language);
        if let Some(session) = &mut inner.open {
            session.texts = texts;
            session.dates = dates;
            session.say_with_packs();
        }
        Ok(request)
    }

    /// Gives all texts of a language.
    #[must_use]
    pub fn texts(&self, language: &str) -> TextsView {
        let texts = Texts::new(language);
        TextsView {
            language: texts.language().to_owned(),
            direction: "ltr".to_owned(),
            ftl: texts.raw_ftl(),
        }
    }

    /// Gives the languages one can choose.
    #[must_use]
    pub fn languages(&self) -> Vec<LanguageView> {
        LANGUAGES
            .iter()
            .map(|(tag, name)| LanguageView {
                tag: (*tag).to_owned(),
                name: (*name).to_owned(),
            })
            .collect()
    }

    /// Gives the title of a file dialog; neutral, because others may see it.
    #[must_use]
    pub fn dialog_title(&self) -> String {
        Texts::for_files(&self.preferences().language).say(MessageId::ViewDialogTitle)
    }

    /// Gives the window's size as it was last.
    #[must_use]
    pub fn window_size(&self) -> Option<WindowSize> {
        self.lock_inner().readable.window
    }

    /// Keeps the window's size.
    ///
    /// # Errors
    /// [`AppError::NotWritable`].
    pub fn window_size_save(&self, size: WindowSize) -> Result<(), AppError> {
        let mut inner = self.lock_inner();
        if inner.readable.window == Some(size) {
            return Ok(());
        }
        inner.readable.window = Some(size);
        self.places.write(&inner.readable)
    }
}
