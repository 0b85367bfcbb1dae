### The pages of kept things: strengths, life roles, people, places and the others.
### "kept-<page>" names a page; the ids come from the core.

kept-matters = What matters and hopes
    .lead = What you care about, what you would like to come, and what pulls you in.
    .none = Nothing is kept here yet. What made a good hour good lately?
kept-strengths = Strengths and skills
    .lead = Each one in your own word, with what shows it.
    .none = Strengths hide in ordinary scenes. What went all right lately, even a bit?
kept-roles = Life roles
    .lead = The parts you play: friend, sister, gamer, worker. A part can grow or rest.
    .none = Roles are the parts you play: friend, sister, gamer, worker. Add one to begin.
kept-people = People
    .lead = People, pets and groups count. Their names stay here unless you say them yourself.
    .none = People, pets and places count. Who was good to be near lately?
kept-places = Places
    .lead = Places you try, work at or learn at, and how each one was for you.
    .none = No places yet. A place can be a shop, a workshop, a school or a kitchen.
kept-energy = Energy and boundaries
    .lead = What gives and what takes, what you need, and what you can say.
    .none = What goes well for you on a normal Tuesday? What costs you?
kept-roads = My story and roads
    .lead = Your story as you tell it, roads you drew up, and things you have done.
    .none = Nothing is kept here yet. A story can begin last summer.
kept-letters = Letters
    .lead = Letters to yourself or to others. None of them is sent.
    .none = No letters yet. A letter can be three lines.
kept-work = Tries and help
    .lead = What you try out, tasks, help you have, and sheets you made.
    .none = Nothing is kept here yet. A try can be one hour long.
kept-agreements = Agreements
    .lead = Who does what, by when, and what came of it. An agreement can change; that is a way it goes.
    .none = No agreements yet. They can come from a meeting or from an exercise.
kept-questions = Questions
    .lead = What you want to ask, and doubts you heard or have, with your own answer.
    .none = No questions yet. Every question is fine here.
kept-sessions = Sessions
    .lead = Hours with somebody: what was said, what you agreed, and what you still want to ask.
    .none = No sessions yet. In a session two of you write on one screen, and nothing else of your journal shows.
kept-services = Services I know
    .lead = Who could help with what: a name, what it is for, and how to reach it.
    .none = Nothing is kept here yet. No list comes with the app, because rules and numbers differ from place to place.
kept-check-lists = Check lists
    .lead = Lists of your own, for a first day, a morning, or the day after a bad day. Each prints in large type.
    .none = A check list can be four lines long. What do you want to have with you on a first day?
kept-courses = Courses and certificates
    .lead = Courses, schools and trainings, and the papers you have from them. A pause is a pause.
    .none = No courses or certificates yet. A wish counts too.

## The parts of a place

kept-parts-story = Parts of my story
kept-parts-plan = Parts of my plan
kept-parts-learning = Parts of Learning
kept-plan-front = Goals
kept-learning-front = What I learned
kept-pages = Pages
kept-bin = Bin

## Groups

