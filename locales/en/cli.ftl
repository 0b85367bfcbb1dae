### The command line: helps, questions and answers.

cli-about = Waymark without a window: make, fill, search, take out and check a journal.
cli-create = Make a new journal
cli-add = Write a page; its text comes from the standard input
cli-import = Bring a journal in: from Waymark, Day One, jrnl, Joplin, Obsidian, Mini Diary, Mini Diarium, text or Markdown
cli-search = Search everything written
cli-export = Take everything out; these files are not sealed
cli-cv = Write the CV of what is ticked on the page “My CV”
cli-share = List what may be shared with a reader, or write the file of what is ticked
cli-snapshot = Make a copy and read it back
cli-restore = Make a copy a journal on this computer
cli-rekey = Make everything new after somebody knew the passphrase
cli-empty-bin = Empty the bin for good
cli-completions = Write the completions for a shell
cli-man = Write the page of the manual
cli-verify = Check that every part of a journal is whole
cli-arg-data = The folder Waymark keeps its data in
cli-arg-journal = The journal's folder name; the last one if left out
cli-arg-passphrase-fd = Read the passphrase from this open file number
cli-arg-json = Answer in JSON
cli-arg-title = The title of the page
cli-arg-on = When it was about, in any words
cli-arg-path = The file or folder
cli-arg-dry-run = Say what would come in, and change nothing
cli-arg-form = One JSON file, or a folder of Markdown pages
cli-arg-place = The file to write, or an empty folder
cli-arg-words = The words to look for
cli-arg-cv-form = A page for any browser (html), JSON Resume (json), or pdf
cli-arg-out = The file to write
cli-arg-to = Another folder: absent, empty, or an earlier copy of this journal
cli-arg-copy = The folder of the copy
cli-arg-sheet = Open it with the key on the recovery sheet
cli-arg-new-sheet = Make a new recovery sheet too
cli-arg-new-passphrase-fd = Read the new passphrase from this open file number
cli-arg-shell = The shell
cli-arg-reader = The name of a reader
cli-arg-share-out = The file to write; without it, what may be ticked is listed with its keys
cli-arg-tick = A key of what may leave; again for each
cli-arg-share-form = The kind of file. “sealed” opens with a passphrase, “key” with their key
cli-arg-file-passphrase-fd = Read the passphrase of the file from this open file number
cli-arg-my-name = The name on the page
cli-arg-purpose = What it is for
cli-arg-tucked = Look in what is tucked away too

cli-ask-passphrase = Passphrase:
cli-ask-new-passphrase = A passphrase for the new journal:
cli-ask-sheet = The key on the recovery sheet:
cli-ask-file-passphrase = A passphrase for this file, to be told in person:
cli-ask-again = The same again:
cli-not-the-same = The two passphrases are different.
    .fix = Type them again.
cli-no-terminal = There is no terminal to ask for the passphrase.
    .fix = Give it with --passphrase-fd.
cli-no-data = It is not clear where Waymark keeps its data here.
    .fix = Name the folder with --data.

# $journal is a folder name.
cli-created = The journal is made. Its folder is { $journal }.
cli-created-sheet = Your recovery key, shown this once. Write it on paper:
cli-added = The page is saved.
# $words say why and how often, $where are names.
cli-import-finding = { $words } ({ $where })
cli-import-dry = Nothing was changed.
cli-import-nothing = There is nothing in it that is not here already.
# $part is a number up to 100.
cli-progress = { $part } of 100
cli-exported = Everything is written.
cli-exported-but = Written, but files that cannot be read are not in it. Look for them in a copy of this journal.
# $name is the person's own word for the thing.
cli-exported-without = Without the file of: { $name }
# $count is a number.
cli-found = { $count ->
        [one] One place
       *[other] { $count } places
    }
# $records is a number.
cli-snapshot-made = The copy is made and was read back: { $records } sealed parts.
# $journal is a folder name.
cli-restored = The copy is a journal on this computer now. Its folder is { $journal }.
cli-rekeyed = Everything is new. Use the new passphrase from now on.
# $count is a number.
cli-bin-emptied = { $count ->
        [one] One thing is gone for good.
       *[other] { $count } things are gone for good.
    }
cli-share-offer = What may be shared with this reader. Name the keys with --tick, and a file with --out.
cli-shared = The file is written, and its receipt is kept.
cli-verify-whole = Every part is whole.
cli-verify-damaged = Some parts are damaged. Opening the journal mends what it can and throws nothing away.
# Each is a number.
cli-verify-counts = Records: { $records }. Checked copies: { $copies } whole, { $damaged } damaged.
