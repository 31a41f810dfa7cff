"""A field on the canvas, over somebody's label, to write their name in."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ecomap.model.person import ElementId
from ecomap.ui.widgets import text_scale

WIDTH = 180
"""The least width of the field, in pixels at a text size of 100 %."""


class NameField(QLineEdit):
    """Opens on one person at a time. Enter and leaving the field give the name; Esc does not."""

    given = Signal(str, str)
    """A name was written: id, name."""
    left = Signal()
    """The field was closed, and no name was given."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._canvas = parent
        self._element: ElementId | None = None
        self._before = ""
        self.setAccessibleName(self.tr("Name"))
        self.returnPressed.connect(self._give)
        self.hide()

    def open(self, element: ElementId, name: str, label: QRect, who: str = "") -> None:
        """Open over somebody's label, within the canvas; `who` they are, while they have no name."""
        self._element, self._before = element, name
        self.setPlaceholderText(self.tr("{who}: name").format(who=who) if who else self.tr("Name"))
        # Qt shows no such word in the middle of a field that has the keys
        self.setAlignment(Qt.AlignmentFlag.AlignCenter if name else Qt.AlignmentFlag.AlignLeft)
        self.setText(name)
        self.place(label)
        self.show()
        self.raise_()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def element(self) -> ElementId | None:
        """Whose name is being written."""
        return self._element

    def place(self, label: QRect) -> None:
        """Stand over somebody's label, within the canvas."""
        room = self._canvas.rect()
        width, height = max(label.width(), round(WIDTH * text_scale())), max(label.height(), self.sizeHint().height())
        left = min(max(label.center().x() - width // 2, 4), max(room.width() - width - 4, 4))
        top = min(max(label.center().y() - height // 2, 4), max(room.height() - height - 4, 4))
        self.setGeometry(left, top, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close without a name on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep what was written when somebody clicks elsewhere."""
        super().focusOutEvent(event)
        if self._element is not None and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._give()

    def _give(self) -> None:
        element, name = self._element, self.text().strip()
        if element is None:
            return
        self._close()
        if name and name != self._before:
            self.given.emit(element, name)
        else:
            self.left.emit()

    def give_up(self) -> None:
        """Close without a name, and keep no word: somebody else looks now."""
        self._close()

    def _close(self) -> None:
        self._element = None
        self.hide()
        self.setText("")
