### Sessions for two: preparing, the hour at one screen, and the page that is kept of it.

## What can be brought

together-agenda-questions = Open questions
together-agenda-doubts = Worries
together-agenda-agreements = Open agreements
together-wish = I would like you to do this
together-start = What would make this hour useful?

## A page of the journal, for words that have no room in a session

together-page-title = More of what we noted
together-loose = Without a point
# $who typed it; $what says what it would be.
together-proposed = { $who } typed: { $what }

## Preparing

together-begin = Begin a session
together-prepare = Prepare a session
    .lead = An hour for two at this screen. Choose what is on the list and which pages may be opened. Nothing else of your journal shows.
together-with = With whom
together-with-somebody = Somebody else
together-with-name = Their name
    .hint = So that it is clear who typed what.
together-list = What is on the list
    .about = Untick what you do not want to talk about. You choose the order in the hour.
together-list-none = Nothing on the list. Start with: what would make this hour useful?
together-own = Something else to talk about
together-own-line = Point
together-wishes = What I would like the other one to do
    .hint = For instance: ask at a place before I go there.
together-wishes-line = Wish
together-pages = Pages you may open in the hour
    .lead = Under each thing stands what would be seen, and no more. Names of people and places stay out.
    .about = A page opens when you open it, and closes again. What is not ticked here is out of reach.
together-pages-none = Nothing of your journal may be offered so far. You can let things be offered where they are kept.
together-page-all = All of “{ $page }”
together-page-count = { $page } ({ $chosen } of { $all })
together-held-back = { $count ->
        [1] One line stays out, because a private word or a name that is never said is in it.
       *[other] { $count } lines stay out, because a private word or a name that is never said is in them.
    }
together-kept-private = { $count ->
        [1] One thing is private and is not offered here.
       *[other] { $count } things are private and are not offered here.
    }
together-sample = This is the sample journal. A session needs a journal with a passphrase, because you come back with it.
together-see = Continue

## The page before the journal locks

together-before = Before you begin
together-before-locks = Your journal locks. The list and the pages you ticked show, and nothing else.
together-before-typed = What the two of you type is sealed at once. It comes into your journal when you unlock.
together-before-end = Lock now ends it, and so do three taps of Shift and Ctrl+L.
together-before-back = To come back you need your passphrase. Nobody else types it.
together-before-list = { $count ->
        [1] One point is on the list.
       *[other] { $count } points are on the list.
    }
together-before-pages = { $count ->
        [0] No page may be opened.
        [1] One page may be opened: { $pages }.
       *[other] These pages may be opened: { $pages }.
    }
together-go = Lock and begin
together-change = Change the list or the pages

## The hour

together-sitting = Session
together-sitting-with = Session with { $name }
together-parts = Parts of this session
together-points = The list
together-point-of = Point { $position } of { $of }
together-agreements = Agreements
together-questions = Questions for next time
together-read-back = Read back
together-open-page = Open: { $page }
together-close-page = Close this page
together-opened-about = This page is open for both of you. Close it when you are done with it.
together-next-point = Next point
together-add-point = Add a point
together-new-point = A new point
together-now = It is { $time }
together-who = Who is typing
together-who-me = Me
together-who-guest = The other person
together-who-together = Together
together-note = A note on this point
together-add-note = Add the note
together-agreed-text = What do you agree?
together-agreed-who = Who does it
together-agreed-when = By when
    .hint = A day, or words such as “before we meet again”.
together-add-agreement = Add the agreement
together-asked-text = What do you want to ask next time?
together-add-question = Add the question
together-none-yet = Nothing is noted here yet.
together-change-line = Change
together-take-out-line = Take out
together-line-of = : { $text }
together-noted = Added.
together-taken-out = Taken out.
together-read-back-lead = This is everything that is noted. Read it together. Tick what goes into the next summary.
together-to-summary = Goes into the next summary
together-end = End here
together-go-on = Go on with the session
together-end-about = Then the page to unlock comes. What is noted waits there, sealed, until the journal is opened.
together-gone = No session goes on here.

## Off the record

together-off-begin = Off the record
    .about = What you type while it is on is never saved, and is gone when you switch it off.
together-off-end = Back on the record
together-off-on = Off the record. Nothing you type now is saved.
together-off-field = Room to write, for now alone
    .hint = It goes when you are back on the record, and when the session ends.
together-off-back = Back on the record. What stood there is gone.

## The page of a session that is over

together-session = Session with { $name }
together-session-unnamed = Session
together-said = What was noted
together-said-agreed = What was agreed
together-said-asked = Questions for next time
together-proposals = Keep what you want to keep
    .lead = Take your time: what you do not decide about now waits here.
    .about = The other one may have typed some of this. Nothing is kept until you keep it.
together-summary = For the next summary
    .about = These lines are offered first when you next write a summary. You choose again there.
together-summary-keep = Keep for the summary
together-summary-change = Change
together-summary-words = The line
together-summary-save = Keep it like this
together-summary-leave = Leave out
together-summary-kept = Kept for the next summary.
together-summary-left = Left out.
together-summary-again = Ask me again
together-useful-about = Whether it was of use is for you alone. It is never offered to anybody.
together-record = The session in your journal
together-open-session = Open the session
