"""Ellie, her nan, Lee and Dev: a map before two people change it, each on a computer of their own."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.model.document import Document, new_document
from ecomap.model.person import ElementId, Name, Person


@pytest.fixture
def was() -> Document:
    made = new_document("Ellie")
    (index,) = made.people.values()
    ellie = ElementId("ellie")
    cast = {ellie: replace(index, id=ellie)}
    cast |= {one: Person(id=one, name=Name(text=one.title())) for one in map(ElementId, ("nan", "lee", "dev"))}
    return replace(made, young_person=ellie, people=cast)
