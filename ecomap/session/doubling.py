"""Drawing people twice on a family tree where lines would tie a knot: what it would spare, and doing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ecomap.edit.arrange import draw_once, draw_twice, keep_places
from ecomap.geometry import Point
from ecomap.layout import genogram
from ecomap.layout.pedigree import Pedigree, TreeLayout
from ecomap.model.copies import Copy
from ecomap.model.diagram import Diagram, Ghost
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner, Scene
from ecomap.render.compose.tree import plan_of

LARGE = 150
"""Family trees of fewer people are never said to be a knot ..."""
KNOT = 40
"""... nor those with fewer crossings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """Who could be drawn twice on one drawing of a copy, and what that spares."""

    copy: Copy
    diagram: Diagram
    ghosts: tuple[Ghost, ...]
    """With their places."""
    places: Mapping[ElementId, Point]
    before: int
    """Crossings if everybody is drawn once ..."""
    after: int
    """... and with these drawn twice."""

    def holds(self, copy: Copy) -> bool:
        """Say whether a copy still shows the family that was looked at."""
        return _family(copy) == _family(self.copy)


class GivenUp(Exception):
    """Nobody wants the offer any more that was being worked out."""


def offer(copy: Copy, diagram: Diagram, manner: Manner, wanted: Callable[[], bool] = lambda: True) -> Offer:
    """Work out who should be drawn twice: some seconds for a large family. Who was placed by hand stays there.

    `wanted` is asked before each of many layouts; raise `GivenUp` when it says no.
    """
    # numpy, which the search takes, is imported where it is needed: a session starts without
    from ecomap.layout.genogram.sparing import proposal

    kept = {str(one): at for one, at in diagram.places.items() if one in diagram.pinned}
    plan, rooms = plan_of(copy, manner)

    def laid_out(family: Pedigree) -> TreeLayout:
        if not wanted():
            raise GivenUp
        return genogram.lay_out(family, previous=kept, pinned=frozenset(kept))

    found = proposal(plan, laid_out, rooms)
    places = found.layout.places
    return Offer(
        copy=copy,
        diagram=diagram,
        ghosts=tuple(
            Ghost(person=ElementId(one.person), beside=ElementId(one.beside), place=places[one.id])
            for one in sorted(found.ghosts, key=lambda one: (one.person, one.beside))
        ),
        places={one: places[one] for one in copy.shown.people if one in places},
        before=found.before,
        after=found.after,
    )


def taken(document: Document, given: Offer) -> Document:
    """Return the map with the people of an offer drawn twice, and no others, everybody placed as was worked out."""
    view, seat = given.diagram.view, given.diagram.seat
    after = draw_twice(draw_once(document, view, seat), view, seat, given.ghosts)
    places = {(one.person, one.beside): one.place for one in given.ghosts if one.place is not None}
    after = keep_places(after, view, seat, given.places, places)
    return document if after.diagram(view, seat) == document.diagram(view, seat) else after


def is_knot(scene: Scene) -> bool:
    """Say whether a drawing is a large family tree with many crossings and nobody drawn twice."""
    layout = scene.layout
    return (
        isinstance(layout, TreeLayout) and not scene.ghosts and len(scene.places) > LARGE and layout.crossings >= KNOT
    )


def beside_whom(scene: Scene, person: ElementId) -> ElementId | None:
    """Return the partner of somebody who stands farthest from them on a family tree."""
    here = scene.places.get(person)
    if scene.family is None or here is None:
        return None
    pairs = (partners for partners in scene.family.partners.values() if person in partners and len(partners) == 2)
    others = [ElementId(one) for partners in pairs for one in partners if one != person]
    known = [one for one in others if one in scene.places]
    return max(
        known, key=lambda one: abs(scene.places[one].x - here.x) + abs(scene.places[one].y - here.y), default=None
    )


def _family(copy: Copy) -> tuple[object, ...]:
    shown = copy.shown
    return frozenset(shown.people), shown.couples, shown.parentages, shown.twins, shown.sibships
