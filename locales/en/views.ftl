# Words the core puts into views.

# $count (number) - minutes.
view-minutes =
    { $count ->
        [one] about { $count } minute
       *[other] about { $count } minutes
    }
# $from (number) and $to (number) - minutes.
view-minutes-range = { $from } to { $to } minutes
# The title of the dialog that asks where a file goes or comes from; never says whose or what.
view-dialog-title = Choose a place
# One stretch of a part in life. $from, $to (text) - ages; $weight (text) - 0 to 5.
view-row-weight = Age { $from } to { $to }: { $weight } of 5
    .plain = Age { $from } to { $to }
# One topic of a check-in. $topic (text); $value (text) - 0 to 10.
view-row-rating = { $topic }: { $value } of 10
    .plain = { $topic }
