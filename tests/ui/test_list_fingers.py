"""Fingers on lists: they scroll, press, and open the menu of a right click by staying; the mouse goes on selecting."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QMenu,
    QScrollArea,
    QScroller,
    QScrollerProperties,
    QWidget,
)

from tests.ui.conftest import LEFT, Sitting
from tests.ui.touching import TABLET, screen, swipe, tap

HINTS = QGuiApplication.styleHints


@pytest.fixture(autouse=True)
def tablet(ellie: Sitting) -> None:
    ellie.window.resize(*TABLET)


@pytest.fixture
def hasty() -> Iterator[None]:
    """A long press is soon long."""
    before = HINTS().mousePressAndHoldInterval()
    HINTS().setMousePressAndHoldInterval(30)
    yield
    HINTS().setMousePressAndHoldInterval(before)


def people(sitting: Sitting) -> QAbstractItemView:
    if not sitting.page.people.isVisible():
        sitting.window.shelf["list"].trigger()
        sitting.window.resize(TABLET[0] + 500, TABLET[1])
        sitting.wait_for(sitting.page.people.isVisible)
    return sitting.page.people.tree


def table(sitting: Sitting) -> QAbstractItemView:
    sitting.window.shelf["list-table"].trigger()
    return sitting.page.people.table


def steps(sitting: Sitting) -> QAbstractItemView:
    for at in range(30):
        sitting.type_line(f"friend Friend{at}")
    sitting.window.shelf["history"].trigger()
    return sitting.page.history.steps


def entries(sitting: Sitting) -> QAbstractItemView:
    sitting.window.seats.show_coordinator()
    sitting.window.shelf["journey"].trigger()
    records = sitting.page.records
    records.list.setCurrentRow(0)
    for _ in range(20):
        records.add_entry()
    return records.table


LISTS: dict[str, Callable[[Sitting], QAbstractItemView]] = {
    "people": people,
    "table": table,
    "history": steps,
    "records": entries,
}


def shown(sitting: Sitting, which: str) -> QAbstractItemView:
    view = LISTS[which](sitting)
    sitting.wait_for(lambda: view.isVisible() and view.verticalScrollBar().maximum() > 40)
    view.verticalScrollBar().setValue(0)
    above = view.parentWidget()
    while above is not None:  # what lies below the edge of a page that scrolls is met by no finger
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(view, 0, 0)
        above = above.parentWidget()
    QApplication.processEvents()
    return view


@pytest.mark.parametrize("which", LISTS)
def test_a_finger_scrolls_a_list_and_chooses_nobody(ellie: Sitting, which: str) -> None:
    view = shown(ellie, which)
    done, selection = len(ellie.workspace.editor.history.past), ellie.workspace.editor.selection
    low, high = QPoint(60, view.viewport().height() - 20), QPoint(60, 20)
    swipe(view.viewport(), low, high)
    ellie.wait_for(lambda: view.verticalScrollBar().value() > 0)
    assert len(ellie.workspace.editor.history.past) == done
    assert ellie.workspace.editor.selection == selection
    scroller = QScroller.scroller(view.viewport())
    ellie.wait_for(lambda: scroller.state() is QScroller.State.Inactive)


def flick(view: QAbstractItemView, down: int, up: int) -> None:
    """Let a finger move quickly from one height to another, and go while it moves."""
    on, steps = view.viewport(), 8
    QTest.touchEvent(on, screen()).press(0, QPoint(60, down), on)
    for step in range(1, steps + 1):
        QTest.qWait(1)  # each at a time of its own: what is known of its speed
        QTest.touchEvent(on, screen()).move(0, QPoint(60, down + (up - down) * step // steps), on)
    QTest.touchEvent(on, screen()).release(0, QPoint(60, up), on)


def test_what_is_set_going_runs_on_and_a_finger_stops_it(ellie: Sitting) -> None:
    view = shown(ellie, "table")
    chosen, bar = view.currentIndex(), view.verticalScrollBar()
    scroller = QScroller.scroller(view.viewport())
    any_speed, metric = scroller.scrollerProperties(), QScrollerProperties.ScrollMetric
    for key, value in ((metric.MinimumVelocity, 0.0), (metric.DecelerationFactor, 0.01)):
        any_speed.setScrollMetric(key, value)  # however slow the machine, it is set going, and runs far
    scroller.setScrollerProperties(any_speed)
    flick(view, view.viewport().height() - 20, view.viewport().height() - 100)
    assert scroller.state() is QScroller.State.Scrolling
    let_go = bar.value()
    ellie.wait_for(lambda: bar.value() > let_go)
    scroller.stop()
    scroller.scrollTo(QPointF(0, bar.maximum()), 600_000)
    assert scroller.state() is QScroller.State.Scrolling
    tap(view.viewport(), QPoint(60, 30))
    assert scroller.state() is not QScroller.State.Scrolling
    assert view.currentIndex() == chosen, "who stops a list presses nobody"


def test_a_tap_chooses(ellie: Sitting) -> None:
    view = shown(ellie, "people")
    index = ellie.page.people.lists.index_of(ellie.who("Mair"))
    view.scrollTo(index)
    at = view.visualRect(index).center()
    tap(view.viewport(), at)
    assert ellie.workspace.editor.selection == {ellie.who("Mair")}


def menu() -> QMenu | None:
    found = QApplication.activePopupWidget()
    return found if isinstance(found, QMenu) else None


def heard(sitting: Sitting, open_it: Callable[[], object]) -> list[str]:
    """Return what the menu says that comes, and close it."""
    open_it()
    sitting.wait_for(lambda: menu() is not None)
    found = menu()
    assert found is not None
    words = [one.text() for one in found.actions() if one.isVisible() and not one.isSeparator()]
    found.close()
    QApplication.processEvents()
    return words


def hold(view: QAbstractItemView, at: QPoint) -> None:
    QTest.touchEvent(view.viewport(), screen()).press(0, at, view.viewport())


def lift(view: QAbstractItemView, at: QPoint) -> None:
    QTest.touchEvent(view.viewport(), screen()).release(0, at, view.viewport())


def right_click(view: QAbstractItemView, at: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=at)
    QApplication.sendEvent(
        view.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at)),
    )


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("which", LISTS)
def test_a_long_press_opens_the_menu_of_a_right_click(ellie: Sitting, which: str) -> None:
    view = shown(ellie, which)
    at = QPoint(60, round(view.viewport().height() / 2))
    by_mouse = heard(ellie, lambda: right_click(view, at))
    chosen = view.currentIndex().row()
    view.setCurrentIndex(view.model().index(0, 0))
    ellie.workspace.editor.select(())
    done = len(ellie.workspace.editor.history.past)
    by_finger = heard(ellie, lambda: hold(view, at))
    lift(view, at)
    assert by_finger == by_mouse and by_finger
    assert view.currentIndex().row() == chosen, "it is about the row under the finger"
    assert len(ellie.workspace.editor.history.past) == done, "only the menu is open: nothing was pressed"


def test_the_menu_of_a_step_goes_back_to_it(ellie: Sitting) -> None:
    view = shown(ellie, "history")
    assert "Friend27" in ellie.names()
    right_click(view, view.visualRect(view.model().index(3, 0)).center())
    found = menu()
    assert found is not None
    QTest.mouseClick(found, LEFT, pos=found.actionGeometry(found.actions()[0]).center())
    assert "Friend26" in ellie.names() and "Friend27" not in ellie.names()
    right_click(view, view.visualRect(view.model().index(2, 0)).center())
    found = menu()
    assert found is not None and found.actions()[0].text() == "Do it again"
    found.close()


def test_the_menu_of_an_entry_takes_it_away(ellie: Sitting) -> None:
    view = shown(ellie, "records")
    before = view.model().rowCount()
    right_click(view, view.visualRect(view.model().index(4, 0)).center())
    found = menu()
    assert found is not None
    away = next(one for one in found.actions() if one.text() == "Take it away")
    QTest.mouseClick(found, LEFT, pos=found.actionGeometry(away).center())
    assert view.model().rowCount() == before - 1
    view.setCurrentIndex(view.model().index(2, 0))
    right_click(view, view.visualRect(view.model().index(2, 0)).center())
    found = menu()
    assert found is not None
    QTest.mouseClick(found, LEFT, pos=found.actionGeometry(found.actions()[0]).center())
    assert isinstance(QApplication.focusWidget(), QWidget) and QApplication.focusWidget() is not view


def test_the_mouse_selects_by_dragging_and_scrolls_nothing(ellie: Sitting) -> None:
    view = shown(ellie, "table")
    ellie.drag(QPoint(60, 30), QPoint(60, 150), view.viewport())
    assert view.verticalScrollBar().value() == 0
    assert len(ellie.workspace.editor.selection) > 2
