### My work profile: the words of the exercise. The ids stand in exercise.toml.

exercise-work-profile-title = My work profile
# What it is good for, in one sentence.
exercise-work-profile-purpose = Collect in one place what a job coach needs to find a good match, in your words.

exercise-work-profile-step-curious = Which jobs or fields make you curious? Dreams are allowed. So are 'no idea yet' and 'not that one'.

exercise-work-profile-step-done-so-far = What have you done so far? Paid, unpaid, at home or online. What did you like or not like?
    .column-what = what
    .column-liked = liked
    .column-not-liked = did not like

exercise-work-profile-step-learned = What have you learned? School, courses, half-done ones, things you taught yourself.

exercise-work-profile-step-wishes = How would you like to work? Sort the cards.
    .pile-need-it = need it
    .pile-nice = nice to have
    .pile-no-thanks = no thanks

exercise-work-profile-step-start-with = How many hours would be a good start? What pay do you need? How far can you travel, and how?
    .group-hours = hours
    .group-pay = pay
    .group-travel = travel

exercise-work-profile-step-page-one = Which strengths and skills do you want on page one?

exercise-work-profile-step-network = Who could tell you about work or open a door?

exercise-work-profile-step-gap = If there is a gap in your story, how would you put it in your own words? You do not have to explain your health.

exercise-work-profile-text-knows-about-work = knows about work
