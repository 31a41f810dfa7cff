"""The seat plan: a ring of chairs for each part of the day, who sits on which, and who would like to sit where."""

from __future__ import annotations

import math
from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.expected import expected
from ecomap.model.naming import full_name
from ecomap.model.seating import Seating, seating, too_near
from ecomap.papers import sheet
from ecomap.papers.dressing import OFFICE, Dressing
from ecomap.papers.gathering import sections
from ecomap.papers.gathering.head import head, whose
from ecomap.papers.gathering.sections import PORTRAIT, Section
from ecomap.papers.sheet import listing, sentence
from ecomap.papers.table import Cell, Column, Table, cell, strong
from ecomap.render import icons, paths
from ecomap.render.drawing import Drawing, Figure, Meaning, Pen, Shape, Words
from ecomap.render.look import Palette
from ecomap.render.typeface import capital_height

NAME = "seat-plan"
TITLE = "Seat plan"
_CHAIR, _APART = 7.6, 8.6
"""A chair, and from the middle of one to that of the next, millimetres."""
_LEAST, _MOST = 64.0, 164.0
"""Across the ring."""
_FEW = 8
"""Chairs of a ring for which nobody is expected yet."""


def pages(copy: Copy, dress: Dressing = OFFICE) -> tuple[Drawing, ...]:
    """Return a ring for each part of the day that has guests; one to write on if there are none."""
    asked = {one.session for one in expected(copy.shown)}
    named = [(one.id, one.name or one.id) for one in copy.shown.gathering.sessions if one.id in asked]
    parts = [(name, seating(copy.shown, key)) for key, name in named]
    bodies: list[list[Figure]] = []
    for number, (name, found) in enumerate(parts or [("", seating(copy.shown, ""))]):
        above = head(copy, dress, f"{TITLE}: {name}" if name else TITLE, PORTRAIT)
        ring = _ring(copy, found, dress.palette, above.bottom + 4.0, number)
        top = sheet.Block((*above.figures, *ring.figures), ring.bottom)
        bodies += sections.laid(top, [*_warned(copy, found), *_seated(copy, found, number)], PORTRAIT, dress.palette)
    return sections.finished(copy, dress, TITLE, bodies, sheet.A4, PORTRAIT)


def _ring(copy: Copy, found: Seating, palette: Palette, top: float, number: int) -> sheet.Block:
    """Return chairs in a ring, the young person's at the top; very many stand in two or more rings."""
    count = found.count or _FEW
    across = min(max((count + 1) * _APART / math.pi, _LEAST), _MOST)
    each = int(across * math.pi / _APART) - 1
    middle = Point(PORTRAIT.centre.x, top + across / 2 + _CHAIR / 2)
    shapes: list[Shape | Words] = []
    for chair in range(1, count + 1):
        ring, place = divmod(chair - 1, each)
        inner = min(each, count - ring * each)
        turn = 2 * math.pi * (place + 1) / (inner + 1)
        far = across / 2 - ring * (_CHAIR + 2.0)
        at = Point(middle.x + far * math.sin(turn), middle.y - far * math.cos(turn))
        shapes += _chair(at, str(chair), palette, taken=chair in found.chairs)
    mine = Point(middle.x, middle.y - across / 2)
    shapes.append(Shape(paths.circle(mine, _CHAIR * 0.62), Pen(palette.accent, 0.7), palette.accent_fill))
    shapes.append(icons.drawn("star", mine, _CHAIR * 0.62, palette.accent))
    box = Box(middle.x - across / 2 - _CHAIR, top, across + 2 * _CHAIR, across + _CHAIR)
    said = f"A ring of {count + 1} chairs. {whose(copy) or 'The young person'} sits at the star."
    figure = Figure("ring", tuple(shapes), box, Meaning((("Figure", f"ring {number}"),), alternative=said))
    words = sheet.block(
        f"{whose(copy) or 'The young person'} sits at the star. The chairs are counted clockwise.",
        Point(middle.x, box.bottom + 2.0), PORTRAIT.width, sheet.TEXT, palette.quiet,
        path=(("P", f"star {number}"),), align="middle",
    )  # fmt: skip
    return sheet.Block((figure, *words.figures), words.bottom)


def _chair(at: Point, number: str, palette: Palette, *, taken: bool) -> Iterator[Shape | Words]:
    """Yield a chair with its number; a chair somebody has is drawn strong, a free one dashed."""
    pen = Pen(palette.ink, 0.5) if taken else Pen(palette.quiet, 0.35, (1.0, 1.0), round_ends=False)
    yield Shape(paths.circle(at, _CHAIR / 2), pen)
    base = Point(at.x, at.y + capital_height(sheet.TEXT) / 2)
    yield Words(number, base, sheet.TEXT, palette.ink, "middle", bold=taken)


def _warned(copy: Copy, found: Seating) -> Iterator[Section]:
    """Yield what cannot stay so: two who must be kept apart beside each other, two on one chair."""
    document = copy.shown
    said = [
        f"{full_name(document, a)} and {full_name(document, b)} must not meet, and sit beside each other."
        for a, b in too_near(document, found)
    ]
    said += [
        f"Chair {number} has been given to {listing(full_name(document, one) for one in people)}."
        for number, people in sorted(found.chairs.items())
        if len(people) > 1
    ]
    if said:
        yield Section(title="Look at this first", warnings=tuple(said))


def _seated(copy: Copy, found: Seating, number: int) -> Iterator[Section]:
    """Yield who sits on which chair, who has none yet, and what was wished."""
    document = copy.shown
    wish = document.gathering.wishes
    if wish:
        yield Section(title=f"What {whose(copy) or 'the young person'} would like", said=(f"{sentence(wish)}.",))
    if found.wishes:
        yield Section(title="Wishes", table=_wishes(copy, found, f"wishes {number}"))
    if found.chairs:
        columns = (Column("Chair", 16), Column("Who", 71), Column("Chair", 16), Column("Who", 71))
        chairs = Table(name=f"chairs {number}", columns=columns, rows=tuple(_chairs(copy, found)))
        yield Section(title="Chairs", table=chairs)
    names = sorted(full_name(document, one.person) for one in found.waiting)
    if names:
        yield Section(title="Without a chair yet", said=(f"{listing(names)}.",))
    elif not found.chairs:
        yield Section(title="Nobody is expected yet", said=("Write down who sits on which chair.",), lines=6)


def _wishes(copy: Copy, found: Seating, name: str) -> Table:
    """Return where guests would like to sit."""
    rows = tuple((strong(full_name(copy.shown, one.person)), cell(sentence(one.seat))) for one in found.wishes)
    return Table(name=name, columns=(Column("Who", 70), Column("Would like to sit", 104)), rows=rows)


def _chairs(copy: Copy, found: Seating) -> Iterator[tuple[Cell, ...]]:
    """Yield the chairs that are given, two beside each other in a row."""
    given = sorted(found.chairs.items())
    half = -(-len(given) // 2)
    for place in range(half):
        cells: list[Cell] = []
        for at in (place, place + half):
            number, people = given[at] if at < len(given) else (0, ())
            cells.append(strong(str(number)) if number else cell(" "))
            cells.append(cell(listing(full_name(copy.shown, one) for one in people)) if number else cell(" "))
        yield tuple(cells)
