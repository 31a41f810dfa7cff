"""Sheets for the young person, lists and invitations for the gathering, the file copy: copies on paper.

Everything here takes a `Copy`: nothing can be printed of what its audience may not see.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from ecomap.model.copies import Audience, Copy
from ecomap.papers import (
    about_me,
    family_tree,
    file_copy,
    homes,
    invitation_list,
    invitations,
    network_growth,
    people_who_matter,
    plan,
)
from ecomap.papers.dressing import OFFICE, Dressing, NoSuchPaper, PaperOptions, dressing, enlargement
from ecomap.papers.sheet import enlarged
from ecomap.render.drawing import Book, Drawing
from ecomap.render.look import grey_book

__all__ = ["NoSuchPaper", "PaperName", "PaperOptions", "make", "names", "write_all"]


@dataclass(frozen=True, slots=True)
class PaperName:
    """A paper, by the word that files and commands call it, and as it is called on screen."""

    key: str
    title: str


@dataclass(frozen=True, slots=True)
class _Paper:
    """How a paper is made, and whether the young person dresses it."""

    title: str
    pages: Callable[[Copy, Dressing], tuple[Drawing, ...]]
    dressed: bool = True


_PAPERS: Mapping[Audience, Mapping[str, _Paper]] = MappingProxyType(
    {
        Audience.YOUNG_PERSON: {
            about_me.NAME: _Paper(about_me.TITLE, about_me.pages),
            people_who_matter.NAME: _Paper(people_who_matter.TITLE, people_who_matter.pages),
            family_tree.NAME: _Paper(family_tree.TITLE, family_tree.pages),
            homes.NAME: _Paper(homes.TITLE, homes.pages),
            plan.NAME: _Paper(plan.TITLE, plan.pages),
        },
        Audience.GUESTS: {invitations.NAME: _Paper(invitations.TITLE, invitations.pages)},
        Audience.COORDINATOR: {
            invitation_list.NAME: _Paper(invitation_list.TITLE, invitation_list.pages, dressed=False),
            network_growth.NAME: _Paper(network_growth.TITLE_NOW, network_growth.pages, dressed=False),
        },
        Audience.FILE: {
            file_copy.NAME: _Paper(file_copy.TITLE, file_copy.pages, dressed=False),
            network_growth.NAME: _Paper(network_growth.TITLE, network_growth.pages, dressed=False),
        },
    }
)
"""The papers of each audience, in the order in which they are read."""


AS_IT_IS = PaperOptions()
"""Each paper's own size, the young person's own style, in colour."""


def names(audience: Audience) -> tuple[PaperName, ...]:
    """Return the papers there are for an audience."""
    return tuple(PaperName(key, paper.title) for key, paper in _PAPERS[audience].items())


def make(copy: Copy, key: str, options: PaperOptions = AS_IT_IS) -> Book:
    """Return one paper of a copy; raise `NoSuchPaper` if there is none of that name, size or style."""
    papers = _PAPERS[copy.audience]
    if key not in papers:
        raise NoSuchPaper(f"There is no paper {key}; there are {', '.join(papers)}.")
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
