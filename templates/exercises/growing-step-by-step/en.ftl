### Growing step by step: the words of the exercise. The ids stand in exercise.toml.

exercise-growing-step-by-step-title = Growing step by step
# What it is good for, in one sentence.
exercise-growing-step-by-step-purpose = Grow a job or course one task at a time, and plan what to learn next.

exercise-growing-step-by-step-step-tasks = Which tasks are part of your job, course or day?

exercise-growing-step-by-step-step-ladder = Sort the tasks into four piles.
    .pile-alone = I do it alone
    .pile-some-help = with some help
    .pile-not-yet = not yet
    .pile-not-for-me = not for me

exercise-growing-step-by-step-step-sure = How sure are you of each task?
    .low = not sure yet
    .middle = half sure
    .high = very sure

exercise-growing-step-by-step-step-first-part = Pick one task to grow into. What is the smallest first part of it?

exercise-growing-step-by-step-step-helps-learn = What would help you learn it? Someone shows me, I practise, a course, a paper or licence.

exercise-growing-step-by-step-step-place-needs = What do you need from the place? Sort the cards.
    .pile-have-it = I have it
    .pile-need-it = I need it
    .pile-not-sure = not sure

exercise-growing-step-by-step-step-courses = Courses or papers you would like: name, who pays, by when.
    .column-name = name
    .column-who-pays = who pays
    .column-by-when = by when

exercise-growing-step-by-step-step-plan-step = Shall this become a step in your plan?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
