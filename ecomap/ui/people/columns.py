"""The columns of the table of people: what a cell says, in which order it stands, and how it is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from ecomap.edit import people
from ecomap.model.contact import ContactKind, DecisionKind, WishKind
from ecomap.model.document import Document
from ecomap.model.naming import called, full_name
from ecomap.model.network import Strength
from ecomap.model.person import ElementId
from ecomap.model.sectors import own_sector, sector_of
from ecomap.render.forms import BadgeKind
from ecomap.ui.deeds import CLOSENESS
from ecomap.ui.inspector import facts
from ecomap.ui.inspector.field import Field, Option, Shape
from ecomap.ui.inspector.standing import STANDING
from ecomap.ui.people.ages import age_column, born_column
from ecomap.ui.people.column import Column, Known
from ecomap.ui.people.order import Rank
from ecomap.ui.people.rows import touch
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

_ASKED = {field.title: field for section in STANDING for field in section.fields}
"""The questions of the inspector: a cell is read and written as they are."""


def columns(known: Known) -> tuple[Column, ...]:
    """Return the columns of a copy, in its own words; those of the file are on the file copy alone."""
    first = (_name(), _relation(known), _closeness(known), _line(known), _contact(known))
    if not known.clinical:
        return (*first, age_column(), _sector(known))
    return (*first, _wish(known), _decision(known), age_column(), born_column(), _sector(known), _paid())


def _name() -> Column:
    read, _ = facts.fact("name.text")

    def read_name(document: Document, element: ElementId) -> str:
        return document.places[element].name if element in document.places else read(document, element)

    def words(known: Known, element: ElementId) -> str:
        return (full_name if known.clinical else called)(known.document, element)

    title = QT_TRANSLATE_NOOP("inspector", "Name")
    field = Field(title=title, shape=Shape.LINE, read=read_name, write=people.rename)
    return Column(key="name", title=title, field=field, words=words, rank=words, letters=16)


def _relation(known: Known) -> Column:
    title = _title(known, QT_TRANSLATE_NOOP("inspector", "Who they are"), QT_TRANSLATE_NOOP("inspector", "Relation"))
    read, write = facts.fact("relation")

    def words(known: Known, element: ElementId) -> str:
        return read(known.document, element)

    field = Field(title=title, shape=Shape.LINE, read=read, write=write)
    return Column(key="relation", title=title, field=field, words=words, rank=words, letters=16, of_places=False)


def _closeness(known: Known) -> Column:
    title = _title(known, QT_TRANSLATE_NOOP("inspector", "How close"), QT_TRANSLATE_NOOP("inspector", "Closeness"))
    options = tuple(
        Option(value=str(ring or ""), words=translate("history", words)) for ring, words in CLOSENESS.items()
    )

    def words(known: Known, element: ElementId) -> str:
        ring = known.document.standing(element).ring
        return "" if ring is None else translate("history", CLOSENESS.get(ring, CLOSENESS[3]))

    return Column(
        key="closeness",
        title=title,
        field=_asked("Closeness", title, options),
        words=words,
        rank=lambda known, element: known.document.standing(element).ring,
        letters=11,
    )


def _line(known: Known) -> Column:
    title = _title(known, QT_TRANSLATE_NOOP("inspector", "How it feels"), QT_TRANSLATE_NOOP("inspector", "Line"))
    order: dict[Strength, int] = {kind: at for at, kind in enumerate(Strength) if kind is not Strength.UNKNOWN}
    options = tuple(
        Option(value=key, words=kind.clinical if known.clinical else kind.words, picture=kind)
        for key, kind in known.style.strengths.items()
    )

    def words(known: Known, element: ElementId) -> str:
        kind = known.style.strengths[known.ties[element].strength.value] if element in known.ties else None
        return "" if kind is None else translate("notation", kind.clinical if known.clinical else kind.words)

    def rank(known: Known, element: ElementId) -> Rank:
        return order.get(known.ties[element].strength) if element in known.ties else None

    return Column(
        key="line",
        title=title,
        field=_asked("Line", title, options),
        words=words,
        rank=rank,
        letters=14,
    )


def _contact(known: Known) -> Column:
    title = _title(known, QT_TRANSLATE_NOOP("inspector", "In touch"), QT_TRANSLATE_NOOP("inspector", "Contact now"))
    order = {kind: at for at, kind in enumerate(ContactKind)}
    options = tuple(one for one in _badges(known, known.style.contacts) if one.value != ContactKind.UNBORN.value)

    def rank(known: Known, element: ElementId) -> Rank:
        contact = known.document.standing(element).contact_now
        return order[contact.kind] if contact is not None else None

    return Column(
        key="contact",
        title=title,
        field=_asked("Contact now", title, options),
        words=lambda known, element: touch(known.copy, element, known.style, short=True),
        rank=rank,
        letters=13,
    )


def _wish(known: Known) -> Column:
    order = {kind: at for at, kind in enumerate(WishKind)}

    def rank(known: Known, element: ElementId) -> Rank:
        wish = known.document.standing(element).wish
        return order[wish.kind] if wish is not None else None

    title = QT_TRANSLATE_NOOP("inspector", "Wish")
    field = _asked("Wish", title, _badges(known, known.style.wishes))
    return Column(key="wish", title=title, field=field, words=_chosen(field), rank=rank, letters=16)


def _decision(known: Known) -> Column:
    order = {kind: at for at, kind in enumerate(DecisionKind)}

    def rank(known: Known, element: ElementId) -> Rank:
        decision = known.document.standing(element).decision
        return order[decision.kind] if decision is not None else None

    title = QT_TRANSLATE_NOOP("inspector", "Decision")
    field = _asked("Decision", title, _badges(known, known.style.decisions))
    return Column(key="decision", title=title, field=field, words=_chosen(field), rank=rank, letters=14)


def _sector(known: Known) -> Column:
    title = _title(known, QT_TRANSLATE_NOOP("inspector", "Part of the map"), QT_TRANSLATE_NOOP("inspector", "Side"))
    names = {one.id: translate("sectors", one.name) for one in known.document.sectors}
    order = {key: at for at, key in enumerate(names)}

    def read(document: Document, element: ElementId) -> str:
        return sector_of(document, element)

    def write(document: Document, element: ElementId, value: str) -> Document:
        person = document.people.get(element)
        by_itself = person is not None and not person.sector and value == own_sector(person)
        return document if by_itself else people.set_sector(document, element, value)

    return Column(
        key="sector",
        title=title,
        field=_choice(title, read, write, tuple(Option(value=key, words=words) for key, words in names.items())),
        words=lambda known, element: names.get(known.sectors.get(element, ""), ""),
        rank=lambda known, element: order.get(known.sectors.get(element, "")),
        letters=13,
    )


def _paid() -> Column:
    title = QT_TRANSLATE_NOOP("inspector", "Paid")

    def read(document: Document, element: ElementId) -> str:
        person = document.people.get(element)
        return "" if person is None else "yes" if person.paid else "no"

    def write(document: Document, element: ElementId, value: str) -> Document:
        return people.change_person(document, element, paid=value == "yes")

    options = (
        Option(value="no", words=QT_TRANSLATE_NOOP("inspector", "not paid")),
        Option(value="yes", words=QT_TRANSLATE_NOOP("inspector", "paid")),
    )

    def words(known: Known, element: ElementId) -> str:
        return translate("inspector", "paid") if read(known.document, element) == "yes" else ""

    def rank(known: Known, element: ElementId) -> Rank:
        person = known.document.people.get(element)
        return None if person is None else 0 if person.paid else 1

    field = _choice(title, read, write, options)
    return Column(key="paid", title=title, field=field, words=words, rank=rank, letters=5, of_places=False)


def _title(known: Known, plain: str, clinical: str) -> str:
    return clinical if known.clinical else plain


def _badges(known: Known, table: Mapping[str, BadgeKind]) -> tuple[Option, ...]:
    return tuple(
        Option(value=key, words=badge.clinical if known.clinical else badge.words, picture=badge)
        for key, badge in table.items()
    )


def _asked(question: str, title: str, options: tuple[Option, ...]) -> Field:
    """Return a question of the inspector with these answers, under a title of the table's own."""
    return replace(_ASKED[question], title=title, shape=Shape.CHOICE, options=options)


def _choice(
    title: str,
    read: Callable[[Document, ElementId], str],
    write: Callable[[Document, ElementId, str], Document],
    options: tuple[Option, ...],
) -> Field:
    return Field(title=title, shape=Shape.CHOICE, read=read, write=write, options=options)


def _chosen(field: Field) -> Callable[[Known, ElementId], str]:
    """Return what says which of a field's options holds."""
    words = {option.value: option.words for option in field.options}
    return lambda known, element: translate("notation", words.get(field.read(known.document, element), ""))
