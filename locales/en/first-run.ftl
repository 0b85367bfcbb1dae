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

first-run-sort = What is it for?
first-run-sort-journal = I keep my own journal
    .hint = A journal for me alone.
first-run-sort-shelf = I read what others share with me
    .hint = A shelf for a counsellor or a job specialist.
first-run-shelf-what = A shelf is sealed like a journal and holds the pages people give you. It has none of a journal’s pages.
first-run-sample-shelf = Look round with a sample shelf
first-run-sample-shelf-about = A made-up counsellor’s shelf. Nothing in it is kept.
first-run-guide = Read the guide for counsellors

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

first-run-shelf-no-recovery = If you forget the passphrase and have no sheet, your shelf stays closed for good. No one can open it, and neither can we.
first-run-shelf-passphrase = The passphrase opens your shelf. There is no other way in, except your recovery sheet.
first-run-shelf-made = Your shelf is made
first-run-shelf-making = Making your shelf

## Ready

first-run-ready-title = Your journal is ready
first-run-ready-about = What you write saves itself, on this computer.
first-run-ready-lock = Lock now is on every page. Pressing Shift three times locks too.
first-run-ready-safety = My safety page is on every page too. No one else looks at it.
first-run-ready-open = Open my journal

first-run-shelf-ready = Your shelf is ready
first-run-shelf-ready-about = Open a page somebody shared, and keep it in a folder you name.
first-run-shelf-ready-key = Under My key you can make a key, so that people can lock pages for you.
first-run-shelf-ready-open = Open my shelf

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
