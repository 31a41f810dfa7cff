"""Which part of the ecomap somebody belongs to."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from functools import lru_cache

from ecomap.model.document import Document
from ecomap.model.identity import Pieces
from ecomap.model.kinship import Kin, kin
from ecomap.model.person import ElementId, Person, Side

_BY_SIDE = {
    Side.MUM: "mum",
    Side.DAD: "dad",
    Side.HOME: "home",
    Side.FOSTER: "home",
    Side.ADOPTIVE: "home",
    Side.FRIEND: "friends",
    Side.SCHOOL: "school",
    Side.OTHER: "help",
    Side.PET: "pets",
}


_NAMING = ("people", "places", "young_person", "parentages", "couples", "sibships")
"""What of a document says in which sector somebody is."""


def sectors(document: Document) -> Mapping[ElementId, str]:
    """Return the sector of everybody and of every place: as placed by hand, else by side and family."""
    return _sectors(Pieces(document, _NAMING))


@lru_cache(maxsize=8)
def _sectors(of: Pieces) -> Mapping[ElementId, str]:
    document = of.it
    assert isinstance(document, Document)
    own = {element: own_sector(person) for element, person in document.people.items()}
    placed = {element: place.sector for element, place in document.places.items()}
    family = kin(document) if "" in own.values() else None
    return {element: sector or sector_of(document, element, family) for element, sector in own.items()} | placed


def sector_of(document: Document, element: ElementId, family: Kin | None = None) -> str:
    """Return one element's sector.

    Brothers, sisters and step-kin belong to the side of the family through which they are related.
    """
    if element in document.places:
        return document.places[element].sector
    own = own_sector(document.people[element])
    return own or _nearest_side(document, element, family or kin(document))


def own_sector(person: Person) -> str:
    """Return the sector somebody has whatever their family is: placed there by hand, or by their side; else ""."""
    return person.sector or _BY_SIDE.get(person.side, "")


def _nearest_side(document: Document, start: ElementId, family: Kin) -> str:
    """Return the side of the nearest relative who has one, not going through the young person."""
    seen = {start, document.young_person}
    waiting = deque((start,))
    while waiting:
        here = waiting.popleft()
        side = document.people[here].side
        if side in (Side.MUM, Side.DAD):
            return _BY_SIDE[side]
        near = (
            *(parent for parent, _ in family.parents.get(here, ())),
            *family.partners.get(here, ()),
            *(child for child, _ in family.children.get(here, ())),
        )
        for there in near:
            if there not in seen:
                seen.add(there)
                waiting.append(there)
    return "mum"
