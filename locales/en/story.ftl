### My story: the pages a person writes, the things they kept, and the bin.

story-title = My story
story-pages = Pages
story-bin = Bin
story-write = Write something
story-pages-lead = Your pages, newest first.
story-no-pages = No pages yet. Start anywhere. Half a sentence is fine.
story-page-without-words = A page without words
story-show-more = Show more
story-tucked = Tucked away
story-tucked-show = Show what is tucked away
story-tucked-hide = Close this list
story-tucked-lead = These pages stay out of lists and search until you ask for them.
story-tucked-none = No pages are tucked away.

## Bin

story-bin-lead = What you put away stays here for 30 days. After that it is gone for good.
story-bin-none = The bin is empty.
# $date is a day, written out.
story-bin-until = Kept until { $date }
story-take-out = Take out
# Read out after "Take out". $name is the person's own words.
story-of = : { $name }

## A page

story-entry-new = A new page
story-entry-writing = Your page
story-entry-untitled = A page without a title
story-entry-back = My story
story-entry-title = Title
story-entry-title-hint = You can leave this empty.
story-entry-on = When was it?
story-entry-on-hint = As exact or as vague as you like: “May 2024”, “last spring”, “when I was 16”.
# $names are the person's own words, with commas between them.
story-entry-roles = Life roles: { $names }
story-entry-pictures = Pictures on this page
story-entry-picture-broken = This picture cannot be shown.
story-entry-text = What do you want to write?
story-entry-text-hint = Start anywhere. Half a sentence is fine.
story-entry-done = Done
story-entry-edit = Edit
story-entry-empty = There are no words on this page yet.
# $date is a day and time, written out.
story-entry-created = Begun { $date }
story-entry-changed = Changed { $date }
story-entry-private = This page is for you alone. Waymark never offers a whole page when you share.
story-entry-is-tucked = This page is tucked away. Lists and search leave it out.
story-entry-is-binned = This page is in the bin.
    .fix = Take it out to read on or to change it.

story-ask = Ask me something
story-ask-more = Ask me something else
story-ask-1 = Who was there?
story-ask-2 = What did you do next?
story-ask-3 = What does it say about you?

story-marks = Marks you can use
story-marks-lines = An empty line begins a new paragraph.
# The sign is a hyphen and a space.
story-marks-list = Begin a line with “- ” for a list.
story-marks-strong = Put *stars* round words to lean on them, or **two stars** to make them strong.
story-marks-quote = Begin a line with “> ” for what somebody said.

story-copy-text = Copy my text
story-copied = Your text is copied. You can put it somewhere safe for now.
story-not-copied = Your text could not be copied. It is marked now: press Ctrl and C.
