### One small step: the words of the exercise. The ids stand in exercise.toml.

exercise-one-small-step-title = One small step
# What it is good for, in one sentence.
exercise-one-small-step-purpose = Turn a wish into one step that is small enough to happen.
# What to look out for.
exercise-one-small-step-care = Keep the wish small: picturing obstacles to a wish that feels out of reach can make people give up.

exercise-one-small-step-step-wish = What is one small thing you would like in the next week or two? Make it so small you are nearly sure.

exercise-one-small-step-step-good-about-it = What would be good about it? What would you see or feel?

exercise-one-small-step-step-in-the-way = What inside you might get in the way? Tired, worried, forgot?

exercise-one-small-step-step-when-then = Make a when-then line: When ..., then I ...
    .column-when = when
    .column-then = then

exercise-one-small-step-step-sure = How sure are you?
    .hint = Under 7? Make it smaller.
    .low = not sure yet
    .middle = half sure
    .high = very sure

exercise-one-small-step-step-levels = What would be OK, good and great? 'Not this time' is also allowed.
    .option-ok = OK
    .option-good = good
    .option-great = great

exercise-one-small-step-step-who-and-when = Who may know or help? When shall we look at it again?
    .note = The date is a quiet one. No alarm comes.
    .column-helper = who may know or help
    .column-review = when to look at it again
