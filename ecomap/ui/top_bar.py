"""The bar above the map: whose it is, which drawing, the name box, and what is done most."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ecomap.model.diagram import Seat
from ecomap.ui.icons import icon
from ecomap.ui.name_box import NameBox
from ecomap.ui.reading import read_in_order
from ecomap.ui.seats.switch import SeatSwitch
from ecomap.ui.shelf import Shelf
from ecomap.ui.widgets import Button, button, empty, filling, label, pane

Part = TypeVar("Part")

HEIGHTS = {Seat.TOGETHER: (72, 48), Seat.COORDINATOR: (60, 40)}
"""The bar's height and that of its controls, in pixels at 100 %."""


NAME_BOX, GROWTH = 240, 80
"""The name box is never narrower than the one and as much of the other as the text is large, in pixels."""
_WORDED = ("undo", "redo", "tidy", "print", "stop")
_KNOWN = ("tidy", "print", "stop")
"""Which buttons show their words where room is short: the arrows of undo and redo are known without them."""
_STEPS = (
    (1, True, _WORDED),
    (1, True, _KNOWN),
    (2, True, _WORDED),
    (2, True, _KNOWN),
    (2, True, ("stop",)),
    (2, False, ("stop",)),
    (3, False, _WORDED),
    (3, False, _KNOWN),
    (3, False, ("stop",)),
)
"""What is left out, step by step, before the name box is made narrower: rows at most, the name, words of buttons."""
_GAP, _MARGIN = 8, 16


class TopBar(QWidget):
    """Reads its buttons from the table of actions; where room is short, they stand in two rows."""

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = label("", "mapName")
        self.name_box = NameBox()
        self.views = self._segments(shelf, ("ecomap", "family-tree"))
        self.buttons = {name: ActionButton(shelf[name]) for name in _WORDED}
        self.part: Button = button(self.tr("Show"), "", icon("eye"))
        self.part.setMenu(shelf.menu("Show", self.part))
        self.part.setParent(self)  # shown before it has its place in a row, it would be a window of its own
        self.seats = SeatSwitch()
        self.more = button(self.tr("Menu"), "", icon("list"))
        self.more.setMenu(shelf.main_menu(self.more))
        self._tools: tuple[QWidget, ...] = (*self.buttons.values(), self.seats, self.more)
        self._heights = HEIGHTS[Seat.TOGETHER]
        self._rows: list[list[QWidget]] = []
        self._lines: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        self._column.setSpacing(0)
        self.name_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def dress(self, seat: Seat, scale: float) -> None:
        """Take the heights of a seat."""
        bar, control = (round(height * (1 + (scale - 1) * 0.5)) for height in HEIGHTS[seat])
        self._heights = bar, control
        self.name_box.sit(seat)
        for made in (*self.buttons.values(), self.more, self.part, self.seats, self.views, self.name_box):
            made.setFixedHeight(control)
        self.seats.setVisible(seat is Seat.TOGETHER)
        self.part.setVisible(seat is Seat.COORDINATOR)  # together, it stands beside the drawing
        self.name_box.setMinimumWidth(round(NAME_BOX + GROWTH * scale))
        self._arrange()

    def show_name(self, name: str) -> None:
        """Show whose map it is."""
        metrics = self.name.fontMetrics()
        self.name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, 220))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything in sight."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Take as few rows as leave the name box its width; the words of stopping here stay in any case."""
        for most, named, worded in _STEPS:
            self.name.setVisible(named)
            for name, made in self.buttons.items():
                made.show_words(name in worded)
            rows = self._flowing(named, most)
            if len(rows) <= most:
                break
        bar, control = self._heights
        self.setFixedHeight(bar + (len(rows) - 1) * (control + _GAP))
        if rows != self._rows:
            self._lay_out(rows)

    def _flowing(self, named: bool, most: int) -> list[list[QWidget]]:
        """Return what stands in which row, of at most so many if they have room for all."""
        seats = [] if self.seats.isHidden() else [self.seats]
        head: list[QWidget] = [self.name, self.views] if named else [self.views]
        head += [] if self.part.isHidden() else [self.part]
        buttons: list[QWidget] = list(self.buttons.values())
        one: list[QWidget] = [*head, self.name_box, *buttons, *seats, self.more]
        room = self.width() - 2 * _MARGIN
        if sum(map(self._wide, one)) <= room:
            return [one]
        two: tuple[list[QWidget], ...] = ([*head, *seats, self.more], [self.name_box, *buttons])
        three: tuple[list[QWidget], ...] = ([*head, *seats], [self.name_box, self.more], buttons)
        return [row for parts in (two if most < 3 else three) for row in flowed(parts, self._wide, room)]

    def _wide(self, widget: QWidget) -> int:
        """Return how wide a part has to be, with the gap beside it."""
        return _GAP + (widget.minimumWidth() if widget is self.name_box else widget.sizeHint().width())

    def _lay_out(self, rows: list[list[QWidget]]) -> None:
        """Put everything into its row; what has no words to spare is pushed to the right."""
        self._rows = rows
        while len(self._lines) < len(rows):
            line = QHBoxLayout()
            line.setSpacing(_GAP)
            self._column.addLayout(line)
            self._lines.append(line)
        for line in self._lines:
            empty(line)
        for line, widgets in zip(self._lines, rows, strict=False):
            for widget in widgets:
                line.addWidget(widget, 1 if widget is self.name_box else 0)
            if self.name_box not in widgets:
                line.insertStretch(sum(one in widgets for one in (self.name, self.views, self.part)), 1)
        read_in_order(self)

    def _segments(self, shelf: Shelf, names: tuple[str, ...]) -> QWidget:
        made = pane("segments")
        row = QHBoxLayout(made)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for name in names:
            row.addWidget(filling(ActionButton(shelf[name], with_icon=False)))
        return made


def flowed(parts: list[Part], wide: Callable[[Part], int], room: int) -> list[list[Part]]:
    """Return parts in as many rows as it takes, each as full as it can be."""
    rows: list[list[Part]] = [[]]
    for part in parts:
        if rows[-1] and sum(map(wide, rows[-1])) + wide(part) > room:
            rows.append([])
        rows[-1].append(part)
    return rows


class ActionButton(Button):
    """A button that shows an action's words and icon, and does it."""

    def __init__(self, action: QAction, with_icon: bool = True) -> None:
        super().__init__(f" {action.text()}" if with_icon else action.text())
        self._action = action
        if with_icon:
            self.setIcon(action.icon())
            self.size_icon()
        self.setAccessibleName(action.text())
        self.setCheckable(action.isCheckable())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self.follow)
        self.follow()

    def show_words(self, shown: bool) -> None:
        """Show the words beside the icon, or the icon alone; the words are read aloud in any case."""
        self.setText(f" {self._action.text()}" if shown else "")

    def follow(self) -> None:
        """Be on or off, pressed or not, as the action is."""
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{self._action.toolTip()} ({keys})" if keys else self._action.toolTip())
