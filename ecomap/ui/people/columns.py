"""The columns of the table of people: what a cell says, in which order it stands, and how it is written."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ecomap.edit import people, standing
from ecomap.model.contact import ContactKind, DecisionKind, WishKind
from ecomap.model.copies import Audience, Copy
from ecomap.model.dates import PartialDate, Precision, age
from ecomap.model.document import Document
from ecomap.model.naming import called, full_name
from ecomap.model.network import Strength, Tie
from ecomap.model.person import ElementId, Life
from ecomap.model.sectors import own_sector, sector_of, sectors
from ecomap.render.forms import BadgeKind
from ecomap.render.notation import HouseStyle
from ecomap.ui.deeds import CLOSENESS
from ecomap.ui.inspector import facts
from ecomap.ui.inspector.field import Field, Option, Shape
from ecomap.ui.people.order import Rank
from ecomap.ui.people.rows import house_style, ties_of, touch
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

OLDEST = 130
"""A bare number up to this is an age, not a year."""


@dataclass(frozen=True, slots=True)
class Known:
    """A copy, with what its cells are read from worked out once."""

    copy: Copy
    style: HouseStyle
    ties: Mapping[ElementId, Tie]
    sectors: Mapping[ElementId, str]

    @property
    def document(self) -> Document:
        """What may be seen of the map."""
        return self.copy.shown

    @property
    def clinical(self) -> bool:
        """Whether the words are the field's, not the young person's."""
        return self.copy.audience is Audience.FILE


def known(copy: Copy) -> Known:
    """Return a copy ready for its cells to be read."""
    return Known(copy, house_style(copy), ties_of(copy), sectors(copy.shown))


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One fact of everybody."""

    key: str
    title: str
    """In the young person's words, or in the field's."""
    field: Field
    """How it is read where it is written, and how it is written."""
    words: Callable[[Known, ElementId], str]
    """What stands in the cell; empty: not known."""
    rank: Callable[[Known, ElementId], Rank]
    letters: int
    """How wide it is at first, in letters."""
    of_places: bool = True
    """Places and groups have it too."""

    def applies(self, document: Document, element: ElementId) -> bool:
        """Say whether somebody, or something, can have this fact."""
        return element in document.people or (self.of_places and element in document.places)


def columns(known: Known) -> tuple[Column, ...]:
    """Return the columns of a copy, in its own words; those of the file are on the file copy alone."""
    first = (_name(), _relation(known), _closeness(known), _line(known), _contact(known))
    if not known.clinical:
        return (*first, _age(), _sector(known))
    return (*first, _wish(known), _decision(known), _age(), _born(), _sector(known), _paid())


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
        field=Field(
            title=title,
            shape=Shape.CHOICE,
            read=facts.read_ring,
            write=facts.write_ring,
            options=options,
        ),
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
        field=_choice(title, facts.read_strength, facts.write_strength, options),
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
        field=_choice(title, facts.read_contact, facts.write_contact, options),
        words=lambda known, element: touch(known.copy, element, known.style, short=True),
        rank=rank,
        letters=13,
    )


def _wish(known: Known) -> Column:
    order = {kind: at for at, kind in enumerate(WishKind)}

    def write(document: Document, element: ElementId, value: str) -> Document:
        return standing.set_wish(document, element, WishKind(value), facts.today())

    def rank(known: Known, element: ElementId) -> Rank:
        wish = known.document.standing(element).wish
        return order[wish.kind] if wish is not None else None

    title = QT_TRANSLATE_NOOP("inspector", "Wish")
    field = _choice(title, facts.read_wish, write, _badges(known, known.style.wishes))
    return Column(key="wish", title=title, field=field, words=_chosen(field), rank=rank, letters=16)


def _decision(known: Known) -> Column:
    order = {kind: at for at, kind in enumerate(DecisionKind)}

    def write(document: Document, element: ElementId, value: str) -> Document:
        return standing.set_decision(document, element, DecisionKind(value), facts.today())

    def rank(known: Known, element: ElementId) -> Rank:
        decision = known.document.standing(element).decision
        return order[decision.kind] if decision is not None else None

    title = QT_TRANSLATE_NOOP("inspector", "Decision")
    field = _choice(title, facts.read_decision, write, _badges(known, known.style.decisions))
    return Column(key="decision", title=title, field=field, words=_chosen(field), rank=rank, letters=14)


def _age() -> Column:
    title = QT_TRANSLATE_NOOP("inspector", "Age")
    hint = QT_TRANSLATE_NOOP("inspector", "13, or the year they were born")
    field = Field(title=title, shape=Shape.LINE, read=read_age, write=write_age, hint=hint)

    def rank(known: Known, element: ElementId) -> Rank:
        person = known.document.people.get(element)
        return None if person is None or person.born is None else known.copy.on.year - person.born.point()

    return Column(key="age", title=title, field=field, words=_years, rank=rank, letters=9, of_places=False)


def _years(known: Known, element: ElementId) -> str:
    """Return an age, about an age, or the years of somebody who has died."""
    person = known.document.people.get(element)
    if person is None:
        return ""
    if person.died is not None and person.born is not None and person.died.year == person.born.year:
        return person.died.short()
    if person.died is not None or person.born is None:
        return facts.years(person, known.copy.on)
    if person.life is not Life.LIVING:
        return person.born.words()
    years = str(age(person.born, known.copy.on))
    sure = person.born.precision is Precision.EXACT
    return years if sure else translate("people", "about {years}").format(years=years)


def read_age(document: Document, element: ElementId) -> str:
    """Return an age where it is written; for somebody who has died, or is on the way, when they were born."""
    person = document.people.get(element)
    if person is None or person.born is None:
        return ""
    living = person.life is Life.LIVING and person.died is None
    return str(age(person.born, _day(document))) if living else person.born.words()


def write_age(document: Document, element: ElementId, value: str) -> Document:
    """Say how old somebody is, was when they died, or when they were born; the same age says nothing new."""
    text, person = value.strip(), document.people[element]
    if not text.isdecimal() or int(text) > OLDEST:
        return facts.write_born(document, element, value)
    if text == read_age(document, element):
        return document
    year = (person.died.year if person.died else _day(document).year) - int(text)
    return facts.write_born(document, element, PartialDate(year=year, precision=Precision.ABOUT).words())


def _born() -> Column:
    title = QT_TRANSLATE_NOOP("inspector", "Born")
    read = facts.read_date("born")

    def rank(known: Known, element: ElementId) -> Rank:
        person = known.document.people.get(element)
        return person.born.point() if person is not None and person.born is not None else None

    hint = QT_TRANSLATE_NOOP("inspector", "2009, about 2009, May 2027")
    return Column(
        key="born",
        title=title,
        field=Field(title=title, shape=Shape.LINE, read=read, write=facts.write_born, hint=hint),
        words=lambda known, element: read(known.document, element),
        rank=rank,
        letters=12,
        of_places=False,
    )


def _sector(known: Known) -> Column:
    title = _title(known, QT_TRANSLATE_NOOP("inspector", "Where"), QT_TRANSLATE_NOOP("inspector", "Side"))
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


def _day(document: Document) -> datetime.date:
    return document.on or facts.today()
