### The command line: helps, questions and answers.

cli-about = Waymark without a window: make, fill, search, take out and check a journal.
cli-create = Make a new journal
cli-add = Write a page; its text comes from the standard input
cli-import = Bring a journal in: from Waymark, Day One, jrnl, Joplin, Obsidian, Mini Diary, Mini Diarium, text or Markdown
cli-search = Search everything written
cli-export = Take everything out; these files are not sealed
cli-cv = Write the CV of what is ticked on the page “My CV”
cli-share = List what may be shared with a reader, or write the file of what is ticked
cli-snapshot = Make a copy and read it back
cli-restore = Make a copy a journal on this computer
cli-recover = Open a journal with its recovery sheet, and set a new passphrase
cli-rekey = Make everything new after somebody knew the passphrase
cli-empty-bin = Empty the bin for good
cli-completions = Write the completions for a shell
cli-man = Write the page of the manual
cli-verify = Check that every part of a journal is whole
cli-arg-data = The folder Waymark keeps its data in
cli-arg-journal = The journal's folder name; the last one if left out
cli-arg-passphrase-fd = Read the passphrase from this open file number, one line; 0 is the standard input
cli-arg-json = Answer in JSON
cli-arg-title = The title of the page; “-” reads it from the standard input, one line
cli-arg-on = When it was about, in any words; “-” reads it from the standard input, one line
cli-arg-path = The file or folder
cli-arg-dry-run = Say what would come in, and change nothing
cli-arg-form = One JSON file, or a folder of Markdown pages
cli-arg-place = The file to write, or an empty folder
cli-arg-words = The words to look for; “-” reads them from the standard input
cli-arg-cv-form = A page for any browser (html), JSON Resume (json), or pdf
cli-arg-out = The file to write
cli-arg-to = Another folder: absent, empty, or an earlier copy of this journal
cli-arg-copy = The folder of the copy
cli-arg-sheet = Open it with the key on the recovery sheet, which is read as the passphrase would be
cli-arg-sheet-fd = Read the key on the recovery sheet from this open file number, one line
cli-arg-new-sheet = Make a new recovery sheet too
cli-arg-new-passphrase-fd = Read the new passphrase from this open file number
cli-arg-shell = The shell
cli-arg-reader = The name of a reader; “-” reads it from the standard input, one line
cli-arg-share-out = The file to write; without it, what may be ticked is listed with its keys
cli-arg-tick = A key of what may leave; again for each
cli-arg-share-form = The kind of file. “sealed” opens with a passphrase, “key” with their key
cli-arg-file-passphrase-fd = Read the passphrase of the file from this open file number
cli-arg-my-name = The name on the page; “-” reads it from the standard input, one line
cli-arg-purpose = What it is for; “-” reads it from the standard input, one line
cli-arg-tucked = Look in what is tucked away too

cli-private = Others on this computer can see the arguments of a program while it runs. For private words give “-”: they are then read from the standard input, after the passphrase where that comes from there too. Without the argument they are asked for at the terminal.

## What Ctrl+C does, and how a run can end

cli-ends-stops = Ctrl+C stops it: nothing is changed, and no half of a file is left. A second Ctrl+C ends it at once.
cli-ends-finishes = Ctrl+C waits until it is done, because it is not cut half way. A second Ctrl+C ends it at once; the journal opens all the same.
cli-ends-at-once = Ctrl+C ends it at once; nothing is lost by that.
cli-man-tasks = TASKS
cli-man-private = PRIVATE WORDS
cli-man-stopping = STOPPING
cli-man-signals = The signals INT (Ctrl+C), TERM and HUP all ask to stop. What that does to a task is said with the task. A second signal always ends the program at once. The journal is whole on the disk at every moment.
cli-man-exits = EXIT STATUS
cli-man-files = FILES
cli-man-places = The data lies in the folder org.waymark.journal among those of other programs: on Linux in ~/.local/share, or where $XDG_DATA_HOME says. Where a file portable.txt lies beside the program, it lies in a folder “data” beside the program. --data names another folder.
cli-exits = Exit codes
cli-exit-done = It is done, and all is whole.
cli-exit-problem = The program had a problem of its own.
cli-exit-arguments = The arguments are not right, or there was nobody to ask.
cli-exit-wrong-passphrase = The passphrase did not open it.
cli-exit-not-whole = It is done, and it names what is not whole.
cli-exit-disk-full = The disk is full.
cli-exit-newer-format = A newer Waymark made it.
cli-exit-already-open = Another window or program has it open.
cli-exit-no-journal = There is no journal or copy there.
cli-exit-unreadable-file = What is in a file cannot be read.
cli-exit-bad-input = What was typed is empty or does not fit.
cli-exit-damaged = A part of the journal is damaged.
cli-exit-too-much-work = The file asks for too much work to open.
cli-exit-place = A file or folder cannot be used: it is taken, or it cannot be read or written.
cli-exit-not-found = What was named is not in the journal.
cli-exit-refused = It is over a limit, or something has to be chosen first.
cli-exit-wrong-sheet = The recovery sheet did not open it.
cli-exit-hung-up = The terminal was closed (HUP).
cli-exit-stopped = Ctrl+C stopped it (INT).
cli-exit-terminated = Another program stopped it (TERM).

## Long work. Each stands before how far it is.

