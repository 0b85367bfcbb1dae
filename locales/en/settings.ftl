### Settings: changes apply at once.

settings-title = Settings

settings-reading = Reading
settings-text-size = Text size
settings-text-size-percent = { $percent } %
settings-text-smaller = Smaller text
settings-text-larger = Larger text
settings-theme = Colours
settings-theme-system = As on this computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-theme-hc-light = Strong contrast, light
settings-theme-hc-dark = Strong contrast, dark
settings-calm = Quiet mode
    .hint = No lines drawn for looks, and nothing moves.

settings-language = Language

settings-lock = Locking
settings-auto-lock = Lock by itself
    .hint = After this time without a key or a movement. What you typed is saved first.
settings-auto-lock-minutes = { $minutes ->
        [one] After one minute
       *[other] After { $minutes } minutes
    }
settings-auto-lock-never = Not by itself
settings-lock-ways = Lock now is at the foot of the places. Ctrl and L locks too.
settings-shift-lock = Lock when Shift is pressed three times

settings-shortcuts = Keys
settings-shortcut-new = New page in my story
settings-shortcut-search = Search
settings-shortcut-lock = Lock now
settings-shortcut-settings = Settings
settings-shortcut-places = The places, in their order
settings-shortcut-back = Back
settings-shortcut-region = To the places, or to the page
settings-shortcut-larger = Larger text
settings-shortcut-smaller = Smaller text
settings-shortcut-usual = Usual text size
settings-shortcut-quiet = Quiet mode on or off

settings-passphrase = Passphrase and recovery
settings-passphrase-change = Change the passphrase
settings-recovery-sheet = Make a recovery sheet
settings-recovery-none = You have no recovery sheet yet.

settings-journal = My journal
settings-journal-name = Name of this journal
    .hint = Shown at the top of the places while it is open.

settings-take-out = Take everything out
settings-bring-in = Bring a journal in
settings-stored = What is stored where
settings-network = Waymark does not use the network.
settings-changed = Changed.
