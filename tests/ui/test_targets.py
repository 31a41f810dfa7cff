"""What can be pressed in Together is as large as a fingertip: 44 pixels at 100 %."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QWidget

from ecomap.ui.spokes import Spoke
from tests.ui.conftest import LEFT, Sitting

LEAST = 44


def small(within: QWidget, least: int) -> list[tuple[str, int, int]]:
    """Return what can be pressed and is smaller than this, by its name; what lies in a field belongs to the field."""
    found: list[QWidget] = [*within.findChildren(QAbstractButton), *within.findChildren(QLineEdit)]
    shown = [one for one in found if one.isVisible() and one.isEnabled()]
    own = [one for one in shown if not isinstance(one.parentWidget(), QLineEdit)]
    return [
        (one.accessibleName() or one.objectName(), one.width(), one.height())
        for one in own
        if one.height() < least or one.width() < least
    ]


def test_everything_in_together_is_as_large_as_a_fingertip(sam: Sitting) -> None:
    sam.click("Ella")
    sam.wait_for(lambda: any(one.isVisible() for one in sam.page.canvas.findChildren(Spoke)))
    assert small(sam.window, LEAST) == []


def test_the_handle_of_a_line_can_be_met_by_a_fingertip(sam: Sitting) -> None:
    sam.click("Tom")
    canvas, handle = sam.page.canvas, sam.page.canvas.handle()
    assert handle is not None
    for way in (QPointF(21, 0), QPointF(-21, 0), QPointF(0, 21), QPointF(0, -21)):
        assert canvas.grip.is_on_handle(handle + way)


def test_lines_of_the_menus_of_together_are_as_high_as_a_fingertip(sam: Sitting) -> None:
    sam.click("Tom")
    for menu in (sam.page.menus.line, sam.page.menus.touch):
        menu.popup(QPoint(0, 0))
        lines = [
            menu.actionGeometry(one).height() for one in menu.actions() if one.isVisible() and not one.isSeparator()
        ]
        menu.close()
        assert min(lines) >= LEAST


def test_what_can_be_done_to_somebody_is_offered_in_lines_as_high_as_a_fingertip_and_fits_on_the_screen(
    ellie: Sitting,
) -> None:
    for show in (ellie.window.seats.show_together, ellie.window.seats.show_coordinator):
        show()
        ellie.click("Mair")
        menu = ellie.page.menus.about_selection("Add family")
        menu.popup(QPoint(0, 0))
        within = menu.findChildren(QMenu)
        for each in (menu, *within):
            each.popup(QPoint(0, 0))
            lines = [each.actionGeometry(one) for one in each.actions() if one.isVisible() and not one.isSeparator()]
            assert min(line.height() for line in lines) >= LEAST, each.title()
            each.close()
        menu.popup(QPoint(0, 0))
        assert menu.actionGeometry(menu.actions()[-1]).bottom() <= 768
        menu.close()


def test_everything_of_the_coordinator_is_at_least_24_pixels(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    QTest.mouseClick(ellie.page.canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, ellie.at("Mair"))
    assert small(ellie.window, 24) == []
    assert not any(isinstance(one, QMenu) and one.isVisible() for one in ellie.window.findChildren(QMenu))
