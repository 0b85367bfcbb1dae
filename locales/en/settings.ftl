### Settings: changes apply at once.

settings-title = Settings
settings-about = Changes apply at once.
settings-changed = Changed.

## Reading

settings-reading = Reading
settings-reading-title = Language and reading
settings-reading-margin = These choices can be read without your passphrase, so that the first page looks right.
settings-text-size = Text size
# $percent is a number.
settings-text-size-percent = { $percent } %
settings-text-smaller = Smaller text
settings-text-larger = Larger text
settings-text-usual = Usual size
settings-theme = Colours
settings-theme-system = As on this computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-hc-light = Strong contrast, light
settings-theme-hc-dark = Strong contrast, dark
settings-calm = Quiet mode
    .hint = No lines drawn for looks, and nothing moves.
settings-language = Language

## Locking

settings-lock = Locking
settings-lock-margin = What you typed is saved before the journal locks.
settings-auto-lock = Lock by itself
    .hint = After this time without a key or a movement.
# $minutes is a number, 1 to 60.
settings-auto-lock-minutes = { $minutes ->
        [one] After one minute
       *[other] After { $minutes } minutes
    }
settings-auto-lock-never = Not by itself
settings-shift-lock = Lock when Shift is pressed three times
    .hint = Three taps within two seconds, with no other key between. Typing capitals never locks.

settings-blur = Blur the page while another window is in front
    .hint = Somebody who looks on cannot read what you wrote then.
settings-clipboard = Empty the clipboard
settings-clipboard-about = What you copied goes. A program that remembers what was copied may still have it.
settings-clipboard-done = The clipboard is empty.
settings-lock-away = It also locks when the computer goes to sleep, when its screen is locked and when the lid closes.

## Names

settings-names = Names
settings-names-margin = Sealed with everything else.
settings-journal-name = Name of this journal
    .hint = Shown at the top of the places while it is open.
settings-my-name = My name
    .hint = Stands on pages you share. You can leave this empty.

## Today and exercises

settings-today = Today
settings-today-quotes = Today may show a line I wrote
    .hint = Off, unless you switch it on. Tucked away pages never come up.
settings-exercises = Exercises
settings-hide-minutes = Hide how many minutes they take
settings-hide-numbers = Hide the numbers beside ratings
    .hint = The words at the ends stay.

## Passphrase and recovery

settings-passphrase = Passphrase and recovery
settings-passphrase-change = Change the passphrase
settings-recovery-sheet = Make a new recovery sheet
settings-recovery-made = You have made a recovery sheet.
settings-recovery-none = You have no recovery sheet yet.
settings-passphrase-title = Change the passphrase
settings-passphrase-about = The present one is asked for first, in case you are away from the screen. Your recovery sheet stays good.
settings-passphrase-present = Present passphrase
settings-passphrase-no-present = The present passphrase is still empty.
    .fix = Type or paste the passphrase that opens this journal now.
settings-passphrase-action = Change it
settings-passphrase-changing = Changing the passphrase
settings-passphrase-changed = The passphrase is changed.
    .more = Copies made before still open with the one you had then.
settings-recovery-title = Make a new recovery sheet
settings-recovery-about = A new sheet takes the place of the one before. The old sheet no longer opens this journal.
settings-recovery-copies = Copies made before still open with the sheet you had then.
settings-recovery-action = Make the new sheet
settings-recovery-done-title = Your new recovery sheet

## What is stored where

settings-stored = What is stored where
settings-stored-margin = What you write lies sealed in this folder.
settings-stored-folder = Folder
settings-stored-size = Size
settings-stored-records = What it holds
settings-stored-copy = Last checked copy
settings-stored-no-copy = None yet. One is made when the journal locks.
settings-stored-readable = Readable without the passphrase: colours, text size, language, window size, the time to lock, and lines you copied to the lock screen.
# $size is a whole number.
settings-size-kilobytes = { $size } kB
# $size is a number with one decimal, written out.
settings-size-megabytes = { $size } MB
# $count is a number.
settings-records = { $count ->
        [one] One thing you keep
       *[other] { $count } things you keep
    }

## Out and in

