### My life rainbow: the words of the exercise. The ids stand in exercise.toml.

exercise-life-rainbow-title = My life rainbow
# What it is good for, in one sentence.
exercise-life-rainbow-purpose = See all the parts you play in life, not work alone, and wish for how they might grow.

exercise-life-rainbow-step-roles = We all wear more than one hat. Pick the parts you play now or played before. Add your own.

exercise-life-rainbow-step-bands = Each band is one part you play. Stretch it over the ages when it was in your life. A guess is fine.
    .note = The table and the picture show the same. Use the one you like.

exercise-life-rainbow-step-weights = Make a band thick where it took a lot of your time or heart. Make it thin where it was small.
    .note = One number stands for two years.
    .low = a small part
    .middle = some
    .high = most of my time or heart

exercise-life-rainbow-step-today = Now look at today. How much does each part matter to you?
    .low = not at all
    .middle = some
    .high = a lot

exercise-life-rainbow-step-wish = Draw the next few years in a light colour. Which bands would you like to grow, shrink or stay? This is a wish, not a promise.
    .note = It is drawn as a wish, in a light colour.
    .pile-grow = grow
    .pile-shrink = shrink
    .pile-stay = stay

exercise-life-rainbow-step-notice = What do you notice when you look at the whole rainbow?

exercise-life-rainbow-step-more-room = Is there one part you would like to give a bit more room soon?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
