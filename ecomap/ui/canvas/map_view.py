"""The canvas of an open map: what mouse and keys on it mean."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce
from typing import cast

from PySide6.QtCore import QEvent, QLineF, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
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
)
from PySide6.QtWidgets import QApplication, QWidget

from ecomap.geometry import Point
from ecomap.layout.network import Network
from ecomap.model.diagram import Seat, View
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken
from ecomap.render.compose.scene import Scene
from ecomap.session.tools.landing import Ground
from ecomap.ui.canvas import names, overlay
from ecomap.ui.canvas.by_touch import ByTouch
from ecomap.ui.canvas.hand import Hand
from ecomap.ui.canvas.item import FAR, FigureItem
from ecomap.ui.canvas.line_ends import Held, line_ends, nearest
from ecomap.ui.canvas.lit_ground import ring_words
from ecomap.ui.canvas.name_field import NameField
from ecomap.ui.canvas.stage import Stage, chip_of
from ecomap.ui.canvas.view import Panorama
from ecomap.ui.manners import AT_A_GLANCE, NEARLY, readable
from ecomap.ui.people.rows import Group
from ecomap.ui.theme import qt_colour

TRAY = "application/x-ecomap-person"
"""What somebody carries who is dragged from the tray: a mark that means nothing outside this window."""
_HANDLE_REACH = 22
_CHIP_REACH = 8
"""How far from a chip it can still be pressed, in pixels."""
Errand = Callable[[Point, ElementId | None], object]
"""What a press on the map is for: where it was, and on whom."""
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
        self.name_field = NameField(self.viewport())
        self.name_field.given.connect(self._name_given)
        self.name_field.left.connect(self._name_left)
        self.errand: Errand | None = None
        """What the next press is for, if it is not to pick or to drag."""
        self._selection: frozenset[ElementId] = frozenset()
        self._pressed: QPoint | None = None
        self._ghost: ElementId | None = None
        """The second drawing that was pressed."""
        self._refusing = False
        self._pulled: ElementId | None = None
        """Who of the middle was pressed."""
        self._hovered: ElementId | None = None
        self._return_to: frozenset[ElementId] = frozenset()
        self._text_scale = 1.0
        self._aim: overlay.Word | None = None
        """How close whoever is dragged would be."""
        self._overlaid = QRegion()
        """Where something is painted over the drawing."""
        self._blank = True
        """Nobody is drawn yet: a large map is still being laid out."""
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
            self._keep_sight(first or turned)
        self._show_overlay()
        self._name_anew()

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
        if changed and self.stage.shown is not None:
            self._open_up()

    def mark(self, selection: Iterable[ElementId]) -> None:
        """Show what is selected."""
        self._selection = frozenset(selection)
        people = [one for one in self.stage.order if one in self._selection]
        if self.focus not in self.stage.order or self._meant(self.focus) not in self._selection:
            self.focus = people[0] if people else None
        self._mark()
        self._show_overlay()
        self._name_anew()

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
        if self.stage.shown is None:
            return
        self.stage.finish()
        self._return_to = frozenset(return_to)
        document = self.stage.shown.copy.shown
        text = document.places[element].name if element in document.places else document.people[element].name.text
        self.name_field.open(element, text, self._name_box(element), "" if text else called(document, element))

    def keep_name_in_sight(self) -> None:
        """Let the name that is being written stand where it belongs, in the room there is now."""
        if (element := self.name_field.element) is not None:
            self.name_field.place(self._name_box(element))

    def _name_box(self, element: ElementId) -> QRect:
        """Return where somebody's name is written: on their label, or below whose family they are if they wait."""
        if (item := self.stage.drawn.get(element)) is not None:
            self.reveal(item.pos())
            return self._label_box(item)
        near = [one for one in self._return_to if one in self.stage.drawn]
        if not near:
            return QRect(self.viewport().rect().center(), QSize())
        self.reveal(self.stage.drawn[near[0]].pos())
        box = (self.person_box(near[0]) or QRectF()).toRect()
        return QRect(box.left(), box.bottom() + self.name_field.sizeHint().height() // 2, box.width(), 0)

    def _label_box(self, item: FigureItem) -> QRect:
        """Return where somebody's words are on the viewport: above the symbol, or below it."""
        box, reach = item.body, item.reach
        above, below = -box.top() - reach, box.bottom() - reach
        words = (
            QRectF(box.left(), box.top(), box.width(), max(above, 0.0))
            if above > below
            else QRectF(box.left(), reach, box.width(), max(below, 0.0))
        )
        return self.mapFromScene(item.mapRectToScene(words)).boundingRect()

    def show_person(self, element: ElementId) -> None:
        """Bring somebody into sight."""
        item = self.stage.drawn.get(element)
        if item is not None:
            self.reveal(item.pos())

    def show_people(self, elements: Iterable[ElementId]) -> None:
        """Bring several people into sight, smaller if need be."""
        boxes = [item.sceneBoundingRect() for one in elements if (item := self.stage.drawn.get(one)) is not None]
        if boxes:
            self.reveal_all(reduce(QRectF.united, boxes))

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
        self.press(event.position(), bool(more))

    def press(self, here: QPointF, more: bool = False) -> None:
        """Begin something at a point of the viewport; `more` adds to the selection."""
        self._leave_first()
        self.stage.finish()
        self._pressed = here.toPoint()
        at = self.mapToScene(self._pressed)
        if self.errand is not None:
            self._pressed = None
            self._do_errand(self.errand, at)
            return
        handle = self.handle()
        if handle is not None and (handle - here).manhattanLength() <= _HANDLE_REACH:
            self.hand.press_handle(_point(at), next(iter(self._selection)))
            return
        if (held := nearest(self._ends(), here, _HANDLE_REACH)) is not None:
            self.hand.press_end(held.at, held.end, held.come)
            return
        if (folded := self._chip_at(here)) is not None:
            self._pressed = None
            self.unfold_wanted.emit(folded)
            return
        over = self.stage.element_at(at, self.seat is Seat.COORDINATOR)
        self._ghost = self.stage.ghost_at(at)
        if self._ghost is not None:
            self._pick_ghost(self._ghost, more)
            return
        self._refusing = over in self.stage.order and (self.fixed or over in self.held)
        self._pulled = over if over in self.held else None
        self.hand.press(_point(at), over, over in self.stage.order and not self._refusing, more)

    def _do_errand(self, errand: Errand, at: QPointF) -> None:
        try:
            errand(_point(at), self.stage.person_at(at))
        except RuleBroken as broken:
            self.refused.emit(str(broken))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on with what was begun."""
        if self.continue_pan(event):
            return
        if self._pressed is None:
            self._hover(event.position())
            return
        here = event.position().toPoint()
        if self.hand.active or (here - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self.carry(here)

    def carry(self, here: QPoint) -> None:
        """Carry what was pressed to a point of the viewport."""
        if self._ghost is not None:
            self.ghost_pulled.emit(self.stage.whose(self._ghost))
            self._pressed = self._ghost = None
            return
        if self._refusing:
            self._refusing = False
            if self._pulled is None:
                self.move_refused.emit()
            else:
                self.held_pulled.emit(self._pulled)
        at = self.mapToScene(here)
        over = self.stage.person_at(at)
        self.hand.drag(_point(at), over)
        self.stage.aim(self.hand.takes(over))
        self._light(self.hand.ground, here)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what was begun."""
        if self.end_pan() or self._pressed is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.let_go(event.position())

    def let_go(self, here: QPointF) -> None:
        """Let go of what was pressed at a point of the viewport."""
        self._pressed = None
        at = self.mapToScene(here.toPoint())
        over = self.stage.person_at(at)
        clicked = self.hand.end if not self.hand.active else None
        try:
            self.hand.release(_point(at), over)
        except RuleBroken as broken:
            self.refused.emit(str(broken))
        self._unaim()
        self.follow()
        if clicked is not None:
            self.end_clicked.emit(clicked)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second press of two."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.press_twice(event.position())

    def press_twice(self, here: QPointF) -> None:
        """Rename who is here, or add somebody; from a second drawing, go to who it is."""
        if self.errand is not None:
            self.press(here)
            return
        self._pressed = None
        self.hand.cancel()
        if self._chip_at(here) is not None:
            return
        at = self.mapToScene(here.toPoint())
        over = self.stage.person_at(at)
        if over is not None and self.stage.ghost_at(at) is not None:
            self.show_person(over)
        elif over is not None:
            self.rename(over)
        elif self.stage.element_at(at) is None:
            self.add_wanted.emit(_point(at))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer, or of what is selected."""
        if event.reason() is QContextMenuEvent.Reason.Mouse:
            self.open_menu(event.pos())
        else:
            self._leave_first()
            self.menu_wanted.emit(event.globalPos())

    def open_menu(self, here: QPoint) -> None:
        """Ask for the menu of what is at a point of the viewport, or of what is selected where nothing is."""
        self._leave_first()
        over = self.stage.element_at(self.mapToScene(here), self.seat is Seat.COORDINATOR)
        if over is not None and over not in self._selection:
            self.hand.select({over})
        self.menu_wanted.emit(self.viewport().mapToGlobal(here))

    def drop_all(self) -> None:
        """Put back what is being dragged: it was not meant."""
        self._pressed = None
        self.hand.cancel()
        self._unaim()

    def grabs(self, here: QPointF) -> bool:
        """Say whether a handle is at a point of the viewport: that of who is selected, or an end of a line."""
        handle = self.handle()
        beside = handle is not None and (handle - here).manhattanLength() <= _HANDLE_REACH
        return beside or nearest(self._ends(), here, _HANDLE_REACH) is not None

    def can_carry(self, here: QPointF) -> bool:
        """Say whether there is something to be dragged at a point of the viewport: a handle, or somebody."""
        at = self.mapToScene(here.toPoint())
        return self.grabs(here) or (self._chip_at(here) is None and self.stage.figure_at(at) is not None)

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
        self._light(self.stage.ground_at(self.mapToScene(here)), here)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They are not put down here."""
        self._unaim()

    def dropEvent(self, event: QDropEvent) -> None:
        """Place who was dropped."""
        self._leave_first()
        self._unaim()
        who = bytes(event.mimeData().data(TRAY).data()).decode()
        event.acceptProposedAction()
        self.dropped.emit(who, _point(self.mapToScene(event.position().toPoint())))

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
        if self.is_afar:
            self._paint_names(painter)
        overlay.paint(painter, self.stage.shown.manner.palette, self._overlay())

    def _overlay(self) -> overlay.Overlay:
        """Return what is to be painted over the drawing now."""
        line, frame = self.hand.line, self.hand.marquee
        if line is not None:
            return QLineF(self._seen(line[0]), self._seen(line[1]))
        if frame is not None:
            return QRectF(self._seen(Point(frame.left, frame.top)), self._seen(Point(frame.right, frame.bottom)))
        return self._aim or self.handle() or overlay.Ends.of(at for _, at in self._ends())

    def _ends(self) -> list[tuple[Held, QPointF]]:
        """Return the ends of the line that is selected, and where their handles are on the viewport."""
        if self.hand.active:
            return []
        return [(one, self._seen(one.at)) for one in line_ends(self.stage, self._selection)]

    def _show_overlay(self) -> None:
        """Paint what is over the drawing where it is now, and take it away where it was."""
        before, self._overlaid = self._overlaid, overlay.covered(self._overlay())
        if before != self._overlaid:
            self.viewport().update(before + self._overlaid)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """What is over the drawing moves along with it."""
        super().scrollContentsBy(dx, dy)
        self._overlaid.translate(dx, dy)
        self._name_anew()

    def _leave_first(self) -> None:
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

    def _pick_ghost(self, ghost: ElementId, more: bool) -> None:
        """Select whom a second drawing draws: both are shown as selected, and the keys go on from here."""
        self.focus, whose = ghost, self.stage.whose(ghost)
        self.hand.select(self._selection ^ {whose} if more else {whose})
        self._mark()

    def _meant(self, key: ElementId) -> ElementId:
        """Return whom the keys mean on a figure: on a chip, who it hangs on; on a second drawing, whom it draws."""
        return chip_of(key) or self.stage.whose(key)

    def _chip_at(self, at: QPointF) -> ElementId | None:
        """Return on whom the branch is folded whose chip is under the pointer, or under a finger."""
        return self.stage.chip_at(self.mapToScene(at.toPoint()), _CHIP_REACH / self.transform().m11())

    def _hover(self, at: QPointF) -> None:
        """From afar, show the name of who is under the pointer."""
        over = self.stage.person_at(self.mapToScene(at.toPoint())) if self.is_afar else None
        if over != self._hovered:
            self._hovered = over
            self.viewport().update()

    @property
    def is_afar(self) -> bool:
        """Whether all is drawn too small for the names under the symbols to be read."""
        return self.transform().m11() < FAR

    def _name_anew(self) -> None:
        """From afar, paint all names again: which of them have room depends on all others."""
        if self.is_afar:
            self.viewport().update()

    def _paint_names(self, painter: QPainter) -> None:
        """Paint the names that have room where those of the drawing cannot be read: whom one looks for, first."""
        if self.stage.shown is None:
            return
        lit = (one for one in self.stage.order if self.stage.drawn[one].lit)
        first = dict.fromkeys((self._hovered, *self._selection, *lit, self.stage.shown.copy.shown.young_person))
        seen, drawn = self.mapToScene(self.viewport().rect()).boundingRect(), self.stage.drawn
        others = (one for one in self.stage.order if one not in first and seen.contains(drawn[one].pos()))
        names.paint(
            painter,
            self.stage.shown.manner.palette,
            self._text_scale,
            QRectF(self.viewport().rect()),
            [name for one in first if one is not None and (name := self._far_name(one))],
            [name for one in others if (name := self._far_name(one))],
        )

    def _far_name(self, element: ElementId) -> names.Name | None:
        """Return somebody's name and where they stand on the viewport; None for a chip, and for who is faint."""
        item = self.stage.drawn.get(element)
        if item is None or item.is_chip or item.presence < 1:
            return None
        return names.Name(item.name, self.viewportTransform().map(item.pos()))

    def _step_back(self) -> None:
        """Take back one thing: what is being dragged, else what is selected, else ask the window."""
        self._pressed = None
        if self.hand.active:
            self.drop_all()
        elif self.errand is not None:
            self.errand_left.emit()
        elif self._selection:
            self.hand.select(())
        else:
            self.back_wanted.emit()

    def _unaim(self) -> None:
        self.stage.aim(None)
        self._light(None, QPoint())

    def _light(self, ground: Ground | None, at: QPoint) -> None:
        """Light where somebody would be put down, and say beside the pointer how close that is."""
        if ground is None:
            self._aim = None
        else:
            dragged = [box for one in self._selection if (box := self.person_box(one)) is not None]
            clear = dragged[0] if len(dragged) == 1 else QRectF(at, at)
            self._aim = overlay.Word(ring_words(ground.ring), QPointF(at), self.viewport().rect(), clear)
        self.stage.light_ground(ground)
        self._show_overlay()

    def _mark(self) -> None:
        self.stage.mark(self._selection, self.focus if self.hasFocus() else None, self.seat)
        self.marked.emit()

    def _name_given(self, element: str, name: str) -> None:
        self.renamed.emit(element, name)
        self._name_left()

    def _name_left(self) -> None:
        """Go back to whoever the new person was added beside."""
        back, self._return_to = self._return_to, frozenset()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if back:
            self.hand.select(back)


def _farness(here: Point, there: Point) -> float:
    """Return how far somebody is by eye when looking up or down: sideways counts half as much again."""
    return abs(there.y - here.y) + 1.5 * abs(there.x - here.x)


def _point(at: QPointF) -> Point:
    return Point(at.x(), at.y())


def is_free(scene: Scene) -> bool:
    """Say whether a scene is an ecomap without rings."""
    return isinstance(scene.plan, Network) and scene.plan.free
