"""How much processor time copies, drawings and papers take: python benchmarks/papers.py   (the sample of 86 people).

Each paper has a process of its own, in which nothing was shaped or laid out before: as for whoever makes one paper.
"""

from __future__ import annotations

import datetime
import multiprocessing
from collections.abc import Iterator

from benchmarks.figures import show, worked
from ecomap.model.copies import Audience, copy_for
from ecomap.model.diagram import View
from ecomap.model.document import Document
from ecomap.papers import PaperOptions, made_of, make
from ecomap.render.compose import Manner, compose
from ecomap.render.drawing import Book
from ecomap.render.look import LIGHT
from ecomap.render.to_pdf import pdf
from ecomap.resource import resource
from ecomap.store.codec import decode

DAY = datetime.date(2026, 6, 1)
CLINICAL = Manner(palette=LIGHT, clinical=True)
BUDGET, OF_A_BOOK = 3000, 10_000
"""Milliseconds, made and as PDF together."""
ELSEWHERE = (
    (Audience.YOUNG_PERSON, "my-book", "a4"),
    (Audience.YOUNG_PERSON, "my-book", "a5-booklet"),
    (Audience.YOUNG_PERSON, "my-book", "poster"),
    (Audience.YOUNG_PERSON, "my-family-tree", "poster"),
    (Audience.FILE, "file-copy", "a4"),
)
"""The largest papers, on other paper than their own."""

Row = tuple[str, str, str, str]


def main() -> None:
    """Make every copy, every drawing and every paper of the largest sample."""
    document = decode(resource("samples/kai.json").read_bytes())
    rows = [(f"copy, {audience.value}", f"{worked(copy_for, document, audience, DAY):.0f}") for audience in Audience]
    copy = copy_for(document, Audience.FILE, DAY)
    rows += [(f"drawing, {view.value}", f"{worked(compose, view, copy, CLINICAL):.0f}") for view in View]
    show("86 people, milliseconds of processor time", ("what", "made"), rows)
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        papers = pool.map(_measured, _wanted(document), chunksize=1)
    show("Papers", ("paper", "made", "as PDF", "more than it may be"), papers)


def _wanted(document: Document) -> Iterator[tuple[Audience, str, str]]:
    """Yield every paper there is, on its own sheets, and the largest on others."""
    for audience in Audience:
        for paper in made_of(copy_for(document, audience, DAY)):
            yield audience, paper.key, ""
    yield from ELSEWHERE


def _measured(wanted: tuple[Audience, str, str]) -> Row:
    """Return what one paper takes."""
    audience, key, sheet = wanted
    copy = copy_for(decode(resource("samples/kai.json").read_bytes()), audience, DAY)
    books: list[Book] = []
    made = worked(lambda: books.append(make(copy, key, PaperOptions(paper=sheet))))
    kept = worked(pdf, books[0], DAY)
    budget = OF_A_BOOK if key == "my-book" else BUDGET
    name = f"{key}{f' on {sheet}' if sheet else ''}, {len(books[0].pages)} pages"
    return name, f"{made:.0f}", f"{kept:.0f}", "yes" if made + kept > budget else ""


if __name__ == "__main__":
    main()
