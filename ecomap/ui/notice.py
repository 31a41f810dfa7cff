"""A line at the foot of the window: what happened, what was kept, what to do. Never in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
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


@dataclass(frozen=True)
class _Message:
    """What is told, and what can be done about it."""

    words: str
    deed: str
    wanted: Callable[[], object] | None
    about: About


class Notice(QWidget):
    """Shows one message until it is closed, another takes its place, or it is not true any more.

    How the map is kept stays true while other things happen: what is told of it comes back after them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = label("", "", wrapped=True)
        self.deed = button("", "primary")
        self.deed.clicked.connect(self._do)
        self._shown: _Message | None = None
        self._standing: _Message | None = None
        """What is told of the keeping of the map, shown or not."""
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self.words, 1)
        row.addWidget(self.deed)
        row.addWidget(round_button(self.tr("Close"), icon("x"), self.close_it))
        self.setAccessibleName(self.tr("Message"))
        self.hide()

    def tell(
        self, words: str, deed: str = "", wanted: Callable[[], object] | None = None, about: About = About.ONCE
    ) -> None:
        """Show a message, with a button for what can be done about it; screen readers say it aloud."""
        message = _Message(words, deed, wanted, about)
        if about is About.KEEPING:
            self._standing = message
        self._show(message)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def over(self, about: About) -> None:
        """Take away a message about something that is over, and keep no word of it."""
        if about is About.KEEPING:
            self._standing = None
        if self._shown is not None and self._shown.about is about:
            self._show(self._standing)

    def close_it(self) -> None:
        """Take away the message that is shown: it is read."""
        if self._shown is not None:
            self.over(self._shown.about)

    def forget(self) -> None:
        """Take every message away, whatever it is about, and keep no word of it."""
        self._standing = None
        self._show(None)

    def _show(self, message: _Message | None) -> None:
        self._shown = message
        self.words.setText(message.words if message else "")
        deed = message.deed if message else ""
        self.deed.setText(deed)
        self.deed.setAccessibleName(deed)
        self.deed.setVisible(bool(deed))
        self.setVisible(message is not None)

    def _do(self) -> None:
        wanted = self._shown.wanted if self._shown else None
        self.close_it()
        if wanted is not None:
            wanted()
