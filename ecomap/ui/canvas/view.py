"""The window onto the stage: pan, zoom, fit, by mouse, keys, pads and fingers. It changes nothing in the map."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QRegion,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from ecomap.ui.canvas.fingers import Fingers
from ecomap.ui.canvas.pen import EVENTS, Pen
from ecomap.ui.canvas.stage import Stage

SMALLEST, LARGEST = 0.4, 24.0
"""Least and greatest size of a millimetre of the drawing, in pixels."""
FULL = 96 / 25.4
"""Pixels of a millimetre at 100 %."""
_TOUCH = frozenset((QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel))
_STEP = 1.2
_MUCH_LARGER = 1.25
_FIT_LARGEST = 5.2
"""A map of three people is not blown up to fill the window: pixels of a millimetre."""
_APART = 400
"""So many boxes are painted one by one; where more are stale, everything is."""
_PART = 6
"""Large text shows at least one part of so many of the drawing when it opens, by area."""


class Panorama(QGraphicsView):
    """Shows a stage. As long as nobody zooms or pans, it keeps showing as much as can be read, or everything."""

    moved = Signal()
    """Another part is in sight, or in another size."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(stage, parent)
        self.stage = stage
        self._watch(stage)
        self.fitted = True
        """Nobody zoomed or panned: what is in sight follows when the map grows."""
        self._leeway = 1.0
        """So much smaller everything may be shown, where it then has room: while it is seen in another way."""
        self._least = 0.0
        """The size below which it is not made to fit, pixels of a millimetre; 0 to show everything."""
        self._wished = 0.0
        self._glance = 1.0
        """So much smaller than that everything may be shown, where it then has room: of this drawing, always."""
        self._middle = QPointF()
        """What stays in sight where not everything does, on the stage."""
        self._panning: QPoint | None = None
        self._space = False
        hints = QPainter.RenderHint
        self.setRenderHints(hints.Antialiasing | hints.TextAntialiasing | hints.SmoothPixmapTransform)
        # the stage tells what is stale, more exactly than Qt, which paints the whole box of a slanting line
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.NoViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.fingers = Fingers(self.viewport())
        self.fingers.pushed.connect(self.pan)
        self.fingers.spread.connect(self.zoom_by)
        self._pen = Pen(self.viewport(), self)

    @property
    def zoom(self) -> float:
        """The size on screen, 1 at 100 %."""
        return self.transform().m11() / FULL

    def turn_to(self, stage: Stage) -> None:
        """Show another stage; the one before stays as it is."""
        self.stage.finish()
        if stage.parent() is None:
            self._watch(stage)
        self.stage = stage
        self.setScene(stage)

    def _watch(self, stage: Stage) -> None:
        stage.setParent(self)
        stage.stale.connect(self._paint_anew)
        stage.arrived.connect(self.moved)

    def fit(self) -> None:
        """Show everything, and keep showing everything."""
        self._least = self._wished = 0.0
        self._fit()

    @property
    def shows_all(self) -> bool:
        """Say whether everything is to be shown, however small it is then."""
        return not self._least

    def open_at(self, middle: QPointF, least: float, wished: float, glance: float = 1.0) -> None:
        """Show everything, if it has room in the least size (pixels of a millimetre); else what is round a point.

        In the wished size, if that still shows a good part of the drawing. `glance`: so much smaller than that, if
        everything has room then.
        """
        self._middle, self._least, self._wished, self._glance = middle, least, wished, glance
        self._fit()

    def let_be_smaller(self, leeway: float) -> None:
        """Let everything be shown so much smaller than in the least size, where it then has room."""
        if leeway != self._leeway:
            self._leeway = leeway
            if self.fitted:
                self._fit()

    def follow(self) -> None:
        """After the stage changed: fit again, if everything is to stay in sight and is not, or could be much larger."""
        if not self.fitted:
            self._widen()
            return
        seen = self.mapToScene(self.viewport().rect()).boundingRect()
        if self._partly():
            if self.transform().m11() != self._fitting() or not seen.contains(self._middle):
                self._fit()
            else:
                self._widen()
        elif not seen.contains(self._whole()) or self._fitting() > _MUCH_LARGER * self.transform().m11():
            self._fit()

    def zoom_by(self, factor: float, about: QPointF | None = None) -> None:
        """Zoom by a factor, about a point of the viewport; its middle if none is given."""
        anchor = about if about is not None else self._centre()
        scale = self.transform().m11()
        target = min(max(scale * factor, SMALLEST), LARGEST)
        fixed = self._to_scene(anchor)
        self.fitted = False
        middle = self._centre()
        self._look_at(fixed + (middle - anchor) / target, target)

    def zoom_in(self) -> None:
        """Show everything a step larger."""
        self.zoom_by(_STEP)

    def zoom_out(self) -> None:
        """Show everything a step smaller."""
        self.zoom_by(1 / _STEP)

    def pan(self, by: QPointF) -> None:
        """Move what is in sight by pixels."""
        self.fitted = False
        middle = self._to_scene(self._centre())
        self._look_at(middle - by / self.transform().m11(), self.transform().m11())

    def reveal(self, point: QPointF) -> None:
        """Bring a point of the stage into sight, if it is not."""
        seen = self.mapFromScene(point)
        if not self.viewport().rect().adjusted(40, 40, -40, -60).contains(seen):
            self.fitted = False
            self._look_at(point, self.transform().m11())

    def reveal_all(self, box: QRectF) -> None:
        """Bring a part of the stage into sight, if it is not: smaller, if it has no room."""
        room = self._room().adjusted(24, 12, -24, -12)
        seen = self.mapFromScene(box).boundingRect()
        if room.contains(QRectF(seen)):
            return
        self.fitted = False
        scale = min(self.transform().m11(), room.width() / box.width(), room.height() / box.height())
        self._look_at(box.center(), max(scale, SMALLEST))

    def hold_space(self, held: bool) -> None:
        """Say whether the space bar is down."""
        self._space = held
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if held else Qt.CursorShape.ArrowCursor)

    def start_pan(self, event: QMouseEvent) -> bool:
        """Begin to pan if this press asks for it; say whether it does."""
        middle = event.button() is Qt.MouseButton.MiddleButton
        if middle or (self._space and event.button() is Qt.MouseButton.LeftButton):
            self._panning = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return True
        return False

    def continue_pan(self, event: QMouseEvent) -> bool:
        """Pan on, if panning; say whether."""
        if self._panning is None:
            return False
        here = event.position().toPoint()
        self.pan(QPointF(here - self._panning))
        self._panning = here
        return True

    def end_pan(self) -> bool:
        """Stop panning; say whether it was going on."""
        was = self._panning is not None
        self._panning = None
        if was:
            self.hold_space(self._space)
        return was

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep as much in sight."""
        super().resizeEvent(event)
        if self.fitted:
            self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl, zoom at the pointer."""
        turn = event.angleDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1.0015 ** turn.y(), event.position())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(QPointF(turn.y() or turn.x(), 0) / 2)
        else:
            self.pan(QPointF(event.pixelDelta()) if not event.pixelDelta().isNull() else QPointF(turn) / 2)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        """Take fingers, pens, and pinches of track pads."""
        if event.type() in _TOUCH:
            return self.fingers.follow(cast(QTouchEvent, event))
        if event.type() in EVENTS:
            return self._pen.follow(cast(QTabletEvent, event))
        if event.type() == QEvent.Type.NativeGesture:
            gesture = cast(QNativeGestureEvent, event)
            if gesture.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + gesture.value(), gesture.position())
                return True
        return super().viewportEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted along, and what stands on it; only what comes into sight is painted."""
        super().scrollContentsBy(dx, dy)
        self.viewport().scroll(dx, dy)

    def _whole(self) -> QRectF:
        box = self.stage.box
        return box if not box.isEmpty() else QRectF(-60, -40, 120, 80)

    def _fitting(self) -> float:
        """Return the size at which everything fits into the viewport and can be read, pixels of a millimetre."""
        box, room = self._whole(), self._room()
        scale = min(room.width() / box.width(), room.height() / box.height())
        enough = math.sqrt(_PART * room.width() * room.height() / (box.width() * box.height()))
        least = max(self._least, min(self._wished, enough))
        if least * min(self._leeway, self._glance) <= scale < least:
            return scale
        return max(min(max(scale, SMALLEST), _FIT_LARGEST), least)

    def _room(self) -> QRectF:
        """Return the viewport without its margins, pixels."""
        return QRectF(self.viewport().rect().adjusted(16, 12, -16, -12))

    def _partly(self) -> bool:
        """Say whether not everything has room where everything can be read."""
        room, box, scale = self._room(), self._whole(), self._fitting()
        return box.width() * scale > room.width() + 1 or box.height() * scale > room.height() + 1

    def _fit(self) -> None:
        """Show everything, or in the least size as much as has room: the middle in the middle, but no empty margin."""
        self.fitted = True
        scale, box, room = self._fitting(), self._whole(), self._room()
        across = _between(self._middle.x(), box.left(), box.right(), room.width() / scale)
        down = _between(self._middle.y(), box.top(), box.bottom(), room.height() / scale)
        self._look_at(QPointF(across, down), scale)

    def _to_scene(self, point: QPointF) -> QPointF:
        """Return a point of the viewport on the stage, without rounding."""
        return self.viewportTransform().inverted()[0].map(point)

    def _centre(self) -> QPointF:
        """Return the middle of the viewport, without rounding."""
        return QPointF(self.viewport().width() / 2, self.viewport().height() / 2)

    def _widen(self) -> None:
        """Let every part of the drawing be brought to the middle."""
        seen = self.mapToScene(self.viewport().rect()).boundingRect()
        self.setSceneRect(self.stage.box.united(seen).adjusted(-2000, -2000, 2000, 2000))

    def look_at(self, middle: QPointF, scale: float) -> None:
        """Bring a point of the stage to the middle, in a size (pixels of a millimetre), and leave it there."""
        self.fitted = False
        self._look_at(middle, scale)

    def _look_at(self, middle: QPointF, scale: float) -> None:
        """Bring a point of the stage to the middle of the viewport, in a size."""
        self.setSceneRect(self.stage.box.adjusted(-2000, -2000, 2000, 2000))
        if scale != self.transform().m11():
            self.resetTransform()
            self.scale(scale, scale)
            self.viewport().update()
        self.centerOn(middle)
        # Qt cuts fractions off: of many small steps of a finger, every one would go a little less far
        off = self.viewportTransform().map(middle) - self._centre()
        self.horizontalScrollBar().setValue(self.horizontalScrollBar().value() + round(off.x()))
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + round(off.y()))
        self.moved.emit()

    def _paint_anew(self, stale: Sequence[QRectF]) -> None:
        """Paint some boxes of the stage again, as far as they are in sight."""
        if len(stale) > _APART:
            self.viewport().update()
            return
        lie, seen, region = self.viewportTransform(), self.viewport().rect(), QRegion()
        for box in stale:
            region += lie.mapRect(box).toAlignedRect().adjusted(-1, -1, 1, 1) & seen
        self.viewport().update(region)


def _between(wanted: float, start: float, end: float, seen: float) -> float:
    """Return the middle of what is seen of a stretch: the wanted one if that shows nothing beyond its ends."""
    if end - start <= seen:
        return (start + end) / 2
    return min(max(wanted, start + seen / 2), end - seen / 2)
