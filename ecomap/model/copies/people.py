"""A person as one audience may see them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ecomap.model.document import Document
from ecomap.model.person import (
    ALSO_CALLED,
    ElementId,
    Gender,
    Name,
    Person,
    Portrait,
    PrivateFacts,
    Reach,
    Source,
    short_form,
    surname,
)

from .audience import Allowance
from .hidden import SURNAME, Hidden, without_facts
from .remembered import Remembered

_LIVED = {Gender.TRANS_MAN: Gender.MALE, Gender.TRANS_WOMAN: Gender.FEMALE}


@dataclass(frozen=True, slots=True)
class Limits:
    """What decides, beside the person, how much is seen of them."""

    allowance: Allowance
    young_person: ElementId
    surnames: frozenset[str]
    """Carers' surnames."""
    invited: frozenset[ElementId]
    """Those whose reach stands on the tear-off page; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Everybody an audience may see."""

    kept_away: Hidden
    limits: Limits

    @staticmethod
    def of(document: Document, allowance: Allowance, kept_away: Hidden, invited: frozenset[ElementId]) -> Cast:
        """Return the cast of a document for an audience of this allowance."""
        reached = invited if allowance.reach_of_guests else frozenset[ElementId]()
        surnames = _surnames_of_carers(document, kept_away)
        return Cast(kept_away, Limits(allowance, document.young_person, surnames, reached))

    def people(self, document: Document, remembered: Remembered) -> dict[ElementId, Person]:
        """Return them in order of naming, each with only what the audience may see."""
        gone = self.kept_away.elements
        return remembered.table(
            "people", document.people, lambda key, person: None if key in gone else self._seen(person)
        )

    def _seen(self, person: Person) -> Person:
        """Return somebody as the audience may see them."""
        if person.id in self.kept_away.roles:
            return _role(person, self.kept_away.roles[person.id])
        carer = person.id in self.kept_away.carers or surname(person.name) in self.limits.surnames
        return _reduced(
            person,
            self.limits.allowance,
            self.kept_away,
            own=person.id == self.limits.young_person,
            carer=carer,
            reach=person.id in self.limits.invited,
        )


def _surnames_of_carers(document: Document, kept_away: Hidden) -> frozenset[str]:
    """Return carers' surnames, which nobody else of that name may carry out of the file either.

    A relative who is the carer shares the family's own name: that one leads nowhere new.
    """
    family = surname(document.people[document.young_person].name)
    carers = [document.people[one] for one in kept_away.carers if one in document.people]
    found = {surname(one.name) for one in carers}
    found.update(surname(Name(text=name)) for one in carers for name in one.private.noted(ALSO_CALLED))
    return frozenset(found - {"", family})


def _role(person: Person, role: str) -> Person:
    """Return somebody of whom only their part in the young person's life may be seen."""
    return Person(id=person.id, kind=person.kind, relation=role, side=person.side, sector=person.sector)


def _reduced(person: Person, allowance: Allowance, kept_away: Hidden, *, own: bool, carer: bool, reach: bool) -> Person:
    """Return a person with only what the audience may see."""
    facts = kept_away.facts.get(person.id, frozenset())
    whole = allowance.surnames == "yes" or (allowance.surnames == "if_fine" and person.name.surname_fine)
    seen = replace(
        person,
        name=person.name if whole and not carer and SURNAME not in facts else _short(person.name),
        relation=kept_away.speakable(person.relation),
        about=kept_away.speakable(person.about) if allowance.own_story else "",
        gender=person.gender if person.gender_history_shown else _LIVED.get(person.gender, person.gender),
        portrait=_portrait(person.portrait, allowance),
        reach=_reach(person.reach, carer=carer) if reach else Reach(),
        private=PrivateFacts(),
        source=Source.NAMED,
        note="",
    )
    if not (own and allowance.own_story):
        seen = _birth(seen, allowance)
    return without_facts(seen, facts) if facts else seen


def _birth(person: Person, allowance: Allowance) -> Person:
    """Return a person with no more of their dates than others may know."""
    if allowance.birth_of_others == "no":
        return replace(person, born=None, died=None)
    return replace(
        person,
        born=person.born.year_only() if person.born and not _is_expected(person) else person.born,
        died=person.died.year_only() if person.died else None,
    )


def _is_expected(person: Person) -> bool:
    """Say whether the date of birth is still to come: the month a baby is due is told to all."""
    return person.life.value == "expected"


def _short(name: Name) -> Name:
    """Return a name without its surname, in every script."""
    other = short_form(Name(text=name.other_script))
    return Name(text=short_form(name), other_script=other, short=name.short)


def _portrait(portrait: Portrait, allowance: Allowance) -> Portrait:
    """Return a portrait, without the picture unless it may be seen."""
    if not portrait.picture or (portrait.allowed and allowance.pictures == "if_allowed"):
        return portrait
    return Portrait(sticker=portrait.sticker, colour=portrait.colour)


def _reach(reach: Reach, *, carer: bool) -> Reach:
    """Return where somebody can be reached, for the tear-off page: of a carer never the address."""
    return replace(reach, address="") if carer else reach
