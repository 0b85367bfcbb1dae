"""Makes NotoEmoji.ttf of this folder; run in an unpacked @fontsource/noto-emoji 5.3.2
(pip install fonttools brotli; SOURCE_DATE_EPOCH=1 python make-emoji.py, beside the folder `package`)."""
from pathlib import Path

from fontTools.merge import Merger, Options
from fontTools.ttLib import TTFont

parts = []
for number, path in enumerate(sorted(Path("package/files").glob("noto-emoji-*-400-normal.woff2"))):
    font = TTFont(path)
    font.flavor = None
    for table in ("GSUB", "GPOS", "GDEF", "STAT", "DSIG", "vhea", "vmtx", "VORG"):
        if table in font:
            del font[table]
    part = f"part-{number}.ttf"
    font.save(part)
    parts.append(part)
options = Options()
options.drop_tables = ["gasp", "meta"]
merged = Merger(options=options).merge(parts)
names = merged["name"]
names.names = []
names.setName("Copyright 2013 Google LLC", 0, 3, 1, 0x409)
names.setName("Noto Emoji", 1, 3, 1, 0x409)
names.setName("Regular", 2, 3, 1, 0x409)
names.setName("Noto Emoji Regular static 400", 3, 3, 1, 0x409)
names.setName("Noto Emoji Regular", 4, 3, 1, 0x409)
names.setName("Version 3.002", 5, 3, 1, 0x409)
names.setName("NotoEmoji-Regular", 6, 3, 1, 0x409)
names.setName("This Font Software is licensed under the SIL Open Font License, Version 1.1.", 13, 3, 1, 0x409)
names.setName("https://openfontlicense.org", 14, 3, 1, 0x409)
merged["head"].created = merged["head"].modified = 3700000000
merged.recalcTimestamp = False
merged.save("NotoEmoji.ttf")
print(len(merged.getBestCmap()))
