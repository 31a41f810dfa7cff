"""Sheets for the young person, lists and invitations for the gathering, the file copy: copies on paper.

Everything here takes a `Copy`: nothing can be printed of what its audience may not see.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from ecomap.model.copies import Audience, Copy
from ecomap.papers import file, gathering, office, story
from ecomap.papers.dressing import OFFICE, NoSuchPaper, PaperOptions, dressing, enlargement
from ecomap.papers.office import NotReady, OfficePaper
from ecomap.papers.paper import Paper
from ecomap.papers.sheet import enlarged
from ecomap.papers.story import then_and_now
from ecomap.render.drawing import Book
from ecomap.render.look import grey_book

__all__ = [
    "NoSuchPaper",
    "NotReady",
    "OfficePaper",
    "PaperName",
    "PaperOptions",
    "made_of",
    "make",
    "names",
    "office_papers",
    "write_all",
]


@dataclass(frozen=True, slots=True)
class PaperName:
    """A paper, by the word that files and commands call it, and as it is called on screen."""

    key: str
    title: str


_PAPERS: Mapping[Audience, tuple[Paper, ...]] = MappingProxyType(
    {
        Audience.YOUNG_PERSON: story.PAPERS,
        Audience.GUESTS: gathering.FOR_GUESTS,
        Audience.COORDINATOR: (*gathering.FOR_COORDINATOR, *file.FOR_COORDINATOR),
        Audience.FILE: (*file.FOR_FILE, *gathering.FOR_FILE),
    }
)
"""The papers of each audience, in the order in which they are read."""


AS_IT_IS = PaperOptions()
"""Each paper's own size, the young person's own style, in colour."""


def names(audience: Audience) -> tuple[PaperName, ...]:
    """Return the papers there are for an audience."""
    return tuple(PaperName(paper.key, paper.title) for paper in _PAPERS[audience])


def made_of(copy: Copy) -> tuple[PaperName, ...]:
    """Return the papers there are for a copy: then and now only where an earlier moment stands beside it."""
    return tuple(one for one in names(copy.audience) if copy.then is not None or one.key != then_and_now.NAME)


def office_papers(audience: Audience) -> tuple[OfficePaper, ...]:
    """Return the papers there are for an audience that another program opens."""
    return office.PAPERS[audience]


def make(copy: Copy, key: str, options: PaperOptions = AS_IT_IS) -> Book:
    """Return one paper of a copy; raise `NoSuchPaper` if there is none of that name, size or style."""
    papers = {paper.key: paper for paper in _PAPERS[copy.audience]}
    if key not in papers:
        there = (*papers, *(one.key for one in office_papers(copy.audience)))
        raise NoSuchPaper(f"There is no paper {key}; there are {', '.join(there)}.")
    paper = papers[key]
    asked = dressing(copy, options)
    pages = paper.pages(copy, asked if paper.dressed else OFFICE)
    sized = tuple(enlarged(page, enlargement(options, page.box)) for page in pages)
    book = Book(title=paper.title, pages=sized)
    return grey_book(book) if options.grey else book


def _plainly(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def write_all(
    copy: Copy,
    folder: Path,
    options: PaperOptions = AS_IT_IS,
    *,
    only: tuple[str, ...] = (),
    write: Callable[[Path, bytes], object] = _plainly,
) -> tuple[Path, ...]:
    """Write a copy's papers, as PDF and for office programs, and return where they are.

    A paper without a page, or that is not ready, is not written. File names carry the date and the kind of paper,
    never a name. Raise `NoSuchPaper`, or `NotReady` for one that was asked for by name, before anything is written.
    """
    from ecomap.render.to_pdf import pdf  # the exporter is heavy, and whoever only looks does not need it

    wanted = [one.key for one in names(copy.audience) if not only or one.key in only]
    files = [one for one in office_papers(copy.audience) if not only or one.key in only]
    for key in only:
        if key not in wanted and key not in (one.key for one in files):
            make(copy, key, options)
    contents = _contents(copy, files, asked=bool(only))
    books = {key: make(copy, key, options) for key in wanted}
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    for key, book in books.items():
        if book.pages:
            path = folder / f"{copy.on.isoformat()}-{key}.pdf"
            write(path, pdf(book, copy.on))
            found.append(path)
    for key, content in contents.items():
        path = folder / f"{copy.on.isoformat()}-{key}"
        write(path, content)
        found.append(path)
    return tuple(found)


def _contents(copy: Copy, files: Iterable[OfficePaper], *, asked: bool) -> dict[str, bytes]:
    """Return the bytes of office papers; raise `NotReady` if one of them was asked for."""
    found = {}
    for paper in files:
        try:
            found[paper.key] = paper.content(copy)
        except NotReady:
            if asked:
                raise
    return found
