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
