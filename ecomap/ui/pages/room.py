"""How "My pages" is laid out: the list, the page, the column to write and choose in; the list folds into the column."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from ecomap.ui.area_fingers import AreaFingers
from ecomap.ui.icons import icon
from ecomap.ui.pages.dressing import DressingForm
from ecomap.ui.pages.list import PageList
from ecomap.ui.pages.shown import Shown
from ecomap.ui.pages.writing import WritingForm
from ecomap.ui.widgets import Button, button, column, filling, pane, upright

_LIST, _COLUMN, _PAGE = 296, 352, 380
"""The widths of the list and of the column, and the least of the page, in pixels at 100 %."""
_ROWS, _GAP, _SEGMENTS = 4, 16, 52
"""The rows of the list that are in sight at least; what is between the parts, and how high the choice is of what the
column holds, in pixels."""
_DOWN, _BESIDE = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
_MOST = 16_777_215
PAGES, WRITE, LOOK = "pages", "write", "look"
"""What the column can hold; the list only where there is no room for it beside the page."""


class Room(QWidget):
    """The parts of the page, and the room that each of them gets."""

    def __init__(self) -> None:
        super().__init__()
        self.list = PageList()
        self.up = button(self.tr("Move up"), "", icon("chevron-up"))
        self.down = button(self.tr("Move down"), "", icon("chevron-down"))
        self.name = button(self.tr("Its name"), "", icon("pencil"))
        self.tick = button(self.tr("Leave it out"), "", icon("eye-off"))
        self.shown = Shown()
        self.writing, self.dressing = WritingForm(), DressingForm()
        self.ways: dict[str, Button] = {}
        self._forms: dict[str, QWidget] = {}
        self._stack = QStackedWidget()
        self._segments = pane("segments")
        self._listed = self._list_and_buttons()
        self._beside = QWidget()
        self._column = self._made_column()
        self.folded = False
        """The list stands in the column."""
        self._whole = QBoxLayout(_BESIDE, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(_GAP)
        for part, stretch in ((self._beside, 0), (self.shown, 1), (self._column, 0)):
            self._whole.addWidget(part, stretch)
        column(self._beside, margin=0).addWidget(self._listed)
        self.way = WRITE
        self.go(WRITE)

    def go(self, way: str) -> None:
        """Let a page be chosen, be written on, or all of them be dressed: then a whole page is in sight."""
        self.way = way if way != PAGES or self.folded else WRITE
        self.ways[self.way].setChecked(True)
        self._stack.setCurrentIndex(list(self._forms).index(self.way))
        self.shown.fit_whole(self.way == LOOK)

    def show_list(self) -> None:
        """Have the list in sight."""
        if self.folded:
            self.go(PAGES)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def fit(self, scale: float) -> None:
        """Share the room out: three parts beside each other, or two: beside, or in a window that is upright below."""
        grown = 1 + (scale - 1) * 0.6
        self._fold(self.width() < (_LIST + _COLUMN + _PAGE) * grown + 2 * _GAP)
        below = self.folded and upright(self)
        self._whole.setDirection(_DOWN if below else _BESIDE)
        self._beside.setFixedWidth(round(_LIST * grown))
        self._segments.setFixedHeight(round(_SEGMENTS * grown))
        wide = min(round(_COLUMN * grown), round(self.width() * 0.58))
        self._column.setMinimumWidth(0 if below else wide)
        self._column.setMaximumWidth(_MOST if below else wide)
        self._whole.setStretch(2, 1 if below else 0)
        self.list.setMinimumHeight(self.list.high(_ROWS))

    def _fold(self, folded: bool) -> None:
        """Let the list stand in the column, or beside the page."""
        if folded is self.folded:
            return
        self.folded = folded
        writes = any(lines.hasFocus() for lines in self.writing.fields.values())
        home = self._forms[PAGES] if folded else self._beside
        layout = home.layout()
        if layout is not None:
            layout.addWidget(self._listed)
        self._beside.setHidden(folded)
        self.ways[PAGES].setHidden(not folded)
        self.go(PAGES if folded and self.way == WRITE and not writes else self.way)

    def _list_and_buttons(self) -> QWidget:
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

    def _made_column(self) -> QWidget:
        """Return the column: what can be done with a page, and room to do it."""
        made, segments = QWidget(), self._segments
        row = QHBoxLayout(segments)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        group = QButtonGroup(segments)
        ways = ((PAGES, self.tr("Pages")), (WRITE, self.tr("Write")), (LOOK, self.tr("Look")))
        for name, words in ways:
            way = self.ways[name] = button(words, "")
            way.setCheckable(True)
            group.addButton(way)
            row.addWidget(filling(way), 1)
        self.ways[PAGES].hide()
        inside = QWidget()
        column(inside, margin=0)
        for name, form in ((PAGES, inside), (WRITE, self.writing), (LOOK, self.dressing)):
            self._forms[name] = form
            self._stack.addWidget(_scrolling(form))
        whole = column(made, margin=0, spacing=12)
        whole.addWidget(segments)
        whole.addWidget(self._stack, 1)
        return made


def _scrolling(widget: QWidget) -> QScrollArea:
    made = QScrollArea()
    made.setWidget(widget)
    made.setWidgetResizable(True)
    made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    AreaFingers(made)
    return made
