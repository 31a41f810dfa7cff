"""Pictures: what their files say beside the pixels."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator

from ecomap.papers.opened.found import Found, picture

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8"
_PIXELS = frozenset((b"IHDR", b"IDAT", b"IEND", b"pHYs", b"PLTE", b"tRNS", b"sRGB", b"gAMA", b"cHRM", b"sBIT", b"bKGD"))


def of_picture(content: bytes) -> Found:
    """Return what a picture says, of whichever of the two kinds it is; nothing of a third."""
    if content.startswith(_PNG):
        return of_png(content)
    return of_jpeg(content) if content.startswith(_JPEG) else Found((), frozenset((picture(content),)))


def of_png(content: bytes) -> Found:
    """Return the text of all chunks of a PNG that are not its pixels or its measures."""
    if not content.startswith(_PNG):
        raise ValueError("this is no PNG")
    return Found(tuple(_chunks(content)), frozenset((picture(content),)))


def _chunks(content: bytes) -> Iterator[str]:
    at = len(_PNG)
    while at + 8 <= len(content):
        length, kind = struct.unpack(">I4s", content[at : at + 8])
        data = content[at + 8 : at + 8 + length]
        if kind not in _PIXELS:
            yield from either(data)
        if kind == b"zTXt":
            yield from either(zlib.decompress(data.partition(b"\0")[2][1:]))
        if kind == b"iTXt" and data.partition(b"\0")[2][:1] == b"\x01":
            yield from either(zlib.decompress(data.partition(b"\0")[2].split(b"\0", 3)[-1]))
        if kind == b"iCCP":
            yield from either(zlib.decompress(data.partition(b"\0")[2][1:]))
        at += length + 12


def of_jpeg(content: bytes) -> Found:
    """Return what the segments of a JPEG say that are not its pixels: comments, Exif, XMP."""
    if not content.startswith(_JPEG):
        raise ValueError("this is no JPEG")
    return Found(tuple(_segments(content)), frozenset((picture(content),)))


def _segments(content: bytes) -> Iterator[str]:
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF and content[at + 1] not in (0xDA, 0xD9):
        marker, (length,) = content[at + 1], struct.unpack(">H", content[at + 2 : at + 4])
        if marker == 0xFE or 0xE0 <= marker <= 0xEF:
            yield from either(content[at + 4 : at + 2 + length])
        at += 2 + length


def either(data: bytes) -> Iterator[str]:
    """Yield bytes as every kind of letters that programs write into pictures and into files of their own."""
    yield data.decode("utf-8", "replace")
    yield data.decode("latin-1")
    yield data.decode("utf-16-le", "replace")
    yield data.decode("utf-16-be", "replace")
