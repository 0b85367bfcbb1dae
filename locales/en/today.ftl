### Today: a calm way back in. Nothing here says when someone was last here.

# $name is the name the person goes by.
today-hello = Hello, { $name }
today-title = Today
today-empty = This is your page. You could write one line, look at the exercises, or look around. Nothing is waiting for you.
today-empty-heading = A first page
today-write = Write something
today-explore = Look at the exercises
today-pick-up = Pick up where you were
today-pick-up-margin = It is as you left it. You can also leave it there.
today-next = Next on your plan
today-next-margin = Up to three things. The rest can wait.
today-whole-plan = See the whole plan
today-offered = Three you could try
today-offered-margin = You can stop at any time. What you wrote stays.
today-all-exercises = See all exercises
today-write-heading = A page of your own
today-write-lead = Half a sentence is fine.
# $name is the person's own words, or the title of an exercise. Read out after "Open".
today-of = : { $name }
today-quiet = When it suits you
today-recovery = There is no recovery sheet yet. It opens this journal if you forget your passphrase.
today-recovery-open = Make a recovery sheet
today-recovery-put-away = Put this away
today-recovery-is-away = Put away. You find the recovery sheet in Settings.
today-safety = My safety page has no emergency number yet. You can fill it in once.
today-safety-open = Open My safety page
