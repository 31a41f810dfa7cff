"""What the inspector asks about whatever is selected, and about the map when nothing is."""

from __future__ import annotations

from dataclasses import replace

from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.ui.inspector.being import being
from ecomap.ui.inspector.field import Chapter, Section
from ecomap.ui.inspector.guest import guest_sections
from ecomap.ui.inspector.in_full import more
from ecomap.ui.inspector.kept import kept_sections
from ecomap.ui.inspector.relations import FAMILY, HOMES, about_line, family_lines, homes_of
from ecomap.ui.inspector.said import said_sections
from ecomap.ui.inspector.standing import STANDING
from ecomap.ui.inspector.tie import tie_sections
from ecomap.ui.inspector.who import ABOUT, ABOUT_PLACE, PRIVATE_FACTS, REACHED, SECTOR, WHO, WORKING
from ecomap.ui.inspector.whole_map import MAP

_PLACED = (Section(title="", chapter=WHO, fields=(SECTOR,)),)


def sections(document: Document, *elements: ElementId) -> tuple[Section, ...]:
    """Return what is asked about these, in Coordinator view; of several, what makes sense for all."""
    if not elements:
        return MAP
    if len(elements) == 1:
        return _of_one(document, elements[0])
    if all(one in document.people for one in elements):
        return _of_people(document, elements)
    if all(one in document.people or one in document.places for one in elements):
        return (*_standing(document, elements), *_PLACED, *kept_sections(document, elements))
    if all(one in document.ties for one in elements):
        found = tie_sections(document, elements[0], clinical=True)
        return tuple(replace(one, fields=(one.fields[0], one.fields[1], one.fields[3])) for one in found)
    return ()


def family_sections(document: Document, element: ElementId, *, clinical: bool) -> tuple[Section, ...]:
    """Return of all this what belongs to a family tree, and may be asked while both look."""
    if element in document.ties:
        return tie_sections(document, element, clinical=clinical)
    if element not in document.people:
        return about_line(document, element, clinical=clinical)
    lines = family_lines(document, element, clinical=clinical)
    return (being(clinical=clinical), *lines, *homes_of(document, element, clinical=clinical))


def _of_one(document: Document, element: ElementId) -> tuple[Section, ...]:
    one = (element,)
    if element in document.ties:
        return tie_sections(document, element, clinical=True)
    if element in document.places:
        return (*_standing(document, one), ABOUT_PLACE, *kept_sections(document, one))
    if element not in document.people:
        return about_line(document, element, clinical=True)
    return (
        *_standing(document, one),
        ABOUT,
        *_in_chapter((being(clinical=True),), WHO),
        *_in_chapter(family_lines(document, element, clinical=True), FAMILY),
        *_in_chapter(homes_of(document, element, clinical=True), HOMES),
        WORKING,
        REACHED,
        *guest_sections(document, one),
        *said_sections(document, one),
        *kept_sections(document, one),
        PRIVATE_FACTS,
    )


def _of_people(document: Document, people: tuple[ElementId, ...]) -> tuple[Section, ...]:
    """Return what makes sense for several people: nothing that only one can have, such as a name."""
    return (
        *_standing(document, people),
        *_FOR_SEVERAL,
        *_in_chapter((_LIVES,), WHO),
        WORKING,
        *guest_sections(document, people),
        *kept_sections(document, people),
    )


def _standing(document: Document, elements: tuple[ElementId, ...]) -> tuple[Section, ...]:
    """Return how they stand to the young person, who has no standing to themselves."""
    if document.young_person in elements:
        return ()
    return (*STANDING, *more(document, elements))


def _in_chapter(several: tuple[Section, ...], chapter: Chapter) -> tuple[Section, ...]:
    return tuple(replace(one, chapter=chapter) for one in several)


_SHARED = ("Who they are to the young person", "Gender", "Pronouns", "Languages", "Part of the map")
_FOR_SEVERAL = (Section(title="", chapter=WHO, fields=tuple(one for one in ABOUT.fields if one.title in _SHARED)),)
_LIVES = Section(title="", fields=being(clinical=True).fields[:1])
