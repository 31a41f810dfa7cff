"""What is asked about lines of family, homes and bonds: of somebody's own, or of one line alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from ecomap.edit import families, households, ties
from ecomap.model.document import Document
from ecomap.model.family import ChildKind, CoupleKind, Ending
from ecomap.model.network import BondKind
from ecomap.model.person import ElementId
from ecomap.render.forms import LineKind
from ecomap.render.notation import DEFAULT
from ecomap.ui.inspector.entry import choice, date, text
from ecomap.ui.inspector.field import Chapter, Field, Option, Section, Shape
from ecomap.ui.inspector.line_words import name_all, name_of
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

_SINCE, _UNTIL = QT_TRANSLATE_NOOP("inspector", "Since"), QT_TRANSLATE_NOOP("inspector", "Until")
FAMILY = Chapter("family", QT_TRANSLATE_NOOP("inspector", "Family"))
HOMES = Chapter("homes", QT_TRANSLATE_NOOP("inspector", "Home"))
_STILL = Option(value="none", words=QT_TRANSLATE_NOOP("notation", "it did not end"))
_YES, _NO = QT_TRANSLATE_NOOP("inspector", "yes"), QT_TRANSLATE_NOOP("inspector", "no")
_ONE_EGG = (
    Option(value="yes", words=QT_TRANSLATE_NOOP("notation", "identical")),
    Option(value="no", words=QT_TRANSLATE_NOOP("notation", "not identical")),
    Option(value="apart", words=QT_TRANSLATE_NOOP("notation", "not born together")),
)
_LIVES = (
    Option(value="yes", words=QT_TRANSLATE_NOOP("inspector", "lives here")),
    Option(value="no", words=QT_TRANSLATE_NOOP("inspector", "moved out")),
)
_APART = {
    "kinship": QT_TRANSLATE_NOOP("notation", "cared for by family"),
    "special_guardian": QT_TRANSLATE_NOOP("notation", "cared for by a guardian"),
    "separated": QT_TRANSLATE_NOOP("notation", "not together now"),
    "ended": QT_TRANSLATE_NOOP("notation", "it is over"),
}
"""The young person's words for lines that look alike."""
_UNSAID = (ChildKind.DONOR, ChildKind.SURROGATE)
"""How a child was conceived does not stand on the young person's copy."""


def family_lines(document: Document, person: ElementId, *, clinical: bool) -> tuple[Section, ...]:
    """Return what is asked about somebody's partners, parents and carers, and twins, as far as they have any."""
    return tuple(
        section
        for sections in (_partners, _parents, _born_together)
        for section in sections(document, person, clinical)
    )


def homes_of(document: Document, person: ElementId, *, clinical: bool) -> tuple[Section, ...]:
    """Return what is asked about the homes somebody lives in."""
    return tuple(_homes(document, person, clinical))


def about_line(document: Document, line: ElementId, *, clinical: bool) -> tuple[Section, ...]:
    """Return what is asked about one line or home; nothing of what is none."""
    if line in document.couples:
        return (couple_section(line, "", clinical=clinical),)
    if line in document.parentages:
        return (parentage_section(line, "", clinical=clinical, several=True),)
    if line in document.households:
        members = tuple((one, name_of(document, one, clinical=clinical)) for one in document.households[line].members)
        return (home_section(line, ""), _members_section(line, members))
    if clinical and line in document.bonds:
        ends = sorted((document.bonds[line].a, document.bonds[line].b))
        first, second = ((one, name_of(document, one, clinical=clinical)) for one in ends)
        return (_bond_section(line, first, second),)
    return ()


@lru_cache(maxsize=512)
def couple_section(key: ElementId, title: str, *, clinical: bool) -> Section:
    """Return what is asked about two partners."""
    return Section(
        title=title,
        fields=(
            choice(
                QT_TRANSLATE_NOOP("inspector", "What they are"),
                key,
                "kind",
                CoupleKind,
                kinds(DEFAULT.couples, clinical=clinical),
            ),
            choice(
                QT_TRANSLATE_NOOP("inspector", "How it ended"),
                key,
                "ending",
                Ending,
                (_STILL, *kinds(DEFAULT.endings, clinical=clinical)),
            ),
            date(QT_TRANSLATE_NOOP("inspector", "Together since"), key, "since"),
            date(QT_TRANSLATE_NOOP("inspector", "Together until"), key, "until"),
            *(_note(key) if clinical else ()),
        ),
    )


@lru_cache(maxsize=512)
def parentage_section(key: ElementId, title: str, *, clinical: bool, several: bool) -> Section:
    """Return what is asked about somebody and one set of parents or carers."""
    how = choice(
        QT_TRANSLATE_NOOP("inspector", "How they belong"),
        key,
        "kind",
        ChildKind,
        kinds(DEFAULT.children, clinical=clinical),
    )
    dates = (date(_SINCE, key, "since"), date(_UNTIL, key, "until"))
    row = Field(
        title=QT_TRANSLATE_NOOP("inspector", "Drawn in the row below them"),
        shape=Shape.SEGMENTS,
        read=lambda document, _: "yes" if key in document.parentages and document.parentages[key].primary else "no",
        write=lambda document, _, value: families.change_parentage(document, key, primary=value == "yes"),
        options=(Option(value="yes", words=_YES), Option(value="no", words=_NO)),
    )
    fields = (how, *dates, row) if several else (how, *dates)
    return Section(title=title, fields=(*fields, *_note(key)) if clinical else fields)


def _note(key: ElementId) -> tuple[Field, ...]:
    """Return the coordinator's own note on a line."""
    below = QT_TRANSLATE_NOOP("inspector", "On the file copy alone.")
    return (text(QT_TRANSLATE_NOOP("inspector", "Notes on this"), key, "note", Shape.LINES, below=below),)


