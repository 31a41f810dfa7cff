"""What a line, a home or a place on the map is about, in a few words."""

from __future__ import annotations

from collections.abc import Iterable

from ecomap.model.document import Document
from ecomap.model.naming import called, full_name
from ecomap.model.person import ElementId
from ecomap.ui.translation import translate


def line_words(document: Document, line: ElementId, *, clinical: bool) -> tuple[str, str]:
    """Return whom a line is about, and what it is."""
    if couple := document.couples.get(line):
        return name_all(document, (couple.a, couple.b), clinical=clinical), translate("inspector", "Couple")
    if parentage := document.parentages.get(line):
        words = translate("inspector", "Child of {who}")
        parents = name_all(document, parentage.parents, clinical=clinical)
        return name_of(document, parentage.child, clinical=clinical), words.format(who=parents)
    if home := document.households.get(line):
        return home.name or translate("inspector", "Home"), name_all(document, home.members, clinical=clinical)
    if bond := document.bonds.get(line):
        who = name_all(document, (bond.a, bond.b), clinical=clinical)
        return who, translate("inspector", "Bond: file copy only")
    if tie := document.ties.get(line):
        return name_all(document, (tie.a, tie.b), clinical=clinical), translate("inspector", "Line")
    return "", ""


def name_of(document: Document, element: ElementId, *, clinical: bool) -> str:
    """Return what somebody or something is called, in the file with all their names."""
    return (full_name if clinical else called)(document, element)


def name_all(document: Document, elements: Iterable[ElementId], *, clinical: bool) -> str:
    """Return what all of these are called: "Mair, Gwyn and Kelly"."""
    names = [
        name_of(document, one, clinical=clinical)
        for one in elements
        if one in document.people or one in document.places
    ]
    if len(names) < 2:
        return "".join(names)
    return translate("inspector", "{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])
