"""What all dialogs share: a title in words, room to breathe, and the buttons at the foot."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.reading import read_in_order, step
from ecomap.ui.widgets import button, column, label, text_scale

MARGIN, GAP = 24, 8
"""What is free round all that a dialog shows, and between buttons, in pixels."""
_EDGES = 40
"""The width of the screen that a dialog leaves free, in pixels."""

_FRAME = 48
"""What the system's frame takes of the screen, in pixels."""


class Question(QDialog):
    """A dialog with a heading, a column to be filled, and two ways out."""

    help_page = ""
    """The page of help about it; none: help is about what lies below it."""

    def __init__(self, parent: QWidget | None, title: str, width: int = 480) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ecomap"))
        room = self.screen().availableGeometry().width() - _EDGES
        self.setMinimumWidth(min(round(width * text_scale()), room))
        self._outer = column(self, margin=MARGIN, spacing=16)
        self.heading = label(title, "large", wrapped=True)
        self._outer.addWidget(self.heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._outer.addLayout(self.body, 1)
        self._foot = QHBoxLayout()
        self.yes: QPushButton | None = None
        self.no: QPushButton | None = None
        self._waited_for = False
        """Somebody waits for the answer, and reads it once the dialog is closed."""
        self.finished.connect(self._go)

    def exec(self) -> int:
        """Ask, and be there until whoever asked has read the answer.

        Deleted when it is closed, it might be gone by then: on a busy machine its own loop takes one more turn.
        """
        self._waited_for = True
        try:
            return super().exec()
        finally:
            self.deleteLater()

    def _go(self) -> None:
        if not self._waited_for:
            self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """Be heard as what it asks, and be read, and gone through by Tab, as it is laid out."""
        self.setAccessibleName(self.heading.text())
        super().showEvent(event)
        read_in_order(self)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go through it by Tab as it is read."""
        return step(self, forward=forward)

    def explain(self, words: str) -> None:
        """Add a paragraph; the first is heard with what is asked."""
        if not self.accessibleDescription():
            self.setAccessibleDescription(words)
        self.body.addWidget(label(words, "", wrapped=True))

    def offer(self, words: str, answer: int) -> None:
        """Add a way out beside yes and no: the dialog ends with this answer."""
        self.body.addWidget(button(words, "", None, lambda: self.done(answer)))

    def open_up(self) -> None:
        """Be as high as all that is asked, as far as the screen has room: of itself, Qt takes two thirds of it."""
        room = self.screen().availableGeometry().size() - QSize(_EDGES, 2 * _EDGES)
        self.ensurePolished()
        width = max(self.minimumWidth(), self.sizeHint().width())
        high = self._outer.heightForWidth(width) if self._outer.hasHeightForWidth() else self.sizeHint().height()
        self.resize(QSize(width, high).boundedTo(room))

    def end(self, yes: str, no: str, icon_name: str = "") -> QPushButton:
        """Add the two buttons, and return the one that says yes: Enter presses it."""
        picture = icon(icon_name, ON_ACCENT) if icon_name else None
        self.yes = button(yes, "primary", picture, self.accept)
        self.yes.setDefault(True)
        self.no = button(no, "", None, self.reject)
        for made in (self.yes, self.no):
            made.setProperty("end", True)
        row = self._foot = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.no)
        row.addWidget(self.yes)
        self._outer.addLayout(row)
        return self.yes

    def beside(self, part: QWidget) -> None:
        """Put something at the beginning of the line of the two buttons."""
        self._foot.insertWidget(0, part)


def asked(parent: QWidget, title: str, explained: str, yes: str, no: str, icon_name: str = "") -> bool:
    """Ask something that is answered by yes or no."""
    question = Question(parent, title)
    if explained:
        question.explain(explained)
    question.end(yes, no, icon_name)
    return question.exec() == QDialog.DialogCode.Accepted


def fit_on_screen(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog a size, but none larger than the screen, with room for the system's frame."""
    room = size_on_screen(dialog, dialog.minimumWidth(), 0)
    dialog.setMinimumSize(room)
    dialog.resize(size_on_screen(dialog, width, height))


def size_on_screen(dialog: QDialog, width: int, height: int) -> QSize:
    """Return a size, or as much of it as the screen has room for."""
    room = dialog.screen().availableGeometry().size() - QSize(_FRAME, _FRAME)
    return QSize(width, height).boundedTo(room)


def wide(part: QWidget) -> int:
    """Return how wide something has to be for all of its words, with the gap beside it, in pixels."""
    part.ensurePolished()
    return part.sizeHint().width() + GAP


def grow(dialog: QDialog, width: int, height: int) -> None:
    """Give a dialog that is shown already another size, as far as the screen has room, and keep it on the screen."""
    dialog.resize(size_on_screen(dialog, width, height))
    frame, room = dialog.frameGeometry(), dialog.screen().availableGeometry()
    if frame.bottom() > room.bottom():
        dialog.move(dialog.x(), max(room.top(), dialog.y() - frame.bottom() + room.bottom()))
