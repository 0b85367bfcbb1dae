### The sealed page: what a reader sees who has one file and a browser. Baked in when it is made.

sealed-window-title = Sealed page
sealed-title = A sealed page
sealed-lead = Somebody made this page for you and locked it. It opens here, in this browser, without the internet.
sealed-ask-name = The passphrase was told to you in person. If you do not have it, or something does not work, ask { $name }.
sealed-ask-giver = The passphrase was told to you in person. If you do not have it, or something does not work, ask the person who gave it to you.
sealed-made-for = There is nothing to install: any current browser opens it. The free program “age” opens it too.

sealed-passphrase = Passphrase
    .hint = Capital letters, spaces and hyphens count.
sealed-show = Show the passphrase
sealed-open = Open the page
sealed-working = Opening the page. This can take ten seconds or more.
sealed-print = Print
sealed-close = Close the page
sealed-bar = This page was sealed

sealed-empty = There is no passphrase yet.
    .fix = Type it as it was told to you.
sealed-wrong = This passphrase does not open the page.
    .fix = Look at capital letters, spaces and hyphens: they count. “Show the passphrase” lets you check. The passphrase was told in person, so it stands nowhere in this file.
sealed-damaged = This file changed on its way, so it cannot be opened.
    .fix = Ask for the file again. Their own copy is safe.
sealed-cut = A part of this file is not here, so it cannot be opened.
    .fix = Download it once more, or ask for the file again. Their own copy is safe.
sealed-newer = This page was sealed in a newer way than this file knows.
    .fix = Ask for it in another form, such as a page on paper.
sealed-work = Opening this file takes more work than is safe in a browser.
    .fix = Take out the sealed text below and open it with the program “age”, or ask for the file again.
sealed-memory = This device does not have enough free memory to open the page.
    .fix = Close other pages and try again, or use a computer.
sealed-cannot = This page cannot be opened here.
    .fix = It needs a current browser with scripts allowed. Save the file and open it with Firefox, Chrome, Edge or Safari. If it is still so, ask for the file again, or take out the sealed text below.

## For people who have the program

sealed-take-out = Take out the sealed text
sealed-take-out-lead = With the free program “age”, save this text as a file and type:
sealed-text = The sealed text
sealed-save = Save the sealed text as a file
sealed-licence = Opens with age-encryption, by the age authors (BSD licence), and the noble and scure libraries, by Paul Miller (MIT licence). Their terms stand inside this file.
