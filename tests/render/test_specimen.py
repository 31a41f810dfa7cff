"""Run this file to write the golden pictures anew, and look at them before they are committed."""

from __future__ import annotations

import datetime
import io
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pikepdf import Array, Dictionary, Pdf, parse_content_stream

from ecomap.geometry import Box
from ecomap.model.copies import Audience
from ecomap.render import specimen, typeface
from ecomap.render.drawing import Drawing, Words
from ecomap.render.notation import DEFAULT, STYLES
from ecomap.render.to_pdf import pdf
from ecomap.render.to_svg import svg

GOLDEN = Path(__file__).parent.parent / "golden"
SHEETS = ("symbols", "lines", "bonds", "ecomap", "ecomap-grey")
PAGES = dict(
    zip(
        (f"specimen-{style}-{sheet}" for style in STYLES for sheet in SHEETS),
        specimen.pages().pages,
        strict=True,
    )
)
BOOK = GOLDEN / "specimen.pdf"
DAY = datetime.date(2026, 6, 1)
NEAR = 0.05
"""Millimetres by which a number on a page of the ecomap may differ."""
_POINTS = NEAR * 72 / 25.4
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?")


@pytest.mark.parametrize("name", PAGES)
def test_the_notation_looks_as_it_was_last_looked_at(name: str) -> None:
    made, kept = svg(PAGES[name]), (GOLDEN / f"{name}.svg").read_text(encoding="utf-8")
    assert made == kept or ("ecomap" in name and alike(made, kept))


def alike(one: str, other: str) -> bool:
    """Say whether two pictures differ by a hair at most: other computers reckon places a little otherwise."""
    if _NUMBER.split(one) != _NUMBER.split(other):
        return False
    pairs = zip(_NUMBER.findall(one), _NUMBER.findall(other), strict=True)
    return all(a == b or abs(float(a) - float(b)) <= NEAR for a, b in pairs)


def test_a_moved_line_and_another_word_are_noticed() -> None:
    assert alike('<path d="M1.00 2"/>', '<path d="M1.04 2"/>')
    assert not alike('<path d="M1.00 2"/>', '<path d="M1.20 2"/>')
    assert not alike("<desc>weak</desc>", "<desc>week</desc>")


def painted(content: bytes) -> list[list[tuple[str, list[float | str]]]]:
    """Return what is painted on every page of a PDF, in order; numbers to a hundredth, fonts and pictures unnamed."""
    with Pdf.open(io.BytesIO(content)) as file:
        return [
            [(str(step.operator), [_plain(one) for one in step.operands]) for step in parse_content_stream(page)]
            for page in file.pages
        ]


def _plain(operand: object) -> float | str:
    try:
        return round(float(operand), 2)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return type(operand).__name__


def told(content: bytes) -> list[str]:
    """Return the structure of a PDF: what kind of thing every part is, in the order of reading."""
    with Pdf.open(io.BytesIO(content)) as file:
        return list(_parts(file.Root.StructTreeRoot))


def _parts(element: Any) -> Iterator[str]:
    if isinstance(element, Array):
        for one in element:
            yield from _parts(one)
    elif isinstance(element, Dictionary):
        if "/S" in element:
            yield str(element.S)
        if "/K" in element:
            yield from _parts(element.K)


def test_the_pdf_of_the_notation_is_painted_and_told_as_it_was_last_looked_at() -> None:
    made, kept = pdf(specimen.pages(), DAY), BOOK.read_bytes()
    assert told(made) == told(kept) and len(told(made)) > 100
    for one, other in zip(painted(made), painted(kept), strict=True):
        assert [operator for operator, _ in one] == [operator for operator, _ in other]
        for (_, found), (_, wanted) in zip(one, other, strict=True):
            assert found == wanted or found == pytest.approx(wanted, abs=_POINTS)


@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="poppler is not on this computer")
def test_the_pdf_of_the_notation_looks_like_its_screen(tmp_path: Path) -> None:
    subprocess.run(["pdftoppm", "-r", "40", "-gray", str(BOOK), str(tmp_path / "page")], check=True)
    rasters = sorted(tmp_path.glob("page*.pgm"))
    assert len(rasters) == len(PAGES)
    for raster in rasters:
        pixels = raster.read_bytes()[-200_000:]
        assert 0.005 < sum(level < 128 for level in pixels) / len(pixels) < 0.2


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("style", STYLES)
def test_nobody_is_shown_a_sign_they_may_not_see(style: str, audience: Audience) -> None:
    book = specimen.pages_of(STYLES[style], audience=audience)
    shown = {figure.key for page in book.pages for figure in page.figures}
    for sign in STYLES[style].signs():
        seen = audience in STYLES[style].kind(sign).audiences
        assert (f"{sign.table}.{sign.key}" in shown) is seen


@pytest.mark.parametrize("name", PAGES)
def test_nothing_stands_off_the_page(name: str) -> None:
    page: Drawing = PAGES[name]
    for figure in page.figures:
        for words in (primitive for primitive in figure.primitives if isinstance(primitive, Words)):
            wide = typeface.width(words.text, words.size, words.bold)
            assert Box(8, 8, 194, 281).holds(words.at)
            assert words.at.x + (wide / 2 if words.align == "middle" else wide) < 202


@pytest.mark.parametrize("audience", [Audience.YOUNG_PERSON, Audience.FILE])
def test_no_words_run_into_the_next_entry(audience: Audience) -> None:
    for style in STYLES.values():
        for page in specimen.pages_of(style, audience=audience).pages:
            for figure in (one for one in page.figures if "." in one.key):
                (words,) = (one for one in figure.primitives[-1:] if isinstance(one, Words))
                wide = typeface.width(words.text, words.size)
                right = words.at.x + (wide / 2 if words.align == "middle" else wide)
                assert right <= figure.box.right, words.text


def test_every_sign_of_every_style_is_shown() -> None:
    shown = {figure.key for page in PAGES.values() for figure in page.figures}
    assert {f"{sign.table}.{sign.key}" for sign in DEFAULT.signs()} <= shown


if __name__ == "__main__":
    for kept, page in PAGES.items():
        (GOLDEN / f"{kept}.svg").write_text(svg(page), encoding="utf-8")
    BOOK.write_bytes(pdf(specimen.pages(), DAY))
