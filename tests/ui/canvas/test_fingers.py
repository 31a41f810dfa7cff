from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ecomap.ui.canvas.by_touch import FINGER
from ecomap.ui.canvas.fingers import SLOP
from ecomap.ui.window import MapWindow
from tests.ui.conftest import Sitting
from tests.ui.touching import TABLET, screen, swipe, tap, two_fingers


@pytest.fixture(autouse=True)
def tablet(window: MapWindow) -> None:
    window.resize(*TABLET)


def far(a: QPointF, b: QPointF) -> float:
    return (a - b).manhattanLength()


def empty(sitting: Sitting) -> QPoint:
    """Return a point of the canvas far from everything that is drawn."""
    canvas = sitting.page.canvas
    for across in range(60, canvas.viewport().width() - 60, 20):
        for down in range(60, canvas.viewport().height() - 60, 20):
            here = QPoint(across, down)
            clear = not canvas.people_near(QPointF(here), 60) and canvas.viewport().childAt(here) is None
            if clear and canvas.stage.element_at(canvas.mapToScene(here)) is None:
                return here
    raise AssertionError("the canvas is full")


def test_what_lies_between_two_fingers_stays_between_them(ellie: Sitting) -> None:
    canvas = ellie.page.canvas
    zoom, middle = canvas.zoom, QPoint(350, 260)
    before = canvas.mapToScene(middle)
    two_fingers(canvas.viewport(), (QPoint(300, 260), QPoint(400, 260)), (QPoint(200, 300), QPoint(500, 300)))
    assert canvas.zoom == pytest.approx(3.0 * zoom, rel=0.05)
    assert far(canvas.mapToScene(QPoint(350, 300)), before) < 3.0


def test_two_fingers_push_the_paper_and_carry_nobody(ellie: Sitting) -> None:
    canvas, start = ellie.page.canvas, ellie.at("Mair")
    settled, zoom = ellie.workspace.editor.settled, canvas.zoom
    under = canvas.mapToScene(start)
    other, way = start + QPoint(-120, 90), QPoint(40, 55)
    two_fingers(canvas.viewport(), (start, other), (start + way, other + way))
    assert far(canvas.mapToScene(start + way), under) < 1.0
    assert canvas.zoom == pytest.approx(zoom, rel=0.02)
    assert ellie.workspace.editor.settled is settled
    assert not ellie.workspace.editor.selection


def test_one_finger_carries_somebody_and_the_ring_says_how_close(sam: Sitting) -> None:
    canvas = sam.page.canvas
    tom, middle = sam.at("Tom"), sam.at("Sam")
    assert sam.workspace.editor.settled.standing(sam.who("Tom")).ring == 2
    swipe(canvas.viewport(), tom, (QPointF(middle) + QPointF(tom - middle) * 0.5).toPoint())
    assert sam.workspace.editor.settled.standing(sam.who("Tom")).ring == 1


def test_a_second_finger_puts_back_whom_the_first_one_carried(sam: Sitting) -> None:
    viewport, tom, settled = sam.page.canvas.viewport(), sam.at("Tom"), sam.workspace.editor.settled
    QTest.touchEvent(viewport, screen()).press(0, tom, viewport)
    QTest.touchEvent(viewport, screen()).move(0, tom + QPoint(60, 0), viewport)
    assert sam.workspace.editor.shown is not settled
    QTest.touchEvent(viewport, screen()).stationary(0).press(1, tom + QPoint(200, 0), viewport)
    assert sam.workspace.editor.shown is settled
    QTest.touchEvent(viewport, screen()).release(0, tom, viewport).release(1, tom, viewport)
    assert sam.workspace.editor.settled is settled


def test_one_finger_where_nobody_is_pushes_the_paper(sam: Sitting) -> None:
    start, before, settled = empty(sam), sam.at("Tom"), sam.workspace.editor.settled
    swipe(sam.page.canvas.viewport(), start, start + QPoint(50, 30))
    assert (sam.at("Tom") - before - QPoint(50, 30)).manhattanLength() <= 4
    assert sam.workspace.editor.settled is settled
    assert not sam.workspace.editor.selection


