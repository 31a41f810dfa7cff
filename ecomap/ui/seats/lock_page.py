"""What stands in the window while its map is locked: no name, no picture, a field for the passphrase."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomap.ui.dialogs.passphrase import PassphraseField
from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.tick import Tick
from ecomap.ui.widgets import button, label, say_problem, stand_in_the_middle, text_scale

_WIDTH, _HIGH = 460, 48
"""The width of the column, and the height of what is in it, at a text size of 100 %, in pixels."""


class LockPage(QWidget):
    """Asks for the passphrase of the map that was open, or for its recovery code, as long as it takes."""

    entered = Signal(str)
    left = Signal()
    """Not this map, now: to the start page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curtain")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = PassphraseField(self.tr("Passphrase"))
        self.field.returnPressed.connect(self._enter)
        self.shown = Tick(self.tr("Show it"))
        self.shown.toggled.connect(self.field.show_words)
        self.problem = label("", "problem", wrapped=True)
        self.open = button(self.tr("Open"), "primary", icon("lock-open", ON_ACCENT), self._enter)
        self.leave = button(self.tr("Another map"), "", None, self.left.emit)
        self._card = QWidget()
        self._arrange()
        self.setFocusProxy(self.field)

    def ask(self) -> None:
        """Ask, with nothing typed yet."""
        say_problem(self.problem, "", self.field)
        self.shown.setChecked(False)
        self.field.setText("")
        larger = 1 + (text_scale() - 1) * 0.5
        self._card.setFixedWidth(round(_WIDTH * larger))
        for made in (self.field, self.open, self.leave):
            made.setFixedHeight(round(_HIGH * larger))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, why: str) -> None:
        """Say why it did not open."""
        say_problem(self.problem, why, self.field)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self) -> None:
        if self.field.text():
            self.entered.emit(self.field.text())
        else:
            self.refuse(self.tr("Type the passphrase first."))

    def _arrange(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.open, 1)
        buttons.addWidget(self.leave)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("This map is locked"), "large", wrapped=True))
        kept = self.tr("Everything is kept. Type the passphrase of the map, or its recovery code.")
        column.addWidget(label(kept, "quiet", wrapped=True))
        for widget in (self.field, self.shown, self.problem):
            column.addWidget(widget)
        column.addLayout(buttons)
        stand_in_the_middle(self._card, self)
