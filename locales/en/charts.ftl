# Pictures: titles, the words of their axes, the one-sentence reading, the head of their tables.

# $place (text) - the name of the place.
chart-fit-title = How it fits: { $place }
# $place (text) - the name of the place.
chart-fit-caption = How it was at { $place }, time by time
chart-fit-date = Date
chart-fit-comprehensible = I get it
chart-fit-manageable = I can handle it
chart-fit-meaningful = It is worth it
chart-fit-high = fully
chart-fit-middle = half and half
chart-fit-low = not at all
chart-fit-not-given = not given
chart-fit-empty = Nothing is filled in yet
# $date (text) - a written-out date. $lines (text) - the lines and their numbers.
chart-fit-reading-one = On { $date }: { $lines }.
# $first (text) and $last (text) - written-out dates. $lines (text) - how each line went.
chart-fit-reading = From { $first } to { $last }: { $lines }.
# $name (text) - the line. $first (number) and $last (number) - 0 to 10.
chart-fit-line-moved = { $name } from { $first } to { $last }
# $name (text) - the line. $last (number) - 0 to 10.
chart-fit-line-same = { $name } at { $last }

## Two places side by side

# $first and $second (text) - the names of the places.
chart-pair-title = { $first } and { $second }, side by side
chart-pair-caption = How it was at both places, time by time
chart-pair-place = Place
# $place (text) - the name of a place. $said (text) - how its lines went, a whole sentence.
chart-pair-reading = { $place }. { $said }

## Every picture

chart-empty = Nothing is filled in yet
chart-not-given = not given
chart-me = me
# $count is how many things stand in the table and not in the picture.
chart-not-drawn = { $count ->
        [one] One more stands in the table.
       *[other] { $count } more stand in the table.
    }

## Parts of life over ages

chart-rainbow-title = The parts of my life, by age
chart-rainbow-caption = Each part, and from which age to which
chart-rainbow-role = Part
chart-rainbow-from = From age
chart-rainbow-to = To age
chart-rainbow-weight = How much, 0 to 5
chart-rainbow-kind = Lived or wished for
chart-rainbow-lived = lived
chart-rainbow-wished = wished for
chart-rainbow-still = still there
# $age (number) - my age now.
chart-rainbow-today = today, { $age }
# $count (number) - how many parts.
chart-rainbow-reading = { $count ->
        [0] Nothing is filled in yet.
        [one] One part.
       *[other] { $count } parts.
    }
# $names (text) - names of parts.
chart-rainbow-reading-today = There now: { $names }.
# $names (text) - names of parts.
chart-rainbow-reading-wished = With a wish: { $names }.
# $count (number) - how many parts. $day (text) - a written-out date.
chart-rainbow-reading-earlier = { $count ->
        [one] On { $day } there was one.
       *[other] On { $day } there were { $count }.
    }

## A road

chart-road-title = My road
chart-road-caption = The moments on the road, in the order of time
chart-road-when = When
chart-road-what = What it was
chart-road-feeling = How it was, -5 to +5
chart-road-high = very good
chart-road-middle = so-so
chart-road-low = very hard
chart-road-unnamed = no name
chart-road-vague = Open rings: about then
# $count (number) - how many moments.
chart-road-reading = { $count ->
        [0] Nothing is filled in yet.
        [one] One moment.
       *[other] { $count } moments.
    }
# $first and $last (text) - dates or ages.
chart-road-reading-span = From { $first } to { $last }.

## People in rings

chart-rings-title = My people, from close to far
chart-rings-caption = Who is on which ring
chart-rings-name = Name
chart-rings-ring = Ring
chart-rings-role = What they are to me
# $count (number) - how many people.
chart-rings-reading = { $count ->
        [0] Nobody is on a ring yet.
        [one] One on the rings.
       *[other] { $count } on the rings.
    }
# $ring (text) - the name of a ring. $count (number) - how many people.
chart-rings-reading-ring = { $ring }: { $count }.

## A tree

