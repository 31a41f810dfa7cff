"""People drawn a second time on a family tree: a dashed outline beside a partner, and an arrow to where they stand."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import lru_cache

from ecomap.geometry import Box, Point
from ecomap.layout.genogram.ghosts import with_ghosts
from ecomap.layout.pedigree import Ghost as Again
from ecomap.layout.pedigree import Pedigree, TreeLayout
from ecomap.model.diagram import Ghost
from ecomap.model.person import ElementId
from ecomap.render import symbols
from ecomap.render.compose.label import Label, Text, label
from ecomap.render.compose.people import GAP, person_kind
from ecomap.render.compose.scene import Manner, Placed, Placing
from ecomap.render.compose.sight import Sight
from ecomap.render.drawing import Figure, Meaning
from ecomap.render.notation import OUTLINE, Sign

SIGN = Sign("areas", "ghost")
_ROOM = 2.1
_STEP = 0.5


def key(ghost: Ghost) -> str:
    """Return the key of a ghost's figure, which is its member's id in the layout."""
    return Again(ghost.person, ghost.beside).id


def doubled(plan: Pedigree, ghosts: Iterable[Ghost], shown: Mapping[ElementId, Sight], manner: Manner) -> Pedigree:
    """Return a plan in which people are drawn twice, with the room that their second drawings need."""
    wanted = [Again(one.person, one.beside) for one in ghosts if one.person in shown]
    if not wanted:
        return plan
    return with_ghosts(plan, wanted, rooms(shown, manner, (ElementId(one.person) for one in wanted)))


def rooms(
    shown: Mapping[ElementId, Sight], manner: Manner, people: Iterable[ElementId]
) -> Mapping[str, tuple[Box, float]]:
    """Return the room that a second drawing of each would need: extent, and half the width of the symbol."""
    return {one: _room(shown[one], manner) for one in people}


def stood(placing: Placing) -> dict[str, Point]:
    """Return where second drawings stood last, by key."""
    before = placing.scene.ghosts.values() if placing.scene is not None and placing.quick else ()
    return {key(one): one.place for one in (*before, *placing.ghosts) if one.place is not None}


def standing(ghosts: Iterable[Ghost], layout: TreeLayout) -> Mapping[str, Ghost]:
    """Return those who are drawn twice, by key, with their places."""
    return {key(one): replace(one, place=layout.places[key(one)]) for one in ghosts if key(one) in layout.ghosts}


def boxes(plan: Pedigree, layout: TreeLayout) -> Mapping[ElementId, Box]:
    """Return the boxes of second drawings."""
    if not layout.ghosts:
        return {}
    again = (one for one in plan.members if one.ghost_of is not None)
    return {ElementId(one.id): one.extent.moved(layout.places[one.id]) for one in again}


def figures(
    ghosts: Mapping[str, Ghost], shown: Mapping[ElementId, Sight], layout: TreeLayout, manner: Manner
) -> Iterator[Placed]:
    """Yield the second drawings."""
    for name, ghost in ghosts.items():
        if ghost.place is None:
            continue
        way = layout.places[ghost.person].minus(ghost.place)
        turn = round(math.atan2(way.y, way.x) / (math.pi / 4)) % 8
        yield Placed(_figure(name, shown[ghost.person], shown[ghost.beside].name, turn, manner), ghost.place)


@lru_cache(maxsize=4096)
def _figure(name: str, sight: Sight, beside: str, turn: int, manner: Manner) -> Figure:
    words, kind = _words(sight, manner), person_kind(sight, manner)
    extent, _ = _room(sight, manner)
    toward = Point(math.cos(turn * math.pi / 4), math.sin(turn * math.pi / 4))
    top = _symbol(sight, manner).bottom + GAP
    lines = [replace(line, at=Point(line.at.x, line.at.y + top)) for line in words.lines]
    drawn = symbols.ghost(kind, Point(0.0, 0.0), manner.symbol, manner.palette, toward)
    kept = ", file only" if sight.restricted else ""
    said = f"{sight.name}, drawn again beside {beside}{kept}"
    return Figure(name, (*drawn, *lines), extent, Meaning(alternative=said))


def _symbol(sight: Sight, manner: Manner) -> Box:
    return symbols.extent(person_kind(sight, manner), manner.symbol).grown(OUTLINE / 2)


def _words(sight: Sight, manner: Manner) -> Label:
    """Return the words under the symbol: the name, and what this is; quieter than those of somebody's own drawing."""
    quiet = manner.palette.quiet
    what = "again, file only" if sight.restricted else "again"
    return label((Text(sight.name, manner.name_text, quiet), Text(what, manner.text, quiet)), manner.symbol * _ROOM)


@lru_cache(maxsize=4096)
def _room(sight: Sight, manner: Manner) -> tuple[Box, float]:
    """Return the room of a second drawing, in whole half millimetres, and half the width of its symbol."""
    symbol, words = _symbol(sight, manner), _words(sight, manner)
    across = _stepped(max(symbol.right, -symbol.left, words.width / 2))
    foot = max(symbol.bottom, -symbol.top)
    top, bottom = _stepped(foot), _stepped(foot + GAP + words.height)
    radius = symbols.extent(person_kind(sight, manner), manner.symbol).width / 2
    return Box(-across, -top, 2 * across, top + bottom), radius


def _stepped(length: float) -> float:
    return math.ceil(length / _STEP - 1e-9) * _STEP
