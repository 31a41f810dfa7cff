"""*My book*: all of the young person's sheets in their order, with a cover, a page of contents and page numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.papers import contents, sheet, story
from ecomap.papers.choices import in_order, own_title
from ecomap.papers.contents import Line
from ecomap.papers.dressing import Dressing
from ecomap.papers.paper import Paper
from ecomap.papers.story import cover
from ecomap.render import paths
from ecomap.render.compose import shifted
from ecomap.render.drawing import Book, Bookmark, Drawing, Figure, Meaning, Pen, Shape, Words
from ecomap.render.look import Palette
from ecomap.render.typeface import capital_height, width

NAME, TITLE = cover.BOOK, cover.BOOK_TITLE

Report = Callable[[int, int], object]
"""Is told how many parts are made, of how many. What it raises ends the making."""


def unreported(made: int, of: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """A sheet as it stands in the book."""

    key: str
    title: str
    pages: tuple[Drawing, ...]


def sheets(copy: Copy) -> tuple[Paper, ...]:
    """Return the sheets of the book in their order; a cover comes first wherever it stands."""
    found = [paper for paper in in_order(copy, story.PAPERS) if paper.bound(copy)]
    return tuple(sorted(found, key=lambda paper: paper.key != cover.NAME))


def chapters(copy: Copy, dress: Dressing) -> Iterator[Chapter]:
    """Yield one sheet after the other, each when it is asked for: whoever waits can be told, or stop."""
    for paper in sheets(copy):
        title = own_title(copy, paper)
        pages = tuple(sheet.retitled(page, paper.title, title) for page in paper.pages(copy, dress))
        yield Chapter(paper.key, title, pages)


def my_book(copy: Copy, dress: Dressing, report: Report = unreported) -> Book:
    """Return the book; a sheet without a page is not in it."""
    count, made = len(sheets(copy)), []
    report(0, count)
    for number, chapter in enumerate(chapters(copy, dress), 1):
        made.append(chapter)
        report(number, count)
    return bound(copy, dress, [chapter for chapter in made if chapter.pages])


def bound(copy: Copy, dress: Dressing, made: Sequence[Chapter]) -> Book:
    """Return chapters as a book: numbered, with their contents after the cover."""
    front = [one for one in made if one.key == cover.NAME]
    inside = [one for one in made if one.key != cover.NAME]
    before = sum(len(one.pages) for one in front)
    first = before + contents.pages_needed(len(inside), dress)
    lines, at = [], first
    for one in inside:
        lines.append(Line(one.title, at))
        at += len(one.pages)
    listed = Chapter("contents", contents.TITLE, contents.pages(copy, dress, lines))
    pages = [page for one in front for page in _levelled(one)]
    for page in (page for one in (listed, *inside) for page in _levelled(one)):
        pages.append(_numbered(page, len(pages) + 1, dress.palette))
    marks = [Bookmark(one.title, 0) for one in front] + [Bookmark(listed.title, before)]
    marks += [Bookmark(line.title, line.page) for line in lines]
    return Book(title=cover.book_title(copy), pages=tuple(pages), bookmarks=tuple(marks))


def _levelled(chapter: Chapter) -> Iterator[Drawing]:
    """Yield pages whose first heading is the sheet's name: whose the pages are is said once, by the book.

    Where a sheet goes on, its name is no heading again.
    """
    named: set[str] = set()
    for page in chapter.pages:
        yield replace(page, figures=tuple(_levelled_figure(one, page.title in named) for one in page.figures))
        named.add(page.title)


def _levelled_figure(figure: Figure, goes_on: bool) -> Figure:
    """Return a figure with its heading one level up."""
    path = figure.meaning.path
    if not path or path[0][0] not in _LEVELS:
        return figure
    tag = "P" if goes_on and path[0][0] == "H2" else _LEVELS[path[0][0]]
    key = path[0][1] if tag != "P" else f"{figure.key} {path[0][1]}"
    return replace(figure, meaning=replace(figure.meaning, path=((tag, key), *path[1:])))


_LEVELS = {"H1": "P", "H2": "H1", "H3": "H2"}


def _numbered(page: Drawing, number: int, palette: Palette) -> Drawing:
    """Return a page with its number in a round in the corner, outside everything else that is written."""
    factor = max(min(page.box.width, page.box.height) / sheet.A4.width, 1.0)
    corner = Point(page.box.right / factor, page.box.bottom / factor)
    text, at = str(number), Point(corner.x - 8.0, corner.y - 9.0)
    wide = max(width(text, sheet.TEXT, bold=True) + 3.2, 8.0)
    box = Box(min(at.x - wide / 2, corner.x - 3.6 - wide), at.y - 4.0, wide, 8.0)
    outline = Shape(paths.rectangle(box, 4.0), Pen(palette.accent, 0.4), palette.card)
    base = Point(box.centre.x, at.y + capital_height(sheet.TEXT) / 2)
    words = Words(text, base, sheet.TEXT, palette.ink, "middle", True)
    figure = Figure(f"page {number}", (outline, words), box, Meaning((("P", f"page number {number}"),)))
    return replace(page, figures=(*page.figures, shifted(figure, Point(0.0, 0.0), factor)))
