"""The ring round whatever has the keys: the same on every control, on every ground, in every window.

2 pixels of the accent, 2 of the paper between it and the control, and 1 of the paper about it, so that it is seen on
whatever lies there.
Lists and the canvas, which fill their part of the window, show it as their own frame (`window.qss`).
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QGraphicsView, QWidget
from shiboken6 import Shiboken

from ecomap.render.look import CORNERS

WIDE, GAP, EDGE = 2, 2, 1
"""The width of the ring, of what is between it and the control, and of what is about it, in pixels."""
WHOLE = WIDE + GAP + EDGE
_FRAMED = (QAbstractItemView, QGraphicsView)
"""What shows the ring as its own frame. A scroll area does not: what it scrolls would cover it."""
_ROUND = ("round", "chip", "spoke", "spokeFilled")
"""The looks of controls whose ends are round."""
_MOVED = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.PolishRequest)


class Ring(QWidget):
    """The ring itself: lies over its window, takes no mouse, and covers nothing inside of it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._round = False

    def lie_round(self, control: QWidget) -> None:
        """Lie round a control of this window, as far as it is in sight."""
        if control.window() is not self.window():
            return
        within = QRect(control.mapTo(self.window(), QPoint(0, 0)), control.size())
        around = within.adjusted(-WHOLE, -WHOLE, WHOLE, WHOLE) & in_sight(control)
        hole = within & around.adjusted(WHOLE, WHOLE, -WHOLE, -WHOLE)
        self._round = control.objectName() in _ROUND
        self.setGeometry(around)
        self.setMask(QRegion(self.rect()) - QRegion(hole.translated(-around.topLeft())))
        self.setVisible(control.isVisible() and not hole.isEmpty())
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring, and the gap inside of it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        colours = QApplication.palette()
        half = min(self.width(), self.height()) / 2
        corner = half if self._round else min(CORNERS["control"] + WHOLE, half)
        paper, accent = colours.color(QPalette.ColorRole.Window), colours.color(QPalette.ColorRole.Accent)
        for colour, away, wide in ((paper, WHOLE / 2, WHOLE), (accent, EDGE + WIDE / 2, WIDE)):
            painter.setPen(QPen(colour, wide))
            box = QRectF(self.rect()).adjusted(away, away, -away, -away)
            painter.drawRoundedRect(box, corner - away, corner - away)


def in_sight(control: QWidget) -> QRect:
    """Return the part of its window in which a control can be seen: what it scrolls in cuts it off."""
    window = control.window()
    seen = window.rect()
    above = control.parentWidget()
    while above is not None and above is not window:
        area = above.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is above:
            seen &= QRect(above.mapTo(window, QPoint(0, 0)), above.size())
        above = area
    return seen


class FocusRing(QObject):
    """Keeps the ring where the keys are; one for the whole application."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._watched: list[QWidget] = []
        """Who has the keys, and everything that they are in, up to the window."""
        self._ring: Ring | None = None
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go along where a control moves, or what it is in."""
        if event.type() in _MOVED and self._ring is not None and _alive(self._ring, *self._watched[:1]):
            self._ring.lie_round(self._watched[0])
        return False

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        for one in self._watched:
            if _alive(one):
                one.removeEventFilter(self)
        if self._ring is not None and _alive(self._ring):
            self._ring.hide()
        self._watched, self._ring = [], None
        if now is None or isinstance(now, _FRAMED):
            return
        window = now.window()
        found = window.findChild(Ring, options=Qt.FindChildOption.FindDirectChildrenOnly)
        self._ring = found if found is not None else Ring(window)
        self._watched = list(_up(now))
        for one in self._watched:
            one.installEventFilter(self)
        self._ring.lie_round(now)


def _up(control: QWidget) -> Iterator[QWidget]:
    """Yield a control, and everything it is in."""
    above: QWidget | None = control
    while above is not None:
        yield above
        above = None if above.isWindow() else above.parentWidget()


def _alive(*those: QObject) -> bool:
    """Say whether these are still there: Qt takes them away without asking."""
    return all(map(Shiboken.isValid, those))
