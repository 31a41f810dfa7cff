"""Ways through a PDF: its outline, and words on one page that lead to another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import pikepdf
from pikepdf import Array, Dictionary, Name, OutlineItem, String


class Way(NamedTuple):
    """From a place on a page to another page."""

    to: int
    """Counted from 0."""
    box: tuple[float, float, float, float]
    """Where it is pressed: left, bottom, right, top in points."""
    words: str


def outline(pdf: pikepdf.Pdf, bookmarks: Sequence[tuple[str, int]]) -> None:
    """Give a file an outline: titles, and the pages they begin on."""
    if not bookmarks:
        return
    with pdf.open_outline() as found:
        found.root.extend(OutlineItem(title, page, "Fit") for title, page in bookmarks)


def lead(pdf: pikepdf.Pdf, page: int, element: Any, way: Way, number: int) -> None:
    """Let an element of the structure lead to another page; `number` is its own in the parent tree.

    As PDF/UA wants it, what is pressed belongs to the element and says in words what it is; as PDF/A does, it prints.
    """
    annotation = pdf.make_indirect(
        Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=Array([round(value, 3) for value in way.box]),
            Border=Array([0, 0, 0]),
            F=4,
            Contents=String(way.words),
            Dest=Array([pdf.pages[way.to].obj, Name.Fit]),
            StructParent=number,
        )
    )
    here = pdf.pages[page].obj
    if "/Annots" not in here:
        here.Annots = Array()
    here.Annots.append(annotation)
    element.K.append(Dictionary(Type=Name.OBJR, Pg=here, Obj=annotation))
