"""Help from within a question: F1 opens the right page above it, and leaving brings back what was being written."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.key_field import KeyField
from tests.ui.conftest import Sitting

F1, ESC = Qt.Key.Key_F1, Qt.Key.Key_Escape


def press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def read_and_leave(sitting: Sitting, question: QWidget) -> str:
    """Press F1 in a question, close what opens by Esc, and return which page it was."""
    before = QApplication.focusWidget()
    press(F1)
    here = sitting.window.guide.opened
    assert here is not None and here.parent() is question
    sitting.wait_for(here.isActiveWindow)
    assert question.isVisible() and QApplication.activeModalWidget() is question
    page = here.shown.name
    QTest.keyClicks(here.find_box, "passphrase")
    assert here.found.isVisible(), "it takes the keys, though the question waits"
    press(ESC)
    sitting.wait_for(question.isActiveWindow)
    assert sitting.window.guide.opened is None
    assert question.isVisible() and QApplication.focusWidget() is before
    return page


PAGES = {
    "print": "printing",
    "settings": "settings",
    "shortcuts": "keyboard",
    "commands": "keyboard",
    "specimen": "lines",
    "family-form": "adding-people",
    "sticker": "adding-people",
    "save-as": "keeping-safe",
}


@pytest.mark.parametrize("name", PAGES)
def test_help_opens_above_a_question_on_its_page_and_comes_back(sam: Sitting, name: str) -> None:
    sam.click("Ella")
    seen: list[str] = []

    def asked(question: QWidget) -> None:
        assert isinstance(question, QDialog)
        if isinstance(question, Export):
            sam.wait_for(lambda: question.out.ready)  # then the keys go to what lets the pages leave
        seen.append(read_and_leave(sam, question))
        question.reject()

    sam.answer(asked)
    sam.window.shelf[name].trigger()
    sam.wait_for(lambda: bool(seen))
    assert seen == [PAGES[name]]


def test_what_is_written_in_a_question_stays_while_help_is_read(sitting: Sitting) -> None:
    """On the first page of all, before there is a map."""
    start, seen = sitting.window.start, list[str]()

    def asked(question: QWidget) -> None:
        field = QApplication.focusWidget()
        assert isinstance(field, QLineEdit) and isinstance(question, QDialog)
        field.setText("seven words that I know")
        assert read_and_leave(sitting, question) == "keeping-safe"
        seen.append(field.text())
        question.reject()

    start.name.setFocus()
    QTest.keyClicks(start.name, "Sam")
    sitting.answer(asked)
    QTest.keyClick(start.name, Qt.Key.Key_Return)
    assert seen == ["seven words that I know"]


def test_what_covers_the_map_closes_help_above_a_question(sam: Sitting) -> None:
    def asked(question: QWidget) -> None:
        press(F1)
        here = sam.window.guide.opened
        assert here is not None
        sam.wait_for(here.isActiveWindow)
        QTest.keyClick(here, Qt.Key.Key_F9)

    sam.answer(asked)
    sam.window.shelf["settings"].trigger()
    assert sam.window.guide.opened is None
    assert QApplication.activeModalWidget() is None
    assert sam.window.stack.currentWidget() is not sam.page


def test_a_key_that_is_to_be_a_shortcut_is_not_taken_for_help(sam: Sitting) -> None:
    def asked(question: QWidget) -> None:
        field = question.findChild(KeyField)
        assert isinstance(field, KeyField) and isinstance(question, QDialog)
        question.choose("fit")  # type: ignore[attr-defined]
        press(Qt.Key.Key_Tab)
        question.change.click()  # type: ignore[attr-defined]
        assert QApplication.focusWidget() is field
        press(F1)
        assert sam.window.guide.opened is None
        question.reject()

    sam.answer(asked)
    sam.window.shelf["shortcuts"].trigger()
