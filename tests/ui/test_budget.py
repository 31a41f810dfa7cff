"""What a thing costs: clicks, taps, drags and key chords, counted as they come in. `docs/window.md` has the table."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ecomap.model.contact import ContactKind
from ecomap.model.kinship import kin
from ecomap.model.network import Strength
from ecomap.session.workspace import Workspace
from ecomap.ui.dialogs.export import Export
from tests.ui.conftest import LEFT, NO_KEYS, Sitting, in_front

HELD = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt)
"""What a chord is held with, not a press of its own."""
CTRL = Qt.KeyboardModifier.ControlModifier


class Counter(QObject):
    """Counts what a hand does: a double click is one, a drag is one; letters in a field are free, Enter is not."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.spontaneous() and watched.isWindowType():
            self.count += _costs(event)
        return False


def _costs(event: QEvent) -> int:
    if event.type() is QEvent.Type.MouseButtonDblClick:
        return -1  # the window was pressed twice by then, and that is one
    pressed = event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)
    key = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride and not _is_free(event)
    return int(pressed or key)


def _is_free(event: QKeyEvent) -> bool:
    if event.key() in HELD:
        return True
    typed = bool(event.text()) and event.text().isprintable() and not event.modifiers() & CTRL
    return typed and isinstance(QApplication.focusWidget(), QLineEdit)


@pytest.fixture
def counter(qapp: QApplication) -> Iterator[Counter]:
    made = Counter()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


@pytest.fixture
def spent(sam: Sitting, counter: Counter) -> Callable[..., int]:
    """Return what doing something costs, on a map whose name box has the focus as when it opens."""

    def measure(*deeds: Callable[[], object]) -> int:
        sam.page.bar.name_box.setFocus()
        before = counter.count
        for deed in deeds:
            deed()
        return counter.count - before

    return measure


Spent = Callable[..., int]


