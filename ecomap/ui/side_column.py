"""The right column of Together view: the key, who is not placed yet, the day, the size."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecomap.model.diagram import View
from ecomap.model.person import ElementId
from ecomap.render.compose.scene import Scene
from ecomap.render.look import Palette
from ecomap.session.saving import SaveState, Saving
from ecomap.ui.area_fingers import AreaFingers
from ecomap.ui.canvas.map_view import TRAY
from ecomap.ui.icons import icon
from ecomap.ui.key_view import KeyView
from ecomap.ui.mode_switch import ModeSwitch
from ecomap.ui.people.rows import Group, Row
from ecomap.ui.people.symbol import symbol_icon
from ecomap.ui.reading import read_in_order
from ecomap.ui.shelf import Shelf
from ecomap.ui.widgets import Button, button, column, hair, label, text_scale

WIDTH = 188
MARGIN, SCROLL_BAR = 12, 11
LOW = 520
"""Lower than this, in pixels at a text size of 100 %, the key has the room that day and file would take: they are
scrolled to."""
MOST_CHIPS = 40
"""More people than these wait in the list alone: nobody looks through hundreds of chips."""


class Chip(QPushButton):
    """Somebody who is not placed yet: press to select, drag onto the map to place."""

    def __init__(self, row: Row, scene: Scene) -> None:
        super().__init__(f" {row.name}")
        self.setAccessibleName(row.name)
        self.element = row.id
        self.setObjectName("chip")
        side = round(16 * text_scale())
        self.setIcon(symbol_icon("", row.sector, scene.manner.palette, side, self.devicePixelRatioF()))
        self.setIconSize(QSize(side, side))
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
        self._tray: dict[ElementId, tuple[Row, Chip]] = {}
        self._palette: Palette | None = None
        self._marked: frozenset[ElementId] = frozenset()
        self.waiting = 0
        """How many wait for a place."""
        self.more = label("", "quiet", wrapped=True)
        self.day = label("", "quiet", wrapped=True)
        self.saved = label("", "quiet", wrapped=True)
        self._hair = hair()
        self._content = QWidget()
        inner = column(self._content, margin=0)
        for widget in (
            self.tray_title,
            self.tray,
            self.more,
            self._hair,
            label(self.tr("Key"), "panelTitle"),
            self.key,
        ):
            inner.addWidget(widget)
        inner.addStretch(1)
        self._inner = inner
        area = QScrollArea()
        area.setWidget(self._content)
        area.setWidgetResizable(True)
        AreaFingers(area)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = self._outer = column(self, margin=MARGIN)
        outer.addWidget(area, 1)
        outer.addWidget(self.day)
        outer.addWidget(self.saved)
        self.mode = ModeSwitch(shelf)
        outer.addWidget(self.mode)
        self.part: Button = button(self.tr("Show"), "tall", icon("eye"))
        self.part.setMenu(shelf.menu("Show", self.part))
        smaller, bigger, whole = (
            button(shelf[name].text(), "tall", None, shelf[name].trigger) for name in ("zoom-out", "zoom-in", "fit")
        )
        for name, made in (("zoom-out", smaller), ("zoom-in", bigger), ("fit", whole)):
            made.tell_keys(shelf[name])
        for pair in ((smaller, bigger), (self.part, whole)):
            outer.addLayout(_beside(*pair))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the key and the tray the height there is."""
        super().resizeEvent(event)
        low = self.height() < LOW * text_scale()
        if low is not (self._inner.indexOf(self.day) >= 0):
            for at, words in enumerate((self.day, self.saved), 1):
                if low:
                    self._inner.addWidget(words)
                else:
                    self._outer.insertWidget(at, words)
            read_in_order(self)

    def show_scene(self, scene: Scene, listed: Iterable[Group], scale: float) -> None:
        """Show the key and the tray of a scene."""
        widest = max(made.sizeHint().width() for made in self.mode.buttons.values())
        width = max(round(WIDTH * (1 + (scale - 1) * 0.6)), widest + 2 * MARGIN)
        self.setFixedWidth(width)
        self._content.setFixedWidth(width - 2 * MARGIN - SCROLL_BAR)
        self.key.show_key(scene, scale)
        self.mode.setVisible(scene.view is View.ECOMAP)
        rows = {row.id: row for group in listed for row in group.rows}
        self._fill([rows[one] for one in scene.waiting if one in rows], scene)

    def show_saved(self, state: SaveState) -> None:
        """Say how the map stands to its file."""
        words = {
            Saving.NOWHERE: self.tr("Not kept yet"),
            Saving.SAVED: self.tr("Everything is kept"),
            Saving.WAITING: self.tr("Keeping ..."),
            Saving.FAILED: self.tr("Not saved: kept on this computer"),
        }
        self.saved.setText(words[state.saving])

    def mark(self, selection: frozenset[ElementId]) -> None:
        """Show which of those in the tray are selected."""
        for one in self._marked ^ selection:
            if one in self._tray:
                self._tray[one][1].setChecked(one in selection)
        self._marked = selection

    def _fill(self, rows: list[Row], scene: Scene) -> None:
        """Show these chips; one that is there already stays: it may be under the pointer just now."""
        if scene.manner.palette != self._palette:
            self._forget(list(self._tray))
            self._palette = scene.manner.palette
        self.waiting = len(rows)
        shown = rows[:MOST_CHIPS]
        wanted = {row.id: row for row in shown}
        self._forget([one for one, (row, _) in self._tray.items() if wanted.get(one) != row])
        for at, row in enumerate(shown):
            if row.id not in self._tray:
                chip = Chip(row, scene)
                chip.setChecked(row.id in self._marked)
                chip.clicked.connect(lambda _=False, one=row.id: self.chosen.emit(frozenset({one})))
                self._tray[row.id] = (row, chip)
                self._chips.insertWidget(at, chip, 0, Qt.AlignmentFlag.AlignLeft)
        over = len(rows) - len(shown)
        self.more.setText(self.tr("and {count} more, in the list").format(count=over))
        self.more.setVisible(over > 0)
        for widget in (self.tray_title, self._hair, self.tray):
            widget.setVisible(bool(rows))

    def _forget(self, gone: Iterable[ElementId]) -> None:
        """Take chips out of the tray."""
        for one in gone:
            _, chip = self._tray.pop(one)
            self._chips.removeWidget(chip)
            chip.hide()  # it goes later, but must not stand under another until then
            chip.deleteLater()


def _beside(*buttons: Button) -> QHBoxLayout:
    """Return buttons beside each other: what they take in height, the key does not have."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for each in buttons:
        row.addWidget(each, 1)
    return row
