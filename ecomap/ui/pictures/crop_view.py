"""The picture under the outline of somebody's symbol: drag it, zoom it, by mouse, wheel, fingers or keys."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from ecomap.geometry import ORIGIN
from ecomap.render import paths, symbols
from ecomap.render.forms import Outline
from ecomap.render.look import Palette
from ecomap.render.to_qt import painter_path
from ecomap.ui.pictures.crop import Crop, closer, first_crop, moved, stepped
from ecomap.ui.theme import qt_colour

_MARGIN = 0.1
"""How much of the view, on each side, lies outside the square: what is about to be thrown away can be seen."""
_SHOWN = 1200
"""The longer side of what is painted, in pixels; the part that is kept is cut from the picture itself."""
_STEP = 1.15
_NOTCH = 120
_FINE = 0.2

ZOOM_KEYS = {
    Qt.Key.Key_Plus: _STEP,
    Qt.Key.Key_Equal: _STEP,
    Qt.Key.Key_Minus: 1 / _STEP,
    Qt.Key.Key_Underscore: 1 / _STEP,
}
"""Keys that bring the picture closer, or farther away, and by how much."""
MOVE_KEYS = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
"""Keys that move the picture, as a drag would: the square goes the other way."""


class CropView(QWidget):
    """Shows a picture, and in its middle the square that is kept; the picture moves, the square stays."""

    changed = Signal()
    """Another part would be kept."""

    def __init__(self, outline: Outline, palette: Palette, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.crop: Crop = first_crop(1, 1)
        self._palette = palette
        self._outline = _unit_outline(outline)
        self._shown = QPixmap()
        self._share = 1.0
        self._dragged: QPointF | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setMinimumSize(220, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("The part of the picture that is kept"))

    def sizeHint(self) -> QSize:
        """Return a size in which a face can be made out."""
        return QSize(360, 360)

    def show_picture(self, image: QImage, crop: Crop) -> None:
        """Show another picture, and the part of it that would be kept."""
        smooth, whole = Qt.TransformationMode.SmoothTransformation, Qt.AspectRatioMode.KeepAspectRatio
        longest = max(image.width(), image.height())
        smaller = image.scaled(_SHOWN, _SHOWN, whole, smooth) if longest > _SHOWN else image
        self._shown, self._share = QPixmap.fromImage(smaller), smaller.width() / max(image.width(), 1)
        self._take(crop)

    def zoom(self, steps: int) -> None:
        """Bring the picture closer by so many steps, or farther away."""
        self._take(closer(self.crop, _STEP**steps))

    def step(self, across: float, down: float) -> None:
        """Move the square over the picture by so many steps."""
        self._take(stepped(self.crop, across, down))

    @property
    def frame(self) -> QRectF:
        """Where the square is, on the view."""
        side = min(self.width(), self.height()) * (1 - 2 * _MARGIN)
        return QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the picture."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._dragged = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture along."""
        if self._dragged is not None:
            way, self._dragged = event.position() - self._dragged, event.position()
            scale = self.frame.width() / self.crop.side
            self._take(moved(self.crop, -way.x() / scale, -way.y() / scale))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of the picture."""
        self._dragged = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Bring the picture closer where the pointer is, or farther away."""
        notches = event.angleDelta().y() / _NOTCH
        self._take(closer(self.crop, _STEP**notches, self._on_picture(event.position())))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the picture by arrows, with Shift finely; bring it closer by + and farther away by -."""
        key = Qt.Key(event.key())
        if key in MOVE_KEYS:
            share = _FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
            across, down = MOVE_KEYS[key]
            self.step(across * share, down * share)
        elif key in ZOOM_KEYS:
            self._take(closer(self.crop, ZOOM_KEYS[key]))
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take pinches of fingers and of track pads."""
        if event.type() == QEvent.Type.Gesture:
            pinch = cast(QGestureEvent, event).gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                centre = QPointF(self.mapFromGlobal(pinch.centerPoint().toPoint()))
                self._take(closer(self.crop, max(pinch.scaleFactor(), 0.1), self._on_picture(centre)))
                return True
        if event.type() == QEvent.Type.NativeGesture:
            gesture = cast(QNativeGestureEvent, event)
            if gesture.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self._take(closer(self.crop, max(1 + gesture.value(), 0.1), self._on_picture(gesture.position())))
                return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture, paler what is not kept, and the outline of the symbol."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), qt_colour(self._palette.card))
        frame = self.frame
        scale = frame.width() / self.crop.side
        corner = frame.topLeft() - QPointF(self.crop.left, self.crop.top) * scale
        painter.save()
        painter.setTransform(
            QTransform().translate(corner.x(), corner.y()).scale(scale / self._share, scale / self._share)
        )
        painter.drawPixmap(0, 0, self._shown)
        painter.restore()
        self._paint_frame(painter, frame)

    def _paint_frame(self, painter: QPainter, frame: QRectF) -> None:
        outside = QPainterPath()
        outside.addRect(QRectF(self.rect()))
        outside.addRect(frame)
        veil = qt_colour(self._palette.paper)
        veil.setAlphaF(0.8)
        painter.fillPath(outside, veil)
        lie = QTransform().translate(frame.left(), frame.top()).scale(frame.width(), frame.height())
        outline = lie.map(self._outline)
        accent, paper = qt_colour(self._palette.accent), qt_colour(self._palette.paper)
        for colour, width in ((paper, 4.0), (accent, 2.0)):  # seen on every picture, dark or light
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, width))
            painter.drawPath(outline)
        painter.setPen(QPen(qt_colour(self._palette.quiet), 1, Qt.PenStyle.DashLine))
        painter.drawRect(frame)
        if self.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _on_picture(self, at: QPointF) -> tuple[float, float]:
        """Return the point of the picture that is seen here."""
        frame = self.frame
        scale = self.crop.side / frame.width()
        return self.crop.left + (at.x() - frame.left()) * scale, self.crop.top + (at.y() - frame.top()) * scale

    def _take(self, crop: Crop) -> None:
        self.crop = crop
        words = self.tr("{share} % of its width, {left} % from the left, {top} % from the top")
        percent = [
            round(100 * part) for part in (crop.side / crop.width, crop.left / crop.width, crop.top / crop.height)
        ]
        self.setAccessibleDescription(words.format(share=percent[0], left=percent[1], top=percent[2]))
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()
        self.changed.emit()


def _unit_outline(shape: Outline) -> QPainterPath:
    """Return a symbol's outline in the square of side 1 that a picture has to cover to fill it."""
    steps = symbols.shape_outline(shape, ORIGIN, 1.0)
    box = paths.bounds(steps)
    side = max(box.width, box.height)
    lie = QTransform().translate(0.5, 0.5).scale(1 / side, 1 / side).translate(-box.centre.x, -box.centre.y)
    return lie.map(painter_path(steps))
