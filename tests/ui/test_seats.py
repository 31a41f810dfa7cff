from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from ecomap.model.diagram import Seat
from ecomap.session.workspace import Workspace
from ecomap.store.keys import Passphrase
from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.dialogs.passphrase import Unlock
from ecomap.ui.dialogs.picking import Picker
from tests.ui.conftest import LEFT, Sitting

PRIVATE = ("Darren", "Cole", "no-contact", "does not know", "being checked", "OK with a worker", "last saw Ellie")
"""Words of the sample that stand on the file copy alone."""


def spoken(interface: QAccessibleInterface | None, depth: int = 0) -> Iterator[str]:
    """Yield everything a screen reader can be told of something and all in it."""
    if interface is None or not interface.isValid() or depth > 30:
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help):
        yield interface.text(kind)
    for at in range(interface.childCount()):
        yield from spoken(interface.child(at), depth + 1)


def in_model(model: QAbstractItemModel, below: QModelIndex) -> Iterator[str]:
    """Yield every text of a list or a tree."""
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole)
    for row in range(model.rowCount(below)):
        index = model.index(row, 0, below)
        yield from (str(model.data(index, role) or "") for role in roles)
        yield from in_model(model, index)


def everything_said(window: QWidget) -> str:
    """Return all that the window shows, says, or keeps ready, as one text."""
    found = list(spoken(QAccessible.queryAccessibleInterface(window)))
    for widget in (window, *window.findChildren(QWidget)):
        found += [widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle()]
        found += [widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel):
            found.append(widget.text())
        for action in widget.actions():
            found += [action.text(), action.toolTip(), action.statusTip()]
        if isinstance(widget, QMenu):
            found.append(widget.title())
        if isinstance(widget, QLineEdit | QPlainTextEdit):
            found.append(widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText())
        if isinstance(widget, QAbstractItemView) and widget.model() is not None:
            found += in_model(widget.model(), QModelIndex())
    found.append(QGuiApplication.clipboard().text())
    return "\n".join(found)


def seat_of(sitting: Sitting) -> Seat:
    return sitting.workspace.seat


def leaks(window: QWidget) -> list[str]:
    said = everything_said(window).casefold()
    return [word for word in PRIVATE if word.casefold() in said]


def test_the_walk_itself_sees_what_is_private_in_coordinator_view(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    assert "Darren" in leaks(ellie.window)


@pytest.mark.parametrize("view", ["ecomap", "family-tree"])
def test_together_names_nothing_private_anywhere(ellie: Sitting, view: str) -> None:
    ellie.window.shelf[view].trigger()
    assert leaks(ellie.window) == []


def test_nothing_private_is_left_after_coming_back_from_coordinator_view(ellie: Sitting) -> None:
    ellie.window.shelf["history"].trigger()
    ellie.window.seats.show_coordinator()
    darren = ellie.who("Darren")
    ellie.workspace.editor.select({darren})
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_3)
    QTest.keyClicks(ellie.page.people.find_box, "x")
    ellie.page.people.find_box.clear()
    assert "Darren" in leaks(ellie.window)
    QTest.mouseClick(ellie.page.banner.together_button, LEFT)
    assert seat_of(ellie) is Seat.TOGETHER
    assert leaks(ellie.window) == []
    assert darren not in ellie.workspace.editor.selection


