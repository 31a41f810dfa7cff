"""Maps that differ only in what an audience may not see give the very same papers, to the byte."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from ecomap.geometry import Point
from ecomap.model.contact import Contact, ContactKind, Decision, DecisionKind, Standing, Wish, WishKind
from ecomap.model.copies import Audience
from ecomap.model.dates import PartialDate
from ecomap.model.diagram import Diagram, Seat, View
from ecomap.model.document import Document, StoredPicture
from ecomap.model.family import Parentage
from ecomap.model.gathering import Invitation
from ecomap.model.network import Bond, BondKind, Feeling, Strength, Tie
from ecomap.model.person import ElementId, Gender, Life, Name, Person, Portrait, PrivateFacts, Reach
from ecomap.model.promise import Offer
from ecomap.model.restriction import Reserve, Restriction
from ecomap.papers import PaperOptions, made_of, make
from ecomap.render.to_pdf import pdf
from tests.papers.conftest import DAY, as_file, copied, sample

OTHERS = (Audience.YOUNG_PERSON, Audience.GUESTS, Audience.COORDINATOR)
Change = Callable[[Document], Document]
STRANGER = ElementId("stranger")


def printed(document: Document, audience: Audience) -> dict[str, bytes]:
    """Return every paper of an audience as its file."""
    copy = copied(document, audience)
    return {paper.key: pdf(make(copy, paper.key, PaperOptions()), DAY) for paper in made_of(copy)}


@cache
def first_world(name: str, audience: Audience) -> dict[str, bytes]:
    """Return every paper of a sample as it is."""
    return {paper.key: as_file(name, audience, paper.key) for paper in made_of(copied(sample(name), audience))}


def everybody(document: Document, **fields: object) -> Document:
    """Return a map in which some facts of everybody are others."""
    people = {key: replace(person, **fields) for key, person in document.people.items()}  # type: ignore[arg-type]
    return replace(document, people=people)


def a_stranger(document: Document, name: str = "Zebedee Quillfeather", restricted: bool = True) -> Document:
    """Return a map with somebody more, who is for the file only, and with all that ties them to it."""
    me, parent = document.young_person, list(document.people)[1]
    person = Person(id=STRANGER, name=Name(text=name), gender=Gender.MALE, born=PartialDate(year=1970))
    line = Parentage(id=ElementId("s-line"), child=STRANGER, parents=(parent,))
    tie = Tie(id=ElementId("s-tie"), a=me, b=STRANGER, feelings=(Feeling(strength=Strength.BROKEN),))
    invitation = Invitation(id=ElementId("s-guest"), person=STRANGER, food="toffee apples")
    offer = Offer(id=ElementId("s-offer"), person=STRANGER, what="a lift")
    kept = Restriction(id=ElementId("s-kept"), about=STRANGER, reserve=Reserve.FILE_ONLY)
    return replace(
        document,
        people={**document.people, STRANGER: person},
        parentages={**document.parentages, line.id: line},
        ties={**document.ties, tie.id: tie},
        standings={**document.standings, STRANGER: Standing(contact=(Contact(kind=ContactKind.NONE),))},
        invitations={invitation.id: invitation, **document.invitations},
        offers={offer.id: offer, **document.offers},
        restrictions={**document.restrictions, kept.id: kept} if restricted else document.restrictions,
    )


def another_story(document: Document) -> Document:
    """Return a map whose notes, decisions, bonds and private facts are others."""
    first, second = list(document.people)[1:3]
    bond = Bond(id=ElementId("s-bond"), a=first, b=second, kind=BondKind.CUT_OFF)
    standings = {
        key: replace(one, decisions=(*one.decisions, Decision(kind=DecisionKind.CHECKING, reason="why " * 40)))
        for key, one in document.standings.items()
        if one.decision is None or one.decision.kind is not DecisionKind.NOT_ALLOWED
    }
    changed = everybody(document, note="a note " * 50, private=PrivateFacts(health="asthma", offences="theft"))
    homes = {key: replace(home, address="1 Elsewhere", note="left in a hurry") for key, home in changed.homes.items()}
    return replace(
        changed,
        title="Another title",
        bonds={bond.id: bond},
        standings={**document.standings, **standings},
        homes=homes,
        search={},
        consents={},
        gathering=replace(document.gathering, budget="400 pounds"),
    )


def a_hidden_picture(document: Document) -> Document:
    """Return a map with a picture that may not be shown."""
    first = list(document.people)[1]
    portrait = replace(document.people[first].portrait, picture="digest")
    people = {**document.people, first: replace(document.people[first], portrait=portrait)}
    return replace(document, people=people, pictures={"digest": StoredPicture(mime="image/png", content=b"no")})


def the_coordinators_own_order(document: Document) -> Document:
    """Return a map which the coordinator has arranged by hand."""
    places = {key: Point(number * 40.0, 0.0) for number, key in enumerate(document.people)}
    return document.with_diagram(
        Diagram(view=View.ECOMAP, seat=Seat.COORDINATOR, places=places, pinned=frozenset(places))
    )


WORLDS: dict[str, Change] = {
    "notes, decisions and bonds": another_story,
    "a picture not allowed": a_hidden_picture,
    "the coordinator's own order": the_coordinators_own_order,
    "somebody for the file only": a_stranger,
}


@pytest.mark.parametrize("audience", OTHERS)
@pytest.mark.parametrize("world", WORLDS.values(), ids=WORLDS)
def test_what_may_not_be_seen_changes_nothing_of_the_copy_all_papers_are_made_of(
    world: Change, audience: Audience
) -> None:
    assert repr(copied(world(sample("idris")), audience)) == repr(copied(sample("idris"), audience))


@pytest.mark.parametrize("audience", OTHERS)
def test_all_that_may_not_be_seen_changes_no_byte(audience: Audience) -> None:
    other = sample("idris")
    for world in WORLDS.values():
        other = world(other)
    assert printed(other, audience) == first_world("idris", audience)


def everything_drawn(document: Document, audience: Audience) -> list[object]:
    """Return all that is painted and told on an audience's papers: what a file is made of, without the file."""
    copy = copied(document, audience)
    books = [make(copy, paper.key) for paper in made_of(copy)]
    figures = [figure for book in books for page in book.pages for figure in page.figures]
    sizes = [page.box for book in books for page in book.pages]
    return [sizes, [(figure.primitives, figure.meaning, figure.box) for figure in figures]]


