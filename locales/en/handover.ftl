### Handing questions of an exercise over to somebody else, and what they see.

# The button at a question that is for somebody else.
handover-begin = { $count ->
        [1] Hand over for one question
        [2] Hand over for two questions
       *[other] Hand over for { $count } questions
    }
# The page before the journal locks.
handover-before = Hand over for a moment
handover-before-locks = Your journal locks.
handover-before-sees = { $count ->
        [1] One question shows, and nothing else. Your buddy can not look at anything of yours.
       *[other] These { $count } questions show, and nothing else. Your buddy can not look at anything of yours.
    }
handover-before-back = To come back you need your passphrase.
handover-before-margin = The same lock as Lock now. What your buddy writes is sealed as it is typed.
handover-go = Lock and hand over
handover-not-now = Not now

# What the buddy sees.
handover-for = For the buddy
handover-position = Question { $position } of { $of }
handover-margin = { $of ->
        [1] This question shows
       *[other] These questions show
    }, and nothing else. The journal it belongs to is locked.
handover-done = Done, give it back
handover-stop = Stop here
handover-thanks = Thank you. Give the computer back.
handover-thanks-kept = What you wrote is saved. It is sealed until the journal is opened.
handover-back = Open the journal
handover-gone = There is nothing to answer here.

# Back in the run.
handover-came-back = Your buddy wrote this. Read it; keep, change or take out.

# A page of the journal, for words whose place is gone.
handover-page-title = What my buddy wrote
