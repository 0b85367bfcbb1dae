### Kept things, wherever they are drawn or changed: strengths, skills, people, places and the like.

cards-change = Change
cards-bin = Put in the bin
cards-tuck = Tuck away
cards-untuck = Take out again
# Read out after a button's words. $name is the person's own words.
cards-of = : { $name }
cards-change-title = Change what you kept
# $kind is the plain name of a kind: "Strength".
cards-add-title = Add: { $kind }
# Under a kept thing: where it comes from. $date is a day, written out.
cards-kept-on = Added by hand, { $date }.
# $exercise is the title of an exercise.
cards-kept-from = From “{ $exercise }”, { $date }.
cards-is-tucked = Tucked away.
cards-may-be-offered = May be offered when I share
    .hint = You still choose each time what goes along.
cards-line = Line
cards-date-hint = As exact or as vague as you like: “May 2024”, “last spring”.
cards-lines-hint = One thing on each line.
cards-empty = There is nothing in it yet.
    .fix = Write a few words first, or leave it as it is.
cards-nothing-in-it = Nothing written in it yet.

## Ratings
## $value is a number from 0 to 10.

cards-rating = { $value } of 10
# Where numbers are hidden. $low and $high are the words of two places on the scale.
cards-rating-between = Between “{ $low }” and “{ $high }”
cards-scale-low = not at all
cards-scale-middle = some
cards-scale-high = a lot
cards-scale-skill-sure-low = not sure yet
cards-scale-skill-sure-middle = half sure
cards-scale-skill-sure-high = very sure
cards-scale-learned-sure-low = not sure yet
cards-scale-learned-sure-middle = half sure
cards-scale-learned-sure-high = very sure
cards-scale-value-room-low = no room
cards-scale-value-room-middle = some room
cards-scale-value-room-high = plenty of room
cards-scale-fit-comprehensible-low = not at all
cards-scale-fit-comprehensible-middle = half and half
cards-scale-fit-comprehensible-high = fully
cards-scale-fit-manageable-low = not at all
cards-scale-fit-manageable-middle = half and half
cards-scale-fit-manageable-high = fully
cards-scale-fit-meaningful-low = not at all
cards-scale-fit-meaningful-middle = half and half
cards-scale-fit-meaningful-high = fully
cards-scale-person-lighter-low = drained
cards-scale-person-lighter-middle = in between
cards-scale-person-lighter-high = lighter
cards-scale-energy-fill-low = drained
cards-scale-energy-fill-middle = in between
cards-scale-energy-fill-high = full
cards-scale-support-useful-low = of no use
cards-scale-support-useful-middle = of some use
cards-scale-support-useful-high = of great use
cards-scale-doubt-size-low = tiny
cards-scale-doubt-size-middle = middling
cards-scale-doubt-size-high = very big

## Earlier versions

# $count is how many.
cards-versions = { $count ->
        [one] One earlier version
       *[other] { $count } earlier versions
    }
cards-versions-title = Earlier versions
cards-versions-lead = What it was like before. Nothing here is shared.
cards-version-open = Read
cards-version-restore = Bring this back
    .hint = What it is like now is kept as a version too.
cards-version-all = All earlier versions
