### What I tell, to whom, and when: the words of the exercise. The ids stand in exercise.toml.

exercise-what-i-tell-title = What I tell, to whom, and when
# What it is good for, in one sentence.
exercise-what-i-tell-purpose = Decide for each place what is yours to keep, what you may say, and in which words.
# What to look out for.
exercise-what-i-tell-care = The app stays neutral on telling or not telling. It does not push you to be open.

exercise-what-i-tell-step-about = Which place or person is this about? Plans can be different for each.

exercise-what-i-tell-step-good-of = What good might come from telling? What good might come from not telling?
    .group-telling = from telling
    .group-not-telling = from not telling

exercise-what-i-tell-step-facts = Sort these facts. You decide what is yours to keep.
    .note = 'Mine to keep' can never be ticked when you share, as long as it lies here.
    .pile-fine-to-tell = fine to tell
    .pile-if-needed = if it is needed
    .pile-mine-to-keep = mine to keep

exercise-what-i-tell-step-plain-words = For what you may tell: which plain words do you choose?

exercise-what-i-tell-step-who-tells = Who tells, to whom, and when?
    .column-who = who tells
    .column-to-whom = to whom
    .column-when = when
    .option-before = before
    .option-at-the-talk = at the talk
    .option-after-an-offer = after an offer
    .option-later = later
    .option-never = never

exercise-what-i-tell-step-needs = What do you need at work? Say it as a need: I work best with ...

exercise-what-i-tell-step-too-much-asked = If someone asks for more than you want to give, what will you say?

exercise-what-i-tell-step-for-now = For now, do you want to tell? You can change your mind any day before you have told.
    .hint = Rules differ from country to country. Ask your adviser or union.
    .note = The answer stays in this exercise and starts nothing.
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
