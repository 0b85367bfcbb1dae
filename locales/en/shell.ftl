### The frame around every page: the places at the side, and locking.

shell-places = Places
shell-show-places = Places
shell-hide-places = Hide places
shell-skip = Skip to the page
shell-today = Today
shell-explore = Explore
shell-story = My story
shell-plan = My plan
shell-learning = Learning
shell-search = Search
shell-share = Share
shell-safety = My safety page
shell-settings = Settings
shell-shelf = Shelf
shell-reader-key = My key
shell-guide = Guide
shell-lock = Lock now
shell-journal = My journal
shell-sample = Sample journal. Nothing you write here is kept.
shell-shelf-mark = My shelf
shell-sample-shelf = Sample shelf. Nothing you write here is kept.
shell-no-page = This page is not here any more.
    .fix = Choose a place at the side.
shell-lock-failed = Waymark could not lock.
    .fix = Close the window. Everything shown as saved is kept.

## A minute before it locks by itself

shell-still-here = Still here?
    .about = Your journal locks in a moment. What you typed is saved. Any key or movement keeps it open.
shell-still-here-yes = I am here
