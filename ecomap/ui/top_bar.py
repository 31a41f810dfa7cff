"""The bar above the map: whose it is, which drawing, the name box, and what is done most."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ecomap.model.diagram import Seat
from ecomap.ui.icons import icon
from ecomap.ui.name_box import NameBox
from ecomap.ui.seat_switch import SeatSwitch
from ecomap.ui.shelf import Shelf
from ecomap.ui.widgets import ICON, button, filling, label, pane

HEIGHTS = {Seat.TOGETHER: (72, 48), Seat.COORDINATOR: (60, 40)}
"""The bar's height and that of its controls, in pixels at 100 %."""


class TopBar(QWidget):
    """Reads its buttons from the table of actions; where room is short, the least needed are in the menu only."""

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = label("", "mapName")
        self.name_box = NameBox()
        self.views = self._segments(shelf, ("ecomap", "family-tree"))
        self.buttons = {name: ActionButton(shelf[name]) for name in ("undo", "redo", "tidy", "print", "stop")}
        self.seats = SeatSwitch()
        self.more = button(self.tr("Menu"), "", icon("list"))
        self.more.setMenu(shelf.main_menu(self.more))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self.name)
        row.addWidget(self.views)
        row.addWidget(self.name_box, 1)
        for made in (*self.buttons.values(), self.seats, self.more):
            row.addWidget(made)
        self.name_box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def dress(self, seat: Seat, scale: float) -> None:
        """Take the heights of a seat."""
        bar, control = (round(height * (1 + (scale - 1) * 0.5)) for height in HEIGHTS[seat])
        self.setFixedHeight(bar)
        for made in (*self.buttons.values(), self.more, self.seats, self.views, self.name_box):
            made.setFixedHeight(control)
        self.seats.setVisible(seat is Seat.TOGETHER)
        self.name_box.setMinimumWidth(round(160 + 40 * scale))
        self._thin_out()

    def show_name(self, name: str) -> None:
        """Show whose map it is."""
        metrics = self.name.fontMetrics()
        self.name.setText(metrics.elidedText(name, Qt.TextElideMode.ElideRight, 220))
        self._thin_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is needed most in sight."""
        super().resizeEvent(event)
        self._thin_out()

    def _thin_out(self) -> None:
        """Hide buttons, the least needed first, until everything has its room; the menu has them all."""
        hideable = [self.buttons[name] for name in ("stop", "tidy", "print", "redo", "undo")]
        for made in hideable:
            made.setVisible(True)
        layout = self.layout()
        for made in hideable:
            if layout is None or layout.minimumSize().width() <= self.width():
                break
            made.setVisible(False)

    def _segments(self, shelf: Shelf, names: tuple[str, ...]) -> QWidget:
        made = pane("segments")
        row = QHBoxLayout(made)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for name in names:
            row.addWidget(filling(ActionButton(shelf[name], with_icon=False)))
        return made


class ActionButton(QPushButton):
    """A button that shows an action's words and icon, and does it."""

    def __init__(self, action: QAction, with_icon: bool = True) -> None:
        super().__init__(f" {action.text()}" if with_icon else action.text())
        self._action = action
        if with_icon:
            self.setIcon(action.icon())
            self.setIconSize(ICON)
        self.setAccessibleName(action.text())
        self.setCheckable(action.isCheckable())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Be on or off, pressed or not, as the action is."""
        self.setEnabled(self._action.isEnabled())
        self.setChecked(self._action.isChecked())
        self.setToolTip(self._action.toolTip())
