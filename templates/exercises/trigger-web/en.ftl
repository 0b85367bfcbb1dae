### My web of triggers: the words of the exercise. The ids stand in exercise.toml.

exercise-trigger-web-title = My web of triggers
# What it is good for, in one sentence.
exercise-trigger-web-purpose = See how small things at work and away from work pull together, and loosen one thread.
# What to look out for.
exercise-trigger-web-care = Strong feelings are likely. You pick pulls from a list, so nothing has to be told. It ends with what helps.

exercise-trigger-web-step-start = A web of small things can pull at you, at work and away from it. We look at it from a safe distance and stop when you like. Shall we start?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now

exercise-trigger-web-step-pulls = Which of these can pull at you? Pick what fits and add your own.

exercise-trigger-web-step-where = Sort them by where they pull.
    .pile-at-work = at work or class
    .pile-at-home = at home or out
    .pile-both = both

exercise-trigger-web-step-how-hard = How hard does each one pull? You can stop here.
    .low = not at all
    .middle = some
    .high = very hard

exercise-trigger-web-step-threads = Which ones hang together? For example: bad sleep, then a full bus, then a loud room.

exercise-trigger-web-step-looser = Choose one thread, not the whole web. What has made it looser, even a bit?

exercise-trigger-web-step-work-best = What could someone at work do? Say it with no health words: I work best when ...

exercise-trigger-web-step-to-steady-plan = Breathe out. Shall this go into your steady plan?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
