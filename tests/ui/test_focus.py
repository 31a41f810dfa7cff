"""Where the keys are: seen on every control, and gone through in the order of reading."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QScrollArea, QWidget

from ecomap.render import look
from ecomap.ui.focus_ring import WHOLE, Ring, in_sight
from ecomap.ui.name_box import NameBox
from ecomap.ui.reading import stops
from tests.ui.conftest import Sitting

TAB, BACKTAB = Qt.Key.Key_Tab, Qt.Key.Key_Backtab


def round_about(control: QWidget, colour: QColor) -> int:
    """Return how many pixels of a colour lie in the band of the ring, photographed."""
    window = control.window()
    QApplication.processEvents()
    seen = window.grab().toImage()
    within = QRect(control.mapTo(window, QPoint(0, 0)), control.size())
    away = 0 if isinstance(control, QAbstractScrollArea) else WHOLE
    around = within.adjusted(-away, -away, away, away) & in_sight(control)
    inside = around.adjusted(WHOLE, WHOLE, -WHOLE, -WHOLE)
    points = (
        QPoint(x, y) for x in range(around.left(), around.right() + 1) for y in range(around.top(), around.bottom() + 1)
    )
    return sum(not inside.contains(at) and seen.pixelColor(at) == colour for at in points)


@pytest.mark.parametrize("palette", list(look.PALETTES))
def test_whatever_has_the_keys_has_a_ring_round_it(ellie: Sitting, palette: str) -> None:
    ellie.window.looks.preferences.palette = palette
    ellie.window.looks.dress()
    accent = QColor(look.hexadecimal(look.PALETTES[palette].accent))
    ringless = []
    for control in list(stops(ellie.window)):
        other = ellie.page.canvas if control is not ellie.page.canvas else ellie.page.bar.name_box
        other.setFocus()
        without = round_about(control, accent)
        control.setFocus()
        if round_about(control, accent) - without < 2 * min(control.width(), 40):
            ringless.append((type(control).__name__, control.accessibleName()))
    assert ringless == []


def test_the_ring_lies_on_paper_and_takes_no_mouse(ellie: Sitting) -> None:
    undo = ellie.page.bar.buttons["tidy"]
    undo.setFocus()
    ring = ellie.window.findChild(Ring)
    assert ring is not None and ring.isVisible()
    seen = ellie.window.grab().toImage()
    middle = undo.mapTo(ellie.window, QPoint(undo.width() // 2, 0))
    assert seen.pixelColor(middle - QPoint(0, 1)) == QColor(look.hexadecimal(look.LIGHT.paper))
    assert seen.pixelColor(middle - QPoint(0, 3)) == QColor(look.hexadecimal(look.LIGHT.accent))
    assert ellie.window.childAt(middle - QPoint(0, 3)) is not ring


def test_tab_goes_through_the_whole_window_as_it_is_read_and_back(ellie: Sitting) -> None:
    everything = list(stops(ellie.window))
    assert everything.index(ellie.page.people.tree) < everything.index(ellie.page.canvas)
    gone: list[QWidget | None] = []
    everything[0].setFocus()
    for _ in everything:
        gone.append(ellie.window.focusWidget())
        ellie.key(TAB)
    assert gone == everything
    assert ellie.window.focusWidget() is everything[0]
    back: list[QWidget | None] = []
    for _ in everything:
        ellie.key(BACKTAB)
        back.append(ellie.window.focusWidget())
    assert back == everything[::-1]


def test_f6_goes_from_part_to_part_and_back(ellie: Sitting) -> None:
    page = ellie.page
    page.bar.name_box.setFocus()
    parts = (page.people, page.canvas, page.foot, page.side, ellie.window.notice, page.bar)
    for part in parts:
        ellie.key(Qt.Key.Key_F6)
        held = QApplication.focusWidget()
        assert held is not None and (held is part or part.isAncestorOf(held)), part.objectName()
    assert isinstance(held, NameBox)
    for part in parts[-2::-1]:
        ellie.key(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        held = QApplication.focusWidget()
        assert held is not None and (held is part or part.isAncestorOf(held)), part.objectName()


def test_f6_reaches_what_the_coordinator_sees(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    page = ellie.page
    page.canvas.setFocus()
    for part in (page.strip, page.inspector, ellie.window.notice, page.banner, page.bar, page.people, page.canvas):
        ellie.key(Qt.Key.Key_F6)
        held = QApplication.focusWidget()
        assert held is not None and (held is part or part.isAncestorOf(held)), part.objectName()


def test_the_ring_goes_along_where_controls_are_scrolled(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    ellie.workspace.editor.select({ellie.who("Kelly")})
    area = ellie.page.inspector.findChild(QScrollArea)
    assert area is not None
    ellie.wait_for(lambda: area.verticalScrollBar().maximum() > 0)
    next(stops(ellie.page.inspector)).setFocus()
    met = 0
    while area.verticalScrollBar().value() == 0 and met < 40:
        ellie.key(TAB)
        met += 1
    held, ring = ellie.window.focusWidget(), ellie.window.findChild(Ring)
    assert ring is not None and ring.isVisible()
    assert held is not None and area.isAncestorOf(held)
    assert in_sight(held).contains(QRect(held.mapTo(ellie.window, QPoint(0, 0)), held.size()))
    assert ring.geometry().contains(QRect(held.mapTo(ellie.window, QPoint(0, 0)), held.size()))
