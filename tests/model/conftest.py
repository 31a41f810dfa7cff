"""A small family and the three sample maps, for tests of the model."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest
from hypothesis import strategies as st

from ecomap.model.document import Document
from ecomap.model.family import ChildKind, Couple, CoupleKind, Parentage
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


@st.composite
def random_families(draw: st.DrawFn) -> Document:
    """Families as the rules allow them: nobody is their own ancestor, lines of every kind, couples of any two."""
    count = draw(st.integers(1, 12))
    ids = [ElementId(f"p{number}") for number in range(count)]
    people = {key: Person(id=key, gender=draw(st.sampled_from(list(Gender)))) for key in ids}
    lines, couples = {}, {}
    for at, child in enumerate(ids):
        if at and draw(st.booleans()):
            parents = draw(st.lists(st.sampled_from(ids[:at]), min_size=1, max_size=2, unique=True))
            kind = draw(st.sampled_from(list(ChildKind)))
            key = ElementId(f"l{at}")
            lines[key] = Parentage(id=key, child=child, parents=tuple(parents), kind=kind)
        if at and draw(st.booleans()):
            key = ElementId(f"c{at}")
            couples[key] = Couple(id=key, a=child, b=draw(st.sampled_from(ids[:at])))
    return Document(
        id="random", young_person=draw(st.sampled_from(ids)), people=people, parentages=lines, couples=couples
    )
