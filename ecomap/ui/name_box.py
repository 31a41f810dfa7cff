"""The name box: one line, understood as people talk; what Enter will do is said before, shown and read aloud."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ecomap.model.diagram import Seat
from ecomap.ui.typed import Typed
from ecomap.ui.widgets import Line, label, name_clear_button, text_scale

LONGEST = 20_000
"""So many letters are taken: a list of some hundred people."""

AT_ONCE = 1_500
"""Letters; a longer line, pasted, is read when the keys are still, and not on the window's thread."""

STILL = 250
"""Milliseconds without a key, after which a long line is explained."""

SPOKEN_AFTER = 700
"""Milliseconds without a key, after which the sentence is read aloud: not a new one at every letter."""

NARROWEST = 420
"""Pixels at a text size of 100 %; the sentence is no narrower, where the window has room."""


class NameBox(Line):
    """Takes whole families in a line: "mum Sarah, dad Tom, sister Ella 9"."""

    entered = Signal(str)
    """Enter: the line is to be done."""
    long_written = Signal(str)
    """A long line is to be explained: by `say`, once it is read."""
    left = Signal()
    """Esc on an empty line: back to the map."""
    spoken = Signal(str)
    """What a screen reader is given to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plus", parent)
        self.setObjectName("nameBox")
        self.setAccessibleName(self.tr("Add people"))
        self._example = self.tr("Type who there is, for example: mum Kelly, nan Mair, best friend Zofia")
        self.setAccessibleDescription(self._example)
        self.setPlaceholderText(self.tr("mum Kelly, nan Mair ..."))
        self.setClearButtonEnabled(True)
        name_clear_button(self, self.tr("Empty the field"))
        self.setMaxLength(LONGEST)
        self.meaning: Callable[[str], str | None] = lambda _: ""
        """Says what a line would do, in one sentence; None: that was not waited for."""
        self.understood = _sentence_card()
        self._sentence = ""
        self._typed = Typed()
        self._seat = Seat.TOGETHER
        self._explaining, self._speaking = _after(self, STILL), _after(self, SPOKEN_AFTER)
        self._explaining.timeout.connect(self._explain)
        self._speaking.timeout.connect(lambda: self.speak(self._sentence))
        self.textChanged.connect(self._follow)
        self.returnPressed.connect(self._enter)

    def sit(self, seat: Seat) -> None:
        """Change seats; nothing that was typed in Coordinator view is there, or comes back, in Together view."""
        if seat is Seat.TOGETHER and self._seat is not Seat.TOGETHER:
            self._typed = Typed()
            self.setText("")
        self._seat = seat

    def recall(self, steps: int) -> None:
        """Put a line back that was typed before (-1: the last), or go forward again; never one from another session."""
        self._typed, line = self._typed.moved(steps, self.text())
        if line != self.text():
            self.setText(line)

    def paste_lines(self) -> None:
        """Paste, several lines as one: a list of names from elsewhere is a line of names here."""
        lines = QGuiApplication.clipboard().text().splitlines()
        self.insert("; ".join(line.strip() for line in lines if line.strip()))

    def speak(self, sentence: str) -> None:
        """Have a screen reader say something, when it has said what it is at."""
        if sentence and self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
            self.spoken.emit(sentence)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the map while the line is empty: one undo takes the last line back."""
        if event.type() == QEvent.Type.ShortcutOverride and not self.text() and isinstance(event, QKeyEvent):
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the line on Esc, then leave it; Up and Down recall what was typed; paste lists."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() == Qt.Key.Key_Escape:
            self._empty() if self.text() else self.left.emit()
        elif event.key() in steps and event.modifiers() in (NO_KEYS, Qt.KeyboardModifier.KeypadModifier):
            self.recall(steps[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_lines()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the sentence away."""
        super().focusOutEvent(event)
        self.understood.hide()
        self._speaking.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say again what Enter would do."""
        super().focusInEvent(event)
        self._explain()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sentence under the line."""
        super().resizeEvent(event)
        self._place()

    def _enter(self) -> None:
        text = self.text().strip()
        if text:
            self._explaining.stop()
            done = self.meaning(text)
            if done is None:
                return
            self._empty()
            self.speak(done)
            self.entered.emit(text)

    def _empty(self) -> None:
        """Empty the line; Up brings it back, and undo within the line does not: that belongs to the map."""
        self._typed = self._typed.then(self.text())
        self.setText("")

    def _follow(self, text: str) -> None:
        """Explain a line as it is typed; a very long one when the keys are still."""
        if len(text) > AT_ONCE:
            self._explaining.start()
        else:
            self._explain()

    def _explain(self) -> None:
        self._explaining.stop()
        text = self.text()
        if len(text) > AT_ONCE:
            self.long_written.emit(text)
        else:
            self.say((self.meaning(text) or "") if text.strip() else "")

    def say(self, sentence: str) -> None:
        """Say under the line what Enter would do."""
        self._sentence = sentence
        self.setAccessibleDescription(self._sentence or self._example)
        if self.understood.parentWidget() is not self.window():
            self.understood.setParent(self.window())
        self.understood.setVisible(bool(self._sentence) and self.hasFocus())
        self._place()
        if self._sentence:
            self._speaking.start()
        else:
            self._speaking.stop()

    def _place(self) -> None:
        """Lay the sentence under the line, on top of everything in the window, as much of it as has room."""
        card, window = self.understood, self.window()
        if not card.isVisibleTo(window):
            return
        card.setFixedWidth(min(max(self.width(), round(NARROWEST * text_scale())), window.width() - 8))
        corner = self.mapTo(window, QPoint(0, self.height() + 4))
        room = max((window.height() - corner.y()) * 2 // 3, 60)
        card.setText(_fitted(card, self._sentence, room))
        card.setFixedHeight(min(card.heightForWidth(card.width()), room))
        card.move(min(corner.x(), max(window.width() - card.width() - 4, 4)), corner.y())
        card.raise_()


NO_KEYS = Qt.KeyboardModifier.NoModifier


def _after(box: QLineEdit, milliseconds: int) -> QTimer:
    made = QTimer(box)
    made.setSingleShot(True)
    made.setInterval(milliseconds)
    return made


def _sentence_card() -> QLabel:
    made = label("", "understood", wrapped=True)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    made.hide()
    return made


def _fitted(card: QLabel, sentence: str, room: int) -> str:
    """Return a sentence, or as many of its words as a card of this height shows whole."""
    card.setText(sentence)
    if card.heightForWidth(card.width()) <= room:
        return sentence
    words = sentence.split(" ")
    least, most = 1, len(words)
    while least < most:
        middle = (least + most + 1) // 2
        card.setText(f"{' '.join(words[:middle])} …")
        least, most = (middle, most) if card.heightForWidth(card.width()) <= room else (least, middle - 1)
    return f"{' '.join(words[:least])} …"
