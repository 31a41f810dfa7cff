"""What two entries of one person say: whose word holds, and what is noted for the file."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from ecomap.edit.entries import put
from ecomap.edit.families import add_parentage
from ecomap.edit.merging import clashes, merge, told
from ecomap.edit.merging.facts import ASKED, Clash
from ecomap.edit.people import add_picture, set_portrait
from ecomap.edit.standing import set_closeness, set_contact, set_wish
from ecomap.edit.ties import connect, feel
from ecomap.model.contact import Contact, ContactKind, Standing, Wish, WishKind
from ecomap.model.copies import Audience, copy_for
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document, StoredPicture
from ecomap.model.network import Strength
from ecomap.model.person import ElementId, Gender, Kind, Life, Name, Person, Portrait, PrivateFacts, Reach, Side, Source

ELLIE, LEE, LEO, ANN, BOB, CAT = (ElementId(one) for one in ("ellie", "lee", "leo", "ann", "bob", "cat"))
DAY = datetime.date(2026, 6, 1)
Y1985, APRIL = PartialDate(year=1985), PartialDate(year=1985, month=4)
THIRD = PartialDate(year=1985, month=4, day=3)
SPRING = PartialDate(year=1985, season="spring")


def cast(mine: Person, theirs: Person) -> Document:
    """Return a map with Ellie, two entries of one person, and three others."""
    people = {key: Person(id=key, name=Name(text=key.title())) for key in (ELLIE, LEE, LEO, ANN, BOB, CAT)}
    people |= {LEE: replace(mine, id=LEE), LEO: replace(theirs, id=LEO)}
    return Document(id="map", young_person=ELLIE, people=people)


def lee(**facts: Any) -> Person:
    return Person(id=LEE, **facts)


FACTS: tuple[tuple[str, Any, Any, str], ...] = (
    ("name.text", "Lee", "Gaz", "also called"),
    ("name.other_script", "Ли", "Газ", "also called"),
    ("name.short", "L", "G", "also called"),
    ("relation", "uncle", "friend", "also known as"),
    ("gender", Gender.MALE, Gender.NON_BINARY, "other gender noted"),
    ("pronouns", "he", "they", "other pronouns"),
    ("born", PartialDate(year=1985), PartialDate(year=1990), "other date of birth"),
    ("died", PartialDate(year=2020), PartialDate(year=2021), "other date of death"),
    ("reach.address", "1 Elm Row", "2 Oak Row", "address"),
    ("reach.phone", "0111", "0222", "phone"),
    ("reach.email", "lee@example.org", "leo@example.org", "e-mail"),
    ("private.health", "asthma", "diabetes", "health"),
    ("private.offences", "theft", "speeding", "offences"),
    ("private.immigration", "visa", "settled", "immigration"),
    ("private.former_name", "Leroy", "Leonard", "former name"),
    ("life", Life.DIED, Life.EXPECTED, ""),
    ("count", 2, 3, ""),
    ("side", Side.MUM, Side.DAD, ""),
    ("sector", "mum", "dad", ""),
    ("portrait.sticker", "cat", "dog", ""),
    ("portrait.colour", "red", "blue", ""),
)
"""A fact, what two say of it, and as what the word is noted that does not hold."""


def saying(fact: str, value: Any) -> Person:
    outer, _, inner = fact.partition(".")
    held = {"name": Name, "reach": Reach, "private": PrivateFacts, "portrait": Portrait}
    return lee(**{outer: held[outer](**{inner: value}) if inner else value})


def said(person: Person, fact: str) -> Any:
    value: Any = person
    for name in fact.split("."):
        value = getattr(value, name)
    return value


def words(value: Any) -> str:
    return value.words() if isinstance(value, PartialDate) else str(getattr(value, "value", value))


@pytest.mark.parametrize(("fact", "mine", "theirs", "noted"), FACTS)
def test_each_fact_is_of_who_stays_or_as_chosen_and_the_other_word_is_noted(
    fact: str, mine: Any, theirs: Any, noted: str
) -> None:
    document = cast(saying(fact, mine), saying(fact, theirs))
    kept = merge(document, LEE, LEO).people[LEE]
    assert said(kept, fact) == mine and kept.private.others == (((noted, words(theirs)),) if noted else ())
    if fact in ASKED:
        assert clashes(document, LEE, LEO) == (Clash(fact, mine, theirs, LEE),)
        turned = merge(document, LEE, LEO, {fact: LEO}).people[LEE]
        assert said(turned, fact) == theirs and turned.private.others == ((noted, words(mine)),) * bool(noted)
    else:
        assert clashes(document, LEE, LEO) == ()


@pytest.mark.parametrize(("fact", "mine", "theirs", "noted"), FACTS)
def test_what_only_one_says_is_said(fact: str, mine: Any, theirs: Any, noted: str) -> None:
    for one, two, value in ((saying(fact, mine), lee(), mine), (lee(), saying(fact, theirs), theirs)):
        person = merge(cast(one, two), LEE, LEO).people[LEE]
        assert said(person, fact) == value and person.private.others == ()
        assert clashes(cast(one, two), LEE, LEO) == ()


@pytest.mark.parametrize(("fact", "mine", "theirs", "noted"), FACTS)
def test_what_both_say_is_no_clash_and_noted_nowhere(fact: str, mine: Any, theirs: Any, noted: str) -> None:
    for value in (mine, theirs):
        document = cast(saying(fact, value), saying(fact, value))
        assert clashes(document, LEE, LEO) == ()
        person = merge(document, LEE, LEO).people[LEE]
        assert said(person, fact) == value and person.private.others == ()


@pytest.mark.parametrize(("fact", "mine", "theirs", "noted"), FACTS)
def test_what_is_seen_of_one_holds_before_what_is_hidden_of_the_other(
    fact: str, mine: Any, theirs: Any, noted: str
) -> None:
    document = cast(saying(fact, mine), saying(fact, theirs))
    for hidden, holds in ((LEE, theirs), (LEO, mine)):
        seen = put(document, lee() if hidden == LEE else replace(lee(), id=LEO))
        assert said(merge(document, LEE, LEO, seen=seen).people[LEE], fact) == holds
    neither = put(document, lee(), replace(lee(), id=LEO))
    assert said(merge(document, LEE, LEO, seen=neither).people[LEE], fact) == mine, "who stays has their way"
    assert said(merge(put(document, lee()), LEE, LEO, seen=neither).people[LEE], fact) == theirs


@pytest.mark.parametrize(
    ("mine", "theirs", "finer"),
    [
        (Y1985, APRIL, True),
        (Y1985, THIRD, True),
        (APRIL, THIRD, True),
        (Y1985, SPRING, True),
        (APRIL, Y1985, False),
        (THIRD, APRIL, False),
        (SPRING, APRIL, False),
        (APRIL, PartialDate(year=1985, month=5, day=3), False),
        (Y1985, PartialDate(year=1986, month=4), False),
        (PartialDate(year=1985, month=4, day=2), THIRD, False),
    ],
)
def test_of_two_dates_the_finer_is_suggested_where_they_hold_together(
    mine: PartialDate, theirs: PartialDate, finer: bool
) -> None:
    document = cast(lee(born=mine), lee(born=theirs))
    assert [one.suggested for one in clashes(document, LEE, LEO)] == [LEO if finer else LEE]
    assert merge(document, LEE, LEO).people[LEE].born == (theirs if finer else mine)
    unseen = put(document, lee(), replace(lee(), id=LEO))
    assert merge(document, LEE, LEO, seen=unseen).people[LEE].born == (theirs if finer else mine)


@pytest.mark.parametrize(
    ("mine", "theirs", "finer"),
    [
        ("Lee", "Lee Price", True),
        ("lee", "LEE PRICE", True),
        ("Lee Price", "Lee", False),
        ("Lee", "Leeroy Price", False),
        ("Lee", "Gaz", False),
    ],
)
def test_of_two_names_the_longer_is_suggested_where_it_says_all_of_the_other(
    mine: str, theirs: str, finer: bool
) -> None:
    document = cast(lee(name=Name(text=mine)), lee(name=Name(text=theirs)))
    assert clashes(document, LEE, LEO) == (Clash("name.text", mine, theirs, LEO if finer else LEE),)
    after = merge(document, LEE, LEO).people[LEE]
    assert after.name.text == (theirs if finer else mine)
    assert after.private.others == (("also called", mine if finer else theirs),)


def test_a_name_in_other_letters_is_the_same_name() -> None:
    document = cast(lee(name=Name(text="LEE")), lee(name=Name(text="lee")))
    assert clashes(document, LEE, LEO) == ()
    after = merge(document, LEE, LEO).people[LEE]
    assert after.name.text == "LEE" and after.private.others == ()


def stood(**facts: Any) -> Standing:
    return Standing(**{name: (value,) for name, value in facts.items()})


def test_contact_wish_ring_and_line_are_asked_of_each_entry_itself() -> None:
    document = cast(lee(), lee())
    for one, kind, wish, ring, strength in (
        (LEE, ContactKind.PHONE, WishKind.MORE, 1, Strength.STRONG),
        (LEO, ContactKind.ONLINE, WishKind.LESS, 3, Strength.WEAK),
    ):
        document = set_contact(set_wish(document, one, wish, DAY), one, kind, DAY)
        document = feel(set_closeness(document, one, ring, DAY), one, strength, DAY)
    asked = {one.fact: one for one in clashes(document, LEE, LEO)}
    assert asked.keys() == {"contact", "wish", "closeness", "tie"}
    for fact, clash in asked.items():
        assert (clash.kept, clash.other) == (told(document, LEE, fact), told(document, LEO, fact))
        assert clash.suggested == LEE
    for who in (LEE, LEO):
        after = merge(document, LEE, LEO, dict.fromkeys(asked, who))
        for fact, clash in asked.items():
            assert told(after, LEE, fact) == (clash.kept if who == LEE else clash.other)


def test_the_same_contact_or_wish_told_on_two_days_is_no_clash() -> None:
    for contact in (Contact(kind=ContactKind.PHONE, often="weekly"), Contact(kind=ContactKind.PHONE, often="daily")):
        document = replace(
            cast(lee(), lee()),
            standings={
                LEE: stood(
                    contact=Contact(kind=ContactKind.PHONE, often="weekly"), wishes=Wish(kind=WishKind.MORE, words="")
                ),
                LEO: stood(contact=replace(contact, recorded=DAY), wishes=Wish(kind=WishKind.MORE, recorded=DAY)),
            },
        )
        asked = [one.fact for one in clashes(document, LEE, LEO)]
        assert asked == ([] if contact.often == "weekly" else ["contact"])
    other = replace(
        document,
        standings={
            LEE: stood(wishes=Wish(kind=WishKind.MORE, words="more football")),
            LEO: stood(wishes=Wish(kind=WishKind.MORE, words="tea")),
        },
    )
    assert [one.fact for one in clashes(other, LEE, LEO)] == ["wish"]


def test_of_somebody_who_has_died_for_one_entry_it_is_suggested_that_they_have() -> None:
    phone, died = Contact(kind=ContactKind.PHONE), Contact(kind=ContactKind.DIED)
    for mine, theirs, suggested in ((phone, died, LEO), (died, phone, LEE), (died, replace(died, often="once"), LEE)):
        document = replace(cast(lee(), lee()), standings={LEE: stood(contact=mine), LEO: stood(contact=theirs)})
        assert [one.suggested for one in clashes(document, LEE, LEO)] == [suggested]


@pytest.mark.parametrize(
    ("mine", "theirs", "asked", "suggested"),
    [
        ((ANN,), (BOB,), False, None),
        ((ANN,), (ANN, BOB), False, None),
        ((ANN, BOB), (ANN,), False, None),
        ((ANN, BOB), (BOB, ANN), False, None),
        ((ANN, BOB), (CAT,), True, LEE),
        ((ANN, BOB), (ANN, CAT), True, LEE),
    ],
)
def test_parents_are_asked_of_where_they_would_be_more_than_two(
    mine: tuple[ElementId, ...], theirs: tuple[ElementId, ...], asked: bool, suggested: ElementId | None
) -> None:
    document = add_parentage(add_parentage(cast(lee(), lee()), LEE, mine), LEO, theirs)
    assert [(one.fact, one.suggested) for one in clashes(document, LEE, LEO)] == [("parents", suggested)] * asked
    after = merge(document, LEE, LEO)
    (line,) = after.parentages.values()
    assert set(line.parents) == (set(mine) if asked else {*mine, *theirs})
    names = ", ".join(one.title() for one in (ANN, BOB, CAT) if one in theirs)
    assert after.people[LEE].private.others == (("also noted as a child of", names),) * asked


def test_of_two_pairs_of_parents_that_are_hidden_those_of_who_stays_hold_and_of_one_that_is_seen_that() -> None:
    document = add_parentage(add_parentage(cast(lee(), lee()), LEE, (ANN, BOB)), LEO, (CAT,))
    of = {one.child: one for one in document.parentages.values()}
    for shown, parents, noted in (((), {ANN, BOB}, "Cat"), ((LEE,), {ANN, BOB}, "Cat"), ((LEO,), {CAT}, "Ann, Bob")):
        seen = replace(document, parentages={of[one].id: of[one] for one in shown})
        after = merge(document, LEE, LEO, seen=seen)
        (line,) = after.parentages.values()
        assert (line.child, set(line.parents)) == (LEE, parents)
        assert after.people[LEE].private.others == (("also noted as a child of", noted),)


def test_whatever_else_is_known_of_either_is_the_one_persons() -> None:
    one = lee(
        languages=("en", "cy"),
        about="He bakes.",
        note="court",
        private=PrivateFacts(others=(("ref", "1"), ("ref", "2"))),
    )
    two = lee(
        languages=("cy", "pl"),
        about="He sings.",
        note="school",
        private=PrivateFacts(others=(("ref", "2"), ("ref", "3"))),
    )
    after = merge(cast(one, two), LEE, LEO).people[LEE]
    assert after.languages == ("en", "cy", "pl")
    assert (after.about, after.note) == ("He bakes.\nHe sings.", "court\nschool")
    assert after.private.others == (("ref", "1"), ("ref", "2"), ("ref", "3"))
    again = merge(cast(one, one), LEE, LEO).people[LEE]
    assert (again.about, again.note) == ("He bakes.", "court")
    assert merge(cast(lee(), two), LEE, LEO).people[LEE].about == "He sings."


@pytest.mark.parametrize(("mine", "theirs"), [(True, True), (True, False), (False, True), (False, False)])
def test_what_lets_something_be_seen_has_to_be_allowed_by_both(mine: bool, theirs: bool) -> None:
    document = cast(
        lee(name=Name(text="Lee Price", surname_fine=mine), gender_history_shown=mine, paid=mine),
        lee(name=Name(text="Lee Price", surname_fine=theirs), gender_history_shown=theirs, paid=theirs),
    )
    for one, two in ((LEE, LEO), (LEO, LEE)):
        after = merge(document, one, two).people[one]
        assert after.name.surname_fine is (mine and theirs)
        assert after.gender_history_shown is (mine and theirs)
        assert after.paid is (mine or theirs), "paid by either is paid"


def test_a_surname_may_be_read_where_whoever_has_that_name_says_so() -> None:
    fine, no = Name(text="Lee Price", surname_fine=True), Name(text="Gaz Hill")
    assert merge(cast(lee(name=fine), lee(name=no)), LEE, LEO).people[LEE].name == fine
    chosen = merge(cast(lee(name=fine), lee(name=no)), LEE, LEO, {"name.text": LEO}).people[LEE].name
    assert chosen == no
    turned = merge(cast(lee(name=no), lee(name=fine)), LEE, LEO, {"name.text": LEO}).people[LEE].name
    assert turned == fine
    nameless = lee(name=Name(surname_fine=True))
    assert not merge(cast(nameless, nameless), LEE, LEO).people[LEE].name.surname_fine
    assert merge(cast(nameless, lee(name=fine)), LEE, LEO).people[LEE].name == fine


def test_a_picture_may_be_shown_where_whoever_has_it_allows_it() -> None:
    for mine, theirs, shown in ((True, True, True), (True, False, False), (False, True, False)):
        document = add_picture(cast(lee(), lee()), "a", StoredPicture(mime="image/png", content=b"a"))
        for one, allowed in ((LEE, mine), (LEO, theirs)):
            document = set_portrait(document, one, picture="a", allowed=allowed)
        assert merge(document, LEE, LEO).people[LEE].portrait.allowed is shown
        copy = copy_for(merge(document, LEE, LEO), Audience.YOUNG_PERSON, DAY).shown
        assert bool(copy.pictures) is shown
    alone = set_portrait(cast(lee(), lee()), LEE, allowed=True)
    assert not merge(alone, LEE, LEO).people[LEE].portrait.allowed, "there is no picture that was allowed"
    two = set_portrait(set_portrait(document, LEE, allowed=False), LEO, picture="")
    two = add_picture(two, "b", StoredPicture(mime="image/png", content=b"b"))
    two = set_portrait(two, LEO, picture="b", allowed=True)
    for who, allowed in ((LEE, False), (LEO, True)):
        portrait = merge(two, LEE, LEO, {"portrait.picture": who}).people[LEE].portrait
        assert (portrait.picture, portrait.allowed) == ("b" if who == LEO else "a", allowed)


@pytest.mark.parametrize(
    ("mine", "theirs", "source"),
    [
        (Source.NAMED, Source.FOUND, Source.NAMED),
        (Source.FOUND, Source.NAMED, Source.NAMED),
        (Source.FOUND, Source.ON_FILE, Source.FOUND),
    ],
)
def test_whom_the_young_person_named_once_they_named(mine: Source, theirs: Source, source: Source) -> None:
    assert merge(cast(lee(source=mine), lee(source=theirs)), LEE, LEO).people[LEE].source is source


def test_what_is_no_word_at_all_is_nothing() -> None:
    document = connect(cast(lee(kind=Kind.SEVERAL), lee(kind=Kind.SEVERAL)), ELLIE, LEE)
    for fact in (*ASKED, "life", "count", "side", "portrait.colour"):
        assert told(document, LEE, fact) is None, fact
