"""A keyboard on the screen covers nothing that is typed in."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.conftest import Sitting

LOWER_HALF = 0.45
"""The part of the screen that keyboards of tablets take."""


def raise_keyboard(sitting: Sitting) -> QRect:
    window = sitting.window
    corner, high = window.mapToGlobal(QPoint(0, 0)), round(window.height() * LOWER_HALF)
    keyboard = QRect(corner.x(), corner.y() + window.height() - high, window.width(), high)
    window.keyboard_room.covered = lambda: keyboard
    window.keyboard_room.follow()
    QApplication.processEvents()
    return keyboard


def on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def test_the_name_box_and_what_it_says_stay_above_the_keyboard(sam: Sitting) -> None:
    box = sam.page.bar.name_box
    box.setFocus()
    box.setText("mum's brother Lee 34, nan Jean, dog Biscuit")
    keyboard = raise_keyboard(sam)
    assert not keyboard.intersects(on_screen(box))
    sam.wait_for(box.understood.isVisible)
    assert not keyboard.intersects(on_screen(sam.page.canvas))
    height = sam.window.height()
    sam.window.keyboard_room.covered = QRect
    sam.window.keyboard_room.follow()
    QApplication.processEvents()
    assert sam.window.height() == height
    assert on_screen(sam.page).bottom() > keyboard.top() + 100


def test_a_name_that_is_written_on_the_map_is_lifted_above_the_keyboard(sam: Sitting) -> None:
    canvas = sam.page.canvas
    lowest = max((name for name in ("Tom", "Ella", "Sarah")), key=lambda name: sam.at(name).y())
    canvas.rename(sam.who(lowest))
    keyboard = raise_keyboard(sam)
    field = on_screen(canvas.name_field)
    assert canvas.name_field.isVisible()
    assert not keyboard.intersects(field)
    assert on_screen(canvas.viewport()).contains(field)
    middle = canvas.person_middle(sam.who(lowest))
    assert middle is not None
    assert canvas.viewport().rect().contains(middle.toPoint())


def test_a_field_of_the_inspector_is_scrolled_above_the_keyboard(sam: Sitting) -> None:
    sam.window.seats.show_coordinator()
    sam.workspace.editor.select({sam.who("Ella")})
    for heading in sam.page.inspector.fields.chapters.values():
        heading.setChecked(True)
    fields = [one for one in sam.page.inspector.findChildren(QWidget) if one.isVisible() and one.focusPolicy()]
    QApplication.processEvents()
    lowest = max(fields, key=lambda one: one.mapToGlobal(QPoint(0, 0)).y())
    lowest.setFocus()
    keyboard = raise_keyboard(sam)
    assert not keyboard.intersects(on_screen(lowest))


def test_a_question_moves_up_when_the_keyboard_would_cover_its_field(sam: Sitting) -> None:
    seen: list[tuple[QRect, QRect]] = []

    def act(question: QWidget) -> None:
        corner = sam.window.mapToGlobal(QPoint(0, 0))
        field = QApplication.focusWidget()
        assert field is not None
        question.move(question.x(), corner.y() + 300)
        keyboard = raise_keyboard(sam)
        seen.append((keyboard, on_screen(field)))
        question.close()

    sam.click("Tom")
    sam.answer(act)
    sam.window.shelf["connect"].trigger()
    keyboard, field = seen[0]
    assert not keyboard.intersects(field)
