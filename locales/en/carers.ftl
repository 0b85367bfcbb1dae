### The guide for carers: two pages for family, friends and others who stand by somebody.

# The name of the page in the list of pages on sharing.
share-carers = For carers
carers-title = For you who help
carers-window-title = A guide for carers
carers-lead = Two pages for family, friends and others who stand by somebody on the way to work.
carers-last-line = The plan belongs to the person. You stand beside it.

## What the help is

carers-how = How this kind of help works
carers-how-what = The help has a long name: individual placement and support, or IPS. In short: a place first, then learning on the job.
carers-how-wish = Who wants to, can begin:
    .text = nobody has to be well first, or prove anything.
carers-how-job = An ordinary job:
    .text = paid work at a usual place, side by side with others.
carers-how-soon = Soon:
    .text = looking starts within weeks. Training comes with the work.
carers-how-fit = What they like counts:
    .text = the kind of work, the hours, and what others there get to know.
carers-how-team = Together with health care:
    .text = the job specialist and the health team work as one, as far as the person agrees.
carers-how-money = Money is worked out:
    .text = somebody shows what work does to benefits before a choice is made.
carers-how-places = Workplaces are visited:
    .text = the specialist gets to know employers and what they need.
carers-how-stays = Help stays:
    .text = it goes on after the first day, for as long as it is wanted.
carers-how-from = These eight points follow Robert Drake, Gary Bond and Deborah Becker (2012).

## Why work can help

carers-why = Why work can help
carers-why-day = A reason to get up, people to see, and money of one’s own.
carers-why-known = Being known for what one can do, and not for what was hard.
carers-why-sense = It helps when the work makes sense, can be handled and is worth it. The three come from Aaron Antonovsky (1987).
carers-why-leave = Not every place is good. One that does not fit can be left, and what was learned goes along.
carers-why-week = A hard week is a reason to look at the help again. It does not mean that all was too early.

## Talking about plans

carers-talk = Talking about plans
carers-talk-ask = Ask “What would help you this week?” Then wait for the answer.
carers-talk-when = Agree on a time for the plan, such as Sunday after lunch. Leave the other days free of it.
carers-talk-small = Take a small wish as seriously as a big one. First plans change, and that is part of it.
carers-talk-worry = Say a worry as your own: “I worry about the early start. What do you think?”
carers-talk-choice = The choice of job is theirs. So is the choice of whom to tell, and what.

## What helps

carers-help = What helps, and what gets in the way
carers-help-first = Ask before you call an employer, an office or a counsellor.
carers-help-little = Small help that was asked for does most: a lift, a meal, a quiet hour, somebody to practise with.
carers-help-names = If you know a place that may need a hand, say its name once and leave it there.
carers-help-saw = When something went well, say what you saw.
carers-help-bed = When a day does not work out, let it be a day. Talk when they want to.

## Help for you

carers-you = Help for you
carers-you-tired = You carry a lot. You may be tired of it, and you may say so.
carers-you-group = Many places have groups for relatives. Ask the service where the nearest one meets, and when.
carers-you-sheet = You may have a sheet on how to help. What it asks for counts more than what stands here.
carers-you-journal = You do not see the journal, and nobody asks you to. You get what they choose to give you.
