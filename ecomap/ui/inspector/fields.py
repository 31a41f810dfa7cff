"""What the inspector asks about somebody: tables of fields."""

from __future__ import annotations

from collections.abc import Mapping

from ecomap.edit import people, standing
from ecomap.model.contact import DecisionKind, WishKind
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Gender
from ecomap.render.forms import BadgeKind
from ecomap.render.notation import DEFAULT
from ecomap.ui.inspector.being import being
from ecomap.ui.inspector.entry import HINT
from ecomap.ui.inspector.facts import (
    contact_more,
    contact_since,
    decision_more,
    fact,
    file_only,
    read_contact,
    read_decision,
    read_last,
    read_often,
    read_ring,
    read_strength,
    read_wish,
    today,
    wish_when,
    wish_words,
    write_contact,
    write_last,
    write_often,
    write_ring,
    write_strength,
)
from ecomap.ui.inspector.field import Field, Option, Section, Shape
from ecomap.ui.inspector.place_icons import PLACE_ICON
from ecomap.ui.inspector.relations import about_line, relations
from ecomap.ui.translation import QT_TRANSLATE_NOOP


def _badges(table: Mapping[str, BadgeKind], tones: Mapping[str, str] | None = None) -> tuple[Option, ...]:
    tones = tones or {}
    return tuple(
        Option(value=key, words=badge.clinical, picture=badge, tone=tones.get(key, "")) for key, badge in table.items()
    )


def _line(title: str, name: str, hint: str = "", shape: Shape = Shape.LINE) -> Field:
    read, write = fact(name)
    return Field(title=title, shape=shape, read=read, write=write, hint=hint)


_RINGS = (
    Option(value="1", words="1"),
    Option(value="2", words="2"),
    Option(value="3", words="3"),
    Option(value="", words=QT_TRANSLATE_NOOP("inspector", "not yet")),
)
_GENDERS = tuple(Option(value=gender.value, words=DEFAULT.people[gender.value].clinical) for gender in Gender)
_TONES = {"ok": "good", "ok_supervised": "good", "letters_only": "good", "checking": "wait", "not_allowed": "care"}

STANDING = (
    Section(
        title="",
        fields=(
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Contact now"),
                shape=Shape.CHOICE,
                read=read_contact,
                write=write_contact,
                options=_badges(DEFAULT.contacts),
                beside=contact_since,
                below=contact_more,
            ),
        ),
    ),
    Section(
        title="",
        fields=(
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Wish"),
                shape=Shape.CHOICE,
                read=read_wish,
                write=lambda document, element, value: standing.set_wish(document, element, WishKind(value), today()),
                options=_badges(DEFAULT.wishes),
                beside=wish_when,
                below=wish_words,
            ),
        ),
    ),
    Section(
        title="",
        fields=(
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Decision"),
                shape=Shape.CHOICE,
                read=read_decision,
                write=lambda document, element, value: standing.set_decision(
                    document, element, DecisionKind(value), today()
                ),
                options=_badges(DEFAULT.decisions, _TONES),
                beside=file_only,
                below=decision_more,
            ),
        ),
    ),
    Section(
        title="",
        fields=(
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Closeness"),
                shape=Shape.SEGMENTS,
                read=read_ring,
                write=write_ring,
                options=_RINGS,
            ),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Line"),
                shape=Shape.CHOICE,
                read=read_strength,
                write=write_strength,
                options=tuple(
                    Option(value=key, words=kind.clinical, picture=kind) for key, kind in DEFAULT.strengths.items()
                ),
            ),
        ),
    ),
    Section(title="", fields=(_line(QT_TRANSLATE_NOOP("inspector", "Notes"), "note", shape=Shape.LINES),)),
)
"""How somebody stands to the young person: the first things the inspector shows, for people and places alike."""

ABOUT = (
    Section(
        title=QT_TRANSLATE_NOOP("inspector", "About them"),
        fields=(
            _line(QT_TRANSLATE_NOOP("inspector", "Name"), "name.text"),
            _line(QT_TRANSLATE_NOOP("inspector", "Called on papers"), "name.short"),
            _line(QT_TRANSLATE_NOOP("inspector", "In another script"), "name.other_script"),
            _line(QT_TRANSLATE_NOOP("inspector", "Who they are to the young person"), "relation"),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Gender"),
                shape=Shape.CHOICE,
                read=lambda document, element: document.people[element].gender.value,
                write=lambda document, element, value: people.change_person(document, element, gender=Gender(value)),
                options=_GENDERS,
            ),
            _line(QT_TRANSLATE_NOOP("inspector", "Pronouns"), "pronouns"),
            _line(QT_TRANSLATE_NOOP("inspector", "In the young person's words"), "about", shape=Shape.LINES),
        ),
    ),
    Section(
        title=QT_TRANSLATE_NOOP("inspector", "Contact, more exactly"),
        fields=(
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "How often"),
                shape=Shape.LINE,
                read=read_often,
                write=write_often,
                hint=QT_TRANSLATE_NOOP("inspector", "weekly, 6 a year"),
            ),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Last time"),
                shape=Shape.LINE,
                read=read_last,
                write=write_last,
                hint=HINT,
            ),
            _line(QT_TRANSLATE_NOOP("inspector", "Address"), "reach.address", shape=Shape.LINES),
            _line(QT_TRANSLATE_NOOP("inspector", "Phone"), "reach.phone"),
            _line(QT_TRANSLATE_NOOP("inspector", "Email"), "reach.email"),
        ),
    ),
)
"""What else may be known of a person."""

ABOUT_PLACE = (
    Section(
        title=QT_TRANSLATE_NOOP("inspector", "About it"),
        fields=(
            _line(QT_TRANSLATE_NOOP("inspector", "Name"), "name"),
            PLACE_ICON,
            _line(QT_TRANSLATE_NOOP("inspector", "In the young person's words"), "about", shape=Shape.LINES),
            _line(QT_TRANSLATE_NOOP("inspector", "Address"), "address", shape=Shape.LINES),
        ),
    ),
)
"""What may be known of a place or a group."""


def sections(document: Document, element: ElementId, *, clinical: bool = True) -> tuple[Section, ...]:
    """Return what is asked about somebody or something; the young person has no standing to themselves."""
    if element in document.places:
        return (*STANDING, *ABOUT_PLACE)
    if element not in document.people:
        return about_line(document, element, clinical=clinical)
    about, reached = ABOUT
    asked = (about, being(clinical=clinical), *relations(document, element, clinical=clinical), reached)
    return asked if element == document.young_person else (*STANDING, *asked)


def family_sections(document: Document, element: ElementId, *, clinical: bool) -> tuple[Section, ...]:
    """Return of all this what belongs to a family tree, and may be asked while both look."""
    if element not in document.people:
        return about_line(document, element, clinical=clinical)
    return (being(clinical=clinical), *relations(document, element, clinical=clinical))
