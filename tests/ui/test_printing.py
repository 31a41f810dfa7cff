"""Pages on a printer: asked for once, then one chord and Enter; and nothing leaves that is not what is ticked."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QRadioButton, QWidget

from ecomap.model.copies import NOTHING_WITHHELD, Audience, copy_for
from ecomap.render.drawing import Book
from ecomap.ui import exporting
from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.preview import Page
from ecomap.ui.exporting import NotPrinted, Wanted
from ecomap.ui.preferences import Preferences
from ecomap.ui.printer import (
    LastPrinter,
    first_printer,
    fitting,
    keep_printer,
    last_printer,
    printer_again,
    told_printer,
)
from tests.papers.conftest import DAY, sample
from tests.ui.conftest import LEFT, Sitting
from tests.ui.test_export import opened


def wanted(**more: object) -> Wanted:
    return Wanted(copy=copy_for(sample("idris"), Audience.YOUNG_PERSON, DAY), keys=("homes",), **more)  # type: ignore[arg-type]


def pages_in(path: Path) -> int:
    with pikepdf.open(path) as file:
        return len(file.pages)


def test_the_system_asks_once_and_then_one_chord_and_enter_print_the_same_way(ellie: Sitting, tmp_path: Path) -> None:
    preferences = ellie.window.looks.preferences
    folder = tmp_path / "printed"
    folder.mkdir()
    export = opened(ellie)
    assert export.ways_out[1].accessibleName() == "Print ..." and not export.out.other.isVisible()

    def accept(question: QWidget) -> None:
        assert isinstance(question, QPrintDialog)
        name = question.findChild(QLineEdit, "filename")
        assert name is not None
        name.setText(str(folder / "Ellie.pdf"))
        (press,) = (one for one in question.findChildren(QPushButton) if one.isDefault())
        QTest.mouseClick(press, LEFT)

    ellie.answer(accept)
    QTest.mouseClick(export.ways_out[1], LEFT)
    ellie.wait_for(export.show_it.isVisible)
    assert export.book is not None
    assert pages_in(folder / "Ellie.pdf") == len(export.book.pages)
    assert export.ways_out[1].accessibleName() == "Print" and export.out.other.isVisible()
    assert str(folder) in export.out.printer.text()
    export.reject()
    kept = (tmp_path / "settings" / "window.ini").read_text(encoding="utf-8") + str(preferences.kept())
    assert preferences.printer and "Ellie" not in kept + str(preferences.printer)

    def enter(question: QWidget) -> None:
        assert isinstance(question, Export)
        focus = QApplication.focusWidget()
        QTest.keyClick(focus or question, Qt.Key.Key_Return)
        ellie.wait_for(lambda: "Made:" in question.told.text())
        question.reject()

    ellie.answer(enter)
    ellie.come_back()
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    (made,) = set(folder.iterdir()) - {folder / "Ellie.pdf"}
    assert "ellie" not in made.name.lower() and pages_in(made) == 1


def test_a_printer_that_is_not_there_is_told_of_and_another_can_be_chosen(ellie: Sitting, tmp_path: Path) -> None:
    ellie.window.looks.preferences.printer = {"name": "Upstairs", "copies": 2}
    export = opened(ellie)
    assert export.out.printer.text() == "Prints on: Upstairs, 2 copies"
    QTest.mouseClick(export.ways_out[1], LEFT)
    ellie.wait_for(lambda: "not there now" in export.told.text())
    assert export.out.other.hasFocus() and export.ways_out[1].isEnabled()
    assert export.isVisible() and not list(tmp_path.glob("*.pdf"))
    export.reject()


@pytest.mark.qt_log_ignore("Returned false", "This plugin does not support", extend=True)  # Qt says so, too
def test_what_cannot_be_printed_is_said(ellie: Sitting, tmp_path: Path) -> None:
    book = exporting.assembled(wanted())
    printer = printer_again(LastPrinter(), wanted(), tmp_path / "no such folder" / "a.pdf")
    with pytest.raises(NotPrinted):
        list(exporting.printing(book, printer, NOTHING_WITHHELD))


def test_a_printer_is_as_it_was_the_last_time(preferences: Preferences, qapp: QApplication, tmp_path: Path) -> None:
    assert last_printer(preferences) is None
    printer = printer_again(LastPrinter(copies=3, grey=True), wanted(), tmp_path / "Idris" / "Idris Example.pdf")
    keep_printer(preferences, printer, wanted())
    last = last_printer(preferences)
    assert last == LastPrinter(copies=3, collated=printer.collateCopies(), grey=True)
    assert "Idris" not in str(preferences.printer)
    again = printer_again(last, wanted(), tmp_path / "a.pdf")
    assert (again.copyCount(), again.colorMode()) == (3, QPrinter.ColorMode.GrayScale)
    assert "idris" not in again.docName().lower()


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"name": 3},
        {"name": "A", "copies": -1},
        {"name": "A", "copies": "x", "sides": 4},
        {"name": "A", "sides": "?"},
    ],
)
def test_what_was_kept_and_is_not_understood_is_as_at_first(preferences: Preferences, kept: dict[str, object]) -> None:
    preferences.printer = kept
    assert last_printer(preferences) in (None, LastPrinter(name="A"))


def test_booklets_are_turned_over_the_short_edge_and_only_they(preferences: Preferences, qapp: QApplication) -> None:
    booklet = wanted(paper="a5-booklet", grey=True)
    assert fitting(LastPrinter(sides="long"), booklet) == LastPrinter(sides="short", grey=True)
    assert fitting(LastPrinter(sides="long"), wanted()) == LastPrinter(sides="long")
    printer = first_printer(booklet)
    assert printer.colorMode() is QPrinter.ColorMode.GrayScale
    preferences.printer = {"name": "Office", "sides": "long"}
    keep_printer(preferences, printer, booklet)
    kept = last_printer(preferences)
    assert kept is not None and (kept.sides, kept.grey) == ("long", False), (
        "the next pages are no booklet, and in colour"
    )


def test_where_pages_go_is_said_in_words(tmp_path: Path) -> None:
    all_of_it = LastPrinter(name="Office", copies=2, sides="short", grey=True)
    assert told_printer(all_of_it, tmp_path) == "Prints on: Office, 2 copies, on both sides, grey"
    assert told_printer(LastPrinter(name="Office"), tmp_path) == "Prints on: Office"
    assert str(tmp_path) in told_printer(LastPrinter(), tmp_path)


def test_after_another_reader_is_chosen_nothing_of_the_first_can_leave(ellie: Sitting, tmp_path: Path) -> None:
    ellie.window.seats.show_coordinator()
    export = opened(ellie)
    everything, hers = (
        next(one for one in export.findChildren(QRadioButton) if one.text().startswith(words))
        for words in ("File copy", "For Ellie")
    )
    QTest.mouseClick(everything, LEFT)
    ellie.wait_for(lambda: export.ways_out[0].isEnabled())
    assert export.book is not None and export.book.pages
    QTest.mouseClick(hers, LEFT)
    assert not any(one.isEnabled() for one in export.ways_out)
    QTest.mouseClick(export.progress.cancel, LEFT)
    assert not export.preview.findChildren(Page) and not any(
        one.isEnabled() for one in (*export.ways_out, export.out.other)
    )
    export.out.make_pdf()
    assert not list(tmp_path.rglob("*.pdf"))
    assert "Change a choice" in export.told.text()
    export.paper.grey.click()
    ellie.wait_for(lambda: export.ways_out[0].isEnabled())
    assert isinstance(export.book, Book) and export.wanted is not None
    assert export.wanted.copy.audience is Audience.YOUNG_PERSON
    export.reject()
