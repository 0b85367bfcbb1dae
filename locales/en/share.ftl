### Share: choosing what leaves, the preview, private words, receipts.

share-title = Share
share-new = Share something
share-receipts = What I shared
share-audiences = Readers
share-private-words = Private words

## Readers

share-audience-add = Add a reader
share-audience-name = Their name
share-audience-sort = What they are to you
share-audience-counsellor = A counsellor or job specialist
share-audience-care-team = A care team
share-audience-carer = Family or a friend who helps
share-audience-employer = An employer or a buddy at work
share-audience-own = Me
share-audience-none = No reader yet.
share-audience-last = Last shared on { $date }
share-audience-never = Nothing shared yet
share-audience-name-missing = The reader has no name yet.
    .fix = Type a name, or a word such as “my job specialist”.

## What for

share-for-whom = For whom
share-for-what = What it is for
    .hint = Such as: our talk on Tuesday.
share-until = How long it is meant for
    .hint = A date or some words. It is printed as “please give back or destroy after”.
share-my-name = The name on the page
    .hint = A name, initials, or nothing.
share-own-words = In my own words
    .hint = Up to five lines. They stand first on the page.

## Choosing

share-choose = What to share
share-choose-lead = Everything is off. Tick what may leave.
share-nothing-chosen = Nothing chosen yet, so nothing would be shared.
share-nothing-to-offer = Nothing can be shared yet. On a page you kept, choose “may be shared” first.
share-kept-private = { $count ->
        [one] One thing stays private, because you never let it be shared.
       *[other] { $count } things stay private, because you never let them be shared.
    }
share-since-first = not shared before
share-since-new = new since last time
share-since-changed = changed since last time
share-since-same = the same as last time
share-before = Before: { $before }
share-section-plan = What I want and my plan
share-section-done = What I have already done
share-section-fit = How places fit me
share-section-learning = What I am learning
share-section-strengths = Strengths and skills
share-section-values = What matters to me
share-section-helps = What helps me
share-section-questions = My questions
share-section-agreed = What we agreed
share-section-concerns = Worries
share-section-dates = Dates for their records
share-section-profile = What I have done and would like
share-section-search = Looking for a place
share-section-support = Help I have or want
share-section-life = Life around work
share-section-people = People around my plan
share-section-sheets = Sheets and letters

## Preview

share-preview = This is what they will read
share-preview-lead = The file holds exactly this.
share-take-out = Take out
share-put-back = Put back
share-left-out = { $count ->
        [one] One line stays with you.
       *[other] { $count } lines stay with you.
    }

## Private words

share-private-lead = Waymark points at these words in everything that would leave, and asks you each time.
share-private-add = Add a word or a name
share-private-none = No private words yet.
share-found = { $count ->
        [0] No private words found.
        [one] One word to look at.
       *[other] { $count } words to look at.
    }
share-found-word = You keep this word to yourself.
share-found-name = You never share this name.
share-found-health = This word is about health.
share-keep = Keep it
share-replace = Say something else
share-replace-with = Say this
share-take-word-out = Take the word out
share-undecided = { $count ->
        [one] One word still waits for you.
       *[other] { $count } words still wait for you.
    }
    .fix = Choose keep, replace or take out for each, then make the file.

## The file

share-form = What kind of file
share-form-html = A page for any browser
share-form-markdown = Plain text with marks (Markdown)
share-form-sealed-html = A page inside a locked file
share-form-sealed-markdown = Plain text inside a locked file
share-form-pdf = A PDF to print or to send
share-form-json = Data for another program (JSON)
share-form-sealed-page = A page that asks for a passphrase
share-form-key-page = A file that their key opens
share-form-plain-note = Anyone who has this file can read it.
share-form-sealed-note = The reader needs the free program “age” and the passphrase, which you tell them in person.
share-passphrase = Passphrase for this file
    .hint = At least 8 characters. Do not use the passphrase of your journal.
share-passphrase-short = That passphrase has fewer than 8 characters.
    .fix = Use at least 8 characters. Three or four plain words are good.
share-file-name = The file is named { $name }. You can change that when you save it.
share-no-return = A copy that is given away cannot be taken back.
share-make = Make the file

## Receipts

share-receipts-none = Nothing shared yet.
share-receipt-for = For { $name }
share-receipt-copy = What they got, word for word
share-receipt-lines = { $count ->
        [one] One line left.
       *[other] { $count } lines left.
    }
share-take-back-note = Paper and files that are out cannot be called back. This share is then not counted as “last time”.
share-taken-back = Taken back for the future
