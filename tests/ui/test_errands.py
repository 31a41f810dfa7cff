"""What dragging does, done by pressing twice."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ecomap.model.diagram import View
from ecomap.ui.side_column import Chip
from tests.ui.conftest import LEFT, Sitting


def halfway(sitting: Sitting, name: str) -> QPoint:
    """Return a point between somebody and the middle of the map."""
    start, middle = QPointF(sitting.at(name)), QPointF(sitting.at("Sam"))
    return (start + (middle - start) * 0.38).toPoint()


def press(sitting: Sitting, at: QPoint) -> None:
    QTest.mouseClick(sitting.page.canvas.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, at)


def test_somebody_is_moved_by_two_presses_as_if_they_were_dragged(sam: Sitting) -> None:
    sam.click("Tom")
    sam.window.shelf["move-by-pressing"].trigger()
    QApplication.processEvents()
    to = halfway(sam, "Tom")
    place = sam.page.canvas.mapToScene(to)
    assert "Tom" in sam.page.errand_bar.words.text()
    press(sam, to)
    assert sam.workspace.editor.settled.standing(sam.who("Tom")).ring == 1
    stands = sam.page.canvas.stage.place(sam.who("Tom"))
    assert stands is not None
    assert (QPointF(stands.x, stands.y) - place).manhattanLength() < 1.0
    assert sam.page.errand_bar.isHidden()
    assert not sam.page.errands.is_open


def test_a_line_is_drawn_by_pressing_its_other_end(sam: Sitting) -> None:
    sam.click("Tom")
    sam.window.shelf["connect-by-pressing"].trigger()
    press(sam, sam.at("Tom"))
    assert sam.page.errands.is_open
    sam.click("Ella")
    ties = sam.workspace.editor.settled.ties.values()
    assert any({tie.a, tie.b} == {sam.who("Tom"), sam.who("Ella")} for tie in ties)


def test_several_are_chosen_by_pressing_one_after_the_other(sam: Sitting) -> None:
    sam.window.shelf["pick-more"].trigger()
    for name in ("Tom", "Ella", "Sarah", "Ella"):
        sam.click(name)
    assert sam.workspace.editor.selection == {sam.who("Tom"), sam.who("Sarah")}
    QTest.mouseClick(sam.page.errand_bar.back, LEFT)
    sam.click("Ella")
    assert sam.workspace.editor.selection == {sam.who("Ella")}


def test_who_waits_is_placed_by_pressing_them_and_then_the_map(sam: Sitting) -> None:
    filmon = sam.who("Filmon")
    chip = next(one for one in sam.page.side.tray.findChildren(Chip) if one.element == filmon)
    QTest.mouseClick(chip, LEFT)
    assert "Filmon" in sam.page.errand_bar.words.text()
    press(sam, halfway(sam, "Tom"))
    assert sam.workspace.editor.settled.standing(filmon).ring == 1
    assert filmon in sam.page.canvas.stage.order


def test_esc_another_choice_and_another_drawing_leave_an_errand(sam: Sitting) -> None:
    ways: tuple[Callable[[], object], ...] = (
        lambda: sam.key(Qt.Key.Key_Escape),
        lambda: sam.workspace.editor.select({sam.who("Ella")}),
        lambda: sam.workspace.show(View.FAMILY_TREE),
    )
    for leave in ways:
        sam.workspace.editor.select({sam.who("Tom")})
        sam.window.shelf["move-by-pressing"].trigger()
        assert not sam.page.errand_bar.isHidden()
        leave()
        assert sam.page.canvas.grip.errand is None
        assert sam.page.errand_bar.isHidden()
    assert sam.workspace.editor.selection == {sam.who("Tom")}


def test_a_step_closer_and_further_by_a_press(sam: Sitting) -> None:
    sam.click("Tom")
    for name, ring in (("nearer", 1), ("nearer", 1), ("further", 2), ("further", 3), ("further", 3)):
        sam.window.shelf[name].trigger()
        assert sam.workspace.editor.settled.standing(sam.who("Tom")).ring == ring


def test_arrows_lead_to_what_lies_beyond_each_edge_and_go_when_all_is_seen(ellie: Sitting) -> None:
    canvas, edges = ellie.page.canvas, ellie.page.edges
    canvas.fit()
    assert edges.boxes() == []
    canvas.zoom_by(4.0)
    assert all(one.isVisible() for one in edges.arrows)
    for arrow, way in zip(edges.arrows, (QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)), strict=True):
        before = ellie.at("Mair")
        QTest.mouseClick(arrow, LEFT)
        went = ellie.at("Mair") - before
        assert QPoint.dotProduct(went, way) > 100
    left = edges.arrows[0]
    for _ in range(60):
        if left.isVisible():
            QTest.mouseClick(left, LEFT)
    assert not left.isVisible()
    canvas.setFocus()
    before = ellie.at("Mair")
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert ellie.at("Mair").x() < before.x() - 100
    assert QApplication.activePopupWidget() is None
