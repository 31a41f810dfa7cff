"""The page of shortcuts (Ctrl+/), with real keys in a real window."""

import datetime
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from ecomap.model.diagram import View
from ecomap.papers.opened import opened
from ecomap.render.drawing import Words
from ecomap.ui.actions import ACTIONS
from ecomap.ui.dialogs.shortcut_sheet import print_on, shortcut_book, write_pdf
from ecomap.ui.dialogs.shortcuts import Shortcuts
from ecomap.ui.preferences import Preferences
from tests.ui.conftest import LEFT, Sitting, in_front

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def on_page(sitting: Sitting, act: Callable[[Shortcuts], object]) -> None:
    """Open the page by its key, do something there, and close it by Esc."""

    def done(question: QWidget) -> None:
        assert isinstance(question, Shortcuts)
        in_front(question)
        act(question)
        if question.isVisible():
            QTest.keyClick(question, Qt.Key.Key_Escape)
        question.close()

    sitting.come_back()
    sitting.answer(done)
    QTest.keyClick(sitting.window, Qt.Key.Key_Slash, CTRL)
    sitting.come_back()


def press(page: Shortcuts, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the focus of the page is."""
    in_front(page)
    widget = page.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, keys)


def find(page: Shortcuts, typed: str) -> None:
    """Find an action by typing, and go to it in the list, by keys alone."""
    page.line.setFocus()
    page.line.clear()
    QTest.keyClicks(page.line, typed)
    press(page, Qt.Key.Key_Down)
    assert page.focusWidget() is page.table


def test_a_key_is_changed_by_keys_alone_and_holds_at_once_and_the_next_time(sam: Sitting, tmp_path: Path) -> None:
    shelf = sam.window.shelf

    def change(page: Shortcuts) -> None:
        assert page.focusWidget() is page.line
        find(page, "family tree")
        press(page, Qt.Key.Key_Return)
        assert page.focusWidget() is page.field
        press(page, Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.AltModifier)
        assert "write signs" in page.told.text()
        press(page, Qt.Key.Key_Y, CTRL | SHIFT)
        assert page.focusWidget() is page.table
        assert page.told.text() == "Family tree: Ctrl+Shift+Y"
        assert page.table.rows["family-tree"].text(1) == "Ctrl+Shift+Y"
        assert page.table.rows["family-tree"].text(2) == "Ctrl+2"

    on_page(sam, change)
    tips = [one.toolTip() for one in sam.page.bar.views.findChildren(QPushButton)]
    assert tips == ["My people (Ctrl+1)", "Family tree (Ctrl+Shift+Y)"]
    for key, held, view in ((Qt.Key.Key_2, CTRL, View.ECOMAP), (Qt.Key.Key_Y, CTRL | SHIFT, View.FAMILY_TREE)):
        QTest.keyClick(sam.window, key, held)
        assert sam.workspace.view is view
    assert Preferences(tmp_path / "settings").keys == {"family-tree": ("Ctrl+Shift+Y",)}
    assert shelf["family-tree"].shortcut().toString() == "Ctrl+Shift+Y"


def words_on(paper: Path) -> str:
    return " ".join(" ".join(opened(paper.name, paper.read_bytes()).texts).split())


def test_the_page_is_saved_as_a_pdf_with_the_keys_as_they_are_now(sam: Sitting, tmp_path: Path) -> None:
    sam.window.looks.change_keys({"family-tree": ("Ctrl+Shift+Y",)})

    def save(page: Shortcuts) -> None:
        QTest.mouseClick(page.pdf, LEFT)
        (made,) = tmp_path.glob("*.pdf")
        assert str(made) in page.told.text()
        QTest.mouseClick(page.pdf, LEFT)

    on_page(sam, save)
    first, second = sorted(tmp_path.glob("*.pdf"), key=lambda one: len(one.name))
    assert first.read_bytes() == second.read_bytes(), "no file takes the place of another"
    words = words_on(first)
    assert "Family tree Ctrl+Shift+Y" in words and "Undo Ctrl+Z" in words
    assert "Ctrl+2" not in words and "Save as Ctrl+Shift+S" in words
    hidden = next(one for one in ACTIONS if one.coordinator and one.keys)
    assert sam.window.shelf[hidden.name].text().removesuffix(" ...") not in words


def test_a_folder_that_is_gone_is_told_in_words(qapp: QApplication, tmp_path: Path) -> None:
    told = write_pdf("All shortcuts", [("Map", [("Save", "Ctrl+S")])], tmp_path / "gone")
    assert told.startswith("Not saved.")


def test_only_what_is_listed_is_printed_and_ctrl_p_asks_for_the_printer(sam: Sitting, tmp_path: Path) -> None:
    asked: list[QWidget] = []
    said: list[str] = []
    paper = tmp_path / "printed.pdf"

    def leave(dialog: QWidget) -> None:
        asked.append(dialog)
        dialog.close()

    def look(page: Shortcuts) -> None:
        find(page, "undo")
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        book = shortcut_book(page.heading.text(), page.table.listed(), datetime.date(2026, 11, 26))
        print_on(printer, book)
        words = [one.text for figure in book.pages[0].figures for one in figure.primitives if isinstance(one, Words)]
        said.extend(words[words.index("Keys") + 1 :][:2])
        sam.answer(leave)
        press(page, Qt.Key.Key_P, CTRL)

    on_page(sam, look)
    assert isinstance(asked[0], QPrintDialog)
    assert paper.read_bytes().startswith(b"%PDF")
    assert said == ["Undo", "Ctrl+Z"]


def test_whose_key_it_is_already_is_asked_and_it_is_taken_only_then(sam: Sitting) -> None:
    shelf = sam.window.shelf

    def leave(page: Shortcuts) -> None:
        page.choose("print")
        QTest.mouseClick(page.change, LEFT)
        press(page, Qt.Key.Key_F, CTRL)
        assert page.told.text() == "Ctrl+F is already “Find”. Use it here, and take it away there?"
        press(page, Qt.Key.Key_Escape)
        assert page.isVisible() and page.focusWidget() is page.table

    on_page(sam, leave)
    assert shelf.keys_of("find") == ("Ctrl+F",)

    def take(page: Shortcuts) -> None:
        page.choose("print")
        QTest.mouseClick(page.more, LEFT)
        press(page, Qt.Key.Key_F, CTRL)
        press(page, Qt.Key.Key_Return)
        assert page.table.rows["find"].text(1) == ""

    on_page(sam, take)
    assert shelf.keys_of("print") == ("Ctrl+P", "Ctrl+F")
    assert shelf.keys_of("find") == ()


def test_one_and_all_keys_are_as_at_first_again(sam: Sitting) -> None:
    shelf, looks = sam.window.shelf, sam.window.looks
    looks.change_keys({"print": ("Ctrl+F",), "find": ("Ctrl+D",), "save": ()})

    def reset(page: Shortcuts) -> None:
        page.choose("find")
        QTest.mouseClick(page.first, LEFT)
        assert "already “Print”" in page.told.text()
        QTest.mouseClick(page.yes_here, LEFT)
        assert shelf.keys_of("find") == ("Ctrl+F",)
        assert shelf.keys_of("print") == ()
        assert not page.first.isEnabled()
        assert page.no is not None
        QTest.mouseClick(page.no, LEFT)
        QTest.mouseClick(page.yes_here, LEFT)

    on_page(sam, reset)
    assert dict(looks.changed_keys) == {}
    assert (shelf.keys_of("print"), shelf.keys_of("save")) == (("Ctrl+P",), ("Ctrl+S",))


def test_delete_takes_keys_and_single_letters_are_switched_off(sam: Sitting) -> None:
    shelf = sam.window.shelf

    def take(page: Shortcuts) -> None:
        find(page, "Ctrl+P")
        assert set(page.table.rows) >= {"print"}
        page.choose("print")
        press(page, Qt.Key.Key_Delete)
        assert page.told.text() == "Print: no keys"
        QTest.mouseClick(page.single, LEFT)

    on_page(sam, take)
    assert shelf["print"].shortcuts() == []
    assert shelf["ring-3"].shortcuts() == []
    assert [each.toString() for each in shelf["rename"].shortcuts()] == ["F2", "Return", "Enter"]
    sam.click("Sarah")
    sam.key(Qt.Key.Key_3)
    assert sam.workspace.editor.settled.standing(sam.who("Sarah")).ring == 1


def test_together_the_coordinators_actions_are_neither_listed_nor_named(sam: Sitting) -> None:
    def together(page: Shortcuts) -> None:
        assert "restrict" not in page.table.rows
        page.choose("print")
        QTest.mouseClick(page.change, LEFT)
        press(page, Qt.Key.Key_R, CTRL)
        assert page.told.text().startswith("Ctrl+R already does something in Coordinator view.")
        press(page, Qt.Key.Key_Escape)

    on_page(sam, together)
    sam.window.seats.show_coordinator()
    on_page(sam, lambda page: page.table.rows["restrict"])


def test_keys_kept_by_an_older_or_broken_program_do_no_harm(sam: Sitting) -> None:
    preferences, looks = sam.window.looks.preferences, sam.window.looks
    preferences.keys = {"print": ("Q",), "no-such-thing": ("Ctrl+D",), "find": ("Ctrl+D",)}
    assert dict(looks.changed_keys) == {"find": ("Ctrl+D",)}
    preferences._kept.setValue("keys", "{not json")
    looks.settle()
    assert sam.window.shelf.keys_of("find") == ("Ctrl+F",)


def test_f1_is_free(sam: Sitting) -> None:
    assert not any("F1" in sam.window.shelf.keys_of(name) for name in ("shortcuts", "commands", "settings"))


def test_the_page_goes_at_once_when_everything_is_covered_even_while_it_listens(sam: Sitting) -> None:
    def cover(page: Shortcuts) -> None:
        page.choose("print")
        QTest.mouseClick(page.change, LEFT)
        sam.window.seats.hide_all()
        assert not page.isVisible()

    on_page(sam, cover)
    assert sam.window.stack.currentWidget() is sam.window.curtain
