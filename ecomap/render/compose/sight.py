"""What one person, pet, place or group shows on a drawing: words and keys, before anything is painted.

A sight is small, frozen and hashable. Whoever shows the same keeps the same figure from one scene to the next.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Set
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import NamedTuple

from ecomap.model.contact import ContactKind, Standing
from ecomap.model.copies import Audience, Copy
from ecomap.model.dates import MONTHS, PartialDate, age
from ecomap.model.diagram import View
from ecomap.model.document import Document
from ecomap.model.identity import Same
from ecomap.model.kinship import kin
from ecomap.model.naming import unnamed
from ecomap.model.network import Place
from ecomap.model.person import ElementId, Gender, Kind, Life, Person, short_form
from ecomap.model.restriction import Reserve
from ecomap.model.sectors import own_sector, sector_of
from ecomap.render.compose.scene import Manner, Placed, Scene
from ecomap.render.notation import STYLES, Sign
from ecomap.render.typeface import bare, clusters


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
    """A mark of death stands on the symbol."""
    stillborn: bool = False
    contact: str = ""
    wish: str = ""
    restricted: bool = False
    told: Sign | None = None
    """What a focus has told of them instead of contact now and wish: one badge."""
    told_words: str = ""
    """What stands beside that badge, under the name; without words it is on the shoulder."""
    more: int = 0
    """So many people are folded away here."""
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


_FAMILY = ("couples", "parentages", "sibships")
FEW = 4
"""For so many the family is read person by person, if at all; for more, once for all."""

_PLAIN = {Gender.TRANS_MAN: Gender.MALE, Gender.TRANS_WOMAN: Gender.FEMALE}
_UNBORN = frozenset((Life.EXPECTED, Life.STILLBORN, Life.MISCARRIED))
_CLINICAL = frozenset((Audience.FILE, Audience.COORDINATOR))
_LOCK = "lock"
_BRACKETS = re.compile(r"\s*\([^()]*\)")


class _Setting(NamedTuple):
    """What the rest of the document says of one person or place."""

    name: str
    colour: str
    strength: str
    """Of the tie to the young person, as they feel it."""
    restricted: bool
    young: bool = False
    """The young person."""
    pictured: bool = False
    more: int = 0


def sights(copy: Copy, manner: Manner, view: View, before: Scene | None = None) -> Mapping[ElementId, Sight]:
    """Return what everybody and every place of a copy shows, in the order of naming.

    Of those who show what they did in the scene before, the very same.
    """
    document = copy.shown
    if before is not None and _shows_the_same(copy, manner, view, before):
        return before.sights
    frame = _Frame(copy.audience, copy.on, view is View.ECOMAP, manner.clinical, manner.house_style)
    colours = {sector.id: sector.colour or sector.id for sector in document.sectors}
    strengths = _strengths(copy) if frame.ecomap else {}
    restricted = _restricted(copy)
    found = _kept(copy, manner, view, before)
    family = kin(document) if len(found) + FEW < len(document.people) else None
    for key, person in document.people.items():
        if key in found:
            continue
        group = person.sector or sector_of(document, key, family)
        setting = _Setting(
            _own_name(Same(person), whole=manner.clinical) or unnamed(document, person, family),
            person.portrait.colour or colours.get(group, group),
            strengths.get(key, ""),
            key in restricted,
            key == document.young_person,
            person.portrait.picture in document.pictures,
            0 if frame.ecomap else copy.more.get(key, 0),
        )
        found[key] = _person(Same(person), Same(document.standings.get(key)), setting, frame)
    ordered = {key: found[key] for key in document.people}
    for key, place in document.places.items() if frame.ecomap else ():
        colour = colours.get(place.sector, place.sector)
        setting = _Setting(place.name or "a place", colour, strengths.get(key, ""), key in restricted)
        ordered[key] = _place(Same(place), setting, frame)
    return ordered


def _shows_the_same(copy: Copy, manner: Manner, view: View, before: Scene) -> bool:
    """Say whether nothing at all that a sight is made from is another object: somebody was moved, at most."""
    one, other = copy.shown, before.copy.shown
    tables = ("people", "places", "standings", "ties", "restrictions", *_FAMILY)
    return (
        (before.view, before.manner, before.copy.audience, before.copy.on) == (view, manner, copy.audience, copy.on)
        and (one.young_person, one.sectors) == (other.young_person, other.sectors)
        and one.pictures.keys() == other.pictures.keys()
        and all(_very_same(getattr(one, name), getattr(other, name)) for name in tables)
    )


def _very_same(one: Mapping[ElementId, object], other: Mapping[ElementId, object]) -> bool:
    return one is other or not (one or other)


def unchanged(shown: Mapping[ElementId, Sight], before: Scene | None) -> Set[ElementId]:
    """Return those who show the very same as in the scene before, where they were drawn."""
    if before is None:
        return frozenset()
    return {key for key, sight in shown.items() if before.sights.get(key) is sight and key in before.bodies}


def standing(still: Set[ElementId], before: Scene | None) -> Mapping[str, Placed]:
    """Return the figures of some people as they stood in the scene before."""
    layers = before.layers if before is not None and still else ()
    return {placed.figure.key: placed for placed in layers if placed.figure.key in still}


def _kept(copy: Copy, manner: Manner, view: View, before: Scene | None) -> dict[ElementId, Sight]:
    """Return the sights of a scene before that hold still; none if what they are made from changed for many."""
    if before is None or (before.view, before.manner) != (view, manner) or before.copy.audience is not copy.audience:
        return {}
    now, old = copy.shown, before.copy.shown
    if copy.on != before.copy.on or _common(now) != _common(old):
        return {}
    changed = {key for key, person in now.people.items() if old.people.get(key) is not person}
    if _family(now) != _family(old) or any(
        _known_to_kin(now.people[key]) != _known_to_kin(old.people[key]) for key in changed & old.people.keys()
    ):
        changed |= {key for key, person in now.people.items() if _hangs_on_kin(person)}
    changed |= _restricted(copy) ^ _restricted(before.copy)
    changed |= {one for one, _ in copy.more.items() ^ before.copy.more.items()}
    if view is View.ECOMAP:
        felt, was = _strengths(copy), _strengths(before.copy)
        changed |= {key for key in felt.keys() | was.keys() if felt.get(key) != was.get(key)}
        changed |= {key for key in now.people if now.standings.get(key) is not old.standings.get(key)}
    return {key: before.sights[key] for key in now.people if key not in changed and key in before.sights}


def _common(document: Document) -> tuple[object, ...]:
    """Return what everybody's colours and pictures may hang on."""
    return document.young_person, document.sectors, document.pictures.keys()


