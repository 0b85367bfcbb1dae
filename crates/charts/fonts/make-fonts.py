"""Makes the two static Commissioner fonts of this folder; run in an unpacked @fontsource-variable/commissioner 5.3.0
(pip install fonttools brotli; SOURCE_DATE_EPOCH=1 python make-fonts.py, beside the folder `package`)."""
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer
from fontTools.merge import Merger, Options
for w,style in ((400,"Regular"),(650,"SemiBold")):
    parts=[]
    for s in ("latin","latin-ext","greek"):
        f=TTFont(f"package/files/commissioner-{s}-wght-normal.woff2")
        f.flavor=None
        axes={a.axisTag:a.defaultValue for a in f["fvar"].axes}; axes["wght"]=w
        f=instancer.instantiateVariableFont(f,axes,inplace=False,overlap=True)
        for t in ("STAT","MVAR","HVAR","avar","DSIG"):
            if t in f: del f[t]
        p=f"{s}-{w}.ttf"; f.save(p); parts.append(p)
    o=Options(); o.drop_tables=["gasp","meta"]
    m=Merger(options=o).merge(parts)
    m["OS/2"].usWeightClass=w
    fam="Commissioner"
    n=m["name"]; n.names=[]
    sub="Regular" if w==400 else style
    n.setName("Copyright 2019 The Commissioner Project Authors (github.com/kosbarts/Commissioner)",0,3,1,0x409)
    n.setName(fam if w==400 else f"{fam} {style}",1,3,1,0x409)
    n.setName("Regular",2,3,1,0x409)
    n.setName(f"{fam} {style} static {w}",3,3,1,0x409)
    n.setName(f"{fam} {style}" ,4,3,1,0x409)
    n.setName("Version 1.001",5,3,1,0x409)
    n.setName(f"{fam}-{style}",6,3,1,0x409)
    n.setName("This Font Software is licensed under the SIL Open Font License, Version 1.1.",13,3,1,0x409)
    n.setName("https://openfontlicense.org",14,3,1,0x409)
    if w!=400:
        n.setName(fam,16,3,1,0x409); n.setName(style,17,3,1,0x409)
    m["head"].created=m["head"].modified=3700000000
    m.recalcTimestamp=False
    m.save(f"Commissioner-{w}.ttf")
    c=m.getBestCmap(); h=m["hmtx"]
    print(w,len(c),[hex(x) for x in map(ord,"AåŋŧđßΆωέ–…’—·") if x not in c],h[c[ord("A")]],h[c[0x3b1]],m["head"].unitsPerEm, sorted(m.keys()))
