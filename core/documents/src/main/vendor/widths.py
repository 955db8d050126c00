"""Writes how wide the characters of a TrueType file are, for programs that only measure: widths.py FONT TO."""

import os
import sys

from fontTools import ttLib

path, to = sys.argv[1:]
font = ttLib.TTFont(path)
widths = font["hmtx"]
with open(to, "w", encoding="ascii", newline="\n") as out:
    out.write(
        f"# Advance widths of {os.path.basename(path)}: units per em, then each character (hexadecimal) and its width.\n"
    )
    out.write(f"{font['head'].unitsPerEm}\n")
    for character, glyph in sorted(font.getBestCmap().items()):
        out.write(f"{character:04X} {widths[glyph][0]}\n")
