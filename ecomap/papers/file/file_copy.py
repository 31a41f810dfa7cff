"""The file copy: everything as one document, marked as such on every page, in the clinical notation."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
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
from ecomap.papers.table import Table, least, part, parted
from ecomap.render.compose import Manner, compose
from ecomap.render.compose.page import LEAST_ON_A4, LEAST_TEXT
from ecomap.render.drawing import Drawing, Figure
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
_UNDER_TITLE = Box(_CONTENT.left, _CONTENT.top + _TITLE_ROOM, _CONTENT.width, _CONTENT.height - _TITLE_ROOM)


@dataclass(frozen=True, slots=True)
class Body:
    """What stands above the foot of a page, and the paper it takes to be read."""

    figures: tuple[Figure, ...]
    paper: Box = sheet.A4_LANDSCAPE


def pages(copy: Copy, dress: Dressing = OFFICE) -> tuple[Drawing, ...]:
    """Return all pages, numbered."""
    bodies = [Body(_first(copy, dress)), *(_view(copy, dress, view) for view in View)]
    bodies += [Body(figures) for figures in network_growth.bodies(copy, dress, "H2")]
    bodies += [Body(tuple(figures)) for figures in _tables(copy, dress)]
    count = len(bodies)
    return tuple(
        sheet.made((*body.figures, *_foot(copy, dress, body.paper, number, count)), body.paper, TITLE, dress.palette)
        for number, body in enumerate(bodies, 1)
    )


def _first(copy: Copy, dress: Dressing) -> tuple[Figure, ...]:
    """Return the page that says what this is, and how large the network is."""
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
    title = sheet.block(
        TITLE, Point(_CONTENT.left, 40.0), _CONTENT.width, sheet.WHOSE, palette.ink, path=(("H1", "file"),), bold=True
    )
    figures, top = [*title.figures], title.bottom + 4.0
    for number, text in enumerate(line for line in lines if line):
        found_block = sheet.block(
            text, Point(_CONTENT.left, top), 170.0, sheet.TITLE, palette.ink, path=(("P", f"first {number}"),)
        )
        figures.extend(found_block.figures)
        top = found_block.bottom + 3.0
    return tuple(figures)


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
    """Yield the mark of the file copy, the date and the page."""
    palette, room = dress.palette, _content(paper)
    left = "FILE COPY. Not to be handed on."
    right = f"{sheet.words_for(copy.on)}. Page {number} of {count}"
    for text, x, align in ((left, room.left, "left"), (right, room.right, "right")):
        yield from sheet.block(
            text, Point(x, room.bottom + _FOOT), 120.0, sheet.TEXT, palette.quiet,
            align="left" if align == "left" else "right", path=(("P", f"foot {number} {align}"),),
        ).figures  # fmt: skip
