### Explore: the shelf of exercises. The ids "because-..." come from the core.

explore-title = Explore
explore-about = Small exercises to write with. Each can be left at any time, and done again.

## Three at a time

explore-offered = Three you could try
explore-offered-why = Three at a time. Everything else stands below.
because-tiny = A small one to start with.
because-fits-plan = It goes with something you kept.
because-chosen = You set it aside for later.
because-another = One you might not have seen yet.

## Paths. "explore-path-<id>" says what a path is for; the ids stand in templates/exercises/paths.toml.

explore-paths = Suggested paths, never required
explore-paths-about = Some people like an order. You can leave a path anywhere.
explore-path-start-small = Three short ones: kind words, a time that went all right, one small step.
explore-path-first-month = What you are good at, where to look, what to tell, and money.
explore-path-finding-a-direction = What pulls you in, what matters, and three ways it could go.
explore-path-in-a-job-or-course = Help, learning, talks with your buddy, and your energy.
explore-path-hard-stretch = Slow down first. Then what helps you, a bit at a time.
explore-path-in-order = In this order, or in your own
explore-path-free = Open any of them, in any order. Nothing is locked.
explore-path-size = The first questions are enough here.
explore-path-safety = Begin at My safety page
explore-path-safety-about = Slow down, and look at what helps you.
# $date is a day, written out.
explore-path-kept = Kept { $date }
# Read after the date. $title is an exercise.
explore-path-kept-of = : { $title }
explore-path-none = There is no such path here.
explore-path-back = Explore

## Everything. "explore-theme-<id>" names a theme; the ids are the groups of the packs.

explore-all = Everything, by question
explore-filter = Show fewer
explore-filter-short = Ten minutes at most
explore-filter-everyday = Everyday ones, nothing heavy
explore-search = Words to look for
explore-search-hint = In titles and in what each one is for.
explore-theme = Theme
explore-theme-any = Any theme
explore-theme-boundaries-energy = Boundaries and energy
explore-theme-career-stories = My story and work
explore-theme-learning = Learning
explore-theme-life-roles = Life roles
explore-theme-looking-ahead = Looking ahead
explore-theme-meaning = What matters
explore-theme-people-support = People and support
explore-theme-strengths = Strengths
explore-theme-work-disclosure = Work, and what to tell
explore-kept = Kept before or new
explore-kept-any = All of them
explore-kept-yes = Ones I have kept
explore-kept-no = Ones I have not kept
explore-filter-clear = Show everything again
# $count is how many of the choices above leave something out.
explore-none-fit = { $count ->
        [one] None that fit. Try taking it away.
       *[other] None that fit all of them. Try taking one away.
    }
# Read out when the choices change. $count is how many exercises are shown.
explore-shown = { $count ->
        [0] None shown
        [one] { $count } shown
       *[other] { $count } shown
    }

## One row

explore-heavy = Can be heavy
explore-may-touch = May touch something
# $date is a day, written out.
explore-kept-on = Kept { $date }
explore-go-on = Go on where you were
# Read after "Go on where you were". $title is an exercise.
explore-go-on-of = : { $title }
