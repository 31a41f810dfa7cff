"""People, pets, places and groups as symbols: outlines after their kind, what stands inside, marks of death.

Every function takes the side of a symbol in millimetres. An outline is drawn about the symbol's centre;
`boundary` says where a line to the centre should end.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from itertools import pairwise

from ecomap.geometry import Box, Point
from ecomap.render import icons, paths, typeface
from ecomap.render.drawing import Close, Colour, Line, Move, Pen, Picture, Primitive, Shape, Words
from ecomap.render.forms import Death, Outline, PersonKind
from ecomap.render.look import Palette, mixed
from ecomap.render.notation import GHOST_DASHES, OUTLINE, SYMBOL

_SQUARE = 0.92
"""Side of a square as large to the eye as a circle of diameter 1."""
_DOUBLE, _LEAST_DOUBLE = 0.14, 2.0
"""How much smaller the inner outline of the young person's symbol is: a part of the side, and millimetres at least."""
_DIED_OUTLINE = 0.4
_MIDDLE_OF_EMOJI = 0.37
"""Height of an emoji's middle above the baseline, in ems."""
_ARROW = 0.46
"""Length of the arrow in somebody drawn a second time: a part of the side."""
_FAINT = 0.6
"""How much of a faint symbol's colours is left on the paper."""
_SOFTENED = 0.75
"""The same of a coloured outline of somebody who has died."""
_BOLD_FROM = 13.0
"""A word inside a symbol is bold above this size, in points: the young person's name; ages and initials are not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inside:
    """What stands inside a symbol: a picture, else a sticker (an icon's name or an emoji), else words (an age)."""

    picture: bytes = b""
    sticker: str = ""
    words: str = ""
    size: float = 0.0
    """Of the words, in points; 0 is as large as fits."""
    bold: bool = False
    """The words are bold in any size."""


EMPTY = Inside()


@dataclass(frozen=True, slots=True, kw_only=True)
class Dress:
    """The colours and manner of one symbol."""

    palette: Palette
    sector: str = ""
    edge: Colour | None = None
    """The outline's colour; the palette's ink if None."""
    faint: bool = False
    """Paler, for what did not change between two moments."""
    weight: float = 1.0
    """How much wider than on paper the outline is."""


def extent(kind: PersonKind, side: float = SYMBOL) -> Box:
    """Return the box of a symbol's outline about (0, 0), without the width of its pen."""
    return paths.bounds(outline(kind, Point(0.0, 0.0), side))


def radius(kind: PersonKind, side: float = SYMBOL) -> float:
    """Return half the width of a symbol: where a level line meets it."""
    return extent(kind, side).width / 2


def outline(kind: PersonKind, centre: Point, side: float = SYMBOL) -> paths.Path:
    """Return the outer line of a symbol of this kind: its own scale is applied to the side."""
    return shape_outline(kind.outline, centre, side * kind.scale)


def boundary(kind: PersonKind, centre: Point, toward: Point, side: float = SYMBOL) -> Point:
    """Return where the straight way from a symbol's centre leaves its outline."""
    return shape_boundary(kind.outline, centre, side * kind.scale, toward)


def shape_boundary(shape: Outline, centre: Point, side: float, toward: Point) -> Point:
    """Return where the straight way from the centre of a shape leaves it."""
    way = toward.minus(centre)
    if way == Point(0.0, 0.0):
        return centre
    corners = paths.flattened(shape_outline(shape, centre, side))[0]
    shares = (_crossing(centre, way, a, b) for a, b in pairwise(corners))
    return centre.plus(way.times(max((share for share in shares if share is not None), default=0.0)))


def symbol(
    kind: PersonKind,
    centre: Point,
    side: float,
    dress: Dress,
    inside: Inside = EMPTY,
    *,
    index: bool = False,
    died: Death = "",
    restricted: bool = False,
) -> tuple[Primitive, ...]:
    """Return a whole symbol.

    `index` doubles the outline in the accent colour (the side given is the outer one's); `died` is "leaf"
    (softened outline and a leaf) or "cross" (an X through the symbol); `restricted` dashes the outline.
    """
    pen, fill = _pen_and_fill(dress, index or kind.doubled, died, restricted)
    shape = outline(kind, centre, side)
    found: list[Primitive] = []
    room = side * kind.scale
    if index or kind.doubled:
        found.append(Shape(shape, pen, dress.palette.paper))
        room = _inner_side(room)
        shape = shape_outline(kind.outline, centre, room)
    if inside.picture:
        found += [Picture(inside.picture, paths.bounds(shape), shape), Shape(shape, pen)]
    else:
        found += [Shape(shape, pen, fill), *_content(kind, centre, room, dress.palette, pen, inside, died)]
    return (*found, *_death(kind, centre, room, dress.palette, died, inside))


def ghost(kind: PersonKind, centre: Point, side: float, palette: Palette, toward: Point) -> tuple[Primitive, ...]:
    """Return somebody drawn a second time: the bare outline in dashes, and an arrow the way to where they stand."""
    dashed = Shape(outline(kind, centre, side), Pen(palette.quiet, OUTLINE, GHOST_DASHES), palette.paper)
    return (dashed, *_arrow(centre, side * kind.scale * _ARROW, palette.quiet, toward))


def _arrow(centre: Point, length: float, colour: Colour, toward: Point) -> tuple[Primitive, ...]:
    """Return an arrow about a centre, in one of the eight directions."""
    turn = round(math.atan2(toward.y, toward.x) / (math.pi / 4)) * math.pi / 4
    ahead, aside = Point(math.cos(turn), math.sin(turn)), Point(-math.sin(turn), math.cos(turn))
    tip, end = centre.plus(ahead.times(length / 2)), centre.minus(ahead.times(length / 2))
    back = tip.minus(ahead.times(length * 0.38))
    wings = (back.plus(aside.times(length * 0.3)), back.minus(aside.times(length * 0.3)))
    pen = Pen(colour, OUTLINE)
    return (Shape((Move(end), Line(tip)), pen), Shape((Move(wings[0]), Line(tip), Line(wings[1])), pen))


def _pen_and_fill(dress: Dress, index: bool, died: str, restricted: bool) -> tuple[Pen, Colour]:
    palette = dress.palette
    if index:
        pen, fill = Pen(palette.accent, OUTLINE), palette.accent_fill
    elif died == "leaf":
        soft = mixed(dress.edge, palette.paper, _SOFTENED) if dress.edge else palette.quiet
        pen, fill = Pen(soft, _DIED_OUTLINE), palette.sector(dress.sector).fill
    else:
        dashes = (1.6, 1.3) if restricted else ()
        pen, fill = Pen(dress.edge or palette.ink, OUTLINE, dashes), palette.sector(dress.sector).fill
    pen = replace(pen, width=pen.width * dress.weight)
    if dress.faint:
        faded = replace(pen, colour=mixed(pen.colour, palette.paper, _FAINT))
        return faded, mixed(fill, palette.paper, _FAINT)
    return pen, fill


def shape_outline(shape: Outline, centre: Point, side: float) -> paths.Path:
    """Return an outline by the name of its shape."""
    square = side * _SQUARE
    match shape:
        case "circle":
            return paths.circle(centre, side / 2)
        case "square":
            return paths.rectangle(Box.around(centre, square, square), side * 0.04)
        case "rounded":
            return paths.rectangle(Box.around(centre, square, square), side * 0.3)
        case "card":
            return paths.rectangle(Box.around(centre, side * 1.16, side * 0.84), side * 0.2)
        case "diamond":
            half = side * 0.56
            ends = (Point(0, -half), Point(half, 0), Point(0, half), Point(-half, 0))
            return paths.polygon([centre.plus(end) for end in ends], side * 0.03)
        case "triangle":
            top, foot = -side * 0.5, side * 0.4
            feet = (Point(0, top), Point(side * 0.52, foot), Point(-side * 0.52, foot))
            return paths.polygon([centre.plus(end) for end in feet], side * 0.03)
        case "dome":
            return _dome(centre, square)


def inner_room(kind: PersonKind, side: float = SYMBOL, *, index: bool = False) -> float:
    """Return the side of the largest upright square that fits inside a symbol, in millimetres."""
    parts = {"circle": 0.68, "square": 0.8, "dome": 0.68, "rounded": 0.72, "diamond": 0.5, "triangle": 0.4}
    scaled = side * kind.scale
    return (_inner_side(scaled) if index or kind.doubled else scaled) * parts.get(kind.outline, 0.6)


def badge(icon: str, centre: Point, diameter: float, palette: Palette) -> tuple[Primitive, ...]:
    """Return a round badge with an icon: how somebody is in touch."""
    disc = Shape(paths.circle(centre, diameter / 2), Pen(palette.ink, 0.3), palette.card)
    return (disc, icons.drawn(icon, centre, diameter * 0.66, palette.ink))


def badge_place(kind: PersonKind, centre: Point, side: float, away_from: Point) -> Point:
    """Return the middle of a symbol's badge: on the upper or lower shoulder that is away from a point (its tie)."""
    way = centre.minus(away_from)
    right = 1.0 if way.x >= 0 else -1.0
    down = 1.0 if way.y > abs(way.x) else -1.0
    return boundary(kind, centre, centre.plus(Point(right, down).times(side * 2)), side)


def _inner_side(side: float) -> float:
    return max(side - max(side * _DOUBLE, _LEAST_DOUBLE), side / 2)


def _dome(centre: Point, side: float) -> paths.Path:
    box = Box.around(centre, side, side)
    half, corner = side / 2, side * 0.04
    shoulder = Point(box.left, box.top + half)
    return (
        Move(shoulder),
        *paths.arc(shoulder, half, half, 0, False, True, Point(box.right, box.top + half)),
        *paths.polyline(
            (
                Point(box.right, box.top + half),
                Point(box.right, box.bottom),
                Point(box.left, box.bottom),
                shoulder,
            ),
            corner,
        )[1:],
        Close(),
    )


def _content(
    kind: PersonKind, centre: Point, room: float, palette: Palette, pen: Pen, inside: Inside, died: str
) -> list[Primitive]:
    middle = Point(centre.x, centre.y + room * 0.11) if kind.outline == "triangle" else centre
    found: list[Primitive] = []
    part = (
        0.34
        if kind.inner in ("circle", "square")
        else 0.42
        if kind.outline == "triangle"
        else 0.5
        if kind.outline == "diamond"
        else 0.58
    )
    if kind.inner in ("circle", "square"):
        inner: Outline = "circle" if kind.inner == "circle" else "square"
        found.append(Shape(shape_outline(inner, centre, room * 0.5), pen, palette.paper))
    words = inside.words or kind.number or ("?" if kind.inner == "question" else "")
    paw = kind.inner == "paw" and inside.sticker in ("", "paw-print")
    if inside.sticker and not paw:
        found += sticker(inside.sticker, middle, room * part, pen.colour)
    elif paw and not inside.words and died != "leaf":
        found.append(icons.drawn("paw-print", middle, room * 0.48, pen.colour, pen.colour))
    elif words and (inside.words or died != "leaf"):
        ink = palette.ink if len(words) > 2 else pen.colour
        found.append(_fitted(words, middle, room * part, inside.size, ink, inside.bold))
    return found


def sticker(name: str, centre: Point, side: float, colour: Colour) -> tuple[Primitive, ...]:
    """Return an icon by its name, or an emoji in the line form, about a centre."""
    if name in icons.names():
        return (icons.drawn(name, centre, side, colour),)
    size = side * 0.86 / typeface.MM_PER_POINT
    drop = _MIDDLE_OF_EMOJI * size * typeface.MM_PER_POINT
    return (Words(name, Point(centre.x, centre.y + drop), size, colour, "middle"),)


def _fitted(words: str, centre: Point, room: float, size: float, colour: Colour, bold: bool) -> Words:
    """Return words centred on a point, as large as fits unless a size is given."""
    if not size:
        tallest = room * 0.56 / typeface.capital_height(1.0)
        size = min(tallest, room * 1.15 / max(typeface.width(words, 1.0), 0.01))
    baseline = centre.y + typeface.capital_height(size) / 2
    return Words(
        words, Point(centre.x, baseline), size, colour, "middle", bold or (len(words) > 2 and size > _BOLD_FROM)
    )


def _death(
    kind: PersonKind, centre: Point, room: float, palette: Palette, died: str, inside: Inside
) -> tuple[Primitive, ...]:
    """Return the mark of death: a leaf in the middle, or on the shoulder where something stands inside; or an X."""
    if died == "cross":
        ways = (Point(-1, -1), Point(1, 1), Point(1, -1), Point(-1, 1))
        ends = [shape_boundary(kind.outline, centre, room, centre.plus(way.times(room))) for way in ways]
        return (Shape((Move(ends[0]), Line(ends[1]), Move(ends[2]), Line(ends[3])), Pen(palette.ink, OUTLINE)),)
    if died == "leaf":
        occupied = bool(inside.picture or inside.sticker or inside.words)
        if not occupied and kind.inner not in ("circle", "square"):
            return leaf(centre, room * 0.5, palette)
        shoulder = shape_boundary(kind.outline, centre, room, centre.plus(Point(room, -room)))
        return leaf(shoulder, room * 0.36, palette)
    return ()


def leaf(centre: Point, side: float, palette: Palette) -> tuple[Primitive, ...]:
    """Return the leaf that stands for somebody who has died: the blade filled, the stem only drawn."""
    whole = icons.drawn("leaf", centre, side, palette.leaf)
    blade = whole.path[: next(at for at, step in enumerate(whole.path) if at and isinstance(step, Move))]
    return (Shape(blade, None, palette.leaf_fill), whole)


def _crossing(centre: Point, way: Point, a: Point, b: Point) -> float | None:
    """Return how far along the way from the centre it crosses an edge, in lengths of the way, if it does."""
    edge, to = b.minus(a), a.minus(centre)
    across = way.x * edge.y - way.y * edge.x
    if across == 0:
        return None
    share = (to.x * edge.y - to.y * edge.x) / across
    on_edge = (to.x * way.y - to.y * way.x) / across
    return share if share >= 0 and 0 <= on_edge <= 1 else None