kept-group-values-life = What matters in life
kept-group-values-work = What I want from work
kept-group-values-good-work = My lines for good work
kept-group-hopes = Hopes
kept-group-sayings = Sayings
kept-group-interests = What pulls me in
kept-group-strengths = Strengths
kept-group-skills-at-work = Skills I want to use at work
kept-group-skills-for-myself = Skills I keep for myself
kept-group-skills-to-learn = Skills I want to learn more of
kept-group-skills = Skills
kept-group-proofs = Proofs for a hard day
kept-group-feedback = Words from others
kept-group-roles-now = Parts I play now
kept-group-roles-before = Parts I have played
kept-group-ring-1 = Closest
kept-group-ring-2 = Close
kept-group-ring-3 = Further out
kept-group-ring-4 = At the edge
kept-group-ring-open = Not placed in a ring
kept-group-places = Places
kept-group-places-left = Places I have left
kept-group-fits = How places were for me
kept-group-gives = What gives
kept-group-takes = What takes
kept-group-between = In between, or not said
kept-group-needs = What I need
kept-group-lines = Ready sentences
kept-group-stories = My story as I tell it
kept-group-roads = Roads
kept-group-experiences = Things I have done
kept-group-letters = Letters
kept-group-letters-closed = Letters that wait for their day
kept-group-tries = Tries
kept-group-tasks = Tasks
kept-group-supports = Help I have or want
kept-group-sheets = Sheets
kept-group-asks = What I ask for
kept-group-outcomes = Lines I follow over time
kept-group-sessions = Sessions
kept-group-services = Services I know
kept-group-check-lists = Check lists
kept-group-weeks = Weeks I looked at
kept-group-agreements-open = Open
kept-group-agreements-kept = Kept
kept-group-agreements-changed = Changed
kept-group-check-ins = How it was since last time
kept-group-questions-next = For the next meeting
kept-group-questions-open = Open questions
kept-group-questions-money = About money
kept-group-questions-answered = Answered
kept-group-doubts-answered = Doubts with my answer
kept-group-doubts-open = Doubts still open
kept-group-courses-going = Going on
kept-group-courses-paused = Paused
kept-group-courses-planned = Planned and wished for
kept-group-courses-taken = Finished
kept-group-courses-let-go = Let go
kept-group-certificates = Certificates

## Two places side by side

kept-pair = Two places side by side
kept-pair-lead = Pick two places. Both are drawn on the same scale.
kept-pair-first = First place
kept-pair-second = Second place
kept-pair-same = Both menus say the same place. Pick another one in either of them.
kept-pair-few = When two places have answers on how they fit, you can put them side by side here.

kept-place-open = Open
kept-work-places = Places

## Adding

kept-add = Add something
kept-add-strength = Add a strength
kept-add-skill = Add a skill
kept-add-proof = Add a proof for a hard day
kept-add-feedback = Add words from others
kept-add-value = Add what matters to me
kept-add-hope = Add a hope
kept-add-motto = Add a saying
kept-add-interest = Add what pulls me in
kept-add-role = Add a part I play
kept-add-person = Add someone
kept-add-place = Add a place
kept-add-fit = Add how a place was for me
kept-add-energy = Add what gives or takes
kept-add-need = Add what I need
kept-add-line = Add a ready sentence
kept-add-story = Add a version of my story
kept-add-road = Add a road
kept-add-experience = Add something I have done
kept-add-letter = Write a letter
kept-add-try = Add a try
kept-add-task = Add a task
kept-add-support = Add help
kept-add-document = Add a sheet
kept-add-agreement = Add an agreement
kept-add-check-in = Add how it was
kept-add-question = Add a question
kept-add-doubt = Add a doubt or a worry
kept-add-course = Add a course
kept-add-certificate = Add a certificate
kept-add-ask = Add something to ask for
kept-add-service = Add a service
kept-add-check-list = Add a check list
kept-add-week = Look at a week
kept-add-outcome = Add a line to follow

## What is shown, and what is not

kept-more = Older ones are not listed here. Search finds them.
kept-explore = Look at the exercises
kept-tucked = Tucked away
kept-tucked-show = Show what is tucked away
kept-tucked-hide = Close this list
kept-tucked-none = Nothing is tucked away here.
kept-show = Show
kept-show-all = Everything
kept-show-others = What others saw too
kept-show-work = For work
kept-show-none = Nothing here fits that.

## What shows a strength

kept-shown-by = What shows it
kept-shown-none = Nothing is joined to it yet.
# $who is a name.
kept-shown-said = { $who } said it.
kept-join = Join something that shows it
kept-join-choose = Tick what shows it
kept-join-none = Add a proof, words from others or something you learned first. Then it can be joined here.
# Read after ticking. $name is the person's own word.
kept-joined = { $name }: what shows it has changed.

## People

