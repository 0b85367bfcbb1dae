### Bringing a journal in: what would come, what came, and what was not understood.

bring-title = Bring a journal in
bring-about = You can look at what is in it first. Nothing is changed until you choose “Bring it in”, and what is here already stays.
bring-what = What can be read
bring-what-own = A JSON file or a folder of pages that Waymark made
bring-what-programs = Exports of Day One, jrnl, Joplin, Obsidian, Mini Diarium and Mini Diary
bring-what-text = Files of text or Markdown, one or a folder full
bring-what-sealed = A journal that its program locked with a password has to be exported without it first.
bring-shelf-about = From a JSON file that Waymark made of a shelf. You can look at what is in it first, and what is here already stays.
bring-file = Choose the file of a journal
bring-folder = Choose the folder of a journal
bring-look = What would come in
bring-not-understood = What does not come in as it was
bring-examples = Where
bring-nothing-new = There is nothing in it that is not here already.
bring-keep = Bring it in
bring-leave = Leave it
bring-left = You left it. Nothing was changed.
bring-margin = From another program, or from Waymark itself.
bring-done = It is in.
bring-reading = Reading…
bring-keeping = Bringing it in…
bring-writing = Writing…
bring-stop = Stop
bring-stopping = Stopping…

## What is in it. Sentences

# $program is a stable name, not shown to people.
bring-from = { $program ->
        [waymark] This is a journal that Waymark made.
        [own-pages] These are pages that Waymark made.
        [day-one] This is from Day One.
        [jrnl] This is from jrnl.
        [joplin] This is from Joplin.
        [obsidian] This is from Obsidian.
        [mini-diarium] This is from Mini Diarium.
        [mini-diary] This is from Mini Diary.
       *[text] These are files of text or Markdown.
    }
# $first and $last are days, written out.
bring-pages = { $count ->
        [one] One page, from { $first } to { $last }.
       *[other] { $count } pages, from { $first } to { $last }.
    }
bring-pages-one-day = { $count ->
        [one] One page, of { $first }.
       *[other] { $count } pages, all of { $first }.
    }
bring-new = { $count ->
        [0] No page would be new here.
        [one] One page would be new here.
       *[other] { $count } pages would be new here.
    }
bring-here = { $count ->
        [one] One page is here already and stays as it is.
       *[other] { $count } pages are here already and stay as they are.
    }
# $names are tags of the person's, with commas between them.
bring-roles = { $count ->
        [one] One tag is a life role of yours: { $names }.
       *[other] { $count } tags are life roles of yours: { $names }.
    }
bring-words = { $count ->
        [one] One tag stays a word on its page: { $names }.
       *[other] { $count } tags stay words on their pages: { $names }.
    }
bring-pictures = { $count ->
        [one] One picture or paper comes along.
       *[other] { $count } pictures and papers come along.
    }
bring-done-new = { $count ->
        [0] No page was new.
        [one] One page came in.
       *[other] { $count } pages came in.
    }
bring-done-pictures = { $count ->
        [one] One picture or paper came along.
       *[other] { $count } pictures and papers came along.
    }
bring-done-find = You find them in My story, each on its day. A copy of your journal was made before.
bring-own-new = { $count ->
        [0] Nothing in it would be new here.
        [one] One thing would be new here.
       *[other] { $count } things would be new here.
    }
bring-own-changed = { $count ->
        [one] One thing is newer in the file. Yours stays as an earlier version.
       *[other] { $count } things are newer in the file. Yours stay as earlier versions.
    }
bring-own-here = { $count ->
        [one] One is here already.
       *[other] { $count } are here already.
    }
bring-own-versions = { $count ->
        [one] One earlier version comes along.
       *[other] { $count } earlier versions come along.
    }

## What stands at the foot of a page, because an entry has no place for it

bring-foot-tags = Tags: { $tags }
bring-foot-notebook = Notebook: { $name }
bring-foot-mood = Mood: { $mood }
bring-foot-star = Marked with a star

## What does not come in as it was. $count is a number

bring-reason-page-empty = Pages with nothing in them, left out: { $count }
bring-reason-page-too-long = Pages longer than a page may be (1 MB), left out: { $count }
bring-reason-page-broken = Pages that are broken, left out: { $count }
bring-reason-page-encrypted = Pages their program locked, left out: { $count }
bring-reason-page-binned = Pages that were in the bin, left out: { $count }
bring-reason-page-conflict = Second copies of a page, brought in as pages: { $count }
bring-reason-page-of-records = Files with other things than pages, left out. The JSON file brings them: { $count }
bring-reason-date-missing = Pages without a date. They get the day of today: { $count }
bring-reason-date-wrong = Dates that cannot be understood, left out: { $count }
bring-reason-date-of-file = Pages without a date. They get the day their file was last changed: { $count }
bring-reason-time-zone-unknown = Times of an unknown time zone. The moment is kept: { $count }
bring-reason-title-in-text = Titles that are too long. Each is the first line of its page: { $count }
bring-reason-tag-left-out = Tags that are too many or too long, left out: { $count }
bring-reason-picture-missing = Pictures that are not in it. Their description stays: { $count }
bring-reason-picture-too-large = Pictures larger than 50 MB, left out: { $count }
bring-reason-picture-left-out = Pictures over 200 on one page, left out: { $count }
bring-reason-not-a-picture = Files that are no picture or paper inside, left out: { $count }
bring-reason-file-kind = Files of a kind that is not kept here, left out: { $count }
bring-reason-picture-elsewhere = Pictures on the internet. Nothing is fetched, and their address stays: { $count }
bring-reason-sound = Sound recordings, left out: { $count }
bring-reason-film = Films, left out: { $count }
bring-reason-location = Places on a map, left out: { $count }
bring-reason-weather = Notes on the weather, left out: { $count }
bring-reason-activity = Notes on steps, music or devices, left out: { $count }
bring-reason-due = Days by which something was to be done, left out: { $count }
bring-reason-other-thing = Drawings, maps and other things, left out: { $count }
bring-reason-link = Links to other pages. Their words stay: { $count }
bring-reason-embed = Pages shown inside another one. Their names stay: { $count }
bring-reason-block = Blocks in the program's own language. They stay as text: { $count }
bring-reason-field = Fields that have no place here, left out: { $count }
bring-reason-head-unreadable = Heads of pages that cannot be read. They stay in the text: { $count }
bring-reason-html = Signs of layout that have no form here. Their text stays: { $count }
bring-reason-read-as-western = Texts in an old form of letters (Windows-1252), read as such: { $count }
bring-reason-signs-replaced = Texts with signs that no text can hold. Each became “�”: { $count }
bring-reason-name-unsafe = Files with a name that is not safe, left out: { $count }
bring-reason-symbolic-link = Links to files elsewhere, not followed: { $count }
bring-reason-name-twice = Files with the same name. The later one counts: { $count }
bring-reason-other-file = Files that belong to no page, left out: { $count }
bring-reason-file-too-large = Files of text larger than 64 MB, left out: { $count }
bring-reason-file-unreadable = Files that cannot be read, left out: { $count }
bring-reason-notebook-circle = Notebooks that lie in each other in a circle. Their names are left out: { $count }
