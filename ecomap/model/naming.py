"""What people are called where they are drawn or listed: never "Person 7"."""

from __future__ import annotations

from ecomap.model.document import Document
from ecomap.model.kinship import Kin, relation_words
from ecomap.model.person import ElementId, Kind, Life, Person, short_form

_TITLES = frozenset(
    ("mum", "mam", "mummy", "dad", "daddy", "nan", "nain", "taid", "nana", "gran", "granny", "grandma", "grandad")
) | {"grandpa", "great-nan", "great-gran"}
_NAMELESS = {Kind.PERSON: "someone", Kind.PET: "a pet", Kind.SEVERAL: "some people"}


def called(document: Document, element: ElementId, family: Kin | None = None) -> str:
    """Return how a person, pet, place or group is called: a short name, else the relation, else a word."""
    if element in document.places:
        return document.places[element].name or "a place"
    person = document.people[element]
    return short_form(person.name) or unnamed(document, person, family)


def spoken(document: Document, element: ElementId) -> str:
    """Return what the young person calls somebody: "Nan" rather than "Mair", "Angela" rather than "foster carer"."""
    person = document.people.get(element)
    if person is not None and relation_label(person).lower() in _TITLES:
        label = relation_label(person)
        return label[:1].upper() + label[1:]
    return called(document, element)


def unnamed(document: Document, person: Person, family: Kin | None = None) -> str:
    """Return what somebody without a name is called, with a capital: "Mum's mum", "Someone"."""
    if person.life is Life.EXPECTED:
        words = "baby on the way"
    else:
        words = person.relation or relation_words(document, person.id, family) or _NAMELESS[person.kind]
    return words[:1].upper() + words[1:]


def full_name(document: Document, element: ElementId, family: Kin | None = None) -> str:
    """Return the whole name as the document gives it, or what stands for it."""
    if element in document.people and document.people[element].name.text:
        return document.people[element].name.text
    return called(document, element, family)


def relation_label(person: Person) -> str:
    """Return the relation as it stands under a symbol: without what is explained in brackets."""
    return person.relation.split("(")[0].strip()
