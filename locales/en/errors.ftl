### One message for each code of AppError: a problem, and a way out in .fix.

error-locked = The journal is locked.
    .fix = Open it with your passphrase.
error-not-found = This is not here any more.
    .fix = Look in the bin, or search for it.
error-no-such-exercise = This exercise is not in Waymark any more.
    .fix = What you wrote in it is kept in My story.
error-wrong-passphrase = That did not open it.
    .fix = Check Caps Lock and the keyboard layout, or use your recovery sheet.
error-wrong-recovery = That sheet does not open this journal.
    .fix = Check that the sheet belongs to this journal, or choose another journal.
error-unreadable-recovery = These words are not a recovery key yet.
    .fix = Check each group against the sheet. Spaces and capitals do not matter.
# $part is a stable name, not shown to people.
error-damaged = { $part ->
        [passphrase-key] The key file of this journal is damaged. Your passphrase may be fine.
        [recovery-key] The recovery key file of this journal is damaged.
        [sealed-file] This sealed file is damaged.
       *[other] A part of this journal is damaged. Nothing was thrown away.
    }
    .fix = { $part ->
        [passphrase-key] Use your recovery sheet, or open a copy of this journal from another place.
        [sealed-file] Ask for the file again.
       *[other] Open a copy of this journal from another place, or use your recovery sheet.
    }
error-disk-full = The disk is full. What you did last is not saved yet.
    .fix = Keep Waymark open and make some room, then try again. Words on a page are tried again by themselves.
error-newer-format = A newer Waymark made this. Nothing was changed.
    .fix = Open it with the newer Waymark.
error-already-open = This journal is open in another window or program.
    .fix = Close it there, then try again.
error-too-much-work = This file asks for more work than Waymark does to open a file.
    .fix = Ask for the file again, from someone you know.
# The same, where a journal is opened.
error-disk-full-at-door = The disk is full, and this needs a little room.
    .fix = Make some room on the disk, then try again. Nothing was changed.
error-newer-format-at-door = A newer Waymark wrote this journal. Nothing was changed.
    .fix = Open it with the newer Waymark. A copy from before may open here.
error-too-much-work-at-door = The key file of this journal asks for more work than Waymark does. It may have been changed.
    .fix = Use your recovery sheet, or open a copy.
error-no-journal = There is no journal here.
    .fix = Choose another journal, or start a new one.
error-not-writable = Waymark cannot write in this folder.
    .fix = Choose another folder, or allow writing there.
error-not-readable = Waymark may not read this folder. It may still hold your journal.
    .fix = Allow reading there, or connect the disk again.
error-place-taken = There is something with this name already.
    .fix = Choose another name or another folder.
error-stuck = The disk does not answer.
    .fix = Keep Waymark open. If a stick or a network folder is in use, connect it again.
# $most arrives as a number.
error-over-limit = { $limit ->
        [title] A title has room for { $most } characters.
        [item] One line has room for { $most } characters.
        [list] A list has room for { $most } lines.
        [entry] This page is longer than one page can be.
        [attachment] This file is larger than 50 MB.
        [import] This file is larger than 2 GB.
        [shared] This file is larger than 20 MB.
        [resume] This file is larger than 5 MB.
        [slip] This is longer than a reply slip can be.
        [reader-key] This is much longer than a key.
        [slip-lines] A reply slip has room for { $most } lines.
        [records] This journal is full.
        [passphrase] A passphrase has room for { $most } characters.
        [search] A search has room for { $most } characters.
       *[other] This is more than fits here.
    }
    .fix = { $limit ->
        [entry] Go on writing on a new page. Nothing was cut.
        [list] Take out a line you do not need, or start a second list.
        [records] Take everything out, then start a new journal.
       *[other] Make it shorter. Nothing was cut.
    }
error-too-much-at-once = This is more than can be saved in one go. Nothing of it was saved.
    .fix = Do it in smaller parts.
error-bad-value = This does not fit here.
    .fix = Look at the hint at the field and try again.
