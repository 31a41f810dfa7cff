"""Lines of the notation: from a way and a form to primitives. Pure functions; lengths in millimetres.

A way is corners from the first end to the other. Corners are rounded, crossings hop, and the strokes,
gaps and marks of the form are laid along what results.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from ecomap.geometry import Box, Point
from ecomap.render import marks, paths
from ecomap.render.drawing import Colour, Move, Pen, Primitive, Shape
from ecomap.render.drawing import Line as Straight
from ecomap.render.forms import LineForm, Mark, MarkPlace, Stroke
from ecomap.render.look import Palette
from ecomap.render.notation import OUTLINE, W

CORNER = 2.0
"""Radius of a rounded corner."""
HOP = 1.8
"""Radius of the hop where one line crosses another."""

_LEAD = 4.0  # w: how far teeth stay away from the ends of a line
_WAVE_LENGTH = 28.0  # w: of the wave in the middle, four half turns
_WAVE_HEIGHT = 3.4  # w
_STRAIGHT_SHARE = 0.3
_FIRST = 9.0  # mm: a mark near the start does not stand on a first stretch shorter than this before a corner

PLAIN = LineForm(strokes=(Stroke(1.5),))
"""An ordinary line, for what has no form of its own."""


@dataclass(frozen=True, slots=True)
class Way:
    """A line's way as a dense row of points, with the place that counts as its middle."""

    points: tuple[Point, ...]
    length: float
    middle: float
    """Distance along the way; on its longest straight stretch, where a mark can be read."""
    begin: float = 0.0
    """Distance along the way from which on a mark near the start can be read: past corners that come too soon."""


def line(
    way: Sequence[Point],
    form: LineForm,
    ink: Colour,
    *,
    hops: Iterable[Point] = (),
    corner: float = CORNER,
    curved: bool = False,
    smooth: bool = False,
    w: float = W,
) -> tuple[Primitive, ...]:
    """Return a line of the notation along a way.

    `hops` are the places where it jumps another line; `curved` takes three points as a quadratic arc
    (start, control, end); `smooth` takes all points as they are, with no corner to round and the middle halfway;
    `w` is the weight of a plain line.
    """
    if smooth:
        total = paths.length(way)
        course = Way(tuple(way), total, total / 2)
    else:
        course = _arc(way) if curved and len(way) == 3 else traced(way, tuple(hops), corner)
    if course.length < 1e-6:
        return ()
    cuts = _cuts(course, form, w)
    found: list[Primitive] = []
    for stroke in form.strokes:
        found += _stroke(course, stroke, cuts, form, ink, w)
    standing: dict[MarkPlace, int] = {}
    for mark in form.marks:
        nth = standing.get(mark.place, 0)
        found += marks.mark(course.points, course.length, course.middle, mark, nth, form, ink, w, course.begin)
        standing[mark.place] = nth + 1
    return tuple(found)


@lru_cache(maxsize=4096)
def marked(way: tuple[Point, ...], form: LineForm, w: float = W) -> tuple[Point, ...]:
    """Return where on a way through corners the marks of a form stand, but for those at its ends and all along it."""
    if not form.marks:
        return ()
    course = traced(way)
    inner = [mark.place for mark in form.marks if mark.place in ("near start", "middle")]
    at = (
        marks.place(course.length, course.middle, place, inner[:number].count(place), w, course.begin)
        for number, place in enumerate(inner)
    )
    return tuple(paths.along(course.points, distance)[0] for distance in at)


def with_flow(form: LineForm, *, out: bool = False, back: bool = False) -> LineForm:
    """Return the form with arrowheads: at the end for what goes out, at the start for what comes back."""
    heads = ((Mark("arrow", "end"),) if out else ()) + ((Mark("arrow", "start"),) if back else ())
    return LineForm(strokes=form.strokes, gap=form.gap, marks=form.marks + heads)


def household(corners: Sequence[Point], palette: Palette, edge: Colour | None = None) -> Shape:
    """Return the soft dashed outline round people who live together."""
    pen = Pen(edge or palette.household_edge, 0.35, (2.2, 1.8))
    return Shape(paths.polygon(corners, 4.0), pen, palette.household)


def household_box(box: Box, palette: Palette, edge: Colour | None = None) -> Shape:
    """Return the household outline about a box."""
    ends = (box.left, box.right, box.right, box.left), (box.top, box.top, box.bottom, box.bottom)
    return household([Point(x, y) for x, y in zip(*ends, strict=True)], palette, edge)


