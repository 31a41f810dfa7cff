"""How "My pages" is laid out: the list, the page, the column to write and choose in; beside or under each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QGridLayout, QHBoxLayout, QScrollArea, QStackedWidget, QWidget

from ecomap.ui.icons import icon
from ecomap.ui.pages.dressing import DressingForm
from ecomap.ui.pages.list import PageList
from ecomap.ui.pages.shown import Shown
from ecomap.ui.pages.writing import WritingForm
from ecomap.ui.widgets import Button, button, column, pane

_LIST, _COLUMN, _PAGE = 296, 336, 400
"""The widths of the list and of the column, and the least of the page, in pixels at 100 %."""
_ROWS, _PAGE_HIGH, _GAP = 5, 520, 16
"""Under each other: the rows of the list in sight, the height of the page in pixels; what is between the parts."""
_DOWN, _BESIDE = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
_TALLEST = 16_777_215


class Room(QScrollArea):
    """The parts of the page, and the room that each of them gets."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pagesRoom")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list = PageList()
        self.up = button(self.tr("Move up"), "", icon("chevron-up"))
        self.down = button(self.tr("Move down"), "", icon("chevron-down"))
        self.name = button(self.tr("Its name"), "", icon("pencil"))
        self.tick = button(self.tr("Leave it out"), "", icon("eye-off"))
        self.shown = Shown()
        self.writing, self.dressing = WritingForm(), DressingForm()
        self.ways: dict[str, Button] = {}
        self.forms = QStackedWidget()
        self._first, self._column = self._listed(), self._columned()
        self._pair = QBoxLayout(_BESIDE)
        self._whole = QBoxLayout(_BESIDE)
        self._arrange()

    def go(self, way: str) -> None:
        """Let it be written on a page, or chosen how all of them look."""
        self.ways[way].setChecked(True)
        self.forms.setCurrentIndex(list(self.ways).index(way))

    def fit(self, scale: float) -> None:
        """Share the room out: three beside each other, or the list above, or all under each other."""
        grown = 1 + (scale - 1) * 0.6
        wide = self.width()
        three = wide >= (_LIST + _COLUMN + _PAGE) * grown + 4 * _GAP
        two = three or wide >= (_COLUMN + _PAGE) * grown + 3 * _GAP
        self._whole.setDirection(_BESIDE if three else _DOWN)
        self._pair.setDirection(_BESIDE if two else _DOWN)
        self._first.setFixedWidth(round(_LIST * grown)) if three else self._first.setMaximumWidth(_TALLEST)
        self._first.setMinimumWidth(round(_LIST * grown) if three else 0)
        self._column.setMinimumWidth(round(_COLUMN * grown) if two else 0)
        self._column.setMaximumWidth(round(_COLUMN * grown) if two else _TALLEST)
        self.list.setMinimumHeight(self.list.high(_ROWS))
        self.list.setMaximumHeight(_TALLEST if three else self.list.high(_ROWS))
        self.shown.setMinimumHeight(0 if three else min(round(_PAGE_HIGH * grown), max(self.height() - 80, 240)))
        form = (self.writing, self.dressing)[self.forms.currentIndex()]
        whole = form.sizeHint().height() + self.ways["write"].sizeHint().height() + 48
        self._column.setMinimumHeight(0 if two else min(whole, 1600))

    def _listed(self) -> QWidget:
        """Return the list, and below it what is done to a page of it."""
        made = QWidget()
        whole = column(made, margin=0, spacing=8)
        whole.addWidget(self.list, 1)
        buttons = QGridLayout()
        buttons.setSpacing(8)
        for at, one in enumerate((self.up, self.down, self.name, self.tick)):
            one.setMinimumHeight(44)
            buttons.addWidget(one, at // 2, at % 2)
        whole.addLayout(buttons)
        return made

    def _columned(self) -> QWidget:
        """Return the column: to write, or to choose."""
        made = QWidget()
        segments = pane("segments")
        row = QHBoxLayout(segments)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        group = QButtonGroup(segments)
        for name, words in (("write", self.tr("Write on it")), ("look", self.tr("How it looks"))):
            way = button(words, "")
            way.setCheckable(True)
            way.setMinimumHeight(40)
            group.addButton(way)
            row.addWidget(way, 1)
            self.ways[name] = way
        for form in (self.writing, self.dressing):
            self.forms.addWidget(_scrolling(form))
        whole = column(made, margin=0, spacing=12)
        whole.addWidget(segments)
        whole.addWidget(self.forms, 1)
        return made

    def _arrange(self) -> None:
        self._pair.setSpacing(_GAP)
        self._pair.addWidget(self.shown, 1)
        self._pair.addWidget(self._column)
        body = QWidget()
        body.setLayout(self._whole)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(_GAP)
        self._whole.addWidget(self._first)
        self._whole.addLayout(self._pair, 1)
        self.setWidget(body)
        self.go("write")


def _scrolling(widget: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setWidget(widget)
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return made
