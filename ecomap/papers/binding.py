"""Several papers as one book: their pages one after the other, and the ways through it as before."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ecomap.render.drawing import Book, Bookmark, Drawing, Figure


def joined(books: Sequence[Book], title: str) -> Book:
    """Return one book of several; each paper has a line in its outline, and what led to a page still leads there."""
    pages: list[Drawing] = []
    marks: list[Bookmark] = []
    for book in books:
        if book.pages:
            own = book.bookmarks or (Bookmark(book.title, 0),)
            marks.extend(Bookmark(one.title, one.page + len(pages)) for one in own)
            pages.extend(list(_further_back(book.pages, len(pages))))
    attachments = {name: content for book in books for name, content in book.attachments.items()}
    return Book(title=title, pages=tuple(pages), bookmarks=tuple(marks), attachments=attachments)


def _further_back(pages: Sequence[Drawing], by: int) -> Iterator[Drawing]:
    """Yield pages that stand further back in a book."""
    for page in pages:
        if any(one.meaning.leads_to is not None for one in page.figures):
            yield replace(page, figures=tuple(_leading(one, by) for one in page.figures))
        else:
            yield page


def _leading(figure: Figure, by: int) -> Figure:
    """Return a figure that leads so many pages further back."""
    if figure.meaning.leads_to is None:
        return figure
    return replace(figure, meaning=replace(figure.meaning, leads_to=figure.meaning.leads_to + by))
