"""A household in the middle of an ecomap, as a small family tree in one soft outline (Hartman's ecomap of a family).

Its people are drawn here, and nowhere else; they stand as the family tree's own engine puts them, about the middle of
the outline.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout import genogram
from ecomap.layout.pedigree import Pedigree, Spacing, TreeLayout
from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.model.households import households_of
from ecomap.model.identity import Same
from ecomap.model.person import ElementId
from ecomap.render import lines
from ecomap.render.compose import strands
from ecomap.render.compose.family import pedigree
from ecomap.render.compose.homes import chip, chip_box, home_name
from ecomap.render.compose.housemates import housemates
from ecomap.render.compose.people import BELOW, Body, dresser, painter, symbol_of
from ecomap.render.compose.scene import Manner, Placed
from ecomap.render.compose.sight import Sight
from ecomap.render.compose.ties import End
from ecomap.render.compose.titles import home_name as called_home
from ecomap.render.compose.tree import twin_bars
from ecomap.render.compose.usage import of_people
from ecomap.render.drawing import Figure, Meaning
from ecomap.render.notation import Sign
from ecomap.render.typeface import MM_PER_POINT

SMALLER = 0.78
"""A symbol in the middle against one around, so that the home does not outweigh the map."""
NAMES = 11 / 12
"""A name in the middle against one around: as large as the second lines there, the least that is read with ease."""
SPACING = Spacing(gap=2.5, row_gap=7.0, track=2.5)
"""Closer than on a family tree: these people live together."""
ROOM = 5.0
"""About the outline and the home's name, millimetres: the shortest tie shows how it feels."""
PAD = 3.5
"""Between the people and the outline, millimetres."""
HANG = 0.55
"""How far below the outline the middle of the home's name hangs, in type sizes, as on the family tree."""


@dataclass(frozen=True, slots=True)
class Hearth:
    """A household as it stands in the middle."""

    key: ElementId
    centre: ElementId | None
    """The young person, if they live there."""
    sights: Mapping[ElementId, Sight]
    """What its people show here."""
    bodies: Mapping[ElementId, Body]
    places: Mapping[ElementId, Point]
    outline: Box
    """The edge of the home, about the middle of the map."""
    body: Body
    """The room the whole takes, the home's name included."""
    chip: Box
    """The room of the home's name; nothing if it has none."""
    ends: Mapping[ElementId, End]
    """Where a tie to each of its people ends."""
    ways: tuple[tuple[Point, ...], ...]
    """Where the lines of its family run."""
    floor: Placed
    """The outline, behind all ties."""
    layers: tuple[Placed, ...]
    """In painting order, before all ties: the home's name, lines of family, people."""
    used: frozenset[Sign]

    @property
    def boxes(self) -> Mapping[ElementId, Box]:
        """The room that everybody of it takes."""
        return {key: body.extent.moved(self.places[key]) for key, body in self.bodies.items()}


