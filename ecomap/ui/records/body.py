"""How a page of entries is laid out: subjects, the table of one, the form of an entry; beside or above each other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomap.ui.area_fingers import AreaFingers
from ecomap.ui.icons import icon
from ecomap.ui.inspector.forms import Forms
from ecomap.ui.records.subjects import MOST, SubjectList
from ecomap.ui.records.table import RecordTable
from ecomap.ui.widgets import Button, button, label

FORM = 352
"""The width of the form beside a table, in pixels at 100 %."""
STACKED = 1000
"""The width below which table and form stand one above the other, in pixels at 100 %."""
ROWS, MOST_ROWS = 3, 8
"""Where they do: the rows seen at least; and so many, if there are, before the table scrolls by itself."""
WIDEST = 640
"""No field is wider, in pixels at 100 %: nobody reads a line across a whole screen."""
_DOWN, _BESIDE = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class Body(QWidget):
    """The parts of a page, and the room that each of them gets."""

    def __init__(self) -> None:
        super().__init__()
        self.list = SubjectList()
        self.note = label("", "quiet", wrapped=True)
        self.warning = label("", "problem", wrapped=True)
        self.empty = label("", "hint", wrapped=True)
        self.table = RecordTable()
        self.add: Button = button("", "primary")
        self.remove: Button = button(self.tr("Take it away"), "", icon("trash-2"))
        self.buttons = QWidget()
        self.fields = Forms()
        self.fields.ruled = False
        self._form = FormArea(self.fields)
        self._halves = QBoxLayout(_BESIDE)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(24)
        self._halves.addLayout(self._listed())
        self._halves.addWidget(self._form)
        both = QWidget()
        both.setLayout(self._halves)
        self._whole = QBoxLayout(_BESIDE, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(24)
        self._whole.addWidget(self.list)
        self._whole.addWidget(_scrolling(both), 1)

    def fit(self, scale: float, *, single: bool) -> None:
        """Share the width out; `single`: there is one entry, and no table."""
        grown = 1 + (scale - 1) * 0.6
        narrow = self.width() < STACKED * grown
        stacked = single or narrow
        wide = round(FORM * grown)
        self.list.fit(self.width(), scale, in_rows=narrow)
        self._whole.setDirection(_DOWN if narrow else _BESIDE)
        self._whole.setSpacing(12 if narrow else 24)
        self._halves.setDirection(_DOWN if stacked else _BESIDE)
        self._halves.setStretch(0, 0 if single else 2 if stacked else 1)
        self._halves.setStretch(1, 3 if stacked else 0)
        self._form.setMinimumWidth(0 if stacked else wide)
        self._form.setMaximumWidth(MOST if stacked else wide)
        self._form.show_whole(stacked)
        rows = max(ROWS, min(self.table.topLevelItemCount(), MOST_ROWS))
        self.table.setMinimumHeight(self.table.height_of(rows) if stacked else 0)
        self.buttons.setMinimumHeight(max(one.sizeHint().height() for one in (self.add, self.remove)))
        self.fields.setMaximumWidth(round(WIDEST * grown))

    def _listed(self) -> QVBoxLayout:
        """Return the half with the table and what is said above and done below it."""
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        row.addStretch(1)
        made = QVBoxLayout()
        made.setSpacing(8)
        for words in (self.note, self.warning, self.empty):
            made.addWidget(words)
        made.addWidget(self.table, 1)
        made.addWidget(self.buttons)
        made.addStretch(0)
        return made


class FormArea(QScrollArea):
    """A form beside a table scrolls by itself; below it, it is as high as it is, and the page alone scrolls."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._whole = False
        self._form = form
        _scrolling(form, self)

    def show_whole(self, whole: bool) -> None:
        """Be as high as the form, or as there is room."""
        self._whole = whole
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(off if whole else needed)
        self._take_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the height that the form has in another width."""
        super().resizeEvent(event)
        self._take_height()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the form when something in it comes or goes."""
        done = super().eventFilter(watched, event)
        if watched is self._form and event.type() is QEvent.Type.LayoutRequest:
            self._take_height()
        return done

    def _take_height(self) -> None:
        form = self._form
        high = max(form.sizeHint().height(), form.heightForWidth(min(self.width(), form.maximumWidth())))
        wanted = high + 2 * self.frameWidth() if self._whole else 0
        if wanted != self.minimumHeight():
            self.setMinimumHeight(wanted)


def _scrolling(widget: QWidget, area: QScrollArea | None = None) -> QScrollArea:
    """Return a widget that can be scrolled up and down, in an area of its own or in this one."""
    made = area or QScrollArea()
    made.setWidget(widget)
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    AreaFingers(made)
    return made
