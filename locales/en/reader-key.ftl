### A reader's key: taking it in, comparing its words in person, keeping and removing it.

reader-key = Their key
reader-key-of = The key of { $name }
reader-key-has = Has a key. A page can be locked for them without a passphrase.
reader-key-lead = With the key of a reader you can lock a page for them alone. They open it without a passphrase. The key is no secret: it locks, and does not open.
reader-key-text = Their key
    .hint = Paste what they sent you. It begins with “age1”.
reader-key-look = Look at this key
reader-key-file = Choose a file
reader-key-empty = There is no key here yet.
    .fix = Paste the key, or choose the file that holds it.
reader-key-words = Read these words to each other
reader-key-words-lead = Ask { $name } to read out the words of their key, in person or on the phone. They must be the same six, in the same order.
reader-key-same = The words are the same
reader-key-differ = The words are different
reader-key-not-now = Not now
reader-key-differed = Nothing was kept.
    .fix = This may be the key of somebody else. Ask { $name } for their key once more, best when you meet.
reader-key-kept = The key of { $name } is kept.
reader-key-its-words = Its words
reader-key-replace = Take in another key
reader-key-remove = Remove this key
reader-key-removed = The key of { $name } is removed. What was locked with it before still opens with it.
reader-key-close = Close
