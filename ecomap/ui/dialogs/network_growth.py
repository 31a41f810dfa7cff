"""How the network grows: figures at the start, on a day between and now, a line over time, and who is meant by each."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QScrollArea, QTreeWidget, QTreeWidgetItem, QWidget

from ecomap.geometry import Box
from ecomap.model.changes.names import name_on
from ecomap.model.copies import Copy
from ecomap.model.dates import exactly
from ecomap.model.growth import MEANINGS, Growth, Row, change, days, density_words, growth, over_time, rows
from ecomap.papers.file.growth_chart import chart
from ecomap.render.drawing import Drawing
from ecomap.session.workspace import Workspace
from ecomap.ui.area_fingers import AreaFingers
from ecomap.ui.dialogs.frame import Question, size_on_screen
from ecomap.ui.dialogs.preview import Page
from ecomap.ui.translation import translate
from ecomap.ui.widgets import Choice, button, label

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow

WIDTH, HEIGHT = 760, 180
"""How wide the dialog and how high the table is at least, in pixels."""
_HIGH = 780
"""How high the dialog is where the screen has the room, in pixels."""
_CHART = Box(0.0, 0.0, 178.0, 30.0)
"""Millimetres of the chart's own paper."""
_CHART_WIDTH = 712
_MEANT = 84
"""How high the words about a chosen figure are, in pixels: a long list of names scrolls."""
_ROW = Qt.ItemDataRole.UserRole


def show_growth(window: MapWindow) -> None:
    """Show how the network grows, to whoever sees the file."""
    if window.workspace is not None and window.workspace.looking.private:
        NetworkGrowth(window, window.workspace).exec()


