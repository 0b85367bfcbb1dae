### What was done last and can be taken back. The ids come from the operation that was done.

undo-bin = In the bin. It stays there for 30 days.
undo-take-out-of-bin = Taken out of the bin.
undo-tuck = What is tucked away has changed.
undo-attach-paper = The file is kept.
undo-keep-badge = The badge is kept.
undo-remove-paper = The file is taken out.
undo-save-card = Kept.
undo-move-agreement = The agreement has moved.
undo-list-for-meeting = Your list for the next meeting has changed.
undo-answer-question = The answer is kept.
undo-join-cards = What belongs together has changed.
undo-change-sharing = Changed what may be offered.
undo-restore-version = The earlier version is back.
undo-save-goal = Your goal is kept.
undo-save-step = Your step is kept.
undo-move-in-plan = Moved on your plan.
undo-look-again = Your look back is kept.
undo-save-learned = What you learned is kept.
undo-save-safety-line = My safety page is changed.
undo-save-settings = Your settings are changed.
undo-undone = Taken back. It is as it was before.
undo-nothing = There is nothing to take back.
undo-put-away = Put this note away
undo-label = What you did last
