### My road so far: the words of the exercise. The ids stand in exercise.toml.

exercise-my-road-title = My road so far
# What it is good for, in one sentence.
exercise-my-road-purpose = Look back along the road and find what carried you, without having to tell the hard parts.
# What to look out for.
exercise-my-road-care = Good moments come first on purpose. A point needs no name. It ends with today and looks forward, never on a low.

exercise-my-road-step-start = This page looks back. Some parts of a road can be hard. You choose what goes on it and what stays off. Shall we start?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now

exercise-my-road-step-good-moments = Start with two or three good moments, big or small. Put them on the road. How good was each one?
    .low = fine
    .middle = good
    .high = very good

exercise-my-road-step-changes = Now add times when something changed: a move, a school, a job, a new friend. How did each one feel? Leave out whatever you would rather not write.
    .note = A point may be left without a name. Points below 0 can never be shared.
    .low = very hard
    .middle = so-so
    .high = very good

exercise-my-road-step-helped = Choose one bump you got past. What helped you through it? People, things you did and luck all count.
    .group-people = people
    .group-things-i-did = things I did
    .group-luck = luck

exercise-my-road-step-strengths = What does that show about you? Pick the words that fit.

exercise-my-road-step-today = Where are you on the road today? One or two lines are enough.

exercise-my-road-step-next-bend = What would you like to find round the next bend?

exercise-my-road-text-helped-me = helped me
