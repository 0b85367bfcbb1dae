//! The typed ids of every message in `locales/en`. Generated; do not edit:
//! `cargo run -p waymark-content --example generate_message_ids`.

/// Names one message of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[rustfmt::skip]
pub enum MessageId {
    /// `common-add`
    CommonAdd,
    /// `common-add-line`
    CommonAddLine,
    /// `common-back`
    CommonBack,
    /// `common-cancel`
    CommonCancel,
    /// `common-close`
    CommonClose,
    /// `common-continue`
    CommonContinue,
    /// `common-copied`
    CommonCopied,
    /// `common-copy`
    CommonCopy,
    /// `common-done`
    CommonDone,
    /// `common-down`
    CommonDown,
    /// `common-edit`
    CommonEdit,
    /// `common-leave-empty`
    CommonLeaveEmpty,
    /// `common-left-out`
    CommonLeftOut,
    /// `common-line-moved`
    CommonLineMoved,
    /// `common-move`
    CommonMove,
    /// `common-move-to`
    CommonMoveTo,
    /// `common-no`
    CommonNo,
    /// `common-not-now`
    CommonNotNow,
    /// `common-not-saved`
    CommonNotSaved,
    /// `common-not-saved.fix`
    CommonNotSavedFix,
    /// `common-open`
    CommonOpen,
    /// `common-optional`
    CommonOptional,
    /// `common-passphrase-hide`
    CommonPassphraseHide,
    /// `common-passphrase-show`
    CommonPassphraseShow,
    /// `common-print`
    CommonPrint,
    /// `common-save`
    CommonSave,
    /// `common-saved-at`
    CommonSavedAt,
    /// `common-saves-itself`
    CommonSavesItself,
    /// `common-saving`
    CommonSaving,
    /// `common-show-as-table`
    CommonShowAsTable,
    /// `common-skip-this`
    CommonSkipThis,
    /// `common-stop-for-now`
    CommonStopForNow,
    /// `common-take-out`
    CommonTakeOut,
    /// `common-there-is-a-problem`
    CommonThereIsAProblem,
    /// `common-undo`
    CommonUndo,
    /// `common-up`
    CommonUp,
    /// `common-yes`
    CommonYes,
    /// `content-from-card`
    ContentFromCard,
    /// `content-item-line`
    ContentItemLine,
    /// `content-rating`
    ContentRating,
    /// `content-then`
    ContentThen,
    /// `content-when`
    ContentWhen,
    /// `content-when-then`
    ContentWhenThen,
    /// `dates-age-line`
    DatesAgeLine,
    /// `dates-read-age`
    DatesReadAge,
    /// `dates-read-autumn`
    DatesReadAutumn,
    /// `dates-read-month-1`
    DatesReadMonth1,
    /// `dates-read-month-10`
    DatesReadMonth10,
    /// `dates-read-month-11`
    DatesReadMonth11,
    /// `dates-read-month-12`
    DatesReadMonth12,
    /// `dates-read-month-2`
    DatesReadMonth2,
    /// `dates-read-month-3`
    DatesReadMonth3,
    /// `dates-read-month-4`
    DatesReadMonth4,
    /// `dates-read-month-5`
    DatesReadMonth5,
    /// `dates-read-month-6`
    DatesReadMonth6,
    /// `dates-read-month-7`
    DatesReadMonth7,
    /// `dates-read-month-8`
    DatesReadMonth8,
    /// `dates-read-month-9`
    DatesReadMonth9,
    /// `dates-read-spring`
    DatesReadSpring,
    /// `dates-read-summer`
    DatesReadSummer,
    /// `dates-read-today`
    DatesReadToday,
    /// `dates-read-tomorrow`
    DatesReadTomorrow,
    /// `dates-read-winter`
    DatesReadWinter,
    /// `dates-season-autumn`
    DatesSeasonAutumn,
    /// `dates-season-line`
    DatesSeasonLine,
    /// `dates-season-spring`
    DatesSeasonSpring,
    /// `dates-season-summer`
    DatesSeasonSummer,
    /// `dates-season-winter`
    DatesSeasonWinter,
    /// `dates-today-name`
    DatesTodayName,
    /// `error-internal`
    ErrorInternal,
    /// `error-internal.fix`
    ErrorInternalFix,
    /// `first-run-making`
    FirstRunMaking,
    /// `first-run-no-recovery-about`
    FirstRunNoRecoveryAbout,
    /// `first-run-no-recovery-go-on`
    FirstRunNoRecoveryGoOn,
    /// `first-run-no-recovery-make`
    FirstRunNoRecoveryMake,
    /// `first-run-no-recovery-title`
    FirstRunNoRecoveryTitle,
    /// `first-run-passphrase-about`
    FirstRunPassphraseAbout,
    /// `first-run-passphrase-again`
    FirstRunPassphraseAgain,
    /// `first-run-passphrase-empty`
    FirstRunPassphraseEmpty,
    /// `first-run-passphrase-empty.fix`
    FirstRunPassphraseEmptyFix,
    /// `first-run-passphrase-label`
    FirstRunPassphraseLabel,
    /// `first-run-passphrase-label.hint`
    FirstRunPassphraseLabelHint,
    /// `first-run-passphrase-own`
    FirstRunPassphraseOwn,
    /// `first-run-passphrase-private`
    FirstRunPassphrasePrivate,
    /// `first-run-passphrase-strength`
    FirstRunPassphraseStrength,
    /// `first-run-passphrase-suggested`
    FirstRunPassphraseSuggested,
    /// `first-run-passphrase-title`
    FirstRunPassphraseTitle,
    /// `first-run-passphrase-use`
    FirstRunPassphraseUse,
    /// `first-run-reader`
    FirstRunReader,
    /// `first-run-reading`
    FirstRunReading,
    /// `first-run-reading-hint`
    FirstRunReadingHint,
    /// `first-run-ready-about`
    FirstRunReadyAbout,
    /// `first-run-ready-lock`
    FirstRunReadyLock,
    /// `first-run-ready-open`
    FirstRunReadyOpen,
    /// `first-run-ready-title`
    FirstRunReadyTitle,
    /// `first-run-recovery-about`
    FirstRunRecoveryAbout,
    /// `first-run-recovery-later`
    FirstRunRecoveryLater,
    /// `first-run-recovery-print`
    FirstRunRecoveryPrint,
    /// `first-run-recovery-save`
    FirstRunRecoverySave,
    /// `first-run-recovery-saved`
    FirstRunRecoverySaved,
    /// `first-run-recovery-title`
    FirstRunRecoveryTitle,
    /// `first-run-recovery-warning`
    FirstRunRecoveryWarning,
    /// `first-run-sample`
    FirstRunSample,
    /// `first-run-weak-about`
    FirstRunWeakAbout,
    /// `first-run-weak-change`
    FirstRunWeakChange,
    /// `first-run-weak-keep`
    FirstRunWeakKeep,
    /// `first-run-weak-title`
    FirstRunWeakTitle,
    /// `first-run-welcome-not`
    FirstRunWelcomeNot,
    /// `first-run-welcome-title`
    FirstRunWelcomeTitle,
    /// `first-run-welcome-what`
    FirstRunWelcomeWhat,
    /// `first-run-where`
    FirstRunWhere,
    /// `first-run-who-reads`
    FirstRunWhoReads,
    /// `first-run-who-reads-alone`
    FirstRunWhoReadsAlone,
    /// `first-run-who-reads-you`
    FirstRunWhoReadsYou,
    /// `settings-auto-lock`
    SettingsAutoLock,
    /// `settings-auto-lock.hint`
    SettingsAutoLockHint,
    /// `settings-auto-lock-minutes`
    SettingsAutoLockMinutes,
    /// `settings-auto-lock-never`
    SettingsAutoLockNever,
    /// `settings-bring-in`
    SettingsBringIn,
    /// `settings-calm`
    SettingsCalm,
    /// `settings-calm.hint`
    SettingsCalmHint,
    /// `settings-changed`
    SettingsChanged,
    /// `settings-journal`
    SettingsJournal,
    /// `settings-journal-name`
    SettingsJournalName,
    /// `settings-journal-name.hint`
    SettingsJournalNameHint,
    /// `settings-language`
    SettingsLanguage,
    /// `settings-lock`
    SettingsLock,
    /// `settings-lock-ways`
    SettingsLockWays,
    /// `settings-network`
    SettingsNetwork,
    /// `settings-passphrase`
    SettingsPassphrase,
    /// `settings-passphrase-change`
    SettingsPassphraseChange,
    /// `settings-reading`
    SettingsReading,
    /// `settings-recovery-none`
    SettingsRecoveryNone,
    /// `settings-recovery-sheet`
    SettingsRecoverySheet,
    /// `settings-shift-lock`
    SettingsShiftLock,
    /// `settings-shortcut-back`
    SettingsShortcutBack,
    /// `settings-shortcut-larger`
    SettingsShortcutLarger,
    /// `settings-shortcut-lock`
    SettingsShortcutLock,
    /// `settings-shortcut-new`
    SettingsShortcutNew,
    /// `settings-shortcut-places`
    SettingsShortcutPlaces,
    /// `settings-shortcut-quiet`
    SettingsShortcutQuiet,
    /// `settings-shortcut-region`
    SettingsShortcutRegion,
    /// `settings-shortcut-search`
    SettingsShortcutSearch,
    /// `settings-shortcut-settings`
    SettingsShortcutSettings,
    /// `settings-shortcut-smaller`
    SettingsShortcutSmaller,
    /// `settings-shortcut-usual`
    SettingsShortcutUsual,
    /// `settings-shortcuts`
    SettingsShortcuts,
    /// `settings-stored`
    SettingsStored,
    /// `settings-take-out`
    SettingsTakeOut,
    /// `settings-text-larger`
    SettingsTextLarger,
    /// `settings-text-size`
    SettingsTextSize,
    /// `settings-text-size-percent`
    SettingsTextSizePercent,
    /// `settings-text-smaller`
    SettingsTextSmaller,
    /// `settings-theme`
    SettingsTheme,
    /// `settings-theme-dark`
    SettingsThemeDark,
    /// `settings-theme-hc-dark`
    SettingsThemeHcDark,
    /// `settings-theme-hc-light`
    SettingsThemeHcLight,
    /// `settings-theme-light`
    SettingsThemeLight,
    /// `settings-theme-system`
    SettingsThemeSystem,
    /// `settings-title`
    SettingsTitle,
    /// `shell-explore`
    ShellExplore,
    /// `shell-hide-places`
    ShellHidePlaces,
    /// `shell-journal`
    ShellJournal,
    /// `shell-learning`
    ShellLearning,
    /// `shell-lock`
    ShellLock,
    /// `shell-lock-failed`
    ShellLockFailed,
    /// `shell-lock-failed.fix`
    ShellLockFailedFix,
    /// `shell-no-page`
    ShellNoPage,
    /// `shell-no-page.fix`
    ShellNoPageFix,
    /// `shell-places`
    ShellPlaces,
    /// `shell-plan`
    ShellPlan,
    /// `shell-safety`
    ShellSafety,
    /// `shell-sample`
    ShellSample,
    /// `shell-search`
    ShellSearch,
    /// `shell-settings`
    ShellSettings,
    /// `shell-share`
    ShellShare,
    /// `shell-show-places`
    ShellShowPlaces,
    /// `shell-skip`
    ShellSkip,
    /// `shell-story`
    ShellStory,
    /// `shell-today`
    ShellToday,
    /// `unlock-action`
    UnlockAction,
    /// `unlock-choose-journal`
    UnlockChooseJournal,
    /// `unlock-damaged-key`
    UnlockDamagedKey,
    /// `unlock-damaged-key.fix`
    UnlockDamagedKeyFix,
    /// `unlock-empty-passphrase`
    UnlockEmptyPassphrase,
    /// `unlock-empty-passphrase.fix`
    UnlockEmptyPassphraseFix,
    /// `unlock-journal-number`
    UnlockJournalNumber,
    /// `unlock-language`
    UnlockLanguage,
    /// `unlock-locked-with-draft`
    UnlockLockedWithDraft,
    /// `unlock-locked-with-draft.fix`
    UnlockLockedWithDraftFix,
    /// `unlock-new-journal`
    UnlockNewJournal,
    /// `unlock-opening`
    UnlockOpening,
    /// `unlock-other-journal`
    UnlockOtherJournal,
    /// `unlock-passphrase`
    UnlockPassphrase,
    /// `unlock-recovery`
    UnlockRecovery,
    /// `unlock-recovery-action`
    UnlockRecoveryAction,
    /// `unlock-recovery-done`
    UnlockRecoveryDone,
    /// `unlock-recovery-key`
    UnlockRecoveryKey,
    /// `unlock-recovery-key.hint`
    UnlockRecoveryKeyHint,
    /// `unlock-recovery-new`
    UnlockRecoveryNew,
    /// `unlock-recovery-title`
    UnlockRecoveryTitle,
    /// `unlock-recovery-wrong`
    UnlockRecoveryWrong,
    /// `unlock-recovery-wrong.fix`
    UnlockRecoveryWrongFix,
    /// `unlock-repaired`
    UnlockRepaired,
    /// `unlock-repaired.kept`
    UnlockRepairedKept,
    /// `unlock-safety`
    UnlockSafety,
    /// `unlock-safety-about`
    UnlockSafetyAbout,
    /// `unlock-safety-empty`
    UnlockSafetyEmpty,
    /// `unlock-safety-title`
    UnlockSafetyTitle,
    /// `unlock-title`
    UnlockTitle,
    /// `unlock-wrong-passphrase`
    UnlockWrongPassphrase,
    /// `unlock-wrong-passphrase.fix`
    UnlockWrongPassphraseFix,
}

