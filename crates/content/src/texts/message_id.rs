//! The typed ids of every message in `locales/en`. Generated; do not edit:
//! `cargo run -p waymark-content --example generate_message_ids`.

/// Names one message of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[rustfmt::skip]
pub enum MessageId {
    /// `because-another`
    BecauseAnother,
    /// `because-fits-plan`
    BecauseFitsPlan,
    /// `because-tiny`
    BecauseTiny,
    /// `cards-add-title`
    CardsAddTitle,
    /// `cards-bin`
    CardsBin,
    /// `cards-change`
    CardsChange,
    /// `cards-change-title`
    CardsChangeTitle,
    /// `cards-date-hint`
    CardsDateHint,
    /// `cards-empty`
    CardsEmpty,
    /// `cards-empty.fix`
    CardsEmptyFix,
    /// `cards-is-tucked`
    CardsIsTucked,
    /// `cards-kept-from`
    CardsKeptFrom,
    /// `cards-kept-on`
    CardsKeptOn,
    /// `cards-line`
    CardsLine,
    /// `cards-lines-hint`
    CardsLinesHint,
    /// `cards-may-be-offered`
    CardsMayBeOffered,
    /// `cards-may-be-offered.hint`
    CardsMayBeOfferedHint,
    /// `cards-nothing-in-it`
    CardsNothingInIt,
    /// `cards-of`
    CardsOf,
    /// `cards-rating`
    CardsRating,
    /// `cards-rating-between`
    CardsRatingBetween,
    /// `cards-scale-fit-comprehensible-high`
    CardsScaleFitComprehensibleHigh,
    /// `cards-scale-fit-comprehensible-low`
    CardsScaleFitComprehensibleLow,
    /// `cards-scale-fit-comprehensible-middle`
    CardsScaleFitComprehensibleMiddle,
    /// `cards-scale-fit-manageable-high`
    CardsScaleFitManageableHigh,
    /// `cards-scale-fit-manageable-low`
    CardsScaleFitManageableLow,
    /// `cards-scale-fit-manageable-middle`
    CardsScaleFitManageableMiddle,
    /// `cards-scale-fit-meaningful-high`
    CardsScaleFitMeaningfulHigh,
    /// `cards-scale-fit-meaningful-low`
    CardsScaleFitMeaningfulLow,
    /// `cards-scale-fit-meaningful-middle`
    CardsScaleFitMeaningfulMiddle,
    /// `cards-scale-high`
    CardsScaleHigh,
    /// `cards-scale-learned-sure-high`
    CardsScaleLearnedSureHigh,
    /// `cards-scale-learned-sure-low`
    CardsScaleLearnedSureLow,
    /// `cards-scale-learned-sure-middle`
    CardsScaleLearnedSureMiddle,
    /// `cards-scale-low`
    CardsScaleLow,
    /// `cards-scale-middle`
    CardsScaleMiddle,
    /// `cards-scale-skill-sure-high`
    CardsScaleSkillSureHigh,
    /// `cards-scale-skill-sure-low`
    CardsScaleSkillSureLow,
    /// `cards-scale-skill-sure-middle`
    CardsScaleSkillSureMiddle,
    /// `cards-scale-value-room-high`
    CardsScaleValueRoomHigh,
    /// `cards-scale-value-room-low`
    CardsScaleValueRoomLow,
    /// `cards-scale-value-room-middle`
    CardsScaleValueRoomMiddle,
    /// `cards-tuck`
    CardsTuck,
    /// `cards-untuck`
    CardsUntuck,
    /// `cards-version-all`
    CardsVersionAll,
    /// `cards-version-open`
    CardsVersionOpen,
    /// `cards-version-restore`
    CardsVersionRestore,
    /// `cards-version-restore.hint`
    CardsVersionRestoreHint,
    /// `cards-versions`
    CardsVersions,
    /// `cards-versions-lead`
    CardsVersionsLead,
    /// `cards-versions-title`
    CardsVersionsTitle,
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
    /// `content-card-too-long`
    ContentCardTooLong,
    /// `content-card-too-long.fix`
    ContentCardTooLongFix,
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
    /// `error-already-open`
    ErrorAlreadyOpen,
    /// `error-already-open.fix`
    ErrorAlreadyOpenFix,
    /// `error-bad-value`
    ErrorBadValue,
    /// `error-bad-value.fix`
    ErrorBadValueFix,
    /// `error-damaged`
    ErrorDamaged,
    /// `error-damaged.fix`
    ErrorDamagedFix,
    /// `error-disk-full`
    ErrorDiskFull,
    /// `error-disk-full.fix`
    ErrorDiskFullFix,
    /// `error-empty`
    ErrorEmpty,
    /// `error-empty.fix`
    ErrorEmptyFix,
    /// `error-file`
    ErrorFile,
    /// `error-file.fix`
    ErrorFileFix,
    /// `error-internal`
    ErrorInternal,
    /// `error-internal.fix`
    ErrorInternalFix,
    /// `error-locked`
    ErrorLocked,
    /// `error-locked.fix`
    ErrorLockedFix,
    /// `error-newer-format`
    ErrorNewerFormat,
    /// `error-newer-format.fix`
    ErrorNewerFormatFix,
    /// `error-no-journal`
    ErrorNoJournal,
    /// `error-no-journal.fix`
    ErrorNoJournalFix,
    /// `error-no-such-exercise`
    ErrorNoSuchExercise,
    /// `error-no-such-exercise.fix`
    ErrorNoSuchExerciseFix,
    /// `error-not-found`
    ErrorNotFound,
    /// `error-not-found.fix`
    ErrorNotFoundFix,
    /// `error-not-writable`
    ErrorNotWritable,
    /// `error-not-writable.fix`
    ErrorNotWritableFix,
    /// `error-nothing-chosen`
    ErrorNothingChosen,
    /// `error-nothing-chosen.fix`
    ErrorNothingChosenFix,
    /// `error-over-limit`
    ErrorOverLimit,
    /// `error-over-limit.fix`
    ErrorOverLimitFix,
    /// `error-passphrase-too-short`
    ErrorPassphraseTooShort,
    /// `error-passphrase-too-short.fix`
    ErrorPassphraseTooShortFix,
    /// `error-place-taken`
    ErrorPlaceTaken,
    /// `error-place-taken.fix`
    ErrorPlaceTakenFix,
    /// `error-private-word-left`
    ErrorPrivateWordLeft,
    /// `error-private-word-left.fix`
    ErrorPrivateWordLeftFix,
    /// `error-stuck`
    ErrorStuck,
    /// `error-stuck.fix`
    ErrorStuckFix,
    /// `error-too-much-work`
    ErrorTooMuchWork,
    /// `error-too-much-work.fix`
    ErrorTooMuchWorkFix,
    /// `error-unreadable-file`
    ErrorUnreadableFile,
    /// `error-unreadable-file.fix`
    ErrorUnreadableFileFix,
    /// `error-unreadable-recovery`
    ErrorUnreadableRecovery,
    /// `error-unreadable-recovery.fix`
    ErrorUnreadableRecoveryFix,
    /// `error-wrong-passphrase`
    ErrorWrongPassphrase,
    /// `error-wrong-passphrase.fix`
    ErrorWrongPassphraseFix,
    /// `error-wrong-recovery`
    ErrorWrongRecovery,
    /// `error-wrong-recovery.fix`
    ErrorWrongRecoveryFix,
    /// `explore-about`
    ExploreAbout,
    /// `explore-all`
    ExploreAll,
    /// `explore-done-before`
    ExploreDoneBefore,
    /// `explore-filter`
    ExploreFilter,
    /// `explore-filter-everyday`
    ExploreFilterEveryday,
    /// `explore-filter-short`
    ExploreFilterShort,
    /// `explore-go-on`
    ExploreGoOn,
    /// `explore-go-on-of`
    ExploreGoOnOf,
    /// `explore-heavy`
    ExploreHeavy,
    /// `explore-may-touch`
    ExploreMayTouch,
    /// `explore-none-fit`
    ExploreNoneFit,
    /// `explore-offered`
    ExploreOffered,
    /// `explore-offered-why`
    ExploreOfferedWhy,
    /// `explore-paths`
    ExplorePaths,
    /// `explore-paths-about`
    ExplorePathsAbout,
    /// `explore-shown`
    ExploreShown,
    /// `explore-title`
    ExploreTitle,
    /// `field-audience-name`
    FieldAudienceName,
    /// `field-audience-sort`
    FieldAudienceSort,
    /// `field-entry-on`
    FieldEntryOn,
    /// `field-entry-text`
    FieldEntryText,
    /// `field-entry-title`
    FieldEntryTitle,
    /// `field-feedback-quote`
    FieldFeedbackQuote,
    /// `field-feedback-sort`
    FieldFeedbackSort,
    /// `field-feedback-when`
    FieldFeedbackWhen,
    /// `field-feedback-who`
    FieldFeedbackWho,
    /// `field-feedback-words`
    FieldFeedbackWords,
    /// `field-fit-again`
    FieldFitAgain,
    /// `field-fit-asks`
    FieldFitAsks,
    /// `field-fit-checks`
    FieldFitChecks,
    /// `field-fit-comprehensible`
    FieldFitComprehensible,
    /// `field-fit-find-out`
    FieldFitFindOut,
    /// `field-fit-lift`
    FieldFitLift,
    /// `field-fit-manageable`
    FieldFitManageable,
    /// `field-fit-meaningful`
    FieldFitMeaningful,
    /// `field-fit-place`
    FieldFitPlace,
    /// `field-fit-place-link`
    FieldFitPlaceLink,
    /// `field-goal-helper`
    FieldGoalHelper,
    /// `field-goal-in-the-way`
    FieldGoalInTheWay,
    /// `field-goal-levels`
    FieldGoalLevels,
    /// `field-goal-review`
    FieldGoalReview,
    /// `field-goal-state`
    FieldGoalState,
    /// `field-goal-sure`
    FieldGoalSure,
    /// `field-goal-text`
    FieldGoalText,
    /// `field-goal-when-then`
    FieldGoalWhenThen,
    /// `field-goal-why`
    FieldGoalWhy,
    /// `field-learned-helped`
    FieldLearnedHelped,
    /// `field-learned-how`
    FieldLearnedHow,
    /// `field-learned-skill`
    FieldLearnedSkill,
    /// `field-learned-sure`
    FieldLearnedSure,
    /// `field-learned-text`
    FieldLearnedText,
    /// `field-need-text`
    FieldNeedText,
    /// `field-person-name`
    FieldPersonName,
    /// `field-person-phone`
    FieldPersonPhone,
    /// `field-person-role`
    FieldPersonRole,
    /// `field-place-name`
    FieldPlaceName,
    /// `field-place-note`
    FieldPlaceNote,
    /// `field-private-word-replacement`
    FieldPrivateWordReplacement,
    /// `field-private-word-sort`
    FieldPrivateWordSort,
    /// `field-private-word-word`
    FieldPrivateWordWord,
    /// `field-proof-text`
    FieldProofText,
    /// `field-proof-words`
    FieldProofWords,
    /// `field-run-answers`
    FieldRunAnswers,
    /// `field-run-at`
    FieldRunAt,
    /// `field-run-exercise`
    FieldRunExercise,
    /// `field-run-size`
    FieldRunSize,
    /// `field-run-state`
    FieldRunState,
    /// `field-run-version`
    FieldRunVersion,
    /// `field-safety-part-on-lock-screen`
    FieldSafetyPartOnLockScreen,
    /// `field-safety-part-phone`
    FieldSafetyPartPhone,
    /// `field-safety-part-section`
    FieldSafetyPartSection,
    /// `field-safety-part-text`
    FieldSafetyPartText,
    /// `field-setting-contour-seed`
    FieldSettingContourSeed,
    /// `field-setting-hide-minutes`
    FieldSettingHideMinutes,
    /// `field-setting-hide-numbers`
    FieldSettingHideNumbers,
    /// `field-setting-journal-name`
    FieldSettingJournalName,
    /// `field-setting-my-name`
    FieldSettingMyName,
    /// `field-setting-recovery-sheet`
    FieldSettingRecoverySheet,
    /// `field-setting-today-quotes`
    FieldSettingTodayQuotes,
    /// `field-share-receipt-audience`
    FieldShareReceiptAudience,
    /// `field-share-receipt-copy`
    FieldShareReceiptCopy,
    /// `field-share-receipt-file-name`
    FieldShareReceiptFileName,
    /// `field-share-receipt-for-what`
    FieldShareReceiptForWhat,
    /// `field-share-receipt-for-whom`
    FieldShareReceiptForWhom,
    /// `field-share-receipt-form`
    FieldShareReceiptForm,
    /// `field-share-receipt-items`
    FieldShareReceiptItems,
    /// `field-share-receipt-taken-back`
    FieldShareReceiptTakenBack,
    /// `field-share-receipt-until`
    FieldShareReceiptUntil,
    /// `field-skill-example`
    FieldSkillExample,
    /// `field-skill-name`
    FieldSkillName,
    /// `field-skill-sure`
    FieldSkillSure,
    /// `field-step-first`
    FieldStepFirst,
    /// `field-step-goal`
    FieldStepGoal,
    /// `field-step-helper`
    FieldStepHelper,
    /// `field-step-in-the-way`
    FieldStepInTheWay,
    /// `field-step-state`
    FieldStepState,
    /// `field-step-text`
    FieldStepText,
    /// `field-step-when`
    FieldStepWhen,
    /// `field-strength-proof`
    FieldStrengthProof,
    /// `field-strength-use-more`
    FieldStrengthUseMore,
    /// `field-strength-word`
    FieldStrengthWord,
    /// `field-value-room`
    FieldValueRoom,
    /// `field-value-word`
    FieldValueWord,
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
    /// `kind-audience`
    KindAudience,
    /// `kind-audience.many`
    KindAudienceMany,
    /// `kind-entry`
    KindEntry,
    /// `kind-entry.many`
    KindEntryMany,
    /// `kind-feedback`
    KindFeedback,
    /// `kind-feedback.many`
    KindFeedbackMany,
    /// `kind-fit`
    KindFit,
    /// `kind-fit.many`
    KindFitMany,
    /// `kind-goal`
    KindGoal,
    /// `kind-goal.many`
    KindGoalMany,
    /// `kind-learned`
    KindLearned,
    /// `kind-learned.many`
    KindLearnedMany,
    /// `kind-need`
    KindNeed,
    /// `kind-need.many`
    KindNeedMany,
    /// `kind-person`
    KindPerson,
    /// `kind-person.many`
    KindPersonMany,
    /// `kind-place`
    KindPlace,
    /// `kind-place.many`
    KindPlaceMany,
    /// `kind-private-word`
    KindPrivateWord,
    /// `kind-private-word.many`
    KindPrivateWordMany,
    /// `kind-proof`
    KindProof,
    /// `kind-proof.many`
    KindProofMany,
    /// `kind-run`
    KindRun,
    /// `kind-run.many`
    KindRunMany,
    /// `kind-safety-part`
    KindSafetyPart,
    /// `kind-safety-part.many`
    KindSafetyPartMany,
    /// `kind-setting`
    KindSetting,
    /// `kind-setting.many`
    KindSettingMany,
    /// `kind-share-receipt`
    KindShareReceipt,
    /// `kind-share-receipt.many`
    KindShareReceiptMany,
    /// `kind-skill`
    KindSkill,
    /// `kind-skill.many`
    KindSkillMany,
    /// `kind-step`
    KindStep,
    /// `kind-step.many`
    KindStepMany,
    /// `kind-strength`
    KindStrength,
    /// `kind-strength.many`
    KindStrengthMany,
    /// `kind-value`
    KindValue,
    /// `kind-value.many`
    KindValueMany,
    /// `records-bin`
    RecordsBin,
    /// `records-in-the-bin`
    RecordsInTheBin,
    /// `records-is-back`
    RecordsIsBack,
    /// `records-may-be-offered`
    RecordsMayBeOffered,
    /// `records-may-be-offered.hint`
    RecordsMayBeOfferedHint,
    /// `records-offered`
    RecordsOffered,
    /// `records-private`
    RecordsPrivate,
    /// `records-version-look`
    RecordsVersionLook,
    /// `records-version-of`
    RecordsVersionOf,
    /// `records-version-restore`
    RecordsVersionRestore,
    /// `records-version-restored`
    RecordsVersionRestored,
    /// `records-versions`
    RecordsVersions,
    /// `records-versions-lead`
    RecordsVersionsLead,
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
    /// `share-audience-add`
    ShareAudienceAdd,
    /// `share-audience-care-team`
    ShareAudienceCareTeam,
    /// `share-audience-carer`
    ShareAudienceCarer,
    /// `share-audience-counsellor`
    ShareAudienceCounsellor,
    /// `share-audience-employer`
    ShareAudienceEmployer,
    /// `share-audience-last`
    ShareAudienceLast,
    /// `share-audience-name`
    ShareAudienceName,
    /// `share-audience-name-missing`
    ShareAudienceNameMissing,
    /// `share-audience-name-missing.fix`
    ShareAudienceNameMissingFix,
    /// `share-audience-never`
    ShareAudienceNever,
    /// `share-audience-none`
    ShareAudienceNone,
    /// `share-audience-own`
    ShareAudienceOwn,
    /// `share-audience-sort`
    ShareAudienceSort,
    /// `share-audiences`
    ShareAudiences,
    /// `share-before`
    ShareBefore,
    /// `share-choose`
    ShareChoose,
    /// `share-choose-lead`
    ShareChooseLead,
    /// `share-file-name`
    ShareFileName,
    /// `share-for-what`
    ShareForWhat,
    /// `share-for-what.hint`
    ShareForWhatHint,
    /// `share-for-whom`
    ShareForWhom,
    /// `share-form`
    ShareForm,
    /// `share-form-html`
    ShareFormHtml,
    /// `share-form-markdown`
    ShareFormMarkdown,
    /// `share-form-plain-note`
    ShareFormPlainNote,
    /// `share-form-sealed-html`
    ShareFormSealedHtml,
    /// `share-form-sealed-markdown`
    ShareFormSealedMarkdown,
    /// `share-form-sealed-note`
    ShareFormSealedNote,
    /// `share-found`
    ShareFound,
    /// `share-found-health`
    ShareFoundHealth,
    /// `share-found-name`
    ShareFoundName,
    /// `share-found-word`
    ShareFoundWord,
    /// `share-keep`
    ShareKeep,
    /// `share-kept-private`
    ShareKeptPrivate,
    /// `share-lead`
    ShareLead,
    /// `share-left-out`
    ShareLeftOut,
    /// `share-made`
    ShareMade,
    /// `share-make`
    ShareMake,
    /// `share-my-name`
    ShareMyName,
    /// `share-my-name.hint`
    ShareMyNameHint,
    /// `share-new`
    ShareNew,
    /// `share-no-return`
    ShareNoReturn,
    /// `share-nothing-chosen`
    ShareNothingChosen,
    /// `share-nothing-to-offer`
    ShareNothingToOffer,
    /// `share-own-words`
    ShareOwnWords,
    /// `share-own-words.hint`
    ShareOwnWordsHint,
    /// `share-passphrase`
    SharePassphrase,
    /// `share-passphrase.hint`
    SharePassphraseHint,
    /// `share-passphrase-short`
    SharePassphraseShort,
    /// `share-passphrase-short.fix`
    SharePassphraseShortFix,
    /// `share-picture-here`
    SharePictureHere,
    /// `share-preview`
    SharePreview,
    /// `share-preview-lead`
    SharePreviewLead,
    /// `share-private-add`
    SharePrivateAdd,
    /// `share-private-lead`
    SharePrivateLead,
    /// `share-private-none`
    SharePrivateNone,
    /// `share-private-replacement`
    SharePrivateReplacement,
    /// `share-private-sort-name`
    SharePrivateSortName,
    /// `share-private-sort-word`
    SharePrivateSortWord,
    /// `share-private-word`
    SharePrivateWord,
    /// `share-private-words`
    SharePrivateWords,
    /// `share-put-back`
    SharePutBack,
    /// `share-receipt-copy`
    ShareReceiptCopy,
    /// `share-receipt-for`
    ShareReceiptFor,
    /// `share-receipt-lines`
    ShareReceiptLines,
    /// `share-receipts`
    ShareReceipts,
    /// `share-receipts-none`
    ShareReceiptsNone,
    /// `share-replace`
    ShareReplace,
    /// `share-replace-with`
    ShareReplaceWith,
    /// `share-replacement-empty`
    ShareReplacementEmpty,
    /// `share-replacement-empty.fix`
    ShareReplacementEmptyFix,
    /// `share-section-done`
    ShareSectionDone,
    /// `share-section-fit`
    ShareSectionFit,
    /// `share-section-helps`
    ShareSectionHelps,
    /// `share-section-learning`
    ShareSectionLearning,
    /// `share-section-plan`
    ShareSectionPlan,
    /// `share-section-strengths`
    ShareSectionStrengths,
    /// `share-section-values`
    ShareSectionValues,
    /// `share-since-changed`
    ShareSinceChanged,
    /// `share-since-first`
    ShareSinceFirst,
    /// `share-since-new`
    ShareSinceNew,
    /// `share-since-same`
    ShareSinceSame,
    /// `share-still-there`
    ShareStillThere,
    /// `share-still-there.fix`
    ShareStillThereFix,
    /// `share-take-back`
    ShareTakeBack,
    /// `share-take-back-note`
    ShareTakeBackNote,
    /// `share-take-back-undo`
    ShareTakeBackUndo,
    /// `share-take-out`
    ShareTakeOut,
    /// `share-take-word-out`
    ShareTakeWordOut,
    /// `share-taken-back`
    ShareTakenBack,
    /// `share-title`
    ShareTitle,
    /// `share-undecided`
    ShareUndecided,
    /// `share-undecided.fix`
    ShareUndecidedFix,
    /// `share-until`
    ShareUntil,
    /// `share-until.hint`
    ShareUntilHint,
    /// `sheet-date`
    SheetDate,
    /// `sheet-done`
    SheetDone,
    /// `sheet-fit`
    SheetFit,
    /// `sheet-fit-asks`
    SheetFitAsks,
    /// `sheet-fit-comprehensible`
    SheetFitComprehensible,
    /// `sheet-fit-lift`
    SheetFitLift,
    /// `sheet-fit-manageable`
    SheetFitManageable,
    /// `sheet-fit-meaningful`
    SheetFitMeaningful,
    /// `sheet-fit-scale`
    SheetFitScale,
    /// `sheet-for-what`
    SheetForWhat,
    /// `sheet-for-whom`
    SheetForWhom,
    /// `sheet-goal-level-good`
    SheetGoalLevelGood,
    /// `sheet-goal-level-great`
    SheetGoalLevelGreat,
    /// `sheet-goal-level-ok`
    SheetGoalLevelOk,
    /// `sheet-goal-review`
    SheetGoalReview,
    /// `sheet-goal-state`
    SheetGoalState,
    /// `sheet-goal-why`
    SheetGoalWhy,
    /// `sheet-helps`
    SheetHelps,
    /// `sheet-kind-feedback`
    SheetKindFeedback,
    /// `sheet-kind-fit`
    SheetKindFit,
    /// `sheet-kind-goal`
    SheetKindGoal,
    /// `sheet-kind-learned`
    SheetKindLearned,
    /// `sheet-kind-need`
    SheetKindNeed,
    /// `sheet-kind-skill`
    SheetKindSkill,
    /// `sheet-kind-step`
    SheetKindStep,
    /// `sheet-kind-strength`
    SheetKindStrength,
    /// `sheet-kind-value`
    SheetKindValue,
    /// `sheet-last-line`
    SheetLastLine,
    /// `sheet-learning`
    SheetLearning,
    /// `sheet-moved`
    SheetMoved,
    /// `sheet-own-words`
    SheetOwnWords,
    /// `sheet-picture-caption`
    SheetPictureCaption,
    /// `sheet-picture-comprehensible`
    SheetPictureComprehensible,
    /// `sheet-picture-date`
    SheetPictureDate,
    /// `sheet-picture-high`
    SheetPictureHigh,
    /// `sheet-picture-line-change`
    SheetPictureLineChange,
    /// `sheet-picture-line-one`
    SheetPictureLineOne,
    /// `sheet-picture-low`
    SheetPictureLow,
    /// `sheet-picture-manageable`
    SheetPictureManageable,
    /// `sheet-picture-meaningful`
    SheetPictureMeaningful,
    /// `sheet-picture-middle`
    SheetPictureMiddle,
    /// `sheet-picture-not-given`
    SheetPictureNotGiven,
    /// `sheet-picture-reading`
    SheetPictureReading,
    /// `sheet-picture-title`
    SheetPictureTitle,
    /// `sheet-place`
    SheetPlace,
    /// `sheet-place-line`
    SheetPlaceLine,
    /// `sheet-plan`
    SheetPlan,
    /// `sheet-proof`
    SheetProof,
    /// `sheet-rating-before`
    SheetRatingBefore,
    /// `sheet-recovery-here`
    SheetRecoveryHere,
    /// `sheet-recovery-here-1`
    SheetRecoveryHere1,
    /// `sheet-recovery-here-2`
    SheetRecoveryHere2,
    /// `sheet-recovery-here-3`
    SheetRecoveryHere3,
    /// `sheet-recovery-journal`
    SheetRecoveryJournal,
    /// `sheet-recovery-key`
    SheetRecoveryKey,
    /// `sheet-recovery-key-note`
    SheetRecoveryKeyNote,
    /// `sheet-recovery-lead`
    SheetRecoveryLead,
    /// `sheet-recovery-made`
    SheetRecoveryMade,
    /// `sheet-recovery-picture`
    SheetRecoveryPicture,
    /// `sheet-recovery-there`
    SheetRecoveryThere,
    /// `sheet-recovery-there-1`
    SheetRecoveryThere1,
    /// `sheet-recovery-there-2`
    SheetRecoveryThere2,
    /// `sheet-recovery-there-3`
    SheetRecoveryThere3,
    /// `sheet-recovery-there-4`
    SheetRecoveryThere4,
    /// `sheet-recovery-there-5`
    SheetRecoveryThere5,
    /// `sheet-recovery-there-6`
    SheetRecoveryThere6,
    /// `sheet-recovery-there-7`
    SheetRecoveryThere7,
    /// `sheet-recovery-there-8`
    SheetRecoveryThere8,
    /// `sheet-recovery-title`
    SheetRecoveryTitle,
    /// `sheet-recovery-window-title`
    SheetRecoveryWindowTitle,
    /// `sheet-since`
    SheetSince,
    /// `sheet-since-changed`
    SheetSinceChanged,
    /// `sheet-since-done`
    SheetSinceDone,
    /// `sheet-since-let-go`
    SheetSinceLetGo,
    /// `sheet-since-long-break`
    SheetSinceLongBreak,
    /// `sheet-since-mind`
    SheetSinceMind,
    /// `sheet-since-moved`
    SheetSinceMoved,
    /// `sheet-since-new`
    SheetSinceNew,
    /// `sheet-state-changed-my-mind`
    SheetStateChangedMyMind,
    /// `sheet-state-done-for-now`
    SheetStateDoneForNow,
    /// `sheet-state-later`
    SheetStateLater,
    /// `sheet-state-let-go`
    SheetStateLetGo,
    /// `sheet-state-next`
    SheetStateNext,
    /// `sheet-state-now`
    SheetStateNow,
    /// `sheet-state-resting`
    SheetStateResting,
    /// `sheet-step-first`
    SheetStepFirst,
    /// `sheet-step-when`
    SheetStepWhen,
    /// `sheet-strengths`
    SheetStrengths,
    /// `sheet-title`
    SheetTitle,
    /// `sheet-until`
    SheetUntil,
    /// `sheet-values`
    SheetValues,
    /// `sheet-want`
    SheetWant,
    /// `sheet-window-title`
    SheetWindowTitle,
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
    /// `undo-bin`
    UndoBin,
    /// `undo-change-sharing`
    UndoChangeSharing,
    /// `undo-move-in-plan`
    UndoMoveInPlan,
    /// `undo-nothing`
    UndoNothing,
    /// `undo-put-away`
    UndoPutAway,
    /// `undo-restore-version`
    UndoRestoreVersion,
    /// `undo-save-card`
    UndoSaveCard,
    /// `undo-save-goal`
    UndoSaveGoal,
    /// `undo-save-learned`
    UndoSaveLearned,
    /// `undo-save-safety-line`
    UndoSaveSafetyLine,
    /// `undo-save-settings`
    UndoSaveSettings,
    /// `undo-save-step`
    UndoSaveStep,
    /// `undo-take-out-of-bin`
    UndoTakeOutOfBin,
    /// `undo-tuck`
    UndoTuck,
    /// `undo-undone`
    UndoUndone,
    /// `unlock-action`
    UnlockAction,
    /// `unlock-choose-journal`
    UnlockChooseJournal,
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
    /// `word-audience-kind-care-team`
    WordAudienceKindCareTeam,
    /// `word-audience-kind-carer`
    WordAudienceKindCarer,
    /// `word-audience-kind-counsellor`
    WordAudienceKindCounsellor,
    /// `word-audience-kind-employer`
    WordAudienceKindEmployer,
    /// `word-audience-kind-own`
    WordAudienceKindOwn,
    /// `word-feedback-kind-kind`
    WordFeedbackKindKind,
    /// `word-feedback-kind-useful`
    WordFeedbackKindUseful,
    /// `word-flag-no`
    WordFlagNo,
    /// `word-flag-yes`
    WordFlagYes,
    /// `word-go-again-no`
    WordGoAgainNo,
    /// `word-go-again-not-now`
    WordGoAgainNotNow,
    /// `word-go-again-yes`
    WordGoAgainYes,
    /// `word-level-good`
    WordLevelGood,
    /// `word-level-great`
    WordLevelGreat,
    /// `word-level-ok`
    WordLevelOk,
    /// `word-plan-state-changed-my-mind`
    WordPlanStateChangedMyMind,
    /// `word-plan-state-done-for-now`
    WordPlanStateDoneForNow,
    /// `word-plan-state-later`
    WordPlanStateLater,
    /// `word-plan-state-let-go`
    WordPlanStateLetGo,
    /// `word-plan-state-next`
    WordPlanStateNext,
    /// `word-plan-state-now`
    WordPlanStateNow,
    /// `word-plan-state-resting`
    WordPlanStateResting,
    /// `word-private-kind-name`
    WordPrivateKindName,
    /// `word-private-kind-word`
    WordPrivateKindWord,
    /// `word-recovery-sheet-state-made`
    WordRecoverySheetStateMade,
    /// `word-recovery-sheet-state-not-now`
    WordRecoverySheetStateNotNow,
    /// `word-recovery-sheet-state-quiet`
    WordRecoverySheetStateQuiet,
    /// `word-run-size-normal`
    WordRunSizeNormal,
    /// `word-run-size-tiny`
    WordRunSizeTiny,
    /// `word-run-state-kept`
    WordRunStateKept,
    /// `word-run-state-open`
    WordRunStateOpen,
    /// `word-safety-section-elsewhere`
    WordSafetySectionElsewhere,
    /// `word-safety-section-helps`
    WordSafetySectionHelps,
    /// `word-safety-section-number`
    WordSafetySectionNumber,
    /// `word-safety-section-people`
    WordSafetySectionPeople,
    /// `word-safety-section-safer`
    WordSafetySectionSafer,
    /// `word-safety-section-services`
    WordSafetySectionServices,
    /// `word-safety-section-signs`
    WordSafetySectionSigns,
    /// `word-safety-section-worth`
    WordSafetySectionWorth,
    /// `word-share-form-html`
    WordShareFormHtml,
    /// `word-share-form-markdown`
    WordShareFormMarkdown,
    /// `word-share-form-sealed-html`
    WordShareFormSealedHtml,
    /// `word-share-form-sealed-markdown`
    WordShareFormSealedMarkdown,
    /// `word-sharing-never`
    WordSharingNever,
    /// `word-sharing-offered`
    WordSharingOffered,
}

