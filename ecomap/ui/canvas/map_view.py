"""The canvas of an open map: what mouse and keys on it mean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import reduce
from typing import cast

from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from ecomap.geometry import Point
from ecomap.layout.network import Network
from ecomap.model.diagram import Seat, View
from ecomap.model.person import ElementId
from ecomap.render.compose.scene import Scene
from ecomap.ui.canvas import overlay
from ecomap.ui.canvas.afar import Afar
from ecomap.ui.canvas.by_touch import ByTouch
from ecomap.ui.canvas.grip import Grip, point
from ecomap.ui.canvas.hand import Hand
from ecomap.ui.canvas.item import FigureItem
from ecomap.ui.canvas.line_ends import Held, line_ends
from ecomap.ui.canvas.renaming import Renaming
from ecomap.ui.canvas.stage import Stage, chip_of
from ecomap.ui.canvas.view import Panorama
from ecomap.ui.manners import AT_A_GLANCE, NEARLY, readable
from ecomap.ui.people.rows import Group
from ecomap.ui.theme import qt_colour

TRAY = "application/x-ecomap-person"
"""What somebody carries who is dragged from the tray: a mark that means nothing outside this window."""
ANSWERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
"""The keys that answer whether what is shown is to be kept."""


class MapView(Panorama):
    """The drawing of a map: people can be picked, moved, connected, renamed, and walked through by keys."""

    add_wanted = Signal(object)
    """Somebody is to be added here: a `Point` in millimetres."""
    renamed = Signal(str, str)
    """Somebody was given another name in place: id, name."""
    menu_wanted = Signal(QPoint)
    """A menu for what is selected is to open here, on the screen."""
    dropped = Signal(str, object)
    """Somebody from the tray was dropped: id, `Point` in millimetres."""
    ghost_pulled = Signal(str)
    """Somebody tries to move a second drawing, which stands beside a partner: whom it draws."""
    unfold_wanted = Signal(str)
    """The chip of a folded branch was pressed: on whom it is folded."""
    move_refused = Signal()
    """Somebody was dragged where nobody is moved by hand."""
    held_pulled = Signal(str)
    """Somebody in the middle was dragged, where nobody is moved by hand."""
    end_clicked = Signal(object)
    """The handle at an end of a line was clicked: which `LineEnd` is to go to somebody else."""
    refused = Signal(str)
    """What was done by hand cannot be: why, in words."""
    answered = Signal(bool)
    """While something is shown that can be kept: it is to be (true), or something else is to be done first."""
    errand_left = Signal()
    """Esc, while the next press has a meaning of its own: it is to have none."""
    back_wanted = Signal()
    """Esc, and there was nothing on the canvas to take back."""
    marked = Signal()
    """Something else is drawn, or selected, or the keys go to somebody else."""

    asked = False
    """What is shown waits to be kept or left: Enter keeps it, Esc and the mouse leave it."""

    def __init__(self, hand: Hand, parent: QWidget | None = None) -> None:
        super().__init__(Stage(), parent)
        self.hand = hand
        self.motion = True
        """Whether things glide."""
        self.seat = Seat.TOGETHER
        self.fixed = False
        """Only a part is looked at: nobody is moved by hand."""
        self.held: frozenset[ElementId] = frozenset()
        """Who is not moved by hand, because they are part of the middle."""
        self._stages: dict[tuple[View, Seat], Stage] = {}
        """Each drawing has its own: back on it, what did not change is there already."""
        self.focus: ElementId | None = None
        """Who the keys go to; or the chip on them."""
        self.grip = Grip(self)
        self._afar = Afar(self)
        self._renaming = Renaming(self)
        self.name_field = self._renaming.field
        self._selection: frozenset[ElementId] = frozenset()
        self._text_scale = 1.0
        self._overlaid = QRegion()
        """Where something is painted over the drawing."""
        self._blank = True
        """Nobody is drawn yet: a large map is still being laid out."""
        self.moved.connect(self._afar_moved)
        ByTouch(self)
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Map"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAcceptDrops(True)

    def show_scene(self, scene: Scene, listed: Iterable[Group], seat: Seat) -> None:
        """Show a drawing of the map."""
        before = self.stage.shown
        first = before is None or before.view is not scene.view
        turned = before is not None and is_free(before) is not is_free(scene)
        if first:
            self.fitted = True
        drawing = (scene.view, seat)
        if drawing not in self._stages:
            self._stages[drawing] = Stage() if self._stages else self.stage
        if self._stages[drawing] is not self.stage:
            self.turn_to(self._stages[drawing])
        # who sits down sees all of theirs, whatever the other had in sight
        reseated = seat is not self.seat and self.fitted
        glide = self.motion and not first and seat is self.seat and not self.hand.active and self.isVisible()
        self.seat = seat
        if self.backgroundBrush().color() != qt_colour(scene.manner.palette.paper):
            self.setBackgroundBrush(qt_colour(scene.manner.palette.paper))
            # nothing shines through the paper: what was painted may be moved when the view scrolls
            self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.stage.show_scene(scene, listed, glide)
        if self.focus not in self.stage.order:
            self.focus = None
        self._mark()
        if turned and self.fitted and self.shows_all:
            self.fit()
        else:
            self._keep_sight(first or turned or reseated)
        self.show_overlay()
        self._afar.renew()

    def ask(self, asked: bool) -> None:
        """Say whether what is shown waits to be kept or left."""
        self.asked = asked

    def event(self, event: QEvent) -> bool:
        """Keep the keys that answer a question from the actions that have them otherwise."""
        if self.asked and event.type() is QEvent.Type.ShortcutOverride and cast(QKeyEvent, event).key() in ANSWERS:
            event.accept()
            return True
        return super().event(event)

    def set_text_scale(self, scale: float) -> None:
        """Take the size of text: names are never smaller than that when a map opens."""
        changed, self._text_scale = scale != self._text_scale, scale
        self._afar.text_scale = scale
        if changed and self.stage.shown is not None:
            self._open_up()

    def mark(self, selection: Iterable[ElementId]) -> None:
        """Show what is selected."""
        self._selection = frozenset(selection)
        people = [one for one in self.stage.order if one in self._selection]
        if self.focus not in self.stage.order or self._meant(self.focus) not in self._selection:
            self.focus = people[0] if people else None
        self._mark()
        self.show_overlay()
        self._afar.renew()

    @property
    def selection(self) -> frozenset[ElementId]:
        """What is selected."""
        return self._selection

    def chip_focused(self) -> ElementId | None:
        """Return on whom the branch is folded whose chip the keys go to, if they go to one."""
        return chip_of(self.focus) if self.focus is not None else None

    def step_focus(self, steps: int) -> None:
        """Go on to the next person in the order of reading, or back."""
        order = self.stage.order
        if order:
            at = order.index(self.focus) + steps if self.focus in order else 0 if steps > 0 else -1
            self.focus_on(order[at % len(order)])

    def focus_on(self, element: ElementId) -> None:
        """Let the keys go to a figure: select whom it means, and bring it into sight."""
        self.hand.select({self._meant(element)})
        self.focus = element
        item = self.stage.drawn[element]
        self.reveal(item.pos())
        self._mark()

    def jump_focus(self, down: int) -> None:
        """Go to the nearest person above (-1) or below (1)."""
        here = self.stage.place(self.focus) if self.focus else None
        if here is None:
            self.step_focus(down)
            return
        places = {one: at for one in self.stage.order if (at := self.stage.place(one)) is not None}
        beyond = {one: at for one, at in places.items() if (at.y - here.y) * down > 2.0}
        if beyond:
            self.focus_on(min(beyond, key=lambda one: _farness(here, beyond[one])))

    def rename(self, element: ElementId, return_to: Iterable[ElementId] = ()) -> None:
        """Open a field on somebody's label to write their name in; afterwards select others again, if asked."""
        self._renaming.begin(element, return_to)

    def keep_name_in_sight(self) -> None:
        """Let the name that is being written stand where it belongs, in the room there is now."""
        self._renaming.keep_in_sight()

    def show_person(self, element: ElementId) -> None:
        """Bring somebody into sight."""
        item = self.stage.drawn.get(element)
        if item is not None:
            self.reveal(item.pos())

    def show_people(self, elements: Iterable[ElementId]) -> None:
        """Bring several people into sight, smaller if need be, with the way that is lit between them."""
        drawn = [item for one in elements if (item := self.stage.drawn.get(one)) is not None]
        boxes = [item.mapRectToScene(item.body) for item in drawn]
        if boxes:
            self.reveal_all(reduce(QRectF.united, boxes, self.stage.way_box))

    def person_box(self, element: ElementId) -> QRectF | None:
        """Return where somebody is drawn on the viewport, symbol and label."""
        item = self.stage.drawn.get(element)
        if item is None:
            return None
        return QRectF(self.mapFromScene(item.mapRectToScene(item.body)).boundingRect())

    def boxes_near(self, middle: QPointF, reach: float) -> list[QRectF]:
        """Return where people are drawn, symbol and label, not farther than this from a point; all in pixels."""
        near = QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach).toAlignedRect()
        people = (one for one in self.items(near) if isinstance(one, FigureItem) and not one.is_line)
        return [QRectF(self.mapFromScene(one.mapRectToScene(one.body)).boundingRect()) for one in people]

    def person_middle(self, element: ElementId) -> QPointF | None:
        """Return where the middle of somebody's symbol is on the viewport."""
        item = self.stage.drawn.get(element)
        return QPointF(self.mapFromScene(item.pos())) if item is not None else None

    def handle(self) -> QPointF | None:
        """Return where the handle for drawing a line is on the viewport: beside the one person selected."""
        one = next(iter(self._selection)) if len(self._selection) == 1 else None
        item = self.stage.drawn.get(one) if one is not None and self.stage.place(one) is not None else None
        if item is None or self.stage.shown is None:
            return None
        radius = item.reach * self.transform().m11() + overlay.HANDLE + 2
        box = item.figure.box
        label_above = -box.top > box.bottom
        return QPointF(self.mapFromScene(item.pos())) + QPointF(radius, radius if label_above else -radius) * 0.75

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick, begin a move, a line or a marquee; or begin to pan."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self.start_pan(event) or event.button() is not Qt.MouseButton.LeftButton:
            return
        more = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
        self.grip.press(event.position(), bool(more))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what was begun."""
        if self.continue_pan(event):
            return
        if self.grip.holds:
            self.grip.move(event.position().toPoint())
        else:
            self._afar.hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what was begun."""
        if self.end_pan() or not self.grip.holds or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.grip.let_go(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of two."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.grip.press_twice(event.position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take a name that is being written along."""
        super().resizeEvent(event)
        self.keep_name_in_sight()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer, or of what is selected."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.open_menu(event.pos())
        else:
            self.leave_first()
            self.menu_wanted.emit(event.globalPos())

    def open_menu(self, here: QPoint) -> None:
        """Ask for the menu of what is at a point of the viewport, or of what is selected where nothing is."""
        self.leave_first()
        over = self.stage.element_at(self.mapToScene(here), self.seat is Seat.COORDINATOR)
        if over is not None and over not in self._selection:
            self.hand.select({over})
        self.menu_wanted.emit(self.viewport().mapToGlobal(here))

    def people_near(self, here: QPointF, reach: float) -> list[ElementId]:
        """Return who is drawn not farther than this from a point of the viewport."""
        near = QRectF(here.x() - reach, here.y() - reach, 2 * reach, 2 * reach).toAlignedRect()
        keys = [ElementId(one.key) for one in self.items(near) if isinstance(one, FigureItem)]
        return [one for one in keys if one in self.stage.order]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Let somebody from the tray in."""
        if event.mimeData().hasFormat(TRAY):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let them anywhere, and show how close that is."""
        event.acceptProposedAction()
        here = event.position().toPoint()
        self.grip.light(self.stage.ground_at(self.mapToScene(here)), here)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They are not put down here."""
        self.grip.unlight()

    def dropEvent(self, event: QDropEvent) -> None:
        """Place who was dropped."""
        self.leave_first()
        self.grip.unlight()
        who = bytes(event.mimeData().data(TRAY).data()).decode()
        event.acceptProposedAction()
        self.dropped.emit(who, point(self.mapToScene(event.position().toPoint())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the space bar (pan) and Esc (one step back); all other keys are actions."""
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.hold_space(True)
        elif self.asked and event.key() in ANSWERS:
            self.answered.emit(event.key() != Qt.Key.Key_Escape)
        elif event.key() == Qt.Key.Key_Escape:
            self._step_back()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the space bar."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hold_space(False)
        else:
            super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show who the keys go to."""
        super().focusInEvent(event)
        self._mark()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of the space bar, too: its release will not come here."""
        super().focusOutEvent(event)
        self.hold_space(False)
        self._mark()

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Paint what is being drawn: a marquee, a line; and the handle of who is selected."""
        if self.stage.shown is None:
            return
        painter.resetTransform()
        painter.scale(self.devicePixelRatioF(), self.devicePixelRatioF())
        self._afar.paint(painter, self.stage.shown, self.viewportTransform().mapRect(QRectF(rect)))
        overlay.paint(painter, self.stage.shown.manner.palette, self._overlay())

    def _overlay(self) -> overlay.Overlay:
        """Return what is to be painted over the drawing now."""
        line, frame = self.hand.line, self.hand.marquee
        if line is not None:
            return QLineF(self._seen(line[0]), self._seen(line[1]))
        if frame is not None:
            return QRectF(self._seen(Point(frame.left, frame.top)), self._seen(Point(frame.right, frame.bottom)))
        return self.grip.aim or self.handle() or overlay.Ends.of(at for _, at in self.ends())

    def ends(self) -> list[tuple[Held, QPointF]]:
        """Return the ends of the line that is selected, and where their handles are on the viewport."""
        if self.hand.active:
            return []
        return [(one, self._seen(one.at)) for one in line_ends(self.stage, self._selection)]

    def show_overlay(self) -> None:
        """Paint what is over the drawing where it is now, and take it away where it was."""
        before, self._overlaid = self._overlaid, overlay.covered(self._overlay())
        if before != self._overlaid:
            self.viewport().update(before + self._overlaid)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What is over the drawing moves along with it."""
        super().scrollContentsBy(dx, dy)
        self._overlaid.translate(dx, dy)
        self._afar.renew()

    def _afar_moved(self) -> None:
        self._afar.renew()

    def _paint_anew(self, stale: Sequence[QRectF]) -> None:
        """Paint some boxes of the stage again; from afar, the names of who is on the way, too."""
        super()._paint_anew(stale)
        if self.stage.moves:
            self._afar.renew()

    def leave_first(self) -> None:
        """Before anything is done to the map: it is as it was again, and everybody stands there."""
        if self.asked:
            self.answered.emit(False)
            self.stage.finish()

    def _keep_sight(self, first: bool) -> None:
        """Open another drawing where its names can be read; leave what is in sight of the same one as it is."""
        waited, self._blank = self._blank, len(self.stage.order) == 0
        if first or (waited and not self._blank and self.fitted):
            self._open_up()
        elif not self.hand.active:
            self.follow()

    def _open_up(self) -> None:
        """Show as much as can be read, round the young person."""
        shown = self.stage.shown
        if shown is None:
            return
        at = shown.places.get(shown.copy.shown.young_person, Point(0.0, 0.0))
        self.open_at(
            QPointF(at.x, at.y),
            readable(shown.manner, 1.0),
            readable(shown.manner, self._text_scale),
            self._glance_at(shown),
        )

    def _glance_at(self, shown: Scene) -> float:
        """Return how much smaller all of a drawing may be, so that it is in sight; large text stays large."""
        if self._text_scale > 1.0 and not is_free(shown):
            return 1.0
        return AT_A_GLANCE if shown.view is View.ECOMAP else NEARLY

    def _seen(self, point: Point) -> QPointF:
        return QPointF(self.mapFromScene(QPointF(point.x, point.y)))

    def pick_ghost(self, ghost: ElementId, more: bool) -> None:
        """Select whom a second drawing draws: both are shown as selected, and the keys go on from here."""
        self.focus, whose = ghost, self.stage.whose(ghost)
        self.hand.select(self._selection ^ {whose} if more else {whose})
        self._mark()

    def _meant(self, key: ElementId) -> ElementId:
        """Return whom the keys mean on a figure: on a chip, who it hangs on; on a second drawing, whom it draws."""
        return chip_of(key) or self.stage.whose(key)

    def _step_back(self) -> None:
        """Take back one thing: what is being dragged, else what is selected, else ask the window."""
        if self.hand.active:
            self.grip.drop()
        elif self.grip.errand is not None:
            self.errand_left.emit()
        elif self._selection:
            self.hand.select(())
        else:
            self.back_wanted.emit()

    def _mark(self) -> None:
        self.stage.mark(self._selection, self.focus if self.hasFocus() else None, self.seat)
        self.marked.emit()


def _farness(here: Point, there: Point) -> float:
    """Return how far somebody is by eye when looking up or down: sideways counts half as much again."""
    return abs(there.y - here.y) + 1.5 * abs(there.x - here.x)


def is_free(scene: Scene) -> bool:
    """Say whether a scene is an ecomap without rings."""
    return isinstance(scene.plan, Network) and scene.plan.free
