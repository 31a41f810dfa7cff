"""Ties to a home in the middle of an ecomap: from the symbol of who has them where that is calm, else from the home."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.network import Network
from ecomap.model.copies import Copy
from ecomap.model.network import Tie
from ecomap.model.person import ElementId
from ecomap.render.compose.hearth import Hearth
from ecomap.render.compose.network import Circle
from ecomap.render.compose.scene import Manner, Placed, Placing
from ecomap.render.compose.ties import End, outside, tie_figure

AIMS = (1.0, 0.8, 0.6, 0.4, 0.2)
"""How far from the middle of the home, in shares of the way to somebody's symbol, a straight tie of theirs may aim."""
AIR = 0.35
"""Between the outline and the end of a tie, millimetres."""


def about_home(copy: Copy, circle: Circle, hearth: Hearth) -> Circle:
    """Return who stands about a household, and which ties are drawn then: theirs, and those of the others.

    A young person who lives elsewhere stands where the one of the home stood who is closest to them: the home is as
    close to them as they are to it. Their own ties to everybody else are left to their own ecomap.
    """
    inside, me = hearth.places.keys(), circle.centre
    rings = {one: ring for one, ring in circle.rings.items() if one not in inside}
    groups = circle.groups
    if hearth.centre is None:
        closest = closest_of(circle, inside)
        rings[me] = circle.rings.get(closest, max(circle.rings.values(), default=1)) if closest else 1
        groups = {**groups, me: circle.groups[closest or me]}
    ends = dict.fromkeys(inside, hearth.key)
    ties = (
        replace(tie, a=ends.get(tie.a, tie.a), b=ends.get(tie.b, tie.b))
        for tie in copy.shown.ties.values()
        if tie.a != tie.b and _is_drawn({tie.a, tie.b}, inside, rings.keys(), None if hearth.centre else me)
    )
    return Circle(
        centre=hearth.key,
        rings=rings,
        waiting=tuple(one for one in circle.waiting if one not in inside),
        groups=groups,
        sectors=circle.sectors,
        ties=tuple(ties),
    )


def _is_drawn(ends: Set[ElementId], inside: Set[ElementId], around: Set[ElementId], stranger: ElementId | None) -> bool:
    """Say whether a tie is drawn about a home: of those in it to anybody around, and of those around but a stranger."""
    if not ends <= inside | around or ends <= inside:
        return False
    return not ends.isdisjoint(inside) or stranger not in ends


def about(placing: Placing, hearth: Hearth, whole: Circle, plan: Network) -> Placing:
    """Return where everybody stood, but for those whom the household needs the room of; `whole` is without it."""
    me, stood = whole.centre, placing.previous
    closest = closest_of(whole, hearth.places)
    if hearth.centre is None and stood.get(me, ORIGIN) == ORIGIN and closest is not None and closest in stood:
        stood = {**stood, me: stood[closest]}
    # arrays take some time to import: only who lays out about a home pays
    from ecomap.layout.ecomap.making_way import made_way

    places = made_way(plan, {spot.id: stood[key] for spot in plan.spots if (key := ElementId(spot.id)) in stood})
    return replace(placing, previous={**stood, **{ElementId(key): at for key, at in places.items()}})


def closest_of(circle: Circle, people: Iterable[ElementId]) -> ElementId | None:
    """Return who of some people is closest to the young person; of several, whoever was named first."""
    wanted = frozenset(people)
    return min((one for one in circle.rings if one in wanted), key=circle.rings.__getitem__, default=None)


def home_tie(
    tie: Tie, way: Sequence[Point], hearth: Hearth, other: End, around: Mapping[ElementId, Box], manner: Manner
) -> Placed:
    """Return the tie of somebody in the home to somebody outside.

    `way` leads from a to b, from or to the middle of the home; `other` is the far end, `around` the room of everybody
    outside. The young person's own ties start at the outline: their home stands for them. Those of the others start
    at their symbols where that is calm, or else where the outline is on the way there.
    """
    outward = tie.a in hearth.places
    who, far = (tie.a, tie.b) if outward else (tie.b, tie.a)
    near = hearth.ends[who]
    strangers = [box for key, box in around.items() if key != far]
    aims = () if who == hearth.centre else (near.at.times(share) for share in AIMS)
    aim = next((at for at in aims if not _meets(at, other, strangers)), None)
    if aim == near.at and _is_calm(near, who, other, hearth):
        way, start = (near.at, other.at), near
    elif aim is not None:
        way, start = (aim, other.at), _edge(near, hearth, aim)
    else:
        way, start = _left(way if outward else way[::-1], hearth.outline.grown(AIR)), _edge(near, hearth, ORIGIN)
    ends = (start, other) if outward else (other, start)
    drawn = tie_figure(tie, way if outward else way[::-1], ends, manner, spoke=True)
    kind = manner.style.strengths[tie.strength.value]
    said = f"{near.name} and {other.name}: {kind.clinical if manner.clinical else kind.words}"
    return Placed(replace(drawn.figure, meaning=replace(drawn.figure.meaning, alternative=said)), drawn.at)


def _edge(near: End, hearth: Hearth, aim: Point) -> End:
    """Return the end of a tie that starts at the outline, in line with a place inside."""
    return replace(near, at=aim, side=0.0, words=hearth.outline.moved(ORIGIN.minus(aim)))


def _meets(start: Point, other: End, boxes: Iterable[Box]) -> bool:
    """Say whether the straight way to a far end runs through anybody."""
    return any(box.crossed_by(start, outside(other, start)) for box in boxes)


def _is_calm(near: End, who: ElementId, other: End, hearth: Hearth) -> bool:
    """Say whether the straight way from somebody's symbol out of the home meets nobody, no line and no words in it."""
    words = [near.words.moved(near.at), Box(hearth.chip.left, hearth.outline.bottom, hearth.chip.width, 1.0)]
    if _meets(near.at, other, [*words, *(box for one, box in hearth.boxes.items() if one != who)]):
        return False
    start = outside(near, other.at)
    return not any(_cross(start, other.at, a, b) for line in hearth.ways for a, b in pairwise(line))


def _cross(a: Point, b: Point, c: Point, d: Point) -> bool:
    """Say whether two straight segments share a point."""
    return _side(a, b, c) * _side(a, b, d) <= 0 and _side(c, d, a) * _side(c, d, b) <= 0


def _side(a: Point, b: Point, point: Point) -> float:
    """Return on which side of a straight line a point lies: by its sign."""
    return (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x)


def _left(way: Sequence[Point], room: Box) -> Sequence[Point]:
    """Return a way round boxes without what of it lies in a room; straight ways and arcs are cut as they are drawn."""
    if len(way) < 4:
        return (ORIGIN, *way[1:])
    points = [ORIGIN, *way[1:]]
    while len(points) > 2 and room.holds(points[1]):
        points.pop(0)
    a, b = points[0], points[1]
    shares = [share for share in (step / 64 for step in range(65)) if not room.holds(a.plus(b.minus(a).times(share)))]
    return (a.plus(b.minus(a).times(shares[0] if shares else 1.0)), *points[1:])
