### Check-in with my buddy: the words of the exercise. The ids stand in exercise.toml.

exercise-buddy-check-in-title = Check-in with my buddy
# What it is good for, in one sentence.
exercise-buddy-check-in-purpose = A short, fair talk with a buddy or mentor, where both say what works and what to try.

exercise-buddy-check-in-step-went-well = You: what went well since last time?

exercise-buddy-check-in-step-how-was-it = You: how was it?
    .low = hard
    .middle = OK
    .high = very good

exercise-buddy-check-in-step-buddy-saw = Your buddy: what did you see go well?
    .note = This part is for your buddy. They can type it here, or say it and you type.

exercise-buddy-check-in-step-buddy-helps = Your buddy: one thing to try, and how I will help.
    .note = This part is for your buddy too.
    .column-try = one thing to try
    .column-help = how I will help

exercise-buddy-check-in-step-agreed = Both: what did we agree? Who does what, by when?
    .column-what = what
    .column-who = who
    .column-by-when = by when

exercise-buddy-check-in-step-fair = You, alone: was this talk fair to you? No one else can see this.

exercise-buddy-check-in-step-again = Same time again?
    .note = No alarm comes. It stands in your list and waits.
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now

exercise-buddy-check-in-text-buddy = buddy
