"""Asks for the public half of a service's key, and what it is called."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ecomap.store.errors import CannotOpen
from ecomap.store.identity import NotAKey
from ecomap.store.service_keys import LONGEST_LABEL, SecretKey, ServiceKey, read_public_file, service_key
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.icons import icon
from ecomap.ui.widgets import button, label, say_problem

NONE = 2
"""The answer that is neither yes nor back: there is to be no key."""


class AskServiceKey(Question):
    """Takes a key from the clipboard or a file; the secret half is refused, which belongs in the safe."""

    help_page = "who-can-open"

    def __init__(self, parent: QWidget | None, title: str, yes: str, known: ServiceKey | None = None) -> None:
        super().__init__(parent, title)
        self.explain(
            self.tr(
                "It opens every map of the service. Its secret half lies in the safe. What is asked for is the public "
                "half, which begins with age1."
            )
        )
        self.found: ServiceKey | None = None
        self.label, self.key = QLineEdit(), QLineEdit()
        self.label.setMaxLength(LONGEST_LABEL)
        self.choose = button(self.tr("From a file ..."), "", icon("folder-open"), self._ask_file)
        self.problem = label("", "problem", wrapped=True)
        self.problem.hide()
        row = QHBoxLayout()
        row.addWidget(self.key, 1)
        row.addWidget(self.choose)
        for words, field in ((self.tr("What the key is called"), self.label), (self.tr("The public half"), self.key)):
            field.setAccessibleName(words)
            self.body.addWidget(label(words, "sectionTitle"))
            if field is self.label:
                self.body.addWidget(field)
        self.label.setPlaceholderText(self.tr("The name of the service"))
        self.key.setPlaceholderText("age1 ...")
        self.body.addLayout(row)
        self.body.addWidget(self.problem)
        if known is not None:
            self.label.setText(known.label)
            self.key.setText(known.recipient.text)
            self.key.setCursorPosition(0)
            self.offer(self.tr("No key for new maps"), NONE)
        self.end(yes, self.tr("Back"), "key")
        self.label.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Have room for all that is asked."""
        super().showEvent(event)
        self.open_up()

    def accept(self) -> None:
        """Close if this is the public half of a key, else say what it is."""
        if self._take(self.key.text()):
            super().accept()

    def _take(self, text: str) -> bool:
        """Read what was pasted or chosen; say whether it is a key."""
        problem = ""
        try:
            self.found = service_key(self.label.text(), text)
        except SecretKey:
            self.key.clear()
            problem = self.tr(
                "That is the secret half, which opens the maps. It was not taken. Keep it in the safe, and take the "
                "half that begins with age1."
            )
        except NotAKey:
            problem = self.tr("That is no key. It begins with age1, and is 62 letters long. Copy all of it.")
        self.problem.setVisible(bool(problem))
        say_problem(self.problem, problem, self.key)
        self.open_up()
        if problem:
            self.key.setFocus()
        return not problem

    def _ask_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The file with the public half"), str(Path.home()))
        if not name:
            return
        try:
            text = read_public_file(Path(name))
        except (CannotOpen, NotAKey):
            text = ""
        if self._take(text) and self.found is not None:
            self.key.setText(self.found.recipient.text)
            self.key.setCursorPosition(0)
