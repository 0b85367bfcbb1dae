//! First run: a passphrase, its weight in words, the new journal, the recovery sheet.

use waymark_content::texts::{Args, MessageId, Texts};
use waymark_journal::nouns::setting::{RecoverySheetState, Setting};
use waymark_journal::{Edit, Journal};
use waymark_share::render::RenderError;
use waymark_share::sheet::{FILE_NAME, PDF_NAME, recovery_sheet_html, recovery_sheet_pdf};
use waymark_vault::{RecoveryIdentity, UnixMillis, VaultKind};
use zeroize::Zeroizing;

use crate::clock::Random;
use crate::error::AppError;
use crate::files::MadeFile;
use crate::op::Op;
use crate::session::{App, Home, Plan, Session};
use crate::unlock::{create_vault, passphrase, words_of};
use crate::wire::shell::{JournalCreateRequest, PassphraseWeightView, RecoverySheetView};

/// The word list of the Electronic Frontier Foundation (2016), 7,776 words.
const WORDS: &str = include_str!("../../../templates/passphrase-words/en.txt");
/// Words in a suggestion: about 64 bits.
const SUGGESTED_WORDS: usize = 5;
/// Guesses a second somebody with the file and one strong computer is taken to make.
const GUESSES_A_SECOND: f64 = 10_000.0;
/// Characters in a group of the recovery sheet.
const GROUP: usize = 6;
/// Most characters the estimate looks at; the rest only adds.
const MOST_WEIGHED: usize = 100;

const MINUTE: f64 = 60.0;
const HOUR: f64 = 60.0 * MINUTE;
const DAY: f64 = 24.0 * HOUR;
const MONTH: f64 = 30.0 * DAY;
const YEAR: f64 = 365.0 * DAY;

impl App {
    /// Suggests five words, drawn evenly.
    #[must_use]
    pub fn passphrase_suggest(&self) -> String {
        let words: Vec<&str> = WORDS.lines().filter(|word| !word.is_empty()).collect();
        (0..SUGGESTED_WORDS)
            .filter_map(|_| words.get(draw(&*self.random, words.len())).copied())
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Says in words how long a passphrase would take to guess (zxcvbn; Wheeler 2016).
    #[must_use]
    pub fn passphrase_weigh(&self, typed: &str) -> PassphraseWeightView {
        let language = self.preferences().language;
        let (texts, _) = words_of(&language);
        if typed.is_empty() {
            return PassphraseWeightView {
                in_words: String::new(),
                under_a_month: true,
                empty: true,
            };
        }
        let looked_at: Zeroizing<String> =
            Zeroizing::new(typed.chars().take(MOST_WEIGHED).collect());
        let seconds =
            10_f64.powf(zxcvbn::zxcvbn(&looked_at, &[]).guesses_log10()) / GUESSES_A_SECOND;
        let (id, count) = weight(seconds);
        let args = Args::new().number("count", count);
        PassphraseWeightView {
            in_words: texts.get(id, &args),
            under_a_month: seconds < MONTH,
            empty: false,
        }
    }

    /// Makes a journal and opens it. The recovery sheet is shown this once; another can be made later.
    ///
    /// # Errors
    /// [`AppError::Empty`], [`AppError::OverLimit`], [`AppError::DiskFull`], [`AppError::NotWritable`],
    /// [`AppError::AlreadyOpen`].
    pub fn journal_create(
        &self,
        request: &JournalCreateRequest,
    ) -> Result<RecoverySheetView, AppError> {
        self.create(VaultKind::Journal, request)
    }

    /// Makes a counsellor's shelf and opens it, with a recovery sheet of its own.
    ///
    /// # Errors
    /// As [`App::journal_create`].
    pub fn shelf_create(
        &self,
        request: &JournalCreateRequest,
    ) -> Result<RecoverySheetView, AppError> {
        self.create(VaultKind::Shelf, request)
    }

    fn create(
        &self,
        kind: VaultKind,
        request: &JournalCreateRequest,
    ) -> Result<RecoverySheetView, AppError> {
        let phrase = passphrase(&request.passphrase)?;
        if self.is_open() {
            // Behind the cover waits what could not be sealed; it would be lost.
            return Err(AppError::AlreadyOpen);
        }
        let folder = self.random.make_id().to_string();
        let at = UnixMillis(self.clock.now().utc_ms);
        let place = self.places.journal(&folder);
        let (vault, recovery) = create_vault(&place, kind, &phrase, self.kdf, at)?;
        let mut inner = self.lock_inner();
        let (texts, dates) = words_of(&inner.readable.preferences.language);
        let mut session = Session::new(vault, Journal::default(), texts, dates, folder.clone());
        session.begin_setting(self)?;
        let sheet = session.sheet_view(&recovery);
        inner.open = Some(session);
        inner.readable.last_journal = Some(folder);
        self.places.write(&inner.readable)?;
        Ok(sheet)
    }

    /// Makes a new recovery sheet; the one before no longer opens this journal.
    ///
    /// # Errors
    /// The vault's errors, [`AppError::Locked`].
    pub fn recovery_sheet_make(&self) -> Result<RecoverySheetView, AppError> {
        self.with_in(Home::Either, |session, _| {
            let recovery = session.vault.make_recovery()?;
            Ok(session.sheet_view(&recovery))
        })
    }

    /// Notes where the recovery sheet stands: saved or printed, not now, or the reminder put away.
    ///
    /// # Errors
    /// The vault's errors, [`AppError::Locked`].
    pub fn recovery_sheet_note(&self, state: RecoverySheetState) -> Result<(), AppError> {
        self.with_in(Home::Either, |session, now| {
            let (mut record, mut setting) = session.setting_record(now);
            setting.recovery_sheet = state;
            record.body = setting.into();
            let mut plan = Plan::default();
            plan.save(record, Edit::Autosave);
            session.carry_out(Op::BeginSettings, plan, now).map(|_| ())
        })
    }

    /// Gives the recovery sheet as one page of HTML, from the groups the window shows.
    ///
    /// # Errors
    /// [`AppError::UnreadableRecovery`], [`AppError::Internal`].
    pub fn recovery_sheet_page(&self, groups: &[String]) -> Result<Zeroizing<String>, AppError> {
        self.recovery_sheet(groups, recovery_sheet_html)
    }

    /// Makes the file of the recovery sheet: a PDF, or a page for any browser.
    ///
    /// # Errors
    /// [`AppError::UnreadableRecovery`], [`AppError::Internal`].
    pub fn recovery_sheet_file(&self, groups: &[String], pdf: bool) -> Result<MadeFile, AppError> {
        if pdf {
            let mut sheet = self.recovery_sheet(groups, recovery_sheet_pdf)?;
            return Ok(MadeFile::new(std::mem::take(&mut *sheet), PDF_NAME));
        }
        let mut page = self.recovery_sheet_page(groups)?;
        Ok(MadeFile::new(std::mem::take(&mut *page), FILE_NAME))
    }

    fn recovery_sheet<T: zeroize::Zeroize>(
        &self,
        groups: &[String],
        make: impl Fn(&Texts, &[String], &str, &str) -> Result<T, RenderError>,
    ) -> Result<Zeroizing<T>, AppError> {
        let identity = RecoveryIdentity::from_sheet_text(&groups.concat())?;
        let language = self.preferences().language;
        let (_, dates) = words_of(&language);
        make(
            &Texts::for_files(&language),
            &sheet_groups(&identity.to_sheet_text()),
            &identity.to_sheet_text(),
            &dates.day(self.clock.now().day()),
        )
        .map(Zeroizing::new)
        .map_err(|_| AppError::internal("recovery-sheet"))
    }
}

impl Session {
    /// Begins the one setting record, with a hill of its own.
    pub(crate) fn begin_setting(&mut self, app: &App) -> Result<(), AppError> {
        let now = app.now();
        let mut seed = [0; 8];
        now.random.fill(&mut seed);
        let setting = Setting {
            contour_seed: u64::from_le_bytes(seed).to_string().as_str().into(),
            ..Setting::default()
        };
        let mut plan = Plan::default();
        plan.save(now.begin(setting, self.texts.language()), Edit::Deliberate);
        self.carry_out(Op::BeginSettings, plan, now).map(|_| ())
    }

