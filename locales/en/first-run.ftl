### Four pages at most, from nothing to a journal.

## What this is

first-run-welcome-title = A journal that is yours
first-run-welcome-what = Waymark is a place to write down what matters to you, what you can do and what you want to try.
first-run-welcome-not = It does not judge, count or watch. It is not a help line, and no one answers here.
first-run-who-reads = Who can read it
first-run-who-reads-you = Only you. We cannot open it for you.
first-run-who-reads-alone = No one can read this. That also means no one will come.
first-run-where = It stays on this computer. Waymark does not use the network.
first-run-reading = Language, text size and colours
first-run-reading-hint = You can change these later in Settings.
first-run-sample = Look round with a sample journal
first-run-reader = I read what others share with me

## The passphrase

first-run-passphrase-title = Choose a passphrase
first-run-passphrase-about = The passphrase opens your journal. There is no other way in, except your recovery sheet.
first-run-passphrase-suggested = Five words for you
first-run-passphrase-use = Use these words
first-run-passphrase-again = Other words
first-run-passphrase-own = Or write your own
first-run-passphrase-private = Is someone looking at the screen? You can hide the words.
first-run-passphrase-label = Passphrase
    .hint = A few words in a row are good. Spaces are fine, and so is pasting.
first-run-passphrase-empty = There is no passphrase yet.
    .fix = Use the five words, or write your own.
# $time is written out: "3 hours", "centuries".
first-run-passphrase-strength = A fast computer would take about { $time } to guess it.

## A passphrase that is quickly guessed

first-run-weak-title = This one can be guessed
first-run-weak-about = Someone who has your computer could guess this passphrase in about { $time }. Then they could read your journal.
first-run-weak-change = Choose another one
first-run-weak-keep = Keep this one

## The recovery sheet

first-run-recovery-title = Your recovery sheet
first-run-recovery-about = If you forget the passphrase, this sheet sets a new one. Keep it away from this computer.
first-run-recovery-warning = Whoever has this sheet and your computer can read your journal.
first-run-recovery-save = Save the sheet
first-run-recovery-print = Print the sheet
first-run-recovery-later = Not now
first-run-recovery-saved = The sheet is saved.
first-run-no-recovery-title = Without a sheet
first-run-no-recovery-about = Without the sheet, a forgotten passphrase closes your journal for good. No one can open it, and neither can we.
first-run-no-recovery-make = Make the sheet now
first-run-no-recovery-go-on = Go on without it

## Ready

first-run-ready-title = Your journal is ready
first-run-ready-about = Everything you write saves itself, on this computer.
first-run-ready-lock = Lock now is on every page. Pressing Shift three times locks too.
first-run-ready-open = Open my journal
first-run-making = Making your journal. This takes a few seconds.
