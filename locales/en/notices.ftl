### What is told once, after a journal was opened.

notice-seen = All right
notice-repaired = Waymark found a part that did not fit, and mended it.
    .more = What was damaged is kept in a folder beside your journal. Nothing was thrown away.
notice-older-copy = This copy of your journal is older than the one that was open here last.
    .more = Perhaps you brought back an older copy. If not, look for the newer folder before you go on writing.
notice-not-sealed = Your last words could not be saved before locking. They are still in memory.
    .more = Make some room on the disk, then unlock. Keep Waymark open until then.
notice-handed-page = Your buddy wrote something that did not fit into the exercise any more.
    .more = It stands on a page of its own in My story.
notice-session-page = Some of what the two of you noted had no room in the session.
    .more = It stands on a page of its own in My story.
notice-handed-damaged = What was typed while your journal was locked could not be read.
    .more = The file is kept in a folder beside your journal. Ask the other one to say it again.
notice-handed-waits = What was typed while your journal was locked is not in it yet.
    .more = It waits, sealed, beside your journal. Make some room on the disk, lock and unlock again.
