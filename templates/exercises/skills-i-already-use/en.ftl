### Skills I already use: the words of the exercise. The ids stand in exercise.toml.

exercise-skills-i-already-use-title = Skills I already use
# What it is good for, in one sentence.
exercise-skills-i-already-use-purpose = See skills in daily life that you may not have called skills.

exercise-skills-i-already-use-step-my-days = What do you do in your days? Cooking, fixing, gaming, drawing, caring, shopping, helping online. Write it down, even if it feels small.

exercise-skills-i-already-use-step-know-or-do = Pick two or three. What do you need to know or do to make that work?

exercise-skills-i-already-use-step-skills = Which of these skills are in there?

exercise-skills-i-already-use-step-sure = How sure are you of each skill today?
    .low = not sure yet
    .middle = half sure
    .high = very sure

exercise-skills-i-already-use-step-like = How much do you like using it?
    .low = not at all
    .middle = some
    .high = a lot

exercise-skills-i-already-use-step-examples = For your top skills, write one short example each.

exercise-skills-i-already-use-step-sort = Sort your skills into piles.
    .pile-use-at-work = want to use at work
    .pile-for-myself = for myself
    .pile-learn-more = want to learn more
