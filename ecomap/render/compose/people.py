"""Figures of people, pets, places and groups: the symbol, what stands inside, the words beside it, the badges."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.model.diagram import View
from ecomap.model.identity import Same
from ecomap.render import symbols
from ecomap.render.compose.label import Label, Text, label
from ecomap.render.compose.pills import Pill, pill
from ecomap.render.compose.scene import Manner
from ecomap.render.compose.sight import Sight
from ecomap.render.drawing import Colour, Figure, Meaning, Picture, Primitive
from ecomap.render.forms import PersonKind
from ecomap.render.notation import OUTLINE, PEOPLE, STILLBORN_SCALE
from ecomap.render.symbols import Dress, Inside
from ecomap.render.typeface import MM_PER_POINT

GAP = 1.2
"""Between a symbol and its words, millimetres."""
INDEX = {View.FAMILY_TREE: 1.17, View.ECOMAP: 1.6}
"""How much larger the young person's symbol is, at least."""
_ROOM = 2.1
_BADGE = 0.44
_CENTRAL, _WHOLE = 1.5, 1.15  # size of the young person's name on the ecomap, and of their whole name, in other names'
_UPRIGHT = {"square": 0.72, "rounded": 0.64}  # how much of the side of such a symbol words may take
_STICKER = 0.5  # size of the young person's sticker over their name, in symbols
_INSIDE, _SMALL = 0.44, 0.3  # size of an initial or an age, in symbols
_STEP = 0.5
_OUTSIDE = {"circle": 0.15, "dome": 0.15, "triangle": 0.15, "diamond": 0.25}  # how far off a shoulder badges stand


@dataclass(frozen=True, slots=True)
class Facing:
    """On which sides of the symbol things stand: away from the line to the centre."""

    above: bool = False
    """The words, over the symbol."""
    left: bool = False
    """The badges, on the left shoulder."""


BELOW = Facing()


@dataclass(frozen=True, slots=True)
class Body:
    """Somebody drawn about the centre of their symbol, and the room they need."""

    extent: Box
    """Symbol, badges and words below, in whole half millimetres, so that small changes of a name move nobody."""
    radius: float
    symbol: Box
    """The symbol's outline."""
    words: Box
    """The words alone, below; as wide as nothing if there are none."""


@dataclass(frozen=True, slots=True)
class _Look:
    """The kind of symbol and its side."""

    kind: PersonKind
    side: float


Dresser = Callable[[Sight], Body]
Painter = Callable[[Sight, Facing, Same], Figure]


@lru_cache(maxsize=16)
def dresser(manner: Manner, view: View) -> Dresser:
    """Return what measures somebody in this manner; it remembers what it measured."""
    return lru_cache(maxsize=8192)(lambda sight: _body(sight, manner, view))


@lru_cache(maxsize=16)
def painter(manner: Manner, view: View) -> Painter:
    """Return what draws somebody in this manner, with the bytes of their picture; it remembers what it drew."""
    return lru_cache(maxsize=8192)(lambda sight, side, picture: _figure(sight, side, picture, manner, view))


def person_kind(sight: Sight, manner: Manner) -> PersonKind:
    """Return the notation's symbol of somebody."""
    kinds = manner.style.people
    kind = kinds.get(sight.kind, PEOPLE["unknown"])
    return replace(kind, scale=STILLBORN_SCALE) if sight.stillborn else kind


def symbol_of(sight: Sight, manner: Manner, view: View) -> tuple[PersonKind, float]:
    """Return somebody's kind of symbol and its side (mm), as drawn."""
    look = _look(sight, manner, view)
    return look.kind, look.side


def _look(sight: Sight, manner: Manner, view: View) -> _Look:
    kind = person_kind(sight, manner)
    if not sight.index:
        return _Look(kind, manner.side(view))
    side = manner.side(view) * INDEX[view]
    if view is View.ECOMAP and not sight.picture:
        words = _central(sight, manner)
        high = words.height + (manner.side(view) * _STICKER if sight.sticker else 0.0)
        upright = _UPRIGHT.get(kind.outline)
        need = max(words.width, high) / upright if upright else math.hypot(words.width, high) / 0.84
        side = max(side, need)
    return _Look(kind, side)


def _weight(manner: Manner, view: View) -> float:
    """Return how much wider than on paper the lines of a view are."""
    return manner.weight if view is View.ECOMAP else 1.0


