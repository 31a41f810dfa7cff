"""Those a phrase adds on no line of the family: friends, teachers, pets, a cousin nobody knows whose; and places."""

from __future__ import annotations

from dataclasses import replace

from ecomap.edit.entries import put
from ecomap.edit.kin import Manner, Way
from ecomap.edit.phrases.known import Reader, known_by
from ecomap.edit.phrases.phrase import Phrase, Whose
from ecomap.edit.phrases.places import place_of
from ecomap.edit.phrases.told import times_in_words
from ecomap.edit.phrases.words import PlaceWord, Role, plain
from ecomap.edit.ties import connect
from ecomap.model.document import Document, new_id
from ecomap.model.kinship import relation_words
from ecomap.model.network import Place
from ecomap.model.person import ElementId, Gender, Kind, Name, Person, Portrait, Side, short_form


def add_stranger(document: Document, phrase: Phrase, start: ElementId, reader: Reader) -> tuple[Document, ElementId]:
    """Find or add somebody who is on no family line: a friend, a teacher, a pet, a cousin nobody knows whose."""
    relation = relation_of(phrase, reader)
    if (there := _there(document, phrase, relation, reader)) is not None:
        return document, there
    person = newly(phrase, relation)
    if start != document.young_person:
        of = document.people[start]
        whose = of.relation or short_form(of.name)
        if whose and relation and not phrase.hops:
            person = replace(person, relation=reader.words.say("whose", owner=whose, what=relation))
        inherited = of.side if person.side in (Side.FRIEND, Side.OTHER) else person.side
        return connect(put(document, replace(person, side=inherited, sector="")), start, person.id), person.id
    if phrase.role and phrase.role.path:
        step = phrase.role.path[0]
        side = Side.DAD if step.gender is Gender.MALE or phrase.side == "parent:m" else Side.MUM
        person = replace(person, side=Side.OTHER if phrase.owner else side, gender=phrase.role.path[-1].gender)
    return put(document, person), person.id


def _there(document: Document, phrase: Phrase, relation: str, reader: Reader) -> ElementId | None:
    """Return who is meant by a bare name, or is there with this name and relation already."""
    if not phrase.name:
        return None
    if phrase.role is None:
        return known_by(document, reader.unseen, phrase.name)
    for one in document.people.values():
        same = plain(one.name.text) == plain(phrase.name) and plain(one.relation) == plain(relation)
        if same and one.id not in reader.unseen:
            return one.id
    return None


def newly(phrase: Phrase, relation: str) -> Person:
    """Return the person a phrase describes, without what depends on the family."""
    role = phrase.role or Role()
    several = counted(phrase)
    return Person(
        id=new_id(),
        kind=Kind.SEVERAL if several else role.kind,
        count=role.count if several else 0,
        name=Name(text=phrase.name),
        relation=relation,
        side=role.side,
        sector=role.sector,
        paid=role.paid,
        portrait=Portrait(sticker=role.icon),
    )


def counted(phrase: Phrase) -> bool:
    """Say whether a phrase is about several people without names: "3 cousins"."""
    return phrase.role is not None and phrase.role.plural and not phrase.name


def relation_of(phrase: Phrase, reader: Reader) -> str:
    """Return what somebody is, as it was said: "mum's brother", "best friend"; "" where a person's name owns it."""
    if phrase.instead or phrase.owner:
        return phrase.words
    if not isinstance(phrase.whose, Whose) or phrase.whose is Whose.SELECTED:
        kin_only = phrase.role is not None and phrase.role.path is not None
        return "" if kin_only else phrase.words
    said = phrase.words
    for hop in reversed(phrase.hops):
        said = reader.words.say("whose", owner=reader.words.spelled(hop.words), what=said)
    return said.strip()


def by_owner(document: Document, phrase: Phrase, start: ElementId, reader: Reader) -> str:
    """Return "mum's ex" and "Filmon's mum" where a name owns what no path says; nor is a fella a husband."""
    last = phrase.role.last if phrase.role else None
    by_name = not isinstance(phrase.whose, Whose) or phrase.whose is Whose.SELECTED
    if not by_name or last is None or phrase.hops or start == document.young_person:
        return ""
    of, kinship = document.people[start], relation_words(document, start)
    if kinship and not last.over and (last.way is not Way.PARTNER or last.manner is Manner.MARRIED):
        return ""
    owner = (of.relation or kinship) if kinship else short_form(of.name) or of.relation
    return reader.words.say("whose", owner=owner, what=phrase.words) if owner else ""


def add_place(document: Document, phrase: Phrase, reader: Reader) -> tuple[Document, ElementId]:
    """Find or add a place or group, with what is told of it, and the place it is at."""
    document, element = place_called(document, phrase.name, reader, phrase.place)
    told = ", ".join(filter(None, (times_in_words(phrase.details, reader.words), phrase.details.about)))
    if told:
        place = document.places[element]
        document = put(document, replace(place, about=". ".join(filter(None, (place.about, told)))))
    if phrase.at:
        document, at = place_called(document, phrase.at, reader)
        document = connect(document, element, at) if at != element else document
    return document, element


def place_called(
    document: Document, name: str, reader: Reader, word: PlaceWord | None = None
) -> tuple[Document, ElementId]:
    """Find or add a place or group of this name."""
    for place in document.places.values():
        if plain(place.name) == plain(name) and place.id not in reader.unseen:
            return document, place.id
    word = word or place_of(name, reader.words)
    sector = word.sector if word and word.sector in {one.id for one in document.sectors} else "community"
    added = Place(id=new_id(), name=name, icon=word.icon if word else "map-pin", sector=sector)
    return put(document, added), added.id