chart-tree-title = My tree
chart-tree-caption = The words of the tree, part by part
chart-tree-roots = Roots
chart-tree-ground = Ground
chart-tree-trunk = Trunk
chart-tree-branches = Branches
chart-tree-leaves = Leaves
chart-tree-fruit = Fruit
chart-tree-storms = What helps in storms
chart-tree-part = Part
chart-tree-word = Words
# $parts (text) - parts of the tree, each with how many words it has.
chart-tree-reading = What the tree holds: { $parts }.

## A web of pulls

chart-web-title = What can pull at me
chart-web-caption = Each pull, where it is, and how hard
chart-web-work = at work or class
chart-web-away = at home or out
chart-web-both = both
chart-web-strength = further out: pulls harder
chart-web-name = Pull
chart-web-side = Where
chart-web-strength-head = How hard, 0 to 10
# $count, $work, $away and $both (numbers) - how many pulls there are in all, and where.
chart-web-reading = { $count ->
        [0] Nothing is filled in yet.
        [one] One pull.
       *[other] { $count } pulls: { $work } at work, { $away } away from it, { $both } both.
    }
# $names (text) - the pulls that were rated highest.
chart-web-reading-hardest = Pulls hardest: { $names }.

## Energy, tasks, three roads

chart-energy-title = What fills and what drains
chart-energy-caption = Each thing, by time of day
chart-energy-time = Time of day
chart-energy-thing = Thing
chart-energy-fill = Drains 0, fills 10
chart-energy-any-time = any time
# $count (number) - how many things.
chart-energy-reading = { $count ->
        [0] Nothing is filled in yet.
        [one] One thing.
       *[other] { $count } things.
    }
# $names (text) - things.
chart-energy-reading-fills = Fills most: { $names }.
# $names (text) - things.
chart-energy-reading-drains = Drains most: { $names }.
chart-ladder-title = My tasks, and how far I am
chart-ladder-caption = Each task, and how far I am with it
chart-ladder-level = How far
chart-ladder-task = Task
chart-ladder-sure = How sure, 0 to 10
# $count (number) - how many tasks.
chart-ladder-reading = { $count ->
        [0] Nothing is filled in yet.
        [one] One task.
       *[other] { $count } tasks.
    }
# $level (text) - how far one is. $count (number) - how many tasks are there.
chart-ladder-reading-level = { $level }: { $count }.
# $names (text) - what is not as it was. $day (text) - a written-out date.
chart-reading-moved = Changed since { $day }: { $names }.
chart-roads-title = Three roads side by side
chart-roads-caption = Each road, and how it looks today
chart-roads-road = Road
chart-roads-like = I like it
# $count (number) - how many roads.
chart-roads-reading = { $count ->
        [0] Nothing is filled in yet.
        [one] One road.
       *[other] { $count } roads.
    }
# $names (text) - the roads that are liked most.
chart-roads-reading-like = Liked most: { $names }.
## Ratings then and now

chart-change-caption = Each thing, then and now
chart-change-item = Thing
# $count (number) - how many things.
chart-change-reading = { $count ->
        [0] Nothing is filled in yet.
        [one] One thing.
       *[other] { $count } things.
    }
# $names (text) - things.
chart-change-reading-up = Higher than then: { $names }.
# $names (text) - things.
chart-change-reading-down = Lower than then: { $names }.
# $names (text) - things.
chart-change-reading-level = The same: { $names }.

## The plan by its days

chart-timeline-title = My plan by its days
chart-timeline-caption = Goals to look at again, and steps
chart-timeline-today = today
chart-timeline-without = Without a day
chart-timeline-what = What
chart-timeline-when = When
chart-timeline-place = Where it stands
# $goal is the person's own words.
chart-timeline-review = Look again: { $goal }
chart-timeline-dated = { $count ->
    [0] Nothing has a day.
    [one] One thing has a day or a stretch of days.
   *[other] { $count } things have a day or a stretch of days.
}
chart-timeline-undated = { $count ->
    [0] Nothing is without one.
    [one] One has none, and needs none.
   *[other] { $count } have none, and need none.
}
# $name is the person's own words, $when a day or a stretch of days.
chart-timeline-next = Next: { $name }, { $when }.
