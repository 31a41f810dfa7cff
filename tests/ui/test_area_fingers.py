"""Fingers on forms, help and previews: one that moves scrolls and changes nothing, one that does not move presses."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QScroller,
    QSlider,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ecomap.ui.area_fingers import AreaFingers
from ecomap.ui.dialogs.settings import SettingsPage
from ecomap.ui.help.window import HelpWindow
from ecomap.ui.room import Part
from tests.ui.conftest import Sitting
from tests.ui.touching import TABLET, screen, swipe, tap

QUESTIONS = (
    "settings",
    "print",
    "office-files",
    "specimen",
    "family-facts",
    "family-form",
    "sticker",
    "network-growth",
)


@pytest.fixture(autouse=True)
def tablet(ellie: Sitting) -> None:
    ellie.window.resize(*TABLET)


def inspector(sitting: Sitting) -> QAbstractScrollArea:
    sitting.window.seats.show_coordinator()
    sitting.workspace.editor.select({sitting.who("Kelly")})
    QApplication.processEvents()
    if not sitting.page.inspector.isVisible():
        sitting.page.folding.toggle(Part.COLUMN)
    sitting.wait_for(sitting.page.inspector.isVisible)
    return sitting.page.inspector.findChildren(QScrollArea)[0]


def form_of_records(sitting: Sitting) -> QAbstractScrollArea:
    sitting.window.seats.show_coordinator()
    sitting.window.resize(TABLET[0], 520)
    sitting.window.shelf["journey"].trigger()
    records = sitting.page.records
    records.list.setCurrentRow(0)
    records.add_entry()

    def scrolling() -> list[QScrollArea]:
        QApplication.processEvents()
        return [one for one in shown_areas(records) if can_scroll(one) and one.findChildren(QLineEdit)]

    sitting.wait_for(lambda: bool(scrolling()))
    return scrolling()[0]


def help_page(sitting: Sitting) -> QAbstractScrollArea:
    sitting.window.shelf["help"].trigger()
    guide = next(iter(sitting.window.findChildren(HelpWindow)))
    guide.turn_to("lines")
    reader = guide.findChild(QTextBrowser)
    assert reader is not None
    return reader


AREAS: dict[str, Callable[[Sitting], QAbstractScrollArea]] = {
    "inspector": inspector,
    "records": form_of_records,
    "help": help_page,
}


def can_scroll(area: QAbstractScrollArea) -> bool:
    return area.verticalScrollBar().maximum() > 40


def shown_areas(within: QWidget) -> list[QScrollArea]:
    return [one for one in within.findChildren(QScrollArea) if one.isVisible()]


def shown(sitting: Sitting, which: str) -> QAbstractScrollArea:
    area = AREAS[which](sitting)
    sitting.wait_for(lambda: area.isVisible() and can_scroll(area))
    area.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    return area


def still(sitting: Sitting, area: QAbstractScrollArea) -> None:
    """Wait until what was set going stands still."""
    scroller = QScroller.scroller(area.viewport())
    sitting.wait_for(lambda: scroller.state() is QScroller.State.Inactive)


@pytest.mark.parametrize("which", AREAS)
def test_a_finger_scrolls_and_neither_writes_nor_chooses(ellie: Sitting, which: str) -> None:
    area = shown(ellie, which)
    before = ellie.workspace.editor.settled
    on, middle = area.viewport(), area.viewport().width() // 2
    swipe(on, QPoint(middle, on.height() - 15), QPoint(middle, 15))
    ellie.wait_for(lambda: area.verticalScrollBar().value() > 0)
    still(ellie, area)
    assert ellie.workspace.editor.settled is before
    if isinstance(area, QTextBrowser):
        assert not area.textCursor().hasSelection()
    here = area.verticalScrollBar().value()
    swipe(on, QPoint(middle, 15), QPoint(middle, on.height() - 15))
    ellie.wait_for(lambda: area.verticalScrollBar().value() < here)
    still(ellie, area)


def in_sight(area: QAbstractScrollArea, kind: type[QWidget]) -> QWidget:
    """Return something of a kind that lies in sight of an area, and is scrolled to if need be."""
    found = [one for one in area.viewport().findChildren(kind) if one.isVisible() and one.isEnabled()]
    assert found
    assert isinstance(area, QScrollArea)
    area.ensureWidgetVisible(found[0], 0, 20)
    QApplication.processEvents()
    return found[0]


def test_a_finger_that_begins_on_a_field_scrolls_and_one_that_stays_gives_it_the_keys(ellie: Sitting) -> None:
    area = shown(ellie, "records")
    field = in_sight(area, QLineEdit)
    bar, text = area.verticalScrollBar(), field.property("text")
    start = field.mapTo(area.viewport(), field.rect().center())
    way = QPoint(0, -120 if bar.value() < bar.maximum() // 2 else 120)
    before = bar.value()
    swipe(area.viewport(), start, start + way)
    ellie.wait_for(lambda: bar.value() != before)
    still(ellie, area)
    assert field.property("text") == text and not field.property("selectedText")
    ellie.page.canvas.setFocus()
    area.ensureWidgetVisible(field, 0, 20)  # type: ignore[attr-defined]
    tap(field)
    assert field.hasFocus()
    QTest.keyClicks(field, "x")
    assert field.property("text") != text


def test_a_link_of_help_is_followed_by_a_tap(ellie: Sitting) -> None:
    area = shown(ellie, "help")
    assert isinstance(area, QTextBrowser)
    led: list[str] = []
    area.led.connect(led.append)  # type: ignore[attr-defined]
    area.moveCursor(area.textCursor().MoveOperation.End)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    cursor = area.document().find("Words")
    assert cursor.charFormat().isAnchor()
    cursor.setPosition(cursor.position() - 2)
    tap(area.viewport(), area.cursorRect(cursor).center())
    assert led == ["words"]


def test_a_tick_in_the_settings_is_set_by_a_tap_and_not_by_scrolling(ellie: Sitting) -> None:
    seen: list[tuple[bool, bool, bool]] = []

    def look(question: QWidget) -> None:
        assert isinstance(question, SettingsPage)
        question.resize(question.width(), 420)
        (area,) = shown_areas(question)
        ellie.wait_for(lambda: can_scroll(area))
        tick = in_sight(area, QCheckBox)
        assert isinstance(tick, QCheckBox)
        was, bar = tick.isChecked(), area.verticalScrollBar()
        before, middle = bar.value(), tick.mapTo(area.viewport(), QPoint(12, tick.height() // 2))
        swipe(area.viewport(), middle, middle + QPoint(0, -150 if bar.value() < bar.maximum() // 2 else 150))
        ellie.wait_for(lambda: bar.value() != before)
        still(ellie, area)
        scrolled = tick.isChecked()
        area.ensureWidgetVisible(tick, 0, 20)
        tap(tick, QPoint(12, tick.height() // 2))
        seen.append((was, scrolled, tick.isChecked()))
        question.reject()

    ellie.answer(look)
    ellie.window.shelf["settings"].trigger()
    ((was, scrolled, tapped),) = seen
    assert scrolled is was and tapped is not was


@pytest.fixture
def area(ellie: Sitting) -> QScrollArea:
    """Something that scrolls beside the map, with a slider above a long text and a tick."""
    made, content = QScrollArea(ellie.window), QWidget()
    rows = QVBoxLayout(content)
    slider, text = QSlider(Qt.Orientation.Horizontal), QLabel("\n".join(map(str, range(100))))
    for one in (slider, QCheckBox("A tick"), text):
        rows.addWidget(one)
    made.setWidget(content)
    made.setGeometry(100, 100, 300, 300)
    AreaFingers(made)
    made.show()
    made.raise_()
    QApplication.processEvents()
    return made


def test_a_slider_is_still_moved_by_a_finger(ellie: Sitting, area: QScrollArea) -> None:
    slider = area.findChild(QSlider)
    assert slider is not None
    start = slider.mapTo(area.viewport(), QPoint(6, slider.height() // 2))
    swipe(area.viewport(), start, start + QPoint(100, 0))
    assert slider.value() > 20 and area.verticalScrollBar().value() == 0


def test_where_nothing_is_left_to_show_a_finger_does_what_the_mouse_does(ellie: Sitting, area: QScrollArea) -> None:
    text, tick = area.findChild(QLabel), area.findChild(QCheckBox)
    assert text is not None and tick is not None
    text.setText("short")
    content = area.widget()
    assert content is not None
    content.adjustSize()
    QApplication.processEvents()
    assert area.verticalScrollBar().maximum() == 0
    here = QPoint(10, tick.height() // 2)
    QTest.touchEvent(tick, screen()).press(0, here, tick)
    assert tick.isDown(), "pressed at once, as by the mouse"
    QTest.touchEvent(tick, screen()).release(0, here, tick)
    assert tick.isChecked()


def unfingered(within: QWidget) -> list[str]:
    """Return what of a window scrolls, and not by a finger."""
    return [one.objectName() or type(one).__name__ for one in within.findChildren(QScrollArea) if bare(one)]


def bare(area: QScrollArea) -> bool:
    return area.findChild(AreaFingers, options=Qt.FindChildOption.FindDirectChildrenOnly) is None


def test_everything_of_the_window_that_scrolls_does_so_by_fingers(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    for name in ("journey", "gathering", "my-pages", "then-now"):
        ellie.window.shelf[name].trigger()
    assert len(ellie.window.findChildren(QScrollArea)) > 5
    assert unfingered(ellie.window) == []


@pytest.mark.parametrize("name", QUESTIONS)
def test_everything_of_a_question_that_scrolls_does_so_by_fingers(ellie: Sitting, name: str) -> None:
    ellie.window.seats.show_coordinator()
    ellie.workspace.editor.select({ellie.who("Kelly")})
    found: list[list[str]] = []

    def look(question: QWidget) -> None:
        found.append(unfingered(question))
        assert isinstance(question, QDialog)
        question.reject()

    ellie.answer(look)
    ellie.window.shelf[name].trigger()
    assert found == [[]]
