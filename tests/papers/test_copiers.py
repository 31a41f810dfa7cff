"""What a photocopier and small hands need: lines that are seen in grey, and large type on every page that asks."""

from __future__ import annotations

import pytest

from ecomap.model.copies import Audience
from ecomap.papers import story
from ecomap.render.drawing import Figure, Shape, Words
from ecomap.render.look import contrast
from tests.papers.conftest import book

SEEN = 3.0
"""The contrast of a thin line that a copier keeps; as WCAG 2.2 asks of what is no text (1.4.11)."""
DRAWN = ("ecomap", "family-tree")
SHEETS = [paper.key for paper in story.PAPERS if paper.key != "then-and-now"]


def _lines(figure: Figure) -> list[Shape]:
    return [one for one in figure.primitives if isinstance(one, Shape) and one.pen is not None]


@pytest.mark.parametrize("key", SHEETS)
def test_every_cards_edge_is_seen_on_a_copy_of_a_grey_page(key: str) -> None:
    for page in book("ellie", Audience.YOUNG_PERSON, key, grey=True).pages:
        for card in (one for one in page.figures if one.key == "card"):
            assert all(one.pen and contrast(one.pen.colour, page.paper) >= SEEN for one in _lines(card))


@pytest.mark.parametrize("key", ["people-who-matter", "my-circles"])
def test_rings_are_lines_where_a_copier_would_lose_their_fields(key: str) -> None:
    page = book("ellie", Audience.YOUNG_PERSON, key, grey=True).pages[0]
    (drawing,) = (one for one in page.figures if one.key == "ecomap")
    wide = [one for one in _lines(drawing) if len(one.path) > 20 and one.pen and not one.fill]
    assert wide and all(one.pen and contrast(one.pen.colour, page.paper) >= SEEN for one in wide)


@pytest.mark.parametrize("name", ["ellie", "kai"])
@pytest.mark.parametrize("key", SHEETS)
def test_small_hands_have_large_type_wherever_they_read_or_write(name: str, key: str) -> None:
    for page in book(name, Audience.YOUNG_PERSON, key, style="small-hands").pages:
        for figure in page.figures:
            if figure.key not in DRAWN and figure.key != "1 June 2026":
                small = [one.text for one in figure.primitives if isinstance(one, Words) and one.size < 14.0]
                assert not small or figure.meaning.path[0][1] == "day", small


@pytest.mark.parametrize("name", ["ellie", "idris", "kai"])
def test_the_mark_of_the_home_now_stands_beside_or_below_its_name(name: str) -> None:
    page = book(name, Audience.YOUNG_PERSON, "homes").pages[0]
    mark = next(one for one in page.figures if one.key == "my home now")
    above = next(one for one in page.figures if one.meaning.path[:1] and one.meaning.path[0][1] == "one_day hint")
    assert mark.box.top > above.box.bottom + 8.0, "clear of the line to write on above it"
    assert mark.box.right <= page.box.right - 12.0
