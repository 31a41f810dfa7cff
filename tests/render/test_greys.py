from __future__ import annotations

import io

import pytest
from PIL import Image

from ecomap.render.greys import greyed

WARM = (200, 30, 60)


def file_of(mode: str, kind: str) -> bytes:
    """Return a small picture of one warm colour."""
    content = io.BytesIO()
    Image.new("RGB", (4, 3), WARM).convert(mode).save(content, kind)
    return content.getvalue()


@pytest.mark.parametrize(("mode", "kind"), [("RGB", "PNG"), ("RGBA", "PNG"), ("RGB", "JPEG"), ("CMYK", "JPEG")])
def test_a_picture_in_colour_has_the_grey_of_its_luminance(mode: str, kind: str) -> None:
    with Image.open(io.BytesIO(greyed(file_of(mode, kind)))) as made:
        assert made.size == (4, 3)
        assert made.convert("L").getpixel((1, 1)) == pytest.approx(103, abs=2)


@pytest.mark.parametrize(("mode", "kind"), [("L", "PNG"), ("LA", "PNG"), ("L", "JPEG")])
def test_a_picture_that_is_grey_stays_as_it_is(mode: str, kind: str) -> None:
    content = file_of(mode, kind)
    with Image.open(io.BytesIO(content)) as before, Image.open(io.BytesIO(greyed(content))) as made:
        assert made.convert("L").tobytes() == before.convert("L").tobytes()


def test_what_is_no_picture_is_left_alone() -> None:
    assert greyed(b"no picture") == b"no picture"