    pub(crate) fn sheet_view(&self, recovery: &RecoveryIdentity) -> RecoverySheetView {
        let text = recovery.to_sheet_text();
        RecoverySheetView {
            groups: sheet_groups(&text),
            qr: waymark_share::sheet::qr_svg(&text),
            steps: waymark_share::sheet::steps(&self.texts),
            file_name: waymark_share::sheet::FILE_NAME.to_owned(),
        }
    }
}

/// Splits the key into groups that are easy to copy by hand.
fn sheet_groups(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    letters
        .chunks(GROUP)
        .map(|group| group.iter().collect())
        .collect()
}

/// Draws an index below `count`, evenly.
fn draw(random: &dyn Random, count: usize) -> usize {
    let count = count.max(1) as u64;
    let even = u64::MAX - u64::MAX % count;
    loop {
        let mut bytes = [0; 8];
        random.fill(&mut bytes);
        let number = u64::from_le_bytes(bytes);
        if number < even {
            return usize::try_from(number % count).unwrap_or_default();
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the number is within 1 to 999 here"
)]
fn weight(seconds: f64) -> (MessageId, usize) {
    let times = |unit: f64| (seconds / unit).round().clamp(1.0, 999.0) as usize;
    match seconds {
        s if s < MINUTE => (MessageId::FirstRunWeightMoments, 0),
        s if s < HOUR => (MessageId::FirstRunWeightMinutes, times(MINUTE)),
        s if s < DAY => (MessageId::FirstRunWeightHours, times(HOUR)),
        s if s < MONTH => (MessageId::FirstRunWeightDays, times(DAY)),
        s if s < YEAR => (MessageId::FirstRunWeightMonths, times(MONTH)),
        s if s < 100.0 * YEAR => (MessageId::FirstRunWeightYears, times(YEAR)),
        _ => (MessageId::FirstRunWeightCenturies, 0),
    }
}
