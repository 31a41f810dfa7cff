from collections import Counter

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTreeView, QWidget
from shiboken6 import Shiboken

from ecomap.render import look
from ecomap.ui import theme
from ecomap.ui.seats.switch import HoldButton
from tests.ui.conftest import Sitting


def clipped(widget: QWidget) -> list[str]:
    """Return the words of every button and heading in a part of the window that has less room than it needs."""
    found = []
    for one in widget.findChildren(QWidget):
        if not one.isVisible() or not isinstance(one, QPushButton | QLabel):
            continue
        if isinstance(one, QLabel) and one.wordWrap():
            continue
        needed = one.minimumSizeHint()
        if one.text() and (one.width() < needed.width() or one.height() < min(needed.height(), 40) - 8):
            found.append(one.text())
        right = one.mapTo(widget, one.rect().topRight()).x()
        if right > widget.width():
            found.append(f"{one.text()} leaves its bar")
    return found


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_nothing_is_clipped_in_the_bars_at_1366_by_768(ellie: Sitting, scale: float) -> None:
    ellie.window.looks.preferences.text_scale = scale
    ellie.window.looks.dress()
    assert ellie.window.width() == 1366
    ellie.wait_for(lambda: clipped(ellie.page.bar) == [])
    ellie.wait_for(lambda: clipped(ellie.page.foot) == [])  # what has no room goes behind one button
    ellie.window.seats.show_coordinator()
    ellie.qtbot.wait(50)
    assert clipped(ellie.page.bar) == []
    assert clipped(ellie.page.banner) == []


def test_targets_in_together_are_large_enough_for_a_finger(ellie: Sitting) -> None:
    small = [
        one.text()
        for part in (ellie.page.bar, ellie.page.foot, ellie.page.side)
        for one in part.findChildren(QPushButton)
        if one.isVisible() and one.height() < 34 and not isinstance(one, HoldButton)
    ]
    assert small == []


@pytest.mark.parametrize("name", list(look.PALETTES))
def test_words_can_be_read_in_every_palette(name: str) -> None:
    palette = look.PALETTES[name]
    assert look.contrast(theme.on_accent(palette), palette.accent) >= 4.5
    assert look.contrast(theme.on_banner(palette), theme.banner(palette)) >= 4.5
    assert look.contrast(palette.ink, palette.paper) >= 4.5
    assert look.contrast(palette.quiet, palette.paper) >= 4.5
    assert look.contrast(theme.control_edge(palette), palette.paper) >= 3.0


@pytest.mark.parametrize("name", list(look.PALETTES))
def test_every_palette_dresses_the_window_and_the_drawing(ellie: Sitting, name: str) -> None:
    ellie.window.looks.preferences.palette = name
    ellie.window.looks.dress()
    assert ellie.workspace.manner.palette is look.PALETTES[name]
    corner = ellie.page.canvas.grab().toImage().pixelColor(10, 10)
    assert corner.name() == look.hexadecimal(look.PALETTES[name].paper)


@pytest.mark.parametrize("name", list(look.PALETTES))
def test_on_off_and_not_to_be_had_differ_without_colours(ellie: Sitting, name: str) -> None:
    """In grey, the ink of their edges differs: thick, thin, and of dashes."""
    ellie.window.looks.preferences.palette = name
    ellie.window.looks.dress()
    ellie.page.canvas.setFocus()
    QApplication.processEvents()
    views = ellie.page.bar.views.findChildren(QPushButton)
    tidy, undo = ellie.page.bar.buttons["tidy"], ellie.page.bar.buttons["undo"]
    assert views[0].isChecked() and not views[1].isChecked() and not undo.isEnabled()
    on, off = (_edge_in_grey(one) for one in views[:2])
    there, gone = _edge_in_grey(tidy), _edge_in_grey(undo)
    assert on > 0.9 > 0.1 > off
    assert there > 0.9 > gone


def _edge_in_grey(button: QPushButton) -> float:
    """Return how much of a button's upper edge stands out from what is inside of it, without colours."""
    seen = button.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    ground = seen.pixelColor(button.width() // 2, 5).lightness()
    across = range(12, button.width() - 12)
    marked = [max(abs(seen.pixelColor(x, y).lightness() - ground) for y in (0, 1)) > 60 for x in across]
    return sum(marked) / len(marked)


def test_what_is_worn_already_is_not_put_on_again(ellie: Sitting) -> None:
    told: list[QEvent.Type] = []

    class Listener(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            told.append(event.type())
            return False

    listener = Listener()
    ellie.page.bar.installEventFilter(listener)
    ellie.window.looks.dress()
    assert QEvent.Type.StyleChange not in told
    ellie.window.looks.preferences.palette = "dark"
    ellie.window.looks.dress()
    assert QEvent.Type.StyleChange in told


def test_another_palette_dresses_nobody_more_than_twice(ellie: Sitting) -> None:
    """Off with the one look, on with the other: not once for every part of the window that something lies in."""
    told: Counter[int] = Counter()

    class Listener(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.StyleChange:
                told[Shiboken.getCppPointer(watched)[0]] += 1
            return False

    listener, application = Listener(), QApplication.instance()
    assert application is not None
    application.installEventFilter(listener)
    ellie.window.looks.next_palette()
    application.removeEventFilter(listener)
    assert len(told) > 100 and max(told.values()) <= 2


def test_in_another_palette_the_list_of_people_is_where_it_was(ellie: Sitting) -> None:
    tree = ellie.page.people.tree
    tree.verticalScrollBar().setValue(tree.verticalScrollBar().maximum() // 2)
    QApplication.processEvents()
    before = [(index.data(), tree.visualRect(index)) for index in _seen(tree)]
    ellie.window.looks.next_palette()
    QApplication.processEvents()
    assert len(before) > 5 and [(index.data(), tree.visualRect(index)) for index in _seen(tree)] == before


def _seen(tree: QTreeView) -> list[QModelIndex]:
    """Return what of a list is in sight, from above down."""
    found, index = [], tree.indexAt(tree.viewport().rect().topLeft())
    while index.isValid() and tree.visualRect(index).top() < tree.viewport().height():
        found.append(index)
        index = tree.indexBelow(index)
    return found


def test_after_another_palette_touches_are_heard_as_before(ellie: Sitting) -> None:
    heard: list[None] = []
    ellie.window.seats.touches.touched.connect(lambda: heard.append(None))
    ellie.window.looks.next_palette()
    assert heard == []
    QTest.keyClick(ellie.page.canvas, Qt.Key.Key_Shift)
    assert heard
