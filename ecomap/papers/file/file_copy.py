"""The file copy: everything as one document, marked as such on every page, in the clinical notation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.model.figures import figures as counted
from ecomap.model.naming import full_name
from ecomap.papers import drawn, sheet
from ecomap.papers.dressing import OFFICE, Dressing
from ecomap.papers.file import network_growth
from ecomap.papers.file.file_tables import tables
from ecomap.papers.gathering.head import FOOT_STEPS
from ecomap.papers.table import Table, least, part, parted
from ecomap.render.compose import Manner, compose
from ecomap.render.compose.page import LEAST_ON_A4, LEAST_TEXT
from ecomap.render.drawing import Bookmark, Drawing, Figure, Words
from ecomap.render.typeface import line_height

NAME = "file-copy"
TITLE = "File copy"
OPEN_FORM = "map-in-open-form.json"
"""What the map is called that the file copy carries (PDF/A-3), for whoever takes it into a program again."""
_CONTENT = Box(13.0, 14.0, 271.0, 184.0)
_FOOT = 3.0
"""From what stands on a page to its foot, millimetres."""
_TITLE_ROOM = line_height(sheet.PAGE_NAME) + 1.0
"""For the heading of a part of the file, which never stands alone at the foot of a page."""
_COLUMN, _BETWEEN = 140.0, 9.0
"""A column of the contents, and the room between the two, millimetres."""
_LOWEST, _LEFT = 11.0, 190.0
"""How far below what stands on a page its foot may reach; and the width of its left text, millimetres."""
_UNDER_TITLE = Box(_CONTENT.left, _CONTENT.top + _TITLE_ROOM, _CONTENT.width, _CONTENT.height - _TITLE_ROOM)


@dataclass(frozen=True, slots=True)
class Body:
    """What stands above the foot of a page, and the paper it takes to be read."""

    figures: tuple[Figure, ...]
    paper: Box = sheet.A4_LANDSCAPE


def pages(copy: Copy, dress: Dressing = OFFICE) -> tuple[Drawing, ...]:
    """Return all pages, numbered; the first lists what stands on the others."""
    bodies = [_view(copy, dress, view) for view in View]
    bodies += [Body(figures) for figures in network_growth.bodies(copy, dress, "H2")]
    bodies += [Body(tuple(figures)) for figures in _tables(copy, dress)]
    bodies = [*_front(_first(copy, dress), bodies, dress), *bodies]
    count = len(bodies)
    return tuple(
        sheet.made((*body.figures, *_foot(copy, dress, body.paper, number, count)), body.paper, TITLE, dress.palette)
        for number, body in enumerate(bodies, 1)
    )


def _front(first: tuple[Figure, ...], bodies: Sequence[Body], dress: Dressing) -> tuple[Body, ...]:
    """Return the first page, with the contents on it, or on a page of their own if that is full."""
    for before in (1, 2):
        headed = [
            (title, number) for number, body in enumerate(bodies, before + 1) for title in _headings(body.figures)
        ]
        listed = tuple(_contents(headed, dress))
        if before == 1 and Box.holding(one.box for one in first).bottom < min(one.box.top for one in listed):
            return (Body((*first, *listed)),)
    return Body(first), Body(listed)


def bookmarks(made: Sequence[Drawing]) -> tuple[Bookmark, ...]:
    """Return where the parts of the file begin, for the list beside the pages of whoever reads it on a screen."""
    return tuple(Bookmark(title, number) for number, page in enumerate(made) for title in _headings(page.figures))


def _headings(figures: Iterable[Figure]) -> Iterator[str]:
    """Yield the parts of the file that begin on a page."""
    for figure in figures:
        if figure.meaning.path and figure.meaning.path[0][0] == "H2":
            yield " ".join(one.text for one in figure.primitives if isinstance(one, Words))


def _first(copy: Copy, dress: Dressing) -> tuple[Figure, ...]:
    """Return what the first page says: what this is, and how large the network is."""
    palette, document = dress.palette, copy.shown
    found = counted(document)
    lines = (
        f"{full_name(document, document.young_person)}: the whole map, as it was on {sheet.words_for(copy.on)}.",
        document.title,
        "This copy holds what no other copy may: decisions and their reasons, addresses, notes, the search, and "
        "people and facts that are restricted. It is for the young person’s file alone.",
        f"{found.entries} people and pets. {found.relatives_now} relatives now, {found.relatives_on_file_at_start} on "
        f"file at the start. In touch with {found.in_contact_now}, {found.in_contact_without_search} of them without "
        "the search.",
    )
    at, path = Point(_CONTENT.left, _CONTENT.top), (("H1", "file"),)
    title = sheet.block(TITLE, at, _CONTENT.width, sheet.WHOSE, palette.ink, path=path, bold=True)
    figures, top = [*title.figures], title.bottom + 4.0
    for number, text in enumerate(line for line in lines if line):
        found_block = sheet.block(
            text, Point(_CONTENT.left, top), 170.0, sheet.TITLE, palette.ink, path=(("P", f"first {number}"),)
        )
        figures.extend(found_block.figures)
        top = found_block.bottom + 3.0
    return tuple(figures)


def _contents(headed: Sequence[tuple[str, int]], dress: Dressing) -> Iterator[Figure]:
    """Yield what stands on which page, in two columns at the foot of the first."""
    palette, rows = dress.palette, -(-len(headed) // 2)
    step = line_height(sheet.TEXT) * 1.05
    top = _CONTENT.bottom - rows * step
    for place, (title, number) in enumerate(headed):
        column, row = divmod(place, rows)
        left, high = _CONTENT.left + column * _COLUMN, top + row * step
        path = (("P", f"contents {place}"),)
        words = sheet.block(title, Point(left, high), _COLUMN, sheet.TEXT, palette.ink, path=path)
        right = Point(left + _COLUMN - _BETWEEN, high)
        page = sheet.block(f"page {number}", right, 30.0, sheet.TEXT, palette.quiet, path=path, align="right")
        line = high + line_height(sheet.TEXT) * 0.95
        yield from (*words.figures, *page.figures)
        yield sheet.rule(left, right.x, line, palette.card_edge)


def _view(copy: Copy, dress: Dressing, view: View) -> Body:
    """Return a drawing over a page, with its key, on the smallest paper on which it can be read."""
    manner = Manner(
        palette=dress.palette,
        house_style=copy.shown.papers.house_style,
        clinical=True,
        gentle=copy.shown.papers.gentle,
        symbol=12.0,
    )
    scene = compose(view, copy, manner, drawn.placing(copy, view))
    title = _title("Ecomap" if view is View.ECOMAP else "Family tree", dress)
    for paper in _papers():
        content = _content(paper)
        key = drawn.key_at_foot(scene, content, sheet.TEXT)
        key_top = Box.holding(figure.box for figure in key).top
        room = Box(content.left, title.bottom + 2.0, content.width, key_top - title.bottom - 5.0)
        placed = drawn.fitted(scene, room)
        if placed.text >= (LEAST_ON_A4 if paper == sheet.A4_LANDSCAPE else LEAST_TEXT):
            break
    return Body((*title.figures, placed.figure, *key), paper)


def _papers() -> Iterator[Box]:
    """Yield the sheets a drawing can stand on, from A4 on."""
    for step in drawn.STEPS:
        yield Box(0.0, 0.0, sheet.A4_LANDSCAPE.width * step, sheet.A4_LANDSCAPE.height * step)


def _content(paper: Box) -> Box:
    """Return what the margins and the foot leave of a sheet: on a larger one they are as on A4."""
    wider, higher = paper.width - sheet.A4_LANDSCAPE.width, paper.height - sheet.A4_LANDSCAPE.height
    return Box(_CONTENT.left, _CONTENT.top, _CONTENT.width + wider, _CONTENT.height + higher)


def _title(name: str, dress: Dressing, top: float = _CONTENT.top) -> sheet.Block:
    """Return the heading of a part of the file."""
    at, path = Point(_CONTENT.left, top), (("H2", name),)
    return sheet.block(name, at, _CONTENT.width, sheet.PAGE_NAME, dress.palette.ink, path=path, bold=True)


def _tables(copy: Copy, dress: Dressing) -> Iterator[Sequence[Figure]]:
    """Yield the pages of all tables, one after the other, as many on a page as fit."""
    page: list[Figure] = []
    top = _CONTENT.top
    for name, whole in tables(copy):
        table = parted(whole, _UNDER_TITLE)
        if page and top + _TITLE_ROOM + least(table, _CONTENT) > _CONTENT.bottom:
            yield page
            page, top = [], _CONTENT.top
        title = _title(name, dress, top)
        page.extend(title.figures)
        top = title.bottom + 1.0
        for figures, bottom, more in _parts(table, top, dress):
            page.extend(figures)
            top = bottom + 7.0
            if more:
                yield page
                page, top = [], _CONTENT.top
    if page:
        yield page


def _parts(table: Table, top: float, dress: Dressing) -> Iterator[tuple[tuple[Figure, ...], float, bool]]:
    """Yield a table page by page: figures, where they end, and whether there is more."""
    start = 0
    while start < len(table.rows):
        room = Box(_CONTENT.left, top, _CONTENT.width, _CONTENT.bottom - top)
        found = part(table, room, dress.palette, start)
        start, top = found.rest, _CONTENT.top
        yield found.figures, found.bottom, start < len(table.rows)


def _foot(copy: Copy, dress: Dressing, paper: Box, number: int, count: int) -> Iterator[Figure]:
    """Yield the mark of the file copy and whose it is, the date and the page."""
    palette, room = dress.palette, _content(paper)
    left = f"FILE COPY. Not to be handed on. {full_name(copy.shown, copy.shown.young_person)}"
    right = f"{sheet.words_for(copy.on)}. Page {number} of {count}"
    size = sheet.fitting(left, _LEFT, line_height(sheet.TEXT), FOOT_STEPS)
    top = room.bottom + min(_FOOT, _LOWEST - sheet.height(left, _LEFT, size))
    at, path = Point(room.left, top), (("P", f"foot {number} left"),)
    yield from sheet.block(left, at, _LEFT, size, palette.quiet, path=path).figures
    at, path = Point(room.right, room.bottom + _FOOT), (("P", f"foot {number} right"),)
    yield from sheet.block(right, at, 85.0, sheet.TEXT, palette.quiet, path=path, align="right").figures
