//! The named operations that change a journal, and what Undo calls each of them.

/// Names an operation; its message id names what can be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Op {
    SaveEntry,
    RestoreVersion,
    Bin,
    TakeOutOfBin,
    Tuck,
    SaveCard,
    MoveAgreement,
    ListForMeeting,
    AnswerQuestion,
    AttachPaper,
    KeepBadge,
    RemovePaper,
    JoinCards,
    MakeExperience,
    ChangeSharing,
    AnswerStep,
    KeepExercise,
    SaveGoal,
    SaveStep,
    MoveInPlan,
    LookAgain,
    WriteCalendar,
    SaveLearned,
    SaveCv,
    TickCv,
    SaveSafetyLine,
    SaveSettings,
    BeginSettings,
    SaveAudience,
    KeepReceipt,
    TakeBackShare,
    Import,
    BringIn,
    EmptyOldBin,
    BeginSession,
    SettleNoted,
    SaveShelfFolder,
    SaveShelfPage,
    SaveShelfNote,
    KeepSharedPage,
    LetGoOfPage,
    MakeReaderKey,
}

impl Op {
    /// Gives the message id of what Undo would take back; none where undoing makes no sense.
    pub(crate) const fn undo_message(self) -> Option<&'static str> {
        match self {
            Self::RestoreVersion => Some("undo-restore-version"),
            Self::Bin => Some("undo-bin"),
            Self::TakeOutOfBin => Some("undo-take-out-of-bin"),
            Self::Tuck => Some("undo-tuck"),
            Self::SaveCard => Some("undo-save-card"),
            Self::MoveAgreement => Some("undo-move-agreement"),
            Self::ListForMeeting => Some("undo-list-for-meeting"),
            Self::AnswerQuestion => Some("undo-answer-question"),
            Self::AttachPaper => Some("undo-attach-paper"),
            Self::KeepBadge => Some("undo-keep-badge"),
            Self::RemovePaper => Some("undo-remove-paper"),
            Self::JoinCards => Some("undo-join-cards"),
            Self::MakeExperience => Some("undo-make-experience"),
            Self::ChangeSharing => Some("undo-change-sharing"),
            Self::SaveGoal => Some("undo-save-goal"),
            Self::SaveStep => Some("undo-save-step"),
            Self::MoveInPlan => Some("undo-move-in-plan"),
            Self::LookAgain => Some("undo-look-again"),
            Self::SaveLearned => Some("undo-save-learned"),
            Self::SaveSafetyLine => Some("undo-save-safety-line"),
            Self::SaveSettings => Some("undo-save-settings"),
            Self::SaveShelfFolder => Some("undo-save-shelf-folder"),
            Self::SaveShelfPage => Some("undo-save-shelf-page"),
            Self::SaveShelfNote => Some("undo-save-shelf-note"),
            Self::KeepSharedPage => Some("undo-keep-shared-page"),
            Self::BringIn => Some("undo-bring-in"),
            Self::LetGoOfPage => Some("undo-let-go-of-page"),
            Self::SaveEntry
            | Self::MakeReaderKey
            | Self::AnswerStep
            | Self::KeepExercise
            | Self::BeginSettings
            | Self::SaveCv
            | Self::TickCv
            | Self::SaveAudience
            | Self::KeepReceipt
            | Self::TakeBackShare
            | Self::WriteCalendar
            | Self::Import
            | Self::EmptyOldBin
            | Self::BeginSession
            | Self::SettleNoted => None,
        }
    }
}
