"""What things are called on the file copy: whole names, exact dates, and the file's words as words."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.naming import full_name
from ecomap.model.person import ElementId
from ecomap.papers.sheet import listing, words_for
from ecomap.papers.table import Cell
from ecomap.render.notation import STYLES
from ecomap.render.notation import Table as Marks

Row = tuple[Cell, ...]

KNOWN = {"on_file": "on file", "named": "named by the young person", "found": "found by search"}
"""How somebody came onto the map."""
SIDES = {
    "self": "",
    "mum": "mum’s side",
    "dad": "dad’s side",
    "sib": "brother or sister",
    "step": "step-family",
    "home": "home",
    "foster": "foster family",
    "adopt": "adoptive family",
    "friend": "friend",
    "school": "school or work",
    "other": "other",
    "pet": "",
}
"""From which part of the young person's world somebody is."""
FLOWS = {"": "", "out": "the first gives", "in": "the second gives", "both": "both give"}
"""What goes along a line, by who is named first."""


def named(document: Document, element: ElementId | None) -> str:
    """Return the whole name of whoever or whatever an id stands for."""
    if element is None:
        return "everybody"
    if element in document.people or element in document.places:
        return full_name(document, element)
    home = document.homes.get(element)
    return home.name if home is not None else "something that is not on the map"


def from_to(since: PartialDate | None, until: PartialDate | None) -> str:
    """Return from when to when, as exactly as it is known."""
    if since is not None and until is not None:
        return f"{since.words()} to {until.words()}"
    if since is not None:
        return f"since {since.words()}"
    return f"until {until.words()}" if until is not None else ""


def on_day(day: datetime.date | None, before: str = "") -> str:
    """Return a day as it is written, after some words; nothing if there is none."""
    return f"{before}{words_for(day)}" if day is not None else ""


def as_words(word: str) -> str:
    """Return a file word as words: "special_guardian" → "special guardian"."""
    return word.replace("_", " ")


def in_the_key(document: Document, table: Marks, word: str) -> str:
    """Return a file word as the key of the drawings has it: "ok_supervised" → "OK with a worker"."""
    style = STYLES.get(document.papers.house_style, STYLES["default"])
    kind = style.table(table).get(word)
    return kind.clinical if kind is not None else as_words(word)


def all_named(document: Document, elements: Iterable[ElementId]) -> str:
    """Return several by their whole names, as a sentence lists them."""
    return listing(named(document, one) for one in elements)
