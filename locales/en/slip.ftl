### The reply slip: the form that goes out, the paper form, and what came back.

## In the file that goes out; in the language of the reader

slip-window-title = Reply slip
slip-title = Reply slip
slip-for = For { $name }
slip-lead = What you would like to ask, suggest or agree on. Leave empty whatever you like. Nothing is sent: you save a small file, or copy the text, and hand it over yourself.
slip-paper-lead = What you would like to ask, suggest or agree on. Leave empty whatever you like, and give the sheet back.
slip-theirs = Every line is read as a suggestion. { $name } decides what to keep.
slip-theirs-open = Every line is read as a suggestion. The person it is for decides what to keep.
slip-by = From
slip-from = Your name
slip-on = Date
slip-questions = Questions
    .hint = What you would like to know. One time when something went well is a good thing to ask about.
slip-question = Question { $number }
slip-suggestions = Suggestions
    .hint = Ideas that could be tried. Small ones are the easiest to take up.
slip-suggestion = Suggestion { $number }
slip-agreements = What we agreed
    .hint = With who does it, on either side, and by when.
slip-agreement = Agreement { $number }
slip-what = What
slip-who = Who does it
slip-by-when = By when
slip-next = When we meet next
slip-more-questions = Add a question
slip-more-suggestions = Add a suggestion
slip-more-agreements = Add an agreement
slip-full = There is room for { $most } lines in one slip. Make a second slip for more.
slip-save = Save my reply
slip-show-text = Show as text
slip-print = Print
slip-text = Your reply as text
    .hint = Copy it into a letter or a message. Each line begins with a sign: ? is a question, + a suggestion, = something agreed.
slip-saved = Your reply is saved as a small file. Give it to the person it is for.
slip-empty = Nothing is written yet.
    .fix = Write at least one line, then try again.
slip-no-script = Saving does not work in this browser. Print the sheet and fill it in by hand.
slip-meet-again = We meet again

## In the app

share-slip = Reply slips
slip-page-lead = A slip lets somebody answer you: their questions, their ideas, what you two agreed. You decide about each line.
slip-make = Make a slip
slip-make-lead = A sheet to print and fill in by hand, or a small page to fill in on a computer. Nothing of your journal is in it.
slip-name = The name on the slip
    .hint = A name, initials, or nothing.
slip-make-paper = Save the sheet to print
slip-make-pdf = Save the sheet as a PDF
slip-make-form = Save the page to fill in
slip-made = The file is saved. Hand it over with what you share.
slip-back = A slip came back
slip-back-lead = Open the file, paste the text, or type in what is on the sheet. You see each line before anything is kept.
slip-open-file = Open a file
slip-paste = Paste the text
slip-paste-text = The text of the slip
    .hint = A line without a sign is read as a suggestion.
slip-look = Show the lines
slip-type = Type in a sheet
slip-type-title = What is on the sheet
slip-type-from = Who filled it in
slip-type-on = When
    .hint = As it is written there.
slip-type-next = When you meet next
slip-type-question = Question
slip-type-suggestion = Suggestion
slip-type-agreement = Agreement { $number }
slip-type-add-agreement = Add an agreement
slip-type-remove = Take this agreement out
slip-lines = What the slip says
slip-no-goal = You have no goal yet. A suggestion becomes a step when there is a goal it is for; here it can be kept as a question.
slip-unnamed = no name on the slip

## In the plan

slip-step-said = Suggested by { $who }
