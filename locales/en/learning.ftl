### Learning: what I learned, kind words and feedback, skills.

learning-lead = What you can do, know or see now, in your own words.
learning-empty = Learning counts even without a paper. What can you do now that you could not in the spring?

## Catching something in two minutes

learning-catch = Catch something you learned
learning-catch-time = Two minutes are enough.
learning-catch-leave = If you leave this page, what you typed is kept too.
learning-text = What can you do, know or see now that you could not before?
    .hint = Small counts.
learning-how = How did it come to you?
    .hint = As many as fit, or none.
learning-helped = Who or what helped?
learning-empty-text = There are no words yet.
    .fix = Write one line about what you learned.
learning-kept = Kept. It stands first in your list.

## How learning comes (Eraut 2000), in plain words

learning-way-implicit = By doing it
learning-way-reactive = Something happened and I coped
learning-way-deliberative = I set time aside
learning-way-formal = A course
learning-way-shown = Someone showed me

## The lists

learning-learned = What I learned
learning-learned-none = Nothing here yet. Your first line can be a very small one.
learning-learned-exercise = More time? Open “I learned something”
learning-feedback = Kind words and feedback
learning-feedback-none = No words kept yet. One kind sentence somebody said is a good start.
learning-feedback-exercise = Open “Kind words I kept”
learning-feedback-add = Add kind words or feedback
# Whose words they are, where the person did not write a name.
learning-someone = Someone
learning-skills = Skills
learning-skills-none = No skills kept yet. A skill can be small and still count.
learning-skills-add = Add a skill
