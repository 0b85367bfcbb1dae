### Suggestions: things a file proposes, each kept, changed first or left out.

## What a suggestion says; $kind is the plain name of a kind, the others are words from the file

suggestion-of = { $kind }: { $what }
suggestion-at = { $said }, { $where }
suggestion-from = { $said }, from { $from }
suggestion-to = { $said }, until { $to }
suggestion-from-to = { $said }, from { $from } until { $to }

## The list

suggestions-title = Suggestions
suggestions-lead = Nothing is kept by itself. When you leave this page, what you have not kept is gone. The file stays as it is.
suggestions-none = There is nothing in this file that could be kept here.
suggestions-keep = Keep
suggestions-change = Change first
suggestions-leave = Leave out
suggestions-back = Take it back
suggestions-have = You have this already.
suggestions-kept = Kept. It is private until you let it be offered.
suggestions-left = Left out.
# $count is how many parts of the file were not used.
suggestions-ignored = { $count ->
        [one] One part of the file has no place here and is left out.
       *[other] { $count } parts of the file have no place here and are left out.
    }
suggestions-kept-step = Kept as a step. It may be offered when its goal may.

## Things somebody said, which can be kept as one thing or another

suggestions-way = Keep it as
suggestions-way-step = A step
suggestions-way-question = A question
suggestions-goal = The goal it is for
