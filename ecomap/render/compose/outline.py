"""A scene in words, in reading order: the alternative text of its picture."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from ecomap.geometry import Point
from ecomap.layout.network import Network, Spot
from ecomap.model.copies import Audience
from ecomap.model.diagram import View
from ecomap.model.focus import Scope
from ecomap.model.naming import called, full_name
from ecomap.model.person import ElementId
from ecomap.render.compose import titles
from ecomap.render.compose.kin_in_words import kin_in_words
from ecomap.render.compose.scene import Scene

_WHICH = {2: "The second circle", 3: "The third circle", 4: "The fourth circle"}


def whose(scene: Scene) -> str:
    """Return the name of the young person, as this copy may give it."""
    document = scene.copy.shown
    return (full_name if scene.manner.clinical else called)(document, document.young_person)


def day(scene: Scene) -> str:
    """Return the day the map shows: "1 June 2026"."""
    on = scene.copy.on
    return f"{on.day} {on:%B} {on.year}"


def outline(scene: Scene) -> str:
    """Return the whole scene in words: whose and when, then everybody, nearest or eldest first, and their children."""
    what = "ecomap" if scene.view is View.ECOMAP else "family tree"
    if scene.focus is not None:
        what = f"ecomap, {titles.phrase(scene.copy, scene.focus)}"
    head = f"{whose(scene)}, {what}, {day(scene)}."
    parts = _around(scene) if scene.view is View.ECOMAP else _rows(scene)
    return " ".join((head, *parts))


def _said(scene: Scene) -> dict[str, str]:
    """Return what everything that does not stand back is in words, by its figure's key."""
    clear = (placed.figure for placed in scene.layers if placed.figure.key not in scene.faint)
    return {figure.key: figure.meaning.alternative for figure in clear}


def _around(scene: Scene) -> Iterator[str]:
    """Yield one sentence for each sector: those in the inner rings first."""
    if not isinstance(scene.plan, Network):
        return
    document, said = scene.copy.shown, _said(scene)
    if scene.home is not None:
        inside = (said[key] for key in document.households[scene.home].members if key in said)
        yield f"In the middle, {said[f'household:{scene.home}']}: {'; '.join(inside)}."
    spots = sorted(scene.plan.spots, key=lambda spot: (spot.ring, spot.rank))
    if scene.focus is not None and scene.focus.scope is Scope.CIRCLES:
        yield from _circles(scene, [spot for spot in spots if spot.id in said])
        return
    names = {sector.id: sector.name for sector in document.sectors}
    for sector in scene.plan.sectors:
        here = [said[spot.id] for spot in spots if spot.sector == sector and spot.id in said]
        if here:
            yield f"{names.get(sector, sector)}: {'; '.join(here)}."


def _circles(scene: Scene, spots: list[Spot]) -> Iterator[str]:
    """Yield one sentence for each circle, from the closest on: who is in it. Nothing else of them is drawn there."""
    me = "me" if scene.copy.audience is Audience.YOUNG_PERSON else whose(scene)
    for ring, here in groupby(spots, key=lambda spot: spot.ring):
        which = _WHICH.get(ring, f"The circle closest to {me}" if ring == 1 else f"Circle {ring}")
        people = (scene.sights[ElementId(spot.id)] for spot in here)
        told = (", ".join(part for part in (one.name, one.relation, one.dates) if part) for one in people)
        yield f"{which}: {'; '.join(told)}."


def _rows(scene: Scene) -> Iterator[str]:
    """Yield one sentence for each row of the tree, from left to right, then whose children are whose."""
    said = _said(scene)
    places: dict[str, Point] = {str(key): place for key, place in scene.places.items()}
    places.update((key, ghost.place) for key, ghost in scene.ghosts.items() if ghost.place is not None)
    heights = sorted({round(place.y, 1) for place in places.values()})
    for height in heights:
        row = sorted(
            (key for key, place in places.items() if round(place.y, 1) == height), key=lambda key: places[key].x
        )
        yield f"{'; '.join(said[key] for key in row)}."
    yield from kin_in_words(scene, said)
