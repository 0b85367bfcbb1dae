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