class NetworkGrowth(Question):
    """The figures as a table; choosing one says what it counts and who is meant, and selects these on the map."""

    help_page = "network-growth"

    def __init__(self, parent: QWidget | None, workspace: Workspace) -> None:
        super().__init__(parent, "", width=WIDTH)
        self._workspace = workspace
        self._copy: Copy = workspace.copy
        self.heading.setText(self.tr("How the network grows"))
        self.days = tuple(day for day in days(self._copy.shown) if day < self._copy.on)
        self.grown = self._counted(0)
        self.said = label(self._said(), "", wrapped=True)
        self.body.addWidget(self.said)
        self.chart = Page(self._chart(), _CHART_WIDTH, edge=False)
        self.body.addWidget(self.chart, 0, Qt.AlignmentFlag.AlignHCenter)
        self.copied = button(self.tr("Copy as a table"), "", None, self.copy_table)
        self.between = self._choice()
        self.table = QTreeWidget()
        self.table.setRootIsDecorated(False)
        self.table.setIndentation(12)
        self.table.setMinimumHeight(min(HEIGHT, self.screen().availableGeometry().height() // 5))
        self.table.setAccessibleName(self.tr("Figures"))
        self.table.currentItemChanged.connect(lambda item, _: self._choose(item))
        self.body.addWidget(self.table, 1)
        self.meant = label(self.tr("Choose a figure: it says what it counts, and who is meant."), "", wrapped=True)
        self.meant.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidget(self.meant)
        area.setWidgetResizable(True)
        AreaFingers(area)
        area.setFixedHeight(_MEANT)
        self.body.addWidget(area)
        self.end(self.tr("Close"), self.tr("Back"))
        if self.no is not None:
            self.no.hide()
        self._fill()
        self.table.setFocus()
        self.resize(size_on_screen(self, self.minimumWidth(), _HIGH))

    def _counted(self, chosen: int) -> Growth:
        """Count the network, and as it was on a day between, if one is chosen (1 is the first)."""
        day = self.days[chosen - 1] if chosen else None
        return growth(self._copy.shown, self._copy.audience, self._copy.on, day)

    def _said(self) -> str:
        """Return from when to when, and how closely the network is knit."""
        form = self.tr("From {start} to {now}. {knit}")
        start = exactly(self.grown.start.on).words() if self.grown.dated else self.tr("what was on file at the start")
        knit = translate("growth", density_words(self.grown.now))
        return form.format(start=start, now=exactly(self.grown.now.on).words(), knit=knit)

    def _chart(self) -> Drawing:
        """Return the line over time, painted as on paper."""
        palette = self._workspace.manner.palette
        times = over_time(self._copy.shown, self._copy.audience, self._copy.on)
        words = (self.tr("At the start"), self.tr("people"), self.tr("in touch"))
        figure = chart(times, _CHART, palette, start=None if self.grown.dated else self.grown.start, words=words)
        title = self.tr("Size of the network over time")
        told = figure.meaning.alternative
        return Drawing(figures=(figure,), box=_CHART, title=title, paper=palette.paper, outline=told)

    def _choice(self) -> Choice:
        """Add the list of days to compare with: those of which the map says something, with their moments."""
        made = Choice()
        made.setAccessibleName(self.tr("Compare with a day between"))
        made.addItem(self.tr("No day between"))
        titles = {moment.on: moment.title for moment in self._copy.shown.moments.values()}
        for day in self.days:
            made.addItem(". ".join(part for part in (exactly(day).words(), titles.get(day, "")) if part))
        made.setEnabled(made.count() > 1)
        made.currentIndexChanged.connect(self._compare)
        row = QHBoxLayout()
        row.addWidget(label(self.tr("Compare with a day between"), "quiet"))
        row.addWidget(made, 1)
        row.addWidget(self.copied)
        self.body.addLayout(row)
        return made

    def _compare(self, chosen: int) -> None:
        self.grown = self._counted(chosen)
        self._fill()

    def columns(self) -> tuple[str, ...]:
        """Return what stands above each column."""
        between = self.grown.between
        middle = (exactly(between.on).words(),) if between is not None else ()
        return (self.tr("Figure"), self.tr("At the start"), *middle, self.tr("Now"), self.tr("Change"))

    def cells(self, row: Row) -> tuple[str, ...]:
        """Return a figure as it stands in the table."""
        start = str(len(row.start)) if row.start is not None else ""
        middle = (str(len(row.between or ())),) if self.grown.between is not None else ()
        title = translate("growth", MEANINGS[row.key].title)
        return (title, start, *middle, str(len(row.now)), change(row))

    def _fill(self) -> None:
        """Fill the table: a heading, and the figures under it."""
        self.table.clear()
        columns = self.columns()
        self.table.setColumnCount(len(columns))
        self.table.setHeaderLabels(columns)
        heading: QTreeWidgetItem | None = None
        for row in rows(self.grown):
            if heading is None or heading.data(0, _ROW) != row.heading:
                heading = self._heading(row.heading)
            item = QTreeWidgetItem(heading, self.cells(row))
            item.setData(0, _ROW, row)
            for column in range(1, len(columns)):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.table.expandAll()
        header = self.table.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _heading(self, words: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.table, [translate("growth", words)])
        item.setData(0, _ROW, words)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        item.setFirstColumnSpanned(True)
        return item

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        """Say what a figure counts and who is meant, and select these on the map."""
        row = item.data(0, _ROW) if item is not None else None
        if not isinstance(row, Row):
            return
        here = [one for one in row.now if one in self._copy.shown.people or one in self._copy.shown.places]
        names = ", ".join(name_on(self._copy, one) for one in here)
        counts = translate("growth", MEANINGS[row.key].counts)
        self.meant.setText(f"{counts}\n{names}" if names else counts)
        self._workspace.editor.select(here)

    def copy_table(self) -> None:
        """Put the table on the clipboard: for a spreadsheet, and as CSV; numbers, and no names."""
        lines = [self.columns(), *(self.cells(row) for row in rows(self.grown))]
        mime = QMimeData()
        mime.setText(_separated(lines, "\t"))
        mime.setData("text/csv", _separated(lines, ",").encode("utf-8"))
        QGuiApplication.clipboard().setMimeData(mime)
        self.copied.setText(self.tr("Copied"))


def _separated(lines: Sequence[Sequence[str]], by: str) -> str:
    """Return lines as a table of text."""
    out = io.StringIO()
    csv.writer(out, delimiter=by, lineterminator="\n").writerows(lines)
    return out.getvalue()
