### The counsellor's side: the shelf, a page somebody shared, two pages compared, the key.

## A page somebody shared, wherever it is read

shared-open-one = Open a shared page
shared-title = Read a page somebody shared
shared-about = It is shown here for reading. Nothing of it is kept unless you say so.
shared-kinds = A locked page, a page for your key, or a plain page from Waymark.
shared-safe = Nothing in it can run, and nothing is fetched.
shared-pick = Choose the file
shared-pick-other = Choose another file
shared-passphrase = The passphrase for this page
    .hint = The one the person told you. It opens this file and nothing else.
shared-no-passphrase = There is no passphrase yet.
    .fix = Type the words the person told you, then choose Open the page.
shared-open = Open the page
shared-opening = Opening the page
shared-close = Close this page
shared-untitled = A page
shared-contents = On this page
# $date is a date in words.
shared-made = Made on { $date }
# $until is as the person typed it.
shared-until = Give back or destroy after: { $until }
shared-until-none = The page does not say how long it may be kept.
shared-not-kept = It is not kept yet.
shared-reading-only = For reading. Close it when you are done, and nothing of it stays.
shared-waits = A page waits to be read.
shared-waits-shelf = Open your shelf to keep it there. You can also read it here and keep nothing.
shared-waits-read = Read it
shared-waits-later = Not now

## The shelf

shelf-title = Shelf
shelf-about = What people shared with you, in folders you make. It is sealed on this computer.
shelf-folders = Folders
shelf-folders-margin = By name, and in no other order.
shelf-empty = Nothing here yet. Open a page somebody shared, or make a folder first.
shelf-pages = { $count ->
        [0] No pages
        [one] One page
       *[other] { $count } pages
    }
# $pages is "3 pages", $date is a date in words.
shelf-folder-about = { $pages }, the newest made on { $date }
shelf-let-go-come = { $count ->
        [one] The day to let go of one page has come.
       *[other] The day to let go of { $count } pages has come.
    }
shelf-loose = Pages without a folder
shelf-loose-about = Their folder is in the bin. Open a page to give it another one.
shelf-folder = Folder
shelf-folder-add = Make a folder
shelf-folder-name = Name of the folder
    .hint = A name that tells you enough. It is sealed too.
shelf-folder-no-name = The folder has no name yet.
shelf-folder-rename = Change the name
shelf-folder-pages = Pages
shelf-folder-margin = Those made last stand first.
shelf-folder-empty = No page in this folder yet.
shelf-folder-bin = Put this empty folder in the bin
# $date is a date in words.
shelf-page-of = Page of { $date }
shelf-page-came = Came on { $date }
shelf-page-let-go-on = You let go of it on { $date }.
shelf-page-let-go-come = The day to let go of it has come: { $date }.
shelf-page-care = Keeping this page
shelf-page-care-margin = Nothing is ever let go of by itself.
shelf-page-folder = Folder
shelf-print = Print
shelf-search = Search
shelf-search-label = Words to look for
shelf-search-action = Search the shelf
shelf-search-found = { $count ->
        [0] Nothing found.
        [one] Found once.
       *[other] Found { $count } times.
    }
shelf-bin = In the bin
shelf-bin-about = Folders and notes wait here for 30 days.
shelf-bin-empty = The bin is empty.
# $kind is "Folder" or "My note", $date is a date in words.
shelf-bin-row = { $kind }, kept until { $date }
shelf-bin-take-out = Take out
shelf-name = Name of this shelf
shelf-take-out-warning = The file holds your secret key too. Whoever has it can read pages made for you.
shelf-sample = Sample shelf
shelf-sample-about = This shelf is made up. Closing it leaves no trace.
shelf-sample-close = Close the sample shelf

## Keeping a page

shelf-keep = Keep it on the shelf
shelf-keep-margin = You choose the folder, and the day you let go of the page.
shelf-keep-new-folder = A new folder
shelf-keep-action = Keep this page
shelf-keep-already = This page lies on your shelf already.
shelf-keep-see = See it there
shelf-let-go-day = The day you let go of it
    .hint = Such as 30 June 2027. You can leave this empty.
