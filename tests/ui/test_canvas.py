from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QRegion, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ecomap.edit.arrange import move
from ecomap.edit.people import rename
from ecomap.edit.ties import feel
from ecomap.geometry import Point
from ecomap.model.diagram import View
from ecomap.model.network import Strength
from ecomap.ui.actions import ACTIONS
from ecomap.ui.canvas.map_view import MapView
from ecomap.ui.canvas.view import FULL
from ecomap.ui.manners import NEARLY, READABLE
from ecomap.ui.side_column import Chip
from tests.ui.conftest import LEFT, Sitting


def wheel(sitting: Sitting, turn: int, keys: Qt.KeyboardModifier, at: QPointF) -> None:
    viewport = sitting.page.canvas.viewport()
    event = QWheelEvent(
        at,
        QPointF(viewport.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_an_ecomap_opens_with_everybody_in_sight(ellie: Sitting) -> None:
    canvas = ellie.page.canvas
    whole = canvas.mapFromScene(canvas.stage.box).boundingRect()
    assert canvas.viewport().rect().contains(whole)


def test_a_family_tree_opens_where_its_names_can_be_read_round_the_young_person(ellie: Sitting) -> None:
    ellie.workspace.show(View.FAMILY_TREE)
    canvas, manner = ellie.page.canvas, ellie.workspace.manner
    name = manner.name_text * 25.4 / 72 * canvas.zoom * FULL
    assert name > READABLE * NEARLY - 0.1
    young_person = canvas.person_middle(ellie.workspace.editor.shown.young_person)
    assert young_person is not None
    assert canvas.viewport().rect().adjusted(100, 100, -100, -100).contains(young_person.toPoint())


def test_the_canvas_follows_the_size_of_text(sam: Sitting) -> None:
    canvas = sam.page.canvas
    sam.workspace.editor.select(())
    sam.page.dress(sam.window.looks.palette, 2.0)
    large = sam.workspace.manner.name_text * 25.4 / 72 * canvas.zoom * FULL
    assert large > 2 * READABLE - 0.1


def test_everything_is_in_sight_after_see_all(ellie: Sitting) -> None:
    canvas = ellie.page.canvas
    canvas.zoom_by(3.0)
    whole = canvas.mapFromScene(canvas.stage.box).boundingRect()
    assert not canvas.viewport().rect().contains(whole)
    canvas.setFocus()
    ellie.key(Qt.Key.Key_Home)
    whole = canvas.mapFromScene(canvas.stage.box).boundingRect()
    assert canvas.viewport().rect().adjusted(-2, -2, 2, 2).contains(whole)


def test_ctrl_and_wheel_zoom_at_the_pointer(ellie: Sitting) -> None:
    canvas, at = ellie.page.canvas, QPointF(200, 150)
    before, zoom = canvas.mapToScene(at.toPoint()), canvas.zoom
    wheel(ellie, 240, Qt.KeyboardModifier.ControlModifier, at)
    after = canvas.mapToScene(at.toPoint())
    assert canvas.zoom > zoom * 1.2
    assert (before - after).manhattanLength() < 2.0


def test_the_wheel_alone_scrolls(ellie: Sitting) -> None:
    canvas = ellie.page.canvas
    zoom, before = canvas.zoom, canvas.mapToScene(QPoint(0, 0))
    wheel(ellie, -120, Qt.KeyboardModifier.NoModifier, QPointF(200, 150))
    after = canvas.mapToScene(QPoint(0, 0))
    assert canvas.zoom == zoom
    assert after.y() > before.y()
    assert abs(after.x() - before.x()) < 1.0


def test_the_middle_button_pans(ellie: Sitting) -> None:
    viewport, middle = ellie.page.canvas.viewport(), Qt.MouseButton.MiddleButton
    before = ellie.at("Mair")
    QTest.mousePress(viewport, middle, pos=QPoint(100, 100))
    QTest.mouseMove(viewport, QPoint(130, 150))
    QTest.mouseRelease(viewport, middle, pos=QPoint(130, 150))
    assert (ellie.at("Mair") - before - QPoint(30, 50)).manhattanLength() <= 3


def test_two_fingers_zoom(ellie: Sitting) -> None:
    canvas = ellie.page.canvas
    zoom, viewport = canvas.zoom, canvas.viewport()
    device = QTest.createTouchDevice()
    left, right = QPoint(300, 300), QPoint(400, 300)
    QTest.touchEvent(viewport, device).press(0, left, viewport).press(1, right, viewport)
    for step in range(1, 8):
        apart = QPoint(12 * step, 0)
        QTest.touchEvent(viewport, device).move(0, left - apart, viewport).move(1, right + apart, viewport)
        QTest.qWait(10)
    QTest.touchEvent(viewport, device).release(0, left, viewport).release(1, right, viewport)
    assert canvas.zoom > zoom * 1.3


def test_only_what_changed_is_another_item(sam: Sitting) -> None:
    before = dict(sam.page.canvas.stage.drawn)
    sam.click("Sarah")
    sam.key(Qt.Key.Key_Equal)
    after = sam.page.canvas.stage.drawn
    for name in ("Tom", "Ella", "Sam"):
        key = sam.who(name)
        assert after[key] is before[key]
        assert after[key].figure is before[key].figure


class _Painted(QObject):
    """Remembers where the canvas was painted, in pixels."""

    def __init__(self, canvas: MapView) -> None:
        super().__init__(canvas)
        self.region = QRegion()
        canvas.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


@pytest.mark.parametrize("view", View)
def test_an_edit_switches_nothing_off_only_to_switch_it_on_again(sam: Sitting, view: View) -> None:
    editor, shelf = sam.workspace.editor, sam.window.shelf
    someone = next(iter(sam.workspace.scene().places))
    sam.workspace.show(view)
    editor.commit(feel(editor.settled, someone, Strength.WEAK), "feel")
    editor.undo()
    assert shelf["redo"].isEnabled() and not shelf["draw-once"].isEnabled()
    switched: list[str] = []
    for name in (action.name for action in ACTIONS):
        shelf[name].enabledChanged.connect(lambda able, name=name: switched.append(name))
    editor.commit(feel(editor.settled, someone, Strength.STRONG), "feel")
    assert switched == ["redo"]
    editor.commit(feel(editor.settled, someone, Strength.WEAK), "feel")
    assert switched == ["redo"]


def _share(canvas: MapView, region: QRegion) -> float:
    """Return how much of the canvas lies in a region."""
    room = canvas.viewport().rect()
    boxes: list[QRect] = list(region)  # type: ignore[call-overload]  # its stubs do not say that it holds rectangles
    return sum(box.width() * box.height() for box in boxes) / (room.width() * room.height())


def _otherwise(before: QImage, after: QImage, painted: QRegion) -> bool:
    """Say whether two pictures differ anywhere but where something was painted."""
    for picture in (before, after):
        painter = QPainter(picture)
        painter.setClipRegion(painted)
        painter.fillRect(picture.rect(), Qt.GlobalColor.black)
        painter.end()
    return before != after


@pytest.mark.parametrize("view", list(View))
def test_an_edit_paints_what_it_changed_and_little_else(ellie: Sitting, view: View) -> None:
    canvas, editor = ellie.page.canvas, ellie.workspace.editor
    ellie.workspace.show(view)
    ellie.wait_for(lambda: ellie.workspace.scenes.is_full and len(canvas.stage.order) > 5)
    canvas.zoom_by(0.8)
    tom = canvas.stage.order[3]
    place = canvas.stage.place(tom)
    assert place is not None
    edits: list[Callable[[], object]] = [
        lambda: editor.select({tom}),
        lambda: editor.preview(move(editor.settled, view, ellie.workspace.seat, [tom], Point(9.0, 5.0))),
        lambda: editor.preview(None),
        lambda: editor.commit(feel(editor.settled, tom, Strength.STRESSFUL), "strength"),
        lambda: editor.select(()),
        lambda: canvas.pan(QPointF(31, 17)),
    ]
    shares = []
    for edit in edits:
        QApplication.processEvents()
        before, painted = canvas.viewport().grab().toImage(), _Painted(canvas)
        edit()
        QApplication.sendPostedEvents()
        canvas.viewport().removeEventFilter(painted)
        if edit is not edits[-1]:
            assert not _otherwise(before, canvas.viewport().grab().toImage(), painted.region)
        shares.append(_share(canvas, painted.region))
    assert shares == [pytest.approx(0.0, abs=0.15)] * len(edits)
    assert shares[1] > 0


@pytest.mark.parametrize("view", list(View))
def test_from_afar_too_an_edit_paints_what_it_changed_and_little_else(ellie: Sitting, view: View) -> None:
    canvas, editor = ellie.page.canvas, ellie.workspace.editor
    ellie.workspace.show(view)
    ellie.wait_for(lambda: ellie.workspace.scenes.is_full and len(canvas.stage.order) > 5)
    canvas.fit()
    canvas.zoom_by(1.1 / canvas.transform().m11())
    tom, far = canvas.stage.order[3], canvas.stage.order[-1]

    def step(by: Point) -> None:
        editor.preview(move(editor.settled, view, ellie.workspace.seat, [tom], by))

    edits: list[Callable[[], object]] = [
        lambda: editor.commit(rename(editor.settled, tom, "Bartholomew of the long name"), "name"),
        lambda: editor.commit(rename(editor.settled, far, "Al"), "name"),
        lambda: editor.select({tom}),
        lambda: step(Point(30.0, 5.0)),
        lambda: step(Point(31.0, 25.0)),
        lambda: editor.preview(None),
        lambda: editor.select(()),
        lambda: editor.commit(feel(editor.settled, tom, Strength.STRESSFUL), "strength"),
        editor.undo,
        editor.undo,
    ]
    for number, edit in enumerate(edits):
        QApplication.processEvents()
        before, painted = canvas.viewport().grab().toImage(), _Painted(canvas)
        edit()
        QApplication.sendPostedEvents()
        canvas.viewport().removeEventFilter(painted)
        assert not _otherwise(before, canvas.viewport().grab().toImage(), painted.region), number
        assert _share(canvas, painted.region) < 0.5, number


def test_back_on_a_drawing_everything_is_there_as_it_was(sam: Sitting) -> None:
    canvas, workspace = sam.page.canvas, sam.workspace
    before = dict(canvas.stage.drawn)
    workspace.show(View.FAMILY_TREE)
    assert canvas.stage.shown is not None and canvas.stage.shown.view is View.FAMILY_TREE
    workspace.show(View.ECOMAP)
    assert canvas.stage.drawn.keys() == before.keys()
    assert all(item is before[key] for key, item in canvas.stage.drawn.items())


def test_people_glide_and_then_stand_where_they_belong(sam: Sitting) -> None:
    sam.page.canvas.motion = True
    tom = sam.who("Tom")
    sam.workspace.editor.select({tom})
    sam.page.canvas.setFocus()
    sam.key(Qt.Key.Key_3)
    item = sam.page.canvas.stage.drawn[tom]
    place = sam.workspace.scene().places[tom]
    sam.wait_for(lambda: (item.pos() - QPointF(place.x, place.y)).manhattanLength() < 0.01)


def test_who_waits_is_placed_with_a_click_and_a_figure(sam: Sitting) -> None:
    max_ = sam.who("Max")
    assert max_ not in sam.page.canvas.stage.order
    chip = next(one for one in sam.page.side.tray.findChildren(Chip) if one.element == max_)
    QTest.mouseClick(chip, LEFT)
    sam.key(Qt.Key.Key_3)
    assert sam.workspace.editor.settled.standing(max_).ring == 3
    assert max_ in sam.page.canvas.stage.order
