"""What the file of a picture says of itself, read before anything in it is decoded.

Only five kinds are let through to a decoder: JPEG, PNG, WebP, GIF and BMP, known by their first bytes and never by
their name. What may be large beyond all measure once it is unpacked is refused by the size in the header; what a
decoder does not need, and could stall or swell on (text and colour chunks of a PNG, whatever follows the end of a
JPEG), is cut off. (JPEG: ITU T.81, annex B; PNG: third edition, 5 and 11; WebP: RFC 9649; GIF89a, 18; BMP:
BITMAPINFOHEADER.)
"""

from __future__ import annotations

import re
import stat
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

MOST_BYTES = 64 * 1024 * 1024
"""The largest file of a picture that is read."""
MOST_PIXELS = 40_000_000
"""The largest picture that is decoded: 40 megapixels."""
_LONGEST = 65_535
"""Of a side, in pixels."""
_MOST_SCANS = 100
"""Passes over a JPEG; cameras write one, or about ten. Each costs a decoder as much as the whole picture."""


class Why(Enum):
    """Why a picture is not taken."""

    NO_PICTURE = "no picture"
    HEIC = "heic"
    """A picture as some phones keep it, which cannot be read here."""
    DRAWING = "drawing"
    """An SVG or PDF: a drawing, which may hold programs and fetch things."""
    TOO_LARGE = "too large"
    DAMAGED = "damaged"
    UNREACHABLE = "unreachable"


class NotAPicture(Exception):
    """A file that is not taken as a picture; `why` says why."""

    def __init__(self, why: Why) -> None:
        super().__init__(why.value)
        self.why = why


@dataclass(frozen=True, slots=True)
class PictureFile:
    """A picture that may be decoded: what kind it is, how large (pixels), and the bytes that a decoder needs."""

    kind: str
    width: int
    height: int
    content: bytes


def read_picture_file(path: Path) -> bytes:
    """Return the bytes of a file that somebody chose; raise `NotAPicture` for what is no file, or too large."""
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise NotAPicture(Why.NO_PICTURE)
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a name that no file can have
        raise NotAPicture(Why.UNREACHABLE) from error
    if len(content) > MOST_BYTES:
        raise NotAPicture(Why.TOO_LARGE)
    return content


def recognised(content: bytes) -> PictureFile:
    """Return what a picture's header says; raise `NotAPicture` for all that is not to be decoded."""
    if len(content) > MOST_BYTES:
        raise NotAPicture(Why.TOO_LARGE)
    try:
        found = _recognised(content)
    except (struct.error, IndexError) as error:
        raise NotAPicture(Why.DAMAGED) from error
    if not (0 < found.width <= _LONGEST and 0 < found.height <= _LONGEST):
        raise NotAPicture(Why.DAMAGED)
    if found.width * found.height > MOST_PIXELS:
        raise NotAPicture(Why.TOO_LARGE)
    return found


def _recognised(content: bytes) -> PictureFile:
    if content.startswith(b"\xff\xd8\xff"):
        return _jpeg(content)
    if content.startswith(b"\x89PNG\r\n\x1a\n"):
        return _png(content)
    if content.startswith((b"GIF87a", b"GIF89a")):
        width, height = struct.unpack_from("<HH", content, 6)
        return PictureFile("gif", width, height, content)
    if content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        return PictureFile("webp", *_webp_size(content), content)
    if content.startswith(b"BM"):
        return PictureFile("bmp", *_bmp_size(content), content)
    raise NotAPicture(_why_not(content))


def _why_not(content: bytes) -> Why:
    """Return why something of no kind that is read is not taken."""
    if content[4:8] == b"ftyp" and content[8:12] in (b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"avif"):
        return Why.HEIC
    head = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return Why.DRAWING if head.startswith((b"%pdf", b"<svg")) or b"<svg" in head else Why.NO_PICTURE


_MARK = re.compile(rb"\xff+([\x01-\xcf\xd8-\xfe])")
"""A mark between the compressed parts of a JPEG: within them FF is followed by 00, or by D0 to D7."""
_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_FRAMES = frozenset((*range(0xC0, 0xC4), *range(0xC5, 0xC8), *range(0xC9, 0xCC), *range(0xCD, 0xD0)))


def _jpeg(content: bytes) -> PictureFile:
    """Return a JPEG up to its end: another picture, or a film, may hang on behind it."""
    size, scans, end = (0, 0), 0, 0
    for mark, start, after in _marks(content):
        if mark in _FRAMES:
            height, width = struct.unpack_from(">HH", content, start + 3)
            size = (width, height)
        elif mark == _SOS:
            scans += 1
        elif mark == _EOI:
            end = after
            break
    if not (scans and end):
        raise NotAPicture(Why.DAMAGED)
    if scans > _MOST_SCANS:
        raise NotAPicture(Why.TOO_LARGE)
    return PictureFile("jpeg", *size, content[:end])


def _marks(content: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield each mark of a JPEG, where its segment begins (its length), and where the next may."""
    at = 2
    while found := _MARK.search(content, at):
        mark, start = found[1][0], found.end()
        at = start
        if mark not in (_SOI, _EOI, 0x01):
            (length,) = struct.unpack_from(">H", content, start)
            at = start + max(length, 2)
        yield mark, start, at


_KEPT_CHUNKS = frozenset((b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"))
"""All that it takes to paint a PNG: what else is in it may unpack to gigabytes, and tells of who made it."""


def _png(content: bytes) -> PictureFile:
    """Return a PNG with nothing but what is painted."""
    width, height = struct.unpack_from(">II", content, 16)
    if content[12:16] != b"IHDR":
        raise NotAPicture(Why.DAMAGED)
    kept, at = [content[:8]], 8
    while at + 8 <= len(content):
        (length,) = struct.unpack_from(">I", content, at)
        kind, end = content[at + 4 : at + 8], at + 12 + length
        if kind in _KEPT_CHUNKS:
            kept.append(content[at:end])
        if kind == b"IEND":
            break
        at = end
    return PictureFile("png", width, height, b"".join(kept))


def _webp_size(content: bytes) -> tuple[int, int]:
    """Return width and height from the first part of a WebP: lossy, lossless, or extended."""
    match content[12:16]:
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", content, 26)
            return width & 0x3FFF, height & 0x3FFF
        case b"VP8L":
            (bits,) = struct.unpack_from("<I", content, 21)
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8X":
            part = content[24:30]
            return int.from_bytes(part[:3], "little") + 1, int.from_bytes(part[3:], "little") + 1
    raise NotAPicture(Why.DAMAGED)


def _bmp_size(content: bytes) -> tuple[int, int]:
    """Return width and height of a BMP; a height below nought is that of one written from the top."""
    (header,) = struct.unpack_from("<I", content, 14)
    if header == 12:
        width, height = struct.unpack_from("<HH", content, 18)
        return width, height
    width, height = struct.unpack_from("<ii", content, 18)
    return width, abs(height)
