"""What was written for other programs, opened again by other libraries than those it was written with."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

import docx
import openpyxl
from icalendar import Calendar

from ecomap.model.copies import Audience, Copy
from ecomap.model.document import Document
from ecomap.papers import NotReady, office_papers
from ecomap.papers.sheet import words_for
from tests.papers.conftest import copied

KEYS = tuple((audience, paper.key) for audience in Audience for paper in office_papers(audience))
"""Every office paper of every audience."""


@dataclass(frozen=True)
class Opened:
    """A sheet of a spreadsheet: what stands above the table, its headings, and its rows by heading."""

    above: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[dict[str, str], ...]


def content(copy: Copy, key: str) -> bytes:
    """Return one office paper of a copy."""
    (paper,) = (one for one in office_papers(copy.audience) if one.key == key)
    return paper.content(copy)


def written(document: Document, audience: Audience, key: str) -> bytes:
    """Return one office paper of a map."""
    return content(copied(document, audience), key)


def all_written(document: Document, audience: Audience) -> dict[str, bytes]:
    """Return every office paper of an audience that can be made."""
    found = {}
    for paper in office_papers(audience):
        try:
            found[paper.key] = paper.content(copied(document, audience))
        except NotReady:
            continue
    return found


def sheets(spreadsheet: bytes) -> dict[str, Opened]:
    """Return the sheets of a spreadsheet, read by openpyxl."""
    book = openpyxl.load_workbook(io.BytesIO(spreadsheet))
    found = {}
    for sheet in book.worksheets:
        (table,) = sheet.tables.values()
        first, *rest = [[told(cell.value) for cell in row] for row in sheet[table.ref]]
        top = int(sheet[table.ref][0][0].row)
        above = tuple(str(sheet.cell(row, 1).value or "") for row in range(1, top))
        found[sheet.title] = Opened(above, tuple(first), tuple(dict(zip(first, row, strict=True)) for row in rest))
    return found


def told(value: object) -> str:
    """Return what somebody reads in a cell: a day in words."""
    if isinstance(value, datetime.datetime):
        return words_for(value.date())
    return str(value or "")


def paragraphs(document: bytes) -> list[tuple[str, str]]:
    """Return the style and the text of every paragraph outside tables, read by python-docx."""
    opened = docx.Document(io.BytesIO(document))
    return [(one.style.name if one.style else "", one.text) for one in opened.paragraphs]


def grid(document: bytes) -> list[list[str]]:
    """Return the cells of a document's only table."""
    (table,) = docx.Document(io.BytesIO(document)).tables
    return [[cell.text for cell in row.cells] for row in table.rows]


def events(calendar: bytes) -> list[dict[str, object]]:
    """Return the events of a calendar file, read by icalendar."""
    return [
        {key.lower(): getattr(value, "dt", value) for key, value in one.items()}
        for one in Calendar.from_ical(calendar).walk("VEVENT")
    ]


def parts(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what a file is made of: the files of a zip with their names, or the file itself."""
    if not content.startswith(b"PK"):
        yield "", content
        return
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in package.namelist():
            yield name, package.read(name)


def text_of(content: bytes) -> str:
    """Return all of a file that can be read, folded lines made whole."""
    return "\n".join(part.decode() for _, part in parts(content)).replace("\r\n ", "")
