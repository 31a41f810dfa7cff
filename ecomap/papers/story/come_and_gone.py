"""Who came into the young person's life and who went out of it: births, deaths, shared homes, who is in touch."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.model.contact import ContactKind
from ecomap.model.copies import Copy
from ecomap.model.dates import PartialDate, surely_before
from ecomap.model.family import ChildKind
from ecomap.model.journey import Home, Stay
from ecomap.model.naming import relation_label
from ecomap.model.person import ElementId, Kind, Life, Person
from ecomap.model.sectors import sector_of
from ecomap.papers import sheet
from ecomap.papers.story.fact import Fact, dated, within
from ecomap.papers.story.near import my_people, young_family
from ecomap.papers.story.pet_kinds import icon_of_pet
from ecomap.papers.words import spoken

_IN_TOUCH = {
    ContactKind.LIVES_WITH: "We began to live together",
    ContactKind.OVERNIGHT: "I began to stay over",
    ContactKind.FACE_TO_FACE: "We began to meet",
    ContactKind.SUPERVISED: "We began to meet",
    ContactKind.PHONE: "We began to call",
    ContactKind.ONLINE: "We began to message",
    ContactKind.LETTERBOX: "We began to send letters",
    ContactKind.NONE: "We lost touch",
}
"""What began on the day since when somebody is in touch as they are now."""
_LOST = (Life.STILLBORN, Life.MISCARRIED)


def comings(copy: Copy) -> Iterator[Fact]:
    """Yield everybody who came into the young person's life or went out of it, as far as the copy has a date."""
    yield from _births(copy)
    yield from _deaths(copy)
    for home in copy.shown.homes.values():
        for stay in home.people:
            yield from _lived(copy, home, stay)
    yield from _adopted(copy)
    yield from _in_touch(copy)


def _births(copy: Copy) -> Iterator[Fact]:
    """Yield the births of the young family, of pets, and of babies on the way; those born on one day together."""
    shown, family, near = copy.shown, young_family(copy), frozenset(my_people(copy))
    together: dict[tuple[PartialDate, ElementId | str], list[Person]] = {}
    twins = {child: key for key, one in shown.twins.items() for child in one.children}
    for key, person in shown.people.items():
        pet = person.kind is Kind.PET and key in near
        if person.born is not None and (key in family or pet or person.life is Life.EXPECTED):
            together.setdefault((person.born, twins.get(key, key)), []).append(person)
    for (born, _), people in together.items():
        yield _birth(copy, people, born)


def _birth(copy: Copy, people: list[Person], born: PartialDate) -> Fact:
    """Return a birth: of twins, both names."""
    first = people[0]
    names = sheet.listing(spoken(copy, one.id) for one in people)
    label = relation_label(first)
    sector = sector_of(copy.shown, first.id)
    if first.life is Life.EXPECTED:
        line = f"My {label}" if label and label.lower() not in names.lower() else ""
        return Fact(f"born {first.id}", names, dated(line, born) if line else _sentence(born), "baby", sector, born)
    if first.life in _LOST:
        return Fact(f"born {first.id}", names, dated("We remember", born), "leaf", sector, born, gone=True)
    icon = icon_of_pet(first) if first.kind is Kind.PET else "baby"
    labels = [relation_label(one) for one in people]
    mine = f"My {sheet.listing(labels)}" if all(_is_mine(one) for one in labels) else ""
    were = f"{mine} {'were' if len(people) > 1 else 'was'} born".strip()
    return Fact(f"born {first.id}", names, dated(sheet.sentence(were), born), icon, sector, born)


def _sentence(on: PartialDate) -> str:
    return sheet.sentence(within(on))


def _is_mine(label: str) -> bool:
    """Say whether "my" can stand before a relation: not before "Katie's baby" or "cat at Maggie's"."""
    return bool(label) and "'" not in label and "’" not in label and not label.lower().startswith("my ")


def _deaths(copy: Copy) -> Iterator[Fact]:
    """Yield the deaths of the young person's people since they were born."""
    me = copy.shown.people[copy.shown.young_person]
    for key in my_people(copy):
        person = copy.shown.people[key]
        if person.died is None or person.life in _LOST:
            continue
        if me.born is not None and surely_before(person.died, me.born):
            continue
        label = relation_label(person)
        line = f"My {label} died" if _is_mine(label) else "Died"
        sector = sector_of(copy.shown, key)
        yield Fact(f"died {key}", spoken(copy, key), dated(line, person.died), "leaf", sector, person.died, gone=True)


def _lived(copy: Copy, home: Home, stay: Stay) -> Iterator[Fact]:
    """Yield that somebody came to live in a home later than the young person, or left it earlier."""
    name, sector = spoken(copy, stay.person), sector_of(copy.shown, stay.person)
    if stay.since is not None and (home.since is None or surely_before(home.since, stay.since)):
        line = dated("Came to live with us", stay.since)
        yield Fact(f"came {home.id} {stay.person}", name, line, "door-open", sector, stay.since)
    if stay.until is not None and (home.until is None or surely_before(stay.until, home.until)):
        when = within(stay.until).removeprefix("on ").removeprefix("in ") or "this year"
        line = f"We lived together until {when}"
        yield Fact(f"left {home.id} {stay.person}", name, line, "footprints", sector, stay.until)


def _adopted(copy: Copy) -> Iterator[Fact]:
    """Yield that somebody became the young person's family by adoption."""
    for key, line in copy.shown.parentages.items():
        if line.child == copy.shown.young_person and line.kind is ChildKind.ADOPTED and line.since is not None:
            names = sheet.listing(spoken(copy, one) for one in line.parents)
            words = dated("We became a family", line.since)
            yield Fact(f"family {key}", names, words, "heart", "home", line.since)


def _in_touch(copy: Copy) -> Iterator[Fact]:
    """Yield since when somebody is in touch as they are now; whoever shares a home is told of there."""
    housemates = {stay.person for home in copy.shown.homes.values() for stay in home.people}
    for key in copy.shown.people:
        contact = copy.shown.standing(key).contact_now
        if contact is None or contact.since is None or contact.kind not in _IN_TOUCH:
            continue
        if contact.kind is ContactKind.LIVES_WITH and key in housemates:
            continue
        line = dated(_IN_TOUCH[contact.kind], contact.since)
        icon = "message-circle" if contact.kind is not ContactKind.NONE else "cloud"
        yield Fact(f"touch {key}", spoken(copy, key), line, icon, sector_of(copy.shown, key), contact.since)