error-empty = Something is still empty.
    .fix = Fill in the field that is marked.
error-ends-before-it-begins = This certificate would run out before you got it. Nothing was saved.
    .fix = Look at the two dates, or leave one of them empty.
# $why is a stable name, not shown to people.
error-paper = { $why ->
        [empty] There is nothing in this file.
        [other-kind] This is no PDF file and no picture in PNG, JPEG or WebP.
        [wrong-name] The name of this file says another kind than what is in it.
        [broken] A part of this file is missing, or it is broken.
        [password] This file opens with a password.
        [too-much] This file has more pages or needs more room than a certificate does.
       *[missing] This file is not in the journal any more.
    } Nothing was changed.
    .fix = { $why ->
        [empty] Choose another file, or make it once more.
        [other-kind] Save it as a PDF file, or take a picture of the paper.
        [wrong-name] Save it under a name with the right ending, then choose it again.
        [broken] Make it once more, or ask for it again.
        [password] Save a copy of it without a password, then choose that one.
        [too-much] Choose the one page that counts, or take a picture of it.
       *[missing] Choose it again, or open a copy of this journal from another place.
    }
# $why is a stable name, not shown to people.
error-badge = { $why ->
        [empty] There is nothing in this file.
        [no-badge] There is no digital badge in this file.
        [wrong-name] The name of this file says another kind than what is in it.
        [broken] A part of this badge is missing, or it is broken.
        [other-badge] This badge is of a kind that Waymark does not know.
        [elsewhere] What this badge is for is on the internet and not in the file. Waymark does not go there.
        [program] There is a program in this picture, or it asks for other files. Waymark does not take it.
        [too-much] This file needs more room than a badge does.
       *[changed] This badge was changed, or Waymark was locked, after you looked at it.
    } Nothing was changed.
    .fix = { $why ->
        [empty] Choose another file, or ask for the badge again.
        [no-badge] Choose the file that came from whoever gave you the badge. A picture or PDF file can stand beside a certificate.
        [wrong-name] Save it under a name with the right ending, then choose it again.
        [broken] Save it once more from where you got it, or ask for it again.
        [other-badge] Ask for it as Open Badges 3.0, or add a certificate and type what it says.
        [elsewhere] Ask for the badge as a file with everything in it, or add a certificate and type what it says.
        [program] Ask for the badge as a PNG picture or as a JSON file.
        [too-much] Ask for the badge as a JSON file, without a large picture in it.
       *[changed] Choose the file again, and look at it once more.
    }
error-passphrase-too-short = This passphrase is too short.
    .fix = Use { $least } characters or more. A few words in a row are good.
error-no-reader-key = There is no key for this reader yet.
    .fix = Add their key on the page Readers, or choose a page that asks for a passphrase.
error-letters-not-printed = No font on this computer has these letters: { $letters }
    .fix = Choose the page for any browser. It shows every letter that your computer can show.
error-nothing-chosen = Nothing is chosen yet, so nothing would be shared.
    .fix = Tick at least one thing.
error-private-word-left = A private word is still there.
    .fix = Choose for each one: keep it, replace it or take it out.
# $why is a stable name, not shown to people.
error-import = { $why ->
        [sealed] This journal is locked with a password.
        [database] This is the store of a program, not an export.
        [newer] A newer version of its program made this, in a form that is not known here.
        [damaged] A part of this is missing or broken.
        [empty] There is no page in this.
        [bomb] This unpacks to far more than it is. Files made to do harm are like that.
        [not-readable] This is not there, or it cannot be read.
        [inside] A journal from Waymark is in here, with other files or packed into one.
        [gone] There is nothing to bring in any more.
       *[not-recognised] This is none of the journals that can be read.
    } Nothing was changed.
    .fix = { $why ->
        [sealed] Open it in its program, and export it without a password.
        [database] Open it in its program, and export it from there.
        [newer] Export it in an older form, or as text or Markdown.
        [damaged] Export it once more, then choose the new file.
        [empty] Choose another file or folder.
        [bomb] Choose a file that you exported yourself.
        [not-readable] Check that it is still there, then choose it again.
        [inside] Unpack it if it is packed, then choose the file itself. Its name ends with .json.
        [gone] Choose the file or folder again.
       *[not-recognised] Choose an export of a journal, or a folder of text files.
    }
