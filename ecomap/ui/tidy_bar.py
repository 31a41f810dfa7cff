"""The bar below the map while it is being tidied: that it is worked out, then how it would be, to keep or to leave."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QProgressBar, QSizePolicy, QWidget

from ecomap.ui.widgets import Button, button, filling, label, pane

_MARGIN = 16
_WORDS = 320
"""Words have at least this room beside the buttons, in pixels."""
SOON = 500
"""What takes less than so many milliseconds is not worth a word."""


class TidyBar(QWidget):
    """Two faces: work that goes on, and a question."""

    answered = Signal(bool)
    """Keep it (true), or leave it as it was; also: stop working it out."""
    looked_back = Signal(bool)
    """See how it was (true), or how it would be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tidyBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = label("", "", wrapped=True)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.progress = QProgressBar()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(120)
        self.cancel = button(self.tr("Cancel"), "", None, lambda: self.answered.emit(False))
        self.before = self._side(self.tr("Before"), back=True)
        self.after = self._side(self.tr("After"), back=False)
        self.sides = pane("segments")
        both = QHBoxLayout(self.sides)
        both.setContentsMargins(3, 3, 3, 3)
        both.setSpacing(2)
        both.addWidget(filling(self.before))
        both.addWidget(filling(self.after))
        self.leave = button(self.tr("Leave as it was"), "", None, lambda: self.answered.emit(False))
        self.keep = button(self.tr("Keep it"), "primary", None, lambda: self.answered.emit(True))
        self._parts = (self.progress, self.cancel, self.sides, self.leave, self.keep)
        answers = QHBoxLayout()
        answers.setSpacing(8)
        for part in (self.progress, self.cancel, self.leave, self.keep):
            answers.addWidget(part)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addWidget(self.sides)
        self._row.addLayout(answers)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(_MARGIN, 6, _MARGIN, 6)
        self._whole.setSpacing(8)
        self._whole.addWidget(self.words, 1)
        self._whole.addLayout(self._row)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.show)
        self.hide()

    def show_work(self, words: str) -> None:
        """Say that something is worked out, if it takes a while; it can be stopped."""
        self._show_parts(self.progress, self.cancel)
        self.say(words)
        self._soon.start()

    def ask(self, words: str) -> None:
        """Ask whether what is shown is to be kept; Enter and Esc answer at once."""
        self._soon.stop()
        self._show_parts(self.sides, self.leave, self.keep)
        self.say(words)
        self.look(back=False)
        self.show()
        self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def say(self, words: str) -> None:
        """Say something else."""
        self.words.setText(words)
        self._turn()

    def look(self, back: bool) -> None:
        """Show which side is seen."""
        self.before.setChecked(back)
        self.after.setChecked(not back)

    def end(self) -> bool:
        """Go away; say whether the keys were here."""
        self._soon.stop()
        focused = QApplication.focusWidget()
        here = focused is not None and self.isAncestorOf(focused)
        self.hide()
        return here

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Esc wherever in the bar the keys are; Enter, where no button has it, keeps."""
        if event.key() == Qt.Key.Key_Escape:
            self.answered.emit(False)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.keep.isVisible():
            self.answered.emit(True)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where both have no room beside each other."""
        super().resizeEvent(event)
        self._turn()

    def _show_parts(self, *shown: QWidget) -> None:
        for part in self._parts:
            part.setVisible(part in shown)

    def _turn(self) -> None:
        """Put words, sides and answers beside each other, or below, as the width allows."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        room = self.width() - 2 * _MARGIN
        sides = self.sides.sizeHint().width() if not self.sides.isHidden() else 0
        answers = sum(part.sizeHint().width() + 8 for part in self._parts if not part.isHidden()) - sides
        words = min(self.words.fontMetrics().horizontalAdvance(self.words.text()) + 8, _WORDS)
        beside = words + sides + answers <= room
        for layout, fits in ((self._row, sides + answers <= room), (self._whole, beside)):
            if layout.direction() is not (across if fits else down):
                layout.setDirection(across if fits else down)
        wide = room - sides - answers if beside else room
        # the canvas gives way, not the question; of no words there is no height
        self.words.setMinimumHeight(max(0, self.words.heightForWidth(max(wide, 1))))

    def _side(self, words: str, back: bool) -> Button:
        made = button(words, "", None, lambda: self._look(back))
        made.setCheckable(True)
        return made

    def _look(self, back: bool) -> None:
        self.look(back)
        self.looked_back.emit(back)
