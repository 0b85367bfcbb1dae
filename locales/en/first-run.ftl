### Four pages at most, from nothing to a journal.

## What this is

first-run-welcome-title = A journal that is yours
first-run-welcome-what = Waymark is a place to write down what matters to you, what you can do and what you might try.
first-run-welcome-not = It does not judge, count or watch. It is not a help line, and no one answers here.
first-run-who-reads = Who can read it
first-run-who-reads-you = You, and no one else. We cannot open it for you.
first-run-who-reads-alone = No one can read this. That also means no one will come. If you are in danger, call someone.
first-run-where = It stays on this computer. Waymark does not use the network.
first-run-where-margin = Nothing is sent anywhere. You can leave with all of it at any time.
first-run-pages = Setting up takes about three minutes. You can go back at any time.
first-run-sample = Look round with a sample journal
first-run-sample-about = A made-up person’s journal. Nothing in it is kept.
first-run-sample-opening = Opening the sample journal

## The passphrase

first-run-passphrase-title = Choose a passphrase
first-run-passphrase-about = The passphrase opens your journal. There is no other way in, except your recovery sheet.
first-run-passphrase-margin = Write it on paper if you like, and keep the paper away from this computer.
first-run-made-title = Your journal is made
first-run-made-about = This passphrase opens it. You can change it later in Settings.
first-run-made-label = Your passphrase
first-run-making = Making your journal

## The recovery sheet

first-run-no-recovery-title = Without a sheet
first-run-no-recovery-about = If you forget the passphrase and have no sheet, your journal stays closed for good. No one can open it, and neither can we.
first-run-no-recovery-later = You can make a sheet later in Settings.
first-run-no-recovery-make = Make the sheet now
first-run-no-recovery-go-on = Go on without it

## Ready

first-run-ready-title = Your journal is ready
first-run-ready-about = What you write saves itself, on this computer.
first-run-ready-lock = Lock now is on every page. Pressing Shift three times locks too.
first-run-ready-safety = My safety page is on every page too. No one else looks at it.
first-run-ready-open = Open my journal

## How long a passphrase takes to guess. These stand where "about" has been said or is not needed.

first-run-weight-moments = moments
# $count is a number, 1 or more, in each of these.
first-run-weight-minutes = { $count ->
        [one] about a minute
       *[other] about { $count } minutes
    }
first-run-weight-hours = { $count ->
        [one] about an hour
       *[other] about { $count } hours
    }
first-run-weight-days = { $count ->
        [one] about a day
       *[other] about { $count } days
    }
first-run-weight-months = { $count ->
        [one] about a month
       *[other] about { $count } months
    }
first-run-weight-years = { $count ->
        [one] about a year
       *[other] about { $count } years
    }
first-run-weight-centuries = centuries
