"""What the young person sees, for the coordinator to look at: the list and the drawing of their copy, read only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomap.model.diagram import Seat
from ecomap.render.compose import Scene
from ecomap.ui.people.panel import PeoplePanel
from ecomap.ui.people.rows import listed
from ecomap.ui.seats.shared_picture import SharedPicture
from ecomap.ui.seen_bar import SeenBar

NARROWEST = 480
"""The width of the picture below which the list is left out, in pixels."""


class PeekPage(QWidget):
    """Stands in the place of the map while the coordinator looks."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.bar = SeenBar("peekBar", self.tr("Back to Coordinator"))
        self.bar.left.connect(self.left)
        self.people = PeoplePanel()
        self.people.fold.hide()
        self.people.tree.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # nobody is renamed here
        self.picture = SharedPicture()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.people)
        row.addWidget(self.picture, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(row, 1)
        self.setFocusProxy(self.picture)

    def show_scene(self, scene: Scene, scale: float) -> None:
        """Show a scene of the young person's copy, and everybody in it; raise `NotForBoth` for any other."""
        self.picture.show_scene(scene)
        self.people.dress(scene.manner.palette, scale, Seat.TOGETHER)
        self.people.setVisible(self.width() - self.people.width() >= NARROWEST)
        self.people.show_groups(listed(scene.copy).groups)
        self.bar.tell(
            self.tr("This is what the young person sees"), self.tr("Only to look at: nothing can be changed here.")
        )

    def forget(self) -> None:
        """Keep nothing of what was shown."""
        self.bar.over()
        self.people.find_box.setText("")
        self.people.show_groups(())
        self.picture.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
