"""The right column of Together view: the key, who is not placed yet, the day, the size."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecomap.model.person import ElementId
from ecomap.render.compose.scene import Scene
from ecomap.ui.key_view import KeyView
from ecomap.ui.people.rows import Row, groups
from ecomap.ui.people.symbol import symbol_icon
from ecomap.ui.shelf import Shelf
from ecomap.ui.widgets import button, column, hair, label

WIDTH = 184
TRAY = "application/x-ecomap-person"
"""What a chip carries while it is dragged: the mark of somebody, which means nothing outside this window."""


class Chip(QPushButton):
    """Somebody who is not placed yet: press to select, drag onto the map to place."""

    def __init__(self, row: Row, scene: Scene) -> None:
        super().__init__(row.name)
        self.element = row.id
        self.setObjectName("chip")
        self.setIcon(symbol_icon("", row.sector, scene.manner.palette, 16, self.devicePixelRatioF()))
        self.setCheckable(True)
        self.setAccessibleDescription(row.spoken)
        self._pressed = QPoint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag would have begun."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Begin a drag, if it went far enough."""
        way = event.position().toPoint() - self._pressed
        if event.buttons() & Qt.MouseButton.LeftButton and way.manhattanLength() >= QApplication.startDragDistance():
            carried = QMimeData()
            carried.setData(TRAY, self.element.encode())
            drag = QDrag(self)
            drag.setMimeData(carried)
            drag.setPixmap(self.grab())
            self.setDown(False)
            drag.exec(Qt.DropAction.MoveAction)
            return
        super().mouseMoveEvent(event)


class SideColumn(QWidget):
    """Explains the drawing, and keeps those who have no place yet."""

    chosen = Signal(frozenset)
    """Somebody was selected here."""

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.key = KeyView()
        self.tray_title = label(self.tr("Not placed yet"), "panelTitle")
        self.tray = QWidget()
        self._chips = QVBoxLayout(self.tray)
        self._chips.setContentsMargins(0, 0, 0, 0)
        self._chips.setSpacing(6)
        self.day = label("", "quiet", wrapped=True)
        self.saved = label("", "quiet", wrapped=True)
        self._hair = hair()
        content = QWidget()
        inner = column(content, margin=0)
        for widget in (label(self.tr("Key"), "panelTitle"), self.key, self._hair, self.tray_title, self.tray):
            inner.addWidget(widget)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = column(self, margin=12)
        outer.addWidget(area, 1)
        outer.addWidget(self.day)
        outer.addWidget(self.saved)
        for name in ("zoom-out", "zoom-in", "fit"):
            action = shelf[name]
            made = button(action.text(), "", action.icon(), action.trigger)
            made.setMinimumHeight(44)
            outer.addWidget(made)

    def show_scene(self, scene: Scene, scale: float) -> None:
        """Show the key and the tray of a scene."""
        self.setFixedWidth(round(WIDTH * (1 + (scale - 1) * 0.6)))
        self.key.show_key(scene, scale)
        rows = {row.id: row for group in groups(scene.copy) for row in group.rows}
        self._fill([rows[one] for one in scene.waiting if one in rows], scene)

    def mark(self, selection: frozenset[ElementId]) -> None:
        """Show which of those in the tray are selected."""
        for chip in self.tray.findChildren(Chip):
            chip.setChecked(chip.element in selection)

    def _fill(self, rows: list[Row], scene: Scene) -> None:
        while (taken := self._chips.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.deleteLater()
        for row in rows:
            chip = Chip(row, scene)
            chip.clicked.connect(lambda _=False, one=row.id: self.chosen.emit(frozenset({one})))
            self._chips.addWidget(chip, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.tray_title, self._hair, self.tray):
            widget.setVisible(bool(rows))