def identical_bar(apex: Point, ends: Sequence[Point], ink: Colour, share: float = 0.55) -> Shape:
    """Return the bar that joins the fan of identical twins, at a part of the way from the apex to each."""
    at = [apex.plus(end.minus(apex).times(share)) for end in ends]
    return Shape((Move(at[0]), *(Straight(point) for point in at[1:])), Pen(ink, OUTLINE))


def traced(way: Sequence[Point], hops: tuple[Point, ...] = (), corner: float = CORNER) -> Way:
    """Return the dense points of a way through corners, rounded, hopping where asked."""
    segments = list(pairwise(way))
    rounded = paths.polyline(_orthogonal_only(way, corner), corner) if len(way) > 2 else paths.polyline(way)
    points = paths.flattened(rounded)[0]
    if hops:
        points = _hopping(points, hops)
    total = paths.length(points)
    longest = max(segments, key=lambda ends: ends[0].distance(ends[1]))
    middle = total / 2
    if longest[0].distance(longest[1]) >= _STRAIGHT_SHARE * total:
        middle = _distance_to(points, longest[0].plus(longest[1]).times(0.5))
    begin = 0.0
    if len(segments) > 1 and segments[0][0].distance(segments[0][1]) < _FIRST:
        begin = min(_distance_to(points, longest[0]), 0.6 * total)
    return Way(points, total, middle, begin)


def _orthogonal_only(way: Sequence[Point], corner: float) -> Sequence[Point]:
    """Return the way with slanting corners doubled, so that a fan of twins keeps its points sharp."""
    found = [way[0]]
    for before, here, after in zip(way, way[1:], way[2:], strict=False):
        a, b = here.minus(before), after.minus(here)
        slanting = (abs(a.x) > 1e-9 and abs(a.y) > 1e-9) or (abs(b.x) > 1e-9 and abs(b.y) > 1e-9)
        found += [here, here] if slanting and corner else [here]
    return [*found, way[-1]]


def _arc(way: Sequence[Point]) -> Way:
    points = paths.flattened(paths.quadratic(way[0], way[1], way[2]), 32)[0]
    total = paths.length(points)
    return Way(points, total, total / 2)


def _distance_to(points: Sequence[Point], goal: Point) -> float:
    """Return how far along the way the place nearest to a point is."""
    best, found, gone = float("inf"), 0.0, 0.0
    for a, b in pairwise(points):
        step = a.distance(b)
        if step > 0:
            way = b.minus(a)
            share = min(1.0, max(0.0, ((goal.x - a.x) * way.x + (goal.y - a.y) * way.y) / step**2))
            away = goal.distance(a.plus(way.times(share)))
            if away < best - 1e-9:
                best, found = away, gone + share * step
        gone += step
    return found


def _hopping(points: tuple[Point, ...], hops: tuple[Point, ...]) -> tuple[Point, ...]:
    """Return the way with half circles over the crossings: upward on level stretches, to the right on upright ones."""
    total = paths.length(points)
    at = sorted(_distance_to(points, hop) for hop in hops)
    found: list[Point] = []
    gone = 0.0
    for here, before, after in zip(at, [0.0, *at], [*at[1:], total], strict=False):
        radius = min(HOP, 0.48 * (after - here), 0.48 * (here - before) if before else here * 0.9)
        if radius < 0.2:
            continue
        found += paths.piece(points, gone, here - radius)
        start, (end, _) = found[-1], paths.along(points, here + radius)
        clockwise = end.x > start.x + 1e-9 or (abs(end.x - start.x) < 1e-9 and end.y > start.y)
        step = paths.arc(start, radius, radius, 0, False, clockwise, end)
        found += paths.flattened((Move(start), *step), 8)[0][1:]
        gone = here + radius
    return (*found, *paths.piece(points, gone, total)[1 if found else 0 :])


def _cuts(way: Way, form: LineForm, w: float) -> list[tuple[float, float]]:
    """Return the stretches left out of every stroke: the form's gap, and the room of marks that stand in the line."""
    half = marks.gap(form, way.length, w) / 2
    cuts = [(way.middle - half, way.middle + half)] if half else []
    for mark in form.marks:
        room = marks.room(mark, way.length, w) / 2
        if room and not (half and mark.place == "middle"):
            at = marks.place(way.length, way.middle, mark.place, 0, w, way.begin)
            cuts.append((at - room, at + room))
    return sorted(cuts)


