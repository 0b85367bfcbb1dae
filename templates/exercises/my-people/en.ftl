### My people: the words of the exercise. The ids stand in exercise.toml.

exercise-my-people-title = My people
# What it is good for, in one sentence.
exercise-my-people-purpose = See who is around you, who helps with what, and who may know what.
# What to look out for.
exercise-my-people-care = A map with few people can hurt. One is enough. 'Who is missing' turns it into a wish.

exercise-my-people-step-circles = You are in the middle. Who is close? Who is further out? Use names, letters or pictures. Pets and online friends count.
    .hint = One is enough.
    .note = The list and the circles show the same. Use the one you like.

exercise-my-people-step-what-you-get = What do you get from them? A laugh, a lift, advice, quiet company, help with papers.

exercise-my-people-step-time-with = How does time with each one leave you? No one else sees this.
    .low = drained
    .middle = the same
    .high = lighter

exercise-my-people-step-who-may-know = Sort them by what they may know about your plans.
    .note = 'Better not' people are never named in anything you share.
    .pile-knows = knows about my plans
    .pile-may-know = may know
    .pile-better-not = better not

exercise-my-people-step-good-places = Which places and groups are good for you?

exercise-my-people-step-missing = Who is missing? A mentor, a mate at work, someone who has been through it?

exercise-my-people-step-can-call = Would you like to add someone to 'People I can call'?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now

exercise-my-people-text-better-not = better not
