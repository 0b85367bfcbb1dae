### One exercise: the page before it, a run through it, and its end.

## Before it begins

exercise-care = A word of care
exercise-heavy = Can be heavy
exercise-may-touch = May touch something
exercise-builds-on = Whose ideas it builds on
exercise-start = Start
# On the page of an exercise that a path suggests in its tiny size, which stands first there.
exercise-tiny-first = The path suggests the small size. Any size is fine.
exercise-start-again = Begin a new one
# $count is how many questions the tiny size has.
exercise-tiny = { $count ->
        [one] Tiny: the first question
       *[other] Tiny: the first { $count } questions
    }
exercise-go-on = Go on where you were
# $date is when the open run was begun, written out.
exercise-open-since = Begun { $date }. Everything is as you left it.
exercise-not-now = Not now
exercise-questions = Show me the questions first
exercise-any = You can skip any question, and stop at any time.

# Before an exercise that can stir strong feelings.
exercise-gate = This one can bring up strong feelings. You can stop at any step. Nothing is lost.

exercise-earlier = What you did before
exercise-earlier-about = Each one is kept as it was. A new one does not change it.
exercise-run-open = Open
exercise-run-kept = Kept
exercise-run-tiny = tiny
exercise-run-nothing = Nothing written
exercise-pictures = In pictures
exercise-pictures-about = Drawn from your own answers. A gap means that nothing was put in.

exercise-two = Read two side by side
exercise-two-first = First
exercise-two-second = Second
exercise-two-show = Show both

## One question

# $position and $of are numbers.
exercise-position = Question { $position } of { $of }. You can stop at any time; this is saved.
exercise-why = Why we ask
exercise-heavy-way-out = If this gets heavy:
exercise-safety = my safety page
exercise-written = What you wrote so far
exercise-change = Change
exercise-skip = Skip this one
exercise-stop = Stop for now

# $items are the person's own words from an earlier question.
exercise-about = From before: { $items }

exercise-before = You wrote before
exercise-use-it = Use it
exercise-change-it = Change it
# Read out after "Use it". $text is the person's own words.
exercise-used = Put in: { $text }

## Lists

exercise-line = Line
exercise-add-line = Add a line
exercise-anything-else = Anything else
# Read after "Move up" and its like. $line is a number.
exercise-of-line = : line { $line }
# $line is a number.
exercise-line-number = Line { $line }
exercise-line-out = Line taken out

## Ratings

exercise-own-item = Something of your own
exercise-own-item-name = What it is
exercise-add-item = Add something of your own
exercise-smaller = It may still be a big one. A smaller one is fine too.
exercise-smaller-go = Go back and make it smaller

## Cards on piles

exercise-no-pile = Not on a pile yet
exercise-pile-empty = No cards here.
exercise-to = To
exercise-move = Move
exercise-pile-choose = no pile
exercise-sort-how = Choose a pile beside each card, or drag the card. You can leave cards where they are.
exercise-own-card = A card of your own
exercise-own-card-add = Add this card
# Read out after a card was moved. $card and $pile are words.
exercise-card-moved = { $card }, now on: { $pile }
# Read out after a card was moved back. $card is words.
exercise-card-back = { $card }, now on no pile
exercise-drop-on = Drop it on a pile

## Words

exercise-own-words = Your own words
exercise-own-word = Word
exercise-own-word-add = Add a word of your own
# $max is a number.
exercise-over-max = That is more than { $max }. You can leave it so, or take some out.

## Three lines for one thing

exercise-sense-thing = What is it about? Give it a name.
# $thing is the person's own words.
exercise-sense-about = About: { $thing }

## The end

exercise-end-title = Read it through
exercise-end-nothing = Nothing is written here, and that is fine.
exercise-end-answers = What you wrote
exercise-end-keep = Keep any of these?
exercise-end-keep-about = Each one you tick gets a place of its own in your journal. Nothing is ticked for you.
exercise-end-keep-none = Nothing ticked is fine. Then your answers alone are kept.
exercise-end-offer = May be offered when I share
exercise-end-kept-before = Kept before
exercise-end-done = Done for now
exercise-end-only-answers = Keep the answers, and nothing more

exercise-kept-title = It is kept
exercise-kept-about = You can read it again at any time, on the page of the exercise.
exercise-kept-goal = A goal came of it.
exercise-kept-goal-open = Open the goal
exercise-to-explore = Back to Explore

exercise-landing-title = Come back to now
exercise-landing-kept = Your answers are kept. Before you go on, you could do one of these. None of them is needed.
exercise-landing-look = Look around and name a few things you see.
exercise-landing-feet = Put both feet on the floor and feel it.
exercise-landing-proof = Read a card that shows you managed before.
exercise-landing-proof-show = Show a card
exercise-landing-call = Call someone you know.
exercise-landing-call-who = People on my safety page
exercise-landing-close = Or close it here.