@lru_cache(maxsize=512)
def home_section(key: ElementId, title: str, member: ElementId | None = None) -> Section:
    """Return what is asked about a home, and whether one of its people lives there still."""
    fields = (
        text(QT_TRANSLATE_NOOP("inspector", "What the home is called"), key, "name"),
        date(QT_TRANSLATE_NOOP("inspector", "Home since"), key, "since"),
        date(QT_TRANSLATE_NOOP("inspector", "Home until"), key, "until"),
    )
    return Section(title=title, fields=(*fields, _lives_here(key, member, "")) if member else fields)


@lru_cache(maxsize=512)
def _members_section(key: ElementId, members: tuple[tuple[ElementId, str], ...]) -> Section:
    return Section(
        title=QT_TRANSLATE_NOOP("inspector", "Who lives here"),
        fields=tuple(_lives_here(key, member, name) for member, name in members),
    )


def _lives_here(key: ElementId, member: ElementId, name: str) -> Field:
    def read(document: Document, _: ElementId) -> str:
        home = document.households.get(key)
        return "yes" if home is not None and member in home.members else "no"

    def write(document: Document, _: ElementId, value: str) -> Document:
        if key not in document.households:
            return document
        change = households.join_household if value == "yes" else households.leave_household
        return change(document, key, (member,))

    title = name or QT_TRANSLATE_NOOP("inspector", "Lives here")
    return Field(title=title, shape=Shape.SEGMENTS, read=read, write=write, options=_LIVES)


@lru_cache(maxsize=512)
def _twins_section(key: ElementId, child: ElementId, title: str) -> Section:
    def read(document: Document, _: ElementId) -> str:
        twins = document.twins.get(key)
        return {True: "yes", False: "no", None: ""}[twins.identical if twins is not None else None]

    def write(document: Document, _: ElementId, value: str) -> Document:
        if key not in document.twins:
            return document
        if value == "apart":
            return families.part_twins(document, child)
        return families.make_twins(document, document.twins[key].children, value == "yes")

    asked = QT_TRANSLATE_NOOP("inspector", "Do they look the same?")
    return Section(
        title=title, fields=(Field(title=asked, shape=Shape.CHOICE, read=read, write=write, options=_ONE_EGG),)
    )


@lru_cache(maxsize=512)
def _bond_section(key: ElementId, a: tuple[ElementId, str], b: tuple[ElementId, str]) -> Section:
    """Return what is asked about a bond from the one of whom `a` is the id to the other, with their names."""
    ways = tuple(
        Option(value=start, words=translate("inspector", "to {who}").format(who=name))
        for start, name in ((a[0], b[1]), (b[0], a[1]))
    )
    way = Field(
        title=QT_TRANSLATE_NOOP("inspector", "Which way it goes"),
        shape=Shape.SEGMENTS,
        read=lambda document, _: document.bonds[key].a if key in document.bonds else "",
        write=lambda document, _, start: ties.start_bond(document, key, ElementId(start)),
        options=ways,
    )
    return Section(
        title="",
        fields=(
            choice(QT_TRANSLATE_NOOP("inspector", "Bond"), key, "kind", BondKind, kinds(DEFAULT.bonds, clinical=True)),
            way,
            date(_SINCE, key, "since"),
            date(_UNTIL, key, "until"),
            text(QT_TRANSLATE_NOOP("inspector", "Notes"), key, "note", Shape.LINES),
        ),
    )


def kinds(table: Mapping[str, LineKind], *, clinical: bool) -> tuple[Option, ...]:
    """Return lines to choose from, in the field's words or in the young person's.

    Those that look alike have words of their own here; what their copy does not show is not offered together.
    """
    if clinical:
        return tuple(Option(value=key, words=kind.clinical, picture=kind) for key, kind in table.items())
    plain = [kind.words for kind in table.values()]
    return tuple(
        Option(
            value=key,
            words=_APART.get(key, kind.clinical) if plain.count(kind.words) > 1 else kind.words,
            picture=kind,
        )
        for key, kind in table.items()
        if table is not DEFAULT.children or ChildKind(key) not in _UNSAID
    )


def _partners(document: Document, person: ElementId, clinical: bool) -> Iterator[Section]:
    for couple in families.couples_of(document, person):
        other = couple.b if couple.a == person else couple.a
        title = translate("inspector", "Partner: {who}").format(who=name_of(document, other, clinical=clinical))
        yield couple_section(couple.id, title, clinical=clinical)


def _parents(document: Document, person: ElementId, clinical: bool) -> Iterator[Section]:
    own = [one for one in document.parentages.values() if one.child == person]
    words = translate("inspector", "Parents or carers: {who}")
    for one in own:
        title = words.format(who=name_all(document, one.parents, clinical=clinical))
        yield parentage_section(one.id, title, clinical=clinical, several=len(own) > 1)


def _born_together(document: Document, person: ElementId, clinical: bool) -> Iterator[Section]:
    for twins in document.twins.values():
        if person in twins.children:
            others = tuple(one for one in twins.children if one != person)
            words = translate("inspector", "Born together with {who}")
            yield _twins_section(twins.id, person, words.format(who=name_all(document, others, clinical=clinical)))


def _homes(document: Document, person: ElementId, clinical: bool) -> Iterator[Section]:
    for home in document.households.values():
        if person in home.members:
            others = tuple(one for one in home.members if one != person)
            words = translate("inspector", "Home with {who}") if others else translate("inspector", "Home")
            yield home_section(home.id, words.format(who=name_all(document, others, clinical=clinical)), person)
