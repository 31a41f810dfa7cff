"""Copy → the ecomap as it is to be laid out: who has a ring, who waits, which ties are drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from ecomap.geometry import Box
from ecomap.layout.network import Network, Spot
from ecomap.layout.network import Tie as Edge
from ecomap.model.copies import Copy
from ecomap.model.diagram import Mode
from ecomap.model.document import Document
from ecomap.model.identity import Pieces
from ecomap.model.network import Strength, Tie
from ecomap.model.person import ElementId
from ecomap.model.sectors import sectors

_WEIGHT = {
    Strength.STRONG: 1.5,
    Strength.OKAY: 1.0,
    Strength.UP_AND_DOWN: 1.0,
    Strength.STRESSFUL: 1.0,
    Strength.WEAK: 0.7,
    Strength.BROKEN: 0.5,
    Strength.UNKNOWN: 0.5,
}
"""How strongly a tie draws two symbols together."""


@dataclass(frozen=True, slots=True)
class Circle:
    """What an ecomap shows, before anything is measured."""

    centre: ElementId
    rings: Mapping[ElementId, int]
    """Everybody placed in a ring, in the order of naming, people first."""
    waiting: tuple[ElementId, ...]
    """Everybody else but the centre."""
    groups: Mapping[ElementId, str]
    """Everybody's sector."""
    sectors: tuple[str, ...]
    """All sectors, clockwise; those that only an element names come last."""
    ties: tuple[Tie, ...]
    """Those between two who are drawn."""
    close: tuple[tuple[ElementId, ElementId], ...] = ()
    """Couples, parents and children, and those who share a home, of whom both are drawn."""


_MADE_OF = (
    *("young_person", "people", "places", "standings", "sectors", "ties"),
    *("couples", "parentages", "sibships", "households"),
)
"""What of a document says who is on its ecomap, and where they belong."""


def circle_of(copy: Copy) -> Circle:
    """Return who is on the ecomap of a copy, and where they belong; of the very same people, the very same."""
    return _circle(Pieces(copy.shown, _MADE_OF))


@lru_cache(maxsize=8)
def _circle(of: Pieces) -> Circle:
    document = of.it
    assert isinstance(document, Document)
    centre = document.young_person
    elements = [element for element in (*document.people, *document.places) if element != centre]
    rings: dict[ElementId, int] = {}
    for element in elements:
        if ring := document.standing(element).ring:
            rings[element] = ring
    groups = sectors(document)
    known = dict.fromkeys((*(sector.id for sector in document.sectors), *(groups[element] for element in rings)))
    drawn = {centre, *rings}
    return Circle(
        centre=centre,
        rings=rings,
        waiting=tuple(element for element in elements if element not in rings),
        groups=groups,
        sectors=tuple(known),
        ties=tuple(tie for tie in document.ties.values() if tie.a in drawn and tie.b in drawn and tie.a != tie.b),
        close=tuple(pair for pair in dict.fromkeys(_close(document)) if rings.keys() >= set(pair)),
    )


def _close(document: Document) -> Iterator[tuple[ElementId, ElementId]]:
    """Yield pairs who belong together, whether or not anybody drew a line between them."""
    yield from ((couple.a, couple.b) for couple in document.couples.values())
    for line in document.parentages.values():
        yield from ((line.child, parent) for parent in line.parents)
    for home in document.households.values():
        yield from combinations(home.members, 2)


def network(
    circle: Circle, sizes: Mapping[ElementId, tuple[Box, float]], shape: float, mode: Mode = Mode.RINGS
) -> Network:
    """Return the ecomap with its measures: what the layout engine takes. `sizes`: extent and radius of each."""
    extent, radius = sizes[circle.centre]
    spots = tuple(
        Spot(
            id=element,
            extent=sizes[element][0],
            radius=sizes[element][1],
            sector=circle.groups[element],
            ring=ring,
            rank=rank,
        )
        for rank, (element, ring) in enumerate(circle.rings.items(), 1)
    )
    return Network(
        centre=Spot(id=circle.centre, extent=extent, radius=radius, ring=0),
        spots=spots,
        ties=tuple(Edge(id=tie.id, a=tie.a, b=tie.b, weight=_WEIGHT[tie.strength]) for tie in circle.ties),
        sectors=circle.sectors,
        shape=shape,
        free=mode is Mode.FREE,
        close=circle.close if mode is Mode.FREE else (),
    )
