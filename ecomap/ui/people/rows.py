"""What stands in the people list: pure functions from a copy to groups of rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from ecomap.model.contact import ContactKind
from ecomap.model.copies import Audience, Copy
from ecomap.model.document import Document
from ecomap.model.kinship import Kin, kin
from ecomap.model.naming import called, full_name
from ecomap.model.network import Tie
from ecomap.model.person import ElementId, Person
from ecomap.model.restriction import Reserve
from ecomap.model.sectors import sector_of, sectors
from ecomap.render.notation import STYLES, HouseStyle
from ecomap.ui.people.seeking import Sought, sought
from ecomap.ui.plain import words_of
from ecomap.ui.translation import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One person, pet, place or group of the list."""

    id: ElementId
    name: str
    relation: str
    touch: str
    """How they are in touch, in the words of this copy."""
    sign: str
    """Name of the icon that says so where there is no room for the words: the map's key explains it."""
    spoken: str
    """What a screen reader says after the name."""
    sticker: str
    """Name of an icon, an emoji, or the first letter."""
    sector: str
    """Which of the look's sector colours theirs has."""
    picture: bytes
    """The file of their picture, if this copy holds it."""
    placed: bool
    kept: bool
    """Kept for the file alone: shown there with a lock, and nowhere else at all."""
    written: str
    """The name as it was typed: what is changed when somebody is renamed; empty for somebody without one."""
    sought: Sought
    """All that may be seen of them and found by."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A sector with its rows."""

    id: str
    name: str
    rows: tuple[Row, ...]


def house_style(copy: Copy) -> HouseStyle:
    """Return the notation this map uses."""
    return STYLES.get(copy.shown.papers.house_style, STYLES["default"])


@dataclass(frozen=True, slots=True)
class Listed:
    """The people of a copy, as they stand in the list."""

    copy: Copy
    groups: tuple[Group, ...]


def listed(copy: Copy, before: Listed | None = None) -> Listed:
    """Return the list of a copy; what did not change since the one before is taken from there."""
    if before is not None and _same_people(copy, before.copy):
        return Listed(copy, before.groups)
    return Listed(copy, groups(copy, before))


def _same_people(copy: Copy, other: Copy) -> bool:
    """Say whether two copies hold the very same of everything a list shows."""
    one, two = copy.shown, other.shown
    family = ("parentages", "couples", "sibships")
    tables = ("people", "places", "standings", "ties", *family, "sectors", "restrictions", "papers")
    return copy.audience is other.audience and all(getattr(one, name) is getattr(two, name) for name in tables)


def groups(copy: Copy, before: Listed | None = None) -> tuple[Group, ...]:
    """Return everybody of a copy but the young person, by sector, in the order of naming."""
    document, young_person = copy.shown, copy.shown.young_person
    family, style, ties = kin(document), house_style(copy), ties_of(copy)
    kept, colours = _unchanged(copy, before), _colours(document)
    given = {key: colour for key, person in document.people.items() if (colour := person.portrait.colour)}
    by_sector: dict[str, list[Row]] = {sector.id: [] for sector in document.sectors}
    for element, sector in sectors(document).items():
        if element == young_person:
            continue
        row, colour = kept.get(element), given.get(element) or colours.get(sector, sector)
        if row is None or row.sector != colour:
            row = _row(copy, element, colour, family, style, ties)
        by_sector.setdefault(sector, []).append(row)
    names = {sector.id: sector.name for sector in document.sectors}
    filled = (
        Group(id=sector, name=translate("sectors", names.get(sector, sector)), rows=tuple(rows))
        for sector, rows in by_sector.items()
    )
    return tuple(group for group in filled if group.rows)


def row_of(copy: Copy, element: ElementId) -> Row | None:
    """Return the row of one person, pet, place or group of a copy; the young person has none."""
    document = copy.shown
    if element == document.young_person:
        return None
    family, sector = kin(document), sector_of(document, element)
    colour = _own_colour(document, element) or _colours(document).get(sector, sector)
    return _row(copy, element, colour, family, house_style(copy), ties_of(copy))


def _colours(document: Document) -> dict[str, str]:
    """Return which of the look's sector colours a sector has, where it is not its own."""
    return {one.id: one.colour for one in document.sectors if one.colour}


def _own_colour(document: Document, element: ElementId) -> str:
    """Return the colour the young person gave somebody, if any."""
    return document.people[element].portrait.colour if element in document.people else ""


def _unchanged(copy: Copy, before: Listed | None) -> dict[ElementId, Row]:
    """Return the rows of people of whom nothing that a row shows has changed."""
    if before is None or before.copy.audience is not copy.audience:
        return {}
    same_family = kin(copy.shown) is kin(before.copy.shown)
    new, old = copy.shown, before.copy.shown
    if new.papers is not old.papers:
        return {}
    otherwise, kept = _otherwise(new.people, old.people) | _otherwise(new.standings, old.standings), kept_for_file(copy)
    if new.ties is not old.ties:
        otherwise |= _otherwise(ties_of(copy), ties_of(before.copy))
    return {
        row.id: row
        for group in before.groups
        for row in group.rows
        if row.id in new.people
        and row.id not in otherwise
        and row.kept is (row.id in kept)
        and (same_family or _named(new.people[row.id]))
    }


