### The small window before a journal is open.

unlock-title = Open your journal
unlock-passphrase = Passphrase
unlock-action = Unlock
unlock-opening = Opening
unlock-recovery = Use my recovery sheet
unlock-safety = My safety page
unlock-language = Language
unlock-other-journal = Open another journal
unlock-new-journal = Start a new journal
unlock-choose-journal = Which journal?
# $number counts the journals on this computer; they have no names before they are open.
unlock-journal-number = Journal { $number }

unlock-empty-passphrase = There is no passphrase yet.
    .fix = Type or paste your passphrase, then choose Unlock.
unlock-repaired = Waymark found a part that did not fit, and mended it.
    .kept = What was damaged is kept in a folder beside the journal. Nothing was thrown away.
unlock-locked-with-draft = Your last words could not be saved before locking. They are kept in memory.
    .fix = Make some room on the disk, then unlock. Do not close Waymark until then.

## Recovery

unlock-recovery-title = Open with your recovery sheet
unlock-recovery-key = The key on the sheet
    .hint = Type the groups as they stand on the sheet. Spaces and capitals do not matter.
unlock-recovery-new = New passphrase
unlock-recovery-action = Set the new passphrase
unlock-recovery-done = The new passphrase is set. Your recovery sheet still works.

## My safety page, while locked

unlock-safety-title = My safety page
unlock-safety-empty = Nothing is shown here. You can choose parts to show when your journal is open.
unlock-safety-about = You chose to show these parts here. They can be read without the passphrase.
