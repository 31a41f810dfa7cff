"""A line at the foot of the window: what happened, what was kept, what to do. Never in the way."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomap.ui.icons import icon
from ecomap.ui.widgets import button, label, round_button


class Notice(QWidget):
    """Shows one message until it is closed or another takes its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = label("", "", wrapped=True)
        self.deed = button("", "primary")
        self.deed.clicked.connect(self._do)
        self._wanted: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.words, 1)
        row.addWidget(self.deed)
        row.addWidget(round_button(self.tr("Close"), icon("x"), self.hide))
        self.hide()

    def tell(self, words: str, deed: str = "", wanted: Callable[[], object] | None = None) -> None:
        """Show a message, with a button for what can be done about it; screen readers say it aloud."""
        self.words.setText(words)
        self.deed.setText(deed)
        self.deed.setVisible(bool(deed))
        self._wanted = wanted
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _do(self) -> None:
        self.hide()
        if self._wanted is not None:
            self._wanted()
