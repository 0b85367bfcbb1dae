### Search: everything written, as one types.

search-title = Search
search-field = What are you looking for?
    .hint = A word, or a few. Capitals and accents do not matter.
search-tucked = Look in what is tucked away too
search-start = Search looks through everything you wrote here. It stays on this computer.
# $count is how many.
search-count = { $count ->
        [0] No page has these words
        [one] Found on 1 page
       *[other] Found on { $count } pages
    }
search-none-help = Try one word less, or the beginning of a word.
search-newest = These are the newest { $shown }. One more word finds the others.
search-results = What was found
search-too-long = This is longer than a search can be.
    .fix = Use up to 200 characters.
