"""The second window, and what the young person sees: always the Together copy, whoever sits at the first window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ecomap.model.diagram import Seat, View
from ecomap.render.compose import compose
from ecomap.ui.canvas.item import FigureItem
from ecomap.ui.seats.screens import Screens
from ecomap.ui.seats.second_window import SecondWindow
from ecomap.ui.seats.shared_picture import NotForBoth, SharedPicture
from tests.ui.conftest import LEFT, Sitting
from tests.ui.test_seats import leaks

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def open_second(sitting: Sitting) -> SecondWindow:
    QTest.keyClick(sitting.window, Qt.Key.Key_W, CONTROL_SHIFT)
    second = sitting.window.screens.second
    assert second is not None and second.isVisible()
    sitting.window.activateWindow()
    sitting.wait_for(sitting.window.isActiveWindow)
    sitting.wait_for(lambda: second.picture.stage.shown is not None and not second.picture.stage.shown.hasty)
    return second


@pytest.fixture
def second(ellie: Sitting) -> Iterator[SecondWindow]:
    yield open_second(ellie)
    ellie.window.screens.close()


def drawn(picture: SharedPicture) -> dict[str, tuple[FigureItem, QPointF]]:
    """Return what is drawn: by its key, the very item and where it stands."""
    return {key: (item, item.pos()) for key, item in picture.stage.drawn.items()}


def settled(sitting: Sitting) -> None:
    QApplication.processEvents()
    QApplication.processEvents()


def test_it_shows_what_the_first_window_shows_and_follows(second: SecondWindow, ellie: Sitting) -> None:
    assert second.picture.stage.shown is ellie.page.canvas.stage.shown
    ellie.type_line("best friend Zuleika")
    zuleika = ellie.who("Zuleika")
    ellie.workspace.editor.select({zuleika})
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_1)
    ellie.wait_for(lambda: zuleika in second.picture.stage.drawn)
    ellie.window.shelf["family-tree"].trigger()
    ellie.wait_for(lambda: second.picture.stage.shown is ellie.page.canvas.stage.shown)


def test_its_size_is_its_own(second: SecondWindow, ellie: Sitting) -> None:
    before = second.picture.transform().m11()
    ellie.page.canvas.zoom_by(2.0)
    assert second.picture.transform().m11() == before
    QTest.mouseClick(second.bigger, LEFT)
    assert second.picture.transform().m11() > before
    QTest.mouseClick(second.fit, LEFT)
    assert second.picture.transform().m11() == before


def test_nothing_moves_there_while_the_coordinator_does_what_both_may_not_see(
    second: SecondWindow, ellie: Sitting
) -> None:
    before, shown = drawn(second.picture), second.picture.stage.shown
    ellie.window.seats.show_coordinator()
    settled(ellie)
    darren = ellie.who("Darren")
    ellie.workspace.editor.select({darren})
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_2)
    ellie.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    ellie.workspace.show(View.FAMILY_TREE)
    settled(ellie)
    assert second.picture.stage.shown is shown
    assert drawn(second.picture) == before
    assert leaks(second) == []
    ellie.workspace.show(View.ECOMAP)
    ellie.window.seats.show_together()
    settled(ellie)
    assert drawn(second.picture) == before


def test_it_follows_what_both_may_see_while_the_coordinator_looks_alone(second: SecondWindow, ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    mair = ellie.who("Mair")
    ellie.workspace.editor.select({mair})
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_3)
    ring = second.picture.stage.shown
    ellie.wait_for(lambda: second.picture.stage.shown is not ring)
    shown = second.picture.stage.shown
    assert shown is not None and shown.copy.shown.standing(mair).ring == 3
    assert leaks(second) == []


def test_it_takes_no_copy_but_the_young_persons(second: SecondWindow, ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    workspace = ellie.workspace
    with pytest.raises(NotForBoth):
        second.show_scene(compose(View.ECOMAP, workspace.copy, workspace.manner))
    assert leaks(second) == []


def test_hiding_and_stopping_cover_it_too_and_locking_empties_it(second: SecondWindow, ellie: Sitting) -> None:
    for name in ("hide", "stop"):
        ellie.window.shelf[name].trigger()
        assert second.is_covered and not second.picture.isVisible()
        QTest.mouseClick(ellie.window.curtain.go_on, LEFT)
        assert second.picture.isVisible()
    ellie.window.show_start()
    assert second.is_covered
    assert second.picture.stage.drawn == {}


def test_f9_pressed_in_it_covers_both(second: SecondWindow, ellie: Sitting) -> None:
    second.activateWindow()
    ellie.wait_for(second.isActiveWindow)
    QTest.keyClick(second, Qt.Key.Key_F9)
    assert second.is_covered
    assert ellie.window.curtain.isVisible()


def test_it_is_closed_by_its_key_by_its_button_and_with_the_first_window(ellie: Sitting) -> None:
    def closed() -> bool:
        return ellie.window.screens.second is None

    open_second(ellie)
    QTest.keyClick(ellie.window, Qt.Key.Key_W, CONTROL_SHIFT)
    assert closed()
    QTest.mouseClick(open_second(ellie).leave, LEFT)
    assert closed()
    open_second(ellie)
    ellie.answer(lambda question: question.close())
    ellie.window.close()
    if not closed():  # the question was answered by going back to the map
        ellie.window.screens.close()
    assert closed()


def peeking(screens: Screens) -> bool:
    return screens.is_peeking and screens.peek.isVisible()


def test_f8_shows_the_coordinator_what_the_young_person_sees(ellie: Sitting) -> None:
    window, screens = ellie.window, ellie.window.screens
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert not peeking(screens)  # together, it is on screen anyway
    window.seats.show_coordinator()
    assert leaks(window) != []
    screens.hold = 60_000
    QTest.keyClick(window, Qt.Key.Key_F8)
    assert peeking(screens) and not ellie.page.isVisible()
    assert ellie.workspace.seat is Seat.COORDINATOR
    assert ellie.who("Mair") in screens.peek.picture.stage.drawn
    assert leaks(screens.peek) == []
    steps = len(ellie.workspace.editor.history.past)
    focus = QApplication.focusWidget()
    assert focus is not None
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_M, Qt.Key.Key_F2):
        QTest.keyClick(focus, key)
    assert len(ellie.workspace.editor.history.past) == steps
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert not peeking(screens) and ellie.page.isVisible()
    assert ellie.workspace.seat is Seat.COORDINATOR


def test_f8_held_shows_it_as_long_as_it_is_held(ellie: Sitting) -> None:
    window, screens = ellie.window, ellie.window.screens
    window.seats.show_coordinator()
    screens.hold = 0
    QTest.keyPress(window, Qt.Key.Key_F8)
    assert peeking(screens)
    QTest.keyRelease(window, Qt.Key.Key_F8)
    assert not peeking(screens)


def test_going_back_to_together_and_hiding_end_the_look(ellie: Sitting) -> None:
    window, screens = ellie.window, ellie.window.screens
    screens.hold = 60_000
    window.seats.show_coordinator()
    QTest.keyClick(window, Qt.Key.Key_F8)
    window.seats.show_together()
    assert not peeking(screens) and ellie.page.isVisible()
    window.seats.show_coordinator()
    QTest.keyClick(window, Qt.Key.Key_F8)
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert window.curtain.isVisible() and not peeking(screens)
    QTest.mouseClick(window.curtain.go_on, LEFT)
    assert ellie.page.isVisible() and ellie.workspace.seat is Seat.TOGETHER
