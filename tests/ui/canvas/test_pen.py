from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtWidgets import QApplication

from tests.ui.conftest import Sitting
from tests.ui.touching import stroke

DOWN, ON, UP = QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease


def test_a_pen_picks_and_carries_like_a_mouse(sam: Sitting) -> None:
    viewport, tom, middle = sam.page.canvas.viewport(), sam.at("Tom"), sam.at("Sam")
    half = (QPointF(middle) + QPointF(tom - middle) * 0.5).toPoint()
    assert stroke(viewport, DOWN, tom).isAccepted()
    assert stroke(viewport, ON, half).isAccepted()
    assert stroke(viewport, UP, half).isAccepted()
    assert sam.workspace.editor.selection == {sam.who("Tom")}
    assert sam.workspace.editor.settled.standing(sam.who("Tom")).ring == 1


def test_the_side_button_of_a_pen_opens_the_menu(sam: Sitting) -> None:
    viewport, right = sam.page.canvas.viewport(), Qt.MouseButton.RightButton
    stroke(viewport, DOWN, sam.at("Ella"), right)
    stroke(viewport, UP, sam.at("Ella"), right)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert sam.workspace.editor.selection == {sam.who("Ella")}
    menu.close()


def test_two_touches_of_a_pen_rename(sam: Sitting) -> None:
    viewport = sam.page.canvas.viewport()
    for _ in range(2):
        stroke(viewport, DOWN, sam.at("Ella"))
        stroke(viewport, UP, sam.at("Ella"))
    assert sam.page.canvas.name_field.isVisible()


def test_a_pen_in_the_air_does_nothing(sam: Sitting) -> None:
    settled = sam.workspace.editor.settled
    stroke(sam.page.canvas.viewport(), ON, sam.at("Tom") + QPoint(1, 1), Qt.MouseButton.NoButton)
    assert sam.workspace.editor.settled is settled
    assert not sam.workspace.editor.selection
