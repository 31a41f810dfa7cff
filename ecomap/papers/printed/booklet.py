"""A booklet: pages two on a sheet, in such an order that the sheets, laid on each other and folded, can be read.

It is printed on both sides, turned over the short edge. The tags keep the order of reading: the first page first. What
is too wide or too large for a page (the family tree) is a sheet of its own behind the others, to be laid in.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

from ecomap.geometry import Box, Point
from ecomap.papers.printed.measure import least_text
from ecomap.papers.printed.parts import parted
from ecomap.papers.printed.ways import rebound
from ecomap.papers.sheet import shapes
from ecomap.render import paths
from ecomap.render.compose import PAPERS, Paper, shifted
from ecomap.render.drawing import WHITE, Book, Drawing, Figure, Pen, Shape
from ecomap.render.look import LIGHT

_TICK = 5.0
"""The length of a mark of the fold, at either edge of a sheet; millimetres."""
_FOLD = "fold"
_ON_A_SHEET = 4
_SMALL, _NEARLY = 40_000.0, 0.02
"""Square millimetres that A5 does not have, and A4 has; points that are lost in reckoning."""
_ACROSS_PAGES = frozenset({"Table", "L", "P"})
"""What of a page's structure goes on over others: it keeps its name on all of them."""


def imposed(book: Book, paper: Paper) -> Book:
    """Return a booklet of sheets of one size, folded once; where pages are lacking, the last are left to write on.

    Where most pages lie on their side, as what is laid out for half a sheet does, it opens upwards.
    """
    flat = sum(page.box.width > page.box.height for page in book.pages) * 2 > len(book.pages)
    half = Paper("", paper.height / 2, paper.width)
    size = Box(0.0, 0.0, half.height, half.width) if flat else Box(0.0, 0.0, half.width, half.height)
    folded = [at for at, page in enumerate(book.pages) if _fits(page, size)]
    loose = [at for at in range(len(book.pages)) if at not in folded]
    sides = _sides(len(folded))
    sheets = [_sheet(book, [folded[at] if at < len(folded) else None for at in side], size) for side in sides]
    now = [0] * len(book.pages)
    for number, side in enumerate(sides):
        for at in side:
            if at < len(folded):
                now[folded[at]] = number
    for number, at in enumerate(loose):
        now[at] = len(sheets) + number
    return rebound(book, (*sheets, *(_read(book.pages[at], at, "loose") for at in loose)), now)


def loose(book: Book) -> tuple[Drawing, ...]:
    """Return which pages of a booklet are sheets of their own, to be laid in."""
    return tuple(page for page in book.pages if not _is_folded(page))


def opens_upwards(book: Book) -> bool:
    """Say whether the fold of a booklet is above its pages, not beside them."""
    return any(_is_folded(page) and page.box.height > page.box.width for page in book.pages)


def _is_folded(page: Drawing) -> bool:
    return any(one.key == _FOLD for one in page.figures)


def halved(book: Book) -> Book:
    """Return a book with each upright page of A4 in parts that can be read on half a sheet, where it has gaps for it.

    What is laid out for half a sheet already stays as it is, and so does what cannot be parted.
    """
    pieces = [_halves(page) for page in book.pages]
    now = list(accumulate((len(each) for each in pieces), initial=0))
    return rebound(book, (piece for each in pieces for piece in each), now)


def _halves(page: Drawing) -> tuple[Drawing, ...]:
    small = PAPERS["a5"]
    upright = abs(page.box.width - PAPERS["a4"].width) < 1.0 and page.box.height > page.box.width
    readable = _fits(page, Box(0.0, 0.0, small.width, small.height))
    return (upright and not readable and parted(page, small, 1.0)) or (page,)


def _sides(count: int) -> list[tuple[int, int]]:
    """Return which two pages, counted from 0, stand on each side of the sheets, front and back in turn."""
    total = -(-count // _ON_A_SHEET) * _ON_A_SHEET
    found = []
    for sheet in range(0, total // 2, 2):
        found.append((total - 1 - sheet, sheet))
        found.append((sheet + 1, total - 2 - sheet))
    return found


def _fits(page: Drawing, size: Box) -> bool:
    """Say whether a page can be read on a page of the booklet: on A5 as well as on A4."""
    least = PAPERS["a4"].least_text if size.width * size.height < _SMALL else PAPERS["a3"].least_text
    return least_text(page) * min(_factor(page, size), 1.0) >= min(least, least_text(page)) - _NEARLY


def _factor(page: Drawing, size: Box) -> float:
    return min(size.width / page.box.width, size.height / page.box.height)


def _sheet(book: Book, side: Sequence[int | None], size: Box) -> Drawing:
    """Return one side of a sheet: two pages beside each other, or one above the other, and where it is folded."""
    flat = size.width > size.height
    step = Point(0.0, size.height) if flat else Point(size.width, 0.0)
    whole = Box(0.0, 0.0, size.width + step.x, size.height + step.y)
    figures: list[Figure] = []
    for place, at in enumerate(side):
        room = size.moved(step.times(place))
        ground = book.pages[at if at is not None else 0].paper
        figures.append(shapes("paper", Shape(paths.rectangle(room), fill=ground)))
        if at is not None:
            figures.extend(_on_side(book.pages[at], at, room))
    there = [book.pages[at] for at in side if at is not None]
    title = there[0].title if there else book.title
    return Drawing(figures=(*figures, _fold(whole, flat)), box=whole, title=title, paper=WHITE)


def _on_side(page: Drawing, number: int, room: Box) -> tuple[Figure, ...]:
    """Return a page's figures in the middle of a half of a sheet."""
    factor = _factor(page, room)
    by = room.centre.minus(page.box.centre.times(factor))
    return tuple(shifted(one, by, factor) for one in _read(page, number, f"page {number}").figures)


def _read(page: Drawing, number: int, name: str) -> Drawing:
    """Return a page whose parts are read where it belongs, wherever it stands."""
    figures = []
    for one in page.figures:
        path = one.meaning.path
        if path and path[0][0] not in _ACROSS_PAGES:
            path = ((path[0][0], f"{name}/{path[0][1]}"), *path[1:])
        figures.append(replace(one, meaning=replace(one.meaning, path=path, reading=number)))
    return replace(page, figures=tuple(figures))


def _fold(whole: Box, flat: bool) -> Figure:
    """Return the marks of the fold, at both edges."""
    pen, middle = Pen(LIGHT.quiet, 0.25, (1.5, 1.5)), whole.centre
    if flat:
        lines = (
            (Point(0.0, middle.y), Point(_TICK, middle.y)),
            (Point(whole.right - _TICK, middle.y), Point(whole.right, middle.y)),
        )
    else:
        lines = (
            (Point(middle.x, 0.0), Point(middle.x, _TICK)),
            (Point(middle.x, whole.bottom - _TICK), Point(middle.x, whole.bottom)),
        )
    return shapes(_FOLD, *(Shape(paths.polyline(line), pen) for line in lines))
