"""From a phrase to the map: whom it adds or means, and everything it says about them."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

from ecomap.edit.entries import put
from ecomap.edit.families import make_twins
from ecomap.edit.kin import Manner, Step, Way, add_kin, along, reached
from ecomap.edit.phrases.known import Reader, known_by, same_name, there
from ecomap.edit.phrases.phrase import Hop, Phrase, Whose, exact
from ecomap.edit.phrases.strangers import (
    add_place,
    add_stranger,
    by_owner,
    counted,
    newly,
    place_called,
    relation_of,
)
from ecomap.edit.phrases.told import with_details
from ecomap.edit.phrases.words import plain
from ecomap.edit.ties import connect
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Gender
from ecomap.model.rules import RuleBroken

PARENT = Step(Way.PARENT)


@dataclass(frozen=True, slots=True, eq=False)
class Adding:
    """A map after one phrase, and whom the phrase was about."""

    document: Document
    element: ElementId
    phrase: Phrase


def add(document: Document, phrase: Phrase, reader: Reader) -> Adding:
    """Add whom a phrase names, or, if they are there already, what it says about them."""
    if phrase.place:
        return Adding(*add_place(document, phrase, reader), phrase)
    phrase = _from_known_place(document, phrase, reader)
    start = _start(document, phrase, reader.selected)
    try:
        document, person = _person(document, phrase, start, reader)
    except RuleBroken:
        # what cannot be in this family is kept as a person with these words, and is on no line
        document, person = add_stranger(document, phrase, start, reader)
    document = _also(document, person, phrase, start)
    document = with_details(document, person, phrase, reader)
    if phrase.at:
        document, place = place_called(document, phrase.at, reader)
        document = connect(document, person, place)
    return Adding(document, person, phrase)


def _also(document: Document, person: ElementId, phrase: Phrase, start: ElementId) -> Document:
    """Say that somebody of the family looks after the young person as well: "nan Jean, kinship carer"."""
    for step in (role.path[0] for role in phrase.also if role.path):
        if person not in reached(document, start, step):
            document = add_kin(document, start, step, document.people[person])
    return document


def _from_known_place(document: Document, phrase: Phrase, reader: Reader) -> Phrase:
    """Read "Amir from boxing" as somebody at a place, if there is such a place on the map."""
    places = {plain(one.name): one.name for one in document.places.values() if one.id not in reader.unseen}
    for word in reader.words.list("from"):
        name, _, place = phrase.name.rpartition(f" {word} ")
        if name and plain(place) in places:
            return replace(phrase, name=name, at=places[plain(place)])
    return phrase


def _start(document: Document, phrase: Phrase, selected: ElementId | None) -> ElementId:
    """Return from whom the path starts."""
    if isinstance(phrase.whose, Whose):
        theirs = phrase.whose is Whose.SELECTED and selected in document.people
        return selected if theirs and selected is not None else document.young_person
    return phrase.whose


def _person(document: Document, phrase: Phrase, start: ElementId, reader: Reader) -> tuple[Document, ElementId]:
    """Find or add the person of a phrase."""
    role = phrase.role
    if role is not None and role.path == ():
        return _myself(document, start, phrase, reader)
    steps = exact(phrase)
    through_strangers = bool(phrase.hops) and not phrase.instead and role is not None and bool(role.path)
    if role is None or phrase.owner or not (steps or through_strangers):
        document, start = _by_hops(document, phrase.hops, start, reader)
        return add_stranger(document, phrase, start, reader)
    steps = _by_side(document, start, steps or (), phrase, reader)
    if _whose_child(document, start, steps, reader):
        return add_stranger(document, phrase, start, reader)
    if not steps or (any(hop.name for hop in phrase.hops) and not phrase.instead):
        document, before = _by_hops(document, phrase.hops, start, reader)
        steps = role.path or ()
        document, before = along(document, before, steps[:-1], reader.unseen)
    else:
        document, before = along(document, start, steps[:-1], reader.unseen)
    return _at_end(document, before, steps[-1], phrase, reader)


def _myself(document: Document, start: ElementId, phrase: Phrase, reader: Reader) -> tuple[Document, ElementId]:
    """Give the young person their name; "me Fred" of somebody who is called Ellie is a name like any other."""
    own = document.people[start]
    if phrase.name and own.name.text and not same_name(own, phrase.name):
        return add_stranger(document, Phrase(name=f"{phrase.words} {phrase.name}"), start, reader)
    return _called(document, start, phrase, relation_of(phrase, reader)), start


def _at_end(
    document: Document, before: ElementId, step: Step, phrase: Phrase, reader: Reader
) -> tuple[Document, ElementId]:
    """Name somebody unnamed who is there, know somebody by their name, or add somebody."""
    those = () if counted(phrase) else there(document, before, step, reader)
    alike = [one for one in those if same_name(document.people[one], phrase.name)]
    unnamed = [one for one in those if not document.people[one].name.text]
    relation = by_owner(document, phrase, before, reader) or relation_of(phrase, reader)
    if not phrase.name and step.way in (Way.PARENT, Way.PARTNER) and those:
        return document, those[0]
    if found := alike[:1] or (unnamed[:1] if phrase.name or step.way is Way.PARENT else []):
        return _called(document, found[0], phrase, relation), found[0]
    known = known_by(document, reader.unseen, phrase.name)
    if known and known != before and phrase.whose is not Whose.YOUNG_PERSON:
        return add_kin(document, before, step, document.people[known]), known
    person = newly(phrase, relation)
    return add_kin(document, before, step, person), person.id


def _by_side(
    document: Document, start: ElementId, steps: tuple[Step, ...], phrase: Phrase, reader: Reader
) -> tuple[Step, ...]:
    """Make a path exact that starts with "a parent": as the phrase says, else by who is there."""
    if phrase.side and steps:
        gender = {"parent:f": Gender.FEMALE, "parent:m": Gender.MALE}[phrase.side]
        first = steps[0]
        if first.way is Way.PARENT and first.gender is Gender.UNKNOWN:
            return (replace(first, gender=gender), *steps[1:])
        return (Step(Way.PARENT, gender), Step(Way.CHILD, first.gender)) if first.manner is Manner.HALF else steps
    if len(steps) < 2 or steps[0] != PARENT:
        return steps
    mother, father = (replace(PARENT, gender=gender) for gender in (Gender.FEMALE, Gender.MALE))
    only_father = there(document, start, father, reader) and not there(document, start, mother, reader)
    grandparent = len(steps) == 2 and steps[1].way is Way.PARENT and steps[1].gender is not Gender.UNKNOWN
    taken = grandparent and _other_stands_there(document, start, (mother, steps[1]), phrase, reader)
    return (father if only_father or taken else mother, *steps[1:])


def _other_stands_there(
    document: Document, start: ElementId, steps: tuple[Step, Step], phrase: Phrase, reader: Reader
) -> bool:
    """Say whether mum's mum is known as somebody else: then this nan is dad's mum."""
    mothers = there(document, start, steps[0], reader)
    those = [document.people[one] for mum in mothers for one in there(document, mum, steps[1], reader)]
    named = any(one.name.text for one in those)
    return bool(phrase.name) and named and not any(same_name(one, phrase.name) for one in those)


def _whose_child(document: Document, start: ElementId, steps: tuple[Step, ...], reader: Reader) -> bool:
    """Say whether it is open whose child somebody is: a cousin, with several aunts and uncles there."""
    here: ElementId | None = start
    for step, then in itertools.pairwise(steps):
        those = there(document, here, step, reader) if here else ()
        if step.way is Way.SIBLING and step.gender is Gender.UNKNOWN and then.way is Way.CHILD and len(those) > 1:
            return True
        here = those[0] if those else None
    return False


def _by_hops(document: Document, hops: tuple[Hop, ...], start: ElementId, reader: Reader) -> tuple[Document, ElementId]:
    """Follow "mum's friend Sarah's", adding whoever is missing."""
    here = start
    for at, hop in enumerate(hops):
        phrase = Phrase(name=hop.name, role=hop.role, words=hop.words, hops=hops[:at])
        steps = _by_side(document, here, hop.role.path or (), phrase, reader)
        if not steps:
            document, here = add_stranger(document, phrase, here, reader)
        elif hop.name:
            document, here = along(document, here, steps[:-1], reader.unseen)
            document, here = _at_end(document, here, steps[-1], phrase, reader)
        else:
            document, here = along(document, here, steps, reader.unseen)
    return document, here


def _called(document: Document, person: ElementId, phrase: Phrase, relation: str) -> Document:
    """Give somebody the name of a phrase if they have none or only the first part of it, and its words if none."""
    someone = document.people[person]
    name = someone.name
    if phrase.name and (not name.text or plain(phrase.name).startswith(f"{plain(name.text)} ")):
        name = replace(name, text=phrase.name)
    return put(document, replace(someone, name=name, relation=someone.relation or relation))


def born_together(document: Document, addings: tuple[Adding, ...]) -> Document:
    """Make twins of "twins Mason and Maisie", who were added one after the other."""
    together = (one.element for one in addings if one.phrase.role and one.phrase.role.together and one.phrase.name)
    children = tuple(dict.fromkeys(together))
    if len(children) < 2:
        return document
    born = next((document.people[one].born for one in children if document.people[one].born), None)
    document = put(
        document, *(replace(one, born=one.born or born) for one in map(document.people.__getitem__, children))
    )
    return make_twins(document, children)