def _family(document: Document) -> tuple[object, ...]:
    """Return who belongs to whom."""
    return document.couples, document.parentages, document.sibships


def _hangs_on_kin(person: Person) -> bool:
    """Say whether somebody's name or part of the map is worked out from their family."""
    named = person.name.text or person.name.short or person.relation
    return not named or not own_sector(person)


def _known_to_kin(person: Person) -> tuple[object, ...]:
    """Return what of a person tells on how others are called and which part of the map they are in."""
    return person.side, person.gender


@lru_cache(maxsize=16384)
def _own_name(person_: Same, *, whole: bool) -> str:
    """Return somebody's whole or short name, "" if they have none: what needs no look at their family."""
    person = person_.it
    assert isinstance(person, Person)
    return (person.name.text if whole else "") or short_form(person.name)


def _strengths(copy: Copy) -> Mapping[ElementId, str]:
    """Return how everybody's tie to the young person is felt."""
    centre, ties = copy.shown.young_person, copy.shown.ties.values()
    return {tie.b if tie.a == centre else tie.a: tie.strength.value for tie in ties if centre in (tie.a, tie.b)}


def _restricted(copy: Copy) -> frozenset[ElementId]:
    """Return who and what stands on the file copy alone: marked there, and absent from all others."""
    if copy.audience is not Audience.FILE:
        return frozenset()
    kept = (one for one in copy.shown.restrictions.values() if one.reserve is Reserve.FILE_ONLY)
    return frozenset(one.about for one in kept if not one.fact)


@lru_cache(maxsize=16384)
def _person(person_: Same, standing_: Same, setting: _Setting, frame: _Frame) -> Sight:
    """Return one person's sight; remembered as long as nothing it is made of is another object."""
    person, standing = person_.it, standing_.it
    assert isinstance(person, Person)
    assert standing is None or isinstance(standing, Standing)
    unnamed = not person.name.text and not person.name.short
    died = person.life in (Life.DIED, Life.STILLBORN, Life.MISCARRIED) or person.died is not None
    name = "Baby" if unnamed and person.life is Life.EXPECTED else setting.name
    inside = _inside(person, "" if unnamed else name, died, frame)
    portrait = person.portrait
    sight = Sight(
        key=person.id,
        kind=_kind(person, frame),
        index=setting.young,
        name=name,
        other_script=person.name.other_script,
        relation="" if setting.young or unnamed else _BRACKETS.sub("", person.relation).strip(),
        dates=_dates(person, died),
        inside=inside,
        sticker=_LOCK if setting.restricted else "" if frame.clinical and inside else portrait.sticker,
        picture=portrait.picture if setting.pictured else "",
        centre=portrait.centre,
        zoom=portrait.zoom,
        colour=setting.colour,
        died=died and person.life is not Life.MISCARRIED,
        stillborn=person.life is Life.STILLBORN,
        contact=_contact(standing, died) if frame.ecomap and not setting.young else "",
        wish=_wish(standing) if frame.ecomap and not setting.young and frame.audience in _CLINICAL else "",
        restricted=setting.restricted,
        more=setting.more,
    )
    return replace(sight, alternative=_said(sight, setting, frame))


@lru_cache(maxsize=2048)
def _place(place_: Same, setting: _Setting, frame: _Frame) -> Sight:
    """Return the sight of a place or group."""
    place = place_.it
    assert isinstance(place, Place)
    sight = Sight(
        key=place.id,
        kind="place",
        name=setting.name,
        sticker=place.icon or "map-pin",
        colour=setting.colour,
        restricted=setting.restricted,
    )
    return replace(sight, alternative=_said(sight, setting, frame))


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
        return clusters(bare(name))[0].upper() if name else ""
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


def _wish(standing: Standing | None) -> str:
    return standing.wish.kind.value if standing and standing.wish else ""


def _said(sight: Sight, setting: _Setting, frame: _Frame) -> str:
    """Return all of a sight in words for this audience: "Mair, Nan, I stay over, feels strong"."""
    style = STYLES.get(frame.style, STYLES["default"])
    words = [sight.name, "file only" if sight.restricted else "", "me" if sight.index else sight.relation, sight.dates]
    if sight.contact:
        badge = style.contacts[sight.contact]
        words.append(badge.clinical if frame.clinical else badge.words)
    if setting.strength not in ("", "unknown"):
        line = style.strengths[setting.strength]
        words.append(f"feels {line.clinical if frame.clinical else line.words}")
    return ", ".join(word for word in words if word)