def _central(sight: Sight, manner: Manner) -> Label:
    """Return the young person's name as it stands inside their symbol, in the middle of the ecomap."""
    ink = manner.palette.ink
    texts = [Text(sight.name, manner.name_text * (_WHOLE if manner.clinical else _CENTRAL), ink, True)]
    if sight.other_script:
        texts.append(Text(sight.other_script, manner.name_text, ink))
    return label(tuple(texts), manner.side(View.ECOMAP) * 1.5)


def _label(sight: Sight, manner: Manner, view: View) -> Label:
    """Return the words beside the symbol."""
    ink, quiet = manner.palette.ink, manner.palette.quiet
    size = manner.name_text * (4 / 3 if sight.index else 1.0)
    if sight.index and view is View.ECOMAP and not sight.picture:
        return label((), 0.0)
    texts = [Text(sight.name, size, ink, True)]
    if sight.other_script:
        texts.append(Text(sight.other_script, manner.name_text, ink))
    spoken = manner.badges == "word" and view is View.ECOMAP and _pills(sight, manner, view)
    if sight.relation and not spoken:
        texts.append(Text(sight.relation, manner.text, quiet))
    if sight.dates and not spoken:
        texts.append(Text(sight.dates, manner.text, quiet))
    return label(tuple(texts), manner.side(view) * _ROOM)


def _pills(sight: Sight, manner: Manner, view: View) -> tuple[Pill, ...]:
    """Return the badge that stands as icon and word under the name: contact now."""
    if manner.badges != "word" or view is not View.ECOMAP or not sight.contact:
        return ()
    badge = manner.style.contacts[sight.contact]
    words = badge.clinical if manner.clinical else badge.short
    return (pill(badge.icon, sight.dates or words, manner, _edge(sight, manner)),)


def _edge(sight: Sight, manner: Manner) -> Colour | None:
    """Return the ink of somebody's sector, where symbols are drawn in it."""
    return manner.palette.sector(sight.colour).ink if manner.tinted else None


@lru_cache(maxsize=256)
def fold_pill(count: int, manner: Manner) -> Pill:
    """Return the chip that stands for so many people who are folded away; it is drawn as a figure of its own."""
    return pill("plus", f"and {count} more", manner)


def _icons(sight: Sight, manner: Manner, view: View) -> tuple[str, ...]:
    """Return the badges that stand as icons on the shoulder: contact, unless it has its word; the wish."""
    if manner.badges == "none" or view is not View.ECOMAP:
        return ()
    style = manner.style
    told = manner.badges == "word" or sight.died or not sight.contact
    contact = () if told else (style.contacts[sight.contact].icon,)
    return contact + ((style.wishes[sight.wish].icon,) if sight.wish else ())


def badge_size(manner: Manner) -> float:
    """Return the diameter of a badge on the shoulder, millimetres."""
    return max(manner.side(View.ECOMAP) * _BADGE, 4.4)


def _body(sight: Sight, manner: Manner, view: View) -> Body:
    look, words, pills = _look(sight, manner, view), _label(sight, manner, view), _pills(sight, manner, view)
    if sight.more:
        pills = (*pills, fold_pill(sight.more, manner))
    symbol = symbols.extent(look.kind, look.side).grown(OUTLINE * _weight(manner, view) / 2)
    half = max(symbol.right, -symbol.left)
    foot = max(symbol.bottom, -symbol.top)
    wide, high = _block(words, pills)
    badge = badge_size(manner)
    icons = len(_icons(sight, manner, view))
    shoulder = _first_badge(look, badge)
    reach = shoulder + badge * (icons - 0.5) + 0.3 * icons if icons else 0.0
    across = _stepped(max(half, wide / 2, reach))
    top = _stepped(max(foot, shoulder + badge / 2 if icons else 0.0))
    bottom = _stepped(foot + (GAP + high if high else 0.0))
    return Body(
        extent=Box(-across, -top, 2 * across, top + bottom),
        radius=symbols.extent(look.kind, look.side).width / 2,
        symbol=symbol,
        words=Box(-wide / 2, foot + GAP, wide, high) if high else Box(0.0, foot, 0.0, 0.0),
    )


def _block(words: Label, pills: tuple[Pill, ...]) -> tuple[float, float]:
    """Return the size of words and pills below each other."""
    high = words.height + sum(one.height + GAP / 2 for one in pills)
    return max((words.width, *(one.width for one in pills))), high


