"""The log of changes: who did what kind of thing to the map, and when; narrowed to one person, or to one kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QWidget

from ecomap.model.copies import Audience
from ecomap.model.deeds import Deed
from ecomap.model.log import Log, Logged
from ecomap.papers.checking import TellsTooMuch
from ecomap.session.workspace import Workspace
from ecomap.store.errors import NotSaved
from ecomap.ui.dialogs.frame import Question, size_on_screen
from ecomap.ui.dialogs.too_much import told_too_much
from ecomap.ui.icons import icon
from ecomap.ui.list_fingers import ListFingers
from ecomap.ui.log import taken_out, words
from ecomap.ui.log.table import DAY, TIME, WHAT, WHO, LogModel
from ecomap.ui.patience import patiently
from ecomap.ui.preferences import Preferences
from ecomap.ui.translation import translate
from ecomap.ui.widgets import Choice, button, label, text_scale

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow

_WIDE, _HIGH = 820, 640
"""The size of the dialog where the screen has the room, in pixels."""
_LEAST = 160
"""How high the table is at least, in pixels."""
_LONGEST_DAY = "26 September 2026"
_ROW = 36
"""How high a row is at a text size of 100 %, in pixels."""
_AROUND = 28
"""What is free about the words of a cell, in pixels."""


def show_log(window: MapWindow) -> None:
    """Show the log of changes, to whoever sees the file."""
    if window.workspace is not None and window.workspace.looking.private:
        LogOfChanges(window, window.workspace, window.looks.preferences).exec()


class LogOfChanges(Question):
    """The log as a table, the latest first; the line that is chosen stands in full below it."""

    help_page = "log-of-changes"

    def __init__(self, parent: QWidget, workspace: Workspace, preferences: Preferences) -> None:
        super().__init__(parent, "", width=_WIDE)
        self._workspace, self._preferences, self._book = workspace, preferences, workspace.filing.book
        self.heading.setText(self.tr("Log of changes"))
        self.explain(self.tr("It says who did what kind of thing, and when. It names nobody on the map."))
        self.kinds, self.people = Choice(), Choice()
        self.rows = LogModel()
        self.table = self._table()
        self.chosen = label("", "", wrapped=True)
        self.told = label("", "quiet", wrapped=True)
        self._arrange()
        self._offer(self._book.log)
        self.kinds.currentIndexChanged.connect(self._fill)
        self.people.currentIndexChanged.connect(self._fill)
        self._fill()
        self.finished.connect(self._book.changed.connect(self._take))
        self.table.setFocus()
        self.resize(size_on_screen(self, self.minimumWidth(), round(_HIGH * text_scale())))

    def write(self) -> None:
        """Write what is shown as a file for the council's file, and say where it is."""
        shown, document, folder = (
            tuple(reversed(self.rows.lines)),
            self._workspace.editor.settled,
            self._preferences.folder,
        )
        try:
            path = patiently(lambda: taken_out.write(shown, document, folder))
        except NotSaved as error:
            reason = translate("store", error.reason.value)
            self._say(self.tr("It was not written. {why} Choose another place.").format(why=reason))
        except TellsTooMuch as error:
            self._say(told_too_much(error))
        else:
            self._workspace.filing.note(Deed.EXPORTED, Audience.FILE.value, (words.LOG,))
            self._say(self.tr("Made: {name}, in {folder}").format(name=path.name, folder=path.parent))

    def _take(self, log: Log) -> None:
        """Show the log as it is by now; what is narrowed stays so."""
        kind, person = self.kinds.currentData(), self.people.currentData()
        for choice in (self.kinds, self.people):
            choice.blockSignals(True)
            choice.clear()
        self._offer(log)
        for choice, chosen in ((self.kinds, kind), (self.people, person)):
            choice.setCurrentIndex(max(choice.findData(chosen), 0))
            choice.blockSignals(False)
        self._fill()

    def _offer(self, log: Log) -> None:
        """Offer the kinds and the people there are lines of."""
        there = {line.kind for line in log}
        self.kinds.addItem(self.tr("Everything"), "")
        if there.intersection(words.LEFT):
            self.kinds.addItem(self.tr("Papers that left"), "left")
        for deed, said in words.DEEDS.items():
            if deed in there and deed not in words.LEFT:
                self.kinds.addItem(translate("log", said), deed.value)
        self.people.addItem(self.tr("Everybody"), None)
        for name in sorted({line.who for line in log}, key=str.casefold):
            self.people.addItem(name or self.tr("Not known"), name)

    def _fill(self) -> None:
        """List what is asked for, and say how much that is."""
        log = self._book.log
        shown = [line for line in reversed(log) if self._is_asked_for(line)]
        self.rows.show_lines(shown)
        self._fit_columns()
        if shown:
            self.table.selectRow(0)
        self._tell(self.table.currentIndex())
        self.taking.setEnabled(bool(shown))
        if not log:
            self._say(self.tr("Nothing was done yet."))
        else:
            narrowed = len(shown) < len(log)
            self._say(self.tr("{count} of {all} lines").format(count=len(shown), all=len(log)) if narrowed else "")

    def _is_asked_for(self, line: Logged) -> bool:
        kind, person = self.kinds.currentData(), self.people.currentData()
        if person is not None and line.who != person:
            return False
        return not kind or (line.kind in words.LEFT if kind == "left" else line.kind.value == kind)

    def _tell(self, index: QModelIndex) -> None:
        """Let the line that is chosen be read in full."""
        line = self.rows.lines[index.row()] if index.isValid() else None
        parts = (words.day(line.at), words.time(line.at), words.who(line), words.what(line)) if line else ()
        self.chosen.setText("  ·  ".join(parts))

    def _say(self, said: str) -> None:
        self.told.setText(said)
        self.told.setVisible(bool(said))

    def _table(self) -> QTableView:
        made = QTableView()
        made.setObjectName("log")
        made.setModel(self.rows)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setShowGrid(False)
        made.setWordWrap(False)
        made.setCornerButtonEnabled(False)
        made.setTabKeyNavigation(False)
        made.setMinimumHeight(_LEAST)
        made.setAccessibleName(self.tr("Log of changes"))
        made.verticalHeader().hide()
        made.horizontalHeader().setHighlightSections(False)
        made.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        made.horizontalHeader().setSectionResizeMode(WHAT, QHeaderView.ResizeMode.Stretch)
        made.selectionModel().currentChanged.connect(self._tell)
        ListFingers(made)
        return made

    def _fit_columns(self) -> None:
        """Make columns as wide as what stands in them; a long name leaves room for what was done."""
        self.table.ensurePolished()
        wide = self.table.fontMetrics().horizontalAdvance
        names = max(
            (wide(words.who(line)) for line in {line.who: line for line in self.rows.lines}.values()), default=0
        )
        most = round(self.minimumWidth() * 0.25)
        for column, width in ((DAY, wide(_LONGEST_DAY)), (TIME, wide("00:00")), (WHO, min(names, most))):
            heading = wide(self.rows.headerData(column, Qt.Orientation.Horizontal))
            self.table.setColumnWidth(column, max(width, heading) + _AROUND)
        self.table.verticalHeader().setDefaultSectionSize(round(_ROW * (1 + (text_scale() - 1) * 0.7)))

    def _arrange(self) -> None:
        asked = QHBoxLayout()
        asked.setSpacing(16)
        for said, choice in ((self.tr("What"), self.kinds), (self.tr("Who"), self.people)):
            choice.setAccessibleName(said)
            asked.addWidget(choice, 1)
        self.body.addLayout(asked)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.chosen)
        self.body.addWidget(self.told)
        self.taking = button(self.tr("For the file, as a table (CSV)"), "", icon("file-down"), self.write)
        self.end(self.tr("Close"), self.tr("Back"))
        if self.no is not None:
            self.no.hide()
        self.beside(self.taking)
