"""The recovery code, shown once: to be read, copied or printed, and covered like everything else."""

from __future__ import annotations

import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QFont,
    QGuiApplication,
    QTextDocument,
)
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from ecomap.ui.dialogs.frame import Question
from ecomap.ui.icons import icon
from ecomap.ui.tick import Tick
from ecomap.ui.translation import day_in_words, translate
from ecomap.ui.widgets import button, label

HIDDEN = "•" * 12
"""Stands where a recovery code is covered."""
_HEAD = "AGE-SECRET-KEY-1"
_GROUP, _GROUPS = 4, 5
_POINTS = 14


def in_groups(code: str) -> str:
    """Return a code as it can be read off and typed again: four letters at a time; spaces do no harm on reading."""
    head = _HEAD if code.startswith(_HEAD) else ""
    rest = code[len(head) :]
    groups = [rest[at : at + _GROUP] for at in range(0, len(rest), _GROUP)]
    lines = [" ".join(groups[at : at + _GROUPS]) for at in range(0, len(groups), _GROUPS)]
    return "\n".join(line for line in (head, *lines) if line)


def sheet(code: str, on: datetime.date) -> QTextDocument:
    """Return the sheet of paper to keep a code on: the day, and nobody's name."""
    day = day_in_words(on)
    lines = (
        translate("recovery", "Recovery code"),
        translate("recovery", "For the map that was locked on {day}.").format(day=day),
        in_groups(code),
        translate("recovery", "If the passphrase is ever lost, this code opens the map. Spaces do no harm."),
        translate("recovery", "Keep it apart from the computer."),
    )
    made = QTextDocument()
    made.setDefaultFont(QFont(QGuiApplication.font().family(), _POINTS))
    made.setPlainText("\n\n".join(lines))
    return made


class RecoveryCode(Question):
    """Shows the recovery code, once."""

    help_page = "keeping-safe"

    def __init__(self, parent: QWidget | None, code: str) -> None:
        super().__init__(parent, "")
        self.heading.setText(self.tr("Keep this code somewhere safe"))
        self.explain(
            self.tr(
                "If the passphrase is ever lost, this code opens the map. It is shown this once. Print it or write it "
                "down, and keep it apart from the computer."
            )
        )
        self._code = code
        self.code = label(in_groups(code), "panelTitle")
        self.code.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._let_be_heard(shown=True)
        self.print = button(self.tr("Print ..."), "", icon("printer"), self._ask_printer)
        self.copy = button(self.tr("Copy"), "", icon("copy"), self._copy)
        self.told = label("", "quiet", wrapped=True)
        self.shown = Tick(self.tr("Show it"))
        self.shown.setChecked(True)
        self.shown.toggled.connect(self._show)
        self.written = Tick(self.tr("I have kept it"))
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for made in (self.print, self.copy):
            ways.addWidget(made)
        ways.addStretch(1)
        self.body.addWidget(self.code)
        self.body.addLayout(ways)
        for widget in (self.told, self.shown, self.written):
            self.body.addWidget(widget)
        yes = self.end(self.tr("Done"), self.tr("Back"))
        if self.no is not None:
            self.no.hide()
        yes.setEnabled(False)
        self.written.toggled.connect(yes.setEnabled)

    def reject(self) -> None:
        """Stay until the code is kept, but cover it: Escape does not throw it away, and hiding the map hides it."""
        if self.written.isChecked():
            super().reject()
        else:
            self.shown.setChecked(False)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, too, when the window's cross is pressed."""
        if self.written.isChecked():
            super().closeEvent(event)
        else:
            event.ignore()

    def print_on(self, printer: QPrinter) -> None:
        """Print the sheet with the code."""
        sheet(self._code, datetime.date.today()).print_(printer)
        self._tell(self.tr("It is on its way to the printer."))

    def _show(self, shown: bool) -> None:
        """Show the code, or cover it; it is neither copied nor printed unseen."""
        self.code.setText(in_groups(self._code) if shown else HIDDEN)
        self._let_be_heard(shown=shown)
        for made in (self.print, self.copy):
            made.setEnabled(shown)

    def _let_be_heard(self, *, shown: bool) -> None:
        """Let the code be heard as it is seen: by groups, or covered."""
        words = self.tr("Recovery code: {code}") if shown else self.tr("Recovery code, covered")
        self.code.setAccessibleName(words.format(code=" ".join(in_groups(self._code).split())))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.told, words))

    def _copy(self) -> None:
        """Copy the code in one piece, as every program for such keys reads it."""
        QGuiApplication.clipboard().setText(self._code)
        self._tell(self.tr("Copied. Paste it where only you can read it."))

    def _ask_printer(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setCreator("Ecomap")
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self.print_on(printer)
