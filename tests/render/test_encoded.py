from __future__ import annotations

import datetime
import io
import random
import struct
import zlib

import pytest
from PIL import Image

from ecomap.geometry import Box
from ecomap.render.drawing import Book, Drawing, Figure, Meaning, Picture
from ecomap.render.encoded import MOST_PIXELS, Head, head_of, reader_of
from ecomap.render.greys import greyed
from ecomap.render.to_pdf import pdf
from ecomap.render.to_svg import svg

DAY = datetime.date(2026, 6, 1)
PLACE = Box(20, 12, 16, 16)


def file_of(kind: str, mode: str = "RGB") -> bytes:
    content = io.BytesIO()
    Image.effect_noise((40, 30), 50).convert(mode).save(content, kind)
    return content.getvalue()


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def saying(width: int, height: int) -> bytes:
    """Return a PNG whose head says that it is so large."""
    good = file_of("PNG")
    return good[:8] + chunk(b"IHDR", struct.pack(">II", width, height) + good[24:29]) + good[33:]


PNG, JPEG = file_of("PNG"), file_of("JPEG")
SECOND_HEAD = PNG[:33] + chunk(b"IHDR", struct.pack(">II", 20_000, 20_000) + PNG[24:29]) + PNG[33:]
HARMFUL = {
    "a larger one than is decoded": saying(8000, 5001),
    "a bomb": saying(65_535, 65_535),
    "a bomb in its text": PNG[:33] + chunk(b"zTXt", b"a\0\0" + zlib.compress(bytes(10_000_000))) + PNG[33:],
    "a bomb behind a small head": SECOND_HEAD,
    "none at all": b"no picture",
    "nothing": b"",
    "a program for printers": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\nshowpage\n",
    "a kind that is not kept": file_of("TIFF"),
    "a kind that is not kept, under another's mark": PNG[:4] + file_of("GIF"),
    "cut short": PNG[:60],
    "a JPEG cut short": JPEG[:200],
}


def drawn(encoded: bytes) -> Drawing:
    figure = Figure("key", (Picture(encoded, PLACE),), PLACE, Meaning((), ""))
    return Drawing(figures=(figure,), box=Box(10, 10, 50, 20), title="A page")


def test_the_head_says_what_kind_and_how_large() -> None:
    assert head_of(PNG) == Head("png", 40, 30) and head_of(JPEG) == Head("jpeg", 40, 30)
    assert head_of(saying(8000, 5000)) == Head("png", 8000, 5000) and MOST_PIXELS == 8000 * 5000
    assert head_of(saying(8000, 5001)) is None and head_of(saying(0, 5)) is None


@pytest.mark.parametrize("harmful", HARMFUL.values(), ids=HARMFUL)
def test_what_would_harm_leaves_its_place_empty_on_paper(harmful: bytes) -> None:
    page = drawn(harmful)
    assert reader_of(harmful) is None
    assert b"/Subtype /Image" not in pdf(Book(title="a", pages=(page,)), DAY)
    assert greyed(harmful) == harmful
    if head_of(harmful) is None:
        assert "<image" not in svg(page)


def test_a_good_picture_is_where_it_belongs() -> None:
    for good in (PNG, JPEG, file_of("JPEG", mode="L"), file_of("JPEG", mode="CMYK"), file_of("PNG", mode="LA")):
        page = drawn(good)
        assert b"/Subtype /Image" in pdf(Book(title="a", pages=(page,)), DAY)
        assert "<image" in svg(page)


@pytest.mark.parametrize("good", [PNG, JPEG], ids=["png", "jpeg"])
def test_however_a_picture_is_altered_pages_are_made(good: bytes) -> None:
    chance = random.Random(1)
    for _ in range(25):
        at = chance.randrange(min(len(good), 200))
        altered = good[:at] + bytes([chance.randrange(256)]) + good[at + 1 :]
        for odd in (altered, good[: chance.randrange(len(good))]):
            assert pdf(Book(title="a", pages=(drawn(odd),)), DAY)
            greyed(odd)
