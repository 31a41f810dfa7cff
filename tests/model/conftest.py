"""A small family and the three sample maps, for tests of the model."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from ecomap.model.document import Document
from ecomap.model.family import Couple, CoupleKind, Parentage
from ecomap.model.person import ElementId, Gender, Name, Person, Side
from ecomap.resource import resource
from ecomap.store.codec import decode

DAY = datetime.date(2026, 6, 1)


def _person(key: str, name: str, gender: Gender, side: Side, relation: str = "") -> Person:
    return Person(id=ElementId(key), name=Name(text=name), gender=gender, side=side, relation=relation)


@pytest.fixture
def family() -> Document:
    """Anna with her mum, her dad, her mum's unnamed brother and mum, and a half-brother."""
    cast = (
        _person("anna", "Anna Reed", Gender.FEMALE, Side.SELF, "me"),
        _person("mum", "Rose Reed", Gender.FEMALE, Side.MUM, "mum"),
        _person("dad", "Tom Hill", Gender.MALE, Side.DAD, "dad"),
        _person("gran", "", Gender.FEMALE, Side.MUM),
        _person("uncle", "", Gender.MALE, Side.MUM),
        _person("half", "Ben Hill", Gender.MALE, Side.SIBLING, "brother"),
    )
    lines = (("anna", ("mum", "dad")), ("mum", ("gran",)), ("uncle", ("gran",)), ("half", ("dad",)))
    couple = Couple(id=ElementId("pair"), a=ElementId("mum"), b=ElementId("dad"), kind=CoupleKind.MARRIED)
    return Document(
        id="family",
        young_person=ElementId("anna"),
        people={one.id: one for one in cast},
        couples={couple.id: couple},
        parentages={
            ElementId(f"line-{child}"): Parentage(
                id=ElementId(f"line-{child}"),
                child=ElementId(child),
                parents=tuple(ElementId(parent) for parent in parents),
            )
            for child, parents in lines
        },
    )


@pytest.fixture(scope="session")
def sample() -> Callable[[str], Document]:
    """Read one of the three sample maps."""

    def read(name: str) -> Document:
        return decode(resource(f"samples/{name}.json").read_bytes())

    return read
