"""Whether a map is to be remembered on this computer: asked only where the computer has a key store of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomap.session.remembering import Answer
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.tick import Tick
from ecomap.ui.translation import translate
from ecomap.ui.widgets import label


class RememberChoice(QWidget):
    """A tick with what it means; it is there once the key store has said that it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("remember")
        self.tick = Tick(translate("remembering", "Remember on this computer"))
        warning = translate(
            "remembering",
            "The map then opens here without being asked for. Not on a computer that others use under the same name.",
        )
        self.tick.setAccessibleDescription(warning)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.tick)
        column.addWidget(label(warning, "quiet", wrapped=True))
        self.hide()

    @property
    def wanted(self) -> bool | None:
        """Whether it is wanted; None: nobody was asked."""
        return None if self.isHidden() else self.tick.isChecked()

    def take(self, answer: Answer) -> None:
        """Ask, if there is a store; what was wanted before is ticked."""
        if answer.there and answer.done:
            self.tick.setChecked(answer.remembered.wanted)
            self.show()
            if isinstance(question := self.window(), Question):
                question.open_up()
