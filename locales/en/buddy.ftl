### Buddy and mentor: who it is, when we talk, check-ins, and feedback one can use.

buddy-title = Buddy and feedback
buddy-lead = Someone at work who talks with you at set moments, and what others said.

## Who it is

buddy-who = My buddy or mentor
buddy-none = Nobody is named yet. It can be anyone you trust at the place.
buddy-choose = Someone you have kept
    .none = Nobody chosen
buddy-part = What part they play
buddy-make = Name this person
buddy-new-name = Their name
buddy-add = Name somebody new
buddy-name-missing = There is no name yet.
    .fix = Choose someone, or write a name or initials.
# Read after it is done. $name is a person.
buddy-named = { $name } is named here now.
buddy-not-any-more = Not my buddy or mentor any more
# Read after it is done. $name is a person.
buddy-ended = { $name } stays with the people in your life.

## When we talk

buddy-check-ins = When we talk
    .hint = In your words, such as “every second Friday”.
buddy-next = When we talk next
    .hint = A day or any words, such as “3 June” or “after the holidays”. You can move it as often as you like.
buddy-moments-save = Save when we talk
buddy-moments-kept = Kept.
buddy-calendar = Put the day in a calendar file
buddy-talks = You talk: { $when }
buddy-talks-next = Next: { $when }
buddy-moments-change = Set or move when we talk

## The check-in

buddy-check-in = Check-in
buddy-check-in-lead = A short talk in which both say what goes well and what to try.
buddy-begin = Begin a check-in
buddy-go-on = Go on with the check-in you began
buddy-paper = Type in what stands on paper
buddy-paper-hint = The form on paper can be printed from the page of the exercise.
buddy-past = Past check-ins
buddy-past-none = No check-in is kept yet.
buddy-past-add = Add one by hand
buddy-agreements = What is agreed and open
buddy-agreements-none = Nothing is open between you.
buddy-agreements-all = Open all agreements

## Typing in what stands on paper

buddy-paper-title = Type in from paper
buddy-paper-lead = The same questions as on the form, on one page. Leave out what you like. What your buddy wrote is typed by you here, in their words.
buddy-paper-keep = Read it through
buddy-paper-kept = If you leave this page, what you typed waits in an open check-in.
buddy-paper-row = Row { $number }
buddy-paper-add-row = Add a row
buddy-paper-theirs = Their words, typed by you.
buddy-paper-empty = Nothing is typed in yet.
    .fix = Type at least one line from the form.

## Feedback

buddy-feedback = Feedback I can use
buddy-feedback-lead = You decide what you keep of it, what you leave and what you try.
buddy-feedback-none = No feedback is kept yet.
buddy-feedback-add = Add feedback
buddy-feedback-words = What did they say?
    .hint = Their words, if you can.
buddy-feedback-who = Who said it?
buddy-feedback-when = When was it?
buddy-keep = What I keep
buddy-leave = What I leave
buddy-try = What I try
buddy-sort = Sort it: keep, leave, try
# Read after it is done.
buddy-sorted = Kept.
buddy-jar = Kind words
buddy-jar-none = No kind words kept yet. One sentence somebody said is a good start.
buddy-jar-exercise = Open “Kind words I kept”
buddy-jar-to-use = This is feedback I can use
buddy-more = Older ones are not listed here. Search finds them.
