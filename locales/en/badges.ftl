### A digital badge (Open Badges): read from a file, looked at, then kept among the certificates.

badge-add = Add a digital badge
badge-kinds = A badge comes as a file that ends in json, jwt, png or svg. Waymark reads it on this computer and asks nobody on the internet.
badge-read = The badge is read. Nothing is kept yet.
badge-look = What this badge says
badge-keep = Keep
badge-not-now = Not now
badge-kept = The badge is kept among your certificates, with its file.
badge-about = What it is
badge-given-to = Given to

## Above the sentence about the signature

badge-state-good = Signature checked
badge-state-not-checked = Signature not checked
badge-state-wrong = The signature does not fit

## The sentence itself, one of them

badge-signature-good = Nothing was changed since this badge was signed. The key for it came along with the badge. So this does not prove who signed it.
badge-signature-unsigned = This badge has no signature. Whether somebody changed it cannot be seen.
badge-signature-key-elsewhere = The key for this signature is on the internet. Waymark does not go there.
badge-signature-proof = This kind of signature cannot be checked without the internet. Waymark does not go there.
badge-signature-hosted = Whether it was given stands on a page on the internet. Waymark does not go there.
badge-signature-other-way = This badge is signed in a way that Waymark does not know.
badge-signature-changed = Something in this badge is not what was signed. It was changed on the way, or the file is not whole. Ask for it again.
badge-signature-other-signer = It is signed with another key than the one of the issuer it names, or for another badge. Ask the issuer about it.
badge-signature-forged = It asks to be taken without a real signature. Ask the issuer about it.

## What else is to be said

# $day is written out: "22 November 2026".
badge-not-yet = It counts from { $day } on.
badge-ran-out = It ran out: { $day }. What you learned for it is still yours.
badge-withdrawn = Whether it was withdrawn can not be seen without the internet.
badge-older = This is the older kind of badge (Open Badges 2.0). Its name, issuer and date are read.
badge-no-issuer = Who gave it does not stand in the file.
badge-long = Some of it is too long for a line here. It stays whole in the file.
