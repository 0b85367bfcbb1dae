### The three papers of the field: career profile, job search plan, job support plan. They build
### themselves from what is kept. "work-paper-section-<name>" names a section; ".about" says what could
### stand there. The ids come from the core.

work-paper-profile = My work profile
    .lead = What you want, have done, can do and need, for a good match. It builds itself from what you kept.
work-paper-search = My search plan
    .lead = What you look for, where, and with whom. It builds itself from what you kept.
work-paper-support = My support plan
    .lead = Which help you want at work, from whom, and how often. It builds itself from what you kept.
work-paper-use = For me and my job specialist.
# $date is a day, written out.
work-paper-sheet = As you put it in the exercise on { $date }

## The career profile

work-paper-section-good-work = My line for good work
    .about = One line about what makes work good for you: “Good work is …”.
work-paper-section-values = What matters to me at work
    .about = Using your hands, kind people, learning: one word is enough.
work-paper-section-interests = Work that makes me curious
    .about = Jobs, fields or worlds that pull you in. Dreams are allowed. So is “not that one”.
work-paper-section-done = What I have done
    .about = Paid, unpaid, at home or online: what it was, what you liked, and what you did not.
work-paper-section-learned = What I have learned
    .about = Courses, half-done ones too, papers you have, and things you can do now.
work-paper-section-strengths = Strengths and skills
    .about = What you can do, each with one time it showed.
work-paper-section-said = What others said
    .about = A kind sentence somebody said about how you work, with who said it.
work-paper-section-wishes = How I would like to work
    .about = What you need, what would be nice, and what you would rather not have.
work-paper-section-start = Hours, pay and travel to start with
    .about = Hours that would be a good start, the pay you need, and how far you can travel.
work-paper-section-good-hours = My good hours
    .about = The time of day when things come easiest.
work-paper-section-gap = A gap, in my own words
    .about = If there is a gap in your story: one sentence you can live with. You do not have to explain your health.

## The job search plan

work-paper-section-work-to-try = Kinds of work to try
    .about = One to three kinds of work you would try first.
work-paper-section-places = Places
    .about = Where that work is done near you. “The bakery near the station” is fine.
work-paper-section-tries = Tries
    .about = A look through the window, a talk, a visit, a letter. Each of them counts.
work-paper-section-steps = Steps of my plan
    .about = The next small steps, with a when as vague as you like.
work-paper-section-doors = People who could open a door
    .about = Someone who works there, or who knows someone who does.
work-paper-section-after-a-no = What is kind to me after a no
    .about = A no will come some day. What would be kind to you that day?
work-paper-for-me = For you alone. It is printed when you tick it.

## The job support plan

work-paper-section-helps = Kinds of help
    .about = Help you would like at work: from whom, how often, and until when.
work-paper-section-touch = How we keep in touch
    .about = A call, a text or a walk: how you would like it, and when.
work-paper-section-learn-best = How I learn best
    .about = What is good for a helper at work to know: “Show me first, then let me try”.
work-paper-section-first-days = My first day and week
    .about = What would make them easier: clothes, food, where to sit, whom to ask.
work-paper-section-asks = What I asked for
    .about = Something that would make a place better for you, in plain words.
work-paper-section-concerns = Concerns, and what would help
    .about = A worry, what would help, and who could do it.
work-paper-section-agreements = Open agreements
    .about = Who does what, and by when.
work-paper-section-less = How I will know that I need less help
    .about = What you would notice, or who would notice it.
work-paper-section-way-there = The way there
    .about = How you get there, and a plan B for a day when the bus does not come.

## Lines that stand together

work-paper-group-courses = Courses and schools
work-paper-group-certificates = Certificates
work-paper-group-learned = Things I learned
work-paper-group-learning-wishes = What I would like to learn
work-paper-group-at-work = I want to use these at work
work-paper-group-also-mine = These are mine too
work-paper-group-learn-more = I want to learn more of these
work-paper-group-need-it = I need it
work-paper-group-nice = Nice to have
work-paper-group-no-thanks = No thanks
work-paper-group-unsorted = Good to know
work-paper-group-at-places = At the places I look at
work-paper-group-pulls = What pulls me in
work-paper-group-other-places = Other places
work-paper-group-helps = Help I chose
work-paper-group-first-days = At the place
work-paper-group-check-lists = My check lists

## Adding

work-paper-add-good-work = Add my line for good work
work-paper-add-value = Add what matters at work
work-paper-add-interest = Add work that makes me curious
work-paper-add-experience = Add something I have done
work-paper-add-course = Add a course
work-paper-add-learned = Add something I learned
work-paper-add-certificate = Add a certificate
work-paper-add-skill = Add a skill
work-paper-add-strength = Add a strength
work-paper-add-feedback = Add words from others
work-paper-add-need = Add what I need
work-paper-add-start = Add hours, pay or travel
work-paper-add-good-hours = Add my good hours
work-paper-add-gap = Add my words for a gap
work-paper-add-place = Add a place
work-paper-add-try = Add a try
work-paper-add-door = Add someone
work-paper-add-support = Add a kind of help
work-paper-add-touch = Add how we keep in touch
work-paper-add-learn-best = Add how I learn best
work-paper-add-first-days = Add a place, and what helps there
work-paper-add-check-list = Add a check list
work-paper-add-ask = Add something to ask for
work-paper-add-doubt = Add a worry
work-paper-add-agreement = Add an agreement
work-paper-add-less = Add how I will know
work-paper-add-way-there = Add a place, and the way there
# $name is the person's own name of a place.
work-paper-write-for = Write it for { $name }
# $title is the title of an exercise.
work-paper-asked-in = Asked in “{ $title }”
work-paper-plan = Open my plan
work-paper-more = Older ones are not listed here. Search finds them.
work-paper-someone = Someone

## Printing and sharing

work-paper-print = Print this paper
work-paper-print-lead = What is ticked stands on the paper, and nothing else. Your ticks stay until you lock.
work-paper-print-section = Sections
# $name is the title of a section.
work-paper-print-lines = Lines of “{ $name }”
work-paper-print-choose = Choose single lines
work-paper-print-now = Print
work-paper-print-none = Nothing is ticked, so the paper would be empty.
    .fix = Tick at least one section.
work-paper-share = Share it
