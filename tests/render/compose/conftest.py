"""A small invented family and its copies, for tests of scenes."""

from __future__ import annotations

import datetime
from collections.abc import Callable

import pytest

from ecomap.model.contact import Closeness, Contact, ContactKind, Standing, Wish, WishKind
from ecomap.model.copies import Audience, Copy, copy_for
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import ChildKind, Couple, CoupleKind, Ending, Household, Parentage, Sibship, Twins
from ecomap.model.network import Bond, BondKind, Feeling, Flow, Place, Strength, Tie
from ecomap.model.person import ElementId, Gender, Kind, Life, Name, Person, Portrait, Side
from ecomap.render.compose import Manner
from ecomap.render.look import LIGHT

DAY = datetime.date(2026, 6, 1)
F, M = Gender.FEMALE, Gender.MALE
BORN = PartialDate(year=2012, month=10, day=5)


def _year(year: int) -> PartialDate:
    return PartialDate(year=year)


def _cast() -> tuple[Person, ...]:
    def one(key: str, name: str, gender: Gender, side: Side, relation: str, **facts: object) -> Person:
        return Person(
            id=ElementId(key),
            name=Name(text=name),
            gender=gender,
            side=side,
            relation=relation,
            **facts,  # type: ignore[arg-type]
        )

    return (
        one("ellie", "Ellie Pryce", F, Side.SELF, "me", born=BORN),
        one("kelly", "Kelly Pryce", F, Side.MUM, "mum", born=_year(1990)),
        one("marcus", "Marcus Bailey", M, Side.DAD, "dad", born=_year(1988)),
        one("mair", "Mair Pryce", F, Side.MUM, "Nan (Nain)", born=_year(1964)),
        one("gwyn", "Gwyn Pryce", M, Side.MUM, "Grandad", born=_year(1960), died=_year(2019), life=Life.DIED),
        one("rhys", "Rhys Pryce", Gender.TRANS_MAN, Side.MUM, "uncle", born=_year(1993)),
        one("great", "", F, Side.MUM, ""),
        one("mason", "Mason", M, Side.SIBLING, "little brother", born=_year(2016)),
        one("maisie", "Maisie", F, Side.SIBLING, "little sister", born=_year(2016)),
        one("seren", "Seren", F, Side.SIBLING, "baby sister", born=_year(2018), died=_year(2018), life=Life.STILLBORN),
        one("baby", "", Gender.UNKNOWN, Side.MUM, "cousin", born=PartialDate(year=2026, month=9), life=Life.EXPECTED),
        one("jo", "Jo", F, Side.ADOPTIVE, "twins' mum"),
        one("priya", "Priya", F, Side.ADOPTIVE, "twins' mum"),
        one("sue", "Sue Hartley", F, Side.FOSTER, "foster mum", portrait=Portrait(sticker="sun")),
        one("pete", "Pete Hartley", M, Side.FOSTER, "foster dad"),
        one("winston", "Winston Bailey", M, Side.DAD, "grandpa"),
        one("delroy", "Delroy Bailey", M, Side.DAD, "great-uncle"),
        one("zofia", "Zofia Nowak", F, Side.FRIEND, "best friend"),
        one("hannah", "Hannah", F, Side.OTHER, "old social worker", paid=True),
        one("biscuit", "Biscuit", Gender.UNKNOWN, Side.PET, "Nan's dog", kind=Kind.PET),
        one("cousins", "", Gender.UNKNOWN, Side.DAD, "cousins", kind=Kind.SEVERAL, count=3),
    )


def _parentages() -> tuple[Parentage, ...]:
    def line(
        key: str,
        child: str,
        *parents: str,
        kind: ChildKind = ChildKind.BIRTH,
        since: PartialDate | None = None,
        until: PartialDate | None = None,
    ) -> Parentage:
        named = tuple(ElementId(parent) for parent in parents)
        return Parentage(id=ElementId(key), child=ElementId(child), parents=named, kind=kind, since=since, until=until)

    return (
        line("l1", "ellie", "kelly", "marcus"),
        line("l2", "kelly", "mair", "gwyn"),
        line("l3", "rhys", "mair", "gwyn"),
        line("l4", "mair", "great"),
        line("l5", "mason", "kelly"),
        line("l6", "maisie", "kelly"),
        line("l7", "seren", "kelly"),
        line("l8", "baby", "rhys"),
        line("l9", "mason", "jo", kind=ChildKind.ADOPTED, since=_year(2018)),
        line("l10", "mason", "priya", kind=ChildKind.ADOPTED, since=_year(2018)),
        line("l11", "maisie", "jo", "priya", kind=ChildKind.ADOPTED, since=_year(2018)),
        line("l12", "ellie", "sue", "pete", kind=ChildKind.FOSTER, since=_year(2024)),
        line("l13", "ellie", "mair", kind=ChildKind.KINSHIP, since=_year(2018), until=_year(2020)),
        line("l14", "marcus", "winston"),
    )


