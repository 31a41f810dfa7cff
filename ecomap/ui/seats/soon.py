"""A gentle word that something happens soon if nobody touches anything, over whatever is open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from ecomap.ui.widgets import button, label

_ABOVE = 24
"""Between the word and the foot of what it lies on, in pixels."""


class Soon(QObject):
    """Says it in the window, or in the dialog that is open over it; any touch takes it away."""

    def __init__(self, window: QWidget, stay: Callable[[], object]) -> None:
        super().__init__(window)
        self._window, self._stay = window, stay
        self.word: Word | None = None
        """What is said just now."""

    def tell(self, words: str) -> None:
        """Say something, or nothing any more; aloud only once."""
        if not words:
            self._take_away()
            return
        on = QApplication.activeModalWidget() or self._window
        if self.word is None or self.word.parentWidget() is not on:
            self._take_away()
            self.word = Word(on, self._stay)
            self.word.destroyed.connect(self._forget)
            self.word.say(words)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.word, words))
        self.word.say(words)

    def _take_away(self) -> None:
        word, self.word = self.word, None
        if word is not None:
            word.destroyed.disconnect(self._forget)
            word.hide()
            word.deleteLater()

    def _forget(self) -> None:
        """Let go of a word that went with the dialog it lay on."""
        self.word = None


class Word(QWidget):
    """The word, and a button to stay; it takes no key from anybody."""

    def __init__(self, on: QWidget, stay: Callable[[], object]) -> None:
        super().__init__(on)
        self._on = on
        self.setObjectName("soonWord")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = label("")
        self.stay = button(self.tr("Stay"), "primary", None, stay)
        self.stay.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.stay.setMinimumSize(96, 44)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(16)
        row.addWidget(self.words)
        row.addWidget(self.stay)
        on.installEventFilter(self)

    def say(self, words: str) -> None:
        """Say this, in the middle of the foot of what it lies on."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self._place()
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the window grows."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        on = self._on
        room = on.width() - 16
        self.words.setWordWrap(self.sizeHint().width() > room)
        self.resize(min(self.sizeHint().width(), room), self.sizeHint().height())
        self.move((on.width() - self.width()) // 2, max(on.height() - self.height() - _ABOVE, 0))
