### Copies: where they lie, whether they open, a second folder; a copy that is opened to look at; emptying
### the bin for good, and making everything new.

copies-title = Copies
copies-about = Waymark makes a sealed copy when the journal locks, once a day, and before anything big. You can try each one here.
copies-here = On this computer
copies-here-margin = The three newest stay, one for each of the last seven days, and one for each of four weeks.
copies-folder = Folder
copies-none = None yet. One is made when the journal locks.
copies-none-there = None yet.
# $size is written out: "1.2 MB".
copies-size = { $size }
copies-try = Try to open it
# $date is the day and the time of a copy.
copies-of = : { $date }
copies-trying = Opening the copy
# What trying a copy came to. $count is a number of sealed parts or of files, $date the day and the time.
copies-tried-whole = The copy of { $date } opens. All { $count } sealed parts in it were read.
copies-tried-keys-damaged = A key file beside this copy is missing or damaged. It opens here, and on no other computer.
    .fix = Carry the folder “keys” over from another copy that opens.
copies-tried-keys-differ = This copy opens with an earlier passphrase or sheet.
    .fix = Use the passphrase or the sheet of that time, or a newer copy.
copies-tried-snapshot-damaged = This copy is damaged.
    .fix = The journal itself is not touched by it. Try the next one; a new copy is made when the journal locks.
copies-tried-files-damaged = { $count ->
        [one] The pages open. One file in it is damaged.
       *[other] The pages open. { $count } files in it are damaged.
    }
    .fix = The journal itself is not touched by it. A new copy is made when the journal locks.
copies-tried-files-missing = { $count ->
        [one] The pages open. One file is not in it.
       *[other] The pages open. { $count } files are not in it.
    }
    .fix = The journal itself is not touched by it. A new copy is made when the journal locks.
copies-tried-spare-damaged = It opens. One of its two copies of a key file is damaged.
    .fix = Nothing is missing. The damaged one is made anew when the journal is opened.
copies-tried-again = What is damaged there is being written again. Look again in a moment.
copies-opens-not = This copy does not open.
    .fix = The journal itself is not touched by it. Try the next one; a new copy is made when the journal locks.
copies-alone = With its folder “keys” beside it, a copy opens on any computer: in Waymark under “Open a copy”, or with the free program “age”.

## The second folder

copies-second = A second folder
copies-second-margin = A stick, a second disk, or a folder that another program carries to another computer.
copies-second-about = Each new copy goes there too, sealed as it is. A stick that is not plugged in is tried again next time.
copies-second-choose = Choose a folder
copies-second-other = Choose another folder
copies-second-stop = Stop copying there
copies-second-stopped = Nothing is copied there any more. What lies there stays.
copies-second-waiting = It is being written.
# $date is the day and the time of the newest copy there.
copies-second-up-to-date = It holds everything as of { $date }, and was read back.
copies-second-missing = The folder is not there now. Is the stick plugged in? It is tried again with the next copy.
copies-second-in-use = The folder holds another journal. Choose another folder.
copies-second-full = There is no room left in that folder. Make room, or choose another one.
copies-second-failed = It could not be written there. It is tried again with the next copy.
copies-second-look = Look again

## A copy at the door

copies-open = Open a copy
copies-open-about = A copy opens to read first. It stays as it is, and nothing of it stays here, unless you keep it.
copies-open-choose = Choose the folder
copies-open-another = Choose another folder
copies-open-journal = A copy of a journal
copies-open-shelf = A copy of a shelf
# $date is the day and the time of the newest copy in the folder.
copies-open-made = The newest one is of { $date }.
copies-open-count = { $count ->
        [one] There is one in the folder.
       *[other] There are { $count } in the folder. The newest that is whole is opened.
    }
copies-open-by = What opens it?
copies-open-by-passphrase = The passphrase it had then
copies-open-by-sheet = The recovery sheet
copies-open-passphrase = Passphrase of the copy
copies-open-sheet = The key on the sheet
copies-open-action = Open it to read
copies-open-empty = There is nothing to open it with yet.
    .fix = Type the passphrase, or the key on the recovery sheet.
copies-looking = A copy, open to read. Nothing in it can be changed.
copies-looking-name = A copy
copies-keep = Keep this one
copies-leave = Close the copy

## Emptying the bin for good

bin-purge = Empty the bin for good
bin-purge-about = What is in the bin goes, with its earlier versions, and the journal is written anew under a fresh key. Older copies in its folder go too.
bin-purge-honest = Waymark cannot reach copies elsewhere: a second folder until its next copy, a backup of this computer, a stick. On some disks old bytes stay for a while; without the old key they are noise.
bin-purge-action = Empty it for good
bin-purge-sure = Empty the bin for good?
bin-purge-sure-about = This cannot be taken back.
bin-purge-yes = Yes, for good
bin-purge-no = Keep it
bin-purging = Writing the journal anew
bin-purged = { $count ->
        [0] The journal is written anew. The bin was empty.
        [one] One thing is gone for good, and the journal is written anew.
       *[other] { $count } things are gone for good, and the journal is written anew.
    }
bin-purged-damaged = { $count ->
        [one] A damaged part that was kept from an earlier repair went too.
       *[other] { $count } damaged parts that were kept from earlier repairs went too.
    }
# What was removed may be in them too.
bin-purged-kept = { $count ->
        [one] One damaged part stays beside your journal, because it may hold all that is left of something. What you removed may be in it, sealed.
       *[other] { $count } damaged parts stay beside your journal, because they may hold all that is left of something. What you removed may be in them, sealed.
    }

## Somebody knew the passphrase

rekey-title = Somebody knew the passphrase
rekey-link = Somebody knew it
rekey-about = Everything gets new keys and a new passphrase, and is written anew. Whoever knew the old passphrase opens nothing that you write from now on.
rekey-honest = A copy that somebody made before still opens for them, with what stood in it then.
rekey-sheet = Somebody may have seen my recovery sheet too
    .hint = You get a new sheet. The old one opens nothing that is written from now on.
rekey-action = Make everything new
rekey-working = Writing the journal anew
rekey-done = Everything is new. Use the new passphrase from now on.
rekey-unreadable = { $count ->
        [one] One file was damaged before, and still is.
       *[other] { $count } files were damaged before, and still are.
    }
rekey-kept = { $count ->
        [one] One damaged part stays beside your journal, because it may hold all that is left of something. It opens with the old keys.
       *[other] { $count } damaged parts stay beside your journal, because they may hold all that is left of something. They open with the old keys.
    }
rekey-sheet-title = Your new recovery sheet

## Trying the recovery sheet out

practise-title = Try the recovery sheet out
practise-link = Try the sheet out
practise-about = Type the key as it stands on your sheet. Nothing is changed, and nobody counts the tries.
practise-action = Try it
practise-works = The sheet opens this journal.
    .more = Put it back where it is safe, away from this computer.
