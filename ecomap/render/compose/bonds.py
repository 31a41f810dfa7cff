"""Bonds: emotional lines between two people, as calm arcs over a family tree. Clinical drawings only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.network import Bond
from ecomap.model.person import ElementId
from ecomap.render import lines
from ecomap.render.compose.captions import RARE, Caption
from ecomap.render.compose.scene import Manner, Placed
from ecomap.render.compose.ties import End, outside
from ecomap.render.drawing import Figure, Meaning
from ecomap.render.notation import Sign
from ecomap.render.paths import flattened, quadratic

BULGES = (0.16, -0.16, 0.28, -0.28, 0.42, -0.42)
"""Heights of the arcs tried, as shares of the distance."""
CLEAR = 4.5
"""How far the middle of an arc keeps away from the straight way, if it can: there may be a couple's line, mm."""
INK = "friends"
"""The sector whose ink bonds have, so that they stand apart from lines of family; their forms say the rest."""


Arc = tuple[Point, Point, Point]
"""Start, control point and end."""


def arcs(
    copy: Copy, ends: Mapping[ElementId, End], boxes: Mapping[ElementId, Box], manner: Manner
) -> Mapping[ElementId, Arc]:
    """Return how every bond between two who are drawn runs, on clinical drawings: on the arc that hides the least."""
    found: dict[ElementId, Arc] = {}
    for bond in copy.shown.bonds.values() if manner.clinical else ():
        if bond.a in ends and bond.b in ends and bond.a != bond.b:
            others = [box for key, box in boxes.items() if key not in (bond.a, bond.b)]
            a, b = ends[bond.a], ends[bond.b]
            control = _control(a.at, b.at, others)
            found[bond.id] = (outside(a, control), control, outside(b, control))
    return found


def bond_lines(
    copy: Copy, along: Mapping[ElementId, Arc], ends: Mapping[ElementId, End], manner: Manner
) -> Iterator[Placed]:
    """Yield the bonds that have their way, each in its form."""
    for key, way in along.items():
        bond = copy.shown.bonds[key]
        who = f"{ends[bond.a].name} and {ends[bond.b].name}"
        yield _drawn(key, way, bond.kind.value, who, manner)


def names(copy: Copy, along: Mapping[ElementId, Arc], manner: Manner) -> Iterator[Caption]:
    """Yield what rare bonds are called, to stand beside them."""
    bonds = copy.shown.bonds
    counts = Counter(bonds[key].kind for key in along)
    for key, way in along.items():
        if counts[bonds[key].kind] <= RARE:
            points = tuple(flattened(quadratic(*way), 9)[0])
            yield Caption(manner.style.bonds[bonds[key].kind.value].clinical, points, f"name:{key}", broad=True)


@lru_cache(maxsize=2048)
def _drawn(key: str, way: tuple[Point, ...], kind: str, who: str, manner: Manner) -> Placed:
    form = manner.style.bonds[kind]
    drawn = lines.line(way, form.form, manner.palette.sector(INK).ink, curved=True)
    points = flattened(quadratic(way[0], way[1], way[2]))[0]
    return Placed(Figure(key, drawn, Box.of_points(points).grown(3.0), Meaning(alternative=f"{who}: {form.clinical}")))


def _control(a: Point, b: Point, others: Sequence[Box]) -> Point:
    """Return the control point of the arc that runs through the fewest boxes: flat, but clear of a line between.

    Between two beside each other it rises, since their words stand below.
    """
    middle, way = a.plus(b).times(0.5), b.minus(a)
    controls = [middle.plus(Point(-way.y, way.x).times(bulge)) for bulge in BULGES]

    def cost(control: Point) -> tuple[int, bool, bool]:
        low = control.distance(middle) / 2 < CLEAR
        return _hits(a, control, b, others), low, abs(way.y) < abs(way.x) / 4 and control.y > middle.y

    return min(controls, key=cost)


def _hits(a: Point, control: Point, b: Point, others: Sequence[Box]) -> int:
    points = flattened(quadratic(a, control, b), 10)[0]
    reach = Box.of_points(points)
    return sum(any(box.crossed_by(start, end) for start, end in pairwise(points)) for box in others if box.meets(reach))


def used(copy: Copy, drawn: Mapping[ElementId, object], manner: Manner) -> frozenset[Sign]:
    """Return the entries of the notation these bonds use."""
    bonds: tuple[Bond, ...] = tuple(copy.shown.bonds.values()) if manner.clinical else ()
    return frozenset(Sign("bonds", bond.kind.value) for bond in bonds if bond.a in drawn and bond.b in drawn)
