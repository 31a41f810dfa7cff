"""From a phrase to the map: whom it adds or means, and everything it says about them."""

from __future__ import annotations

import datetime
from collections.abc import Set
from dataclasses import dataclass, replace

from ecomap.edit.entries import put
from ecomap.edit.families import make_twins
from ecomap.edit.kin import Manner, Step, Way, add_kin, along, reached
from ecomap.edit.phrases.reading import Hop, Phrase, Whose, exact
from ecomap.edit.phrases.told import with_details
from ecomap.edit.phrases.words import PlaceWord, Role, Words, plain
from ecomap.edit.ties import connect
from ecomap.model.document import Document, new_id
from ecomap.model.network import Place
from ecomap.model.person import ElementId, Gender, Kind, Name, Person, Portrait, Side, short_form
from ecomap.model.rules import RuleBroken

PARENT = Step(Way.PARENT)


@dataclass(frozen=True, slots=True)
class Adding:
    """A map after one phrase, and whom the phrase was about."""

    document: Document
    element: ElementId
    phrase: Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """For whom a line is read: with which words, on which day, who is selected, and whom they must not meet."""

    words: Words
    on: datetime.date
    selected: ElementId | None = None
    unseen: Set[ElementId] = frozenset()
    """People and places on the map that whoever looks cannot see: no typed name finds them."""


def add(document: Document, phrase: Phrase, reader: Reader) -> Adding:
    """Add whom a phrase names, or, if they are there already, what it says about them."""
    if phrase.place:
        document, element = _place(document, phrase.name, phrase.place, reader)
        return Adding(document, element, phrase)
    phrase = _from_known_place(document, phrase, reader)
    start = _start(document, phrase, reader.selected)
    try:
        document, person = _person(document, phrase, start, reader)
    except RuleBroken:
        # what cannot be in this family is kept as a person with these words, and is on no line
        document, person = _stranger(document, phrase, start, reader)
    document = with_details(document, person, phrase, reader.on)
    if phrase.at:
        document, place = _place(document, phrase.at, _place_word(phrase.at, reader.words), reader)
        document = connect(document, person, place)
    return Adding(document, person, phrase)


def _from_known_place(document: Document, phrase: Phrase, reader: Reader) -> Phrase:
    """Read "Amir from boxing" as somebody at a place, if there is such a place on the map."""
    places = {plain(one.name): one.name for one in document.places.values() if one.id not in reader.unseen}
    for word in reader.words.list("from"):
        name, _, place = phrase.name.rpartition(f" {word} ")
        if name and plain(place) in places:
            return replace(phrase, name=name, at=places[plain(place)])
    return phrase


def known_by(document: Document, unseen: Set[ElementId], name: str) -> ElementId | None:
    """Return whom a name means on the map: a whole name, or the short form of just one."""
    wanted = plain(name)
    if not wanted:
        return None
    people = [one for one in document.people.values() if one.name.text and one.id not in unseen]
    whole = [one.id for one in people if plain(one.name.text) == wanted]
    short = [one.id for one in people if plain(short_form(one.name)) == wanted]
    if whole:
        return whole[0]
    return short[0] if len(short) == 1 else None


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
        return _called(document, start, phrase), start
    steps = exact(phrase)
    if role is None or not steps:
        document, start = _by_hops(document, phrase.hops, start, reader)
        return _stranger(document, phrase, start, reader)
    steps = _by_side(document, start, steps, phrase)
    if _whose_child(document, start, steps):
        return _stranger(document, phrase, start, reader)
    if any(hop.name for hop in phrase.hops) and not phrase.instead:
        document, before = _by_hops(document, phrase.hops, start, reader)
        steps = role.path or ()
        document, before = along(document, before, steps[:-1])
    else:
        document, before = along(document, start, steps[:-1])
    return _at_end(document, before, steps[-1], phrase, reader)


def _at_end(
    document: Document, before: ElementId, step: Step, phrase: Phrase, reader: Reader
) -> tuple[Document, ElementId]:
    """Name somebody unnamed who is there, know somebody by their name, or add somebody."""
    seen = (one for one in reached(document, before, step) if one not in reader.unseen)
    there = () if _count(phrase) else tuple(seen)
    alike = [one for one in there if _same_name(document.people[one], phrase.name)]
    unnamed = [one for one in there if not document.people[one].name.text]
    if not phrase.name and step.way is Way.PARENT and there:
        return document, there[0]
    if found := alike[:1] or (unnamed[:1] if phrase.name or step.way is Way.PARENT else []):
        return _called(document, found[0], phrase), found[0]
    known = known_by(document, reader.unseen, phrase.name)
    if known and known != before and phrase.whose is not Whose.YOUNG_PERSON:
        return add_kin(document, before, step, document.people[known]), known
    person = _new(phrase)
    return add_kin(document, before, step, person), person.id


def _same_name(person: Person, name: str) -> bool:
    """Say whether a name means this person: "Kelly" does mean "Kelly Pryce"."""
    theirs = (plain(person.name.text), plain(short_form(person.name)))
    return bool(name) and (plain(name) in theirs or plain(name).split()[0:1] == [theirs[0]])


def _by_side(document: Document, start: ElementId, steps: tuple[Step, ...], phrase: Phrase) -> tuple[Step, ...]:
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
    only_father = reached(document, start, father) and not reached(document, start, mother)
    grandparent = len(steps) == 2 and steps[1].way is Way.PARENT and steps[1].gender is not Gender.UNKNOWN
    taken = grandparent and _other_stands_there(document, start, mother, steps[1], phrase)
    return (father if only_father or taken else mother, *steps[1:])


