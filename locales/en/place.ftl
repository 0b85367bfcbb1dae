### The page of one place: what it is, my wishes, the way in, tries, how it was, who is there.

place-about = this place
place-about-none = Nothing is said of it yet. What kind of place is it?
place-way = How it came to here:
# $state is how far I was with the place, $from the day it began, written out.
place-way-from = { $state }, from { $from }
place-name-stays = The name of the place never goes along with it.

## When it was left

place-left = You have left this place.
    .stays = It stays as experience, with all that stands on this page. Nothing is taken out.
place-left-keep = Keep it under things I have done
# Before the name of what was made of it, which is a link.
place-left-stands = It stands under things you have done:
place-left-well = Open “When a job or course ends”

## Pay, contract, hours

place-terms = Pay, contract, hours
place-terms-none = Nothing written yet. In your own words; any number of hours is a start.

## My wishes

place-wishes = My wishes and this place
place-wishes-none = When you have said what you need at work, each wish stands here beside this place.
place-wishes-exercise = Sort my wishes for work
place-wishes-needs = What I need
place-wishes-go = Go through my wishes
place-wishes-title = What do you know of each wish here?
place-wishes-met = Met here
place-wishes-not-known = Not known yet. You could ask.
place-wishes-not-met = Not met here
place-wish-unwanted = No thanks. “Met” means that it is not like that here.

## The way in

place-ladder-margin = Take the rungs in any order. Each can be left out.
place-ladder-empty = Nothing here, and that is fine.
place-ladder-no-sign = You can also write down what tells you to stop, and how you step back.
place-ladder-title = What do you want to say of the way in?
# $rung is the word for a rung: "One hour".
place-rung-when = { $rung }: when
place-rung-how = { $rung }: how it is to be, or how it was

## Who is there

place-contacts-margin = Names stay here. They are never shared.
place-contacts-none = Nobody yet. A first name or “the one at the back door” will do.
place-contacts-title = Who is there, and how can you reach them?
# $number counts from 1.
place-contact = Contact { $number }
place-contact-who = Who, contact { $number }
place-contact-what = What they are there, contact { $number }
place-contact-reach = How to reach them, contact { $number }
place-contact-add = Add a contact
place-first-contact = The first contact
place-first-contact-none = Who speaks with them first, and when? You, someone who helps you, or both.

## Tries

place-tries = Tries here
place-tries-margin = Talked, visited, applied, heard back: each is a whole result.
place-tries-none = No tries yet. A try can be one talk at the door.
place-try-add = Add a try here
place-found-strength = Make a strength of what I found out
place-found-interest = Make an interest of what I found out
# Read after it is done. $name is the person's own words.
place-found-kept = Kept: { $name }

## How it was

place-fits = How it was here, and what would lift it
place-fits-none = Nothing yet. After a day here you can say how it was for you.
place-fit-add = Add how it was here
place-lift-none = Nothing is said of what would lift it.
place-ask-from = Make it something to ask for
# $on is a day, written out.
place-asked-then = What I asked for after { $on }
place-asks = What else I ask for here
place-asks-margin = Say it in plain words about the work. Nobody needs to know why.
place-asks-none = Nothing else. A lamp, a list, an hour later: small things count.

## First days, the way there, what it gives

place-first = First days
place-first-none = Nothing written yet. What would make the first day easier? Later, three good things.
place-there = The way there
place-there-none = Nothing written yet. How do you get there, and what if the bus does not come?
place-gives = What this place gives me
place-gives-none = Nothing written yet. Money, people, a reason to get up: it can grow over time.

## People

place-people = People here
place-people-page = People
place-people-none = Nobody from your people is joined to this place.
place-person-add = Join someone to this place
place-person = Who is it?
place-person-out = Not here any more
# Read after it is done. $name is the name of a person.
place-person-joined = { $name } is joined to this place.
place-person-apart = { $name } is not joined to this place any more.
