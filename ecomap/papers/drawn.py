"""A drawing fitted into a part of a page, with its key; and larger paper where it could not be read."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ecomap.geometry import Box, Point
from ecomap.model.copies import Audience, Copy
from ecomap.model.diagram import Seat, View
from ecomap.papers.sheet import enlarged
from ecomap.render.compose import Placing, Scene, outline, shifted
from ecomap.render.compose.page import LEAST_ON_A4, LEAST_TEXT
from ecomap.render.drawing import Drawing, Figure, Meaning
from ecomap.render.legend import entries, legend
from ecomap.render.notation import STYLES

STEPS = tuple(2 ** (step / 2) for step in range(5))
"""A4 to A0, as factors of A4."""
_NEARLY = 0.01
"""Points by which text may be too small: so much is lost in reckoning."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A scene as one figure where it stands on a page, and the size its text came out at, in points."""

    figure: Figure
    text: float


def placing(copy: Copy, view: View, *, in_rings: bool = False) -> Placing:
    """Return what was arranged by hand and may be seen to have been: pinned people stay where they are.

    The order of brothers and sisters is the one that was chosen on screen, and so is the mode of an ecomap, but for a
    paper that is about its rings.
    """
    seat = Seat.COORDINATOR if copy.audience is Audience.FILE else Seat.TOGETHER
    shown = replace(copy.shown, modes={}) if in_rings else copy.shown
    arranged = shown.diagram(view, seat)
    pinned = {key: arranged.places[key] for key in arranged.pinned if key in arranged.places}
    twice = tuple(replace(one, place=None) for one in arranged.ghosts)
    return Placing(previous=pinned, pinned=frozenset(pinned), ghosts=twice, order=arranged.order, mode=arranged.mode)


def fitted(scene: Scene, area: Box, largest: float = 1.15, room: Box | None = None) -> Fitted:
    """Return a scene in the middle of an area, as large as it fits; in words, too, for those who cannot see it.

    With a `room` it is as large as if it took that room: several scenes of one room are of one size.
    """
    box = room or scene.box
    factor = min(area.width / max(box.width, 1.0), area.height / max(box.height, 1.0), largest)
    by = area.centre.minus(box.centre.times(factor))
    figures = [shifted(placed.figure, placed.at.times(factor).plus(by), factor) for placed in scene.layers]
    primitives = tuple(primitive for figure in figures for primitive in figure.primitives)
    meaning = Meaning((("Figure", scene.view.value),), alternative=outline(scene))
    whole = Figure(scene.view.value, primitives, Box.holding(figure.box for figure in figures), meaning)
    return Fitted(whole, scene.manner.text * factor)


def key_at_foot(scene: Scene, room: Box, size: float) -> tuple[Figure, ...]:
    """Return the key of what a scene uses, and no more, its lower edge on the lower edge of a room."""
    style = STYLES.get(scene.manner.house_style, STYLES["default"])
    rows = entries(scene.used, style, scene.copy.audience)
    found = legend(rows, scene.manner.palette, room.width, at=Point(room.left, 0.0), size=size)
    drop = room.bottom - Box.holding(figure.box for figure in found).bottom
    return tuple(shifted(figure, Point(0.0, drop)) for figure in found)


def readable(page: Drawing, text: float) -> Drawing:
    """Return a page on the smallest paper on which its drawing, now with text of this size, can be read."""
    large = (step for step in STEPS if text * step >= (LEAST_ON_A4 if step == STEPS[0] else LEAST_TEXT) - _NEARLY)
    return enlarged(page, next(large, STEPS[-1]))
