"""What somebody is: one person, several or a pet; living, on the way, or not any more; what stands in their symbol."""

from __future__ import annotations

from ecomap.edit import people
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Kind, Life
from ecomap.model.rules import Problem, RuleBroken
from ecomap.render.forms import AreaKind, PersonKind
from ecomap.render.notation import DEFAULT
from ecomap.ui.deeds.pictures import one_sticker
from ecomap.ui.inspector.days import HINT, today, understood, understood_birth
from ecomap.ui.inspector.facts import read_date, write_born, write_died
from ecomap.ui.inspector.field import Field, Option, Section, Shape
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

MOST = 99
"""So many people one symbol may stand for: the number has to fit in it."""


def _read_life(document: Document, person: ElementId) -> str:
    return document.people[person].life.value if person in document.people else ""


def write_life(document: Document, person: ElementId, value: str) -> Document:
    """Say whether somebody lives, has died, is on the way or was lost; a death is taken back with what it said."""
    life = Life(value)
    if life is document.people[person].life:
        return document
    document = people.take_back_death(document, person)
    if life is Life.DIED:
        return people.record_death(document, person, document.people[person].died, today())
    died = None if life in (Life.LIVING, Life.EXPECTED) else document.people[person].died
    return people.change_person(document, person, life=life, died=died)


def _read_kind(document: Document, person: ElementId) -> str:
    return document.people[person].kind.value if person in document.people else ""


def _read_count(document: Document, person: ElementId) -> str:
    return str(document.people[person].count or "") if person in document.people else ""


def write_count(document: Document, person: ElementId, value: str) -> Document:
    """Say how many people a symbol stands for; with a number it stands for several."""
    digits = value.strip()
    if not digits:
        return people.change_person(document, person, count=0)
    if not digits.isdecimal() or not 1 < int(digits) <= MOST:
        raise RuleBroken(Problem(translate("inspector", "A number from 2 to {most}.").format(most=MOST), (person,)))
    return people.change_person(document, person, count=int(digits), kind=Kind.SEVERAL)


def _read_sticker(document: Document, person: ElementId) -> str:
    return document.people[person].portrait.sticker if person in document.people else ""


def write_sticker(document: Document, person: ElementId, value: str) -> Document:
    """Put an emoji or a shipped picture into somebody's symbol: one letter or emoji has room."""
    return people.set_portrait(document, person, sticker=one_sticker(value))


def being(*, clinical: bool) -> Section:
    """Return what is asked about what somebody is, in the young person's words or in the field's."""
    return _CLINICAL if clinical else _PLAIN


def _lives(clinical: bool) -> tuple[Option, ...]:
    kinds: tuple[PersonKind | AreaKind, ...] = (
        DEFAULT.areas["died"],
        *(DEFAULT.people[key] for key in ("expected", "stillborn", "miscarried")),
    )
    living = Option(value="living", words=QT_TRANSLATE_NOOP("notation", "living"))
    return (living, *(Option(value=one.key, words=one.clinical if clinical else one.words) for one in kinds))


def _section(clinical: bool) -> Section:
    kinds = (
        Option(value="person", words=QT_TRANSLATE_NOOP("notation", "one person")),
        Option(value="several", words=DEFAULT.people["several"].words),
        Option(value="pet", words=DEFAULT.people["pet"].words),
    )
    return Section(
        title="",
        fields=(
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Living, or not"),
                shape=Shape.CHOICE,
                read=_read_life,
                write=write_life,
                options=_lives(clinical),
                complete=True,
            ),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Born"),
                shape=Shape.LINE,
                read=read_date("born"),
                write=write_born,
                hint=QT_TRANSLATE_NOOP("inspector", "2009, about 2009, or an age: 9"),
                meaning=understood_birth,
            ),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Died"),
                shape=Shape.LINE,
                read=read_date("died"),
                write=write_died,
                hint=HINT,
                meaning=understood,
            ),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "One, several, or a pet"),
                shape=Shape.CHOICE,
                read=_read_kind,
                write=lambda document, person, value: people.change_person(document, person, kind=Kind(value)),
                options=kinds,
                complete=True,
            ),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "How many people"),
                shape=Shape.LINE,
                read=_read_count,
                write=write_count,
                hint=QT_TRANSLATE_NOOP("inspector", "3; nothing: not known"),
            ),
            Field(
                title=QT_TRANSLATE_NOOP("inspector", "Emoji"),
                shape=Shape.LINE,
                read=_read_sticker,
                write=write_sticker,
                hint=QT_TRANSLATE_NOOP("inspector", "an emoji, or: star, sun, bike, music"),
            ),
        ),
    )


_PLAIN, _CLINICAL = _section(clinical=False), _section(clinical=True)