@pytest.mark.parametrize("audience", OTHERS)
def test_nor_does_it_change_a_stroke_on_a_larger_map(audience: Audience) -> None:
    other = another_story(a_stranger(sample("ellie")))
    assert everything_drawn(other, audience) == everything_drawn(sample("ellie"), audience)


@pytest.mark.parametrize("audience", OTHERS)
def test_what_somebody_hidden_is_called_changes_no_byte(audience: Audience) -> None:
    one = a_stranger(sample("idris"), "Zo")
    other = a_stranger(sample("idris"), "ፍልሞን ሰላም ሓጎስ Wolfeschlegelsteinhausenbergerdorff")
    assert printed(one, audience) == printed(other, audience)


def test_on_guests_papers_nobodys_surname_birth_or_reach_matters() -> None:
    document = sample("kai")
    people = {
        key: replace(
            person,
            name=replace(person.name, text=f"{person.name.text.split()[0]} Other" if person.name.text else ""),
            born=PartialDate(year=1950, month=2, day=3),
            reach=Reach(address="9 Elm", phone="0123", email="a@example.org"),
            portrait=Portrait(sticker="sun"),
        )
        for key, person in document.people.items()
        if person.life is Life.LIVING and len(person.name.text.split()) == 2 and person.name.text.split()[0] != "Mr"
    }
    standings = {
        key: replace(one, wishes=(Wish(kind=WishKind.MORE),), contact=(Contact(kind=ContactKind.ONLINE),))
        for key, one in document.standings.items()
    }
    short = {key: one for key, one in people.items() if one.name.text.split()[0].lower() not in ("mrs", "big", "miss")}
    other = replace(document, people={**document.people, **short}, standings=standings)
    assert printed(other, Audience.GUESTS) == first_world("kai", Audience.GUESTS)


@pytest.mark.parametrize("audience", (Audience.YOUNG_PERSON, Audience.COORDINATOR))
def test_the_comparison_sees_somebody_who_may_be_seen(audience: Audience) -> None:
    assert printed(a_stranger(sample("idris"), restricted=False), audience) != first_world("idris", audience)
