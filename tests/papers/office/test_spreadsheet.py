"""A sheet that everybody can read: named tables, headings in sight, printed on A4 with headings on every page."""

from __future__ import annotations

import datetime
import io

import openpyxl
import pytest

from ecomap.model.copies import Audience
from ecomap.papers.office.spreadsheet import Column, Sheet, spreadsheet
from tests.papers.conftest import DAY, EDGES, sample
from tests.papers.office.conftest import sheets, text_of, written

SPREADSHEETS = ((Audience.COORDINATOR, "invitation-list.xlsx"), (Audience.FILE, "file-copy-tables.xlsx"))


@pytest.mark.parametrize(("audience", "key"), SPREADSHEETS)
@pytest.mark.parametrize("name", ["ellie", "nothing", "talkative"])
def test_headings_stay_in_sight_repeat_in_print_and_head_a_named_table(name: str, audience: Audience, key: str) -> None:
    document = EDGES[name]() if name in EDGES else sample(name)
    content = written(document, audience, key)
    book = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in book.worksheets:
        (table,) = sheet.tables.values()
        left, top, _, bottom = openpyxl.utils.range_boundaries(table.ref)
        assert left == 1 and bottom > top and table.headerRowCount == 1
        assert sheet.freeze_panes == f"B{top + 1}"
        assert sheet.print_title_rows == f"${top}:${top}" and sheet.print_title_cols == "$A:$A"
        assert sheet.page_setup.orientation == "landscape" and sheet.page_setup.paperSize == 9
        assert "&P" in sheet.oddFooter.right.text.replace("Page ", "&")
        for (cell,) in sheet.iter_rows(min_row=1, max_row=top - 1, max_col=1):
            assert len(str(cell.value or "")) <= 110
        for row in sheet.iter_rows(min_row=top + 1):
            assert all(cell.alignment.wrap_text for cell in row)
        for cell in sheet[top]:
            assert cell.font.bold and cell.value and sheet.column_dimensions[cell.column_letter].width
    assert text_of(content).count("altTextSummary=") == len(book.worksheets)


def test_nothing_of_a_cell_lies_behind_the_next_row() -> None:
    words = "brother or sister, of whom nobody knew before the search"
    sheet = Sheet(name="A", title="A", about="", columns=(Column("A", 12), Column("B", 60)), rows=((words, "x"),))
    (read,) = openpyxl.load_workbook(io.BytesIO(spreadsheet("A", (sheet,), DAY))).worksheets
    (row,) = (number for number in range(1, read.max_row + 1) if read.cell(number, 1).value == words)
    assert read.row_dimensions[row].height >= 6 * 11


def test_every_printed_page_has_the_title_whole_and_not_the_cells_that_hold_it() -> None:
    book = openpyxl.load_workbook(io.BytesIO(written(sample("ellie"), Audience.FILE, "file-copy-tables.xlsx")))
    for sheet in book.worksheets:
        (table,) = sheet.tables.values()
        assert sheet["A1"].value and sheet["A1"].value in sheet.oddHeader.left.text
        assert "Ellie Pryce, as at 1 June 2026." in sheet.oddHeader.left.text
        assert sheet.print_area.split("!")[1].replace("$", "") == table.ref


def test_a_day_is_a_day_and_what_is_less_exact_stands_in_words() -> None:
    days = (datetime.date(2026, 5, 1), datetime.date(1899, 5, 1), "about 2009")
    sheet = Sheet(name="A", title="A", about="", columns=(Column("A", 20),), rows=tuple((day,) for day in days))
    (read,) = openpyxl.load_workbook(io.BytesIO(spreadsheet("A", (sheet,), DAY))).worksheets
    values = [cell.value for cell in read["A"]][-3:]
    assert values == [datetime.datetime(2026, 5, 1), "1 May 1899", "about 2009"]
    people = sheets(written(sample("ellie"), Audience.FILE, "file-copy-tables.xlsx"))["People"].rows
    assert any(row["Born"].endswith(" 2012") for row in people)


def test_a_text_longer_than_a_cell_goes_on_below() -> None:
    long = "0123456789" * 4000
    sheet = Sheet(name="Long", title="Long", about="", columns=(Column("A", 10), Column("B", 10)), rows=(("x", long),))
    rows = sheets(spreadsheet("Long", (sheet,), DAY))["Long"].rows
    assert "".join(row["B"] for row in rows) == long
    assert [row["A"] for row in rows] == ["x", "", ""]
