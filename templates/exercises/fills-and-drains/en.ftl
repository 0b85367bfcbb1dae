### What fills me, what drains me: the words of the exercise. The ids stand in exercise.toml.

exercise-fills-and-drains-title = What fills me, what drains me
# What it is good for, in one sentence.
exercise-fills-and-drains-purpose = Find out when you have energy and what takes it, so plans fit you.

exercise-fills-and-drains-step-things = What did you do today or this week? Five things are plenty.
    .hint = The time of day may stand beside each one.
    .column-what = what
    .column-time-of-day = time of day

exercise-fills-and-drains-step-fill = Did each one drain you or fill you up?
    .low = drained
    .middle = in between
    .high = full

exercise-fills-and-drains-step-caught-up = How caught up in it were you?
    .low = not at all
    .middle = some
    .high = lost in it

exercise-fills-and-drains-step-difference = Look at the highest and the lowest. What made the difference? Sleep, people, noise, time of day, the task?

exercise-fills-and-drains-step-good-hours = How many good hours do you have on a normal day? When are they? A guess is fine.
    .column-how-many = how many
    .column-when = when

exercise-fills-and-drains-step-change-one = Would you like to swap, shorten or move one thing that drains you?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
