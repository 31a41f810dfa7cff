"""Bonds: emotional lines between two people, as calm arcs over a family tree. Clinical drawings only."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.network import Bond
from ecomap.model.person import ElementId
from ecomap.render import lines
from ecomap.render.compose.scene import Manner, Placed
from ecomap.render.compose.ties import End, outside
from ecomap.render.drawing import Figure, Meaning
from ecomap.render.notation import Sign
from ecomap.render.paths import flattened, quadratic

BULGES = (0.16, -0.16, 0.28, -0.28, 0.42, -0.42)
"""Heights of the arcs tried, as shares of the distance."""
INK = "friends"
"""The sector whose ink bonds have, so that they stand apart from lines of family; their forms say the rest."""


def bond_lines(
    copy: Copy, ends: Mapping[ElementId, End], boxes: Mapping[ElementId, Box], manner: Manner
) -> Iterator[Placed]:
    """Yield every bond between two who are drawn, on clinical drawings; each on the arc that hides the least."""
    if not manner.clinical:
        return
    for bond in copy.shown.bonds.values():
        if bond.a in ends and bond.b in ends and bond.a != bond.b:
            others = [box for key, box in boxes.items() if key not in (bond.a, bond.b)]
            a, b = ends[bond.a], ends[bond.b]
            control = _control(a.at, b.at, others)
            way = (outside(a, control), control, outside(b, control))
            yield _drawn(bond.id, way, bond.kind.value, f"{a.name} and {b.name}", manner)


@lru_cache(maxsize=2048)
def _drawn(key: str, way: tuple[Point, ...], kind: str, who: str, manner: Manner) -> Placed:
    form = manner.style.bonds[kind]
    drawn = lines.line(way, form.form, manner.palette.sector(INK).ink, curved=True)
    points = flattened(quadratic(way[0], way[1], way[2]))[0]
    return Placed(Figure(key, drawn, Box.of_points(points).grown(3.0), Meaning(alternative=f"{who}: {form.clinical}")))


def _control(a: Point, b: Point, others: Sequence[Box]) -> Point:
    """Return the control point of the flattest arc that runs through the fewest boxes."""
    middle, way = a.plus(b).times(0.5), b.minus(a)
    controls = [middle.plus(Point(-way.y, way.x).times(bulge)) for bulge in BULGES]
    return min(controls, key=lambda control: _hits(a, control, b, others))


def _hits(a: Point, control: Point, b: Point, others: Sequence[Box]) -> int:
    points = flattened(quadratic(a, control, b), 10)[0]
    reach = Box.of_points(points)
    return sum(any(box.crossed_by(start, end) for start, end in pairwise(points)) for box in others if box.meets(reach))


def used(copy: Copy, drawn: Mapping[ElementId, object], manner: Manner) -> frozenset[Sign]:
    """Return the entries of the notation these bonds use."""
    bonds: tuple[Bond, ...] = tuple(copy.shown.bonds.values()) if manner.clinical else ()
    return frozenset(Sign("bonds", bond.kind.value) for bond in bonds if bond.a in drawn and bond.b in drawn)
