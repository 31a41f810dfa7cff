"""A large page on several sheets, to be put together: a poster, or a drawing that is too large for its paper.

Neighbours overlap. In each overlap a dashed line says where to cut; it runs where it meets the fewest words. Each sheet
is called by its row and column ("B2"), and a first sheet shows how they lie. Sheets that would be empty are left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ecomap.geometry import Box, Point
from ecomap.papers import sheet
from ecomap.papers.printed.assembly import marks, overview
from ecomap.papers.printed.spread import MARGIN, At, Piece, Spread, measured, named, spread
from ecomap.render import paths
from ecomap.render.compose import Paper, shifted
from ecomap.render.drawing import DECORATION, WHITE, Drawing, Figure, Meaning, Shape


def tiled(page: Drawing, paper: Paper) -> tuple[Drawing, ...]:
    """Return how the sheets lie, and the sheets, row by row; a page that fits on the paper is returned alone."""
    short, long = min(paper.width, paper.height), max(paper.width, paper.height)
    if min(page.box.width, page.box.height) <= short + 1.0 and max(page.box.width, page.box.height) <= long + 1.0:
        return (page,)
    pieces, turns = measured(page), (Box(0.0, 0.0, short, long), Box(0.0, 0.0, long, short))
    ways = [(spread(page, pieces, turn), turn) for turn in turns]
    found, room = min(ways, key=lambda way: len(way[0].sheets))
    return (overview(found, Box(0.0, 0.0, short, long)), *(_tile(found, at, room) for at in found.sheets))


def _tile(found: Spread, at: At, paper: Box) -> Drawing:
    """Return one sheet: its window of the page, white around it, and the marks by which it is put together."""
    page, window, own = found.page, found.window(at), found.own(at)
    by = Point(MARGIN - window.left, MARGIN - window.top)
    shown = window.moved(by)
    ground = sheet.shapes("paper", Shape(paths.rectangle(_common(page.box.moved(by), shown)), fill=page.paper))
    drawn = [
        shifted(_seen(one, parts, window, own, named(at)), by)
        for one, parts in found.pieces
        if one.box.grown(2).meets(window)
    ]
    frame = [sheet.shapes("margin", Shape(paths.rectangle(box), fill=WHITE)) for box in _around(shown, paper)]
    figures = (ground, *drawn, *frame, *marks(found, at, by, shown, paper))
    return replace(page, figures=figures, box=paper, paper=WHITE, title=f"{page.title}, {named(at)}", outline="")


def _seen(figure: Figure, parts: Sequence[Piece], window: Box, own: Box, name: str) -> Figure:
    """Return what a window shows of a figure; it is read out on the sheet its middle is on, and nowhere else."""
    inner = window.grown(3.0)
    primitives = tuple(one for one, box in parts if box.meets(inner))
    meaning = figure.meaning if own.holds(figure.box.centre) else DECORATION
    if primitives and meaning == DECORATION and figure.meaning.path and figure.meaning.path[-1][0] == "Figure":
        words = f"{name}: a part of the drawing."
        meaning = Meaning((*figure.meaning.path[:-1], ("Figure", f"{name} {figure.key}")), words)
        meaning = meaning if figure.box.width > window.width / 2 else DECORATION
    return replace(figure, primitives=primitives, meaning=meaning)


def _common(one: Box, other: Box) -> Box:
    """Return what two boxes share."""
    left, top = max(one.left, other.left), max(one.top, other.top)
    right, bottom = min(one.right, other.right), min(one.bottom, other.bottom)
    return Box(left, top, max(right - left, 0.0), max(bottom - top, 0.0))


def _around(shown: Box, paper: Box) -> tuple[Box, ...]:
    """Return the margins of a sheet, a little further than its edges, so that nothing looks out."""
    far = 1000.0
    return (
        Box(-far, -far, paper.width + 2 * far, far + shown.top),
        Box(-far, shown.bottom, paper.width + 2 * far, far),
        Box(-far, shown.top, far + shown.left, shown.height),
        Box(shown.right, shown.top, far, shown.height),
    )
