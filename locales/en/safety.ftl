### My safety page: slow down, look around, and the person's own lines. Nothing about it is noted.

safety-title = My safety page
safety-no-one = No one is watching here. That also means no one will come. If you are in danger, call someone.
safety-margin = Opening this page is not noted anywhere.
safety-hide = Hide the screen
safety-print = Print as a pocket card
safety-save-card = Save the pocket card as a PDF
safety-hidden-back = Come back
safety-hidden-hint = Any key brings the page back.

## Slow down

safety-slow = Slow down
safety-slow-about = Five slow breaths. You can stop after each one.
safety-slow-start = Start five breaths
safety-slow-again = Five more breaths
safety-slow-stop = Stop
safety-slow-in = Breathe in
safety-slow-out = Breathe out
# $breath and $of are small numbers.
safety-slow-count = Breath { $breath } of { $of }
safety-slow-done = That was five. You can stay here as long as you like.
safety-slow-still = Breathe in while you count to four. Breathe out while you count to six. Do it five times, in your own time.

## Look around

safety-look = Look around
safety-look-about = Name them in your head, out loud, or not at all.
safety-look-see = Five things you can see
safety-look-touch = Four things you can touch
safety-look-hear = Three things you can hear
safety-look-smell = Two things you can smell
safety-look-taste = One thing you can taste

## Own lines

safety-empty-title = There is room here for your own words
safety-empty = Nothing of yours is here yet, and that is fine. If you have two minutes, add the name of one person you could call.
safety-empty-action = Add one name
safety-number = The emergency number here
safety-number-is = The emergency number here is
safety-number-none = You, or someone who helps you, can write it here.
safety-helps = What helps me
safety-helps-hint = Small things that have helped before: a walk, a song, a warm shower.
safety-proofs = Proof that I have managed before
safety-kind-words = Kind words
safety-people = People I can call
safety-people-hint = A name and a number. One is enough.
safety-signs = First signs
safety-signs-hint = What I notice first when it gets heavy.
safety-first = What I do first
safety-first-hint = One small thing to begin with, when it gets heavy.
safety-bad-day = On a bad day
safety-bad-day-hint = What is enough on such a day, and who may know.
safety-after-a-no = After a no
safety-after-a-no-hint = What I do on the day when someone says no.
safety-when-ok = How I am when I am OK
safety-when-ok-hint = So that I, and others, know what we are on the way back to.
safety-keeps-ok = What keeps me OK
safety-keeps-ok-hint = Small things I do most weeks.
safety-not-this = What does not help:
safety-proofs-where = They are kept with my strengths
safety-from-people = Put someone from my people here
safety-room = Room for more
safety-room-about = Nothing stands here yet, and nothing has to.
safety-elsewhere = Places and people that take my mind off it
safety-elsewhere-hint = Where it is a bit lighter, or with whom.
safety-services = Services I know
safety-services-hint = A clinic, a line, a person at work. With the number, if you have it.
safety-safer = Making my surroundings safer
safety-safer-hint = What I can put away, or ask someone to keep for me.
safety-worth = What is worth living for
safety-worth-hint = People, animals, places, plans. Big or small.

## A line

safety-add = Add a line
safety-change = Change
safety-put-away = Put away
safety-line = In your words
safety-line-person = Name
safety-line-number = Who answers there
    .hint = You can leave this empty.
safety-line-not-this = What does not help
    .hint = You can leave this empty.
safety-phone = Number to call
    .hint = You can leave this empty.
safety-phone-number = The number
safety-on-lock-screen = Copy to the lock screen
    .hint = This line can then be read without the passphrase.
safety-is-on-lock-screen = Also on the lock screen, readable without the passphrase.
safety-line-empty = This line is still empty.
    .fix = Write a few words or a number.
# $number is a phone number.
safety-copied = { $number } is copied.
safety-not-copied = The number could not be copied.
    .fix = Mark it and copy it with Ctrl and C.
safety-card-title = My pocket card