def hearth_of(
    copy: Copy, everybody: Mapping[ElementId, Sight], manner: Manner, home: ElementId | None
) -> Hearth | None:
    """Return a household of a copy as it stands in the middle; None if there is none, or nobody of it may be seen."""
    household = households_of(copy).get(home) if home is not None else None
    if household is None:
        return None
    members = tuple(one for one in copy.shown.people if one in household.members)
    own = copy.shown.young_person in members
    sights = {one: _shown(everybody[one], own=own) for one in members}
    small = replace(manner, symbol=manner.symbol * SMALLER, text=manner.text * NAMES)
    bodies = {one: dresser(small, _manner_of(sight, own=own))(sight) for one, sight in sights.items()}
    family = housemates(copy, household.id, members)
    plan = pedigree(family, copy.shown, {key: (body.extent, body.radius) for key, body in bodies.items()})
    layout = _laid_out(plan if own else replace(plan, centre=None))
    name = home_name(copy, household.id, manner)
    inner = _inner(layout, bodies)
    whole = _whole(inner, name, small)
    by = ORIGIN.minus(whole.centre)
    layout, outline, whole = layout.moved(by), inner.moved(by), whole.moved(by)
    drawn = strands.strands(family, layout, {key: sight.name for key, sight in sights.items()}, small)
    layers = (
        *_name(household.id, outline, name, small),
        *(placed for strand in drawn.values() for placed in strand.drawn),
        *twin_bars(copy, family, layout, small),
        *_people(copy, layout, sights, small, own=own),
    )
    return Hearth(
        key=household.id,
        centre=copy.shown.young_person if own else None,
        sights=sights,
        bodies=bodies,
        places={one: layout.places[one] for one in members},
        outline=outline,
        chip=chip_box(name, _foot(outline, small), small) if name else Box(0.0, outline.bottom, 0.0, 0.0),
        ends={
            one: End(
                layout.places[one], *symbol_of(sight, small, _manner_of(sight, own=own)), bodies[one].words, sight.name
            )
            for one, sight in sights.items()
        },
        body=Body(whole.grown(ROOM), _radius(whole), outline, Box(0.0, outline.bottom, 0.0, 0.0)),
        ways=tuple(route.points for routes in (layout.couples, layout.children) for route in routes.values()),
        floor=_outline(household.id, outline, called_home(copy.shown, household.id), manner),
        layers=layers,
        used=strands.used(family, drawn) | of_people(sights.values(), small) | {Sign("areas", "household")},
    )


def _shown(sight: Sight, *, own: bool) -> Sight:
    """Return what somebody shows here: their line says how they belong; at home, contact is a matter of course."""
    return replace(sight, relation="", contact="", wish="") if own else replace(sight, relation="")


def _manner_of(sight: Sight, *, own: bool) -> View:
    """Return in which drawing's manner somebody is drawn: about another home, with badges as all others have."""
    return View.FAMILY_TREE if own or sight.index else View.ECOMAP


@lru_cache(maxsize=64)
def _laid_out(plan: Pedigree) -> TreeLayout:
    """Return where everybody of a household stands: the same at every step of a drag."""
    return genogram.lay_out(plan, SPACING)


def _inner(layout: TreeLayout, bodies: Mapping[ElementId, Body]) -> Box:
    """Return the outline: round everybody and all lines between them."""
    boxes = [body.extent.moved(layout.places[key]) for key, body in bodies.items()]
    ways = [route.points for routes in (layout.couples, layout.children) for route in routes.values()]
    return Box.holding((*boxes, *(Box.of_points(way) for way in ways))).grown(PAD)


def _whole(inner: Box, name: str, manner: Manner) -> Box:
    """Return the outline with the home's name, which hangs on its lower edge."""
    return Box.holding((inner, chip_box(name, _foot(inner, manner), manner))) if name else inner


def _foot(outline: Box, manner: Manner) -> Point:
    return Point(outline.centre.x, outline.bottom + manner.text * MM_PER_POINT * HANG)


def _radius(box: Box) -> float:
    """Return the radius of the disc of the same reach on average: where the petals and the first ring begin."""
    return (box.width + box.height) / 4


def _outline(home: ElementId, outline: Box, words: str, manner: Manner) -> Placed:
    """Return the soft outline."""
    drawn = lines.household_box(outline, manner.palette)
    return Placed(Figure(f"household:{home}", (drawn,), outline.grown(0.5), Meaning(alternative=words)))


def _name(home: ElementId, outline: Box, name: str, manner: Manner) -> Iterator[Placed]:
    """Yield the home's name, on the lower edge of its outline."""
    if name:
        foot = _foot(outline, manner)
        yield Placed(Figure(f"home:{home}", tuple(chip(name, foot, manner)), chip_box(name, foot, manner).grown(0.5)))


def _people(
    copy: Copy, layout: TreeLayout, sights: Mapping[ElementId, Sight], manner: Manner, *, own: bool
) -> Iterator[Placed]:
    """Yield the household's people in reading order: row by row, from left to right."""
    pictures, places = copy.shown.pictures, layout.places
    for key in sorted(sights, key=lambda one: (round(places[one].y), places[one].x)):
        sight = sights[key]
        picture = Same(pictures[sight.picture].content if sight.picture else None)
        yield Placed(painter(manner, _manner_of(sight, own=own))(sight, BELOW, picture), places[key])
