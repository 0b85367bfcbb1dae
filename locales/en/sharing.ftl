### Sharing: the pages that lead from "for whom" to a file. Words of the shared page itself are in sheet.ftl,
### words that the core and these pages share are in share.ftl.

sharing-pages = Pages of Share

## Before

sharing-before = Before you share
sharing-before-lead = You decide what leaves, for whom and when.
sharing-before-file = Waymark sends nothing. It makes a file, and you hand it over.
sharing-before-off = Everything begins switched off. You tick each line that may leave.
sharing-before-see = You see the exact page before a file is made, and can still take lines out.
sharing-before-lasts = A copy that is given away cannot be taken back.
sharing-begin = Choose for whom

## For whom

sharing-reader = Who will read it?
sharing-reader-new = Somebody new
sharing-about-page = What stands on the page
sharing-about-page-note = You can leave all of these empty.
sharing-reader-none = There is no reader yet.
    .fix = Choose one from the list, or add somebody new.
# $sort is a kind of reader, $last tells when something was last shared.
sharing-reader-line = { $sort }. { $last }.

## Choosing

sharing-which-page = Which page
sharing-page-summary = You choose from everything that may be offered.
sharing-page-career-profile = What you have done, can do and would like, for your job specialist.
sharing-page-search-plan = Where you look, what you tried, and where a first contact is welcome.
sharing-page-support-plan = Which help you have or want, by whom and until when.
sharing-page-papers = The three papers in one.
sharing-page-carer = The steps they help with, how to help you, and a box with help for them.
sharing-page-employer = What you ask for and what you bring. No health word can stand on it.
sharing-page-introduction = A few lines about you for a first meeting.
sharing-page-story = Something you managed, and what it shows.
sharing-please-note = What to leave alone
sharing-please-note-lead = You can leave all of these empty. What you write here stands on the page.
sharing-not-now = Not for now
sharing-do-not-ask = Please do not ask about
sharing-not-on-paper = I would like to talk about this, but not on paper
sharing-tips = Add a few words on how to read the page
    .hint = Three short tips for someone who works with people.
# $name is the reader.
sharing-choose-for = For { $name }
sharing-own-line = Line
sharing-marked = Marked in a session
sharing-marked-lead = You kept these for your next summary. Each one stays out until you take it over.
sharing-marked-take = Take it over
sharing-marked-taken = It stands under your own words.
sharing-marked-record = Marked in a session for your next summary
sharing-only-news = What is new or changed, and nothing else
    .hint = Since the last time you shared with this reader.
sharing-no-news = Nothing is new or changed since last time.
sharing-how-to-offer = To offer something here, open it and tick “May be offered when I share”.
sharing-see-page = See the page

## Preview

# $place is the number of the paragraph on the page.
sharing-paragraph = paragraph { $place }
sharing-is-taken-out = Taken out. It stays with you:
sharing-words-lead = Waymark points at these words. You decide about each of them.
# $words are the found words.
sharing-word = “{ $words }”
sharing-word-stays-out = A word about health does not stand on a page for a place of work. Say something else, or take it out.
sharing-what-to-do = What would you like to do?
sharing-back-to-lines = Choose other lines
sharing-choose-file = Choose the kind of file

## The file

sharing-file = The file
sharing-more-forms = More kinds of file
sharing-sealed-page-hint = Opens in any browser with a passphrase. They install nothing.
sharing-sealed-page-note = You tell them the passphrase in person or on the phone. The page works without the internet.
sharing-key-page-hint = Opens with their key in their own program. No passphrase is needed.
sharing-key-page-note = Nobody else can open it, not even you. An exact copy stays in your receipts.
sharing-note = Note to yourself
    .hint = It stays in your receipt and is not on the page.
sharing-plain-hint = Anyone who has the file can read it.
sharing-sealed-hint = Opens with a passphrase, in the free program “age”.
sharing-passphrase-suggest = Suggest some words
sharing-passphrase-not-kept = Waymark does not keep this passphrase. Write it down until you have told it in person.
sharing-no-file = No file was made. Everything is as you left it.

## Done

sharing-done = The file is made
sharing-done-copy = An exact copy is in your receipts.
sharing-done-next = What to do next
sharing-done-give = Hand the file over in a way you both trust: on a stick, printed, or as you agreed.
sharing-done-tell = Tell the passphrase in person or on the phone. Never send it together with the file.
sharing-done-open = This is how they open it
sharing-done-open-steps = They install the free program “age”, open a terminal where the file is, and type the line below. It asks for the passphrase.
sharing-done-open-page = They open the file in a browser, without the internet, and type the passphrase.
sharing-done-runs-over = Page one holds more than one sheet of paper takes. It goes on to a second page.
    .fix = To have it on one, share again with fewer lines at the top, or fewer dates, questions and agreements.
sharing-done-see = See the receipt
sharing-done-again = Share something else

## Receipts

sharing-receipts-lead = What you made a file of, with the exact copy.
# $for_what is the person's own words, $date is written out.
sharing-receipt-line = { $for_what }. { $date }.
sharing-receipt-line-short = { $date }.
sharing-receipt-date = When
sharing-receipt-no-words = Left empty
sharing-receipt-until = Meant to be kept until
sharing-receipt-how-much = How much
sharing-receipt-left-out = What you left out
sharing-receipt-left-out-note = This list is for you alone.
sharing-all-receipts = All receipts
sharing-receipt-again = Share something

## Readers

sharing-readers-lead = People you share with. Each reader gets their own “since last time”.
sharing-reader-add-title = A new reader
sharing-reader-change-title = Change this reader
sharing-change = Change
sharing-bin = Put in the bin

## Private words

sharing-private-people = People who are never named
sharing-private-people-how = You marked them “better not”. Waymark looks for their names too.
sharing-private-list = Words and names you keep to yourself
sharing-private-health = Waymark also points at a short list of words about health, such as “diagnosis” or “medicine”. You decide about those each time too.
sharing-private-how = A word here is never taken out by itself. You see it underlined in the preview, and choose.
