"""A home whose people are selected: what it is called, or that they do not live together any more."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from ecomap.ui.dialogs.frame import Question
from ecomap.ui.widgets import label

MOVED_OUT = QDialog.DialogCode.Accepted.value + 1


class HomeQuestion(Question):
    """Asks what a home is called; Enter keeps it."""

    help_page = "homes"

    def __init__(self, parent: QWidget | None, who: str, name: str) -> None:
        super().__init__(parent, self.tr("The home of {who}").format(who=who))
        title = self.tr("What is it called?")
        self.line = QLineEdit(name)
        self.line.setMinimumHeight(44)
        self.line.setAccessibleName(title)
        self.line.setPlaceholderText(self.tr("Nan's"))
        self.line.selectAll()
        self.body.addWidget(label(title, "sectionTitle"))
        self.body.addWidget(self.line)
        self.offer(self.tr("They do not live together any more"), MOVED_OUT)
        self.body.addStretch(1)
        self.end(self.tr("Done"), self.tr("Leave it as it is"), "house")
        self.line.setFocus()
