from __future__ import annotations

import pytest

from ecomap.geometry import Box
from ecomap.papers.table import Column, Line, Part, Table, cell, least, part, parted, row_height
from ecomap.render.drawing import Figure
from ecomap.render.look import LIGHT
from tests.papers.conftest import box_of, words_of

ROOM = Box(10.0, 10.0, 120.0, 60.0)


def table(*rows: str) -> Table:
    """A table of two columns: a number and a text."""
    made = tuple((cell(str(number)), cell(text)) for number, text in enumerate(rows))
    return Table(name="t", columns=(Column("No", 1), Column("What it says", 3)), rows=made)


def pages(given: Table) -> list[Part]:
    """The parts of a table on as many pages as it needs."""
    found, start = [], 0
    while start < len(given.rows):
        found.append(part(given, ROOM, LIGHT, start))
        start = found[-1].rest
    return found


def written(figure: Figure) -> str:
    return " ".join(words.text for words in words_of(figure))


def test_every_row_stands_on_one_page_and_all_are_there() -> None:
    rows = [f"row {number} " + "and more words " * (number % 7) for number in range(40)]
    parts = pages(table(*rows))
    assert len(parts) > 3
    told = [written(figure) for one in parts for figure in one.figures if figure.meaning.path[2:3]]
    for row in rows:
        assert sum(row.strip() == text for text in told) == 1
    for one in parts:
        assert max(figure.box.bottom for figure in one.figures) <= ROOM.bottom + 0.01


def test_the_heading_repeats_and_is_told_once() -> None:
    parts = pages(table(*["a line of text"] * 30))
    for number, one in enumerate(parts):
        headings = [figure for figure in one.figures if written(figure) == "What it says"]
        assert len(headings) == 1
        assert (headings[0].meaning.scope == "Column") is (number == 0)


def test_the_first_cell_of_a_row_is_its_heading() -> None:
    (one,) = pages(table("a", "b"))
    scopes = [figure.meaning.scope for figure in one.figures if figure.meaning.path]
    assert scopes == ["Column", "Column", "Row", "", "Row", ""]


def test_a_row_higher_than_a_page_goes_on_in_another() -> None:
    long = "many words " * 300
    whole = parted(table("short", long, "end"), ROOM)
    assert all(least(table(), ROOM) + row_height(whole, row, ROOM) <= ROOM.height for row in whole.rows)
    told = " ".join(written(figure) for one in pages(whole) for figure in one.figures)
    assert told.count("many words") == 300
    assert parted(table("a", "b"), ROOM) == table("a", "b")


@pytest.mark.parametrize("mark", ["full", "half", "open", "dashed", "bar"])
def test_words_under_a_marked_line_stay_in_their_column(mark: str) -> None:
    marked = (Line("Coming", bold=True, mark=mark), Line("as soon as work is over " * 3, quiet=True))  # type: ignore[arg-type]
    given = Table(name="t", columns=(Column("a", 1), Column("b", 3)), rows=((marked, cell("beside")),))
    (one,) = pages(given)
    (figure,) = (figure for figure in one.figures if "Coming" in written(figure))
    assert all(box_of(words).right <= figure.box.right for words in words_of(figure))
    assert len({words.at.x for words in words_of(figure)}) == 1


def test_nothing_to_say_is_a_dash() -> None:
    assert cell("", "") == (Line("–", quiet=True),)


@pytest.mark.parametrize("count", range(1, 40))
def test_no_row_stands_alone_on_the_last_page_and_no_page_is_won_or_lost(count: int) -> None:
    most = pages(table(*["a line of text"] * 200))[0].rest
    parts = pages(table(*["a line of text"] * count))
    last = count - (parts[-2].rest if len(parts) > 1 else 0)
    assert len(parts) == -(-count // most)
    assert last >= min(3, count)
