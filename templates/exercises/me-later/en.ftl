### Me, later: the words of the exercise. The ids stand in exercise.toml.

exercise-me-later-title = Me, later
# What it is good for, in one sentence.
exercise-me-later-purpose = Imagine who you might become, and see what already points that way.
# What to look out for.
exercise-me-later-care = One question asks what you would rather not become. You can skip it. Hopes come right after it.

exercise-me-later-step-might-be = Who might you be in a few years? Write as many as come: me with a dog, me fixing bikes, me who sleeps well.

exercise-me-later-step-rather-not = Is there a you that you would rather not become? Skip this if today is not the day.

exercise-me-later-step-sort = Sort the hopes. Dreams may stay dreams.
    .pile-soon = soon
    .pile-later = later
    .pile-a-dream = a dream

exercise-me-later-step-want = How much do you want your top two or three?
    .low = a little
    .middle = some
    .high = very much

exercise-me-later-step-likely = How likely does each feel today? Low is fine.
    .low = not likely
    .middle = maybe
    .high = very likely

exercise-me-later-step-points-that-way = What is already there that points that way? People, skills, things you did.

exercise-me-later-step-lines-for-me = Write a few kind lines for you to read in a year. What would you like to remember?

exercise-me-later-step-small-step = Shall one hope become a small step?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now

exercise-me-later-text-me = me
