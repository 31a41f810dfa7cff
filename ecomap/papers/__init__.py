"""Sheets for the young person, lists and invitations for the gathering, the file copy: copies on paper.

Everything here takes a `Copy`: nothing can be printed of what its audience may not see.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from ecomap.model.copies import Audience, Copy
from ecomap.papers import file, gathering, story
from ecomap.papers.dressing import OFFICE, NoSuchPaper, PaperOptions, dressing, enlargement
from ecomap.papers.file import file_copy
from ecomap.papers.paper import Paper
from ecomap.papers.sheet import enlarged
from ecomap.papers.story import then_and_now
from ecomap.render.drawing import Book
from ecomap.render.look import grey_book

__all__ = ["NoSuchPaper", "PaperName", "PaperOptions", "made_of", "make", "names", "write_all"]


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
        Audience.FILE: file.FOR_FILE,
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


def make(copy: Copy, key: str, options: PaperOptions = AS_IT_IS) -> Book:
    """Return one paper of a copy; raise `NoSuchPaper` if there is none of that name, size or style."""
    papers = {paper.key: paper for paper in _PAPERS[copy.audience]}
    if key not in papers:
        raise NoSuchPaper(f"There is no paper {key}; there are {', '.join(papers)}.")
    paper = papers[key]
    asked = dressing(copy, options)
    pages = paper.pages(copy, asked if paper.dressed else OFFICE)
    sized = tuple(enlarged(page, enlargement(options, page.box)) for page in pages)
    book = Book(title=paper.title, pages=sized, attachments=_attached(copy, paper, options))
    return grey_book(book) if options.grey else book


def _attached(copy: Copy, paper: Paper, options: PaperOptions) -> Mapping[str, bytes]:
    """Return what a paper carries: the file copy, and nothing else, the open form of what it shows."""
    if copy.audience is not Audience.FILE or paper.key != file_copy.NAME or options.open_form is None:
        return {}
    return {file_copy.OPEN_FORM: options.open_form(copy.shown)}


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
    """Write a copy's papers as PDF files and return where they are; a paper without a page is not written.

    File names carry the date and the kind of paper, never a name. Raise `NoSuchPaper` before anything is written.
    """
    from ecomap.render.to_pdf import pdf  # the exporter is heavy, and whoever only looks does not need it

    wanted = [one.key for one in names(copy.audience) if not only or one.key in only]
    for key in only:
        if key not in wanted:
            make(copy, key, options)
    books = {key: make(copy, key, options) for key in wanted}
    folder.mkdir(parents=True, exist_ok=True)
    found = []
    for key, book in books.items():
        if book.pages:
            path = folder / f"{copy.on.isoformat()}-{key}.pdf"
            write(path, pdf(book, copy.on))
            found.append(path)
    return tuple(found)
