"""Passphrases: to open a map, and to seal a new one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from secrets import choice

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from ecomap.resource import resource
from ecomap.store.errors import CannotOpen
from ecomap.store.identity import NotAKey
from ecomap.store.keys import SHORTEST_PASSPHRASE
from ecomap.store.service_keys import ServiceKey, read_key_file
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.dialogs.remember_choice import RememberChoice
from ecomap.ui.icons import icon
from ecomap.ui.tick import Tick
from ecomap.ui.widgets import button, label, say_problem

_WORDS = 4


def suggestion() -> str:
    """Return four random words: easy to say to each other, and long enough for anybody."""
    words = resource("words/passphrase.txt").read_text(encoding="utf-8").split()
    return " ".join(choice(words) for _ in range(_WORDS))


class PassphraseField(QLineEdit):
    """Takes a passphrase, hidden or shown."""

    def __init__(self, meaning: str) -> None:
        super().__init__()
        self.setAccessibleName(meaning)
        self.setPlaceholderText(meaning)
        self.setObjectName("passphrase")
        self.show_words(False)

    def show_words(self, shown: bool) -> None:
        """Show what is written, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)


class Unlock(Question):
    """Asks for the passphrase of a map, or for its recovery code, until one opens it."""

    help_page = "keeping-safe"

    def __init__(self, parent: QWidget | None, opens: Callable[[str], str], *, only_passphrase: bool = False) -> None:
        super().__init__(parent, "")
        self.heading.setText(self.tr("This map is locked"))
        self._opens = opens
        self._trying = False
        self.opened_itself = False
        """It was answered by what this computer remembers, and by nobody here."""
        ways = self.tr("Type the passphrase of the map, its recovery code, or the key of your service.")
        self.explain(self.tr("Type the passphrase of the map.") if only_passphrase else ways)
        self.field = PassphraseField(self.tr("Passphrase"))
        shown = Tick(self.tr("Show it"))
        shown.toggled.connect(self.field.show_words)
        self.key_file = button(self.tr("Take it from a key file ..."), "", icon("folder-open"), self._ask_file)
        self.problem, self.waits = label("", "problem", wrapped=True), label("", "quiet", wrapped=True)
        for told in (self.problem, self.waits):
            told.hide()
        row = QHBoxLayout()
        row.addWidget(shown)
        row.addStretch(1)
        row.addWidget(self.key_file)
        self.key_file.setVisible(not only_passphrase)
        self.body.addWidget(self.field)
        self.body.addLayout(row)
        self.body.addWidget(self.problem)
        self.body.addWidget(self.waits)
        self.end(self.tr("Open"), self.tr("Not now"), "lock-open")
        self.field.setFocus()

    def ask_for(self, title: str, yes: str) -> None:
        """Ask for something else than opening the map: what, and what the button says."""
        self.heading.setText(title)
        if self.yes is not None:
            self.yes.setText(f" {yes}")
            self.yes.setAccessibleName(yes)

    def wait(self, words: str) -> None:
        """Say what is asked meanwhile that may open the map; empty: nothing any more."""
        self.waits.setText(words)
        self.waits.setVisible(bool(words))

    def showEvent(self, event: QShowEvent) -> None:
        """Have room for all that is asked."""
        super().showEvent(event)
        self.open_up()

    def accept(self) -> None:
        """Try it: close if it opens the map, else say why not."""
        self._try(self.field.text())

    def open_by(self, key: str) -> None:
        """Close if a key opens the map that nobody typed; what is being tried just now goes before."""
        if not self._trying and not self._opens(key):
            self.opened_itself = True
            super().accept()

    def _try(self, text: str) -> None:
        self._trying = True
        problem = self._opens(text)
        self._trying = False
        if not problem:
            super().accept()
            return
        self._say(problem, self.field)
        self.field.selectAll()
        self.field.setFocus()

    def _say(self, problem: str, about: QWidget) -> None:
        self.problem.show()
        say_problem(self.problem, problem, about)
        self.open_up()

    def _ask_file(self) -> None:
        """Try the key in a file that is chosen."""
        name, _ = QFileDialog.getOpenFileName(self, self.tr("The file of a key"), str(Path.home()))
        if not name:
            return
        try:
            key = read_key_file(Path(name)).text
        except (CannotOpen, NotAKey):
            words = self.tr("There is no key in this file that opens a map. Is it the file from the safe?")
            self._say(words, self.key_file)
            return
        self._try(key)


class NewPassphrase(Question):
    """Asks for the passphrase of a new map, and suggests one."""

    help_page = "keeping-safe"

    def __init__(self, parent: QWidget | None, services: Iterable[ServiceKey] = ()) -> None:
        super().__init__(parent, "")
        self.heading.setText(self.tr("A passphrase for this map"))
        self.explain(
            self.tr(
                "The map is always kept locked. Four words that have nothing to do with each other are easy to "
                "remember and hard to guess. Write them down and keep them safe."
            )
        )
        self.field = PassphraseField(self.tr("At least {count} letters").format(count=SHORTEST_PASSPHRASE))
        named = self.tr("Passphrase: at least {count} letters").format(count=SHORTEST_PASSPHRASE)
        self.field.setAccessibleName(named)
        self.field.setText(suggestion())
        self.field.show_words(True)
        another = button(self.tr("Other words"), "", icon("refresh-cw"))
        another.clicked.connect(lambda: self.field.setText(suggestion()))
        shown = Tick(self.tr("Show it"))
        shown.setChecked(True)
        shown.toggled.connect(self.field.show_words)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(another)
        self.body.addLayout(row)
        self.body.addWidget(shown)
        self.problem = label("", "problem", wrapped=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self.remember = RememberChoice()
        self.body.addWidget(self.remember)
        if names := ", ".join(one.label or one.short for one in services):
            words = self.tr("The key of your service opens it, too: {names}.").format(names=names)
            self.body.addWidget(label(words, "quiet", wrapped=True))
        self.end(self.tr("Lock it with this"), self.tr("Not now"), "lock")
        self.field.textChanged.connect(self._judge)
        self.field.setFocus()

    @property
    def passphrase(self) -> str:
        """What was chosen."""
        return self.field.text()

    def showEvent(self, event: QShowEvent) -> None:
        """Have room for all that is asked."""
        super().showEvent(event)
        self.open_up()

    def _judge(self, text: str) -> None:
        enough = len(text) >= SHORTEST_PASSPHRASE
        if self.yes is not None:
            self.yes.setEnabled(enough)
        short = self.tr("A little longer, please: at least {count} letters.").format(count=SHORTEST_PASSPHRASE)
        if bool(self.problem.text()) is enough:
            self.problem.setVisible(not enough)
            say_problem(self.problem, "" if enough else short, self.field)
            self.open_up()
