"""Tables as a spreadsheet: named, with headings that stay in sight and repeat in print, and nothing a formula."""

from __future__ import annotations

import datetime
import io
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ecomap.papers.office.directions import stretches
from ecomap.papers.office.package import sealed, writable
from ecomap.papers.sheet import words_for
from ecomap.render.drawing import Colour
from ecomap.render.look import LIGHT

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_A4 = 9
"""The paper's number (ECMA-376, 18.3.1.63)."""
_LONGEST = 32_767
"""What a cell holds at most, in UTF-16 units; what is longer goes on in the next row."""
_FONT, _TEXT, _TITLE = "Arial", 11, 18
_LINE = 110
"""Characters of a line above the table: what is longer goes on below, so that paper does not cut it."""
_MARGIN, _HEAD = 0.5, 1.0
"""Inches round a printed page, and above its table."""
_MOST_OF_A_HEAD = 255
"""What a printed page's head can hold, in letters (ECMA-376, 18.3.1.39)."""
_ROW, _TITLE_ROW, _TALLEST = 15.0, 26.0, 409.0
"""Points: a line of a cell, the row of the title, and what a row is at most."""
_FULL = 1.0
"""Of a column's width, what is counted on: some letters are wider than others."""
_FIRST_DAY = datetime.date(1900, 3, 1)
"""Before this day a spreadsheet counts wrongly, or not at all."""

Value = str | datetime.date
"""What stands in a cell: words, or a day that can be sorted and reckoned with."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and its width in characters."""

    title: str
    width: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet: a table with its title, and what there is to know before it is read."""

    name: str
    """On its tab: 31 characters at most, none of []:*?/\\ among them."""
    title: str
    about: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]


def spreadsheet(title: str, sheets: Sequence[Sheet], on: datetime.date, mark: str = "") -> bytes:
    """Return sheets as an .xlsx file; a mark stands at the foot of every printed page."""
    import xlsxwriter  # a fortieth of a second that only whoever wants a spreadsheet waits for

    content = io.BytesIO()
    # in memory: nothing of a map goes to a folder for temporary files
    book = xlsxwriter.Workbook(content, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    looks = _Looks.of(book)
    for number, sheet in enumerate(sheets, 1):
        _write(book.add_worksheet(sheet.name), sheet, number, looks, mark)
    book.close()
    return sealed(content.getvalue(), title, on)


@dataclass(frozen=True, slots=True)
class _Looks:
    """How cells look; text wraps, so that all of it is seen."""

    title: Format
    about: Format
    heading: Format
    first: Format
    cell: Format
    first_from_right: Format
    cell_from_right: Format
    day: Format

    def of_words(self, value: Value, *, first: bool) -> Format:
        """Return how a cell looks that holds this."""
        found = stretches(value) if isinstance(value, str) else ()
        if len(found) == 1 and found[0].from_right:
            return self.first_from_right if first else self.cell_from_right
        return self.first if first else self.cell

    @classmethod
    def of(cls, book: Workbook) -> _Looks:
        """Return the looks of a book."""
        plain = {"font_name": _FONT, "font_size": _TEXT, "font_color": _hex(LIGHT.ink), "valign": "top"}
        # at the left, whatever the direction of the words: else an Arabic name runs into the next column's
        plain["align"] = "left"
        wrapped = {**plain, "text_wrap": True, "bottom": 1, "bottom_color": _hex(LIGHT.card_edge), "num_format": "@"}
        ground = {"bg_color": _hex(LIGHT.accent_fill), "valign": "bottom", "bottom_color": _hex(LIGHT.ink)}
        return cls(
            title=book.add_format({**plain, "font_size": _TITLE, "bold": True}),
            about=book.add_format({**plain, "font_color": _hex(LIGHT.quiet)}),
            heading=book.add_format({**wrapped, **ground, "bold": True}),
            first=book.add_format({**wrapped, "bold": True}),
            cell=book.add_format(wrapped),
            first_from_right=book.add_format({**wrapped, "bold": True, "reading_order": 2}),
            cell_from_right=book.add_format({**wrapped, "reading_order": 2}),
            day=book.add_format({**wrapped, "num_format": "d mmmm yyyy"}),
        )


def _hex(colour: Colour) -> str:
    return "#" + "".join(f"{round(part * 255):02X}" for part in (colour.red, colour.green, colour.blue))


def _write(on: Worksheet, sheet: Sheet, number: int, looks: _Looks, mark: str) -> None:
    """Fill a sheet."""
    on.write_string(0, 0, writable(sheet.title), looks.title)
    on.set_row(0, _TITLE_ROW)
    lines = textwrap.wrap(writable(sheet.about), _LINE)
    for down, line in enumerate(lines, 1):
        on.write_string(down, 0, line, looks.about)
    top = len(lines) + 2
    for place, column in enumerate(sheet.columns):
        on.set_column(place, place, column.width)
        on.write_string(top, place, column.title, looks.heading)
    on.set_row(top, _high([column.title for column in sheet.columns], sheet.columns))
    rows = list(_fitting(sheet.rows)) or [("",) * len(sheet.columns)]
    for down, row in enumerate(rows, top + 1):
        on.set_row(down, _high(row, sheet.columns))
        for place, value in enumerate(row):
            _put(on, down, place, value, looks)
    _tabulate(on, sheet, number, (top, top + len(rows)), looks)
    on.freeze_panes(top + 1, 1)
    on.repeat_rows(top)
    on.repeat_columns(0)
    on.print_area(top, 0, top + len(rows), len(sheet.columns) - 1)
    _paginate(on, sheet, mark)


def _put(on: Worksheet, down: int, place: int, value: Value, looks: _Looks) -> None:
    """Write one cell: never with `write`, which would take "=1+1" for a formula and "www." for a link."""
    look = looks.of_words(value, first=not place)
    if isinstance(value, datetime.date):
        on.write_datetime(down, place, datetime.datetime.combine(value, datetime.time()), looks.day)
    elif value:
        on.write_string(down, place, _alone(value), look)
    else:
        on.write_blank(down, place, None, look)


def _alone(value: str) -> str:
    """Return a cell's words without an isolate around all of them: they are found and sorted as they were typed."""
    return "".join(one.text for one in stretches(value))


