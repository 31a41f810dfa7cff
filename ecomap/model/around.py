"""Who around the young person is meant: whom they wish for, who supports them, who is paid, who lives in a home."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.model.contact import WishKind
from ecomap.model.document import Document
from ecomap.model.network import Flow, Tie
from ecomap.model.person import ElementId

WISHED_FOR = frozenset(
    (
        WishKind.MORE,
        WishKind.RECONNECT,
        WishKind.MEET,
        WishKind.KNOW_ABOUT,
        WishKind.MESSAGE,
        WishKind.VISIT_PLACE,
    )
)
"""Wishes to have more of somebody, or to have them back; not those that all stays as it is, or becomes less."""


def wished_for(document: Document) -> Iterator[ElementId]:
    """Yield whom the young person would like back, or more of: by the wish alone, whatever contact there is."""
    for one, standing in document.standings.items():
        if standing.wish is not None and standing.wish.kind in WISHED_FOR:
            yield one


def supporting(document: Document) -> Iterator[ElementId]:
    """Yield every person, pet, place and group that gives to the young person."""
    for tie in document.ties.values():
        if gives_to(tie, document.young_person):
            yield tie.b if tie.a == document.young_person else tie.a


def gives_to(tie: Tie, one: ElementId) -> bool:
    """Say whether whoever is at the other end of a tie gives to somebody."""
    return (tie.a == one and tie.flow in (Flow.IN, Flow.BOTH)) or (tie.b == one and tie.flow in (Flow.OUT, Flow.BOTH))


def paid(document: Document) -> Iterator[ElementId]:
    """Yield who is with the young person as part of a job."""
    return (key for key, person in document.people.items() if person.paid)


def unpaid(document: Document) -> Iterator[ElementId]:
    """Yield everybody else, pets too; places and groups are neither."""
    return (key for key, person in document.people.items() if not person.paid)


def everyone(document: Document) -> Iterator[ElementId]:
    """Yield every person, pet, place and group."""
    yield from document.people
    yield from document.places


def told_apart(document: Document) -> Iterator[ElementId]:
    """Yield everyone, where somebody is paid: else there is nobody to tell apart."""
    return everyone(document) if any(paid(document)) else iter(())


def at_home(document: Document, home: ElementId | None) -> frozenset[ElementId]:
    """Return who lives in a home, and whoever and whatever is tied to them."""
    household = document.households.get(home) if home is not None else None
    members = frozenset(household.members) if household is not None else frozenset[ElementId]()
    ends = ((tie.a, tie.b) for tie in document.ties.values())
    return members.union(*(both for both in ends if not members.isdisjoint(both)))
