"""What the young person wrote on a sheet, how they want their papers, and facts of the map as a whole."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from ecomap.edit.entries import omitting
from ecomap.edit.written import one_line
from ecomap.model.document import Document

LONGEST_TITLE = 80
"""Letters: so many have room at the head of a page in the smallest type."""


class TitleTooLong(ValueError):
    """The name given to a page has no room at its head; the message says how long it may be."""


def write(document: Document, sheet: str, field: str, text: str) -> Document:
    """Write into one field of a sheet; "" empties it."""
    before = document.sheets.get(sheet, {})
    if before.get(field, "") == text:
        return document
    after = {**before, field: text} if text else omitting(before, (field,))
    sheets = {**document.sheets, sheet: after} if after else omitting(document.sheets, (sheet,))
    return replace(document, sheets=sheets)


def choose(document: Document, **choices: Any) -> Document:
    """Choose how the papers look, which there are and what their lines mean: any field of `PaperChoices`."""
    papers = replace(document.papers, **choices)
    return document if papers == document.papers else replace(document, papers=papers)


def lead_with(document: Document, colour: str) -> Document:
    """Choose the sector colour that leads on the young person's pages; "": the style's own."""
    return choose(document, colour=colour)


def put_on_cover(document: Document, what: str) -> Document:
    """Choose what is in the middle of the cover: "picture", "sticker" or "drawing"; "": a picture if there is one."""
    return choose(document, cover=what)


def leave_out(document: Document, sheet: str) -> Document:
    """Leave a sheet out of the papers; what is written on it stays."""
    return choose(document, left_out=document.papers.left_out | {sheet})


def take_in(document: Document, sheet: str) -> Document:
    """Take a sheet that was left out in again."""
    return choose(document, left_out=document.papers.left_out - {sheet})


def rename_sheet(document: Document, sheet: str, title: str) -> Document:
    """Call a sheet, or the book, otherwise; "" gives it its own name again. Raise `TitleTooLong`."""
    said, titles = one_line(title), document.papers.titles
    if len(said) > LONGEST_TITLE:
        raise TitleTooLong(f"The name of a page has {LONGEST_TITLE} letters at most; this one has {len(said)}.")
    return choose(document, titles={**titles, sheet: said} if said else omitting(titles, (sheet,)))


def place_sheet(document: Document, sheet: str, before: str, order: Sequence[str]) -> Document:
    """Put a sheet before another; "": at the end. `order` is how all sheets stand now."""
    others = [one for one in order if one != sheet]
    at = others.index(before) if before in others else len(others)
    return choose(document, order=(*others[:at], sheet, *others[at:]))


def set_title(document: Document, title: str) -> Document:
    """Give the map a title of its own."""
    return document if title == document.title else replace(document, title=title)


def set_day(document: Document, on: datetime.date | None) -> Document:
    """Let the map show a day of its own; None: today."""
    return document if on == document.on else replace(document, on=on)


def set_languages(document: Document, languages: tuple[str, ...]) -> Document:
    """Say which languages the young person reads, first choice first (BCP 47)."""
    return document if languages == document.languages else replace(document, languages=languages)
