"""What the window makes is opened once more and searched, whichever way it goes out."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from ecomap.model.copies import Audience, copy_for, withheld
from ecomap.papers.checking import TellsTooMuch
from ecomap.render.drawing import Book, Drawing
from ecomap.ui import exporting
from ecomap.ui.dialogs.export import Export
from tests.papers.opened.places import page
from tests.ui.conftest import LEFT, Sitting


@pytest.fixture
def leaking(monkeypatch: pytest.MonkeyPatch) -> Drawing:
    """Put a fault into the program: a drawing that says more than its copy does."""
    drawing = page("Ellie Pryce and Nan")
    monkeypatch.setattr("ecomap.papers.maps.on_paper", lambda *_: drawing)
    return drawing


def test_a_pdf_that_says_too_much_is_deleted_and_that_is_said(leaking: Drawing, ellie: Sitting, tmp_path: Path) -> None:
    export = Export(ellie.window, ellie.workspace, ellie.window.looks.preferences)
    export.show()
    ellie.wait_for(lambda: export.book is not None and bool(export.book.pages))
    assert export.away.secrets
    QTest.mouseClick(export.ways_out[0], LEFT)
    ellie.wait_for(lambda: "must not see" in export.told.text())
    assert "was deleted" in export.told.text() and "Pryce" not in export.told.text()
    assert not list(tmp_path.rglob("*.pdf"))
    assert not export.show_it.isVisible()
    export.reject()


def test_nor_is_it_printed(leaking: Drawing, ellie: Sitting, tmp_path: Path) -> None:
    document = ellie.workspace.editor.settled
    away = withheld(document, copy_for(document, Audience.YOUNG_PERSON, datetime.date(2026, 6, 1)))
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    book = Book(title="Map", pages=(leaking,))
    with pytest.raises(TellsTooMuch):
        list(exporting.printing(book, printer, away))
    assert not (tmp_path / "printed.pdf").exists()
