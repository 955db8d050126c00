"""Joins the parts of a typeface, each with its own characters, into one TrueType file: join-fonts.py TO FROM..."""

import sys

from fontTools import merge, ttLib

# The writer of documents neither kerns nor substitutes glyphs.
LAYOUT = ["GDEF", "GPOS", "GSUB", "STAT", "DSIG"]
MARK = 0xFFFD

to, *parts = sys.argv[1:]
for part in parts:
    font = ttLib.TTFont(part, recalcTimestamp=False)
    font.flavor = None
    for table in LAYOUT:
        if table in font:
            del font[table]
    font.save(part + ".ttf")
merge.Merger().merge([part + ".ttf" for part in parts]).save(to)
font = ttLib.TTFont(to, recalcTimestamp=False)
first = ttLib.TTFont(parts[0])["head"]
font["head"].created, font["head"].modified = first.created, first.modified

# What cannot be shown is shown as the box that stands for missing glyphs, under a character of its own: a PDF for
# everybody may not hold a missing glyph.
name = "uniFFFD"
font["glyf"][name] = font["glyf"][".notdef"]
font["hmtx"][name] = font["hmtx"][".notdef"]
for table in font["cmap"].tables:
    if table.format in (4, 12):
        table.cmap[MARK] = name
font.save(to)
