### Trying it on: does it fit me?: the words of the exercise. The ids stand in exercise.toml.

exercise-does-it-fit-title = Trying it on: does it fit me?
# What it is good for, in one sentence.
exercise-does-it-fit-purpose = Check whether a job, course or place makes sense, can be handled and is worth it - and what would lift it.

exercise-does-it-fit-step-what = What are you trying or thinking about? A job, a course, a place to help out. Give it a name.

exercise-does-it-fit-step-find-out = Before you go: what do you want to find out? Noise, people, tasks, breaks, the way there, who helps.

exercise-does-it-fit-step-sense = How is it for you?
    .low = not at all
    .middle = half and half
    .high = fully
    .option-comprehensible = I get what to do and why
    .option-manageable = I can handle it
    .option-meaningful = It is worth it to me

exercise-does-it-fit-step-lift = Which one is lowest? What would lift it by one step?

exercise-does-it-fit-step-place-check = Look at the place. Sort what you see.
    .pile-good-for-me = good for me
    .pile-so-so = so-so
    .pile-not-good = not good for me

exercise-does-it-fit-step-asks = What would you ask for or change first?

exercise-does-it-fit-step-go-again = Would you go again? Every answer is useful.
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
