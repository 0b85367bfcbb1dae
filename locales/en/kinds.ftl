### Kinds: the plain names of every kind of record, of its fields, and of the fixed words in it.
### "kind-<kind>" names one, ".many" names a list of them. "field-<kind>-<field>" labels a field.
### "word-<set>-<word>" is one word of a fixed set. A test proves that none is missing.

## What a record is called

kind-entry = Page
    .many = Pages
kind-run = Exercise
    .many = Exercises
kind-strength = Strength
    .many = Strengths
kind-skill = Skill
    .many = Skills
kind-value = What matters to me
    .many = What matters to me
kind-need = What I need
    .many = What I need
kind-person = Person
    .many = People
kind-place = Place
    .many = Places
kind-fit = How a place was for me
    .many = How places were for me
kind-goal = Goal
    .many = Goals
kind-step = Step
    .many = Steps
kind-learned = What I learned
    .many = What I learned
kind-feedback = Words from others
    .many = Words from others
kind-proof = Proof for a hard day
    .many = Proofs for a hard day
kind-safety-part = Line of My safety page
    .many = My safety page
kind-private-word = Private word
    .many = Private words
kind-audience = Reader
    .many = Readers
kind-share-receipt = Receipt
    .many = Receipts
kind-setting = Settings
    .many = Settings

## What its fields are called

field-entry-title = Title
field-entry-on = When it was
field-entry-text = Text
field-run-exercise = Exercise
field-run-version = Version of the exercise
field-run-size = Size
field-run-state = Where it stands
field-run-at = Left at
field-run-answers = Answers
field-strength-word = Strength
field-strength-proof = One time it showed
field-strength-use-more = How much I would like to use it
field-skill-name = Skill
field-skill-example = An example
field-skill-sure = How sure I am
field-value-word = What matters
field-value-room = How much room it has now
field-need-text = What I need
field-person-name = Name
field-person-role = Who they are to me
field-person-phone = Phone
field-place-name = Name
field-place-note = A line about it
field-fit-place = Place
field-fit-place-link = The place on my list
field-fit-find-out = What I wanted to find out
field-fit-comprehensible = I get what to do and why
field-fit-manageable = I can handle it
field-fit-meaningful = It is worth it to me
field-fit-lift = What would lift it
field-fit-checks = What I saw there
field-fit-asks = What I would ask for
field-fit-again = Would I go again
field-goal-text = What I would like
field-goal-why = Why it matters to me
field-goal-state = Where it stands
field-goal-in-the-way = What could get in the way
field-goal-when-then = When-then line
field-goal-levels = OK, good and great
field-goal-sure = How sure I am
field-goal-helper = Who may know or help
field-goal-review = When to look at it again
field-step-text = What it is
field-step-goal = The goal it is for
field-step-state = Where it stands
field-step-first = First tiny action
field-step-when = When
field-step-helper = Who helps
field-step-in-the-way = What could get in the way, and what then
field-learned-text = What I can do, know or see now
field-learned-how = How it came to me
field-learned-helped = Who or what helped
field-learned-skill = The skill it belongs to
field-learned-sure = How sure I am of it
field-feedback-quote = Their words
field-feedback-who = Who said it
field-feedback-when = When
field-feedback-words = What they saw in me
field-feedback-sort = Kind words or feedback
field-proof-text = What happened
field-proof-words = The strengths in it
field-safety-part-section = Part of the page
field-safety-part-text = Text
field-safety-part-phone = Phone
field-safety-part-on-lock-screen = Readable on the lock screen
field-private-word-word = Word
field-private-word-replacement = What to say in its place
field-private-word-sort = A word or a name
field-audience-name = Name
field-audience-sort = Who they are
field-share-receipt-audience = Reader on my list
field-share-receipt-for-whom = For whom
field-share-receipt-for-what = What for
field-share-receipt-until = Kept until
field-share-receipt-form = Form
field-share-receipt-file-name = File name
field-share-receipt-copy = The exact copy
field-share-receipt-items = The lines in it
field-share-receipt-taken-back = Taken back
field-setting-journal-name = Name of this journal
field-setting-my-name = The name I go by
field-setting-contour-seed = The lines of this journal
field-setting-today-quotes = Today may quote my words
field-setting-hide-minutes = Hide the minutes
field-setting-hide-numbers = Hide the numbers beside ratings
field-setting-recovery-sheet = Recovery sheet

## Fixed words

word-audience-kind-counsellor = Counsellor or job specialist
word-audience-kind-care-team = Care team
word-audience-kind-carer = Family or friend
word-audience-kind-employer = Employer or buddy at work
word-audience-kind-own = Myself

word-feedback-kind-kind = Kind words
word-feedback-kind-useful = Feedback I can use

word-go-again-not-now = Not now
word-go-again-yes = Yes
word-go-again-no = No

word-plan-state-now = Now
word-plan-state-next = Next
word-plan-state-later = Later
word-plan-state-resting = Resting
word-plan-state-done-for-now = Done for now
word-plan-state-changed-my-mind = I changed my mind
word-plan-state-let-go = Let go

word-private-kind-word = A word or a fact
word-private-kind-name = A name

word-run-size-tiny = Tiny
word-run-size-normal = Whole

word-run-state-open = Started
word-run-state-kept = Kept

word-safety-section-number = The emergency number here
word-safety-section-helps = What helps me
word-safety-section-people = People I can call
word-safety-section-signs = First signs I notice
word-safety-section-elsewhere = Places and people that take my mind off it
word-safety-section-services = Services I know
word-safety-section-safer = Making my surroundings safer
word-safety-section-worth = What is worth living for

word-recovery-sheet-state-not-now = Not made yet
word-recovery-sheet-state-made = Made
word-recovery-sheet-state-quiet = Not made, no reminder

word-share-form-html = One page
word-share-form-markdown = Plain text with marks
word-share-form-sealed-html = One page in a locked file
word-share-form-sealed-markdown = Plain text in a locked file

# The levels of a goal.
word-level-ok = OK
word-level-good = Good
word-level-great = Great

word-flag-yes = Yes
word-flag-no = No

word-sharing-never = Private
word-sharing-offered = May be offered

