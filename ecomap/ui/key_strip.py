"""The key below the canvas in Coordinator view: as high as it needs to be, but never so high that the map is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from ecomap.render.compose.scene import Scene
from ecomap.ui.area_fingers import AreaFingers
from ecomap.ui.key_view import KeyView
from ecomap.ui.widgets import column, pane

TEXT = 9.0
"""The size of words in this key at 100 %, in points."""
LEAST = 52
"""The least height that is left to the key, in pixels."""
_MARGIN = 8


class KeyStrip(QScrollArea):
    """Shows the key of a scene in its whole width; what has no room is scrolled to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("keyStrip")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        AreaFingers(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.key = KeyView(text=TEXT)
        self.key.relaid.connect(self._take_height)
        self._room = LEAST
        content = pane("keyStripPaper")
        column(content, margin=_MARGIN, spacing=0).addWidget(self.key)
        self.setWidget(content)

    def show_scene(self, scene: Scene, scale: float, room: int) -> None:
        """Show what a scene uses in a size of text, in at most this height (pixels)."""
        self.key.show_key(scene, scale)
        self.set_room(room)

    def set_room(self, room: int) -> None:
        """Take at most this height, in pixels."""
        self._room = max(room, LEAST)
        self._take_height()

    def _take_height(self) -> None:
        self.setFixedHeight(min(self.key.height() + 2 * _MARGIN + 1, self._room))
