### Sheets for paper, parts in life that can be ticked, and the page on rights at work.

## For my next meeting

lists-meeting = For my next meeting
    .lead = What you put on the list, and what is agreed and open. You can print it and take it along.
    .none = Nothing is on the list yet. A question, a doubt or an open agreement can stand here.
lists-meeting-questions = What I want to ask
lists-meeting-doubts = Doubts I want to bring up
lists-meeting-agreements = What we agreed and is open
lists-meeting-room = What else came up
lists-print = Print
lists-print-note = It prints in large type, black on white. Nobody gets it but you.

## A check list on paper

lists-sheet-lead = You tick it on paper. Nothing here counts the ticks.
lists-sheet-empty = There are no lines on this list yet.

## Parts in life

lists-roles-none = When you have added parts you play, you can tick them here.
lists-roles-page = Open Life roles

## Your rights at work

lists-rights = Your rights at work
    .lead = Rules differ by country, and they change. This page names no law and no number. It says what is worth asking about.
lists-rights-open = Open “Your rights at work”
lists-rights-human = Work is a human right. It is for everyone, with a health problem or without one.
lists-rights-before = Before I say yes
lists-rights-writing = Ask for it in writing: what you do, when, where and for what pay.
lists-rights-time = You can take it home and read it with someone you trust.
lists-rights-kind = Ask what it is: a job, a course or a try-out. Other rules may hold for each.
lists-rights-pay = Pay and hours
lists-rights-paid = Ask what you are paid, on which day, and what is taken off before.
lists-rights-longer = Ask what happens when you stay longer, or work at night or on a free day.
lists-rights-breaks = Ask when the breaks are, and how you get free days.
lists-rights-benefits = If you get money from a public office, ask there first what would change.
lists-rights-ill = When I am ill
lists-rights-tell = Ask whom you tell, how, and if you are paid on those days.
lists-rights-reason = In many places you need not say what illness it is. Ask what they need to know.
lists-rights-same = Being treated like everyone else
lists-rights-equal = In many countries nobody may be treated worse because of health, age, sex, faith or where they come from.
lists-rights-changes = You can ask for changes that help: other hours, a quieter place, a list on the wall.
lists-rights-own = What you tell about your health is up to you. Talk it over with someone first.
lists-rights-who = Who to ask
lists-rights-union = A union, or the person the workers chose to speak for them.
lists-rights-office = The public office that looks after work places where you live.
lists-rights-helper = Your counsellor, or a free advice service. They can ask with you.
lists-rights-ask = Write down a question
lists-rights-services = Open “Services I know”
