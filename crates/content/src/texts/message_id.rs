//! The typed ids of every message in `locales/en`. Generated; do not edit:
//! `cargo run -p waymark-content --example generate_message_ids`.

/// Names one message of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[rustfmt::skip]
pub enum MessageId {
    /// `badge-about`
    BadgeAbout,
    /// `badge-add`
    BadgeAdd,
    /// `badge-given-to`
    BadgeGivenTo,
    /// `badge-keep`
    BadgeKeep,
    /// `badge-kept`
    BadgeKept,
    /// `badge-kinds`
    BadgeKinds,
    /// `badge-long`
    BadgeLong,
    /// `badge-look`
    BadgeLook,
    /// `badge-no-issuer`
    BadgeNoIssuer,
    /// `badge-not-now`
    BadgeNotNow,
    /// `badge-not-yet`
    BadgeNotYet,
    /// `badge-older`
    BadgeOlder,
    /// `badge-ran-out`
    BadgeRanOut,
    /// `badge-read`
    BadgeRead,
    /// `badge-signature-changed`
    BadgeSignatureChanged,
    /// `badge-signature-forged`
    BadgeSignatureForged,
    /// `badge-signature-good`
    BadgeSignatureGood,
    /// `badge-signature-hosted`
    BadgeSignatureHosted,
    /// `badge-signature-key-elsewhere`
    BadgeSignatureKeyElsewhere,
    /// `badge-signature-other-signer`
    BadgeSignatureOtherSigner,
    /// `badge-signature-other-way`
    BadgeSignatureOtherWay,
    /// `badge-signature-proof`
    BadgeSignatureProof,
    /// `badge-signature-unsigned`
    BadgeSignatureUnsigned,
    /// `badge-state-good`
    BadgeStateGood,
    /// `badge-state-not-checked`
    BadgeStateNotChecked,
    /// `badge-state-wrong`
    BadgeStateWrong,
    /// `badge-withdrawn`
    BadgeWithdrawn,
    /// `because-another`
    BecauseAnother,
    /// `because-chosen`
    BecauseChosen,
    /// `because-fits-plan`
    BecauseFitsPlan,
    /// `because-tiny`
    BecauseTiny,
    /// `bin-purge`
    BinPurge,
    /// `bin-purge-about`
    BinPurgeAbout,
    /// `bin-purge-action`
    BinPurgeAction,
    /// `bin-purge-honest`
    BinPurgeHonest,
    /// `bin-purge-no`
    BinPurgeNo,
    /// `bin-purge-sure`
    BinPurgeSure,
    /// `bin-purge-sure-about`
    BinPurgeSureAbout,
    /// `bin-purge-yes`
    BinPurgeYes,
    /// `bin-purged`
    BinPurged,
    /// `bin-purged-damaged`
    BinPurgedDamaged,
    /// `bin-purged-kept`
    BinPurgedKept,
    /// `bin-purging`
    BinPurging,
    /// `bring-about`
    BringAbout,
    /// `bring-done`
    BringDone,
    /// `bring-done-find`
    BringDoneFind,
    /// `bring-done-new`
    BringDoneNew,
    /// `bring-done-pictures`
    BringDonePictures,
    /// `bring-examples`
    BringExamples,
    /// `bring-file`
    BringFile,
    /// `bring-folder`
    BringFolder,
    /// `bring-foot-mood`
    BringFootMood,
    /// `bring-foot-notebook`
    BringFootNotebook,
    /// `bring-foot-star`
    BringFootStar,
    /// `bring-foot-tags`
    BringFootTags,
    /// `bring-from`
    BringFrom,
    /// `bring-here`
    BringHere,
    /// `bring-keep`
    BringKeep,
    /// `bring-keeping`
    BringKeeping,
    /// `bring-leave`
    BringLeave,
    /// `bring-left`
    BringLeft,
    /// `bring-look`
    BringLook,
    /// `bring-margin`
    BringMargin,
    /// `bring-new`
    BringNew,
    /// `bring-not-understood`
    BringNotUnderstood,
    /// `bring-nothing-new`
    BringNothingNew,
    /// `bring-own-changed`
    BringOwnChanged,
    /// `bring-own-here`
    BringOwnHere,
    /// `bring-own-new`
    BringOwnNew,
    /// `bring-own-versions`
    BringOwnVersions,
    /// `bring-pages`
    BringPages,
    /// `bring-pages-one-day`
    BringPagesOneDay,
    /// `bring-pictures`
    BringPictures,
    /// `bring-reading`
    BringReading,
    /// `bring-reason-activity`
    BringReasonActivity,
    /// `bring-reason-block`
    BringReasonBlock,
    /// `bring-reason-date-missing`
    BringReasonDateMissing,
    /// `bring-reason-date-of-file`
    BringReasonDateOfFile,
    /// `bring-reason-date-wrong`
    BringReasonDateWrong,
    /// `bring-reason-due`
    BringReasonDue,
    /// `bring-reason-embed`
    BringReasonEmbed,
    /// `bring-reason-field`
    BringReasonField,
    /// `bring-reason-file-kind`
    BringReasonFileKind,
    /// `bring-reason-file-too-large`
    BringReasonFileTooLarge,
    /// `bring-reason-file-unreadable`
    BringReasonFileUnreadable,
    /// `bring-reason-film`
    BringReasonFilm,
    /// `bring-reason-head-unreadable`
    BringReasonHeadUnreadable,
    /// `bring-reason-html`
    BringReasonHtml,
    /// `bring-reason-link`
    BringReasonLink,
    /// `bring-reason-location`
    BringReasonLocation,
    /// `bring-reason-name-twice`
    BringReasonNameTwice,
    /// `bring-reason-name-unsafe`
    BringReasonNameUnsafe,
    /// `bring-reason-not-a-picture`
    BringReasonNotAPicture,
    /// `bring-reason-notebook-circle`
    BringReasonNotebookCircle,
    /// `bring-reason-other-file`
    BringReasonOtherFile,
    /// `bring-reason-other-thing`
    BringReasonOtherThing,
    /// `bring-reason-page-binned`
    BringReasonPageBinned,
    /// `bring-reason-page-broken`
    BringReasonPageBroken,
    /// `bring-reason-page-conflict`
    BringReasonPageConflict,
    /// `bring-reason-page-empty`
    BringReasonPageEmpty,
    /// `bring-reason-page-encrypted`
    BringReasonPageEncrypted,
    /// `bring-reason-page-of-records`
    BringReasonPageOfRecords,
    /// `bring-reason-page-too-long`
    BringReasonPageTooLong,
    /// `bring-reason-picture-elsewhere`
    BringReasonPictureElsewhere,
    /// `bring-reason-picture-left-out`
    BringReasonPictureLeftOut,
    /// `bring-reason-picture-missing`
    BringReasonPictureMissing,
    /// `bring-reason-picture-too-large`
    BringReasonPictureTooLarge,
    /// `bring-reason-read-as-western`
    BringReasonReadAsWestern,
    /// `bring-reason-signs-replaced`
    BringReasonSignsReplaced,
    /// `bring-reason-sound`
    BringReasonSound,
    /// `bring-reason-symbolic-link`
    BringReasonSymbolicLink,
    /// `bring-reason-tag-left-out`
    BringReasonTagLeftOut,
    /// `bring-reason-time-zone-unknown`
    BringReasonTimeZoneUnknown,
    /// `bring-reason-title-in-text`
    BringReasonTitleInText,
    /// `bring-reason-weather`
    BringReasonWeather,
    /// `bring-roles`
    BringRoles,
    /// `bring-shelf-about`
    BringShelfAbout,
    /// `bring-stop`
    BringStop,
    /// `bring-stopping`
    BringStopping,
    /// `bring-title`
    BringTitle,
    /// `bring-what`
    BringWhat,
    /// `bring-what-own`
    BringWhatOwn,
    /// `bring-what-programs`
    BringWhatPrograms,
    /// `bring-what-sealed`
    BringWhatSealed,
    /// `bring-what-text`
    BringWhatText,
    /// `bring-words`
    BringWords,
    /// `bring-writing`
    BringWriting,
    /// `buddy-add`
    BuddyAdd,
    /// `buddy-agreements`
    BuddyAgreements,
    /// `buddy-agreements-all`
    BuddyAgreementsAll,
    /// `buddy-agreements-none`
    BuddyAgreementsNone,
    /// `buddy-begin`
    BuddyBegin,
    /// `buddy-calendar`
    BuddyCalendar,
    /// `buddy-check-in`
    BuddyCheckIn,
    /// `buddy-check-in-lead`
    BuddyCheckInLead,
    /// `buddy-check-ins`
    BuddyCheckIns,
    /// `buddy-check-ins.hint`
    BuddyCheckInsHint,
    /// `buddy-choose`
    BuddyChoose,
    /// `buddy-choose.none`
    BuddyChooseNone,
    /// `buddy-ended`
    BuddyEnded,
    /// `buddy-feedback`
    BuddyFeedback,
    /// `buddy-feedback-add`
    BuddyFeedbackAdd,
    /// `buddy-feedback-lead`
    BuddyFeedbackLead,
    /// `buddy-feedback-none`
    BuddyFeedbackNone,
    /// `buddy-feedback-when`
    BuddyFeedbackWhen,
    /// `buddy-feedback-who`
    BuddyFeedbackWho,
    /// `buddy-feedback-words`
    BuddyFeedbackWords,
    /// `buddy-feedback-words.hint`
    BuddyFeedbackWordsHint,
    /// `buddy-go-on`
    BuddyGoOn,
    /// `buddy-jar`
    BuddyJar,
    /// `buddy-jar-exercise`
    BuddyJarExercise,
    /// `buddy-jar-none`
    BuddyJarNone,
    /// `buddy-jar-to-use`
    BuddyJarToUse,
    /// `buddy-keep`
    BuddyKeep,
    /// `buddy-lead`
    BuddyLead,
    /// `buddy-leave`
    BuddyLeave,
    /// `buddy-make`
    BuddyMake,
    /// `buddy-moments-change`
    BuddyMomentsChange,
    /// `buddy-moments-kept`
    BuddyMomentsKept,
    /// `buddy-moments-save`
    BuddyMomentsSave,
    /// `buddy-more`
    BuddyMore,
    /// `buddy-name-missing`
    BuddyNameMissing,
    /// `buddy-name-missing.fix`
    BuddyNameMissingFix,
    /// `buddy-named`
    BuddyNamed,
    /// `buddy-new-name`
    BuddyNewName,
    /// `buddy-next`
    BuddyNext,
    /// `buddy-next.hint`
    BuddyNextHint,
    /// `buddy-none`
    BuddyNone,
    /// `buddy-not-any-more`
    BuddyNotAnyMore,
    /// `buddy-paper`
    BuddyPaper,
    /// `buddy-paper-add-row`
    BuddyPaperAddRow,
    /// `buddy-paper-empty`
    BuddyPaperEmpty,
    /// `buddy-paper-empty.fix`
    BuddyPaperEmptyFix,
    /// `buddy-paper-hint`
    BuddyPaperHint,
    /// `buddy-paper-keep`
    BuddyPaperKeep,
    /// `buddy-paper-kept`
    BuddyPaperKept,
    /// `buddy-paper-lead`
    BuddyPaperLead,
    /// `buddy-paper-row`
    BuddyPaperRow,
    /// `buddy-paper-theirs`
    BuddyPaperTheirs,
    /// `buddy-paper-title`
    BuddyPaperTitle,
    /// `buddy-part`
    BuddyPart,
    /// `buddy-past`
    BuddyPast,
    /// `buddy-past-add`
    BuddyPastAdd,
    /// `buddy-past-none`
    BuddyPastNone,
    /// `buddy-sort`
    BuddySort,
    /// `buddy-sorted`
    BuddySorted,
    /// `buddy-talks`
    BuddyTalks,
    /// `buddy-talks-next`
    BuddyTalksNext,
    /// `buddy-title`
    BuddyTitle,
    /// `buddy-try`
    BuddyTry,
    /// `buddy-who`
    BuddyWho,
    /// `calendar-neutral`
    CalendarNeutral,
    /// `calendar-neutral-paper`
    CalendarNeutralPaper,
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
    /// `cards-scale-doubt-size-high`
    CardsScaleDoubtSizeHigh,
    /// `cards-scale-doubt-size-low`
    CardsScaleDoubtSizeLow,
    /// `cards-scale-doubt-size-middle`
    CardsScaleDoubtSizeMiddle,
    /// `cards-scale-energy-fill-high`
    CardsScaleEnergyFillHigh,
    /// `cards-scale-energy-fill-low`
    CardsScaleEnergyFillLow,
    /// `cards-scale-energy-fill-middle`
    CardsScaleEnergyFillMiddle,
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
    /// `cards-scale-person-lighter-high`
    CardsScalePersonLighterHigh,
    /// `cards-scale-person-lighter-low`
    CardsScalePersonLighterLow,
    /// `cards-scale-person-lighter-middle`
    CardsScalePersonLighterMiddle,
    /// `cards-scale-skill-sure-high`
    CardsScaleSkillSureHigh,
    /// `cards-scale-skill-sure-low`
    CardsScaleSkillSureLow,
    /// `cards-scale-skill-sure-middle`
    CardsScaleSkillSureMiddle,
    /// `cards-scale-support-useful-high`
    CardsScaleSupportUsefulHigh,
    /// `cards-scale-support-useful-low`
    CardsScaleSupportUsefulLow,
    /// `cards-scale-support-useful-middle`
    CardsScaleSupportUsefulMiddle,
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
    /// `carers-help`
    CarersHelp,
    /// `carers-help-bed`
    CarersHelpBed,
    /// `carers-help-first`
    CarersHelpFirst,
    /// `carers-help-little`
    CarersHelpLittle,
    /// `carers-help-names`
    CarersHelpNames,
    /// `carers-help-saw`
    CarersHelpSaw,
    /// `carers-how`
    CarersHow,
    /// `carers-how-fit`
    CarersHowFit,
    /// `carers-how-fit.text`
    CarersHowFitText,
    /// `carers-how-from`
    CarersHowFrom,
    /// `carers-how-job`
    CarersHowJob,
    /// `carers-how-job.text`
    CarersHowJobText,
    /// `carers-how-money`
    CarersHowMoney,
    /// `carers-how-money.text`
    CarersHowMoneyText,
    /// `carers-how-places`
    CarersHowPlaces,
    /// `carers-how-places.text`
    CarersHowPlacesText,
    /// `carers-how-soon`
    CarersHowSoon,
    /// `carers-how-soon.text`
    CarersHowSoonText,
    /// `carers-how-stays`
    CarersHowStays,
    /// `carers-how-stays.text`
    CarersHowStaysText,
    /// `carers-how-team`
    CarersHowTeam,
    /// `carers-how-team.text`
    CarersHowTeamText,
    /// `carers-how-what`
    CarersHowWhat,
    /// `carers-how-wish`
    CarersHowWish,
    /// `carers-how-wish.text`
    CarersHowWishText,
    /// `carers-last-line`
    CarersLastLine,
    /// `carers-lead`
    CarersLead,
    /// `carers-talk`
    CarersTalk,
    /// `carers-talk-ask`
    CarersTalkAsk,
    /// `carers-talk-choice`
    CarersTalkChoice,
    /// `carers-talk-small`
    CarersTalkSmall,
    /// `carers-talk-when`
    CarersTalkWhen,
    /// `carers-talk-worry`
    CarersTalkWorry,
    /// `carers-title`
    CarersTitle,
    /// `carers-why`
    CarersWhy,
    /// `carers-why-day`
    CarersWhyDay,
    /// `carers-why-known`
    CarersWhyKnown,
    /// `carers-why-leave`
    CarersWhyLeave,
    /// `carers-why-sense`
    CarersWhySense,
    /// `carers-why-week`
    CarersWhyWeek,
    /// `carers-window-title`
    CarersWindowTitle,
    /// `carers-you`
    CarersYou,
    /// `carers-you-group`
    CarersYouGroup,
    /// `carers-you-journal`
    CarersYouJournal,
    /// `carers-you-sheet`
    CarersYouSheet,
    /// `carers-you-tired`
    CarersYouTired,
    /// `chart-change-caption`
    ChartChangeCaption,
    /// `chart-change-item`
    ChartChangeItem,
    /// `chart-change-reading`
    ChartChangeReading,
    /// `chart-change-reading-down`
    ChartChangeReadingDown,
    /// `chart-change-reading-level`
    ChartChangeReadingLevel,
    /// `chart-change-reading-up`
    ChartChangeReadingUp,
    /// `chart-empty`
    ChartEmpty,
    /// `chart-energy-any-time`
    ChartEnergyAnyTime,
    /// `chart-energy-caption`
    ChartEnergyCaption,
    /// `chart-energy-fill`
    ChartEnergyFill,
    /// `chart-energy-reading`
    ChartEnergyReading,
    /// `chart-energy-reading-drains`
    ChartEnergyReadingDrains,
    /// `chart-energy-reading-fills`
    ChartEnergyReadingFills,
    /// `chart-energy-thing`
    ChartEnergyThing,
    /// `chart-energy-time`
    ChartEnergyTime,
    /// `chart-energy-title`
    ChartEnergyTitle,
    /// `chart-fit-caption`
    ChartFitCaption,
    /// `chart-fit-comprehensible`
    ChartFitComprehensible,
    /// `chart-fit-date`
    ChartFitDate,
    /// `chart-fit-empty`
    ChartFitEmpty,
    /// `chart-fit-high`
    ChartFitHigh,
    /// `chart-fit-line-moved`
    ChartFitLineMoved,
    /// `chart-fit-line-same`
    ChartFitLineSame,
    /// `chart-fit-low`
    ChartFitLow,
    /// `chart-fit-manageable`
    ChartFitManageable,
    /// `chart-fit-meaningful`
    ChartFitMeaningful,
    /// `chart-fit-middle`
    ChartFitMiddle,
    /// `chart-fit-not-given`
    ChartFitNotGiven,
    /// `chart-fit-reading`
    ChartFitReading,
    /// `chart-fit-reading-one`
    ChartFitReadingOne,
    /// `chart-fit-title`
    ChartFitTitle,
    /// `chart-ladder-caption`
    ChartLadderCaption,
    /// `chart-ladder-level`
    ChartLadderLevel,
    /// `chart-ladder-reading`
    ChartLadderReading,
    /// `chart-ladder-reading-level`
    ChartLadderReadingLevel,
    /// `chart-ladder-sure`
    ChartLadderSure,
    /// `chart-ladder-task`
    ChartLadderTask,
    /// `chart-ladder-title`
    ChartLadderTitle,
    /// `chart-me`
    ChartMe,
    /// `chart-not-drawn`
    ChartNotDrawn,
    /// `chart-not-given`
    ChartNotGiven,
    /// `chart-pair-caption`
    ChartPairCaption,
    /// `chart-pair-place`
    ChartPairPlace,
    /// `chart-pair-reading`
    ChartPairReading,
    /// `chart-pair-title`
    ChartPairTitle,
    /// `chart-rainbow-caption`
    ChartRainbowCaption,
    /// `chart-rainbow-from`
    ChartRainbowFrom,
    /// `chart-rainbow-kind`
    ChartRainbowKind,
    /// `chart-rainbow-lived`
    ChartRainbowLived,
    /// `chart-rainbow-reading`
    ChartRainbowReading,
    /// `chart-rainbow-reading-earlier`
    ChartRainbowReadingEarlier,
    /// `chart-rainbow-reading-today`
    ChartRainbowReadingToday,
    /// `chart-rainbow-reading-wished`
    ChartRainbowReadingWished,
    /// `chart-rainbow-role`
    ChartRainbowRole,
    /// `chart-rainbow-still`
    ChartRainbowStill,
    /// `chart-rainbow-title`
    ChartRainbowTitle,
    /// `chart-rainbow-to`
    ChartRainbowTo,
    /// `chart-rainbow-today`
    ChartRainbowToday,
    /// `chart-rainbow-weight`
    ChartRainbowWeight,
    /// `chart-rainbow-wished`
    ChartRainbowWished,
    /// `chart-reading-moved`
    ChartReadingMoved,
    /// `chart-rings-caption`
    ChartRingsCaption,
    /// `chart-rings-name`
    ChartRingsName,
    /// `chart-rings-reading`
    ChartRingsReading,
    /// `chart-rings-reading-ring`
    ChartRingsReadingRing,
    /// `chart-rings-ring`
    ChartRingsRing,
    /// `chart-rings-role`
    ChartRingsRole,
    /// `chart-rings-title`
    ChartRingsTitle,
    /// `chart-road-caption`
    ChartRoadCaption,
    /// `chart-road-feeling`
    ChartRoadFeeling,
    /// `chart-road-high`
    ChartRoadHigh,
    /// `chart-road-low`
    ChartRoadLow,
    /// `chart-road-middle`
    ChartRoadMiddle,
    /// `chart-road-reading`
    ChartRoadReading,
    /// `chart-road-reading-span`
    ChartRoadReadingSpan,
    /// `chart-road-title`
    ChartRoadTitle,
    /// `chart-road-unnamed`
    ChartRoadUnnamed,
    /// `chart-road-vague`
    ChartRoadVague,
    /// `chart-road-what`
    ChartRoadWhat,
    /// `chart-road-when`
    ChartRoadWhen,
    /// `chart-roads-caption`
    ChartRoadsCaption,
    /// `chart-roads-like`
    ChartRoadsLike,
    /// `chart-roads-reading`
    ChartRoadsReading,
    /// `chart-roads-reading-like`
    ChartRoadsReadingLike,
    /// `chart-roads-road`
    ChartRoadsRoad,
    /// `chart-roads-title`
    ChartRoadsTitle,
    /// `chart-timeline-caption`
    ChartTimelineCaption,
    /// `chart-timeline-dated`
    ChartTimelineDated,
    /// `chart-timeline-next`
    ChartTimelineNext,
    /// `chart-timeline-place`
    ChartTimelinePlace,
    /// `chart-timeline-review`
    ChartTimelineReview,
    /// `chart-timeline-title`
    ChartTimelineTitle,
    /// `chart-timeline-today`
    ChartTimelineToday,
    /// `chart-timeline-undated`
    ChartTimelineUndated,
    /// `chart-timeline-what`
    ChartTimelineWhat,
    /// `chart-timeline-when`
    ChartTimelineWhen,
    /// `chart-timeline-without`
    ChartTimelineWithout,
    /// `chart-tree-branches`
    ChartTreeBranches,
    /// `chart-tree-caption`
    ChartTreeCaption,
    /// `chart-tree-fruit`
    ChartTreeFruit,
    /// `chart-tree-ground`
    ChartTreeGround,
    /// `chart-tree-leaves`
    ChartTreeLeaves,
    /// `chart-tree-part`
    ChartTreePart,
    /// `chart-tree-reading`
    ChartTreeReading,
    /// `chart-tree-roots`
    ChartTreeRoots,
    /// `chart-tree-storms`
    ChartTreeStorms,
    /// `chart-tree-title`
    ChartTreeTitle,
    /// `chart-tree-trunk`
    ChartTreeTrunk,
    /// `chart-tree-word`
    ChartTreeWord,
    /// `chart-web-away`
    ChartWebAway,
    /// `chart-web-both`
    ChartWebBoth,
    /// `chart-web-caption`
    ChartWebCaption,
    /// `chart-web-name`
    ChartWebName,
    /// `chart-web-reading`
    ChartWebReading,
    /// `chart-web-reading-hardest`
    ChartWebReadingHardest,
    /// `chart-web-side`
    ChartWebSide,
    /// `chart-web-strength`
    ChartWebStrength,
    /// `chart-web-strength-head`
    ChartWebStrengthHead,
    /// `chart-web-title`
    ChartWebTitle,
    /// `chart-web-work`
    ChartWebWork,
    /// `cli-about`
    CliAbout,
    /// `cli-add`
    CliAdd,
    /// `cli-added`
    CliAdded,
    /// `cli-arg-copy`
    CliArgCopy,
    /// `cli-arg-cv-form`
    CliArgCvForm,
    /// `cli-arg-data`
    CliArgData,
    /// `cli-arg-dry-run`
    CliArgDryRun,
    /// `cli-arg-file-passphrase-fd`
    CliArgFilePassphraseFd,
    /// `cli-arg-form`
    CliArgForm,
    /// `cli-arg-journal`
    CliArgJournal,
    /// `cli-arg-json`
    CliArgJson,
    /// `cli-arg-my-name`
    CliArgMyName,
    /// `cli-arg-new-passphrase-fd`
    CliArgNewPassphraseFd,
    /// `cli-arg-new-sheet`
    CliArgNewSheet,
    /// `cli-arg-on`
    CliArgOn,
    /// `cli-arg-out`
    CliArgOut,
    /// `cli-arg-passphrase-fd`
    CliArgPassphraseFd,
    /// `cli-arg-path`
    CliArgPath,
    /// `cli-arg-place`
    CliArgPlace,
    /// `cli-arg-purpose`
    CliArgPurpose,
    /// `cli-arg-reader`
    CliArgReader,
    /// `cli-arg-share-form`
    CliArgShareForm,
    /// `cli-arg-share-out`
    CliArgShareOut,
    /// `cli-arg-sheet`
    CliArgSheet,
    /// `cli-arg-sheet-fd`
    CliArgSheetFd,
    /// `cli-arg-shell`
    CliArgShell,
    /// `cli-arg-tick`
    CliArgTick,
    /// `cli-arg-title`
    CliArgTitle,
    /// `cli-arg-to`
    CliArgTo,
    /// `cli-arg-tucked`
    CliArgTucked,
    /// `cli-arg-words`
    CliArgWords,
    /// `cli-arguments-help`
    CliArgumentsHelp,
    /// `cli-ask-again`
    CliAskAgain,
    /// `cli-ask-file-passphrase`
    CliAskFilePassphrase,
    /// `cli-ask-my-name`
    CliAskMyName,
    /// `cli-ask-new-passphrase`
    CliAskNewPassphrase,
    /// `cli-ask-new-passphrase-for`
    CliAskNewPassphraseFor,
    /// `cli-ask-on`
    CliAskOn,
    /// `cli-ask-passphrase`
    CliAskPassphrase,
    /// `cli-ask-purpose`
    CliAskPurpose,
    /// `cli-ask-reader`
    CliAskReader,
    /// `cli-ask-sheet`
    CliAskSheet,
    /// `cli-ask-text`
    CliAskText,
    /// `cli-ask-title`
    CliAskTitle,
    /// `cli-ask-words`
    CliAskWords,
    /// `cli-bin-emptied`
    CliBinEmptied,
    /// `cli-completions`
    CliCompletions,
    /// `cli-create`
    CliCreate,
    /// `cli-created`
    CliCreated,
    /// `cli-created-sheet`
    CliCreatedSheet,
    /// `cli-cv`
    CliCv,
    /// `cli-doing`
    CliDoing,
    /// `cli-doing-close`
    CliDoingClose,
    /// `cli-doing-copy`
    CliDoingCopy,
    /// `cli-doing-create`
    CliDoingCreate,
    /// `cli-doing-empty-bin`
    CliDoingEmptyBin,
    /// `cli-doing-export`
    CliDoingExport,
    /// `cli-doing-keep`
    CliDoingKeep,
    /// `cli-doing-look`
    CliDoingLook,
    /// `cli-doing-open`
    CliDoingOpen,
    /// `cli-doing-page`
    CliDoingPage,
    /// `cli-doing-part`
    CliDoingPart,
    /// `cli-doing-rekey`
    CliDoingRekey,
    /// `cli-doing-restore`
    CliDoingRestore,
    /// `cli-doing-verify`
    CliDoingVerify,
    /// `cli-empty-bin`
    CliEmptyBin,
    /// `cli-ends-at-once`
    CliEndsAtOnce,
    /// `cli-ends-finishes`
    CliEndsFinishes,
    /// `cli-ends-stops`
    CliEndsStops,
    /// `cli-error-already-open`
    CliErrorAlreadyOpen,
    /// `cli-error-already-open.fix`
    CliErrorAlreadyOpenFix,
    /// `cli-error-bad-value`
    CliErrorBadValue,
    /// `cli-error-bad-value.fix`
    CliErrorBadValueFix,
    /// `cli-error-damaged`
    CliErrorDamaged,
    /// `cli-error-damaged.fix`
    CliErrorDamagedFix,
    /// `cli-error-disk-full`
    CliErrorDiskFull,
    /// `cli-error-disk-full.fix`
    CliErrorDiskFullFix,
    /// `cli-error-empty`
    CliErrorEmpty,
    /// `cli-error-empty.fix`
    CliErrorEmptyFix,
    /// `cli-error-no-journal`
    CliErrorNoJournal,
    /// `cli-error-no-journal.fix`
    CliErrorNoJournalFix,
    /// `cli-error-not-found`
    CliErrorNotFound,
    /// `cli-error-not-found.fix`
    CliErrorNotFoundFix,
    /// `cli-error-nothing-chosen`
    CliErrorNothingChosen,
    /// `cli-error-nothing-chosen.fix`
    CliErrorNothingChosenFix,
    /// `cli-error-private-word-left`
    CliErrorPrivateWordLeft,
    /// `cli-error-private-word-left.fix`
    CliErrorPrivateWordLeftFix,
    /// `cli-error-too-much-work`
    CliErrorTooMuchWork,
    /// `cli-error-too-much-work.fix`
    CliErrorTooMuchWorkFix,
    /// `cli-error-wrong-passphrase`
    CliErrorWrongPassphrase,
    /// `cli-error-wrong-passphrase.fix`
    CliErrorWrongPassphraseFix,
    /// `cli-exit-already-open`
    CliExitAlreadyOpen,
    /// `cli-exit-arguments`
    CliExitArguments,
    /// `cli-exit-bad-input`
    CliExitBadInput,
    /// `cli-exit-damaged`
    CliExitDamaged,
    /// `cli-exit-disk-full`
    CliExitDiskFull,
    /// `cli-exit-done`
    CliExitDone,
    /// `cli-exit-hung-up`
    CliExitHungUp,
    /// `cli-exit-newer-format`
    CliExitNewerFormat,
    /// `cli-exit-no-journal`
    CliExitNoJournal,
    /// `cli-exit-not-found`
    CliExitNotFound,
    /// `cli-exit-not-whole`
    CliExitNotWhole,
    /// `cli-exit-place`
    CliExitPlace,
    /// `cli-exit-problem`
    CliExitProblem,
    /// `cli-exit-refused`
    CliExitRefused,
    /// `cli-exit-stopped`
    CliExitStopped,
    /// `cli-exit-terminated`
    CliExitTerminated,
    /// `cli-exit-too-much-work`
    CliExitTooMuchWork,
    /// `cli-exit-unreadable-file`
    CliExitUnreadableFile,
    /// `cli-exit-wrong-passphrase`
    CliExitWrongPassphrase,
    /// `cli-exit-wrong-sheet`
    CliExitWrongSheet,
    /// `cli-exits`
    CliExits,
    /// `cli-export`
    CliExport,
    /// `cli-exported`
    CliExported,
    /// `cli-exported-but`
    CliExportedBut,
    /// `cli-exported-without`
    CliExportedWithout,
    /// `cli-finishing`
    CliFinishing,
    /// `cli-found`
    CliFound,
    /// `cli-import`
    CliImport,
    /// `cli-import-dry`
    CliImportDry,
    /// `cli-import-finding`
    CliImportFinding,
    /// `cli-import-nothing`
    CliImportNothing,
    /// `cli-man`
    CliMan,
    /// `cli-man-exits`
    CliManExits,
    /// `cli-man-files`
    CliManFiles,
    /// `cli-man-places`
    CliManPlaces,
    /// `cli-man-private`
    CliManPrivate,
    /// `cli-man-signals`
    CliManSignals,
    /// `cli-man-stopping`
    CliManStopping,
    /// `cli-man-tasks`
    CliManTasks,
    /// `cli-no-data`
    CliNoData,
    /// `cli-no-data.fix`
    CliNoDataFix,
    /// `cli-no-terminal`
    CliNoTerminal,
    /// `cli-no-terminal.fix`
    CliNoTerminalFix,
    /// `cli-not-the-same`
    CliNotTheSame,
    /// `cli-not-the-same.fix`
    CliNotTheSameFix,
    /// `cli-nothing-named`
    CliNothingNamed,
    /// `cli-nothing-named.fix`
    CliNothingNamedFix,
    /// `cli-private`
    CliPrivate,
    /// `cli-recover`
    CliRecover,
    /// `cli-recovered`
    CliRecovered,
    /// `cli-rekey`
    CliRekey,
    /// `cli-rekeyed`
    CliRekeyed,
    /// `cli-rekeyed-but`
    CliRekeyedBut,
    /// `cli-restore`
    CliRestore,
    /// `cli-restored`
    CliRestored,
    /// `cli-search`
    CliSearch,
    /// `cli-share`
    CliShare,
    /// `cli-share-offer`
    CliShareOffer,
    /// `cli-shared`
    CliShared,
    /// `cli-snapshot`
    CliSnapshot,
    /// `cli-snapshot-made`
    CliSnapshotMade,
    /// `cli-stopping`
    CliStopping,
    /// `cli-verify`
    CliVerify,
    /// `cli-verify-counts`
    CliVerifyCounts,
    /// `cli-verify-damaged`
    CliVerifyDamaged,
    /// `cli-verify-whole`
    CliVerifyWhole,
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
    /// `common-copy`
    CommonCopy,
    /// `common-done`
    CommonDone,
    /// `common-down`
    CommonDown,
    /// `common-file-saved`
    CommonFileSaved,
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
    /// `common-save`
    CommonSave,
    /// `common-save-pdf`
    CommonSavePdf,
    /// `common-saved-at`
    CommonSavedAt,
    /// `common-saves-itself`
    CommonSavesItself,
    /// `common-saving`
    CommonSaving,
    /// `common-show-as-table`
    CommonShowAsTable,
    /// `common-show-more`
    CommonShowMore,
    /// `common-show-more-of`
    CommonShowMoreOf,
    /// `common-take-out`
    CommonTakeOut,
    /// `common-there-is-a-problem`
    CommonThereIsAProblem,
    /// `common-undo`
    CommonUndo,
    /// `common-up`
    CommonUp,
    /// `compare-about`
    CompareAbout,
    /// `compare-action`
    CompareAction,
    /// `compare-at`
    CompareAt,
    /// `compare-before`
    CompareBefore,
    /// `compare-changed`
    CompareChanged,
    /// `compare-changes`
    CompareChanges,
    /// `compare-first`
    CompareFirst,
    /// `compare-is`
    CompareIs,
    /// `compare-new`
    CompareNew,
    /// `compare-next`
    CompareNext,
    /// `compare-no-changes`
    CompareNoChanges,
    /// `compare-no-longer`
    CompareNoLonger,
    /// `compare-now`
    CompareNow,
    /// `compare-page-twice`
    ComparePageTwice,
    /// `compare-pages`
    ComparePages,
    /// `compare-part-changed`
    ComparePartChanged,
    /// `compare-part-same`
    ComparePartSame,
    /// `compare-previous`
    ComparePrevious,
    /// `compare-same`
    CompareSame,
    /// `compare-same-page`
    CompareSamePage,
    /// `compare-since`
    CompareSince,
    /// `compare-title`
    CompareTitle,
    /// `compare-untitled`
    CompareUntitled,
    /// `compare-was`
    CompareWas,
    /// `compare-with`
    CompareWith,
    /// `content-age`
    ContentAge,
    /// `content-age-from`
    ContentAgeFrom,
    /// `content-age-to`
    ContentAgeTo,
    /// `content-ages`
    ContentAges,
    /// `content-card-too-long`
    ContentCardTooLong,
    /// `content-card-too-long.fix`
    ContentCardTooLongFix,
    /// `content-from-card`
    ContentFromCard,
    /// `content-item-line`
    ContentItemLine,
    /// `content-letter-open`
    ContentLetterOpen,
    /// `content-letter-to`
    ContentLetterTo,
    /// `content-point-without-name`
    ContentPointWithoutName,
    /// `content-rating`
    ContentRating,
    /// `content-then`
    ContentThen,
    /// `content-weight`
    ContentWeight,
    /// `content-when`
    ContentWhen,
    /// `content-when-then`
    ContentWhenThen,
    /// `copies-about`
    CopiesAbout,
    /// `copies-alone`
    CopiesAlone,
    /// `copies-folder`
    CopiesFolder,
    /// `copies-here`
    CopiesHere,
    /// `copies-here-margin`
    CopiesHereMargin,
    /// `copies-keep`
    CopiesKeep,
    /// `copies-leave`
    CopiesLeave,
    /// `copies-looking`
    CopiesLooking,
    /// `copies-looking-name`
    CopiesLookingName,
    /// `copies-none`
    CopiesNone,
    /// `copies-none-there`
    CopiesNoneThere,
    /// `copies-of`
    CopiesOf,
    /// `copies-open`
    CopiesOpen,
    /// `copies-open-about`
    CopiesOpenAbout,
    /// `copies-open-action`
    CopiesOpenAction,
    /// `copies-open-another`
    CopiesOpenAnother,
    /// `copies-open-by`
    CopiesOpenBy,
    /// `copies-open-by-passphrase`
    CopiesOpenByPassphrase,
    /// `copies-open-by-sheet`
    CopiesOpenBySheet,
    /// `copies-open-choose`
    CopiesOpenChoose,
    /// `copies-open-count`
    CopiesOpenCount,
    /// `copies-open-empty`
    CopiesOpenEmpty,
    /// `copies-open-empty.fix`
    CopiesOpenEmptyFix,
    /// `copies-open-journal`
    CopiesOpenJournal,
    /// `copies-open-made`
    CopiesOpenMade,
    /// `copies-open-passphrase`
    CopiesOpenPassphrase,
    /// `copies-open-sheet`
    CopiesOpenSheet,
    /// `copies-open-shelf`
    CopiesOpenShelf,
    /// `copies-opens-not`
    CopiesOpensNot,
    /// `copies-opens-not.fix`
    CopiesOpensNotFix,
    /// `copies-second`
    CopiesSecond,
    /// `copies-second-about`
    CopiesSecondAbout,
    /// `copies-second-choose`
    CopiesSecondChoose,
    /// `copies-second-failed`
    CopiesSecondFailed,
    /// `copies-second-full`
    CopiesSecondFull,
    /// `copies-second-in-use`
    CopiesSecondInUse,
    /// `copies-second-look`
    CopiesSecondLook,
    /// `copies-second-margin`
    CopiesSecondMargin,
    /// `copies-second-missing`
    CopiesSecondMissing,
    /// `copies-second-other`
    CopiesSecondOther,
    /// `copies-second-stop`
    CopiesSecondStop,
    /// `copies-second-stopped`
    CopiesSecondStopped,
    /// `copies-second-up-to-date`
    CopiesSecondUpToDate,
    /// `copies-second-waiting`
    CopiesSecondWaiting,
    /// `copies-size`
    CopiesSize,
    /// `copies-title`
    CopiesTitle,
    /// `copies-tried-again`
    CopiesTriedAgain,
    /// `copies-tried-files-damaged`
    CopiesTriedFilesDamaged,
    /// `copies-tried-files-damaged.fix`
    CopiesTriedFilesDamagedFix,
    /// `copies-tried-files-missing`
    CopiesTriedFilesMissing,
    /// `copies-tried-files-missing.fix`
    CopiesTriedFilesMissingFix,
    /// `copies-tried-keys-damaged`
    CopiesTriedKeysDamaged,
    /// `copies-tried-keys-damaged.fix`
    CopiesTriedKeysDamagedFix,
    /// `copies-tried-keys-differ`
    CopiesTriedKeysDiffer,
    /// `copies-tried-keys-differ.fix`
    CopiesTriedKeysDifferFix,
    /// `copies-tried-snapshot-damaged`
    CopiesTriedSnapshotDamaged,
    /// `copies-tried-snapshot-damaged.fix`
    CopiesTriedSnapshotDamagedFix,
    /// `copies-tried-spare-damaged`
    CopiesTriedSpareDamaged,
    /// `copies-tried-spare-damaged.fix`
    CopiesTriedSpareDamagedFix,
    /// `copies-tried-whole`
    CopiesTriedWhole,
    /// `copies-try`
    CopiesTry,
    /// `copies-trying`
    CopiesTrying,
    /// `cv-all-of`
    CvAllOf,
    /// `cv-file-plain`
    CvFilePlain,
    /// `cv-file-title`
    CvFileTitle,
    /// `cv-fluency`
    CvFluency,
    /// `cv-form`
    CvForm,
    /// `cv-form-html`
    CvFormHtml,
    /// `cv-form-html.hint`
    CvFormHtmlHint,
    /// `cv-form-json`
    CvFormJson,
    /// `cv-form-json.hint`
    CvFormJsonHint,
    /// `cv-form-pdf`
    CvFormPdf,
    /// `cv-form-pdf.hint`
    CvFormPdfHint,
    /// `cv-front`
    CvFront,
    /// `cv-head`
    CvHead,
    /// `cv-head-change`
    CvHeadChange,
    /// `cv-head-empty`
    CvHeadEmpty,
    /// `cv-head-lead`
    CvHeadLead,
    /// `cv-hide`
    CvHide,
    /// `cv-import`
    CvImport,
    /// `cv-import-choose`
    CvImportChoose,
    /// `cv-import-lead`
    CvImportLead,
    /// `cv-language`
    CvLanguage,
    /// `cv-language-add`
    CvLanguageAdd,
    /// `cv-language-at`
    CvLanguageAt,
    /// `cv-lead`
    CvLead,
    /// `cv-line-fluency`
    CvLineFluency,
    /// `cv-line-who`
    CvLineWho,
    /// `cv-lines-lead`
    CvLinesLead,
    /// `cv-lines-none`
    CvLinesNone,
    /// `cv-make`
    CvMake,
    /// `cv-nothing`
    CvNothing,
    /// `cv-off`
    CvOff,
    /// `cv-preview`
    CvPreview,
    /// `cv-preview-lead`
    CvPreviewLead,
    /// `cv-print`
    CvPrint,
    /// `cv-saved`
    CvSaved,
    /// `cv-section-certificates`
    CvSectionCertificates,
    /// `cv-section-interests`
    CvSectionInterests,
    /// `cv-section-languages`
    CvSectionLanguages,
    /// `cv-section-other`
    CvSectionOther,
    /// `cv-section-school`
    CvSectionSchool,
    /// `cv-section-skills`
    CvSectionSkills,
    /// `cv-section-strengths`
    CvSectionStrengths,
    /// `cv-section-volunteer`
    CvSectionVolunteer,
    /// `cv-section-words`
    CvSectionWords,
    /// `cv-section-work`
    CvSectionWork,
    /// `cv-see`
    CvSee,
    /// `cv-speaker`
    CvSpeaker,
    /// `cv-speaker.hint`
    CvSpeakerHint,
    /// `cv-speaker-keep`
    CvSpeakerKeep,
    /// `cv-ticked`
    CvTicked,
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
    /// `door-app`
    DoorApp,
    /// `door-reading`
    DoorReading,
    /// `door-safety-empty`
    DoorSafetyEmpty,
    /// `door-safety-readable`
    DoorSafetyReadable,
    /// `error-already-open`
    ErrorAlreadyOpen,
    /// `error-already-open.fix`
    ErrorAlreadyOpenFix,
    /// `error-bad-value`
    ErrorBadValue,
    /// `error-bad-value.fix`
    ErrorBadValueFix,
    /// `error-badge`
    ErrorBadge,
    /// `error-badge.fix`
    ErrorBadgeFix,
    /// `error-damaged`
    ErrorDamaged,
    /// `error-damaged.fix`
    ErrorDamagedFix,
    /// `error-disk-full`
    ErrorDiskFull,
    /// `error-disk-full-at-door`
    ErrorDiskFullAtDoor,
    /// `error-disk-full-at-door.fix`
    ErrorDiskFullAtDoorFix,
    /// `error-disk-full.fix`
    ErrorDiskFullFix,
    /// `error-empty`
    ErrorEmpty,
    /// `error-empty.fix`
    ErrorEmptyFix,
    /// `error-ends-before-it-begins`
    ErrorEndsBeforeItBegins,
    /// `error-ends-before-it-begins.fix`
    ErrorEndsBeforeItBeginsFix,
    /// `error-file`
    ErrorFile,
    /// `error-file.fix`
    ErrorFileFix,
    /// `error-import`
    ErrorImport,
    /// `error-import.fix`
    ErrorImportFix,
    /// `error-import-over`
    ErrorImportOver,
    /// `error-import-over.fix`
    ErrorImportOverFix,
    /// `error-internal`
    ErrorInternal,
    /// `error-internal.fix`
    ErrorInternalFix,
    /// `error-letters-not-printed`
    ErrorLettersNotPrinted,
    /// `error-letters-not-printed.fix`
    ErrorLettersNotPrintedFix,
    /// `error-locked`
    ErrorLocked,
    /// `error-locked.fix`
    ErrorLockedFix,
    /// `error-newer-format`
    ErrorNewerFormat,
    /// `error-newer-format-at-door`
    ErrorNewerFormatAtDoor,
    /// `error-newer-format-at-door.fix`
    ErrorNewerFormatAtDoorFix,
    /// `error-newer-format.fix`
    ErrorNewerFormatFix,
    /// `error-no-copy`
    ErrorNoCopy,
    /// `error-no-copy.fix`
    ErrorNoCopyFix,
    /// `error-no-journal`
    ErrorNoJournal,
    /// `error-no-journal.fix`
    ErrorNoJournalFix,
    /// `error-no-reader-key`
    ErrorNoReaderKey,
    /// `error-no-reader-key.fix`
    ErrorNoReaderKeyFix,
    /// `error-no-such-exercise`
    ErrorNoSuchExercise,
    /// `error-no-such-exercise.fix`
    ErrorNoSuchExerciseFix,
    /// `error-not-a-resume`
    ErrorNotAResume,
    /// `error-not-a-resume.fix`
    ErrorNotAResumeFix,
    /// `error-not-a-slip`
    ErrorNotASlip,
    /// `error-not-a-slip.fix`
    ErrorNotASlipFix,
    /// `error-not-found`
    ErrorNotFound,
    /// `error-not-found.fix`
    ErrorNotFoundFix,
    /// `error-not-readable`
    ErrorNotReadable,
    /// `error-not-readable.fix`
    ErrorNotReadableFix,
    /// `error-not-writable`
    ErrorNotWritable,
    /// `error-not-writable.fix`
    ErrorNotWritableFix,
    /// `error-nothing-chosen`
    ErrorNothingChosen,
    /// `error-nothing-chosen.fix`
    ErrorNothingChosenFix,
    /// `error-only-in-journal`
    ErrorOnlyInJournal,
    /// `error-only-in-journal.fix`
    ErrorOnlyInJournalFix,
    /// `error-only-on-shelf`
    ErrorOnlyOnShelf,
    /// `error-only-on-shelf.fix`
    ErrorOnlyOnShelfFix,
    /// `error-only-to-read`
    ErrorOnlyToRead,
    /// `error-only-to-read.fix`
    ErrorOnlyToReadFix,
    /// `error-over-limit`
    ErrorOverLimit,
    /// `error-over-limit.fix`
    ErrorOverLimitFix,
    /// `error-paper`
    ErrorPaper,
    /// `error-paper.fix`
    ErrorPaperFix,
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
    /// `error-reader-key`
    ErrorReaderKey,
    /// `error-reader-key.fix`
    ErrorReaderKeyFix,
    /// `error-shared`
    ErrorShared,
    /// `error-shared.fix`
    ErrorSharedFix,
    /// `error-stopped`
    ErrorStopped,
    /// `error-stopped.fix`
    ErrorStoppedFix,
    /// `error-stuck`
    ErrorStuck,
    /// `error-stuck.fix`
    ErrorStuckFix,
    /// `error-too-much-at-once`
    ErrorTooMuchAtOnce,
    /// `error-too-much-at-once.fix`
    ErrorTooMuchAtOnceFix,
    /// `error-too-much-work`
    ErrorTooMuchWork,
    /// `error-too-much-work-at-door`
    ErrorTooMuchWorkAtDoor,
    /// `error-too-much-work-at-door.fix`
    ErrorTooMuchWorkAtDoorFix,
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
    /// `exercise-about`
    ExerciseAbout,
    /// `exercise-add-item`
    ExerciseAddItem,
    /// `exercise-add-line`
    ExerciseAddLine,
    /// `exercise-age-problem`
    ExerciseAgeProblem,
    /// `exercise-any`
    ExerciseAny,
    /// `exercise-anything-else`
    ExerciseAnythingElse,
    /// `exercise-band-add`
    ExerciseBandAdd,
    /// `exercise-band-again`
    ExerciseBandAgain,
    /// `exercise-band-ages-how`
    ExerciseBandAgesHow,
    /// `exercise-band-all`
    ExerciseBandAll,
    /// `exercise-band-all-done`
    ExerciseBandAllDone,
    /// `exercise-band-from`
    ExerciseBandFrom,
    /// `exercise-band-name`
    ExerciseBandName,
    /// `exercise-band-new`
    ExerciseBandNew,
    /// `exercise-band-now`
    ExerciseBandNow,
    /// `exercise-band-now-hint`
    ExerciseBandNowHint,
    /// `exercise-band-own`
    ExerciseBandOwn,
    /// `exercise-band-slice`
    ExerciseBandSlice,
    /// `exercise-band-to`
    ExerciseBandTo,
    /// `exercise-band-weight`
    ExerciseBandWeight,
    /// `exercise-band-weights-how`
    ExerciseBandWeightsHow,
    /// `exercise-band-wish-how`
    ExerciseBandWishHow,
    /// `exercise-band-years`
    ExerciseBandYears,
    /// `exercise-before`
    ExerciseBefore,
    /// `exercise-builds-on`
    ExerciseBuildsOn,
    /// `exercise-card-back`
    ExerciseCardBack,
    /// `exercise-card-moved`
    ExerciseCardMoved,
    /// `exercise-care`
    ExerciseCare,
    /// `exercise-change`
    ExerciseChange,
    /// `exercise-change-it`
    ExerciseChangeIt,
    /// `exercise-choose-none`
    ExerciseChooseNone,
    /// `exercise-days`
    ExerciseDays,
    /// `exercise-days-about`
    ExerciseDaysAbout,
    /// `exercise-days-stop`
    ExerciseDaysStop,
    /// `exercise-drop-on`
    ExerciseDropOn,
    /// `exercise-drop-on-ring`
    ExerciseDropOnRing,
    /// `exercise-earlier`
    ExerciseEarlier,
    /// `exercise-earlier-about`
    ExerciseEarlierAbout,
    /// `exercise-end-answers`
    ExerciseEndAnswers,
    /// `exercise-end-done`
    ExerciseEndDone,
    /// `exercise-end-keep`
    ExerciseEndKeep,
    /// `exercise-end-keep-about`
    ExerciseEndKeepAbout,
    /// `exercise-end-keep-none`
    ExerciseEndKeepNone,
    /// `exercise-end-kept-before`
    ExerciseEndKeptBefore,
    /// `exercise-end-nothing`
    ExerciseEndNothing,
    /// `exercise-end-offer`
    ExerciseEndOffer,
    /// `exercise-end-only-answers`
    ExerciseEndOnlyAnswers,
    /// `exercise-end-pick-one`
    ExerciseEndPickOne,
    /// `exercise-end-title`
    ExerciseEndTitle,
    /// `exercise-gate`
    ExerciseGate,
    /// `exercise-go-on`
    ExerciseGoOn,
    /// `exercise-half-way`
    ExerciseHalfWay,
    /// `exercise-half-way-about`
    ExerciseHalfWayAbout,
    /// `exercise-hand-over`
    ExerciseHandOver,
    /// `exercise-hand-over-about`
    ExerciseHandOverAbout,
    /// `exercise-heavy`
    ExerciseHeavy,
    /// `exercise-heavy-way-out`
    ExerciseHeavyWayOut,
    /// `exercise-kept-about`
    ExerciseKeptAbout,
    /// `exercise-kept-goal`
    ExerciseKeptGoal,
    /// `exercise-kept-goal-open`
    ExerciseKeptGoalOpen,
    /// `exercise-kept-title`
    ExerciseKeptTitle,
    /// `exercise-landing-call`
    ExerciseLandingCall,
    /// `exercise-landing-call-who`
    ExerciseLandingCallWho,
    /// `exercise-landing-close`
    ExerciseLandingClose,
    /// `exercise-landing-feet`
    ExerciseLandingFeet,
    /// `exercise-landing-kept`
    ExerciseLandingKept,
    /// `exercise-landing-look`
    ExerciseLandingLook,
    /// `exercise-landing-proof`
    ExerciseLandingProof,
    /// `exercise-landing-proof-show`
    ExerciseLandingProofShow,
    /// `exercise-landing-title`
    ExerciseLandingTitle,
    /// `exercise-letter-closed`
    ExerciseLetterClosed,
    /// `exercise-letter-draft`
    ExerciseLetterDraft,
    /// `exercise-letter-empty`
    ExerciseLetterEmpty,
    /// `exercise-letter-open`
    ExerciseLetterOpen,
    /// `exercise-letter-open-anyway`
    ExerciseLetterOpenAnyway,
    /// `exercise-letter-open-hint`
    ExerciseLetterOpenHint,
    /// `exercise-letter-text`
    ExerciseLetterText,
    /// `exercise-letter-to`
    ExerciseLetterTo,
    /// `exercise-letter-use`
    ExerciseLetterUse,
    /// `exercise-line`
    ExerciseLine,
    /// `exercise-line-number`
    ExerciseLineNumber,
    /// `exercise-line-out`
    ExerciseLineOut,
    /// `exercise-may-touch`
    ExerciseMayTouch,
    /// `exercise-move`
    ExerciseMove,
    /// `exercise-never-share`
    ExerciseNeverShare,
    /// `exercise-next`
    ExerciseNext,
    /// `exercise-next-again`
    ExerciseNextAgain,
    /// `exercise-next-open`
    ExerciseNextOpen,
    /// `exercise-next-share`
    ExerciseNextShare,
    /// `exercise-next-share-open`
    ExerciseNextShareOpen,
    /// `exercise-next-which`
    ExerciseNextWhich,
    /// `exercise-next-yes`
    ExerciseNextYes,
    /// `exercise-no-pile`
    ExerciseNoPile,
    /// `exercise-not-now`
    ExerciseNotNow,
    /// `exercise-of-line`
    ExerciseOfLine,
    /// `exercise-offer-safety`
    ExerciseOfferSafety,
    /// `exercise-open-since`
    ExerciseOpenSince,
    /// `exercise-over-max`
    ExerciseOverMax,
    /// `exercise-own-card`
    ExerciseOwnCard,
    /// `exercise-own-card-add`
    ExerciseOwnCardAdd,
    /// `exercise-own-item`
    ExerciseOwnItem,
    /// `exercise-own-item-name`
    ExerciseOwnItemName,
    /// `exercise-own-word`
    ExerciseOwnWord,
    /// `exercise-own-word-add`
    ExerciseOwnWordAdd,
    /// `exercise-own-words`
    ExerciseOwnWords,
    /// `exercise-paper`
    ExercisePaper,
    /// `exercise-paper-about`
    ExercisePaperAbout,
    /// `exercise-paper-any`
    ExercisePaperAny,
    /// `exercise-paper-empty`
    ExercisePaperEmpty,
    /// `exercise-paper-filled`
    ExercisePaperFilled,
    /// `exercise-paper-save`
    ExercisePaperSave,
    /// `exercise-paper-save-filled`
    ExercisePaperSaveFilled,
    /// `exercise-people-how`
    ExercisePeopleHow,
    /// `exercise-person-add`
    ExercisePersonAdd,
    /// `exercise-person-in`
    ExercisePersonIn,
    /// `exercise-person-more`
    ExercisePersonMore,
    /// `exercise-person-name`
    ExercisePersonName,
    /// `exercise-person-phone`
    ExercisePersonPhone,
    /// `exercise-person-phone-hint`
    ExercisePersonPhoneHint,
    /// `exercise-person-tags`
    ExercisePersonTags,
    /// `exercise-person-tags-hint`
    ExercisePersonTagsHint,
    /// `exercise-person-where`
    ExercisePersonWhere,
    /// `exercise-picture-live`
    ExercisePictureLive,
    /// `exercise-pictures`
    ExercisePictures,
    /// `exercise-pictures-about`
    ExercisePicturesAbout,
    /// `exercise-pile-choose`
    ExercisePileChoose,
    /// `exercise-pile-empty`
    ExercisePileEmpty,
    /// `exercise-point`
    ExercisePoint,
    /// `exercise-point-add`
    ExercisePointAdd,
    /// `exercise-point-feeling`
    ExercisePointFeeling,
    /// `exercise-point-put`
    ExercisePointPut,
    /// `exercise-point-what`
    ExercisePointWhat,
    /// `exercise-point-when`
    ExercisePointWhen,
    /// `exercise-point-when-hint`
    ExercisePointWhenHint,
    /// `exercise-position`
    ExercisePosition,
    /// `exercise-private`
    ExercisePrivate,
    /// `exercise-questions`
    ExerciseQuestions,
    /// `exercise-read-back`
    ExerciseReadBack,
    /// `exercise-read-cards`
    ExerciseReadCards,
    /// `exercise-read-when`
    ExerciseReadWhen,
    /// `exercise-ring-empty`
    ExerciseRingEmpty,
    /// `exercise-ring-none`
    ExerciseRingNone,
    /// `exercise-road-how`
    ExerciseRoadHow,
    /// `exercise-road-pad`
    ExerciseRoadPad,
    /// `exercise-run-days`
    ExerciseRunDays,
    /// `exercise-run-kept`
    ExerciseRunKept,
    /// `exercise-run-nothing`
    ExerciseRunNothing,
    /// `exercise-run-open`
    ExerciseRunOpen,
    /// `exercise-run-tiny`
    ExerciseRunTiny,
    /// `exercise-safety`
    ExerciseSafety,
    /// `exercise-sense-about`
    ExerciseSenseAbout,
    /// `exercise-sense-thing`
    ExerciseSenseThing,
    /// `exercise-skip`
    ExerciseSkip,
    /// `exercise-smaller`
    ExerciseSmaller,
    /// `exercise-smaller-go`
    ExerciseSmallerGo,
    /// `exercise-sort-how`
    ExerciseSortHow,
    /// `exercise-start`
    ExerciseStart,
    /// `exercise-start-again`
    ExerciseStartAgain,
    /// `exercise-steps-first`
    ExerciseStepsFirst,
    /// `exercise-stop`
    ExerciseStop,
    /// `exercise-tiny`
    ExerciseTiny,
    /// `exercise-tiny-first`
    ExerciseTinyFirst,
    /// `exercise-to`
    ExerciseTo,
    /// `exercise-to-explore`
    ExerciseToExplore,
    /// `exercise-tuck`
    ExerciseTuck,
    /// `exercise-tuck-about`
    ExerciseTuckAbout,
    /// `exercise-tucked`
    ExerciseTucked,
    /// `exercise-two`
    ExerciseTwo,
    /// `exercise-two-first`
    ExerciseTwoFirst,
    /// `exercise-two-me`
    ExerciseTwoMe,
    /// `exercise-two-second`
    ExerciseTwoSecond,
    /// `exercise-two-show`
    ExerciseTwoShow,
    /// `exercise-unread`
    ExerciseUnread,
    /// `exercise-use-it`
    ExerciseUseIt,
    /// `exercise-used`
    ExerciseUsed,
    /// `exercise-why`
    ExerciseWhy,
    /// `exercise-wish-none`
    ExerciseWishNone,
    /// `exercise-written`
    ExerciseWritten,
    /// `explore-about`
    ExploreAbout,
    /// `explore-all`
    ExploreAll,
    /// `explore-filter`
    ExploreFilter,
    /// `explore-filter-clear`
    ExploreFilterClear,
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
    /// `explore-kept`
    ExploreKept,
    /// `explore-kept-any`
    ExploreKeptAny,
    /// `explore-kept-no`
    ExploreKeptNo,
    /// `explore-kept-on`
    ExploreKeptOn,
    /// `explore-kept-yes`
    ExploreKeptYes,
    /// `explore-may-touch`
    ExploreMayTouch,
    /// `explore-none-fit`
    ExploreNoneFit,
    /// `explore-offered`
    ExploreOffered,
    /// `explore-offered-why`
    ExploreOfferedWhy,
    /// `explore-path-back`
    ExplorePathBack,
    /// `explore-path-finding-a-direction`
    ExplorePathFindingADirection,
    /// `explore-path-first-month`
    ExplorePathFirstMonth,
    /// `explore-path-free`
    ExplorePathFree,
    /// `explore-path-hard-stretch`
    ExplorePathHardStretch,
    /// `explore-path-in-a-job-or-course`
    ExplorePathInAJobOrCourse,
    /// `explore-path-in-order`
    ExplorePathInOrder,
    /// `explore-path-kept`
    ExplorePathKept,
    /// `explore-path-kept-of`
    ExplorePathKeptOf,
    /// `explore-path-none`
    ExplorePathNone,
    /// `explore-path-safety`
    ExplorePathSafety,
    /// `explore-path-safety-about`
    ExplorePathSafetyAbout,
    /// `explore-path-size`
    ExplorePathSize,
    /// `explore-path-start-small`
    ExplorePathStartSmall,
    /// `explore-paths`
    ExplorePaths,
    /// `explore-paths-about`
    ExplorePathsAbout,
    /// `explore-search`
    ExploreSearch,
    /// `explore-search-hint`
    ExploreSearchHint,
    /// `explore-shown`
    ExploreShown,
    /// `explore-theme`
    ExploreTheme,
    /// `explore-theme-any`
    ExploreThemeAny,
    /// `explore-theme-boundaries-energy`
    ExploreThemeBoundariesEnergy,
    /// `explore-theme-career-stories`
    ExploreThemeCareerStories,
    /// `explore-theme-learning`
    ExploreThemeLearning,
    /// `explore-theme-life-roles`
    ExploreThemeLifeRoles,
    /// `explore-theme-looking-ahead`
    ExploreThemeLookingAhead,
    /// `explore-theme-meaning`
    ExploreThemeMeaning,
    /// `explore-theme-people-support`
    ExploreThemePeopleSupport,
    /// `explore-theme-strengths`
    ExploreThemeStrengths,
    /// `explore-theme-work-disclosure`
    ExploreThemeWorkDisclosure,
    /// `explore-title`
    ExploreTitle,
    /// `field-agreement-by-when`
    FieldAgreementByWhen,
    /// `field-agreement-came`
    FieldAgreementCame,
    /// `field-agreement-made`
    FieldAgreementMade,
    /// `field-agreement-place`
    FieldAgreementPlace,
    /// `field-agreement-state`
    FieldAgreementState,
    /// `field-agreement-text`
    FieldAgreementText,
    /// `field-agreement-who`
    FieldAgreementWho,
    /// `field-agreement-with`
    FieldAgreementWith,
    /// `field-ask-came`
    FieldAskCame,
    /// `field-ask-fit`
    FieldAskFit,
    /// `field-ask-helped`
    FieldAskHelped,
    /// `field-ask-lift`
    FieldAskLift,
    /// `field-ask-on`
    FieldAskOn,
    /// `field-ask-place`
    FieldAskPlace,
    /// `field-ask-state`
    FieldAskState,
    /// `field-ask-text`
    FieldAskText,
    /// `field-ask-who`
    FieldAskWho,
    /// `field-audience-language`
    FieldAudienceLanguage,
    /// `field-audience-name`
    FieldAudienceName,
    /// `field-audience-recipient`
    FieldAudienceRecipient,
    /// `field-audience-sort`
    FieldAudienceSort,
    /// `field-certificate-course`
    FieldCertificateCourse,
    /// `field-certificate-criteria`
    FieldCertificateCriteria,
    /// `field-certificate-file`
    FieldCertificateFile,
    /// `field-certificate-got`
    FieldCertificateGot,
    /// `field-certificate-in-calendar`
    FieldCertificateInCalendar,
    /// `field-certificate-issuer`
    FieldCertificateIssuer,
    /// `field-certificate-lets-me`
    FieldCertificateLetsMe,
    /// `field-certificate-name`
    FieldCertificateName,
    /// `field-certificate-next`
    FieldCertificateNext,
    /// `field-certificate-number`
    FieldCertificateNumber,
    /// `field-certificate-runs-out`
    FieldCertificateRunsOut,
    /// `field-certificate-signature`
    FieldCertificateSignature,
    /// `field-check-in-on`
    FieldCheckInOn,
    /// `field-check-in-ratings`
    FieldCheckInRatings,
    /// `field-check-in-went-well`
    FieldCheckInWentWell,
    /// `field-check-in-with`
    FieldCheckInWith,
    /// `field-check-list-lines`
    FieldCheckListLines,
    /// `field-check-list-name`
    FieldCheckListName,
    /// `field-check-list-note`
    FieldCheckListNote,
    /// `field-course-by-when`
    FieldCourseByWhen,
    /// `field-course-hours`
    FieldCourseHours,
    /// `field-course-lets-me`
    FieldCourseLetsMe,
    /// `field-course-name`
    FieldCourseName,
    /// `field-course-provider`
    FieldCourseProvider,
    /// `field-course-state`
    FieldCourseState,
    /// `field-course-who-pays`
    FieldCourseWhoPays,
    /// `field-cv-email`
    FieldCvEmail,
    /// `field-cv-headline`
    FieldCvHeadline,
    /// `field-cv-languages`
    FieldCvLanguages,
    /// `field-cv-name`
    FieldCvName,
    /// `field-cv-phone`
    FieldCvPhone,
    /// `field-cv-speakers`
    FieldCvSpeakers,
    /// `field-cv-summary`
    FieldCvSummary,
    /// `field-cv-ticks`
    FieldCvTicks,
    /// `field-cv-town`
    FieldCvTown,
    /// `field-document-parts`
    FieldDocumentParts,
    /// `field-document-template`
    FieldDocumentTemplate,
    /// `field-doubt-answer`
    FieldDoubtAnswer,
    /// `field-doubt-heard-from`
    FieldDoubtHeardFrom,
    /// `field-doubt-next-meeting`
    FieldDoubtNextMeeting,
    /// `field-doubt-size`
    FieldDoubtSize,
    /// `field-doubt-text`
    FieldDoubtText,
    /// `field-doubt-who`
    FieldDoubtWho,
    /// `field-doubt-would-help`
    FieldDoubtWouldHelp,
    /// `field-energy-caught-up`
    FieldEnergyCaughtUp,
    /// `field-energy-difference`
    FieldEnergyDifference,
    /// `field-energy-fill`
    FieldEnergyFill,
    /// `field-energy-good-hours`
    FieldEnergyGoodHours,
    /// `field-energy-time-of-day`
    FieldEnergyTimeOfDay,
    /// `field-energy-what`
    FieldEnergyWhat,
    /// `field-entry-on`
    FieldEntryOn,
    /// `field-entry-pictures`
    FieldEntryPictures,
    /// `field-entry-roles`
    FieldEntryRoles,
    /// `field-entry-text`
    FieldEntryText,
    /// `field-entry-title`
    FieldEntryTitle,
    /// `field-experience-from`
    FieldExperienceFrom,
    /// `field-experience-gave`
    FieldExperienceGave,
    /// `field-experience-kind`
    FieldExperienceKind,
    /// `field-experience-liked`
    FieldExperienceLiked,
    /// `field-experience-missing`
    FieldExperienceMissing,
    /// `field-experience-not-liked`
    FieldExperienceNotLiked,
    /// `field-experience-place`
    FieldExperiencePlace,
    /// `field-experience-to`
    FieldExperienceTo,
    /// `field-experience-too-much`
    FieldExperienceTooMuch,
    /// `field-experience-what`
    FieldExperienceWhat,
    /// `field-experience-where`
    FieldExperienceWhere,
    /// `field-feedback-keep`
    FieldFeedbackKeep,
    /// `field-feedback-leave`
    FieldFeedbackLeave,
    /// `field-feedback-quote`
    FieldFeedbackQuote,
    /// `field-feedback-sort`
    FieldFeedbackSort,
    /// `field-feedback-try`
    FieldFeedbackTry,
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
    /// `field-fit-mistakes-ok`
    FieldFitMistakesOk,
    /// `field-fit-place`
    FieldFitPlace,
    /// `field-fit-place-link`
    FieldFitPlaceLink,
    /// `field-goal-because`
    FieldGoalBecause,
    /// `field-goal-help`
    FieldGoalHelp,
    /// `field-goal-helper`
    FieldGoalHelper,
    /// `field-goal-in-calendar`
    FieldGoalInCalendar,
    /// `field-goal-in-the-way`
    FieldGoalInTheWay,
    /// `field-goal-levels`
    FieldGoalLevels,
    /// `field-goal-looks`
    FieldGoalLooks,
    /// `field-goal-review`
    FieldGoalReview,
    /// `field-goal-roles`
    FieldGoalRoles,
    /// `field-goal-state`
    FieldGoalState,
    /// `field-goal-sure`
    FieldGoalSure,
    /// `field-goal-text`
    FieldGoalText,
    /// `field-goal-when-then`
    FieldGoalWhenThen,
    /// `field-goal-where`
    FieldGoalWhere,
    /// `field-goal-why`
    FieldGoalWhy,
    /// `field-hope-how-soon`
    FieldHopeHowSoon,
    /// `field-hope-likely`
    FieldHopeLikely,
    /// `field-hope-points`
    FieldHopePoints,
    /// `field-hope-text`
    FieldHopeText,
    /// `field-hope-want`
    FieldHopeWant,
    /// `field-interest-name`
    FieldInterestName,
    /// `field-interest-pull`
    FieldInterestPull,
    /// `field-learned-before`
    FieldLearnedBefore,
    /// `field-learned-growth`
    FieldLearnedGrowth,
    /// `field-learned-happened`
    FieldLearnedHappened,
    /// `field-learned-helped`
    FieldLearnedHelped,
    /// `field-learned-how`
    FieldLearnedHow,
    /// `field-learned-next`
    FieldLearnedNext,
    /// `field-learned-place`
    FieldLearnedPlace,
    /// `field-learned-skill`
    FieldLearnedSkill,
    /// `field-learned-sure`
    FieldLearnedSure,
    /// `field-learned-text`
    FieldLearnedText,
    /// `field-letter-open-on`
    FieldLetterOpenOn,
    /// `field-letter-text`
    FieldLetterText,
    /// `field-letter-to`
    FieldLetterTo,
    /// `field-line-about`
    FieldLineAbout,
    /// `field-line-ready`
    FieldLineReady,
    /// `field-line-text`
    FieldLineText,
    /// `field-motto-text`
    FieldMottoText,
    /// `field-need-hours`
    FieldNeedHours,
    /// `field-need-pay`
    FieldNeedPay,
    /// `field-need-say`
    FieldNeedSay,
    /// `field-need-strength`
    FieldNeedStrength,
    /// `field-need-text`
    FieldNeedText,
    /// `field-need-travel`
    FieldNeedTravel,
    /// `field-outcome-name`
    FieldOutcomeName,
    /// `field-outcome-points`
    FieldOutcomePoints,
    /// `field-outcome-unit`
    FieldOutcomeUnit,
    /// `field-person-check-ins`
    FieldPersonCheckIns,
    /// `field-person-gives`
    FieldPersonGives,
    /// `field-person-in-calendar`
    FieldPersonInCalendar,
    /// `field-person-lighter`
    FieldPersonLighter,
    /// `field-person-may-know`
    FieldPersonMayKnow,
    /// `field-person-name`
    FieldPersonName,
    /// `field-person-next-check-in`
    FieldPersonNextCheckIn,
    /// `field-person-part`
    FieldPersonPart,
    /// `field-person-phone`
    FieldPersonPhone,
    /// `field-person-place`
    FieldPersonPlace,
    /// `field-person-ring`
    FieldPersonRing,
    /// `field-person-role`
    FieldPersonRole,
    /// `field-place-contacts`
    FieldPlaceContacts,
    /// `field-place-contract`
    FieldPlaceContract,
    /// `field-place-first-contact`
    FieldPlaceFirstContact,
    /// `field-place-first-contact-on`
    FieldPlaceFirstContactOn,
    /// `field-place-first-week`
    FieldPlaceFirstWeek,
    /// `field-place-gives`
    FieldPlaceGives,
    /// `field-place-good-things`
    FieldPlaceGoodThings,
    /// `field-place-hours`
    FieldPlaceHours,
    /// `field-place-hours-line`
    FieldPlaceHoursLine,
    /// `field-place-kind`
    FieldPlaceKind,
    /// `field-place-kind-of-work`
    FieldPlaceKindOfWork,
    /// `field-place-ladder`
    FieldPlaceLadder,
    /// `field-place-name`
    FieldPlaceName,
    /// `field-place-note`
    FieldPlaceNote,
    /// `field-place-pay`
    FieldPlacePay,
    /// `field-place-plan-b`
    FieldPlacePlanB,
    /// `field-place-since`
    FieldPlaceSince,
    /// `field-place-state`
    FieldPlaceState,
    /// `field-place-stop-sign`
    FieldPlaceStopSign,
    /// `field-place-until`
    FieldPlaceUntil,
    /// `field-place-way-back`
    FieldPlaceWayBack,
    /// `field-place-way-there`
    FieldPlaceWayThere,
    /// `field-place-wishes`
    FieldPlaceWishes,
    /// `field-private-word-about`
    FieldPrivateWordAbout,
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
    /// `field-question-about`
    FieldQuestionAbout,
    /// `field-question-answer`
    FieldQuestionAnswer,
    /// `field-question-answered-by`
    FieldQuestionAnsweredBy,
    /// `field-question-answered-on`
    FieldQuestionAnsweredOn,
    /// `field-question-for-whom`
    FieldQuestionForWhom,
    /// `field-question-next-meeting`
    FieldQuestionNextMeeting,
    /// `field-question-said-by`
    FieldQuestionSaidBy,
    /// `field-question-said-on`
    FieldQuestionSaidOn,
    /// `field-question-text`
    FieldQuestionText,
    /// `field-reader-key-replaced`
    FieldReaderKeyReplaced,
    /// `field-reader-key-secret`
    FieldReaderKeySecret,
    /// `field-road-comprehensible`
    FieldRoadComprehensible,
    /// `field-road-like`
    FieldRoadLike,
    /// `field-road-manageable`
    FieldRoadManageable,
    /// `field-road-meaningful`
    FieldRoadMeaningful,
    /// `field-road-name`
    FieldRoadName,
    /// `field-road-text`
    FieldRoadText,
    /// `field-role-from-age`
    FieldRoleFromAge,
    /// `field-role-matters`
    FieldRoleMatters,
    /// `field-role-name`
    FieldRoleName,
    /// `field-role-to-age`
    FieldRoleToAge,
    /// `field-role-weight`
    FieldRoleWeight,
    /// `field-role-wish`
    FieldRoleWish,
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
    /// `field-safety-part-not-this`
    FieldSafetyPartNotThis,
    /// `field-safety-part-on-lock-screen`
    FieldSafetyPartOnLockScreen,
    /// `field-safety-part-phone`
    FieldSafetyPartPhone,
    /// `field-safety-part-section`
    FieldSafetyPartSection,
    /// `field-safety-part-text`
    FieldSafetyPartText,
    /// `field-service-contact`
    FieldServiceContact,
    /// `field-service-name`
    FieldServiceName,
    /// `field-service-note`
    FieldServiceNote,
    /// `field-service-what-for`
    FieldServiceWhatFor,
    /// `field-session-agenda`
    FieldSessionAgenda,
    /// `field-session-agreed`
    FieldSessionAgreed,
    /// `field-session-asked`
    FieldSessionAsked,
    /// `field-session-notes`
    FieldSessionNotes,
    /// `field-session-on`
    FieldSessionOn,
    /// `field-session-summary`
    FieldSessionSummary,
    /// `field-session-useful`
    FieldSessionUseful,
    /// `field-session-with`
    FieldSessionWith,
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
    /// `field-setting-packs-folder`
    FieldSettingPacksFolder,
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
    /// `field-share-receipt-left-out`
    FieldShareReceiptLeftOut,
    /// `field-share-receipt-note`
    FieldShareReceiptNote,
    /// `field-share-receipt-sheet`
    FieldShareReceiptSheet,
    /// `field-share-receipt-taken-back`
    FieldShareReceiptTakenBack,
    /// `field-share-receipt-until`
    FieldShareReceiptUntil,
    /// `field-shelf-folder-name`
    FieldShelfFolderName,
    /// `field-shelf-note-about`
    FieldShelfNoteAbout,
    /// `field-shelf-note-text`
    FieldShelfNoteText,
    /// `field-shelf-page-folder`
    FieldShelfPageFolder,
    /// `field-shelf-page-let-go`
    FieldShelfPageLetGo,
    /// `field-shelf-page-made`
    FieldShelfPageMade,
    /// `field-shelf-page-page`
    FieldShelfPagePage,
    /// `field-shelf-page-title`
    FieldShelfPageTitle,
    /// `field-shelf-page-until`
    FieldShelfPageUntil,
    /// `field-shelf-page-words`
    FieldShelfPageWords,
    /// `field-skill-example`
    FieldSkillExample,
    /// `field-skill-like`
    FieldSkillLike,
    /// `field-skill-name`
    FieldSkillName,
    /// `field-skill-pile`
    FieldSkillPile,
    /// `field-skill-seen-by`
    FieldSkillSeenBy,
    /// `field-skill-sure`
    FieldSkillSure,
    /// `field-step-because`
    FieldStepBecause,
    /// `field-step-doable`
    FieldStepDoable,
    /// `field-step-first`
    FieldStepFirst,
    /// `field-step-goal`
    FieldStepGoal,
    /// `field-step-helper`
    FieldStepHelper,
    /// `field-step-helper-role`
    FieldStepHelperRole,
    /// `field-step-in-calendar`
    FieldStepInCalendar,
    /// `field-step-in-the-way`
    FieldStepInTheWay,
    /// `field-step-said-by`
    FieldStepSaidBy,
    /// `field-step-said-on`
    FieldStepSaidOn,
    /// `field-step-state`
    FieldStepState,
    /// `field-step-text`
    FieldStepText,
    /// `field-step-when`
    FieldStepWhen,
    /// `field-step-when-then`
    FieldStepWhenThen,
    /// `field-story-full`
    FieldStoryFull,
    /// `field-story-short`
    FieldStoryShort,
    /// `field-story-words`
    FieldStoryWords,
    /// `field-strength-proof`
    FieldStrengthProof,
    /// `field-strength-use-more`
    FieldStrengthUseMore,
    /// `field-strength-word`
    FieldStrengthWord,
    /// `field-support-contact`
    FieldSupportContact,
    /// `field-support-helper-role`
    FieldSupportHelperRole,
    /// `field-support-how-often`
    FieldSupportHowOften,
    /// `field-support-less-when`
    FieldSupportLessWhen,
    /// `field-support-place`
    FieldSupportPlace,
    /// `field-support-since`
    FieldSupportSince,
    /// `field-support-state`
    FieldSupportState,
    /// `field-support-step`
    FieldSupportStep,
    /// `field-support-until-when`
    FieldSupportUntilWhen,
    /// `field-support-useful`
    FieldSupportUseful,
    /// `field-support-what`
    FieldSupportWhat,
    /// `field-support-who`
    FieldSupportWho,
    /// `field-task-first-part`
    FieldTaskFirstPart,
    /// `field-task-level`
    FieldTaskLevel,
    /// `field-task-name`
    FieldTaskName,
    /// `field-task-place`
    FieldTaskPlace,
    /// `field-task-sure`
    FieldTaskSure,
    /// `field-try-found`
    FieldTryFound,
    /// `field-try-help`
    FieldTryHelp,
    /// `field-try-on`
    FieldTryOn,
    /// `field-try-place`
    FieldTryPlace,
    /// `field-try-place-link`
    FieldTryPlaceLink,
    /// `field-try-state`
    FieldTryState,
    /// `field-try-what`
    FieldTryWhat,
    /// `field-value-about`
    FieldValueAbout,
    /// `field-value-line`
    FieldValueLine,
    /// `field-value-room`
    FieldValueRoom,
    /// `field-value-word`
    FieldValueWord,
    /// `field-week-balance`
    FieldWeekBalance,
    /// `field-week-on`
    FieldWeekOn,
    /// `field-week-roles`
    FieldWeekRoles,
    /// `first-run-guide`
    FirstRunGuide,
    /// `first-run-made-about`
    FirstRunMadeAbout,
    /// `first-run-made-label`
    FirstRunMadeLabel,
    /// `first-run-made-title`
    FirstRunMadeTitle,
    /// `first-run-making`
    FirstRunMaking,
    /// `first-run-no-recovery-about`
    FirstRunNoRecoveryAbout,
    /// `first-run-no-recovery-go-on`
    FirstRunNoRecoveryGoOn,
    /// `first-run-no-recovery-later`
    FirstRunNoRecoveryLater,
    /// `first-run-no-recovery-make`
    FirstRunNoRecoveryMake,
    /// `first-run-no-recovery-title`
    FirstRunNoRecoveryTitle,
    /// `first-run-pages`
    FirstRunPages,
    /// `first-run-passphrase-about`
    FirstRunPassphraseAbout,
    /// `first-run-passphrase-margin`
    FirstRunPassphraseMargin,
    /// `first-run-passphrase-title`
    FirstRunPassphraseTitle,
    /// `first-run-ready-about`
    FirstRunReadyAbout,
    /// `first-run-ready-lock`
    FirstRunReadyLock,
    /// `first-run-ready-open`
    FirstRunReadyOpen,
    /// `first-run-ready-safety`
    FirstRunReadySafety,
    /// `first-run-ready-title`
    FirstRunReadyTitle,
    /// `first-run-sample`
    FirstRunSample,
    /// `first-run-sample-about`
    FirstRunSampleAbout,
    /// `first-run-sample-opening`
    FirstRunSampleOpening,
    /// `first-run-sample-shelf`
    FirstRunSampleShelf,
    /// `first-run-sample-shelf-about`
    FirstRunSampleShelfAbout,
    /// `first-run-shelf-made`
    FirstRunShelfMade,
    /// `first-run-shelf-making`
    FirstRunShelfMaking,
    /// `first-run-shelf-no-recovery`
    FirstRunShelfNoRecovery,
    /// `first-run-shelf-passphrase`
    FirstRunShelfPassphrase,
    /// `first-run-shelf-ready`
    FirstRunShelfReady,
    /// `first-run-shelf-ready-about`
    FirstRunShelfReadyAbout,
    /// `first-run-shelf-ready-key`
    FirstRunShelfReadyKey,
    /// `first-run-shelf-ready-open`
    FirstRunShelfReadyOpen,
    /// `first-run-shelf-what`
    FirstRunShelfWhat,
    /// `first-run-sort`
    FirstRunSort,
    /// `first-run-sort-journal`
    FirstRunSortJournal,
    /// `first-run-sort-journal.hint`
    FirstRunSortJournalHint,
    /// `first-run-sort-shelf`
    FirstRunSortShelf,
    /// `first-run-sort-shelf.hint`
    FirstRunSortShelfHint,
    /// `first-run-weight-centuries`
    FirstRunWeightCenturies,
    /// `first-run-weight-days`
    FirstRunWeightDays,
    /// `first-run-weight-hours`
    FirstRunWeightHours,
    /// `first-run-weight-minutes`
    FirstRunWeightMinutes,
    /// `first-run-weight-moments`
    FirstRunWeightMoments,
    /// `first-run-weight-months`
    FirstRunWeightMonths,
    /// `first-run-weight-years`
    FirstRunWeightYears,
    /// `first-run-welcome-not`
    FirstRunWelcomeNot,
    /// `first-run-welcome-title`
    FirstRunWelcomeTitle,
    /// `first-run-welcome-what`
    FirstRunWelcomeWhat,
    /// `first-run-where`
    FirstRunWhere,
    /// `first-run-where-margin`
    FirstRunWhereMargin,
    /// `first-run-who-reads`
    FirstRunWhoReads,
    /// `first-run-who-reads-alone`
    FirstRunWhoReadsAlone,
    /// `first-run-who-reads-you`
    FirstRunWhoReadsYou,
    /// `guide-consent`
    GuideConsent,
    /// `guide-consent-back`
    GuideConsentBack,
    /// `guide-consent-go`
    GuideConsentGo,
    /// `guide-consent-line`
    GuideConsentLine,
    /// `guide-consent-pass`
    GuideConsentPass,
    /// `guide-consent-quote`
    GuideConsentQuote,
    /// `guide-last-line`
    GuideLastLine,
    /// `guide-law`
    GuideLaw,
    /// `guide-law-ask`
    GuideLawAsk,
    /// `guide-law-bound`
    GuideLawBound,
    /// `guide-law-data`
    GuideLawData,
    /// `guide-law-file`
    GuideLawFile,
    /// `guide-law-first`
    GuideLawFirst,
    /// `guide-law-say`
    GuideLawSay,
    /// `guide-lead`
    GuideLead,
    /// `guide-learning`
    GuideLearning,
    /// `guide-learning-ask`
    GuideLearningAsk,
    /// `guide-learning-asking`
    GuideLearningAsking,
    /// `guide-learning-asking.text`
    GuideLearningAskingText,
    /// `guide-learning-doing`
    GuideLearningDoing,
    /// `guide-learning-doing.text`
    GuideLearningDoingText,
    /// `guide-learning-planned`
    GuideLearningPlanned,
    /// `guide-learning-planned.text`
    GuideLearningPlannedText,
    /// `guide-learning-trying`
    GuideLearningTrying,
    /// `guide-learning-trying.text`
    GuideLearningTryingText,
    /// `guide-learning-watching`
    GuideLearningWatching,
    /// `guide-learning-watching.text`
    GuideLearningWatchingText,
    /// `guide-learning-what`
    GuideLearningWhat,
    /// `guide-leave`
    GuideLeave,
    /// `guide-leave-health`
    GuideLeaveHealth,
    /// `guide-leave-people`
    GuideLeavePeople,
    /// `guide-leave-telling`
    GuideLeaveTelling,
    /// `guide-leave-topics`
    GuideLeaveTopics,
    /// `guide-leave-use`
    GuideLeaveUse,
    /// `guide-lines`
    GuideLines,
    /// `guide-lines-alone`
    GuideLinesAlone,
    /// `guide-lines-from`
    GuideLinesFrom,
    /// `guide-lines-handle`
    GuideLinesHandle,
    /// `guide-lines-handle.text`
    GuideLinesHandleText,
    /// `guide-lines-lowest`
    GuideLinesLowest,
    /// `guide-lines-place`
    GuideLinesPlace,
    /// `guide-lines-sense`
    GuideLinesSense,
    /// `guide-lines-sense.text`
    GuideLinesSenseText,
    /// `guide-lines-what`
    GuideLinesWhat,
    /// `guide-lines-worth`
    GuideLinesWorth,
    /// `guide-lines-worth.text`
    GuideLinesWorthText,
    /// `guide-page`
    GuidePage,
    /// `guide-page-before`
    GuidePageBefore,
    /// `guide-page-chosen`
    GuidePageChosen,
    /// `guide-page-gap`
    GuidePageGap,
    /// `guide-page-next`
    GuidePageNext,
    /// `guide-page-own`
    GuidePageOwn,
    /// `guide-save-html`
    GuideSaveHtml,
    /// `guide-save-pdf`
    GuideSavePdf,
    /// `guide-saved`
    GuideSaved,
    /// `guide-time`
    GuideTime,
    /// `guide-time-dark`
    GuideTimeDark,
    /// `guide-time-then`
    GuideTimeThen,
    /// `guide-time-why`
    GuideTimeWhy,
    /// `guide-time-word`
    GuideTimeWord,
    /// `guide-title`
    GuideTitle,
    /// `guide-window-title`
    GuideWindowTitle,
    /// `handover-back`
    HandoverBack,
    /// `handover-before`
    HandoverBefore,
    /// `handover-before-back`
    HandoverBeforeBack,
    /// `handover-before-locks`
    HandoverBeforeLocks,
    /// `handover-before-margin`
    HandoverBeforeMargin,
    /// `handover-before-sees`
    HandoverBeforeSees,
    /// `handover-begin`
    HandoverBegin,
    /// `handover-came-back`
    HandoverCameBack,
    /// `handover-done`
    HandoverDone,
    /// `handover-for`
    HandoverFor,
    /// `handover-go`
    HandoverGo,
    /// `handover-gone`
    HandoverGone,
    /// `handover-margin`
    HandoverMargin,
    /// `handover-not-now`
    HandoverNotNow,
    /// `handover-page-title`
    HandoverPageTitle,
    /// `handover-position`
    HandoverPosition,
    /// `handover-stop`
    HandoverStop,
    /// `handover-thanks`
    HandoverThanks,
    /// `handover-thanks-kept`
    HandoverThanksKept,
    /// `kept-add`
    KeptAdd,
    /// `kept-add-agreement`
    KeptAddAgreement,
    /// `kept-add-ask`
    KeptAddAsk,
    /// `kept-add-certificate`
    KeptAddCertificate,
    /// `kept-add-check-in`
    KeptAddCheckIn,
    /// `kept-add-check-list`
    KeptAddCheckList,
    /// `kept-add-course`
    KeptAddCourse,
    /// `kept-add-document`
    KeptAddDocument,
    /// `kept-add-doubt`
    KeptAddDoubt,
    /// `kept-add-energy`
    KeptAddEnergy,
    /// `kept-add-experience`
    KeptAddExperience,
    /// `kept-add-feedback`
    KeptAddFeedback,
    /// `kept-add-fit`
    KeptAddFit,
    /// `kept-add-hope`
    KeptAddHope,
    /// `kept-add-interest`
    KeptAddInterest,
    /// `kept-add-letter`
    KeptAddLetter,
    /// `kept-add-line`
    KeptAddLine,
    /// `kept-add-motto`
    KeptAddMotto,
    /// `kept-add-need`
    KeptAddNeed,
    /// `kept-add-outcome`
    KeptAddOutcome,
    /// `kept-add-person`
    KeptAddPerson,
    /// `kept-add-place`
    KeptAddPlace,
    /// `kept-add-proof`
    KeptAddProof,
    /// `kept-add-question`
    KeptAddQuestion,
    /// `kept-add-road`
    KeptAddRoad,
    /// `kept-add-role`
    KeptAddRole,
    /// `kept-add-service`
    KeptAddService,
    /// `kept-add-skill`
    KeptAddSkill,
    /// `kept-add-story`
    KeptAddStory,
    /// `kept-add-strength`
    KeptAddStrength,
    /// `kept-add-support`
    KeptAddSupport,
    /// `kept-add-task`
    KeptAddTask,
    /// `kept-add-try`
    KeptAddTry,
    /// `kept-add-value`
    KeptAddValue,
    /// `kept-add-week`
    KeptAddWeek,
    /// `kept-agreement-to-changed`
    KeptAgreementToChanged,
    /// `kept-agreement-to-kept`
    KeptAgreementToKept,
    /// `kept-agreement-to-open`
    KeptAgreementToOpen,
    /// `kept-agreements`
    KeptAgreements,
    /// `kept-agreements.lead`
    KeptAgreementsLead,
    /// `kept-agreements.none`
    KeptAgreementsNone,
    /// `kept-answer-change`
    KeptAnswerChange,
    /// `kept-answer-title`
    KeptAnswerTitle,
    /// `kept-answer-title.doubt`
    KeptAnswerTitleDoubt,
    /// `kept-answer-write`
    KeptAnswerWrite,
    /// `kept-bin`
    KeptBin,
    /// `kept-call-add`
    KeptCallAdd,
    /// `kept-call-added`
    KeptCallAdded,
    /// `kept-call-is`
    KeptCallIs,
    /// `kept-call-page`
    KeptCallPage,
    /// `kept-came-change`
    KeptCameChange,
    /// `kept-came-say`
    KeptCameSay,
    /// `kept-check-lists`
    KeptCheckLists,
    /// `kept-check-lists.lead`
    KeptCheckListsLead,
    /// `kept-check-lists.none`
    KeptCheckListsNone,
    /// `kept-course-from`
    KeptCourseFrom,
    /// `kept-course-hours`
    KeptCourseHours,
    /// `kept-course-lets-me`
    KeptCourseLetsMe,
    /// `kept-course-moved`
    KeptCourseMoved,
    /// `kept-course-pause`
    KeptCoursePause,
    /// `kept-course-provider`
    KeptCourseProvider,
    /// `kept-course-to-going`
    KeptCourseToGoing,
    /// `kept-course-to-let-go`
    KeptCourseToLetGo,
    /// `kept-course-to-paused`
    KeptCourseToPaused,
    /// `kept-course-to-picked-up-again`
    KeptCourseToPickedUpAgain,
    /// `kept-course-to-planned`
    KeptCourseToPlanned,
    /// `kept-course-to-taken`
    KeptCourseToTaken,
    /// `kept-course-to-wished-for`
    KeptCourseToWishedFor,
    /// `kept-course-way`
    KeptCourseWay,
    /// `kept-course-who-pays`
    KeptCourseWhoPays,
    /// `kept-courses`
    KeptCourses,
    /// `kept-courses.lead`
    KeptCoursesLead,
    /// `kept-courses.none`
    KeptCoursesNone,
    /// `kept-doubt-change`
    KeptDoubtChange,
    /// `kept-doubt-write`
    KeptDoubtWrite,
    /// `kept-doubts-about`
    KeptDoubtsAbout,
    /// `kept-energy`
    KeptEnergy,
    /// `kept-energy.lead`
    KeptEnergyLead,
    /// `kept-energy.none`
    KeptEnergyNone,
    /// `kept-explore`
    KeptExplore,
    /// `kept-fits-exercise`
    KeptFitsExercise,
    /// `kept-group-agreements-changed`
    KeptGroupAgreementsChanged,
    /// `kept-group-agreements-kept`
    KeptGroupAgreementsKept,
    /// `kept-group-agreements-open`
    KeptGroupAgreementsOpen,
    /// `kept-group-asks`
    KeptGroupAsks,
    /// `kept-group-between`
    KeptGroupBetween,
    /// `kept-group-certificates`
    KeptGroupCertificates,
    /// `kept-group-check-ins`
    KeptGroupCheckIns,
    /// `kept-group-check-lists`
    KeptGroupCheckLists,
    /// `kept-group-courses-going`
    KeptGroupCoursesGoing,
    /// `kept-group-courses-let-go`
    KeptGroupCoursesLetGo,
    /// `kept-group-courses-paused`
    KeptGroupCoursesPaused,
    /// `kept-group-courses-planned`
    KeptGroupCoursesPlanned,
    /// `kept-group-courses-taken`
    KeptGroupCoursesTaken,
    /// `kept-group-doubts-answered`
    KeptGroupDoubtsAnswered,
    /// `kept-group-doubts-open`
    KeptGroupDoubtsOpen,
    /// `kept-group-experiences`
    KeptGroupExperiences,
    /// `kept-group-feedback`
    KeptGroupFeedback,
    /// `kept-group-fits`
    KeptGroupFits,
    /// `kept-group-gives`
    KeptGroupGives,
    /// `kept-group-hopes`
    KeptGroupHopes,
    /// `kept-group-interests`
    KeptGroupInterests,
    /// `kept-group-letters`
    KeptGroupLetters,
    /// `kept-group-letters-closed`
    KeptGroupLettersClosed,
    /// `kept-group-lines`
    KeptGroupLines,
    /// `kept-group-needs`
    KeptGroupNeeds,
    /// `kept-group-outcomes`
    KeptGroupOutcomes,
    /// `kept-group-places`
    KeptGroupPlaces,
    /// `kept-group-places-left`
    KeptGroupPlacesLeft,
    /// `kept-group-proofs`
    KeptGroupProofs,
    /// `kept-group-questions-answered`
    KeptGroupQuestionsAnswered,
    /// `kept-group-questions-money`
    KeptGroupQuestionsMoney,
    /// `kept-group-questions-next`
    KeptGroupQuestionsNext,
    /// `kept-group-questions-open`
    KeptGroupQuestionsOpen,
    /// `kept-group-ring-1`
    KeptGroupRing1,
    /// `kept-group-ring-2`
    KeptGroupRing2,
    /// `kept-group-ring-3`
    KeptGroupRing3,
    /// `kept-group-ring-4`
    KeptGroupRing4,
    /// `kept-group-ring-open`
    KeptGroupRingOpen,
    /// `kept-group-roads`
    KeptGroupRoads,
    /// `kept-group-roles-before`
    KeptGroupRolesBefore,
    /// `kept-group-roles-now`
    KeptGroupRolesNow,
    /// `kept-group-sayings`
    KeptGroupSayings,
    /// `kept-group-services`
    KeptGroupServices,
    /// `kept-group-sessions`
    KeptGroupSessions,
    /// `kept-group-sheets`
    KeptGroupSheets,
    /// `kept-group-skills`
    KeptGroupSkills,
    /// `kept-group-skills-at-work`
    KeptGroupSkillsAtWork,
    /// `kept-group-skills-for-myself`
    KeptGroupSkillsForMyself,
    /// `kept-group-skills-to-learn`
    KeptGroupSkillsToLearn,
    /// `kept-group-stories`
    KeptGroupStories,
    /// `kept-group-strengths`
    KeptGroupStrengths,
    /// `kept-group-supports`
    KeptGroupSupports,
    /// `kept-group-takes`
    KeptGroupTakes,
    /// `kept-group-tasks`
    KeptGroupTasks,
    /// `kept-group-tries`
    KeptGroupTries,
    /// `kept-group-values-good-work`
    KeptGroupValuesGoodWork,
    /// `kept-group-values-life`
    KeptGroupValuesLife,
    /// `kept-group-values-work`
    KeptGroupValuesWork,
    /// `kept-group-weeks`
    KeptGroupWeeks,
    /// `kept-join`
    KeptJoin,
    /// `kept-join-choose`
    KeptJoinChoose,
    /// `kept-join-none`
    KeptJoinNone,
    /// `kept-joined`
    KeptJoined,
    /// `kept-learning-front`
    KeptLearningFront,
    /// `kept-letter-closed`
    KeptLetterClosed,
    /// `kept-letter-note`
    KeptLetterNote,
    /// `kept-letter-open`
    KeptLetterOpen,
    /// `kept-letter-to`
    KeptLetterTo,
    /// `kept-letters`
    KeptLetters,
    /// `kept-letters.lead`
    KeptLettersLead,
    /// `kept-letters.none`
    KeptLettersNone,
    /// `kept-list-after`
    KeptListAfter,
    /// `kept-list-begin`
    KeptListBegin,
    /// `kept-list-first-day`
    KeptListFirstDay,
    /// `kept-list-morning`
    KeptListMorning,
    /// `kept-list-names`
    KeptListNames,
    /// `kept-list-names-about`
    KeptListNamesAbout,
    /// `kept-list-print`
    KeptListPrint,
    /// `kept-matters`
    KeptMatters,
    /// `kept-matters.lead`
    KeptMattersLead,
    /// `kept-matters.none`
    KeptMattersNone,
    /// `kept-meeting-about`
    KeptMeetingAbout,
    /// `kept-money-about`
    KeptMoneyAbout,
    /// `kept-more`
    KeptMore,
    /// `kept-never-named`
    KeptNeverNamed,
    /// `kept-next-is-off`
    KeptNextIsOff,
    /// `kept-next-is-on`
    KeptNextIsOn,
    /// `kept-next-off`
    KeptNextOff,
    /// `kept-next-on`
    KeptNextOn,
    /// `kept-pages`
    KeptPages,
    /// `kept-pair`
    KeptPair,
    /// `kept-pair-few`
    KeptPairFew,
    /// `kept-pair-first`
    KeptPairFirst,
    /// `kept-pair-lead`
    KeptPairLead,
    /// `kept-pair-same`
    KeptPairSame,
    /// `kept-pair-second`
    KeptPairSecond,
    /// `kept-paper-calendar`
    KeptPaperCalendar,
    /// `kept-paper-course`
    KeptPaperCourse,
    /// `kept-paper-course-none`
    KeptPaperCourseNone,
    /// `kept-paper-days`
    KeptPaperDays,
    /// `kept-paper-ran-out`
    KeptPaperRanOut,
    /// `kept-paper-today`
    KeptPaperToday,
    /// `kept-paper-weeks`
    KeptPaperWeeks,
    /// `kept-parts-learning`
    KeptPartsLearning,
    /// `kept-parts-plan`
    KeptPartsPlan,
    /// `kept-parts-story`
    KeptPartsStory,
    /// `kept-people`
    KeptPeople,
    /// `kept-people.lead`
    KeptPeopleLead,
    /// `kept-people.none`
    KeptPeopleNone,
    /// `kept-place-open`
    KeptPlaceOpen,
    /// `kept-places`
    KeptPlaces,
    /// `kept-places.lead`
    KeptPlacesLead,
    /// `kept-places.none`
    KeptPlacesNone,
    /// `kept-plan-front`
    KeptPlanFront,
    /// `kept-questions`
    KeptQuestions,
    /// `kept-questions.lead`
    KeptQuestionsLead,
    /// `kept-questions.none`
    KeptQuestionsNone,
    /// `kept-rights-about`
    KeptRightsAbout,
    /// `kept-roads`
    KeptRoads,
    /// `kept-roads.lead`
    KeptRoadsLead,
    /// `kept-roads.none`
    KeptRoadsNone,
    /// `kept-roles`
    KeptRoles,
    /// `kept-roles.lead`
    KeptRolesLead,
    /// `kept-roles.none`
    KeptRolesNone,
    /// `kept-services`
    KeptServices,
    /// `kept-services.lead`
    KeptServicesLead,
    /// `kept-services.none`
    KeptServicesNone,
    /// `kept-sessions`
    KeptSessions,
    /// `kept-sessions.lead`
    KeptSessionsLead,
    /// `kept-sessions.none`
    KeptSessionsNone,
    /// `kept-show`
    KeptShow,
    /// `kept-show-all`
    KeptShowAll,
    /// `kept-show-none`
    KeptShowNone,
    /// `kept-show-others`
    KeptShowOthers,
    /// `kept-show-work`
    KeptShowWork,
    /// `kept-shown-by`
    KeptShownBy,
    /// `kept-shown-none`
    KeptShownNone,
    /// `kept-shown-said`
    KeptShownSaid,
    /// `kept-signs`
    KeptSigns,
    /// `kept-strengths`
    KeptStrengths,
    /// `kept-strengths.lead`
    KeptStrengthsLead,
    /// `kept-strengths.none`
    KeptStrengthsNone,
    /// `kept-support-less`
    KeptSupportLess,
    /// `kept-support-less-none`
    KeptSupportLessNone,
    /// `kept-support-less-say`
    KeptSupportLessSay,
    /// `kept-support-map`
    KeptSupportMap,
    /// `kept-support-to-ended`
    KeptSupportToEnded,
    /// `kept-support-to-going`
    KeptSupportToGoing,
    /// `kept-support-to-less`
    KeptSupportToLess,
    /// `kept-support-to-wished`
    KeptSupportToWished,
    /// `kept-support-useful`
    KeptSupportUseful,
    /// `kept-tucked`
    KeptTucked,
    /// `kept-tucked-hide`
    KeptTuckedHide,
    /// `kept-tucked-none`
    KeptTuckedNone,
    /// `kept-tucked-show`
    KeptTuckedShow,
    /// `kept-work`
    KeptWork,
    /// `kept-work.lead`
    KeptWorkLead,
    /// `kept-work.none`
    KeptWorkNone,
    /// `kept-work-places`
    KeptWorkPlaces,
    /// `key-about`
    KeyAbout,
    /// `key-copied`
    KeyCopied,
    /// `key-copy`
    KeyCopy,
    /// `key-copy-by-hand`
    KeyCopyByHand,
    /// `key-hand-over`
    KeyHandOver,
    /// `key-hand-over-about`
    KeyHandOverAbout,
    /// `key-made`
    KeyMade,
    /// `key-make`
    KeyMake,
    /// `key-none`
    KeyNone,
    /// `key-none-more`
    KeyNoneMore,
    /// `key-older`
    KeyOlder,
    /// `key-picture`
    KeyPicture,
    /// `key-replace`
    KeyReplace,
    /// `key-replace-about`
    KeyReplaceAbout,
    /// `key-replace-action`
    KeyReplaceAction,
    /// `key-replace-new`
    KeyReplaceNew,
    /// `key-replace-no`
    KeyReplaceNo,
    /// `key-replace-old`
    KeyReplaceOld,
    /// `key-replace-tell`
    KeyReplaceTell,
    /// `key-replace-title`
    KeyReplaceTitle,
    /// `key-replace-yes`
    KeyReplaceYes,
    /// `key-save`
    KeySave,
    /// `key-saved`
    KeySaved,
    /// `key-since`
    KeySince,
    /// `key-stays`
    KeyStays,
    /// `key-text`
    KeyText,
    /// `key-title`
    KeyTitle,
    /// `key-words`
    KeyWords,
    /// `key-words-about`
    KeyWordsAbout,
    /// `kind-agreement`
    KindAgreement,
    /// `kind-agreement.many`
    KindAgreementMany,
    /// `kind-ask`
    KindAsk,
    /// `kind-ask.many`
    KindAskMany,
    /// `kind-audience`
    KindAudience,
    /// `kind-audience.many`
    KindAudienceMany,
    /// `kind-certificate`
    KindCertificate,
    /// `kind-certificate.many`
    KindCertificateMany,
    /// `kind-check-in`
    KindCheckIn,
    /// `kind-check-in.many`
    KindCheckInMany,
    /// `kind-check-list`
    KindCheckList,
    /// `kind-check-list.many`
    KindCheckListMany,
    /// `kind-course`
    KindCourse,
    /// `kind-course.many`
    KindCourseMany,
    /// `kind-cv`
    KindCv,
    /// `kind-cv.many`
    KindCvMany,
    /// `kind-document`
    KindDocument,
    /// `kind-document.many`
    KindDocumentMany,
    /// `kind-doubt`
    KindDoubt,
    /// `kind-doubt.many`
    KindDoubtMany,
    /// `kind-energy`
    KindEnergy,
    /// `kind-energy.many`
    KindEnergyMany,
    /// `kind-entry`
    KindEntry,
    /// `kind-entry.many`
    KindEntryMany,
    /// `kind-experience`
    KindExperience,
    /// `kind-experience.many`
    KindExperienceMany,
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
    /// `kind-hope`
    KindHope,
    /// `kind-hope.many`
    KindHopeMany,
    /// `kind-interest`
    KindInterest,
    /// `kind-interest.many`
    KindInterestMany,
    /// `kind-learned`
    KindLearned,
    /// `kind-learned.many`
    KindLearnedMany,
    /// `kind-letter`
    KindLetter,
    /// `kind-letter.many`
    KindLetterMany,
    /// `kind-line`
    KindLine,
    /// `kind-line.many`
    KindLineMany,
    /// `kind-motto`
    KindMotto,
    /// `kind-motto.many`
    KindMottoMany,
    /// `kind-need`
    KindNeed,
    /// `kind-need.many`
    KindNeedMany,
    /// `kind-outcome`
    KindOutcome,
    /// `kind-outcome.many`
    KindOutcomeMany,
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
    /// `kind-question`
    KindQuestion,
    /// `kind-question.many`
    KindQuestionMany,
    /// `kind-reader-key`
    KindReaderKey,
    /// `kind-reader-key.many`
    KindReaderKeyMany,
    /// `kind-road`
    KindRoad,
    /// `kind-road.many`
    KindRoadMany,
    /// `kind-role`
    KindRole,
    /// `kind-role.many`
    KindRoleMany,
    /// `kind-run`
    KindRun,
    /// `kind-run.many`
    KindRunMany,
    /// `kind-safety-part`
    KindSafetyPart,
    /// `kind-safety-part.many`
    KindSafetyPartMany,
    /// `kind-service`
    KindService,
    /// `kind-service.many`
    KindServiceMany,
    /// `kind-session`
    KindSession,
    /// `kind-session.many`
    KindSessionMany,
    /// `kind-setting`
    KindSetting,
    /// `kind-setting.many`
    KindSettingMany,
    /// `kind-share-receipt`
    KindShareReceipt,
    /// `kind-share-receipt.many`
    KindShareReceiptMany,
    /// `kind-shelf-folder`
    KindShelfFolder,
    /// `kind-shelf-folder.many`
    KindShelfFolderMany,
    /// `kind-shelf-note`
    KindShelfNote,
    /// `kind-shelf-note.many`
    KindShelfNoteMany,
    /// `kind-shelf-page`
    KindShelfPage,
    /// `kind-shelf-page.many`
    KindShelfPageMany,
    /// `kind-skill`
    KindSkill,
    /// `kind-skill.many`
    KindSkillMany,
    /// `kind-step`
    KindStep,
    /// `kind-step.many`
    KindStepMany,
    /// `kind-story`
    KindStory,
    /// `kind-story.many`
    KindStoryMany,
    /// `kind-strength`
    KindStrength,
    /// `kind-strength.many`
    KindStrengthMany,
    /// `kind-support`
    KindSupport,
    /// `kind-support.many`
    KindSupportMany,
    /// `kind-task`
    KindTask,
    /// `kind-task.many`
    KindTaskMany,
    /// `kind-try`
    KindTry,
    /// `kind-try.many`
    KindTryMany,
    /// `kind-value`
    KindValue,
    /// `kind-value.many`
    KindValueMany,
    /// `kind-week`
    KindWeek,
    /// `kind-week.many`
    KindWeekMany,
    /// `learning-at`
    LearningAt,
    /// `learning-before`
    LearningBefore,
    /// `learning-before.hint`
    LearningBeforeHint,
    /// `learning-catch`
    LearningCatch,
    /// `learning-catch-leave`
    LearningCatchLeave,
    /// `learning-catch-time`
    LearningCatchTime,
    /// `learning-easier`
    LearningEasier,
    /// `learning-easier.begin`
    LearningEasierBegin,
    /// `learning-easier.end`
    LearningEasierEnd,
    /// `learning-elsewhere`
    LearningElsewhere,
    /// `learning-elsewhere-skills`
    LearningElsewhereSkills,
    /// `learning-empty`
    LearningEmpty,
    /// `learning-empty-text`
    LearningEmptyText,
    /// `learning-empty-text.fix`
    LearningEmptyTextFix,
    /// `learning-filter-all`
    LearningFilterAll,
    /// `learning-filter-any`
    LearningFilterAny,
    /// `learning-filter-growth`
    LearningFilterGrowth,
    /// `learning-filter-how`
    LearningFilterHow,
    /// `learning-filter-place`
    LearningFilterPlace,
    /// `learning-growth`
    LearningGrowth,
    /// `learning-growth-adapting`
    LearningGrowthAdapting,
    /// `learning-growth-deciding`
    LearningGrowthDeciding,
    /// `learning-growth.hint`
    LearningGrowthHint,
    /// `learning-growth-knowing-myself`
    LearningGrowthKnowingMyself,
    /// `learning-growth-planning`
    LearningGrowthPlanning,
    /// `learning-growth-solving`
    LearningGrowthSolving,
    /// `learning-growth-speaking-up`
    LearningGrowthSpeakingUp,
    /// `learning-happened`
    LearningHappened,
    /// `learning-happened.hint`
    LearningHappenedHint,
    /// `learning-helped`
    LearningHelped,
    /// `learning-how`
    LearningHow,
    /// `learning-how.hint`
    LearningHowHint,
    /// `learning-kept`
    LearningKept,
    /// `learning-kept-mistake`
    LearningKeptMistake,
    /// `learning-know-now`
    LearningKnowNow,
    /// `learning-lead`
    LearningLead,
    /// `learning-learned`
    LearningLearned,
    /// `learning-learned-exercise`
    LearningLearnedExercise,
    /// `learning-learned-none`
    LearningLearnedNone,
    /// `learning-mistakes`
    LearningMistakes,
    /// `learning-mistakes-exercise`
    LearningMistakesExercise,
    /// `learning-mistakes-none`
    LearningMistakesNone,
    /// `learning-more`
    LearningMore,
    /// `learning-next`
    LearningNext,
    /// `learning-next-goal`
    LearningNextGoal,
    /// `learning-next-is-step`
    LearningNextIsStep,
    /// `learning-next-is-try`
    LearningNextIsTry,
    /// `learning-next-made`
    LearningNextMade,
    /// `learning-next-no-goal`
    LearningNextNoGoal,
    /// `learning-next-step`
    LearningNextStep,
    /// `learning-next-tries`
    LearningNextTries,
    /// `learning-next-try`
    LearningNextTry,
    /// `learning-none-shown`
    LearningNoneShown,
    /// `learning-now`
    LearningNow,
    /// `learning-older`
    LearningOlder,
    /// `learning-place`
    LearningPlace,
    /// `learning-place-change`
    LearningPlaceChange,
    /// `learning-place.none`
    LearningPlaceNone,
    /// `learning-place-say`
    LearningPlaceSay,
    /// `learning-shown`
    LearningShown,
    /// `learning-shown-all`
    LearningShownAll,
    /// `learning-shown-some`
    LearningShownSome,
    /// `learning-skill`
    LearningSkill,
    /// `learning-skill.hint`
    LearningSkillHint,
    /// `learning-someone`
    LearningSomeone,
    /// `learning-text`
    LearningText,
    /// `learning-text.hint`
    LearningTextHint,
    /// `learning-then`
    LearningThen,
    /// `learning-wants-next`
    LearningWantsNext,
    /// `learning-way-deliberative`
    LearningWayDeliberative,
    /// `learning-way-formal`
    LearningWayFormal,
    /// `learning-way-implicit`
    LearningWayImplicit,
    /// `learning-way-reactive`
    LearningWayReactive,
    /// `learning-way-shown`
    LearningWayShown,
    /// `learning-what-happened`
    LearningWhatHappened,
    /// `lists-meeting`
    ListsMeeting,
    /// `lists-meeting-agreements`
    ListsMeetingAgreements,
    /// `lists-meeting-doubts`
    ListsMeetingDoubts,
    /// `lists-meeting.lead`
    ListsMeetingLead,
    /// `lists-meeting.none`
    ListsMeetingNone,
    /// `lists-meeting-questions`
    ListsMeetingQuestions,
    /// `lists-meeting-room`
    ListsMeetingRoom,
    /// `lists-print`
    ListsPrint,
    /// `lists-print-note`
    ListsPrintNote,
    /// `lists-rights`
    ListsRights,
    /// `lists-rights-ask`
    ListsRightsAsk,
    /// `lists-rights-before`
    ListsRightsBefore,
    /// `lists-rights-benefits`
    ListsRightsBenefits,
    /// `lists-rights-breaks`
    ListsRightsBreaks,
    /// `lists-rights-changes`
    ListsRightsChanges,
    /// `lists-rights-equal`
    ListsRightsEqual,
    /// `lists-rights-helper`
    ListsRightsHelper,
    /// `lists-rights-human`
    ListsRightsHuman,
    /// `lists-rights-ill`
    ListsRightsIll,
    /// `lists-rights-kind`
    ListsRightsKind,
    /// `lists-rights.lead`
    ListsRightsLead,
    /// `lists-rights-longer`
    ListsRightsLonger,
    /// `lists-rights-office`
    ListsRightsOffice,
    /// `lists-rights-open`
    ListsRightsOpen,
    /// `lists-rights-own`
    ListsRightsOwn,
    /// `lists-rights-paid`
    ListsRightsPaid,
    /// `lists-rights-pay`
    ListsRightsPay,
    /// `lists-rights-reason`
    ListsRightsReason,
    /// `lists-rights-same`
    ListsRightsSame,
    /// `lists-rights-services`
    ListsRightsServices,
    /// `lists-rights-tell`
    ListsRightsTell,
    /// `lists-rights-time`
    ListsRightsTime,
    /// `lists-rights-union`
    ListsRightsUnion,
    /// `lists-rights-who`
    ListsRightsWho,
    /// `lists-rights-writing`
    ListsRightsWriting,
    /// `lists-roles-none`
    ListsRolesNone,
    /// `lists-roles-page`
    ListsRolesPage,
    /// `lists-sheet-empty`
    ListsSheetEmpty,
    /// `lists-sheet-lead`
    ListsSheetLead,
    /// `notice-copy-older`
    NoticeCopyOlder,
    /// `notice-copy-older.more`
    NoticeCopyOlderMore,
    /// `notice-handed-damaged`
    NoticeHandedDamaged,
    /// `notice-handed-damaged.more`
    NoticeHandedDamagedMore,
    /// `notice-handed-page`
    NoticeHandedPage,
    /// `notice-handed-page.more`
    NoticeHandedPageMore,
    /// `notice-handed-waits`
    NoticeHandedWaits,
    /// `notice-handed-waits.more`
    NoticeHandedWaitsMore,
    /// `notice-no-room`
    NoticeNoRoom,
    /// `notice-no-room.more`
    NoticeNoRoomMore,
    /// `notice-not-sealed`
    NoticeNotSealed,
    /// `notice-not-sealed.more`
    NoticeNotSealedMore,
    /// `notice-older-copy`
    NoticeOlderCopy,
    /// `notice-older-copy.more`
    NoticeOlderCopyMore,
    /// `notice-repaired`
    NoticeRepaired,
    /// `notice-repaired-in-memory`
    NoticeRepairedInMemory,
    /// `notice-repaired-in-memory.more`
    NoticeRepairedInMemoryMore,
    /// `notice-repaired-in-part`
    NoticeRepairedInPart,
    /// `notice-repaired-in-part.more`
    NoticeRepairedInPartMore,
    /// `notice-repaired.more`
    NoticeRepairedMore,
    /// `notice-seen`
    NoticeSeen,
    /// `notice-session-page`
    NoticeSessionPage,
    /// `notice-session-page.more`
    NoticeSessionPageMore,
    /// `papers-about-badge`
    PapersAboutBadge,
    /// `papers-about-badge-picture`
    PapersAboutBadgePicture,
    /// `papers-about-pdf`
    PapersAboutPdf,
    /// `papers-about-picture`
    PapersAboutPicture,
    /// `papers-add`
    PapersAdd,
    /// `papers-added`
    PapersAdded,
    /// `papers-after`
    PapersAfter,
    /// `papers-another`
    PapersAnother,
    /// `papers-before`
    PapersBefore,
    /// `papers-kinds`
    PapersKinds,
    /// `papers-larger`
    PapersLarger,
    /// `papers-look`
    PapersLook,
    /// `papers-others-badge`
    PapersOthersBadge,
    /// `papers-others-badge-picture`
    PapersOthersBadgePicture,
    /// `papers-others-pdf`
    PapersOthersPdf,
    /// `papers-others-picture`
    PapersOthersPicture,
    /// `papers-page`
    PapersPage,
    /// `papers-picture-of`
    PapersPictureOf,
    /// `papers-save`
    PapersSave,
    /// `papers-save-others`
    PapersSaveOthers,
    /// `papers-saved`
    PapersSaved,
    /// `papers-smaller`
    PapersSmaller,
    /// `papers-take-out`
    PapersTakeOut,
    /// `papers-waiting`
    PapersWaiting,
    /// `passphrase-empty`
    PassphraseEmpty,
    /// `passphrase-empty.fix`
    PassphraseEmptyFix,
    /// `passphrase-label`
    PassphraseLabel,
    /// `passphrase-label.hint`
    PassphraseLabelHint,
    /// `passphrase-new-label`
    PassphraseNewLabel,
    /// `passphrase-new-label.hint`
    PassphraseNewLabelHint,
    /// `passphrase-other`
    PassphraseOther,
    /// `passphrase-private`
    PassphrasePrivate,
    /// `passphrase-strength`
    PassphraseStrength,
    /// `passphrase-strength.margin`
    PassphraseStrengthMargin,
    /// `passphrase-suggested`
    PassphraseSuggested,
    /// `passphrase-suggested-about`
    PassphraseSuggestedAbout,
    /// `passphrase-use`
    PassphraseUse,
    /// `passphrase-used`
    PassphraseUsed,
    /// `passphrase-weak-about`
    PassphraseWeakAbout,
    /// `passphrase-weak-change`
    PassphraseWeakChange,
    /// `passphrase-weak-choice`
    PassphraseWeakChoice,
    /// `passphrase-weak-keep`
    PassphraseWeakKeep,
    /// `passphrase-weak-title`
    PassphraseWeakTitle,
    /// `place-about`
    PlaceAbout,
    /// `place-about-none`
    PlaceAboutNone,
    /// `place-ask-from`
    PlaceAskFrom,
    /// `place-asked-then`
    PlaceAskedThen,
    /// `place-asks`
    PlaceAsks,
    /// `place-asks-margin`
    PlaceAsksMargin,
    /// `place-asks-none`
    PlaceAsksNone,
    /// `place-contact`
    PlaceContact,
    /// `place-contact-add`
    PlaceContactAdd,
    /// `place-contact-reach`
    PlaceContactReach,
    /// `place-contact-what`
    PlaceContactWhat,
    /// `place-contact-who`
    PlaceContactWho,
    /// `place-contacts-margin`
    PlaceContactsMargin,
    /// `place-contacts-none`
    PlaceContactsNone,
    /// `place-contacts-title`
    PlaceContactsTitle,
    /// `place-first`
    PlaceFirst,
    /// `place-first-contact`
    PlaceFirstContact,
    /// `place-first-contact-none`
    PlaceFirstContactNone,
    /// `place-first-none`
    PlaceFirstNone,
    /// `place-fit-add`
    PlaceFitAdd,
    /// `place-fits`
    PlaceFits,
    /// `place-fits-none`
    PlaceFitsNone,
    /// `place-found-interest`
    PlaceFoundInterest,
    /// `place-found-kept`
    PlaceFoundKept,
    /// `place-found-strength`
    PlaceFoundStrength,
    /// `place-gives`
    PlaceGives,
    /// `place-gives-none`
    PlaceGivesNone,
    /// `place-ladder-empty`
    PlaceLadderEmpty,
    /// `place-ladder-margin`
    PlaceLadderMargin,
    /// `place-ladder-no-sign`
    PlaceLadderNoSign,
    /// `place-ladder-title`
    PlaceLadderTitle,
    /// `place-left`
    PlaceLeft,
    /// `place-left-keep`
    PlaceLeftKeep,
    /// `place-left-stands`
    PlaceLeftStands,
    /// `place-left.stays`
    PlaceLeftStays,
    /// `place-left-well`
    PlaceLeftWell,
    /// `place-lift-none`
    PlaceLiftNone,
    /// `place-name-stays`
    PlaceNameStays,
    /// `place-people`
    PlacePeople,
    /// `place-people-none`
    PlacePeopleNone,
    /// `place-people-page`
    PlacePeoplePage,
    /// `place-person`
    PlacePerson,
    /// `place-person-add`
    PlacePersonAdd,
    /// `place-person-apart`
    PlacePersonApart,
    /// `place-person-joined`
    PlacePersonJoined,
    /// `place-person-out`
    PlacePersonOut,
    /// `place-rung-how`
    PlaceRungHow,
    /// `place-rung-when`
    PlaceRungWhen,
    /// `place-terms`
    PlaceTerms,
    /// `place-terms-none`
    PlaceTermsNone,
    /// `place-there`
    PlaceThere,
    /// `place-there-none`
    PlaceThereNone,
    /// `place-tries`
    PlaceTries,
    /// `place-tries-margin`
    PlaceTriesMargin,
    /// `place-tries-none`
    PlaceTriesNone,
    /// `place-try-add`
    PlaceTryAdd,
    /// `place-way`
    PlaceWay,
    /// `place-way-from`
    PlaceWayFrom,
    /// `place-wish-unwanted`
    PlaceWishUnwanted,
    /// `place-wishes`
    PlaceWishes,
    /// `place-wishes-exercise`
    PlaceWishesExercise,
    /// `place-wishes-go`
    PlaceWishesGo,
    /// `place-wishes-met`
    PlaceWishesMet,
    /// `place-wishes-needs`
    PlaceWishesNeeds,
    /// `place-wishes-none`
    PlaceWishesNone,
    /// `place-wishes-not-known`
    PlaceWishesNotKnown,
    /// `place-wishes-not-met`
    PlaceWishesNotMet,
    /// `place-wishes-title`
    PlaceWishesTitle,
    /// `plan-about-changed-my-mind`
    PlanAboutChangedMyMind,
    /// `plan-about-done-for-now`
    PlanAboutDoneForNow,
    /// `plan-about-later`
    PlanAboutLater,
    /// `plan-about-let-go`
    PlanAboutLetGo,
    /// `plan-about-next`
    PlanAboutNext,
    /// `plan-about-now`
    PlanAboutNow,
    /// `plan-about-resting`
    PlanAboutResting,
    /// `plan-add-goal`
    PlanAddGoal,
    /// `plan-because`
    PlanBecause,
    /// `plan-because-change`
    PlanBecauseChange,
    /// `plan-because-field`
    PlanBecauseField,
    /// `plan-because-field.hint`
    PlanBecauseFieldHint,
    /// `plan-because-say`
    PlanBecauseSay,
    /// `plan-bin`
    PlanBin,
    /// `plan-board-lead`
    PlanBoardLead,
    /// `plan-board-none`
    PlanBoardNone,
    /// `plan-board-step-of`
    PlanBoardStepOf,
    /// `plan-calendar`
    PlanCalendar,
    /// `plan-calendar-certificate`
    PlanCalendarCertificate,
    /// `plan-calendar-check-in`
    PlanCalendarCheckIn,
    /// `plan-calendar-days`
    PlanCalendarDays,
    /// `plan-calendar-days.hint`
    PlanCalendarDaysHint,
    /// `plan-calendar-known`
    PlanCalendarKnown,
    /// `plan-calendar-lead`
    PlanCalendarLead,
    /// `plan-calendar-leaves`
    PlanCalendarLeaves,
    /// `plan-calendar-no-title`
    PlanCalendarNoTitle,
    /// `plan-calendar-no-title.fix`
    PlanCalendarNoTitleFix,
    /// `plan-calendar-none`
    PlanCalendarNone,
    /// `plan-calendar-nothing`
    PlanCalendarNothing,
    /// `plan-calendar-nothing.fix`
    PlanCalendarNothingFix,
    /// `plan-calendar-paper`
    PlanCalendarPaper,
    /// `plan-calendar-remind`
    PlanCalendarRemind,
    /// `plan-calendar-remind.hint`
    PlanCalendarRemindHint,
    /// `plan-calendar-review`
    PlanCalendarReview,
    /// `plan-calendar-saved`
    PlanCalendarSaved,
    /// `plan-calendar-title`
    PlanCalendarTitle,
    /// `plan-calendar-write`
    PlanCalendarWrite,
    /// `plan-change`
    PlanChange,
    /// `plan-change-title`
    PlanChangeTitle,
    /// `plan-empty`
    PlanEmpty,
    /// `plan-empty-exercise`
    PlanEmptyExercise,
    /// `plan-empty-exercise-note`
    PlanEmptyExerciseNote,
    /// `plan-empty-text`
    PlanEmptyText,
    /// `plan-empty-text.fix`
    PlanEmptyTextFix,
    /// `plan-empty-write`
    PlanEmptyWrite,
    /// `plan-event-before`
    PlanEventBefore,
    /// `plan-event-began`
    PlanEventBegan,
    /// `plan-event-changed`
    PlanEventChanged,
    /// `plan-event-found`
    PlanEventFound,
    /// `plan-event-looked`
    PlanEventLooked,
    /// `plan-event-moved`
    PlanEventMoved,
    /// `plan-event-nothing`
    PlanEventNothing,
    /// `plan-event-now`
    PlanEventNow,
    /// `plan-event-step`
    PlanEventStep,
    /// `plan-from-exercise`
    PlanFromExercise,
    /// `plan-helper`
    PlanHelper,
    /// `plan-helper-with-role`
    PlanHelperWithRole,
    /// `plan-history`
    PlanHistory,
    /// `plan-history-back`
    PlanHistoryBack,
    /// `plan-history-brought`
    PlanHistoryBrought,
    /// `plan-history-lead`
    PlanHistoryLead,
    /// `plan-hope-goal`
    PlanHopeGoal,
    /// `plan-hopes`
    PlanHopes,
    /// `plan-hopes.about`
    PlanHopesAbout,
    /// `plan-in-the-way`
    PlanInTheWay,
    /// `plan-lead`
    PlanLead,
    /// `plan-levels`
    PlanLevels,
    /// `plan-levels.hint`
    PlanLevelsHint,
    /// `plan-look`
    PlanLook,
    /// `plan-look-again`
    PlanLookAgain,
    /// `plan-look-found`
    PlanLookFound,
    /// `plan-look-found.hint`
    PlanLookFoundHint,
    /// `plan-look-lead`
    PlanLookLead,
    /// `plan-look-next`
    PlanLookNext,
    /// `plan-look-next.hint`
    PlanLookNextHint,
    /// `plan-look-place`
    PlanLookPlace,
    /// `plan-look-want`
    PlanLookWant,
    /// `plan-looks`
    PlanLooks,
    /// `plan-made-on`
    PlanMadeOn,
    /// `plan-may-be-offered`
    PlanMayBeOffered,
    /// `plan-may-be-offered.hint`
    PlanMayBeOfferedHint,
    /// `plan-moved`
    PlanMoved,
    /// `plan-new-title`
    PlanNewTitle,
    /// `plan-of`
    PlanOf,
    /// `plan-offered`
    PlanOffered,
    /// `plan-pick`
    PlanPick,
    /// `plan-pick-add`
    PlanPickAdd,
    /// `plan-pick-none`
    PlanPickNone,
    /// `plan-pinned-change`
    PlanPinnedChange,
    /// `plan-pinned-good-work`
    PlanPinnedGoodWork,
    /// `plan-pinned-hope`
    PlanPinnedHope,
    /// `plan-private`
    PlanPrivate,
    /// `plan-review`
    PlanReview,
    /// `plan-review.hint`
    PlanReviewHint,
    /// `plan-step-add`
    PlanStepAdd,
    /// `plan-step-change-title`
    PlanStepChangeTitle,
    /// `plan-step-empty-text`
    PlanStepEmptyText,
    /// `plan-step-empty-text.fix`
    PlanStepEmptyTextFix,
    /// `plan-step-first`
    PlanStepFirst,
    /// `plan-step-first-field`
    PlanStepFirstField,
    /// `plan-step-helper`
    PlanStepHelper,
    /// `plan-step-helper-role`
    PlanStepHelperRole,
    /// `plan-step-in-the-way`
    PlanStepInTheWay,
    /// `plan-step-in-the-way-field`
    PlanStepInTheWayField,
    /// `plan-step-new-title`
    PlanStepNewTitle,
    /// `plan-step-none`
    PlanStepNone,
    /// `plan-step-text`
    PlanStepText,
    /// `plan-step-unnamed`
    PlanStepUnnamed,
    /// `plan-step-when`
    PlanStepWhen,
    /// `plan-step-when.hint`
    PlanStepWhenHint,
    /// `plan-steps`
    PlanSteps,
    /// `plan-text`
    PlanText,
    /// `plan-text.hint`
    PlanTextHint,
    /// `plan-then`
    PlanThen,
    /// `plan-timeline-lead`
    PlanTimelineLead,
    /// `plan-unnamed`
    PlanUnnamed,
    /// `plan-view-board`
    PlanViewBoard,
    /// `plan-view-list`
    PlanViewList,
    /// `plan-view-timeline`
    PlanViewTimeline,
    /// `plan-view-years`
    PlanViewYears,
    /// `plan-views`
    PlanViews,
    /// `plan-when`
    PlanWhen,
    /// `plan-when-hard`
    PlanWhenHard,
    /// `plan-when-then`
    PlanWhenThen,
    /// `plan-when-then-add`
    PlanWhenThenAdd,
    /// `plan-when-then.hint`
    PlanWhenThenHint,
    /// `plan-when-then-number`
    PlanWhenThenNumber,
    /// `plan-why`
    PlanWhy,
    /// `plan-with`
    PlanWith,
    /// `plan-with-whom`
    PlanWithWhom,
    /// `plan-years-lead`
    PlanYearsLead,
    /// `plan-years-none`
    PlanYearsNone,
    /// `practise-about`
    PractiseAbout,
    /// `practise-action`
    PractiseAction,
    /// `practise-link`
    PractiseLink,
    /// `practise-title`
    PractiseTitle,
    /// `practise-works`
    PractiseWorks,
    /// `practise-works.more`
    PractiseWorksMore,
    /// `reader-key`
    ReaderKey,
    /// `reader-key-close`
    ReaderKeyClose,
    /// `reader-key-differ`
    ReaderKeyDiffer,
    /// `reader-key-differed`
    ReaderKeyDiffered,
    /// `reader-key-differed.fix`
    ReaderKeyDifferedFix,
    /// `reader-key-empty`
    ReaderKeyEmpty,
    /// `reader-key-empty.fix`
    ReaderKeyEmptyFix,
    /// `reader-key-file`
    ReaderKeyFile,
    /// `reader-key-has`
    ReaderKeyHas,
    /// `reader-key-its-words`
    ReaderKeyItsWords,
    /// `reader-key-kept`
    ReaderKeyKept,
    /// `reader-key-lead`
    ReaderKeyLead,
    /// `reader-key-look`
    ReaderKeyLook,
    /// `reader-key-not-now`
    ReaderKeyNotNow,
    /// `reader-key-of`
    ReaderKeyOf,
    /// `reader-key-remove`
    ReaderKeyRemove,
    /// `reader-key-removed`
    ReaderKeyRemoved,
    /// `reader-key-replace`
    ReaderKeyReplace,
    /// `reader-key-same`
    ReaderKeySame,
    /// `reader-key-text`
    ReaderKeyText,
    /// `reader-key-text.hint`
    ReaderKeyTextHint,
    /// `reader-key-words`
    ReaderKeyWords,
    /// `reader-key-words-lead`
    ReaderKeyWordsLead,
    /// `recovery-about`
    RecoveryAbout,
    /// `recovery-by-hand`
    RecoveryByHand,
    /// `recovery-copied`
    RecoveryCopied,
    /// `recovery-key`
    RecoveryKey,
    /// `recovery-key-about`
    RecoveryKeyAbout,
    /// `recovery-later`
    RecoveryLater,
    /// `recovery-picture`
    RecoveryPicture,
    /// `recovery-print`
    RecoveryPrint,
    /// `recovery-printed`
    RecoveryPrinted,
    /// `recovery-save`
    RecoverySave,
    /// `recovery-save-page`
    RecoverySavePage,
    /// `recovery-saved`
    RecoverySaved,
    /// `recovery-steps`
    RecoverySteps,
    /// `recovery-title`
    RecoveryTitle,
    /// `recovery-warning`
    RecoveryWarning,
    /// `rekey-about`
    RekeyAbout,
    /// `rekey-action`
    RekeyAction,
    /// `rekey-done`
    RekeyDone,
    /// `rekey-honest`
    RekeyHonest,
    /// `rekey-kept`
    RekeyKept,
    /// `rekey-link`
    RekeyLink,
    /// `rekey-sheet`
    RekeySheet,
    /// `rekey-sheet.hint`
    RekeySheetHint,
    /// `rekey-sheet-title`
    RekeySheetTitle,
    /// `rekey-title`
    RekeyTitle,
    /// `rekey-unreadable`
    RekeyUnreadable,
    /// `rekey-working`
    RekeyWorking,
    /// `safety-add`
    SafetyAdd,
    /// `safety-after-a-no`
    SafetyAfterANo,
    /// `safety-after-a-no-hint`
    SafetyAfterANoHint,
    /// `safety-bad-day`
    SafetyBadDay,
    /// `safety-bad-day-hint`
    SafetyBadDayHint,
    /// `safety-card-title`
    SafetyCardTitle,
    /// `safety-change`
    SafetyChange,
    /// `safety-copied`
    SafetyCopied,
    /// `safety-elsewhere`
    SafetyElsewhere,
    /// `safety-elsewhere-hint`
    SafetyElsewhereHint,
    /// `safety-empty`
    SafetyEmpty,
    /// `safety-empty-action`
    SafetyEmptyAction,
    /// `safety-empty-title`
    SafetyEmptyTitle,
    /// `safety-first`
    SafetyFirst,
    /// `safety-first-hint`
    SafetyFirstHint,
    /// `safety-from-people`
    SafetyFromPeople,
    /// `safety-helps`
    SafetyHelps,
    /// `safety-helps-hint`
    SafetyHelpsHint,
    /// `safety-hidden-back`
    SafetyHiddenBack,
    /// `safety-hidden-hint`
    SafetyHiddenHint,
    /// `safety-hide`
    SafetyHide,
    /// `safety-is-on-lock-screen`
    SafetyIsOnLockScreen,
    /// `safety-keeps-ok`
    SafetyKeepsOk,
    /// `safety-keeps-ok-hint`
    SafetyKeepsOkHint,
    /// `safety-kind-words`
    SafetyKindWords,
    /// `safety-line`
    SafetyLine,
    /// `safety-line-empty`
    SafetyLineEmpty,
    /// `safety-line-empty.fix`
    SafetyLineEmptyFix,
    /// `safety-line-not-this`
    SafetyLineNotThis,
    /// `safety-line-not-this.hint`
    SafetyLineNotThisHint,
    /// `safety-line-number`
    SafetyLineNumber,
    /// `safety-line-number.hint`
    SafetyLineNumberHint,
    /// `safety-line-person`
    SafetyLinePerson,
    /// `safety-look`
    SafetyLook,
    /// `safety-look-about`
    SafetyLookAbout,
    /// `safety-look-hear`
    SafetyLookHear,
    /// `safety-look-see`
    SafetyLookSee,
    /// `safety-look-smell`
    SafetyLookSmell,
    /// `safety-look-taste`
    SafetyLookTaste,
    /// `safety-look-touch`
    SafetyLookTouch,
    /// `safety-margin`
    SafetyMargin,
    /// `safety-no-one`
    SafetyNoOne,
    /// `safety-not-copied`
    SafetyNotCopied,
    /// `safety-not-copied.fix`
    SafetyNotCopiedFix,
    /// `safety-not-this`
    SafetyNotThis,
    /// `safety-number`
    SafetyNumber,
    /// `safety-number-is`
    SafetyNumberIs,
    /// `safety-number-none`
    SafetyNumberNone,
    /// `safety-on-lock-screen`
    SafetyOnLockScreen,
    /// `safety-on-lock-screen.hint`
    SafetyOnLockScreenHint,
    /// `safety-people`
    SafetyPeople,
    /// `safety-people-hint`
    SafetyPeopleHint,
    /// `safety-phone`
    SafetyPhone,
    /// `safety-phone.hint`
    SafetyPhoneHint,
    /// `safety-phone-number`
    SafetyPhoneNumber,
    /// `safety-print`
    SafetyPrint,
    /// `safety-proofs`
    SafetyProofs,
    /// `safety-proofs-where`
    SafetyProofsWhere,
    /// `safety-put-away`
    SafetyPutAway,
    /// `safety-room`
    SafetyRoom,
    /// `safety-room-about`
    SafetyRoomAbout,
    /// `safety-safer`
    SafetySafer,
    /// `safety-safer-hint`
    SafetySaferHint,
    /// `safety-save-card`
    SafetySaveCard,
    /// `safety-services`
    SafetyServices,
    /// `safety-services-hint`
    SafetyServicesHint,
    /// `safety-signs`
    SafetySigns,
    /// `safety-signs-hint`
    SafetySignsHint,
    /// `safety-slow`
    SafetySlow,
    /// `safety-slow-about`
    SafetySlowAbout,
    /// `safety-slow-again`
    SafetySlowAgain,
    /// `safety-slow-count`
    SafetySlowCount,
    /// `safety-slow-done`
    SafetySlowDone,
    /// `safety-slow-in`
    SafetySlowIn,
    /// `safety-slow-out`
    SafetySlowOut,
    /// `safety-slow-start`
    SafetySlowStart,
    /// `safety-slow-still`
    SafetySlowStill,
    /// `safety-slow-stop`
    SafetySlowStop,
    /// `safety-title`
    SafetyTitle,
    /// `safety-when-ok`
    SafetyWhenOk,
    /// `safety-when-ok-hint`
    SafetyWhenOkHint,
    /// `safety-worth`
    SafetyWorth,
    /// `safety-worth-hint`
    SafetyWorthHint,
    /// `sealed-ask-giver`
    SealedAskGiver,
    /// `sealed-ask-name`
    SealedAskName,
    /// `sealed-bar`
    SealedBar,
    /// `sealed-cannot`
    SealedCannot,
    /// `sealed-cannot.fix`
    SealedCannotFix,
    /// `sealed-close`
    SealedClose,
    /// `sealed-cut`
    SealedCut,
    /// `sealed-cut.fix`
    SealedCutFix,
    /// `sealed-damaged`
    SealedDamaged,
    /// `sealed-damaged.fix`
    SealedDamagedFix,
    /// `sealed-empty`
    SealedEmpty,
    /// `sealed-empty.fix`
    SealedEmptyFix,
    /// `sealed-lead`
    SealedLead,
    /// `sealed-licence`
    SealedLicence,
    /// `sealed-made-for`
    SealedMadeFor,
    /// `sealed-memory`
    SealedMemory,
    /// `sealed-memory.fix`
    SealedMemoryFix,
    /// `sealed-newer`
    SealedNewer,
    /// `sealed-newer.fix`
    SealedNewerFix,
    /// `sealed-open`
    SealedOpen,
    /// `sealed-passphrase`
    SealedPassphrase,
    /// `sealed-passphrase.hint`
    SealedPassphraseHint,
    /// `sealed-print`
    SealedPrint,
    /// `sealed-save`
    SealedSave,
    /// `sealed-show`
    SealedShow,
    /// `sealed-take-out`
    SealedTakeOut,
    /// `sealed-take-out-lead`
    SealedTakeOutLead,
    /// `sealed-text`
    SealedText,
    /// `sealed-title`
    SealedTitle,
    /// `sealed-window-title`
    SealedWindowTitle,
    /// `sealed-work`
    SealedWork,
    /// `sealed-work.fix`
    SealedWorkFix,
    /// `sealed-working`
    SealedWorking,
    /// `sealed-wrong`
    SealedWrong,
    /// `sealed-wrong.fix`
    SealedWrongFix,
    /// `search-count`
    SearchCount,
    /// `search-field`
    SearchField,
    /// `search-field.hint`
    SearchFieldHint,
    /// `search-newest`
    SearchNewest,
    /// `search-none-help`
    SearchNoneHelp,
    /// `search-results`
    SearchResults,
    /// `search-start`
    SearchStart,
    /// `search-title`
    SearchTitle,
    /// `search-too-long`
    SearchTooLong,
    /// `search-too-long.fix`
    SearchTooLongFix,
    /// `search-tucked`
    SearchTucked,
    /// `settings-about`
    SettingsAbout,
    /// `settings-about-waymark`
    SettingsAboutWaymark,
    /// `settings-accessibility`
    SettingsAccessibility,
    /// `settings-auto-lock`
    SettingsAutoLock,
    /// `settings-auto-lock.hint`
    SettingsAutoLockHint,
    /// `settings-auto-lock-minutes`
    SettingsAutoLockMinutes,
    /// `settings-auto-lock-never`
    SettingsAutoLockNever,
    /// `settings-bin`
    SettingsBin,
    /// `settings-bin-about`
    SettingsBinAbout,
    /// `settings-blur`
    SettingsBlur,
    /// `settings-blur.hint`
    SettingsBlurHint,
    /// `settings-bring-in-added`
    SettingsBringInAdded,
    /// `settings-bring-in-changed`
    SettingsBringInChanged,
    /// `settings-bring-in-same`
    SettingsBringInSame,
    /// `settings-bring-in-title`
    SettingsBringInTitle,
    /// `settings-bring-in-versions`
    SettingsBringInVersions,
    /// `settings-calm`
    SettingsCalm,
    /// `settings-calm.hint`
    SettingsCalmHint,
    /// `settings-changed`
    SettingsChanged,
    /// `settings-clipboard`
    SettingsClipboard,
    /// `settings-clipboard-about`
    SettingsClipboardAbout,
    /// `settings-clipboard-done`
    SettingsClipboardDone,
    /// `settings-exercises`
    SettingsExercises,
    /// `settings-fonts`
    SettingsFonts,
    /// `settings-hide-minutes`
    SettingsHideMinutes,
    /// `settings-hide-numbers`
    SettingsHideNumbers,
    /// `settings-hide-numbers.hint`
    SettingsHideNumbersHint,
    /// `settings-icons`
    SettingsIcons,
    /// `settings-journal-name`
    SettingsJournalName,
    /// `settings-journal-name.hint`
    SettingsJournalNameHint,
    /// `settings-key-back`
    SettingsKeyBack,
    /// `settings-key-enter`
    SettingsKeyEnter,
    /// `settings-key-escape`
    SettingsKeyEscape,
    /// `settings-key-finish`
    SettingsKeyFinish,
    /// `settings-key-larger`
    SettingsKeyLarger,
    /// `settings-key-lock`
    SettingsKeyLock,
    /// `settings-key-name-alt`
    SettingsKeyNameAlt,
    /// `settings-key-name-ctrl`
    SettingsKeyNameCtrl,
    /// `settings-key-name-enter`
    SettingsKeyNameEnter,
    /// `settings-key-name-esc`
    SettingsKeyNameEsc,
    /// `settings-key-name-left`
    SettingsKeyNameLeft,
    /// `settings-key-name-shift`
    SettingsKeyNameShift,
    /// `settings-key-new`
    SettingsKeyNew,
    /// `settings-key-places`
    SettingsKeyPlaces,
    /// `settings-key-quiet`
    SettingsKeyQuiet,
    /// `settings-key-region`
    SettingsKeyRegion,
    /// `settings-key-search`
    SettingsKeySearch,
    /// `settings-key-settings`
    SettingsKeySettings,
    /// `settings-key-shift`
    SettingsKeyShift,
    /// `settings-key-smaller`
    SettingsKeySmaller,
    /// `settings-key-undo`
    SettingsKeyUndo,
    /// `settings-key-usual`
    SettingsKeyUsual,
    /// `settings-keys`
    SettingsKeys,
    /// `settings-keys-column`
    SettingsKeysColumn,
    /// `settings-keys-does`
    SettingsKeysDoes,
    /// `settings-keys-margin`
    SettingsKeysMargin,
    /// `settings-keys-show`
    SettingsKeysShow,
    /// `settings-language`
    SettingsLanguage,
    /// `settings-licence`
    SettingsLicence,
    /// `settings-lock`
    SettingsLock,
    /// `settings-lock-away`
    SettingsLockAway,
    /// `settings-lock-margin`
    SettingsLockMargin,
    /// `settings-my-name`
    SettingsMyName,
    /// `settings-my-name.hint`
    SettingsMyNameHint,
    /// `settings-names`
    SettingsNames,
    /// `settings-names-margin`
    SettingsNamesMargin,
    /// `settings-network`
    SettingsNetwork,
    /// `settings-packs`
    SettingsPacks,
    /// `settings-packs-again`
    SettingsPacksAgain,
    /// `settings-packs-choose`
    SettingsPacksChoose,
    /// `settings-packs-done`
    SettingsPacksDone,
    /// `settings-packs-folder`
    SettingsPacksFolder,
    /// `settings-packs-gone`
    SettingsPacksGone,
    /// `settings-packs-left-out`
    SettingsPacksLeftOut,
    /// `settings-packs-left-out-about`
    SettingsPacksLeftOutAbout,
    /// `settings-packs-line`
    SettingsPacksLine,
    /// `settings-packs-margin`
    SettingsPacksMargin,
    /// `settings-packs-none`
    SettingsPacksNone,
    /// `settings-packs-read`
    SettingsPacksRead,
    /// `settings-packs-read-none`
    SettingsPacksReadNone,
    /// `settings-packs-remove`
    SettingsPacksRemove,
    /// `settings-packs-remove-about`
    SettingsPacksRemoveAbout,
    /// `settings-passphrase`
    SettingsPassphrase,
    /// `settings-passphrase-about`
    SettingsPassphraseAbout,
    /// `settings-passphrase-action`
    SettingsPassphraseAction,
    /// `settings-passphrase-change`
    SettingsPassphraseChange,
    /// `settings-passphrase-changed`
    SettingsPassphraseChanged,
    /// `settings-passphrase-changed.more`
    SettingsPassphraseChangedMore,
    /// `settings-passphrase-changing`
    SettingsPassphraseChanging,
    /// `settings-passphrase-no-present`
    SettingsPassphraseNoPresent,
    /// `settings-passphrase-no-present.fix`
    SettingsPassphraseNoPresentFix,
    /// `settings-passphrase-present`
    SettingsPassphrasePresent,
    /// `settings-passphrase-title`
    SettingsPassphraseTitle,
    /// `settings-private-words`
    SettingsPrivateWords,
    /// `settings-private-words-about`
    SettingsPrivateWordsAbout,
    /// `settings-reading`
    SettingsReading,
    /// `settings-reading-margin`
    SettingsReadingMargin,
    /// `settings-reading-title`
    SettingsReadingTitle,
    /// `settings-records`
    SettingsRecords,
    /// `settings-recovery-about`
    SettingsRecoveryAbout,
    /// `settings-recovery-action`
    SettingsRecoveryAction,
    /// `settings-recovery-copies`
    SettingsRecoveryCopies,
    /// `settings-recovery-done-title`
    SettingsRecoveryDoneTitle,
    /// `settings-recovery-made`
    SettingsRecoveryMade,
    /// `settings-recovery-none`
    SettingsRecoveryNone,
    /// `settings-recovery-sheet`
    SettingsRecoverySheet,
    /// `settings-recovery-title`
    SettingsRecoveryTitle,
    /// `settings-sample`
    SettingsSample,
    /// `settings-sample-about`
    SettingsSampleAbout,
    /// `settings-sample-close`
    SettingsSampleClose,
    /// `settings-shift-lock`
    SettingsShiftLock,
    /// `settings-shift-lock.hint`
    SettingsShiftLockHint,
    /// `settings-size-kilobytes`
    SettingsSizeKilobytes,
    /// `settings-size-megabytes`
    SettingsSizeMegabytes,
    /// `settings-statement`
    SettingsStatement,
    /// `settings-stored`
    SettingsStored,
    /// `settings-stored-copy`
    SettingsStoredCopy,
    /// `settings-stored-folder`
    SettingsStoredFolder,
    /// `settings-stored-margin`
    SettingsStoredMargin,
    /// `settings-stored-no-copy`
    SettingsStoredNoCopy,
    /// `settings-stored-readable`
    SettingsStoredReadable,
    /// `settings-stored-records`
    SettingsStoredRecords,
    /// `settings-stored-size`
    SettingsStoredSize,
    /// `settings-take-out`
    SettingsTakeOut,
    /// `settings-take-out-but`
    SettingsTakeOutBut,
    /// `settings-take-out-but.fix`
    SettingsTakeOutButFix,
    /// `settings-take-out-done`
    SettingsTakeOutDone,
    /// `settings-take-out-json`
    SettingsTakeOutJson,
    /// `settings-take-out-json-about`
    SettingsTakeOutJsonAbout,
    /// `settings-take-out-margin`
    SettingsTakeOutMargin,
    /// `settings-take-out-markdown`
    SettingsTakeOutMarkdown,
    /// `settings-take-out-markdown-about`
    SettingsTakeOutMarkdownAbout,
    /// `settings-take-out-warning`
    SettingsTakeOutWarning,
    /// `settings-text-larger`
    SettingsTextLarger,
    /// `settings-text-size`
    SettingsTextSize,
    /// `settings-text-size-percent`
    SettingsTextSizePercent,
    /// `settings-text-smaller`
    SettingsTextSmaller,
    /// `settings-text-usual`
    SettingsTextUsual,
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
    /// `settings-today`
    SettingsToday,
    /// `settings-today-quotes`
    SettingsTodayQuotes,
    /// `settings-today-quotes.hint`
    SettingsTodayQuotesHint,
    /// `settings-version`
    SettingsVersion,
    /// `settings-ways`
    SettingsWays,
    /// `settings-words`
    SettingsWords,
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
    /// `share-carers`
    ShareCarers,
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
    /// `share-form-json`
    ShareFormJson,
    /// `share-form-key-page`
    ShareFormKeyPage,
    /// `share-form-markdown`
    ShareFormMarkdown,
    /// `share-form-pdf`
    ShareFormPdf,
    /// `share-form-plain-note`
    ShareFormPlainNote,
    /// `share-form-sealed-html`
    ShareFormSealedHtml,
    /// `share-form-sealed-markdown`
    ShareFormSealedMarkdown,
    /// `share-form-sealed-note`
    ShareFormSealedNote,
    /// `share-form-sealed-page`
    ShareFormSealedPage,
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
    /// `share-left-out`
    ShareLeftOut,
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
    /// `share-section-agreed`
    ShareSectionAgreed,
    /// `share-section-concerns`
    ShareSectionConcerns,
    /// `share-section-dates`
    ShareSectionDates,
    /// `share-section-done`
    ShareSectionDone,
    /// `share-section-fit`
    ShareSectionFit,
    /// `share-section-helps`
    ShareSectionHelps,
    /// `share-section-learning`
    ShareSectionLearning,
    /// `share-section-life`
    ShareSectionLife,
    /// `share-section-people`
    ShareSectionPeople,
    /// `share-section-plan`
    ShareSectionPlan,
    /// `share-section-profile`
    ShareSectionProfile,
    /// `share-section-questions`
    ShareSectionQuestions,
    /// `share-section-search`
    ShareSectionSearch,
    /// `share-section-sheets`
    ShareSectionSheets,
    /// `share-section-strengths`
    ShareSectionStrengths,
    /// `share-section-support`
    ShareSectionSupport,
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
    /// `share-slip`
    ShareSlip,
    /// `share-take-back-note`
    ShareTakeBackNote,
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
    /// `shared-about`
    SharedAbout,
    /// `shared-close`
    SharedClose,
    /// `shared-contents`
    SharedContents,
    /// `shared-kinds`
    SharedKinds,
    /// `shared-made`
    SharedMade,
    /// `shared-no-passphrase`
    SharedNoPassphrase,
    /// `shared-no-passphrase.fix`
    SharedNoPassphraseFix,
    /// `shared-not-kept`
    SharedNotKept,
    /// `shared-open`
    SharedOpen,
    /// `shared-open-one`
    SharedOpenOne,
    /// `shared-opening`
    SharedOpening,
    /// `shared-passphrase`
    SharedPassphrase,
    /// `shared-passphrase.hint`
    SharedPassphraseHint,
    /// `shared-pick`
    SharedPick,
    /// `shared-pick-other`
    SharedPickOther,
    /// `shared-reading-only`
    SharedReadingOnly,
    /// `shared-safe`
    SharedSafe,
    /// `shared-title`
    SharedTitle,
    /// `shared-until`
    SharedUntil,
    /// `shared-until-none`
    SharedUntilNone,
    /// `shared-untitled`
    SharedUntitled,
    /// `shared-waits`
    SharedWaits,
    /// `shared-waits-later`
    SharedWaitsLater,
    /// `shared-waits-read`
    SharedWaitsRead,
    /// `shared-waits-shelf`
    SharedWaitsShelf,
    /// `sharing-about-page`
    SharingAboutPage,
    /// `sharing-about-page-note`
    SharingAboutPageNote,
    /// `sharing-all-receipts`
    SharingAllReceipts,
    /// `sharing-back-to-lines`
    SharingBackToLines,
    /// `sharing-before`
    SharingBefore,
    /// `sharing-before-file`
    SharingBeforeFile,
    /// `sharing-before-lasts`
    SharingBeforeLasts,
    /// `sharing-before-lead`
    SharingBeforeLead,
    /// `sharing-before-off`
    SharingBeforeOff,
    /// `sharing-before-see`
    SharingBeforeSee,
    /// `sharing-begin`
    SharingBegin,
    /// `sharing-bin`
    SharingBin,
    /// `sharing-change`
    SharingChange,
    /// `sharing-choose-file`
    SharingChooseFile,
    /// `sharing-choose-for`
    SharingChooseFor,
    /// `sharing-do-not-ask`
    SharingDoNotAsk,
    /// `sharing-done`
    SharingDone,
    /// `sharing-done-again`
    SharingDoneAgain,
    /// `sharing-done-copy`
    SharingDoneCopy,
    /// `sharing-done-give`
    SharingDoneGive,
    /// `sharing-done-next`
    SharingDoneNext,
    /// `sharing-done-open`
    SharingDoneOpen,
    /// `sharing-done-open-page`
    SharingDoneOpenPage,
    /// `sharing-done-open-steps`
    SharingDoneOpenSteps,
    /// `sharing-done-runs-over`
    SharingDoneRunsOver,
    /// `sharing-done-runs-over.fix`
    SharingDoneRunsOverFix,
    /// `sharing-done-see`
    SharingDoneSee,
    /// `sharing-done-tell`
    SharingDoneTell,
    /// `sharing-file`
    SharingFile,
    /// `sharing-how-to-offer`
    SharingHowToOffer,
    /// `sharing-is-taken-out`
    SharingIsTakenOut,
    /// `sharing-key-page-hint`
    SharingKeyPageHint,
    /// `sharing-key-page-note`
    SharingKeyPageNote,
    /// `sharing-marked`
    SharingMarked,
    /// `sharing-marked-lead`
    SharingMarkedLead,
    /// `sharing-marked-record`
    SharingMarkedRecord,
    /// `sharing-marked-take`
    SharingMarkedTake,
    /// `sharing-marked-taken`
    SharingMarkedTaken,
    /// `sharing-more-forms`
    SharingMoreForms,
    /// `sharing-no-file`
    SharingNoFile,
    /// `sharing-no-news`
    SharingNoNews,
    /// `sharing-not-now`
    SharingNotNow,
    /// `sharing-not-on-paper`
    SharingNotOnPaper,
    /// `sharing-note`
    SharingNote,
    /// `sharing-note.hint`
    SharingNoteHint,
    /// `sharing-only-news`
    SharingOnlyNews,
    /// `sharing-only-news.hint`
    SharingOnlyNewsHint,
    /// `sharing-own-line`
    SharingOwnLine,
    /// `sharing-page-career-profile`
    SharingPageCareerProfile,
    /// `sharing-page-carer`
    SharingPageCarer,
    /// `sharing-page-employer`
    SharingPageEmployer,
    /// `sharing-page-introduction`
    SharingPageIntroduction,
    /// `sharing-page-papers`
    SharingPagePapers,
    /// `sharing-page-search-plan`
    SharingPageSearchPlan,
    /// `sharing-page-story`
    SharingPageStory,
    /// `sharing-page-summary`
    SharingPageSummary,
    /// `sharing-page-support-plan`
    SharingPageSupportPlan,
    /// `sharing-pages`
    SharingPages,
    /// `sharing-paragraph`
    SharingParagraph,
    /// `sharing-passphrase-not-kept`
    SharingPassphraseNotKept,
    /// `sharing-passphrase-suggest`
    SharingPassphraseSuggest,
    /// `sharing-plain-hint`
    SharingPlainHint,
    /// `sharing-please-note`
    SharingPleaseNote,
    /// `sharing-please-note-lead`
    SharingPleaseNoteLead,
    /// `sharing-private-health`
    SharingPrivateHealth,
    /// `sharing-private-how`
    SharingPrivateHow,
    /// `sharing-private-list`
    SharingPrivateList,
    /// `sharing-private-people`
    SharingPrivatePeople,
    /// `sharing-private-people-how`
    SharingPrivatePeopleHow,
    /// `sharing-reader`
    SharingReader,
    /// `sharing-reader-add-title`
    SharingReaderAddTitle,
    /// `sharing-reader-change-title`
    SharingReaderChangeTitle,
    /// `sharing-reader-line`
    SharingReaderLine,
    /// `sharing-reader-new`
    SharingReaderNew,
    /// `sharing-reader-none`
    SharingReaderNone,
    /// `sharing-reader-none.fix`
    SharingReaderNoneFix,
    /// `sharing-readers-lead`
    SharingReadersLead,
    /// `sharing-receipt-again`
    SharingReceiptAgain,
    /// `sharing-receipt-date`
    SharingReceiptDate,
    /// `sharing-receipt-how-much`
    SharingReceiptHowMuch,
    /// `sharing-receipt-left-out`
    SharingReceiptLeftOut,
    /// `sharing-receipt-left-out-note`
    SharingReceiptLeftOutNote,
    /// `sharing-receipt-line`
    SharingReceiptLine,
    /// `sharing-receipt-line-short`
    SharingReceiptLineShort,
    /// `sharing-receipt-no-words`
    SharingReceiptNoWords,
    /// `sharing-receipt-until`
    SharingReceiptUntil,
    /// `sharing-receipts-lead`
    SharingReceiptsLead,
    /// `sharing-sealed-hint`
    SharingSealedHint,
    /// `sharing-sealed-page-hint`
    SharingSealedPageHint,
    /// `sharing-sealed-page-note`
    SharingSealedPageNote,
    /// `sharing-see-page`
    SharingSeePage,
    /// `sharing-tips`
    SharingTips,
    /// `sharing-tips.hint`
    SharingTipsHint,
    /// `sharing-what-to-do`
    SharingWhatToDo,
    /// `sharing-which-page`
    SharingWhichPage,
    /// `sharing-word`
    SharingWord,
    /// `sharing-word-stays-out`
    SharingWordStaysOut,
    /// `sharing-words-lead`
    SharingWordsLead,
    /// `sheet-agreed`
    SheetAgreed,
    /// `sheet-concerns`
    SheetConcerns,
    /// `sheet-consent`
    SheetConsent,
    /// `sheet-date`
    SheetDate,
    /// `sheet-dates`
    SheetDates,
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
    /// `sheet-goal-help`
    SheetGoalHelp,
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
    /// `sheet-help-for-you`
    SheetHelpForYou,
    /// `sheet-help-for-you-ask`
    SheetHelpForYouAsk,
    /// `sheet-help-for-you-rest`
    SheetHelpForYouRest,
    /// `sheet-help-for-you-talk`
    SheetHelpForYouTalk,
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
    /// `sheet-label`
    SheetLabel,
    /// `sheet-last-line`
    SheetLastLine,
    /// `sheet-learning`
    SheetLearning,
    /// `sheet-life`
    SheetLife,
    /// `sheet-moved`
    SheetMoved,
    /// `sheet-own-words`
    SheetOwnWords,
    /// `sheet-people`
    SheetPeople,
    /// `sheet-period`
    SheetPeriod,
    /// `sheet-period-since`
    SheetPeriodSince,
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
    /// `sheet-picture-useful`
    SheetPictureUseful,
    /// `sheet-picture-useful-caption`
    SheetPictureUsefulCaption,
    /// `sheet-picture-useful-help`
    SheetPictureUsefulHelp,
    /// `sheet-picture-useful-high`
    SheetPictureUsefulHigh,
    /// `sheet-picture-useful-low`
    SheetPictureUsefulLow,
    /// `sheet-picture-useful-reading`
    SheetPictureUsefulReading,
    /// `sheet-place`
    SheetPlace,
    /// `sheet-place-line`
    SheetPlaceLine,
    /// `sheet-plan`
    SheetPlan,
    /// `sheet-profile`
    SheetProfile,
    /// `sheet-proof`
    SheetProof,
    /// `sheet-questions`
    SheetQuestions,
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
    /// `sheet-search`
    SheetSearch,
    /// `sheet-sheets`
    SheetSheets,
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
    /// `sheet-support`
    SheetSupport,
    /// `sheet-tips`
    SheetTips,
    /// `sheet-tips-lines`
    SheetTipsLines,
    /// `sheet-tips-one-time`
    SheetTipsOneTime,
    /// `sheet-tips-quote`
    SheetTipsQuote,
    /// `sheet-title`
    SheetTitle,
    /// `sheet-title-career-profile`
    SheetTitleCareerProfile,
    /// `sheet-title-carer`
    SheetTitleCarer,
    /// `sheet-title-employer`
    SheetTitleEmployer,
    /// `sheet-title-introduction`
    SheetTitleIntroduction,
    /// `sheet-title-papers`
    SheetTitlePapers,
    /// `sheet-title-search-plan`
    SheetTitleSearchPlan,
    /// `sheet-title-story`
    SheetTitleStory,
    /// `sheet-title-support-plan`
    SheetTitleSupportPlan,
    /// `sheet-topics`
    SheetTopics,
    /// `sheet-topics-do-not-ask`
    SheetTopicsDoNotAsk,
    /// `sheet-topics-not-now`
    SheetTopicsNotNow,
    /// `sheet-topics-not-on-paper`
    SheetTopicsNotOnPaper,
    /// `sheet-until`
    SheetUntil,
    /// `sheet-values`
    SheetValues,
    /// `sheet-want`
    SheetWant,
    /// `sheet-window-title`
    SheetWindowTitle,
    /// `shelf-about`
    ShelfAbout,
    /// `shelf-bin`
    ShelfBin,
    /// `shelf-bin-about`
    ShelfBinAbout,
    /// `shelf-bin-empty`
    ShelfBinEmpty,
    /// `shelf-bin-row`
    ShelfBinRow,
    /// `shelf-bin-take-out`
    ShelfBinTakeOut,
    /// `shelf-empty`
    ShelfEmpty,
    /// `shelf-folder`
    ShelfFolder,
    /// `shelf-folder-about`
    ShelfFolderAbout,
    /// `shelf-folder-add`
    ShelfFolderAdd,
    /// `shelf-folder-bin`
    ShelfFolderBin,
    /// `shelf-folder-empty`
    ShelfFolderEmpty,
    /// `shelf-folder-margin`
    ShelfFolderMargin,
    /// `shelf-folder-name`
    ShelfFolderName,
    /// `shelf-folder-name.hint`
    ShelfFolderNameHint,
    /// `shelf-folder-no-name`
    ShelfFolderNoName,
    /// `shelf-folder-pages`
    ShelfFolderPages,
    /// `shelf-folder-rename`
    ShelfFolderRename,
    /// `shelf-folders`
    ShelfFolders,
    /// `shelf-folders-margin`
    ShelfFoldersMargin,
    /// `shelf-keep`
    ShelfKeep,
    /// `shelf-keep-action`
    ShelfKeepAction,
    /// `shelf-keep-already`
    ShelfKeepAlready,
    /// `shelf-keep-margin`
    ShelfKeepMargin,
    /// `shelf-keep-new-folder`
    ShelfKeepNewFolder,
    /// `shelf-keep-see`
    ShelfKeepSee,
    /// `shelf-key-file-what`
    ShelfKeyFileWhat,
    /// `shelf-key-file-words`
    ShelfKeyFileWords,
    /// `shelf-let-go`
    ShelfLetGo,
    /// `shelf-let-go-about`
    ShelfLetGoAbout,
    /// `shelf-let-go-come`
    ShelfLetGoCome,
    /// `shelf-let-go-copies`
    ShelfLetGoCopies,
    /// `shelf-let-go-day`
    ShelfLetGoDay,
    /// `shelf-let-go-day.hint`
    ShelfLetGoDayHint,
    /// `shelf-let-go-day-says`
    ShelfLetGoDaySays,
    /// `shelf-let-go-no`
    ShelfLetGoNo,
    /// `shelf-let-go-no-day`
    ShelfLetGoNoDay,
    /// `shelf-let-go-title`
    ShelfLetGoTitle,
    /// `shelf-let-go-undo`
    ShelfLetGoUndo,
    /// `shelf-let-go-yes`
    ShelfLetGoYes,
    /// `shelf-loose`
    ShelfLoose,
    /// `shelf-loose-about`
    ShelfLooseAbout,
    /// `shelf-name`
    ShelfName,
    /// `shelf-note`
    ShelfNote,
    /// `shelf-note-add`
    ShelfNoteAdd,
    /// `shelf-note-bin`
    ShelfNoteBin,
    /// `shelf-note-change`
    ShelfNoteChange,
    /// `shelf-note-empty`
    ShelfNoteEmpty,
    /// `shelf-note.hint`
    ShelfNoteHint,
    /// `shelf-note-of`
    ShelfNoteOf,
    /// `shelf-notes`
    ShelfNotes,
    /// `shelf-notes-margin`
    ShelfNotesMargin,
    /// `shelf-notes-none`
    ShelfNotesNone,
    /// `shelf-page-came`
    ShelfPageCame,
    /// `shelf-page-care`
    ShelfPageCare,
    /// `shelf-page-care-margin`
    ShelfPageCareMargin,
    /// `shelf-page-folder`
    ShelfPageFolder,
    /// `shelf-page-let-go-come`
    ShelfPageLetGoCome,
    /// `shelf-page-let-go-on`
    ShelfPageLetGoOn,
    /// `shelf-page-of`
    ShelfPageOf,
    /// `shelf-pages`
    ShelfPages,
    /// `shelf-print`
    ShelfPrint,
    /// `shelf-sample`
    ShelfSample,
    /// `shelf-sample-about`
    ShelfSampleAbout,
    /// `shelf-sample-close`
    ShelfSampleClose,
    /// `shelf-search`
    ShelfSearch,
    /// `shelf-search-action`
    ShelfSearchAction,
    /// `shelf-search-found`
    ShelfSearchFound,
    /// `shelf-search-label`
    ShelfSearchLabel,
    /// `shelf-take-out-warning`
    ShelfTakeOutWarning,
    /// `shelf-title`
    ShelfTitle,
    /// `shell-explore`
    ShellExplore,
    /// `shell-guide`
    ShellGuide,
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
    /// `shell-reader-key`
    ShellReaderKey,
    /// `shell-safety`
    ShellSafety,
    /// `shell-sample`
    ShellSample,
    /// `shell-sample-shelf`
    ShellSampleShelf,
    /// `shell-search`
    ShellSearch,
    /// `shell-settings`
    ShellSettings,
    /// `shell-share`
    ShellShare,
    /// `shell-shelf`
    ShellShelf,
    /// `shell-shelf-mark`
    ShellShelfMark,
    /// `shell-show-places`
    ShellShowPlaces,
    /// `shell-skip`
    ShellSkip,
    /// `shell-still-here`
    ShellStillHere,
    /// `shell-still-here.about`
    ShellStillHereAbout,
    /// `shell-still-here-yes`
    ShellStillHereYes,
    /// `shell-story`
    ShellStory,
    /// `shell-today`
    ShellToday,
    /// `slip-agreement`
    SlipAgreement,
    /// `slip-agreements`
    SlipAgreements,
    /// `slip-agreements.hint`
    SlipAgreementsHint,
    /// `slip-back`
    SlipBack,
    /// `slip-back-lead`
    SlipBackLead,
    /// `slip-by`
    SlipBy,
    /// `slip-by-when`
    SlipByWhen,
    /// `slip-empty`
    SlipEmpty,
    /// `slip-empty.fix`
    SlipEmptyFix,
    /// `slip-for`
    SlipFor,
    /// `slip-from`
    SlipFrom,
    /// `slip-full`
    SlipFull,
    /// `slip-lead`
    SlipLead,
    /// `slip-lines`
    SlipLines,
    /// `slip-look`
    SlipLook,
    /// `slip-made`
    SlipMade,
    /// `slip-make`
    SlipMake,
    /// `slip-make-form`
    SlipMakeForm,
    /// `slip-make-lead`
    SlipMakeLead,
    /// `slip-make-paper`
    SlipMakePaper,
    /// `slip-make-pdf`
    SlipMakePdf,
    /// `slip-meet-again`
    SlipMeetAgain,
    /// `slip-more-agreements`
    SlipMoreAgreements,
    /// `slip-more-questions`
    SlipMoreQuestions,
    /// `slip-more-suggestions`
    SlipMoreSuggestions,
    /// `slip-name`
    SlipName,
    /// `slip-name.hint`
    SlipNameHint,
    /// `slip-next`
    SlipNext,
    /// `slip-no-goal`
    SlipNoGoal,
    /// `slip-no-script`
    SlipNoScript,
    /// `slip-on`
    SlipOn,
    /// `slip-open-file`
    SlipOpenFile,
    /// `slip-page-lead`
    SlipPageLead,
    /// `slip-paper-lead`
    SlipPaperLead,
    /// `slip-paste`
    SlipPaste,
    /// `slip-paste-text`
    SlipPasteText,
    /// `slip-paste-text.hint`
    SlipPasteTextHint,
    /// `slip-print`
    SlipPrint,
    /// `slip-question`
    SlipQuestion,
    /// `slip-questions`
    SlipQuestions,
    /// `slip-questions.hint`
    SlipQuestionsHint,
    /// `slip-save`
    SlipSave,
    /// `slip-saved`
    SlipSaved,
    /// `slip-show-text`
    SlipShowText,
    /// `slip-step-said`
    SlipStepSaid,
    /// `slip-suggestion`
    SlipSuggestion,
    /// `slip-suggestions`
    SlipSuggestions,
    /// `slip-suggestions.hint`
    SlipSuggestionsHint,
    /// `slip-text`
    SlipText,
    /// `slip-text.hint`
    SlipTextHint,
    /// `slip-theirs`
    SlipTheirs,
    /// `slip-theirs-open`
    SlipTheirsOpen,
    /// `slip-title`
    SlipTitle,
    /// `slip-type`
    SlipType,
    /// `slip-type-add-agreement`
    SlipTypeAddAgreement,
    /// `slip-type-agreement`
    SlipTypeAgreement,
    /// `slip-type-from`
    SlipTypeFrom,
    /// `slip-type-next`
    SlipTypeNext,
    /// `slip-type-on`
    SlipTypeOn,
    /// `slip-type-on.hint`
    SlipTypeOnHint,
    /// `slip-type-question`
    SlipTypeQuestion,
    /// `slip-type-remove`
    SlipTypeRemove,
    /// `slip-type-suggestion`
    SlipTypeSuggestion,
    /// `slip-type-title`
    SlipTypeTitle,
    /// `slip-unnamed`
    SlipUnnamed,
    /// `slip-what`
    SlipWhat,
    /// `slip-who`
    SlipWho,
    /// `slip-window-title`
    SlipWindowTitle,
    /// `story-ask`
    StoryAsk,
    /// `story-ask-1`
    StoryAsk1,
    /// `story-ask-2`
    StoryAsk2,
    /// `story-ask-3`
    StoryAsk3,
    /// `story-ask-more`
    StoryAskMore,
    /// `story-bin`
    StoryBin,
    /// `story-bin-lead`
    StoryBinLead,
    /// `story-bin-none`
    StoryBinNone,
    /// `story-bin-until`
    StoryBinUntil,
    /// `story-copied`
    StoryCopied,
    /// `story-copy-text`
    StoryCopyText,
    /// `story-entry-back`
    StoryEntryBack,
    /// `story-entry-changed`
    StoryEntryChanged,
    /// `story-entry-created`
    StoryEntryCreated,
    /// `story-entry-done`
    StoryEntryDone,
    /// `story-entry-edit`
    StoryEntryEdit,
    /// `story-entry-empty`
    StoryEntryEmpty,
    /// `story-entry-is-binned`
    StoryEntryIsBinned,
    /// `story-entry-is-binned.fix`
    StoryEntryIsBinnedFix,
    /// `story-entry-is-tucked`
    StoryEntryIsTucked,
    /// `story-entry-new`
    StoryEntryNew,
    /// `story-entry-on`
    StoryEntryOn,
    /// `story-entry-on-hint`
    StoryEntryOnHint,
    /// `story-entry-picture-broken`
    StoryEntryPictureBroken,
    /// `story-entry-pictures`
    StoryEntryPictures,
    /// `story-entry-private`
    StoryEntryPrivate,
    /// `story-entry-roles`
    StoryEntryRoles,
    /// `story-entry-text`
    StoryEntryText,
    /// `story-entry-text-hint`
    StoryEntryTextHint,
    /// `story-entry-title`
    StoryEntryTitle,
    /// `story-entry-title-hint`
    StoryEntryTitleHint,
    /// `story-entry-untitled`
    StoryEntryUntitled,
    /// `story-entry-writing`
    StoryEntryWriting,
    /// `story-marks`
    StoryMarks,
    /// `story-marks-lines`
    StoryMarksLines,
    /// `story-marks-list`
    StoryMarksList,
    /// `story-marks-quote`
    StoryMarksQuote,
    /// `story-marks-strong`
    StoryMarksStrong,
    /// `story-no-pages`
    StoryNoPages,
    /// `story-not-copied`
    StoryNotCopied,
    /// `story-of`
    StoryOf,
    /// `story-page-without-words`
    StoryPageWithoutWords,
    /// `story-pages`
    StoryPages,
    /// `story-pages-lead`
    StoryPagesLead,
    /// `story-show-more`
    StoryShowMore,
    /// `story-take-out`
    StoryTakeOut,
    /// `story-title`
    StoryTitle,
    /// `story-tucked`
    StoryTucked,
    /// `story-tucked-hide`
    StoryTuckedHide,
    /// `story-tucked-lead`
    StoryTuckedLead,
    /// `story-tucked-none`
    StoryTuckedNone,
    /// `story-tucked-show`
    StoryTuckedShow,
    /// `story-write`
    StoryWrite,
    /// `suggestion-at`
    SuggestionAt,
    /// `suggestion-from`
    SuggestionFrom,
    /// `suggestion-from-to`
    SuggestionFromTo,
    /// `suggestion-of`
    SuggestionOf,
    /// `suggestion-to`
    SuggestionTo,
    /// `suggestions-back`
    SuggestionsBack,
    /// `suggestions-change`
    SuggestionsChange,
    /// `suggestions-goal`
    SuggestionsGoal,
    /// `suggestions-have`
    SuggestionsHave,
    /// `suggestions-ignored`
    SuggestionsIgnored,
    /// `suggestions-keep`
    SuggestionsKeep,
    /// `suggestions-kept`
    SuggestionsKept,
    /// `suggestions-kept-step`
    SuggestionsKeptStep,
    /// `suggestions-lead`
    SuggestionsLead,
    /// `suggestions-leave`
    SuggestionsLeave,
    /// `suggestions-left`
    SuggestionsLeft,
    /// `suggestions-none`
    SuggestionsNone,
    /// `suggestions-title`
    SuggestionsTitle,
    /// `suggestions-way`
    SuggestionsWay,
    /// `suggestions-way-question`
    SuggestionsWayQuestion,
    /// `suggestions-way-step`
    SuggestionsWayStep,
    /// `today-all-exercises`
    TodayAllExercises,
    /// `today-empty`
    TodayEmpty,
    /// `today-empty-heading`
    TodayEmptyHeading,
    /// `today-explore`
    TodayExplore,
    /// `today-hello`
    TodayHello,
    /// `today-next`
    TodayNext,
    /// `today-next-margin`
    TodayNextMargin,
    /// `today-of`
    TodayOf,
    /// `today-offered`
    TodayOffered,
    /// `today-offered-margin`
    TodayOfferedMargin,
    /// `today-pick-up`
    TodayPickUp,
    /// `today-pick-up-margin`
    TodayPickUpMargin,
    /// `today-quiet`
    TodayQuiet,
    /// `today-recovery`
    TodayRecovery,
    /// `today-recovery-is-away`
    TodayRecoveryIsAway,
    /// `today-recovery-open`
    TodayRecoveryOpen,
    /// `today-recovery-put-away`
    TodayRecoveryPutAway,
    /// `today-safety`
    TodaySafety,
    /// `today-safety-open`
    TodaySafetyOpen,
    /// `today-title`
    TodayTitle,
    /// `today-whole-plan`
    TodayWholePlan,
    /// `today-write`
    TodayWrite,
    /// `today-write-heading`
    TodayWriteHeading,
    /// `today-write-lead`
    TodayWriteLead,
    /// `together-add-agreement`
    TogetherAddAgreement,
    /// `together-add-note`
    TogetherAddNote,
    /// `together-add-point`
    TogetherAddPoint,
    /// `together-add-question`
    TogetherAddQuestion,
    /// `together-agenda-agreements`
    TogetherAgendaAgreements,
    /// `together-agenda-doubts`
    TogetherAgendaDoubts,
    /// `together-agenda-questions`
    TogetherAgendaQuestions,
    /// `together-agreed-text`
    TogetherAgreedText,
    /// `together-agreed-when`
    TogetherAgreedWhen,
    /// `together-agreed-when.hint`
    TogetherAgreedWhenHint,
    /// `together-agreed-who`
    TogetherAgreedWho,
    /// `together-agreements`
    TogetherAgreements,
    /// `together-asked-text`
    TogetherAskedText,
    /// `together-before`
    TogetherBefore,
    /// `together-before-back`
    TogetherBeforeBack,
    /// `together-before-end`
    TogetherBeforeEnd,
    /// `together-before-list`
    TogetherBeforeList,
    /// `together-before-locks`
    TogetherBeforeLocks,
    /// `together-before-pages`
    TogetherBeforePages,
    /// `together-before-typed`
    TogetherBeforeTyped,
    /// `together-begin`
    TogetherBegin,
    /// `together-change`
    TogetherChange,
    /// `together-change-line`
    TogetherChangeLine,
    /// `together-close-page`
    TogetherClosePage,
    /// `together-end`
    TogetherEnd,
    /// `together-end-about`
    TogetherEndAbout,
    /// `together-go`
    TogetherGo,
    /// `together-go-on`
    TogetherGoOn,
    /// `together-gone`
    TogetherGone,
    /// `together-held-back`
    TogetherHeldBack,
    /// `together-kept-private`
    TogetherKeptPrivate,
    /// `together-line-of`
    TogetherLineOf,
    /// `together-list`
    TogetherList,
    /// `together-list.about`
    TogetherListAbout,
    /// `together-list-none`
    TogetherListNone,
    /// `together-loose`
    TogetherLoose,
    /// `together-new-point`
    TogetherNewPoint,
    /// `together-next-point`
    TogetherNextPoint,
    /// `together-none-yet`
    TogetherNoneYet,
    /// `together-note`
    TogetherNote,
    /// `together-noted`
    TogetherNoted,
    /// `together-now`
    TogetherNow,
    /// `together-off-back`
    TogetherOffBack,
    /// `together-off-begin`
    TogetherOffBegin,
    /// `together-off-begin.about`
    TogetherOffBeginAbout,
    /// `together-off-end`
    TogetherOffEnd,
    /// `together-off-field`
    TogetherOffField,
    /// `together-off-field.hint`
    TogetherOffFieldHint,
    /// `together-off-on`
    TogetherOffOn,
    /// `together-open-page`
    TogetherOpenPage,
    /// `together-open-session`
    TogetherOpenSession,
    /// `together-opened-about`
    TogetherOpenedAbout,
    /// `together-own`
    TogetherOwn,
    /// `together-own-line`
    TogetherOwnLine,
    /// `together-page-all`
    TogetherPageAll,
    /// `together-page-count`
    TogetherPageCount,
    /// `together-page-title`
    TogetherPageTitle,
    /// `together-pages`
    TogetherPages,
    /// `together-pages.about`
    TogetherPagesAbout,
    /// `together-pages.lead`
    TogetherPagesLead,
    /// `together-pages-none`
    TogetherPagesNone,
    /// `together-parts`
    TogetherParts,
    /// `together-point-of`
    TogetherPointOf,
    /// `together-points`
    TogetherPoints,
    /// `together-prepare`
    TogetherPrepare,
    /// `together-prepare.lead`
    TogetherPrepareLead,
    /// `together-proposals`
    TogetherProposals,
    /// `together-proposals.about`
    TogetherProposalsAbout,
    /// `together-proposals.lead`
    TogetherProposalsLead,
    /// `together-proposed`
    TogetherProposed,
    /// `together-questions`
    TogetherQuestions,
    /// `together-read-back`
    TogetherReadBack,
    /// `together-read-back-lead`
    TogetherReadBackLead,
    /// `together-record`
    TogetherRecord,
    /// `together-said`
    TogetherSaid,
    /// `together-said-agreed`
    TogetherSaidAgreed,
    /// `together-said-asked`
    TogetherSaidAsked,
    /// `together-sample`
    TogetherSample,
    /// `together-see`
    TogetherSee,
    /// `together-session`
    TogetherSession,
    /// `together-session-unnamed`
    TogetherSessionUnnamed,
    /// `together-sitting`
    TogetherSitting,
    /// `together-sitting-with`
    TogetherSittingWith,
    /// `together-start`
    TogetherStart,
    /// `together-summary`
    TogetherSummary,
    /// `together-summary.about`
    TogetherSummaryAbout,
    /// `together-summary-again`
    TogetherSummaryAgain,
    /// `together-summary-change`
    TogetherSummaryChange,
    /// `together-summary-keep`
    TogetherSummaryKeep,
    /// `together-summary-kept`
    TogetherSummaryKept,
    /// `together-summary-leave`
    TogetherSummaryLeave,
    /// `together-summary-left`
    TogetherSummaryLeft,
    /// `together-summary-save`
    TogetherSummarySave,
    /// `together-summary-words`
    TogetherSummaryWords,
    /// `together-take-out-line`
    TogetherTakeOutLine,
    /// `together-taken-out`
    TogetherTakenOut,
    /// `together-to-summary`
    TogetherToSummary,
    /// `together-useful-about`
    TogetherUsefulAbout,
    /// `together-who`
    TogetherWho,
    /// `together-who-guest`
    TogetherWhoGuest,
    /// `together-who-me`
    TogetherWhoMe,
    /// `together-who-together`
    TogetherWhoTogether,
    /// `together-wish`
    TogetherWish,
    /// `together-wishes`
    TogetherWishes,
    /// `together-wishes.hint`
    TogetherWishesHint,
    /// `together-wishes-line`
    TogetherWishesLine,
    /// `together-with`
    TogetherWith,
    /// `together-with-name`
    TogetherWithName,
    /// `together-with-name.hint`
    TogetherWithNameHint,
    /// `together-with-somebody`
    TogetherWithSomebody,
    /// `transfer-binned`
    TransferBinned,
    /// `transfer-file`
    TransferFile,
    /// `transfer-readme-back`
    TransferReadmeBack,
    /// `transfer-readme-kinds`
    TransferReadmeKinds,
    /// `transfer-readme-made`
    TransferReadmeMade,
    /// `transfer-readme-pages`
    TransferReadmePages,
    /// `transfer-readme-title`
    TransferReadmeTitle,
    /// `transfer-tucked`
    TransferTucked,
    /// `trends-check-ins-caption`
    TrendsCheckInsCaption,
    /// `trends-check-ins-title`
    TrendsCheckInsTitle,
    /// `trends-empty`
    TrendsEmpty,
    /// `trends-from`
    TrendsFrom,
    /// `trends-hours`
    TrendsHours,
    /// `trends-hours-begin`
    TrendsHoursBegin,
    /// `trends-hours-caption`
    TrendsHoursCaption,
    /// `trends-hours-good`
    TrendsHoursGood,
    /// `trends-hours-good-exercise`
    TrendsHoursGoodExercise,
    /// `trends-hours-good-none`
    TrendsHoursGoodNone,
    /// `trends-hours-lead`
    TrendsHoursLead,
    /// `trends-hours-said`
    TrendsHoursSaid,
    /// `trends-hours-section`
    TrendsHoursSection,
    /// `trends-hours-title`
    TrendsHoursTitle,
    /// `trends-hours-which`
    TrendsHoursWhich,
    /// `trends-how-it-was`
    TrendsHowItWas,
    /// `trends-how-sure`
    TrendsHowSure,
    /// `trends-lead`
    TrendsLead,
    /// `trends-lower-line`
    TrendsLowerLine,
    /// `trends-own`
    TrendsOwn,
    /// `trends-own-add`
    TrendsOwnAdd,
    /// `trends-own-caption`
    TrendsOwnCaption,
    /// `trends-own-lead`
    TrendsOwnLead,
    /// `trends-own-note`
    TrendsOwnNote,
    /// `trends-own-said`
    TrendsOwnSaid,
    /// `trends-own-unit`
    TrendsOwnUnit,
    /// `trends-own-value`
    TrendsOwnValue,
    /// `trends-points-add`
    TrendsPointsAdd,
    /// `trends-reading-more`
    TrendsReadingMore,
    /// `trends-reading-one`
    TrendsReadingOne,
    /// `trends-reading-row`
    TrendsReadingRow,
    /// `trends-reading-said`
    TrendsReadingSaid,
    /// `trends-reading-said-undated`
    TrendsReadingSaidUndated,
    /// `trends-reading-way`
    TrendsReadingWay,
    /// `trends-road-after`
    TrendsRoadAfter,
    /// `trends-road-before`
    TrendsRoadBefore,
    /// `trends-road-caption`
    TrendsRoadCaption,
    /// `trends-road-done`
    TrendsRoadDone,
    /// `trends-road-got`
    TrendsRoadGot,
    /// `trends-road-lead`
    TrendsRoadLead,
    /// `trends-road-next`
    TrendsRoadNext,
    /// `trends-road-none`
    TrendsRoadNone,
    /// `trends-road-now`
    TrendsRoadNow,
    /// `trends-road-place`
    TrendsRoadPlace,
    /// `trends-road-reading-done`
    TrendsRoadReadingDone,
    /// `trends-road-reading-next`
    TrendsRoadReadingNext,
    /// `trends-road-reading-now`
    TrendsRoadReadingNow,
    /// `trends-road-title`
    TrendsRoadTitle,
    /// `trends-row-hours-hint`
    TrendsRowHoursHint,
    /// `trends-row-how`
    TrendsRowHow,
    /// `trends-row-kept`
    TrendsRowKept,
    /// `trends-row-note`
    TrendsRowNote,
    /// `trends-row-number`
    TrendsRowNumber,
    /// `trends-row-number.fix`
    TrendsRowNumberFix,
    /// `trends-row-on`
    TrendsRowOn,
    /// `trends-row-on.hint`
    TrendsRowOnHint,
    /// `trends-row-taken-out`
    TrendsRowTakenOut,
    /// `trends-row-value`
    TrendsRowValue,
    /// `trends-row-value.hint`
    TrendsRowValueHint,
    /// `trends-rows-add`
    TrendsRowsAdd,
    /// `trends-rows-change`
    TrendsRowsChange,
    /// `trends-rows-none`
    TrendsRowsNone,
    /// `trends-rows-of`
    TrendsRowsOf,
    /// `trends-rows-take-out`
    TrendsRowsTakeOut,
    /// `trends-rows-which`
    TrendsRowsWhich,
    /// `trends-skill`
    TrendsSkill,
    /// `trends-skills-caption`
    TrendsSkillsCaption,
    /// `trends-skills-title`
    TrendsSkillsTitle,
    /// `trends-support`
    TrendsSupport,
    /// `trends-support-caption`
    TrendsSupportCaption,
    /// `trends-support-name`
    TrendsSupportName,
    /// `trends-support-often`
    TrendsSupportOften,
    /// `trends-support-reading`
    TrendsSupportReading,
    /// `trends-support-reading-ended`
    TrendsSupportReadingEnded,
    /// `trends-support-reading-going`
    TrendsSupportReadingGoing,
    /// `trends-support-reading-less`
    TrendsSupportReadingLess,
    /// `trends-support-reading-wished`
    TrendsSupportReadingWished,
    /// `trends-support-said`
    TrendsSupportSaid,
    /// `trends-support-said-often`
    TrendsSupportSaidOften,
    /// `trends-support-state`
    TrendsSupportState,
    /// `trends-support-title`
    TrendsSupportTitle,
    /// `trends-support-useful`
    TrendsSupportUseful,
    /// `trends-tasks-caption`
    TrendsTasksCaption,
    /// `trends-tasks-now`
    TrendsTasksNow,
    /// `trends-tasks-then`
    TrendsTasksThen,
    /// `trends-tasks-title`
    TrendsTasksTitle,
    /// `trends-title`
    TrendsTitle,
    /// `trends-topic`
    TrendsTopic,
    /// `trends-upper-line`
    TrendsUpperLine,
    /// `trends-when`
    TrendsWhen,
    /// `undo-answer-question`
    UndoAnswerQuestion,
    /// `undo-attach-paper`
    UndoAttachPaper,
    /// `undo-bin`
    UndoBin,
    /// `undo-bring-in`
    UndoBringIn,
    /// `undo-change-sharing`
    UndoChangeSharing,
    /// `undo-join-cards`
    UndoJoinCards,
    /// `undo-keep-badge`
    UndoKeepBadge,
    /// `undo-keep-shared-page`
    UndoKeepSharedPage,
    /// `undo-label`
    UndoLabel,
    /// `undo-let-go-of-page`
    UndoLetGoOfPage,
    /// `undo-list-for-meeting`
    UndoListForMeeting,
    /// `undo-look-again`
    UndoLookAgain,
    /// `undo-make-experience`
    UndoMakeExperience,
    /// `undo-move-agreement`
    UndoMoveAgreement,
    /// `undo-move-in-plan`
    UndoMoveInPlan,
    /// `undo-nothing`
    UndoNothing,
    /// `undo-put-away`
    UndoPutAway,
    /// `undo-remove-paper`
    UndoRemovePaper,
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
    /// `undo-save-shelf-folder`
    UndoSaveShelfFolder,
    /// `undo-save-shelf-note`
    UndoSaveShelfNote,
    /// `undo-save-shelf-page`
    UndoSaveShelfPage,
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
    /// `unlock-begin`
    UnlockBegin,
    /// `unlock-choose-action`
    UnlockChooseAction,
    /// `unlock-choose-journal`
    UnlockChooseJournal,
    /// `unlock-choose-journal.hint`
    UnlockChooseJournalHint,
    /// `unlock-choose-shelf`
    UnlockChooseShelf,
    /// `unlock-empty-passphrase`
    UnlockEmptyPassphrase,
    /// `unlock-empty-passphrase.fix`
    UnlockEmptyPassphraseFix,
    /// `unlock-journal-chosen`
    UnlockJournalChosen,
    /// `unlock-journal-last`
    UnlockJournalLast,
    /// `unlock-journal-number`
    UnlockJournalNumber,
    /// `unlock-opening`
    UnlockOpening,
    /// `unlock-other-journal`
    UnlockOtherJournal,
    /// `unlock-other-shelf`
    UnlockOtherShelf,
    /// `unlock-passphrase`
    UnlockPassphrase,
    /// `unlock-recovery`
    UnlockRecovery,
    /// `unlock-recovery-about`
    UnlockRecoveryAbout,
    /// `unlock-recovery-action`
    UnlockRecoveryAction,
    /// `unlock-recovery-key`
    UnlockRecoveryKey,
    /// `unlock-recovery-key.hint`
    UnlockRecoveryKeyHint,
    /// `unlock-recovery-no-key`
    UnlockRecoveryNoKey,
    /// `unlock-recovery-no-key.fix`
    UnlockRecoveryNoKeyFix,
    /// `unlock-recovery-title`
    UnlockRecoveryTitle,
    /// `unlock-shelf-number`
    UnlockShelfNumber,
    /// `unlock-shelf-title`
    UnlockShelfTitle,
    /// `unlock-title`
    UnlockTitle,
    /// `view-dialog-title`
    ViewDialogTitle,
    /// `view-minutes`
    ViewMinutes,
    /// `view-minutes-range`
    ViewMinutesRange,
    /// `view-row-rating`
    ViewRowRating,
    /// `view-row-rating.plain`
    ViewRowRatingPlain,
    /// `view-row-weight`
    ViewRowWeight,
    /// `view-row-weight.plain`
    ViewRowWeightPlain,
    /// `word-agreement-state-changed`
    WordAgreementStateChanged,
    /// `word-agreement-state-kept`
    WordAgreementStateKept,
    /// `word-agreement-state-open`
    WordAgreementStateOpen,
    /// `word-ask-state-agreed`
    WordAskStateAgreed,
    /// `word-ask-state-asked`
    WordAskStateAsked,
    /// `word-ask-state-not-possible`
    WordAskStateNotPossible,
    /// `word-ask-state-to-ask`
    WordAskStateToAsk,
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
    /// `word-badge-signature-good`
    WordBadgeSignatureGood,
    /// `word-badge-signature-none`
    WordBadgeSignatureNone,
    /// `word-badge-signature-not-checked`
    WordBadgeSignatureNotChecked,
    /// `word-badge-signature-wrong`
    WordBadgeSignatureWrong,
    /// `word-course-state-going`
    WordCourseStateGoing,
    /// `word-course-state-let-go`
    WordCourseStateLetGo,
    /// `word-course-state-paused`
    WordCourseStatePaused,
    /// `word-course-state-picked-up-again`
    WordCourseStatePickedUpAgain,
    /// `word-course-state-planned`
    WordCourseStatePlanned,
    /// `word-course-state-taken`
    WordCourseStateTaken,
    /// `word-course-state-wished-for`
    WordCourseStateWishedFor,
    /// `word-document-template-carer-sheet`
    WordDocumentTemplateCarerSheet,
    /// `word-document-template-employer-sheet`
    WordDocumentTemplateEmployerSheet,
    /// `word-document-template-work-profile`
    WordDocumentTemplateWorkProfile,
    /// `word-experience-kind-open`
    WordExperienceKindOpen,
    /// `word-experience-kind-own`
    WordExperienceKindOwn,
    /// `word-experience-kind-school`
    WordExperienceKindSchool,
    /// `word-experience-kind-volunteer`
    WordExperienceKindVolunteer,
    /// `word-experience-kind-work`
    WordExperienceKindWork,
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
    /// `word-helped-no`
    WordHelpedNo,
    /// `word-helped-open`
    WordHelpedOpen,
    /// `word-helped-some`
    WordHelpedSome,
    /// `word-helped-yes`
    WordHelpedYes,
    /// `word-helper-role-buddy`
    WordHelperRoleBuddy,
    /// `word-helper-role-carer`
    WordHelperRoleCarer,
    /// `word-helper-role-counsellor`
    WordHelperRoleCounsellor,
    /// `word-helper-role-employer`
    WordHelperRoleEmployer,
    /// `word-helper-role-open`
    WordHelperRoleOpen,
    /// `word-helper-role-peer`
    WordHelperRolePeer,
    /// `word-how-soon-a-dream`
    WordHowSoonADream,
    /// `word-how-soon-later`
    WordHowSoonLater,
    /// `word-how-soon-open`
    WordHowSoonOpen,
    /// `word-how-soon-soon`
    WordHowSoonSoon,
    /// `word-level-good`
    WordLevelGood,
    /// `word-level-great`
    WordLevelGreat,
    /// `word-level-ok`
    WordLevelOk,
    /// `word-line-about-a-gap`
    WordLineAboutAGap,
    /// `word-line-about-a-mistake`
    WordLineAboutAMistake,
    /// `word-line-about-saying-no`
    WordLineAboutSayingNo,
    /// `word-line-about-too-much-asked`
    WordLineAboutTooMuchAsked,
    /// `word-line-about-what-i-tell`
    WordLineAboutWhatITell,
    /// `word-may-know-better-not`
    WordMayKnowBetterNot,
    /// `word-may-know-knows`
    WordMayKnowKnows,
    /// `word-may-know-may-know`
    WordMayKnowMayKnow,
    /// `word-may-know-open`
    WordMayKnowOpen,
    /// `word-person-part-boss`
    WordPersonPartBoss,
    /// `word-person-part-buddy`
    WordPersonPartBuddy,
    /// `word-person-part-colleague`
    WordPersonPartColleague,
    /// `word-person-part-counsellor`
    WordPersonPartCounsellor,
    /// `word-person-part-mentor`
    WordPersonPartMentor,
    /// `word-person-part-open`
    WordPersonPartOpen,
    /// `word-person-part-peer`
    WordPersonPartPeer,
    /// `word-place-kind-apprenticeship`
    WordPlaceKindApprenticeship,
    /// `word-place-kind-course`
    WordPlaceKindCourse,
    /// `word-place-kind-open`
    WordPlaceKindOpen,
    /// `word-place-kind-other`
    WordPlaceKindOther,
    /// `word-place-kind-own-work`
    WordPlaceKindOwnWork,
    /// `word-place-kind-paid`
    WordPlaceKindPaid,
    /// `word-place-kind-try-out`
    WordPlaceKindTryOut,
    /// `word-place-kind-volunteer`
    WordPlaceKindVolunteer,
    /// `word-place-state-left`
    WordPlaceStateLeft,
    /// `word-place-state-looking`
    WordPlaceStateLooking,
    /// `word-place-state-open`
    WordPlaceStateOpen,
    /// `word-place-state-there`
    WordPlaceStateThere,
    /// `word-place-state-trying`
    WordPlaceStateTrying,
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
    /// `word-question-about-anything`
    WordQuestionAboutAnything,
    /// `word-question-about-money`
    WordQuestionAboutMoney,
    /// `word-recovery-sheet-state-made`
    WordRecoverySheetStateMade,
    /// `word-recovery-sheet-state-not-now`
    WordRecoverySheetStateNotNow,
    /// `word-recovery-sheet-state-quiet`
    WordRecoverySheetStateQuiet,
    /// `word-ring-1`
    WordRing1,
    /// `word-ring-2`
    WordRing2,
    /// `word-ring-3`
    WordRing3,
    /// `word-ring-4`
    WordRing4,
    /// `word-ring-open`
    WordRingOpen,
    /// `word-run-size-normal`
    WordRunSizeNormal,
    /// `word-run-size-several-days`
    WordRunSizeSeveralDays,
    /// `word-run-size-tiny`
    WordRunSizeTiny,
    /// `word-run-state-kept`
    WordRunStateKept,
    /// `word-run-state-open`
    WordRunStateOpen,
    /// `word-rung-day`
    WordRungDay,
    /// `word-rung-hour`
    WordRungHour,
    /// `word-rung-look`
    WordRungLook,
    /// `word-rung-start`
    WordRungStart,
    /// `word-rung-visit`
    WordRungVisit,
    /// `word-safety-section-after-a-no`
    WordSafetySectionAfterANo,
    /// `word-safety-section-bad-day`
    WordSafetySectionBadDay,
    /// `word-safety-section-elsewhere`
    WordSafetySectionElsewhere,
    /// `word-safety-section-first`
    WordSafetySectionFirst,
    /// `word-safety-section-helps`
    WordSafetySectionHelps,
    /// `word-safety-section-keeps-ok`
    WordSafetySectionKeepsOk,
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
    /// `word-safety-section-when-ok`
    WordSafetySectionWhenOk,
    /// `word-safety-section-worth`
    WordSafetySectionWorth,
    /// `word-share-form-html`
    WordShareFormHtml,
    /// `word-share-form-json`
    WordShareFormJson,
    /// `word-share-form-key-page`
    WordShareFormKeyPage,
    /// `word-share-form-markdown`
    WordShareFormMarkdown,
    /// `word-share-form-pdf`
    WordShareFormPdf,
    /// `word-share-form-sealed-html`
    WordShareFormSealedHtml,
    /// `word-share-form-sealed-markdown`
    WordShareFormSealedMarkdown,
    /// `word-share-form-sealed-page`
    WordShareFormSealedPage,
    /// `word-share-sheet-career-profile`
    WordShareSheetCareerProfile,
    /// `word-share-sheet-carer`
    WordShareSheetCarer,
    /// `word-share-sheet-employer`
    WordShareSheetEmployer,
    /// `word-share-sheet-introduction`
    WordShareSheetIntroduction,
    /// `word-share-sheet-papers`
    WordShareSheetPapers,
    /// `word-share-sheet-search-plan`
    WordShareSheetSearchPlan,
    /// `word-share-sheet-story`
    WordShareSheetStory,
    /// `word-share-sheet-summary`
    WordShareSheetSummary,
    /// `word-share-sheet-support-plan`
    WordShareSheetSupportPlan,
    /// `word-sharing-never`
    WordSharingNever,
    /// `word-sharing-offered`
    WordSharingOffered,
    /// `word-skill-pile-for-myself`
    WordSkillPileForMyself,
    /// `word-skill-pile-learn-more`
    WordSkillPileLearnMore,
    /// `word-skill-pile-open`
    WordSkillPileOpen,
    /// `word-skill-pile-use-at-work`
    WordSkillPileUseAtWork,
    /// `word-still-want-not-now`
    WordStillWantNotNow,
    /// `word-still-want-open`
    WordStillWantOpen,
    /// `word-still-want-otherwise`
    WordStillWantOtherwise,
    /// `word-still-want-yes`
    WordStillWantYes,
    /// `word-support-state-ended`
    WordSupportStateEnded,
    /// `word-support-state-going`
    WordSupportStateGoing,
    /// `word-support-state-less`
    WordSupportStateLess,
    /// `word-support-state-open`
    WordSupportStateOpen,
    /// `word-support-state-wished`
    WordSupportStateWished,
    /// `word-task-level-alone`
    WordTaskLevelAlone,
    /// `word-task-level-not-for-me`
    WordTaskLevelNotForMe,
    /// `word-task-level-not-yet`
    WordTaskLevelNotYet,
    /// `word-task-level-open`
    WordTaskLevelOpen,
    /// `word-task-level-some-help`
    WordTaskLevelSomeHelp,
    /// `word-try-state-applied`
    WordTryStateApplied,
    /// `word-try-state-heard-back`
    WordTryStateHeardBack,
    /// `word-try-state-talked`
    WordTryStateTalked,
    /// `word-try-state-to-do`
    WordTryStateToDo,
    /// `word-try-state-visited`
    WordTryStateVisited,
    /// `word-typed-by-guest`
    WordTypedByGuest,
    /// `word-typed-by-me`
    WordTypedByMe,
    /// `word-typed-by-together`
    WordTypedByTogether,
    /// `word-value-about-good-work`
    WordValueAboutGoodWork,
    /// `word-value-about-life`
    WordValueAboutLife,
    /// `word-value-about-work`
    WordValueAboutWork,
    /// `word-wish-met-met`
    WordWishMetMet,
    /// `word-wish-met-not-known`
    WordWishMetNotKnown,
    /// `word-wish-met-not-met`
    WordWishMetNotMet,
    /// `work-paper-add-agreement`
    WorkPaperAddAgreement,
    /// `work-paper-add-ask`
    WorkPaperAddAsk,
    /// `work-paper-add-certificate`
    WorkPaperAddCertificate,
    /// `work-paper-add-check-list`
    WorkPaperAddCheckList,
    /// `work-paper-add-course`
    WorkPaperAddCourse,
    /// `work-paper-add-door`
    WorkPaperAddDoor,
    /// `work-paper-add-doubt`
    WorkPaperAddDoubt,
    /// `work-paper-add-experience`
    WorkPaperAddExperience,
    /// `work-paper-add-feedback`
    WorkPaperAddFeedback,
    /// `work-paper-add-first-days`
    WorkPaperAddFirstDays,
    /// `work-paper-add-gap`
    WorkPaperAddGap,
    /// `work-paper-add-good-hours`
    WorkPaperAddGoodHours,
    /// `work-paper-add-good-work`
    WorkPaperAddGoodWork,
    /// `work-paper-add-interest`
    WorkPaperAddInterest,
    /// `work-paper-add-learn-best`
    WorkPaperAddLearnBest,
    /// `work-paper-add-learned`
    WorkPaperAddLearned,
    /// `work-paper-add-less`
    WorkPaperAddLess,
    /// `work-paper-add-need`
    WorkPaperAddNeed,
    /// `work-paper-add-place`
    WorkPaperAddPlace,
    /// `work-paper-add-skill`
    WorkPaperAddSkill,
    /// `work-paper-add-start`
    WorkPaperAddStart,
    /// `work-paper-add-strength`
    WorkPaperAddStrength,
    /// `work-paper-add-support`
    WorkPaperAddSupport,
    /// `work-paper-add-touch`
    WorkPaperAddTouch,
    /// `work-paper-add-try`
    WorkPaperAddTry,
    /// `work-paper-add-value`
    WorkPaperAddValue,
    /// `work-paper-add-way-there`
    WorkPaperAddWayThere,
    /// `work-paper-asked-in`
    WorkPaperAskedIn,
    /// `work-paper-for-me`
    WorkPaperForMe,
    /// `work-paper-group-also-mine`
    WorkPaperGroupAlsoMine,
    /// `work-paper-group-at-places`
    WorkPaperGroupAtPlaces,
    /// `work-paper-group-at-work`
    WorkPaperGroupAtWork,
    /// `work-paper-group-certificates`
    WorkPaperGroupCertificates,
    /// `work-paper-group-check-lists`
    WorkPaperGroupCheckLists,
    /// `work-paper-group-courses`
    WorkPaperGroupCourses,
    /// `work-paper-group-first-days`
    WorkPaperGroupFirstDays,
    /// `work-paper-group-helps`
    WorkPaperGroupHelps,
    /// `work-paper-group-learn-more`
    WorkPaperGroupLearnMore,
    /// `work-paper-group-learned`
    WorkPaperGroupLearned,
    /// `work-paper-group-learning-wishes`
    WorkPaperGroupLearningWishes,
    /// `work-paper-group-need-it`
    WorkPaperGroupNeedIt,
    /// `work-paper-group-nice`
    WorkPaperGroupNice,
    /// `work-paper-group-no-thanks`
    WorkPaperGroupNoThanks,
    /// `work-paper-group-other-places`
    WorkPaperGroupOtherPlaces,
    /// `work-paper-group-pulls`
    WorkPaperGroupPulls,
    /// `work-paper-group-unsorted`
    WorkPaperGroupUnsorted,
    /// `work-paper-more`
    WorkPaperMore,
    /// `work-paper-plan`
    WorkPaperPlan,
    /// `work-paper-print`
    WorkPaperPrint,
    /// `work-paper-print-choose`
    WorkPaperPrintChoose,
    /// `work-paper-print-lead`
    WorkPaperPrintLead,
    /// `work-paper-print-lines`
    WorkPaperPrintLines,
    /// `work-paper-print-none`
    WorkPaperPrintNone,
    /// `work-paper-print-none.fix`
    WorkPaperPrintNoneFix,
    /// `work-paper-print-now`
    WorkPaperPrintNow,
    /// `work-paper-print-section`
    WorkPaperPrintSection,
    /// `work-paper-profile`
    WorkPaperProfile,
    /// `work-paper-profile.lead`
    WorkPaperProfileLead,
    /// `work-paper-search`
    WorkPaperSearch,
    /// `work-paper-search.lead`
    WorkPaperSearchLead,
    /// `work-paper-section-after-a-no`
    WorkPaperSectionAfterANo,
    /// `work-paper-section-after-a-no.about`
    WorkPaperSectionAfterANoAbout,
    /// `work-paper-section-agreements`
    WorkPaperSectionAgreements,
    /// `work-paper-section-agreements.about`
    WorkPaperSectionAgreementsAbout,
    /// `work-paper-section-asks`
    WorkPaperSectionAsks,
    /// `work-paper-section-asks.about`
    WorkPaperSectionAsksAbout,
    /// `work-paper-section-concerns`
    WorkPaperSectionConcerns,
    /// `work-paper-section-concerns.about`
    WorkPaperSectionConcernsAbout,
    /// `work-paper-section-done`
    WorkPaperSectionDone,
    /// `work-paper-section-done.about`
    WorkPaperSectionDoneAbout,
    /// `work-paper-section-doors`
    WorkPaperSectionDoors,
    /// `work-paper-section-doors.about`
    WorkPaperSectionDoorsAbout,
    /// `work-paper-section-first-days`
    WorkPaperSectionFirstDays,
    /// `work-paper-section-first-days.about`
    WorkPaperSectionFirstDaysAbout,
    /// `work-paper-section-gap`
    WorkPaperSectionGap,
    /// `work-paper-section-gap.about`
    WorkPaperSectionGapAbout,
    /// `work-paper-section-good-hours`
    WorkPaperSectionGoodHours,
    /// `work-paper-section-good-hours.about`
    WorkPaperSectionGoodHoursAbout,
    /// `work-paper-section-good-work`
    WorkPaperSectionGoodWork,
    /// `work-paper-section-good-work.about`
    WorkPaperSectionGoodWorkAbout,
    /// `work-paper-section-helps`
    WorkPaperSectionHelps,
    /// `work-paper-section-helps.about`
    WorkPaperSectionHelpsAbout,
    /// `work-paper-section-interests`
    WorkPaperSectionInterests,
    /// `work-paper-section-interests.about`
    WorkPaperSectionInterestsAbout,
    /// `work-paper-section-learn-best`
    WorkPaperSectionLearnBest,
    /// `work-paper-section-learn-best.about`
    WorkPaperSectionLearnBestAbout,
    /// `work-paper-section-learned`
    WorkPaperSectionLearned,
    /// `work-paper-section-learned.about`
    WorkPaperSectionLearnedAbout,
    /// `work-paper-section-less`
    WorkPaperSectionLess,
    /// `work-paper-section-less.about`
    WorkPaperSectionLessAbout,
    /// `work-paper-section-places`
    WorkPaperSectionPlaces,
    /// `work-paper-section-places.about`
    WorkPaperSectionPlacesAbout,
    /// `work-paper-section-said`
    WorkPaperSectionSaid,
    /// `work-paper-section-said.about`
    WorkPaperSectionSaidAbout,
    /// `work-paper-section-start`
    WorkPaperSectionStart,
    /// `work-paper-section-start.about`
    WorkPaperSectionStartAbout,
    /// `work-paper-section-steps`
    WorkPaperSectionSteps,
    /// `work-paper-section-steps.about`
    WorkPaperSectionStepsAbout,
    /// `work-paper-section-strengths`
    WorkPaperSectionStrengths,
    /// `work-paper-section-strengths.about`
    WorkPaperSectionStrengthsAbout,
    /// `work-paper-section-touch`
    WorkPaperSectionTouch,
    /// `work-paper-section-touch.about`
    WorkPaperSectionTouchAbout,
    /// `work-paper-section-tries`
    WorkPaperSectionTries,
    /// `work-paper-section-tries.about`
    WorkPaperSectionTriesAbout,
    /// `work-paper-section-values`
    WorkPaperSectionValues,
    /// `work-paper-section-values.about`
    WorkPaperSectionValuesAbout,
    /// `work-paper-section-way-there`
    WorkPaperSectionWayThere,
    /// `work-paper-section-way-there.about`
    WorkPaperSectionWayThereAbout,
    /// `work-paper-section-wishes`
    WorkPaperSectionWishes,
    /// `work-paper-section-wishes.about`
    WorkPaperSectionWishesAbout,
    /// `work-paper-section-work-to-try`
    WorkPaperSectionWorkToTry,
    /// `work-paper-section-work-to-try.about`
    WorkPaperSectionWorkToTryAbout,
    /// `work-paper-share`
    WorkPaperShare,
    /// `work-paper-sheet`
    WorkPaperSheet,
    /// `work-paper-someone`
    WorkPaperSomeone,
    /// `work-paper-support`
    WorkPaperSupport,
    /// `work-paper-support.lead`
    WorkPaperSupportLead,
    /// `work-paper-use`
    WorkPaperUse,
    /// `work-paper-write-for`
    WorkPaperWriteFor,
}

#[rustfmt::skip]
impl MessageId {
    /// Every message id.
    pub const ALL: &'static [Self] = &[
        Self::BadgeAbout,
        Self::BadgeAdd,
        Self::BadgeGivenTo,
        Self::BadgeKeep,
        Self::BadgeKept,
        Self::BadgeKinds,
        Self::BadgeLong,
        Self::BadgeLook,
        Self::BadgeNoIssuer,
        Self::BadgeNotNow,
        Self::BadgeNotYet,
        Self::BadgeOlder,
        Self::BadgeRanOut,
        Self::BadgeRead,
        Self::BadgeSignatureChanged,
        Self::BadgeSignatureForged,
        Self::BadgeSignatureGood,
        Self::BadgeSignatureHosted,
        Self::BadgeSignatureKeyElsewhere,
        Self::BadgeSignatureOtherSigner,
        Self::BadgeSignatureOtherWay,
        Self::BadgeSignatureProof,
        Self::BadgeSignatureUnsigned,
        Self::BadgeStateGood,
        Self::BadgeStateNotChecked,
        Self::BadgeStateWrong,
        Self::BadgeWithdrawn,
        Self::BecauseAnother,
        Self::BecauseChosen,
        Self::BecauseFitsPlan,
        Self::BecauseTiny,
        Self::BinPurge,
        Self::BinPurgeAbout,
        Self::BinPurgeAction,
        Self::BinPurgeHonest,
        Self::BinPurgeNo,
        Self::BinPurgeSure,
        Self::BinPurgeSureAbout,
        Self::BinPurgeYes,
        Self::BinPurged,
        Self::BinPurgedDamaged,
        Self::BinPurgedKept,
        Self::BinPurging,
        Self::BringAbout,
        Self::BringDone,
        Self::BringDoneFind,
        Self::BringDoneNew,
        Self::BringDonePictures,
        Self::BringExamples,
        Self::BringFile,
        Self::BringFolder,
        Self::BringFootMood,
        Self::BringFootNotebook,
        Self::BringFootStar,
        Self::BringFootTags,
        Self::BringFrom,
        Self::BringHere,
        Self::BringKeep,
        Self::BringKeeping,
        Self::BringLeave,
        Self::BringLeft,
        Self::BringLook,
        Self::BringMargin,
        Self::BringNew,
        Self::BringNotUnderstood,
        Self::BringNothingNew,
        Self::BringOwnChanged,
        Self::BringOwnHere,
        Self::BringOwnNew,
        Self::BringOwnVersions,
        Self::BringPages,
        Self::BringPagesOneDay,
        Self::BringPictures,
        Self::BringReading,
        Self::BringReasonActivity,
        Self::BringReasonBlock,
        Self::BringReasonDateMissing,
        Self::BringReasonDateOfFile,
        Self::BringReasonDateWrong,
        Self::BringReasonDue,
        Self::BringReasonEmbed,
        Self::BringReasonField,
        Self::BringReasonFileKind,
        Self::BringReasonFileTooLarge,
        Self::BringReasonFileUnreadable,
        Self::BringReasonFilm,
        Self::BringReasonHeadUnreadable,
        Self::BringReasonHtml,
        Self::BringReasonLink,
        Self::BringReasonLocation,
        Self::BringReasonNameTwice,
        Self::BringReasonNameUnsafe,
        Self::BringReasonNotAPicture,
        Self::BringReasonNotebookCircle,
        Self::BringReasonOtherFile,
        Self::BringReasonOtherThing,
        Self::BringReasonPageBinned,
        Self::BringReasonPageBroken,
        Self::BringReasonPageConflict,
        Self::BringReasonPageEmpty,
        Self::BringReasonPageEncrypted,
        Self::BringReasonPageOfRecords,
        Self::BringReasonPageTooLong,
        Self::BringReasonPictureElsewhere,
        Self::BringReasonPictureLeftOut,
        Self::BringReasonPictureMissing,
        Self::BringReasonPictureTooLarge,
        Self::BringReasonReadAsWestern,
        Self::BringReasonSignsReplaced,
        Self::BringReasonSound,
        Self::BringReasonSymbolicLink,
        Self::BringReasonTagLeftOut,
        Self::BringReasonTimeZoneUnknown,
        Self::BringReasonTitleInText,
        Self::BringReasonWeather,
        Self::BringRoles,
        Self::BringShelfAbout,
        Self::BringStop,
        Self::BringStopping,
        Self::BringTitle,
        Self::BringWhat,
        Self::BringWhatOwn,
        Self::BringWhatPrograms,
        Self::BringWhatSealed,
        Self::BringWhatText,
        Self::BringWords,
        Self::BringWriting,
        Self::BuddyAdd,
        Self::BuddyAgreements,
        Self::BuddyAgreementsAll,
        Self::BuddyAgreementsNone,
        Self::BuddyBegin,
        Self::BuddyCalendar,
        Self::BuddyCheckIn,
        Self::BuddyCheckInLead,
        Self::BuddyCheckIns,
        Self::BuddyCheckInsHint,
        Self::BuddyChoose,
        Self::BuddyChooseNone,
        Self::BuddyEnded,
        Self::BuddyFeedback,
        Self::BuddyFeedbackAdd,
        Self::BuddyFeedbackLead,
        Self::BuddyFeedbackNone,
        Self::BuddyFeedbackWhen,
        Self::BuddyFeedbackWho,
        Self::BuddyFeedbackWords,
        Self::BuddyFeedbackWordsHint,
        Self::BuddyGoOn,
        Self::BuddyJar,
        Self::BuddyJarExercise,
        Self::BuddyJarNone,
        Self::BuddyJarToUse,
        Self::BuddyKeep,
        Self::BuddyLead,
        Self::BuddyLeave,
        Self::BuddyMake,
        Self::BuddyMomentsChange,
        Self::BuddyMomentsKept,
        Self::BuddyMomentsSave,
        Self::BuddyMore,
        Self::BuddyNameMissing,
        Self::BuddyNameMissingFix,
        Self::BuddyNamed,
        Self::BuddyNewName,
        Self::BuddyNext,
        Self::BuddyNextHint,
        Self::BuddyNone,
        Self::BuddyNotAnyMore,
        Self::BuddyPaper,
        Self::BuddyPaperAddRow,
        Self::BuddyPaperEmpty,
        Self::BuddyPaperEmptyFix,
        Self::BuddyPaperHint,
        Self::BuddyPaperKeep,
        Self::BuddyPaperKept,
        Self::BuddyPaperLead,
        Self::BuddyPaperRow,
        Self::BuddyPaperTheirs,
        Self::BuddyPaperTitle,
        Self::BuddyPart,
        Self::BuddyPast,
        Self::BuddyPastAdd,
        Self::BuddyPastNone,
        Self::BuddySort,
        Self::BuddySorted,
        Self::BuddyTalks,
        Self::BuddyTalksNext,
        Self::BuddyTitle,
        Self::BuddyTry,
        Self::BuddyWho,
        Self::CalendarNeutral,
        Self::CalendarNeutralPaper,
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
        Self::CardsScaleDoubtSizeHigh,
        Self::CardsScaleDoubtSizeLow,
        Self::CardsScaleDoubtSizeMiddle,
        Self::CardsScaleEnergyFillHigh,
        Self::CardsScaleEnergyFillLow,
        Self::CardsScaleEnergyFillMiddle,
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
        Self::CardsScalePersonLighterHigh,
        Self::CardsScalePersonLighterLow,
        Self::CardsScalePersonLighterMiddle,
        Self::CardsScaleSkillSureHigh,
        Self::CardsScaleSkillSureLow,
        Self::CardsScaleSkillSureMiddle,
        Self::CardsScaleSupportUsefulHigh,
        Self::CardsScaleSupportUsefulLow,
        Self::CardsScaleSupportUsefulMiddle,
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
        Self::CarersHelp,
        Self::CarersHelpBed,
        Self::CarersHelpFirst,
        Self::CarersHelpLittle,
        Self::CarersHelpNames,
        Self::CarersHelpSaw,
        Self::CarersHow,
        Self::CarersHowFit,
        Self::CarersHowFitText,
        Self::CarersHowFrom,
        Self::CarersHowJob,
        Self::CarersHowJobText,
        Self::CarersHowMoney,
        Self::CarersHowMoneyText,
        Self::CarersHowPlaces,
        Self::CarersHowPlacesText,
        Self::CarersHowSoon,
        Self::CarersHowSoonText,
        Self::CarersHowStays,
        Self::CarersHowStaysText,
        Self::CarersHowTeam,
        Self::CarersHowTeamText,
        Self::CarersHowWhat,
        Self::CarersHowWish,
        Self::CarersHowWishText,
        Self::CarersLastLine,
        Self::CarersLead,
        Self::CarersTalk,
        Self::CarersTalkAsk,
        Self::CarersTalkChoice,
        Self::CarersTalkSmall,
        Self::CarersTalkWhen,
        Self::CarersTalkWorry,
        Self::CarersTitle,
        Self::CarersWhy,
        Self::CarersWhyDay,
        Self::CarersWhyKnown,
        Self::CarersWhyLeave,
        Self::CarersWhySense,
        Self::CarersWhyWeek,
        Self::CarersWindowTitle,
        Self::CarersYou,
        Self::CarersYouGroup,
        Self::CarersYouJournal,
        Self::CarersYouSheet,
        Self::CarersYouTired,
        Self::ChartChangeCaption,
        Self::ChartChangeItem,
        Self::ChartChangeReading,
        Self::ChartChangeReadingDown,
        Self::ChartChangeReadingLevel,
        Self::ChartChangeReadingUp,
        Self::ChartEmpty,
        Self::ChartEnergyAnyTime,
        Self::ChartEnergyCaption,
        Self::ChartEnergyFill,
        Self::ChartEnergyReading,
        Self::ChartEnergyReadingDrains,
        Self::ChartEnergyReadingFills,
        Self::ChartEnergyThing,
        Self::ChartEnergyTime,
        Self::ChartEnergyTitle,
        Self::ChartFitCaption,
        Self::ChartFitComprehensible,
        Self::ChartFitDate,
        Self::ChartFitEmpty,
        Self::ChartFitHigh,
        Self::ChartFitLineMoved,
        Self::ChartFitLineSame,
        Self::ChartFitLow,
        Self::ChartFitManageable,
        Self::ChartFitMeaningful,
        Self::ChartFitMiddle,
        Self::ChartFitNotGiven,
        Self::ChartFitReading,
        Self::ChartFitReadingOne,
        Self::ChartFitTitle,
        Self::ChartLadderCaption,
        Self::ChartLadderLevel,
        Self::ChartLadderReading,
        Self::ChartLadderReadingLevel,
        Self::ChartLadderSure,
        Self::ChartLadderTask,
        Self::ChartLadderTitle,
        Self::ChartMe,
        Self::ChartNotDrawn,
        Self::ChartNotGiven,
        Self::ChartPairCaption,
        Self::ChartPairPlace,
        Self::ChartPairReading,
        Self::ChartPairTitle,
        Self::ChartRainbowCaption,
        Self::ChartRainbowFrom,
        Self::ChartRainbowKind,
        Self::ChartRainbowLived,
        Self::ChartRainbowReading,
        Self::ChartRainbowReadingEarlier,
        Self::ChartRainbowReadingToday,
        Self::ChartRainbowReadingWished,
        Self::ChartRainbowRole,
        Self::ChartRainbowStill,
        Self::ChartRainbowTitle,
        Self::ChartRainbowTo,
        Self::ChartRainbowToday,
        Self::ChartRainbowWeight,
        Self::ChartRainbowWished,
        Self::ChartReadingMoved,
        Self::ChartRingsCaption,
        Self::ChartRingsName,
        Self::ChartRingsReading,
        Self::ChartRingsReadingRing,
        Self::ChartRingsRing,
        Self::ChartRingsRole,
        Self::ChartRingsTitle,
        Self::ChartRoadCaption,
        Self::ChartRoadFeeling,
        Self::ChartRoadHigh,
        Self::ChartRoadLow,
        Self::ChartRoadMiddle,
        Self::ChartRoadReading,
        Self::ChartRoadReadingSpan,
        Self::ChartRoadTitle,
        Self::ChartRoadUnnamed,
        Self::ChartRoadVague,
        Self::ChartRoadWhat,
        Self::ChartRoadWhen,
        Self::ChartRoadsCaption,
        Self::ChartRoadsLike,
        Self::ChartRoadsReading,
        Self::ChartRoadsReadingLike,
        Self::ChartRoadsRoad,
        Self::ChartRoadsTitle,
        Self::ChartTimelineCaption,
        Self::ChartTimelineDated,
        Self::ChartTimelineNext,
        Self::ChartTimelinePlace,
        Self::ChartTimelineReview,
        Self::ChartTimelineTitle,
        Self::ChartTimelineToday,
        Self::ChartTimelineUndated,
        Self::ChartTimelineWhat,
        Self::ChartTimelineWhen,
        Self::ChartTimelineWithout,
        Self::ChartTreeBranches,
        Self::ChartTreeCaption,
        Self::ChartTreeFruit,
        Self::ChartTreeGround,
        Self::ChartTreeLeaves,
        Self::ChartTreePart,
        Self::ChartTreeReading,
        Self::ChartTreeRoots,
        Self::ChartTreeStorms,
        Self::ChartTreeTitle,
        Self::ChartTreeTrunk,
        Self::ChartTreeWord,
        Self::ChartWebAway,
        Self::ChartWebBoth,
        Self::ChartWebCaption,
        Self::ChartWebName,
        Self::ChartWebReading,
        Self::ChartWebReadingHardest,
        Self::ChartWebSide,
        Self::ChartWebStrength,
        Self::ChartWebStrengthHead,
        Self::ChartWebTitle,
        Self::ChartWebWork,
        Self::CliAbout,
        Self::CliAdd,
        Self::CliAdded,
        Self::CliArgCopy,
        Self::CliArgCvForm,
        Self::CliArgData,
        Self::CliArgDryRun,
        Self::CliArgFilePassphraseFd,
        Self::CliArgForm,
        Self::CliArgJournal,
        Self::CliArgJson,
        Self::CliArgMyName,
        Self::CliArgNewPassphraseFd,
        Self::CliArgNewSheet,
        Self::CliArgOn,
        Self::CliArgOut,
        Self::CliArgPassphraseFd,
        Self::CliArgPath,
        Self::CliArgPlace,
        Self::CliArgPurpose,
        Self::CliArgReader,
        Self::CliArgShareForm,
        Self::CliArgShareOut,
        Self::CliArgSheet,
        Self::CliArgSheetFd,
        Self::CliArgShell,
        Self::CliArgTick,
        Self::CliArgTitle,
        Self::CliArgTo,
        Self::CliArgTucked,
        Self::CliArgWords,
        Self::CliArgumentsHelp,
        Self::CliAskAgain,
        Self::CliAskFilePassphrase,
        Self::CliAskMyName,
        Self::CliAskNewPassphrase,
        Self::CliAskNewPassphraseFor,
        Self::CliAskOn,
        Self::CliAskPassphrase,
        Self::CliAskPurpose,
        Self::CliAskReader,
        Self::CliAskSheet,
        Self::CliAskText,
        Self::CliAskTitle,
        Self::CliAskWords,
        Self::CliBinEmptied,
        Self::CliCompletions,
        Self::CliCreate,
        Self::CliCreated,
        Self::CliCreatedSheet,
        Self::CliCv,
        Self::CliDoing,
        Self::CliDoingClose,
        Self::CliDoingCopy,
        Self::CliDoingCreate,
        Self::CliDoingEmptyBin,
        Self::CliDoingExport,
        Self::CliDoingKeep,
        Self::CliDoingLook,
        Self::CliDoingOpen,
        Self::CliDoingPage,
        Self::CliDoingPart,
        Self::CliDoingRekey,
        Self::CliDoingRestore,
        Self::CliDoingVerify,
        Self::CliEmptyBin,
        Self::CliEndsAtOnce,
        Self::CliEndsFinishes,
        Self::CliEndsStops,
        Self::CliErrorAlreadyOpen,
        Self::CliErrorAlreadyOpenFix,
        Self::CliErrorBadValue,
        Self::CliErrorBadValueFix,
        Self::CliErrorDamaged,
        Self::CliErrorDamagedFix,
        Self::CliErrorDiskFull,
        Self::CliErrorDiskFullFix,
        Self::CliErrorEmpty,
        Self::CliErrorEmptyFix,
        Self::CliErrorNoJournal,
        Self::CliErrorNoJournalFix,
        Self::CliErrorNotFound,
        Self::CliErrorNotFoundFix,
        Self::CliErrorNothingChosen,
        Self::CliErrorNothingChosenFix,
        Self::CliErrorPrivateWordLeft,
        Self::CliErrorPrivateWordLeftFix,
        Self::CliErrorTooMuchWork,
        Self::CliErrorTooMuchWorkFix,
        Self::CliErrorWrongPassphrase,
        Self::CliErrorWrongPassphraseFix,
        Self::CliExitAlreadyOpen,
        Self::CliExitArguments,
        Self::CliExitBadInput,
        Self::CliExitDamaged,
        Self::CliExitDiskFull,
        Self::CliExitDone,
        Self::CliExitHungUp,
        Self::CliExitNewerFormat,
        Self::CliExitNoJournal,
        Self::CliExitNotFound,
        Self::CliExitNotWhole,
        Self::CliExitPlace,
        Self::CliExitProblem,
        Self::CliExitRefused,
        Self::CliExitStopped,
        Self::CliExitTerminated,
        Self::CliExitTooMuchWork,
        Self::CliExitUnreadableFile,
        Self::CliExitWrongPassphrase,
        Self::CliExitWrongSheet,
        Self::CliExits,
        Self::CliExport,
        Self::CliExported,
        Self::CliExportedBut,
        Self::CliExportedWithout,
        Self::CliFinishing,
        Self::CliFound,
        Self::CliImport,
        Self::CliImportDry,
        Self::CliImportFinding,
        Self::CliImportNothing,
        Self::CliMan,
        Self::CliManExits,
        Self::CliManFiles,
        Self::CliManPlaces,
        Self::CliManPrivate,
        Self::CliManSignals,
        Self::CliManStopping,
        Self::CliManTasks,
        Self::CliNoData,
        Self::CliNoDataFix,
        Self::CliNoTerminal,
        Self::CliNoTerminalFix,
        Self::CliNotTheSame,
        Self::CliNotTheSameFix,
        Self::CliNothingNamed,
        Self::CliNothingNamedFix,
        Self::CliPrivate,
        Self::CliRecover,
        Self::CliRecovered,
        Self::CliRekey,
        Self::CliRekeyed,
        Self::CliRekeyedBut,
        Self::CliRestore,
        Self::CliRestored,
        Self::CliSearch,
        Self::CliShare,
        Self::CliShareOffer,
        Self::CliShared,
        Self::CliSnapshot,
        Self::CliSnapshotMade,
        Self::CliStopping,
        Self::CliVerify,
        Self::CliVerifyCounts,
        Self::CliVerifyDamaged,
        Self::CliVerifyWhole,
        Self::CommonAddLine,
        Self::CommonBack,
        Self::CommonCancel,
        Self::CommonClose,
        Self::CommonContinue,
        Self::CommonCopy,
        Self::CommonDone,
        Self::CommonDown,
        Self::CommonFileSaved,
        Self::CommonLeaveEmpty,
        Self::CommonLeftOut,
        Self::CommonLineMoved,
        Self::CommonMove,
        Self::CommonMoveTo,
        Self::CommonNotNow,
        Self::CommonNotSaved,
        Self::CommonNotSavedFix,
        Self::CommonOpen,
        Self::CommonOptional,
        Self::CommonPassphraseHide,
        Self::CommonPassphraseShow,
        Self::CommonSave,
        Self::CommonSavePdf,
        Self::CommonSavedAt,
        Self::CommonSavesItself,
        Self::CommonSaving,
        Self::CommonShowAsTable,
        Self::CommonShowMore,
        Self::CommonShowMoreOf,
        Self::CommonTakeOut,
        Self::CommonThereIsAProblem,
        Self::CommonUndo,
        Self::CommonUp,
        Self::CompareAbout,
        Self::CompareAction,
        Self::CompareAt,
        Self::CompareBefore,
        Self::CompareChanged,
        Self::CompareChanges,
        Self::CompareFirst,
        Self::CompareIs,
        Self::CompareNew,
        Self::CompareNext,
        Self::CompareNoChanges,
        Self::CompareNoLonger,
        Self::CompareNow,
        Self::ComparePageTwice,
        Self::ComparePages,
        Self::ComparePartChanged,
        Self::ComparePartSame,
        Self::ComparePrevious,
        Self::CompareSame,
        Self::CompareSamePage,
        Self::CompareSince,
        Self::CompareTitle,
        Self::CompareUntitled,
        Self::CompareWas,
        Self::CompareWith,
        Self::ContentAge,
        Self::ContentAgeFrom,
        Self::ContentAgeTo,
        Self::ContentAges,
        Self::ContentCardTooLong,
        Self::ContentCardTooLongFix,
        Self::ContentFromCard,
        Self::ContentItemLine,
        Self::ContentLetterOpen,
        Self::ContentLetterTo,
        Self::ContentPointWithoutName,
        Self::ContentRating,
        Self::ContentThen,
        Self::ContentWeight,
        Self::ContentWhen,
        Self::ContentWhenThen,
        Self::CopiesAbout,
        Self::CopiesAlone,
        Self::CopiesFolder,
        Self::CopiesHere,
        Self::CopiesHereMargin,
        Self::CopiesKeep,
        Self::CopiesLeave,
        Self::CopiesLooking,
        Self::CopiesLookingName,
        Self::CopiesNone,
        Self::CopiesNoneThere,
        Self::CopiesOf,
        Self::CopiesOpen,
        Self::CopiesOpenAbout,
        Self::CopiesOpenAction,
        Self::CopiesOpenAnother,
        Self::CopiesOpenBy,
        Self::CopiesOpenByPassphrase,
        Self::CopiesOpenBySheet,
        Self::CopiesOpenChoose,
        Self::CopiesOpenCount,
        Self::CopiesOpenEmpty,
        Self::CopiesOpenEmptyFix,
        Self::CopiesOpenJournal,
        Self::CopiesOpenMade,
        Self::CopiesOpenPassphrase,
        Self::CopiesOpenSheet,
        Self::CopiesOpenShelf,
        Self::CopiesOpensNot,
        Self::CopiesOpensNotFix,
        Self::CopiesSecond,
        Self::CopiesSecondAbout,
        Self::CopiesSecondChoose,
        Self::CopiesSecondFailed,
        Self::CopiesSecondFull,
        Self::CopiesSecondInUse,
        Self::CopiesSecondLook,
        Self::CopiesSecondMargin,
        Self::CopiesSecondMissing,
        Self::CopiesSecondOther,
        Self::CopiesSecondStop,
        Self::CopiesSecondStopped,
        Self::CopiesSecondUpToDate,
        Self::CopiesSecondWaiting,
        Self::CopiesSize,
        Self::CopiesTitle,
        Self::CopiesTriedAgain,
        Self::CopiesTriedFilesDamaged,
        Self::CopiesTriedFilesDamagedFix,
        Self::CopiesTriedFilesMissing,
        Self::CopiesTriedFilesMissingFix,
        Self::CopiesTriedKeysDamaged,
        Self::CopiesTriedKeysDamagedFix,
        Self::CopiesTriedKeysDiffer,
        Self::CopiesTriedKeysDifferFix,
        Self::CopiesTriedSnapshotDamaged,
        Self::CopiesTriedSnapshotDamagedFix,
        Self::CopiesTriedSpareDamaged,
        Self::CopiesTriedSpareDamagedFix,
        Self::CopiesTriedWhole,
        Self::CopiesTry,
        Self::CopiesTrying,
        Self::CvAllOf,
        Self::CvFilePlain,
        Self::CvFileTitle,
        Self::CvFluency,
        Self::CvForm,
        Self::CvFormHtml,
        Self::CvFormHtmlHint,
        Self::CvFormJson,
        Self::CvFormJsonHint,
        Self::CvFormPdf,
        Self::CvFormPdfHint,
        Self::CvFront,
        Self::CvHead,
        Self::CvHeadChange,
        Self::CvHeadEmpty,
        Self::CvHeadLead,
        Self::CvHide,
        Self::CvImport,
        Self::CvImportChoose,
        Self::CvImportLead,
        Self::CvLanguage,
        Self::CvLanguageAdd,
        Self::CvLanguageAt,
        Self::CvLead,
        Self::CvLineFluency,
        Self::CvLineWho,
        Self::CvLinesLead,
        Self::CvLinesNone,
        Self::CvMake,
        Self::CvNothing,
        Self::CvOff,
        Self::CvPreview,
        Self::CvPreviewLead,
        Self::CvPrint,
        Self::CvSaved,
        Self::CvSectionCertificates,
        Self::CvSectionInterests,
        Self::CvSectionLanguages,
        Self::CvSectionOther,
        Self::CvSectionSchool,
        Self::CvSectionSkills,
        Self::CvSectionStrengths,
        Self::CvSectionVolunteer,
        Self::CvSectionWords,
        Self::CvSectionWork,
        Self::CvSee,
        Self::CvSpeaker,
        Self::CvSpeakerHint,
        Self::CvSpeakerKeep,
        Self::CvTicked,
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
        Self::DoorApp,
        Self::DoorReading,
        Self::DoorSafetyEmpty,
        Self::DoorSafetyReadable,
        Self::ErrorAlreadyOpen,
        Self::ErrorAlreadyOpenFix,
        Self::ErrorBadValue,
        Self::ErrorBadValueFix,
        Self::ErrorBadge,
        Self::ErrorBadgeFix,
        Self::ErrorDamaged,
        Self::ErrorDamagedFix,
        Self::ErrorDiskFull,
        Self::ErrorDiskFullAtDoor,
        Self::ErrorDiskFullAtDoorFix,
        Self::ErrorDiskFullFix,
        Self::ErrorEmpty,
        Self::ErrorEmptyFix,
        Self::ErrorEndsBeforeItBegins,
        Self::ErrorEndsBeforeItBeginsFix,
        Self::ErrorFile,
        Self::ErrorFileFix,
        Self::ErrorImport,
        Self::ErrorImportFix,
        Self::ErrorImportOver,
        Self::ErrorImportOverFix,
        Self::ErrorInternal,
        Self::ErrorInternalFix,
        Self::ErrorLettersNotPrinted,
        Self::ErrorLettersNotPrintedFix,
        Self::ErrorLocked,
        Self::ErrorLockedFix,
        Self::ErrorNewerFormat,
        Self::ErrorNewerFormatAtDoor,
        Self::ErrorNewerFormatAtDoorFix,
        Self::ErrorNewerFormatFix,
        Self::ErrorNoCopy,
        Self::ErrorNoCopyFix,
        Self::ErrorNoJournal,
        Self::ErrorNoJournalFix,
        Self::ErrorNoReaderKey,
        Self::ErrorNoReaderKeyFix,
        Self::ErrorNoSuchExercise,
        Self::ErrorNoSuchExerciseFix,
        Self::ErrorNotAResume,
        Self::ErrorNotAResumeFix,
        Self::ErrorNotASlip,
        Self::ErrorNotASlipFix,
        Self::ErrorNotFound,
        Self::ErrorNotFoundFix,
        Self::ErrorNotReadable,
        Self::ErrorNotReadableFix,
        Self::ErrorNotWritable,
        Self::ErrorNotWritableFix,
        Self::ErrorNothingChosen,
        Self::ErrorNothingChosenFix,
        Self::ErrorOnlyInJournal,
        Self::ErrorOnlyInJournalFix,
        Self::ErrorOnlyOnShelf,
        Self::ErrorOnlyOnShelfFix,
        Self::ErrorOnlyToRead,
        Self::ErrorOnlyToReadFix,
        Self::ErrorOverLimit,
        Self::ErrorOverLimitFix,
        Self::ErrorPaper,
        Self::ErrorPaperFix,
        Self::ErrorPassphraseTooShort,
        Self::ErrorPassphraseTooShortFix,
        Self::ErrorPlaceTaken,
        Self::ErrorPlaceTakenFix,
        Self::ErrorPrivateWordLeft,
        Self::ErrorPrivateWordLeftFix,
        Self::ErrorReaderKey,
        Self::ErrorReaderKeyFix,
        Self::ErrorShared,
        Self::ErrorSharedFix,
        Self::ErrorStopped,
        Self::ErrorStoppedFix,
        Self::ErrorStuck,
        Self::ErrorStuckFix,
        Self::ErrorTooMuchAtOnce,
        Self::ErrorTooMuchAtOnceFix,
        Self::ErrorTooMuchWork,
        Self::ErrorTooMuchWorkAtDoor,
        Self::ErrorTooMuchWorkAtDoorFix,
        Self::ErrorTooMuchWorkFix,
        Self::ErrorUnreadableFile,
        Self::ErrorUnreadableFileFix,
        Self::ErrorUnreadableRecovery,
        Self::ErrorUnreadableRecoveryFix,
        Self::ErrorWrongPassphrase,
        Self::ErrorWrongPassphraseFix,
        Self::ErrorWrongRecovery,
        Self::ErrorWrongRecoveryFix,
        Self::ExerciseAbout,
        Self::ExerciseAddItem,
        Self::ExerciseAddLine,
        Self::ExerciseAgeProblem,
        Self::ExerciseAny,
        Self::ExerciseAnythingElse,
        Self::ExerciseBandAdd,
        Self::ExerciseBandAgain,
        Self::ExerciseBandAgesHow,
        Self::ExerciseBandAll,
        Self::ExerciseBandAllDone,
        Self::ExerciseBandFrom,
        Self::ExerciseBandName,
        Self::ExerciseBandNew,
        Self::ExerciseBandNow,
        Self::ExerciseBandNowHint,
        Self::ExerciseBandOwn,
        Self::ExerciseBandSlice,
        Self::ExerciseBandTo,
        Self::ExerciseBandWeight,
        Self::ExerciseBandWeightsHow,
        Self::ExerciseBandWishHow,
        Self::ExerciseBandYears,
        Self::ExerciseBefore,
        Self::ExerciseBuildsOn,
        Self::ExerciseCardBack,
        Self::ExerciseCardMoved,
        Self::ExerciseCare,
        Self::ExerciseChange,
        Self::ExerciseChangeIt,
        Self::ExerciseChooseNone,
        Self::ExerciseDays,
        Self::ExerciseDaysAbout,
        Self::ExerciseDaysStop,
        Self::ExerciseDropOn,
        Self::ExerciseDropOnRing,
        Self::ExerciseEarlier,
        Self::ExerciseEarlierAbout,
        Self::ExerciseEndAnswers,
        Self::ExerciseEndDone,
        Self::ExerciseEndKeep,
        Self::ExerciseEndKeepAbout,
        Self::ExerciseEndKeepNone,
        Self::ExerciseEndKeptBefore,
        Self::ExerciseEndNothing,
        Self::ExerciseEndOffer,
        Self::ExerciseEndOnlyAnswers,
        Self::ExerciseEndPickOne,
        Self::ExerciseEndTitle,
        Self::ExerciseGate,
        Self::ExerciseGoOn,
        Self::ExerciseHalfWay,
        Self::ExerciseHalfWayAbout,
        Self::ExerciseHandOver,
        Self::ExerciseHandOverAbout,
        Self::ExerciseHeavy,
        Self::ExerciseHeavyWayOut,
        Self::ExerciseKeptAbout,
        Self::ExerciseKeptGoal,
        Self::ExerciseKeptGoalOpen,
        Self::ExerciseKeptTitle,
        Self::ExerciseLandingCall,
        Self::ExerciseLandingCallWho,
        Self::ExerciseLandingClose,
        Self::ExerciseLandingFeet,
        Self::ExerciseLandingKept,
        Self::ExerciseLandingLook,
        Self::ExerciseLandingProof,
        Self::ExerciseLandingProofShow,
        Self::ExerciseLandingTitle,
        Self::ExerciseLetterClosed,
        Self::ExerciseLetterDraft,
        Self::ExerciseLetterEmpty,
        Self::ExerciseLetterOpen,
        Self::ExerciseLetterOpenAnyway,
        Self::ExerciseLetterOpenHint,
        Self::ExerciseLetterText,
        Self::ExerciseLetterTo,
        Self::ExerciseLetterUse,
        Self::ExerciseLine,
        Self::ExerciseLineNumber,
        Self::ExerciseLineOut,
        Self::ExerciseMayTouch,
        Self::ExerciseMove,
        Self::ExerciseNeverShare,
        Self::ExerciseNext,
        Self::ExerciseNextAgain,
        Self::ExerciseNextOpen,
        Self::ExerciseNextShare,
        Self::ExerciseNextShareOpen,
        Self::ExerciseNextWhich,
        Self::ExerciseNextYes,
        Self::ExerciseNoPile,
        Self::ExerciseNotNow,
        Self::ExerciseOfLine,
        Self::ExerciseOfferSafety,
        Self::ExerciseOpenSince,
        Self::ExerciseOverMax,
        Self::ExerciseOwnCard,
        Self::ExerciseOwnCardAdd,
        Self::ExerciseOwnItem,
        Self::ExerciseOwnItemName,
        Self::ExerciseOwnWord,
        Self::ExerciseOwnWordAdd,
        Self::ExerciseOwnWords,
        Self::ExercisePaper,
        Self::ExercisePaperAbout,
        Self::ExercisePaperAny,
        Self::ExercisePaperEmpty,
        Self::ExercisePaperFilled,
        Self::ExercisePaperSave,
        Self::ExercisePaperSaveFilled,
        Self::ExercisePeopleHow,
        Self::ExercisePersonAdd,
        Self::ExercisePersonIn,
        Self::ExercisePersonMore,
        Self::ExercisePersonName,
        Self::ExercisePersonPhone,
        Self::ExercisePersonPhoneHint,
        Self::ExercisePersonTags,
        Self::ExercisePersonTagsHint,
        Self::ExercisePersonWhere,
        Self::ExercisePictureLive,
        Self::ExercisePictures,
        Self::ExercisePicturesAbout,
        Self::ExercisePileChoose,
        Self::ExercisePileEmpty,
        Self::ExercisePoint,
        Self::ExercisePointAdd,
        Self::ExercisePointFeeling,
        Self::ExercisePointPut,
        Self::ExercisePointWhat,
        Self::ExercisePointWhen,
        Self::ExercisePointWhenHint,
        Self::ExercisePosition,
        Self::ExercisePrivate,
        Self::ExerciseQuestions,
        Self::ExerciseReadBack,
        Self::ExerciseReadCards,
        Self::ExerciseReadWhen,
        Self::ExerciseRingEmpty,
        Self::ExerciseRingNone,
        Self::ExerciseRoadHow,
        Self::ExerciseRoadPad,
        Self::ExerciseRunDays,
        Self::ExerciseRunKept,
        Self::ExerciseRunNothing,
        Self::ExerciseRunOpen,
        Self::ExerciseRunTiny,
        Self::ExerciseSafety,
        Self::ExerciseSenseAbout,
        Self::ExerciseSenseThing,
        Self::ExerciseSkip,
        Self::ExerciseSmaller,
        Self::ExerciseSmallerGo,
        Self::ExerciseSortHow,
        Self::ExerciseStart,
        Self::ExerciseStartAgain,
        Self::ExerciseStepsFirst,
        Self::ExerciseStop,
        Self::ExerciseTiny,
        Self::ExerciseTinyFirst,
        Self::ExerciseTo,
        Self::ExerciseToExplore,
        Self::ExerciseTuck,
        Self::ExerciseTuckAbout,
        Self::ExerciseTucked,
        Self::ExerciseTwo,
        Self::ExerciseTwoFirst,
        Self::ExerciseTwoMe,
        Self::ExerciseTwoSecond,
        Self::ExerciseTwoShow,
        Self::ExerciseUnread,
        Self::ExerciseUseIt,
        Self::ExerciseUsed,
        Self::ExerciseWhy,
        Self::ExerciseWishNone,
        Self::ExerciseWritten,
        Self::ExploreAbout,
        Self::ExploreAll,
        Self::ExploreFilter,
        Self::ExploreFilterClear,
        Self::ExploreFilterEveryday,
        Self::ExploreFilterShort,
        Self::ExploreGoOn,
        Self::ExploreGoOnOf,
        Self::ExploreHeavy,
        Self::ExploreKept,
        Self::ExploreKeptAny,
        Self::ExploreKeptNo,
        Self::ExploreKeptOn,
        Self::ExploreKeptYes,
        Self::ExploreMayTouch,
        Self::ExploreNoneFit,
        Self::ExploreOffered,
        Self::ExploreOfferedWhy,
        Self::ExplorePathBack,
        Self::ExplorePathFindingADirection,
        Self::ExplorePathFirstMonth,
        Self::ExplorePathFree,
        Self::ExplorePathHardStretch,
        Self::ExplorePathInAJobOrCourse,
        Self::ExplorePathInOrder,
        Self::ExplorePathKept,
        Self::ExplorePathKeptOf,
        Self::ExplorePathNone,
        Self::ExplorePathSafety,
        Self::ExplorePathSafetyAbout,
        Self::ExplorePathSize,
        Self::ExplorePathStartSmall,
        Self::ExplorePaths,
        Self::ExplorePathsAbout,
        Self::ExploreSearch,
        Self::ExploreSearchHint,
        Self::ExploreShown,
        Self::ExploreTheme,
        Self::ExploreThemeAny,
        Self::ExploreThemeBoundariesEnergy,
        Self::ExploreThemeCareerStories,
        Self::ExploreThemeLearning,
        Self::ExploreThemeLifeRoles,
        Self::ExploreThemeLookingAhead,
        Self::ExploreThemeMeaning,
        Self::ExploreThemePeopleSupport,
        Self::ExploreThemeStrengths,
        Self::ExploreThemeWorkDisclosure,
        Self::ExploreTitle,
        Self::FieldAgreementByWhen,
        Self::FieldAgreementCame,
        Self::FieldAgreementMade,
        Self::FieldAgreementPlace,
        Self::FieldAgreementState,
        Self::FieldAgreementText,
        Self::FieldAgreementWho,
        Self::FieldAgreementWith,
        Self::FieldAskCame,
        Self::FieldAskFit,
        Self::FieldAskHelped,
        Self::FieldAskLift,
        Self::FieldAskOn,
        Self::FieldAskPlace,
        Self::FieldAskState,
        Self::FieldAskText,
        Self::FieldAskWho,
        Self::FieldAudienceLanguage,
        Self::FieldAudienceName,
        Self::FieldAudienceRecipient,
        Self::FieldAudienceSort,
        Self::FieldCertificateCourse,
        Self::FieldCertificateCriteria,
        Self::FieldCertificateFile,
        Self::FieldCertificateGot,
        Self::FieldCertificateInCalendar,
        Self::FieldCertificateIssuer,
        Self::FieldCertificateLetsMe,
        Self::FieldCertificateName,
        Self::FieldCertificateNext,
        Self::FieldCertificateNumber,
        Self::FieldCertificateRunsOut,
        Self::FieldCertificateSignature,
        Self::FieldCheckInOn,
        Self::FieldCheckInRatings,
        Self::FieldCheckInWentWell,
        Self::FieldCheckInWith,
        Self::FieldCheckListLines,
        Self::FieldCheckListName,
        Self::FieldCheckListNote,
        Self::FieldCourseByWhen,
        Self::FieldCourseHours,
        Self::FieldCourseLetsMe,
        Self::FieldCourseName,
        Self::FieldCourseProvider,
        Self::FieldCourseState,
        Self::FieldCourseWhoPays,
        Self::FieldCvEmail,
        Self::FieldCvHeadline,
        Self::FieldCvLanguages,
        Self::FieldCvName,
        Self::FieldCvPhone,
        Self::FieldCvSpeakers,
        Self::FieldCvSummary,
        Self::FieldCvTicks,
        Self::FieldCvTown,
        Self::FieldDocumentParts,
        Self::FieldDocumentTemplate,
        Self::FieldDoubtAnswer,
        Self::FieldDoubtHeardFrom,
        Self::FieldDoubtNextMeeting,
        Self::FieldDoubtSize,
        Self::FieldDoubtText,
        Self::FieldDoubtWho,
        Self::FieldDoubtWouldHelp,
        Self::FieldEnergyCaughtUp,
        Self::FieldEnergyDifference,
        Self::FieldEnergyFill,
        Self::FieldEnergyGoodHours,
        Self::FieldEnergyTimeOfDay,
        Self::FieldEnergyWhat,
        Self::FieldEntryOn,
        Self::FieldEntryPictures,
        Self::FieldEntryRoles,
        Self::FieldEntryText,
        Self::FieldEntryTitle,
        Self::FieldExperienceFrom,
        Self::FieldExperienceGave,
        Self::FieldExperienceKind,
        Self::FieldExperienceLiked,
        Self::FieldExperienceMissing,
        Self::FieldExperienceNotLiked,
        Self::FieldExperiencePlace,
        Self::FieldExperienceTo,
        Self::FieldExperienceTooMuch,
        Self::FieldExperienceWhat,
        Self::FieldExperienceWhere,
        Self::FieldFeedbackKeep,
        Self::FieldFeedbackLeave,
        Self::FieldFeedbackQuote,
        Self::FieldFeedbackSort,
        Self::FieldFeedbackTry,
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
        Self::FieldFitMistakesOk,
        Self::FieldFitPlace,
        Self::FieldFitPlaceLink,
        Self::FieldGoalBecause,
        Self::FieldGoalHelp,
        Self::FieldGoalHelper,
        Self::FieldGoalInCalendar,
        Self::FieldGoalInTheWay,
        Self::FieldGoalLevels,
        Self::FieldGoalLooks,
        Self::FieldGoalReview,
        Self::FieldGoalRoles,
        Self::FieldGoalState,
        Self::FieldGoalSure,
        Self::FieldGoalText,
        Self::FieldGoalWhenThen,
        Self::FieldGoalWhere,
        Self::FieldGoalWhy,
        Self::FieldHopeHowSoon,
        Self::FieldHopeLikely,
        Self::FieldHopePoints,
        Self::FieldHopeText,
        Self::FieldHopeWant,
        Self::FieldInterestName,
        Self::FieldInterestPull,
        Self::FieldLearnedBefore,
        Self::FieldLearnedGrowth,
        Self::FieldLearnedHappened,
        Self::FieldLearnedHelped,
        Self::FieldLearnedHow,
        Self::FieldLearnedNext,
        Self::FieldLearnedPlace,
        Self::FieldLearnedSkill,
        Self::FieldLearnedSure,
        Self::FieldLearnedText,
        Self::FieldLetterOpenOn,
        Self::FieldLetterText,
        Self::FieldLetterTo,
        Self::FieldLineAbout,
        Self::FieldLineReady,
        Self::FieldLineText,
        Self::FieldMottoText,
        Self::FieldNeedHours,
        Self::FieldNeedPay,
        Self::FieldNeedSay,
        Self::FieldNeedStrength,
        Self::FieldNeedText,
        Self::FieldNeedTravel,
        Self::FieldOutcomeName,
        Self::FieldOutcomePoints,
        Self::FieldOutcomeUnit,
        Self::FieldPersonCheckIns,
        Self::FieldPersonGives,
        Self::FieldPersonInCalendar,
        Self::FieldPersonLighter,
        Self::FieldPersonMayKnow,
        Self::FieldPersonName,
        Self::FieldPersonNextCheckIn,
        Self::FieldPersonPart,
        Self::FieldPersonPhone,
        Self::FieldPersonPlace,
        Self::FieldPersonRing,
        Self::FieldPersonRole,
        Self::FieldPlaceContacts,
        Self::FieldPlaceContract,
        Self::FieldPlaceFirstContact,
        Self::FieldPlaceFirstContactOn,
        Self::FieldPlaceFirstWeek,
        Self::FieldPlaceGives,
        Self::FieldPlaceGoodThings,
        Self::FieldPlaceHours,
        Self::FieldPlaceHoursLine,
        Self::FieldPlaceKind,
        Self::FieldPlaceKindOfWork,
        Self::FieldPlaceLadder,
        Self::FieldPlaceName,
        Self::FieldPlaceNote,
        Self::FieldPlacePay,
        Self::FieldPlacePlanB,
        Self::FieldPlaceSince,
        Self::FieldPlaceState,
        Self::FieldPlaceStopSign,
        Self::FieldPlaceUntil,
        Self::FieldPlaceWayBack,
        Self::FieldPlaceWayThere,
        Self::FieldPlaceWishes,
        Self::FieldPrivateWordAbout,
        Self::FieldPrivateWordReplacement,
        Self::FieldPrivateWordSort,
        Self::FieldPrivateWordWord,
        Self::FieldProofText,
        Self::FieldProofWords,
        Self::FieldQuestionAbout,
        Self::FieldQuestionAnswer,
        Self::FieldQuestionAnsweredBy,
        Self::FieldQuestionAnsweredOn,
        Self::FieldQuestionForWhom,
        Self::FieldQuestionNextMeeting,
        Self::FieldQuestionSaidBy,
        Self::FieldQuestionSaidOn,
        Self::FieldQuestionText,
        Self::FieldReaderKeyReplaced,
        Self::FieldReaderKeySecret,
        Self::FieldRoadComprehensible,
        Self::FieldRoadLike,
        Self::FieldRoadManageable,
        Self::FieldRoadMeaningful,
        Self::FieldRoadName,
        Self::FieldRoadText,
        Self::FieldRoleFromAge,
        Self::FieldRoleMatters,
        Self::FieldRoleName,
        Self::FieldRoleToAge,
        Self::FieldRoleWeight,
        Self::FieldRoleWish,
        Self::FieldRunAnswers,
        Self::FieldRunAt,
        Self::FieldRunExercise,
        Self::FieldRunSize,
        Self::FieldRunState,
        Self::FieldRunVersion,
        Self::FieldSafetyPartNotThis,
        Self::FieldSafetyPartOnLockScreen,
        Self::FieldSafetyPartPhone,
        Self::FieldSafetyPartSection,
        Self::FieldSafetyPartText,
        Self::FieldServiceContact,
        Self::FieldServiceName,
        Self::FieldServiceNote,
        Self::FieldServiceWhatFor,
        Self::FieldSessionAgenda,
        Self::FieldSessionAgreed,
        Self::FieldSessionAsked,
        Self::FieldSessionNotes,
        Self::FieldSessionOn,
        Self::FieldSessionSummary,
        Self::FieldSessionUseful,
        Self::FieldSessionWith,
        Self::FieldSettingContourSeed,
        Self::FieldSettingHideMinutes,
        Self::FieldSettingHideNumbers,
        Self::FieldSettingJournalName,
        Self::FieldSettingMyName,
        Self::FieldSettingPacksFolder,
        Self::FieldSettingRecoverySheet,
        Self::FieldSettingTodayQuotes,
        Self::FieldShareReceiptAudience,
        Self::FieldShareReceiptCopy,
        Self::FieldShareReceiptFileName,
        Self::FieldShareReceiptForWhat,
        Self::FieldShareReceiptForWhom,
        Self::FieldShareReceiptForm,
        Self::FieldShareReceiptItems,
        Self::FieldShareReceiptLeftOut,
        Self::FieldShareReceiptNote,
        Self::FieldShareReceiptSheet,
        Self::FieldShareReceiptTakenBack,
        Self::FieldShareReceiptUntil,
        Self::FieldShelfFolderName,
        Self::FieldShelfNoteAbout,
        Self::FieldShelfNoteText,
        Self::FieldShelfPageFolder,
        Self::FieldShelfPageLetGo,
        Self::FieldShelfPageMade,
        Self::FieldShelfPagePage,
        Self::FieldShelfPageTitle,
        Self::FieldShelfPageUntil,
        Self::FieldShelfPageWords,
        Self::FieldSkillExample,
        Self::FieldSkillLike,
        Self::FieldSkillName,
        Self::FieldSkillPile,
        Self::FieldSkillSeenBy,
        Self::FieldSkillSure,
        Self::FieldStepBecause,
        Self::FieldStepDoable,
        Self::FieldStepFirst,
        Self::FieldStepGoal,
        Self::FieldStepHelper,
        Self::FieldStepHelperRole,
        Self::FieldStepInCalendar,
        Self::FieldStepInTheWay,
        Self::FieldStepSaidBy,
        Self::FieldStepSaidOn,
        Self::FieldStepState,
        Self::FieldStepText,
        Self::FieldStepWhen,
        Self::FieldStepWhenThen,
        Self::FieldStoryFull,
        Self::FieldStoryShort,
        Self::FieldStoryWords,
        Self::FieldStrengthProof,
        Self::FieldStrengthUseMore,
        Self::FieldStrengthWord,
        Self::FieldSupportContact,
        Self::FieldSupportHelperRole,
        Self::FieldSupportHowOften,
        Self::FieldSupportLessWhen,
        Self::FieldSupportPlace,
        Self::FieldSupportSince,
        Self::FieldSupportState,
        Self::FieldSupportStep,
        Self::FieldSupportUntilWhen,
        Self::FieldSupportUseful,
        Self::FieldSupportWhat,
        Self::FieldSupportWho,
        Self::FieldTaskFirstPart,
        Self::FieldTaskLevel,
        Self::FieldTaskName,
        Self::FieldTaskPlace,
        Self::FieldTaskSure,
        Self::FieldTryFound,
        Self::FieldTryHelp,
        Self::FieldTryOn,
        Self::FieldTryPlace,
        Self::FieldTryPlaceLink,
        Self::FieldTryState,
        Self::FieldTryWhat,
        Self::FieldValueAbout,
        Self::FieldValueLine,
        Self::FieldValueRoom,
        Self::FieldValueWord,
        Self::FieldWeekBalance,
        Self::FieldWeekOn,
        Self::FieldWeekRoles,
        Self::FirstRunGuide,
        Self::FirstRunMadeAbout,
        Self::FirstRunMadeLabel,
        Self::FirstRunMadeTitle,
        Self::FirstRunMaking,
        Self::FirstRunNoRecoveryAbout,
        Self::FirstRunNoRecoveryGoOn,
        Self::FirstRunNoRecoveryLater,
        Self::FirstRunNoRecoveryMake,
        Self::FirstRunNoRecoveryTitle,
        Self::FirstRunPages,
        Self::FirstRunPassphraseAbout,
        Self::FirstRunPassphraseMargin,
        Self::FirstRunPassphraseTitle,
        Self::FirstRunReadyAbout,
        Self::FirstRunReadyLock,
        Self::FirstRunReadyOpen,
        Self::FirstRunReadySafety,
        Self::FirstRunReadyTitle,
        Self::FirstRunSample,
        Self::FirstRunSampleAbout,
        Self::FirstRunSampleOpening,
        Self::FirstRunSampleShelf,
        Self::FirstRunSampleShelfAbout,
        Self::FirstRunShelfMade,
        Self::FirstRunShelfMaking,
        Self::FirstRunShelfNoRecovery,
        Self::FirstRunShelfPassphrase,
        Self::FirstRunShelfReady,
        Self::FirstRunShelfReadyAbout,
        Self::FirstRunShelfReadyKey,
        Self::FirstRunShelfReadyOpen,
        Self::FirstRunShelfWhat,
        Self::FirstRunSort,
        Self::FirstRunSortJournal,
        Self::FirstRunSortJournalHint,
        Self::FirstRunSortShelf,
        Self::FirstRunSortShelfHint,
        Self::FirstRunWeightCenturies,
        Self::FirstRunWeightDays,
        Self::FirstRunWeightHours,
        Self::FirstRunWeightMinutes,
        Self::FirstRunWeightMoments,
        Self::FirstRunWeightMonths,
        Self::FirstRunWeightYears,
        Self::FirstRunWelcomeNot,
        Self::FirstRunWelcomeTitle,
        Self::FirstRunWelcomeWhat,
        Self::FirstRunWhere,
        Self::FirstRunWhereMargin,
        Self::FirstRunWhoReads,
        Self::FirstRunWhoReadsAlone,
        Self::FirstRunWhoReadsYou,
        Self::GuideConsent,
        Self::GuideConsentBack,
        Self::GuideConsentGo,
        Self::GuideConsentLine,
        Self::GuideConsentPass,
        Self::GuideConsentQuote,
        Self::GuideLastLine,
        Self::GuideLaw,
        Self::GuideLawAsk,
        Self::GuideLawBound,
        Self::GuideLawData,
        Self::GuideLawFile,
        Self::GuideLawFirst,
        Self::GuideLawSay,
        Self::GuideLead,
        Self::GuideLearning,
        Self::GuideLearningAsk,
        Self::GuideLearningAsking,
        Self::GuideLearningAskingText,
        Self::GuideLearningDoing,
        Self::GuideLearningDoingText,
        Self::GuideLearningPlanned,
        Self::GuideLearningPlannedText,
        Self::GuideLearningTrying,
        Self::GuideLearningTryingText,
        Self::GuideLearningWatching,
        Self::GuideLearningWatchingText,
        Self::GuideLearningWhat,
        Self::GuideLeave,
        Self::GuideLeaveHealth,
        Self::GuideLeavePeople,
        Self::GuideLeaveTelling,
        Self::GuideLeaveTopics,
        Self::GuideLeaveUse,
        Self::GuideLines,
        Self::GuideLinesAlone,
        Self::GuideLinesFrom,
        Self::GuideLinesHandle,
        Self::GuideLinesHandleText,
        Self::GuideLinesLowest,
        Self::GuideLinesPlace,
        Self::GuideLinesSense,
        Self::GuideLinesSenseText,
        Self::GuideLinesWhat,
        Self::GuideLinesWorth,
        Self::GuideLinesWorthText,
        Self::GuidePage,
        Self::GuidePageBefore,
        Self::GuidePageChosen,
        Self::GuidePageGap,
        Self::GuidePageNext,
        Self::GuidePageOwn,
        Self::GuideSaveHtml,
        Self::GuideSavePdf,
        Self::GuideSaved,
        Self::GuideTime,
        Self::GuideTimeDark,
        Self::GuideTimeThen,
        Self::GuideTimeWhy,
        Self::GuideTimeWord,
        Self::GuideTitle,
        Self::GuideWindowTitle,
        Self::HandoverBack,
        Self::HandoverBefore,
        Self::HandoverBeforeBack,
        Self::HandoverBeforeLocks,
        Self::HandoverBeforeMargin,
        Self::HandoverBeforeSees,
        Self::HandoverBegin,
        Self::HandoverCameBack,
        Self::HandoverDone,
        Self::HandoverFor,
        Self::HandoverGo,
        Self::HandoverGone,
        Self::HandoverMargin,
        Self::HandoverNotNow,
        Self::HandoverPageTitle,
        Self::HandoverPosition,
        Self::HandoverStop,
        Self::HandoverThanks,
        Self::HandoverThanksKept,
        Self::KeptAdd,
        Self::KeptAddAgreement,
        Self::KeptAddAsk,
        Self::KeptAddCertificate,
        Self::KeptAddCheckIn,
        Self::KeptAddCheckList,
        Self::KeptAddCourse,
        Self::KeptAddDocument,
        Self::KeptAddDoubt,
        Self::KeptAddEnergy,
        Self::KeptAddExperience,
        Self::KeptAddFeedback,
        Self::KeptAddFit,
        Self::KeptAddHope,
        Self::KeptAddInterest,
        Self::KeptAddLetter,
        Self::KeptAddLine,
        Self::KeptAddMotto,
        Self::KeptAddNeed,
        Self::KeptAddOutcome,
        Self::KeptAddPerson,
        Self::KeptAddPlace,
        Self::KeptAddProof,
        Self::KeptAddQuestion,
        Self::KeptAddRoad,
        Self::KeptAddRole,
        Self::KeptAddService,
        Self::KeptAddSkill,
        Self::KeptAddStory,
        Self::KeptAddStrength,
        Self::KeptAddSupport,
        Self::KeptAddTask,
        Self::KeptAddTry,
        Self::KeptAddValue,
        Self::KeptAddWeek,
        Self::KeptAgreementToChanged,
        Self::KeptAgreementToKept,
        Self::KeptAgreementToOpen,
        Self::KeptAgreements,
        Self::KeptAgreementsLead,
        Self::KeptAgreementsNone,
        Self::KeptAnswerChange,
        Self::KeptAnswerTitle,
        Self::KeptAnswerTitleDoubt,
        Self::KeptAnswerWrite,
        Self::KeptBin,
        Self::KeptCallAdd,
        Self::KeptCallAdded,
        Self::KeptCallIs,
        Self::KeptCallPage,
        Self::KeptCameChange,
        Self::KeptCameSay,
        Self::KeptCheckLists,
        Self::KeptCheckListsLead,
        Self::KeptCheckListsNone,
        Self::KeptCourseFrom,
        Self::KeptCourseHours,
        Self::KeptCourseLetsMe,
        Self::KeptCourseMoved,
        Self::KeptCoursePause,
        Self::KeptCourseProvider,
        Self::KeptCourseToGoing,
        Self::KeptCourseToLetGo,
        Self::KeptCourseToPaused,
        Self::KeptCourseToPickedUpAgain,
        Self::KeptCourseToPlanned,
        Self::KeptCourseToTaken,
        Self::KeptCourseToWishedFor,
        Self::KeptCourseWay,
        Self::KeptCourseWhoPays,
        Self::KeptCourses,
        Self::KeptCoursesLead,
        Self::KeptCoursesNone,
        Self::KeptDoubtChange,
        Self::KeptDoubtWrite,
        Self::KeptDoubtsAbout,
        Self::KeptEnergy,
        Self::KeptEnergyLead,
        Self::KeptEnergyNone,
        Self::KeptExplore,
        Self::KeptFitsExercise,
        Self::KeptGroupAgreementsChanged,
        Self::KeptGroupAgreementsKept,
        Self::KeptGroupAgreementsOpen,
        Self::KeptGroupAsks,
        Self::KeptGroupBetween,
        Self::KeptGroupCertificates,
        Self::KeptGroupCheckIns,
        Self::KeptGroupCheckLists,
        Self::KeptGroupCoursesGoing,
        Self::KeptGroupCoursesLetGo,
        Self::KeptGroupCoursesPaused,
        Self::KeptGroupCoursesPlanned,
        Self::KeptGroupCoursesTaken,
        Self::KeptGroupDoubtsAnswered,
        Self::KeptGroupDoubtsOpen,
        Self::KeptGroupExperiences,
        Self::KeptGroupFeedback,
        Self::KeptGroupFits,
        Self::KeptGroupGives,
        Self::KeptGroupHopes,
        Self::KeptGroupInterests,
        Self::KeptGroupLetters,
        Self::KeptGroupLettersClosed,
        Self::KeptGroupLines,
        Self::KeptGroupNeeds,
        Self::KeptGroupOutcomes,
        Self::KeptGroupPlaces,
        Self::KeptGroupPlacesLeft,
        Self::KeptGroupProofs,
        Self::KeptGroupQuestionsAnswered,
        Self::KeptGroupQuestionsMoney,
        Self::KeptGroupQuestionsNext,
        Self::KeptGroupQuestionsOpen,
        Self::KeptGroupRing1,
        Self::KeptGroupRing2,
        Self::KeptGroupRing3,
        Self::KeptGroupRing4,
        Self::KeptGroupRingOpen,
        Self::KeptGroupRoads,
        Self::KeptGroupRolesBefore,
        Self::KeptGroupRolesNow,
        Self::KeptGroupSayings,
        Self::KeptGroupServices,
        Self::KeptGroupSessions,
        Self::KeptGroupSheets,
        Self::KeptGroupSkills,
        Self::KeptGroupSkillsAtWork,
        Self::KeptGroupSkillsForMyself,
        Self::KeptGroupSkillsToLearn,
        Self::KeptGroupStories,
        Self::KeptGroupStrengths,
        Self::KeptGroupSupports,
        Self::KeptGroupTakes,
        Self::KeptGroupTasks,
        Self::KeptGroupTries,
        Self::KeptGroupValuesGoodWork,
        Self::KeptGroupValuesLife,
        Self::KeptGroupValuesWork,
        Self::KeptGroupWeeks,
        Self::KeptJoin,
        Self::KeptJoinChoose,
        Self::KeptJoinNone,
        Self::KeptJoined,
        Self::KeptLearningFront,
        Self::KeptLetterClosed,
        Self::KeptLetterNote,
        Self::KeptLetterOpen,
        Self::KeptLetterTo,
        Self::KeptLetters,
        Self::KeptLettersLead,
        Self::KeptLettersNone,
        Self::KeptListAfter,
        Self::KeptListBegin,
        Self::KeptListFirstDay,
        Self::KeptListMorning,
        Self::KeptListNames,
        Self::KeptListNamesAbout,
        Self::KeptListPrint,
        Self::KeptMatters,
        Self::KeptMattersLead,
        Self::KeptMattersNone,
        Self::KeptMeetingAbout,
        Self::KeptMoneyAbout,
        Self::KeptMore,
        Self::KeptNeverNamed,
        Self::KeptNextIsOff,
        Self::KeptNextIsOn,
        Self::KeptNextOff,
        Self::KeptNextOn,
        Self::KeptPages,
        Self::KeptPair,
        Self::KeptPairFew,
        Self::KeptPairFirst,
        Self::KeptPairLead,
        Self::KeptPairSame,
        Self::KeptPairSecond,
        Self::KeptPaperCalendar,
        Self::KeptPaperCourse,
        Self::KeptPaperCourseNone,
        Self::KeptPaperDays,
        Self::KeptPaperRanOut,
        Self::KeptPaperToday,
        Self::KeptPaperWeeks,
        Self::KeptPartsLearning,
        Self::KeptPartsPlan,
        Self::KeptPartsStory,
        Self::KeptPeople,
        Self::KeptPeopleLead,
        Self::KeptPeopleNone,
        Self::KeptPlaceOpen,
        Self::KeptPlaces,
        Self::KeptPlacesLead,
        Self::KeptPlacesNone,
        Self::KeptPlanFront,
        Self::KeptQuestions,
        Self::KeptQuestionsLead,
        Self::KeptQuestionsNone,
        Self::KeptRightsAbout,
        Self::KeptRoads,
        Self::KeptRoadsLead,
        Self::KeptRoadsNone,
        Self::KeptRoles,
        Self::KeptRolesLead,
        Self::KeptRolesNone,
        Self::KeptServices,
        Self::KeptServicesLead,
        Self::KeptServicesNone,
        Self::KeptSessions,
        Self::KeptSessionsLead,
        Self::KeptSessionsNone,
        Self::KeptShow,
        Self::KeptShowAll,
        Self::KeptShowNone,
        Self::KeptShowOthers,
        Self::KeptShowWork,
        Self::KeptShownBy,
        Self::KeptShownNone,
        Self::KeptShownSaid,
        Self::KeptSigns,
        Self::KeptStrengths,
        Self::KeptStrengthsLead,
        Self::KeptStrengthsNone,
        Self::KeptSupportLess,
        Self::KeptSupportLessNone,
        Self::KeptSupportLessSay,
        Self::KeptSupportMap,
        Self::KeptSupportToEnded,
        Self::KeptSupportToGoing,
        Self::KeptSupportToLess,
        Self::KeptSupportToWished,
        Self::KeptSupportUseful,
        Self::KeptTucked,
        Self::KeptTuckedHide,
        Self::KeptTuckedNone,
        Self::KeptTuckedShow,
        Self::KeptWork,
        Self::KeptWorkLead,
        Self::KeptWorkNone,
        Self::KeptWorkPlaces,
        Self::KeyAbout,
        Self::KeyCopied,
        Self::KeyCopy,
        Self::KeyCopyByHand,
        Self::KeyHandOver,
        Self::KeyHandOverAbout,
        Self::KeyMade,
        Self::KeyMake,
        Self::KeyNone,
        Self::KeyNoneMore,
        Self::KeyOlder,
        Self::KeyPicture,
        Self::KeyReplace,
        Self::KeyReplaceAbout,
        Self::KeyReplaceAction,
        Self::KeyReplaceNew,
        Self::KeyReplaceNo,
        Self::KeyReplaceOld,
        Self::KeyReplaceTell,
        Self::KeyReplaceTitle,
        Self::KeyReplaceYes,
        Self::KeySave,
        Self::KeySaved,
        Self::KeySince,
        Self::KeyStays,
        Self::KeyText,
        Self::KeyTitle,
        Self::KeyWords,
        Self::KeyWordsAbout,
        Self::KindAgreement,
        Self::KindAgreementMany,
        Self::KindAsk,
        Self::KindAskMany,
        Self::KindAudience,
        Self::KindAudienceMany,
        Self::KindCertificate,
        Self::KindCertificateMany,
        Self::KindCheckIn,
        Self::KindCheckInMany,
        Self::KindCheckList,
        Self::KindCheckListMany,
        Self::KindCourse,
        Self::KindCourseMany,
        Self::KindCv,
        Self::KindCvMany,
        Self::KindDocument,
        Self::KindDocumentMany,
        Self::KindDoubt,
        Self::KindDoubtMany,
        Self::KindEnergy,
        Self::KindEnergyMany,
        Self::KindEntry,
        Self::KindEntryMany,
        Self::KindExperience,
        Self::KindExperienceMany,
        Self::KindFeedback,
        Self::KindFeedbackMany,
        Self::KindFit,
        Self::KindFitMany,
        Self::KindGoal,
        Self::KindGoalMany,
        Self::KindHope,
        Self::KindHopeMany,
        Self::KindInterest,
        Self::KindInterestMany,
        Self::KindLearned,
        Self::KindLearnedMany,
        Self::KindLetter,
        Self::KindLetterMany,
        Self::KindLine,
        Self::KindLineMany,
        Self::KindMotto,
        Self::KindMottoMany,
        Self::KindNeed,
        Self::KindNeedMany,
        Self::KindOutcome,
        Self::KindOutcomeMany,
        Self::KindPerson,
        Self::KindPersonMany,
        Self::KindPlace,
        Self::KindPlaceMany,
        Self::KindPrivateWord,
        Self::KindPrivateWordMany,
        Self::KindProof,
        Self::KindProofMany,
        Self::KindQuestion,
        Self::KindQuestionMany,
        Self::KindReaderKey,
        Self::KindReaderKeyMany,
        Self::KindRoad,
        Self::KindRoadMany,
        Self::KindRole,
        Self::KindRoleMany,
        Self::KindRun,
        Self::KindRunMany,
        Self::KindSafetyPart,
        Self::KindSafetyPartMany,
        Self::KindService,
        Self::KindServiceMany,
        Self::KindSession,
        Self::KindSessionMany,
        Self::KindSetting,
        Self::KindSettingMany,
        Self::KindShareReceipt,
        Self::KindShareReceiptMany,
        Self::KindShelfFolder,
        Self::KindShelfFolderMany,
        Self::KindShelfNote,
        Self::KindShelfNoteMany,
        Self::KindShelfPage,
        Self::KindShelfPageMany,
        Self::KindSkill,
        Self::KindSkillMany,
        Self::KindStep,
        Self::KindStepMany,
        Self::KindStory,
        Self::KindStoryMany,
        Self::KindStrength,
        Self::KindStrengthMany,
        Self::KindSupport,
        Self::KindSupportMany,
        Self::KindTask,
        Self::KindTaskMany,
        Self::KindTry,
        Self::KindTryMany,
        Self::KindValue,
        Self::KindValueMany,
        Self::KindWeek,
        Self::KindWeekMany,
        Self::LearningAt,
        Self::LearningBefore,
        Self::LearningBeforeHint,
        Self::LearningCatch,
        Self::LearningCatchLeave,
        Self::LearningCatchTime,
        Self::LearningEasier,
        Self::LearningEasierBegin,
        Self::LearningEasierEnd,
        Self::LearningElsewhere,
        Self::LearningElsewhereSkills,
        Self::LearningEmpty,
        Self::LearningEmptyText,
        Self::LearningEmptyTextFix,
        Self::LearningFilterAll,
        Self::LearningFilterAny,
        Self::LearningFilterGrowth,
        Self::LearningFilterHow,
        Self::LearningFilterPlace,
        Self::LearningGrowth,
        Self::LearningGrowthAdapting,
        Self::LearningGrowthDeciding,
        Self::LearningGrowthHint,
        Self::LearningGrowthKnowingMyself,
        Self::LearningGrowthPlanning,
        Self::LearningGrowthSolving,
        Self::LearningGrowthSpeakingUp,
        Self::LearningHappened,
        Self::LearningHappenedHint,
        Self::LearningHelped,
        Self::LearningHow,
        Self::LearningHowHint,
        Self::LearningKept,
        Self::LearningKeptMistake,
        Self::LearningKnowNow,
        Self::LearningLead,
        Self::LearningLearned,
        Self::LearningLearnedExercise,
        Self::LearningLearnedNone,
        Self::LearningMistakes,
        Self::LearningMistakesExercise,
        Self::LearningMistakesNone,
        Self::LearningMore,
        Self::LearningNext,
        Self::LearningNextGoal,
        Self::LearningNextIsStep,
        Self::LearningNextIsTry,
        Self::LearningNextMade,
        Self::LearningNextNoGoal,
        Self::LearningNextStep,
        Self::LearningNextTries,
        Self::LearningNextTry,
        Self::LearningNoneShown,
        Self::LearningNow,
        Self::LearningOlder,
        Self::LearningPlace,
        Self::LearningPlaceChange,
        Self::LearningPlaceNone,
        Self::LearningPlaceSay,
        Self::LearningShown,
        Self::LearningShownAll,
        Self::LearningShownSome,
        Self::LearningSkill,
        Self::LearningSkillHint,
        Self::LearningSomeone,
        Self::LearningText,
        Self::LearningTextHint,
        Self::LearningThen,
        Self::LearningWantsNext,
        Self::LearningWayDeliberative,
        Self::LearningWayFormal,
        Self::LearningWayImplicit,
        Self::LearningWayReactive,
        Self::LearningWayShown,
        Self::LearningWhatHappened,
        Self::ListsMeeting,
        Self::ListsMeetingAgreements,
        Self::ListsMeetingDoubts,
        Self::ListsMeetingLead,
        Self::ListsMeetingNone,
        Self::ListsMeetingQuestions,
        Self::ListsMeetingRoom,
        Self::ListsPrint,
        Self::ListsPrintNote,
        Self::ListsRights,
        Self::ListsRightsAsk,
        Self::ListsRightsBefore,
        Self::ListsRightsBenefits,
        Self::ListsRightsBreaks,
        Self::ListsRightsChanges,
        Self::ListsRightsEqual,
        Self::ListsRightsHelper,
        Self::ListsRightsHuman,
        Self::ListsRightsIll,
        Self::ListsRightsKind,
        Self::ListsRightsLead,
        Self::ListsRightsLonger,
        Self::ListsRightsOffice,
        Self::ListsRightsOpen,
        Self::ListsRightsOwn,
        Self::ListsRightsPaid,
        Self::ListsRightsPay,
        Self::ListsRightsReason,
        Self::ListsRightsSame,
        Self::ListsRightsServices,
        Self::ListsRightsTell,
        Self::ListsRightsTime,
        Self::ListsRightsUnion,
        Self::ListsRightsWho,
        Self::ListsRightsWriting,
        Self::ListsRolesNone,
        Self::ListsRolesPage,
        Self::ListsSheetEmpty,
        Self::ListsSheetLead,
        Self::NoticeCopyOlder,
        Self::NoticeCopyOlderMore,
        Self::NoticeHandedDamaged,
        Self::NoticeHandedDamagedMore,
        Self::NoticeHandedPage,
        Self::NoticeHandedPageMore,
        Self::NoticeHandedWaits,
        Self::NoticeHandedWaitsMore,
        Self::NoticeNoRoom,
        Self::NoticeNoRoomMore,
        Self::NoticeNotSealed,
        Self::NoticeNotSealedMore,
        Self::NoticeOlderCopy,
        Self::NoticeOlderCopyMore,
        Self::NoticeRepaired,
        Self::NoticeRepairedInMemory,
        Self::NoticeRepairedInMemoryMore,
        Self::NoticeRepairedInPart,
        Self::NoticeRepairedInPartMore,
        Self::NoticeRepairedMore,
        Self::NoticeSeen,
        Self::NoticeSessionPage,
        Self::NoticeSessionPageMore,
        Self::PapersAboutBadge,
        Self::PapersAboutBadgePicture,
        Self::PapersAboutPdf,
        Self::PapersAboutPicture,
        Self::PapersAdd,
        Self::PapersAdded,
        Self::PapersAfter,
        Self::PapersAnother,
        Self::PapersBefore,
        Self::PapersKinds,
        Self::PapersLarger,
        Self::PapersLook,
        Self::PapersOthersBadge,
        Self::PapersOthersBadgePicture,
        Self::PapersOthersPdf,
        Self::PapersOthersPicture,
        Self::PapersPage,
        Self::PapersPictureOf,
        Self::PapersSave,
        Self::PapersSaveOthers,
        Self::PapersSaved,
        Self::PapersSmaller,
        Self::PapersTakeOut,
        Self::PapersWaiting,
        Self::PassphraseEmpty,
        Self::PassphraseEmptyFix,
        Self::PassphraseLabel,
        Self::PassphraseLabelHint,
        Self::PassphraseNewLabel,
        Self::PassphraseNewLabelHint,
        Self::PassphraseOther,
        Self::PassphrasePrivate,
        Self::PassphraseStrength,
        Self::PassphraseStrengthMargin,
        Self::PassphraseSuggested,
        Self::PassphraseSuggestedAbout,
        Self::PassphraseUse,
        Self::PassphraseUsed,
        Self::PassphraseWeakAbout,
        Self::PassphraseWeakChange,
        Self::PassphraseWeakChoice,
        Self::PassphraseWeakKeep,
        Self::PassphraseWeakTitle,
        Self::PlaceAbout,
        Self::PlaceAboutNone,
        Self::PlaceAskFrom,
        Self::PlaceAskedThen,
        Self::PlaceAsks,
        Self::PlaceAsksMargin,
        Self::PlaceAsksNone,
        Self::PlaceContact,
        Self::PlaceContactAdd,
        Self::PlaceContactReach,
        Self::PlaceContactWhat,
        Self::PlaceContactWho,
        Self::PlaceContactsMargin,
        Self::PlaceContactsNone,
        Self::PlaceContactsTitle,
        Self::PlaceFirst,
        Self::PlaceFirstContact,
        Self::PlaceFirstContactNone,
        Self::PlaceFirstNone,
        Self::PlaceFitAdd,
        Self::PlaceFits,
        Self::PlaceFitsNone,
        Self::PlaceFoundInterest,
        Self::PlaceFoundKept,
        Self::PlaceFoundStrength,
        Self::PlaceGives,
        Self::PlaceGivesNone,
        Self::PlaceLadderEmpty,
        Self::PlaceLadderMargin,
        Self::PlaceLadderNoSign,
        Self::PlaceLadderTitle,
        Self::PlaceLeft,
        Self::PlaceLeftKeep,
        Self::PlaceLeftStands,
        Self::PlaceLeftStays,
        Self::PlaceLeftWell,
        Self::PlaceLiftNone,
        Self::PlaceNameStays,
        Self::PlacePeople,
        Self::PlacePeopleNone,
        Self::PlacePeoplePage,
        Self::PlacePerson,
        Self::PlacePersonAdd,
        Self::PlacePersonApart,
        Self::PlacePersonJoined,
        Self::PlacePersonOut,
        Self::PlaceRungHow,
        Self::PlaceRungWhen,
        Self::PlaceTerms,
        Self::PlaceTermsNone,
        Self::PlaceThere,
        Self::PlaceThereNone,
        Self::PlaceTries,
        Self::PlaceTriesMargin,
        Self::PlaceTriesNone,
        Self::PlaceTryAdd,
        Self::PlaceWay,
        Self::PlaceWayFrom,
        Self::PlaceWishUnwanted,
        Self::PlaceWishes,
        Self::PlaceWishesExercise,
        Self::PlaceWishesGo,
        Self::PlaceWishesMet,
        Self::PlaceWishesNeeds,
        Self::PlaceWishesNone,
        Self::PlaceWishesNotKnown,
        Self::PlaceWishesNotMet,
        Self::PlaceWishesTitle,
        Self::PlanAboutChangedMyMind,
        Self::PlanAboutDoneForNow,
        Self::PlanAboutLater,
        Self::PlanAboutLetGo,
        Self::PlanAboutNext,
        Self::PlanAboutNow,
        Self::PlanAboutResting,
        Self::PlanAddGoal,
        Self::PlanBecause,
        Self::PlanBecauseChange,
        Self::PlanBecauseField,
        Self::PlanBecauseFieldHint,
        Self::PlanBecauseSay,
        Self::PlanBin,
        Self::PlanBoardLead,
        Self::PlanBoardNone,
        Self::PlanBoardStepOf,
        Self::PlanCalendar,
        Self::PlanCalendarCertificate,
        Self::PlanCalendarCheckIn,
        Self::PlanCalendarDays,
        Self::PlanCalendarDaysHint,
        Self::PlanCalendarKnown,
        Self::PlanCalendarLead,
        Self::PlanCalendarLeaves,
        Self::PlanCalendarNoTitle,
        Self::PlanCalendarNoTitleFix,
        Self::PlanCalendarNone,
        Self::PlanCalendarNothing,
        Self::PlanCalendarNothingFix,
        Self::PlanCalendarPaper,
        Self::PlanCalendarRemind,
        Self::PlanCalendarRemindHint,
        Self::PlanCalendarReview,
        Self::PlanCalendarSaved,
        Self::PlanCalendarTitle,
        Self::PlanCalendarWrite,
        Self::PlanChange,
        Self::PlanChangeTitle,
        Self::PlanEmpty,
        Self::PlanEmptyExercise,
        Self::PlanEmptyExerciseNote,
        Self::PlanEmptyText,
        Self::PlanEmptyTextFix,
        Self::PlanEmptyWrite,
        Self::PlanEventBefore,
        Self::PlanEventBegan,
        Self::PlanEventChanged,
        Self::PlanEventFound,
        Self::PlanEventLooked,
        Self::PlanEventMoved,
        Self::PlanEventNothing,
        Self::PlanEventNow,
        Self::PlanEventStep,
        Self::PlanFromExercise,
        Self::PlanHelper,
        Self::PlanHelperWithRole,
        Self::PlanHistory,
        Self::PlanHistoryBack,
        Self::PlanHistoryBrought,
        Self::PlanHistoryLead,
        Self::PlanHopeGoal,
        Self::PlanHopes,
        Self::PlanHopesAbout,
        Self::PlanInTheWay,
        Self::PlanLead,
        Self::PlanLevels,
        Self::PlanLevelsHint,
        Self::PlanLook,
        Self::PlanLookAgain,
        Self::PlanLookFound,
        Self::PlanLookFoundHint,
        Self::PlanLookLead,
        Self::PlanLookNext,
        Self::PlanLookNextHint,
        Self::PlanLookPlace,
        Self::PlanLookWant,
        Self::PlanLooks,
        Self::PlanMadeOn,
        Self::PlanMayBeOffered,
        Self::PlanMayBeOfferedHint,
        Self::PlanMoved,
        Self::PlanNewTitle,
        Self::PlanOf,
        Self::PlanOffered,
        Self::PlanPick,
        Self::PlanPickAdd,
        Self::PlanPickNone,
        Self::PlanPinnedChange,
        Self::PlanPinnedGoodWork,
        Self::PlanPinnedHope,
        Self::PlanPrivate,
        Self::PlanReview,
        Self::PlanReviewHint,
        Self::PlanStepAdd,
        Self::PlanStepChangeTitle,
        Self::PlanStepEmptyText,
        Self::PlanStepEmptyTextFix,
        Self::PlanStepFirst,
        Self::PlanStepFirstField,
        Self::PlanStepHelper,
        Self::PlanStepHelperRole,
        Self::PlanStepInTheWay,
        Self::PlanStepInTheWayField,
        Self::PlanStepNewTitle,
        Self::PlanStepNone,
        Self::PlanStepText,
        Self::PlanStepUnnamed,
        Self::PlanStepWhen,
        Self::PlanStepWhenHint,
        Self::PlanSteps,
        Self::PlanText,
        Self::PlanTextHint,
        Self::PlanThen,
        Self::PlanTimelineLead,
        Self::PlanUnnamed,
        Self::PlanViewBoard,
        Self::PlanViewList,
        Self::PlanViewTimeline,
        Self::PlanViewYears,
        Self::PlanViews,
        Self::PlanWhen,
        Self::PlanWhenHard,
        Self::PlanWhenThen,
        Self::PlanWhenThenAdd,
        Self::PlanWhenThenHint,
        Self::PlanWhenThenNumber,
        Self::PlanWhy,
        Self::PlanWith,
        Self::PlanWithWhom,
        Self::PlanYearsLead,
        Self::PlanYearsNone,
        Self::PractiseAbout,
        Self::PractiseAction,
        Self::PractiseLink,
        Self::PractiseTitle,
        Self::PractiseWorks,
        Self::PractiseWorksMore,
        Self::ReaderKey,
        Self::ReaderKeyClose,
        Self::ReaderKeyDiffer,
        Self::ReaderKeyDiffered,
        Self::ReaderKeyDifferedFix,
        Self::ReaderKeyEmpty,
        Self::ReaderKeyEmptyFix,
        Self::ReaderKeyFile,
        Self::ReaderKeyHas,
        Self::ReaderKeyItsWords,
        Self::ReaderKeyKept,
        Self::ReaderKeyLead,
        Self::ReaderKeyLook,
        Self::ReaderKeyNotNow,
        Self::ReaderKeyOf,
        Self::ReaderKeyRemove,
        Self::ReaderKeyRemoved,
        Self::ReaderKeyReplace,
        Self::ReaderKeySame,
        Self::ReaderKeyText,
        Self::ReaderKeyTextHint,
        Self::ReaderKeyWords,
        Self::ReaderKeyWordsLead,
        Self::RecoveryAbout,
        Self::RecoveryByHand,
        Self::RecoveryCopied,
        Self::RecoveryKey,
        Self::RecoveryKeyAbout,
        Self::RecoveryLater,
        Self::RecoveryPicture,
        Self::RecoveryPrint,
        Self::RecoveryPrinted,
        Self::RecoverySave,
        Self::RecoverySavePage,
        Self::RecoverySaved,
        Self::RecoverySteps,
        Self::RecoveryTitle,
        Self::RecoveryWarning,
        Self::RekeyAbout,
        Self::RekeyAction,
        Self::RekeyDone,
        Self::RekeyHonest,
        Self::RekeyKept,
        Self::RekeyLink,
        Self::RekeySheet,
        Self::RekeySheetHint,
        Self::RekeySheetTitle,
        Self::RekeyTitle,
        Self::RekeyUnreadable,
        Self::RekeyWorking,
        Self::SafetyAdd,
        Self::SafetyAfterANo,
        Self::SafetyAfterANoHint,
        Self::SafetyBadDay,
        Self::SafetyBadDayHint,
        Self::SafetyCardTitle,
        Self::SafetyChange,
        Self::SafetyCopied,
        Self::SafetyElsewhere,
        Self::SafetyElsewhereHint,
        Self::SafetyEmpty,
        Self::SafetyEmptyAction,
        Self::SafetyEmptyTitle,
        Self::SafetyFirst,
        Self::SafetyFirstHint,
        Self::SafetyFromPeople,
        Self::SafetyHelps,
        Self::SafetyHelpsHint,
        Self::SafetyHiddenBack,
        Self::SafetyHiddenHint,
        Self::SafetyHide,
        Self::SafetyIsOnLockScreen,
        Self::SafetyKeepsOk,
        Self::SafetyKeepsOkHint,
        Self::SafetyKindWords,
        Self::SafetyLine,
        Self::SafetyLineEmpty,
        Self::SafetyLineEmptyFix,
        Self::SafetyLineNotThis,
        Self::SafetyLineNotThisHint,
        Self::SafetyLineNumber,
        Self::SafetyLineNumberHint,
        Self::SafetyLinePerson,
        Self::SafetyLook,
        Self::SafetyLookAbout,
        Self::SafetyLookHear,
        Self::SafetyLookSee,
        Self::SafetyLookSmell,
        Self::SafetyLookTaste,
        Self::SafetyLookTouch,
        Self::SafetyMargin,
        Self::SafetyNoOne,
        Self::SafetyNotCopied,
        Self::SafetyNotCopiedFix,
        Self::SafetyNotThis,
        Self::SafetyNumber,
        Self::SafetyNumberIs,
        Self::SafetyNumberNone,
        Self::SafetyOnLockScreen,
        Self::SafetyOnLockScreenHint,
        Self::SafetyPeople,
        Self::SafetyPeopleHint,
        Self::SafetyPhone,
        Self::SafetyPhoneHint,
        Self::SafetyPhoneNumber,
        Self::SafetyPrint,
        Self::SafetyProofs,
        Self::SafetyProofsWhere,
        Self::SafetyPutAway,
        Self::SafetyRoom,
        Self::SafetyRoomAbout,
        Self::SafetySafer,
        Self::SafetySaferHint,
        Self::SafetySaveCard,
        Self::SafetyServices,
        Self::SafetyServicesHint,
        Self::SafetySigns,
        Self::SafetySignsHint,
        Self::SafetySlow,
        Self::SafetySlowAbout,
        Self::SafetySlowAgain,
        Self::SafetySlowCount,
        Self::SafetySlowDone,
        Self::SafetySlowIn,
        Self::SafetySlowOut,
        Self::SafetySlowStart,
        Self::SafetySlowStill,
        Self::SafetySlowStop,
        Self::SafetyTitle,
        Self::SafetyWhenOk,
        Self::SafetyWhenOkHint,
        Self::SafetyWorth,
        Self::SafetyWorthHint,
        Self::SealedAskGiver,
        Self::SealedAskName,
        Self::SealedBar,
        Self::SealedCannot,
        Self::SealedCannotFix,
        Self::SealedClose,
        Self::SealedCut,
        Self::SealedCutFix,
        Self::SealedDamaged,
        Self::SealedDamagedFix,
        Self::SealedEmpty,
        Self::SealedEmptyFix,
        Self::SealedLead,
        Self::SealedLicence,
        Self::SealedMadeFor,
        Self::SealedMemory,
        Self::SealedMemoryFix,
        Self::SealedNewer,
        Self::SealedNewerFix,
        Self::SealedOpen,
        Self::SealedPassphrase,
        Self::SealedPassphraseHint,
        Self::SealedPrint,
        Self::SealedSave,
        Self::SealedShow,
        Self::SealedTakeOut,
        Self::SealedTakeOutLead,
        Self::SealedText,
        Self::SealedTitle,
        Self::SealedWindowTitle,
        Self::SealedWork,
        Self::SealedWorkFix,
        Self::SealedWorking,
        Self::SealedWrong,
        Self::SealedWrongFix,
        Self::SearchCount,
        Self::SearchField,
        Self::SearchFieldHint,
        Self::SearchNewest,
        Self::SearchNoneHelp,
        Self::SearchResults,
        Self::SearchStart,
        Self::SearchTitle,
        Self::SearchTooLong,
        Self::SearchTooLongFix,
        Self::SearchTucked,
        Self::SettingsAbout,
        Self::SettingsAboutWaymark,
        Self::SettingsAccessibility,
        Self::SettingsAutoLock,
        Self::SettingsAutoLockHint,
        Self::SettingsAutoLockMinutes,
        Self::SettingsAutoLockNever,
        Self::SettingsBin,
        Self::SettingsBinAbout,
        Self::SettingsBlur,
        Self::SettingsBlurHint,
        Self::SettingsBringInAdded,
        Self::SettingsBringInChanged,
        Self::SettingsBringInSame,
        Self::SettingsBringInTitle,
        Self::SettingsBringInVersions,
        Self::SettingsCalm,
        Self::SettingsCalmHint,
        Self::SettingsChanged,
        Self::SettingsClipboard,
        Self::SettingsClipboardAbout,
        Self::SettingsClipboardDone,
        Self::SettingsExercises,
        Self::SettingsFonts,
        Self::SettingsHideMinutes,
        Self::SettingsHideNumbers,
        Self::SettingsHideNumbersHint,
        Self::SettingsIcons,
        Self::SettingsJournalName,
        Self::SettingsJournalNameHint,
        Self::SettingsKeyBack,
        Self::SettingsKeyEnter,
        Self::SettingsKeyEscape,
        Self::SettingsKeyFinish,
        Self::SettingsKeyLarger,
        Self::SettingsKeyLock,
        Self::SettingsKeyNameAlt,
        Self::SettingsKeyNameCtrl,
        Self::SettingsKeyNameEnter,
        Self::SettingsKeyNameEsc,
        Self::SettingsKeyNameLeft,
        Self::SettingsKeyNameShift,
        Self::SettingsKeyNew,
        Self::SettingsKeyPlaces,
        Self::SettingsKeyQuiet,
        Self::SettingsKeyRegion,
        Self::SettingsKeySearch,
        Self::SettingsKeySettings,
        Self::SettingsKeyShift,
        Self::SettingsKeySmaller,
        Self::SettingsKeyUndo,
        Self::SettingsKeyUsual,
        Self::SettingsKeys,
        Self::SettingsKeysColumn,
        Self::SettingsKeysDoes,
        Self::SettingsKeysMargin,
        Self::SettingsKeysShow,
        Self::SettingsLanguage,
        Self::SettingsLicence,
        Self::SettingsLock,
        Self::SettingsLockAway,
        Self::SettingsLockMargin,
        Self::SettingsMyName,
        Self::SettingsMyNameHint,
        Self::SettingsNames,
        Self::SettingsNamesMargin,
        Self::SettingsNetwork,
        Self::SettingsPacks,
        Self::SettingsPacksAgain,
        Self::SettingsPacksChoose,
        Self::SettingsPacksDone,
        Self::SettingsPacksFolder,
        Self::SettingsPacksGone,
        Self::SettingsPacksLeftOut,
        Self::SettingsPacksLeftOutAbout,
        Self::SettingsPacksLine,
        Self::SettingsPacksMargin,
        Self::SettingsPacksNone,
        Self::SettingsPacksRead,
        Self::SettingsPacksReadNone,
        Self::SettingsPacksRemove,
        Self::SettingsPacksRemoveAbout,
        Self::SettingsPassphrase,
        Self::SettingsPassphraseAbout,
        Self::SettingsPassphraseAction,
        Self::SettingsPassphraseChange,
        Self::SettingsPassphraseChanged,
        Self::SettingsPassphraseChangedMore,
        Self::SettingsPassphraseChanging,
        Self::SettingsPassphraseNoPresent,
        Self::SettingsPassphraseNoPresentFix,
        Self::SettingsPassphrasePresent,
        Self::SettingsPassphraseTitle,
        Self::SettingsPrivateWords,
        Self::SettingsPrivateWordsAbout,
        Self::SettingsReading,
        Self::SettingsReadingMargin,
        Self::SettingsReadingTitle,
        Self::SettingsRecords,
        Self::SettingsRecoveryAbout,
        Self::SettingsRecoveryAction,
        Self::SettingsRecoveryCopies,
        Self::SettingsRecoveryDoneTitle,
        Self::SettingsRecoveryMade,
        Self::SettingsRecoveryNone,
        Self::SettingsRecoverySheet,
        Self::SettingsRecoveryTitle,
        Self::SettingsSample,
        Self::SettingsSampleAbout,
        Self::SettingsSampleClose,
        Self::SettingsShiftLock,
        Self::SettingsShiftLockHint,
        Self::SettingsSizeKilobytes,
        Self::SettingsSizeMegabytes,
        Self::SettingsStatement,
        Self::SettingsStored,
        Self::SettingsStoredCopy,
        Self::SettingsStoredFolder,
        Self::SettingsStoredMargin,
        Self::SettingsStoredNoCopy,
        Self::SettingsStoredReadable,
        Self::SettingsStoredRecords,
        Self::SettingsStoredSize,
        Self::SettingsTakeOut,
        Self::SettingsTakeOutBut,
        Self::SettingsTakeOutButFix,
        Self::SettingsTakeOutDone,
        Self::SettingsTakeOutJson,
        Self::SettingsTakeOutJsonAbout,
        Self::SettingsTakeOutMargin,
        Self::SettingsTakeOutMarkdown,
        Self::SettingsTakeOutMarkdownAbout,
        Self::SettingsTakeOutWarning,
        Self::SettingsTextLarger,
        Self::SettingsTextSize,
        Self::SettingsTextSizePercent,
        Self::SettingsTextSmaller,
        Self::SettingsTextUsual,
        Self::SettingsTheme,
        Self::SettingsThemeDark,
        Self::SettingsThemeHcDark,
        Self::SettingsThemeHcLight,
        Self::SettingsThemeLight,
        Self::SettingsThemeSystem,
        Self::SettingsTitle,
        Self::SettingsToday,
        Self::SettingsTodayQuotes,
        Self::SettingsTodayQuotesHint,
        Self::SettingsVersion,
        Self::SettingsWays,
        Self::SettingsWords,
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
        Self::ShareCarers,
        Self::ShareChoose,
        Self::ShareChooseLead,
        Self::ShareFileName,
        Self::ShareForWhat,
        Self::ShareForWhatHint,
        Self::ShareForWhom,
        Self::ShareForm,
        Self::ShareFormHtml,
        Self::ShareFormJson,
        Self::ShareFormKeyPage,
        Self::ShareFormMarkdown,
        Self::ShareFormPdf,
        Self::ShareFormPlainNote,
        Self::ShareFormSealedHtml,
        Self::ShareFormSealedMarkdown,
        Self::ShareFormSealedNote,
        Self::ShareFormSealedPage,
        Self::ShareFound,
        Self::ShareFoundHealth,
        Self::ShareFoundName,
        Self::ShareFoundWord,
        Self::ShareKeep,
        Self::ShareKeptPrivate,
        Self::ShareLeftOut,
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
        Self::SharePreview,
        Self::SharePreviewLead,
        Self::SharePrivateAdd,
        Self::SharePrivateLead,
        Self::SharePrivateNone,
        Self::SharePrivateWords,
        Self::SharePutBack,
        Self::ShareReceiptCopy,
        Self::ShareReceiptFor,
        Self::ShareReceiptLines,
        Self::ShareReceipts,
        Self::ShareReceiptsNone,
        Self::ShareReplace,
        Self::ShareReplaceWith,
        Self::ShareSectionAgreed,
        Self::ShareSectionConcerns,
        Self::ShareSectionDates,
        Self::ShareSectionDone,
        Self::ShareSectionFit,
        Self::ShareSectionHelps,
        Self::ShareSectionLearning,
        Self::ShareSectionLife,
        Self::ShareSectionPeople,
        Self::ShareSectionPlan,
        Self::ShareSectionProfile,
        Self::ShareSectionQuestions,
        Self::ShareSectionSearch,
        Self::ShareSectionSheets,
        Self::ShareSectionStrengths,
        Self::ShareSectionSupport,
        Self::ShareSectionValues,
        Self::ShareSinceChanged,
        Self::ShareSinceFirst,
        Self::ShareSinceNew,
        Self::ShareSinceSame,
        Self::ShareSlip,
        Self::ShareTakeBackNote,
        Self::ShareTakeOut,
        Self::ShareTakeWordOut,
        Self::ShareTakenBack,
        Self::ShareTitle,
        Self::ShareUndecided,
        Self::ShareUndecidedFix,
        Self::ShareUntil,
        Self::ShareUntilHint,
        Self::SharedAbout,
        Self::SharedClose,
        Self::SharedContents,
        Self::SharedKinds,
        Self::SharedMade,
        Self::SharedNoPassphrase,
        Self::SharedNoPassphraseFix,
        Self::SharedNotKept,
        Self::SharedOpen,
        Self::SharedOpenOne,
        Self::SharedOpening,
        Self::SharedPassphrase,
        Self::SharedPassphraseHint,
        Self::SharedPick,
        Self::SharedPickOther,
        Self::SharedReadingOnly,
        Self::SharedSafe,
        Self::SharedTitle,
        Self::SharedUntil,
        Self::SharedUntilNone,
        Self::SharedUntitled,
        Self::SharedWaits,
        Self::SharedWaitsLater,
        Self::SharedWaitsRead,
        Self::SharedWaitsShelf,
        Self::SharingAboutPage,
        Self::SharingAboutPageNote,
        Self::SharingAllReceipts,
        Self::SharingBackToLines,
        Self::SharingBefore,
        Self::SharingBeforeFile,
        Self::SharingBeforeLasts,
        Self::SharingBeforeLead,
        Self::SharingBeforeOff,
        Self::SharingBeforeSee,
        Self::SharingBegin,
        Self::SharingBin,
        Self::SharingChange,
        Self::SharingChooseFile,
        Self::SharingChooseFor,
        Self::SharingDoNotAsk,
        Self::SharingDone,
        Self::SharingDoneAgain,
        Self::SharingDoneCopy,
        Self::SharingDoneGive,
        Self::SharingDoneNext,
        Self::SharingDoneOpen,
        Self::SharingDoneOpenPage,
        Self::SharingDoneOpenSteps,
        Self::SharingDoneRunsOver,
        Self::SharingDoneRunsOverFix,
        Self::SharingDoneSee,
        Self::SharingDoneTell,
        Self::SharingFile,
        Self::SharingHowToOffer,
        Self::SharingIsTakenOut,
        Self::SharingKeyPageHint,
        Self::SharingKeyPageNote,
        Self::SharingMarked,
        Self::SharingMarkedLead,
        Self::SharingMarkedRecord,
        Self::SharingMarkedTake,
        Self::SharingMarkedTaken,
        Self::SharingMoreForms,
        Self::SharingNoFile,
        Self::SharingNoNews,
        Self::SharingNotNow,
        Self::SharingNotOnPaper,
        Self::SharingNote,
        Self::SharingNoteHint,
        Self::SharingOnlyNews,
        Self::SharingOnlyNewsHint,
        Self::SharingOwnLine,
        Self::SharingPageCareerProfile,
        Self::SharingPageCarer,
        Self::SharingPageEmployer,
        Self::SharingPageIntroduction,
        Self::SharingPagePapers,
        Self::SharingPageSearchPlan,
        Self::SharingPageStory,
        Self::SharingPageSummary,
        Self::SharingPageSupportPlan,
        Self::SharingPages,
        Self::SharingParagraph,
        Self::SharingPassphraseNotKept,
        Self::SharingPassphraseSuggest,
        Self::SharingPlainHint,
        Self::SharingPleaseNote,
        Self::SharingPleaseNoteLead,
        Self::SharingPrivateHealth,
        Self::SharingPrivateHow,
        Self::SharingPrivateList,
        Self::SharingPrivatePeople,
        Self::SharingPrivatePeopleHow,
        Self::SharingReader,
        Self::SharingReaderAddTitle,
        Self::SharingReaderChangeTitle,
        Self::SharingReaderLine,
        Self::SharingReaderNew,
        Self::SharingReaderNone,
        Self::SharingReaderNoneFix,
        Self::SharingReadersLead,
        Self::SharingReceiptAgain,
        Self::SharingReceiptDate,
        Self::SharingReceiptHowMuch,
        Self::SharingReceiptLeftOut,
        Self::SharingReceiptLeftOutNote,
        Self::SharingReceiptLine,
        Self::SharingReceiptLineShort,
        Self::SharingReceiptNoWords,
        Self::SharingReceiptUntil,
        Self::SharingReceiptsLead,
        Self::SharingSealedHint,
        Self::SharingSealedPageHint,
        Self::SharingSealedPageNote,
        Self::SharingSeePage,
        Self::SharingTips,
        Self::SharingTipsHint,
        Self::SharingWhatToDo,
        Self::SharingWhichPage,
        Self::SharingWord,
        Self::SharingWordStaysOut,
        Self::SharingWordsLead,
        Self::SheetAgreed,
        Self::SheetConcerns,
        Self::SheetConsent,
        Self::SheetDate,
        Self::SheetDates,
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
        Self::SheetGoalHelp,
        Self::SheetGoalLevelGood,
        Self::SheetGoalLevelGreat,
        Self::SheetGoalLevelOk,
        Self::SheetGoalReview,
        Self::SheetGoalState,
        Self::SheetGoalWhy,
        Self::SheetHelpForYou,
        Self::SheetHelpForYouAsk,
        Self::SheetHelpForYouRest,
        Self::SheetHelpForYouTalk,
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
        Self::SheetLabel,
        Self::SheetLastLine,
        Self::SheetLearning,
        Self::SheetLife,
        Self::SheetMoved,
        Self::SheetOwnWords,
        Self::SheetPeople,
        Self::SheetPeriod,
        Self::SheetPeriodSince,
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
        Self::SheetPictureUseful,
        Self::SheetPictureUsefulCaption,
        Self::SheetPictureUsefulHelp,
        Self::SheetPictureUsefulHigh,
        Self::SheetPictureUsefulLow,
        Self::SheetPictureUsefulReading,
        Self::SheetPlace,
        Self::SheetPlaceLine,
        Self::SheetPlan,
        Self::SheetProfile,
        Self::SheetProof,
        Self::SheetQuestions,
        Self::SheetRatingBefore,
        Self::SheetRecoveryHere,
        Self::SheetRecoveryHere1,
        Self::SheetRecoveryHere2,
        Self::SheetRecoveryHere3,
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
        Self::SheetSearch,
        Self::SheetSheets,
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
        Self::SheetSupport,
        Self::SheetTips,
        Self::SheetTipsLines,
        Self::SheetTipsOneTime,
        Self::SheetTipsQuote,
        Self::SheetTitle,
        Self::SheetTitleCareerProfile,
        Self::SheetTitleCarer,
        Self::SheetTitleEmployer,
        Self::SheetTitleIntroduction,
        Self::SheetTitlePapers,
        Self::SheetTitleSearchPlan,
        Self::SheetTitleStory,
        Self::SheetTitleSupportPlan,
        Self::SheetTopics,
        Self::SheetTopicsDoNotAsk,
        Self::SheetTopicsNotNow,
        Self::SheetTopicsNotOnPaper,
        Self::SheetUntil,
        Self::SheetValues,
        Self::SheetWant,
        Self::SheetWindowTitle,
        Self::ShelfAbout,
        Self::ShelfBin,
        Self::ShelfBinAbout,
        Self::ShelfBinEmpty,
        Self::ShelfBinRow,
        Self::ShelfBinTakeOut,
        Self::ShelfEmpty,
        Self::ShelfFolder,
        Self::ShelfFolderAbout,
        Self::ShelfFolderAdd,
        Self::ShelfFolderBin,
        Self::ShelfFolderEmpty,
        Self::ShelfFolderMargin,
        Self::ShelfFolderName,
        Self::ShelfFolderNameHint,
        Self::ShelfFolderNoName,
        Self::ShelfFolderPages,
        Self::ShelfFolderRename,
        Self::ShelfFolders,
        Self::ShelfFoldersMargin,
        Self::ShelfKeep,
        Self::ShelfKeepAction,
        Self::ShelfKeepAlready,
        Self::ShelfKeepMargin,
        Self::ShelfKeepNewFolder,
        Self::ShelfKeepSee,
        Self::ShelfKeyFileWhat,
        Self::ShelfKeyFileWords,
        Self::ShelfLetGo,
        Self::ShelfLetGoAbout,
        Self::ShelfLetGoCome,
        Self::ShelfLetGoCopies,
        Self::ShelfLetGoDay,
        Self::ShelfLetGoDayHint,
        Self::ShelfLetGoDaySays,
        Self::ShelfLetGoNo,
        Self::ShelfLetGoNoDay,
        Self::ShelfLetGoTitle,
        Self::ShelfLetGoUndo,
        Self::ShelfLetGoYes,
        Self::ShelfLoose,
        Self::ShelfLooseAbout,
        Self::ShelfName,
        Self::ShelfNote,
        Self::ShelfNoteAdd,
        Self::ShelfNoteBin,
        Self::ShelfNoteChange,
        Self::ShelfNoteEmpty,
        Self::ShelfNoteHint,
        Self::ShelfNoteOf,
        Self::ShelfNotes,
        Self::ShelfNotesMargin,
        Self::ShelfNotesNone,
        Self::ShelfPageCame,
        Self::ShelfPageCare,
        Self::ShelfPageCareMargin,
        Self::ShelfPageFolder,
        Self::ShelfPageLetGoCome,
        Self::ShelfPageLetGoOn,
        Self::ShelfPageOf,
        Self::ShelfPages,
        Self::ShelfPrint,
        Self::ShelfSample,
        Self::ShelfSampleAbout,
        Self::ShelfSampleClose,
        Self::ShelfSearch,
        Self::ShelfSearchAction,
        Self::ShelfSearchFound,
        Self::ShelfSearchLabel,
        Self::ShelfTakeOutWarning,
        Self::ShelfTitle,
        Self::ShellExplore,
        Self::ShellGuide,
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
        Self::ShellReaderKey,
        Self::ShellSafety,
        Self::ShellSample,
        Self::ShellSampleShelf,
        Self::ShellSearch,
        Self::ShellSettings,
        Self::ShellShare,
        Self::ShellShelf,
        Self::ShellShelfMark,
        Self::ShellShowPlaces,
        Self::ShellSkip,
        Self::ShellStillHere,
        Self::ShellStillHereAbout,
        Self::ShellStillHereYes,
        Self::ShellStory,
        Self::ShellToday,
        Self::SlipAgreement,
        Self::SlipAgreements,
        Self::SlipAgreementsHint,
        Self::SlipBack,
        Self::SlipBackLead,
        Self::SlipBy,
        Self::SlipByWhen,
        Self::SlipEmpty,
        Self::SlipEmptyFix,
        Self::SlipFor,
        Self::SlipFrom,
        Self::SlipFull,
        Self::SlipLead,
        Self::SlipLines,
        Self::SlipLook,
        Self::SlipMade,
        Self::SlipMake,
        Self::SlipMakeForm,
        Self::SlipMakeLead,
        Self::SlipMakePaper,
        Self::SlipMakePdf,
        Self::SlipMeetAgain,
        Self::SlipMoreAgreements,
        Self::SlipMoreQuestions,
        Self::SlipMoreSuggestions,
        Self::SlipName,
        Self::SlipNameHint,
        Self::SlipNext,
        Self::SlipNoGoal,
        Self::SlipNoScript,
        Self::SlipOn,
        Self::SlipOpenFile,
        Self::SlipPageLead,
        Self::SlipPaperLead,
        Self::SlipPaste,
        Self::SlipPasteText,
        Self::SlipPasteTextHint,
        Self::SlipPrint,
        Self::SlipQuestion,
        Self::SlipQuestions,
        Self::SlipQuestionsHint,
        Self::SlipSave,
        Self::SlipSaved,
        Self::SlipShowText,
        Self::SlipStepSaid,
        Self::SlipSuggestion,
        Self::SlipSuggestions,
        Self::SlipSuggestionsHint,
        Self::SlipText,
        Self::SlipTextHint,
        Self::SlipTheirs,
        Self::SlipTheirsOpen,
        Self::SlipTitle,
        Self::SlipType,
        Self::SlipTypeAddAgreement,
        Self::SlipTypeAgreement,
        Self::SlipTypeFrom,
        Self::SlipTypeNext,
        Self::SlipTypeOn,
        Self::SlipTypeOnHint,
        Self::SlipTypeQuestion,
        Self::SlipTypeRemove,
        Self::SlipTypeSuggestion,
        Self::SlipTypeTitle,
        Self::SlipUnnamed,
        Self::SlipWhat,
        Self::SlipWho,
        Self::SlipWindowTitle,
        Self::StoryAsk,
        Self::StoryAsk1,
        Self::StoryAsk2,
        Self::StoryAsk3,
        Self::StoryAskMore,
        Self::StoryBin,
        Self::StoryBinLead,
        Self::StoryBinNone,
        Self::StoryBinUntil,
        Self::StoryCopied,
        Self::StoryCopyText,
        Self::StoryEntryBack,
        Self::StoryEntryChanged,
        Self::StoryEntryCreated,
        Self::StoryEntryDone,
        Self::StoryEntryEdit,
        Self::StoryEntryEmpty,
        Self::StoryEntryIsBinned,
        Self::StoryEntryIsBinnedFix,
        Self::StoryEntryIsTucked,
        Self::StoryEntryNew,
        Self::StoryEntryOn,
        Self::StoryEntryOnHint,
        Self::StoryEntryPictureBroken,
        Self::StoryEntryPictures,
        Self::StoryEntryPrivate,
        Self::StoryEntryRoles,
        Self::StoryEntryText,
        Self::StoryEntryTextHint,
        Self::StoryEntryTitle,
        Self::StoryEntryTitleHint,
        Self::StoryEntryUntitled,
        Self::StoryEntryWriting,
        Self::StoryMarks,
        Self::StoryMarksLines,
        Self::StoryMarksList,
        Self::StoryMarksQuote,
        Self::StoryMarksStrong,
        Self::StoryNoPages,
        Self::StoryNotCopied,
        Self::StoryOf,
        Self::StoryPageWithoutWords,
        Self::StoryPages,
        Self::StoryPagesLead,
        Self::StoryShowMore,
        Self::StoryTakeOut,
        Self::StoryTitle,
        Self::StoryTucked,
        Self::StoryTuckedHide,
        Self::StoryTuckedLead,
        Self::StoryTuckedNone,
        Self::StoryTuckedShow,
        Self::StoryWrite,
        Self::SuggestionAt,
        Self::SuggestionFrom,
        Self::SuggestionFromTo,
        Self::SuggestionOf,
        Self::SuggestionTo,
        Self::SuggestionsBack,
        Self::SuggestionsChange,
        Self::SuggestionsGoal,
        Self::SuggestionsHave,
        Self::SuggestionsIgnored,
        Self::SuggestionsKeep,
        Self::SuggestionsKept,
        Self::SuggestionsKeptStep,
        Self::SuggestionsLead,
        Self::SuggestionsLeave,
        Self::SuggestionsLeft,
        Self::SuggestionsNone,
        Self::SuggestionsTitle,
        Self::SuggestionsWay,
        Self::SuggestionsWayQuestion,
        Self::SuggestionsWayStep,
        Self::TodayAllExercises,
        Self::TodayEmpty,
        Self::TodayEmptyHeading,
        Self::TodayExplore,
        Self::TodayHello,
        Self::TodayNext,
        Self::TodayNextMargin,
        Self::TodayOf,
        Self::TodayOffered,
        Self::TodayOfferedMargin,
        Self::TodayPickUp,
        Self::TodayPickUpMargin,
        Self::TodayQuiet,
        Self::TodayRecovery,
        Self::TodayRecoveryIsAway,
        Self::TodayRecoveryOpen,
        Self::TodayRecoveryPutAway,
        Self::TodaySafety,
        Self::TodaySafetyOpen,
        Self::TodayTitle,
        Self::TodayWholePlan,
        Self::TodayWrite,
        Self::TodayWriteHeading,
        Self::TodayWriteLead,
        Self::TogetherAddAgreement,
        Self::TogetherAddNote,
        Self::TogetherAddPoint,
        Self::TogetherAddQuestion,
        Self::TogetherAgendaAgreements,
        Self::TogetherAgendaDoubts,
        Self::TogetherAgendaQuestions,
        Self::TogetherAgreedText,
        Self::TogetherAgreedWhen,
        Self::TogetherAgreedWhenHint,
        Self::TogetherAgreedWho,
        Self::TogetherAgreements,
        Self::TogetherAskedText,
        Self::TogetherBefore,
        Self::TogetherBeforeBack,
        Self::TogetherBeforeEnd,
        Self::TogetherBeforeList,
        Self::TogetherBeforeLocks,
        Self::TogetherBeforePages,
        Self::TogetherBeforeTyped,
        Self::TogetherBegin,
        Self::TogetherChange,
        Self::TogetherChangeLine,
        Self::TogetherClosePage,
        Self::TogetherEnd,
        Self::TogetherEndAbout,
        Self::TogetherGo,
        Self::TogetherGoOn,
        Self::TogetherGone,
        Self::TogetherHeldBack,
        Self::TogetherKeptPrivate,
        Self::TogetherLineOf,
        Self::TogetherList,
        Self::TogetherListAbout,
        Self::TogetherListNone,
        Self::TogetherLoose,
        Self::TogetherNewPoint,
        Self::TogetherNextPoint,
        Self::TogetherNoneYet,
        Self::TogetherNote,
        Self::TogetherNoted,
        Self::TogetherNow,
        Self::TogetherOffBack,
        Self::TogetherOffBegin,
        Self::TogetherOffBeginAbout,
        Self::TogetherOffEnd,
        Self::TogetherOffField,
        Self::TogetherOffFieldHint,
        Self::TogetherOffOn,
        Self::TogetherOpenPage,
        Self::TogetherOpenSession,
        Self::TogetherOpenedAbout,
        Self::TogetherOwn,
        Self::TogetherOwnLine,
        Self::TogetherPageAll,
        Self::TogetherPageCount,
        Self::TogetherPageTitle,
        Self::TogetherPages,
        Self::TogetherPagesAbout,
        Self::TogetherPagesLead,
        Self::TogetherPagesNone,
        Self::TogetherParts,
        Self::TogetherPointOf,
        Self::TogetherPoints,
        Self::TogetherPrepare,
        Self::TogetherPrepareLead,
        Self::TogetherProposals,
        Self::TogetherProposalsAbout,
        Self::TogetherProposalsLead,
        Self::TogetherProposed,
        Self::TogetherQuestions,
        Self::TogetherReadBack,
        Self::TogetherReadBackLead,
        Self::TogetherRecord,
        Self::TogetherSaid,
        Self::TogetherSaidAgreed,
        Self::TogetherSaidAsked,
        Self::TogetherSample,
        Self::TogetherSee,
        Self::TogetherSession,
        Self::TogetherSessionUnnamed,
        Self::TogetherSitting,
        Self::TogetherSittingWith,
        Self::TogetherStart,
        Self::TogetherSummary,
        Self::TogetherSummaryAbout,
        Self::TogetherSummaryAgain,
        Self::TogetherSummaryChange,
        Self::TogetherSummaryKeep,
        Self::TogetherSummaryKept,
        Self::TogetherSummaryLeave,
        Self::TogetherSummaryLeft,
        Self::TogetherSummarySave,
        Self::TogetherSummaryWords,
        Self::TogetherTakeOutLine,
        Self::TogetherTakenOut,
        Self::TogetherToSummary,
        Self::TogetherUsefulAbout,
        Self::TogetherWho,
        Self::TogetherWhoGuest,
        Self::TogetherWhoMe,
        Self::TogetherWhoTogether,
        Self::TogetherWish,
        Self::TogetherWishes,
        Self::TogetherWishesHint,
        Self::TogetherWishesLine,
        Self::TogetherWith,
        Self::TogetherWithName,
        Self::TogetherWithNameHint,
        Self::TogetherWithSomebody,
        Self::TransferBinned,
        Self::TransferFile,
        Self::TransferReadmeBack,
        Self::TransferReadmeKinds,
        Self::TransferReadmeMade,
        Self::TransferReadmePages,
        Self::TransferReadmeTitle,
        Self::TransferTucked,
        Self::TrendsCheckInsCaption,
        Self::TrendsCheckInsTitle,
        Self::TrendsEmpty,
        Self::TrendsFrom,
        Self::TrendsHours,
        Self::TrendsHoursBegin,
        Self::TrendsHoursCaption,
        Self::TrendsHoursGood,
        Self::TrendsHoursGoodExercise,
        Self::TrendsHoursGoodNone,
        Self::TrendsHoursLead,
        Self::TrendsHoursSaid,
        Self::TrendsHoursSection,
        Self::TrendsHoursTitle,
        Self::TrendsHoursWhich,
        Self::TrendsHowItWas,
        Self::TrendsHowSure,
        Self::TrendsLead,
        Self::TrendsLowerLine,
        Self::TrendsOwn,
        Self::TrendsOwnAdd,
        Self::TrendsOwnCaption,
        Self::TrendsOwnLead,
        Self::TrendsOwnNote,
        Self::TrendsOwnSaid,
        Self::TrendsOwnUnit,
        Self::TrendsOwnValue,
        Self::TrendsPointsAdd,
        Self::TrendsReadingMore,
        Self::TrendsReadingOne,
        Self::TrendsReadingRow,
        Self::TrendsReadingSaid,
        Self::TrendsReadingSaidUndated,
        Self::TrendsReadingWay,
        Self::TrendsRoadAfter,
        Self::TrendsRoadBefore,
        Self::TrendsRoadCaption,
        Self::TrendsRoadDone,
        Self::TrendsRoadGot,
        Self::TrendsRoadLead,
        Self::TrendsRoadNext,
        Self::TrendsRoadNone,
        Self::TrendsRoadNow,
        Self::TrendsRoadPlace,
        Self::TrendsRoadReadingDone,
        Self::TrendsRoadReadingNext,
        Self::TrendsRoadReadingNow,
        Self::TrendsRoadTitle,
        Self::TrendsRowHoursHint,
        Self::TrendsRowHow,
        Self::TrendsRowKept,
        Self::TrendsRowNote,
        Self::TrendsRowNumber,
        Self::TrendsRowNumberFix,
        Self::TrendsRowOn,
        Self::TrendsRowOnHint,
        Self::TrendsRowTakenOut,
        Self::TrendsRowValue,
        Self::TrendsRowValueHint,
        Self::TrendsRowsAdd,
        Self::TrendsRowsChange,
        Self::TrendsRowsNone,
        Self::TrendsRowsOf,
        Self::TrendsRowsTakeOut,
        Self::TrendsRowsWhich,
        Self::TrendsSkill,
        Self::TrendsSkillsCaption,
        Self::TrendsSkillsTitle,
        Self::TrendsSupport,
        Self::TrendsSupportCaption,
        Self::TrendsSupportName,
        Self::TrendsSupportOften,
        Self::TrendsSupportReading,
        Self::TrendsSupportReadingEnded,
        Self::TrendsSupportReadingGoing,
        Self::TrendsSupportReadingLess,
        Self::TrendsSupportReadingWished,
        Self::TrendsSupportSaid,
        Self::TrendsSupportSaidOften,
        Self::TrendsSupportState,
        Self::TrendsSupportTitle,
        Self::TrendsSupportUseful,
        Self::TrendsTasksCaption,
        Self::TrendsTasksNow,
        Self::TrendsTasksThen,
        Self::TrendsTasksTitle,
        Self::TrendsTitle,
        Self::TrendsTopic,
        Self::TrendsUpperLine,
        Self::TrendsWhen,
        Self::UndoAnswerQuestion,
        Self::UndoAttachPaper,
        Self::UndoBin,
        Self::UndoBringIn,
        Self::UndoChangeSharing,
        Self::UndoJoinCards,
        Self::UndoKeepBadge,
        Self::UndoKeepSharedPage,
        Self::UndoLabel,
        Self::UndoLetGoOfPage,
        Self::UndoListForMeeting,
        Self::UndoLookAgain,
        Self::UndoMakeExperience,
        Self::UndoMoveAgreement,
        Self::UndoMoveInPlan,
        Self::UndoNothing,
        Self::UndoPutAway,
        Self::UndoRemovePaper,
        Self::UndoRestoreVersion,
        Self::UndoSaveCard,
        Self::UndoSaveGoal,
        Self::UndoSaveLearned,
        Self::UndoSaveSafetyLine,
        Self::UndoSaveSettings,
        Self::UndoSaveShelfFolder,
        Self::UndoSaveShelfNote,
        Self::UndoSaveShelfPage,
        Self::UndoSaveStep,
        Self::UndoTakeOutOfBin,
        Self::UndoTuck,
        Self::UndoUndone,
        Self::UnlockAction,
        Self::UnlockBegin,
        Self::UnlockChooseAction,
        Self::UnlockChooseJournal,
        Self::UnlockChooseJournalHint,
        Self::UnlockChooseShelf,
        Self::UnlockEmptyPassphrase,
        Self::UnlockEmptyPassphraseFix,
        Self::UnlockJournalChosen,
        Self::UnlockJournalLast,
        Self::UnlockJournalNumber,
        Self::UnlockOpening,
        Self::UnlockOtherJournal,
        Self::UnlockOtherShelf,
        Self::UnlockPassphrase,
        Self::UnlockRecovery,
        Self::UnlockRecoveryAbout,
        Self::UnlockRecoveryAction,
        Self::UnlockRecoveryKey,
        Self::UnlockRecoveryKeyHint,
        Self::UnlockRecoveryNoKey,
        Self::UnlockRecoveryNoKeyFix,
        Self::UnlockRecoveryTitle,
        Self::UnlockShelfNumber,
        Self::UnlockShelfTitle,
        Self::UnlockTitle,
        Self::ViewDialogTitle,
        Self::ViewMinutes,
        Self::ViewMinutesRange,
        Self::ViewRowRating,
        Self::ViewRowRatingPlain,
        Self::ViewRowWeight,
        Self::ViewRowWeightPlain,
        Self::WordAgreementStateChanged,
        Self::WordAgreementStateKept,
        Self::WordAgreementStateOpen,
        Self::WordAskStateAgreed,
        Self::WordAskStateAsked,
        Self::WordAskStateNotPossible,
        Self::WordAskStateToAsk,
        Self::WordAudienceKindCareTeam,
        Self::WordAudienceKindCarer,
        Self::WordAudienceKindCounsellor,
        Self::WordAudienceKindEmployer,
        Self::WordAudienceKindOwn,
        Self::WordBadgeSignatureGood,
        Self::WordBadgeSignatureNone,
        Self::WordBadgeSignatureNotChecked,
        Self::WordBadgeSignatureWrong,
        Self::WordCourseStateGoing,
        Self::WordCourseStateLetGo,
        Self::WordCourseStatePaused,
        Self::WordCourseStatePickedUpAgain,
        Self::WordCourseStatePlanned,
        Self::WordCourseStateTaken,
        Self::WordCourseStateWishedFor,
        Self::WordDocumentTemplateCarerSheet,
        Self::WordDocumentTemplateEmployerSheet,
        Self::WordDocumentTemplateWorkProfile,
        Self::WordExperienceKindOpen,
        Self::WordExperienceKindOwn,
        Self::WordExperienceKindSchool,
        Self::WordExperienceKindVolunteer,
        Self::WordExperienceKindWork,
        Self::WordFeedbackKindKind,
        Self::WordFeedbackKindUseful,
        Self::WordFlagNo,
        Self::WordFlagYes,
        Self::WordGoAgainNo,
        Self::WordGoAgainNotNow,
        Self::WordGoAgainYes,
        Self::WordHelpedNo,
        Self::WordHelpedOpen,
        Self::WordHelpedSome,
        Self::WordHelpedYes,
        Self::WordHelperRoleBuddy,
        Self::WordHelperRoleCarer,
        Self::WordHelperRoleCounsellor,
        Self::WordHelperRoleEmployer,
        Self::WordHelperRoleOpen,
        Self::WordHelperRolePeer,
        Self::WordHowSoonADream,
        Self::WordHowSoonLater,
        Self::WordHowSoonOpen,
        Self::WordHowSoonSoon,
        Self::WordLevelGood,
        Self::WordLevelGreat,
        Self::WordLevelOk,
        Self::WordLineAboutAGap,
        Self::WordLineAboutAMistake,
        Self::WordLineAboutSayingNo,
        Self::WordLineAboutTooMuchAsked,
        Self::WordLineAboutWhatITell,
        Self::WordMayKnowBetterNot,
        Self::WordMayKnowKnows,
        Self::WordMayKnowMayKnow,
        Self::WordMayKnowOpen,
        Self::WordPersonPartBoss,
        Self::WordPersonPartBuddy,
        Self::WordPersonPartColleague,
        Self::WordPersonPartCounsellor,
        Self::WordPersonPartMentor,
        Self::WordPersonPartOpen,
        Self::WordPersonPartPeer,
        Self::WordPlaceKindApprenticeship,
        Self::WordPlaceKindCourse,
        Self::WordPlaceKindOpen,
        Self::WordPlaceKindOther,
        Self::WordPlaceKindOwnWork,
        Self::WordPlaceKindPaid,
        Self::WordPlaceKindTryOut,
        Self::WordPlaceKindVolunteer,
        Self::WordPlaceStateLeft,
        Self::WordPlaceStateLooking,
        Self::WordPlaceStateOpen,
        Self::WordPlaceStateThere,
        Self::WordPlaceStateTrying,
        Self::WordPlanStateChangedMyMind,
        Self::WordPlanStateDoneForNow,
        Self::WordPlanStateLater,
        Self::WordPlanStateLetGo,
        Self::WordPlanStateNext,
        Self::WordPlanStateNow,
        Self::WordPlanStateResting,
        Self::WordPrivateKindName,
        Self::WordPrivateKindWord,
        Self::WordQuestionAboutAnything,
        Self::WordQuestionAboutMoney,
        Self::WordRecoverySheetStateMade,
        Self::WordRecoverySheetStateNotNow,
        Self::WordRecoverySheetStateQuiet,
        Self::WordRing1,
        Self::WordRing2,
        Self::WordRing3,
        Self::WordRing4,
        Self::WordRingOpen,
        Self::WordRunSizeNormal,
        Self::WordRunSizeSeveralDays,
        Self::WordRunSizeTiny,
        Self::WordRunStateKept,
        Self::WordRunStateOpen,
        Self::WordRungDay,
        Self::WordRungHour,
        Self::WordRungLook,
        Self::WordRungStart,
        Self::WordRungVisit,
        Self::WordSafetySectionAfterANo,
        Self::WordSafetySectionBadDay,
        Self::WordSafetySectionElsewhere,
        Self::WordSafetySectionFirst,
        Self::WordSafetySectionHelps,
        Self::WordSafetySectionKeepsOk,
        Self::WordSafetySectionNumber,
        Self::WordSafetySectionPeople,
        Self::WordSafetySectionSafer,
        Self::WordSafetySectionServices,
        Self::WordSafetySectionSigns,
        Self::WordSafetySectionWhenOk,
        Self::WordSafetySectionWorth,
        Self::WordShareFormHtml,
        Self::WordShareFormJson,
        Self::WordShareFormKeyPage,
        Self::WordShareFormMarkdown,
        Self::WordShareFormPdf,
        Self::WordShareFormSealedHtml,
        Self::WordShareFormSealedMarkdown,
        Self::WordShareFormSealedPage,
        Self::WordShareSheetCareerProfile,
        Self::WordShareSheetCarer,
        Self::WordShareSheetEmployer,
        Self::WordShareSheetIntroduction,
        Self::WordShareSheetPapers,
        Self::WordShareSheetSearchPlan,
        Self::WordShareSheetStory,
        Self::WordShareSheetSummary,
        Self::WordShareSheetSupportPlan,
        Self::WordSharingNever,
        Self::WordSharingOffered,
        Self::WordSkillPileForMyself,
        Self::WordSkillPileLearnMore,
        Self::WordSkillPileOpen,
        Self::WordSkillPileUseAtWork,
        Self::WordStillWantNotNow,
        Self::WordStillWantOpen,
        Self::WordStillWantOtherwise,
        Self::WordStillWantYes,
        Self::WordSupportStateEnded,
        Self::WordSupportStateGoing,
        Self::WordSupportStateLess,
        Self::WordSupportStateOpen,
        Self::WordSupportStateWished,
        Self::WordTaskLevelAlone,
        Self::WordTaskLevelNotForMe,
        Self::WordTaskLevelNotYet,
        Self::WordTaskLevelOpen,
        Self::WordTaskLevelSomeHelp,
        Self::WordTryStateApplied,
        Self::WordTryStateHeardBack,
        Self::WordTryStateTalked,
        Self::WordTryStateToDo,
        Self::WordTryStateVisited,
        Self::WordTypedByGuest,
        Self::WordTypedByMe,
        Self::WordTypedByTogether,
        Self::WordValueAboutGoodWork,
        Self::WordValueAboutLife,
        Self::WordValueAboutWork,
        Self::WordWishMetMet,
        Self::WordWishMetNotKnown,
        Self::WordWishMetNotMet,
        Self::WorkPaperAddAgreement,
        Self::WorkPaperAddAsk,
        Self::WorkPaperAddCertificate,
        Self::WorkPaperAddCheckList,
        Self::WorkPaperAddCourse,
        Self::WorkPaperAddDoor,
        Self::WorkPaperAddDoubt,
        Self::WorkPaperAddExperience,
        Self::WorkPaperAddFeedback,
        Self::WorkPaperAddFirstDays,
        Self::WorkPaperAddGap,
        Self::WorkPaperAddGoodHours,
        Self::WorkPaperAddGoodWork,
        Self::WorkPaperAddInterest,
        Self::WorkPaperAddLearnBest,
        Self::WorkPaperAddLearned,
        Self::WorkPaperAddLess,
        Self::WorkPaperAddNeed,
        Self::WorkPaperAddPlace,
        Self::WorkPaperAddSkill,
        Self::WorkPaperAddStart,
        Self::WorkPaperAddStrength,
        Self::WorkPaperAddSupport,
        Self::WorkPaperAddTouch,
        Self::WorkPaperAddTry,
        Self::WorkPaperAddValue,
        Self::WorkPaperAddWayThere,
        Self::WorkPaperAskedIn,
        Self::WorkPaperForMe,
        Self::WorkPaperGroupAlsoMine,
        Self::WorkPaperGroupAtPlaces,
        Self::WorkPaperGroupAtWork,
        Self::WorkPaperGroupCertificates,
        Self::WorkPaperGroupCheckLists,
        Self::WorkPaperGroupCourses,
        Self::WorkPaperGroupFirstDays,
        Self::WorkPaperGroupHelps,
        Self::WorkPaperGroupLearnMore,
        Self::WorkPaperGroupLearned,
        Self::WorkPaperGroupLearningWishes,
        Self::WorkPaperGroupNeedIt,
        Self::WorkPaperGroupNice,
        Self::WorkPaperGroupNoThanks,
        Self::WorkPaperGroupOtherPlaces,
        Self::WorkPaperGroupPulls,
        Self::WorkPaperGroupUnsorted,
        Self::WorkPaperMore,
        Self::WorkPaperPlan,
        Self::WorkPaperPrint,
        Self::WorkPaperPrintChoose,
        Self::WorkPaperPrintLead,
        Self::WorkPaperPrintLines,
        Self::WorkPaperPrintNone,
        Self::WorkPaperPrintNoneFix,
        Self::WorkPaperPrintNow,
        Self::WorkPaperPrintSection,
        Self::WorkPaperProfile,
        Self::WorkPaperProfileLead,
        Self::WorkPaperSearch,
        Self::WorkPaperSearchLead,
        Self::WorkPaperSectionAfterANo,
        Self::WorkPaperSectionAfterANoAbout,
        Self::WorkPaperSectionAgreements,
        Self::WorkPaperSectionAgreementsAbout,
        Self::WorkPaperSectionAsks,
        Self::WorkPaperSectionAsksAbout,
        Self::WorkPaperSectionConcerns,
        Self::WorkPaperSectionConcernsAbout,
        Self::WorkPaperSectionDone,
        Self::WorkPaperSectionDoneAbout,
        Self::WorkPaperSectionDoors,
        Self::WorkPaperSectionDoorsAbout,
        Self::WorkPaperSectionFirstDays,
        Self::WorkPaperSectionFirstDaysAbout,
        Self::WorkPaperSectionGap,
        Self::WorkPaperSectionGapAbout,
        Self::WorkPaperSectionGoodHours,
        Self::WorkPaperSectionGoodHoursAbout,
        Self::WorkPaperSectionGoodWork,
        Self::WorkPaperSectionGoodWorkAbout,
        Self::WorkPaperSectionHelps,
        Self::WorkPaperSectionHelpsAbout,
        Self::WorkPaperSectionInterests,
        Self::WorkPaperSectionInterestsAbout,
        Self::WorkPaperSectionLearnBest,
        Self::WorkPaperSectionLearnBestAbout,
        Self::WorkPaperSectionLearned,
        Self::WorkPaperSectionLearnedAbout,
        Self::WorkPaperSectionLess,
        Self::WorkPaperSectionLessAbout,
        Self::WorkPaperSectionPlaces,
        Self::WorkPaperSectionPlacesAbout,
        Self::WorkPaperSectionSaid,
        Self::WorkPaperSectionSaidAbout,
        Self::WorkPaperSectionStart,
        Self::WorkPaperSectionStartAbout,
        Self::WorkPaperSectionSteps,
        Self::WorkPaperSectionStepsAbout,
        Self::WorkPaperSectionStrengths,
        Self::WorkPaperSectionStrengthsAbout,
        Self::WorkPaperSectionTouch,
        Self::WorkPaperSectionTouchAbout,
        Self::WorkPaperSectionTries,
        Self::WorkPaperSectionTriesAbout,
        Self::WorkPaperSectionValues,
        Self::WorkPaperSectionValuesAbout,
        Self::WorkPaperSectionWayThere,
        Self::WorkPaperSectionWayThereAbout,
        Self::WorkPaperSectionWishes,
        Self::WorkPaperSectionWishesAbout,
        Self::WorkPaperSectionWorkToTry,
        Self::WorkPaperSectionWorkToTryAbout,
        Self::WorkPaperShare,
        Self::WorkPaperSheet,
        Self::WorkPaperSomeone,
        Self::WorkPaperSupport,
        Self::WorkPaperSupportLead,
        Self::WorkPaperUse,
        Self::WorkPaperWriteFor,
    ];

    /// Gives the id as it stands in the file.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::BadgeAbout => "badge-about",
            Self::BadgeAdd => "badge-add",
            Self::BadgeGivenTo => "badge-given-to",
            Self::BadgeKeep => "badge-keep",
            Self::BadgeKept => "badge-kept",
            Self::BadgeKinds => "badge-kinds",
            Self::BadgeLong => "badge-long",
            Self::BadgeLook => "badge-look",
            Self::BadgeNoIssuer => "badge-no-issuer",
            Self::BadgeNotNow => "badge-not-now",
            Self::BadgeNotYet => "badge-not-yet",
            Self::BadgeOlder => "badge-older",
            Self::BadgeRanOut => "badge-ran-out",
            Self::BadgeRead => "badge-read",
            Self::BadgeSignatureChanged => "badge-signature-changed",
            Self::BadgeSignatureForged => "badge-signature-forged",
            Self::BadgeSignatureGood => "badge-signature-good",
            Self::BadgeSignatureHosted => "badge-signature-hosted",
            Self::BadgeSignatureKeyElsewhere => "badge-signature-key-elsewhere",
            Self::BadgeSignatureOtherSigner => "badge-signature-other-signer",
            Self::BadgeSignatureOtherWay => "badge-signature-other-way",
            Self::BadgeSignatureProof => "badge-signature-proof",
            Self::BadgeSignatureUnsigned => "badge-signature-unsigned",
            Self::BadgeStateGood => "badge-state-good",
            Self::BadgeStateNotChecked => "badge-state-not-checked",
            Self::BadgeStateWrong => "badge-state-wrong",
            Self::BadgeWithdrawn => "badge-withdrawn",
            Self::BecauseAnother => "because-another",
            Self::BecauseChosen => "because-chosen",
            Self::BecauseFitsPlan => "because-fits-plan",
            Self::BecauseTiny => "because-tiny",
            Self::BinPurge => "bin-purge",
            Self::BinPurgeAbout => "bin-purge-about",
            Self::BinPurgeAction => "bin-purge-action",
            Self::BinPurgeHonest => "bin-purge-honest",
            Self::BinPurgeNo => "bin-purge-no",
            Self::BinPurgeSure => "bin-purge-sure",
            Self::BinPurgeSureAbout => "bin-purge-sure-about",
            Self::BinPurgeYes => "bin-purge-yes",
            Self::BinPurged => "bin-purged",
            Self::BinPurgedDamaged => "bin-purged-damaged",
            Self::BinPurgedKept => "bin-purged-kept",
            Self::BinPurging => "bin-purging",
            Self::BringAbout => "bring-about",
            Self::BringDone => "bring-done",
            Self::BringDoneFind => "bring-done-find",
            Self::BringDoneNew => "bring-done-new",
            Self::BringDonePictures => "bring-done-pictures",
            Self::BringExamples => "bring-examples",
            Self::BringFile => "bring-file",
            Self::BringFolder => "bring-folder",
            Self::BringFootMood => "bring-foot-mood",
            Self::BringFootNotebook => "bring-foot-notebook",
            Self::BringFootStar => "bring-foot-star",
            Self::BringFootTags => "bring-foot-tags",
            Self::BringFrom => "bring-from",
            Self::BringHere => "bring-here",
            Self::BringKeep => "bring-keep",
            Self::BringKeeping => "bring-keeping",
            Self::BringLeave => "bring-leave",
            Self::BringLeft => "bring-left",
            Self::BringLook => "bring-look",
            Self::BringMargin => "bring-margin",
            Self::BringNew => "bring-new",
            Self::BringNotUnderstood => "bring-not-understood",
            Self::BringNothingNew => "bring-nothing-new",
            Self::BringOwnChanged => "bring-own-changed",
            Self::BringOwnHere => "bring-own-here",
            Self::BringOwnNew => "bring-own-new",
            Self::BringOwnVersions => "bring-own-versions",
            Self::BringPages => "bring-pages",
            Self::BringPagesOneDay => "bring-pages-one-day",
            Self::BringPictures => "bring-pictures",
            Self::BringReading => "bring-reading",
            Self::BringReasonActivity => "bring-reason-activity",
            Self::BringReasonBlock => "bring-reason-block",
            Self::BringReasonDateMissing => "bring-reason-date-missing",
            Self::BringReasonDateOfFile => "bring-reason-date-of-file",
            Self::BringReasonDateWrong => "bring-reason-date-wrong",
            Self::BringReasonDue => "bring-reason-due",
            Self::BringReasonEmbed => "bring-reason-embed",
            Self::BringReasonField => "bring-reason-field",
            Self::BringReasonFileKind => "bring-reason-file-kind",
            Self::BringReasonFileTooLarge => "bring-reason-file-too-large",
            Self::BringReasonFileUnreadable => "bring-reason-file-unreadable",
            Self::BringReasonFilm => "bring-reason-film",
            Self::BringReasonHeadUnreadable => "bring-reason-head-unreadable",
            Self::BringReasonHtml => "bring-reason-html",
            Self::BringReasonLink => "bring-reason-link",
            Self::BringReasonLocation => "bring-reason-location",
            Self::BringReasonNameTwice => "bring-reason-name-twice",
            Self::BringReasonNameUnsafe => "bring-reason-name-unsafe",
            Self::BringReasonNotAPicture => "bring-reason-not-a-picture",
            Self::BringReasonNotebookCircle => "bring-reason-notebook-circle",
            Self::BringReasonOtherFile => "bring-reason-other-file",
            Self::BringReasonOtherThing => "bring-reason-other-thing",
            Self::BringReasonPageBinned => "bring-reason-page-binned",
            Self::BringReasonPageBroken => "bring-reason-page-broken",
            Self::BringReasonPageConflict => "bring-reason-page-conflict",
            Self::BringReasonPageEmpty => "bring-reason-page-empty",
            Self::BringReasonPageEncrypted => "bring-reason-page-encrypted",
            Self::BringReasonPageOfRecords => "bring-reason-page-of-records",
            Self::BringReasonPageTooLong => "bring-reason-page-too-long",
            Self::BringReasonPictureElsewhere => "bring-reason-picture-elsewhere",
            Self::BringReasonPictureLeftOut => "bring-reason-picture-left-out",
            Self::BringReasonPictureMissing => "bring-reason-picture-missing",
            Self::BringReasonPictureTooLarge => "bring-reason-picture-too-large",
            Self::BringReasonReadAsWestern => "bring-reason-read-as-western",
            Self::BringReasonSignsReplaced => "bring-reason-signs-replaced",
            Self::BringReasonSound => "bring-reason-sound",
            Self::BringReasonSymbolicLink => "bring-reason-symbolic-link",
            Self::BringReasonTagLeftOut => "bring-reason-tag-left-out",
            Self::BringReasonTimeZoneUnknown => "bring-reason-time-zone-unknown",
            Self::BringReasonTitleInText => "bring-reason-title-in-text",
            Self::BringReasonWeather => "bring-reason-weather",
            Self::BringRoles => "bring-roles",
            Self::BringShelfAbout => "bring-shelf-about",
            Self::BringStop => "bring-stop",
            Self::BringStopping => "bring-stopping",
            Self::BringTitle => "bring-title",
            Self::BringWhat => "bring-what",
            Self::BringWhatOwn => "bring-what-own",
            Self::BringWhatPrograms => "bring-what-programs",
            Self::BringWhatSealed => "bring-what-sealed",
            Self::BringWhatText => "bring-what-text",
            Self::BringWords => "bring-words",
            Self::BringWriting => "bring-writing",
            Self::BuddyAdd => "buddy-add",
            Self::BuddyAgreements => "buddy-agreements",
            Self::BuddyAgreementsAll => "buddy-agreements-all",
            Self::BuddyAgreementsNone => "buddy-agreements-none",
            Self::BuddyBegin => "buddy-begin",
            Self::BuddyCalendar => "buddy-calendar",
            Self::BuddyCheckIn => "buddy-check-in",
            Self::BuddyCheckInLead => "buddy-check-in-lead",
            Self::BuddyCheckIns => "buddy-check-ins",
            Self::BuddyCheckInsHint => "buddy-check-ins.hint",
            Self::BuddyChoose => "buddy-choose",
            Self::BuddyChooseNone => "buddy-choose.none",
            Self::BuddyEnded => "buddy-ended",
            Self::BuddyFeedback => "buddy-feedback",
            Self::BuddyFeedbackAdd => "buddy-feedback-add",
            Self::BuddyFeedbackLead => "buddy-feedback-lead",
            Self::BuddyFeedbackNone => "buddy-feedback-none",
            Self::BuddyFeedbackWhen => "buddy-feedback-when",
            Self::BuddyFeedbackWho => "buddy-feedback-who",
            Self::BuddyFeedbackWords => "buddy-feedback-words",
            Self::BuddyFeedbackWordsHint => "buddy-feedback-words.hint",
            Self::BuddyGoOn => "buddy-go-on",
            Self::BuddyJar => "buddy-jar",
            Self::BuddyJarExercise => "buddy-jar-exercise",
            Self::BuddyJarNone => "buddy-jar-none",
            Self::BuddyJarToUse => "buddy-jar-to-use",
            Self::BuddyKeep => "buddy-keep",
            Self::BuddyLead => "buddy-lead",
            Self::BuddyLeave => "buddy-leave",
            Self::BuddyMake => "buddy-make",
            Self::BuddyMomentsChange => "buddy-moments-change",
            Self::BuddyMomentsKept => "buddy-moments-kept",
            Self::BuddyMomentsSave => "buddy-moments-save",
            Self::BuddyMore => "buddy-more",
            Self::BuddyNameMissing => "buddy-name-missing",
            Self::BuddyNameMissingFix => "buddy-name-missing.fix",
            Self::BuddyNamed => "buddy-named",
            Self::BuddyNewName => "buddy-new-name",
            Self::BuddyNext => "buddy-next",
            Self::BuddyNextHint => "buddy-next.hint",
            Self::BuddyNone => "buddy-none",
            Self::BuddyNotAnyMore => "buddy-not-any-more",
            Self::BuddyPaper => "buddy-paper",
            Self::BuddyPaperAddRow => "buddy-paper-add-row",
            Self::BuddyPaperEmpty => "buddy-paper-empty",
            Self::BuddyPaperEmptyFix => "buddy-paper-empty.fix",
            Self::BuddyPaperHint => "buddy-paper-hint",
            Self::BuddyPaperKeep => "buddy-paper-keep",
            Self::BuddyPaperKept => "buddy-paper-kept",
            Self::BuddyPaperLead => "buddy-paper-lead",
            Self::BuddyPaperRow => "buddy-paper-row",
            Self::BuddyPaperTheirs => "buddy-paper-theirs",
            Self::BuddyPaperTitle => "buddy-paper-title",
            Self::BuddyPart => "buddy-part",
            Self::BuddyPast => "buddy-past",
            Self::BuddyPastAdd => "buddy-past-add",
            Self::BuddyPastNone => "buddy-past-none",
            Self::BuddySort => "buddy-sort",
            Self::BuddySorted => "buddy-sorted",
            Self::BuddyTalks => "buddy-talks",
            Self::BuddyTalksNext => "buddy-talks-next",
            Self::BuddyTitle => "buddy-title",
            Self::BuddyTry => "buddy-try",
            Self::BuddyWho => "buddy-who",
            Self::CalendarNeutral => "calendar-neutral",
            Self::CalendarNeutralPaper => "calendar-neutral-paper",
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
            Self::CardsScaleDoubtSizeHigh => "cards-scale-doubt-size-high",
            Self::CardsScaleDoubtSizeLow => "cards-scale-doubt-size-low",
            Self::CardsScaleDoubtSizeMiddle => "cards-scale-doubt-size-middle",
            Self::CardsScaleEnergyFillHigh => "cards-scale-energy-fill-high",
            Self::CardsScaleEnergyFillLow => "cards-scale-energy-fill-low",
            Self::CardsScaleEnergyFillMiddle => "cards-scale-energy-fill-middle",
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
            Self::CardsScalePersonLighterHigh => "cards-scale-person-lighter-high",
            Self::CardsScalePersonLighterLow => "cards-scale-person-lighter-low",
            Self::CardsScalePersonLighterMiddle => "cards-scale-person-lighter-middle",
            Self::CardsScaleSkillSureHigh => "cards-scale-skill-sure-high",
            Self::CardsScaleSkillSureLow => "cards-scale-skill-sure-low",
            Self::CardsScaleSkillSureMiddle => "cards-scale-skill-sure-middle",
            Self::CardsScaleSupportUsefulHigh => "cards-scale-support-useful-high",
            Self::CardsScaleSupportUsefulLow => "cards-scale-support-useful-low",
            Self::CardsScaleSupportUsefulMiddle => "cards-scale-support-useful-middle",
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
            Self::CarersHelp => "carers-help",
            Self::CarersHelpBed => "carers-help-bed",
            Self::CarersHelpFirst => "carers-help-first",
            Self::CarersHelpLittle => "carers-help-little",
            Self::CarersHelpNames => "carers-help-names",
            Self::CarersHelpSaw => "carers-help-saw",
            Self::CarersHow => "carers-how",
            Self::CarersHowFit => "carers-how-fit",
            Self::CarersHowFitText => "carers-how-fit.text",
            Self::CarersHowFrom => "carers-how-from",
            Self::CarersHowJob => "carers-how-job",
            Self::CarersHowJobText => "carers-how-job.text",
            Self::CarersHowMoney => "carers-how-money",
            Self::CarersHowMoneyText => "carers-how-money.text",
            Self::CarersHowPlaces => "carers-how-places",
            Self::CarersHowPlacesText => "carers-how-places.text",
            Self::CarersHowSoon => "carers-how-soon",
            Self::CarersHowSoonText => "carers-how-soon.text",
            Self::CarersHowStays => "carers-how-stays",
            Self::CarersHowStaysText => "carers-how-stays.text",
            Self::CarersHowTeam => "carers-how-team",
            Self::CarersHowTeamText => "carers-how-team.text",
            Self::CarersHowWhat => "carers-how-what",
            Self::CarersHowWish => "carers-how-wish",
            Self::CarersHowWishText => "carers-how-wish.text",
            Self::CarersLastLine => "carers-last-line",
            Self::CarersLead => "carers-lead",
            Self::CarersTalk => "carers-talk",
            Self::CarersTalkAsk => "carers-talk-ask",
            Self::CarersTalkChoice => "carers-talk-choice",
            Self::CarersTalkSmall => "carers-talk-small",
            Self::CarersTalkWhen => "carers-talk-when",
            Self::CarersTalkWorry => "carers-talk-worry",
            Self::CarersTitle => "carers-title",
            Self::CarersWhy => "carers-why",
            Self::CarersWhyDay => "carers-why-day",
            Self::CarersWhyKnown => "carers-why-known",
            Self::CarersWhyLeave => "carers-why-leave",
            Self::CarersWhySense => "carers-why-sense",
            Self::CarersWhyWeek => "carers-why-week",
            Self::CarersWindowTitle => "carers-window-title",
            Self::CarersYou => "carers-you",
            Self::CarersYouGroup => "carers-you-group",
            Self::CarersYouJournal => "carers-you-journal",
            Self::CarersYouSheet => "carers-you-sheet",
            Self::CarersYouTired => "carers-you-tired",
            Self::ChartChangeCaption => "chart-change-caption",
            Self::ChartChangeItem => "chart-change-item",
            Self::ChartChangeReading => "chart-change-reading",
            Self::ChartChangeReadingDown => "chart-change-reading-down",
            Self::ChartChangeReadingLevel => "chart-change-reading-level",
            Self::ChartChangeReadingUp => "chart-change-reading-up",
            Self::ChartEmpty => "chart-empty",
            Self::ChartEnergyAnyTime => "chart-energy-any-time",
            Self::ChartEnergyCaption => "chart-energy-caption",
            Self::ChartEnergyFill => "chart-energy-fill",
            Self::ChartEnergyReading => "chart-energy-reading",
            Self::ChartEnergyReadingDrains => "chart-energy-reading-drains",
            Self::ChartEnergyReadingFills => "chart-energy-reading-fills",
            Self::ChartEnergyThing => "chart-energy-thing",
            Self::ChartEnergyTime => "chart-energy-time",
            Self::ChartEnergyTitle => "chart-energy-title",
            Self::ChartFitCaption => "chart-fit-caption",
            Self::ChartFitComprehensible => "chart-fit-comprehensible",
            Self::ChartFitDate => "chart-fit-date",
            Self::ChartFitEmpty => "chart-fit-empty",
            Self::ChartFitHigh => "chart-fit-high",
            Self::ChartFitLineMoved => "chart-fit-line-moved",
            Self::ChartFitLineSame => "chart-fit-line-same",
            Self::ChartFitLow => "chart-fit-low",
            Self::ChartFitManageable => "chart-fit-manageable",
            Self::ChartFitMeaningful => "chart-fit-meaningful",
            Self::ChartFitMiddle => "chart-fit-middle",
            Self::ChartFitNotGiven => "chart-fit-not-given",
            Self::ChartFitReading => "chart-fit-reading",
            Self::ChartFitReadingOne => "chart-fit-reading-one",
            Self::ChartFitTitle => "chart-fit-title",
            Self::ChartLadderCaption => "chart-ladder-caption",
            Self::ChartLadderLevel => "chart-ladder-level",
            Self::ChartLadderReading => "chart-ladder-reading",
            Self::ChartLadderReadingLevel => "chart-ladder-reading-level",
            Self::ChartLadderSure => "chart-ladder-sure",
            Self::ChartLadderTask => "chart-ladder-task",
            Self::ChartLadderTitle => "chart-ladder-title",
            Self::ChartMe => "chart-me",
            Self::ChartNotDrawn => "chart-not-drawn",
            Self::ChartNotGiven => "chart-not-given",
            Self::ChartPairCaption => "chart-pair-caption",
            Self::ChartPairPlace => "chart-pair-place",
            Self::ChartPairReading => "chart-pair-reading",
            Self::ChartPairTitle => "chart-pair-title",
            Self::ChartRainbowCaption => "chart-rainbow-caption",
            Self::ChartRainbowFrom => "chart-rainbow-from",
            Self::ChartRainbowKind => "chart-rainbow-kind",
            Self::ChartRainbowLived => "chart-rainbow-lived",
            Self::ChartRainbowReading => "chart-rainbow-reading",
            Self::ChartRainbowReadingEarlier => "chart-rainbow-reading-earlier",
            Self::ChartRainbowReadingToday => "chart-rainbow-reading-today",
            Self::ChartRainbowReadingWished => "chart-rainbow-reading-wished",
            Self::ChartRainbowRole => "chart-rainbow-role",
            Self::ChartRainbowStill => "chart-rainbow-still",
            Self::ChartRainbowTitle => "chart-rainbow-title",
            Self::ChartRainbowTo => "chart-rainbow-to",
            Self::ChartRainbowToday => "chart-rainbow-today",
            Self::ChartRainbowWeight => "chart-rainbow-weight",
            Self::ChartRainbowWished => "chart-rainbow-wished",
            Self::ChartReadingMoved => "chart-reading-moved",
            Self::ChartRingsCaption => "chart-rings-caption",
            Self::ChartRingsName => "chart-rings-name",
            Self::ChartRingsReading => "chart-rings-reading",
            Self::ChartRingsReadingRing => "chart-rings-reading-ring",
            Self::ChartRingsRing => "chart-rings-ring",
            Self::ChartRingsRole => "chart-rings-role",
            Self::ChartRingsTitle => "chart-rings-title",
            Self::ChartRoadCaption => "chart-road-caption",
            Self::ChartRoadFeeling => "chart-road-feeling",
            Self::ChartRoadHigh => "chart-road-high",
            Self::ChartRoadLow => "chart-road-low",
            Self::ChartRoadMiddle => "chart-road-middle",
            Self::ChartRoadReading => "chart-road-reading",
            Self::ChartRoadReadingSpan => "chart-road-reading-span",
            Self::ChartRoadTitle => "chart-road-title",
            Self::ChartRoadUnnamed => "chart-road-unnamed",
            Self::ChartRoadVague => "chart-road-vague",
            Self::ChartRoadWhat => "chart-road-what",
            Self::ChartRoadWhen => "chart-road-when",
            Self::ChartRoadsCaption => "chart-roads-caption",
            Self::ChartRoadsLike => "chart-roads-like",
            Self::ChartRoadsReading => "chart-roads-reading",
            Self::ChartRoadsReadingLike => "chart-roads-reading-like",
            Self::ChartRoadsRoad => "chart-roads-road",
            Self::ChartRoadsTitle => "chart-roads-title",
            Self::ChartTimelineCaption => "chart-timeline-caption",
            Self::ChartTimelineDated => "chart-timeline-dated",
            Self::ChartTimelineNext => "chart-timeline-next",
            Self::ChartTimelinePlace => "chart-timeline-place",
            Self::ChartTimelineReview => "chart-timeline-review",
            Self::ChartTimelineTitle => "chart-timeline-title",
            Self::ChartTimelineToday => "chart-timeline-today",
            Self::ChartTimelineUndated => "chart-timeline-undated",
            Self::ChartTimelineWhat => "chart-timeline-what",
            Self::ChartTimelineWhen => "chart-timeline-when",
            Self::ChartTimelineWithout => "chart-timeline-without",
            Self::ChartTreeBranches => "chart-tree-branches",
            Self::ChartTreeCaption => "chart-tree-caption",
            Self::ChartTreeFruit => "chart-tree-fruit",
            Self::ChartTreeGround => "chart-tree-ground",
            Self::ChartTreeLeaves => "chart-tree-leaves",
            Self::ChartTreePart => "chart-tree-part",
            Self::ChartTreeReading => "chart-tree-reading",
            Self::ChartTreeRoots => "chart-tree-roots",
            Self::ChartTreeStorms => "chart-tree-storms",
            Self::ChartTreeTitle => "chart-tree-title",
            Self::ChartTreeTrunk => "chart-tree-trunk",
            Self::ChartTreeWord => "chart-tree-word",
            Self::ChartWebAway => "chart-web-away",
            Self::ChartWebBoth => "chart-web-both",
            Self::ChartWebCaption => "chart-web-caption",
            Self::ChartWebName => "chart-web-name",
            Self::ChartWebReading => "chart-web-reading",
            Self::ChartWebReadingHardest => "chart-web-reading-hardest",
            Self::ChartWebSide => "chart-web-side",
            Self::ChartWebStrength => "chart-web-strength",
            Self::ChartWebStrengthHead => "chart-web-strength-head",
            Self::ChartWebTitle => "chart-web-title",
            Self::ChartWebWork => "chart-web-work",
            Self::CliAbout => "cli-about",
            Self::CliAdd => "cli-add",
            Self::CliAdded => "cli-added",
            Self::CliArgCopy => "cli-arg-copy",
            Self::CliArgCvForm => "cli-arg-cv-form",
            Self::CliArgData => "cli-arg-data",
            Self::CliArgDryRun => "cli-arg-dry-run",
            Self::CliArgFilePassphraseFd => "cli-arg-file-passphrase-fd",
            Self::CliArgForm => "cli-arg-form",
            Self::CliArgJournal => "cli-arg-journal",
            Self::CliArgJson => "cli-arg-json",
            Self::CliArgMyName => "cli-arg-my-name",
            Self::CliArgNewPassphraseFd => "cli-arg-new-passphrase-fd",
            Self::CliArgNewSheet => "cli-arg-new-sheet",
            Self::CliArgOn => "cli-arg-on",
            Self::CliArgOut => "cli-arg-out",
            Self::CliArgPassphraseFd => "cli-arg-passphrase-fd",
            Self::CliArgPath => "cli-arg-path",
            Self::CliArgPlace => "cli-arg-place",
            Self::CliArgPurpose => "cli-arg-purpose",
            Self::CliArgReader => "cli-arg-reader",
            Self::CliArgShareForm => "cli-arg-share-form",
            Self::CliArgShareOut => "cli-arg-share-out",
            Self::CliArgSheet => "cli-arg-sheet",
            Self::CliArgSheetFd => "cli-arg-sheet-fd",
            Self::CliArgShell => "cli-arg-shell",
            Self::CliArgTick => "cli-arg-tick",
            Self::CliArgTitle => "cli-arg-title",
            Self::CliArgTo => "cli-arg-to",
            Self::CliArgTucked => "cli-arg-tucked",
            Self::CliArgWords => "cli-arg-words",
            Self::CliArgumentsHelp => "cli-arguments-help",
            Self::CliAskAgain => "cli-ask-again",
            Self::CliAskFilePassphrase => "cli-ask-file-passphrase",
            Self::CliAskMyName => "cli-ask-my-name",
            Self::CliAskNewPassphrase => "cli-ask-new-passphrase",
            Self::CliAskNewPassphraseFor => "cli-ask-new-passphrase-for",
            Self::CliAskOn => "cli-ask-on",
            Self::CliAskPassphrase => "cli-ask-passphrase",
            Self::CliAskPurpose => "cli-ask-purpose",
            Self::CliAskReader => "cli-ask-reader",
            Self::CliAskSheet => "cli-ask-sheet",
            Self::CliAskText => "cli-ask-text",
            Self::CliAskTitle => "cli-ask-title",
            Self::CliAskWords => "cli-ask-words",
            Self::CliBinEmptied => "cli-bin-emptied",
            Self::CliCompletions => "cli-completions",
            Self::CliCreate => "cli-create",
            Self::CliCreated => "cli-created",
            Self::CliCreatedSheet => "cli-created-sheet",
            Self::CliCv => "cli-cv",
            Self::CliDoing => "cli-doing",
            Self::CliDoingClose => "cli-doing-close",
            Self::CliDoingCopy => "cli-doing-copy",
            Self::CliDoingCreate => "cli-doing-create",
            Self::CliDoingEmptyBin => "cli-doing-empty-bin",
            Self::CliDoingExport => "cli-doing-export",
            Self::CliDoingKeep => "cli-doing-keep",
            Self::CliDoingLook => "cli-doing-look",
            Self::CliDoingOpen => "cli-doing-open",
            Self::CliDoingPage => "cli-doing-page",
            Self::CliDoingPart => "cli-doing-part",
            Self::CliDoingRekey => "cli-doing-rekey",
            Self::CliDoingRestore => "cli-doing-restore",
            Self::CliDoingVerify => "cli-doing-verify",
            Self::CliEmptyBin => "cli-empty-bin",
            Self::CliEndsAtOnce => "cli-ends-at-once",
            Self::CliEndsFinishes => "cli-ends-finishes",
            Self::CliEndsStops => "cli-ends-stops",
            Self::CliErrorAlreadyOpen => "cli-error-already-open",
            Self::CliErrorAlreadyOpenFix => "cli-error-already-open.fix",
            Self::CliErrorBadValue => "cli-error-bad-value",
            Self::CliErrorBadValueFix => "cli-error-bad-value.fix",
            Self::CliErrorDamaged => "cli-error-damaged",
            Self::CliErrorDamagedFix => "cli-error-damaged.fix",
            Self::CliErrorDiskFull => "cli-error-disk-full",
            Self::CliErrorDiskFullFix => "cli-error-disk-full.fix",
            Self::CliErrorEmpty => "cli-error-empty",
            Self::CliErrorEmptyFix => "cli-error-empty.fix",
            Self::CliErrorNoJournal => "cli-error-no-journal",
            Self::CliErrorNoJournalFix => "cli-error-no-journal.fix",
            Self::CliErrorNotFound => "cli-error-not-found",
            Self::CliErrorNotFoundFix => "cli-error-not-found.fix",
            Self::CliErrorNothingChosen => "cli-error-nothing-chosen",
            Self::CliErrorNothingChosenFix => "cli-error-nothing-chosen.fix",
            Self::CliErrorPrivateWordLeft => "cli-error-private-word-left",
            Self::CliErrorPrivateWordLeftFix => "cli-error-private-word-left.fix",
            Self::CliErrorTooMuchWork => "cli-error-too-much-work",
            Self::CliErrorTooMuchWorkFix => "cli-error-too-much-work.fix",
            Self::CliErrorWrongPassphrase => "cli-error-wrong-passphrase",
            Self::CliErrorWrongPassphraseFix => "cli-error-wrong-passphrase.fix",
            Self::CliExitAlreadyOpen => "cli-exit-already-open",
            Self::CliExitArguments => "cli-exit-arguments",
            Self::CliExitBadInput => "cli-exit-bad-input",
            Self::CliExitDamaged => "cli-exit-damaged",
            Self::CliExitDiskFull => "cli-exit-disk-full",
            Self::CliExitDone => "cli-exit-done",
            Self::CliExitHungUp => "cli-exit-hung-up",
            Self::CliExitNewerFormat => "cli-exit-newer-format",
            Self::CliExitNoJournal => "cli-exit-no-journal",
            Self::CliExitNotFound => "cli-exit-not-found",
            Self::CliExitNotWhole => "cli-exit-not-whole",
            Self::CliExitPlace => "cli-exit-place",
            Self::CliExitProblem => "cli-exit-problem",
            Self::CliExitRefused => "cli-exit-refused",
            Self::CliExitStopped => "cli-exit-stopped",
            Self::CliExitTerminated => "cli-exit-terminated",
            Self::CliExitTooMuchWork => "cli-exit-too-much-work",
            Self::CliExitUnreadableFile => "cli-exit-unreadable-file",
            Self::CliExitWrongPassphrase => "cli-exit-wrong-passphrase",
            Self::CliExitWrongSheet => "cli-exit-wrong-sheet",
            Self::CliExits => "cli-exits",
            Self::CliExport => "cli-export",
            Self::CliExported => "cli-exported",
            Self::CliExportedBut => "cli-exported-but",
            Self::CliExportedWithout => "cli-exported-without",
            Self::CliFinishing => "cli-finishing",
            Self::CliFound => "cli-found",
            Self::CliImport => "cli-import",
            Self::CliImportDry => "cli-import-dry",
            Self::CliImportFinding => "cli-import-finding",
            Self::CliImportNothing => "cli-import-nothing",
            Self::CliMan => "cli-man",
            Self::CliManExits => "cli-man-exits",
            Self::CliManFiles => "cli-man-files",
            Self::CliManPlaces => "cli-man-places",
            Self::CliManPrivate => "cli-man-private",
            Self::CliManSignals => "cli-man-signals",
            Self::CliManStopping => "cli-man-stopping",
            Self::CliManTasks => "cli-man-tasks",
            Self::CliNoData => "cli-no-data",
            Self::CliNoDataFix => "cli-no-data.fix",
            Self::CliNoTerminal => "cli-no-terminal",
            Self::CliNoTerminalFix => "cli-no-terminal.fix",
            Self::CliNotTheSame => "cli-not-the-same",
            Self::CliNotTheSameFix => "cli-not-the-same.fix",
            Self::CliNothingNamed => "cli-nothing-named",
            Self::CliNothingNamedFix => "cli-nothing-named.fix",
            Self::CliPrivate => "cli-private",
            Self::CliRecover => "cli-recover",
            Self::CliRecovered => "cli-recovered",
            Self::CliRekey => "cli-rekey",
            Self::CliRekeyed => "cli-rekeyed",
            Self::CliRekeyedBut => "cli-rekeyed-but",
            Self::CliRestore => "cli-restore",
            Self::CliRestored => "cli-restored",
            Self::CliSearch => "cli-search",
            Self::CliShare => "cli-share",
            Self::CliShareOffer => "cli-share-offer",
            Self::CliShared => "cli-shared",
            Self::CliSnapshot => "cli-snapshot",
            Self::CliSnapshotMade => "cli-snapshot-made",
            Self::CliStopping => "cli-stopping",
            Self::CliVerify => "cli-verify",
            Self::CliVerifyCounts => "cli-verify-counts",
            Self::CliVerifyDamaged => "cli-verify-damaged",
            Self::CliVerifyWhole => "cli-verify-whole",
            Self::CommonAddLine => "common-add-line",
            Self::CommonBack => "common-back",
            Self::CommonCancel => "common-cancel",
            Self::CommonClose => "common-close",
            Self::CommonContinue => "common-continue",
            Self::CommonCopy => "common-copy",
            Self::CommonDone => "common-done",
            Self::CommonDown => "common-down",
            Self::CommonFileSaved => "common-file-saved",
            Self::CommonLeaveEmpty => "common-leave-empty",
            Self::CommonLeftOut => "common-left-out",
            Self::CommonLineMoved => "common-line-moved",
            Self::CommonMove => "common-move",
            Self::CommonMoveTo => "common-move-to",
            Self::CommonNotNow => "common-not-now",
            Self::CommonNotSaved => "common-not-saved",
            Self::CommonNotSavedFix => "common-not-saved.fix",
            Self::CommonOpen => "common-open",
            Self::CommonOptional => "common-optional",
            Self::CommonPassphraseHide => "common-passphrase-hide",
            Self::CommonPassphraseShow => "common-passphrase-show",
            Self::CommonSave => "common-save",
            Self::CommonSavePdf => "common-save-pdf",
            Self::CommonSavedAt => "common-saved-at",
            Self::CommonSavesItself => "common-saves-itself",
            Self::CommonSaving => "common-saving",
            Self::CommonShowAsTable => "common-show-as-table",
            Self::CommonShowMore => "common-show-more",
            Self::CommonShowMoreOf => "common-show-more-of",
            Self::CommonTakeOut => "common-take-out",
            Self::CommonThereIsAProblem => "common-there-is-a-problem",
            Self::CommonUndo => "common-undo",
            Self::CommonUp => "common-up",
            Self::CompareAbout => "compare-about",
            Self::CompareAction => "compare-action",
            Self::CompareAt => "compare-at",
            Self::CompareBefore => "compare-before",
            Self::CompareChanged => "compare-changed",
            Self::CompareChanges => "compare-changes",
            Self::CompareFirst => "compare-first",
            Self::CompareIs => "compare-is",
            Self::CompareNew => "compare-new",
            Self::CompareNext => "compare-next",
            Self::CompareNoChanges => "compare-no-changes",
            Self::CompareNoLonger => "compare-no-longer",
            Self::CompareNow => "compare-now",
            Self::ComparePageTwice => "compare-page-twice",
            Self::ComparePages => "compare-pages",
            Self::ComparePartChanged => "compare-part-changed",
            Self::ComparePartSame => "compare-part-same",
            Self::ComparePrevious => "compare-previous",
            Self::CompareSame => "compare-same",
            Self::CompareSamePage => "compare-same-page",
            Self::CompareSince => "compare-since",
            Self::CompareTitle => "compare-title",
            Self::CompareUntitled => "compare-untitled",
            Self::CompareWas => "compare-was",
            Self::CompareWith => "compare-with",
            Self::ContentAge => "content-age",
            Self::ContentAgeFrom => "content-age-from",
            Self::ContentAgeTo => "content-age-to",
            Self::ContentAges => "content-ages",
            Self::ContentCardTooLong => "content-card-too-long",
            Self::ContentCardTooLongFix => "content-card-too-long.fix",
            Self::ContentFromCard => "content-from-card",
            Self::ContentItemLine => "content-item-line",
            Self::ContentLetterOpen => "content-letter-open",
            Self::ContentLetterTo => "content-letter-to",
            Self::ContentPointWithoutName => "content-point-without-name",
            Self::ContentRating => "content-rating",
            Self::ContentThen => "content-then",
            Self::ContentWeight => "content-weight",
            Self::ContentWhen => "content-when",
            Self::ContentWhenThen => "content-when-then",
            Self::CopiesAbout => "copies-about",
            Self::CopiesAlone => "copies-alone",
            Self::CopiesFolder => "copies-folder",
            Self::CopiesHere => "copies-here",
            Self::CopiesHereMargin => "copies-here-margin",
            Self::CopiesKeep => "copies-keep",
            Self::CopiesLeave => "copies-leave",
            Self::CopiesLooking => "copies-looking",
            Self::CopiesLookingName => "copies-looking-name",
            Self::CopiesNone => "copies-none",
            Self::CopiesNoneThere => "copies-none-there",
            Self::CopiesOf => "copies-of",
            Self::CopiesOpen => "copies-open",
            Self::CopiesOpenAbout => "copies-open-about",
            Self::CopiesOpenAction => "copies-open-action",
            Self::CopiesOpenAnother => "copies-open-another",
            Self::CopiesOpenBy => "copies-open-by",
            Self::CopiesOpenByPassphrase => "copies-open-by-passphrase",
            Self::CopiesOpenBySheet => "copies-open-by-sheet",
            Self::CopiesOpenChoose => "copies-open-choose",
            Self::CopiesOpenCount => "copies-open-count",
            Self::CopiesOpenEmpty => "copies-open-empty",
            Self::CopiesOpenEmptyFix => "copies-open-empty.fix",
            Self::CopiesOpenJournal => "copies-open-journal",
            Self::CopiesOpenMade => "copies-open-made",
            Self::CopiesOpenPassphrase => "copies-open-passphrase",
            Self::CopiesOpenSheet => "copies-open-sheet",
            Self::CopiesOpenShelf => "copies-open-shelf",
            Self::CopiesOpensNot => "copies-opens-not",
            Self::CopiesOpensNotFix => "copies-opens-not.fix",
            Self::CopiesSecond => "copies-second",
            Self::CopiesSecondAbout => "copies-second-about",
            Self::CopiesSecondChoose => "copies-second-choose",
            Self::CopiesSecondFailed => "copies-second-failed",
            Self::CopiesSecondFull => "copies-second-full",
            Self::CopiesSecondInUse => "copies-second-in-use",
            Self::CopiesSecondLook => "copies-second-look",
            Self::CopiesSecondMargin => "copies-second-margin",
            Self::CopiesSecondMissing => "copies-second-missing",
            Self::CopiesSecondOther => "copies-second-other",
            Self::CopiesSecondStop => "copies-second-stop",
            Self::CopiesSecondStopped => "copies-second-stopped",
            Self::CopiesSecondUpToDate => "copies-second-up-to-date",
            Self::CopiesSecondWaiting => "copies-second-waiting",
            Self::CopiesSize => "copies-size",
            Self::CopiesTitle => "copies-title",
            Self::CopiesTriedAgain => "copies-tried-again",
            Self::CopiesTriedFilesDamaged => "copies-tried-files-damaged",
            Self::CopiesTriedFilesDamagedFix => "copies-tried-files-damaged.fix",
            Self::CopiesTriedFilesMissing => "copies-tried-files-missing",
            Self::CopiesTriedFilesMissingFix => "copies-tried-files-missing.fix",
            Self::CopiesTriedKeysDamaged => "copies-tried-keys-damaged",
            Self::CopiesTriedKeysDamagedFix => "copies-tried-keys-damaged.fix",
            Self::CopiesTriedKeysDiffer => "copies-tried-keys-differ",
            Self::CopiesTriedKeysDifferFix => "copies-tried-keys-differ.fix",
            Self::CopiesTriedSnapshotDamaged => "copies-tried-snapshot-damaged",
            Self::CopiesTriedSnapshotDamagedFix => "copies-tried-snapshot-damaged.fix",
            Self::CopiesTriedSpareDamaged => "copies-tried-spare-damaged",
            Self::CopiesTriedSpareDamagedFix => "copies-tried-spare-damaged.fix",
            Self::CopiesTriedWhole => "copies-tried-whole",
            Self::CopiesTry => "copies-try",
            Self::CopiesTrying => "copies-trying",
            Self::CvAllOf => "cv-all-of",
            Self::CvFilePlain => "cv-file-plain",
            Self::CvFileTitle => "cv-file-title",
            Self::CvFluency => "cv-fluency",
            Self::CvForm => "cv-form",
            Self::CvFormHtml => "cv-form-html",
            Self::CvFormHtmlHint => "cv-form-html.hint",
            Self::CvFormJson => "cv-form-json",
            Self::CvFormJsonHint => "cv-form-json.hint",
            Self::CvFormPdf => "cv-form-pdf",
            Self::CvFormPdfHint => "cv-form-pdf.hint",
            Self::CvFront => "cv-front",
            Self::CvHead => "cv-head",
            Self::CvHeadChange => "cv-head-change",
            Self::CvHeadEmpty => "cv-head-empty",
            Self::CvHeadLead => "cv-head-lead",
            Self::CvHide => "cv-hide",
            Self::CvImport => "cv-import",
            Self::CvImportChoose => "cv-import-choose",
            Self::CvImportLead => "cv-import-lead",
            Self::CvLanguage => "cv-language",
            Self::CvLanguageAdd => "cv-language-add",
            Self::CvLanguageAt => "cv-language-at",
            Self::CvLead => "cv-lead",
            Self::CvLineFluency => "cv-line-fluency",
            Self::CvLineWho => "cv-line-who",
            Self::CvLinesLead => "cv-lines-lead",
            Self::CvLinesNone => "cv-lines-none",
            Self::CvMake => "cv-make",
            Self::CvNothing => "cv-nothing",
            Self::CvOff => "cv-off",
            Self::CvPreview => "cv-preview",
            Self::CvPreviewLead => "cv-preview-lead",
            Self::CvPrint => "cv-print",
            Self::CvSaved => "cv-saved",
            Self::CvSectionCertificates => "cv-section-certificates",
            Self::CvSectionInterests => "cv-section-interests",
            Self::CvSectionLanguages => "cv-section-languages",
            Self::CvSectionOther => "cv-section-other",
            Self::CvSectionSchool => "cv-section-school",
            Self::CvSectionSkills => "cv-section-skills",
            Self::CvSectionStrengths => "cv-section-strengths",
            Self::CvSectionVolunteer => "cv-section-volunteer",
            Self::CvSectionWords => "cv-section-words",
            Self::CvSectionWork => "cv-section-work",
            Self::CvSee => "cv-see",
            Self::CvSpeaker => "cv-speaker",
            Self::CvSpeakerHint => "cv-speaker.hint",
            Self::CvSpeakerKeep => "cv-speaker-keep",
            Self::CvTicked => "cv-ticked",
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
            Self::DoorApp => "door-app",
            Self::DoorReading => "door-reading",
            Self::DoorSafetyEmpty => "door-safety-empty",
            Self::DoorSafetyReadable => "door-safety-readable",
            Self::ErrorAlreadyOpen => "error-already-open",
            Self::ErrorAlreadyOpenFix => "error-already-open.fix",
            Self::ErrorBadValue => "error-bad-value",
            Self::ErrorBadValueFix => "error-bad-value.fix",
            Self::ErrorBadge => "error-badge",
            Self::ErrorBadgeFix => "error-badge.fix",
            Self::ErrorDamaged => "error-damaged",
            Self::ErrorDamagedFix => "error-damaged.fix",
            Self::ErrorDiskFull => "error-disk-full",
            Self::ErrorDiskFullAtDoor => "error-disk-full-at-door",
            Self::ErrorDiskFullAtDoorFix => "error-disk-full-at-door.fix",
            Self::ErrorDiskFullFix => "error-disk-full.fix",
            Self::ErrorEmpty => "error-empty",
            Self::ErrorEmptyFix => "error-empty.fix",
            Self::ErrorEndsBeforeItBegins => "error-ends-before-it-begins",
            Self::ErrorEndsBeforeItBeginsFix => "error-ends-before-it-begins.fix",
            Self::ErrorFile => "error-file",
            Self::ErrorFileFix => "error-file.fix",
            Self::ErrorImport => "error-import",
            Self::ErrorImportFix => "error-import.fix",
            Self::ErrorImportOver => "error-import-over",
            Self::ErrorImportOverFix => "error-import-over.fix",
            Self::ErrorInternal => "error-internal",
            Self::ErrorInternalFix => "error-internal.fix",
            Self::ErrorLettersNotPrinted => "error-letters-not-printed",
            Self::ErrorLettersNotPrintedFix => "error-letters-not-printed.fix",
            Self::ErrorLocked => "error-locked",
            Self::ErrorLockedFix => "error-locked.fix",
            Self::ErrorNewerFormat => "error-newer-format",
            Self::ErrorNewerFormatAtDoor => "error-newer-format-at-door",
            Self::ErrorNewerFormatAtDoorFix => "error-newer-format-at-door.fix",
            Self::ErrorNewerFormatFix => "error-newer-format.fix",
            Self::ErrorNoCopy => "error-no-copy",
            Self::ErrorNoCopyFix => "error-no-copy.fix",
            Self::ErrorNoJournal => "error-no-journal",
            Self::ErrorNoJournalFix => "error-no-journal.fix",
            Self::ErrorNoReaderKey => "error-no-reader-key",
            Self::ErrorNoReaderKeyFix => "error-no-reader-key.fix",
            Self::ErrorNoSuchExercise => "error-no-such-exercise",
            Self::ErrorNoSuchExerciseFix => "error-no-such-exercise.fix",
            Self::ErrorNotAResume => "error-not-a-resume",
            Self::ErrorNotAResumeFix => "error-not-a-resume.fix",
            Self::ErrorNotASlip => "error-not-a-slip",
            Self::ErrorNotASlipFix => "error-not-a-slip.fix",
            Self::ErrorNotFound => "error-not-found",
            Self::ErrorNotFoundFix => "error-not-found.fix",
            Self::ErrorNotReadable => "error-not-readable",
            Self::ErrorNotReadableFix => "error-not-readable.fix",
            Self::ErrorNotWritable => "error-not-writable",
            Self::ErrorNotWritableFix => "error-not-writable.fix",
            Self::ErrorNothingChosen => "error-nothing-chosen",
            Self::ErrorNothingChosenFix => "error-nothing-chosen.fix",
            Self::ErrorOnlyInJournal => "error-only-in-journal",
            Self::ErrorOnlyInJournalFix => "error-only-in-journal.fix",
            Self::ErrorOnlyOnShelf => "error-only-on-shelf",
            Self::ErrorOnlyOnShelfFix => "error-only-on-shelf.fix",
            Self::ErrorOnlyToRead => "error-only-to-read",
            Self::ErrorOnlyToReadFix => "error-only-to-read.fix",
            Self::ErrorOverLimit => "error-over-limit",
            Self::ErrorOverLimitFix => "error-over-limit.fix",
            Self::ErrorPaper => "error-paper",
            Self::ErrorPaperFix => "error-paper.fix",
            Self::ErrorPassphraseTooShort => "error-passphrase-too-short",
            Self::ErrorPassphraseTooShortFix => "error-passphrase-too-short.fix",
            Self::ErrorPlaceTaken => "error-place-taken",
            Self::ErrorPlaceTakenFix => "error-place-taken.fix",
            Self::ErrorPrivateWordLeft => "error-private-word-left",
            Self::ErrorPrivateWordLeftFix => "error-private-word-left.fix",
            Self::ErrorReaderKey => "error-reader-key",
            Self::ErrorReaderKeyFix => "error-reader-key.fix",
            Self::ErrorShared => "error-shared",
            Self::ErrorSharedFix => "error-shared.fix",
            Self::ErrorStopped => "error-stopped",
            Self::ErrorStoppedFix => "error-stopped.fix",
            Self::ErrorStuck => "error-stuck",
            Self::ErrorStuckFix => "error-stuck.fix",
            Self::ErrorTooMuchAtOnce => "error-too-much-at-once",
            Self::ErrorTooMuchAtOnceFix => "error-too-much-at-once.fix",
            Self::ErrorTooMuchWork => "error-too-much-work",
            Self::ErrorTooMuchWorkAtDoor => "error-too-much-work-at-door",
            Self::ErrorTooMuchWorkAtDoorFix => "error-too-much-work-at-door.fix",
            Self::ErrorTooMuchWorkFix => "error-too-much-work.fix",
            Self::ErrorUnreadableFile => "error-unreadable-file",
            Self::ErrorUnreadableFileFix => "error-unreadable-file.fix",
            Self::ErrorUnreadableRecovery => "error-unreadable-recovery",
            Self::ErrorUnreadableRecoveryFix => "error-unreadable-recovery.fix",
            Self::ErrorWrongPassphrase => "error-wrong-passphrase",
            Self::ErrorWrongPassphraseFix => "error-wrong-passphrase.fix",
            Self::ErrorWrongRecovery => "error-wrong-recovery",
            Self::ErrorWrongRecoveryFix => "error-wrong-recovery.fix",
            Self::ExerciseAbout => "exercise-about",
            Self::ExerciseAddItem => "exercise-add-item",
            Self::ExerciseAddLine => "exercise-add-line",
            Self::ExerciseAgeProblem => "exercise-age-problem",
            Self::ExerciseAny => "exercise-any",
            Self::ExerciseAnythingElse => "exercise-anything-else",
            Self::ExerciseBandAdd => "exercise-band-add",
            Self::ExerciseBandAgain => "exercise-band-again",
            Self::ExerciseBandAgesHow => "exercise-band-ages-how",
            Self::ExerciseBandAll => "exercise-band-all",
            Self::ExerciseBandAllDone => "exercise-band-all-done",
            Self::ExerciseBandFrom => "exercise-band-from",
            Self::ExerciseBandName => "exercise-band-name",
            Self::ExerciseBandNew => "exercise-band-new",
            Self::ExerciseBandNow => "exercise-band-now",
            Self::ExerciseBandNowHint => "exercise-band-now-hint",
            Self::ExerciseBandOwn => "exercise-band-own",
            Self::ExerciseBandSlice => "exercise-band-slice",
            Self::ExerciseBandTo => "exercise-band-to",
            Self::ExerciseBandWeight => "exercise-band-weight",
            Self::ExerciseBandWeightsHow => "exercise-band-weights-how",
            Self::ExerciseBandWishHow => "exercise-band-wish-how",
            Self::ExerciseBandYears => "exercise-band-years",
            Self::ExerciseBefore => "exercise-before",
            Self::ExerciseBuildsOn => "exercise-builds-on",
            Self::ExerciseCardBack => "exercise-card-back",
            Self::ExerciseCardMoved => "exercise-card-moved",
            Self::ExerciseCare => "exercise-care",
            Self::ExerciseChange => "exercise-change",
            Self::ExerciseChangeIt => "exercise-change-it",
            Self::ExerciseChooseNone => "exercise-choose-none",
            Self::ExerciseDays => "exercise-days",
            Self::ExerciseDaysAbout => "exercise-days-about",
            Self::ExerciseDaysStop => "exercise-days-stop",
            Self::ExerciseDropOn => "exercise-drop-on",
            Self::ExerciseDropOnRing => "exercise-drop-on-ring",
            Self::ExerciseEarlier => "exercise-earlier",
            Self::ExerciseEarlierAbout => "exercise-earlier-about",
            Self::ExerciseEndAnswers => "exercise-end-answers",
            Self::ExerciseEndDone => "exercise-end-done",
            Self::ExerciseEndKeep => "exercise-end-keep",
            Self::ExerciseEndKeepAbout => "exercise-end-keep-about",
            Self::ExerciseEndKeepNone => "exercise-end-keep-none",
            Self::ExerciseEndKeptBefore => "exercise-end-kept-before",
            Self::ExerciseEndNothing => "exercise-end-nothing",
            Self::ExerciseEndOffer => "exercise-end-offer",
            Self::ExerciseEndOnlyAnswers => "exercise-end-only-answers",
            Self::ExerciseEndPickOne => "exercise-end-pick-one",
            Self::ExerciseEndTitle => "exercise-end-title",
            Self::ExerciseGate => "exercise-gate",
            Self::ExerciseGoOn => "exercise-go-on",
            Self::ExerciseHalfWay => "exercise-half-way",
            Self::ExerciseHalfWayAbout => "exercise-half-way-about",
            Self::ExerciseHandOver => "exercise-hand-over",
            Self::ExerciseHandOverAbout => "exercise-hand-over-about",
            Self::ExerciseHeavy => "exercise-heavy",
            Self::ExerciseHeavyWayOut => "exercise-heavy-way-out",
            Self::ExerciseKeptAbout => "exercise-kept-about",
            Self::ExerciseKeptGoal => "exercise-kept-goal",
            Self::ExerciseKeptGoalOpen => "exercise-kept-goal-open",
            Self::ExerciseKeptTitle => "exercise-kept-title",
            Self::ExerciseLandingCall => "exercise-landing-call",
            Self::ExerciseLandingCallWho => "exercise-landing-call-who",
            Self::ExerciseLandingClose => "exercise-landing-close",
            Self::ExerciseLandingFeet => "exercise-landing-feet",
            Self::ExerciseLandingKept => "exercise-landing-kept",
            Self::ExerciseLandingLook => "exercise-landing-look",
            Self::ExerciseLandingProof => "exercise-landing-proof",
            Self::ExerciseLandingProofShow => "exercise-landing-proof-show",
            Self::ExerciseLandingTitle => "exercise-landing-title",
            Self::ExerciseLetterClosed => "exercise-letter-closed",
            Self::ExerciseLetterDraft => "exercise-letter-draft",
            Self::ExerciseLetterEmpty => "exercise-letter-empty",
            Self::ExerciseLetterOpen => "exercise-letter-open",
            Self::ExerciseLetterOpenAnyway => "exercise-letter-open-anyway",
            Self::ExerciseLetterOpenHint => "exercise-letter-open-hint",
            Self::ExerciseLetterText => "exercise-letter-text",
            Self::ExerciseLetterTo => "exercise-letter-to",
            Self::ExerciseLetterUse => "exercise-letter-use",
            Self::ExerciseLine => "exercise-line",
            Self::ExerciseLineNumber => "exercise-line-number",
            Self::ExerciseLineOut => "exercise-line-out",
            Self::ExerciseMayTouch => "exercise-may-touch",
            Self::ExerciseMove => "exercise-move",
            Self::ExerciseNeverShare => "exercise-never-share",
            Self::ExerciseNext => "exercise-next",
            Self::ExerciseNextAgain => "exercise-next-again",
            Self::ExerciseNextOpen => "exercise-next-open",
            Self::ExerciseNextShare => "exercise-next-share",
            Self::ExerciseNextShareOpen => "exercise-next-share-open",
            Self::ExerciseNextWhich => "exercise-next-which",
            Self::ExerciseNextYes => "exercise-next-yes",
            Self::ExerciseNoPile => "exercise-no-pile",
            Self::ExerciseNotNow => "exercise-not-now",
            Self::ExerciseOfLine => "exercise-of-line",
            Self::ExerciseOfferSafety => "exercise-offer-safety",
            Self::ExerciseOpenSince => "exercise-open-since",
            Self::ExerciseOverMax => "exercise-over-max",
            Self::ExerciseOwnCard => "exercise-own-card",
            Self::ExerciseOwnCardAdd => "exercise-own-card-add",
            Self::ExerciseOwnItem => "exercise-own-item",
            Self::ExerciseOwnItemName => "exercise-own-item-name",
            Self::ExerciseOwnWord => "exercise-own-word",
            Self::ExerciseOwnWordAdd => "exercise-own-word-add",
            Self::ExerciseOwnWords => "exercise-own-words",
            Self::ExercisePaper => "exercise-paper",
            Self::ExercisePaperAbout => "exercise-paper-about",
            Self::ExercisePaperAny => "exercise-paper-any",
            Self::ExercisePaperEmpty => "exercise-paper-empty",
            Self::ExercisePaperFilled => "exercise-paper-filled",
            Self::ExercisePaperSave => "exercise-paper-save",
            Self::ExercisePaperSaveFilled => "exercise-paper-save-filled",
            Self::ExercisePeopleHow => "exercise-people-how",
            Self::ExercisePersonAdd => "exercise-person-add",
            Self::ExercisePersonIn => "exercise-person-in",
            Self::ExercisePersonMore => "exercise-person-more",
            Self::ExercisePersonName => "exercise-person-name",
            Self::ExercisePersonPhone => "exercise-person-phone",
            Self::ExercisePersonPhoneHint => "exercise-person-phone-hint",
            Self::ExercisePersonTags => "exercise-person-tags",
            Self::ExercisePersonTagsHint => "exercise-person-tags-hint",
            Self::ExercisePersonWhere => "exercise-person-where",
            Self::ExercisePictureLive => "exercise-picture-live",
            Self::ExercisePictures => "exercise-pictures",
            Self::ExercisePicturesAbout => "exercise-pictures-about",
            Self::ExercisePileChoose => "exercise-pile-choose",
            Self::ExercisePileEmpty => "exercise-pile-empty",
            Self::ExercisePoint => "exercise-point",
            Self::ExercisePointAdd => "exercise-point-add",
            Self::ExercisePointFeeling => "exercise-point-feeling",
            Self::ExercisePointPut => "exercise-point-put",
            Self::ExercisePointWhat => "exercise-point-what",
            Self::ExercisePointWhen => "exercise-point-when",
            Self::ExercisePointWhenHint => "exercise-point-when-hint",
            Self::ExercisePosition => "exercise-position",
            Self::ExercisePrivate => "exercise-private",
            Self::ExerciseQuestions => "exercise-questions",
            Self::ExerciseReadBack => "exercise-read-back",
            Self::ExerciseReadCards => "exercise-read-cards",
            Self::ExerciseReadWhen => "exercise-read-when",
            Self::ExerciseRingEmpty => "exercise-ring-empty",
            Self::ExerciseRingNone => "exercise-ring-none",
            Self::ExerciseRoadHow => "exercise-road-how",
            Self::ExerciseRoadPad => "exercise-road-pad",
            Self::ExerciseRunDays => "exercise-run-days",
            Self::ExerciseRunKept => "exercise-run-kept",
            Self::ExerciseRunNothing => "exercise-run-nothing",
            Self::ExerciseRunOpen => "exercise-run-open",
            Self::ExerciseRunTiny => "exercise-run-tiny",
            Self::ExerciseSafety => "exercise-safety",
            Self::ExerciseSenseAbout => "exercise-sense-about",
            Self::ExerciseSenseThing => "exercise-sense-thing",
            Self::ExerciseSkip => "exercise-skip",
            Self::ExerciseSmaller => "exercise-smaller",
            Self::ExerciseSmallerGo => "exercise-smaller-go",
            Self::ExerciseSortHow => "exercise-sort-how",
            Self::ExerciseStart => "exercise-start",
            Self::ExerciseStartAgain => "exercise-start-again",
            Self::ExerciseStepsFirst => "exercise-steps-first",
            Self::ExerciseStop => "exercise-stop",
            Self::ExerciseTiny => "exercise-tiny",
            Self::ExerciseTinyFirst => "exercise-tiny-first",
            Self::ExerciseTo => "exercise-to",
            Self::ExerciseToExplore => "exercise-to-explore",
            Self::ExerciseTuck => "exercise-tuck",
            Self::ExerciseTuckAbout => "exercise-tuck-about",
            Self::ExerciseTucked => "exercise-tucked",
            Self::ExerciseTwo => "exercise-two",
            Self::ExerciseTwoFirst => "exercise-two-first",
            Self::ExerciseTwoMe => "exercise-two-me",
            Self::ExerciseTwoSecond => "exercise-two-second",
            Self::ExerciseTwoShow => "exercise-two-show",
            Self::ExerciseUnread => "exercise-unread",
            Self::ExerciseUseIt => "exercise-use-it",
            Self::ExerciseUsed => "exercise-used",
            Self::ExerciseWhy => "exercise-why",
            Self::ExerciseWishNone => "exercise-wish-none",
            Self::ExerciseWritten => "exercise-written",
            Self::ExploreAbout => "explore-about",
            Self::ExploreAll => "explore-all",
            Self::ExploreFilter => "explore-filter",
            Self::ExploreFilterClear => "explore-filter-clear",
            Self::ExploreFilterEveryday => "explore-filter-everyday",
            Self::ExploreFilterShort => "explore-filter-short",
            Self::ExploreGoOn => "explore-go-on",
            Self::ExploreGoOnOf => "explore-go-on-of",
            Self::ExploreHeavy => "explore-heavy",
            Self::ExploreKept => "explore-kept",
            Self::ExploreKeptAny => "explore-kept-any",
            Self::ExploreKeptNo => "explore-kept-no",
            Self::ExploreKeptOn => "explore-kept-on",
            Self::ExploreKeptYes => "explore-kept-yes",
            Self::ExploreMayTouch => "explore-may-touch",
            Self::ExploreNoneFit => "explore-none-fit",
            Self::ExploreOffered => "explore-offered",
            Self::ExploreOfferedWhy => "explore-offered-why",
            Self::ExplorePathBack => "explore-path-back",
            Self::ExplorePathFindingADirection => "explore-path-finding-a-direction",
            Self::ExplorePathFirstMonth => "explore-path-first-month",
            Self::ExplorePathFree => "explore-path-free",
            Self::ExplorePathHardStretch => "explore-path-hard-stretch",
            Self::ExplorePathInAJobOrCourse => "explore-path-in-a-job-or-course",
            Self::ExplorePathInOrder => "explore-path-in-order",
            Self::ExplorePathKept => "explore-path-kept",
            Self::ExplorePathKeptOf => "explore-path-kept-of",
            Self::ExplorePathNone => "explore-path-none",
            Self::ExplorePathSafety => "explore-path-safety",
            Self::ExplorePathSafetyAbout => "explore-path-safety-about",
            Self::ExplorePathSize => "explore-path-size",
            Self::ExplorePathStartSmall => "explore-path-start-small",
            Self::ExplorePaths => "explore-paths",
            Self::ExplorePathsAbout => "explore-paths-about",
            Self::ExploreSearch => "explore-search",
            Self::ExploreSearchHint => "explore-search-hint",
            Self::ExploreShown => "explore-shown",
            Self::ExploreTheme => "explore-theme",
            Self::ExploreThemeAny => "explore-theme-any",
            Self::ExploreThemeBoundariesEnergy => "explore-theme-boundaries-energy",
            Self::ExploreThemeCareerStories => "explore-theme-career-stories",
            Self::ExploreThemeLearning => "explore-theme-learning",
            Self::ExploreThemeLifeRoles => "explore-theme-life-roles",
            Self::ExploreThemeLookingAhead => "explore-theme-looking-ahead",
            Self::ExploreThemeMeaning => "explore-theme-meaning",
            Self::ExploreThemePeopleSupport => "explore-theme-people-support",
            Self::ExploreThemeStrengths => "explore-theme-strengths",
            Self::ExploreThemeWorkDisclosure => "explore-theme-work-disclosure",
            Self::ExploreTitle => "explore-title",
            Self::FieldAgreementByWhen => "field-agreement-by-when",
            Self::FieldAgreementCame => "field-agreement-came",
            Self::FieldAgreementMade => "field-agreement-made",
            Self::FieldAgreementPlace => "field-agreement-place",
            Self::FieldAgreementState => "field-agreement-state",
            Self::FieldAgreementText => "field-agreement-text",
            Self::FieldAgreementWho => "field-agreement-who",
            Self::FieldAgreementWith => "field-agreement-with",
            Self::FieldAskCame => "field-ask-came",
            Self::FieldAskFit => "field-ask-fit",
            Self::FieldAskHelped => "field-ask-helped",
            Self::FieldAskLift => "field-ask-lift",
            Self::FieldAskOn => "field-ask-on",
            Self::FieldAskPlace => "field-ask-place",
            Self::FieldAskState => "field-ask-state",
            Self::FieldAskText => "field-ask-text",
            Self::FieldAskWho => "field-ask-who",
            Self::FieldAudienceLanguage => "field-audience-language",
            Self::FieldAudienceName => "field-audience-name",
            Self::FieldAudienceRecipient => "field-audience-recipient",
            Self::FieldAudienceSort => "field-audience-sort",
            Self::FieldCertificateCourse => "field-certificate-course",
            Self::FieldCertificateCriteria => "field-certificate-criteria",
            Self::FieldCertificateFile => "field-certificate-file",
            Self::FieldCertificateGot => "field-certificate-got",
            Self::FieldCertificateInCalendar => "field-certificate-in-calendar",
            Self::FieldCertificateIssuer => "field-certificate-issuer",
            Self::FieldCertificateLetsMe => "field-certificate-lets-me",
            Self::FieldCertificateName => "field-certificate-name",
            Self::FieldCertificateNext => "field-certificate-next",
            Self::FieldCertificateNumber => "field-certificate-number",
            Self::FieldCertificateRunsOut => "field-certificate-runs-out",
            Self::FieldCertificateSignature => "field-certificate-signature",
            Self::FieldCheckInOn => "field-check-in-on",
            Self::FieldCheckInRatings => "field-check-in-ratings",
            Self::FieldCheckInWentWell => "field-check-in-went-well",
            Self::FieldCheckInWith => "field-check-in-with",
            Self::FieldCheckListLines => "field-check-list-lines",
            Self::FieldCheckListName => "field-check-list-name",
            Self::FieldCheckListNote => "field-check-list-note",
            Self::FieldCourseByWhen => "field-course-by-when",
            Self::FieldCourseHours => "field-course-hours",
            Self::FieldCourseLetsMe => "field-course-lets-me",
            Self::FieldCourseName => "field-course-name",
            Self::FieldCourseProvider => "field-course-provider",
            Self::FieldCourseState => "field-course-state",
            Self::FieldCourseWhoPays => "field-course-who-pays",
            Self::FieldCvEmail => "field-cv-email",
            Self::FieldCvHeadline => "field-cv-headline",
            Self::FieldCvLanguages => "field-cv-languages",
            Self::FieldCvName => "field-cv-name",
            Self::FieldCvPhone => "field-cv-phone",
            Self::FieldCvSpeakers => "field-cv-speakers",
            Self::FieldCvSummary => "field-cv-summary",
            Self::FieldCvTicks => "field-cv-ticks",
            Self::FieldCvTown => "field-cv-town",
            Self::FieldDocumentParts => "field-document-parts",
            Self::FieldDocumentTemplate => "field-document-template",
            Self::FieldDoubtAnswer => "field-doubt-answer",
            Self::FieldDoubtHeardFrom => "field-doubt-heard-from",
            Self::FieldDoubtNextMeeting => "field-doubt-next-meeting",
            Self::FieldDoubtSize => "field-doubt-size",
            Self::FieldDoubtText => "field-doubt-text",
            Self::FieldDoubtWho => "field-doubt-who",
            Self::FieldDoubtWouldHelp => "field-doubt-would-help",
            Self::FieldEnergyCaughtUp => "field-energy-caught-up",
            Self::FieldEnergyDifference => "field-energy-difference",
            Self::FieldEnergyFill => "field-energy-fill",
            Self::FieldEnergyGoodHours => "field-energy-good-hours",
            Self::FieldEnergyTimeOfDay => "field-energy-time-of-day",
            Self::FieldEnergyWhat => "field-energy-what",
            Self::FieldEntryOn => "field-entry-on",
            Self::FieldEntryPictures => "field-entry-pictures",
            Self::FieldEntryRoles => "field-entry-roles",
            Self::FieldEntryText => "field-entry-text",
            Self::FieldEntryTitle => "field-entry-title",
            Self::FieldExperienceFrom => "field-experience-from",
            Self::FieldExperienceGave => "field-experience-gave",
            Self::FieldExperienceKind => "field-experience-kind",
            Self::FieldExperienceLiked => "field-experience-liked",
            Self::FieldExperienceMissing => "field-experience-missing",
            Self::FieldExperienceNotLiked => "field-experience-not-liked",
            Self::FieldExperiencePlace => "field-experience-place",
            Self::FieldExperienceTo => "field-experience-to",
            Self::FieldExperienceTooMuch => "field-experience-too-much",
            Self::FieldExperienceWhat => "field-experience-what",
            Self::FieldExperienceWhere => "field-experience-where",
            Self::FieldFeedbackKeep => "field-feedback-keep",
            Self::FieldFeedbackLeave => "field-feedback-leave",
            Self::FieldFeedbackQuote => "field-feedback-quote",
            Self::FieldFeedbackSort => "field-feedback-sort",
            Self::FieldFeedbackTry => "field-feedback-try",
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
            Self::FieldFitMistakesOk => "field-fit-mistakes-ok",
            Self::FieldFitPlace => "field-fit-place",
            Self::FieldFitPlaceLink => "field-fit-place-link",
            Self::FieldGoalBecause => "field-goal-because",
            Self::FieldGoalHelp => "field-goal-help",
            Self::FieldGoalHelper => "field-goal-helper",
            Self::FieldGoalInCalendar => "field-goal-in-calendar",
            Self::FieldGoalInTheWay => "field-goal-in-the-way",
            Self::FieldGoalLevels => "field-goal-levels",
            Self::FieldGoalLooks => "field-goal-looks",
            Self::FieldGoalReview => "field-goal-review",
            Self::FieldGoalRoles => "field-goal-roles",
            Self::FieldGoalState => "field-goal-state",
            Self::FieldGoalSure => "field-goal-sure",
            Self::FieldGoalText => "field-goal-text",
            Self::FieldGoalWhenThen => "field-goal-when-then",
            Self::FieldGoalWhere => "field-goal-where",
            Self::FieldGoalWhy => "field-goal-why",
            Self::FieldHopeHowSoon => "field-hope-how-soon",
            Self::FieldHopeLikely => "field-hope-likely",
            Self::FieldHopePoints => "field-hope-points",
            Self::FieldHopeText => "field-hope-text",
            Self::FieldHopeWant => "field-hope-want",
            Self::FieldInterestName => "field-interest-name",
            Self::FieldInterestPull => "field-interest-pull",
            Self::FieldLearnedBefore => "field-learned-before",
            Self::FieldLearnedGrowth => "field-learned-growth",
            Self::FieldLearnedHappened => "field-learned-happened",
            Self::FieldLearnedHelped => "field-learned-helped",
            Self::FieldLearnedHow => "field-learned-how",
            Self::FieldLearnedNext => "field-learned-next",
            Self::FieldLearnedPlace => "field-learned-place",
            Self::FieldLearnedSkill => "field-learned-skill",
            Self::FieldLearnedSure => "field-learned-sure",
            Self::FieldLearnedText => "field-learned-text",
            Self::FieldLetterOpenOn => "field-letter-open-on",
            Self::FieldLetterText => "field-letter-text",
            Self::FieldLetterTo => "field-letter-to",
            Self::FieldLineAbout => "field-line-about",
            Self::FieldLineReady => "field-line-ready",
            Self::FieldLineText => "field-line-text",
            Self::FieldMottoText => "field-motto-text",
            Self::FieldNeedHours => "field-need-hours",
            Self::FieldNeedPay => "field-need-pay",
            Self::FieldNeedSay => "field-need-say",
            Self::FieldNeedStrength => "field-need-strength",
            Self::FieldNeedText => "field-need-text",
            Self::FieldNeedTravel => "field-need-travel",
            Self::FieldOutcomeName => "field-outcome-name",
            Self::FieldOutcomePoints => "field-outcome-points",
            Self::FieldOutcomeUnit => "field-outcome-unit",
            Self::FieldPersonCheckIns => "field-person-check-ins",
            Self::FieldPersonGives => "field-person-gives",
            Self::FieldPersonInCalendar => "field-person-in-calendar",
            Self::FieldPersonLighter => "field-person-lighter",
            Self::FieldPersonMayKnow => "field-person-may-know",
            Self::FieldPersonName => "field-person-name",
            Self::FieldPersonNextCheckIn => "field-person-next-check-in",
            Self::FieldPersonPart => "field-person-part",
            Self::FieldPersonPhone => "field-person-phone",
            Self::FieldPersonPlace => "field-person-place",
            Self::FieldPersonRing => "field-person-ring",
            Self::FieldPersonRole => "field-person-role",
            Self::FieldPlaceContacts => "field-place-contacts",
            Self::FieldPlaceContract => "field-place-contract",
            Self::FieldPlaceFirstContact => "field-place-first-contact",
            Self::FieldPlaceFirstContactOn => "field-place-first-contact-on",
            Self::FieldPlaceFirstWeek => "field-place-first-week",
            Self::FieldPlaceGives => "field-place-gives",
            Self::FieldPlaceGoodThings => "field-place-good-things",
            Self::FieldPlaceHours => "field-place-hours",
            Self::FieldPlaceHoursLine => "field-place-hours-line",
            Self::FieldPlaceKind => "field-place-kind",
            Self::FieldPlaceKindOfWork => "field-place-kind-of-work",
            Self::FieldPlaceLadder => "field-place-ladder",
            Self::FieldPlaceName => "field-place-name",
            Self::FieldPlaceNote => "field-place-note",
            Self::FieldPlacePay => "field-place-pay",
            Self::FieldPlacePlanB => "field-place-plan-b",
            Self::FieldPlaceSince => "field-place-since",
            Self::FieldPlaceState => "field-place-state",
            Self::FieldPlaceStopSign => "field-place-stop-sign",
            Self::FieldPlaceUntil => "field-place-until",
            Self::FieldPlaceWayBack => "field-place-way-back",
            Self::FieldPlaceWayThere => "field-place-way-there",
            Self::FieldPlaceWishes => "field-place-wishes",
            Self::FieldPrivateWordAbout => "field-private-word-about",
            Self::FieldPrivateWordReplacement => "field-private-word-replacement",
            Self::FieldPrivateWordSort => "field-private-word-sort",
            Self::FieldPrivateWordWord => "field-private-word-word",
            Self::FieldProofText => "field-proof-text",
            Self::FieldProofWords => "field-proof-words",
            Self::FieldQuestionAbout => "field-question-about",
            Self::FieldQuestionAnswer => "field-question-answer",
            Self::FieldQuestionAnsweredBy => "field-question-answered-by",
            Self::FieldQuestionAnsweredOn => "field-question-answered-on",
            Self::FieldQuestionForWhom => "field-question-for-whom",
            Self::FieldQuestionNextMeeting => "field-question-next-meeting",
            Self::FieldQuestionSaidBy => "field-question-said-by",
            Self::FieldQuestionSaidOn => "field-question-said-on",
            Self::FieldQuestionText => "field-question-text",
            Self::FieldReaderKeyReplaced => "field-reader-key-replaced",
            Self::FieldReaderKeySecret => "field-reader-key-secret",
            Self::FieldRoadComprehensible => "field-road-comprehensible",
            Self::FieldRoadLike => "field-road-like",
            Self::FieldRoadManageable => "field-road-manageable",
            Self::FieldRoadMeaningful => "field-road-meaningful",
            Self::FieldRoadName => "field-road-name",
            Self::FieldRoadText => "field-road-text",
            Self::FieldRoleFromAge => "field-role-from-age",
            Self::FieldRoleMatters => "field-role-matters",
            Self::FieldRoleName => "field-role-name",
            Self::FieldRoleToAge => "field-role-to-age",
            Self::FieldRoleWeight => "field-role-weight",
            Self::FieldRoleWish => "field-role-wish",
            Self::FieldRunAnswers => "field-run-answers",
            Self::FieldRunAt => "field-run-at",
            Self::FieldRunExercise => "field-run-exercise",
            Self::FieldRunSize => "field-run-size",
            Self::FieldRunState => "field-run-state",
            Self::FieldRunVersion => "field-run-version",
            Self::FieldSafetyPartNotThis => "field-safety-part-not-this",
            Self::FieldSafetyPartOnLockScreen => "field-safety-part-on-lock-screen",
            Self::FieldSafetyPartPhone => "field-safety-part-phone",
            Self::FieldSafetyPartSection => "field-safety-part-section",
            Self::FieldSafetyPartText => "field-safety-part-text",
            Self::FieldServiceContact => "field-service-contact",
            Self::FieldServiceName => "field-service-name",
            Self::FieldServiceNote => "field-service-note",
            Self::FieldServiceWhatFor => "field-service-what-for",
            Self::FieldSessionAgenda => "field-session-agenda",
            Self::FieldSessionAgreed => "field-session-agreed",
            Self::FieldSessionAsked => "field-session-asked",
            Self::FieldSessionNotes => "field-session-notes",
            Self::FieldSessionOn => "field-session-on",
            Self::FieldSessionSummary => "field-session-summary",
            Self::FieldSessionUseful => "field-session-useful",
            Self::FieldSessionWith => "field-session-with",
            Self::FieldSettingContourSeed => "field-setting-contour-seed",
            Self::FieldSettingHideMinutes => "field-setting-hide-minutes",
            Self::FieldSettingHideNumbers => "field-setting-hide-numbers",
            Self::FieldSettingJournalName => "field-setting-journal-name",
            Self::FieldSettingMyName => "field-setting-my-name",
            Self::FieldSettingPacksFolder => "field-setting-packs-folder",
            Self::FieldSettingRecoverySheet => "field-setting-recovery-sheet",
            Self::FieldSettingTodayQuotes => "field-setting-today-quotes",
            Self::FieldShareReceiptAudience => "field-share-receipt-audience",
            Self::FieldShareReceiptCopy => "field-share-receipt-copy",
            Self::FieldShareReceiptFileName => "field-share-receipt-file-name",
            Self::FieldShareReceiptForWhat => "field-share-receipt-for-what",
            Self::FieldShareReceiptForWhom => "field-share-receipt-for-whom",
            Self::FieldShareReceiptForm => "field-share-receipt-form",
            Self::FieldShareReceiptItems => "field-share-receipt-items",
            Self::FieldShareReceiptLeftOut => "field-share-receipt-left-out",
            Self::FieldShareReceiptNote => "field-share-receipt-note",
            Self::FieldShareReceiptSheet => "field-share-receipt-sheet",
            Self::FieldShareReceiptTakenBack => "field-share-receipt-taken-back",
            Self::FieldShareReceiptUntil => "field-share-receipt-until",
            Self::FieldShelfFolderName => "field-shelf-folder-name",
            Self::FieldShelfNoteAbout => "field-shelf-note-about",
            Self::FieldShelfNoteText => "field-shelf-note-text",
            Self::FieldShelfPageFolder => "field-shelf-page-folder",
            Self::FieldShelfPageLetGo => "field-shelf-page-let-go",
            Self::FieldShelfPageMade => "field-shelf-page-made",
            Self::FieldShelfPagePage => "field-shelf-page-page",
            Self::FieldShelfPageTitle => "field-shelf-page-title",
            Self::FieldShelfPageUntil => "field-shelf-page-until",
            Self::FieldShelfPageWords => "field-shelf-page-words",
            Self::FieldSkillExample => "field-skill-example",
            Self::FieldSkillLike => "field-skill-like",
            Self::FieldSkillName => "field-skill-name",
            Self::FieldSkillPile => "field-skill-pile",
            Self::FieldSkillSeenBy => "field-skill-seen-by",
            Self::FieldSkillSure => "field-skill-sure",
            Self::FieldStepBecause => "field-step-because",
            Self::FieldStepDoable => "field-step-doable",
            Self::FieldStepFirst => "field-step-first",
            Self::FieldStepGoal => "field-step-goal",
            Self::FieldStepHelper => "field-step-helper",
            Self::FieldStepHelperRole => "field-step-helper-role",
            Self::FieldStepInCalendar => "field-step-in-calendar",
            Self::FieldStepInTheWay => "field-step-in-the-way",
            Self::FieldStepSaidBy => "field-step-said-by",
            Self::FieldStepSaidOn => "field-step-said-on",
            Self::FieldStepState => "field-step-state",
            Self::FieldStepText => "field-step-text",
            Self::FieldStepWhen => "field-step-when",
            Self::FieldStepWhenThen => "field-step-when-then",
            Self::FieldStoryFull => "field-story-full",
            Self::FieldStoryShort => "field-story-short",
            Self::FieldStoryWords => "field-story-words",
            Self::FieldStrengthProof => "field-strength-proof",
            Self::FieldStrengthUseMore => "field-strength-use-more",
            Self::FieldStrengthWord => "field-strength-word",
            Self::FieldSupportContact => "field-support-contact",
            Self::FieldSupportHelperRole => "field-support-helper-role",
            Self::FieldSupportHowOften => "field-support-how-often",
            Self::FieldSupportLessWhen => "field-support-less-when",
            Self::FieldSupportPlace => "field-support-place",
            Self::FieldSupportSince => "field-support-since",
            Self::FieldSupportState => "field-support-state",
            Self::FieldSupportStep => "field-support-step",
            Self::FieldSupportUntilWhen => "field-support-until-when",
            Self::FieldSupportUseful => "field-support-useful",
            Self::FieldSupportWhat => "field-support-what",
            Self::FieldSupportWho => "field-support-who",
            Self::FieldTaskFirstPart => "field-task-first-part",
            Self::FieldTaskLevel => "field-task-level",
            Self::FieldTaskName => "field-task-name",
            Self::FieldTaskPlace => "field-task-place",
            Self::FieldTaskSure => "field-task-sure",
            Self::FieldTryFound => "field-try-found",
            Self::FieldTryHelp => "field-try-help",
            Self::FieldTryOn => "field-try-on",
            Self::FieldTryPlace => "field-try-place",
            Self::FieldTryPlaceLink => "field-try-place-link",
            Self::FieldTryState => "field-try-state",
            Self::FieldTryWhat => "field-try-what",
            Self::FieldValueAbout => "field-value-about",
            Self::FieldValueLine => "field-value-line",
            Self::FieldValueRoom => "field-value-room",
            Self::FieldValueWord => "field-value-word",
            Self::FieldWeekBalance => "field-week-balance",
            Self::FieldWeekOn => "field-week-on",
            Self::FieldWeekRoles => "field-week-roles",
            Self::FirstRunGuide => "first-run-guide",
            Self::FirstRunMadeAbout => "first-run-made-about",
            Self::FirstRunMadeLabel => "first-run-made-label",
            Self::FirstRunMadeTitle => "first-run-made-title",
            Self::FirstRunMaking => "first-run-making",
            Self::FirstRunNoRecoveryAbout => "first-run-no-recovery-about",
            Self::FirstRunNoRecoveryGoOn => "first-run-no-recovery-go-on",
            Self::FirstRunNoRecoveryLater => "first-run-no-recovery-later",
            Self::FirstRunNoRecoveryMake => "first-run-no-recovery-make",
            Self::FirstRunNoRecoveryTitle => "first-run-no-recovery-title",
            Self::FirstRunPages => "first-run-pages",
            Self::FirstRunPassphraseAbout => "first-run-passphrase-about",
            Self::FirstRunPassphraseMargin => "first-run-passphrase-margin",
            Self::FirstRunPassphraseTitle => "first-run-passphrase-title",
            Self::FirstRunReadyAbout => "first-run-ready-about",
            Self::FirstRunReadyLock => "first-run-ready-lock",
            Self::FirstRunReadyOpen => "first-run-ready-open",
            Self::FirstRunReadySafety => "first-run-ready-safety",
            Self::FirstRunReadyTitle => "first-run-ready-title",
            Self::FirstRunSample => "first-run-sample",
            Self::FirstRunSampleAbout => "first-run-sample-about",
            Self::FirstRunSampleOpening => "first-run-sample-opening",
            Self::FirstRunSampleShelf => "first-run-sample-shelf",
            Self::FirstRunSampleShelfAbout => "first-run-sample-shelf-about",
            Self::FirstRunShelfMade => "first-run-shelf-made",
            Self::FirstRunShelfMaking => "first-run-shelf-making",
            Self::FirstRunShelfNoRecovery => "first-run-shelf-no-recovery",
            Self::FirstRunShelfPassphrase => "first-run-shelf-passphrase",
            Self::FirstRunShelfReady => "first-run-shelf-ready",
            Self::FirstRunShelfReadyAbout => "first-run-shelf-ready-about",
            Self::FirstRunShelfReadyKey => "first-run-shelf-ready-key",
            Self::FirstRunShelfReadyOpen => "first-run-shelf-ready-open",
            Self::FirstRunShelfWhat => "first-run-shelf-what",
            Self::FirstRunSort => "first-run-sort",
            Self::FirstRunSortJournal => "first-run-sort-journal",
            Self::FirstRunSortJournalHint => "first-run-sort-journal.hint",
            Self::FirstRunSortShelf => "first-run-sort-shelf",
            Self::FirstRunSortShelfHint => "first-run-sort-shelf.hint",
            Self::FirstRunWeightCenturies => "first-run-weight-centuries",
            Self::FirstRunWeightDays => "first-run-weight-days",
            Self::FirstRunWeightHours => "first-run-weight-hours",
            Self::FirstRunWeightMinutes => "first-run-weight-minutes",
            Self::FirstRunWeightMoments => "first-run-weight-moments",
            Self::FirstRunWeightMonths => "first-run-weight-months",
            Self::FirstRunWeightYears => "first-run-weight-years",
            Self::FirstRunWelcomeNot => "first-run-welcome-not",
            Self::FirstRunWelcomeTitle => "first-run-welcome-title",
            Self::FirstRunWelcomeWhat => "first-run-welcome-what",
            Self::FirstRunWhere => "first-run-where",
            Self::FirstRunWhereMargin => "first-run-where-margin",
            Self::FirstRunWhoReads => "first-run-who-reads",
            Self::FirstRunWhoReadsAlone => "first-run-who-reads-alone",
            Self::FirstRunWhoReadsYou => "first-run-who-reads-you",
            Self::GuideConsent => "guide-consent",
            Self::GuideConsentBack => "guide-consent-back",
            Self::GuideConsentGo => "guide-consent-go",
            Self::GuideConsentLine => "guide-consent-line",
            Self::GuideConsentPass => "guide-consent-pass",
            Self::GuideConsentQuote => "guide-consent-quote",
            Self::GuideLastLine => "guide-last-line",
            Self::GuideLaw => "guide-law",
            Self::GuideLawAsk => "guide-law-ask",
            Self::GuideLawBound => "guide-law-bound",
            Self::GuideLawData => "guide-law-data",
            Self::GuideLawFile => "guide-law-file",
            Self::GuideLawFirst => "guide-law-first",
            Self::GuideLawSay => "guide-law-say",
            Self::GuideLead => "guide-lead",
            Self::GuideLearning => "guide-learning",
            Self::GuideLearningAsk => "guide-learning-ask",
            Self::GuideLearningAsking => "guide-learning-asking",
            Self::GuideLearningAskingText => "guide-learning-asking.text",
            Self::GuideLearningDoing => "guide-learning-doing",
            Self::GuideLearningDoingText => "guide-learning-doing.text",
            Self::GuideLearningPlanned => "guide-learning-planned",
            Self::GuideLearningPlannedText => "guide-learning-planned.text",
            Self::GuideLearningTrying => "guide-learning-trying",
            Self::GuideLearningTryingText => "guide-learning-trying.text",
            Self::GuideLearningWatching => "guide-learning-watching",
            Self::GuideLearningWatchingText => "guide-learning-watching.text",
            Self::GuideLearningWhat => "guide-learning-what",
            Self::GuideLeave => "guide-leave",
            Self::GuideLeaveHealth => "guide-leave-health",
            Self::GuideLeavePeople => "guide-leave-people",
            Self::GuideLeaveTelling => "guide-leave-telling",
            Self::GuideLeaveTopics => "guide-leave-topics",
            Self::GuideLeaveUse => "guide-leave-use",
            Self::GuideLines => "guide-lines",
            Self::GuideLinesAlone => "guide-lines-alone",
            Self::GuideLinesFrom => "guide-lines-from",
            Self::GuideLinesHandle => "guide-lines-handle",
            Self::GuideLinesHandleText => "guide-lines-handle.text",
            Self::GuideLinesLowest => "guide-lines-lowest",
            Self::GuideLinesPlace => "guide-lines-place",
            Self::GuideLinesSense => "guide-lines-sense",
            Self::GuideLinesSenseText => "guide-lines-sense.text",
            Self::GuideLinesWhat => "guide-lines-what",
            Self::GuideLinesWorth => "guide-lines-worth",
            Self::GuideLinesWorthText => "guide-lines-worth.text",
            Self::GuidePage => "guide-page",
            Self::GuidePageBefore => "guide-page-before",
            Self::GuidePageChosen => "guide-page-chosen",
            Self::GuidePageGap => "guide-page-gap",
            Self::GuidePageNext => "guide-page-next",
            Self::GuidePageOwn => "guide-page-own",
            Self::GuideSaveHtml => "guide-save-html",
            Self::GuideSavePdf => "guide-save-pdf",
            Self::GuideSaved => "guide-saved",
            Self::GuideTime => "guide-time",
            Self::GuideTimeDark => "guide-time-dark",
            Self::GuideTimeThen => "guide-time-then",
            Self::GuideTimeWhy => "guide-time-why",
            Self::GuideTimeWord => "guide-time-word",
            Self::GuideTitle => "guide-title",
            Self::GuideWindowTitle => "guide-window-title",
            Self::HandoverBack => "handover-back",
            Self::HandoverBefore => "handover-before",
            Self::HandoverBeforeBack => "handover-before-back",
            Self::HandoverBeforeLocks => "handover-before-locks",
            Self::HandoverBeforeMargin => "handover-before-margin",
            Self::HandoverBeforeSees => "handover-before-sees",
            Self::HandoverBegin => "handover-begin",
            Self::HandoverCameBack => "handover-came-back",
            Self::HandoverDone => "handover-done",
            Self::HandoverFor => "handover-for",
            Self::HandoverGo => "handover-go",
            Self::HandoverGone => "handover-gone",
            Self::HandoverMargin => "handover-margin",
            Self::HandoverNotNow => "handover-not-now",
            Self::HandoverPageTitle => "handover-page-title",
            Self::HandoverPosition => "handover-position",
            Self::HandoverStop => "handover-stop",
            Self::HandoverThanks => "handover-thanks",
            Self::HandoverThanksKept => "handover-thanks-kept",
            Self::KeptAdd => "kept-add",
            Self::KeptAddAgreement => "kept-add-agreement",
            Self::KeptAddAsk => "kept-add-ask",
            Self::KeptAddCertificate => "kept-add-certificate",
            Self::KeptAddCheckIn => "kept-add-check-in",
            Self::KeptAddCheckList => "kept-add-check-list",
            Self::KeptAddCourse => "kept-add-course",
            Self::KeptAddDocument => "kept-add-document",
            Self::KeptAddDoubt => "kept-add-doubt",
            Self::KeptAddEnergy => "kept-add-energy",
            Self::KeptAddExperience => "kept-add-experience",
            Self::KeptAddFeedback => "kept-add-feedback",
            Self::KeptAddFit => "kept-add-fit",
            Self::KeptAddHope => "kept-add-hope",
            Self::KeptAddInterest => "kept-add-interest",
            Self::KeptAddLetter => "kept-add-letter",
            Self::KeptAddLine => "kept-add-line",
            Self::KeptAddMotto => "kept-add-motto",
            Self::KeptAddNeed => "kept-add-need",
            Self::KeptAddOutcome => "kept-add-outcome",
            Self::KeptAddPerson => "kept-add-person",
            Self::KeptAddPlace => "kept-add-place",
            Self::KeptAddProof => "kept-add-proof",
            Self::KeptAddQuestion => "kept-add-question",
            Self::KeptAddRoad => "kept-add-road",
            Self::KeptAddRole => "kept-add-role",
            Self::KeptAddService => "kept-add-service",
            Self::KeptAddSkill => "kept-add-skill",
            Self::KeptAddStory => "kept-add-story",
            Self::KeptAddStrength => "kept-add-strength",
            Self::KeptAddSupport => "kept-add-support",
            Self::KeptAddTask => "kept-add-task",
            Self::KeptAddTry => "kept-add-try",
            Self::KeptAddValue => "kept-add-value",
            Self::KeptAddWeek => "kept-add-week",
            Self::KeptAgreementToChanged => "kept-agreement-to-changed",
            Self::KeptAgreementToKept => "kept-agreement-to-kept",
            Self::KeptAgreementToOpen => "kept-agreement-to-open",
            Self::KeptAgreements => "kept-agreements",
            Self::KeptAgreementsLead => "kept-agreements.lead",
            Self::KeptAgreementsNone => "kept-agreements.none",
            Self::KeptAnswerChange => "kept-answer-change",
            Self::KeptAnswerTitle => "kept-answer-title",
            Self::KeptAnswerTitleDoubt => "kept-answer-title.doubt",
            Self::KeptAnswerWrite => "kept-answer-write",
            Self::KeptBin => "kept-bin",
            Self::KeptCallAdd => "kept-call-add",
            Self::KeptCallAdded => "kept-call-added",
            Self::KeptCallIs => "kept-call-is",
            Self::KeptCallPage => "kept-call-page",
            Self::KeptCameChange => "kept-came-change",
            Self::KeptCameSay => "kept-came-say",
            Self::KeptCheckLists => "kept-check-lists",
            Self::KeptCheckListsLead => "kept-check-lists.lead",
            Self::KeptCheckListsNone => "kept-check-lists.none",
            Self::KeptCourseFrom => "kept-course-from",
            Self::KeptCourseHours => "kept-course-hours",
            Self::KeptCourseLetsMe => "kept-course-lets-me",
            Self::KeptCourseMoved => "kept-course-moved",
            Self::KeptCoursePause => "kept-course-pause",
            Self::KeptCourseProvider => "kept-course-provider",
            Self::KeptCourseToGoing => "kept-course-to-going",
            Self::KeptCourseToLetGo => "kept-course-to-let-go",
            Self::KeptCourseToPaused => "kept-course-to-paused",
            Self::KeptCourseToPickedUpAgain => "kept-course-to-picked-up-again",
            Self::KeptCourseToPlanned => "kept-course-to-planned",
            Self::KeptCourseToTaken => "kept-course-to-taken",
            Self::KeptCourseToWishedFor => "kept-course-to-wished-for",
            Self::KeptCourseWay => "kept-course-way",
            Self::KeptCourseWhoPays => "kept-course-who-pays",
            Self::KeptCourses => "kept-courses",
            Self::KeptCoursesLead => "kept-courses.lead",
            Self::KeptCoursesNone => "kept-courses.none",
            Self::KeptDoubtChange => "kept-doubt-change",
            Self::KeptDoubtWrite => "kept-doubt-write",
            Self::KeptDoubtsAbout => "kept-doubts-about",
            Self::KeptEnergy => "kept-energy",
            Self::KeptEnergyLead => "kept-energy.lead",
            Self::KeptEnergyNone => "kept-energy.none",
            Self::KeptExplore => "kept-explore",
            Self::KeptFitsExercise => "kept-fits-exercise",
            Self::KeptGroupAgreementsChanged => "kept-group-agreements-changed",
            Self::KeptGroupAgreementsKept => "kept-group-agreements-kept",
            Self::KeptGroupAgreementsOpen => "kept-group-agreements-open",
            Self::KeptGroupAsks => "kept-group-asks",
            Self::KeptGroupBetween => "kept-group-between",
            Self::KeptGroupCertificates => "kept-group-certificates",
            Self::KeptGroupCheckIns => "kept-group-check-ins",
            Self::KeptGroupCheckLists => "kept-group-check-lists",
            Self::KeptGroupCoursesGoing => "kept-group-courses-going",
            Self::KeptGroupCoursesLetGo => "kept-group-courses-let-go",
            Self::KeptGroupCoursesPaused => "kept-group-courses-paused",
            Self::KeptGroupCoursesPlanned => "kept-group-courses-planned",
            Self::KeptGroupCoursesTaken => "kept-group-courses-taken",
            Self::KeptGroupDoubtsAnswered => "kept-group-doubts-answered",
            Self::KeptGroupDoubtsOpen => "kept-group-doubts-open",
            Self::KeptGroupExperiences => "kept-group-experiences",
            Self::KeptGroupFeedback => "kept-group-feedback",
            Self::KeptGroupFits => "kept-group-fits",
            Self::KeptGroupGives => "kept-group-gives",
            Self::KeptGroupHopes => "kept-group-hopes",
            Self::KeptGroupInterests => "kept-group-interests",
            Self::KeptGroupLetters => "kept-group-letters",
            Self::KeptGroupLettersClosed => "kept-group-letters-closed",
            Self::KeptGroupLines => "kept-group-lines",
            Self::KeptGroupNeeds => "kept-group-needs",
            Self::KeptGroupOutcomes => "kept-group-outcomes",
            Self::KeptGroupPlaces => "kept-group-places",
            Self::KeptGroupPlacesLeft => "kept-group-places-left",
            Self::KeptGroupProofs => "kept-group-proofs",
            Self::KeptGroupQuestionsAnswered => "kept-group-questions-answered",
            Self::KeptGroupQuestionsMoney => "kept-group-questions-money",
            Self::KeptGroupQuestionsNext => "kept-group-questions-next",
            Self::KeptGroupQuestionsOpen => "kept-group-questions-open",
            Self::KeptGroupRing1 => "kept-group-ring-1",
            Self::KeptGroupRing2 => "kept-group-ring-2",
            Self::KeptGroupRing3 => "kept-group-ring-3",
            Self::KeptGroupRing4 => "kept-group-ring-4",
            Self::KeptGroupRingOpen => "kept-group-ring-open",
            Self::KeptGroupRoads => "kept-group-roads",
            Self::KeptGroupRolesBefore => "kept-group-roles-before",
            Self::KeptGroupRolesNow => "kept-group-roles-now",
            Self::KeptGroupSayings => "kept-group-sayings",
            Self::KeptGroupServices => "kept-group-services",
            Self::KeptGroupSessions => "kept-group-sessions",
            Self::KeptGroupSheets => "kept-group-sheets",
            Self::KeptGroupSkills => "kept-group-skills",
            Self::KeptGroupSkillsAtWork => "kept-group-skills-at-work",
            Self::KeptGroupSkillsForMyself => "kept-group-skills-for-myself",
            Self::KeptGroupSkillsToLearn => "kept-group-skills-to-learn",
            Self::KeptGroupStories => "kept-group-stories",
            Self::KeptGroupStrengths => "kept-group-strengths",
            Self::KeptGroupSupports => "kept-group-supports",
            Self::KeptGroupTakes => "kept-group-takes",
            Self::KeptGroupTasks => "kept-group-tasks",
            Self::KeptGroupTries => "kept-group-tries",
            Self::KeptGroupValuesGoodWork => "kept-group-values-good-work",
            Self::KeptGroupValuesLife => "kept-group-values-life",
            Self::KeptGroupValuesWork => "kept-group-values-work",
            Self::KeptGroupWeeks => "kept-group-weeks",
            Self::KeptJoin => "kept-join",
            Self::KeptJoinChoose => "kept-join-choose",
            Self::KeptJoinNone => "kept-join-none",
            Self::KeptJoined => "kept-joined",
            Self::KeptLearningFront => "kept-learning-front",
            Self::KeptLetterClosed => "kept-letter-closed",
            Self::KeptLetterNote => "kept-letter-note",
            Self::KeptLetterOpen => "kept-letter-open",
            Self::KeptLetterTo => "kept-letter-to",
            Self::KeptLetters => "kept-letters",
            Self::KeptLettersLead => "kept-letters.lead",
            Self::KeptLettersNone => "kept-letters.none",
            Self::KeptListAfter => "kept-list-after",
            Self::KeptListBegin => "kept-list-begin",
            Self::KeptListFirstDay => "kept-list-first-day",
            Self::KeptListMorning => "kept-list-morning",
            Self::KeptListNames => "kept-list-names",
            Self::KeptListNamesAbout => "kept-list-names-about",
            Self::KeptListPrint => "kept-list-print",
            Self::KeptMatters => "kept-matters",
            Self::KeptMattersLead => "kept-matters.lead",
            Self::KeptMattersNone => "kept-matters.none",
            Self::KeptMeetingAbout => "kept-meeting-about",
            Self::KeptMoneyAbout => "kept-money-about",
            Self::KeptMore => "kept-more",
            Self::KeptNeverNamed => "kept-never-named",
            Self::KeptNextIsOff => "kept-next-is-off",
            Self::KeptNextIsOn => "kept-next-is-on",
            Self::KeptNextOff => "kept-next-off",
            Self::KeptNextOn => "kept-next-on",
            Self::KeptPages => "kept-pages",
            Self::KeptPair => "kept-pair",
            Self::KeptPairFew => "kept-pair-few",
            Self::KeptPairFirst => "kept-pair-first",
            Self::KeptPairLead => "kept-pair-lead",
            Self::KeptPairSame => "kept-pair-same",
            Self::KeptPairSecond => "kept-pair-second",
            Self::KeptPaperCalendar => "kept-paper-calendar",
            Self::KeptPaperCourse => "kept-paper-course",
            Self::KeptPaperCourseNone => "kept-paper-course-none",
            Self::KeptPaperDays => "kept-paper-days",
            Self::KeptPaperRanOut => "kept-paper-ran-out",
            Self::KeptPaperToday => "kept-paper-today",
            Self::KeptPaperWeeks => "kept-paper-weeks",
            Self::KeptPartsLearning => "kept-parts-learning",
            Self::KeptPartsPlan => "kept-parts-plan",
            Self::KeptPartsStory => "kept-parts-story",
            Self::KeptPeople => "kept-people",
            Self::KeptPeopleLead => "kept-people.lead",
            Self::KeptPeopleNone => "kept-people.none",
            Self::KeptPlaceOpen => "kept-place-open",
            Self::KeptPlaces => "kept-places",
            Self::KeptPlacesLead => "kept-places.lead",
            Self::KeptPlacesNone => "kept-places.none",
            Self::KeptPlanFront => "kept-plan-front",
            Self::KeptQuestions => "kept-questions",
            Self::KeptQuestionsLead => "kept-questions.lead",
            Self::KeptQuestionsNone => "kept-questions.none",
            Self::KeptRightsAbout => "kept-rights-about",
            Self::KeptRoads => "kept-roads",
            Self::KeptRoadsLead => "kept-roads.lead",
            Self::KeptRoadsNone => "kept-roads.none",
            Self::KeptRoles => "kept-roles",
            Self::KeptRolesLead => "kept-roles.lead",
            Self::KeptRolesNone => "kept-roles.none",
            Self::KeptServices => "kept-services",
            Self::KeptServicesLead => "kept-services.lead",
            Self::KeptServicesNone => "kept-services.none",
            Self::KeptSessions => "kept-sessions",
            Self::KeptSessionsLead => "kept-sessions.lead",
            Self::KeptSessionsNone => "kept-sessions.none",
            Self::KeptShow => "kept-show",
            Self::KeptShowAll => "kept-show-all",
            Self::KeptShowNone => "kept-show-none",
            Self::KeptShowOthers => "kept-show-others",
            Self::KeptShowWork => "kept-show-work",
            Self::KeptShownBy => "kept-shown-by",
            Self::KeptShownNone => "kept-shown-none",
            Self::KeptShownSaid => "kept-shown-said",
            Self::KeptSigns => "kept-signs",
            Self::KeptStrengths => "kept-strengths",
            Self::KeptStrengthsLead => "kept-strengths.lead",
            Self::KeptStrengthsNone => "kept-strengths.none",
            Self::KeptSupportLess => "kept-support-less",
            Self::KeptSupportLessNone => "kept-support-less-none",
            Self::KeptSupportLessSay => "kept-support-less-say",
            Self::KeptSupportMap => "kept-support-map",
            Self::KeptSupportToEnded => "kept-support-to-ended",
            Self::KeptSupportToGoing => "kept-support-to-going",
            Self::KeptSupportToLess => "kept-support-to-less",
            Self::KeptSupportToWished => "kept-support-to-wished",
            Self::KeptSupportUseful => "kept-support-useful",
            Self::KeptTucked => "kept-tucked",
            Self::KeptTuckedHide => "kept-tucked-hide",
            Self::KeptTuckedNone => "kept-tucked-none",
            Self::KeptTuckedShow => "kept-tucked-show",
            Self::KeptWork => "kept-work",
            Self::KeptWorkLead => "kept-work.lead",
            Self::KeptWorkNone => "kept-work.none",
            Self::KeptWorkPlaces => "kept-work-places",
            Self::KeyAbout => "key-about",
            Self::KeyCopied => "key-copied",
            Self::KeyCopy => "key-copy",
            Self::KeyCopyByHand => "key-copy-by-hand",
            Self::KeyHandOver => "key-hand-over",
            Self::KeyHandOverAbout => "key-hand-over-about",
            Self::KeyMade => "key-made",
            Self::KeyMake => "key-make",
            Self::KeyNone => "key-none",
            Self::KeyNoneMore => "key-none-more",
            Self::KeyOlder => "key-older",
            Self::KeyPicture => "key-picture",
            Self::KeyReplace => "key-replace",
            Self::KeyReplaceAbout => "key-replace-about",
            Self::KeyReplaceAction => "key-replace-action",
            Self::KeyReplaceNew => "key-replace-new",
            Self::KeyReplaceNo => "key-replace-no",
            Self::KeyReplaceOld => "key-replace-old",
            Self::KeyReplaceTell => "key-replace-tell",
            Self::KeyReplaceTitle => "key-replace-title",
            Self::KeyReplaceYes => "key-replace-yes",
            Self::KeySave => "key-save",
            Self::KeySaved => "key-saved",
            Self::KeySince => "key-since",
            Self::KeyStays => "key-stays",
            Self::KeyText => "key-text",
            Self::KeyTitle => "key-title",
            Self::KeyWords => "key-words",
            Self::KeyWordsAbout => "key-words-about",
            Self::KindAgreement => "kind-agreement",
            Self::KindAgreementMany => "kind-agreement.many",
            Self::KindAsk => "kind-ask",
            Self::KindAskMany => "kind-ask.many",
            Self::KindAudience => "kind-audience",
            Self::KindAudienceMany => "kind-audience.many",
            Self::KindCertificate => "kind-certificate",
            Self::KindCertificateMany => "kind-certificate.many",
            Self::KindCheckIn => "kind-check-in",
            Self::KindCheckInMany => "kind-check-in.many",
            Self::KindCheckList => "kind-check-list",
            Self::KindCheckListMany => "kind-check-list.many",
            Self::KindCourse => "kind-course",
            Self::KindCourseMany => "kind-course.many",
            Self::KindCv => "kind-cv",
            Self::KindCvMany => "kind-cv.many",
            Self::KindDocument => "kind-document",
            Self::KindDocumentMany => "kind-document.many",
            Self::KindDoubt => "kind-doubt",
            Self::KindDoubtMany => "kind-doubt.many",
            Self::KindEnergy => "kind-energy",
            Self::KindEnergyMany => "kind-energy.many",
            Self::KindEntry => "kind-entry",
            Self::KindEntryMany => "kind-entry.many",
            Self::KindExperience => "kind-experience",
            Self::KindExperienceMany => "kind-experience.many",
            Self::KindFeedback => "kind-feedback",
            Self::KindFeedbackMany => "kind-feedback.many",
            Self::KindFit => "kind-fit",
            Self::KindFitMany => "kind-fit.many",
            Self::KindGoal => "kind-goal",
            Self::KindGoalMany => "kind-goal.many",
            Self::KindHope => "kind-hope",
            Self::KindHopeMany => "kind-hope.many",
            Self::KindInterest => "kind-interest",
            Self::KindInterestMany => "kind-interest.many",
            Self::KindLearned => "kind-learned",
            Self::KindLearnedMany => "kind-learned.many",
            Self::KindLetter => "kind-letter",
            Self::KindLetterMany => "kind-letter.many",
            Self::KindLine => "kind-line",
            Self::KindLineMany => "kind-line.many",
            Self::KindMotto => "kind-motto",
            Self::KindMottoMany => "kind-motto.many",
            Self::KindNeed => "kind-need",
            Self::KindNeedMany => "kind-need.many",
            Self::KindOutcome => "kind-outcome",
            Self::KindOutcomeMany => "kind-outcome.many",
            Self::KindPerson => "kind-person",
            Self::KindPersonMany => "kind-person.many",
            Self::KindPlace => "kind-place",
            Self::KindPlaceMany => "kind-place.many",
            Self::KindPrivateWord => "kind-private-word",
            Self::KindPrivateWordMany => "kind-private-word.many",
            Self::KindProof => "kind-proof",
            Self::KindProofMany => "kind-proof.many",
            Self::KindQuestion => "kind-question",
            Self::KindQuestionMany => "kind-question.many",
            Self::KindReaderKey => "kind-reader-key",
            Self::KindReaderKeyMany => "kind-reader-key.many",
            Self::KindRoad => "kind-road",
            Self::KindRoadMany => "kind-road.many",
            Self::KindRole => "kind-role",
            Self::KindRoleMany => "kind-role.many",
            Self::KindRun => "kind-run",
            Self::KindRunMany => "kind-run.many",
            Self::KindSafetyPart => "kind-safety-part",
            Self::KindSafetyPartMany => "kind-safety-part.many",
            Self::KindService => "kind-service",
            Self::KindServiceMany => "kind-service.many",
            Self::KindSession => "kind-session",
            Self::KindSessionMany => "kind-session.many",
            Self::KindSetting => "kind-setting",
            Self::KindSettingMany => "kind-setting.many",
            Self::KindShareReceipt => "kind-share-receipt",
            Self::KindShareReceiptMany => "kind-share-receipt.many",
            Self::KindShelfFolder => "kind-shelf-folder",
            Self::KindShelfFolderMany => "kind-shelf-folder.many",
            Self::KindShelfNote => "kind-shelf-note",
            Self::KindShelfNoteMany => "kind-shelf-note.many",
            Self::KindShelfPage => "kind-shelf-page",
            Self::KindShelfPageMany => "kind-shelf-page.many",
            Self::KindSkill => "kind-skill",
            Self::KindSkillMany => "kind-skill.many",
            Self::KindStep => "kind-step",
            Self::KindStepMany => "kind-step.many",
            Self::KindStory => "kind-story",
            Self::KindStoryMany => "kind-story.many",
            Self::KindStrength => "kind-strength",
            Self::KindStrengthMany => "kind-strength.many",
            Self::KindSupport => "kind-support",
            Self::KindSupportMany => "kind-support.many",
            Self::KindTask => "kind-task",
            Self::KindTaskMany => "kind-task.many",
            Self::KindTry => "kind-try",
            Self::KindTryMany => "kind-try.many",
            Self::KindValue => "kind-value",
            Self::KindValueMany => "kind-value.many",
            Self::KindWeek => "kind-week",
            Self::KindWeekMany => "kind-week.many",
            Self::LearningAt => "learning-at",
            Self::LearningBefore => "learning-before",
            Self::LearningBeforeHint => "learning-before.hint",
            Self::LearningCatch => "learning-catch",
            Self::LearningCatchLeave => "learning-catch-leave",
            Self::LearningCatchTime => "learning-catch-time",
            Self::LearningEasier => "learning-easier",
            Self::LearningEasierBegin => "learning-easier.begin",
            Self::LearningEasierEnd => "learning-easier.end",
            Self::LearningElsewhere => "learning-elsewhere",
            Self::LearningElsewhereSkills => "learning-elsewhere-skills",
            Self::LearningEmpty => "learning-empty",
            Self::LearningEmptyText => "learning-empty-text",
            Self::LearningEmptyTextFix => "learning-empty-text.fix",
            Self::LearningFilterAll => "learning-filter-all",
            Self::LearningFilterAny => "learning-filter-any",
            Self::LearningFilterGrowth => "learning-filter-growth",
            Self::LearningFilterHow => "learning-filter-how",
            Self::LearningFilterPlace => "learning-filter-place",
            Self::LearningGrowth => "learning-growth",
            Self::LearningGrowthAdapting => "learning-growth-adapting",
            Self::LearningGrowthDeciding => "learning-growth-deciding",
            Self::LearningGrowthHint => "learning-growth.hint",
            Self::LearningGrowthKnowingMyself => "learning-growth-knowing-myself",
            Self::LearningGrowthPlanning => "learning-growth-planning",
            Self::LearningGrowthSolving => "learning-growth-solving",
            Self::LearningGrowthSpeakingUp => "learning-growth-speaking-up",
            Self::LearningHappened => "learning-happened",
            Self::LearningHappenedHint => "learning-happened.hint",
            Self::LearningHelped => "learning-helped",
            Self::LearningHow => "learning-how",
            Self::LearningHowHint => "learning-how.hint",
            Self::LearningKept => "learning-kept",
            Self::LearningKeptMistake => "learning-kept-mistake",
            Self::LearningKnowNow => "learning-know-now",
            Self::LearningLead => "learning-lead",
            Self::LearningLearned => "learning-learned",
            Self::LearningLearnedExercise => "learning-learned-exercise",
            Self::LearningLearnedNone => "learning-learned-none",
            Self::LearningMistakes => "learning-mistakes",
            Self::LearningMistakesExercise => "learning-mistakes-exercise",
            Self::LearningMistakesNone => "learning-mistakes-none",
            Self::LearningMore => "learning-more",
            Self::LearningNext => "learning-next",
            Self::LearningNextGoal => "learning-next-goal",
            Self::LearningNextIsStep => "learning-next-is-step",
            Self::LearningNextIsTry => "learning-next-is-try",
            Self::LearningNextMade => "learning-next-made",
            Self::LearningNextNoGoal => "learning-next-no-goal",
            Self::LearningNextStep => "learning-next-step",
            Self::LearningNextTries => "learning-next-tries",
            Self::LearningNextTry => "learning-next-try",
            Self::LearningNoneShown => "learning-none-shown",
            Self::LearningNow => "learning-now",
            Self::LearningOlder => "learning-older",
            Self::LearningPlace => "learning-place",
            Self::LearningPlaceChange => "learning-place-change",
            Self::LearningPlaceNone => "learning-place.none",
            Self::LearningPlaceSay => "learning-place-say",
            Self::LearningShown => "learning-shown",
            Self::LearningShownAll => "learning-shown-all",
            Self::LearningShownSome => "learning-shown-some",
            Self::LearningSkill => "learning-skill",
            Self::LearningSkillHint => "learning-skill.hint",
            Self::LearningSomeone => "learning-someone",
            Self::LearningText => "learning-text",
            Self::LearningTextHint => "learning-text.hint",
            Self::LearningThen => "learning-then",
            Self::LearningWantsNext => "learning-wants-next",
            Self::LearningWayDeliberative => "learning-way-deliberative",
            Self::LearningWayFormal => "learning-way-formal",
            Self::LearningWayImplicit => "learning-way-implicit",
            Self::LearningWayReactive => "learning-way-reactive",
            Self::LearningWayShown => "learning-way-shown",
            Self::LearningWhatHappened => "learning-what-happened",
            Self::ListsMeeting => "lists-meeting",
            Self::ListsMeetingAgreements => "lists-meeting-agreements",
            Self::ListsMeetingDoubts => "lists-meeting-doubts",
            Self::ListsMeetingLead => "lists-meeting.lead",
            Self::ListsMeetingNone => "lists-meeting.none",
            Self::ListsMeetingQuestions => "lists-meeting-questions",
            Self::ListsMeetingRoom => "lists-meeting-room",
            Self::ListsPrint => "lists-print",
            Self::ListsPrintNote => "lists-print-note",
            Self::ListsRights => "lists-rights",
            Self::ListsRightsAsk => "lists-rights-ask",
            Self::ListsRightsBefore => "lists-rights-before",
            Self::ListsRightsBenefits => "lists-rights-benefits",
            Self::ListsRightsBreaks => "lists-rights-breaks",
            Self::ListsRightsChanges => "lists-rights-changes",
            Self::ListsRightsEqual => "lists-rights-equal",
            Self::ListsRightsHelper => "lists-rights-helper",
            Self::ListsRightsHuman => "lists-rights-human",
            Self::ListsRightsIll => "lists-rights-ill",
            Self::ListsRightsKind => "lists-rights-kind",
            Self::ListsRightsLead => "lists-rights.lead",
            Self::ListsRightsLonger => "lists-rights-longer",
            Self::ListsRightsOffice => "lists-rights-office",
            Self::ListsRightsOpen => "lists-rights-open",
            Self::ListsRightsOwn => "lists-rights-own",
            Self::ListsRightsPaid => "lists-rights-paid",
            Self::ListsRightsPay => "lists-rights-pay",
            Self::ListsRightsReason => "lists-rights-reason",
            Self::ListsRightsSame => "lists-rights-same",
            Self::ListsRightsServices => "lists-rights-services",
            Self::ListsRightsTell => "lists-rights-tell",
            Self::ListsRightsTime => "lists-rights-time",
            Self::ListsRightsUnion => "lists-rights-union",
            Self::ListsRightsWho => "lists-rights-who",
            Self::ListsRightsWriting => "lists-rights-writing",
            Self::ListsRolesNone => "lists-roles-none",
            Self::ListsRolesPage => "lists-roles-page",
            Self::ListsSheetEmpty => "lists-sheet-empty",
            Self::ListsSheetLead => "lists-sheet-lead",
            Self::NoticeCopyOlder => "notice-copy-older",
            Self::NoticeCopyOlderMore => "notice-copy-older.more",
            Self::NoticeHandedDamaged => "notice-handed-damaged",
            Self::NoticeHandedDamagedMore => "notice-handed-damaged.more",
            Self::NoticeHandedPage => "notice-handed-page",
            Self::NoticeHandedPageMore => "notice-handed-page.more",
            Self::NoticeHandedWaits => "notice-handed-waits",
            Self::NoticeHandedWaitsMore => "notice-handed-waits.more",
            Self::NoticeNoRoom => "notice-no-room",
            Self::NoticeNoRoomMore => "notice-no-room.more",
            Self::NoticeNotSealed => "notice-not-sealed",
            Self::NoticeNotSealedMore => "notice-not-sealed.more",
            Self::NoticeOlderCopy => "notice-older-copy",
            Self::NoticeOlderCopyMore => "notice-older-copy.more",
            Self::NoticeRepaired => "notice-repaired",
            Self::NoticeRepairedInMemory => "notice-repaired-in-memory",
            Self::NoticeRepairedInMemoryMore => "notice-repaired-in-memory.more",
            Self::NoticeRepairedInPart => "notice-repaired-in-part",
            Self::NoticeRepairedInPartMore => "notice-repaired-in-part.more",
            Self::NoticeRepairedMore => "notice-repaired.more",
            Self::NoticeSeen => "notice-seen",
            Self::NoticeSessionPage => "notice-session-page",
            Self::NoticeSessionPageMore => "notice-session-page.more",
            Self::PapersAboutBadge => "papers-about-badge",
            Self::PapersAboutBadgePicture => "papers-about-badge-picture",
            Self::PapersAboutPdf => "papers-about-pdf",
            Self::PapersAboutPicture => "papers-about-picture",
            Self::PapersAdd => "papers-add",
            Self::PapersAdded => "papers-added",
            Self::PapersAfter => "papers-after",
            Self::PapersAnother => "papers-another",
            Self::PapersBefore => "papers-before",
            Self::PapersKinds => "papers-kinds",
            Self::PapersLarger => "papers-larger",
            Self::PapersLook => "papers-look",
            Self::PapersOthersBadge => "papers-others-badge",
            Self::PapersOthersBadgePicture => "papers-others-badge-picture",
            Self::PapersOthersPdf => "papers-others-pdf",
            Self::PapersOthersPicture => "papers-others-picture",
            Self::PapersPage => "papers-page",
            Self::PapersPictureOf => "papers-picture-of",
            Self::PapersSave => "papers-save",
            Self::PapersSaveOthers => "papers-save-others",
            Self::PapersSaved => "papers-saved",
            Self::PapersSmaller => "papers-smaller",
            Self::PapersTakeOut => "papers-take-out",
            Self::PapersWaiting => "papers-waiting",
            Self::PassphraseEmpty => "passphrase-empty",
            Self::PassphraseEmptyFix => "passphrase-empty.fix",
            Self::PassphraseLabel => "passphrase-label",
            Self::PassphraseLabelHint => "passphrase-label.hint",
            Self::PassphraseNewLabel => "passphrase-new-label",
            Self::PassphraseNewLabelHint => "passphrase-new-label.hint",
            Self::PassphraseOther => "passphrase-other",
            Self::PassphrasePrivate => "passphrase-private",
            Self::PassphraseStrength => "passphrase-strength",
            Self::PassphraseStrengthMargin => "passphrase-strength.margin",
            Self::PassphraseSuggested => "passphrase-suggested",
            Self::PassphraseSuggestedAbout => "passphrase-suggested-about",
            Self::PassphraseUse => "passphrase-use",
            Self::PassphraseUsed => "passphrase-used",
            Self::PassphraseWeakAbout => "passphrase-weak-about",
            Self::PassphraseWeakChange => "passphrase-weak-change",
            Self::PassphraseWeakChoice => "passphrase-weak-choice",
            Self::PassphraseWeakKeep => "passphrase-weak-keep",
            Self::PassphraseWeakTitle => "passphrase-weak-title",
            Self::PlaceAbout => "place-about",
            Self::PlaceAboutNone => "place-about-none",
            Self::PlaceAskFrom => "place-ask-from",
            Self::PlaceAskedThen => "place-asked-then",
            Self::PlaceAsks => "place-asks",
            Self::PlaceAsksMargin => "place-asks-margin",
            Self::PlaceAsksNone => "place-asks-none",
            Self::PlaceContact => "place-contact",
            Self::PlaceContactAdd => "place-contact-add",
            Self::PlaceContactReach => "place-contact-reach",
            Self::PlaceContactWhat => "place-contact-what",
            Self::PlaceContactWho => "place-contact-who",
            Self::PlaceContactsMargin => "place-contacts-margin",
            Self::PlaceContactsNone => "place-contacts-none",
            Self::PlaceContactsTitle => "place-contacts-title",
            Self::PlaceFirst => "place-first",
            Self::PlaceFirstContact => "place-first-contact",
            Self::PlaceFirstContactNone => "place-first-contact-none",
            Self::PlaceFirstNone => "place-first-none",
            Self::PlaceFitAdd => "place-fit-add",
            Self::PlaceFits => "place-fits",
            Self::PlaceFitsNone => "place-fits-none",
            Self::PlaceFoundInterest => "place-found-interest",
            Self::PlaceFoundKept => "place-found-kept",
            Self::PlaceFoundStrength => "place-found-strength",
            Self::PlaceGives => "place-gives",
            Self::PlaceGivesNone => "place-gives-none",
            Self::PlaceLadderEmpty => "place-ladder-empty",
            Self::PlaceLadderMargin => "place-ladder-margin",
            Self::PlaceLadderNoSign => "place-ladder-no-sign",
            Self::PlaceLadderTitle => "place-ladder-title",
            Self::PlaceLeft => "place-left",
            Self::PlaceLeftKeep => "place-left-keep",
            Self::PlaceLeftStands => "place-left-stands",
            Self::PlaceLeftStays => "place-left.stays",
            Self::PlaceLeftWell => "place-left-well",
            Self::PlaceLiftNone => "place-lift-none",
            Self::PlaceNameStays => "place-name-stays",
            Self::PlacePeople => "place-people",
            Self::PlacePeopleNone => "place-people-none",
            Self::PlacePeoplePage => "place-people-page",
            Self::PlacePerson => "place-person",
            Self::PlacePersonAdd => "place-person-add",
            Self::PlacePersonApart => "place-person-apart",
            Self::PlacePersonJoined => "place-person-joined",
            Self::PlacePersonOut => "place-person-out",
            Self::PlaceRungHow => "place-rung-how",
            Self::PlaceRungWhen => "place-rung-when",
            Self::PlaceTerms => "place-terms",
            Self::PlaceTermsNone => "place-terms-none",
            Self::PlaceThere => "place-there",
            Self::PlaceThereNone => "place-there-none",
            Self::PlaceTries => "place-tries",
            Self::PlaceTriesMargin => "place-tries-margin",
            Self::PlaceTriesNone => "place-tries-none",
            Self::PlaceTryAdd => "place-try-add",
            Self::PlaceWay => "place-way",
            Self::PlaceWayFrom => "place-way-from",
            Self::PlaceWishUnwanted => "place-wish-unwanted",
            Self::PlaceWishes => "place-wishes",
            Self::PlaceWishesExercise => "place-wishes-exercise",
            Self::PlaceWishesGo => "place-wishes-go",
            Self::PlaceWishesMet => "place-wishes-met",
            Self::PlaceWishesNeeds => "place-wishes-needs",
            Self::PlaceWishesNone => "place-wishes-none",
            Self::PlaceWishesNotKnown => "place-wishes-not-known",
            Self::PlaceWishesNotMet => "place-wishes-not-met",
            Self::PlaceWishesTitle => "place-wishes-title",
            Self::PlanAboutChangedMyMind => "plan-about-changed-my-mind",
            Self::PlanAboutDoneForNow => "plan-about-done-for-now",
            Self::PlanAboutLater => "plan-about-later",
            Self::PlanAboutLetGo => "plan-about-let-go",
            Self::PlanAboutNext => "plan-about-next",
            Self::PlanAboutNow => "plan-about-now",
            Self::PlanAboutResting => "plan-about-resting",
            Self::PlanAddGoal => "plan-add-goal",
            Self::PlanBecause => "plan-because",
            Self::PlanBecauseChange => "plan-because-change",
            Self::PlanBecauseField => "plan-because-field",
            Self::PlanBecauseFieldHint => "plan-because-field.hint",
            Self::PlanBecauseSay => "plan-because-say",
            Self::PlanBin => "plan-bin",
            Self::PlanBoardLead => "plan-board-lead",
            Self::PlanBoardNone => "plan-board-none",
            Self::PlanBoardStepOf => "plan-board-step-of",
            Self::PlanCalendar => "plan-calendar",
            Self::PlanCalendarCertificate => "plan-calendar-certificate",
            Self::PlanCalendarCheckIn => "plan-calendar-check-in",
            Self::PlanCalendarDays => "plan-calendar-days",
            Self::PlanCalendarDaysHint => "plan-calendar-days.hint",
            Self::PlanCalendarKnown => "plan-calendar-known",
            Self::PlanCalendarLead => "plan-calendar-lead",
            Self::PlanCalendarLeaves => "plan-calendar-leaves",
            Self::PlanCalendarNoTitle => "plan-calendar-no-title",
            Self::PlanCalendarNoTitleFix => "plan-calendar-no-title.fix",
            Self::PlanCalendarNone => "plan-calendar-none",
            Self::PlanCalendarNothing => "plan-calendar-nothing",
            Self::PlanCalendarNothingFix => "plan-calendar-nothing.fix",
            Self::PlanCalendarPaper => "plan-calendar-paper",
            Self::PlanCalendarRemind => "plan-calendar-remind",
            Self::PlanCalendarRemindHint => "plan-calendar-remind.hint",
            Self::PlanCalendarReview => "plan-calendar-review",
            Self::PlanCalendarSaved => "plan-calendar-saved",
            Self::PlanCalendarTitle => "plan-calendar-title",
            Self::PlanCalendarWrite => "plan-calendar-write",
            Self::PlanChange => "plan-change",
            Self::PlanChangeTitle => "plan-change-title",
            Self::PlanEmpty => "plan-empty",
            Self::PlanEmptyExercise => "plan-empty-exercise",
            Self::PlanEmptyExerciseNote => "plan-empty-exercise-note",
            Self::PlanEmptyText => "plan-empty-text",
            Self::PlanEmptyTextFix => "plan-empty-text.fix",
            Self::PlanEmptyWrite => "plan-empty-write",
            Self::PlanEventBefore => "plan-event-before",
            Self::PlanEventBegan => "plan-event-began",
            Self::PlanEventChanged => "plan-event-changed",
            Self::PlanEventFound => "plan-event-found",
            Self::PlanEventLooked => "plan-event-looked",
            Self::PlanEventMoved => "plan-event-moved",
            Self::PlanEventNothing => "plan-event-nothing",
            Self::PlanEventNow => "plan-event-now",
            Self::PlanEventStep => "plan-event-step",
            Self::PlanFromExercise => "plan-from-exercise",
            Self::PlanHelper => "plan-helper",
            Self::PlanHelperWithRole => "plan-helper-with-role",
            Self::PlanHistory => "plan-history",
            Self::PlanHistoryBack => "plan-history-back",
            Self::PlanHistoryBrought => "plan-history-brought",
            Self::PlanHistoryLead => "plan-history-lead",
            Self::PlanHopeGoal => "plan-hope-goal",
            Self::PlanHopes => "plan-hopes",
            Self::PlanHopesAbout => "plan-hopes.about",
            Self::PlanInTheWay => "plan-in-the-way",
            Self::PlanLead => "plan-lead",
            Self::PlanLevels => "plan-levels",
            Self::PlanLevelsHint => "plan-levels.hint",
            Self::PlanLook => "plan-look",
            Self::PlanLookAgain => "plan-look-again",
            Self::PlanLookFound => "plan-look-found",
            Self::PlanLookFoundHint => "plan-look-found.hint",
            Self::PlanLookLead => "plan-look-lead",
            Self::PlanLookNext => "plan-look-next",
            Self::PlanLookNextHint => "plan-look-next.hint",
            Self::PlanLookPlace => "plan-look-place",
            Self::PlanLookWant => "plan-look-want",
            Self::PlanLooks => "plan-looks",
            Self::PlanMadeOn => "plan-made-on",
            Self::PlanMayBeOffered => "plan-may-be-offered",
            Self::PlanMayBeOfferedHint => "plan-may-be-offered.hint",
            Self::PlanMoved => "plan-moved",
            Self::PlanNewTitle => "plan-new-title",
            Self::PlanOf => "plan-of",
            Self::PlanOffered => "plan-offered",
            Self::PlanPick => "plan-pick",
            Self::PlanPickAdd => "plan-pick-add",
            Self::PlanPickNone => "plan-pick-none",
            Self::PlanPinnedChange => "plan-pinned-change",
            Self::PlanPinnedGoodWork => "plan-pinned-good-work",
            Self::PlanPinnedHope => "plan-pinned-hope",
            Self::PlanPrivate => "plan-private",
            Self::PlanReview => "plan-review",
            Self::PlanReviewHint => "plan-review.hint",
            Self::PlanStepAdd => "plan-step-add",
            Self::PlanStepChangeTitle => "plan-step-change-title",
            Self::PlanStepEmptyText => "plan-step-empty-text",
            Self::PlanStepEmptyTextFix => "plan-step-empty-text.fix",
            Self::PlanStepFirst => "plan-step-first",
            Self::PlanStepFirstField => "plan-step-first-field",
            Self::PlanStepHelper => "plan-step-helper",
            Self::PlanStepHelperRole => "plan-step-helper-role",
            Self::PlanStepInTheWay => "plan-step-in-the-way",
            Self::PlanStepInTheWayField => "plan-step-in-the-way-field",
            Self::PlanStepNewTitle => "plan-step-new-title",
            Self::PlanStepNone => "plan-step-none",
            Self::PlanStepText => "plan-step-text",
            Self::PlanStepUnnamed => "plan-step-unnamed",
            Self::PlanStepWhen => "plan-step-when",
            Self::PlanStepWhenHint => "plan-step-when.hint",
            Self::PlanSteps => "plan-steps",
            Self::PlanText => "plan-text",
            Self::PlanTextHint => "plan-text.hint",
            Self::PlanThen => "plan-then",
            Self::PlanTimelineLead => "plan-timeline-lead",
            Self::PlanUnnamed => "plan-unnamed",
            Self::PlanViewBoard => "plan-view-board",
            Self::PlanViewList => "plan-view-list",
            Self::PlanViewTimeline => "plan-view-timeline",
            Self::PlanViewYears => "plan-view-years",
            Self::PlanViews => "plan-views",
            Self::PlanWhen => "plan-when",
            Self::PlanWhenHard => "plan-when-hard",
            Self::PlanWhenThen => "plan-when-then",
            Self::PlanWhenThenAdd => "plan-when-then-add",
            Self::PlanWhenThenHint => "plan-when-then.hint",
            Self::PlanWhenThenNumber => "plan-when-then-number",
            Self::PlanWhy => "plan-why",
            Self::PlanWith => "plan-with",
            Self::PlanWithWhom => "plan-with-whom",
            Self::PlanYearsLead => "plan-years-lead",
            Self::PlanYearsNone => "plan-years-none",
            Self::PractiseAbout => "practise-about",
            Self::PractiseAction => "practise-action",
            Self::PractiseLink => "practise-link",
            Self::PractiseTitle => "practise-title",
            Self::PractiseWorks => "practise-works",
            Self::PractiseWorksMore => "practise-works.more",
            Self::ReaderKey => "reader-key",
            Self::ReaderKeyClose => "reader-key-close",
            Self::ReaderKeyDiffer => "reader-key-differ",
            Self::ReaderKeyDiffered => "reader-key-differed",
            Self::ReaderKeyDifferedFix => "reader-key-differed.fix",
            Self::ReaderKeyEmpty => "reader-key-empty",
            Self::ReaderKeyEmptyFix => "reader-key-empty.fix",
            Self::ReaderKeyFile => "reader-key-file",
            Self::ReaderKeyHas => "reader-key-has",
            Self::ReaderKeyItsWords => "reader-key-its-words",
            Self::ReaderKeyKept => "reader-key-kept",
            Self::ReaderKeyLead => "reader-key-lead",
            Self::ReaderKeyLook => "reader-key-look",
            Self::ReaderKeyNotNow => "reader-key-not-now",
            Self::ReaderKeyOf => "reader-key-of",
            Self::ReaderKeyRemove => "reader-key-remove",
            Self::ReaderKeyRemoved => "reader-key-removed",
            Self::ReaderKeyReplace => "reader-key-replace",
            Self::ReaderKeySame => "reader-key-same",
            Self::ReaderKeyText => "reader-key-text",
            Self::ReaderKeyTextHint => "reader-key-text.hint",
            Self::ReaderKeyWords => "reader-key-words",
            Self::ReaderKeyWordsLead => "reader-key-words-lead",
            Self::RecoveryAbout => "recovery-about",
            Self::RecoveryByHand => "recovery-by-hand",
            Self::RecoveryCopied => "recovery-copied",
            Self::RecoveryKey => "recovery-key",
            Self::RecoveryKeyAbout => "recovery-key-about",
            Self::RecoveryLater => "recovery-later",
            Self::RecoveryPicture => "recovery-picture",
            Self::RecoveryPrint => "recovery-print",
            Self::RecoveryPrinted => "recovery-printed",
            Self::RecoverySave => "recovery-save",
            Self::RecoverySavePage => "recovery-save-page",
            Self::RecoverySaved => "recovery-saved",
            Self::RecoverySteps => "recovery-steps",
            Self::RecoveryTitle => "recovery-title",
            Self::RecoveryWarning => "recovery-warning",
            Self::RekeyAbout => "rekey-about",
            Self::RekeyAction => "rekey-action",
            Self::RekeyDone => "rekey-done",
            Self::RekeyHonest => "rekey-honest",
            Self::RekeyKept => "rekey-kept",
            Self::RekeyLink => "rekey-link",
            Self::RekeySheet => "rekey-sheet",
            Self::RekeySheetHint => "rekey-sheet.hint",
            Self::RekeySheetTitle => "rekey-sheet-title",
            Self::RekeyTitle => "rekey-title",
            Self::RekeyUnreadable => "rekey-unreadable",
            Self::RekeyWorking => "rekey-working",
            Self::SafetyAdd => "safety-add",
            Self::SafetyAfterANo => "safety-after-a-no",
            Self::SafetyAfterANoHint => "safety-after-a-no-hint",
            Self::SafetyBadDay => "safety-bad-day",
            Self::SafetyBadDayHint => "safety-bad-day-hint",
            Self::SafetyCardTitle => "safety-card-title",
            Self::SafetyChange => "safety-change",
            Self::SafetyCopied => "safety-copied",
            Self::SafetyElsewhere => "safety-elsewhere",
            Self::SafetyElsewhereHint => "safety-elsewhere-hint",
            Self::SafetyEmpty => "safety-empty",
            Self::SafetyEmptyAction => "safety-empty-action",
            Self::SafetyEmptyTitle => "safety-empty-title",
            Self::SafetyFirst => "safety-first",
            Self::SafetyFirstHint => "safety-first-hint",
            Self::SafetyFromPeople => "safety-from-people",
            Self::SafetyHelps => "safety-helps",
            Self::SafetyHelpsHint => "safety-helps-hint",
            Self::SafetyHiddenBack => "safety-hidden-back",
            Self::SafetyHiddenHint => "safety-hidden-hint",
            Self::SafetyHide => "safety-hide",
            Self::SafetyIsOnLockScreen => "safety-is-on-lock-screen",
            Self::SafetyKeepsOk => "safety-keeps-ok",
            Self::SafetyKeepsOkHint => "safety-keeps-ok-hint",
            Self::SafetyKindWords => "safety-kind-words",
            Self::SafetyLine => "safety-line",
            Self::SafetyLineEmpty => "safety-line-empty",
            Self::SafetyLineEmptyFix => "safety-line-empty.fix",
            Self::SafetyLineNotThis => "safety-line-not-this",
            Self::SafetyLineNotThisHint => "safety-line-not-this.hint",
            Self::SafetyLineNumber => "safety-line-number",
            Self::SafetyLineNumberHint => "safety-line-number.hint",
            Self::SafetyLinePerson => "safety-line-person",
            Self::SafetyLook => "safety-look",
            Self::SafetyLookAbout => "safety-look-about",
            Self::SafetyLookHear => "safety-look-hear",
            Self::SafetyLookSee => "safety-look-see",
            Self::SafetyLookSmell => "safety-look-smell",
            Self::SafetyLookTaste => "safety-look-taste",
            Self::SafetyLookTouch => "safety-look-touch",
            Self::SafetyMargin => "safety-margin",
            Self::SafetyNoOne => "safety-no-one",
            Self::SafetyNotCopied => "safety-not-copied",
            Self::SafetyNotCopiedFix => "safety-not-copied.fix",
            Self::SafetyNotThis => "safety-not-this",
            Self::SafetyNumber => "safety-number",
            Self::SafetyNumberIs => "safety-number-is",
            Self::SafetyNumberNone => "safety-number-none",
            Self::SafetyOnLockScreen => "safety-on-lock-screen",
            Self::SafetyOnLockScreenHint => "safety-on-lock-screen.hint",
            Self::SafetyPeople => "safety-people",
            Self::SafetyPeopleHint => "safety-people-hint",
            Self::SafetyPhone => "safety-phone",
            Self::SafetyPhoneHint => "safety-phone.hint",
            Self::SafetyPhoneNumber => "safety-phone-number",
            Self::SafetyPrint => "safety-print",
            Self::SafetyProofs => "safety-proofs",
            Self::SafetyProofsWhere => "safety-proofs-where",
            Self::SafetyPutAway => "safety-put-away",
            Self::SafetyRoom => "safety-room",
            Self::SafetyRoomAbout => "safety-room-about",
            Self::SafetySafer => "safety-safer",
            Self::SafetySaferHint => "safety-safer-hint",
            Self::SafetySaveCard => "safety-save-card",
            Self::SafetyServices => "safety-services",
            Self::SafetyServicesHint => "safety-services-hint",
            Self::SafetySigns => "safety-signs",
            Self::SafetySignsHint => "safety-signs-hint",
            Self::SafetySlow => "safety-slow",
            Self::SafetySlowAbout => "safety-slow-about",
            Self::SafetySlowAgain => "safety-slow-again",
            Self::SafetySlowCount => "safety-slow-count",
            Self::SafetySlowDone => "safety-slow-done",
            Self::SafetySlowIn => "safety-slow-in",
            Self::SafetySlowOut => "safety-slow-out",
            Self::SafetySlowStart => "safety-slow-start",
            Self::SafetySlowStill => "safety-slow-still",
            Self::SafetySlowStop => "safety-slow-stop",
            Self::SafetyTitle => "safety-title",
            Self::SafetyWhenOk => "safety-when-ok",
            Self::SafetyWhenOkHint => "safety-when-ok-hint",
            Self::SafetyWorth => "safety-worth",
            Self::SafetyWorthHint => "safety-worth-hint",
            Self::SealedAskGiver => "sealed-ask-giver",
            Self::SealedAskName => "sealed-ask-name",
            Self::SealedBar => "sealed-bar",
            Self::SealedCannot => "sealed-cannot",
            Self::SealedCannotFix => "sealed-cannot.fix",
            Self::SealedClose => "sealed-close",
            Self::SealedCut => "sealed-cut",
            Self::SealedCutFix => "sealed-cut.fix",
            Self::SealedDamaged => "sealed-damaged",
            Self::SealedDamagedFix => "sealed-damaged.fix",
            Self::SealedEmpty => "sealed-empty",
            Self::SealedEmptyFix => "sealed-empty.fix",
            Self::SealedLead => "sealed-lead",
            Self::SealedLicence => "sealed-licence",
            Self::SealedMadeFor => "sealed-made-for",
            Self::SealedMemory => "sealed-memory",
            Self::SealedMemoryFix => "sealed-memory.fix",
            Self::SealedNewer => "sealed-newer",
            Self::SealedNewerFix => "sealed-newer.fix",
            Self::SealedOpen => "sealed-open",
            Self::SealedPassphrase => "sealed-passphrase",
            Self::SealedPassphraseHint => "sealed-passphrase.hint",
            Self::SealedPrint => "sealed-print",
            Self::SealedSave => "sealed-save",
            Self::SealedShow => "sealed-show",
            Self::SealedTakeOut => "sealed-take-out",
            Self::SealedTakeOutLead => "sealed-take-out-lead",
            Self::SealedText => "sealed-text",
            Self::SealedTitle => "sealed-title",
            Self::SealedWindowTitle => "sealed-window-title",
            Self::SealedWork => "sealed-work",
            Self::SealedWorkFix => "sealed-work.fix",
            Self::SealedWorking => "sealed-working",
            Self::SealedWrong => "sealed-wrong",
            Self::SealedWrongFix => "sealed-wrong.fix",
            Self::SearchCount => "search-count",
            Self::SearchField => "search-field",
            Self::SearchFieldHint => "search-field.hint",
            Self::SearchNewest => "search-newest",
            Self::SearchNoneHelp => "search-none-help",
            Self::SearchResults => "search-results",
            Self::SearchStart => "search-start",
            Self::SearchTitle => "search-title",
            Self::SearchTooLong => "search-too-long",
            Self::SearchTooLongFix => "search-too-long.fix",
            Self::SearchTucked => "search-tucked",
            Self::SettingsAbout => "settings-about",
            Self::SettingsAboutWaymark => "settings-about-waymark",
            Self::SettingsAccessibility => "settings-accessibility",
            Self::SettingsAutoLock => "settings-auto-lock",
            Self::SettingsAutoLockHint => "settings-auto-lock.hint",
            Self::SettingsAutoLockMinutes => "settings-auto-lock-minutes",
            Self::SettingsAutoLockNever => "settings-auto-lock-never",
            Self::SettingsBin => "settings-bin",
            Self::SettingsBinAbout => "settings-bin-about",
            Self::SettingsBlur => "settings-blur",
            Self::SettingsBlurHint => "settings-blur.hint",
            Self::SettingsBringInAdded => "settings-bring-in-added",
            Self::SettingsBringInChanged => "settings-bring-in-changed",
            Self::SettingsBringInSame => "settings-bring-in-same",
            Self::SettingsBringInTitle => "settings-bring-in-title",
            Self::SettingsBringInVersions => "settings-bring-in-versions",
            Self::SettingsCalm => "settings-calm",
            Self::SettingsCalmHint => "settings-calm.hint",
            Self::SettingsChanged => "settings-changed",
            Self::SettingsClipboard => "settings-clipboard",
            Self::SettingsClipboardAbout => "settings-clipboard-about",
            Self::SettingsClipboardDone => "settings-clipboard-done",
            Self::SettingsExercises => "settings-exercises",
            Self::SettingsFonts => "settings-fonts",
            Self::SettingsHideMinutes => "settings-hide-minutes",
            Self::SettingsHideNumbers => "settings-hide-numbers",
            Self::SettingsHideNumbersHint => "settings-hide-numbers.hint",
            Self::SettingsIcons => "settings-icons",
            Self::SettingsJournalName => "settings-journal-name",
            Self::SettingsJournalNameHint => "settings-journal-name.hint",
            Self::SettingsKeyBack => "settings-key-back",
            Self::SettingsKeyEnter => "settings-key-enter",
            Self::SettingsKeyEscape => "settings-key-escape",
            Self::SettingsKeyFinish => "settings-key-finish",
            Self::SettingsKeyLarger => "settings-key-larger",
            Self::SettingsKeyLock => "settings-key-lock",
            Self::SettingsKeyNameAlt => "settings-key-name-alt",
            Self::SettingsKeyNameCtrl => "settings-key-name-ctrl",
            Self::SettingsKeyNameEnter => "settings-key-name-enter",
            Self::SettingsKeyNameEsc => "settings-key-name-esc",
            Self::SettingsKeyNameLeft => "settings-key-name-left",
            Self::SettingsKeyNameShift => "settings-key-name-shift",
            Self::SettingsKeyNew => "settings-key-new",
            Self::SettingsKeyPlaces => "settings-key-places",
            Self::SettingsKeyQuiet => "settings-key-quiet",
            Self::SettingsKeyRegion => "settings-key-region",
            Self::SettingsKeySearch => "settings-key-search",
            Self::SettingsKeySettings => "settings-key-settings",
            Self::SettingsKeyShift => "settings-key-shift",
            Self::SettingsKeySmaller => "settings-key-smaller",
            Self::SettingsKeyUndo => "settings-key-undo",
            Self::SettingsKeyUsual => "settings-key-usual",
            Self::SettingsKeys => "settings-keys",
            Self::SettingsKeysColumn => "settings-keys-column",
            Self::SettingsKeysDoes => "settings-keys-does",
            Self::SettingsKeysMargin => "settings-keys-margin",
            Self::SettingsKeysShow => "settings-keys-show",
            Self::SettingsLanguage => "settings-language",
            Self::SettingsLicence => "settings-licence",
            Self::SettingsLock => "settings-lock",
            Self::SettingsLockAway => "settings-lock-away",
            Self::SettingsLockMargin => "settings-lock-margin",
            Self::SettingsMyName => "settings-my-name",
            Self::SettingsMyNameHint => "settings-my-name.hint",
            Self::SettingsNames => "settings-names",
            Self::SettingsNamesMargin => "settings-names-margin",
            Self::SettingsNetwork => "settings-network",
            Self::SettingsPacks => "settings-packs",
            Self::SettingsPacksAgain => "settings-packs-again",
            Self::SettingsPacksChoose => "settings-packs-choose",
            Self::SettingsPacksDone => "settings-packs-done",
            Self::SettingsPacksFolder => "settings-packs-folder",
            Self::SettingsPacksGone => "settings-packs-gone",
            Self::SettingsPacksLeftOut => "settings-packs-left-out",
            Self::SettingsPacksLeftOutAbout => "settings-packs-left-out-about",
            Self::SettingsPacksLine => "settings-packs-line",
            Self::SettingsPacksMargin => "settings-packs-margin",
            Self::SettingsPacksNone => "settings-packs-none",
            Self::SettingsPacksRead => "settings-packs-read",
            Self::SettingsPacksReadNone => "settings-packs-read-none",
            Self::SettingsPacksRemove => "settings-packs-remove",
            Self::SettingsPacksRemoveAbout => "settings-packs-remove-about",
            Self::SettingsPassphrase => "settings-passphrase",
            Self::SettingsPassphraseAbout => "settings-passphrase-about",
            Self::SettingsPassphraseAction => "settings-passphrase-action",
            Self::SettingsPassphraseChange => "settings-passphrase-change",
            Self::SettingsPassphraseChanged => "settings-passphrase-changed",
            Self::SettingsPassphraseChangedMore => "settings-passphrase-changed.more",
            Self::SettingsPassphraseChanging => "settings-passphrase-changing",
            Self::SettingsPassphraseNoPresent => "settings-passphrase-no-present",
            Self::SettingsPassphraseNoPresentFix => "settings-passphrase-no-present.fix",
            Self::SettingsPassphrasePresent => "settings-passphrase-present",
            Self::SettingsPassphraseTitle => "settings-passphrase-title",
            Self::SettingsPrivateWords => "settings-private-words",
            Self::SettingsPrivateWordsAbout => "settings-private-words-about",
            Self::SettingsReading => "settings-reading",
            Self::SettingsReadingMargin => "settings-reading-margin",
            Self::SettingsReadingTitle => "settings-reading-title",
            Self::SettingsRecords => "settings-records",
            Self::SettingsRecoveryAbout => "settings-recovery-about",
            Self::SettingsRecoveryAction => "settings-recovery-action",
            Self::SettingsRecoveryCopies => "settings-recovery-copies",
            Self::SettingsRecoveryDoneTitle => "settings-recovery-done-title",
            Self::SettingsRecoveryMade => "settings-recovery-made",
            Self::SettingsRecoveryNone => "settings-recovery-none",
            Self::SettingsRecoverySheet => "settings-recovery-sheet",
            Self::SettingsRecoveryTitle => "settings-recovery-title",
            Self::SettingsSample => "settings-sample",
            Self::SettingsSampleAbout => "settings-sample-about",
            Self::SettingsSampleClose => "settings-sample-close",
            Self::SettingsShiftLock => "settings-shift-lock",
            Self::SettingsShiftLockHint => "settings-shift-lock.hint",
            Self::SettingsSizeKilobytes => "settings-size-kilobytes",
            Self::SettingsSizeMegabytes => "settings-size-megabytes",
            Self::SettingsStatement => "settings-statement",
            Self::SettingsStored => "settings-stored",
            Self::SettingsStoredCopy => "settings-stored-copy",
            Self::SettingsStoredFolder => "settings-stored-folder",
            Self::SettingsStoredMargin => "settings-stored-margin",
            Self::SettingsStoredNoCopy => "settings-stored-no-copy",
            Self::SettingsStoredReadable => "settings-stored-readable",
            Self::SettingsStoredRecords => "settings-stored-records",
            Self::SettingsStoredSize => "settings-stored-size",
            Self::SettingsTakeOut => "settings-take-out",
            Self::SettingsTakeOutBut => "settings-take-out-but",
            Self::SettingsTakeOutButFix => "settings-take-out-but.fix",
            Self::SettingsTakeOutDone => "settings-take-out-done",
            Self::SettingsTakeOutJson => "settings-take-out-json",
            Self::SettingsTakeOutJsonAbout => "settings-take-out-json-about",
            Self::SettingsTakeOutMargin => "settings-take-out-margin",
            Self::SettingsTakeOutMarkdown => "settings-take-out-markdown",
            Self::SettingsTakeOutMarkdownAbout => "settings-take-out-markdown-about",
            Self::SettingsTakeOutWarning => "settings-take-out-warning",
            Self::SettingsTextLarger => "settings-text-larger",
            Self::SettingsTextSize => "settings-text-size",
            Self::SettingsTextSizePercent => "settings-text-size-percent",
            Self::SettingsTextSmaller => "settings-text-smaller",
            Self::SettingsTextUsual => "settings-text-usual",
            Self::SettingsTheme => "settings-theme",
            Self::SettingsThemeDark => "settings-theme-dark",
            Self::SettingsThemeHcDark => "settings-theme-hc-dark",
            Self::SettingsThemeHcLight => "settings-theme-hc-light",
            Self::SettingsThemeLight => "settings-theme-light",
            Self::SettingsThemeSystem => "settings-theme-system",
            Self::SettingsTitle => "settings-title",
            Self::SettingsToday => "settings-today",
            Self::SettingsTodayQuotes => "settings-today-quotes",
            Self::SettingsTodayQuotesHint => "settings-today-quotes.hint",
            Self::SettingsVersion => "settings-version",
            Self::SettingsWays => "settings-ways",
            Self::SettingsWords => "settings-words",
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
            Self::ShareCarers => "share-carers",
            Self::ShareChoose => "share-choose",
            Self::ShareChooseLead => "share-choose-lead",
            Self::ShareFileName => "share-file-name",
            Self::ShareForWhat => "share-for-what",
            Self::ShareForWhatHint => "share-for-what.hint",
            Self::ShareForWhom => "share-for-whom",
            Self::ShareForm => "share-form",
            Self::ShareFormHtml => "share-form-html",
            Self::ShareFormJson => "share-form-json",
            Self::ShareFormKeyPage => "share-form-key-page",
            Self::ShareFormMarkdown => "share-form-markdown",
            Self::ShareFormPdf => "share-form-pdf",
            Self::ShareFormPlainNote => "share-form-plain-note",
            Self::ShareFormSealedHtml => "share-form-sealed-html",
            Self::ShareFormSealedMarkdown => "share-form-sealed-markdown",
            Self::ShareFormSealedNote => "share-form-sealed-note",
            Self::ShareFormSealedPage => "share-form-sealed-page",
            Self::ShareFound => "share-found",
            Self::ShareFoundHealth => "share-found-health",
            Self::ShareFoundName => "share-found-name",
            Self::ShareFoundWord => "share-found-word",
            Self::ShareKeep => "share-keep",
            Self::ShareKeptPrivate => "share-kept-private",
            Self::ShareLeftOut => "share-left-out",
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
            Self::SharePreview => "share-preview",
            Self::SharePreviewLead => "share-preview-lead",
            Self::SharePrivateAdd => "share-private-add",
            Self::SharePrivateLead => "share-private-lead",
            Self::SharePrivateNone => "share-private-none",
            Self::SharePrivateWords => "share-private-words",
            Self::SharePutBack => "share-put-back",
            Self::ShareReceiptCopy => "share-receipt-copy",
            Self::ShareReceiptFor => "share-receipt-for",
            Self::ShareReceiptLines => "share-receipt-lines",
            Self::ShareReceipts => "share-receipts",
            Self::ShareReceiptsNone => "share-receipts-none",
            Self::ShareReplace => "share-replace",
            Self::ShareReplaceWith => "share-replace-with",
            Self::ShareSectionAgreed => "share-section-agreed",
            Self::ShareSectionConcerns => "share-section-concerns",
            Self::ShareSectionDates => "share-section-dates",
            Self::ShareSectionDone => "share-section-done",
            Self::ShareSectionFit => "share-section-fit",
            Self::ShareSectionHelps => "share-section-helps",
            Self::ShareSectionLearning => "share-section-learning",
            Self::ShareSectionLife => "share-section-life",
            Self::ShareSectionPeople => "share-section-people",
            Self::ShareSectionPlan => "share-section-plan",
            Self::ShareSectionProfile => "share-section-profile",
            Self::ShareSectionQuestions => "share-section-questions",
            Self::ShareSectionSearch => "share-section-search",
            Self::ShareSectionSheets => "share-section-sheets",
            Self::ShareSectionStrengths => "share-section-strengths",
            Self::ShareSectionSupport => "share-section-support",
            Self::ShareSectionValues => "share-section-values",
            Self::ShareSinceChanged => "share-since-changed",
            Self::ShareSinceFirst => "share-since-first",
            Self::ShareSinceNew => "share-since-new",
            Self::ShareSinceSame => "share-since-same",
            Self::ShareSlip => "share-slip",
            Self::ShareTakeBackNote => "share-take-back-note",
            Self::ShareTakeOut => "share-take-out",
            Self::ShareTakeWordOut => "share-take-word-out",
            Self::ShareTakenBack => "share-taken-back",
            Self::ShareTitle => "share-title",
            Self::ShareUndecided => "share-undecided",
            Self::ShareUndecidedFix => "share-undecided.fix",
            Self::ShareUntil => "share-until",
            Self::ShareUntilHint => "share-until.hint",
            Self::SharedAbout => "shared-about",
            Self::SharedClose => "shared-close",
            Self::SharedContents => "shared-contents",
            Self::SharedKinds => "shared-kinds",
            Self::SharedMade => "shared-made",
            Self::SharedNoPassphrase => "shared-no-passphrase",
            Self::SharedNoPassphraseFix => "shared-no-passphrase.fix",
            Self::SharedNotKept => "shared-not-kept",
            Self::SharedOpen => "shared-open",
            Self::SharedOpenOne => "shared-open-one",
            Self::SharedOpening => "shared-opening",
            Self::SharedPassphrase => "shared-passphrase",
            Self::SharedPassphraseHint => "shared-passphrase.hint",
            Self::SharedPick => "shared-pick",
            Self::SharedPickOther => "shared-pick-other",
            Self::SharedReadingOnly => "shared-reading-only",
            Self::SharedSafe => "shared-safe",
            Self::SharedTitle => "shared-title",
            Self::SharedUntil => "shared-until",
            Self::SharedUntilNone => "shared-until-none",
            Self::SharedUntitled => "shared-untitled",
            Self::SharedWaits => "shared-waits",
            Self::SharedWaitsLater => "shared-waits-later",
            Self::SharedWaitsRead => "shared-waits-read",
            Self::SharedWaitsShelf => "shared-waits-shelf",
            Self::SharingAboutPage => "sharing-about-page",
            Self::SharingAboutPageNote => "sharing-about-page-note",
            Self::SharingAllReceipts => "sharing-all-receipts",
            Self::SharingBackToLines => "sharing-back-to-lines",
            Self::SharingBefore => "sharing-before",
            Self::SharingBeforeFile => "sharing-before-file",
            Self::SharingBeforeLasts => "sharing-before-lasts",
            Self::SharingBeforeLead => "sharing-before-lead",
            Self::SharingBeforeOff => "sharing-before-off",
            Self::SharingBeforeSee => "sharing-before-see",
            Self::SharingBegin => "sharing-begin",
            Self::SharingBin => "sharing-bin",
            Self::SharingChange => "sharing-change",
            Self::SharingChooseFile => "sharing-choose-file",
            Self::SharingChooseFor => "sharing-choose-for",
            Self::SharingDoNotAsk => "sharing-do-not-ask",
            Self::SharingDone => "sharing-done",
            Self::SharingDoneAgain => "sharing-done-again",
            Self::SharingDoneCopy => "sharing-done-copy",
            Self::SharingDoneGive => "sharing-done-give",
            Self::SharingDoneNext => "sharing-done-next",
            Self::SharingDoneOpen => "sharing-done-open",
            Self::SharingDoneOpenPage => "sharing-done-open-page",
            Self::SharingDoneOpenSteps => "sharing-done-open-steps",
            Self::SharingDoneRunsOver => "sharing-done-runs-over",
            Self::SharingDoneRunsOverFix => "sharing-done-runs-over.fix",
            Self::SharingDoneSee => "sharing-done-see",
            Self::SharingDoneTell => "sharing-done-tell",
            Self::SharingFile => "sharing-file",
            Self::SharingHowToOffer => "sharing-how-to-offer",
            Self::SharingIsTakenOut => "sharing-is-taken-out",
            Self::SharingKeyPageHint => "sharing-key-page-hint",
            Self::SharingKeyPageNote => "sharing-key-page-note",
            Self::SharingMarked => "sharing-marked",
            Self::SharingMarkedLead => "sharing-marked-lead",
            Self::SharingMarkedRecord => "sharing-marked-record",
            Self::SharingMarkedTake => "sharing-marked-take",
            Self::SharingMarkedTaken => "sharing-marked-taken",
            Self::SharingMoreForms => "sharing-more-forms",
            Self::SharingNoFile => "sharing-no-file",
            Self::SharingNoNews => "sharing-no-news",
            Self::SharingNotNow => "sharing-not-now",
            Self::SharingNotOnPaper => "sharing-not-on-paper",
            Self::SharingNote => "sharing-note",
            Self::SharingNoteHint => "sharing-note.hint",
            Self::SharingOnlyNews => "sharing-only-news",
            Self::SharingOnlyNewsHint => "sharing-only-news.hint",
            Self::SharingOwnLine => "sharing-own-line",
            Self::SharingPageCareerProfile => "sharing-page-career-profile",
            Self::SharingPageCarer => "sharing-page-carer",
            Self::SharingPageEmployer => "sharing-page-employer",
            Self::SharingPageIntroduction => "sharing-page-introduction",
            Self::SharingPagePapers => "sharing-page-papers",
            Self::SharingPageSearchPlan => "sharing-page-search-plan",
            Self::SharingPageStory => "sharing-page-story",
            Self::SharingPageSummary => "sharing-page-summary",
            Self::SharingPageSupportPlan => "sharing-page-support-plan",
            Self::SharingPages => "sharing-pages",
            Self::SharingParagraph => "sharing-paragraph",
            Self::SharingPassphraseNotKept => "sharing-passphrase-not-kept",
            Self::SharingPassphraseSuggest => "sharing-passphrase-suggest",
            Self::SharingPlainHint => "sharing-plain-hint",
            Self::SharingPleaseNote => "sharing-please-note",
            Self::SharingPleaseNoteLead => "sharing-please-note-lead",
            Self::SharingPrivateHealth => "sharing-private-health",
            Self::SharingPrivateHow => "sharing-private-how",
            Self::SharingPrivateList => "sharing-private-list",
            Self::SharingPrivatePeople => "sharing-private-people",
            Self::SharingPrivatePeopleHow => "sharing-private-people-how",
            Self::SharingReader => "sharing-reader",
            Self::SharingReaderAddTitle => "sharing-reader-add-title",
            Self::SharingReaderChangeTitle => "sharing-reader-change-title",
            Self::SharingReaderLine => "sharing-reader-line",
            Self::SharingReaderNew => "sharing-reader-new",
            Self::SharingReaderNone => "sharing-reader-none",
            Self::SharingReaderNoneFix => "sharing-reader-none.fix",
            Self::SharingReadersLead => "sharing-readers-lead",
            Self::SharingReceiptAgain => "sharing-receipt-again",
            Self::SharingReceiptDate => "sharing-receipt-date",
            Self::SharingReceiptHowMuch => "sharing-receipt-how-much",
            Self::SharingReceiptLeftOut => "sharing-receipt-left-out",
            Self::SharingReceiptLeftOutNote => "sharing-receipt-left-out-note",
            Self::SharingReceiptLine => "sharing-receipt-line",
            Self::SharingReceiptLineShort => "sharing-receipt-line-short",
            Self::SharingReceiptNoWords => "sharing-receipt-no-words",
            Self::SharingReceiptUntil => "sharing-receipt-until",
            Self::SharingReceiptsLead => "sharing-receipts-lead",
            Self::SharingSealedHint => "sharing-sealed-hint",
            Self::SharingSealedPageHint => "sharing-sealed-page-hint",
            Self::SharingSealedPageNote => "sharing-sealed-page-note",
            Self::SharingSeePage => "sharing-see-page",
            Self::SharingTips => "sharing-tips",
            Self::SharingTipsHint => "sharing-tips.hint",
            Self::SharingWhatToDo => "sharing-what-to-do",
            Self::SharingWhichPage => "sharing-which-page",
            Self::SharingWord => "sharing-word",
            Self::SharingWordStaysOut => "sharing-word-stays-out",
            Self::SharingWordsLead => "sharing-words-lead",
            Self::SheetAgreed => "sheet-agreed",
            Self::SheetConcerns => "sheet-concerns",
            Self::SheetConsent => "sheet-consent",
            Self::SheetDate => "sheet-date",
            Self::SheetDates => "sheet-dates",
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
            Self::SheetGoalHelp => "sheet-goal-help",
            Self::SheetGoalLevelGood => "sheet-goal-level-good",
            Self::SheetGoalLevelGreat => "sheet-goal-level-great",
            Self::SheetGoalLevelOk => "sheet-goal-level-ok",
            Self::SheetGoalReview => "sheet-goal-review",
            Self::SheetGoalState => "sheet-goal-state",
            Self::SheetGoalWhy => "sheet-goal-why",
            Self::SheetHelpForYou => "sheet-help-for-you",
            Self::SheetHelpForYouAsk => "sheet-help-for-you-ask",
            Self::SheetHelpForYouRest => "sheet-help-for-you-rest",
            Self::SheetHelpForYouTalk => "sheet-help-for-you-talk",
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
            Self::SheetLabel => "sheet-label",
            Self::SheetLastLine => "sheet-last-line",
            Self::SheetLearning => "sheet-learning",
            Self::SheetLife => "sheet-life",
            Self::SheetMoved => "sheet-moved",
            Self::SheetOwnWords => "sheet-own-words",
            Self::SheetPeople => "sheet-people",
            Self::SheetPeriod => "sheet-period",
            Self::SheetPeriodSince => "sheet-period-since",
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
            Self::SheetPictureUseful => "sheet-picture-useful",
            Self::SheetPictureUsefulCaption => "sheet-picture-useful-caption",
            Self::SheetPictureUsefulHelp => "sheet-picture-useful-help",
            Self::SheetPictureUsefulHigh => "sheet-picture-useful-high",
            Self::SheetPictureUsefulLow => "sheet-picture-useful-low",
            Self::SheetPictureUsefulReading => "sheet-picture-useful-reading",
            Self::SheetPlace => "sheet-place",
            Self::SheetPlaceLine => "sheet-place-line",
            Self::SheetPlan => "sheet-plan",
            Self::SheetProfile => "sheet-profile",
            Self::SheetProof => "sheet-proof",
            Self::SheetQuestions => "sheet-questions",
            Self::SheetRatingBefore => "sheet-rating-before",
            Self::SheetRecoveryHere => "sheet-recovery-here",
            Self::SheetRecoveryHere1 => "sheet-recovery-here-1",
            Self::SheetRecoveryHere2 => "sheet-recovery-here-2",
            Self::SheetRecoveryHere3 => "sheet-recovery-here-3",
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
            Self::SheetSearch => "sheet-search",
            Self::SheetSheets => "sheet-sheets",
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
            Self::SheetSupport => "sheet-support",
            Self::SheetTips => "sheet-tips",
            Self::SheetTipsLines => "sheet-tips-lines",
            Self::SheetTipsOneTime => "sheet-tips-one-time",
            Self::SheetTipsQuote => "sheet-tips-quote",
            Self::SheetTitle => "sheet-title",
            Self::SheetTitleCareerProfile => "sheet-title-career-profile",
            Self::SheetTitleCarer => "sheet-title-carer",
            Self::SheetTitleEmployer => "sheet-title-employer",
            Self::SheetTitleIntroduction => "sheet-title-introduction",
            Self::SheetTitlePapers => "sheet-title-papers",
            Self::SheetTitleSearchPlan => "sheet-title-search-plan",
            Self::SheetTitleStory => "sheet-title-story",
            Self::SheetTitleSupportPlan => "sheet-title-support-plan",
            Self::SheetTopics => "sheet-topics",
            Self::SheetTopicsDoNotAsk => "sheet-topics-do-not-ask",
            Self::SheetTopicsNotNow => "sheet-topics-not-now",
            Self::SheetTopicsNotOnPaper => "sheet-topics-not-on-paper",
            Self::SheetUntil => "sheet-until",
            Self::SheetValues => "sheet-values",
            Self::SheetWant => "sheet-want",
            Self::SheetWindowTitle => "sheet-window-title",
            Self::ShelfAbout => "shelf-about",
            Self::ShelfBin => "shelf-bin",
            Self::ShelfBinAbout => "shelf-bin-about",
            Self::ShelfBinEmpty => "shelf-bin-empty",
            Self::ShelfBinRow => "shelf-bin-row",
            Self::ShelfBinTakeOut => "shelf-bin-take-out",
            Self::ShelfEmpty => "shelf-empty",
            Self::ShelfFolder => "shelf-folder",
            Self::ShelfFolderAbout => "shelf-folder-about",
            Self::ShelfFolderAdd => "shelf-folder-add",
            Self::ShelfFolderBin => "shelf-folder-bin",
            Self::ShelfFolderEmpty => "shelf-folder-empty",
            Self::ShelfFolderMargin => "shelf-folder-margin",
            Self::ShelfFolderName => "shelf-folder-name",
            Self::ShelfFolderNameHint => "shelf-folder-name.hint",
            Self::ShelfFolderNoName => "shelf-folder-no-name",
            Self::ShelfFolderPages => "shelf-folder-pages",
            Self::ShelfFolderRename => "shelf-folder-rename",
            Self::ShelfFolders => "shelf-folders",
            Self::ShelfFoldersMargin => "shelf-folders-margin",
            Self::ShelfKeep => "shelf-keep",
            Self::ShelfKeepAction => "shelf-keep-action",
            Self::ShelfKeepAlready => "shelf-keep-already",
            Self::ShelfKeepMargin => "shelf-keep-margin",
            Self::ShelfKeepNewFolder => "shelf-keep-new-folder",
            Self::ShelfKeepSee => "shelf-keep-see",
            Self::ShelfKeyFileWhat => "shelf-key-file-what",
            Self::ShelfKeyFileWords => "shelf-key-file-words",
            Self::ShelfLetGo => "shelf-let-go",
            Self::ShelfLetGoAbout => "shelf-let-go-about",
            Self::ShelfLetGoCome => "shelf-let-go-come",
            Self::ShelfLetGoCopies => "shelf-let-go-copies",
            Self::ShelfLetGoDay => "shelf-let-go-day",
            Self::ShelfLetGoDayHint => "shelf-let-go-day.hint",
            Self::ShelfLetGoDaySays => "shelf-let-go-day-says",
            Self::ShelfLetGoNo => "shelf-let-go-no",
            Self::ShelfLetGoNoDay => "shelf-let-go-no-day",
            Self::ShelfLetGoTitle => "shelf-let-go-title",
            Self::ShelfLetGoUndo => "shelf-let-go-undo",
            Self::ShelfLetGoYes => "shelf-let-go-yes",
            Self::ShelfLoose => "shelf-loose",
            Self::ShelfLooseAbout => "shelf-loose-about",
            Self::ShelfName => "shelf-name",
            Self::ShelfNote => "shelf-note",
            Self::ShelfNoteAdd => "shelf-note-add",
            Self::ShelfNoteBin => "shelf-note-bin",
            Self::ShelfNoteChange => "shelf-note-change",
            Self::ShelfNoteEmpty => "shelf-note-empty",
            Self::ShelfNoteHint => "shelf-note.hint",
            Self::ShelfNoteOf => "shelf-note-of",
            Self::ShelfNotes => "shelf-notes",
            Self::ShelfNotesMargin => "shelf-notes-margin",
            Self::ShelfNotesNone => "shelf-notes-none",
            Self::ShelfPageCame => "shelf-page-came",
            Self::ShelfPageCare => "shelf-page-care",
            Self::ShelfPageCareMargin => "shelf-page-care-margin",
            Self::ShelfPageFolder => "shelf-page-folder",
            Self::ShelfPageLetGoCome => "shelf-page-let-go-come",
            Self::ShelfPageLetGoOn => "shelf-page-let-go-on",
            Self::ShelfPageOf => "shelf-page-of",
            Self::ShelfPages => "shelf-pages",
            Self::ShelfPrint => "shelf-print",
            Self::ShelfSample => "shelf-sample",
            Self::ShelfSampleAbout => "shelf-sample-about",
            Self::ShelfSampleClose => "shelf-sample-close",
            Self::ShelfSearch => "shelf-search",
            Self::ShelfSearchAction => "shelf-search-action",
            Self::ShelfSearchFound => "shelf-search-found",
            Self::ShelfSearchLabel => "shelf-search-label",
            Self::ShelfTakeOutWarning => "shelf-take-out-warning",
            Self::ShelfTitle => "shelf-title",
            Self::ShellExplore => "shell-explore",
            Self::ShellGuide => "shell-guide",
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
            Self::ShellReaderKey => "shell-reader-key",
            Self::ShellSafety => "shell-safety",
            Self::ShellSample => "shell-sample",
            Self::ShellSampleShelf => "shell-sample-shelf",
            Self::ShellSearch => "shell-search",
            Self::ShellSettings => "shell-settings",
            Self::ShellShare => "shell-share",
            Self::ShellShelf => "shell-shelf",
            Self::ShellShelfMark => "shell-shelf-mark",
            Self::ShellShowPlaces => "shell-show-places",
            Self::ShellSkip => "shell-skip",
            Self::ShellStillHere => "shell-still-here",
            Self::ShellStillHereAbout => "shell-still-here.about",
            Self::ShellStillHereYes => "shell-still-here-yes",
            Self::ShellStory => "shell-story",
            Self::ShellToday => "shell-today",
            Self::SlipAgreement => "slip-agreement",
            Self::SlipAgreements => "slip-agreements",
            Self::SlipAgreementsHint => "slip-agreements.hint",
            Self::SlipBack => "slip-back",
            Self::SlipBackLead => "slip-back-lead",
            Self::SlipBy => "slip-by",
            Self::SlipByWhen => "slip-by-when",
            Self::SlipEmpty => "slip-empty",
            Self::SlipEmptyFix => "slip-empty.fix",
            Self::SlipFor => "slip-for",
            Self::SlipFrom => "slip-from",
            Self::SlipFull => "slip-full",
            Self::SlipLead => "slip-lead",
            Self::SlipLines => "slip-lines",
            Self::SlipLook => "slip-look",
            Self::SlipMade => "slip-made",
            Self::SlipMake => "slip-make",
            Self::SlipMakeForm => "slip-make-form",
            Self::SlipMakeLead => "slip-make-lead",
            Self::SlipMakePaper => "slip-make-paper",
            Self::SlipMakePdf => "slip-make-pdf",
            Self::SlipMeetAgain => "slip-meet-again",
            Self::SlipMoreAgreements => "slip-more-agreements",
            Self::SlipMoreQuestions => "slip-more-questions",
            Self::SlipMoreSuggestions => "slip-more-suggestions",
            Self::SlipName => "slip-name",
            Self::SlipNameHint => "slip-name.hint",
            Self::SlipNext => "slip-next",
            Self::SlipNoGoal => "slip-no-goal",
            Self::SlipNoScript => "slip-no-script",
            Self::SlipOn => "slip-on",
            Self::SlipOpenFile => "slip-open-file",
            Self::SlipPageLead => "slip-page-lead",
            Self::SlipPaperLead => "slip-paper-lead",
            Self::SlipPaste => "slip-paste",
            Self::SlipPasteText => "slip-paste-text",
            Self::SlipPasteTextHint => "slip-paste-text.hint",
            Self::SlipPrint => "slip-print",
            Self::SlipQuestion => "slip-question",
            Self::SlipQuestions => "slip-questions",
            Self::SlipQuestionsHint => "slip-questions.hint",
            Self::SlipSave => "slip-save",
            Self::SlipSaved => "slip-saved",
            Self::SlipShowText => "slip-show-text",
            Self::SlipStepSaid => "slip-step-said",
            Self::SlipSuggestion => "slip-suggestion",
            Self::SlipSuggestions => "slip-suggestions",
            Self::SlipSuggestionsHint => "slip-suggestions.hint",
            Self::SlipText => "slip-text",
            Self::SlipTextHint => "slip-text.hint",
            Self::SlipTheirs => "slip-theirs",
            Self::SlipTheirsOpen => "slip-theirs-open",
            Self::SlipTitle => "slip-title",
            Self::SlipType => "slip-type",
            Self::SlipTypeAddAgreement => "slip-type-add-agreement",
            Self::SlipTypeAgreement => "slip-type-agreement",
            Self::SlipTypeFrom => "slip-type-from",
            Self::SlipTypeNext => "slip-type-next",
            Self::SlipTypeOn => "slip-type-on",
            Self::SlipTypeOnHint => "slip-type-on.hint",
            Self::SlipTypeQuestion => "slip-type-question",
            Self::SlipTypeRemove => "slip-type-remove",
            Self::SlipTypeSuggestion => "slip-type-suggestion",
            Self::SlipTypeTitle => "slip-type-title",
            Self::SlipUnnamed => "slip-unnamed",
            Self::SlipWhat => "slip-what",
            Self::SlipWho => "slip-who",
            Self::SlipWindowTitle => "slip-window-title",
            Self::StoryAsk => "story-ask",
            Self::StoryAsk1 => "story-ask-1",
            Self::StoryAsk2 => "story-ask-2",
            Self::StoryAsk3 => "story-ask-3",
            Self::StoryAskMore => "story-ask-more",
            Self::StoryBin => "story-bin",
            Self::StoryBinLead => "story-bin-lead",
            Self::StoryBinNone => "story-bin-none",
            Self::StoryBinUntil => "story-bin-until",
            Self::StoryCopied => "story-copied",
            Self::StoryCopyText => "story-copy-text",
            Self::StoryEntryBack => "story-entry-back",
            Self::StoryEntryChanged => "story-entry-changed",
            Self::StoryEntryCreated => "story-entry-created",
            Self::StoryEntryDone => "story-entry-done",
            Self::StoryEntryEdit => "story-entry-edit",
            Self::StoryEntryEmpty => "story-entry-empty",
            Self::StoryEntryIsBinned => "story-entry-is-binned",
            Self::StoryEntryIsBinnedFix => "story-entry-is-binned.fix",
            Self::StoryEntryIsTucked => "story-entry-is-tucked",
            Self::StoryEntryNew => "story-entry-new",
            Self::StoryEntryOn => "story-entry-on",
            Self::StoryEntryOnHint => "story-entry-on-hint",
            Self::StoryEntryPictureBroken => "story-entry-picture-broken",
            Self::StoryEntryPictures => "story-entry-pictures",
            Self::StoryEntryPrivate => "story-entry-private",
            Self::StoryEntryRoles => "story-entry-roles",
            Self::StoryEntryText => "story-entry-text",
            Self::StoryEntryTextHint => "story-entry-text-hint",
            Self::StoryEntryTitle => "story-entry-title",
            Self::StoryEntryTitleHint => "story-entry-title-hint",
            Self::StoryEntryUntitled => "story-entry-untitled",
            Self::StoryEntryWriting => "story-entry-writing",
            Self::StoryMarks => "story-marks",
            Self::StoryMarksLines => "story-marks-lines",
            Self::StoryMarksList => "story-marks-list",
            Self::StoryMarksQuote => "story-marks-quote",
            Self::StoryMarksStrong => "story-marks-strong",
            Self::StoryNoPages => "story-no-pages",
            Self::StoryNotCopied => "story-not-copied",
            Self::StoryOf => "story-of",
            Self::StoryPageWithoutWords => "story-page-without-words",
            Self::StoryPages => "story-pages",
            Self::StoryPagesLead => "story-pages-lead",
            Self::StoryShowMore => "story-show-more",
            Self::StoryTakeOut => "story-take-out",
            Self::StoryTitle => "story-title",
            Self::StoryTucked => "story-tucked",
            Self::StoryTuckedHide => "story-tucked-hide",
            Self::StoryTuckedLead => "story-tucked-lead",
            Self::StoryTuckedNone => "story-tucked-none",
            Self::StoryTuckedShow => "story-tucked-show",
            Self::StoryWrite => "story-write",
            Self::SuggestionAt => "suggestion-at",
            Self::SuggestionFrom => "suggestion-from",
            Self::SuggestionFromTo => "suggestion-from-to",
            Self::SuggestionOf => "suggestion-of",
            Self::SuggestionTo => "suggestion-to",
            Self::SuggestionsBack => "suggestions-back",
            Self::SuggestionsChange => "suggestions-change",
            Self::SuggestionsGoal => "suggestions-goal",
            Self::SuggestionsHave => "suggestions-have",
            Self::SuggestionsIgnored => "suggestions-ignored",
            Self::SuggestionsKeep => "suggestions-keep",
            Self::SuggestionsKept => "suggestions-kept",
            Self::SuggestionsKeptStep => "suggestions-kept-step",
            Self::SuggestionsLead => "suggestions-lead",
            Self::SuggestionsLeave => "suggestions-leave",
            Self::SuggestionsLeft => "suggestions-left",
            Self::SuggestionsNone => "suggestions-none",
            Self::SuggestionsTitle => "suggestions-title",
            Self::SuggestionsWay => "suggestions-way",
            Self::SuggestionsWayQuestion => "suggestions-way-question",
            Self::SuggestionsWayStep => "suggestions-way-step",
            Self::TodayAllExercises => "today-all-exercises",
            Self::TodayEmpty => "today-empty",
            Self::TodayEmptyHeading => "today-empty-heading",
            Self::TodayExplore => "today-explore",
            Self::TodayHello => "today-hello",
            Self::TodayNext => "today-next",
            Self::TodayNextMargin => "today-next-margin",
            Self::TodayOf => "today-of",
            Self::TodayOffered => "today-offered",
            Self::TodayOfferedMargin => "today-offered-margin",
            Self::TodayPickUp => "today-pick-up",
            Self::TodayPickUpMargin => "today-pick-up-margin",
            Self::TodayQuiet => "today-quiet",
            Self::TodayRecovery => "today-recovery",
            Self::TodayRecoveryIsAway => "today-recovery-is-away",
            Self::TodayRecoveryOpen => "today-recovery-open",
            Self::TodayRecoveryPutAway => "today-recovery-put-away",
            Self::TodaySafety => "today-safety",
            Self::TodaySafetyOpen => "today-safety-open",
            Self::TodayTitle => "today-title",
            Self::TodayWholePlan => "today-whole-plan",
            Self::TodayWrite => "today-write",
            Self::TodayWriteHeading => "today-write-heading",
            Self::TodayWriteLead => "today-write-lead",
            Self::TogetherAddAgreement => "together-add-agreement",
            Self::TogetherAddNote => "together-add-note",
            Self::TogetherAddPoint => "together-add-point",
            Self::TogetherAddQuestion => "together-add-question",
            Self::TogetherAgendaAgreements => "together-agenda-agreements",
            Self::TogetherAgendaDoubts => "together-agenda-doubts",
            Self::TogetherAgendaQuestions => "together-agenda-questions",
            Self::TogetherAgreedText => "together-agreed-text",
            Self::TogetherAgreedWhen => "together-agreed-when",
            Self::TogetherAgreedWhenHint => "together-agreed-when.hint",
            Self::TogetherAgreedWho => "together-agreed-who",
            Self::TogetherAgreements => "together-agreements",
            Self::TogetherAskedText => "together-asked-text",
            Self::TogetherBefore => "together-before",
            Self::TogetherBeforeBack => "together-before-back",
            Self::TogetherBeforeEnd => "together-before-end",
            Self::TogetherBeforeList => "together-before-list",
            Self::TogetherBeforeLocks => "together-before-locks",
            Self::TogetherBeforePages => "together-before-pages",
            Self::TogetherBeforeTyped => "together-before-typed",
            Self::TogetherBegin => "together-begin",
            Self::TogetherChange => "together-change",
            Self::TogetherChangeLine => "together-change-line",
            Self::TogetherClosePage => "together-close-page",
            Self::TogetherEnd => "together-end",
            Self::TogetherEndAbout => "together-end-about",
            Self::TogetherGo => "together-go",
            Self::TogetherGoOn => "together-go-on",
            Self::TogetherGone => "together-gone",
            Self::TogetherHeldBack => "together-held-back",
            Self::TogetherKeptPrivate => "together-kept-private",
            Self::TogetherLineOf => "together-line-of",
            Self::TogetherList => "together-list",
            Self::TogetherListAbout => "together-list.about",
            Self::TogetherListNone => "together-list-none",
            Self::TogetherLoose => "together-loose",
            Self::TogetherNewPoint => "together-new-point",
            Self::TogetherNextPoint => "together-next-point",
            Self::TogetherNoneYet => "together-none-yet",
            Self::TogetherNote => "together-note",
            Self::TogetherNoted => "together-noted",
            Self::TogetherNow => "together-now",
            Self::TogetherOffBack => "together-off-back",
            Self::TogetherOffBegin => "together-off-begin",
            Self::TogetherOffBeginAbout => "together-off-begin.about",
            Self::TogetherOffEnd => "together-off-end",
            Self::TogetherOffField => "together-off-field",
            Self::TogetherOffFieldHint => "together-off-field.hint",
            Self::TogetherOffOn => "together-off-on",
            Self::TogetherOpenPage => "together-open-page",
            Self::TogetherOpenSession => "together-open-session",
            Self::TogetherOpenedAbout => "together-opened-about",
            Self::TogetherOwn => "together-own",
            Self::TogetherOwnLine => "together-own-line",
            Self::TogetherPageAll => "together-page-all",
            Self::TogetherPageCount => "together-page-count",
            Self::TogetherPageTitle => "together-page-title",
            Self::TogetherPages => "together-pages",
            Self::TogetherPagesAbout => "together-pages.about",
            Self::TogetherPagesLead => "together-pages.lead",
            Self::TogetherPagesNone => "together-pages-none",
            Self::TogetherParts => "together-parts",
            Self::TogetherPointOf => "together-point-of",
            Self::TogetherPoints => "together-points",
            Self::TogetherPrepare => "together-prepare",
            Self::TogetherPrepareLead => "together-prepare.lead",
            Self::TogetherProposals => "together-proposals",
            Self::TogetherProposalsAbout => "together-proposals.about",
            Self::TogetherProposalsLead => "together-proposals.lead",
            Self::TogetherProposed => "together-proposed",
            Self::TogetherQuestions => "together-questions",
            Self::TogetherReadBack => "together-read-back",
            Self::TogetherReadBackLead => "together-read-back-lead",
            Self::TogetherRecord => "together-record",
            Self::TogetherSaid => "together-said",
            Self::TogetherSaidAgreed => "together-said-agreed",
            Self::TogetherSaidAsked => "together-said-asked",
            Self::TogetherSample => "together-sample",
            Self::TogetherSee => "together-see",
            Self::TogetherSession => "together-session",
            Self::TogetherSessionUnnamed => "together-session-unnamed",
            Self::TogetherSitting => "together-sitting",
            Self::TogetherSittingWith => "together-sitting-with",
            Self::TogetherStart => "together-start",
            Self::TogetherSummary => "together-summary",
            Self::TogetherSummaryAbout => "together-summary.about",
            Self::TogetherSummaryAgain => "together-summary-again",
            Self::TogetherSummaryChange => "together-summary-change",
            Self::TogetherSummaryKeep => "together-summary-keep",
            Self::TogetherSummaryKept => "together-summary-kept",
            Self::TogetherSummaryLeave => "together-summary-leave",
            Self::TogetherSummaryLeft => "together-summary-left",
            Self::TogetherSummarySave => "together-summary-save",
            Self::TogetherSummaryWords => "together-summary-words",
            Self::TogetherTakeOutLine => "together-take-out-line",
            Self::TogetherTakenOut => "together-taken-out",
            Self::TogetherToSummary => "together-to-summary",
            Self::TogetherUsefulAbout => "together-useful-about",
            Self::TogetherWho => "together-who",
            Self::TogetherWhoGuest => "together-who-guest",
            Self::TogetherWhoMe => "together-who-me",
            Self::TogetherWhoTogether => "together-who-together",
            Self::TogetherWish => "together-wish",
            Self::TogetherWishes => "together-wishes",
            Self::TogetherWishesHint => "together-wishes.hint",
            Self::TogetherWishesLine => "together-wishes-line",
            Self::TogetherWith => "together-with",
            Self::TogetherWithName => "together-with-name",
            Self::TogetherWithNameHint => "together-with-name.hint",
            Self::TogetherWithSomebody => "together-with-somebody",
            Self::TransferBinned => "transfer-binned",
            Self::TransferFile => "transfer-file",
            Self::TransferReadmeBack => "transfer-readme-back",
            Self::TransferReadmeKinds => "transfer-readme-kinds",
            Self::TransferReadmeMade => "transfer-readme-made",
            Self::TransferReadmePages => "transfer-readme-pages",
            Self::TransferReadmeTitle => "transfer-readme-title",
            Self::TransferTucked => "transfer-tucked",
            Self::TrendsCheckInsCaption => "trends-check-ins-caption",
            Self::TrendsCheckInsTitle => "trends-check-ins-title",
            Self::TrendsEmpty => "trends-empty",
            Self::TrendsFrom => "trends-from",
            Self::TrendsHours => "trends-hours",
            Self::TrendsHoursBegin => "trends-hours-begin",
            Self::TrendsHoursCaption => "trends-hours-caption",
            Self::TrendsHoursGood => "trends-hours-good",
            Self::TrendsHoursGoodExercise => "trends-hours-good-exercise",
            Self::TrendsHoursGoodNone => "trends-hours-good-none",
            Self::TrendsHoursLead => "trends-hours-lead",
            Self::TrendsHoursSaid => "trends-hours-said",
            Self::TrendsHoursSection => "trends-hours-section",
            Self::TrendsHoursTitle => "trends-hours-title",
            Self::TrendsHoursWhich => "trends-hours-which",
            Self::TrendsHowItWas => "trends-how-it-was",
            Self::TrendsHowSure => "trends-how-sure",
            Self::TrendsLead => "trends-lead",
            Self::TrendsLowerLine => "trends-lower-line",
            Self::TrendsOwn => "trends-own",
            Self::TrendsOwnAdd => "trends-own-add",
            Self::TrendsOwnCaption => "trends-own-caption",
            Self::TrendsOwnLead => "trends-own-lead",
            Self::TrendsOwnNote => "trends-own-note",
            Self::TrendsOwnSaid => "trends-own-said",
            Self::TrendsOwnUnit => "trends-own-unit",
            Self::TrendsOwnValue => "trends-own-value",
            Self::TrendsPointsAdd => "trends-points-add",
            Self::TrendsReadingMore => "trends-reading-more",
            Self::TrendsReadingOne => "trends-reading-one",
            Self::TrendsReadingRow => "trends-reading-row",
            Self::TrendsReadingSaid => "trends-reading-said",
            Self::TrendsReadingSaidUndated => "trends-reading-said-undated",
            Self::TrendsReadingWay => "trends-reading-way",
            Self::TrendsRoadAfter => "trends-road-after",
            Self::TrendsRoadBefore => "trends-road-before",
            Self::TrendsRoadCaption => "trends-road-caption",
            Self::TrendsRoadDone => "trends-road-done",
            Self::TrendsRoadGot => "trends-road-got",
            Self::TrendsRoadLead => "trends-road-lead",
            Self::TrendsRoadNext => "trends-road-next",
            Self::TrendsRoadNone => "trends-road-none",
            Self::TrendsRoadNow => "trends-road-now",
            Self::TrendsRoadPlace => "trends-road-place",
            Self::TrendsRoadReadingDone => "trends-road-reading-done",
            Self::TrendsRoadReadingNext => "trends-road-reading-next",
            Self::TrendsRoadReadingNow => "trends-road-reading-now",
            Self::TrendsRoadTitle => "trends-road-title",
            Self::TrendsRowHoursHint => "trends-row-hours-hint",
            Self::TrendsRowHow => "trends-row-how",
            Self::TrendsRowKept => "trends-row-kept",
            Self::TrendsRowNote => "trends-row-note",
            Self::TrendsRowNumber => "trends-row-number",
            Self::TrendsRowNumberFix => "trends-row-number.fix",
            Self::TrendsRowOn => "trends-row-on",
            Self::TrendsRowOnHint => "trends-row-on.hint",
            Self::TrendsRowTakenOut => "trends-row-taken-out",
            Self::TrendsRowValue => "trends-row-value",
            Self::TrendsRowValueHint => "trends-row-value.hint",
            Self::TrendsRowsAdd => "trends-rows-add",
            Self::TrendsRowsChange => "trends-rows-change",
            Self::TrendsRowsNone => "trends-rows-none",
            Self::TrendsRowsOf => "trends-rows-of",
            Self::TrendsRowsTakeOut => "trends-rows-take-out",
            Self::TrendsRowsWhich => "trends-rows-which",
            Self::TrendsSkill => "trends-skill",
            Self::TrendsSkillsCaption => "trends-skills-caption",
            Self::TrendsSkillsTitle => "trends-skills-title",
            Self::TrendsSupport => "trends-support",
            Self::TrendsSupportCaption => "trends-support-caption",
            Self::TrendsSupportName => "trends-support-name",
            Self::TrendsSupportOften => "trends-support-often",
            Self::TrendsSupportReading => "trends-support-reading",
            Self::TrendsSupportReadingEnded => "trends-support-reading-ended",
            Self::TrendsSupportReadingGoing => "trends-support-reading-going",
            Self::TrendsSupportReadingLess => "trends-support-reading-less",
            Self::TrendsSupportReadingWished => "trends-support-reading-wished",
            Self::TrendsSupportSaid => "trends-support-said",
            Self::TrendsSupportSaidOften => "trends-support-said-often",
            Self::TrendsSupportState => "trends-support-state",
            Self::TrendsSupportTitle => "trends-support-title",
            Self::TrendsSupportUseful => "trends-support-useful",
            Self::TrendsTasksCaption => "trends-tasks-caption",
            Self::TrendsTasksNow => "trends-tasks-now",
            Self::TrendsTasksThen => "trends-tasks-then",
            Self::TrendsTasksTitle => "trends-tasks-title",
            Self::TrendsTitle => "trends-title",
            Self::TrendsTopic => "trends-topic",
            Self::TrendsUpperLine => "trends-upper-line",
            Self::TrendsWhen => "trends-when",
            Self::UndoAnswerQuestion => "undo-answer-question",
            Self::UndoAttachPaper => "undo-attach-paper",
            Self::UndoBin => "undo-bin",
            Self::UndoBringIn => "undo-bring-in",
            Self::UndoChangeSharing => "undo-change-sharing",
            Self::UndoJoinCards => "undo-join-cards",
            Self::UndoKeepBadge => "undo-keep-badge",
            Self::UndoKeepSharedPage => "undo-keep-shared-page",
            Self::UndoLabel => "undo-label",
            Self::UndoLetGoOfPage => "undo-let-go-of-page",
            Self::UndoListForMeeting => "undo-list-for-meeting",
            Self::UndoLookAgain => "undo-look-again",
            Self::UndoMakeExperience => "undo-make-experience",
            Self::UndoMoveAgreement => "undo-move-agreement",
            Self::UndoMoveInPlan => "undo-move-in-plan",
            Self::UndoNothing => "undo-nothing",
            Self::UndoPutAway => "undo-put-away",
            Self::UndoRemovePaper => "undo-remove-paper",
            Self::UndoRestoreVersion => "undo-restore-version",
            Self::UndoSaveCard => "undo-save-card",
            Self::UndoSaveGoal => "undo-save-goal",
            Self::UndoSaveLearned => "undo-save-learned",
            Self::UndoSaveSafetyLine => "undo-save-safety-line",
            Self::UndoSaveSettings => "undo-save-settings",
            Self::UndoSaveShelfFolder => "undo-save-shelf-folder",
            Self::UndoSaveShelfNote => "undo-save-shelf-note",
            Self::UndoSaveShelfPage => "undo-save-shelf-page",
            Self::UndoSaveStep => "undo-save-step",
            Self::UndoTakeOutOfBin => "undo-take-out-of-bin",
            Self::UndoTuck => "undo-tuck",
            Self::UndoUndone => "undo-undone",
            Self::UnlockAction => "unlock-action",
            Self::UnlockBegin => "unlock-begin",
            Self::UnlockChooseAction => "unlock-choose-action",
            Self::UnlockChooseJournal => "unlock-choose-journal",
            Self::UnlockChooseJournalHint => "unlock-choose-journal.hint",
            Self::UnlockChooseShelf => "unlock-choose-shelf",
            Self::UnlockEmptyPassphrase => "unlock-empty-passphrase",
            Self::UnlockEmptyPassphraseFix => "unlock-empty-passphrase.fix",
            Self::UnlockJournalChosen => "unlock-journal-chosen",
            Self::UnlockJournalLast => "unlock-journal-last",
            Self::UnlockJournalNumber => "unlock-journal-number",
            Self::UnlockOpening => "unlock-opening",
            Self::UnlockOtherJournal => "unlock-other-journal",
            Self::UnlockOtherShelf => "unlock-other-shelf",
            Self::UnlockPassphrase => "unlock-passphrase",
            Self::UnlockRecovery => "unlock-recovery",
            Self::UnlockRecoveryAbout => "unlock-recovery-about",
            Self::UnlockRecoveryAction => "unlock-recovery-action",
            Self::UnlockRecoveryKey => "unlock-recovery-key",
            Self::UnlockRecoveryKeyHint => "unlock-recovery-key.hint",
            Self::UnlockRecoveryNoKey => "unlock-recovery-no-key",
            Self::UnlockRecoveryNoKeyFix => "unlock-recovery-no-key.fix",
            Self::UnlockRecoveryTitle => "unlock-recovery-title",
            Self::UnlockShelfNumber => "unlock-shelf-number",
            Self::UnlockShelfTitle => "unlock-shelf-title",
            Self::UnlockTitle => "unlock-title",
            Self::ViewDialogTitle => "view-dialog-title",
            Self::ViewMinutes => "view-minutes",
            Self::ViewMinutesRange => "view-minutes-range",
            Self::ViewRowRating => "view-row-rating",
            Self::ViewRowRatingPlain => "view-row-rating.plain",
            Self::ViewRowWeight => "view-row-weight",
            Self::ViewRowWeightPlain => "view-row-weight.plain",
            Self::WordAgreementStateChanged => "word-agreement-state-changed",
            Self::WordAgreementStateKept => "word-agreement-state-kept",
            Self::WordAgreementStateOpen => "word-agreement-state-open",
            Self::WordAskStateAgreed => "word-ask-state-agreed",
            Self::WordAskStateAsked => "word-ask-state-asked",
            Self::WordAskStateNotPossible => "word-ask-state-not-possible",
            Self::WordAskStateToAsk => "word-ask-state-to-ask",
            Self::WordAudienceKindCareTeam => "word-audience-kind-care-team",
            Self::WordAudienceKindCarer => "word-audience-kind-carer",
            Self::WordAudienceKindCounsellor => "word-audience-kind-counsellor",
            Self::WordAudienceKindEmployer => "word-audience-kind-employer",
            Self::WordAudienceKindOwn => "word-audience-kind-own",
            Self::WordBadgeSignatureGood => "word-badge-signature-good",
            Self::WordBadgeSignatureNone => "word-badge-signature-none",
            Self::WordBadgeSignatureNotChecked => "word-badge-signature-not-checked",
            Self::WordBadgeSignatureWrong => "word-badge-signature-wrong",
            Self::WordCourseStateGoing => "word-course-state-going",
            Self::WordCourseStateLetGo => "word-course-state-let-go",
            Self::WordCourseStatePaused => "word-course-state-paused",
            Self::WordCourseStatePickedUpAgain => "word-course-state-picked-up-again",
            Self::WordCourseStatePlanned => "word-course-state-planned",
            Self::WordCourseStateTaken => "word-course-state-taken",
            Self::WordCourseStateWishedFor => "word-course-state-wished-for",
            Self::WordDocumentTemplateCarerSheet => "word-document-template-carer-sheet",
            Self::WordDocumentTemplateEmployerSheet => "word-document-template-employer-sheet",
            Self::WordDocumentTemplateWorkProfile => "word-document-template-work-profile",
            Self::WordExperienceKindOpen => "word-experience-kind-open",
            Self::WordExperienceKindOwn => "word-experience-kind-own",
            Self::WordExperienceKindSchool => "word-experience-kind-school",
            Self::WordExperienceKindVolunteer => "word-experience-kind-volunteer",
            Self::WordExperienceKindWork => "word-experience-kind-work",
            Self::WordFeedbackKindKind => "word-feedback-kind-kind",
            Self::WordFeedbackKindUseful => "word-feedback-kind-useful",
            Self::WordFlagNo => "word-flag-no",
            Self::WordFlagYes => "word-flag-yes",
            Self::WordGoAgainNo => "word-go-again-no",
            Self::WordGoAgainNotNow => "word-go-again-not-now",
            Self::WordGoAgainYes => "word-go-again-yes",
            Self::WordHelpedNo => "word-helped-no",
            Self::WordHelpedOpen => "word-helped-open",
            Self::WordHelpedSome => "word-helped-some",
            Self::WordHelpedYes => "word-helped-yes",
            Self::WordHelperRoleBuddy => "word-helper-role-buddy",
            Self::WordHelperRoleCarer => "word-helper-role-carer",
            Self::WordHelperRoleCounsellor => "word-helper-role-counsellor",
            Self::WordHelperRoleEmployer => "word-helper-role-employer",
            Self::WordHelperRoleOpen => "word-helper-role-open",
            Self::WordHelperRolePeer => "word-helper-role-peer",
            Self::WordHowSoonADream => "word-how-soon-a-dream",
            Self::WordHowSoonLater => "word-how-soon-later",
            Self::WordHowSoonOpen => "word-how-soon-open",
            Self::WordHowSoonSoon => "word-how-soon-soon",
            Self::WordLevelGood => "word-level-good",
            Self::WordLevelGreat => "word-level-great",
            Self::WordLevelOk => "word-level-ok",
            Self::WordLineAboutAGap => "word-line-about-a-gap",
            Self::WordLineAboutAMistake => "word-line-about-a-mistake",
            Self::WordLineAboutSayingNo => "word-line-about-saying-no",
            Self::WordLineAboutTooMuchAsked => "word-line-about-too-much-asked",
            Self::WordLineAboutWhatITell => "word-line-about-what-i-tell",
            Self::WordMayKnowBetterNot => "word-may-know-better-not",
            Self::WordMayKnowKnows => "word-may-know-knows",
            Self::WordMayKnowMayKnow => "word-may-know-may-know",
            Self::WordMayKnowOpen => "word-may-know-open",
            Self::WordPersonPartBoss => "word-person-part-boss",
            Self::WordPersonPartBuddy => "word-person-part-buddy",
            Self::WordPersonPartColleague => "word-person-part-colleague",
            Self::WordPersonPartCounsellor => "word-person-part-counsellor",
            Self::WordPersonPartMentor => "word-person-part-mentor",
            Self::WordPersonPartOpen => "word-person-part-open",
            Self::WordPersonPartPeer => "word-person-part-peer",
            Self::WordPlaceKindApprenticeship => "word-place-kind-apprenticeship",
            Self::WordPlaceKindCourse => "word-place-kind-course",
            Self::WordPlaceKindOpen => "word-place-kind-open",
            Self::WordPlaceKindOther => "word-place-kind-other",
            Self::WordPlaceKindOwnWork => "word-place-kind-own-work",
            Self::WordPlaceKindPaid => "word-place-kind-paid",
            Self::WordPlaceKindTryOut => "word-place-kind-try-out",
            Self::WordPlaceKindVolunteer => "word-place-kind-volunteer",
            Self::WordPlaceStateLeft => "word-place-state-left",
            Self::WordPlaceStateLooking => "word-place-state-looking",
            Self::WordPlaceStateOpen => "word-place-state-open",
            Self::WordPlaceStateThere => "word-place-state-there",
            Self::WordPlaceStateTrying => "word-place-state-trying",
            Self::WordPlanStateChangedMyMind => "word-plan-state-changed-my-mind",
            Self::WordPlanStateDoneForNow => "word-plan-state-done-for-now",
            Self::WordPlanStateLater => "word-plan-state-later",
            Self::WordPlanStateLetGo => "word-plan-state-let-go",
            Self::WordPlanStateNext => "word-plan-state-next",
            Self::WordPlanStateNow => "word-plan-state-now",
            Self::WordPlanStateResting => "word-plan-state-resting",
            Self::WordPrivateKindName => "word-private-kind-name",
            Self::WordPrivateKindWord => "word-private-kind-word",
            Self::WordQuestionAboutAnything => "word-question-about-anything",
            Self::WordQuestionAboutMoney => "word-question-about-money",
            Self::WordRecoverySheetStateMade => "word-recovery-sheet-state-made",
            Self::WordRecoverySheetStateNotNow => "word-recovery-sheet-state-not-now",
            Self::WordRecoverySheetStateQuiet => "word-recovery-sheet-state-quiet",
            Self::WordRing1 => "word-ring-1",
            Self::WordRing2 => "word-ring-2",
            Self::WordRing3 => "word-ring-3",
            Self::WordRing4 => "word-ring-4",
            Self::WordRingOpen => "word-ring-open",
            Self::WordRunSizeNormal => "word-run-size-normal",
            Self::WordRunSizeSeveralDays => "word-run-size-several-days",
            Self::WordRunSizeTiny => "word-run-size-tiny",
            Self::WordRunStateKept => "word-run-state-kept",
            Self::WordRunStateOpen => "word-run-state-open",
            Self::WordRungDay => "word-rung-day",
            Self::WordRungHour => "word-rung-hour",
            Self::WordRungLook => "word-rung-look",
            Self::WordRungStart => "word-rung-start",
            Self::WordRungVisit => "word-rung-visit",
            Self::WordSafetySectionAfterANo => "word-safety-section-after-a-no",
            Self::WordSafetySectionBadDay => "word-safety-section-bad-day",
            Self::WordSafetySectionElsewhere => "word-safety-section-elsewhere",
            Self::WordSafetySectionFirst => "word-safety-section-first",
            Self::WordSafetySectionHelps => "word-safety-section-helps",
            Self::WordSafetySectionKeepsOk => "word-safety-section-keeps-ok",
            Self::WordSafetySectionNumber => "word-safety-section-number",
            Self::WordSafetySectionPeople => "word-safety-section-people",
            Self::WordSafetySectionSafer => "word-safety-section-safer",
            Self::WordSafetySectionServices => "word-safety-section-services",
            Self::WordSafetySectionSigns => "word-safety-section-signs",
            Self::WordSafetySectionWhenOk => "word-safety-section-when-ok",
            Self::WordSafetySectionWorth => "word-safety-section-worth",
            Self::WordShareFormHtml => "word-share-form-html",
            Self::WordShareFormJson => "word-share-form-json",
            Self::WordShareFormKeyPage => "word-share-form-key-page",
            Self::WordShareFormMarkdown => "word-share-form-markdown",
            Self::WordShareFormPdf => "word-share-form-pdf",
            Self::WordShareFormSealedHtml => "word-share-form-sealed-html",
            Self::WordShareFormSealedMarkdown => "word-share-form-sealed-markdown",
            Self::WordShareFormSealedPage => "word-share-form-sealed-page",
            Self::WordShareSheetCareerProfile => "word-share-sheet-career-profile",
            Self::WordShareSheetCarer => "word-share-sheet-carer",
            Self::WordShareSheetEmployer => "word-share-sheet-employer",
            Self::WordShareSheetIntroduction => "word-share-sheet-introduction",
            Self::WordShareSheetPapers => "word-share-sheet-papers",
            Self::WordShareSheetSearchPlan => "word-share-sheet-search-plan",
            Self::WordShareSheetStory => "word-share-sheet-story",
            Self::WordShareSheetSummary => "word-share-sheet-summary",
            Self::WordShareSheetSupportPlan => "word-share-sheet-support-plan",
            Self::WordSharingNever => "word-sharing-never",
            Self::WordSharingOffered => "word-sharing-offered",
            Self::WordSkillPileForMyself => "word-skill-pile-for-myself",
            Self::WordSkillPileLearnMore => "word-skill-pile-learn-more",
            Self::WordSkillPileOpen => "word-skill-pile-open",
            Self::WordSkillPileUseAtWork => "word-skill-pile-use-at-work",
            Self::WordStillWantNotNow => "word-still-want-not-now",
            Self::WordStillWantOpen => "word-still-want-open",
            Self::WordStillWantOtherwise => "word-still-want-otherwise",
            Self::WordStillWantYes => "word-still-want-yes",
            Self::WordSupportStateEnded => "word-support-state-ended",
            Self::WordSupportStateGoing => "word-support-state-going",
            Self::WordSupportStateLess => "word-support-state-less",
            Self::WordSupportStateOpen => "word-support-state-open",
            Self::WordSupportStateWished => "word-support-state-wished",
            Self::WordTaskLevelAlone => "word-task-level-alone",
            Self::WordTaskLevelNotForMe => "word-task-level-not-for-me",
            Self::WordTaskLevelNotYet => "word-task-level-not-yet",
            Self::WordTaskLevelOpen => "word-task-level-open",
            Self::WordTaskLevelSomeHelp => "word-task-level-some-help",
            Self::WordTryStateApplied => "word-try-state-applied",
            Self::WordTryStateHeardBack => "word-try-state-heard-back",
            Self::WordTryStateTalked => "word-try-state-talked",
            Self::WordTryStateToDo => "word-try-state-to-do",
            Self::WordTryStateVisited => "word-try-state-visited",
            Self::WordTypedByGuest => "word-typed-by-guest",
            Self::WordTypedByMe => "word-typed-by-me",
            Self::WordTypedByTogether => "word-typed-by-together",
            Self::WordValueAboutGoodWork => "word-value-about-good-work",
            Self::WordValueAboutLife => "word-value-about-life",
            Self::WordValueAboutWork => "word-value-about-work",
            Self::WordWishMetMet => "word-wish-met-met",
            Self::WordWishMetNotKnown => "word-wish-met-not-known",
            Self::WordWishMetNotMet => "word-wish-met-not-met",
            Self::WorkPaperAddAgreement => "work-paper-add-agreement",
            Self::WorkPaperAddAsk => "work-paper-add-ask",
            Self::WorkPaperAddCertificate => "work-paper-add-certificate",
            Self::WorkPaperAddCheckList => "work-paper-add-check-list",
            Self::WorkPaperAddCourse => "work-paper-add-course",
            Self::WorkPaperAddDoor => "work-paper-add-door",
            Self::WorkPaperAddDoubt => "work-paper-add-doubt",
            Self::WorkPaperAddExperience => "work-paper-add-experience",
            Self::WorkPaperAddFeedback => "work-paper-add-feedback",
            Self::WorkPaperAddFirstDays => "work-paper-add-first-days",
            Self::WorkPaperAddGap => "work-paper-add-gap",
            Self::WorkPaperAddGoodHours => "work-paper-add-good-hours",
            Self::WorkPaperAddGoodWork => "work-paper-add-good-work",
            Self::WorkPaperAddInterest => "work-paper-add-interest",
            Self::WorkPaperAddLearnBest => "work-paper-add-learn-best",
            Self::WorkPaperAddLearned => "work-paper-add-learned",
            Self::WorkPaperAddLess => "work-paper-add-less",
            Self::WorkPaperAddNeed => "work-paper-add-need",
            Self::WorkPaperAddPlace => "work-paper-add-place",
            Self::WorkPaperAddSkill => "work-paper-add-skill",
            Self::WorkPaperAddStart => "work-paper-add-start",
            Self::WorkPaperAddStrength => "work-paper-add-strength",
            Self::WorkPaperAddSupport => "work-paper-add-support",
            Self::WorkPaperAddTouch => "work-paper-add-touch",
            Self::WorkPaperAddTry => "work-paper-add-try",
            Self::WorkPaperAddValue => "work-paper-add-value",
            Self::WorkPaperAddWayThere => "work-paper-add-way-there",
            Self::WorkPaperAskedIn => "work-paper-asked-in",
            Self::WorkPaperForMe => "work-paper-for-me",
            Self::WorkPaperGroupAlsoMine => "work-paper-group-also-mine",
            Self::WorkPaperGroupAtPlaces => "work-paper-group-at-places",
            Self::WorkPaperGroupAtWork => "work-paper-group-at-work",
            Self::WorkPaperGroupCertificates => "work-paper-group-certificates",
            Self::WorkPaperGroupCheckLists => "work-paper-group-check-lists",
            Self::WorkPaperGroupCourses => "work-paper-group-courses",
            Self::WorkPaperGroupFirstDays => "work-paper-group-first-days",
            Self::WorkPaperGroupHelps => "work-paper-group-helps",
            Self::WorkPaperGroupLearnMore => "work-paper-group-learn-more",
            Self::WorkPaperGroupLearned => "work-paper-group-learned",
            Self::WorkPaperGroupLearningWishes => "work-paper-group-learning-wishes",
            Self::WorkPaperGroupNeedIt => "work-paper-group-need-it",
            Self::WorkPaperGroupNice => "work-paper-group-nice",
            Self::WorkPaperGroupNoThanks => "work-paper-group-no-thanks",
            Self::WorkPaperGroupOtherPlaces => "work-paper-group-other-places",
            Self::WorkPaperGroupPulls => "work-paper-group-pulls",
            Self::WorkPaperGroupUnsorted => "work-paper-group-unsorted",
            Self::WorkPaperMore => "work-paper-more",
            Self::WorkPaperPlan => "work-paper-plan",
            Self::WorkPaperPrint => "work-paper-print",
            Self::WorkPaperPrintChoose => "work-paper-print-choose",
            Self::WorkPaperPrintLead => "work-paper-print-lead",
            Self::WorkPaperPrintLines => "work-paper-print-lines",
            Self::WorkPaperPrintNone => "work-paper-print-none",
            Self::WorkPaperPrintNoneFix => "work-paper-print-none.fix",
            Self::WorkPaperPrintNow => "work-paper-print-now",
            Self::WorkPaperPrintSection => "work-paper-print-section",
            Self::WorkPaperProfile => "work-paper-profile",
            Self::WorkPaperProfileLead => "work-paper-profile.lead",
            Self::WorkPaperSearch => "work-paper-search",
            Self::WorkPaperSearchLead => "work-paper-search.lead",
            Self::WorkPaperSectionAfterANo => "work-paper-section-after-a-no",
            Self::WorkPaperSectionAfterANoAbout => "work-paper-section-after-a-no.about",
            Self::WorkPaperSectionAgreements => "work-paper-section-agreements",
            Self::WorkPaperSectionAgreementsAbout => "work-paper-section-agreements.about",
            Self::WorkPaperSectionAsks => "work-paper-section-asks",
            Self::WorkPaperSectionAsksAbout => "work-paper-section-asks.about",
            Self::WorkPaperSectionConcerns => "work-paper-section-concerns",
            Self::WorkPaperSectionConcernsAbout => "work-paper-section-concerns.about",
            Self::WorkPaperSectionDone => "work-paper-section-done",
            Self::WorkPaperSectionDoneAbout => "work-paper-section-done.about",
            Self::WorkPaperSectionDoors => "work-paper-section-doors",
            Self::WorkPaperSectionDoorsAbout => "work-paper-section-doors.about",
            Self::WorkPaperSectionFirstDays => "work-paper-section-first-days",
            Self::WorkPaperSectionFirstDaysAbout => "work-paper-section-first-days.about",
            Self::WorkPaperSectionGap => "work-paper-section-gap",
            Self::WorkPaperSectionGapAbout => "work-paper-section-gap.about",
            Self::WorkPaperSectionGoodHours => "work-paper-section-good-hours",
            Self::WorkPaperSectionGoodHoursAbout => "work-paper-section-good-hours.about",
            Self::WorkPaperSectionGoodWork => "work-paper-section-good-work",
            Self::WorkPaperSectionGoodWorkAbout => "work-paper-section-good-work.about",
            Self::WorkPaperSectionHelps => "work-paper-section-helps",
            Self::WorkPaperSectionHelpsAbout => "work-paper-section-helps.about",
            Self::WorkPaperSectionInterests => "work-paper-section-interests",
            Self::WorkPaperSectionInterestsAbout => "work-paper-section-interests.about",
            Self::WorkPaperSectionLearnBest => "work-paper-section-learn-best",
            Self::WorkPaperSectionLearnBestAbout => "work-paper-section-learn-best.about",
            Self::WorkPaperSectionLearned => "work-paper-section-learned",
            Self::WorkPaperSectionLearnedAbout => "work-paper-section-learned.about",
            Self::WorkPaperSectionLess => "work-paper-section-less",
            Self::WorkPaperSectionLessAbout => "work-paper-section-less.about",
            Self::WorkPaperSectionPlaces => "work-paper-section-places",
            Self::WorkPaperSectionPlacesAbout => "work-paper-section-places.about",
            Self::WorkPaperSectionSaid => "work-paper-section-said",
            Self::WorkPaperSectionSaidAbout => "work-paper-section-said.about",
            Self::WorkPaperSectionStart => "work-paper-section-start",
            Self::WorkPaperSectionStartAbout => "work-paper-section-start.about",
            Self::WorkPaperSectionSteps => "work-paper-section-steps",
            Self::WorkPaperSectionStepsAbout => "work-paper-section-steps.about",
            Self::WorkPaperSectionStrengths => "work-paper-section-strengths",
            Self::WorkPaperSectionStrengthsAbout => "work-paper-section-strengths.about",
            Self::WorkPaperSectionTouch => "work-paper-section-touch",
            Self::WorkPaperSectionTouchAbout => "work-paper-section-touch.about",
            Self::WorkPaperSectionTries => "work-paper-section-tries",
            Self::WorkPaperSectionTriesAbout => "work-paper-section-tries.about",
            Self::WorkPaperSectionValues => "work-paper-section-values",
            Self::WorkPaperSectionValuesAbout => "work-paper-section-values.about",
            Self::WorkPaperSectionWayThere => "work-paper-section-way-there",
            Self::WorkPaperSectionWayThereAbout => "work-paper-section-way-there.about",
            Self::WorkPaperSectionWishes => "work-paper-section-wishes",
            Self::WorkPaperSectionWishesAbout => "work-paper-section-wishes.about",
            Self::WorkPaperSectionWorkToTry => "work-paper-section-work-to-try",
            Self::WorkPaperSectionWorkToTryAbout => "work-paper-section-work-to-try.about",
            Self::WorkPaperShare => "work-paper-share",
            Self::WorkPaperSheet => "work-paper-sheet",
            Self::WorkPaperSomeone => "work-paper-someone",
            Self::WorkPaperSupport => "work-paper-support",
            Self::WorkPaperSupportLead => "work-paper-support.lead",
            Self::WorkPaperUse => "work-paper-use",
            Self::WorkPaperWriteFor => "work-paper-write-for",
        }
    }
}
