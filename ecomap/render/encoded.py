"""Which pictures of a map reach a decoder: PNG and JPEG, of a size that their own head tells, and nothing else.

A map may come from somebody who means harm. Whatever else is kept in it as a picture stays there, and its place on
screen and on paper is empty. (PNG: third edition, 11.2.2; JPEG: ITU T.81, annex B.)
"""

from __future__ import annotations

import io
import re
import struct
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reportlab.lib.utils import ImageReader

MOST_PIXELS = 40_000_000
"""The largest picture that is decoded."""

_PNG, _JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_MARK = re.compile(rb"\xff+([\x01-\xcf\xd8-\xfe])")
_LONE = (0x01, 0xD8)
"""Marks of a JPEG that no segment follows."""
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN = 0xDA


@dataclass(frozen=True, slots=True)
class Head:
    """What the head of a picture says: "png" or "jpeg", and how large it is (pixels)."""

    kind: str
    width: int
    height: int


@lru_cache(maxsize=1024)
def head_of(encoded: bytes) -> Head | None:
    """Return the head of a picture that may be decoded, None for all else; nothing is unpacked for it."""
    try:
        head = _png(encoded) if encoded.startswith(_PNG) else _jpeg(encoded) if encoded.startswith(_JPEG) else None
    except struct.error:
        return None
    return head if head and 0 < head.width * head.height <= MOST_PIXELS else None


def reader_of(encoded: bytes) -> ImageReader | None:
    """Return what reportlab reads a picture with, None if it cannot or may not be read."""
    from reportlab.lib.utils import ImageReader  # heavy, and needed only by who prints
    from reportlab.pdfbase.pdfutils import readJPEGInfo  # the same

    if (head := head_of(encoded)) is None:
        return None
    try:
        reader = ImageReader(io.BytesIO(encoded))
        size = (head.width, head.height)
        if reader.getSize() != size:
            return None
        reader.getRGBData()  # which it keeps
        if head.kind == "jpeg":  # goes to paper as it is, but for the four inks of printers: those are no archive's
            across, down, inks, *_ = readJPEGInfo(io.BytesIO(encoded))
            if (across, down) != size:
                return None
            return reader if inks in (1, 3) else ImageReader(reader._image.convert("RGB"))
    except Exception:  # noqa: BLE001 - a decoder may stumble in any way over what was made to make it stumble
        return None
    return reader


def _png(encoded: bytes) -> Head | None:
    """Return the head of a PNG."""
    kind, width, height = struct.unpack_from(">4sII", encoded, 12)
    return Head("png", width, height) if kind == b"IHDR" else None


def _jpeg(encoded: bytes) -> Head | None:
    """Return the head of a JPEG: the frame before its first scan."""
    at, head = 2, None
    while found := _MARK.search(encoded, at):
        mark, at = found[1][0], found.end()
        if mark == _SCAN:
            return head
        if mark in _FRAMES:
            height, width = struct.unpack_from(">HH", encoded, at + 3)
            head = Head("jpeg", width, height)
        if mark not in _LONE:
            (length,) = struct.unpack_from(">H", encoded, at)
            at += max(length, 2)
    return None
