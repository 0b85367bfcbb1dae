### Help that helps me keep it: the words of the exercise. The ids stand in exercise.toml.

exercise-help-on-the-job-title = Help that helps me keep it
# What it is good for, in one sentence.
exercise-help-on-the-job-purpose = Choose the support you want at work, from whom, how often, and until when.

exercise-help-on-the-job-step-supports = Here are kinds of help. Sort them into three piles.
    .pile-yes-please = yes please
    .pile-maybe-later = maybe later
    .pile-no-thanks = no thanks

exercise-help-on-the-job-step-who-how-long = For each yes: who could do it, how often, and until when?
    .column-who = who
    .column-how-often = how often
    .column-until-when = until when

exercise-help-on-the-job-step-keep-in-touch = How would you like your specialist to keep in touch in the first weeks?

exercise-help-on-the-job-step-learn-best = What is good for a helper at work to know about how you learn best?

exercise-help-on-the-job-step-first-day = Your first day: what would make it easier? The way there, clothes, food, where to sit, whom to ask.

exercise-help-on-the-job-step-less-help = How will you know that you need less help? Who would notice?

exercise-help-on-the-job-step-how-useful = Later on: how useful is each kind of help?
    .low = not useful
    .middle = some
    .high = very useful
