"""The whole scenario with the keyboard alone."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ecomap.model.diagram import View
from ecomap.ui.dialogs.export import Export
from tests.ui.conftest import Sitting, in_front
from tests.ui.scenario.conftest import HOME, LINES, SECRET, Watch, assert_all_is_kept

CTRL, ALT_SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier,
)
ENTER, TAB, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Space
BY_HAND = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}


def write(text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def to(sitting: Sitting, name: str) -> None:
    """Step with Tab until something of this name has the keys."""
    for _ in range(60):
        field = QApplication.focusWidget()
        if field is not None and field.accessibleName() == name:
            return
        sitting.key(TAB)
    raise AssertionError(f"Tab never comes to {name}")


def lock(sitting: Sitting, question: QWidget) -> None:
    """Give a passphrase of our own, and keep the recovery code."""

    def keep_code(shown: QWidget) -> None:
        in_front(shown)
        tick = next(one for one in shown.findChildren(QWidget) if getattr(one, "text", str)() == "I have kept it")
        for _ in range(10):
            if QApplication.focusWidget() is not tick:
                sitting.key(TAB)
        sitting.key(SPACE)
        sitting.key(ENTER)

    in_front(question)
    sitting.key(Qt.Key.Key_A, CTRL)
    write(SECRET)
    sitting.answer(keep_code)
    sitting.key(ENTER)


def choose(sitting: Sitting, name: str) -> None:
    """Go to somebody by name."""

    def pick(question: QWidget) -> None:
        in_front(question)
        write(name)
        sitting.key(ENTER)

    sitting.answer(pick)
    sitting.key(Qt.Key.Key_K, CTRL)
    sitting.come_back()
    sitting.wait_for(lambda: sitting.workspace.editor.selection == {sitting.who(name)})


def test_everything_is_done_with_the_keyboard_alone(sitting: Sitting, tmp_path: Path, watch: Watch) -> None:
    write("Sam")
    sitting.answer(lambda question: lock(sitting, question))
    sitting.key(ENTER)
    sitting.come_back()
    for line in LINES:
        assert QApplication.focusWidget() is sitting.page.bar.name_box
        write(line)
        sitting.key(ENTER)
    sitting.key(Qt.Key.Key_Escape)
    felt = {
        "Sarah": (Qt.Key.Key_2, Qt.Key.Key_Equal),
        "Tom": (Qt.Key.Key_3, Qt.Key.Key_X, Qt.Key.Key_N),
        "Filmon": (Qt.Key.Key_2, Qt.Key.Key_Equal, Qt.Key.Key_1),
        "Zofia": (Qt.Key.Key_2,),
        "Jean": (Qt.Key.Key_2,),
    }
    for name, keys in felt.items():
        choose(sitting, name)
        for key in keys:
            sitting.key(key)
    choose(sitting, "Ella")
    sitting.pick("Max")
    sitting.key(Qt.Key.Key_J)
    sitting.come_back()
    choose(sitting, "Zofia")
    for way in (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Down):
        for _ in range(8):
            if not sitting.page.border_offer.is_open:
                sitting.key(way, ALT_SHIFT)
    assert sitting.page.border_offer.is_open
    sitting.key(ENTER)
    live_together(sitting)
    steps = len(sitting.workspace.editor.history.past)
    sitting.key(Qt.Key.Key_Z, CTRL)
    assert len(sitting.workspace.editor.history.past) == steps - 1
    sitting.key(Qt.Key.Key_Y, CTRL)
    assert len(sitting.workspace.editor.history.past) == steps
    sitting.key(Qt.Key.Key_2, CTRL)
    sitting.wait_for(lambda: sitting.workspace.view is View.FAMILY_TREE)
    give_away(sitting, tmp_path)
    sitting.key(Qt.Key.Key_S, CTRL)
    assert_all_is_kept(tmp_path)
    assert not watch.kinds & BY_HAND


def live_together(sitting: Sitting) -> None:
    """Choose four in the people list, and put them into one home."""
    to(sitting, sitting.page.people.tree.accessibleName())
    wanted = {sitting.who(name) for name in HOME}
    sitting.key(Qt.Key.Key_Home)
    for _ in range(40):
        if sitting.workspace.editor.selection >= wanted:
            break
        current = sitting.page.people.tree.currentIndex().data()
        if current is not None and any(name in str(current) for name in HOME):
            sitting.key(SPACE, CTRL)
        sitting.key(Qt.Key.Key_Down, CTRL)
    assert sitting.workspace.editor.selection == wanted
    sitting.key(Qt.Key.Key_G, CTRL)


def give_away(sitting: Sitting, folder: Path) -> None:
    """Make the PDF that is offered first."""

    def export(question: QWidget) -> None:
        in_front(question)
        sitting.wait_for(lambda: getattr(question, "book", None) is not None)
        sitting.key(ENTER)
        assert isinstance(question, Export)
        sitting.wait_for(lambda: any(folder.glob("*.pdf")) and question.out.show_it.isVisible())
        sitting.key(Qt.Key.Key_Escape)

    sitting.answer(export)
    sitting.key(Qt.Key.Key_P, CTRL)
    sitting.come_back()
