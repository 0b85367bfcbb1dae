### The file beside a certificate: a picture or a PDF file.

# $size is a whole number, $unit is kb or mb, $pages a whole number.
papers-about-pdf = A PDF file, { $pages ->
        [one] one page
       *[other] { $pages } pages
    }, { $unit ->
        [kb] { $size } kB
       *[mb] { $size } MB
    }
papers-about-picture = A picture, { $unit ->
        [kb] { $size } kB
       *[mb] { $size } MB
    }

papers-about-badge = A digital badge, { $unit ->
        [kb] { $size } kB
       *[mb] { $size } MB
    }
papers-about-badge-picture = A picture with a digital badge in it, { $unit ->
        [kb] { $size } kB
       *[mb] { $size } MB
    }

papers-add = Add the file
papers-kinds = A PDF file or a picture (PNG, JPEG, WebP), up to 50 MB. It is locked into this journal. The file you choose stays where it is.
papers-added = The file is in the journal now.
papers-another = Choose another file
papers-take-out = Take the file out
papers-look = Look at it
papers-waiting = The page is being drawn…
# The picture of a page, for screen readers. $name is the person's own word for the certificate.
papers-picture-of = { $name }, page { $page }
papers-page = Page { $page } of { $pages }
papers-before = Page before
papers-after = Next page
papers-larger = Larger
papers-smaller = Smaller
papers-save = Save a copy
papers-save-others = Save a copy for others
papers-others-picture = In a copy for others, what a camera wrote is taken out: place, time and device.
papers-others-pdf = A PDF file can say who made it and when. Waymark cannot take that out. Look at it before you give it away.
papers-others-badge = The badge can hold the name or e-mail address it was given to. Waymark cannot take that out. Look at it before you give it away.
papers-others-badge-picture = In a copy for others, what a camera wrote is taken out. The badge stays in it. It can hold the name or e-mail address it was given to.
papers-saved = The copy is saved. Whoever finds it can read it.
