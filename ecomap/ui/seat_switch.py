"""The switch between Together and Coordinator: back at once, in only by holding it for a second."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ecomap.ui.icons import icon
from ecomap.ui.widgets import button, filling

HOLD = 1000
"""How long the second half is to be held, in milliseconds."""


class HoldButton(QPushButton):
    """Does something only when it has been held for a second; a ring fills meanwhile."""

    held = Signal()

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._since = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(30)
        self._tick.timeout.connect(self._check)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to count."""
        super().mousePressEvent(event)
        self._since.start()
        self._tick.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop counting: it was not held long enough."""
        super().mouseReleaseEvent(event)
        self._stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring that fills while it is held."""
        super().paintEvent(event)
        if not self._since.isValid():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight().color(), 3))
        side = 22.0
        ring = QRectF(self.rect().center().x() - side / 2, self.rect().center().y() - side / 2, side, side)
        painter.drawArc(ring, 90 * 16, -round(360 * 16 * min(self._since.elapsed() / HOLD, 1.0)))

    def _check(self) -> None:
        self.update()
        if self._since.isValid() and self._since.elapsed() >= HOLD:
            self._stop()
            self.setDown(False)
            self.held.emit()

    def _stop(self) -> None:
        self._tick.stop()
        self._since.invalidate()
        self.update()


class SeatSwitch(QWidget):
    """Shows that both are looking; its other half names nothing but the other view."""

    coordinator_wanted = Signal()
    """The other half was held for a second."""

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
        self.coordinator.held.connect(self.coordinator_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        row.addWidget(filling(self.together))
        row.addWidget(filling(self.coordinator))
