"""How large a network is, and how it grew: counted from the facts of a map, never typed in."""

from __future__ import annotations

from dataclasses import dataclass

from ecomap.model.contact import IN_TOUCH
from ecomap.model.document import Document
from ecomap.model.person import Kind, Person, Side, Source

RELATIVES = frozenset((Side.MUM, Side.DAD, Side.SIBLING, Side.STEP))


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """The programme's own measure of success."""

    entries: int
    relatives_on_file_at_start: int
    relatives_now: int
    in_contact_without_search: int
    in_contact_now: int


def figures(document: Document) -> Figures:
    """Count a network: everybody on the map, the young person included in `entries` alone."""
    others = [one for one in document.people.values() if one.id != document.young_person]
    relatives = [one for one in others if one.side in RELATIVES]
    touched = [one for one in others if one.kind is not Kind.PET and _in_touch(document, one)]
    return Figures(
        entries=len(document.people),
        relatives_on_file_at_start=sum(one.source is Source.ON_FILE for one in relatives),
        relatives_now=len(relatives),
        in_contact_without_search=sum(one.source is not Source.FOUND for one in touched),
        in_contact_now=len(touched),
    )


def _in_touch(document: Document, person: Person) -> bool:
    """Say whether the young person is in touch with somebody."""
    contact = document.standing(person.id).contact_now
    return contact is not None and contact.kind in IN_TOUCH
