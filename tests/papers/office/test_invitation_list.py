"""The invitation list as a spreadsheet and as CSV: the rows of the printed list, and no formula among them."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.model.copies import Audience
from ecomap.model.document import Document
from ecomap.model.gathering import Reply
from ecomap.model.person import ElementId
from ecomap.papers.gathering.rows import REPLIES, rows
from ecomap.papers.office.invitation_list import guarded
from tests.papers.conftest import SAMPLES, book, copied, said, sample
from tests.papers.office.conftest import sheets, written

FORMULAS = ('=HYPERLINK("http://a.example","x")', "+1+1", "-1", "@SUM(A1)", "\tx", "\rx", " =1", "＝1")
MAIR = ElementId("B03")


def noted(note: str) -> Document:
    """Return a map in which a note of the invitation list is something else."""
    document = sample("ellie")
    changed = {key: replace(one, note=note) for key, one in document.invitations.items() if one.person == MAIR}
    return replace(document, invitations={**document.invitations, **changed})


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize("name", SAMPLES)
def test_spreadsheet_csv_and_paper_name_the_same_guests_in_the_same_order(name: str) -> None:
    document = sample(name)
    wanted = [row.name for row in rows(copied(document, Audience.COORDINATOR))]
    table = sheets(written(document, Audience.COORDINATOR, "invitation-list.xlsx"))["Guests"]
    values = rows_of(written(document, Audience.COORDINATOR, "invitation-list.csv"))
    assert [row["Person"] for row in table.rows] == wanted == [row["Person"] for row in values]
    paper = said(book(name, Audience.COORDINATOR, "invitation-list"))
    assert all(one.split()[0] in paper for one in wanted)
    assert [dict(row) for row in table.rows] == values


def test_every_need_stands_in_a_column_of_its_own() -> None:
    document = sample("ellie")
    changed = {
        key: replace(
            one, food="no nuts", access="a ramp", seat="beside Nan", brings="cake", agreed_by="Sue", childcare="a cot"
        )
        for key, one in document.invitations.items()
        if one.person == MAIR
    }
    full = replace(document, invitations={**document.invitations, **changed})
    table = sheets(written(full, Audience.COORDINATOR, "invitation-list.xlsx"))["Guests"]
    (row,) = (one for one in table.rows if one["Person"] == "Mair Pryce")
    assert row["Reply"] == REPLIES[Reply.YES] and row["Relation"] == "Nan"
    assert row["Travel"] == "Lift from Carys" and "Welsh" in row["Language, interpreter"]
    assert (row["Food and allergies"], row["Access"], row["Seat wish"]) == ("No nuts", "A ramp", "Beside Nan")
    assert (row["Brings"], row["Under 18: who agrees"], row["Childcare"]) == ("Cake", "Sue", "A cot")


def test_of_somebody_not_invited_nothing_but_that_is_told() -> None:
    table = sheets(written(sample("ellie"), Audience.COORDINATOR, "invitation-list.xlsx"))["Guests"]
    (row,) = (one for one in table.rows if one["Reply"] == "Not invited")
    assert {key for key, value in row.items() if value} == {"Person", "Relation", "Reply", "Answer"}


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_cell_is_ever_a_formula_or_a_link(formula: str) -> None:
    content = written(noted(formula), Audience.COORDINATOR, "invitation-list.xlsx")
    opened = openpyxl.load_workbook(io.BytesIO(content))
    cells = [cell for sheet in opened.worksheets for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells if cell.value} == {"s"}
    assert not any(cell.hyperlink for cell in cells)
    assert formula.replace("\r", "\n").strip() in {str(cell.value).strip() for cell in cells}
    (row,) = (
        one
        for one in rows_of(written(noted(formula), Audience.COORDINATOR, "invitation-list.csv"))
        if one["Person"] == "Mair Pryce"
    )
    assert row["Note"].startswith("'")


@given(st.text())
def test_no_text_begins_as_a_formula_after_it_was_guarded(text: str) -> None:
    safe = guarded(text)
    assert not safe.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert safe.endswith(guarded(f"x{text}")[1:])


def test_csv_is_known_as_utf_8_and_an_empty_list_has_its_headings() -> None:
    content = written(replace(sample("ellie"), invitations={}), Audience.COORDINATOR, "invitation-list.csv")
    assert content.startswith("\ufeffPerson,Relation,".encode())
    assert content.count(b"\r\n") == 1