# $doing is one of the next messages, $number counts seconds.
cli-doing = { $doing }: { $number } s
# $doing is one of the next messages, $number is up to 100.
cli-doing-part = { $doing }: { $number } of 100
cli-doing-open = Opening
cli-doing-close = Locking
cli-doing-create = Making the journal
cli-doing-look = Looking at it
cli-doing-keep = Bringing it in
cli-doing-export = Taking everything out
cli-doing-page = Making the page
cli-doing-verify = Looking at every part
cli-doing-copy = Making the copy and reading it back
cli-doing-restore = Keeping the copy
cli-doing-rekey = Making everything new
cli-doing-empty-bin = Emptying the bin
cli-stopping = Stopping. Once more ends it at once.
cli-finishing = This is finished first, because it is not cut half way. Once more ends it at once; the journal opens all the same.

## Questions

cli-ask-passphrase = Passphrase:
cli-ask-new-passphrase = A passphrase for the new journal:
cli-ask-new-passphrase-for = The new passphrase:
cli-ask-title = A title, or nothing:
cli-ask-on = When it was about, or nothing:
cli-ask-text = The text. Ctrl+D on a line of its own ends it:
cli-ask-words = The words to look for:
cli-ask-reader = The name of the reader:
cli-ask-my-name = The name on the page, or nothing:
cli-ask-purpose = What it is for, or nothing:
cli-ask-sheet = The key on the recovery sheet:
cli-ask-file-passphrase = A passphrase for this file, to be told in person:
cli-ask-again = The same again:
cli-not-the-same = The two passphrases are different.
    .fix = Type them again.
cli-no-terminal = There is no terminal to ask for the passphrase, or no such open file.
    .fix = Give it with --passphrase-fd, or another option that ends in -fd.
cli-nothing-named = What is needed was not named, and there is no terminal to ask at.
    .fix = Name it, or give “-” and write it to the standard input.
cli-arguments-help = “waymark-cli --help” names the tasks and what goes with them.
cli-no-data = It is not clear where Waymark keeps its data here.
    .fix = Name the folder with --data.

# $journal is a folder name.
cli-created = The journal is made. Its folder is { $journal }.
cli-created-sheet = Your recovery key, shown this once. Write it on paper:
cli-added = The page is saved.
# $words say why and how often, $where are names.
cli-import-finding = { $words } ({ $where })
cli-import-dry = Nothing was changed.
cli-import-nothing = There is nothing in it that is not here already.
cli-exported = Everything is written.
cli-exported-but = Written, but files that cannot be read are not in it. Look for them in a copy of this journal.
# $name is the person's own word for the thing.
cli-exported-without = Without the file of: { $name }
# $count is a number.
cli-found = { $count ->
        [one] One place
       *[other] { $count } places
    }
# $records is a number.
cli-snapshot-made = The copy is made and was read back: { $records } sealed parts.
# $journal is a folder name.
cli-restored = The copy is a journal on this computer now. Its folder is { $journal }.
cli-rekeyed = Everything is new. Use the new passphrase from now on.
# $count is a number.
cli-rekeyed-but = { $count ->
        [one] One attached file could not be read before, and cannot be read now.
       *[other] { $count } attached files could not be read before, and cannot be read now.
    }
cli-recovered = The journal opens with the new passphrase now. The sheet stays good.
# $count is a number.
cli-bin-emptied = { $count ->
        [one] One thing is gone for good.
       *[other] { $count } things are gone for good.
    }
cli-share-offer = What may be shared with this reader. Name the keys with --tick, and a file with --out.
cli-shared = The file is written, and its receipt is kept.
cli-verify-whole = Every part is whole.
cli-verify-damaged = Some parts are damaged. Opening the journal mends what it can and throws nothing away.
# Each is a number.
cli-verify-counts = Records: { $records }. Checked copies: { $copies } whole, { $damaged } damaged.

## Problems whose way out is another one on a terminal than in a window

cli-error-wrong-passphrase = That did not open it.
    .fix = Check Caps Lock and the keyboard layout. With your recovery sheet, “waymark-cli recover” sets a new passphrase.
# $part is a stable name, not shown to people.
cli-error-damaged = { $part ->
        [passphrase-key] The key file of this journal is damaged. Your passphrase may be fine.
        [recovery-key] The recovery key file of this journal is damaged.
        [sealed-file] This sealed file is damaged.
       *[other] A part of this journal is damaged. Nothing was thrown away.
    }
    .fix = { $part ->
        [passphrase-key] With your recovery sheet, “waymark-cli recover” opens it. A copy from another place opens with “waymark-cli restore”.
        [sealed-file] Ask for the file again.
       *[other] A copy of this journal from another place opens with “waymark-cli restore”, with your passphrase or your recovery sheet.
    }
cli-error-disk-full = The disk is full. What was there before is as it was.
    .fix = Make some room, then do it again.
cli-error-already-open = This journal is open in another window or program.
    .fix = Close it there, then try again.
cli-error-too-much-work = This file asks for more work than Waymark does to open a file. It was changed, or it is not from Waymark.
    .fix = Open a copy of this journal from another place with “waymark-cli restore”.
cli-error-no-journal = There is no journal here.
    .fix = Name its folder with --data, or begin one with “waymark-cli create”.
cli-error-not-found = This is not in the journal.
    .fix = Check how it is spelled.
cli-error-empty = There is nothing where something is needed.
    .fix = Type it, or write it to the standard input.
cli-error-bad-value = This does not fit here.
    .fix = Look at the help of this task, then try again.
cli-error-nothing-chosen = Nothing is chosen yet, so nothing would leave.
    .fix = Name what may leave with --tick, or tick it in the window.
cli-error-private-word-left = A private word is still there.
    .fix = Decide in the window: keep it, replace it or take it out.
