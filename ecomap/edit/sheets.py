"""What the young person wrote on a sheet, how they want their papers, and facts of the map as a whole."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

from ecomap.edit.entries import omitting
from ecomap.model.document import Document


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


def set_title(document: Document, title: str) -> Document:
    """Give the map a title of its own."""
    return document if title == document.title else replace(document, title=title)


def set_day(document: Document, on: datetime.date | None) -> Document:
    """Let the map show a day of its own; None: today."""
    return document if on == document.on else replace(document, on=on)


def set_languages(document: Document, languages: tuple[str, ...]) -> Document:
    """Say which languages the young person reads, first choice first (BCP 47)."""
    return document if languages == document.languages else replace(document, languages=languages)
