### What keeps me steady: the words of the exercise. The ids stand in exercise.toml.

exercise-steady-plan-title = What keeps me steady
# What it is good for, in one sentence.
exercise-steady-plan-purpose = Know what keeps you well, what the first small signs are, and who and what helps.
# What to look out for.
exercise-steady-plan-care = Write this on a fairly good day. People I can call show on the lock screen if you switch that on, and not before.

exercise-steady-plan-step-doing-ok = What are you like when you are doing OK? How would others notice?
    .hint = A fairly good day is the best day for this page.

exercise-steady-plan-step-keeps-ok = Which small things keep you OK on most days?

exercise-steady-plan-step-first-signs = What are the first small signs that you are getting tired or wobbly?

exercise-steady-plan-step-at-a-sign = What helps when you spot a sign? What does not help?
    .group-helps = helps
    .group-does-not-help = does not help

exercise-steady-plan-step-turn-to = Who can you turn to, and when?
    .note = A phone number is up to you. These people can stand under 'People I can call'.
    .pile-any-time = any time
    .pile-sometimes = sometimes
    .pile-emergency = in an emergency

exercise-steady-plan-step-two-ways = If work and treatment pull in two ways, what do you want to do first? For example: talk to someone before I change anything.
    .note = The app gives no advice about medicine.

exercise-steady-plan-step-bad-day = On a bad day, what would you like people to do? What would you like them not to do?

exercise-steady-plan-step-short-version = Do you want a short version for someone you trust?
    .note = A yes opens Share, with nothing ticked.
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now

exercise-steady-plan-text-can-be-called = can be called
    .pile-any-time = can be called any time
    .pile-sometimes = can be called sometimes
    .pile-emergency = can be called in an emergency
