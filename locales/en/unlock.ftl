### The small window before a journal is open.

unlock-title = Open your journal
unlock-passphrase = Passphrase
unlock-action = Unlock
unlock-opening = Opening
unlock-recovery = Use my recovery sheet
unlock-other-journal = Open another journal
unlock-choose-journal = Which journal?
    .hint = The names of your journals are sealed until they are open.
# $number counts the journals on this computer; they have no names before they are open.
unlock-journal-number = Journal { $number }
unlock-journal-last = This one was open last.
# $name is "Journal 2".
unlock-journal-chosen = { $name } is chosen.
unlock-shelf-title = Open your shelf
unlock-other-shelf = Open another journal or shelf
unlock-choose-shelf = Which journal or shelf?
# $number counts the shelves on this computer.
unlock-shelf-number = Shelf { $number }
unlock-begin = Begin another journal, or a shelf
unlock-choose-action = Choose this one
unlock-empty-passphrase = There is no passphrase yet.
    .fix = Type or paste your passphrase, then choose Unlock.

## Recovery

unlock-recovery-title = Open with your recovery sheet
unlock-recovery-about = The sheet opens your journal and sets a new passphrase. The sheet stays good.
unlock-recovery-key = The key on the sheet
    .hint = Type the groups as they stand on the sheet. Spaces and capitals do not matter.
unlock-recovery-no-key = The key is still empty.
    .fix = Type the groups from your recovery sheet.
unlock-recovery-action = Set the new passphrase
