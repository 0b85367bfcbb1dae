# Pictures: titles, the words of their axes, the one-sentence reading, the head of their tables.

# $place (text) - the name of the place.
chart-fit-title = How it fits: { $place }
# $place (text) - the name of the place.
chart-fit-caption = How it was at { $place }, time by time
chart-fit-date = Date
chart-fit-comprehensible = I get it
chart-fit-manageable = I can handle it
chart-fit-meaningful = It is worth it
chart-fit-high = fully
chart-fit-middle = half and half
chart-fit-low = not at all
chart-fit-not-given = not given
chart-fit-empty = Nothing is filled in yet
# $date (text) - a written-out date. $lines (text) - the lines and their numbers.
chart-fit-reading-one = On { $date }: { $lines }.
# $first (text) and $last (text) - written-out dates. $lines (text) - how each line went.
chart-fit-reading = From { $first } to { $last }: { $lines }.
# $name (text) - the line. $first (number) and $last (number) - 0 to 10.
chart-fit-line-moved = { $name } from { $first } to { $last }
# $name (text) - the line. $last (number) - 0 to 10.
chart-fit-line-same = { $name } at { $last }
