"""Ways through a file: lines of its outline, and places that lead to a page."""

from __future__ import annotations

import datetime
import io

import pikepdf

from ecomap.geometry import Box, Point
from ecomap.render.drawing import Book, Bookmark, Drawing, Figure, Meaning, Words
from ecomap.render.look import LIGHT
from ecomap.render.to_pdf import pdf

PAPER = Box(0.0, 0.0, 100.0, 100.0)
PLACE = Box(10.0, 10.0, 50.0, 10.0)


def page(text: str, leads_to: int | None = None) -> Drawing:
    """Return a page of one line, which leads somewhere or nowhere."""
    words = Words(text, Point(12.0, 18.0), 12.0, LIGHT.ink)
    path = (("L", "list"), ("LI", text), ("LBody", text), ("Link", text)) if leads_to is not None else (("P", text),)
    return Drawing(figures=(Figure(text, (words,), PLACE, Meaning(path, leads_to=leads_to)),), box=PAPER, title=text)


def test_a_place_leads_to_its_page_says_so_and_belongs_to_the_structure() -> None:
    book = Book(title="Two", pages=(page("To the end", 1), page("The end")), bookmarks=(Bookmark("The end", 1),))
    with pikepdf.open(io.BytesIO(pdf(book, datetime.date(2026, 6, 1)))) as file:
        (link,) = file.pages[0].obj.Annots
        assert link.Dest[0].objgen == file.pages[1].obj.objgen
        assert str(link.Contents) == "To the end" and int(link.F) == 4
        left, low, right, high = (float(one) / 72 * 25.4 for one in link.Rect)
        assert (round(left), round(100 - high), round(right), round(100 - low)) == (10, 10, 60, 20)
        assert "/Annots" not in file.pages[1].obj
        with file.open_outline() as outline:
            assert [one.title for one in outline.root] == ["The end"]


def test_without_bookmarks_there_is_no_outline() -> None:
    with pikepdf.open(io.BytesIO(pdf(Book(title="One", pages=(page("A"),)), datetime.date(2026, 6, 1)))) as file:
        assert "/Outlines" not in file.Root
