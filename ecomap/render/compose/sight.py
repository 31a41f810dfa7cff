"""What one person, pet, place or group shows on a drawing: words and keys, before anything is painted.

A sight is small, frozen and hashable. Whoever shows the same keeps the same figure from one scene to the next.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from ecomap.model.contact import ContactKind, Standing
from ecomap.model.copies import Audience, Copy
from ecomap.model.dates import MONTHS, PartialDate, age
from ecomap.model.diagram import View
from ecomap.model.kinship import kin
from ecomap.model.naming import called, full_name
from ecomap.model.network import Place, Tie
from ecomap.model.person import ElementId, Gender, Kind, Life, Person
from ecomap.model.sectors import sector_of
from ecomap.render.compose.memo import Same
from ecomap.render.compose.scene import Manner
from ecomap.render.notation import STYLES, HouseStyle
from ecomap.render.typeface import clusters


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What is shown of somebody, and nothing else of them."""

    key: ElementId
    kind: str
    """Key of the notation's symbols; "place" for a place or group."""
    index: bool = False
    """The young person."""
    name: str
    other_script: str = ""
    relation: str = ""
    dates: str = ""
    """"1960–2019", "due Sept"."""
    inside: str = ""
    """An initial, an age, a number of people."""
    sticker: str = ""
    """Name of an icon, or an emoji."""
    picture: str = ""
    """Digest of a picture the copy holds."""
    centre: tuple[float, float] = (0.5, 0.5)
    zoom: float = 1.0
    colour: str = ""
    """Whose colours: a sector's."""
    died: bool = False
    stillborn: bool = False
    contact: str = ""
    wish: str = ""
    restricted: bool = False
    alternative: str = ""
    """All of it in words, for whoever cannot see it."""


@dataclass(frozen=True, slots=True)
class _Frame:
    """What is the same for everybody of one scene."""

    audience: Audience
    on: datetime.date
    ecomap: bool
    clinical: bool
    style: str


_PLAIN = {Gender.TRANS_MAN: Gender.MALE, Gender.TRANS_WOMAN: Gender.FEMALE}
_UNBORN = frozenset((Life.EXPECTED, Life.STILLBORN, Life.MISCARRIED))
_CLINICAL = frozenset((Audience.FILE, Audience.COORDINATOR))
_LOCK = "lock"
_BRACKETS = re.compile(r"\s*\([^()]*\)")


def sights(copy: Copy, manner: Manner, view: View) -> Mapping[ElementId, Sight]:
    """Return what everybody and every place of a copy shows, in the order of naming."""
    document = copy.shown
    frame = _Frame(copy.audience, copy.on, view is View.ECOMAP, manner.clinical, manner.house_style)
    family = kin(document)
    colours = {sector.id: sector.colour or sector.id for sector in document.sectors}
    ties = _ties_to(copy) if frame.ecomap else {}
    restricted = {one.about for one in document.restrictions.values() if not one.fact}
    found: dict[ElementId, Sight] = {}
    for person in document.people.values():
        name = (full_name if manner.clinical else called)(document, person.id, family)
        group = person.sector or sector_of(document, person.id, family)
        colour = person.portrait.colour or colours.get(group, group)
        tie = ties.get(person.id)
        found[person.id] = _person(
            Same(person),
            Same(document.standings.get(person.id)),
            person.id == document.young_person,
            name,
            colour,
            tie.strength.value if tie else "",
            person.portrait.picture in document.pictures,
            person.id in restricted,
            frame,
        )
    for place in document.places.values() if frame.ecomap else ():
        tie = ties.get(place.id)
        found[place.id] = _place(
            Same(place),
            Same(document.standings.get(place.id)),
            colours.get(place.sector, place.sector),
            tie.strength.value if tie else "",
            place.id in restricted,
            frame,
        )
    return found


def _ties_to(copy: Copy) -> Mapping[ElementId, Tie]:
    """Return everybody's tie to the young person."""
    centre = copy.shown.young_person
    return {tie.b if tie.a == centre else tie.a: tie for tie in copy.shown.ties.values() if centre in (tie.a, tie.b)}


