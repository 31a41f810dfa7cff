"""Who is invited to the gathering: lists and invitations are built from here only."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from ecomap.model.contact import DecisionKind
from ecomap.model.document import Document
from ecomap.model.gathering import Invitation, Reply
from ecomap.model.person import ElementId, Life
from ecomap.model.restriction import Reserve


def guests(document: Document) -> tuple[Invitation, ...]:
    """Return the invitations that stand: never of somebody barred, one a person, in order of naming.

    Whatever was invited, imported, merged or undone before: somebody who is not allowed, is kept from the young
    person or from everybody, or is only in the file, is not in the result.
    """
    return tuple(one for one in listed(document) if one.reply is not Reply.NOT_INVITED)


def listed(document: Document) -> tuple[Invitation, ...]:
    """Return what the coordinator's list shows: the guests, and those "not invited this time" who may be named."""
    out = barred(document)
    first: dict[ElementId, Invitation] = {}
    for invitation in document.invitations.values():
        if invitation.person in document.people and invitation.person not in out:
            first.setdefault(invitation.person, _without(invitation, out))
    return tuple(first.values())


def _without(invitation: Invitation, out: Collection[ElementId]) -> Invitation:
    """Return an invitation that neither goes by way of somebody barred nor lets the guest travel with them."""
    if invitation.via in out:
        invitation = replace(invitation, via=None)
    return replace(invitation, travel_with=None) if invitation.travel_with in out else invitation


def barred(document: Document) -> frozenset[ElementId]:
    """Return everybody who can be on no invitation list."""
    out = {document.young_person, *kept_from(document)}
    for restriction in document.restrictions.values():
        if not restriction.fact and restriction.reserve is Reserve.FILE_ONLY:
            out.add(restriction.about)
    out.update(one.id for one in document.people.values() if one.life is not Life.LIVING)
    return frozenset(out)


def kept_from(document: Document) -> frozenset[ElementId]:
    """Return everybody who is not allowed, or must not meet the young person or anybody."""
    young_person = document.young_person
    out = set()
    for element, standing in document.standings.items():
        if standing.decision is not None and standing.decision.kind is DecisionKind.NOT_ALLOWED:
            out.add(element)
    for apart in document.keep_apart.values():
        if apart.b is None or apart.b == young_person:
            out.add(apart.a)
        elif apart.a == young_person:
            out.add(apart.b)
    return frozenset(out)


def public(document: Document, address: str) -> str:
    """Return an address that may stand on an invitation; "" for one at which anybody lives or is reached."""
    known = {person.reach.address for person in document.people.values()}
    known.update(home.address for home in document.homes.values())
    here = _plain(address)
    private = any(there == here or (len(there) >= _WHOLE and there in here) for there in map(_plain, known) if there)
    return "" if private else address


_WHOLE = 10
"""Letters and figures from which on an address that is part of another gives it away; less may be a town."""


def _plain(address: str) -> str:
    """Return an address as it is compared: its letters and figures alone."""
    return "".join(letter for letter in address.casefold() if letter.isalnum())
