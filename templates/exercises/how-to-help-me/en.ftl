### How to help me: the words of the exercise. The ids stand in exercise.toml.

exercise-how-to-help-me-title = How to help me
# What it is good for, in one sentence.
exercise-how-to-help-me-purpose = Tell someone who cares how they can help with your plan, and what to leave to you.

exercise-how-to-help-me-step-for-whom = Who is this for?
    .letter = Dear { $answer },

exercise-how-to-help-me-step-already-helps = What do they already do that helps? A thank you is a good start.
    .letter = Thank you for what you do: { $answer }.

exercise-how-to-help-me-step-acts = Sort what they could do into three piles.
    .letter =
        What you could do for me:
        { $answer }
    .pile-please-do = please do
    .pile-ask-first = ask me first
    .pile-please-not = please do not

exercise-how-to-help-me-step-plan-steps = Which step of your plan could they help with? What exactly?
    .letter = A step of my plan you could help with: { $answer }
    .column-step = step
    .column-what-exactly = what exactly

exercise-how-to-help-me-step-bad-day = On a bad day, what would you like from them?
    .letter = On a bad day I would like this: { $answer }

exercise-how-to-help-me-step-letter = Put it in a short letter. A first draft is made from your answers. Change every word you like.

exercise-how-to-help-me-step-may-see = May they see the steps of your plan that they help with?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
