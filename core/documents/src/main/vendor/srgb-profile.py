"""Writes the colour space sRGB (IEC 61966-2-1) as a small ICC profile, version 4: srgb-profile.py TO"""

import struct
import sys


def fixed(*numbers):
    return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)


def text(words):
    encoded = words.encode("utf-16-be")
    return b"mluc" + struct.pack(">IIIHHII", 0, 1, 12, 0x656E, 0x5553, len(encoded), 28) + encoded


def xyz(*numbers):
    return b"XYZ \0\0\0\0" + fixed(*numbers)


# The primaries and the white point, adapted to D50 by the matrix of Bradford.
curve = b"para" + struct.pack(">IHH", 0, 3, 0) + fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
adaptation = b"sf32\0\0\0\0" + fixed(
    1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316
)
tags = [
    (b"desc", text("sRGB")),
    (b"cprt", text("No copyright, use freely")),
    (b"wtpt", xyz(0.9642, 1.0, 0.8249)),
    (b"chad", adaptation),
    (b"rXYZ", xyz(0.4360747, 0.2225045, 0.0139322)),
    (b"gXYZ", xyz(0.3850649, 0.7168786, 0.0971045)),
    (b"bXYZ", xyz(0.1430804, 0.0606169, 0.7141733)),
    (b"rTRC", curve),
    (b"gTRC", curve),
    (b"bTRC", curve),
]

start = 128 + 4 + 12 * len(tags)
places, table, data = {}, b"", b""
for name, content in tags:
    if content not in places:
        places[content] = start + len(data)
        data += content + b"\0" * (-len(content) % 4)
    table += name + struct.pack(">II", places[content], len(content))
body = struct.pack(">I", len(tags)) + table + data
header = (
    struct.pack(">I4sI4s4s4s", 128 + len(body), b"\0" * 4, 0x04200000, b"mntr", b"RGB ", b"XYZ ")
    + struct.pack(">6H", 2026, 1, 1, 0, 0, 0)
    + b"acsp"
    + b"\0" * 28
    + fixed(0.9642, 1.0, 0.8249)
    + b"\0" * 48
)
with open(sys.argv[1], "wb") as file:
    file.write(header + body)
