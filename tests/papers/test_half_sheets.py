"""Pages laid out for half a sheet: as large to read as on A4, nothing cut, nothing left out."""

from __future__ import annotations

import pytest

from ecomap.model.copies import Audience
from ecomap.papers import PaperOptions, make, names
from ecomap.papers.page_size import HALF
from ecomap.papers.printed import loose, opens_upwards
from ecomap.papers.printed.measure import least_text
from ecomap.papers.styles import STYLES
from ecomap.render.drawing import Book
from tests.papers.conftest import EDGES, SAMPLES, book, copied, said, sample
from tests.papers.test_every_paper import faults

YOUNG = Audience.YOUNG_PERSON
WHOLE = frozenset({"people-who-matter", "my-circles", "my-family-tree", "then-and-now", "my-book"})
"""Drawings, which no half sheet holds; and the book, whose pages are those of the others."""
KEYS = tuple(one.key for one in names(YOUNG) if one.key not in WHOLE)


def pages(name: str, key: str, style: str = "") -> Book:
    """Return a paper's pages for a booklet, before they are laid on their sheets."""
    document = EDGES[name]() if name in EDGES else sample(name)
    return make(copied(document, YOUNG), key, PaperOptions(paper="a5-booklet", style=style), folded=False)


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("name", [*SAMPLES, *EDGES])
def test_nothing_is_cut_covered_or_smaller_than_on_a4(name: str, key: str) -> None:
    made = pages(name, key)
    assert [page.box for page in made.pages] == [HALF.paper] * len(made.pages)
    assert faults(made) == []
    assert all(least_text(page) >= 11.0 for page in made.pages)


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("key", KEYS)
def test_every_style_has_room_for_it(key: str, style: str) -> None:
    made = pages("ellie", key, style)
    assert faults(made) == []
    assert all(least_text(page) >= 11.0 for page in made.pages)


@pytest.mark.parametrize("key", KEYS)
def test_all_that_a_page_of_a4_says_is_said(key: str) -> None:
    whole, halves = (set(said(one).split()) for one in (book("ellie", YOUNG, key), pages("ellie", key)))
    assert whole <= halves


def test_a_book_is_folded_and_only_its_drawings_are_laid_in() -> None:
    made = book("ellie", YOUNG, "my-book", paper="a5-booklet")
    assert opens_upwards(made)
    assert [page.title for page in loose(made)] == ["People who matter to me", "My circles", "My family tree"]
    assert all(least_text(page) >= 11.0 for page in made.pages if page not in loose(made))
