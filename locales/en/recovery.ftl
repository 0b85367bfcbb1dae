### The recovery sheet on the screen: at first run, and in Settings.

recovery-title = Your recovery sheet
recovery-about = If you forget the passphrase, this sheet sets a new one. Keep it on paper or on a stick, away from this computer.
recovery-warning = Whoever has this sheet and your computer can read your journal.
recovery-key = The key
recovery-key-about = Type it as it stands here. Spaces and capitals do not matter.
recovery-picture = The same key as a picture, for a phone to read
recovery-steps = Without Waymark, on another computer
recovery-save = Save the sheet
recovery-save-page = Save it as a web page
recovery-print = Print the sheet
recovery-by-hand = I copied it by hand
recovery-later = Not now
recovery-saved = The sheet is saved. Keep the file away from this computer.
recovery-printed = When the paper is in your hand, go on. You can print again.
recovery-copied = Keep the paper away from this computer.
