"""The file copy as a spreadsheet: everything a map holds, each fact in a column of its own, what was before as well."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.model.copies import Copy
from ecomap.model.document import Document
from ecomap.model.naming import full_name
from ecomap.papers.file.file_tables import tables
from ecomap.papers.isolating import each_to_itself
from ecomap.papers.office.file_facts import SUBJECTS
from ecomap.papers.office.spreadsheet import Column, Sheet, spreadsheet
from ecomap.papers.sheet import words_for
from ecomap.papers.table import EMPTY, Cell

KEY = "file-copy-tables.xlsx"
TITLE = "File copy: tables"
MARK = "FILE COPY. Not to be handed on."

_APART = frozenset(
    (
        *("People", "Contact, wish and decision", "How it was before", "Search"),
        *("The plan: what people will do", "Messages and questions"),
    )
)
"""Tables of the printed file copy whose facts have finer columns here."""
_SHARE = 2.6
"""Millimetres of a printed column for one character of a spreadsheet's."""
_SHORT = {
    "Children and those who brought them up": "Children, carers",
    "Twins, brothers and sisters, households": "Twins, sisters, households",
    "In the young person’s own words": "In their own words",
}
"""Tabs of sheets whose title is longer than a tab can be."""


def xlsx(copy: Copy) -> bytes:
    """Return all tables of the file copy as a spreadsheet, with what there is on a first sheet."""
    copy = each_to_itself(copy)
    return spreadsheet(TITLE, tuple(_sheets(copy)), copy.on, MARK)


def _sheets(copy: Copy) -> Iterator[Sheet]:
    """Yield a list of the sheets, and then these, without those that hold nothing."""
    about = f"{full_name(copy.shown, copy.shown.young_person)}, as at {words_for(copy.on)}. {MARK}"
    found = [sheet for sheet in (*_fine(copy.shown, about), *_as_printed(copy, about)) if sheet.rows]
    contents = tuple((sheet.name, sheet.title, str(len(sheet.rows))) for sheet in found)
    columns = (Column("Sheet", 30), Column("What it holds", 48), Column("Rows", 10))
    yield Sheet(
        name="Contents", title="File copy: the whole map as tables", about=about, columns=columns, rows=contents
    )
    yield from found


def _fine(document: Document, about: str) -> Iterator[Sheet]:
    """Yield the sheets that have finer columns than paper has room for."""
    for name, facts in SUBJECTS.items():
        columns = tuple(Column(title, width) for title, width in facts.columns)
        yield Sheet(name=name, title=name, about=about, columns=columns, rows=tuple(facts.rows(document)))


def _as_printed(copy: Copy, about: str) -> Iterator[Sheet]:
    """Yield the other tables, as they stand on paper."""
    for title, table in tables(copy):
        if title not in _APART:
            columns = tuple(Column(one.title, max(one.share / _SHARE, 14.0)) for one in table.columns)
            rows = tuple(tuple(map(_plain, row)) for row in table.rows)
            yield Sheet(name=_SHORT.get(title, title), title=title, about=about, columns=columns, rows=rows)


def _plain(cell: Cell) -> str:
    """Return a cell's words; nothing, where a printed cell has a dash for it."""
    return "" if cell == EMPTY else "\n".join(line.text for line in cell)