def _otherwise(new: Mapping[ElementId, object], old: Mapping[ElementId, object]) -> set[ElementId]:
    """Return of whom one table has something else than the other; of the very same table, nobody is looked at."""
    if new is old:
        return set()
    gone = old.keys() - new.keys()
    return {one for one, entry in new.items() if old.get(one) is not entry} | gone


def _named(person: Person) -> bool:
    """Say whether somebody is called the same whatever their family is."""
    return bool(person.name.text or person.name.short or person.relation)


def ties_of(copy: Copy) -> dict[ElementId, Tie]:
    """Return the young person's ties by who is at the other end."""
    me = copy.shown.young_person
    return {tie.b if tie.a == me else tie.a: tie for tie in copy.shown.ties.values() if me in (tie.a, tie.b)}


def kept_for_file(copy: Copy) -> frozenset[ElementId]:
    """Return who and what is kept for the file copy alone: on that copy; on all others they are not at all."""
    if copy.audience is not Audience.FILE:
        return frozenset()
    restrictions = copy.shown.restrictions.values()
    return frozenset(one.about for one in restrictions if not one.fact and one.reserve is Reserve.FILE_ONLY)


def spoken(copy: Copy, element: ElementId) -> str:
    """Return how somebody is described to a screen reader: "Nan, we meet, feels strong"."""
    return _spoken(copy, element, house_style(copy), ties_of(copy))


def _row(
    copy: Copy, element: ElementId, colour: str, family: Kin, style: HouseStyle, ties: Mapping[ElementId, Tie]
) -> Row:
    document = copy.shown
    person = document.people.get(element)
    named = full_name if copy.audience is Audience.FILE else called
    name = named(document, element, family)
    sticker = person.portrait.sticker if person else document.places[element].icon
    in_touch = touch(copy, element, style, short=True)
    contact = document.standing(element).contact_now
    return Row(
        id=element,
        name=name,
        relation=person.relation if person else "",
        touch=in_touch,
        sign=style.contacts[contact.kind.value].icon if contact else "",
        spoken=_spoken(copy, element, style, ties),
        sticker=sticker or called(document, element, family)[:1].upper(),
        sector=colour,
        picture=_picture(document, person),
        placed=document.standing(element).ring is not None,
        kept=element in kept_for_file(copy),
        written=person.name.text if person else document.places[element].name,
        sought=sought(copy, element, style, name, in_touch),
    )


def _picture(document: Document, person: Person | None) -> bytes:
    """Return somebody's picture, as far as a copy holds it."""
    stored = document.pictures.get(person.portrait.picture) if person else None
    return stored.content if stored else b""


def touch(copy: Copy, element: ElementId, style: HouseStyle, short: bool) -> str:
    """Return how somebody is in touch, in the words of a copy; the year of a death, where it is known."""
    contact = copy.shown.standing(element).contact_now
    if contact is None:
        return ""
    if contact.kind is ContactKind.DIED and short:
        died = copy.shown.people[element].died if element in copy.shown.people else None
        if died is not None:
            return translate("people", "died {year}").format(year=died.short())
    badge = style.contacts[contact.kind.value]
    if copy.audience is Audience.FILE:
        return translate("notation", badge.clinical)
    return translate("notation", badge.short if short else badge.words)


def _spoken(copy: Copy, element: ElementId, style: HouseStyle, ties: Mapping[ElementId, Tie]) -> str:
    document = copy.shown
    person = document.people.get(element)
    parts = [person.relation if person else "", touch(copy, element, style, short=False)]
    if tie := ties.get(element):
        strength = translate("notation", style.strengths[tie.strength.value].words)
        parts.append(translate("people", "feels {strength}").format(strength=strength))
    ring = document.standing(element).ring
    if ring:
        parts.append(translate("people", "ring {ring}").format(ring=ring))
    if element in kept_for_file(copy):
        parts.append(translate("people", "file only"))
    return ", ".join(part for part in parts if part)


def found(listed: Iterable[Group], text: str) -> tuple[Group, ...]:
    """Return the groups with only those of whom all the words of a text are said, or of the part they are in."""
    words = words_of(text)
    if not words:
        return tuple(listed)
    kept = (replace(group, rows=tuple(_with(group, words))) for group in listed)
    return tuple(group for group in kept if group.rows)


def _with(group: Group, words: Iterable[str]) -> Iterator[Row]:
    part = words_of(group.name)
    left = [word for word in words if len(word) == 1 or not any(one.startswith(word) for one in part)]
    return (row for row in group.rows if all(map(row.sought.has, left)))
