"""The list of commands (Ctrl+K), with real keys in a real window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ecomap.ui.actions import ACTIONS
from ecomap.ui.dialogs.command_row import FIND
from ecomap.ui.dialogs.commands import Commands
from tests.ui.conftest import LEFT, Sitting, in_front

CTRL = Qt.KeyboardModifier.ControlModifier


def listed(question: Commands) -> list[str]:
    return [question.found.item(at).data(FIND).name for at in range(question.found.count())]


def type_command(sitting: Sitting, typed: str, *, then: Qt.Key = Qt.Key.Key_Return) -> list[str]:
    """Press Ctrl+K, type, and press a key; return what was listed."""
    seen: list[str] = []

    def act(question: QWidget) -> None:
        assert isinstance(question, Commands)
        in_front(question)
        QTest.keyClicks(question.line, typed)
        seen.extend(listed(question))
        in_front(question)
        QTest.keyClick(question.line, then)
        if question.isVisible():
            seen.append(question.told.text())
            QTest.keyClick(question.line, Qt.Key.Key_Escape)
        question.close()

    sitting.come_back()
    sitting.answer(act)
    QTest.keyClick(sitting.window, Qt.Key.Key_K, CTRL)
    sitting.come_back()
    return seen


def test_somebody_is_taken_off_by_typing_delete_and_why_not_is_said_before(sam: Sitting) -> None:
    assert type_command(sam, "delete")[-1] == "Take off the map: Choose somebody first"
    assert "Max" in sam.names()
    sam.workspace.editor.select({sam.who("Max")})
    type_command(sam, "delete")
    assert "Max" not in sam.names()


def test_going_to_somebody_selects_them_and_gives_the_map_the_keys(ellie: Sitting) -> None:
    ellie.window.shelf["then-now"].trigger()
    type_command(ellie, "kelly")
    assert ellie.workspace.editor.selection == {ellie.who("Kelly")}
    ellie.wait_for(lambda: QApplication.focusWidget() is ellie.page.canvas)
    assert ellie.page.instead.then_now.isHidden()


def test_esc_does_nothing_and_what_was_used_last_comes_first(sam: Sitting) -> None:
    before = sam.workspace.view
    first = type_command(sam, "family tree", then=Qt.Key.Key_Escape)
    assert first[0] == "family-tree" and sam.workspace.view is before
    type_command(sam, "family tree")
    assert sam.workspace.view is not before
    assert type_command(sam, "", then=Qt.Key.Key_Escape)[0] == "family-tree"


def test_arrows_choose_the_mouse_takes_and_both_are_read_aloud(sam: Sitting) -> None:
    shelf = sam.window.shelf

    def act(question: QWidget) -> None:
        assert isinstance(question, Commands)
        in_front(question)
        QTest.keyClicks(question.line, "show f")
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
            QTest.keyClick(question.line, key)
        assert question.found.currentRow() == 0
        question.line.clear()
        QTest.keyClicks(question.line, "family tr")
        assert "Ctrl+2" in question.line.accessibleDescription()
        assert "Family tree" in question.line.accessibleDescription()
        place = question.found.visualItemRect(question.found.item(0)).center()
        QTest.mouseClick(question.found.viewport(), LEFT, pos=place)

    sam.answer(act)
    QTest.keyClick(sam.window, Qt.Key.Key_K, CTRL)
    assert shelf["family-tree"].isChecked()


def test_every_action_is_listed_to_whom_it_is_for(sam: Sitting) -> None:
    both = {one.name for one in ACTIONS if not one.coordinator}
    assert set(type_command(sam, "", then=Qt.Key.Key_Down)[:-1]) == both
    assert "restrict" not in type_command(sam, "file only", then=Qt.Key.Key_Escape)
    sam.window.seats.show_coordinator()
    assert set(type_command(sam, "", then=Qt.Key.Key_Down)[:-1]) == {one.name for one in ACTIONS}
    assert "restrict" in type_command(sam, "file only", then=Qt.Key.Key_Escape)


def test_nobody_is_named_while_everything_is_covered_or_no_map_is_open(sam: Sitting) -> None:
    sam.window.seats.hide_all()
    assert sam.who("Sarah") not in type_command(sam, "sarah", then=Qt.Key.Key_Escape)
    assert type_command(sam, "print")[-1] == "Print: Press Go on first"
    sam.window.seats.lift_curtain()
    assert sam.who("Sarah") in type_command(sam, "sarah", then=Qt.Key.Key_Escape)
    sam.window.show_start()
    assert type_command(sam, "print")[-1] == "Print: Open a map first"
