### Kind words I kept: the words of the exercise. The ids stand in exercise.toml.

exercise-kind-words-jar-title = Kind words I kept
# What it is good for, in one sentence.
exercise-kind-words-jar-purpose = Keep fair and kind words from others, so they count on days when you doubt.

exercise-kind-words-jar-step-their-words = What kind or fair thing did someone say about you or your work? Use their words if you can.

exercise-kind-words-jar-step-who-and-when = Who said it, and when? You can leave this empty.
    .note = A name here can also go on your list of people, if you like.
    .column-who = who
    .column-when = when

exercise-kind-words-jar-step-seen = What did they see in you?

exercise-kind-words-jar-step-stay-in-jar = Part of you may want to wave it away. Can it stay in the jar?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now

exercise-kind-words-jar-step-use-as-proof = May it be used as proof of a strength in your work profile?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
