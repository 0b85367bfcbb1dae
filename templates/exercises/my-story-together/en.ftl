### Putting my story together: the words of the exercise. The ids stand in exercise.toml.

exercise-my-story-together-title = Putting my story together
# What it is good for, in one sentence.
exercise-my-story-together-purpose = Turn scattered answers into a short story about yourself that you can change at any time.
# What to look out for.
exercise-my-story-together-care = Read it the way a kind friend would. There is no need to talk with a past or future self. That can confuse some people.

exercise-my-story-together-step-sort = Here are words and lines you saved before. Sort them into three piles.
    .note = While you have kept no cards, these are words for strengths.
    .pile-very-me = very me
    .pile-a-bit-me = a bit me
    .pile-not-me-any-more = not me any more

exercise-my-story-together-step-page-one = From 'very me', pick three to five words for page one.

exercise-my-story-together-step-i-am = Finish this your own way: I am someone who ...

exercise-my-story-together-step-around = I like to be around ... and I like to do ...

exercise-my-story-together-step-hard = When things get hard I tend to ... and it helps when ...

exercise-my-story-together-step-next-chapter = A next chapter I would like is ... because ...

exercise-my-story-together-step-read = Read it slowly, the way a kind friend would. Does it sound like you?
    .note = 'No' takes you back to your words. Nothing is lost.
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
