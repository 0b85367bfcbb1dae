### Content: the words that belong to exercises as such, not to one of them.

# $value is a number 0 to 10.
content-rating = { $value } of 10
# $item is a thing that was rated or sorted, $value where it stands.
content-item-line = { $item }: { $value }
# $kind is what a kept card is, $day when it was made.
content-from-card = { $kind }, { $day }
# One when-then line of a goal.
content-when-then = When { $when }, then { $then }
content-when = When { $when }
content-then = Then { $then }

# A proposed card whose words are longer than a card can hold. $field is the label of the part.
content-card-too-long = "{ $field }" is too long for a card. It can hold { $most } characters.
    .fix = Go back to the question and make it shorter. Nothing is lost.

# The ages of a part of life. $from, $to and $age are years.
content-ages = from age { $from } to { $to }
content-age-from = from age { $age }
content-age-to = until age { $age }
content-age = age { $age }
# How thick a band of the life rainbow is, 0 to 5.
content-weight = { $value } of 5
# A point of a road that was left without a name.
content-point-without-name = A point without a name
# A letter. $to is a name, $day a day written out.
content-letter-to = To { $to }
content-letter-open = To be opened: { $day }
