"""How the sheets of a poster go together: the marks on each of them, and the first sheet, which shows them all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import product

from ecomap.geometry import Box, Point
from ecomap.papers import sheet
from ecomap.papers.printed.spread import MARGIN, At, Spread, named
from ecomap.render import paths
from ecomap.render.compose import shifted
from ecomap.render.drawing import DECORATION, WHITE, Drawing, Figure, Meaning, Pen, Shape, Words
from ecomap.render.look import LIGHT

_CUT = Pen(LIGHT.quiet, 0.3, (3.0, 2.0))
_OUTLINE = Pen(LIGHT.ink, 0.4)
_AWAY = Pen(LIGHT.quiet, 0.25, (1.5, 1.5))
"""Round a sheet that is not printed."""
_NAME_ROOM = 16.0


def marks(spread: Spread, at: At, by: Point, shown: Box, paper: Box) -> Iterator[Figure]:
    """Yield where to cut, which sheet this is, and which sheets lie beside it; `shown` is its window on the paper."""
    left, above = _left(spread, at), _above(spread, at)
    lines = []
    start = shown.left
    if left is not None:
        x = spread.columns.cuts[at[0] - 1] + by.x
        lines.append((Point(x, 3.0), Point(x, paper.bottom - 3.0)))
        start = x + 3.0
    if above is not None:
        y = spread.rows.cuts[at[1] - 1] + by.y
        lines.append((Point(3.0, y), Point(paper.right - 3.0, y)))
    if lines:
        yield sheet.shapes("cut here", *(Shape(paths.polyline(line), _CUT) for line in lines))
    yield from _meeting(spread, at, by, paper)
    name, below = named(at), paper.bottom - MARGIN + 3.4
    path: sheet.Structure = (("H2", f"sheet {name}"),)
    yield from sheet.block(name, Point(start, below), 20.0, sheet.TITLE, LIGHT.ink, path=path, bold=True).figures
    words = f"{spread.page.title}. {_neighbours(spread, at)}"
    size, room = sheet.TEXT, shown.right - start - _NAME_ROOM
    path = (("P", f"neighbours {name}"),)
    short = sheet.pieces(words, room, size, 5.0)[0]
    yield from sheet.block(short, Point(start + _NAME_ROOM, below + 0.6), room, size, LIGHT.quiet, path=path).figures


def _left(spread: Spread, at: At) -> At | None:
    """Return the sheet on the left, if it is printed."""
    return found if (found := (at[0] - 1, at[1])) in spread.sheets else None


def _above(spread: Spread, at: At) -> At | None:
    """Return the sheet above, if it is printed."""
    return found if (found := (at[0], at[1] - 1)) in spread.sheets else None


def _meeting(spread: Spread, at: At, by: Point, paper: Box) -> Iterator[Figure]:
    """Yield small ticks in the margins where the neighbours on the right and below begin once they are cut."""
    ticks = []
    if (at[0] + 1, at[1]) in spread.sheets:
        x = spread.columns.cuts[at[0]] + by.x
        ticks += [(Point(x, 4.0), Point(x, MARGIN - 1.0)), (Point(x, paper.bottom - 4.0), Point(x, paper.bottom - 1.0))]
    if (at[0], at[1] + 1) in spread.sheets:
        y = spread.rows.cuts[at[1]] + by.y
        ticks += [(Point(4.0, y), Point(MARGIN - 1.0, y)), (Point(paper.right - 8.0, y), Point(paper.right - 4.0, y))]
    if ticks:
        yield sheet.shapes("meets here", *(Shape(paths.polyline(line), _OUTLINE) for line in ticks))


def _neighbours(spread: Spread, at: At) -> str:
    """Return in words on which sheets this one is glued."""
    on = [named(one) for one in (_left(spread, at), _above(spread, at)) if one is not None]
    if on:
        return f"Cut at the dashes, glue on {' and '.join(on)}."
    if at == spread.sheets[0]:
        return "Begin with this sheet."
    after = next(one for one in ((at[0] + 1, at[1]), (at[0], at[1] + 1)) if one in spread.sheets)
    return f"Glue {named(after)} on this sheet."


def overview(spread: Spread, paper: Box) -> Drawing:
    """Return the first sheet: the outlines of the page, small, and where each sheet lies on it."""
    page = spread.page
    room = Box(18.0, 74.0, paper.width - 36.0, paper.height - 74.0 - 18.0)
    factor = min(room.width / page.box.width, room.height / page.box.height)
    by = Point(room.centre.x - page.box.centre.x * factor, room.top - page.box.top * factor)
    ground = Box(page.box.left * factor + by.x, room.top, page.box.width * factor, page.box.height * factor)
    figures: list[Figure] = list(_told(spread, paper))
    figures.append(sheet.shapes("ground", Shape(paths.rectangle(ground), fill=page.paper)))
    outlines = [shifted(replace(one, meaning=DECORATION), by, factor) for one in page.figures]
    figures.extend(
        replace(one, primitives=tuple(part for part in one.primitives if isinstance(part, Shape))) for one in outlines
    )
    xs = [page.box.left, *spread.columns.cuts, page.box.right]
    ys = [page.box.top, *spread.rows.cuts, page.box.bottom]
    cells = list(product(range(len(ys) - 1), range(len(xs) - 1)))
    # those that are not printed first: the outline of those that are lies over their dashes
    for down, across in sorted(cells, key=lambda cell: (cell[1], cell[0]) in spread.sheets):
        left, top, right, bottom = xs[across], ys[down], xs[across + 1], ys[down + 1]
        box = Box(left * factor + by.x, top * factor + by.y, (right - left) * factor, (bottom - top) * factor)
        figures.extend(_cell((across, down), box, printed=(across, down) in spread.sheets))
    return replace(page, figures=tuple(figures), box=paper, paper=WHITE, outline="")


def _told(spread: Spread, paper: Box) -> Iterator[Figure]:
    """Yield what is on the poster, and how it is put together."""
    top, room, count = 18.0, paper.width - 36.0, len(spread.sheets)
    lines = [
        (spread.page.title, sheet.LARGE, "H1", True),
        ("How the sheets go together", sheet.PAGE_NAME, "H2", False),
        (f"There are {count} sheets. Print them as large as they are (100 %).", sheet.TEXT, "P", False),
        (
            f"Begin with {named(spread.sheets[0])}. Cut each further sheet at its dashes; glue it on its neighbour.",
            sheet.TEXT, "P", False,
        ),
    ]  # fmt: skip
    if count < len(spread.columns.starts) * len(spread.rows.starts):
        lines.append(("Where no sheet has a name, nothing is printed: it would be empty.", sheet.TEXT, "P", False))
    for text, size, tag, bold in lines:
        path = ((tag, f"poster {tag} {size} {text}"),)
        made = sheet.block(text, Point(18.0, top), room, size, LIGHT.ink, path=path, bold=bold)
        yield from made.figures
        top = made.bottom + 1.5


def _cell(at: At, box: Box, *, printed: bool) -> Iterator[Figure]:
    """Yield where one sheet lies, and what it is called; of one that is not printed, white paper and dashes."""
    if not printed:
        yield sheet.shapes("no sheet", Shape(paths.rectangle(box), _AWAY, WHITE))
        return
    yield sheet.shapes("sheet", Shape(paths.rectangle(box), _OUTLINE))
    name = named(at)
    chip = Box.around(box.centre, 12.0, 8.0)
    ground = Shape(paths.rectangle(chip, 2.0), _OUTLINE, WHITE)
    words = Words(name, Point(chip.centre.x, chip.centre.y + 1.8), sheet.TITLE, LIGHT.ink, "middle", True)
    yield Figure(name, (ground, words), chip, Meaning((("P", f"lies {name}"),)))