def test_nothing_the_coordinator_was_told_is_left_to_be_read_together(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    ellie.window.notice.tell("Darren cannot be his own dad.")
    assert "Darren" in leaks(ellie.window)
    ellie.window.seats.show_together()
    assert leaks(ellie.window) == []
    assert ellie.window.notice.words.text() == "This map is not kept anywhere yet."


def test_the_name_box_does_not_know_who_is_hidden(ellie: Sitting) -> None:
    box = ellie.page.bar.name_box
    box.setFocus()
    QTest.keyClicks(box, "mum's ex Darren")
    ellie.wait_for(lambda: "Darren" in box.understood.text())
    said = box.understood.text()
    assert "Cole" not in said
    assert "already" not in said.lower()


def test_whom_to_draw_a_line_to_offers_nobody_hidden(ellie: Sitting) -> None:
    offered: list[str] = []

    def look(question: QWidget) -> None:
        assert isinstance(question, Picker)
        offered.extend(question.found.item(at).text() for at in range(question.found.count()))
        question.reject()

    ellie.answer(look)
    ellie.click("Mair")
    ellie.key(Qt.Key.Key_J)
    assert len(offered) > 20
    assert not any("Darren" in one for one in offered)


def test_papers_for_the_file_are_not_offered_in_together(ellie: Sitting) -> None:
    export = Export(ellie.window, ellie.workspace, ellie.window.looks.preferences)
    words = [choice.text() for choice in export.audiences.buttons()]
    assert len(words) == 2
    assert not any("file" in one.lower() for one in words)
    export.reject()


def test_coordinator_is_held_for_a_second(ellie: Sitting) -> None:
    half = ellie.page.bar.seats.coordinator
    QTest.mouseClick(half, LEFT)
    assert seat_of(ellie) is Seat.TOGETHER
    assert half.hold == 1000
    half.hold = 100
    QTest.mousePress(half, LEFT)
    ellie.wait_for(lambda: seat_of(ellie) is Seat.COORDINATOR)
    QTest.mouseRelease(half, LEFT)
    assert ellie.page.banner.isVisible()
    assert ellie.page.inspector.isVisible()


def test_coordinator_by_key_asks_first(ellie: Sitting) -> None:
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    ellie.answer(lambda question: question.close())
    QTest.keyClick(ellie.window, Qt.Key.Key_C, keys)
    assert seat_of(ellie) is Seat.TOGETHER

    def agree(question: QWidget) -> None:
        assert isinstance(question, Question) and question.yes is not None
        QTest.mouseClick(question.yes, LEFT)

    ellie.answer(agree)
    ellie.window.shelf["coordinator"].trigger()
    assert seat_of(ellie) is Seat.COORDINATOR


def test_it_returns_by_itself_when_nobody_touches_anything(ellie: Sitting) -> None:
    ellie.window.seats.idle.quiet = 120
    ellie.window.seats.show_coordinator()
    assert seat_of(ellie) is Seat.COORDINATOR
    ellie.wait_for(lambda: ellie.workspace.seat is Seat.TOGETHER)


def test_a_touch_keeps_coordinator_view_open(ellie: Sitting) -> None:
    idle = ellie.window.seats.idle
    idle.quiet = 60_000
    ellie.window.seats.show_coordinator()
    ellie.wait_for(lambda: 0 < idle.left < 59_900)
    left = idle.left
    QTest.keyClick(ellie.page.canvas, Qt.Key.Key_Shift)
    assert idle.left > left


def test_f9_hides_everything_at_once(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    QTest.keyClick(ellie.window, Qt.Key.Key_F9)
    assert ellie.window.curtain.isVisible()
    assert not ellie.page.isVisible()
    assert seat_of(ellie) is Seat.TOGETHER
    shown = [one.text() for one in ellie.window.findChildren(QLabel) if one.isVisible()]
    assert not any("Ellie" in one for one in shown)
    QTest.mouseClick(ellie.window.curtain.go_on, LEFT)
    assert ellie.page.isVisible()
    assert seat_of(ellie) is Seat.TOGETHER


def test_return_lifts_the_curtain_into_together(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    QTest.keyClick(ellie.window, Qt.Key.Key_F9)
    assert QApplication.focusWidget() is ellie.window.curtain.go_on
    ellie.key(Qt.Key.Key_Return)
    assert ellie.page.isVisible()
    assert seat_of(ellie) is Seat.TOGETHER


def test_f9_hides_an_open_question_too(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()

    def hide(question: QWidget) -> None:
        ellie.window.shelf["hide"].trigger()
        assert not question.isVisible()

    ellie.answer(hide)
    ellie.window.finder.show_connect()
    assert ellie.window.curtain.isVisible()


def test_undo_in_together_does_not_take_back_what_the_coordinator_did(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    ellie.workspace.editor.select({ellie.who("Marcus")})
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_3)
    ellie.window.seats.show_together()
    assert not ellie.window.shelf["undo"].isEnabled()
    assert "Marcus" not in ellie.window.shelf["undo"].toolTip()


def test_coordinator_is_held_by_keys_too(ellie: Sitting) -> None:
    half = ellie.page.bar.seats.coordinator
    half.hold = 0
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        half.setFocus()
        QTest.keyPress(half, key)
        ellie.wait_for(lambda: seat_of(ellie) is Seat.COORDINATOR)
        ellie.window.seats.show_together()
    half.hold = 60_000
    half.setFocus()
    QTest.keyClick(half, Qt.Key.Key_Return)
    assert seat_of(ellie) is Seat.TOGETHER
    assert "Hold" in ellie.window.notice.words.text()


def test_holding_ends_where_the_pointer_leaves_it(ellie: Sitting) -> None:
    half = ellie.page.bar.seats.coordinator
    half.hold = 0
    QTest.mousePress(half, LEFT)
    QTest.mouseMove(half, QPoint(-40, -40))
    QTest.qWait(60)
    assert seat_of(ellie) is Seat.TOGETHER


def test_it_says_so_before_it_returns_and_any_touch_stays(ellie: Sitting) -> None:
    seats = ellie.window.seats
    seats.idle.quiet, seats.idle.told = 60_000, 59_990
    seats.show_coordinator()
    ellie.wait_for(lambda: seats.soon.word is not None)
    word = seats.soon.word
    assert word is not None and word.isVisible() and "Together" in word.words.text()
    QTest.mouseClick(word.stay, LEFT)
    assert seats.soon.word is None
    assert seat_of(ellie) is Seat.COORDINATOR


def lies_on(word: QWidget | None) -> str:
    on = word.parentWidget() if word is not None else None
    return on.objectName() if on is not None else ""


def test_it_says_so_over_an_open_question_and_closes_that_when_it_returns(ellie: Sitting) -> None:
    seats = ellie.window.seats
    seats.show_coordinator()
    told: list[str] = []

    def wait(question: QWidget) -> None:
        seats.idle.quiet, seats.idle.told = 300, 250
        seats.idle.nearly.connect(lambda _: told.append(lies_on(seats.soon.word)))
        question.setObjectName("the question")
        seats.idle.stay()

    ellie.answer(wait)
    ellie.window.finder.show_connect()
    assert "the question" in told
    assert seat_of(ellie) is Seat.TOGETHER


def test_what_the_program_does_to_itself_is_no_touch(ellie: Sitting) -> None:
    touched: list[bool] = []
    seats = ellie.window.seats
    seats.touches.touched.connect(lambda: touched.append(True))
    here = QPointF(5, 5)
    move = QMouseEvent(QEvent.Type.MouseMove, here, here, Qt.MouseButton.NoButton, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(ellie.page.canvas.viewport(), move)
    QApplication.sendEvent(
        ellie.page, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Shift, Qt.KeyboardModifier.NoModifier)
    )
    assert touched == []
    QTest.mouseMove(ellie.page.canvas.viewport(), QPoint(40, 40))
    assert touched


def test_f9_pressed_in_a_question_or_a_menu_hides_all(ellie: Sitting) -> None:
    window = ellie.window
    window.seats.show_coordinator()
    ellie.answer(lambda question: QTest.keyClick(question, Qt.Key.Key_F9))
    window.finder.show_connect()
    assert window.curtain.isVisible()
    QTest.mouseClick(window.curtain.go_on, LEFT)
    ellie.workspace.editor.select({ellie.who("Mair")})
    ellie.page.show_menu(ellie.page.mapToGlobal(QPoint(300, 300)))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_F9)
    assert window.curtain.isVisible() and not menu.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.curtain.isVisible(), "neither Esc nor the key itself brings it back"


def test_a_picture_of_the_hidden_window_shows_the_curtain_alone(ellie: Sitting, sitting: Sitting) -> None:
    window = ellie.window
    window.seats.show_coordinator()
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    QTest.keyClick(window, Qt.Key.Key_F9)
    hidden = window.grab().toImage()
    assert window.windowTitle() == "Ecomap"
    assert everything_visible(window) == {"Pause", "Everything stays as it is.", " Go on"}
    window.curtain.lifted.emit()
    window.let_go()
    window.show_map(Workspace.new("Sam", deliver=window.courier.deliver, manner=window.looks.manner()))
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.grab().toImage() == hidden


def everything_visible(window: QWidget) -> set[str]:
    shown = (one for one in window.findChildren(QWidget) if one.isVisible())
    return {one.text() for one in shown if isinstance(one, QLabel | QAbstractButton) and one.text()}


def test_words_half_written_as_coordinator_are_gone_together_and_back_with_the_coordinator(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    box, find = ellie.page.bar.name_box, ellie.page.people.find_box
    QTest.keyClicks(find, "Darren")
    QTest.keyClicks(box, "Darren's brother Lee")
    ellie.window.seats.show_together()
    for field in (box, find):
        field.undo()
        assert field.text() == ""
    ellie.window.seats.show_coordinator()
    assert (box.text(), find.text()) == ("Darren's brother Lee", "Darren")


def test_coordinator_view_can_ask_for_the_passphrase(ellie: Sitting, tmp_path: Path) -> None:
    window = ellie.window
    ellie.workspace.save_as(tmp_path / "ellie.ecomap", Passphrase("correct horse battery"))
    window.seats.show_coordinator()
    window.shelf["ask-passphrase"].trigger()
    assert window.looks.preferences.ask_passphrase
    window.seats.show_together()
    assert not window.shelf["ask-passphrase"].isVisible()

    def wrong(question: QWidget) -> None:
        assert isinstance(question, Unlock)
        QTest.keyClicks(question.field, "wrong horse battery")
        QTest.keyClick(question.field, Qt.Key.Key_Return)
        assert question.isVisible() and question.problem.text()
        question.reject()

    def right(question: QWidget) -> None:
        assert isinstance(question, Unlock)
        QTest.keyClicks(question.field, "correct horse battery")
        QTest.keyClick(question.field, Qt.Key.Key_Return)

    ellie.answer(wrong)
    ellie.page.bar.seats.coordinator.held.emit()
    assert seat_of(ellie) is Seat.TOGETHER
    ellie.answer(right)
    ellie.window.shelf["coordinator"].trigger()
    assert seat_of(ellie) is Seat.COORDINATOR


def test_a_map_kept_nowhere_has_no_passphrase_to_ask_for(ellie: Sitting) -> None:
    ellie.window.looks.preferences.ask_passphrase = True
    ellie.window.seats.show_coordinator()
    assert seat_of(ellie) is Seat.COORDINATOR
