"""On no paper of the gathering stands anybody who must not come, whatever was invited, and however often."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from ecomap.model.copies import Audience, copy_for, guests
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Life, Name
from ecomap.model.promise import Message
from ecomap.papers import make
from ecomap.papers.gathering import FOR_COORDINATOR, FOR_GUESTS
from ecomap.papers.gathering.rows import rows
from tests.model.copies.test_guests import gatherings
from tests.papers.conftest import DAY, said

PAPERS = [(Audience.GUESTS, one.key) for one in FOR_GUESTS] + [
    (Audience.COORDINATOR, one.key) for one in FOR_COORDINATOR
]


def full(document: Document) -> Document:
    """Return a map whose people have names that nothing else holds, reach each other, and have all sent a message."""
    people = {key: replace(one, name=Name(text=f"Qx{key}q")) for key, one in document.people.items()}
    others = list(people)
    invitations = {
        key: replace(one, via=others[number % 6], travel_with=others[(number + 1) % 6], seat=str(number))
        for number, (key, one) in enumerate(document.invitations.items())
    }
    messages = {
        ElementId(f"m-{key}"): Message(id=ElementId(f"m-{key}"), person=key, text="Good luck.") for key in people
    }
    return replace(document, people=people, invitations=invitations, messages=messages)


def named(text: str) -> set[str]:
    return set(re.findall(r"Qx(p\d)q", text))


@settings(max_examples=25, deadline=None)
@given(gatherings(), st.booleans())
def test_nobody_who_must_not_come_is_on_any_paper(drawn: tuple[Document, frozenset[ElementId]], agreed: bool) -> None:
    document, never = drawn
    document = full(replace(document, papers=replace(document.papers, drawing_for_guests=agreed)))
    me = document.young_person
    gone = {one.id for one in document.people.values() if one.life is not Life.LIVING}
    for audience, key in PAPERS:
        text = said(make(copy_for(document, audience, DAY), key))
        allowed = {me, *(gone if key == "messages" else ())}  # who has died may have left a message
        assert not named(text) & (never - allowed), key
    copy = copy_for(document, Audience.COORDINATOR, DAY)
    listed = {row.invitation.person for row in rows(copy)}
    assert not listed & never and {one.person for one in guests(document)} <= listed
