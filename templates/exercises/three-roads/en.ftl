### Three roads: the words of the exercise. The ids stand in exercise.toml.

exercise-three-roads-title = Three roads
# What it is good for, in one sentence.
exercise-three-roads-purpose = Sketch three different lives, so that no single plan has to carry everything.

exercise-three-roads-step-road-one = Road one: things go on and go OK. What does a normal week look like in two years?

exercise-three-roads-step-road-two = Road two: road one is closed. What else would you do?

exercise-three-roads-step-road-three = Road three: money and what people think do not count. What then?

exercise-three-roads-step-names = Give each road a name.

exercise-three-roads-step-like = How much do you like each road?
    .low = not at all
    .middle = some
    .high = a lot

exercise-three-roads-step-sense = For each road: does it make sense, could you handle it, is it worth it?
    .low = not at all
    .middle = half and half
    .high = fully
    .option-comprehensible = It makes sense
    .option-manageable = I can handle it
    .option-meaningful = It is worth it to me

exercise-three-roads-step-tries = What could you try from any road in one hour? A talk, a visit, a video, a go at it.

exercise-three-roads-step-plan-step = Shall one try become a step in your plan?
    .option-yes = Yes
    .option-no = No
    .option-not-now = Not now
