"""A family whose lines tie a knot: two sets of brothers and sisters who marry each other, for tests on every floor."""

from __future__ import annotations

import datetime

from ecomap.geometry import Box
from ecomap.layout.pedigree import Link, Member, Pedigree, Union
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import Couple, CoupleKind, Parentage
from ecomap.model.person import ElementId, Gender, Name, Person, Side

DAY = datetime.date(2026, 6, 1)
MARRIAGES = tuple((number, 4 * number % 9) for number in range(0, 9, 2))
"""Which of the nine sons of the one couple marries which of the nine daughters of the other; the others are single."""
SONS = tuple(f"son{number}" for number in range(9))
DAUGHTERS = tuple(f"daughter{number}" for number in range(9))
PARENTS = (("abe", "ada"), ("ben", "bea"))


def knotted_document() -> Document:
    """Return the family as a map; its young person is a grandchild."""
    people = {}
    for number, name in enumerate((*(one for pair in PARENTS for one in pair), *SONS, *DAUGHTERS, *_grandchildren())):
        man = name in SONS or name in ("abe", "ben")
        people[ElementId(name)] = Person(
            id=ElementId(name),
            name=Name(text=name.capitalize()),
            gender=Gender.MALE if man else Gender.FEMALE,
            born=PartialDate(year=1930 + number),
            side=Side.OTHER,
        )
    couples = [
        Couple(id=ElementId(f"c-{a}"), a=ElementId(a), b=ElementId(b), kind=CoupleKind.MARRIED) for a, b in _pairs()
    ]
    lines = [
        Parentage(id=ElementId(f"l-{child}"), child=ElementId(child), parents=(ElementId(a), ElementId(b)))
        for (a, b), children in _children()
        for child in children
    ]
    return Document(
        id="knot",
        on=DAY,
        young_person=ElementId("grandchild0"),
        people=people,
        couples={one.id: one for one in couples},
        parentages={one.id: one for one in lines},
    )


def knotted_pedigree() -> Pedigree:
    """Return the family as the layout engine takes it."""
    names = [*(one for pair in PARENTS for one in pair), *SONS, *DAUGHTERS, *_grandchildren()]
    return Pedigree(
        members=tuple(
            Member(
                id=name,
                extent=Box(-10.0, -6.0, 20.0, 12.0),
                radius=6.0,
                sex="m" if name in SONS or name in ("abe", "ben") else "f",
                birth=1930.0 + rank,
                rank=rank,
            )
            for rank, name in enumerate(names)
        ),
        unions=tuple(Union(id=f"u-{a}", partners=(a, b)) for a, b in _pairs()),
        links=tuple(Link(union=f"u-{pair[0]}", child=child) for pair, children in _children() for child in children),
    )


def _pairs() -> list[tuple[str, str]]:
    return [*PARENTS, *((SONS[a], DAUGHTERS[b]) for a, b in MARRIAGES)]


def _grandchildren() -> tuple[str, ...]:
    return tuple(f"grandchild{number}" for number in range(2 * len(MARRIAGES)))


def _children() -> list[tuple[tuple[str, str], tuple[str, ...]]]:
    young = _grandchildren()
    return [
        (PARENTS[0], SONS),
        (PARENTS[1], DAUGHTERS),
        *((pair, young[2 * at : 2 * at + 2]) for at, pair in enumerate(_pairs()[2:])),
    ]
