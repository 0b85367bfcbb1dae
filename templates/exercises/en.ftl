### The questions of Explore, and the paths. The ids stand in questions.toml and paths.toml.

question-what-matters = What matters to me?
question-what-am-i-good-at = What am I good at?
question-what-could-i-try = What could I try?
question-what-helps-me-at-work = What helps me at work?
question-who-is-with-me = Who is with me?
question-what-do-i-tell = What do I tell others?

path-start-small = Start small
path-first-month = First month with a job specialist
    .note-does-it-fit = after each try
path-finding-a-direction = Finding a direction
path-in-a-job-or-course = In a job or course
    .note-learned-today = often
    .note-buddy-check-in = every two weeks
path-hard-stretch = Hard stretch
    .note-steady-plan = one part
    .note-trigger-web = when steadier
