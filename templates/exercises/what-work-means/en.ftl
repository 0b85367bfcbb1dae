### What work means to me: the words of the exercise. The ids stand in exercise.toml.

exercise-what-work-means-title = What work means to me
# What it is good for, in one sentence.
exercise-what-work-means-purpose = Find out what good work is for you, in your own words.

exercise-what-work-means-step-word-work = When you hear the word work, what comes up? Words, pictures, faces. All of it is allowed.

exercise-what-work-means-step-wants = People want different things from work. Sort what matters to you.
    .pile-a-lot = matters a lot
    .pile-some = matters some
    .pile-not-for-me = not for me

exercise-what-work-means-step-whose-ideas = Whose ideas about work did you grow up with? Which ones do you keep? Which ones do you put down?

exercise-what-work-means-step-worth-it = Tell about one time when work, school or a task felt worth it. What made it so?

exercise-what-work-means-step-else-meaning = What else gives your life meaning, besides work?

exercise-what-work-means-step-good-work = Finish this: for me, good work is work that ...