def _other_stands_there(document: Document, start: ElementId, mother: Step, step: Step, phrase: Phrase) -> bool:
    """Say whether mum's mum is known as somebody else: then this nan is dad's mum."""
    there = [one for mum in reached(document, start, mother) for one in reached(document, mum, step)]
    named = [one for one in there if document.people[one].name.text]
    return bool(phrase.name and named) and not any(_same_name(document.people[one], phrase.name) for one in there)


def _whose_child(document: Document, start: ElementId, steps: tuple[Step, ...]) -> bool:
    """Say whether it is open whose child somebody is: a cousin, with several aunts and uncles there."""
    for at in range(len(steps) - 1):
        if steps[at].way is Way.SIBLING and steps[at].gender is Gender.UNKNOWN and steps[at + 1].way is Way.CHILD:
            before = _followed(document, start, steps[:at])
            return before is not None and len(reached(document, before, steps[at])) > 1
    return False


def _followed(document: Document, start: ElementId, steps: tuple[Step, ...]) -> ElementId | None:
    """Return who stands at the end of a path, if everybody on it is there."""
    here = start
    for step in steps:
        there = reached(document, here, step)
        if not there:
            return None
        here = there[0]
    return here


def _by_hops(document: Document, hops: tuple[Hop, ...], start: ElementId, reader: Reader) -> tuple[Document, ElementId]:
    """Follow "mum's friend Sarah's", adding whoever is missing."""
    here = start
    for at, hop in enumerate(hops):
        phrase = Phrase(name=hop.name, role=hop.role, words=hop.words, hops=hops[:at])
        steps = _by_side(document, here, hop.role.path or (), phrase)
        if not steps:
            document, here = _stranger(document, phrase, here, reader)
        elif hop.name:
            document, here = along(document, here, steps[:-1])
            document, here = _at_end(document, here, steps[-1], phrase, reader)
        else:
            document, here = along(document, here, steps)
    return document, here


def _stranger(document: Document, phrase: Phrase, start: ElementId, reader: Reader) -> tuple[Document, ElementId]:
    """Find or add somebody who is on no family line: a friend, a teacher, a pet, a cousin nobody knows whose."""
    for one in document.people.values():
        same = plain(one.name.text) == plain(phrase.name)
        if (
            phrase.name
            and same
            and one.id not in reader.unseen
            and (phrase.role is None or plain(one.relation) == plain(_relation(phrase)))
        ):
            return document, one.id
    person = _new(phrase)
    if start != document.young_person:
        of = document.people[start]
        words = _relation(phrase)
        whose = of.relation or short_form(of.name)
        person = replace(person, relation=f"{whose}'s {words}" if whose and words and not phrase.hops else words)
        inherited = of.side if person.side in (Side.FRIEND, Side.OTHER) else person.side
        return connect(put(document, replace(person, side=inherited, sector="")), start, person.id), person.id
    if phrase.role and phrase.role.path:
        step = phrase.role.path[0]
        side = Side.DAD if step.gender is Gender.MALE or phrase.side == "parent:m" else Side.MUM
        person = replace(person, side=side, gender=phrase.role.path[-1].gender)
    return put(document, person), person.id


def _new(phrase: Phrase) -> Person:
    """Return the person a phrase describes, without what depends on the family."""
    role = phrase.role or Role()
    count = _count(phrase)
    return Person(
        id=new_id(),
        kind=Kind.SEVERAL if count else role.kind,
        count=role.count,
        name=Name(text=phrase.name),
        relation=_relation(phrase),
        side=role.side,
        sector=role.sector,
        paid=role.paid,
        portrait=Portrait(sticker=role.icon),
    )


def _count(phrase: Phrase) -> bool:
    """Say whether a phrase is about several people without names: "3 cousins"."""
    return phrase.role is not None and phrase.role.plural and not phrase.name


def _relation(phrase: Phrase) -> str:
    """Return what somebody is, as it was said: "mum's brother", "best friend"; "" where a person's name owns it."""
    if phrase.instead:
        return _small(phrase.words)
    if not isinstance(phrase.whose, Whose) or phrase.whose is Whose.SELECTED:
        kin_only = phrase.role is not None and phrase.role.path is not None
        return "" if kin_only else phrase.words
    said = [_small(hop.words) + "'s" for hop in phrase.hops]
    return " ".join((*said, _small(phrase.words))).strip()


def _small(words: str) -> str:
    """Return words without a capital they only have from standing first; "PE teacher" keeps its own."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def _called(document: Document, person: ElementId, phrase: Phrase) -> Document:
    """Give the name of a phrase to somebody without one, and its words to somebody without words."""
    someone = document.people[person]
    name = someone.name if someone.name.text or not phrase.name else replace(someone.name, text=phrase.name)
    relation = someone.relation or _relation(phrase)
    return put(document, replace(someone, name=name, relation=relation))


def _place(document: Document, name: str, word: PlaceWord | None, reader: Reader) -> tuple[Document, ElementId]:
    """Find or add a place or group of this name."""
    for place in document.places.values():
        if plain(place.name) == plain(name) and place.id not in reader.unseen:
            return document, place.id
    sector = word.sector if word and word.sector in {one.id for one in document.sectors} else "community"
    place = Place(id=new_id(), name=name, icon=word.icon if word else "map-pin", sector=sector)
    return put(document, place), place.id


def _place_word(text: str, words: Words) -> PlaceWord | None:
    """Return what kind of place a name tells."""
    last = plain(text).split()[-1:]
    return words.places.get(last[0]) if last else None


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
