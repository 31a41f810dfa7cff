"""The file copy: everything a map holds, marked as such on every page."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterator, Mapping

import pytest

from ecomap.model.copies import Audience
from ecomap.model.person import Life
from tests.papers.conftest import SAMPLES, book, made, said, sample

WORDLESS = frozenset(
    (
        "id",
        "on",
        "languages",
        "portrait",
        "sectors",
        "papers",
        "short",
        "kind",
        "source",
        "side",
        "session",
        "icon",
        "fact",
    )
)
"""Fields that are ids, choices or words of the file's own language: they stand as other words, or not at all."""


def written_by_people(value: object) -> Iterator[str]:
    """Yield every text of a map that somebody typed."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in WORDLESS:
                yield from written_by_people(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from written_by_people(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from written_by_people(one)


@pytest.mark.parametrize("name", SAMPLES)
def test_every_word_of_the_map_is_in_it(name: str) -> None:
    document = sample(name)
    text = squeezed(said(made(document, Audience.FILE, "file-copy")))
    ids = {key for table in dataclasses.fields(document) for key in as_keys(getattr(document, table.name))}
    told = [one for one in written_by_people(document) if len(one) > 2 and one not in ids]
    assert len(told) > 50
    assert [one for one in told if squeezed(one) not in text] == []


def as_keys(table: object) -> Iterator[str]:
    """Yield the ids of a table."""
    if isinstance(table, Mapping):
        yield from table


def squeezed(text: str) -> str:
    """Return a text however it is broken and capitalised."""
    return re.sub(r"\s+", "", text).casefold()


def test_every_page_says_what_it_is_and_which_it_is() -> None:
    pages = book("ellie", Audience.FILE, "file-copy").pages
    for number, page in enumerate(pages, 1):
        assert "FILE COPY. Not to be handed on." in said(page)
        assert f"Page {number} of {len(pages)}" in said(page)


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    for page in book("kai", Audience.FILE, "file-copy").pages:
        headings = [
            figure.box.bottom
            for figure in page.figures
            if figure.meaning.path[-1:] and figure.meaning.path[-1][0] == "H2"
        ]
        cells = [
            figure.box.bottom
            for figure in page.figures
            if figure.meaning.path[-1:] and figure.meaning.path[-1][0] == "TD"
        ]
        if headings and cells:
            assert max(headings) < max(cells)


def test_a_lost_baby_is_told_as_what_it_was() -> None:
    document = sample("ellie")
    assert any(one.life is Life.STILLBORN for one in document.people.values())
    assert "stillborn" in said(made(document, Audience.FILE, "file-copy")).lower()
