"""What changes while a map is open: colours, motion, size of text; and Esc, which goes one step back everywhere."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ecomap.render import look
from ecomap.render.drawing import Colour
from ecomap.ui.theme import qt_colour
from tests.ui.conftest import Sitting

ESC, CTRL = Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier


def trigger(sitting: Sitting, name: str) -> None:
    sitting.window.shelf[name].trigger()
    QApplication.processEvents()


def pixels(widget: QWidget, within: QRect | None = None) -> dict[tuple[int, int, int], int]:
    """Return how often each colour is painted in a widget."""
    box, window = within if within is not None else widget.rect(), widget.window()
    image: QImage = window.grab(QRect(widget.mapTo(window, box.topLeft()), box.size())).toImage()
    counts: dict[tuple[int, int, int], int] = {}
    for x in range(image.width()):
        for y in range(image.height()):
            seen: QColor = image.pixelColor(x, y)
            key = (seen.red(), seen.green(), seen.blue())
            counts[key] = counts.get(key, 0) + 1
    return counts


def painted_contrast(widget: QWidget, within: QRect | None = None) -> float:
    """Return the contrast of what is painted most, the ground, to what stands out most from it."""
    counts = pixels(widget, within)
    ground = _colour(max(counts, key=lambda one: counts[one]))
    often = [one for one, count in counts.items() if count > 2]
    return max(look.contrast(_colour(one), ground) for one in often)


def _colour(seen: tuple[int, int, int]) -> Colour:
    return Colour.hex("#{:02x}{:02x}{:02x}".format(*seen))


def wear(sitting: Sitting, palette: str) -> None:
    sitting.window.looks.preferences.palette = palette
    sitting.window.looks.dress()
    QApplication.processEvents()


@pytest.mark.parametrize("palette", look.PALETTES)
def test_words_and_lines_can_be_read_as_they_are_painted(ellie: Sitting, palette: str) -> None:
    wear(ellie, palette)
    least = 7.0 if look.has_high_contrast(look.PALETTES[palette]) else 4.5
    page = ellie.page
    for widget in (page.bar.more, page.bar.buttons["print"], page.people.title, page.people.turn):
        assert painted_contrast(widget) >= least, widget.accessibleName()
    canvas = page.canvas
    for name in ("Ellie", "Mair"):
        at = ellie.at(name)
        assert painted_contrast(canvas.viewport(), QRect(at - QPoint(40, 30), at + QPoint(40, 60))) >= least, name
    row = page.people.tree
    box = row.visualRect(page.people.lists.index_of(ellie.who("Mair")))
    assert painted_contrast(row.viewport(), box.adjusted(50, 2, -2, -2)) >= least


def test_a_pale_word_would_be_noticed(ellie: Sitting) -> None:
    ellie.page.people.title.setStyleSheet("color: #c8c8c8")
    assert painted_contrast(ellie.page.people.title) < 4.5


@pytest.mark.parametrize("name", [one for one in look.PALETTES if one != "light"])
def test_colours_change_while_a_map_is_open(ellie: Sitting, name: str) -> None:
    before = ellie.workspace.editor.settled
    ellie.workspace.editor.select({ellie.who("Mair")})
    wear(ellie, name)
    paper = qt_colour(look.PALETTES[name].paper)
    counts = pixels(ellie.page.canvas.viewport(), QRect(2, 2, 60, 40))
    assert max(counts, key=lambda one: counts[one]) == (paper.red(), paper.green(), paper.blue())
    ellie.wait_for(lambda: ellie.workspace.scene().manner.palette.name == look.PALETTES[name].name)
    assert ellie.workspace.editor.selection == {ellie.who("Mair")}
    assert ellie.workspace.editor.settled.people == before.people


def test_text_grows_while_a_map_is_open(ellie: Sitting) -> None:
    small = ellie.page.people.title.fontMetrics().height()
    selected = {ellie.who("Mair")}
    ellie.workspace.editor.select(selected)
    for _ in range(2):
        trigger(ellie, "text-size")
    scale = ellie.window.looks.preferences.text_scale
    assert scale > 1
    assert ellie.page.people.title.fontMetrics().height() == pytest.approx(small * scale, rel=0.1)
    assert ellie.workspace.editor.selection == selected


def test_less_motion_holds_at_once(ellie: Sitting) -> None:
    glides = []
    for _ in range(2):
        glides.append(ellie.page.canvas.motion)
        trigger(ellie, "motion")
    assert [*glides, ellie.page.canvas.motion] == [False, True, False]
    ellie.window.shelf["family-tree"].trigger()
    there = {key: item.pos() for key, item in ellie.page.canvas.stage.drawn.items()}
    QApplication.processEvents()
    assert {key: item.pos() for key, item in ellie.page.canvas.stage.drawn.items()} == there, "nothing glides"


def selected(sitting: Sitting) -> Callable[[], bool]:
    sitting.click("Mair")
    assert sitting.workspace.editor.selection
    return lambda: not sitting.workspace.editor.selection


def written(sitting: Sitting) -> Callable[[], bool]:
    box = sitting.page.bar.name_box
    box.setFocus()
    QTest.keyClicks(box, "mum's bro")
    return lambda: not box.text()


def looked_for(sitting: Sitting) -> Callable[[], bool]:
    find = sitting.page.people.find_box
    find.setFocus()
    QTest.keyClicks(find, "Ma")
    return lambda: not find.text()


def renamed(sitting: Sitting) -> Callable[[], bool]:
    sitting.click("Mair")
    sitting.key(Qt.Key.Key_F2)
    assert sitting.page.canvas.name_field.isVisible()
    return lambda: not sitting.page.canvas.name_field.isVisible()


def picked_by_pressing(sitting: Sitting) -> Callable[[], bool]:
    sitting.click("Mair")
    trigger(sitting, "move-by-pressing")
    assert sitting.page.errand_bar.isVisible()
    return lambda: not sitting.page.errand_bar.isVisible()


def as_a_table(sitting: Sitting) -> Callable[[], bool]:
    trigger(sitting, "list-table")
    return lambda: sitting.page.canvas.isVisible()


def then_and_now(sitting: Sitting) -> Callable[[], bool]:
    trigger(sitting, "then-now")
    sitting.wait_for(sitting.page.instead.then_now.isVisible)
    return lambda: not sitting.page.instead.then_now.isVisible()


def records(sitting: Sitting) -> Callable[[], bool]:
    sitting.window.seats.show_coordinator()
    trigger(sitting, "journey")
    sitting.wait_for(sitting.page.records.isVisible)
    return lambda: not sitting.page.records.isVisible()


def helped(sitting: Sitting) -> Callable[[], bool]:
    sitting.key(Qt.Key.Key_F1)
    opened = sitting.window.guide.opened
    assert opened is not None
    sitting.wait_for(opened.isActiveWindow)
    return lambda: sitting.window.guide.opened is None


def menu(sitting: Sitting) -> Callable[[], bool]:
    sitting.page.menus.line.popup(QPoint(0, 0))
    return lambda: QApplication.activePopupWidget() is None


STATES = (
    *(selected, written, looked_for, renamed, picked_by_pressing, as_a_table),
    *(then_and_now, records, helped, menu),
)


@pytest.mark.parametrize("begin", STATES, ids=lambda one: one.__name__)
def test_esc_goes_one_step_back(ellie: Sitting, begin: Callable[[Sitting], Callable[[], bool]]) -> None:
    settled, view = ellie.workspace.editor.settled.people, ellie.workspace.view
    is_left = begin(ellie)
    assert not is_left()
    over = QApplication.activePopupWidget()
    keys = over if isinstance(over, QMenu) else QApplication.focusWidget()
    assert keys is not None
    QTest.keyClick(keys, ESC)
    ellie.wait_for(is_left)
    assert ellie.workspace.editor.settled.people == settled, "and changes nothing"
    assert ellie.workspace.view is view and ellie.window.stack.currentWidget() is ellie.page
