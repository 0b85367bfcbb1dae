### The guide for counsellors: two pages, read on the shelf or printed.

guide-title = For you as a reader
guide-window-title = A guide for readers
guide-lead = Two pages for counsellors and job specialists who read what people choose to share.
guide-last-line = The page belongs to the person. You read it as a guest.

## First of all

guide-law = What you may have to pass on
guide-law-first = Say this first, before a person gives you a page.
guide-law-bound = Your service may be bound by law to pass some things on: a danger to life, or harm to a child.
guide-law-file = What you copy into a file of your service may be read by others, and kept for years.
guide-law-ask = Find out today what holds where you work. Put it in two plain sentences.
guide-law-say = Then the person can choose what to write, and what to tell you by word of mouth.
guide-law-data = In the EU these pages are data of a special kind. Keep no more than you need, and no longer.

## The page

guide-page = How to read a page
guide-page-own = It begins with their own words. Read those twice.
guide-page-chosen = It shows what they chose to share with you, this time. It is not the whole story.
guide-page-gap = A thing that is not there tells you nothing. Do not ask why it is missing.
guide-page-next = When two pages differ, ask what it means to them. A line that is gone may be done, or private.
guide-page-before = Two minutes before a talk, look at four things: what they want, what changed, what you agreed, what they ask.

## The three lines

guide-lines = The three lines
guide-lines-what = People look at one place at a time and rate three things, from 0 to 10.
guide-lines-sense = It makes sense:
    .text = I get what to do, and why.
guide-lines-handle = I can handle it:
    .text = I have what I need, and help is near.
guide-lines-worth = It is worth it:
    .text = It matters to me.
guide-lines-from = The idea is Aaron Antonovsky’s (1987): these three help people stay well under strain.
guide-lines-lowest = Start with the lowest line. Ask what would lift it a little, and who could help with that.
guide-lines-place = It is the place that is rated, not the person. A low line is a thing to work on at the place.
guide-lines-alone = Never compare two people. Never add the lines up. Two dates of one person are enough.

## One time when

guide-time = Ask about one time when
guide-time-why = “What are you good at?” is hard to answer. “Tell me about one time when it went well” is not.
guide-time-then = Then ask: what did you do, who was there, what helped?
guide-time-word = Find the strength in their answer, and say it back in their words.
guide-time-dark = When all seems dark, ask about a time it was a little less so.

## Learning at work

guide-learning = Five ways people learn at work
guide-learning-what = Most learning at work has no course and no paper. Michael Eraut (2000) showed how wide it is.
guide-learning-doing = By doing:
    .text = the work itself, again and again. Much of it nobody can name.
guide-learning-watching = By watching:
    .text = a person who is good at it, side by side.
guide-learning-asking = By asking:
    .text = and by being told, at the moment it is needed.
guide-learning-trying = By trying:
    .text = one new thing, and what came of it. Slips teach too, if it is safe to make them.
guide-learning-planned = By plan:
    .text = a course, a task set on purpose, time to think back.
guide-learning-ask = Ask: what can you do now that you could not in the spring? Help them name it.

## What not to raise

guide-leave = What not to raise
guide-leave-health = Health, medicine, loss and hard times, unless they bring it up.
guide-leave-people = What they wrote about other people, and about you.
guide-leave-topics = Whatever the page asks you not to ask about.
guide-leave-telling = Whether they will tell an employer. That choice is theirs, and there may be a plan.
guide-leave-use = How often they write, or what they left out.

## The line

guide-consent = Check the line before you quote it
guide-consent-line = Each page says what it is for, and until when you may keep it.
guide-consent-quote = Ask before you quote it in a report, and show the words first.
guide-consent-pass = Pass the page on to no one, unless they said so.
guide-consent-go = Let go of it on the day it names. Tell them when you did.
guide-consent-back = They can take a page back for the future. Then use it no more.
