"""Sheets for the young person, lists and invitations for the gathering, the file copy: copies on paper.

Everything here takes a `Copy`: nothing can be printed of what its audience may not see.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from ecomap.model.copies import Audience, Copy
from ecomap.papers import file, gathering, my_book, office, story
from ecomap.papers.choices import all_in_order, in_order, own_title
from ecomap.papers.dressing import OFFICE, Dressing, NoSuchPaper, PaperOptions, dressing
from ecomap.papers.file import file_copy
from ecomap.papers.isolating import each_to_itself
from ecomap.papers.my_book import Report, unreported
from ecomap.papers.office import NotReady, OfficePaper
from ecomap.papers.paper import Paper
from ecomap.papers.printed import printed, sized
from ecomap.papers.sheet import retitled
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
    "parts",
    "sheets_of",
    "write_all",
]


@dataclass(frozen=True, slots=True)
class PaperName:
    """A paper, by the word that files and commands call it, and as it is called on screen."""

    key: str
    title: str


_MY_BOOK = Paper(my_book.NAME, my_book.TITLE, lambda copy, dress: my_book.my_book(copy, dress).pages)
_PAPERS: Mapping[Audience, tuple[Paper, ...]] = MappingProxyType(
    {
        Audience.YOUNG_PERSON: (_MY_BOOK, *story.PAPERS),
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
    """Return the papers there are for a copy, in the young person's order and as they call them.

    There is no paper that they left out; and then and now only where an earlier moment stands beside the copy.
    """
    there = [paper for paper in _PAPERS[copy.audience] if copy.then is not None or paper.key != then_and_now.NAME]
    return tuple(PaperName(paper.key, own_title(copy, paper)) for paper in in_order(copy, there))


def office_papers(audience: Audience) -> tuple[OfficePaper, ...]:
    """Return the papers there are for an audience that another program opens."""
    return office.PAPERS[audience]


def sheets_of(copy: Copy) -> tuple[PaperName, ...]:
    """Return every sheet there can be, as the young person orders and calls them, those they left out among them."""
    return tuple(PaperName(paper.key, own_title(copy, paper)) for paper in all_in_order(copy, story.PAPERS))


def make(
    copy: Copy, key: str, options: PaperOptions = AS_IT_IS, report: Report = unreported, *, folded: bool = True
) -> Book:
    """Return one paper of a copy; raise `NoSuchPaper` if there is none of that name, size or style.

    A paper of many parts tells `report` how far it is. What is to be a booklet with others is not `folded` yet.
    """
    papers = {paper.key: paper for paper in _PAPERS[copy.audience]}
    if key not in papers:
        there = (*papers, *(one.key for one in office_papers(copy.audience)))
        raise NoSuchPaper(f"There is no paper {key}; there are {', '.join(there)}.")
    paper, isolated = papers[key], each_to_itself(copy)
    asked = dressing(isolated, options)
    book = _book(isolated, paper, asked if paper.dressed else OFFICE, report)
    book = replace(
        printed(book, options) if folded else sized(book, options), attachments=_attached(copy, paper, options)
    )
    return grey_book(book) if options.grey else book


def parts(copy: Copy, key: str) -> int:
    """Return of how many parts a paper is made: those of a book are told one by one."""
    return len(my_book.sheets(copy)) if key == my_book.NAME else 1


def _book(copy: Copy, paper: Paper, dress: Dressing, report: Report) -> Book:
    """Return one paper, called as the young person calls it."""
    if paper.key == my_book.NAME:
        return my_book.my_book(copy, dress, report)
    title = own_title(copy, paper)
    pages = tuple(retitled(page, paper.title, title) for page in paper.pages(copy, dress))
    return Book(title=title, pages=pages, bookmarks=file_copy.bookmarks(pages) if paper.key == file_copy.NAME else ())


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
    """Write a copy's papers, as PDF and for office programs, and return where they are.

    A paper without a page, or that is not ready, is not written. File names carry the date and the kind of paper,
    never a name. Raise `NoSuchPaper`, or `NotReady` for one that was asked for by name, before anything is written.
    """
    from ecomap.render.to_pdf import pdf  # the exporter is heavy, and whoever only looks does not need it

    wanted = [one.key for one in (names(copy.audience) if only else made_of(copy)) if not only or one.key in only]
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
