"""A small family everybody knows: Ellie, her mum Kelly, dad Marcus, sister Maisie, nan Mair; Biscuit; boxing."""

from __future__ import annotations

import pytest

from ecomap.edit.families import add_parent, add_sibling
from ecomap.edit.people import add_person, add_place
from ecomap.model.document import Document
from ecomap.model.network import Place
from ecomap.model.person import ElementId, Gender, Kind, Name, Person, Side

ELLIE, KELLY, MARCUS, MAISIE, MAIR, BISCUIT, BOXING = (
    ElementId(one) for one in ("ellie", "kelly", "marcus", "maisie", "mair", "biscuit", "boxing")
)


def somebody(name: str, gender: Gender = Gender.UNKNOWN, side: Side = Side.OTHER) -> Person:
    """Return a person whose id is their name, in small letters."""
    return Person(id=ElementId(name.lower()), name=Name(text=name), gender=gender, side=side)


@pytest.fixture
def alone() -> Document:
    """Ellie alone."""
    ellie = Person(id=ELLIE, name=Name(text="Ellie Pryce"), gender=Gender.FEMALE, relation="me", side=Side.SELF)
    return Document(id="map", young_person=ELLIE, people={ELLIE: ellie})


@pytest.fixture
def family(alone: Document) -> Document:
    """Ellie and hers."""
    document = add_parent(alone, ELLIE, somebody("Kelly", Gender.FEMALE, Side.MUM))
    document = add_parent(document, ELLIE, somebody("Marcus", Gender.MALE, Side.DAD))
    document = add_sibling(document, ELLIE, somebody("Maisie", Gender.FEMALE, Side.SIBLING))
    document = add_parent(document, KELLY, somebody("Mair", Gender.FEMALE, Side.MUM))
    document = add_person(document, Person(id=BISCUIT, kind=Kind.PET, name=Name(text="Biscuit"), side=Side.PET))
    return add_place(document, Place(id=BOXING, name="Boxing club"))
