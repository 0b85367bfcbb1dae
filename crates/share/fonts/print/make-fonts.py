"""Makes the static Literata fonts of this folder; run in an unpacked @fontsource-variable/literata 5.3.0
(pip install fonttools brotli; SOURCE_DATE_EPOCH=1 python make-fonts.py, beside the folder `package`)."""
from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FACES = ((400, "Regular", "normal"), (400, "Italic", "italic"), (650, "SemiBold", "normal"))
for weight, style, slope in FACES:
    parts = []
    for script in ("latin", "latin-ext", "greek", "greek-ext", "cyrillic", "cyrillic-ext", "vietnamese"):
        font = TTFont(f"package/files/literata-{script}-wght-{slope}.woff2")
        font.flavor = None
        axes = {axis.axisTag: axis.defaultValue for axis in font["fvar"].axes}
        axes["wght"] = weight
        font = instancer.instantiateVariableFont(font, axes, inplace=False, overlap=True)
        for table in ("STAT", "MVAR", "HVAR", "avar", "DSIG"):
            if table in font:
                del font[table]
        path = f"{script}-{weight}-{slope}.ttf"
        font.save(path)
        parts.append(path)
    options = Options()
    options.drop_tables = ["gasp", "meta"]
    merged = Merger(options=options).merge(parts)
    merged["OS/2"].usWeightClass = weight
    names = merged["name"]
    names.names = []
    family = "Literata"
    is_plain = style in ("Regular", "Italic")
    names.setName("Copyright 2017 The Literata Project Authors (github.com/googlefonts/literata)", 0, 3, 1, 0x409)
    names.setName(family if is_plain else f"{family} {style}", 1, 3, 1, 0x409)
    names.setName("Italic" if style == "Italic" else "Regular", 2, 3, 1, 0x409)
    names.setName(f"{family} {style} static {weight}", 3, 3, 1, 0x409)
    names.setName(f"{family} {style}", 4, 3, 1, 0x409)
    names.setName("Version 3.103", 5, 3, 1, 0x409)
    names.setName(f"{family}-{style}", 6, 3, 1, 0x409)
    names.setName("This Font Software is licensed under the SIL Open Font License, Version 1.1.", 13, 3, 1, 0x409)
    names.setName("https://openfontlicense.org", 14, 3, 1, 0x409)
    if not is_plain:
        names.setName(family, 16, 3, 1, 0x409)
        names.setName(style, 17, 3, 1, 0x409)
    merged["head"].created = merged["head"].modified = 3700000000
    merged.recalcTimestamp = False
    merged.save(f"Literata-{style}.ttf")
    covered = merged.getBestCmap()
    print(style, len(covered), [hex(x) for x in map(ord, "AåŋŧđßΆωέ–…’—·") if x not in covered])