def _high(row: Sequence[Value], columns: Sequence[Column]) -> float:
    """Return how high a row has to be for all of it to be seen; not every program finds out by itself."""
    lines = 1
    for value, column in zip(row, columns, strict=True):
        if isinstance(value, str):
            wide = max(int(column.width * _FULL), 1)
            lines = max(lines, sum(max(len(textwrap.wrap(line, wide)), 1) for line in value.split("\n")))
    return min(lines * _ROW, _TALLEST)


def _tabulate(on: Worksheet, sheet: Sheet, number: int, rows: tuple[int, int], looks: _Looks) -> None:
    """Make the rows, from the headings to the last, a table to sort and sift, with words for whoever cannot see it."""
    headings = [{"header": column.title, "header_format": looks.heading} for column in sheet.columns]
    on.add_table(
        rows[0],
        0,
        rows[1],
        len(sheet.columns) - 1,
        {
            "name": f"Table{number}",
            "columns": headings,
            "style": None,
            "title": writable(sheet.title),
            "description": writable(sheet.about),
        },
    )


def _paginate(on: Worksheet, sheet: Sheet, mark: str) -> None:
    """Have it printed on A4 across, at the size it was written in, under its title on every page."""
    on.set_landscape()
    on.set_paper(_A4)
    on.set_margins(_MARGIN, _MARGIN, _HEAD, _MARGIN + 0.2)
    title = f'&L&"{_FONT},Bold"&{_TITLE} {_printed(sheet.title)}'
    about = "".join(f'\n&"{_FONT},Regular"&{_TEXT} {_printed(line)}' for line in textwrap.wrap(sheet.about, _LINE))
    whole = title + about
    on.set_header(whole if len(whole) <= _MOST_OF_A_HEAD else title)
    # &P and &N are the page and how many there are
    on.set_footer(f"&L{_printed(mark)}&RPage &P of &N")


def _printed(text: str) -> str:
    """Return a text for the head or foot of a printed page, where "&&" is one ampersand."""
    return writable(text).replace("&", "&&")


def _fitting(rows: Iterable[tuple[Value, ...]]) -> Iterator[tuple[Value, ...]]:
    """Yield the rows; one that holds more than a cell can goes on in further rows."""
    for row in rows:
        parts = [list(_parts(value)) for value in row]
        for number in range(max(map(len, parts))):
            yield tuple(part[number] if number < len(part) else "" for part in parts)


def _parts(value: Value) -> Iterator[Value]:
    """Yield what goes into cells: a day whole, or in words where a spreadsheet could not hold it."""
    if not isinstance(value, datetime.date):
        yield from _pieces(writable(value))
    else:
        yield value if value >= _FIRST_DAY else words_for(value)


def _pieces(text: str) -> Iterator[str]:
    """Yield a text in pieces that a cell can hold; almost always there is one."""
    step = _LONGEST // 2  # a letter may be two units
    for start in range(0, max(len(text), 1), step):
        yield text[start : start + step]
