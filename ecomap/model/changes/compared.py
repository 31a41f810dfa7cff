"""What changed between two copies of one map, as facts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from ecomap.model.contact import IN_TOUCH, Contact, ContactKind, WishKind
from ecomap.model.copies import Copy
from ecomap.model.dates import PartialDate, exactly, surely_before
from ecomap.model.document import Document
from ecomap.model.network import Strength, Tie
from ecomap.model.person import ElementId, Life

from .names import name_on
from .often import more_or_less

Fact = str | int | Strength | Contact | WishKind | PartialDate | None


class ChangeKind(Enum):
    """What can have changed, in the order in which it is told: what is kind first, losses last."""

    BORN = "born"
    NEW = "new"
    NEW_HOME = "new_home"
    IN_TOUCH_AGAIN = "in_touch_again"
    FIRST_IN_TOUCH = "first_in_touch"
    """They had never met, or were not born."""
    CLOSER = "closer"
    STRONGER = "stronger"
    CONTACT_MORE = "contact_more"
    NEW_LINE = "new_line"
    """Between two who were on the map before."""
    NEW_WISH = "new_wish"
    CONTACT_OTHERWISE = "contact_otherwise"
    FELT_OTHERWISE = "felt_otherwise"
    CONTACT_LESS = "contact_less"
    WEAKER = "weaker"
    FURTHER = "further"
    LOST_TOUCH = "lost_touch"
    NOT_ON_MAP_NOW = "not_on_map_now"
    DIED = "died"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One thing that is otherwise than it was."""

    element: ElementId
    """Whom it is about: a person, pet, place or group; of `NEW_HOME` the home; of a line, one of its ends."""
    kind: ChangeKind
    was: Fact = None
    """A ring, a strength, a contact, a wish; of `NOT_ON_MAP_NOW` how they were called then."""
    now: Fact = None
    """The same as it is now; of `DIED` the day, if it is known."""
    other: ElementId | None = None
    """The other end of a line that is not the young person's own."""
    tie: ElementId | None = None
    """The line, if it is about one."""


def changes(then: Copy, now: Copy) -> tuple[Change, ...]:
    """Return what changed between two copies of one map for one audience, in the order in which it is told.

    Only what both copies say is compared: who was "not placed", a line "not known", a contact nobody had asked about
    changed in nothing when more is known. Somebody new is said to be new, and no more. What may be seen of `then` is
    for whoever makes that copy (`copy_then`): nothing is named here that is in neither copy.
    """
    if then.audience is not now.audience:
        raise ValueError("Two copies for one audience can be compared, and no others.")
    before, after = then.shown, now.shown
    found = (
        *_comings(before, after),
        *_goings(then, after),
        *_homes(then, after),
        *_standings(before, after),
        *_lines(before, after),
    )
    order = list(ChangeKind)
    return tuple(sorted(found, key=lambda one: order.index(one.kind)))


def _everybody(document: Document) -> dict[ElementId, None]:
    """Return all who can be new or gone, in order of naming."""
    found: dict[ElementId, None] = dict.fromkeys((*document.people, *document.places))
    found.pop(document.young_person, None)
    return found


def _comings(then: Document, now: Document) -> Iterator[Change]:
    """Yield who is new, born, or has died."""
    before = _everybody(then)
    for element in _everybody(now):
        if element not in before:
            yield Change(element=element, kind=ChangeKind.NEW)
        elif element in now.people and element in then.people:
            was, life = then.people[element].life, now.people[element].life
            if was is Life.EXPECTED and life is Life.LIVING:
                yield Change(element=element, kind=ChangeKind.BORN, now=now.people[element].born)
            if _has_died(now, element) and not _has_died(then, element):
                yield Change(element=element, kind=ChangeKind.DIED, now=now.people[element].died)


def _goings(then: Copy, now: Document) -> Iterator[Change]:
    """Yield who is not on the map now."""
    after = _everybody(now)
    for element in _everybody(then.shown):
        if element not in after:
            yield Change(element=element, kind=ChangeKind.NOT_ON_MAP_NOW, was=name_on(then, element))


