"""The banner of Coordinator view: what may be seen, how it ends, and the two ways out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ecomap.ui.icons import ON_BANNER, icon
from ecomap.ui.widgets import ICON, button, label

HEIGHT = 44


class Banner(QWidget):
    """Stands across the top as long as private things can be seen."""

    hide_wanted = Signal()
    together_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        lock = label("")
        lock.setPixmap(icon("lock", ON_BANNER).pixmap(ICON))
        self.explained = label("", wrapped=True)
        self.explained.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hide_button = button(self.tr("Hide now (F9)"), "onBanner", icon("eye", ON_BANNER), self.hide_wanted.emit)
        self.together_button = button(self.tr("Back to Together"), "offBanner", None, self.together_wanted.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 16, 3)
        row.setSpacing(12)
        row.addWidget(lock)
        row.addWidget(label(self.tr("Coordinator view"), "bannerTitle"))
        row.addWidget(self.explained, 1)
        row.addWidget(self.hide_button)
        row.addWidget(self.together_button)
        self.setMinimumHeight(HEIGHT)
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as has room in two lines."""
        super().resizeEvent(event)
        self._explain()

    def _explain(self) -> None:
        whole = self.tr("Private notes and decisions can be seen here. Returns to Together after 2 quiet minutes.")
        short = self.tr("Private. Ends after 2 quiet minutes.")
        has_room = self.explained.fontMetrics().horizontalAdvance(whole) < 1.8 * self.explained.width()
        self.explained.setText(whole if has_room else short)