def test_a_trembling_finger_picks_and_moves_nobody(sam: Sitting) -> None:
    tom, settled = sam.at("Tom"), sam.workspace.editor.settled
    swipe(sam.page.canvas.viewport(), tom, tom + QPoint(int(SLOP) - 1, 0))
    assert sam.workspace.editor.settled is settled
    assert sam.workspace.editor.selection == {sam.who("Tom")}


def test_a_tap_beside_a_small_symbol_meets_it(ellie: Sitting) -> None:
    canvas = ellie.page.canvas
    canvas.zoom_by(0.05)
    zena = ellie.at("Mair") + QPoint(0, -int(FINGER) + 4)
    tap(canvas.viewport(), zena)
    assert len(ellie.workspace.editor.selection) == 1


@pytest.fixture
def patient() -> Iterator[None]:
    """However long it takes from one tap to the next, the second is a second one."""
    hints = QGuiApplication.styleHints()
    before = hints.mouseDoubleClickInterval()
    hints.setMouseDoubleClickInterval(600_000)
    yield
    hints.setMouseDoubleClickInterval(before)


@pytest.mark.usefixtures("patient")
def test_two_taps_rename_and_on_empty_ground_add_somebody(sam: Sitting) -> None:
    canvas = sam.page.canvas
    for _ in range(2):
        tap(canvas.viewport(), sam.at("Tom"))
    assert canvas.name_field.isVisible()
    QTest.keyClicks(canvas.name_field, "Thomas")
    QTest.keyClick(canvas.name_field, Qt.Key.Key_Return)
    assert "Thomas" in sam.names()
    before, here = len(sam.names()), empty(sam)
    for _ in range(2):
        tap(canvas.viewport(), here)
    QTest.keyClicks(canvas.name_field, "Robin")
    QTest.keyClick(canvas.name_field, Qt.Key.Key_Return)
    assert len(sam.names()) == before + 1
    assert "Robin" in sam.names()


def test_a_long_press_opens_the_menu_of_who_is_under_it(sam: Sitting) -> None:
    viewport, tom, settled = sam.page.canvas.viewport(), sam.at("Tom"), sam.workspace.editor.settled
    hints = QGuiApplication.styleHints()
    patience = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(30)
    try:
        QTest.touchEvent(viewport, screen()).press(0, tom, viewport)
        sam.wait_for(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    finally:
        hints.setMousePressAndHoldInterval(patience)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert sam.workspace.editor.selection == {sam.who("Tom")}
    menu.close()
    QTest.touchEvent(viewport, screen()).move(0, tom + QPoint(80, 0), viewport)
    QTest.touchEvent(viewport, screen()).release(0, tom + QPoint(80, 0), viewport)
    assert sam.workspace.editor.settled is settled


def test_a_tap_on_a_button_that_lies_on_the_map_presses_it(ellie: Sitting) -> None:
    canvas, edges = ellie.page.canvas, ellie.page.edges
    canvas.fit()
    assert edges.boxes() == []
    canvas.zoom_by(3.0)
    left, before = edges.arrows[0], ellie.at("Mair")
    assert left.isVisible()
    tap(left)
    assert ellie.at("Mair").x() > before.x() + 100
    assert not ellie.workspace.editor.selection


def test_what_the_system_takes_over_leaves_no_trace(sam: Sitting) -> None:
    settled = sam.workspace.editor.settled
    viewport, tom = sam.page.canvas.viewport(), sam.at("Tom")
    QTest.touchEvent(viewport, screen()).press(0, tom, viewport)
    QTest.touchEvent(viewport, screen()).move(0, tom + QPoint(60, 0), viewport)
    sam.page.canvas.fingers.cancel()
    QTest.touchEvent(viewport, screen()).release(0, tom, viewport)
    assert sam.workspace.editor.settled is settled
