"""The key beside the map: what is drawn, and what it means; and samples of lines for menus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QIcon, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ecomap.geometry import Box
from ecomap.render import legend, to_qt
from ecomap.render.compose.scene import Scene
from ecomap.render.drawing import Figure
from ecomap.render.forms import Kind
from ecomap.render.look import LIGHT, Palette
from ecomap.ui.canvas.view import FULL
from ecomap.ui.people.rows import house_style
from ecomap.ui.translation import translate

_TEXT = 11.0
"""The size of words in the key at 100 %, in points."""


class KeyView(QWidget):
    """Paints the rows of a key in as many columns as there is room for."""

    relaid = Signal()
    """It may have another height now."""

    def __init__(self, parent: QWidget | None = None, text: float = _TEXT) -> None:
        super().__init__(parent)
        self._text = text
        self._rows: Sequence[legend.Entry] = ()
        self._palette: Palette = LIGHT
        self._scale = 1.0
        self._figures: tuple[to_qt.Prepared, ...] = ()
        self._laid: dict[int, tuple[tuple[to_qt.Prepared, ...], int]] = {}
        """Figures and height by width, in pixels: while a window takes another shape, the same widths come again."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Key"))

    def show_key(self, scene: Scene, scale: float) -> None:
        """Show what a scene uses, without the plain symbols of people: their names stand below them."""
        style = house_style(scene.copy)
        explained = frozenset(sign for sign in scene.used if sign.table != "people")
        rows = legend.entries(explained, style, scene.copy.audience, lambda text: translate("notation", text))
        if (rows, scene.manner.palette, scale) == (self._rows, self._palette, self._scale):
            return
        self._rows, self._palette, self._scale = rows, scene.manner.palette, scale
        self._laid = {}
        self._describe(self.isVisible())
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Tell what is in it."""
        super().showEvent(event)
        self._describe(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep no word: it may be hidden because somebody else looks."""
        super().hideEvent(event)
        self._describe(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out in the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._pixels, self._pixels)
        for figure in self._figures:
            figure.paint(painter)

    @property
    def _pixels(self) -> float:
        """Pixels of a millimetre."""
        return FULL * self._scale

    def _describe(self, shown: bool) -> None:
        self.setAccessibleDescription(", ".join(row.words for row in self._rows) if shown else "")

    def _lay_out(self) -> None:
        if self.width() not in self._laid:
            drawn = legend.legend(self._rows, self._palette, self.width() / self._pixels, size=self._text, title="")
            height = Box.holding(figure.box for figure in drawn).bottom * self._pixels
            self._laid[self.width()] = tuple(to_qt.prepared(figure) for figure in drawn), round(height) + 2
        self._figures, high = self._laid[self.width()]
        self.setFixedHeight(high)
        self.update()
        self.relaid.emit()


def sample_icon(kind: Kind, palette: Palette, size: QSize, ratio: float) -> QIcon:
    """Return the little picture of a line or badge, for a menu."""
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(FULL, FULL)
    box = Box(0.0, 0.0, size.width() / FULL, size.height() / FULL)
    drawn = Figure("sample", tuple(legend.sample(kind, box, palette)), box)
    to_qt.prepared(drawn).paint(painter)
    painter.end()
    return QIcon(picture)