# $limit is a stable name, not shown to people.
error-import-over = { $limit ->
        [bytes] This is larger than { $most } MB, the most that can come in.
        [text-bytes] The text in this is larger than { $most } MB, the most that can come in.
        [files] There are more than { $most } files in this, the most that can come in.
        [pages] There are more than { $most } pages in this, the most that can come in.
       *[depth] In this, more than { $most } folders lie inside each other.
    } Nothing was changed.
    .fix = { $limit ->
        [bytes] Export it without films and sound, or in parts, a year at a time.
        [text-bytes] Export it in parts, a year at a time.
        [files] Choose one of the folders in it, then the next one.
        [pages] Export it in parts, a year at a time, and bring in the years you need most.
       *[depth] Choose the folder further in where the pages are.
    }
error-stopped = You stopped it. Nothing was changed, and no half of a file is left.
    .fix = Begin again whenever you like.
error-unreadable-file = This file cannot be read as a journal. Your journal is not changed.
    .fix = Choose a file that Waymark made.
error-not-a-resume = This file cannot be read as a CV. Your journal is not changed.
    .fix = Choose a file in the form JSON Resume. Its name often ends in “.json”.
error-not-a-slip = This cannot be read as a reply slip. Your journal is not changed.
    .fix = Choose the file that was saved from the slip, or paste its text. You can type in the lines too.
# $why is a stable name, not shown to people.
error-reader-key = { $why ->
        [secret] This is the secret half of a key. It is not kept here.
        [ssh] This is a key for another program (SSH). It cannot lock a page.
        [broken] This begins like a key, but a part of it is wrong or missing.
        [several] There is more than one key in this.
       *[none] There is no key in this.
    }
    .fix = { $why ->
        [secret] Tell its owner that it was seen, so that they make a new one. What you need begins with “age1”.
        [several] Paste the one key of this reader.
       *[none] Ask the reader for the key from their Waymark, or from the program “age”. It begins with “age1”.
    }
error-file = This file could not be used. Your journal is not changed.
    .fix = Check that it is still there and that you may open it.
error-internal = Waymark had a problem of its own. Your journal is not changed.
    .fix = Try again. If it happens again, close Waymark and open it once more.
error-only-in-journal = This is done in a journal, and a shelf is open.
    .fix = Lock, and open your journal.
error-only-to-read = This is a copy, open to read. Nothing in it can be changed.
    .fix = To go on writing in it, choose “Keep this one” at the top.
error-no-copy = There is no copy of a journal in this folder.
    .fix = Choose the folder that holds “keys” and “snapshots”, or the one above it.
error-only-on-shelf = This is done on a shelf, and a journal is open.
    .fix = Lock, and open your shelf.
# $why is a stable name, not shown to people.
error-shared = { $why ->
        [empty] This file is empty.
        [bundle] This is a bundle of files, not a page.
        [damaged] A part of this page is missing or was changed on the way.
        [newer] A newer Waymark made this page.
        [no-key] This page was locked for a key, and there is no key here.
        [other-key] This page was locked for another key than yours.
        [passphrase] That did not open the page.
        [gone] No page is open.
       *[not-a-page] This file is not a page from Waymark.
    }
    .fix = { $why ->
        [empty] Ask for the file again.
        [bundle] Unpack it with another program, then choose the page in it.
        [damaged] Ask for the file again. Nothing of it was kept.
        [newer] Open it with the newer Waymark.
        [no-key] Open the shelf that has your key, then choose the file again.
        [other-key] Ask which key it was made for. A shelf on another computer may have it.
        [passphrase] Check Caps Lock, and ask for the words again.
        [gone] Choose the file again.
       *[not-a-page] Choose another file, or ask how it was made.
    }
