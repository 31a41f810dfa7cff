"""Nobody who must not come is on a list, whatever was done before."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.model.contact import Decision, DecisionKind, Standing
from ecomap.model.copies import Audience, Copier, barred, copy_for, guests, listed, public
from ecomap.model.document import Document, PaperChoices
from ecomap.model.gathering import Invitation, KeepApart, Reply
from ecomap.model.journey import Home
from ecomap.model.person import ElementId, Life, Person, Reach
from ecomap.model.promise import Message
from ecomap.model.restriction import Reserve, Restriction

PEOPLE = tuple(ElementId(f"p{number}") for number in range(6))
someone = st.sampled_from(PEOPLE)


@st.composite
def gatherings(draw: st.DrawFn) -> tuple[Document, frozenset[ElementId]]:
    """Draw a map whose people are invited, barred and invited again in every way; and who may never be listed."""
    people = {one: Person(id=one, life=draw(st.sampled_from((Life.LIVING, Life.LIVING, Life.DIED)))) for one in PEOPLE}
    never = {PEOPLE[0]} | {one for one, person in people.items() if person.life is Life.DIED}
    standings, apart, restrictions = {}, {}, {}
    for one in draw(st.sets(someone)):
        kinds = draw(st.lists(st.sampled_from(DecisionKind), max_size=3))
        standings[one] = Standing(decisions=tuple(Decision(kind=kind) for kind in kinds))
        if kinds and kinds[-1] is DecisionKind.NOT_ALLOWED:
            never.add(one)
    for number, (a, b) in enumerate(draw(st.lists(st.tuples(someone, st.one_of(st.none(), someone)), max_size=3))):
        key = ElementId(f"apart-{number}")
        apart[key] = KeepApart(id=key, a=a, b=b)
        never |= {a} if b in (None, PEOPLE[0]) else {b} & set(PEOPLE) if a == PEOPLE[0] else set()
    for one in draw(st.sets(someone, max_size=2)):
        key = ElementId(f"restriction-{one}")
        restrictions[key] = Restriction(id=key, about=one)
        never.add(one)
    invitations = {}
    for number, one in enumerate(draw(st.lists(someone, max_size=10))):
        key = ElementId(f"invitation-{number}")
        invitations[key] = Invitation(id=key, person=one, reply=draw(st.sampled_from(Reply)))
    document = Document(
        id="gathering",
        young_person=PEOPLE[0],
        people=people,
        standings=standings,
        keep_apart=apart,
        restrictions=restrictions,
        invitations=invitations,
    )
    return document, frozenset(never)


@given(gatherings())
def test_nobody_who_must_not_come_is_on_any_list(drawn: tuple[Document, frozenset[ElementId]]) -> None:
    document, never = drawn
    invited = {one.person for one in document.invitations.values()}
    assert {one.person for one in listed(document)} == invited - never
    for audience in (Audience.GUESTS, Audience.COORDINATOR):
        shown = copy_for(document, audience, datetime.date(2026, 6, 1)).shown
        assert not {one.person for one in shown.invitations.values()} & never


@given(gatherings())
def test_everybody_is_listed_once_and_those_not_invited_are_no_guests(
    drawn: tuple[Document, frozenset[ElementId]],
) -> None:
    document, _ = drawn
    people = [one.person for one in listed(document)]
    assert len(people) == len(set(people))
    assert all(one.reply is not Reply.NOT_INVITED for one in guests(document))


def test_the_samples_invite_nobody_who_is_barred(sample: Callable[[str], Document]) -> None:
    ellie = sample("ellie")
    darren = Invitation(id=ElementId("slip"), person=ElementId("B12"), reply=Reply.YES)
    slipped = replace(ellie, invitations={**ellie.invitations, darren.id: darren})
    assert "B12" not in {one.person for one in listed(slipped)}
    assert len(guests(ellie)) == 20


def asked(*invitations: Invitation, **fields: Any) -> Document:
    """Return a map of six people who are living, and these invitations."""
    people = {one: Person(id=one) for one in PEOPLE}
    tables = {"people": people, **fields}
    return Document(id="day", young_person=PEOPLE[0], invitations={one.id: one for one in invitations}, **tables)


def invitation(mark: str, person: ElementId, **facts: Any) -> Invitation:
    return Invitation(id=ElementId(mark), person=person, **facts)


def test_who_is_barred_is_nobodys_messenger_and_takes_nobody_along() -> None:
    limit = Restriction(id=ElementId("limit"), about=PEOPLE[5])
    for via, travel_with in ((5, 5), (5, 2), (2, 5), (2, 3), (None, None)):
        ways = {"via": via, "travel_with": travel_with}
        given = {name: None if at is None else PEOPLE[at] for name, at in ways.items()}
        left = {name: None if one == PEOPLE[5] else one for name, one in given.items()}
        document = asked(invitation("i", PEOPLE[1], food="vegan", **given), restrictions={limit.id: limit})
        assert listed(document) == (invitation("i", PEOPLE[1], food="vegan", **left),)


@pytest.mark.parametrize("audience", (Audience.GUESTS, Audience.COORDINATOR))
def test_who_is_not_known_to_a_reader_is_nobodys_messenger_and_takes_nobody_along(audience: Audience) -> None:
    """Somebody for the young person and the worker alone may come, and is on no list."""
    limit = Restriction(id=ElementId("limit"), about=PEOPLE[5], reserve=Reserve.ME_AND_WORKER)
    guests_of = invitation("i", PEOPLE[1], via=PEOPLE[5], travel_with=PEOPLE[2]), invitation("j", PEOPLE[2])
    turned = replace(guests_of[0], via=PEOPLE[2], travel_with=PEOPLE[5])
    for one, seen in (
        (guests_of[0], replace(guests_of[0], via=None)),
        (turned, replace(turned, travel_with=None)),
    ):
        document = asked(one, guests_of[1], restrictions={limit.id: limit})
        shown = copy_for(document, audience, datetime.date(2026, 6, 1)).shown
        assert shown.invitations[one.id] == seen
        assert PEOPLE[5] not in repr(shown)


@pytest.mark.parametrize("drawing", (True, False))
def test_no_guest_reads_who_was_not_invited(drawing: bool) -> None:
    out = invitation("i", PEOPLE[1], reply=Reply.NOT_INVITED, food="vegan")
    document = asked(out, invitation("j", PEOPLE[2]), papers=PaperChoices(drawing_for_guests=drawing))
    day = datetime.date(2026, 6, 1)
    assert set(copy_for(document, Audience.GUESTS, day).shown.invitations) == {"j"}
    assert copy_for(document, Audience.COORDINATOR, day).shown.invitations[out.id] == replace(out, food="")


def test_who_is_invited_no_more_is_nobodys_messenger_in_the_next_copy() -> None:
    one, two = invitation("i", PEOPLE[1], via=PEOPLE[2]), invitation("j", PEOPLE[2])
    copier, day = Copier(Audience.GUESTS), datetime.date(2026, 6, 1)
    both, alone = asked(one, two), asked(one)
    assert copier.copy(both, day).shown.invitations == both.invitations
    assert copier.copy(alone, day).shown.invitations == {one.id: replace(one, via=None)}
    assert copier.copy(both, day).shown.invitations == both.invitations


def test_whoever_keeps_the_list_reads_who_must_not_meet_the_young_person() -> None:
    apart = KeepApart(id=ElementId("apart"), a=PEOPLE[1], b=PEOPLE[0], reason="court")
    two = {one: Person(id=one) for one in PEOPLE[:2]}
    shown = copy_for(asked(people=two, keep_apart={apart.id: apart}), Audience.COORDINATOR, datetime.date(2026, 6, 1))
    assert shown.shown.keep_apart == {apart.id: replace(apart, reason="")}


def test_of_two_invitations_the_first_counts_and_nobody_stands_for_somebody_who_is_not_on_the_map() -> None:
    first, again = invitation("i", PEOPLE[1], food="vegan"), invitation("j", PEOPLE[1], reply=Reply.YES)
    document = asked(first, invitation("k", ElementId("nobody")), again, invitation("l", PEOPLE[2]))
    assert [one.id for one in guests(document)] == ["i", "l"]


@pytest.mark.parametrize("life", [one for one in Life if one is not Life.LIVING])
def test_only_the_living_are_invited(life: Life) -> None:
    people = {PEOPLE[0]: Person(id=PEOPLE[0]), PEOPLE[1]: Person(id=PEOPLE[1], life=life)}
    assert guests(asked(invitation("i", PEOPLE[1]), people=people)) == ()


@pytest.mark.parametrize(("reserve", "comes"), [(one, one is not Reserve.FILE_ONLY) for one in Reserve])
def test_who_is_kept_for_the_file_is_no_guest_and_whose_fact_is_kept_may_be(reserve: Reserve, comes: bool) -> None:
    whole = Restriction(id=ElementId("limit"), about=PEOPLE[1], reserve=reserve)
    assert bool(guests(asked(invitation("i", PEOPLE[1]), restrictions={whole.id: whole}))) is comes
    fact = replace(whole, fact="born")
    assert guests(asked(invitation("i", PEOPLE[1]), restrictions={fact.id: fact}))


@pytest.mark.parametrize("now", DecisionKind)
@pytest.mark.parametrize("before", DecisionKind)
def test_the_decision_that_holds_now_decides(before: DecisionKind, now: DecisionKind) -> None:
    standing = Standing(decisions=(Decision(kind=before), Decision(kind=now)))
    document = asked(invitation("i", PEOPLE[1]), standings={PEOPLE[1]: standing, PEOPLE[2]: Standing()})
    assert (PEOPLE[1] in barred(document)) is (now is DecisionKind.NOT_ALLOWED)
    assert bool(guests(document)) is (now is not DecisionKind.NOT_ALLOWED)
    message = Message(id=ElementId("m"), person=PEOPLE[1], text="Good luck.")
    read = copy_for(replace(document, messages={message.id: message}), Audience.COORDINATOR, datetime.date(2026, 6, 1))
    assert bool(read.shown.messages) is (now is not DecisionKind.NOT_ALLOWED)
    own = copy_for(replace(document, messages={message.id: message}), Audience.YOUNG_PERSON, datetime.date(2026, 6, 1))
    assert own.shown.messages == {message.id: message}, "what was said to them is theirs"


@pytest.mark.parametrize(
    ("a", "b", "out"), [(1, None, {1}), (1, 0, {1}), (0, 1, {1}), (1, 2, set()), (2, 1, set()), (0, None, set())]
)
def test_who_must_not_meet_the_young_person_or_anybody_is_no_guest(a: int, b: int | None, out: set[int]) -> None:
    apart = KeepApart(id=ElementId("apart"), a=PEOPLE[a], b=None if b is None else PEOPLE[b])
    document = asked(*(invitation(f"i{one}", one) for one in PEOPLE), keep_apart={apart.id: apart})
    assert barred(document) == {PEOPLE[0], *(PEOPLE[one] for one in out)}
    assert {one.person for one in guests(document)} == set(PEOPLE) - barred(document)


@pytest.mark.parametrize(
    ("private", "address", "shown"),
    [
        ("12 Elm Row, Bath", "12 Elm Row, Bath", False),
        ("12 Elm Row, Bath", "12, ELM ROW - BATH", False),
        ("12 Elm Row", "Flat 2, 12 Elm Row, Bath", True),
        ("12 Elm Road", "Flat 2, 12 Elm Road, Bath", True),
        ("12 Elm Roads", "Flat 2, 12 Elm Roads, Bath", False),
        ("Bath", "The Hall, Bath", True),
        ("Bath", "Bath", False),
        ("12 Elm Row, Bath", "12 Elm Row", True),
        ("", "The Hall, Bath", True),
        ("-", "The Hall, Bath", True),
    ],
)
def test_no_invitation_says_where_anybody_lives(private: str, address: str, shown: bool) -> None:
    """Fewer than ten letters and figures may be a town, and a town may be told."""
    person = Person(id=PEOPLE[1], reach=Reach(address=private))
    home = Home(id=ElementId("home"), address=private)
    for document in (asked(people={PEOPLE[0]: Person(id=PEOPLE[0]), person.id: person}), asked(homes={home.id: home})):
        assert public(document, address) == (address if shown else "")