#[rustfmt::skip]
impl MessageId {
    /// Every message id.
    pub const ALL: &'static [Self] = &[
        Self::BecauseAnother,
        Self::BecauseFitsPlan,
        Self::BecauseTiny,
        Self::CardsAddTitle,
        Self::CardsBin,
        Self::CardsChange,
        Self::CardsChangeTitle,
        Self::CardsDateHint,
        Self::CardsEmpty,
        Self::CardsEmptyFix,
        Self::CardsIsTucked,
        Self::CardsKeptFrom,
        Self::CardsKeptOn,
        Self::CardsLine,
        Self::CardsLinesHint,
        Self::CardsMayBeOffered,
        Self::CardsMayBeOfferedHint,
        Self::CardsNothingInIt,
        Self::CardsOf,
        Self::CardsRating,
        Self::CardsRatingBetween,
        Self::CardsScaleFitComprehensibleHigh,
        Self::CardsScaleFitComprehensibleLow,
        Self::CardsScaleFitComprehensibleMiddle,
        Self::CardsScaleFitManageableHigh,
        Self::CardsScaleFitManageableLow,
        Self::CardsScaleFitManageableMiddle,
        Self::CardsScaleFitMeaningfulHigh,
        Self::CardsScaleFitMeaningfulLow,
        Self::CardsScaleFitMeaningfulMiddle,
        Self::CardsScaleHigh,
        Self::CardsScaleLearnedSureHigh,
        Self::CardsScaleLearnedSureLow,
        Self::CardsScaleLearnedSureMiddle,
        Self::CardsScaleLow,
        Self::CardsScaleMiddle,
        Self::CardsScaleSkillSureHigh,
        Self::CardsScaleSkillSureLow,
        Self::CardsScaleSkillSureMiddle,
        Self::CardsScaleValueRoomHigh,
        Self::CardsScaleValueRoomLow,
        Self::CardsScaleValueRoomMiddle,
        Self::CardsTuck,
        Self::CardsUntuck,
        Self::CardsVersionAll,
        Self::CardsVersionOpen,
        Self::CardsVersionRestore,
        Self::CardsVersionRestoreHint,
        Self::CardsVersions,
        Self::CardsVersionsLead,
        Self::CardsVersionsTitle,
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
        Self::ContentCardTooLong,
        Self::ContentCardTooLongFix,
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
        Self::ErrorAlreadyOpen,
        Self::ErrorAlreadyOpenFix,
        Self::ErrorBadValue,
        Self::ErrorBadValueFix,
        Self::ErrorDamaged,
        Self::ErrorDamagedFix,
        Self::ErrorDiskFull,
        Self::ErrorDiskFullFix,
        Self::ErrorEmpty,
        Self::ErrorEmptyFix,
        Self::ErrorFile,
        Self::ErrorFileFix,
        Self::ErrorInternal,
        Self::ErrorInternalFix,
        Self::ErrorLocked,
        Self::ErrorLockedFix,
        Self::ErrorNewerFormat,
        Self::ErrorNewerFormatFix,
        Self::ErrorNoJournal,
        Self::ErrorNoJournalFix,
        Self::ErrorNoSuchExercise,
        Self::ErrorNoSuchExerciseFix,
        Self::ErrorNotFound,
        Self::ErrorNotFoundFix,
        Self::ErrorNotWritable,
        Self::ErrorNotWritableFix,
        Self::ErrorNothingChosen,
        Self::ErrorNothingChosenFix,
        Self::ErrorOverLimit,
        Self::ErrorOverLimitFix,
        Self::ErrorPassphraseTooShort,
        Self::ErrorPassphraseTooShortFix,
        Self::ErrorPlaceTaken,
        Self::ErrorPlaceTakenFix,
        Self::ErrorPrivateWordLeft,
        Self::ErrorPrivateWordLeftFix,
        Self::ErrorStuck,
        Self::ErrorStuckFix,
        Self::ErrorTooMuchWork,
        Self::ErrorTooMuchWorkFix,
        Self::ErrorUnreadableFile,
        Self::ErrorUnreadableFileFix,
        Self::ErrorUnreadableRecovery,
        Self::ErrorUnreadableRecoveryFix,
        Self::ErrorWrongPassphrase,
        Self::ErrorWrongPassphraseFix,
        Self::ErrorWrongRecovery,
        Self::ErrorWrongRecoveryFix,
        Self::ExploreAbout,
        Self::ExploreAll,
        Self::ExploreDoneBefore,
        Self::ExploreFilter,
        Self::ExploreFilterEveryday,
        Self::ExploreFilterShort,
        Self::ExploreGoOn,
        Self::ExploreGoOnOf,
        Self::ExploreHeavy,
        Self::ExploreMayTouch,
        Self::ExploreNoneFit,
        Self::ExploreOffered,
        Self::ExploreOfferedWhy,
        Self::ExplorePaths,
        Self::ExplorePathsAbout,
        Self::ExploreShown,
        Self::ExploreTitle,
        Self::FieldAudienceName,
        Self::FieldAudienceSort,
        Self::FieldEntryOn,
        Self::FieldEntryText,
        Self::FieldEntryTitle,
        Self::FieldFeedbackQuote,
        Self::FieldFeedbackSort,
        Self::FieldFeedbackWhen,
        Self::FieldFeedbackWho,
        Self::FieldFeedbackWords,
        Self::FieldFitAgain,
        Self::FieldFitAsks,
        Self::FieldFitChecks,
        Self::FieldFitComprehensible,
        Self::FieldFitFindOut,
        Self::FieldFitLift,
        Self::FieldFitManageable,
        Self::FieldFitMeaningful,
        Self::FieldFitPlace,
        Self::FieldFitPlaceLink,
        Self::FieldGoalHelper,
        Self::FieldGoalInTheWay,
        Self::FieldGoalLevels,
        Self::FieldGoalReview,
        Self::FieldGoalState,
        Self::FieldGoalSure,
        Self::FieldGoalText,
        Self::FieldGoalWhenThen,
        Self::FieldGoalWhy,
        Self::FieldLearnedHelped,
        Self::FieldLearnedHow,
        Self::FieldLearnedSkill,
        Self::FieldLearnedSure,
        Self::FieldLearnedText,
        Self::FieldNeedText,
        Self::FieldPersonName,
        Self::FieldPersonPhone,
        Self::FieldPersonRole,
        Self::FieldPlaceName,
        Self::FieldPlaceNote,
        Self::FieldPrivateWordReplacement,
        Self::FieldPrivateWordSort,
        Self::FieldPrivateWordWord,
        Self::FieldProofText,
        Self::FieldProofWords,
        Self::FieldRunAnswers,
        Self::FieldRunAt,
        Self::FieldRunExercise,
        Self::FieldRunSize,
        Self::FieldRunState,
        Self::FieldRunVersion,
        Self::FieldSafetyPartOnLockScreen,
        Self::FieldSafetyPartPhone,
        Self::FieldSafetyPartSection,
        Self::FieldSafetyPartText,
        Self::FieldSettingContourSeed,
        Self::FieldSettingHideMinutes,
        Self::FieldSettingHideNumbers,
        Self::FieldSettingJournalName,
        Self::FieldSettingMyName,
        Self::FieldSettingRecoverySheet,
        Self::FieldSettingTodayQuotes,
        Self::FieldShareReceiptAudience,
        Self::FieldShareReceiptCopy,
        Self::FieldShareReceiptFileName,
        Self::FieldShareReceiptForWhat,
        Self::FieldShareReceiptForWhom,
        Self::FieldShareReceiptForm,
        Self::FieldShareReceiptItems,
        Self::FieldShareReceiptTakenBack,
        Self::FieldShareReceiptUntil,
        Self::FieldSkillExample,
        Self::FieldSkillName,
        Self::FieldSkillSure,
        Self::FieldStepFirst,
        Self::FieldStepGoal,
        Self::FieldStepHelper,
        Self::FieldStepInTheWay,
        Self::FieldStepState,
        Self::FieldStepText,
        Self::FieldStepWhen,
        Self::FieldStrengthProof,
        Self::FieldStrengthUseMore,
        Self::FieldStrengthWord,
        Self::FieldValueRoom,
        Self::FieldValueWord,
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
        Self::KindAudience,
        Self::KindAudienceMany,
        Self::KindEntry,
        Self::KindEntryMany,
        Self::KindFeedback,
        Self::KindFeedbackMany,
        Self::KindFit,
        Self::KindFitMany,
        Self::KindGoal,
        Self::KindGoalMany,
        Self::KindLearned,
        Self::KindLearnedMany,
        Self::KindNeed,
        Self::KindNeedMany,
        Self::KindPerson,
        Self::KindPersonMany,
        Self::KindPlace,
        Self::KindPlaceMany,
        Self::KindPrivateWord,
        Self::KindPrivateWordMany,
        Self::KindProof,
        Self::KindProofMany,
        Self::KindRun,
        Self::KindRunMany,
        Self::KindSafetyPart,
        Self::KindSafetyPartMany,
        Self::KindSetting,
        Self::KindSettingMany,
        Self::KindShareReceipt,
        Self::KindShareReceiptMany,
        Self::KindSkill,
        Self::KindSkillMany,
        Self::KindStep,
        Self::KindStepMany,
        Self::KindStrength,
        Self::KindStrengthMany,
        Self::KindValue,
        Self::KindValueMany,
        Self::RecordsBin,
        Self::RecordsInTheBin,
        Self::RecordsIsBack,
        Self::RecordsMayBeOffered,
        Self::RecordsMayBeOfferedHint,
        Self::RecordsOffered,
        Self::RecordsPrivate,
        Self::RecordsVersionLook,
        Self::RecordsVersionOf,
        Self::RecordsVersionRestore,
        Self::RecordsVersionRestored,
        Self::RecordsVersions,
        Self::RecordsVersionsLead,
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
        Self::ShareAudienceAdd,
        Self::ShareAudienceCareTeam,
        Self::ShareAudienceCarer,
        Self::ShareAudienceCounsellor,
        Self::ShareAudienceEmployer,
        Self::ShareAudienceLast,
        Self::ShareAudienceName,
        Self::ShareAudienceNameMissing,
        Self::ShareAudienceNameMissingFix,
        Self::ShareAudienceNever,
        Self::ShareAudienceNone,
        Self::ShareAudienceOwn,
        Self::ShareAudienceSort,
        Self::ShareAudiences,
        Self::ShareBefore,
        Self::ShareChoose,
        Self::ShareChooseLead,
        Self::ShareFileName,
        Self::ShareForWhat,
        Self::ShareForWhatHint,
        Self::ShareForWhom,
        Self::ShareForm,
        Self::ShareFormHtml,
        Self::ShareFormMarkdown,
        Self::ShareFormPlainNote,
        Self::ShareFormSealedHtml,
        Self::ShareFormSealedMarkdown,
        Self::ShareFormSealedNote,
        Self::ShareFound,
        Self::ShareFoundHealth,
        Self::ShareFoundName,
        Self::ShareFoundWord,
        Self::ShareKeep,
        Self::ShareKeptPrivate,
        Self::ShareLead,
        Self::ShareLeftOut,
        Self::ShareMade,
        Self::ShareMake,
        Self::ShareMyName,
        Self::ShareMyNameHint,
        Self::ShareNew,
        Self::ShareNoReturn,
        Self::ShareNothingChosen,
        Self::ShareNothingToOffer,
        Self::ShareOwnWords,
        Self::ShareOwnWordsHint,
        Self::SharePassphrase,
        Self::SharePassphraseHint,
        Self::SharePassphraseShort,
        Self::SharePassphraseShortFix,
        Self::SharePictureHere,
        Self::SharePreview,
        Self::SharePreviewLead,
        Self::SharePrivateAdd,
        Self::SharePrivateLead,
        Self::SharePrivateNone,
        Self::SharePrivateReplacement,
        Self::SharePrivateSortName,
        Self::SharePrivateSortWord,
        Self::SharePrivateWord,
        Self::SharePrivateWords,
        Self::SharePutBack,
        Self::ShareReceiptCopy,
        Self::ShareReceiptFor,
        Self::ShareReceiptLines,
        Self::ShareReceipts,
        Self::ShareReceiptsNone,
        Self::ShareReplace,
        Self::ShareReplaceWith,
        Self::ShareReplacementEmpty,
        Self::ShareReplacementEmptyFix,
        Self::ShareSectionDone,
        Self::ShareSectionFit,
        Self::ShareSectionHelps,
        Self::ShareSectionLearning,
        Self::ShareSectionPlan,
        Self::ShareSectionStrengths,
        Self::ShareSectionValues,
        Self::ShareSinceChanged,
        Self::ShareSinceFirst,
        Self::ShareSinceNew,
        Self::ShareSinceSame,
        Self::ShareStillThere,
        Self::ShareStillThereFix,
        Self::ShareTakeBack,
        Self::ShareTakeBackNote,
        Self::ShareTakeBackUndo,
        Self::ShareTakeOut,
        Self::ShareTakeWordOut,
        Self::ShareTakenBack,
        Self::ShareTitle,
        Self::ShareUndecided,
        Self::ShareUndecidedFix,
        Self::ShareUntil,
        Self::ShareUntilHint,
        Self::SheetDate,
        Self::SheetDone,
        Self::SheetFit,
        Self::SheetFitAsks,
        Self::SheetFitComprehensible,
        Self::SheetFitLift,
        Self::SheetFitManageable,
        Self::SheetFitMeaningful,
        Self::SheetFitScale,
        Self::SheetForWhat,
        Self::SheetForWhom,
        Self::SheetGoalLevelGood,
        Self::SheetGoalLevelGreat,
        Self::SheetGoalLevelOk,
        Self::SheetGoalReview,
        Self::SheetGoalState,
        Self::SheetGoalWhy,
        Self::SheetHelps,
        Self::SheetKindFeedback,
        Self::SheetKindFit,
        Self::SheetKindGoal,
        Self::SheetKindLearned,
        Self::SheetKindNeed,
        Self::SheetKindSkill,
        Self::SheetKindStep,
        Self::SheetKindStrength,
        Self::SheetKindValue,
        Self::SheetLastLine,
        Self::SheetLearning,
        Self::SheetMoved,
        Self::SheetOwnWords,
        Self::SheetPictureCaption,
        Self::SheetPictureComprehensible,
        Self::SheetPictureDate,
        Self::SheetPictureHigh,
        Self::SheetPictureLineChange,
        Self::SheetPictureLineOne,
        Self::SheetPictureLow,
        Self::SheetPictureManageable,
        Self::SheetPictureMeaningful,
        Self::SheetPictureMiddle,
        Self::SheetPictureNotGiven,
        Self::SheetPictureReading,
        Self::SheetPictureTitle,
        Self::SheetPlace,
        Self::SheetPlaceLine,
        Self::SheetPlan,
        Self::SheetProof,
        Self::SheetRatingBefore,
        Self::SheetRecoveryHere,
        Self::SheetRecoveryHere1,
        Self::SheetRecoveryHere2,
        Self::SheetRecoveryHere3,
        Self::SheetRecoveryJournal,
        Self::SheetRecoveryKey,
        Self::SheetRecoveryKeyNote,
        Self::SheetRecoveryLead,
        Self::SheetRecoveryMade,
        Self::SheetRecoveryPicture,
        Self::SheetRecoveryThere,
        Self::SheetRecoveryThere1,
        Self::SheetRecoveryThere2,
        Self::SheetRecoveryThere3,
        Self::SheetRecoveryThere4,
        Self::SheetRecoveryThere5,
        Self::SheetRecoveryThere6,
        Self::SheetRecoveryThere7,
        Self::SheetRecoveryThere8,
        Self::SheetRecoveryTitle,
        Self::SheetRecoveryWindowTitle,
        Self::SheetSince,
        Self::SheetSinceChanged,
        Self::SheetSinceDone,
        Self::SheetSinceLetGo,
        Self::SheetSinceLongBreak,
        Self::SheetSinceMind,
        Self::SheetSinceMoved,
        Self::SheetSinceNew,
        Self::SheetStateChangedMyMind,
        Self::SheetStateDoneForNow,
        Self::SheetStateLater,
        Self::SheetStateLetGo,
        Self::SheetStateNext,
        Self::SheetStateNow,
        Self::SheetStateResting,
        Self::SheetStepFirst,
        Self::SheetStepWhen,
        Self::SheetStrengths,
        Self::SheetTitle,
        Self::SheetUntil,
        Self::SheetValues,
        Self::SheetWant,
        Self::SheetWindowTitle,
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
        Self::UndoBin,
        Self::UndoChangeSharing,
        Self::UndoMoveInPlan,
        Self::UndoNothing,
        Self::UndoPutAway,
        Self::UndoRestoreVersion,
        Self::UndoSaveCard,
        Self::UndoSaveGoal,
        Self::UndoSaveLearned,
        Self::UndoSaveSafetyLine,
        Self::UndoSaveSettings,
        Self::UndoSaveStep,
        Self::UndoTakeOutOfBin,
        Self::UndoTuck,
        Self::UndoUndone,
        Self::UnlockAction,
        Self::UnlockChooseJournal,
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
        Self::UnlockRepaired,
        Self::UnlockRepairedKept,
        Self::UnlockSafety,
        Self::UnlockSafetyAbout,
        Self::UnlockSafetyEmpty,
        Self::UnlockSafetyTitle,
        Self::UnlockTitle,
        Self::WordAudienceKindCareTeam,
        Self::WordAudienceKindCarer,
        Self::WordAudienceKindCounsellor,
        Self::WordAudienceKindEmployer,
        Self::WordAudienceKindOwn,
        Self::WordFeedbackKindKind,
        Self::WordFeedbackKindUseful,
        Self::WordFlagNo,
        Self::WordFlagYes,
        Self::WordGoAgainNo,
        Self::WordGoAgainNotNow,
        Self::WordGoAgainYes,
        Self::WordLevelGood,
        Self::WordLevelGreat,
        Self::WordLevelOk,
        Self::WordPlanStateChangedMyMind,
        Self::WordPlanStateDoneForNow,
        Self::WordPlanStateLater,
        Self::WordPlanStateLetGo,
        Self::WordPlanStateNext,
        Self::WordPlanStateNow,
        Self::WordPlanStateResting,
        Self::WordPrivateKindName,
        Self::WordPrivateKindWord,
        Self::WordRecoverySheetStateMade,
        Self::WordRecoverySheetStateNotNow,
        Self::WordRecoverySheetStateQuiet,
        Self::WordRunSizeNormal,
        Self::WordRunSizeTiny,
        Self::WordRunStateKept,
        Self::WordRunStateOpen,
        Self::WordSafetySectionElsewhere,
        Self::WordSafetySectionHelps,
        Self::WordSafetySectionNumber,
        Self::WordSafetySectionPeople,
        Self::WordSafetySectionSafer,
        Self::WordSafetySectionServices,
        Self::WordSafetySectionSigns,
        Self::WordSafetySectionWorth,
        Self::WordShareFormHtml,
        Self::WordShareFormMarkdown,
        Self::WordShareFormSealedHtml,
        Self::WordShareFormSealedMarkdown,
        Self::WordSharingNever,
        Self::WordSharingOffered,
    ];

    /// Gives the id as it stands in the file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::BecauseAnother => "because-another",
            Self::BecauseFitsPlan => "because-fits-plan",
            Self::BecauseTiny => "because-tiny",
            Self::CardsAddTitle => "cards-add-title",
            Self::CardsBin => "cards-bin",
            Self::CardsChange => "cards-change",
            Self::CardsChangeTitle => "cards-change-title",
            Self::CardsDateHint => "cards-date-hint",
            Self::CardsEmpty => "cards-empty",
            Self::CardsEmptyFix => "cards-empty.fix",
            Self::CardsIsTucked => "cards-is-tucked",
            Self::CardsKeptFrom => "cards-kept-from",
            Self::CardsKeptOn => "cards-kept-on",
            Self::CardsLine => "cards-line",
            Self::CardsLinesHint => "cards-lines-hint",
            Self::CardsMayBeOffered => "cards-may-be-offered",
            Self::CardsMayBeOfferedHint => "cards-may-be-offered.hint",
            Self::CardsNothingInIt => "cards-nothing-in-it",
            Self::CardsOf => "cards-of",
            Self::CardsRating => "cards-rating",
            Self::CardsRatingBetween => "cards-rating-between",
            Self::CardsScaleFitComprehensibleHigh => "cards-scale-fit-comprehensible-high",
            Self::CardsScaleFitComprehensibleLow => "cards-scale-fit-comprehensible-low",
            Self::CardsScaleFitComprehensibleMiddle => "cards-scale-fit-comprehensible-middle",
            Self::CardsScaleFitManageableHigh => "cards-scale-fit-manageable-high",
            Self::CardsScaleFitManageableLow => "cards-scale-fit-manageable-low",
            Self::CardsScaleFitManageableMiddle => "cards-scale-fit-manageable-middle",
            Self::CardsScaleFitMeaningfulHigh => "cards-scale-fit-meaningful-high",
            Self::CardsScaleFitMeaningfulLow => "cards-scale-fit-meaningful-low",
            Self::CardsScaleFitMeaningfulMiddle => "cards-scale-fit-meaningful-middle",
            Self::CardsScaleHigh => "cards-scale-high",
            Self::CardsScaleLearnedSureHigh => "cards-scale-learned-sure-high",
            Self::CardsScaleLearnedSureLow => "cards-scale-learned-sure-low",
            Self::CardsScaleLearnedSureMiddle => "cards-scale-learned-sure-middle",
            Self::CardsScaleLow => "cards-scale-low",
            Self::CardsScaleMiddle => "cards-scale-middle",
            Self::CardsScaleSkillSureHigh => "cards-scale-skill-sure-high",
            Self::CardsScaleSkillSureLow => "cards-scale-skill-sure-low",
            Self::CardsScaleSkillSureMiddle => "cards-scale-skill-sure-middle",
            Self::CardsScaleValueRoomHigh => "cards-scale-value-room-high",
            Self::CardsScaleValueRoomLow => "cards-scale-value-room-low",
            Self::CardsScaleValueRoomMiddle => "cards-scale-value-room-middle",
            Self::CardsTuck => "cards-tuck",
            Self::CardsUntuck => "cards-untuck",
            Self::CardsVersionAll => "cards-version-all",
            Self::CardsVersionOpen => "cards-version-open",
            Self::CardsVersionRestore => "cards-version-restore",
            Self::CardsVersionRestoreHint => "cards-version-restore.hint",
            Self::CardsVersions => "cards-versions",
            Self::CardsVersionsLead => "cards-versions-lead",
            Self::CardsVersionsTitle => "cards-versions-title",
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
            Self::ContentCardTooLong => "content-card-too-long",
            Self::ContentCardTooLongFix => "content-card-too-long.fix",
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
            Self::ErrorAlreadyOpen => "error-already-open",
            Self::ErrorAlreadyOpenFix => "error-already-open.fix",
            Self::ErrorBadValue => "error-bad-value",
            Self::ErrorBadValueFix => "error-bad-value.fix",
            Self::ErrorDamaged => "error-damaged",
            Self::ErrorDamagedFix => "error-damaged.fix",
            Self::ErrorDiskFull => "error-disk-full",
            Self::ErrorDiskFullFix => "error-disk-full.fix",
            Self::ErrorEmpty => "error-empty",
            Self::ErrorEmptyFix => "error-empty.fix",
            Self::ErrorFile => "error-file",
            Self::ErrorFileFix => "error-file.fix",
            Self::ErrorInternal => "error-internal",
            Self::ErrorInternalFix => "error-internal.fix",
            Self::ErrorLocked => "error-locked",
            Self::ErrorLockedFix => "error-locked.fix",
            Self::ErrorNewerFormat => "error-newer-format",
            Self::ErrorNewerFormatFix => "error-newer-format.fix",
            Self::ErrorNoJournal => "error-no-journal",
            Self::ErrorNoJournalFix => "error-no-journal.fix",
            Self::ErrorNoSuchExercise => "error-no-such-exercise",
            Self::ErrorNoSuchExerciseFix => "error-no-such-exercise.fix",
            Self::ErrorNotFound => "error-not-found",
            Self::ErrorNotFoundFix => "error-not-found.fix",
            Self::ErrorNotWritable => "error-not-writable",
            Self::ErrorNotWritableFix => "error-not-writable.fix",
            Self::ErrorNothingChosen => "error-nothing-chosen",
            Self::ErrorNothingChosenFix => "error-nothing-chosen.fix",
            Self::ErrorOverLimit => "error-over-limit",
            Self::ErrorOverLimitFix => "error-over-limit.fix",
            Self::ErrorPassphraseTooShort => "error-passphrase-too-short",
            Self::ErrorPassphraseTooShortFix => "error-passphrase-too-short.fix",
            Self::ErrorPlaceTaken => "error-place-taken",
            Self::ErrorPlaceTakenFix => "error-place-taken.fix",
            Self::ErrorPrivateWordLeft => "error-private-word-left",
            Self::ErrorPrivateWordLeftFix => "error-private-word-left.fix",
            Self::ErrorStuck => "error-stuck",
            Self::ErrorStuckFix => "error-stuck.fix",
            Self::ErrorTooMuchWork => "error-too-much-work",
            Self::ErrorTooMuchWorkFix => "error-too-much-work.fix",
            Self::ErrorUnreadableFile => "error-unreadable-file",
            Self::ErrorUnreadableFileFix => "error-unreadable-file.fix",
            Self::ErrorUnreadableRecovery => "error-unreadable-recovery",
            Self::ErrorUnreadableRecoveryFix => "error-unreadable-recovery.fix",
            Self::ErrorWrongPassphrase => "error-wrong-passphrase",
            Self::ErrorWrongPassphraseFix => "error-wrong-passphrase.fix",
            Self::ErrorWrongRecovery => "error-wrong-recovery",
            Self::ErrorWrongRecoveryFix => "error-wrong-recovery.fix",
            Self::ExploreAbout => "explore-about",
            Self::ExploreAll => "explore-all",
            Self::ExploreDoneBefore => "explore-done-before",
            Self::ExploreFilter => "explore-filter",
            Self::ExploreFilterEveryday => "explore-filter-everyday",
            Self::ExploreFilterShort => "explore-filter-short",
            Self::ExploreGoOn => "explore-go-on",
            Self::ExploreGoOnOf => "explore-go-on-of",
            Self::ExploreHeavy => "explore-heavy",
            Self::ExploreMayTouch => "explore-may-touch",
            Self::ExploreNoneFit => "explore-none-fit",
            Self::ExploreOffered => "explore-offered",
            Self::ExploreOfferedWhy => "explore-offered-why",
            Self::ExplorePaths => "explore-paths",
            Self::ExplorePathsAbout => "explore-paths-about",
            Self::ExploreShown => "explore-shown",
            Self::ExploreTitle => "explore-title",
            Self::FieldAudienceName => "field-audience-name",
            Self::FieldAudienceSort => "field-audience-sort",
            Self::FieldEntryOn => "field-entry-on",
            Self::FieldEntryText => "field-entry-text",
            Self::FieldEntryTitle => "field-entry-title",
            Self::FieldFeedbackQuote => "field-feedback-quote",
            Self::FieldFeedbackSort => "field-feedback-sort",
            Self::FieldFeedbackWhen => "field-feedback-when",
            Self::FieldFeedbackWho => "field-feedback-who",
            Self::FieldFeedbackWords => "field-feedback-words",
            Self::FieldFitAgain => "field-fit-again",
            Self::FieldFitAsks => "field-fit-asks",
            Self::FieldFitChecks => "field-fit-checks",
            Self::FieldFitComprehensible => "field-fit-comprehensible",
            Self::FieldFitFindOut => "field-fit-find-out",
            Self::FieldFitLift => "field-fit-lift",
            Self::FieldFitManageable => "field-fit-manageable",
            Self::FieldFitMeaningful => "field-fit-meaningful",
            Self::FieldFitPlace => "field-fit-place",
            Self::FieldFitPlaceLink => "field-fit-place-link",
            Self::FieldGoalHelper => "field-goal-helper",
            Self::FieldGoalInTheWay => "field-goal-in-the-way",
            Self::FieldGoalLevels => "field-goal-levels",
            Self::FieldGoalReview => "field-goal-review",
            Self::FieldGoalState => "field-goal-state",
            Self::FieldGoalSure => "field-goal-sure",
            Self::FieldGoalText => "field-goal-text",
            Self::FieldGoalWhenThen => "field-goal-when-then",
            Self::FieldGoalWhy => "field-goal-why",
            Self::FieldLearnedHelped => "field-learned-helped",
            Self::FieldLearnedHow => "field-learned-how",
            Self::FieldLearnedSkill => "field-learned-skill",
            Self::FieldLearnedSure => "field-learned-sure",
            Self::FieldLearnedText => "field-learned-text",
            Self::FieldNeedText => "field-need-text",
            Self::FieldPersonName => "field-person-name",
            Self::FieldPersonPhone => "field-person-phone",
            Self::FieldPersonRole => "field-person-role",
            Self::FieldPlaceName => "field-place-name",
            Self::FieldPlaceNote => "field-place-note",
            Self::FieldPrivateWordReplacement => "field-private-word-replacement",
            Self::FieldPrivateWordSort => "field-private-word-sort",
            Self::FieldPrivateWordWord => "field-private-word-word",
            Self::FieldProofText => "field-proof-text",
            Self::FieldProofWords => "field-proof-words",
            Self::FieldRunAnswers => "field-run-answers",
            Self::FieldRunAt => "field-run-at",
            Self::FieldRunExercise => "field-run-exercise",
            Self::FieldRunSize => "field-run-size",
            Self::FieldRunState => "field-run-state",
            Self::FieldRunVersion => "field-run-version",
            Self::FieldSafetyPartOnLockScreen => "field-safety-part-on-lock-screen",
            Self::FieldSafetyPartPhone => "field-safety-part-phone",
            Self::FieldSafetyPartSection => "field-safety-part-section",
            Self::FieldSafetyPartText => "field-safety-part-text",
            Self::FieldSettingContourSeed => "field-setting-contour-seed",
            Self::FieldSettingHideMinutes => "field-setting-hide-minutes",
            Self::FieldSettingHideNumbers => "field-setting-hide-numbers",
            Self::FieldSettingJournalName => "field-setting-journal-name",
            Self::FieldSettingMyName => "field-setting-my-name",
            Self::FieldSettingRecoverySheet => "field-setting-recovery-sheet",
            Self::FieldSettingTodayQuotes => "field-setting-today-quotes",
            Self::FieldShareReceiptAudience => "field-share-receipt-audience",
            Self::FieldShareReceiptCopy => "field-share-receipt-copy",
            Self::FieldShareReceiptFileName => "field-share-receipt-file-name",
            Self::FieldShareReceiptForWhat => "field-share-receipt-for-what",
            Self::FieldShareReceiptForWhom => "field-share-receipt-for-whom",
            Self::FieldShareReceiptForm => "field-share-receipt-form",
            Self::FieldShareReceiptItems => "field-share-receipt-items",
            Self::FieldShareReceiptTakenBack => "field-share-receipt-taken-back",
            Self::FieldShareReceiptUntil => "field-share-receipt-until",
            Self::FieldSkillExample => "field-skill-example",
            Self::FieldSkillName => "field-skill-name",
            Self::FieldSkillSure => "field-skill-sure",
            Self::FieldStepFirst => "field-step-first",
            Self::FieldStepGoal => "field-step-goal",
            Self::FieldStepHelper => "field-step-helper",
            Self::FieldStepInTheWay => "field-step-in-the-way",
            Self::FieldStepState => "field-step-state",
            Self::FieldStepText => "field-step-text",
            Self::FieldStepWhen => "field-step-when",
            Self::FieldStrengthProof => "field-strength-proof",
            Self::FieldStrengthUseMore => "field-strength-use-more",
            Self::FieldStrengthWord => "field-strength-word",
            Self::FieldValueRoom => "field-value-room",
            Self::FieldValueWord => "field-value-word",
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
            Self::KindAudience => "kind-audience",
            Self::KindAudienceMany => "kind-audience.many",
            Self::KindEntry => "kind-entry",
            Self::KindEntryMany => "kind-entry.many",
            Self::KindFeedback => "kind-feedback",
            Self::KindFeedbackMany => "kind-feedback.many",
            Self::KindFit => "kind-fit",
            Self::KindFitMany => "kind-fit.many",
            Self::KindGoal => "kind-goal",
            Self::KindGoalMany => "kind-goal.many",
            Self::KindLearned => "kind-learned",
            Self::KindLearnedMany => "kind-learned.many",
            Self::KindNeed => "kind-need",
            Self::KindNeedMany => "kind-need.many",
            Self::KindPerson => "kind-person",
            Self::KindPersonMany => "kind-person.many",
            Self::KindPlace => "kind-place",
            Self::KindPlaceMany => "kind-place.many",
            Self::KindPrivateWord => "kind-private-word",
            Self::KindPrivateWordMany => "kind-private-word.many",
            Self::KindProof => "kind-proof",
            Self::KindProofMany => "kind-proof.many",
            Self::KindRun => "kind-run",
            Self::KindRunMany => "kind-run.many",
            Self::KindSafetyPart => "kind-safety-part",
            Self::KindSafetyPartMany => "kind-safety-part.many",
            Self::KindSetting => "kind-setting",
            Self::KindSettingMany => "kind-setting.many",
            Self::KindShareReceipt => "kind-share-receipt",
            Self::KindShareReceiptMany => "kind-share-receipt.many",
            Self::KindSkill => "kind-skill",
            Self::KindSkillMany => "kind-skill.many",
            Self::KindStep => "kind-step",
            Self::KindStepMany => "kind-step.many",
            Self::KindStrength => "kind-strength",
            Self::KindStrengthMany => "kind-strength.many",
            Self::KindValue => "kind-value",
            Self::KindValueMany => "kind-value.many",
            Self::RecordsBin => "records-bin",
            Self::RecordsInTheBin => "records-in-the-bin",
            Self::RecordsIsBack => "records-is-back",
            Self::RecordsMayBeOffered => "records-may-be-offered",
            Self::RecordsMayBeOfferedHint => "records-may-be-offered.hint",
            Self::RecordsOffered => "records-offered",
            Self::RecordsPrivate => "records-private",
            Self::RecordsVersionLook => "records-version-look",
            Self::RecordsVersionOf => "records-version-of",
            Self::RecordsVersionRestore => "records-version-restore",
            Self::RecordsVersionRestored => "records-version-restored",
            Self::RecordsVersions => "records-versions",
            Self::RecordsVersionsLead => "records-versions-lead",
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
            Self::ShareAudienceAdd => "share-audience-add",
            Self::ShareAudienceCareTeam => "share-audience-care-team",
            Self::ShareAudienceCarer => "share-audience-carer",
            Self::ShareAudienceCounsellor => "share-audience-counsellor",
            Self::ShareAudienceEmployer => "share-audience-employer",
            Self::ShareAudienceLast => "share-audience-last",
            Self::ShareAudienceName => "share-audience-name",
            Self::ShareAudienceNameMissing => "share-audience-name-missing",
            Self::ShareAudienceNameMissingFix => "share-audience-name-missing.fix",
            Self::ShareAudienceNever => "share-audience-never",
            Self::ShareAudienceNone => "share-audience-none",
            Self::ShareAudienceOwn => "share-audience-own",
            Self::ShareAudienceSort => "share-audience-sort",
            Self::ShareAudiences => "share-audiences",
            Self::ShareBefore => "share-before",
            Self::ShareChoose => "share-choose",
            Self::ShareChooseLead => "share-choose-lead",
            Self::ShareFileName => "share-file-name",
            Self::ShareForWhat => "share-for-what",
            Self::ShareForWhatHint => "share-for-what.hint",
            Self::ShareForWhom => "share-for-whom",
            Self::ShareForm => "share-form",
            Self::ShareFormHtml => "share-form-html",
            Self::ShareFormMarkdown => "share-form-markdown",
            Self::ShareFormPlainNote => "share-form-plain-note",
            Self::ShareFormSealedHtml => "share-form-sealed-html",
            Self::ShareFormSealedMarkdown => "share-form-sealed-markdown",
            Self::ShareFormSealedNote => "share-form-sealed-note",
            Self::ShareFound => "share-found",
            Self::ShareFoundHealth => "share-found-health",
            Self::ShareFoundName => "share-found-name",
            Self::ShareFoundWord => "share-found-word",
            Self::ShareKeep => "share-keep",
            Self::ShareKeptPrivate => "share-kept-private",
            Self::ShareLead => "share-lead",
            Self::ShareLeftOut => "share-left-out",
            Self::ShareMade => "share-made",
            Self::ShareMake => "share-make",
            Self::ShareMyName => "share-my-name",
            Self::ShareMyNameHint => "share-my-name.hint",
            Self::ShareNew => "share-new",
            Self::ShareNoReturn => "share-no-return",
            Self::ShareNothingChosen => "share-nothing-chosen",
            Self::ShareNothingToOffer => "share-nothing-to-offer",
            Self::ShareOwnWords => "share-own-words",
            Self::ShareOwnWordsHint => "share-own-words.hint",
            Self::SharePassphrase => "share-passphrase",
            Self::SharePassphraseHint => "share-passphrase.hint",
            Self::SharePassphraseShort => "share-passphrase-short",
            Self::SharePassphraseShortFix => "share-passphrase-short.fix",
            Self::SharePictureHere => "share-picture-here",
            Self::SharePreview => "share-preview",
            Self::SharePreviewLead => "share-preview-lead",
            Self::SharePrivateAdd => "share-private-add",
            Self::SharePrivateLead => "share-private-lead",
            Self::SharePrivateNone => "share-private-none",
            Self::SharePrivateReplacement => "share-private-replacement",
            Self::SharePrivateSortName => "share-private-sort-name",
            Self::SharePrivateSortWord => "share-private-sort-word",
            Self::SharePrivateWord => "share-private-word",
            Self::SharePrivateWords => "share-private-words",
            Self::SharePutBack => "share-put-back",
            Self::ShareReceiptCopy => "share-receipt-copy",
            Self::ShareReceiptFor => "share-receipt-for",
            Self::ShareReceiptLines => "share-receipt-lines",
            Self::ShareReceipts => "share-receipts",
            Self::ShareReceiptsNone => "share-receipts-none",
            Self::ShareReplace => "share-replace",
            Self::ShareReplaceWith => "share-replace-with",
            Self::ShareReplacementEmpty => "share-replacement-empty",
            Self::ShareReplacementEmptyFix => "share-replacement-empty.fix",
            Self::ShareSectionDone => "share-section-done",
            Self::ShareSectionFit => "share-section-fit",
            Self::ShareSectionHelps => "share-section-helps",
            Self::ShareSectionLearning => "share-section-learning",
            Self::ShareSectionPlan => "share-section-plan",
            Self::ShareSectionStrengths => "share-section-strengths",
            Self::ShareSectionValues => "share-section-values",
            Self::ShareSinceChanged => "share-since-changed",
            Self::ShareSinceFirst => "share-since-first",
            Self::ShareSinceNew => "share-since-new",
            Self::ShareSinceSame => "share-since-same",
            Self::ShareStillThere => "share-still-there",
            Self::ShareStillThereFix => "share-still-there.fix",
            Self::ShareTakeBack => "share-take-back",
            Self::ShareTakeBackNote => "share-take-back-note",
            Self::ShareTakeBackUndo => "share-take-back-undo",
            Self::ShareTakeOut => "share-take-out",
            Self::ShareTakeWordOut => "share-take-word-out",
            Self::ShareTakenBack => "share-taken-back",
            Self::ShareTitle => "share-title",
            Self::ShareUndecided => "share-undecided",
            Self::ShareUndecidedFix => "share-undecided.fix",
            Self::ShareUntil => "share-until",
            Self::ShareUntilHint => "share-until.hint",
            Self::SheetDate => "sheet-date",
            Self::SheetDone => "sheet-done",
            Self::SheetFit => "sheet-fit",
            Self::SheetFitAsks => "sheet-fit-asks",
            Self::SheetFitComprehensible => "sheet-fit-comprehensible",
            Self::SheetFitLift => "sheet-fit-lift",
            Self::SheetFitManageable => "sheet-fit-manageable",
            Self::SheetFitMeaningful => "sheet-fit-meaningful",
            Self::SheetFitScale => "sheet-fit-scale",
            Self::SheetForWhat => "sheet-for-what",
            Self::SheetForWhom => "sheet-for-whom",
            Self::SheetGoalLevelGood => "sheet-goal-level-good",
            Self::SheetGoalLevelGreat => "sheet-goal-level-great",
            Self::SheetGoalLevelOk => "sheet-goal-level-ok",
            Self::SheetGoalReview => "sheet-goal-review",
            Self::SheetGoalState => "sheet-goal-state",
            Self::SheetGoalWhy => "sheet-goal-why",
            Self::SheetHelps => "sheet-helps",
            Self::SheetKindFeedback => "sheet-kind-feedback",
            Self::SheetKindFit => "sheet-kind-fit",
            Self::SheetKindGoal => "sheet-kind-goal",
            Self::SheetKindLearned => "sheet-kind-learned",
            Self::SheetKindNeed => "sheet-kind-need",
            Self::SheetKindSkill => "sheet-kind-skill",
            Self::SheetKindStep => "sheet-kind-step",
            Self::SheetKindStrength => "sheet-kind-strength",
            Self::SheetKindValue => "sheet-kind-value",
            Self::SheetLastLine => "sheet-last-line",
            Self::SheetLearning => "sheet-learning",
            Self::SheetMoved => "sheet-moved",
            Self::SheetOwnWords => "sheet-own-words",
            Self::SheetPictureCaption => "sheet-picture-caption",
            Self::SheetPictureComprehensible => "sheet-picture-comprehensible",
            Self::SheetPictureDate => "sheet-picture-date",
            Self::SheetPictureHigh => "sheet-picture-high",
            Self::SheetPictureLineChange => "sheet-picture-line-change",
            Self::SheetPictureLineOne => "sheet-picture-line-one",
            Self::SheetPictureLow => "sheet-picture-low",
            Self::SheetPictureManageable => "sheet-picture-manageable",
            Self::SheetPictureMeaningful => "sheet-picture-meaningful",
            Self::SheetPictureMiddle => "sheet-picture-middle",
            Self::SheetPictureNotGiven => "sheet-picture-not-given",
            Self::SheetPictureReading => "sheet-picture-reading",
            Self::SheetPictureTitle => "sheet-picture-title",
            Self::SheetPlace => "sheet-place",
            Self::SheetPlaceLine => "sheet-place-line",
            Self::SheetPlan => "sheet-plan",
            Self::SheetProof => "sheet-proof",
            Self::SheetRatingBefore => "sheet-rating-before",
            Self::SheetRecoveryHere => "sheet-recovery-here",
            Self::SheetRecoveryHere1 => "sheet-recovery-here-1",
            Self::SheetRecoveryHere2 => "sheet-recovery-here-2",
            Self::SheetRecoveryHere3 => "sheet-recovery-here-3",
            Self::SheetRecoveryJournal => "sheet-recovery-journal",
            Self::SheetRecoveryKey => "sheet-recovery-key",
            Self::SheetRecoveryKeyNote => "sheet-recovery-key-note",
            Self::SheetRecoveryLead => "sheet-recovery-lead",
            Self::SheetRecoveryMade => "sheet-recovery-made",
            Self::SheetRecoveryPicture => "sheet-recovery-picture",
            Self::SheetRecoveryThere => "sheet-recovery-there",
            Self::SheetRecoveryThere1 => "sheet-recovery-there-1",
            Self::SheetRecoveryThere2 => "sheet-recovery-there-2",
            Self::SheetRecoveryThere3 => "sheet-recovery-there-3",
            Self::SheetRecoveryThere4 => "sheet-recovery-there-4",
            Self::SheetRecoveryThere5 => "sheet-recovery-there-5",
            Self::SheetRecoveryThere6 => "sheet-recovery-there-6",
            Self::SheetRecoveryThere7 => "sheet-recovery-there-7",
            Self::SheetRecoveryThere8 => "sheet-recovery-there-8",
            Self::SheetRecoveryTitle => "sheet-recovery-title",
            Self::SheetRecoveryWindowTitle => "sheet-recovery-window-title",
            Self::SheetSince => "sheet-since",
            Self::SheetSinceChanged => "sheet-since-changed",
            Self::SheetSinceDone => "sheet-since-done",
            Self::SheetSinceLetGo => "sheet-since-let-go",
            Self::SheetSinceLongBreak => "sheet-since-long-break",
            Self::SheetSinceMind => "sheet-since-mind",
            Self::SheetSinceMoved => "sheet-since-moved",
            Self::SheetSinceNew => "sheet-since-new",
            Self::SheetStateChangedMyMind => "sheet-state-changed-my-mind",
            Self::SheetStateDoneForNow => "sheet-state-done-for-now",
            Self::SheetStateLater => "sheet-state-later",
            Self::SheetStateLetGo => "sheet-state-let-go",
            Self::SheetStateNext => "sheet-state-next",
            Self::SheetStateNow => "sheet-state-now",
            Self::SheetStateResting => "sheet-state-resting",
            Self::SheetStepFirst => "sheet-step-first",
            Self::SheetStepWhen => "sheet-step-when",
            Self::SheetStrengths => "sheet-strengths",
            Self::SheetTitle => "sheet-title",
            Self::SheetUntil => "sheet-until",
            Self::SheetValues => "sheet-values",
            Self::SheetWant => "sheet-want",
            Self::SheetWindowTitle => "sheet-window-title",
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
            Self::UndoBin => "undo-bin",
            Self::UndoChangeSharing => "undo-change-sharing",
            Self::UndoMoveInPlan => "undo-move-in-plan",
            Self::UndoNothing => "undo-nothing",
            Self::UndoPutAway => "undo-put-away",
            Self::UndoRestoreVersion => "undo-restore-version",
            Self::UndoSaveCard => "undo-save-card",
            Self::UndoSaveGoal => "undo-save-goal",
            Self::UndoSaveLearned => "undo-save-learned",
            Self::UndoSaveSafetyLine => "undo-save-safety-line",
            Self::UndoSaveSettings => "undo-save-settings",
            Self::UndoSaveStep => "undo-save-step",
            Self::UndoTakeOutOfBin => "undo-take-out-of-bin",
            Self::UndoTuck => "undo-tuck",
            Self::UndoUndone => "undo-undone",
            Self::UnlockAction => "unlock-action",
            Self::UnlockChooseJournal => "unlock-choose-journal",
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
            Self::UnlockRepaired => "unlock-repaired",
            Self::UnlockRepairedKept => "unlock-repaired.kept",
            Self::UnlockSafety => "unlock-safety",
            Self::UnlockSafetyAbout => "unlock-safety-about",
            Self::UnlockSafetyEmpty => "unlock-safety-empty",
            Self::UnlockSafetyTitle => "unlock-safety-title",
            Self::UnlockTitle => "unlock-title",
            Self::WordAudienceKindCareTeam => "word-audience-kind-care-team",
            Self::WordAudienceKindCarer => "word-audience-kind-carer",
            Self::WordAudienceKindCounsellor => "word-audience-kind-counsellor",
            Self::WordAudienceKindEmployer => "word-audience-kind-employer",
            Self::WordAudienceKindOwn => "word-audience-kind-own",
            Self::WordFeedbackKindKind => "word-feedback-kind-kind",
            Self::WordFeedbackKindUseful => "word-feedback-kind-useful",
            Self::WordFlagNo => "word-flag-no",
            Self::WordFlagYes => "word-flag-yes",
            Self::WordGoAgainNo => "word-go-again-no",
            Self::WordGoAgainNotNow => "word-go-again-not-now",
            Self::WordGoAgainYes => "word-go-again-yes",
            Self::WordLevelGood => "word-level-good",
            Self::WordLevelGreat => "word-level-great",
            Self::WordLevelOk => "word-level-ok",
            Self::WordPlanStateChangedMyMind => "word-plan-state-changed-my-mind",
            Self::WordPlanStateDoneForNow => "word-plan-state-done-for-now",
            Self::WordPlanStateLater => "word-plan-state-later",
            Self::WordPlanStateLetGo => "word-plan-state-let-go",
            Self::WordPlanStateNext => "word-plan-state-next",
            Self::WordPlanStateNow => "word-plan-state-now",
            Self::WordPlanStateResting => "word-plan-state-resting",
            Self::WordPrivateKindName => "word-private-kind-name",
            Self::WordPrivateKindWord => "word-private-kind-word",
            Self::WordRecoverySheetStateMade => "word-recovery-sheet-state-made",
            Self::WordRecoverySheetStateNotNow => "word-recovery-sheet-state-not-now",
            Self::WordRecoverySheetStateQuiet => "word-recovery-sheet-state-quiet",
            Self::WordRunSizeNormal => "word-run-size-normal",
            Self::WordRunSizeTiny => "word-run-size-tiny",
            Self::WordRunStateKept => "word-run-state-kept",
            Self::WordRunStateOpen => "word-run-state-open",
            Self::WordSafetySectionElsewhere => "word-safety-section-elsewhere",
            Self::WordSafetySectionHelps => "word-safety-section-helps",
            Self::WordSafetySectionNumber => "word-safety-section-number",
            Self::WordSafetySectionPeople => "word-safety-section-people",
            Self::WordSafetySectionSafer => "word-safety-section-safer",
            Self::WordSafetySectionServices => "word-safety-section-services",
            Self::WordSafetySectionSigns => "word-safety-section-signs",
            Self::WordSafetySectionWorth => "word-safety-section-worth",
            Self::WordShareFormHtml => "word-share-form-html",
            Self::WordShareFormMarkdown => "word-share-form-markdown",
            Self::WordShareFormSealedHtml => "word-share-form-sealed-html",
            Self::WordShareFormSealedMarkdown => "word-share-form-sealed-markdown",
            Self::WordSharingNever => "word-sharing-never",
            Self::WordSharingOffered => "word-sharing-offered",
        }
    }
}
