"""The handles at both ends of the one line that is selected: dragged, or clicked, the end goes to somebody else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath

from ecomap.edit.reconnecting import End, LineEnd, ends_of
from ecomap.geometry import Point
from ecomap.model.person import ElementId
from ecomap.ui.canvas.item import FigureItem
from ecomap.ui.canvas.stage import Stage, line_of


@dataclass(frozen=True, slots=True)
class Held:
    """An end of a drawn line, in millimetres: where its handle is, and where the line comes from."""

    end: LineEnd
    at: Point
    come: Point


def line_ends(stage: Stage, selection: Iterable[ElementId]) -> tuple[Held, ...]:
    """Return the ends of the one line selected, where it is drawn; none of anything else."""
    chosen = tuple(selection)
    if len(chosen) != 1 or stage.shown is None:
        return ()
    ends = ends_of(stage.shown.copy.shown, chosen[0])
    path = _path(stage, chosen[0]) if ends else None
    if path is None or path.isEmpty():
        return ()
    points = [path.elementAt(at) for at in range(path.elementCount())]
    drawn = [Point(one.x, one.y) for one in points]
    places = {end: place for end in ends if (place := _place(stage, end)) is not None}
    if len(places) < 2:
        return ()
    near = {end: min(drawn, key=lambda one, place=place: _far(one, place)) for end, place in places.items()}  # type: ignore[misc]
    first, second = ends
    if first.end is End.PARENTS:
        # a child hangs from the middle between two parents: of its line, that is the end farthest from it
        near[first] = max(drawn, key=lambda one: _far(one, near[second]))
    if _far(near[first], near[second]) < 1.0:
        return ()
    return (Held(first, near[first], near[second]), Held(second, near[second], near[first]))


def _path(stage: Stage, line: ElementId) -> QPainterPath | None:
    """Return how a line runs, in millimetres."""
    shown = stage.shown
    items = (item for key, item in stage.drawn.items() if item.is_line and shown and line_of(key, shown) == line)
    item: FigureItem | None = next(items, None)
    return item.way().translated(item.pos()) if item is not None else None


def _place(stage: Stage, end: LineEnd) -> Point | None:
    """Return where those at an end stand, in the middle between them."""
    found = [place for one in end.who if (place := stage.place(one)) is not None]
    if not found:
        return None
    return Point(sum(one.x for one in found) / len(found), sum(one.y for one in found) / len(found))


def _far(one: Point, other: Point) -> float:
    return (one.x - other.x) ** 2 + (one.y - other.y) ** 2


def nearest(held: Iterable[tuple[Held, QPointF]], to: QPointF, reach: float) -> Held | None:
    """Return the end whose handle is at a point of the viewport, or as near."""
    within = [(one, (at - to).manhattanLength()) for one, at in held]
    found = min(within, key=lambda pair: pair[1], default=None)
    return found[0] if found is not None and found[1] <= reach else None
