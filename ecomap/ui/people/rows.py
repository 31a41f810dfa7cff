"""What stands in the people list: pure functions from a copy to groups of rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ecomap.model.contact import ContactKind
from ecomap.model.copies import Audience, Copy
from ecomap.model.kinship import Kin, kin
from ecomap.model.naming import called, full_name
from ecomap.model.person import ElementId
from ecomap.model.sectors import sectors
from ecomap.render.notation import STYLES, HouseStyle
from ecomap.ui.translation import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One person, pet, place or group of the list."""

    id: ElementId
    name: str
    relation: str
    touch: str
    """How they are in touch, in the words of this copy."""
    spoken: str
    """What a screen reader says after the name."""
    sticker: str
    """Name of an icon, an emoji, or the first letter."""
    sector: str
    placed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A sector with its rows."""

    id: str
    name: str
    rows: tuple[Row, ...]


def house_style(copy: Copy) -> HouseStyle:
    """Return the notation this map uses."""
    return STYLES.get(copy.shown.papers.house_style, STYLES["default"])


def groups(copy: Copy) -> tuple[Group, ...]:
    """Return everybody of a copy but the young person, by sector, in the order of naming."""
    document = copy.shown
    family, style = kin(document), house_style(copy)
    by_sector: dict[str, list[Row]] = {sector.id: [] for sector in document.sectors}
    for element, sector in sectors(document).items():
        if element != document.young_person:
            by_sector.setdefault(sector, []).append(_row(copy, element, sector, family, style))
    names = {sector.id: sector.name for sector in document.sectors}
    kept = (
        Group(id=sector, name=translate("sectors", names.get(sector, sector)), rows=tuple(rows))
        for sector, rows in by_sector.items()
    )
    return tuple(group for group in kept if group.rows)


def spoken(copy: Copy, element: ElementId) -> str:
    """Return how somebody is described to a screen reader: "Nan, we meet, feels strong"."""
    return _spoken(copy, element, kin(copy.shown), house_style(copy))


def _row(copy: Copy, element: ElementId, sector: str, family: Kin, style: HouseStyle) -> Row:
    document = copy.shown
    person = document.people.get(element)
    named = full_name if copy.audience is Audience.FILE else called
    name = named(document, element, family)
    sticker = person.portrait.sticker if person else document.places[element].icon
    return Row(
        id=element,
        name=name,
        relation=person.relation if person else "",
        touch=_touch(copy, element, style, short=True),
        spoken=_spoken(copy, element, family, style),
        sticker=sticker or called(document, element, family)[:1].upper(),
        sector=_colour(copy, sector),
        placed=document.standing(element).ring is not None,
    )


def _colour(copy: Copy, sector: str) -> str:
    """Return which of the look's sector colours a sector has."""
    return next((one.colour for one in copy.shown.sectors if one.id == sector and one.colour), sector)


def _touch(copy: Copy, element: ElementId, style: HouseStyle, short: bool) -> str:
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


def _spoken(copy: Copy, element: ElementId, family: Kin, style: HouseStyle) -> str:
    document = copy.shown
    person = document.people.get(element)
    parts = [person.relation if person else "", _touch(copy, element, style, short=False)]
    if tie := document.tie_to(element):
        strength = translate("notation", style.strengths[tie.strength.value].words)
        parts.append(translate("people", "feels {strength}").format(strength=strength))
    ring = document.standing(element).ring
    if ring:
        parts.append(translate("people", "ring {ring}").format(ring=ring))
    return ", ".join(part for part in parts if part)


def found(listed: Iterable[Group], find: str) -> tuple[Group, ...]:
    """Return the groups with only those whose name, relation or contact has all the words looked for."""
    words = find.casefold().split()
    if not words:
        return tuple(listed)
    kept = (replace(group, rows=tuple(row for row in group.rows if _has(row, words))) for group in listed)
    return tuple(group for group in kept if group.rows)


def _has(row: Row, words: Iterable[str]) -> bool:
    text = f"{row.name} {row.relation} {row.touch}".casefold()
    return all(word in text for word in words)
