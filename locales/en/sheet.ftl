### Sheets: what stands on pages that leave the journal. The reader does not know Waymark.

# The name of the browser window; tells nothing.
sheet-window-title = A page

## Header

# Stand on top when the person gave no name, else under it.
sheet-title = A page I put together
sheet-title-career-profile = My career profile
sheet-title-search-plan = My job search plan
sheet-title-support-plan = My job support plan
sheet-title-papers = My career profile, job search plan and job support plan
sheet-title-carer = How you can help me
sheet-title-employer = Working with me
sheet-title-introduction = Let me introduce myself
sheet-title-story = Something that went well
sheet-date = Date:
sheet-for-whom = For:
sheet-for-what = About:
sheet-period = What it covers:
# $day is the day of the last page for the same reader.
sheet-period-since = since { $day }
sheet-until = Please give back or destroy after:
# Says that this page was given freely, for one use.
sheet-consent = I chose every line and I give it to you for this use. I can choose otherwise next time.

## Sections

sheet-own-words = In my own words
sheet-want = What I want
sheet-done = What I have already done
sheet-since = Since last time
sheet-plan = My plan
sheet-fit = How places fit me
sheet-learning = What I am learning
sheet-strengths = Strengths and skills
sheet-values = What matters to me
sheet-helps = What helps me
sheet-questions = Where I would like help, and my questions
sheet-agreed = What we agreed
sheet-concerns = What worries me, and what we do about it
sheet-dates = Dates for your records
sheet-profile = What I have done and would like
sheet-search = Looking for a place
sheet-support = Help I have or want
sheet-life = Life around work
sheet-people = People around my plan
sheet-sheets = Sheets and letters
# The label of a line, such as "Hours to start with".
sheet-label = { $label }:
sheet-last-line = This page shows only what I chose to share.

## What the reader is asked to leave alone

sheet-topics = Please note
sheet-topics-not-now = Not for now:
sheet-topics-do-not-ask = Please do not ask about:
sheet-topics-not-on-paper = I would like to talk about this, but not on paper:

## For the reader

sheet-tips = For you as reader
sheet-tips-lines = Three lines tell how a place fits: I get what to do, I can handle it, it is worth it to me. The lowest one shows where help could begin. It is not a mark.
sheet-tips-one-time = Ask about one time when it went well or was hard. That tells more than a number.
sheet-tips-quote = Please check a line with me before you quote it or write it down.
sheet-help-for-you = Help for you
sheet-help-for-you-rest = Helping takes strength. You may rest, and you may say what is too much for you.
sheet-help-for-you-talk = You may talk about how it is for you. A friend, a doctor or a group for carers can listen.
sheet-help-for-you-ask = You do not have to know the answer. Ask me what would help, and ask the people around my plan.

## Since last time

sheet-since-long-break = We have not updated this for a while. Here is where things stand.
sheet-since-new = New
sheet-since-changed = Changed
sheet-since-moved = Moved
sheet-since-mind = Changed my mind
sheet-since-let-go = Let go
sheet-since-done = Done for now
# $what is a goal or a step, $now and $before are where it stands and stood.
sheet-moved = { $what } ({ $now }, before: { $before })

## What a line is

sheet-kind-goal = Goal:
sheet-kind-step = Step:
sheet-kind-fit = Place:
sheet-kind-learned = Learned:
sheet-kind-feedback = Someone said:
sheet-kind-strength = Strength:
sheet-kind-skill = Skill:
sheet-kind-need = What helps:
sheet-kind-value = What matters:

## Plan

sheet-goal-why = Why it matters to me:
sheet-goal-state = Where it stands:
sheet-goal-help = What would help me learn it:
sheet-goal-review = When we look at it again:
sheet-goal-level-ok = OK:
sheet-goal-level-good = Good:
sheet-goal-level-great = Great:
sheet-step-first = First small action:
sheet-step-when = When:
sheet-state-now = now
sheet-state-next = next
sheet-state-later = later
sheet-state-resting = resting
sheet-state-done-for-now = done for now
sheet-state-changed-my-mind = changed my mind
sheet-state-let-go = let go

## Strengths

# $word is a strength or a skill, $proof one time it showed.
sheet-proof = { $word }: { $proof }

## Fit

# $letter is A, B, C: the place itself is not named.
sheet-place = Place { $letter }
# One line of a place among what is new. $place is "Place A", $line what was rated, with its colon.
sheet-place-line = { $place }. { $line }
sheet-fit-scale = The numbers go from 0, not at all, to 10, fully.
sheet-fit-comprehensible = I get what to do and why:
sheet-fit-manageable = I can handle it:
sheet-fit-meaningful = It is worth it to me:
sheet-fit-lift = What would help most:
sheet-fit-asks = What I would ask for:
# $before is the number at the last share with the same reader.
sheet-rating-before = { $value }, before { $before }

## The picture of a place

# Stands under "Place A".
sheet-picture-title = The numbers so far
sheet-picture-caption = The same numbers
sheet-picture-date = Date
sheet-picture-comprehensible = I get it
sheet-picture-manageable = I can handle it
sheet-picture-meaningful = It is worth it
sheet-picture-high = fully
sheet-picture-middle = in between
sheet-picture-low = not at all
sheet-picture-not-given = left open
sheet-picture-useful = How useful the help is
sheet-picture-useful-caption = Each kind of help, and how useful it is, 0 to 10
sheet-picture-useful-help = Help
# $count (number) - how many kinds of help.
sheet-picture-useful-reading = { $count ->
        [one] One kind of help.
       *[other] { $count } kinds of help.
    }
sheet-picture-useful-low = not useful
sheet-picture-useful-high = very useful
# One line of the sentence that reads the picture. $line is "I get it", $now and $before numbers.
sheet-picture-line-one = { $line }: { $now }
sheet-picture-line-change = { $line }: { $now }, first { $before }
# $lines are such lines with semicolons between.
sheet-picture-reading = { $lines }.

## Recovery sheet

sheet-recovery-window-title = Recovery sheet
sheet-recovery-title = Recovery sheet
sheet-recovery-lead = This sheet opens your journal if the passphrase is gone. Whoever has it can read everything, so keep it where you keep papers that matter.
sheet-recovery-made = Made on:
sheet-recovery-key = The recovery key
sheet-recovery-key-note = Type it as it stands here. Spaces and new lines do not matter.
sheet-recovery-picture = The same key, to scan
sheet-recovery-here = In Waymark
sheet-recovery-here-1 = Open Waymark and choose “Use my recovery sheet”.
sheet-recovery-here-2 = Type the key, or paste it.
sheet-recovery-here-3 = Choose a new passphrase.
sheet-recovery-there = On another computer, without Waymark
sheet-recovery-there-1 = Copy the folder of your journal to that computer, or plug in the stick with the copy.
sheet-recovery-there-2 = Install the free program “age”.
sheet-recovery-there-3 = Make a plain text file named sheet.txt. Put the recovery key in it as one line, without spaces.
sheet-recovery-there-4 = Open a terminal in the folder of the journal.
sheet-recovery-there-5 = Look into the folder named snapshots. The file with the highest number is the newest.
sheet-recovery-there-6 = Type this line, with that number in place of NUMBER:
sheet-recovery-there-7 = The file journal.jsonl now holds the whole journal. A text editor can read it.
sheet-recovery-there-8 = Delete sheet.txt and journal.jsonl when you are done.
