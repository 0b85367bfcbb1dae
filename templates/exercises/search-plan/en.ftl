### My search plan: the words of the exercise. The ids stand in exercise.toml.

exercise-search-plan-title = My search plan
# What it is good for, in one sentence.
exercise-search-plan-purpose = Start looking soon, in small steps, in places that fit you.

exercise-search-plan-step-kinds = Which one to three kinds of work shall we try first?

exercise-search-plan-step-places = Where is that work done near you? A name is fine. So is 'the bakery near the station'.

exercise-search-plan-step-contacts = Who do you know there? Who do your people know?

exercise-search-plan-step-first-contact = May your job specialist make the first contact for you?
    .note = One answer for each place.
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
    .kept-yes = My job specialist may make it
    .kept-no = Not by my job specialist

exercise-search-plan-step-first-steps = What is the first tiny step for each place? Look in the window, call, drop by, ask for a visit.

exercise-search-plan-step-doable = How doable is each step?
    .hint = Under 6? Make it smaller.
    .low = hardly
    .middle = half and half
    .high = very doable

exercise-search-plan-step-kind-to-me = A no will come some day. What would you like to do that day to be kind to yourself?
