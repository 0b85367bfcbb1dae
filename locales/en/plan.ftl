### My plan: goals, their steps, and where they stand. Nothing is ever late.

plan-lead = Your wishes and small steps, in your order. Nothing here can be late.
plan-add-goal = Add a goal
plan-empty = A plan can be one small thing. What would you like to be a little different?
plan-empty-exercise = Find one small step
plan-empty-exercise-note = A short exercise, about five minutes.
plan-empty-write = Write a goal myself

## What stands beside each group

plan-about-now = What you are at.
plan-about-next = What comes after.
plan-about-later = Some other time.
plan-about-resting = It has a rest. That is a good place too.
plan-about-done-for-now = As far as you wanted it, for now.
plan-about-changed-my-mind = Something else became better.
plan-about-let-go = Put down. It may stay here or go to the bin.

## A goal in the list

# Read out after a button's words. $name is the person's own words.
plan-of = : { $name }
plan-with = With { $helper }
# $when is the person's own words or a date.
plan-look-again = Look at it again: { $when }
# Said after a move. $name is the person's own words, $place a word such as “Later”.
plan-moved = { $name } is now in { $place }.
plan-steps = Steps

## One goal

plan-change = Change
plan-made-on = Written on { $date }.
plan-from-exercise = From “{ $exercise }”.
plan-offered = May be offered when you share.
plan-private = Private. It is not offered when you share.
plan-bin = Put in the bin
plan-step-none = No steps yet. A step can be as small as one phone call.
plan-step-add = Add a step
plan-step-first = First: { $first }
plan-step-in-the-way = If something gets in the way: { $words }

## Writing a goal

plan-new-title = A new goal
plan-change-title = Change this goal
plan-text = What would you like to be a little different?
    .hint = One line. Small is good.
plan-why = Why does it matter to you?
plan-when-then = When-then lines
    .hint = They help on a day when starting is hard: “When I have had coffee, then I call”.
# Names a line for screen readers.
plan-when-then-number = line { $number }
plan-when = When
plan-then = Then
plan-when-then-add = Add a when-then line
plan-when-hard = On a hard day
plan-with-whom = With whom, and when
plan-levels = What would be OK, good and great?
    .hint = You can leave any of them empty.
plan-in-the-way = What could get in the way?
plan-helper = Who may know or help?
plan-review = When would you like to look at it again?
    .hint = As vague as you like: “in the spring”, “24 May”, “when the course is over”.
plan-may-be-offered = May be offered when I share
    .hint = You still choose each time what goes along.
plan-pick = Pick one you named
plan-pick-none = Choose
plan-pick-add = Add it
plan-empty-text = The goal has no words yet.
    .fix = Write one line about what you would like.
plan-unnamed = A goal without words yet

## Writing a step

plan-step-new-title = A new step
plan-step-change-title = Change this step
plan-step-text = What is the step?
plan-step-first-field = What is the first tiny thing to do?
plan-step-when = When?
    .hint = As vague as you like: “any day this week”.
plan-step-helper = Who helps?
plan-step-in-the-way-field = What could get in the way, and what then?
plan-step-empty-text = The step has no words yet.
    .fix = Write one line about what you would do.
plan-step-unnamed = A step without words yet
plan-step-helper-role = What part do they play?
# Who helps with a step: $name is the person's own word, $role such as “Buddy at work”.
plan-helper-with-role = { $name } ({ $role })

## Why something stands where it stands

# $words is the person's own words.
plan-because = Because: { $words }
plan-because-say = Say what made it so
plan-because-change = Change what made it so
plan-because-field = What made it so?
    .hint = If you like. It stays with this move in the history.

## Hopes, which may stay dreams

plan-hopes = Hopes
    .about = A hope may stay a dream. Nothing has to become of it.
plan-hope-goal = Make a goal of it

## The same plan in other ways

plan-views = Ways to see the plan
plan-view-list = List
plan-view-board = Board
plan-view-timeline = Timeline
plan-view-years = Years
plan-board-lead = The same plan side by side. Each thing has its own way to move.
plan-board-none = Nothing stands here.
# The goal a step belongs to. $name is the person's own words.
plan-board-step-of = For: { $name }
plan-timeline-lead = The same steps by their days. Nothing here can be late.
plan-years-lead = What began, moved and was looked at again, over all the years.
plan-years-none = Nothing has happened on the plan yet.

## Looking at a goal again

plan-look = Look at it again
plan-look-lead = There is no right answer, and no day you had to do this by.
plan-look-want = Do you still want this?
plan-look-found = What did you find out?
    .hint = About the thing, about yourself, or nothing at all.
plan-look-place = Where does it stand from now on?
plan-look-next = When would you like to look again?
    .hint = As vague as you like, or empty.
plan-looks = Looked at again

## The history of a goal

plan-history = The whole history
plan-history-lead = Everything this goal has been. Any earlier form can come back.
plan-history-back = Bring back what was before
plan-history-brought = What was before is back.
# $place is a word such as “Later”.
plan-event-began = Written down, at { $place }.
# $want is a phrase such as “Yes, in another way”.
plan-event-looked = Looked at again: { $want }.
# $from and $to are words such as “Later”.
plan-event-moved = From { $from } to { $to }.
plan-event-changed = Changed.
plan-event-found = Found out: { $words }
plan-event-before = before
plan-event-now = then
plan-event-nothing = nothing
plan-event-step = Step

## The calendar file

plan-calendar = Calendar file
plan-calendar-lead = Days of your plan for the calendar you use. Each gets a title you choose.
plan-calendar-leaves = The file is not locked. Whoever sees your calendar sees these titles.
plan-calendar-none = No step has an exact day ahead. “Any day this week” stays here, and that is fine.
plan-calendar-days = Which days?
    .hint = Your own words stay here unless you put them into a title.
plan-calendar-review = Look at it again: { $goal }
plan-calendar-known = It went into a calendar before. A new file changes it there.
plan-calendar-title = Title in the calendar
plan-calendar-remind = Remind me on the evening before
    .hint = Your calendar does this. Waymark never does.
plan-calendar-write = Save the calendar file
plan-calendar-saved = The file is saved. Open it with your calendar to take the days in.
plan-calendar-nothing = No day is chosen yet.
    .fix = Tick at least one day.
plan-calendar-no-title = A day has no title yet.
    .fix = Write one, or take the tick away.
# The title that tells nothing to whoever looks at the calendar.
calendar-neutral = Something of mine
