### When a job or course ends: the words of the exercise. The ids stand in exercise.toml.

exercise-leaving-well-title = When a job or course ends
# What it is good for, in one sentence.
exercise-leaving-well-purpose = Take what is useful from something that ended, sort the loose ends, and open the next door when ready.
# What to look out for.
exercise-leaving-well-care = An end says nothing bad about you. My safety page is offered before the third question.

exercise-leaving-well-step-what-ends = What is ending, or might end? Whose choice is it? You can stop at any step.

exercise-leaving-well-step-feelings = What is there right now? Pick words.

exercise-leaving-well-step-gave = What did it give you? Money, people, a skill, a rhythm, knowing what you do not want.
    .note = If this is a heavy one, My safety page is one click away.

exercise-leaving-well-step-too-much = What was too much? What was missing?
    .group-too-much = too much
    .group-missing = missing

exercise-leaving-well-step-sense = Looking back: did it make sense, could you handle it, was it worth it?
    .low = not at all
    .middle = half and half
    .high = fully
    .option-comprehensible = It made sense
    .option-manageable = I could handle it
    .option-meaningful = It was worth it to me

exercise-leaving-well-step-to-sort = What needs sorting? Last pay, keys, papers, a reference, whom to tell, benefits.

exercise-leaving-well-step-take-along = What do you take along to the next one?

exercise-leaving-well-step-search-again = Shall your search plan open again?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
