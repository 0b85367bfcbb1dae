### What stands beside every page before a journal is open.

door-app = Waymark
door-reading = Language, size
door-safety-empty = Nothing of your own is shown here. When your journal is open, you can choose lines to show here.
door-safety-readable = You chose to show these lines here. They can be read without the passphrase.
