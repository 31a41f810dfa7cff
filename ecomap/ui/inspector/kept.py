"""What is kept from whom: all of somebody or something, or single facts; with the words for who may see it then."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from ecomap.edit import restrict
from ecomap.model.document import Document, new_id
from ecomap.model.person import ElementId
from ecomap.model.restriction import Reserve, Restriction
from ecomap.ui.inspector.entry import day, text
from ecomap.ui.inspector.field import Chapter, Field, Option, Section, Shape
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

KEPT = Chapter("kept", QT_TRANSLATE_NOOP("inspector", "Who may see this"))

RESERVES = (
    Option(value=Reserve.NOT_FOR_FAMILY.value, words=QT_TRANSLATE_NOOP("notation", "not for family"), tone="wait"),
    Option(
        value=Reserve.ME_AND_WORKER.value,
        words=QT_TRANSLATE_NOOP("notation", "just the young person and worker"),
        tone="wait",
    ),
    Option(value=Reserve.FILE_ONLY.value, words=QT_TRANSLATE_NOOP("notation", "file copy only"), tone="care"),
)
_OPEN = Option(value="none", words=QT_TRANSLATE_NOOP("notation", "not kept from anybody"))
MEANINGS: Mapping[str, str] = {
    "none": QT_TRANSLATE_NOOP("inspector", "On every copy, as far as that copy goes."),
    Reserve.NOT_FOR_FAMILY.value: QT_TRANSLATE_NOOP(
        "inspector", "Guests do not get to see this. The young person, the coordinator's lists and the file do."
    ),
    Reserve.ME_AND_WORKER.value: QT_TRANSLATE_NOOP(
        "inspector", "On the young person's papers and in the file. Not for guests, on no list."
    ),
    Reserve.FILE_ONLY.value: QT_TRANSLATE_NOOP(
        "inspector",
        "In the file and in Coordinator view alone. Together, on papers and on lists nothing tells that there is more.",
    ),
}
"""Who sees what is kept in which way."""

FACTS: Mapping[str, str] = {
    "name.surname": QT_TRANSLATE_NOOP("notation", "surname"),
    "born": QT_TRANSLATE_NOOP("notation", "when they were born"),
    "died": QT_TRANSLATE_NOOP("notation", "when they died"),
    "relation": QT_TRANSLATE_NOOP("notation", "who they are to the young person"),
    "about": QT_TRANSLATE_NOOP("notation", "what is told about them"),
    "portrait": QT_TRANSLATE_NOOP("notation", "picture"),
    "contact": QT_TRANSLATE_NOOP("notation", "how they are in touch"),
    "wish": QT_TRANSLATE_NOOP("notation", "the wish"),
    "closeness": QT_TRANSLATE_NOOP("notation", "how close they are"),
    "tie": QT_TRANSLATE_NOOP("notation", "the line to them"),
    "reach": QT_TRANSLATE_NOOP("notation", "address, phone, email"),
}
"""Single facts of somebody that can be kept for the file copy."""
_MORE_FACTS: Mapping[str, str] = {
    "private": QT_TRANSLATE_NOOP("notation", "private facts"),
    "private.others": QT_TRANSLATE_NOOP("notation", "other private facts"),
    "private.former_name": QT_TRANSLATE_NOOP("notation", "former name"),
    "reach.address": QT_TRANSLATE_NOOP("notation", "address"),
    "reach.phone": QT_TRANSLATE_NOOP("notation", "phone"),
}
"""Facts that are never on another copy, but may be marked in older files."""


def fact_words(fact: str) -> str:
    """Return what a kept fact is called; "" stands for the whole."""
    if not fact:
        return translate("inspector", "all of it")
    known = FACTS.get(fact) or _MORE_FACTS.get(fact)
    return translate("notation", known) if known else fact.replace("_", " ").replace(".", ", ")


def whole(document: Document, element: ElementId) -> Restriction | None:
    """Return what keeps all of somebody or something, if anything does."""
    return next((one for one in document.restrictions.values() if one.about == element and not one.fact), None)


def read_reserve(document: Document, element: ElementId) -> str:
    """Return for whom all of somebody is kept."""
    found = whole(document, element)
    return found.reserve.value if found else "none"


def write_reserve(document: Document, element: ElementId, value: str) -> Document:
    """Keep all of somebody for some copies, or for none any more; what was said of why stays as long as it is kept."""
    found = whole(document, element)
    if value == "none":
        return restrict.lift(document, found.id) if found else document
    kept = found or Restriction(id=new_id(), about=element)
    return restrict.restrict(document, replace(kept, reserve=Reserve(value)))


def _meaning(document: Document, element: ElementId) -> str:
    return translate("inspector", MEANINGS[read_reserve(document, element)])


def _read_facts(document: Document, element: ElementId) -> str:
    return " ".join(one.fact for one in document.restrictions.values() if one.about == element and one.fact in FACTS)


def _write_facts(document: Document, element: ElementId, value: str) -> Document:
    """Keep one more fact for the file copy, or one less."""
    fact = value[1:]
    if value.startswith("+"):
        return restrict.restrict(document, Restriction(id=new_id(), about=element, fact=fact))
    gone = [one.id for one in document.restrictions.values() if (one.about, one.fact) == (element, fact)]
    for one in gone:
        document = restrict.lift(document, one)
    return document


RESERVED = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Kept from"),
    shape=Shape.CHOICE,
    read=read_reserve,
    write=write_reserve,
    options=(_OPEN, *RESERVES),
    below=_meaning,
    complete=True,
)
_SINGLE = Field(
    title=QT_TRANSLATE_NOOP("inspector", "Single facts for the file copy only"),
    shape=Shape.SEVERAL,
    read=_read_facts,
    write=_write_facts,
    options=tuple(Option(value=key, words=words) for key, words in FACTS.items()),
    hint=QT_TRANSLATE_NOOP("inspector", "Keep back ..."),
    below=lambda document, element: translate(
        "inspector", "Everybody else's copy is as if nobody had written it down."
    ),
)


def kept_sections(document: Document, elements: tuple[ElementId, ...]) -> tuple[Section, ...]:
    """Return what is asked about who may see these; of one who is kept from somebody, why and how long."""
    if document.young_person in elements:
        return (Section(title="", chapter=KEPT, fields=(_SINGLE,)),)
    fields = (RESERVED, *((_SINGLE,) if all(one in document.people for one in elements) else ()))
    kept = whole(document, elements[0]) if len(elements) == 1 else None
    why = () if kept is None else (_WHY_SECTIONS[elements[0] in document.people],)
    return (Section(title="", chapter=KEPT, fields=fields), *why)


def _about_whole(field: Field) -> Field:
    """Return a field of a restriction as one of whom it is about."""

    def read(document: Document, element: ElementId) -> str:
        found = whole(document, element)
        return field.read(document, found.id) if found else ""

    def write(document: Document, element: ElementId, value: str) -> Document:
        found = whole(document, element)
        return field.write(document, found.id, value) if found else document

    return replace(field, read=read, write=write)


ROLE = text(
    QT_TRANSLATE_NOOP("inspector", "Shown as a role instead"),
    None,
    "role_instead",
    hint=QT_TRANSLATE_NOOP("inspector", "foster carer"),
    below=QT_TRANSLATE_NOOP("inspector", "Nothing: they are not on those copies at all."),
)
WHY = (
    text(QT_TRANSLATE_NOOP("inspector", "Why it is kept"), None, "reason", Shape.LINES),
    text(QT_TRANSLATE_NOOP("inspector", "On whose word"), None, "source"),
    day(QT_TRANSLATE_NOOP("inspector", "Look at this again"), "review"),
)
"""What is asked about one restriction."""
_ROLE, _WHY = _about_whole(ROLE), tuple(map(_about_whole, WHY))
_WHY_SECTIONS = {
    somebody: Section(title="", chapter=KEPT, fields=(_ROLE, *_WHY) if somebody else _WHY) for somebody in (True, False)
}