def _couples() -> tuple[Couple, ...]:
    def pair(key: str, a: str, b: str, kind: CoupleKind, ending: Ending = Ending.NONE) -> Couple:
        return Couple(id=ElementId(key), a=ElementId(a), b=ElementId(b), kind=kind, ending=ending, since=_year(1985))

    return (
        pair("c1", "mair", "gwyn", CoupleKind.MARRIED, Ending.WIDOWED),
        pair("c2", "kelly", "marcus", CoupleKind.DATING, Ending.ENDED),
        pair("c3", "jo", "priya", CoupleKind.MARRIED),
        pair("c4", "sue", "pete", CoupleKind.MARRIED),
    )


def _standings() -> dict[ElementId, Standing]:
    def felt(ring: int, kind: ContactKind | None = None, wish: WishKind | None = None) -> Standing:
        return Standing(
            closeness=(Closeness(ring=ring),),
            contact=(Contact(kind=kind),) if kind else (),
            wishes=(Wish(kind=wish),) if wish else (),
        )

    return {
        ElementId("kelly"): felt(1, ContactKind.SUPERVISED, WishKind.SAME),
        ElementId("mair"): felt(1, ContactKind.OVERNIGHT, WishKind.MORE),
        ElementId("gwyn"): felt(1),
        ElementId("marcus"): felt(2, ContactKind.NONE, WishKind.RECONNECT),
        ElementId("sue"): felt(1, ContactKind.LIVES_WITH),
        ElementId("zofia"): felt(1, ContactKind.FACE_TO_FACE),
        ElementId("hannah"): felt(3, ContactKind.NONE),
        ElementId("rhys"): felt(2, ContactKind.ONLINE),
        ElementId("biscuit"): felt(2, ContactKind.FACE_TO_FACE),
        ElementId("allotment"): felt(2),
    }


def _ties() -> tuple[Tie, ...]:
    def tie(key: str, a: str, b: str, strength: Strength, flow: Flow = Flow.NONE) -> Tie:
        return Tie(id=ElementId(key), a=ElementId(a), b=ElementId(b), feelings=(Feeling(strength=strength),), flow=flow)

    return (
        tie("t1", "ellie", "mair", Strength.STRONG, Flow.BOTH),
        tie("t2", "kelly", "ellie", Strength.UP_AND_DOWN),
        tie("t3", "ellie", "zofia", Strength.STRONG),
        tie("t4", "ellie", "hannah", Strength.WEAK),
        tie("t5", "mair", "rhys", Strength.OKAY),
        tie("t6", "ellie", "pete", Strength.OKAY),
        tie("t7", "ellie", "allotment", Strength.OKAY),
    )


@pytest.fixture
def document() -> Document:
    """Ellie's people in small: birth family, adopted twins, foster carers, a friend, a worker, a dog, an allotment."""
    bond = Bond(id=ElementId("b1"), a=ElementId("kelly"), b=ElementId("marcus"), kind=BondKind.CONFLICT)
    allotment = Place(id=ElementId("allotment"), name="The allotment", icon="sprout")
    twins = Twins(id=ElementId("tw"), children=(ElementId("mason"), ElementId("maisie")), identical=True)
    brothers = Sibship(id=ElementId("s1"), members=(ElementId("winston"), ElementId("delroy")))
    home = Household(id=ElementId("h1"), members=tuple(map(ElementId, ("ellie", "sue", "pete"))))
    return Document(
        id="map",
        young_person=ElementId("ellie"),
        people={person.id: person for person in _cast()},
        couples={couple.id: couple for couple in _couples()},
        parentages={line.id: line for line in _parentages()},
        twins={twins.id: twins},
        sibships={brothers.id: brothers},
        households={home.id: home},
        places={allotment.id: allotment},
        ties={tie.id: tie for tie in _ties()},
        bonds={bond.id: bond},
        standings=_standings(),
    )


@pytest.fixture
def young(document: Document) -> Copy:
    """The young person's copy."""
    return copy_for(document, Audience.YOUNG_PERSON, DAY)


@pytest.fixture
def file(document: Document) -> Copy:
    """The file copy."""
    return copy_for(document, Audience.FILE, DAY)


@pytest.fixture
def manner() -> Manner:
    """How the young person's screen draws."""
    return Manner(palette=LIGHT)


@pytest.fixture
def clinical() -> Manner:
    """How the file copy is drawn."""
    return Manner(palette=LIGHT, clinical=True)


@pytest.fixture
def copied() -> Callable[[Document], Copy]:
    """Make the young person's copy of a document."""
    return lambda document: copy_for(document, Audience.YOUNG_PERSON, DAY)
