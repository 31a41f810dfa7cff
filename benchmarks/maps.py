"""Large plausible maps for the benchmarks: the same number of people gives the very same map, every time.

Everybody is invented: families of four generations with marriages, second marriages, half-brothers and half-sisters,
and the friends, teachers and places of a young person.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from ecomap.edit.entries import put
from ecomap.edit.standing import set_closeness, set_contact
from ecomap.model.contact import ContactKind
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import Couple, CoupleKind, Parentage
from ecomap.model.network import Feeling, Strength, Tie
from ecomap.model.person import ElementId, Gender, Name, Person, Side

KNOWN = 60
"""So many people, the nearest first, stand in a ring and have a line of the ecomap."""
_FIRST = "Ada Ben Cai Dot Eve Fay Gus Hal Ivy Jo Kit Lil Max Ned Oli Pam Quin Ros Sol Tess Una Vic Wyn Xan Yas Zac"
_LAST = "Ash Birch Cedar Dale Elm Fern Grove Heath Ivers Jarrah Kale Linden Moss Nettle Oakes Pine Reed Sage Thorn Yew"
_OTHERS = ((Side.FRIEND, "friend"), (Side.SCHOOL, "teacher"), (Side.FOSTER, "foster carer"), (Side.OTHER, "neighbour"))


@dataclass(slots=True)
class _Grower:
    """A map that grows person by person, breadth first, from the young person outward."""

    document: Document
    wanted: int
    chance: random.Random

    def person(self, born: int, side: Side, relation: str = "") -> ElementId:
        """Add somebody and return who it is."""
        number = len(self.document.people)
        first, last = self.chance.choice(_FIRST.split()), self.chance.choice(_LAST.split())
        made = Person(
            id=ElementId(f"p{number:04d}"),
            name=Name(text=f"{first} {last}"),
            relation=relation,
            gender=(Gender.FEMALE, Gender.MALE)[number % 2],
            born=PartialDate(year=born),
            side=side,
        )
        self.document = put(self.document, made)
        return made.id

    def full(self) -> bool:
        """Whether there are enough people."""
        return len(self.document.people) >= self.wanted

    def partners(self, a: ElementId, b: ElementId, year: int) -> None:
        """Make two people a couple."""
        key = ElementId(f"c{len(self.document.couples):04d}")
        pair = Couple(id=key, a=a, b=b, kind=CoupleKind.MARRIED, since=PartialDate(year=year))
        self.document = put(self.document, pair)

    def child(self, child: ElementId, *parents: ElementId) -> None:
        """Make somebody the child of one or two people."""
        key = ElementId(f"l{len(self.document.parentages):04d}")
        self.document = put(self.document, Parentage(id=key, child=child, parents=parents, primary=True))


def plausible(people: int) -> Document:
    """Return a map of so many people."""
    me = Person(id=ElementId("p0000"), name=Name(text="Robin Ash"), side=Side.SELF, born=PartialDate(year=2012))
    grower = _Grower(Document(id=f"plausible-{people}", young_person=me.id), people, random.Random(people))
    grower.document = put(grower.document, me)
    for number in range(min(KNOWN // 4, people // 4)):
        side, relation = _OTHERS[number % len(_OTHERS)]
        grower.person(1970 + number, side, relation)
    waiting = [(me.id, 2012, Side.MUM, 0)]
    for someone, born, side, up in waiting:
        if grower.full():
            break
        waiting.extend(_family(grower, someone, born, side, up))
    return _with_network(grower)


def _family(
    grower: _Grower, child: ElementId, born: int, side: Side, up: int
) -> list[tuple[ElementId, int, Side, int]]:
    """Add somebody's parents, brothers and sisters with their families; return whose family comes next."""
    mum_side, dad_side = (Side.MUM, Side.DAD) if up == 0 else (side, side)
    mum = grower.person(born - 27, mum_side, "mum" if up == 0 else "")
    dad = grower.person(born - 29, dad_side, "dad" if up == 0 else "")
    grower.partners(mum, dad, born - 3)
    grower.child(child, mum, dad)
    for number in range(grower.chance.randint(1, 4)):
        if not grower.full():
            sibling = grower.person(born + 2 * number - 3, Side.SIBLING if up == 0 else side)
            grower.child(sibling, mum, dad)
            if up:
                _descendants(grower, sibling, born + 2 * number - 3, side, up)
    if grower.chance.random() < 0.25 and not grower.full():
        second = grower.person(born - 25, Side.STEP if up == 0 else side)
        grower.partners(dad, second, born + 4)
        grower.child(grower.person(born + 6, Side.SIBLING if up == 0 else side, "half-brother"), dad, second)
    return [(mum, born - 27, mum_side, up + 1), (dad, born - 29, dad_side, up + 1)]


def _descendants(grower: _Grower, parent: ElementId, born: int, side: Side, down: int) -> None:
    """Add a partner and children, and theirs, as many generations down as the young person's."""
    if not down or grower.full():
        return
    partner = grower.person(born + 1, side)
    grower.partners(parent, partner, born + 24)
    for number in range(grower.chance.randint(1, 3)):
        if grower.full():
            return
        child = grower.person(born + 26 + 2 * number, side)
        grower.child(child, parent, partner)
        _descendants(grower, child, born + 26 + 2 * number, side, down - 1)


def _with_network(grower: _Grower) -> Document:
    """Return the map with a line, a ring and contact for the nearest."""
    document, chance = grower.document, grower.chance
    for number, key in enumerate(list(document.people)[1 : KNOWN + 1]):
        feeling = Feeling(strength=chance.choice(list(Strength)))
        tie = Tie(id=ElementId(f"t{number:04d}"), a=document.young_person, b=key, feelings=(feeling,))
        document = set_closeness(put(document, tie), key, 1 + number * 3 // KNOWN)
        document = set_contact(document, key, chance.choice((ContactKind.FACE_TO_FACE, ContactKind.PHONE)))
    return document