#[rustfmt::skip]
impl MessageId {
    /// Every message id.
    pub const ALL: &'static [Self] = &[
        Self::CommonAdd,
        Self::CommonAddLine,
        Self::CommonBack,
        Self::CommonCancel,
        Self::CommonClose,
        Self::CommonContinue,
        Self::CommonCopied,
        Self::CommonCopy,
        Self::CommonDone,
        Self::CommonDown,
        Self::CommonEdit,
        Self::CommonLeaveEmpty,
        Self::CommonLeftOut,
        Self::CommonLineMoved,
        Self::CommonMove,
        Self::CommonMoveTo,
        Self::CommonNo,
        Self::CommonNotNow,
        Self::CommonNotSaved,
        Self::CommonNotSavedFix,
        Self::CommonOpen,
        Self::CommonOptional,
        Self::CommonPassphraseHide,
        Self::CommonPassphraseShow,
        Self::CommonPrint,
        Self::CommonSave,
        Self::CommonSavedAt,
        Self::CommonSavesItself,
        Self::CommonSaving,
        Self::CommonShowAsTable,
        Self::CommonSkipThis,
        Self::CommonStopForNow,
        Self::CommonTakeOut,
        Self::CommonThereIsAProblem,
        Self::CommonUndo,
        Self::CommonUp,
        Self::CommonYes,
        Self::ContentFromCard,
        Self::ContentItemLine,
        Self::ContentRating,
        Self::ContentThen,
        Self::ContentWhen,
        Self::ContentWhenThen,
        Self::DatesAgeLine,
        Self::DatesReadAge,
        Self::DatesReadAutumn,
        Self::DatesReadMonth1,
        Self::DatesReadMonth10,
        Self::DatesReadMonth11,
        Self::DatesReadMonth12,
        Self::DatesReadMonth2,
        Self::DatesReadMonth3,
        Self::DatesReadMonth4,
        Self::DatesReadMonth5,
        Self::DatesReadMonth6,
        Self::DatesReadMonth7,
        Self::DatesReadMonth8,
        Self::DatesReadMonth9,
        Self::DatesReadSpring,
        Self::DatesReadSummer,
        Self::DatesReadToday,
        Self::DatesReadTomorrow,
        Self::DatesReadWinter,
        Self::DatesSeasonAutumn,
        Self::DatesSeasonLine,
        Self::DatesSeasonSpring,
        Self::DatesSeasonSummer,
        Self::DatesSeasonWinter,
        Self::DatesTodayName,
        Self::ErrorInternal,
        Self::ErrorInternalFix,
        Self::FirstRunMaking,
        Self::FirstRunNoRecoveryAbout,
        Self::FirstRunNoRecoveryGoOn,
        Self::FirstRunNoRecoveryMake,
        Self::FirstRunNoRecoveryTitle,
        Self::FirstRunPassphraseAbout,
        Self::FirstRunPassphraseAgain,
        Self::FirstRunPassphraseEmpty,
        Self::FirstRunPassphraseEmptyFix,
        Self::FirstRunPassphraseLabel,
        Self::FirstRunPassphraseLabelHint,
        Self::FirstRunPassphraseOwn,
        Self::FirstRunPassphrasePrivate,
        Self::FirstRunPassphraseStrength,
        Self::FirstRunPassphraseSuggested,
        Self::FirstRunPassphraseTitle,
        Self::FirstRunPassphraseUse,
        Self::FirstRunReader,
        Self::FirstRunReading,
        Self::FirstRunReadingHint,
        Self::FirstRunReadyAbout,
        Self::FirstRunReadyLock,
        Self::FirstRunReadyOpen,
        Self::FirstRunReadyTitle,
        Self::FirstRunRecoveryAbout,
        Self::FirstRunRecoveryLater,
        Self::FirstRunRecoveryPrint,
        Self::FirstRunRecoverySave,
        Self::FirstRunRecoverySaved,
        Self::FirstRunRecoveryTitle,
        Self::FirstRunRecoveryWarning,
        Self::FirstRunSample,
        Self::FirstRunWeakAbout,
        Self::FirstRunWeakChange,
        Self::FirstRunWeakKeep,
        Self::FirstRunWeakTitle,
        Self::FirstRunWelcomeNot,
        Self::FirstRunWelcomeTitle,
        Self::FirstRunWelcomeWhat,
        Self::FirstRunWhere,
        Self::FirstRunWhoReads,
        Self::FirstRunWhoReadsAlone,
        Self::FirstRunWhoReadsYou,
        Self::SettingsAutoLock,
        Self::SettingsAutoLockHint,
        Self::SettingsAutoLockMinutes,
        Self::SettingsAutoLockNever,
        Self::SettingsBringIn,
        Self::SettingsCalm,
        Self::SettingsCalmHint,
        Self::SettingsChanged,
        Self::SettingsJournal,
        Self::SettingsJournalName,
        Self::SettingsJournalNameHint,
        Self::SettingsLanguage,
        Self::SettingsLock,
        Self::SettingsLockWays,
        Self::SettingsNetwork,
        Self::SettingsPassphrase,
        Self::SettingsPassphraseChange,
        Self::SettingsReading,
        Self::SettingsRecoveryNone,
        Self::SettingsRecoverySheet,
        Self::SettingsShiftLock,
        Self::SettingsShortcutBack,
        Self::SettingsShortcutLarger,
        Self::SettingsShortcutLock,
        Self::SettingsShortcutNew,
        Self::SettingsShortcutPlaces,
        Self::SettingsShortcutQuiet,
        Self::SettingsShortcutRegion,
        Self::SettingsShortcutSearch,
        Self::SettingsShortcutSettings,
        Self::SettingsShortcutSmaller,
        Self::SettingsShortcutUsual,
        Self::SettingsShortcuts,
        Self::SettingsStored,
        Self::SettingsTakeOut,
        Self::SettingsTextLarger,
        Self::SettingsTextSize,
        Self::SettingsTextSizePercent,
        Self::SettingsTextSmaller,
        Self::SettingsTheme,
        Self::SettingsThemeDark,
        Self::SettingsThemeHcDark,
        Self::SettingsThemeHcLight,
        Self::SettingsThemeLight,
        Self::SettingsThemeSystem,
        Self::SettingsTitle,
        Self::ShellExplore,
        Self::ShellHidePlaces,
        Self::ShellJournal,
        Self::ShellLearning,
        Self::ShellLock,
        Self::ShellLockFailed,
        Self::ShellLockFailedFix,
        Self::ShellNoPage,
        Self::ShellNoPageFix,
        Self::ShellPlaces,
        Self::ShellPlan,
        Self::ShellSafety,
        Self::ShellSample,
        Self::ShellSearch,
        Self::ShellSettings,
        Self::ShellShare,
        Self::ShellShowPlaces,
        Self::ShellSkip,
        Self::ShellStory,
        Self::ShellToday,
        Self::UnlockAction,
        Self::UnlockChooseJournal,
        Self::UnlockDamagedKey,
        Self::UnlockDamagedKeyFix,
        Self::UnlockEmptyPassphrase,
        Self::UnlockEmptyPassphraseFix,
        Self::UnlockJournalNumber,
        Self::UnlockLanguage,
        Self::UnlockLockedWithDraft,
        Self::UnlockLockedWithDraftFix,
        Self::UnlockNewJournal,
        Self::UnlockOpening,
        Self::UnlockOtherJournal,
        Self::UnlockPassphrase,
        Self::UnlockRecovery,
        Self::UnlockRecoveryAction,
        Self::UnlockRecoveryDone,
        Self::UnlockRecoveryKey,
        Self::UnlockRecoveryKeyHint,
        Self::UnlockRecoveryNew,
        Self::UnlockRecoveryTitle,
        Self::UnlockRecoveryWrong,
        Self::UnlockRecoveryWrongFix,
        Self::UnlockRepaired,
        Self::UnlockRepairedKept,
        Self::UnlockSafety,
        Self::UnlockSafetyAbout,
        Self::UnlockSafetyEmpty,
        Self::UnlockSafetyTitle,
        Self::UnlockTitle,
        Self::UnlockWrongPassphrase,
        Self::UnlockWrongPassphraseFix,
    ];

    /// Gives the id as it stands in the file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::CommonAdd => "common-add",
            Self::CommonAddLine => "common-add-line",
            Self::CommonBack => "common-back",
            Self::CommonCancel => "common-cancel",
            Self::CommonClose => "common-close",
            Self::CommonContinue => "common-continue",
            Self::CommonCopied => "common-copied",
            Self::CommonCopy => "common-copy",
            Self::CommonDone => "common-done",
            Self::CommonDown => "common-down",
            Self::CommonEdit => "common-edit",
            Self::CommonLeaveEmpty => "common-leave-empty",
            Self::CommonLeftOut => "common-left-out",
            Self::CommonLineMoved => "common-line-moved",
            Self::CommonMove => "common-move",
            Self::CommonMoveTo => "common-move-to",
            Self::CommonNo => "common-no",
            Self::CommonNotNow => "common-not-now",
            Self::CommonNotSaved => "common-not-saved",
            Self::CommonNotSavedFix => "common-not-saved.fix",
            Self::CommonOpen => "common-open",
            Self::CommonOptional => "common-optional",
            Self::CommonPassphraseHide => "common-passphrase-hide",
            Self::CommonPassphraseShow => "common-passphrase-show",
            Self::CommonPrint => "common-print",
            Self::CommonSave => "common-save",
            Self::CommonSavedAt => "common-saved-at",
            Self::CommonSavesItself => "common-saves-itself",
            Self::CommonSaving => "common-saving",
            Self::CommonShowAsTable => "common-show-as-table",
            Self::CommonSkipThis => "common-skip-this",
            Self::CommonStopForNow => "common-stop-for-now",
            Self::CommonTakeOut => "common-take-out",
            Self::CommonThereIsAProblem => "common-there-is-a-problem",
            Self::CommonUndo => "common-undo",
            Self::CommonUp => "common-up",
            Self::CommonYes => "common-yes",
            Self::ContentFromCard => "content-from-card",
            Self::ContentItemLine => "content-item-line",
            Self::ContentRating => "content-rating",
            Self::ContentThen => "content-then",
            Self::ContentWhen => "content-when",
            Self::ContentWhenThen => "content-when-then",
            Self::DatesAgeLine => "dates-age-line",
            Self::DatesReadAge => "dates-read-age",
            Self::DatesReadAutumn => "dates-read-autumn",
            Self::DatesReadMonth1 => "dates-read-month-1",
            Self::DatesReadMonth10 => "dates-read-month-10",
            Self::DatesReadMonth11 => "dates-read-month-11",
            Self::DatesReadMonth12 => "dates-read-month-12",
            Self::DatesReadMonth2 => "dates-read-month-2",
            Self::DatesReadMonth3 => "dates-read-month-3",
            Self::DatesReadMonth4 => "dates-read-month-4",
            Self::DatesReadMonth5 => "dates-read-month-5",
            Self::DatesReadMonth6 => "dates-read-month-6",
            Self::DatesReadMonth7 => "dates-read-month-7",
            Self::DatesReadMonth8 => "dates-read-month-8",
            Self::DatesReadMonth9 => "dates-read-month-9",
            Self::DatesReadSpring => "dates-read-spring",
            Self::DatesReadSummer => "dates-read-summer",
            Self::DatesReadToday => "dates-read-today",
            Self::DatesReadTomorrow => "dates-read-tomorrow",
            Self::DatesReadWinter => "dates-read-winter",
            Self::DatesSeasonAutumn => "dates-season-autumn",
            Self::DatesSeasonLine => "dates-season-line",
            Self::DatesSeasonSpring => "dates-season-spring",
            Self::DatesSeasonSummer => "dates-season-summer",
            Self::DatesSeasonWinter => "dates-season-winter",
            Self::DatesTodayName => "dates-today-name",
            Self::ErrorInternal => "error-internal",
            Self::ErrorInternalFix => "error-internal.fix",
            Self::FirstRunMaking => "first-run-making",
            Self::FirstRunNoRecoveryAbout => "first-run-no-recovery-about",
            Self::FirstRunNoRecoveryGoOn => "first-run-no-recovery-go-on",
            Self::FirstRunNoRecoveryMake => "first-run-no-recovery-make",
            Self::FirstRunNoRecoveryTitle => "first-run-no-recovery-title",
            Self::FirstRunPassphraseAbout => "first-run-passphrase-about",
            Self::FirstRunPassphraseAgain => "first-run-passphrase-again",
            Self::FirstRunPassphraseEmpty => "first-run-passphrase-empty",
            Self::FirstRunPassphraseEmptyFix => "first-run-passphrase-empty.fix",
            Self::FirstRunPassphraseLabel => "first-run-passphrase-label",
            Self::FirstRunPassphraseLabelHint => "first-run-passphrase-label.hint",
            Self::FirstRunPassphraseOwn => "first-run-passphrase-own",
            Self::FirstRunPassphrasePrivate => "first-run-passphrase-private",
            Self::FirstRunPassphraseStrength => "first-run-passphrase-strength",
            Self::FirstRunPassphraseSuggested => "first-run-passphrase-suggested",
            Self::FirstRunPassphraseTitle => "first-run-passphrase-title",
            Self::FirstRunPassphraseUse => "first-run-passphrase-use",
            Self::FirstRunReader => "first-run-reader",
            Self::FirstRunReading => "first-run-reading",
            Self::FirstRunReadingHint => "first-run-reading-hint",
            Self::FirstRunReadyAbout => "first-run-ready-about",
            Self::FirstRunReadyLock => "first-run-ready-lock",
            Self::FirstRunReadyOpen => "first-run-ready-open",
            Self::FirstRunReadyTitle => "first-run-ready-title",
            Self::FirstRunRecoveryAbout => "first-run-recovery-about",
            Self::FirstRunRecoveryLater => "first-run-recovery-later",
            Self::FirstRunRecoveryPrint => "first-run-recovery-print",
            Self::FirstRunRecoverySave => "first-run-recovery-save",
            Self::FirstRunRecoverySaved => "first-run-recovery-saved",
            Self::FirstRunRecoveryTitle => "first-run-recovery-title",
            Self::FirstRunRecoveryWarning => "first-run-recovery-warning",
            Self::FirstRunSample => "first-run-sample",
            Self::FirstRunWeakAbout => "first-run-weak-about",
            Self::FirstRunWeakChange => "first-run-weak-change",
            Self::FirstRunWeakKeep => "first-run-weak-keep",
            Self::FirstRunWeakTitle => "first-run-weak-title",
            Self::FirstRunWelcomeNot => "first-run-welcome-not",
            Self::FirstRunWelcomeTitle => "first-run-welcome-title",
            Self::FirstRunWelcomeWhat => "first-run-welcome-what",
            Self::FirstRunWhere => "first-run-where",
            Self::FirstRunWhoReads => "first-run-who-reads",
            Self::FirstRunWhoReadsAlone => "first-run-who-reads-alone",
            Self::FirstRunWhoReadsYou => "first-run-who-reads-you",
            Self::SettingsAutoLock => "settings-auto-lock",
            Self::SettingsAutoLockHint => "settings-auto-lock.hint",
            Self::SettingsAutoLockMinutes => "settings-auto-lock-minutes",
            Self::SettingsAutoLockNever => "settings-auto-lock-never",
            Self::SettingsBringIn => "settings-bring-in",
            Self::SettingsCalm => "settings-calm",
            Self::SettingsCalmHint => "settings-calm.hint",
            Self::SettingsChanged => "settings-changed",
            Self::SettingsJournal => "settings-journal",
            Self::SettingsJournalName => "settings-journal-name",
            Self::SettingsJournalNameHint => "settings-journal-name.hint",
            Self::SettingsLanguage => "settings-language",
            Self::SettingsLock => "settings-lock",
            Self::SettingsLockWays => "settings-lock-ways",
            Self::SettingsNetwork => "settings-network",
            Self::SettingsPassphrase => "settings-passphrase",
            Self::SettingsPassphraseChange => "settings-passphrase-change",
            Self::SettingsReading => "settings-reading",
            Self::SettingsRecoveryNone => "settings-recovery-none",
            Self::SettingsRecoverySheet => "settings-recovery-sheet",
            Self::SettingsShiftLock => "settings-shift-lock",
            Self::SettingsShortcutBack => "settings-shortcut-back",
            Self::SettingsShortcutLarger => "settings-shortcut-larger",
            Self::SettingsShortcutLock => "settings-shortcut-lock",
            Self::SettingsShortcutNew => "settings-shortcut-new",
            Self::SettingsShortcutPlaces => "settings-shortcut-places",
            Self::SettingsShortcutQuiet => "settings-shortcut-quiet",
            Self::SettingsShortcutRegion => "settings-shortcut-region",
            Self::SettingsShortcutSearch => "settings-shortcut-search",
            Self::SettingsShortcutSettings => "settings-shortcut-settings",
            Self::SettingsShortcutSmaller => "settings-shortcut-smaller",
            Self::SettingsShortcutUsual => "settings-shortcut-usual",
            Self::SettingsShortcuts => "settings-shortcuts",
            Self::SettingsStored => "settings-stored",
            Self::SettingsTakeOut => "settings-take-out",
            Self::SettingsTextLarger => "settings-text-larger",
            Self::SettingsTextSize => "settings-text-size",
            Self::SettingsTextSizePercent => "settings-text-size-percent",
            Self::SettingsTextSmaller => "settings-text-smaller",
            Self::SettingsTheme => "settings-theme",
            Self::SettingsThemeDark => "settings-theme-dark",
            Self::SettingsThemeHcDark => "settings-theme-hc-dark",
            Self::SettingsThemeHcLight => "settings-theme-hc-light",
            Self::SettingsThemeLight => "settings-theme-light",
            Self::SettingsThemeSystem => "settings-theme-system",
            Self::SettingsTitle => "settings-title",
            Self::ShellExplore => "shell-explore",
            Self::ShellHidePlaces => "shell-hide-places",
            Self::ShellJournal => "shell-journal",
            Self::ShellLearning => "shell-learning",
            Self::ShellLock => "shell-lock",
            Self::ShellLockFailed => "shell-lock-failed",
            Self::ShellLockFailedFix => "shell-lock-failed.fix",
            Self::ShellNoPage => "shell-no-page",
            Self::ShellNoPageFix => "shell-no-page.fix",
            Self::ShellPlaces => "shell-places",
            Self::ShellPlan => "shell-plan",
            Self::ShellSafety => "shell-safety",
            Self::ShellSample => "shell-sample",
            Self::ShellSearch => "shell-search",
            Self::ShellSettings => "shell-settings",
            Self::ShellShare => "shell-share",
            Self::ShellShowPlaces => "shell-show-places",
            Self::ShellSkip => "shell-skip",
            Self::ShellStory => "shell-story",
            Self::ShellToday => "shell-today",
            Self::UnlockAction => "unlock-action",
            Self::UnlockChooseJournal => "unlock-choose-journal",
            Self::UnlockDamagedKey => "unlock-damaged-key",
            Self::UnlockDamagedKeyFix => "unlock-damaged-key.fix",
            Self::UnlockEmptyPassphrase => "unlock-empty-passphrase",
            Self::UnlockEmptyPassphraseFix => "unlock-empty-passphrase.fix",
            Self::UnlockJournalNumber => "unlock-journal-number",
            Self::UnlockLanguage => "unlock-language",
            Self::UnlockLockedWithDraft => "unlock-locked-with-draft",
            Self::UnlockLockedWithDraftFix => "unlock-locked-with-draft.fix",
            Self::UnlockNewJournal => "unlock-new-journal",
            Self::UnlockOpening => "unlock-opening",
            Self::UnlockOtherJournal => "unlock-other-journal",
            Self::UnlockPassphrase => "unlock-passphrase",
            Self::UnlockRecovery => "unlock-recovery",
            Self::UnlockRecoveryAction => "unlock-recovery-action",
            Self::UnlockRecoveryDone => "unlock-recovery-done",
            Self::UnlockRecoveryKey => "unlock-recovery-key",
            Self::UnlockRecoveryKeyHint => "unlock-recovery-key.hint",
            Self::UnlockRecoveryNew => "unlock-recovery-new",
            Self::UnlockRecoveryTitle => "unlock-recovery-title",
            Self::UnlockRecoveryWrong => "unlock-recovery-wrong",
            Self::UnlockRecoveryWrongFix => "unlock-recovery-wrong.fix",
            Self::UnlockRepaired => "unlock-repaired",
            Self::UnlockRepairedKept => "unlock-repaired.kept",
            Self::UnlockSafety => "unlock-safety",
            Self::UnlockSafetyAbout => "unlock-safety-about",
            Self::UnlockSafetyEmpty => "unlock-safety-empty",
            Self::UnlockSafetyTitle => "unlock-safety-title",
            Self::UnlockTitle => "unlock-title",
            Self::UnlockWrongPassphrase => "unlock-wrong-passphrase",
            Self::UnlockWrongPassphraseFix => "unlock-wrong-passphrase.fix",
        }
    }
}
