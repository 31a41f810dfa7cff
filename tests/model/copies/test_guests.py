"""Nobody who must not come is on a list, whatever was done before."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ecomap.model.contact import Decision, DecisionKind, Standing
from ecomap.model.copies import Audience, copy_for, guests, listed
from ecomap.model.document import Document
from ecomap.model.gathering import Invitation, KeepApart, Reply
from ecomap.model.person import ElementId, Life, Person
from ecomap.model.restriction import Restriction

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
