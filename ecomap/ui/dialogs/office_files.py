"""Files for other programs: for whom, what is in them, what each is for; one press makes one."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ecomap.model.copies import Audience, Copy, copy_for, withheld
from ecomap.model.deeds import Deed
from ecomap.model.naming import called
from ecomap.papers import NotReady, OfficePaper, office_papers
from ecomap.papers.checking import TellsTooMuch, checker
from ecomap.session.background import Latest
from ecomap.session.workspace import Workspace
from ecomap.store.errors import NotSaved
from ecomap.store.files import write_safely
from ecomap.ui import exporting
from ecomap.ui.courier import Courier
from ecomap.ui.dialogs.frame import MARGIN, Question, size_on_screen, wide
from ecomap.ui.dialogs.progress_line import ProgressLine, line_of_place
from ecomap.ui.dialogs.readers import readers
from ecomap.ui.dialogs.too_much import told_too_much
from ecomap.ui.icons import icon
from ecomap.ui.office import write_file
from ecomap.ui.preferences import Preferences
from ecomap.ui.rolled import rolled
from ecomap.ui.top_bar import flowed
from ecomap.ui.translation import translate
from ecomap.ui.widgets import Button, button, label

_WIDE = 760
"""Pixels at a text size of 100 %."""
_HIGH, _LEAST = 720, 150
"""How high the dialog is where the screen has the room, and what is asked in it at least, in pixels."""
_ICONS = {".xlsx": "layout-grid", ".csv": "list", ".docx": "file-text", ".ics": "calendar"}
"""What stands beside a file, by its kind."""


class OfficeFiles(Question):
    """Offers the files there are for one reader, and makes whichever is pressed."""

    def __init__(
        self,
        parent: QWidget,
        workspace: Workspace,
        preferences: Preferences,
        audience: Audience = Audience.YOUNG_PERSON,
    ) -> None:
        """Offer the files of an audience; the safest is the first."""
        super().__init__(parent, "", width=_WIDE)
        self.heading.setText(self.tr("Files for other programs"))
        self.workspace, self.preferences = workspace, preferences
        self.made: Path | None = None
        self._pressed: QWidget | None = None
        self.files: dict[str, Button] = {}
        self._name = called(workspace.copy.shown, workspace.copy.shown.young_person)
        self._copy = self._copied(audience)
        self.readers = QButtonGroup(self)
        self.contents = label("", "", wrapped=True)
        self.told = label("", "", wrapped=True)
        self.place = label("", "quiet", wrapped=True)
        self.where = button(self.tr("Where ..."), "", icon("folder-open"), self.ask_where)
        self.show_it = button(self.tr("Show it"), "", icon("eye"), self._show_made)
        self.progress = ProgressLine(instead_of=(self.place, self.where))
        self.progress.stopped.connect(self._stop)
        self._stopped = threading.Event()
        self._courier = Courier(self)
        self._writer: Latest[Path] = Latest("office", self._made, self._fail, self._courier.deliver)
        self.finished.connect(self._writer.close)
        self._list = QVBoxLayout()
        self._arrange(audience)
        self._offer(audience)
        self.resize(size_on_screen(self, self.minimumWidth(), _HIGH))

    def make(self, paper: OfficePaper) -> None:
        """Write a file into the folder last used, and say where it is."""
        copy, folder, document = self._copy, self.preferences.folder, self.workspace.editor.settled
        stopped = self._stopped = threading.Event()
        words = self.tr("Making {what} ...").format(what=translate("papers", paper.title))
        self._say(words)
        self.show_it.hide()
        self._switch(False)
        self.progress.begin(words)

        def make() -> Path:
            write = checker(withheld(document, copy), write_safely)
            made = write_file(paper, copy, folder, stopped.is_set, write)
            self.workspace.filing.note_soon(Deed.EXPORTED, copy.audience.value, (paper.key,))
            return made

        self._writer.ask(make)

    def ask_where(self) -> None:
        """Ask for the folder that files go to, and remember it."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to put the file"), str(self.preferences.folder))
        if folder:
            self.preferences.folder = Path(folder)
            self._show_place()

    def _copied(self, audience: Audience) -> Copy:
        document = self.workspace.editor.settled
        return copy_for(document, audience, document.on or datetime.date.today())

    def _offer(self, audience: Audience) -> None:
        """Offer the files there are for an audience, each with what it is for."""
        self._copy = self._copied(audience)
        self.contents.setText(translate("exporting", exporting.CONTENTS[audience]).format(name=self._name))
        while (item := self._list.takeAt(0)) is not None:
            if (gone := item.widget()) is not None:
                gone.deleteLater()
        self.files = {}
        for paper in office_papers(audience):
            purpose = translate("papers", paper.purpose)
            made = button(
                translate("papers", paper.title), "file", icon(_ICONS[paper.suffix]), partial(self.make, paper)
            )
            made.setAccessibleDescription(purpose)
            self.files[paper.key] = made
            self._list.addWidget(made)
            self._list.addWidget(label(purpose, "quiet", wrapped=True))
            self._list.addSpacing(8)
        self._say("")
        self.show_it.hide()

    def _made(self, path: Path) -> None:
        self.progress.end()
        self.made = path
        self._say(self.tr("Made: {name}").format(name=path.name))
        self.show_it.show()
        self._switch(True)

    def _stop(self) -> None:
        """Leave what is being made."""
        self._stopped.set()
        self._writer.drop()
        self._say(self.tr("Stopped. Nothing was written."))
        self._switch(True)

    def _fail(self, error: Exception) -> None:
        """Say what could not be made or written, and what to do; nothing of the map was changed."""
        self.progress.end()
        self._switch(True)
        if isinstance(error, NotReady):
            self._say(translate("papers", str(error)))
        elif isinstance(error, TellsTooMuch):
            self._say(told_too_much(error))
        elif isinstance(error, NotSaved):
            reason = translate("store", error.reason.value)
            self._say(self.tr("It was not written. {why} Choose another place.").format(why=reason))
        else:
            self._say(self.tr("This file could not be made. The map is as it was."))
            raise error

    def _show_made(self) -> None:
        """Open what was made with whatever this system opens such files with."""
        if self.made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made)))

    def _show_place(self) -> None:
        self.place.setText(self.tr("Files go to: {folder}").format(folder=self.preferences.folder))

    def _say(self, words: str) -> None:
        """Say what became of a file; nothing to say takes no room."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _switch(self, ready: bool) -> None:
        pressed = self.focusWidget()
        for made in (*self.files.values(), *self.readers.buttons()):
            made.setEnabled(ready)
        if not ready:
            self._pressed = pressed
        elif self._pressed is not None:
            self._pressed.setFocus()  # what was pressed lost the keys when it could not be pressed again
            self._pressed = None

    def _arrange(self, first: Audience) -> None:
        inside = QWidget()
        asked = QVBoxLayout(inside)
        asked.setContentsMargins(0, 0, 8, 0)
        asked.setSpacing(8)
        asked.addWidget(label(self.tr("Who is it for?"), "panelTitle"))
        for row in self._rows_of_readers(first):
            asked.addLayout(row)
        asked.addWidget(self.contents)
        asked.addSpacing(8)
        asked.addWidget(label(self.tr("Which file? Press it, and it is made."), "panelTitle"))
        asked.addLayout(self._list)
        asked.addStretch(1)
        self.rolled = rolled(inside)
        self.rolled.setMinimumHeight(_LEAST)
        self.body.addWidget(self.rolled, 1)
        self.body.addWidget(self.told)
        self.body.addLayout(line_of_place(self.progress, self.place, self.show_it, self.where))
        self._show_place()
        self.end(self.tr("Close"), self.tr("Back"))
        if self.no is not None:
            self.no.hide()

    def _rows_of_readers(self, first: Audience) -> Iterator[QHBoxLayout]:
        """Yield the readers there are files for, in as many rows as they need; two only in Coordinator view."""
        for choice in readers(self.workspace.seat, self._name, first, self._offer):
            self.readers.addButton(choice)
        for beside in flowed(self.readers.buttons(), wide, self.minimumWidth() - 3 * MARGIN):
            row = QHBoxLayout()
            for reader in beside:
                row.addWidget(reader)
            row.addStretch(1)
            yield row
