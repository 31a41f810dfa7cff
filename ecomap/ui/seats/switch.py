"""The switch between Together and Coordinator: back at once, in only by holding it for a second."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ecomap.ui.icons import icon
from ecomap.ui.widgets import ICON, button, filling, text_scale

HOLD = 1000
"""How long the second half is to be held, in milliseconds."""
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HoldButton(QPushButton):
    """Does something only when it has been held for a second, by hand or by a key; a ring fills meanwhile."""

    held = Signal()
    let_go = Signal()
    """It was let go too soon."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.hold = HOLD
        """How long it is to be held, in milliseconds."""
        self._since = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(30)
        self._tick.timeout.connect(self._check)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to count."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Stop counting where the pointer leaves it."""
        super().mouseMoveEvent(event)
        if not self.rect().contains(event.position().toPoint()):
            self._stop()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop counting: it was not held long enough."""
        super().mouseReleaseEvent(event)
        self._give_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin to count; a key that is held repeats itself, and that changes nothing."""
        if event.key() not in _KEYS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.setDown(True)
            self._begin()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Stop counting: it was not held long enough."""
        if event.key() not in _KEYS:
            super().keyReleaseEvent(event)
        elif not event.isAutoRepeat():
            self._give_up()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop counting: the release will not come here."""
        super().focusOutEvent(event)
        self._stop()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop counting."""
        super().hideEvent(event)
        self._stop()

    def changeEvent(self, event: QEvent) -> None:
        """Let the icon grow with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.setIconSize(QSize(round(ICON.width() * text_scale()), round(ICON.height() * text_scale())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring that fills while it is held: at the icon's place, where it hides no word."""
        super().paintEvent(event)
        if not self._since.isValid():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.iconSize().width() * 1.15
        words = self.fontMetrics().horizontalAdvance(self.text())
        left = (self.width() - self.iconSize().width() - words - 4) / 2 + self.iconSize().width() / 2 - side / 2
        ring = QRectF(left, self.height() / 2 - side / 2, side, side)
        painter.setPen(QPen(self.palette().placeholderText().color(), 1))
        painter.drawEllipse(ring)
        painter.setPen(QPen(self.palette().highlight().color(), 3))
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * min(self._since.elapsed() / max(self.hold, 1), 1.0)))

    def _begin(self) -> None:
        self._since.start()
        self._tick.start()
        self.update()

    def _check(self) -> None:
        self.update()
        if self._since.isValid() and self._since.elapsed() >= self.hold:
            self._stop()
            self.held.emit()

    def _give_up(self) -> None:
        """It was let go before its time."""
        if self._since.isValid():
            self._stop()
            self.let_go.emit()

    def _stop(self) -> None:
        self._tick.stop()
        self._since.invalidate()
        self.setDown(False)
        self.update()


class SeatSwitch(QWidget):
    """Shows that both are looking; its other half names nothing but the other view."""

    coordinator_wanted = Signal()
    """The other half was held for a second."""
    hint_wanted = Signal(str)
    """The other half was pressed and let go: how it is used, in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("segments")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.together = button(self.tr("Together"), "seatHere")
        self.together.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.coordinator = HoldButton(f" {self.tr('Coordinator')}")
        self.coordinator.setAccessibleName(self.tr("Coordinator"))
        self.coordinator.setIcon(icon("lock"))
        self.coordinator.setToolTip(self.tr("Hold for a second"))
        self.coordinator.setAccessibleDescription(self.tr("Hold for a second"))
        self.coordinator.held.connect(self.coordinator_wanted)
        self.coordinator.let_go.connect(self._explain)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        row.addWidget(filling(self.together))
        row.addWidget(filling(self.coordinator))

    def _explain(self) -> None:
        """Say how the other half is used, to whoever only pressed it."""
        self.hint_wanted.emit(self.tr("Hold it down for a second, until the ring is full."))
