# How it grew: what the journal shows over time. No scores, no better or worse.

trends-title = How it grew
trends-lead = What you said of the same things at different times, side by side. Nothing here is a mark, and a gap means that nothing was said.
trends-empty = Nothing has changed places yet. When you say something of a skill, a task or a course a second time, it shows here.

## Words in all pictures over time

trends-when = When
trends-from = From
# $word (text) - what the line stands for.
trends-lower-line = Lower line: { $word }
# $word (text) - what the line stands for.
trends-upper-line = Upper line: { $word }
# $said (text) - what was said; $when (text) - when.
trends-reading-said = { $said } ({ $when })
# $said (text) - what was said.
trends-reading-said-undated = { $said }
# $first, $last (text) - what was said first and last, with when.
trends-reading-way = { $first }, then { $last }
# $way (text) - what was said first and last.
trends-reading-one = { $way }.
# $name (text) - what it is about; $way (text) - what was said first and last.
trends-reading-row = { $name }: { $way }.
# $count (number) - how many are not told one by one.
trends-reading-more = { $count ->
    [one] One more stands in the table.
   *[other] { $count } more stand in the table.
}

## Tasks, skills, check-ins

trends-tasks-title = My tasks, then and now
trends-tasks-caption = Each task, how far I was with it, and from which day
# $day (text) - a written-out date.
trends-tasks-then = at first, from { $day } on
trends-tasks-now = now
trends-skills-title = How sure I am of my skills
trends-skills-caption = Each skill, and how sure I was when
trends-skill = Skill
trends-how-sure = How sure
trends-check-ins-title = How it was, topic by topic
trends-check-ins-caption = Each topic of my check-ins, and how it was when
trends-topic = Topic
trends-how-it-was = How it was

## The learning road

trends-road-title = My learning road
trends-road-caption = Courses, certificates, what I learned, and goals about learning
trends-road-lead = Courses, certificates, what you learned where you wrote how it was before, and goals about learning.
trends-road-done = Done or behind me
trends-road-now = Now
trends-road-next = Next
trends-road-none = Nothing here for now.
trends-road-got = Certificate I got
# $before (text) - how it was before, in the person's own words.
trends-road-before = Before: { $before }
# $name (text) - a certificate or a learned line.
trends-road-after = After: { $name }
# $part (text) - done, now or next; $state (text) - where it stands.
trends-road-place = { $part }. { $state }
trends-road-reading-done = { $count ->
    [0] Nothing is behind me yet.
    [one] One thing is done or behind me.
   *[other] { $count } things are done or behind me.
}
trends-road-reading-now = { $count ->
    [0] Nothing goes on now.
    [one] One goes on now.
   *[other] { $count } go on now.
}
trends-road-reading-next = { $count ->
    [0] Nothing is next.
    [one] One is next.
   *[other] { $count } are next.
}

## Lines of one's own

trends-own = Lines of my own
trends-own-lead = Hours, days out, people met: whatever you like to follow, in your own unit. There is none until you add one.
trends-own-caption = What it was, and when
trends-own-value = What it was
trends-own-note = Note
# $value (text) - a number as typed; $unit (text) - the person's own unit.
trends-own-said = { $value } { $unit }
# $unit (text) - the person's own unit.
trends-own-unit = Counted in { $unit }
trends-own-add = Add a line of my own

## Hours of a place

# $place (text) - the name of a place.
trends-hours-title = Hours over time: { $place }
# $place (text) - the name of a place.
trends-hours-caption = The hours at { $place }, and how it was
trends-hours = Hours
# $hours (text) - a number as typed.
trends-hours-said = { $hours } hours
trends-hours-section = Hours over time
trends-hours-lead = Any number is a start. More, fewer and the same are all worth a line.
trends-hours-which = Note hours for another place
# $place (text) - the name of the place, as the person wrote it.
trends-hours-begin = Note hours at { $place }
trends-hours-good = My good hours
trends-hours-good-none = Nothing about your good hours is kept yet.
trends-hours-good-exercise = An exercise asks for them: what fills me, what drains me

## Adding, changing and taking out a dated row

# $name (text) - the place or the line it is for.
trends-rows-of = What is noted: { $name }
trends-rows-none = Nothing is noted yet.
trends-rows-add = Add hours
trends-points-add = Add a number
trends-rows-change = Change
trends-rows-take-out = Take out
# $row (text) - the row, in words.
trends-rows-which = : { $row }
trends-row-on = When
    .hint = A day, a month or your own words: “12 May”, “June 2026”, “the first week”
trends-row-hours-hint = A number, for a day or a week, as you count
trends-row-how = How it was
trends-row-value = What it was
    .hint = A number
trends-row-note = Note
trends-row-number = This needs a number.
    .fix = Write it in digits, like 6 or 7.5.
trends-row-kept = Kept.
trends-row-taken-out = Taken out.

## Help over time

trends-support-title = Help over time
trends-support-caption = Each kind of help, and how it went on
trends-support = Help
trends-support-state = Where it stood
trends-support-often = How often
trends-support-useful = How useful
# $name (text) - a kind of help; $role (text) - the part of the one who gives it.
trends-support-name = { $name } ({ $role })
# $state (text) - where it stood; $from (text) - a written-out date.
trends-support-said = { $state } from { $from }.
# $state (text) - where it stood; $often (text) - how often, as typed; $from (text) - a written-out date.
trends-support-said-often = { $state } from { $from }: { $often }.
trends-support-reading = { $count ->
    [0] Nothing is filled in yet.
    [one] One kind of help.
   *[other] { $count } kinds of help.
}
# $names (text) - kinds of help.
trends-support-reading-going = Going on: { $names }.
# $names (text) - kinds of help.
trends-support-reading-less = Less than it was: { $names }.
# $names (text) - kinds of help.
trends-support-reading-ended = Ended: { $names }.
# $names (text) - kinds of help.
trends-support-reading-wished = Wished for: { $names }.
