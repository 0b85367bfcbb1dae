### Words that many pages use.

common-continue = Continue
common-back = Back
common-done = Done
common-close = Close
common-cancel = Leave it as it is
common-save = Save
common-open = Open
common-add-line = Add a line
common-take-out = Take out
common-move = Move
common-move-to = Move to
common-up = Move up
common-down = Move down
# Read out after a line was moved. $name is the person's own words.
common-line-moved = { $name }, now { $place } of { $count }
common-undo = Undo
common-copy = Copy
common-leave-empty = Leave this empty
common-left-out = Left out
common-not-now = Not now
common-optional = You can leave this empty.

## Saving

common-saves-itself = This page saves itself.
common-saving = Saving
common-saved-at = Saved { $time }, on this computer only
common-not-saved = Not saved yet.
    .fix = Keep this page open. Waymark tries again by itself. Make some room on the disk if it is full.

## Files

common-save-pdf = Save as a PDF
common-file-saved = The file is saved. It is not locked.

## Passphrase fields

common-passphrase-show = Show
common-passphrase-hide = Hide

## Pictures and lists

common-show-as-table = Show as a table
common-show-more = Show more
# Read out behind "Show more". $of names the list.
common-show-more-of = : { $of }

## Problems

common-there-is-a-problem = There is a problem