shelf-let-go-no-day = This does not read as a day. Such as: 30 June 2027.
# $until is as the person typed it.
shelf-let-go-day-says = The page says: { $until }
shelf-let-go = Let go of it
shelf-let-go-title = Let go of this page?
shelf-let-go-about = The page leaves the shelf for good. Your notes on it stay, in its folder.
shelf-let-go-undo = You can take this back while the shelf stays open.
shelf-let-go-copies = Sealed safety copies of the shelf may hold it for some weeks more. A file outside the shelf is yours to delete.
shelf-let-go-yes = Let go of it
shelf-let-go-no = Keep it

## Notes

shelf-notes = My own notes
shelf-notes-margin = Your words, not theirs. They never stand on the page itself.
shelf-notes-none = No notes yet.
shelf-note = My note
    .hint = Your own words. Write so that the person may read it.
shelf-note-empty = There is nothing in the note yet.
# $date is a date in words.
shelf-note-of = My note of { $date }. Not their words.
shelf-note-add = Add a note
shelf-note-change = Change
shelf-note-bin = Put in the bin

## Two pages compared

compare-title = Compare two pages
compare-first = First summary: there is nothing to compare with yet.
compare-before = Before
compare-now = Now
# $made is "Page of 3 May", $came is a date in words.
compare-page-twice = { $made }, came on { $came }
compare-same-page = These two are the same page. Choose another one.
compare-action = Compare them
# $date is a date in words.
compare-with = Compare with { $date }
compare-since = Since { $date }
compare-pages = Page of { $before } and page of { $now }
compare-about = What a change means is theirs to say. A line that is gone may be done, or private now.
compare-changes = Changes
compare-no-changes = Both pages say the same.
compare-next = Next change
compare-previous = Previous change
compare-at = Change { $number } of { $count }
compare-untitled = Without a heading
compare-part-same = the same
compare-part-changed = not all the same
# $date is the day of the page, in words.
compare-new = New on { $date }
compare-changed = Changed
compare-no-longer = No longer shared, stood there on { $date }
compare-was = Before, { $date }
compare-is = Now, { $date }
compare-same = { $count ->
        [one] One line is the same
       *[other] { $count } lines are the same
    }

## My key

key-title = My key
key-about = With your key, people can lock a page so that you alone can open it. No passphrase is needed then.
key-none = You have no key yet.
key-none-more = Make it once. Then give one half of it to the people you work with.
key-make = Make my key
key-made = Your key is made.
key-saved = The file is saved.
key-stays = The secret half stays on this shelf, sealed.
key-words = Six words to compare
key-words-about = Read them out when you meet. If the person sees the same six words, it is your key.
# $date is a date in words.
key-since = Made on { $date }
key-hand-over = Give it to others
key-hand-over-about = This half may be seen by anyone. Send the file, or let them copy the text.
key-text = My key as text
key-save = Save as a small file
key-copy = Copy the text
key-copied = The text is copied.
key-copy-by-hand = The text is marked. Copy it with your keyboard.
key-picture = The same text as a picture, for a phone
key-older = { $count ->
        [one] One older key is kept. It still opens what was made for it.
       *[other] { $count } older keys are kept. They still open what was made for them.
    }
key-replace = Another key
key-replace-about = Make a new key if you think somebody else has this shelf and its passphrase.
key-replace-action = Take a new key
key-replace-title = Take a new key?
key-replace-old = Pages made for the present key still open here. The old secret half stays on this shelf.
key-replace-new = Pages for the new key do not open with the old one. They do not open on an older copy of this shelf.
key-replace-tell = Everyone who makes pages for you needs the new one, and you compare six new words.
key-replace-yes = Make the new key
key-replace-no = Keep the present key
shelf-key-file-what = The key of a reader. Choose this file where a page is made for them.
# $words are six words.
shelf-key-file-words = Six words to compare when you meet: { $words }

## The guide

guide-save-pdf = Save as a PDF
guide-save-html = Save as a web page
guide-saved = The guide is saved.
