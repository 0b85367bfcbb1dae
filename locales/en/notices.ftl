### What is told once, after a journal was opened.

notice-seen = All right
# $count is a number, $folder the name of a folder in the journal's own.
notice-repaired = { $count ->
        [one] A part of this journal was damaged, and Waymark mended it. The one thing in it is here.
       *[other] A part of this journal was damaged, and Waymark mended it. All { $count } things in it are here.
    }
    .more = What was damaged is kept in the folder { $folder }, beside your journal. Nothing was thrown away.
notice-repaired-in-part = { $count ->
        [one] A part of this journal was damaged, and its newest changes could not be read. One thing is here.
       *[other] A part of this journal was damaged, and its newest changes could not be read. { $count } things are here.
    }
    .more = Before you write on, look for a newer copy, as on a stick: Open a copy, at the door, shows what is in it. What was damaged is kept beside your journal.
notice-repaired-in-memory = { $count ->
        [one] The disk could not be written, as when it is full. The one thing in this journal was read.
       *[other] The disk could not be written, as when it is full. All { $count } things in this journal were read.
    }
    .more = Make some room on it, then lock and unlock. Until then nothing new can be saved. A page you had not finished waits, sealed.
notice-no-room = Nothing new can be saved on this disk at the moment. You can read what is here.
    .more = Make some room on it, or allow writing in the folder, then lock and unlock. A page you had not finished waits, sealed.
notice-copy-older = { $count ->
        [0] This copy points to something newer that is not in it.
        [one] The newest state in this copy is damaged. This is the one before it.
       *[other] The { $count } newest states in this copy are damaged. This is the newest that opens.
    }
    .more = Before you keep it, look whether there is another copy.
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
