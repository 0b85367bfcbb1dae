### What matters to me: the words of the exercise. The ids stand in exercise.toml.

exercise-what-matters-cards-title = What matters to me
# What it is good for, in one sentence.
exercise-what-matters-cards-purpose = Choose the few things that matter most, so that plans can follow them.

exercise-what-matters-cards-step-sort = Put each card on a pile.
    .pile-big-deal = a big deal to me
    .pile-it-matters = it matters
    .pile-not-now = not so much right now

exercise-what-matters-cards-step-top-five = Pick up to five from the first pile.

exercise-what-matters-cards-step-room = How much room does each one have in your life right now?
    .low = no room
    .middle = some room
    .high = plenty of room

exercise-what-matters-cards-step-tiny-more = Pick one with a low number. What would a tiny bit more look like?

exercise-what-matters-cards-step-how-room = Pick one with a high number. How did you make room for it?

exercise-what-matters-cards-step-small-step = Shall one of these become a small step?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
