"""A line at the foot of the window: what happened, what was kept, what to do. Never in the way."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomap.ui.icons import icon
from ecomap.ui.widgets import button, label, round_button


class About(Enum):
    """What a message is about: once that is over, the message goes by itself."""

    ONCE = "once"
    """Something that happened, and stays true."""
    REFUSED = "refused"
    """What could not be done just now, or came of what was: read before anything else is done."""
    KEEPING = "keeping"
    """How the open map is kept, or that it is not."""
    BORDER = "border"
    """Who was put down in another part of the ecomap, and could belong there."""


class Notice(QWidget):
    """Shows one message until it is closed, another takes its place, or it is not true any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.about = About.ONCE
        self.words = label("", "", wrapped=True)
        self.deed = button("", "primary")
        self.deed.clicked.connect(self._do)
        self._wanted: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.words, 1)
        row.addWidget(self.deed)
        row.addWidget(round_button(self.tr("Close"), icon("x"), self.forget))
        self.setAccessibleName(self.tr("Message"))
        self.hide()

    def tell(
        self, words: str, deed: str = "", wanted: Callable[[], object] | None = None, about: About = About.ONCE
    ) -> None:
        """Show a message, with a button for what can be done about it; screen readers say it aloud."""
        self.about = about
        self.words.setText(words)
        self.deed.setText(deed)
        self.deed.setAccessibleName(deed)
        self.deed.setVisible(bool(deed))
        self._wanted = wanted
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def over(self, about: About) -> None:
        """Take away a message about something that is over, and keep no word of it."""
        if self.about is about:
            self.forget()

    def forget(self) -> None:
        """Take the message away, whatever it is about, and keep no word of it."""
        self.hide()
        self.words.clear()
        self.deed.setText("")
        self.deed.setAccessibleName("")
        self._wanted = None

    def _do(self) -> None:
        wanted = self._wanted
        self.forget()
        if wanted is not None:
            wanted()
