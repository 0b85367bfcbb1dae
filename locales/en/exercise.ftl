### One exercise: the page before it, a run through it, and its end.

## Before it begins

exercise-care = A word of care
exercise-heavy = Can be heavy
exercise-may-touch = May touch something
exercise-builds-on = Whose ideas it builds on
exercise-start = Start
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
exercise-two-question = Question

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
