### My CV: its head, its lines, the preview, the file, and a CV brought in from a file.

cv-front = My CV
cv-lead = Put together what you want an employer to see. Nothing stands in it until you tick it.
## The head

cv-head = At the top
cv-head-lead = What you write here stands at the top. Leave anything empty.
cv-head-empty = Nothing stands at the top yet.
cv-head-change = Change the top
cv-language = Language
cv-fluency = How well
cv-language-add = Add a language
# What a row of two fields is called. $place is its number.
cv-language-at = Language { $place }

## The lines

cv-lines-lead = Everything is off at first. Tick what may stand in your CV. Gaps are nobody’s business; nothing here asks about them.
cv-lines-none = There is nothing here yet. Skills, things you have done, courses and certificates can stand in a CV.
cv-all-of = Tick all its lines
cv-off = It stands here when you let it be offered.
cv-speaker = Who says so, as it stands in the CV
    .hint = A part such as “my boss” is enough. Write a name if they said yes. Empty is fine.
cv-speaker-keep = Keep this
# $count is how many lines are ticked.
cv-ticked = { $count ->
        [0] Nothing is ticked yet.
        [one] One line is ticked.
       *[other] { $count } lines are ticked.
    }

## What the lines are called, beside the names of fields

cv-line-who = Who says so
cv-line-fluency = How well

## The sections, on the page and in the CV

cv-section-work = Work
cv-section-volunteer = Voluntary work
cv-section-other = Other experience
cv-section-school = School and training
cv-section-certificates = Certificates
cv-section-skills = Skills
cv-section-strengths = Strengths
cv-section-words = What others say
cv-section-languages = Languages
cv-section-interests = Interests
# The heading of a CV without a name, and the name of its window.
cv-file-title = CV

## The preview and the file

cv-preview = Take it out
cv-preview-lead = This is the whole CV. A file holds exactly this.
cv-see = See the CV
cv-hide = Put the preview away
cv-nothing = Nothing is ticked yet, so there is no CV.
cv-form = What kind of file
cv-form-html = A page for any browser
    .hint = To read, to print, or to send.
cv-form-pdf = A PDF
    .hint = To print, or to send. It looks the same everywhere.
cv-form-json = JSON Resume
    .hint = For websites and programs that read a CV. Dates in words stay out of it.
cv-file-plain = Anyone who has this file can read it. A copy that is given away cannot be taken back.
cv-print = Print
cv-make = Save the file
cv-saved = The file is saved.

## A CV brought in

cv-import = Bring in a CV
cv-import-lead = Do you have a CV as a JSON Resume file? Waymark reads it and suggests its lines, one by one. Your name, how to reach you and languages are typed at the top by hand.
cv-import-choose = Choose a file
