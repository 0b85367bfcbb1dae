### Heroes, worlds and a story: the words of the exercise. The ids stand in exercise.toml.

exercise-heroes-worlds-story-title = Heroes, worlds and a story
# What it is good for, in one sentence.
exercise-heroes-worlds-story-purpose = Find clues about who you are and what pulls you, through people and stories you like.

exercise-heroes-worlds-story-step-heroes = Think of up to three people or characters you looked up to when you were younger. They can be real, drawn, sung or played.

exercise-heroes-worlds-story-step-what-like = What were they like? Write a few words about what you liked in each one.

exercise-heroes-worlds-story-step-also-me = Which of those words are also a little bit true of you?

exercise-heroes-worlds-story-step-worlds = Which shows, games, channels or sites do you keep going back to?

exercise-heroes-worlds-story-step-pull = What do people do in those worlds? What pulls you in?

exercise-heroes-worlds-story-step-story = Tell one story you like, from a book, film, game or song. What happens? How does someone get through it?

exercise-heroes-worlds-story-step-saying = Is there a saying that keeps you going? If not, what would you tell a friend who stands where you stand?
