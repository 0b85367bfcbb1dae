### Explore: the shelf of exercises. The ids "because-..." come from the core.

explore-title = Explore
explore-about = Small exercises to write with. Each can be left at any time, and done again.

## Three at a time

explore-offered = Three you could try
explore-offered-why = Three at a time. Everything else stands below.
because-tiny = A small one to start with.
because-fits-plan = It goes with something you kept.
because-another = One you might not have seen yet.

## Paths

explore-paths = Suggested paths, never required
explore-paths-about = Some people like an order. You can leave a path anywhere.

## Everything

explore-all = Everything, by question
explore-filter = Show
explore-filter-short = Ten minutes at most
explore-filter-everyday = Everyday ones, nothing heavy
# $count is how many of the two boxes are ticked.
explore-none-fit = { $count ->
        [one] None that fit. Try taking it away.
       *[other] None that fit both. Try taking one away.
    }
# Read out when the boxes change. $count is how many exercises are shown.
explore-shown = { $count ->
        [0] None shown
        [one] { $count } shown
       *[other] { $count } shown
    }

## One row

explore-heavy = Can be heavy
explore-may-touch = May touch something
explore-done-before = You have done this before
explore-go-on = Go on where you were
# Read after "Go on where you were". $title is an exercise.
explore-go-on-of = : { $title }
# Beside an exercise of a path that is suggested in its tiny size.
explore-path-tiny = the tiny size
