"""The row below the map: tabs of what is folded, and the buttons of the foot bar between them."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from ecomap.ui.icons import icon
from ecomap.ui.room import Part
from ecomap.ui.spokes import FootBar
from ecomap.ui.widgets import Button

HEIGHT = 60
"""How high a row of it is at most, in pixels: its buttons are no higher in large text."""
_MARGIN, _GAP = 8, 6
_ICONS = {Part.LIST: "panel-left", Part.KEY: "info", Part.COLUMN: "panel-right"}


class Tab(Button):
    """Stands for a part that is folded; pressed, that lies open over the map, until it is pressed again."""

    def __init__(self, part: Part) -> None:
        super().__init__()
        self.part = part
        self._closed: QIcon = icon(_ICONS[part])
        self._open: QIcon = icon("x")
        self.setObjectName("tab")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def name(self, words: str, spoken: str) -> None:
        """Be called this; `spoken` says what lies behind it."""
        self.setText(f" {words}")
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)

    def show_open(self, is_open: bool) -> None:
        """Say whether the part lies open over the map."""
        self.setChecked(is_open)
        self.setIcon(self._open if is_open else self._closed)
        self.size_icon()


class FoldRow(QWidget):
    """Has no height while nothing is in it. On a window that stands upright, the foot bar has a row of its own."""

    def __init__(self, foot: FootBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("foldRow")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.tabs = {part: Tab(part) for part in Part}
        self._foot = foot
        self._upright = self._below = False
        self._left, self._right = _holder(self.tabs[Part.LIST]), _holder(self.tabs[Part.KEY], self.tabs[Part.COLUMN])
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._left, 0, 0)
        self._grid.addWidget(foot, 0, 1)
        self._grid.addWidget(self._right, 0, 2)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._share_out)
        self.show_tabs(frozenset())

    def show_tabs(self, parts: frozenset[Part]) -> None:
        """Show the tabs of these parts alone."""
        for part, tab in self.tabs.items():
            tab.setVisible(part in parts)
        for holder, held in ((self._left, {Part.LIST}), (self._right, {Part.KEY, Part.COLUMN})):
            holder.setVisible(bool(held & parts))

    def stand(self, upright: bool) -> None:
        """Be on a window that stands upright or not: there it has height to spare, and little width."""
        self._upright = upright
        self._foot.most_rows = 2 if upright else 1
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the foot bar have what the tabs leave."""
        super().resizeEvent(event)
        self._soon.start()

    def _share_out(self) -> None:
        """Let the foot bar stand between the tabs, or below them, where the window is upright and it has no room."""
        tabs = sum(one.sizeHint().width() for one in (self._left, self._right) if not one.isHidden())
        below = self._upright and tabs > 0 and not self._foot.has_room(self.width() - tabs)
        if below is not self._below:
            self._below = below
            self._grid.removeWidget(self._foot)
            self._grid.addWidget(self._foot, *((1, 0, 1, 3) if below else (0, 1, 1, 1)))
        self._foot.soon.start()


def _holder(*tabs: Tab) -> QWidget:
    """Return what holds tabs beside each other."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(_MARGIN, _GAP, _MARGIN, _GAP)
    row.setSpacing(_GAP)
    for tab in tabs:
        row.addWidget(tab)
    return made
