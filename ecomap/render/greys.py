"""Pictures without their colours, the same bytes for every backend."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Mapping
from functools import lru_cache

from ecomap.render.encoded import reader_of

_SHARES = (0.2126, 0.7152, 0.0722)
"""What red, green and blue add to luminance (Web Content Accessibility Guidelines 2.2)."""
_FINE = 4095
"""Steps of light between none and all of it."""


@lru_cache(maxsize=512)
def greyed(encoded: bytes) -> bytes:
    """Return a picture (PNG or JPEG bytes) as a PNG in the greys of the same luminance; one nobody can read, as it is.

    What can be seen through stays so.
    """
    if (reader := reader_of(encoded)) is None:
        return encoded
    width, height = reader.getSize()
    colours: bytes = reader.getRGBData()
    through = reader._dataA
    rows = [_LEVELS[len(colours) // (width * height)](colours)]
    if through is not None:
        alphas: bytes = through.getRGBData()
        rows.append(alphas[:: len(alphas) // (width * height)])
    pixels = rows[0] if len(rows) == 1 else bytes(part for pixel in zip(*rows, strict=True) for part in pixel)
    return _png(width, height, pixels, len(rows))


def grey_level(light: float) -> float:
    """Return the part of each colour, 0 to 1, in a grey of a relative luminance."""
    return 12.92 * light if light <= 0.0031308 else 1.055 * light ** (1 / 2.4) - 0.055


def light_of(part: float) -> float:
    """Return the light of one part of a colour, 0 to 1 (WCAG 2.2)."""
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4


def _levels(colours: bytes) -> bytes:
    """Return the grey of every pixel, given its red, green and blue."""
    import numpy as np  # heavy, and needed only here: pixel by pixel, a page of photographs would take half a minute

    parts = np.frombuffer(colours, np.uint8).reshape(-1, 3)
    light = np.zeros(len(parts))
    for part, share in zip(parts.T, _SHARES, strict=True):
        light += np.array([share * _FINE * light_of(level / 255) for level in range(256)])[part]
    table = np.array([round(grey_level(light / _FINE) * 255) for light in range(_FINE + 1)], np.uint8)
    return table[np.rint(light).astype(np.intp)].tobytes()


def _levels_of_ink(inks: bytes) -> bytes:
    """Return the grey of every pixel, given its cyan, magenta, yellow and black."""
    left = (255 - ink for ink in inks)
    return _levels(bytes(part * black // 255 for *parts, black in zip(*[left] * 4, strict=True) for part in parts))


_LEVELS: Mapping[int, Callable[[bytes], bytes]] = {1: bytes, 3: _levels, 4: _levels_of_ink}
"""By how many parts a pixel has: one is grey already."""


def _png(width: int, height: int, pixels: bytes, parts: int) -> bytes:
    """Return grey pixels, each of one part or with how much of it is seen, as a file (PNG, third edition)."""
    across = width * parts
    rows = b"".join(b"\0" + pixels[start : start + across] for start in range(0, len(pixels), across))
    header = struct.pack(">IIBBBBB", width, height, 8, 0 if parts == 1 else 4, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in chunks
    )