def _has_died(document: Document, element: ElementId) -> bool:
    """Say whether somebody is known to have died, by whichever fact says so."""
    person, contact = document.people[element], document.standing(element).contact_now
    gone = person.life not in (Life.LIVING, Life.EXPECTED) or person.died is not None
    return gone or (contact is not None and contact.kind is ContactKind.DIED)


def _homes(then: Copy, now: Document) -> Iterator[Change]:
    """Yield homes where the young person came to live since; not those of long ago that were written down late."""
    day = exactly(then.on)
    for home in now.homes.values():
        if home.id in then.shown.homes or home.until is not None:
            continue
        if home.since is None or not surely_before(home.since, day):
            yield Change(element=home.id, kind=ChangeKind.NEW_HOME, now=home.since)


def _standings(then: Document, now: Document) -> Iterator[Change]:
    """Yield what changed in how those on both maps stand to the young person."""
    for element in _everybody(now):
        if element not in then.people and element not in then.places:
            continue
        was, stands = then.standing(element), now.standing(element)
        if was.ring and stands.ring and was.ring != stands.ring:
            nearer = ChangeKind.CLOSER if stands.ring < was.ring else ChangeKind.FURTHER
            yield Change(element=element, kind=nearer, was=was.ring, now=stands.ring)
        if was.contact_now and stands.contact_now:
            kind = _contact(was.contact_now, stands.contact_now)
            if kind is not None:
                yield Change(element=element, kind=kind, was=was.contact_now, now=stands.contact_now)
        if stands.wish and (was.wish is None or was.wish.kind is not stands.wish.kind):
            wished = was.wish.kind if was.wish else None
            yield Change(element=element, kind=ChangeKind.NEW_WISH, was=wished, now=stands.wish.kind)


def _contact(was: Contact, now: Contact) -> ChangeKind | None:
    """Return what became of a contact, if anything can be said."""
    if now.kind is ContactKind.NONE:
        return ChangeKind.LOST_TOUCH if was.kind in IN_TOUCH else None
    if now.kind not in IN_TOUCH:
        return None
    if was.kind is ContactKind.NONE:
        return ChangeKind.IN_TOUCH_AGAIN
    if was.kind not in IN_TOUCH:
        return ChangeKind.FIRST_IN_TOUCH if was.kind is not ContactKind.DIED else None
    weight = more_or_less(was, now)
    if weight:
        return ChangeKind.CONTACT_MORE if weight > 0 else ChangeKind.CONTACT_LESS
    return ChangeKind.CONTACT_OTHERWISE if was.kind is not now.kind else None


_ORDER = (Strength.BROKEN, Strength.WEAK, Strength.OKAY, Strength.STRONG)
"""The strengths of which anybody would say the same order; what is up and down, or stressful, has no place in it."""


def _lines(then: Document, now: Document) -> Iterator[Change]:
    """Yield what changed in the lines between those on both maps."""
    known = _everybody(then).keys() | {then.young_person}
    drawn = {frozenset((tie.a, tie.b)): tie for tie in then.ties.values()}
    for tie in now.ties.values():
        if not {tie.a, tie.b} <= known:
            continue
        was = then.ties.get(tie.id) or drawn.get(frozenset((tie.a, tie.b)))
        element, other = _ends(tie, now.young_person)
        if was is not None:
            kind = _felt(was.strength, tie.strength)
            if kind is not None:
                yield Change(element=element, kind=kind, was=was.strength, now=tie.strength, other=other, tie=tie.id)
        elif other is not None:
            yield Change(element=element, kind=ChangeKind.NEW_LINE, now=tie.strength, other=other, tie=tie.id)


def _ends(tie: Tie, young_person: ElementId) -> tuple[ElementId, ElementId | None]:
    """Return whom a line is about: the end that is not the young person, or both."""
    if young_person in (tie.a, tie.b):
        return (tie.b if tie.a == young_person else tie.a), None
    return tie.a, tie.b


def _felt(was: Strength, now: Strength) -> ChangeKind | None:
    """Return how a line is felt, against how it was."""
    if was is now or Strength.UNKNOWN in (was, now):
        return None
    if was not in _ORDER or now not in _ORDER:
        return ChangeKind.FELT_OTHERWISE
    return ChangeKind.STRONGER if _ORDER.index(now) > _ORDER.index(was) else ChangeKind.WEAKER
