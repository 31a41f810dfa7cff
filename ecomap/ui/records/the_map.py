"""The map itself: facts of the whole, its parts, homes people share, places and groups, and what is kept from whom."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from ecomap.edit import households, people, restrict
from ecomap.model.document import Document, new_id
from ecomap.model.naming import called
from ecomap.model.network import Place
from ecomap.model.person import ElementId
from ecomap.model.restriction import Reserve, Restriction
from ecomap.ui.inspector import kept
from ecomap.ui.inspector.entry import date, text
from ecomap.ui.inspector.field import Field, Option, Section, Shape
from ecomap.ui.inspector.line_words import line_words
from ecomap.ui.inspector.offered import everybody
from ecomap.ui.inspector.offered import people as offered_people
from ecomap.ui.inspector.place_icons import PLACE_ICON
from ecomap.ui.inspector.who import ABOUT_PLACE, SECTOR
from ecomap.ui.inspector.whole_map import (
    MAP,
    SECTOR_COLOUR,
    SECTOR_NAME,
    SECTOR_PLACE,
    add_sector,
    remove_sector,
)
from ecomap.ui.records.subject import Book, Pick, Subject, all_of, removing
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate


def _read_members(document: Document, home: ElementId) -> str:
    return " ".join(document.households[home].members) if home in document.households else ""


def _write_members(document: Document, home: ElementId, value: str) -> Document:
    person = (ElementId(value[1:]),)
    if value.startswith("+"):
        return households.join_household(document, home, person)
    return households.leave_household(document, home, person)


_HOME_NAME = text(QT_TRANSLATE_NOOP("inspector", "What the home is called"), None, "name")
_SINCE = date(QT_TRANSLATE_NOOP("inspector", "Home since"), None, "since")
_UNTIL = date(QT_TRANSLATE_NOOP("inspector", "Home until"), None, "until")
_MEMBERS = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Who lives here"),
    shape=Shape.SEVERAL,
    read=_read_members,
    write=_write_members,
    offered=everybody,
    hint=QT_TRANSLATE_NOOP("inspector", "Somebody moves in ..."),
)
_HOME = Section(title="", fields=(_HOME_NAME, _MEMBERS, _SINCE, _UNTIL))


def _add_home(document: Document, picked: tuple[ElementId, ...]) -> tuple[Document, ElementId]:
    after = households.make_household(document, picked)
    return after, next(one.id for one in after.households.values() if set(one.members) == set(picked))


def _add_place(document: Document, picked: tuple[ElementId, ...]) -> tuple[Document, ElementId]:
    part = "community" if any(one.id == "community" for one in document.sectors) else document.sectors[-1].id
    place = Place(id=new_id(), name=translate("records", "A new place"), sector=part)
    return people.add_place(document, place), place.id


def _read_about(document: Document, entry: ElementId) -> str:
    about = document.restrictions[entry].about if entry in document.restrictions else ElementId("")
    if about in document.people or about in document.places:
        return called(document, about)
    home = document.homes.get(about) or document.households.get(about) or document.schools.get(about)
    return home.name if home is not None else line_words(document, about, clinical=True)[0]


def _read_what(document: Document, entry: ElementId) -> str:
    return kept.fact_words(document.restrictions[entry].fact) if entry in document.restrictions else ""


def _read_reserve(document: Document, entry: ElementId) -> str:
    return document.restrictions[entry].reserve.value if entry in document.restrictions else ""


def _write_reserve(document: Document, entry: ElementId, value: str) -> Document:
    return restrict.restrict(document, replace(document.restrictions[entry], reserve=Reserve(value)))


def _words(title: str, read: Callable[[Document, ElementId], str]) -> Field:
    return Field(title=title, shape=Shape.WORDS, read=read, write=lambda document, entry, value: document)


def _unkept(document: Document) -> tuple[Option, ...]:
    """Return of whom not all is kept from somebody yet."""
    return tuple(one for one in offered_people(document) if kept.whole(document, ElementId(one.value)) is None)


def _keep(document: Document, picked: tuple[ElementId, ...]) -> tuple[Document, ElementId]:
    restriction = Restriction(id=new_id(), about=picked[0])
    return restrict.restrict(document, restriction), restriction.id


_ABOUT = _words(QT_TRANSLATE_NOOP("inspector", "Who or what"), _read_about)
_WHAT = _words(QT_TRANSLATE_NOOP("inspector", "What of it"), _read_what)
_FOR = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Kept for"),
    shape=Shape.CHOICE,
    read=_read_reserve,
    write=_write_reserve,
    options=kept.RESERVES,
    below=lambda document, entry: translate("inspector", kept.MEANINGS.get(_read_reserve(document, entry), "")),
    complete=True,
)

THE_MAP = Subject(
    key="map",
    title=QT_TRANSLATE_NOOP("records", "This map"),
    icon="map",
    sections=lambda document, element: tuple(replace(one, chapter=None) for one in MAP[:2]),
)
SECTORS = Subject(
    key="sectors",
    title=QT_TRANSLATE_NOOP("records", "Parts of the map"),
    icon="layout-grid",
    note=QT_TRANSLATE_NOOP(
        "records", "They stand round the ecomap on every copy. One in which nobody is can be taken away."
    ),
    sections=lambda document, sector: (Section(title="", fields=(SECTOR_NAME, SECTOR_PLACE, SECTOR_COLOUR)),),
    entries=lambda document: tuple(ElementId(one.id) for one in document.sectors),
    columns=(SECTOR_PLACE, SECTOR_NAME),
    one=QT_TRANSLATE_NOOP("records", "Add a part"),
    add=lambda document, picked: add_sector(document),
    remove=remove_sector,
)
SHARED = Subject(
    key="households",
    title=QT_TRANSLATE_NOOP("records", "Who lives together"),
    icon="house-plus",
    note=QT_TRANSLATE_NOOP("records", "Drawn on family tree and ecomap. No address stands here."),
    sections=lambda document, home: (_HOME,),
    entries=all_of("households"),
    columns=(_HOME_NAME, _MEMBERS, _SINCE, _UNTIL),
    empty=QT_TRANSLATE_NOOP("records", "No home is on the map yet."),
    one=QT_TRANSLATE_NOOP("records", "Add a home"),
    picks=(Pick(question=QT_TRANSLATE_NOOP("records", "Who lives there?"), offered=everybody),),
    add=_add_home,
    remove=removing,
)
PLACES = Subject(
    key="places",
    title=QT_TRANSLATE_NOOP("records", "Places and groups"),
    icon="map-pin",
    note=QT_TRANSLATE_NOOP("records", "Drawn on the ecomap. The address is for the file alone."),
    sections=lambda document, place: (replace(ABOUT_PLACE, chapter=None),),
    entries=all_of("places"),
    columns=(ABOUT_PLACE.fields[0], PLACE_ICON, SECTOR),
    empty=QT_TRANSLATE_NOOP("records", "No place or group is on the map yet."),
    one=QT_TRANSLATE_NOOP("records", "Add a place or group"),
    add=_add_place,
    remove=removing,
)
RESTRICTED = Subject(
    key="kept",
    title=QT_TRANSLATE_NOOP("records", "Who may see what"),
    icon="lock",
    note=QT_TRANSLATE_NOOP(
        "records", "In Coordinator view and the file. On every other copy there is no gap, number or word of it."
    ),
    sections=lambda document, entry: (Section(title="", fields=(_ABOUT, _WHAT, _FOR, kept.ROLE, *kept.WHY)),),
    entries=all_of("restrictions"),
    columns=(_ABOUT, _WHAT, _FOR, kept.WHY[0]),
    empty=QT_TRANSLATE_NOOP("records", "Nothing is kept from anybody."),
    one=QT_TRANSLATE_NOOP("records", "Keep somebody back"),
    picks=(Pick(question=QT_TRANSLATE_NOOP("records", "Who is kept back?"), offered=_unkept),),
    add=_keep,
    remove=restrict.lift,
)
MAP_BOOK = Book(
    key="map",
    title=QT_TRANSLATE_NOOP("records", "This map"),
    subjects=(THE_MAP, SECTORS, SHARED, PLACES, RESTRICTED),
)
