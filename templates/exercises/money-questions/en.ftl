### My money questions: the words of the exercise. The ids stand in exercise.toml.

exercise-money-questions-title = My money questions
# What it is good for, in one sentence.
exercise-money-questions-purpose = Turn worries about work and benefits into questions someone can answer.
# What to look out for.
exercise-money-questions-care = The app gives no advice on benefits and no numbers. They differ from place to place.

exercise-money-questions-step-money-now = What money comes in now? Names are enough. You do not need to write sums.

exercise-money-questions-step-worries = What worries you about working and money?

exercise-money-questions-step-how-big = How big is each worry?
    .low = tiny
    .middle = middle
    .high = very big

exercise-money-questions-step-questions = Turn the worries into questions. For example: how much may I earn before something changes?

exercise-money-questions-step-who-answers = Who could answer? Who must be told, and when?
    .column-who = who could answer
    .column-tell = who must be told
    .column-when = when

exercise-money-questions-step-next-meeting = Shall these questions go on the list for your next meeting?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now

exercise-money-questions-step-answer = Later: what was the answer, in your own words? Who said it, and when?
    .column-answer = the answer in my own words
    .column-who = who said it
    .column-when = when
