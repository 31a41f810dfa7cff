"""What is asked about the map as a whole: whose it is, its day, languages, notation; and about its parts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ecomap.edit import gathering, journey, people, sheets
from ecomap.model.document import Document, new_id
from ecomap.model.naming import called
from ecomap.model.network import SECTORS, Sector
from ecomap.model.person import ElementId
from ecomap.model.rules import Problem, RuleBroken
from ecomap.model.sectors import sectors
from ecomap.render.notation import STYLES
from ecomap.ui.inspector.days import read_day, whole_day
from ecomap.ui.inspector.entry import YES_NO, always, dated, plain_lines
from ecomap.ui.inspector.facts import fact
from ecomap.ui.inspector.field import Chapter, Field, Option, Section, Shape
from ecomap.ui.inspector.moments import languages, read_languages
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

SERVICE = Chapter("service", QT_TRANSLATE_NOOP("inspector", "The service"))
ELIGIBLE = Chapter("eligible", QT_TRANSLATE_NOOP("inspector", "Who the service is for"))
_NAME = fact("name.text")
_COLOURS = tuple(Option(value=one.id, words=one.name) for one in SECTORS)


def _write_name(document: Document, element: ElementId, value: str) -> Document:
    return people.rename(document, document.young_person, value)


def _write_languages(document: Document, element: ElementId, value: str) -> Document:
    return sheets.set_languages(document, languages(value) or ("en",))


def _write_age(name: str) -> Any:
    def write(document: Document, element: ElementId, value: str) -> Document:
        if not value.strip().isdecimal() or not 0 < int(value) < 100:
            raise RuleBroken(Problem(translate("inspector", "A number of years, such as 8 or 25.")))
        return journey.set_eligibility(document, **{name: int(value)})

    return write


def _of(
    part: str, name: str, write: Any, title: str, shape: Shape = Shape.LINE, hint: str = "", below: str = ""
) -> Field:
    """Return a field of a part of the map of which there is one."""

    def written(document: Document, element: ElementId, value: str) -> Document:
        after: Document = write(document, **{name: plain_lines(value)})
        return after

    return Field(
        title=title,
        shape=shape,
        read=lambda document, element: str(getattr(getattr(document, part), name) or "").strip(),
        write=written,
        hint=hint,
        below=always(below),
    )


def of_day(title: str, name: str, shape: Shape = Shape.LINE, hint: str = "", below: str = "") -> Field:
    """Return a field of the gathering itself."""
    return _of("gathering", name, gathering.plan_gathering, title, shape, hint, below)


def eligible(title: str, name: str, shape: Shape = Shape.LINE, hint: str = "") -> Field:
    """Return a field of what the service's own questions came to."""
    return _of("eligibility", name, journey.set_eligibility, title, shape, hint)


def _number(title: str, name: str) -> Field:
    return Field(
        title=title,
        shape=Shape.LINE,
        read=lambda document, element: str(getattr(document.eligibility, name)),
        write=_write_age(name),
    )