settings-take-out = Take everything out
settings-take-out-margin = The whole journal, to keep or to move to another program.
settings-take-out-warning = These files are not sealed. Whoever has them can read everything.
settings-take-out-json = Everything as one JSON file
settings-take-out-json-about = With every earlier version. Waymark can bring it back in.
settings-take-out-markdown = As a folder of Markdown pages
settings-take-out-markdown-about = To read with any text program.
settings-take-out-but = Everything is written, without the files of these:
    .fix = Those files cannot be read any more. Look for them in a copy of this journal, or where you first got them.
settings-take-out-done = It is saved where you chose.
settings-bring-in-title = The file is read.
# $count is a number in each of these, 0 or more.
settings-bring-in-added = { $count ->
        [0] Nothing in it is new here.
        [one] One thing is new here.
       *[other] { $count } things are new here.
    }
settings-bring-in-changed = { $count ->
        [one] One thing was newer in the file, and the newer one was taken.
       *[other] { $count } things were newer in the file, and the newer ones were taken.
    }
settings-bring-in-same = { $count ->
        [one] One thing was here already.
       *[other] { $count } things were here already.
    }
settings-bring-in-versions = { $count ->
        [one] One earlier version came with it.
       *[other] { $count } earlier versions came with it.
    }

## Ways to other pages

settings-ways = Also yours
settings-private-words = Private words
settings-private-words-about = Words that are shown to you before anything is shared.
settings-bin = Bin
settings-bin-about = What you put away stays there for 30 days.

## Keys

settings-keys = Keys
settings-keys-margin = Each of these is also a button or a link on the page.
settings-keys-show = Show all keys
settings-keys-column = Keys
settings-keys-does = What they do
settings-key-name-ctrl = Ctrl
settings-key-name-alt = Alt
settings-key-name-shift = Shift
settings-key-name-enter = Enter
settings-key-name-esc = Esc
settings-key-name-left = Left arrow
settings-key-new = New page in my story
settings-key-places = The seven places, in their order
settings-key-search = Search
settings-key-settings = Settings
settings-key-lock = Lock now
settings-key-shift = Lock now: Shift, three times
settings-key-undo = Take back the last change, outside a text field
settings-key-back = Back
settings-key-region = To the places, or to the page
settings-key-finish = In a long text: Continue or Done
settings-key-enter = Continue, on a page with one question
settings-key-escape = Close a question that is open
settings-key-larger = Larger text
settings-key-smaller = Smaller text
settings-key-usual = Usual text size
settings-key-quiet = Quiet mode on or off

## About

settings-about-waymark = About Waymark
# $version is "0.1.0".
settings-version = Version { $version }
settings-licence = Waymark is free to use, change and pass on, under the MIT licence or the Apache licence 2.0.
settings-fonts = The letters are Commissioner and Literata, under the SIL Open Font Licence 1.1.
settings-icons = The small pictures are Phosphor icons, under the MIT licence.
settings-words = The words for passphrases are the long list of the Electronic Frontier Foundation, under CC BY 3.0.
settings-network = Nothing here uses the network. What you write stays on this computer.
settings-statement = The journal is yours. No one counts, judges or watches what you do here.
settings-accessibility = Waymark aims at the accessibility rules WCAG 2.2 level AA, as EN 301 549 applies them to programs.

## The sample journal

settings-sample = This is a sample journal
settings-sample-about = A made-up person wrote it. Nothing you write here is kept.
settings-sample-close = Close the sample journal

## Extra exercises

settings-packs = Extra exercises
settings-packs-margin = A service near you may have made some. They can never make you share more.
settings-packs-none = No folder is chosen. All exercises here came with Waymark.
# $folder is a path on this computer.
settings-packs-folder = Read from { $folder }
settings-packs-choose = Choose a folder
settings-packs-again = Choose another folder
settings-packs-remove = Take the folder off
settings-packs-remove-about = What you kept from these exercises stays with you.
settings-packs-read = Read
settings-packs-read-none = Nothing was read from it.
settings-packs-left-out = Left out
settings-packs-left-out-about = These files need a change by whoever made them. The others work.
# Where a file needs a change. $file is its name, $line a number from 1.
settings-packs-line = { $file }, line { $line }
settings-packs-done = The folder was read.
settings-packs-gone = The folder is taken off.