def _stepped(length: float) -> float:
    return math.ceil(length / _STEP - 1e-9) * _STEP


def _figure(sight: Sight, side: Facing, picture: Same, manner: Manner, view: View) -> Figure:
    look, body = _look(sight, manner, view), _body(sight, manner, view)
    primitives = [*_symbol(sight, look, picture, manner, view)]
    top = -body.words.bottom if side.above else body.words.top
    words = _label(sight, manner, view)
    for line in words.lines:
        primitives.append(replace(line, at=Point(line.at.x, line.at.y + top)))
    top += words.height
    for one in _pills(sight, manner, view):
        primitives += one.drawn(Point(0.0, top + GAP / 2))
        top += one.height + GAP / 2
    primitives += _shoulder(sight, look, side, manner, view)
    box = Box(body.extent.left, -body.extent.bottom, body.extent.width, body.extent.height)
    return Figure(
        sight.key, tuple(primitives), box if side.above else body.extent, Meaning(alternative=sight.alternative)
    )


def _symbol(sight: Sight, look: _Look, picture: Same, manner: Manner, view: View) -> tuple[Primitive, ...]:
    encoded = picture.it if isinstance(picture.it, bytes) else b""
    central = sight.index and view is View.ECOMAP and not encoded
    words = "" if central else sight.inside
    small = manner.side(view) * (_SMALL if look.kind.inner in ("circle", "square") else _INSIDE) / MM_PER_POINT
    inside = Inside(
        picture=encoded,
        sticker="" if central else sight.sticker,
        words=words,
        size=small,
        bold=manner.tinted and not manner.clinical,
    )
    died = manner.death if sight.died else ""
    edge, weight = _edge(sight, manner), _weight(manner, view)
    dress = Dress(palette=manner.palette, sector=sight.colour, edge=edge, weight=weight)
    kind = replace(look.kind, inner="") if central and look.kind.inner == "question" else look.kind
    drawn = symbols.symbol(
        kind, ORIGIN, look.side, dress, inside, index=sight.index, died=died, restricted=sight.restricted
    )
    if encoded:
        return tuple(_framed(one, sight) if isinstance(one, Picture) else one for one in drawn)
    return (*drawn, *_central_words(sight, look, manner)) if central else drawn


def _framed(picture: Picture, sight: Sight) -> Picture:
    """Return the picture zoomed, with the part the young person chose in the middle as far as its edges allow."""
    zoom = max(sight.zoom, 1.0)
    box = picture.box
    spare = Point(box.width * (zoom - 1), box.height * (zoom - 1))
    left, top = box.left - spare.x * sight.centre[0], box.top - spare.y * sight.centre[1]
    return replace(picture, box=Box(left, top, box.width * zoom, box.height * zoom))


def _central_words(sight: Sight, look: _Look, manner: Manner) -> tuple[Primitive, ...]:
    """Return the young person's name in the middle of their symbol, under their sticker if they have one."""
    name = _central(sight, manner)
    icon = manner.side(View.ECOMAP) * _STICKER if sight.sticker else 0.0
    top = -(name.height + icon) / 2 - (look.side * 0.03 if icon else 0.0)
    lines = [replace(line, at=Point(0.0, line.at.y + top + icon)) for line in name.lines]
    if not icon:
        return tuple(lines)
    return (*symbols.sticker(sight.sticker, Point(0.0, top + icon / 2), icon, manner.palette.accent), *lines)


def _first_badge(look: _Look, size: float) -> float:
    """Return how far to the side of and over the middle of a symbol its first badge stands: what is inside is seen."""
    corner = symbols.boundary(look.kind, ORIGIN, Point(look.side, -look.side), look.side)
    return min(corner.x, -corner.y) + size * _OUTSIDE.get(look.kind.outline, 0.0)


def _shoulder(sight: Sight, look: _Look, side: Facing, manner: Manner, view: View) -> tuple[Primitive, ...]:
    """Return the badges on the shoulder away from the words and the tie; further ones stand beside the first."""
    found: list[Primitive] = []
    way = Point(-1.0 if side.left else 1.0, 1.0 if side.above else -1.0)
    size = badge_size(manner)
    away = _first_badge(look, size)
    first = Point(way.x * away, way.y * away)
    for number, icon in enumerate(_icons(sight, manner, view)):
        at = Point(first.x + way.x * number * (size + 0.3), first.y)
        found += symbols.badge(icon, at, size, manner.palette)
    return tuple(found)
