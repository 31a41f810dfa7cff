"""A family tree that is drawn otherwise by age than with few lines crossing: for tests of every floor."""

from __future__ import annotations

from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import Couple, Parentage
from ecomap.model.person import ElementId, Name, Person


def two_families_joined() -> Document:
    """Return two families of six children each, joined by two couples of middle children."""
    people = {key: Person(id=ElementId(key), name=Name(text=key)) for key in ("me", "ma", "pa", "mb", "pb")}
    lines = {}
    for side in "ab":
        for at in range(6):
            child = ElementId(f"{side}{at}")
            people[child] = Person(id=child, name=Name(text=child), born=PartialDate(year=1970 + 2 * at))
            parents = (ElementId(f"m{side}"), ElementId(f"p{side}"))
            lines[ElementId(f"l-{child}")] = Parentage(id=ElementId(f"l-{child}"), child=child, parents=parents)
    mine = Parentage(id=ElementId("l-me"), child=ElementId("me"), parents=(ElementId("a1"), ElementId("b3")))
    couples = {
        ElementId(one): Couple(id=ElementId(one), a=ElementId(one[:2]), b=ElementId(one[2:]))
        for one in ("mapa", "mbpb", "a1b3", "a4b1")
    }
    return Document(
        id="two",
        young_person=ElementId("me"),
        people={ElementId(key): one for key, one in people.items()},
        parentages={**lines, mine.id: mine},
        couples=couples,
    )