kept-never-named = Better not: Waymark looks for this name in everything you share, and asks before it leaves.
kept-call-add = Put on “People I can call”
kept-call-is = On “People I can call”.
kept-call-page = Open My safety page
# Read after it is done. $name is the name of a person.
kept-call-added = { $name } is on My safety page now.
kept-fits-exercise = Open “Trying it on: does it fit me?”
kept-signs = First signs and what helps stand on My safety page.

## Letters

# $name is whom the letter is to, in the person's own words.
kept-letter-to = To { $name }
# $when is a day, as exact or as vague as the person put it.
kept-letter-closed = To be opened: { $when }
kept-letter-open = Open it anyway
kept-letter-note = Nothing reminds you of it. It waits here.

## Courses: where one can go from here

kept-course-to-wished-for = I wish for it
kept-course-to-planned = I plan it
kept-course-to-going = It has begun
kept-course-to-paused = Pause it
kept-course-to-picked-up-again = Pick it up again
kept-course-to-taken = It is finished
kept-course-to-let-go = Let it go
kept-support-to-wished = I wish for it
kept-support-to-going = It goes on
kept-support-to-less = It gets less
kept-support-to-ended = It has ended
kept-support-useful = How useful it is
kept-support-less = How will you know that you need less?
kept-support-less-none = Not said yet.
kept-support-less-say = Say how you will know
kept-support-map = My support map: who helps, how often, until when and how useful it is. Less help is as good an outcome as more.
kept-course-way = How it went
# $state is where a course stands, $from a day.
kept-course-from = { $state }, from { $from }
# What is known of a course, side by side. $words are the person's own.
kept-course-provider = Given by: { $words }
kept-course-hours = Hours: { $words }
kept-course-who-pays = Who pays: { $words }
kept-course-lets-me = It lets me: { $words }
# Read after it is done. $name is the person's own word, $state where the course stands now.
kept-course-moved = { $name }: { $state }
# Over the courses that are paused.
kept-course-pause = A pause keeps your place. Nothing here counts the days.

## Agreements: where one can go from here

kept-agreement-to-open = It is open again
kept-agreement-to-kept = It was kept
kept-agreement-to-changed = It changed
kept-came-say = Say what came of it
kept-came-change = Change what came of it

## Questions and doubts

kept-next-on = Put it on the list for my next meeting
kept-next-off = Take it off the list
# Read after it is done. $name is the person's own words.
kept-next-is-on = { $name }: on the list for your next meeting
kept-next-is-off = { $name }: off the list
kept-answer-write = Write the answer
kept-answer-change = Change the answer
kept-answer-title = The answer
    .doubt = Yes, and this is how
kept-doubt-write = Write my answer
kept-doubt-change = Change my answer
# Beside the doubts that have no answer yet.
kept-doubts-about = A doubt can be a good question. What would make it work all the same?
kept-money-about = No numbers come with the app. Write down who said it, and when.
kept-meeting-about = What is on it, and what is agreed and open, prints as one sheet.

## Check lists

kept-list-print = Look at the sheet
kept-list-names = Names to begin with
kept-list-names-about = The names are ideas. The lines are yours.
kept-list-first-day = A first day
kept-list-morning = A normal morning
kept-list-after = After a bad day
# $name is one of the names above.
kept-list-begin = Begin “{ $name }”

## Services

kept-rights-about = What is worth asking about, wherever you work.

## Certificates: what is said near their end. $when is a day, as exact as the person put it.

# $days is a whole number.
kept-paper-days = It runs out in { $days ->
        [one] one day
       *[other] { $days } days
    }: { $when }
# $weeks is a whole number.
kept-paper-weeks = It runs out in { $weeks ->
        [one] one week
       *[other] { $weeks } weeks
    }: { $when }
kept-paper-today = It runs out today: { $when }
kept-paper-ran-out = It ran out: { $when }. What you learned for it is still yours.
kept-paper-calendar = Put its last day in a calendar file
kept-paper-course = The course it is from
kept-paper-course-none = None on this page
