"""The ways through a book whose pages stand elsewhere than before: its outline, and what leads to a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ecomap.render.drawing import Book, Bookmark, Drawing, Figure


def rebound(book: Book, pages: Iterable[Drawing], now: Sequence[int]) -> Book:
    """Return a book on other pages; `now` says for each page of before where it begins, counted from 0."""
    marks = tuple(Bookmark(mark.title, now[mark.page]) for mark in book.bookmarks)
    return replace(book, pages=tuple(_led(page, now) for page in pages), bookmarks=marks)


def _led(page: Drawing, now: Sequence[int]) -> Drawing:
    if all(one.meaning.leads_to is None for one in page.figures):
        return page
    return replace(page, figures=tuple(_leading(one, now) for one in page.figures))


def _leading(figure: Figure, now: Sequence[int]) -> Figure:
    if figure.meaning.leads_to is None:
        return figure
    return replace(figure, meaning=replace(figure.meaning, leads_to=now[figure.meaning.leads_to]))