@lru_cache(maxsize=16384)
def _person(
    person_: Same,
    standing_: Same,
    index: bool,
    name: str,
    colour: str,
    strength: str,
    pictured: bool,
    restricted: bool,
    frame: _Frame,
) -> Sight:
    """Return one person's sight; remembered as long as nothing it is made of is another object."""
    person, standing = person_.it, standing_.it
    assert isinstance(person, Person)
    assert standing is None or isinstance(standing, Standing)
    style = STYLES.get(frame.style, STYLES["default"])
    unnamed = not person.name.text and not person.name.short
    relation = "" if index or unnamed else _BRACKETS.sub("", person.relation).strip()
    died = person.life in (Life.DIED, Life.STILLBORN, Life.MISCARRIED) or person.died is not None
    contact = "" if index else _contact(standing, died) if frame.ecomap else ""
    wish = standing.wish.kind.value if standing and standing.wish and frame.audience in _CLINICAL else ""
    dates = _dates(person, died)
    shown_name = "Baby" if unnamed and person.life is Life.EXPECTED else name
    inside = _inside(person, "" if unnamed else shown_name, died, frame)
    kept = "file only" if restricted else ""
    words = (
        shown_name,
        kept,
        relation or ("me" if index else ""),
        dates,
        *_standing_words(style, frame, contact, strength),
    )
    return Sight(
        key=person.id,
        kind=_kind(person, frame),
        index=index,
        name=shown_name,
        other_script=person.name.other_script,
        relation=relation,
        dates=dates,
        inside=inside,
        sticker=_LOCK if restricted else "" if frame.clinical and inside else person.portrait.sticker,
        picture=person.portrait.picture if pictured else "",
        centre=person.portrait.centre,
        zoom=person.portrait.zoom,
        colour=colour,
        died=died,
        stillborn=person.life is Life.STILLBORN,
        contact=contact,
        wish=wish if frame.ecomap and not index else "",
        restricted=restricted,
        alternative=", ".join(word for word in words if word),
    )


@lru_cache(maxsize=2048)
def _place(place_: Same, standing_: Same, colour: str, strength: str, restricted: bool, frame: _Frame) -> Sight:
    """Return the sight of a place or group."""
    place, standing = place_.it, standing_.it
    assert isinstance(place, Place)
    assert standing is None or isinstance(standing, Standing)
    style = STYLES.get(frame.style, STYLES["default"])
    name = place.name or "a place"
    words = (name, *_standing_words(style, frame, "", strength))
    return Sight(
        key=place.id,
        kind="place",
        name=name,
        sticker=place.icon or "map-pin",
        colour=colour,
        restricted=restricted,
        alternative=", ".join(word for word in words if word),
    )


def _kind(person: Person, frame: _Frame) -> str:
    """Return the symbol's key: the plain shape of the lived gender, unless the history may be told."""
    if person.kind is Kind.PET:
        return "pet"
    if person.life in (Life.EXPECTED, Life.MISCARRIED):
        return str(person.life.value)
    if person.kind is Kind.SEVERAL and person.gender is Gender.UNKNOWN:
        return "several"
    told = person.gender_history_shown or frame.audience is Audience.FILE
    gender = person.gender if told else _PLAIN.get(person.gender, person.gender)
    return str(gender.value)


def _inside(person: Person, name: str, died: bool, frame: _Frame) -> str:
    """Return what stands inside a symbol without a picture: a number of people, an age, an initial."""
    if person.kind is Kind.SEVERAL:
        return str(person.count) if person.count else "n"
    if died or person.life is Life.EXPECTED or person.kind is Kind.PET or person.gender is Gender.UNKNOWN:
        return ""
    if not frame.clinical:
        return clusters(name)[0].upper() if name else ""
    if person.born is None:
        return ""
    return str(max(age(person.born, frame.on), 0))


def _dates(person: Person, died: bool) -> str:
    """Return the years of somebody who died, or when a baby is due."""
    if person.life is Life.EXPECTED:
        return f"due {_month(person.born)}" if person.born else ""
    if not died:
        return ""
    if person.life in _UNBORN:
        when = person.died or person.born
        return when.short() if when else ""
    if person.born and person.died:
        return f"{person.born.short()}–{person.died.short()}"
    return f"died {person.died.short()}" if person.died else ""


def _month(date: PartialDate) -> str:
    if not date.month:
        return str(date.year)
    name = MONTHS[date.month]
    return name if len(name) < 5 else "Sept" if date.month == 9 else name[:3]


def _contact(standing: Standing | None, died: bool) -> str:
    """Return the key of contact now; that somebody has died needs no record of its own."""
    if died:
        return ContactKind.DIED.value
    now = standing.contact_now if standing else None
    return now.kind.value if now else ""


def _standing_words(style: HouseStyle, frame: _Frame, contact: str, strength: str) -> tuple[str, ...]:
    """Return how they are in touch and how it feels, in words for this audience."""
    found: list[str] = []
    if contact:
        badge = style.contacts[contact]
        found.append(badge.clinical if frame.clinical else badge.words)
    if strength and strength != "unknown":
        line = style.strengths[strength]
        found.append(f"feels {line.clinical if frame.clinical else line.words}")
    return tuple(found)
