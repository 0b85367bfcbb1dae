### I learned something: the words of the exercise. The ids stand in exercise.toml.

exercise-learned-today-title = I learned something
# What it is good for, in one sentence.
exercise-learned-today-purpose = Catch what you learn while doing, because most of it goes unseen.

exercise-learned-today-step-what-new = What can you do, know or see now that you could not before? Small counts.

exercise-learned-today-step-how-it-came = How did it come to you?
    .option-implicit = By doing it
    .option-reactive = Something happened and I coped
    .option-deliberative = I set time aside
    .option-formal = A course
    .option-shown = Someone showed me

exercise-learned-today-step-helped = Who or what helped?

exercise-learned-today-step-which-skill = Which skill does it belong to?

exercise-learned-today-step-sure = How sure are you of it today?
    .low = not sure yet
    .middle = half sure
    .high = very sure

exercise-learned-today-step-keep-as-proof = Keep this as proof in your profile?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
