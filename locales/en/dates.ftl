### Dates: the words round a date, and the words a typed date may hold.
### The spellings after "dates-read-" are separated by commas; small letters.

# What a day is called when it is today. Also read when typed.
dates-today-name = today

# Parts of a vague date, written out.
dates-season-spring = spring
dates-season-summer = summer
dates-season-autumn = autumn
dates-season-winter = winter
# $season is one of the four above, $year a year.
dates-season-line = { $season } { $year }
# $age is a number of years.
dates-age-line = age { $age }

# What a typed date may hold.
dates-read-month-1 = january, jan
dates-read-month-2 = february, feb
dates-read-month-3 = march, mar
dates-read-month-4 = april, apr
dates-read-month-5 = may
dates-read-month-6 = june, jun
dates-read-month-7 = july, jul
dates-read-month-8 = august, aug
dates-read-month-9 = september, sep, sept
dates-read-month-10 = october, oct
dates-read-month-11 = november, nov
dates-read-month-12 = december, dec
dates-read-spring = spring
dates-read-summer = summer
dates-read-autumn = autumn, fall
dates-read-winter = winter
dates-read-age = age, aged
dates-read-today = today
dates-read-tomorrow = tomorrow
