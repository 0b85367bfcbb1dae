### A time I managed: the words of the exercise. The ids stand in exercise.toml.

exercise-a-time-i-managed-title = A time I managed
# What it is good for, in one sentence.
exercise-a-time-i-managed-purpose = Find your strengths in one real moment instead of a test.

exercise-a-time-i-managed-step-what-happened = Think of one time that went better than you feared. Tiny counts: getting up, sending a text, staying five minutes more. What happened?

exercise-a-time-i-managed-step-what-i-did = What did you do, step by step?

exercise-a-time-i-managed-step-strengths = Which strengths did you use? Pick up to five.

exercise-a-time-i-managed-step-use-more = How much would you like to use each one in the next month?
    .low = not at all
    .middle = some
    .high = a lot

exercise-a-time-i-managed-step-not-surprised = Who would not be surprised that you managed this? What do they know about you?

exercise-a-time-i-managed-step-keep-proof = Keep this as proof for a hard day?
    .note = A yes puts it on My safety page, for a hard day.
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now

exercise-a-time-i-managed-text-believes-in-me = believes in me
