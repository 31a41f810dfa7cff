"""The banner of Coordinator view: what may be seen, how it ends, and the two ways out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ecomap.ui.icons import ON_BANNER, icon
from ecomap.ui.widgets import ICON, button, label, text_scale

HEIGHT = 44
_GAP, _MARGIN = 12, 16


class Banner(QWidget):
    """Stands across the top as long as private things can be seen."""

    hide_wanted = Signal()
    together_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.lock = label("")
        self._paint_lock()
        self.explained = label("", wrapped=True)
        self.explained.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hide_button = button(self.tr("Hide now (F9)"), "onBanner", icon("eye", ON_BANNER), self.hide_wanted.emit)
        self.together_button = button(self.tr("Back to Together"), "offBanner", None, self.together_wanted.emit)
        self.title = label(self.tr("Coordinator view"), "bannerTitle")
        row = QHBoxLayout(self)
        row.setContentsMargins(_MARGIN, 3, _MARGIN, 3)
        row.setSpacing(_GAP)
        row.addWidget(self.lock)
        row.addWidget(self.title)
        row.addWidget(self.explained, 1)
        row.addWidget(self.hide_button)
        row.addWidget(self.together_button)
        self.setMinimumHeight(HEIGHT)
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as has room in two lines; where nothing has, colour and title say it."""
        super().resizeEvent(event)
        self._explain()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text, as soon as the buttons have it too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._paint_lock()
            QTimer.singleShot(0, self, lambda: self._explain())

    def _paint_lock(self) -> None:
        self.lock.setPixmap(icon("lock", ON_BANNER).pixmap(ICON * text_scale()))

    def _shorten(self) -> None:
        """Let the title and the first button have as many words as there is room for; both buttons stay whole."""
        title, hide, keys = self.tr("Coordinator view"), self.tr("Hide now"), self.tr("Hide now (F9)")
        parts = (self.lock, self.title, self.hide_button, self.together_button)
        for named, button_words in ((title, f" {keys}"), (title, f" {hide}"), (self.tr("Coordinator"), f" {hide}")):
            self.title.setText(named)
            self.hide_button.setText(button_words)
            if sum(part.sizeHint().width() + _GAP for part in parts) + 2 * _MARGIN <= self.width():
                break

    def _explain(self) -> None:
        self._shorten()
        whole = self.tr("Private notes and decisions can be seen here. Returns to Together after 2 quiet minutes.")
        short = self.tr("Private. Ends after 2 quiet minutes.")
        wide = self.explained.fontMetrics().horizontalAdvance
        kept = (words for words in (whole, short) if wide(words) < 1.8 * self.explained.width())
        self.explained.setText(next(kept, ""))
        self.setAccessibleDescription(whole)
