"""Run this file to write the golden pictures anew, and look at them before they are committed."""

from __future__ import annotations

from pathlib import Path

import pytest

from ecomap.geometry import Box
from ecomap.render import specimen, typeface
from ecomap.render.drawing import Drawing, Words
from ecomap.render.notation import DEFAULT, STYLES
from ecomap.render.to_svg import svg

GOLDEN = Path(__file__).parent.parent / "golden"
PAGES = dict(
    zip(
        (f"specimen-{style}-{sheet}" for style in STYLES for sheet in ("symbols", "lines", "bonds")),
        specimen.pages().pages,
        strict=True,
    )
)
KEPT = [name for name in PAGES if "default" in name or "lines" in name]


@pytest.mark.parametrize("name", KEPT)
def test_the_notation_looks_as_it_was_last_looked_at(name: str) -> None:
    assert svg(PAGES[name]) == (GOLDEN / f"{name}.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PAGES)
def test_nothing_stands_off_the_page(name: str) -> None:
    page: Drawing = PAGES[name]
    for figure in page.figures:
        for words in (primitive for primitive in figure.primitives if isinstance(primitive, Words)):
            wide = typeface.width(words.text, words.size, words.bold)
            assert Box(8, 8, 194, 281).holds(words.at)
            assert words.at.x + (wide / 2 if words.align == "middle" else wide) < 202


def test_every_sign_of_every_style_is_shown() -> None:
    shown = {figure.key for page in PAGES.values() for figure in page.figures}
    assert {f"{sign.table}.{sign.key}" for sign in DEFAULT.signs()} <= shown


if __name__ == "__main__":
    for kept in KEPT:
        (GOLDEN / f"{kept}.svg").write_text(svg(PAGES[kept]), encoding="utf-8")