def _stroke(
    way: Way, stroke: Stroke, cuts: list[tuple[float, float]], form: LineForm, ink: Colour, w: float
) -> list[Primitive]:
    points, middle = way.points, way.middle
    if stroke.offset:
        points = shifted(points, stroke.offset * w)
    start, end = marks.ends(form, w)
    total = paths.length(points)
    start, end = min(start, total * 0.4), total - min(end, total * 0.4)
    dashes = tuple(dash * w for dash in stroke.dashes)
    match stroke.course:
        case "zigzag":
            pieces, dashes = _zigzag(points, start, end, stroke, marks.lead(form), w), ()
        case "wave":
            pieces = [_wave(points, start, end, middle, w)]
        case "plain":
            pieces = _kept(points, start, end, cuts, total / way.length)
    pen = Pen(ink, stroke.weight * w, dashes)
    return [Shape((Move(part[0]), *(Straight(point) for point in part[1:])), pen) for part in pieces]


def _kept(
    points: tuple[Point, ...], start: float, end: float, cuts: list[tuple[float, float]], stretch: float
) -> list[tuple[Point, ...]]:
    parts, at = [], start
    for low, high in [*((low * stretch, high * stretch) for low, high in cuts), (end, end)]:
        if low > at:
            parts.append(paths.piece(points, at, min(low, end)))
        at = max(at, high)
    return parts


def shifted(points: Sequence[Point], offset: float) -> tuple[Point, ...]:
    """Return a way beside a way: every point moved to the left of the direction there, mitred in corners."""
    clean = [points[0], *(b for a, b in pairwise(points) if a.distance(b) > 1e-9)]
    normals = []
    for a, b in pairwise(clean):
        step = a.distance(b)
        normals.append(Point((b.y - a.y) / step, (a.x - b.x) / step))
    found = []
    for index, point in enumerate(clean):
        before, after = normals[max(index - 1, 0)], normals[min(index, len(normals) - 1)]
        both = before.plus(after)
        scale = 2 / max(both.x**2 + both.y**2, 0.5)
        found.append(point.plus(both.times(offset * scale)))
    return tuple(found)


def _beside(points: Sequence[Point], distance: float, offset: float) -> Point:
    point, way = paths.along(points, distance)
    return Point(point.x + way.y * offset, point.y - way.x * offset)


def _zigzag(
    points: Sequence[Point], start: float, end: float, stroke: Stroke, lead: float, w: float
) -> list[tuple[Point, ...]]:
    first = min(_LEAD * w, (end - start) / 6)
    last = min(max(_LEAD, lead) * w, (end - start) / 3)
    low, high = start + first, end - last
    groups = [(low, high)]
    if stroke.dashes:
        on, off = (dash * w for dash in stroke.dashes)
        count = max(2, round((high - low + off) / (on + off)))
        step = (high - low + off) / count
        groups = [(low + index * step, low + (index + 1) * step - off) for index in range(count)]
    rows = [_teeth(points, *group, stroke.height * w) for group in groups]
    rows[0] = (paths.along(points, start)[0], *rows[0])
    rows[-1] = (*rows[-1], paths.along(points, end)[0])
    return rows


def _teeth(points: Sequence[Point], start: float, end: float, height: float) -> tuple[Point, ...]:
    count = max(2, 2 * round((end - start) / (2 * height)))
    each = (end - start) / count
    tips = (_beside(points, start + (i + 0.5) * each, height * (1 if i % 2 else -1)) for i in range(count))
    return (paths.along(points, start)[0], *tips, paths.along(points, end)[0])


def _wave(points: Sequence[Point], start: float, end: float, middle: float, w: float) -> tuple[Point, ...]:
    half = min(_WAVE_LENGTH * w, (end - start) * 0.7) / 2
    middle = min(max(middle, start + half), end - half)
    turns = (
        _beside(points, middle - half + 2 * half * i / 48, _WAVE_HEIGHT * w * math.sin(4 * math.pi * i / 48))
        for i in range(49)
    )
    before, after = paths.piece(points, start, middle - half), paths.piece(points, middle + half, end)
    return (*before[:-1], *turns, *after[1:])
