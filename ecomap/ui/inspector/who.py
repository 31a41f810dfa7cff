"""What is asked about who somebody is, what they do, where they can be reached, and what is private; and of places."""

from __future__ import annotations

from dataclasses import replace

from ecomap.edit import people
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Gender, Source
from ecomap.render.notation import DEFAULT
from ecomap.ui.inspector.entry import YES_NO, always, choice, plain_lines, yes_no
from ecomap.ui.inspector.facts import fact
from ecomap.ui.inspector.field import Chapter, Field, Option, Section, Shape
from ecomap.ui.inspector.offered import sectors
from ecomap.ui.inspector.place_icons import PLACE_ICON
from ecomap.ui.translation import QT_TRANSLATE_NOOP

WHO = Chapter("who", QT_TRANSLATE_NOOP("inspector", "Who they are"))
WORK = Chapter("work", QT_TRANSLATE_NOOP("inspector", "Work, and who told us"))
REACH = Chapter("reach", QT_TRANSLATE_NOOP("inspector", "Address, phone, email"))
PRIVATE = Chapter("private", QT_TRANSLATE_NOOP("inspector", "Private facts"))
ABOUT_IT = Chapter("place", QT_TRANSLATE_NOOP("inspector", "About it"))
_GENDERS = tuple(Option(value=gender.value, words=DEFAULT.people[gender.value].clinical) for gender in Gender)
_SOURCES = (
    Option(value=Source.NAMED.value, words=QT_TRANSLATE_NOOP("notation", "named by the young person")),
    Option(value=Source.ON_FILE.value, words=QT_TRANSLATE_NOOP("notation", "was on file")),
    Option(value=Source.FOUND.value, words=QT_TRANSLATE_NOOP("notation", "found by search")),
)
_BY_ITSELF = Option(value="none", words=QT_TRANSLATE_NOOP("notation", "as their family says"))


def line(title: str, name: str, hint: str = "", shape: Shape = Shape.LINE, below: str = "") -> Field:
    """Return a field for a text of somebody, or of a place."""
    read, write = fact(name)
    return Field(title=title, shape=shape, read=read, write=write, hint=hint, below=always(below))


def _read_surname(document: Document, person: ElementId) -> str:
    return "yes" if person in document.people and document.people[person].name.surname_fine else "no"


def _write_surname(document: Document, person: ElementId, value: str) -> Document:
    name = replace(document.people[person].name, surname_fine=value == "yes")
    return people.change_person(document, person, name=name)


def _read_languages(document: Document, person: ElementId) -> str:
    return ", ".join(document.people[person].languages) if person in document.people else ""


def _write_languages(document: Document, person: ElementId, value: str) -> Document:
    spoken = tuple(dict.fromkeys(one.strip() for one in plain_lines(value).split(",") if one.strip()))
    return people.change_person(document, person, languages=spoken)


def _read_sector(document: Document, element: ElementId) -> str:
    entry = document.people.get(element) or document.places.get(element)
    return (entry.sector or "none") if entry is not None else ""


def _write_sector(document: Document, element: ElementId, value: str) -> Document:
    return people.set_sector(document, element, "" if value == "none" else value)


SECTOR = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Part of the map"),
    shape=Shape.CHOICE,
    read=_read_sector,
    write=_write_sector,
    options=(_BY_ITSELF,),
    offered=sectors,
    complete=True,
)

ABOUT = Section(
    title="",
    chapter=WHO,
    fields=(
        line(QT_TRANSLATE_NOOP("inspector", "Name"), "name.text"),
        line(QT_TRANSLATE_NOOP("inspector", "Called on papers"), "name.short"),
        line(QT_TRANSLATE_NOOP("inspector", "In another script"), "name.other_script"),
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "Surname on their papers"),
            shape=Shape.SEGMENTS,
            read=_read_surname,
            write=_write_surname,
            options=YES_NO,
            below=always(
                QT_TRANSLATE_NOOP(
                    "inspector", "Yes: the young person's papers may show it. A carer's never stands there."
                )
            ),
        ),
        line(QT_TRANSLATE_NOOP("inspector", "Who they are to the young person"), "relation"),
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "Gender"),
            shape=Shape.CHOICE,
            read=lambda document, element: document.people[element].gender.value if element in document.people else "",
            write=lambda document, element, value: people.change_person(document, element, gender=Gender(value)),
            options=_GENDERS,
        ),
        line(QT_TRANSLATE_NOOP("inspector", "Pronouns"), "pronouns", QT_TRANSLATE_NOOP("inspector", "she/her, they")),
        Field(
            title=QT_TRANSLATE_NOOP("inspector", "Languages"),
            shape=Shape.LINE,
            read=_read_languages,
            write=_write_languages,
            hint=QT_TRANSLATE_NOOP("inspector", "Welsh, Arabic"),
        ),
        SECTOR,
        line(QT_TRANSLATE_NOOP("inspector", "In the young person's words"), "about", shape=Shape.LINES),
    ),
)
WORKING = Section(
    title="",
    chapter=WORK,
    fields=(
        yes_no(QT_TRANSLATE_NOOP("inspector", "Paid to be there"), "paid"),
        choice(QT_TRANSLATE_NOOP("inspector", "How they came onto the map"), None, "source", Source, _SOURCES),
    ),
)
REACHED = Section(
    title="",
    chapter=REACH,
    note=QT_TRANSLATE_NOOP(
        "inspector", "On the file copy. Of guests also on the page of the coordinator's list that is torn off."
    ),
    fields=(
        line(QT_TRANSLATE_NOOP("inspector", "Address"), "reach.address", shape=Shape.LINES),
        line(QT_TRANSLATE_NOOP("inspector", "Phone"), "reach.phone"),
        line(QT_TRANSLATE_NOOP("inspector", "Email"), "reach.email"),
    ),
)
PRIVATE_FACTS = Section(
    title="",
    chapter=PRIVATE,
    note=QT_TRANSLATE_NOOP("inspector", "On the file copy alone: write only what has to be kept."),
    fields=(
        line(QT_TRANSLATE_NOOP("inspector", "Health"), "private.health", shape=Shape.LINES),
        line(QT_TRANSLATE_NOOP("inspector", "Offences"), "private.offences", shape=Shape.LINES),
        line(QT_TRANSLATE_NOOP("inspector", "Immigration"), "private.immigration"),
        line(QT_TRANSLATE_NOOP("inspector", "Former name"), "private.former_name"),
    ),
)
ABOUT_PLACE = Section(
    title="",
    chapter=ABOUT_IT,
    fields=(
        line(QT_TRANSLATE_NOOP("inspector", "Name"), "name"),
        PLACE_ICON,
        SECTOR,
        line(QT_TRANSLATE_NOOP("inspector", "In the young person's words"), "about", shape=Shape.LINES),
        line(
            QT_TRANSLATE_NOOP("inspector", "Address"),
            "address",
            shape=Shape.LINES,
            below=QT_TRANSLATE_NOOP("inspector", "On the file copy alone."),
        ),
    ),
)
"""What may be known of a place or a group."""
