import datetime
from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ecomap.model.contact import Contact, ContactKind, Standing, Wish, WishKind
from ecomap.model.copies import Audience, copy_for, part_of
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import ChildKind, Household, Parentage
from ecomap.model.focus import Focus, Scope, focused, hung, kinsfolk
from ecomap.model.journey import Home, Stay
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Name, Person
from ecomap.model.rules import problems
from tests.model.conftest import random_families

DAY = datetime.date(2026, 6, 1)
ME = ElementId("anna")
FOCUSES = st.builds(
    Focus, scope=st.sampled_from(Scope), of=st.sampled_from([None, ElementId("p0"), ElementId("p3")]),
    steps=st.integers(1, 5),
)  # fmt: skip


def ids(*names: str) -> frozenset[ElementId]:
    return frozenset(map(ElementId, names))


def names(document: Document, people: frozenset[ElementId]) -> set[str]:
    return {called(document, one) for one in people}


def touching(document: Document, person: str, kind: ContactKind) -> Document:
    standing = Standing(contact=(Contact(kind=kind),))
    return replace(document, standings={**document.standings, ElementId(person): standing})


def test_steps_go_to_parents_brothers_children_and_partners(family: Document) -> None:
    assert focused(family, Focus(scope=Scope.STEPS, steps=1)) == ids("anna", "mum", "dad", "half")
    assert focused(family, Focus(scope=Scope.STEPS, steps=2)) == ids("anna", "mum", "dad", "half", "gran", "uncle")


def test_steps_start_from_whoever_is_asked_about_and_the_young_person_stays(family: Document) -> None:
    assert focused(family, Focus(scope=Scope.STEPS, of=ElementId("uncle"), steps=1)) == ids(
        "anna", "uncle", "gran", "mum"
    )


def test_steps_from_somebody_who_is_not_there_reach_nobody(family: Document) -> None:
    assert focused(family, Focus(scope=Scope.STEPS, of=ElementId("nobody"), steps=3)) == {ME}


def test_each_side_is_a_parents_family_with_partners(family: Document) -> None:
    assert focused(family, Focus(scope=Scope.MUM)) == ids("anna", "mum", "gran", "uncle", "dad")
    assert focused(family, Focus(scope=Scope.DAD)) == ids("anna", "dad", "half", "mum")


def test_a_side_holds_no_partners_family_and_no_carers(sample: Callable[[str], Document]) -> None:
    ellie = sample("ellie")
    mums = names(ellie, focused(ellie, Focus(scope=Scope.MUM)))
    assert {"Mair", "Carys", "Delroy", "Tomos", "Olwen", "Darren", "Maisie"} <= mums
    assert mums.isdisjoint({"Yvonne", "Winston", "Jaden", "Sue", "Robin", "Zofia"})


def test_who_lived_with_them_is_known_from_homes_households_contact_and_carers(family: Document) -> None:
    carer, guest, pal = (Person(id=ElementId(key)) for key in ("carer", "guest", "pal"))
    line = Parentage(
        id=ElementId("care"), child=ME, parents=(carer.id,), kind=ChildKind.FOSTER, until=PartialDate(year=2020)
    )
    home = Home(id=ElementId("home"), people=(Stay(person=guest.id),))
    household = Household(id=ElementId("flat"), members=(ME, ElementId("mum")))
    document = replace(
        family,
        people={**family.people, carer.id: carer, guest.id: guest, pal.id: pal},
        parentages={**family.parentages, line.id: line},
        homes={home.id: home},
        households={household.id: household},
    )
    document = touching(document, "pal", ContactKind.LIVES_WITH)
    assert focused(document, Focus(scope=Scope.LIVED)) == ids("anna", "carer", "guest", "mum", "pal")


def test_only_contact_now_says_who_is_in_touch(family: Document) -> None:
    document = touching(touching(family, "mum", ContactKind.PHONE), "dad", ContactKind.NONE)
    wished = Standing(wishes=(Wish(kind=WishKind.MORE),))
    document = replace(document, standings={**document.standings, ElementId("half"): wished})
    assert focused(document, Focus(scope=Scope.TOUCH)) == ids("anna", "mum")


def test_a_tree_keeps_who_links_them_and_the_other_parent(family: Document) -> None:
    assert hung(family, ids("anna", "uncle")) == ids("anna", "uncle", "mum", "dad")
    assert hung(family, ids("anna")) == {ME}


def test_a_part_keeps_names_that_lead_over_somebody_left_out(family: Document) -> None:
    copy = copy_for(family, Audience.FILE, DAY)
    left = part_of(copy, ids("anna", "gran"))
    assert called(left.shown, ElementId("gran")) == "Mum's mum"
    assert left.shown.people.keys() == ids("anna", "gran")
    assert not left.shown.parentages


def test_nobody_kept_from_both_is_ever_meant(sample: Callable[[str], Document]) -> None:
    for document in map(sample, ("ellie", "kai", "idris")):
        seen = copy_for(document, Audience.YOUNG_PERSON, DAY).shown
        hidden = document.people.keys() - seen.people.keys()
        for scope in Scope:
            focus = Focus(scope=scope, steps=5, of=min(hidden, default=None) if scope is Scope.STEPS else None)
            assert hidden.isdisjoint(hung(seen, focused(seen, focus)))


@given(random_families(), FOCUSES)
def test_every_part_is_sound_and_holds_the_young_person(document: Document, focus: Focus) -> None:
    meant = focused(document, focus)
    kept = hung(document, meant)
    assert document.young_person in meant
    assert meant <= kept <= document.people.keys()
    part = part_of(copy_for(document, Audience.FILE, DAY), kept)
    assert problems(part.shown) == ()
    assert part.shown.people.keys() == kept
    assert {one for one in meant if one in kinsfolk(document)} <= kinsfolk(part.shown)


@given(random_families(), st.integers(1, 4))
def test_a_step_more_never_shows_fewer(document: Document, steps: int) -> None:
    nearer, farther = (focused(document, Focus(scope=Scope.STEPS, steps=each)) for each in (steps, steps + 1))
    assert nearer <= farther


def test_who_is_called_by_name_stays_the_very_same(family: Document) -> None:
    named = Person(id=ElementId("named"), name=Name(text="Ann"))
    document = replace(family, people={**family.people, named.id: named})
    copy = copy_for(document, Audience.FILE, DAY)
    assert part_of(copy, ids("named")).shown.people[named.id] is named