def write(text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    for letter in text:
        QTest.keyClick(field.window().windowHandle(), letter)  # type: ignore[call-overload]  # stubs know no letters


def press(key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field.window().windowHandle(), key, keys)


def click(sitting: Sitting, name: str) -> None:
    QTest.mouseClick(sitting.window.windowHandle(), LEFT, NO_KEYS, seen(sitting, sitting.at(name)))


def seen(sitting: Sitting, at: QPoint) -> QPoint:
    return sitting.page.canvas.viewport().mapTo(sitting.window, at)


def drag(sitting: Sitting, start: QPoint, end: QPoint) -> None:
    handle = sitting.window.windowHandle()
    QTest.mousePress(handle, LEFT, NO_KEYS, seen(sitting, start))
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(handle, seen(sitting, (QPointF(start) + QPointF(end - start) * part).toPoint()))
    QTest.mouseRelease(handle, LEFT, NO_KEYS, seen(sitting, end))


def test_a_named_person_costs_one(sam: Sitting, spent: Spent) -> None:
    assert spent(lambda: write("nan Jean"), lambda: press(Qt.Key.Key_Return)) == 1
    assert "Jean" in sam.names()


def test_a_family_of_four_costs_one(sam: Sitting, spent: Spent) -> None:
    line = "mum Eva, dad Ben, sister Ana 9, brother Dee"
    assert spent(lambda: write(line), lambda: press(Qt.Key.Key_Return)) == 1
    assert sam.names() >= {"Ana", "Eva", "Ben", "Dee"}


def assert_family_of_four(sitting: Sitting) -> None:
    """Eva and Ben are the parents of Sam, and of Ana and Dee."""
    family = kin(sitting.workspace.editor.settled)
    parents = {sitting.who("Eva"), sitting.who("Ben")}
    assert [set(family.own_parents(sitting.who(one))) for one in ("Sam", "Ana", "Dee")] == [parents] * 3


@pytest.fixture
def alone(sitting: Sitting) -> Sitting:
    """A new map of Sam, with nobody else on it."""
    window = sitting.window
    window.show_map(Workspace.new("Sam", deliver=window.courier.deliver, manner=window.looks.manner()))
    sitting.wait_for(lambda: QApplication.focusWidget() is sitting.page.bar.name_box)
    return sitting


def test_a_family_of_four_by_the_form_costs_at_most_five(alone: Sitting, counter: Counter) -> None:
    def fill(question: QWidget) -> None:
        in_front(question)
        for name in ("Eva", "Ben", "Ana", "Dee"):
            write(name)
            press(Qt.Key.Key_Return if name == "Dee" else Qt.Key.Key_Tab)

    before = counter.count
    alone.answer(fill)
    press(Qt.Key.Key_A, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert counter.count - before == 5
    assert_family_of_four(alone)


def test_a_family_of_four_by_kin_keys_costs_at_most_eight(alone: Sitting, counter: Counter) -> None:
    before = counter.count
    click(alone, "Sam")
    for key, name in ((Qt.Key.Key_M, "Eva"), (Qt.Key.Key_F, "Ben"), (Qt.Key.Key_S, "Ana"), (Qt.Key.Key_B, "Dee")):
        press(key)
        write(name)
        if name != "Dee":
            press(Qt.Key.Key_Return)
    spent = counter.count - before
    alone.page.bar.name_box.setFocus()  # whatever is done next keeps the last name
    assert spent == 8
    assert_family_of_four(alone)


@pytest.mark.parametrize(
    ("key", "strength"),
    [
        (Qt.Key.Key_Equal, Strength.STRONG),
        (Qt.Key.Key_Period, Strength.WEAK),
        (Qt.Key.Key_X, Strength.STRESSFUL),
    ],
)
def test_how_a_line_feels_costs_two(sam: Sitting, spent: Spent, key: Qt.Key, strength: Strength) -> None:
    assert spent(lambda: click(sam, "Tom"), lambda: press(key)) == 2
    tie = sam.workspace.editor.settled.tie_to(sam.who("Tom"))
    assert tie is not None
    assert tie.strength is strength


def test_having_lost_touch_costs_two(sam: Sitting, spent: Spent) -> None:
    assert spent(lambda: click(sam, "Tom"), lambda: press(Qt.Key.Key_N)) == 2
    contact = sam.workspace.editor.settled.standing(sam.who("Tom")).contact_now
    assert contact is not None
    assert contact.kind is ContactKind.NONE


def test_a_pdf_costs_two(sam: Sitting, spent: Spent, tmp_path: Path, counter: Counter) -> None:
    costs: list[int] = []

    def export(question: QWidget) -> None:
        in_front(question)
        assert isinstance(question, Export)
        sam.wait_for(lambda: question.out.ready)
        press(Qt.Key.Key_Return)
        sam.wait_for(lambda: any(tmp_path.glob("*.pdf")) and question.out.show_it.isVisible())
        costs.append(counter.count - before)
        question.close()

    before = counter.count
    sam.answer(export)
    spent(lambda: press(Qt.Key.Key_P, CTRL))
    assert costs == [2]


def test_undo_and_seeing_everything_cost_one_each(sam: Sitting, spent: Spent) -> None:
    before = len(sam.workspace.editor.history.past)
    assert spent(lambda: press(Qt.Key.Key_Z, CTRL)) == 1
    assert len(sam.workspace.editor.history.past) == before - 1
    canvas = sam.page.canvas
    canvas.zoom_by(4.0)
    assert spent(lambda: press(Qt.Key.Key_0, CTRL)) == 1
    whole = canvas.mapFromScene(canvas.stage.box).boundingRect()
    assert canvas.viewport().rect().adjusted(-2, -2, 2, 2).contains(whole)


def test_a_line_between_two_people_costs_two(sam: Sitting, spent: Spent) -> None:
    def connect() -> None:
        click(sam, "Tom")
        handle = sam.page.canvas.handle()
        assert handle is not None
        drag(sam, handle.toPoint(), sam.at("Ella"))

    assert spent(connect) == 2
    ties = sam.workspace.editor.settled.ties.values()
    assert any({tie.a, tie.b} == {sam.who("Tom"), sam.who("Ella")} for tie in ties)


def test_another_name_costs_one(sam: Sitting, spent: Spent) -> None:
    def rename() -> None:
        QTest.mouseDClick(sam.window.windowHandle(), LEFT, NO_KEYS, seen(sam, sam.at("Tom")))
        write("Thomas")

    assert spent(rename) == 1
    sam.page.bar.name_box.setFocus()  # whatever is done next keeps it
    assert "Thomas" in sam.names()


def test_four_people_in_one_home_cost_two(sam: Sitting, spent: Spent) -> None:
    four = [sam.at(name) for name in ("Sam", "Sarah", "Tom", "Ella")]
    corner = QPoint(min(one.x() for one in four) - 70, min(one.y() for one in four) - 70)
    across = QPoint(max(one.x() for one in four) + 70, max(one.y() for one in four) + 70)
    assert spent(lambda: drag(sam, corner, across), lambda: press(Qt.Key.Key_G, CTRL)) == 2
    homes = sam.workspace.editor.settled.households.values()
    assert any(len(home.members) == 4 for home in homes)
