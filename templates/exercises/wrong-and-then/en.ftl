### It went wrong, and then: the words of the exercise. The ids stand in exercise.toml.

exercise-wrong-and-then-title = It went wrong, and then
# What it is good for, in one sentence.
exercise-wrong-and-then-purpose = Look at a mistake kindly and take one useful thing from it.
# What to look out for.
exercise-wrong-and-then-care = If you are hard on yourself: the friend question comes before 'what was in your hands'.

exercise-wrong-and-then-step-facts = What went different from what you wanted? Tell the facts, the way a camera would see them.

exercise-wrong-and-then-step-feelings = How did it feel?

exercise-wrong-and-then-step-to-a-friend = What would you say to a friend who did the same?

exercise-wrong-and-then-step-in-my-hands = What was in your hands? What was not?
    .group-in-my-hands = in my hands
    .group-not-in-my-hands = not in my hands

exercise-wrong-and-then-step-next = What did you do next? What could you try next time?
    .group-did-next = what I did next
    .group-next-time = what I could try next time

exercise-wrong-and-then-step-one-line = Does anyone need to know? How would you say it in one line?

exercise-wrong-and-then-step-ok-there = Was it OK to make a mistake in that place?
    .note = It can be kept with the place: how mistakes are met there.
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now

exercise-wrong-and-then-text-reactive = Something happened and I coped