THE_MAP = Section(
    title="",
    fields=(
        Field(title=QT_TRANSLATE_NOOP("inspector", "Whose map"), shape=Shape.LINE, read=_NAME[0], write=_write_name),
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "Title"),
            shape=Shape.LINE,
            read=lambda document, element: document.title,
            write=lambda document, element, value: sheets.set_title(document, plain_lines(value)),
        ),
        dated(
            QT_TRANSLATE_NOOP("inspector", "The day it shows"),
            lambda document, element: read_day(document.on),
            lambda document, element, value: sheets.set_day(document, whole_day(value)),
            QT_TRANSLATE_NOOP("inspector", "Ages are counted on that day. Nothing: today."),
        ),
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "Languages they read"),
            shape=Shape.LINE,
            read=lambda document, element: read_languages(document.languages),
            write=_write_languages,
            hint=QT_TRANSLATE_NOOP("inspector", "English, Welsh"),
            below=always(QT_TRANSLATE_NOOP("inspector", "First choice first.")),
        ),
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "Lines and symbols"),
            shape=Shape.CHOICE,
            read=lambda document, element: document.papers.house_style,
            write=lambda document, element, value: sheets.choose(document, house_style=value),
            options=tuple(Option(value=key, words=style.name) for key, style in STYLES.items()),
            complete=True,
        ),
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "Guests may see the drawing"),
            shape=Shape.SEGMENTS,
            read=lambda document, element: "yes" if document.papers.drawing_for_guests else "no",
            write=lambda document, element, value: sheets.choose(document, drawing_for_guests=value == "yes"),
            options=YES_NO,
            below=always(
                QT_TRANSLATE_NOOP("inspector", "Only if the young person agrees. Otherwise guests get no map at all.")
            ),
        ),
    ),
)
THE_SERVICE = Section(
    title="",
    chapter=SERVICE,
    fields=(
        of_day(QT_TRANSLATE_NOOP("inspector", "Name of the service"), "service"),
        of_day(
            QT_TRANSLATE_NOOP("inspector", "Its address"),
            "service_address",
            Shape.LINES,
            below=QT_TRANSLATE_NOOP("inspector", "Invitations bear this address, and never a private one."),
        ),
        of_day(QT_TRANSLATE_NOOP("inspector", "Its phone"), "service_phone"),
    ),
)
ELIGIBILITY = Section(
    title="",
    chapter=ELIGIBLE,
    note=QT_TRANSLATE_NOOP("inspector", "For the file. Nothing here ever keeps anybody from going on."),
    fields=(
        eligible(
            QT_TRANSLATE_NOOP("inspector", "In care, or moving on"),
            "status",
            hint=QT_TRANSLATE_NOOP("inspector", "in care, care leaver"),
        ),
        eligible(QT_TRANSLATE_NOOP("inspector", "Social worker or adviser"), "worker"),
        eligible(QT_TRANSLATE_NOOP("inspector", "Plan for the family"), "plan"),
        eligible(QT_TRANSLATE_NOOP("inspector", "Service that asked"), "service"),
        _number(QT_TRANSLATE_NOOP("inspector", "From this age"), "youngest"),
        _number(QT_TRANSLATE_NOOP("inspector", "Up to this age"), "oldest"),
        dated(
            QT_TRANSLATE_NOOP("inspector", "Keep this map until"),
            lambda document, element: read_day(document.eligibility.keep_until),
            lambda document, element, value: journey.set_eligibility(document, keep_until=whole_day(value)),
            QT_TRANSLATE_NOOP("inspector", "After that day you are asked whether it is to be destroyed."),
        ),
        eligible(QT_TRANSLATE_NOOP("inspector", "Notes on this"), "note", Shape.LINES),
    ),
)
MAP = (THE_MAP, THE_SERVICE, ELIGIBILITY)
"""What the inspector asks when nothing is selected."""


def _sector(document: Document, key: ElementId) -> Sector | None:
    return next((one for one in document.sectors if one.id == key), None)


def _with(document: Document, key: ElementId, **facts: Any) -> Document:
    changed = tuple(replace(one, **facts) if one.id == key else one for one in document.sectors)
    return people.set_sectors(document, changed)


def _read_place(document: Document, key: ElementId) -> str:
    return str(1 + next((at for at, one in enumerate(document.sectors) if one.id == key), 0))


def _write_place(document: Document, key: ElementId, value: str) -> Document:
    """Move a part of the map to another place in the order."""
    found = _sector(document, key)
    if found is None:
        return document
    if not value.strip().isdecimal() or not 0 < int(value) <= len(document.sectors):
        words = translate("inspector", "A number from 1 to {most}.").format(most=len(document.sectors))
        raise RuleBroken(Problem(words))
    others = [one for one in document.sectors if one is not found]
    others.insert(int(value) - 1, found)
    return people.set_sectors(document, tuple(others))


SECTOR_NAME = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Name"),
    shape=Shape.LINE,
    read=lambda document, key: one.name if (one := _sector(document, key)) else "",
    write=lambda document, key, value: _with(document, key, name=plain_lines(value)),
)
SECTOR_PLACE = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Place in the order"),
    shape=Shape.LINE,
    read=_read_place,
    write=_write_place,
    below=always(QT_TRANSLATE_NOOP("inspector", "Round the circle, from the left of the top.")),
)
SECTOR_COLOUR = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Colour"),
    shape=Shape.CHOICE,
    read=lambda document, key: (one.colour or one.id) if (one := _sector(document, key)) else "",
    write=lambda document, key, value: _with(document, key, colour=value),
    options=tuple(replace(one, words=QT_TRANSLATE_NOOP("inspector", one.words)) for one in _COLOURS),
    complete=True,
)


def add_sector(document: Document) -> tuple[Document, ElementId]:
    """Return the map with one more part, and which it is."""
    key = new_id()
    name = translate("inspector", "Another part")
    return people.set_sectors(document, (*document.sectors, Sector(id=key, name=name, colour="community"))), key


def remove_sector(document: Document, key: ElementId) -> Document:
    """Return the map without one of its parts; raise `RuleBroken` where somebody is in it, or it is the last."""
    if len(document.sectors) < 2:
        raise RuleBroken(Problem(translate("inspector", "The map needs one part at least.")))
    there = tuple(one for one, part in sectors(document).items() if part == key and one != document.young_person)
    if there:
        words = translate(
            "inspector", "{who} and others are in this part. Move them to another part first, or rename it."
        )
        alone = translate("inspector", "{who} is in this part. Move them to another part first, or rename it.")
        form = words if len(there) > 1 else alone
        raise RuleBroken(Problem(form.format(who=called(document, there[0])), there))
    return people.set_sectors(document, tuple(one for one in document.sectors if one.id != key))
