### Learning: what I learned by doing, mistakes and what came after.

learning-lead = What you can do, know or see now, in your own words.
learning-empty = Learning counts even without a paper. What can you do now that you could not in the spring?

## Catching something in two minutes

learning-catch = Catch something you learned
learning-catch-time = Two minutes are enough.
learning-catch-leave = If you leave this page, what you typed is kept too.
learning-text = What can you do, know or see now that you could not before?
    .hint = Small counts.
learning-easier = What is easier than last month?
    .begin = Begin with this question
    .end = Back to the other question
learning-more = Say more
learning-how = How did it come to you?
    .hint = As many as fit, or none.
learning-before = How was it before?
    .hint = It is read together with your line: before, and now.
learning-growth = What grew with it?
    .hint = As many as fit, or none. Nothing is counted.
learning-happened = What happened before it?
    .hint = Where something did not work, the line goes to its own part below.
learning-helped = Who or what helped?
learning-skill = Which skill does it belong to?
    .hint = Such as: { $skills }
learning-place = Where was it?
    .none = Not said
learning-place-say = Say where it was
learning-place-change = Change where it was
learning-next = What do you want to try next?
learning-empty-text = There are no words yet.
    .fix = Write one line about what you learned.
learning-kept = Kept. It stands first in your list.
learning-kept-mistake = Kept. It stands first under “{ learning-mistakes }”.

## How learning comes (Eraut 2000), in plain words

learning-way-implicit = By doing it
learning-way-reactive = Something happened and I coped
learning-way-deliberative = I set time aside
learning-way-formal = A course
learning-way-shown = Someone showed me

## What can grow with it (van Galen 2024)

learning-growth-planning = Planning
learning-growth-solving = Solving a problem
learning-growth-adapting = Adapting
learning-growth-deciding = Deciding
learning-growth-speaking-up = Speaking up
learning-growth-knowing-myself = Knowing myself

## The lists

learning-learned = What I learned
learning-learned-none = Nothing here yet. Your first line can be a very small one.
learning-learned-exercise = More time? Open “I learned something”
learning-mistakes = What did not work, and what I know now
learning-mistakes-none = Nothing here. Where something does not work one day, what you know after it can stand here.
learning-mistakes-exercise = Go through one step by step
learning-none-shown = No line here fits what you chose.
learning-then = Before:
learning-now = Now:
learning-what-happened = What happened:
learning-know-now = What I know now:
learning-at = Where
learning-wants-next = What I want to try next

## Which lines are shown

learning-shown = Which lines are shown
learning-older = Older ones are not listed here. Search finds them.
learning-filter-how = How it came
learning-filter-growth = What grew with it
learning-filter-place = Where it was
learning-filter-any = Any
learning-filter-all = All lines again
learning-shown-all = All lines are shown, the newest first.
# $parts names what was chosen: how it came, what grew, where.
learning-shown-some = Shown are the lines with: { $parts }.
learning-elsewhere = Skills stand with your strengths, in My story.
learning-elsewhere-skills = Open strengths and skills

## What comes next

learning-next-try = Make it a try
learning-next-goal = A step for which goal?
learning-next-step = Make it a step
learning-next-is-try = It is one of your tries.
learning-next-tries = Open tries and help
learning-next-is-step = It is a step of your plan.
learning-next-no-goal = When your plan has a goal, this can become a step of it.
# Read after it is done. $next is in the person's own words.
learning-next-made = { $next }: it is kept in your plan now.

# Whose words they are, where the person did not write a name.
learning-someone = Someone
