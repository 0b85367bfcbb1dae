### A new passphrase: at first run, with the recovery sheet, and in Settings.

passphrase-suggested = Five words for you
passphrase-suggested-about = Five words by chance are hard to guess and can be learned by heart.
passphrase-use = Use these words
passphrase-other = Other words
passphrase-used = The five words are in the field below.
passphrase-label = Passphrase
    .hint = A few words in a row are good. Spaces are fine, and so is pasting.
passphrase-new-label = New passphrase
    .hint = A few words in a row are good. Spaces are fine, and so is pasting.
passphrase-private = Is someone looking at the screen? Hide takes the words out of sight.
passphrase-empty = There is no passphrase yet.
    .fix = Use the five words, or write your own.
# $time is written out: "about 3 hours", "centuries".
passphrase-strength = It would take { $time } to guess.
    .margin = We count with a strong computer that tries 10,000 passphrases a second.

## A passphrase that is quickly guessed

passphrase-weak-title = This one can be guessed
# $time is written out: "about 3 hours", "moments".
passphrase-weak-about = Someone who has your computer and knows how could guess this passphrase in { $time }. Then they could read your journal.
passphrase-weak-choice = It is your choice. You can change it later.
passphrase-weak-change = Choose another one
passphrase-weak-keep = Keep this one
