### Drawing my line: the words of the exercise. The ids stand in exercise.toml.

exercise-drawing-my-line-title = Drawing my line
# What it is good for, in one sentence.
exercise-drawing-my-line-purpose = Find what is fine and not fine for you, and one calm line to say so.

exercise-drawing-my-line-step-said-yes = Think of a time you said yes but meant no, or not so much. What were you asked?

exercise-drawing-my-line-step-feelings = How did that feel? Pick words.

exercise-drawing-my-line-step-requests = Here are things people get asked. Sort them into three piles.
    .pile-fine = fine
    .pile-sometimes = sometimes
    .pile-not-right-now = not for me right now

exercise-drawing-my-line-step-lines = Write one or two calm lines you could say. For example: I can do this, but not that. Or: Can I tell you tomorrow?

exercise-drawing-my-line-step-ready = How ready are you to say each line?
    .low = not ready
    .middle = half ready
    .high = very ready

exercise-drawing-my-line-step-first-try = Where could you try the easiest one first? With whom?
    .column-where = where
    .column-with-whom = with whom

exercise-drawing-my-line-step-small-step = Shall this become a small step in your plan?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
