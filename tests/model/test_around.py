from collections.abc import Callable
from dataclasses import replace

import pytest

from ecomap.model.around import WISHED_FOR, gives_to
from ecomap.model.contact import Contact, ContactKind, Standing, Wish, WishKind
from ecomap.model.document import Document
from ecomap.model.family import Household
from ecomap.model.focus import AROUND, Focus, Scope, focused, meant
from ecomap.model.naming import called
from ecomap.model.network import Flow, Place, Tie
from ecomap.model.person import ElementId
from ecomap.papers.story.people_who_matter import WISHES

ME, CLUB = ElementId("anna"), ElementId("club")
Sample = Callable[[str], Document]


def ids(*names: str) -> frozenset[ElementId]:
    return frozenset(map(ElementId, names))


def tied(document: Document, *ties: tuple[str, str, Flow]) -> Document:
    made = (
        Tie(id=ElementId(f"tie-{at}"), a=ElementId(a), b=ElementId(b), flow=flow)
        for at, (a, b, flow) in enumerate(ties)
    )
    return replace(document, ties={tie.id: tie for tie in made}, places={CLUB: Place(id=CLUB, name="Boxing club")})


def names(document: Document, scope: Scope) -> set[str]:
    return {called(document, one) for one in meant(document, Focus(scope=scope))}


@pytest.mark.parametrize(
    ("name", "touch", "wishes", "paid", "people"),
    [("idris", 5, 8, 3, 12), ("ellie", 19, 23, 5, 35), ("kai", 38, 55, 6, 86)],
)
def test_the_samples_as_they_are_counted_by_hand(
    sample: Sample, name: str, touch: int, wishes: int, paid: int, people: int
) -> None:
    document = sample(name)
    found = {scope: len(meant(document, Focus(scope=scope))) for scope in AROUND if scope is not Scope.HOME}
    assert found[Scope.TOUCH] == touch
    assert found[Scope.WISHES] == wishes
    assert found[Scope.PAID] == paid
    assert found[Scope.UNPAID] == people - 1 - paid
    assert found[Scope.APART] == found[Scope.CIRCLES] == people - 1
    assert found[Scope.SUPPORT] == 0


def test_idris_person_by_person(sample: Sample) -> None:
    idris = sample("idris")
    assert names(idris, Scope.PAID) == {"Denise", "Mr Lowe", "Coach Amina"}
    still = {called(idris, key) for key, one in idris.standings.items() if one.wish and one.wish.kind is WishKind.SAME}
    assert names(idris, Scope.WISHES).isdisjoint(still)


def test_a_wish_is_read_from_the_wish_alone_and_touch_from_contact_now_alone(family: Document) -> None:
    far = Standing(contact=(Contact(kind=ContactKind.NONE),), wishes=(Wish(kind=WishKind.RECONNECT),))
    near = Standing(contact=(Contact(kind=ContactKind.PHONE),), wishes=(Wish(kind=WishKind.NO),))
    document = replace(family, standings={ElementId("mum"): far, ElementId("dad"): near})
    assert meant(document, Focus(scope=Scope.WISHES)) == ids("mum")
    assert meant(document, Focus(scope=Scope.TOUCH)) == ids("dad")


def test_the_wishes_shown_are_those_that_are_printed() -> None:
    assert {kind for kind, _ in WISHES} == WISHED_FOR


def test_support_is_what_flows_to_the_young_person_from_people_and_places_alike(family: Document) -> None:
    document = tied(
        family,
        ("anna", "mum", Flow.IN),
        ("dad", "anna", Flow.OUT),
        ("anna", "club", Flow.BOTH),
        ("anna", "gran", Flow.OUT),
        ("uncle", "anna", Flow.IN),
        ("half", "mum", Flow.BOTH),
    )
    assert meant(document, Focus(scope=Scope.SUPPORT)) == ids("mum", "dad", "club")
    assert focused(document, Focus(scope=Scope.SUPPORT)) == ids("anna", "mum", "dad"), "a family tree knows people"
    assert not gives_to(document.ties[ElementId("tie-5")], ME)


def test_nobody_is_told_apart_where_nobody_is_paid(family: Document) -> None:
    assert not meant(family, Focus(scope=Scope.APART))
    paid = {**family.people, ElementId("dad"): replace(family.people[ElementId("dad")], paid=True)}
    document = replace(tied(family), people=paid)
    assert meant(document, Focus(scope=Scope.APART)) == paid.keys() - {ME} | {CLUB}
    assert meant(document, Focus(scope=Scope.PAID)) == ids("dad")
    assert meant(document, Focus(scope=Scope.UNPAID)) == ids("mum", "gran", "uncle", "half"), "a club is neither"


def test_a_home_is_who_lives_there_and_who_is_tied_to_them(family: Document) -> None:
    home = Household(id=ElementId("home"), members=(ElementId("gran"), ElementId("uncle")))
    document = replace(
        tied(family, ("gran", "mum", Flow.NONE), ("anna", "uncle", Flow.NONE), ("anna", "dad", Flow.NONE)),
        households={home.id: home},
    )
    assert meant(document, Focus(scope=Scope.HOME, of=home.id)) == ids("gran", "uncle", "mum")
    assert not meant(document, Focus(scope=Scope.HOME, of=ElementId("elsewhere")))
    assert not meant(document, Focus(scope=Scope.HOME))