## A kept one

# $date is written out.
exercise-read-when = Kept as it was on { $date }
exercise-read-cards = Kept from it
exercise-read-back = To the exercise

## Parts of life over ages

exercise-band-ages-how = Write the ages, or draw the band below them. Leave an age empty if you do not know it.
exercise-band-weights-how = Press on the columns, or open the years and choose. You can leave any of them empty.
exercise-band-wish-how = Choose a wish for each part, or leave it as it is.
exercise-band-now = How old are you now?
exercise-band-now-hint = The picture ends there. You can leave it empty.
exercise-band-new = One more part
exercise-band-name = What part is it?
exercise-band-own = A part you have not played yet
exercise-band-from = From age
exercise-band-to = To age (empty: still there)
exercise-band-weight = How much of your time or heart
exercise-band-again = It came back later
exercise-band-add = Add a part
# $role is a part of life, in the person's own words.
exercise-band-years = { $role }, year by year
# $from and $to are ages.
exercise-band-slice = From { $from } to { $to }
exercise-band-all = The same for all these years
# Read out. $role is a part of life.
exercise-band-all-done = { $role }: the same for all years
exercise-wish-none = Nothing said
exercise-age-problem = This is not an age. Write a number from 0 to 120, or leave it empty.

exercise-picture-live = Drawn from what stands above. It changes as you write.

## A road

exercise-road-how = Fill in what you like. A moment may stay without a name or a date.
# $line is a number.
exercise-point = Moment { $line }
exercise-point-what = What it was
exercise-point-when = When
exercise-point-when-hint = A date, a year, or your age then
exercise-point-feeling = How it was
exercise-point-add = Add a moment
# Read out. $line is a number.
exercise-point-put = Put in: moment { $line }
exercise-road-pad = Or press on the road to put a moment there, and pull it up or down.

## People in rings

exercise-people-how = Put in who you like, and choose how close. You can drag a name to a ring.
exercise-person-name = Name, letter or word
exercise-person-where = Which ring
exercise-person-add = Add
# Read out. $name is a name.
exercise-person-in = { $name } is put in
# $name is a name.
exercise-person-more = More about { $name }
exercise-person-tags = What they are to you
exercise-person-tags-hint = Some words, with a comma between them
exercise-person-phone = Phone
exercise-person-phone-hint = If you want it here
exercise-ring-none = Not placed yet
exercise-ring-empty = Nobody here.
exercise-drop-on-ring = Drop it on a ring

## A letter

exercise-letter-draft = A draft from your answers
exercise-letter-use = Use this draft
exercise-letter-empty = Start empty
exercise-letter-to = To
exercise-letter-text = Your letter
exercise-letter-open = Open it on
exercise-letter-open-hint = A day, a month or a year. Until then it stays closed. You can leave it empty.

## A word out of some

exercise-choose-none = nothing chosen

## Sizes, gate, pause, tucking away

exercise-days = Over several days
exercise-run-days = over several days
exercise-days-about = There is no hurry. One question a day is plenty, and so is one a month.
exercise-days-stop = Stop here for today
exercise-steps-first = Show me the steps first
exercise-never-share = What you put in here can never be shared.
exercise-private = This one is left out while someone else looks on.
exercise-hand-over = This one is for the other person
exercise-hand-over-about = You could hand over the screen now. What you wrote before is not shown here.
exercise-half-way = You are half way
exercise-half-way-about = You could look around for a moment, or stop here. Nothing is lost.
exercise-offer-safety = Before you go on, you could look at your safety page.
exercise-unread = One answer cannot be read. It is marked above. You can also skip this one.
exercise-tuck = Tuck this away
exercise-tuck-about = You can tuck this away. Then it does not come up by itself, and you find it on the page of the exercise.
exercise-tucked = It is tucked away.

## Where a yes leads

exercise-next = You said yes to
# $question is the question that was answered with yes.
exercise-next-yes = { $question }
exercise-next-which = Which one?
# $title is the title of an exercise.
exercise-next-open = Open: { $title }
exercise-next-again = You find it under Explore whenever you want it. Nothing reminds you.
exercise-next-share = You choose there what goes in, line by line. Nothing is ticked.
exercise-next-share-open = To the share page

exercise-end-pick-one = One of these is meant. You choose which.

## Letters that wait

# $day is written out.
exercise-letter-closed = A letter. It stays closed until { $day }.
exercise-letter-open-anyway = Open it anyway

# $date is written out.
exercise-two-me = Me, { $date }

## On paper

exercise-paper = On paper
exercise-paper-about = In large type. What is printed is not locked: keep the sheet where you want it.
exercise-paper-empty = Print as a paper form, empty
exercise-paper-filled = Print what I wrote
exercise-paper-save = Save the empty form as a PDF
exercise-paper-save-filled = Save what I wrote as a PDF
exercise-paper-any = You can leave out any question, and stop at any time.
