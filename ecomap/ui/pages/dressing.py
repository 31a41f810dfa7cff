"""How the pages are dressed: a style, the colour that leads, what is on the cover; buttons show what they do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QToolButton, QWidget

from ecomap.model.document import Document
from ecomap.papers.styles import STYLES
from ecomap.render import icons as drawn_icons
from ecomap.render import to_qt
from ecomap.render.drawing import Drawing
from ecomap.render.look import CREAM, LIGHT, Palette
from ecomap.ui.deeds.pages import COVERS, OWN_COLOUR
from ecomap.ui.icons import icon
from ecomap.ui.pictures.stickers import COLOURS
from ecomap.ui.theme import qt_colour
from ecomap.ui.translation import translate
from ecomap.ui.widgets import Button, button, column, label, text_scale

_COVER, _SWATCH = QSize(66, 93), QSize(24, 24)
"""The sizes of a cover on its button and of a colour on its own, in pixels at 100 %."""
_GAP = 8


class StyleButton(QToolButton):
    """A style's own cover, and its name below."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.setObjectName("style")
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._cover: Drawing | None = None
        self._size_icon()

    def show_cover(self, cover: Drawing | None) -> None:
        """Show a cover; None: none is made yet."""
        if cover is self._cover:
            return
        self._cover = cover
        self._picture()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._size_icon()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button by Return and Enter as by the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _size_icon(self) -> None:
        wanted = _COVER * min(text_scale(), 1.5)
        if wanted != self.iconSize():
            self.setIconSize(wanted)
            self._picture()

    def _picture(self) -> None:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.iconSize() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        cover = self._cover
        if cover is not None:
            size = self.iconSize()
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(0, 0, size.width(), size.height(), to_qt.colour(cover.paper))
            painter.scale(size.width() / cover.box.width, size.height() / cover.box.height)
            to_qt.paint(painter, cover)
            painter.end()
        self.setIcon(QIcon(picture))


class Flow(QWidget):
    """Buttons of one width in as many columns as there is room for."""

    def __init__(self, cells: Iterable[QWidget]) -> None:
        super().__init__()
        self._cells = tuple(cells)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_GAP)
        self._fill(1)

    def minimumSizeHint(self) -> QSize:
        """Return the room of one column at least: more of them are made where there is room."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many columns as there is room for."""
        super().resizeEvent(event)
        self._fill(max(min((self.width() + _GAP) // (self._widest() + _GAP), len(self._cells)), 1))

    def _widest(self) -> int:
        return max(cell.sizeHint().width() for cell in self._cells)

    def _fill(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for cell in self._cells:
            self._grid.removeWidget(cell)
        for at, cell in enumerate(self._cells):
            self._grid.addWidget(cell, at // columns, at % columns)
        for at in range(len(self._cells)):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        self.updateGeometry()


class DressingForm(QWidget):
    """Offers what there is to choose; tells what was chosen."""

    style_chosen = Signal(str)
    colour_chosen = Signal(str)
    cover_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._palette = LIGHT
        self.styles = {key: StyleButton(translate("papers", one.title)) for key, one in STYLES.items()}
        self.colours = {"": _offer(translate("pages", OWN_COLOUR))}
        self.colours |= {key: _offer(translate("stickers", words)) for key, words in COLOURS.items()}
        self.covers = {key: _offer(translate("pages", words)) for key, words in COVERS.items()}
        for name, drawn in zip(COVERS, ("image", "smile", "palette"), strict=True):
            self.covers[name].setIcon(icon(drawn))
        self.cover_told = label("", "quiet", wrapped=True)
        whole = column(self, margin=0, spacing=_GAP)
        self._groups: list[QButtonGroup] = []
        for words, offered, told in self._sections():
            whole.addWidget(label(words, "sectionTitle"))
            whole.addWidget(Flow(offered.values()))
            group = QButtonGroup(self)
            self._groups.append(group)
            for key, one in offered.items():
                group.addButton(one)
                one.clicked.connect(partial(self._tell, told, key))
                one.setAccessibleName(f"{words}: {one.text().strip()}")
        whole.addWidget(self.cover_told)
        whole.addStretch(1)

    def dress(self, palette: Palette) -> None:
        """Take the palette of the window."""
        self._palette = palette
        self._paint_colours()

    def show_choices(self, shown: Document) -> None:
        """Show what is chosen now, and what can be, as the young person's copy has it."""
        papers, portrait = shown.papers, shown.people[shown.young_person].portrait
        there = {"picture": portrait.picture in shown.pictures, "sticker": portrait.sticker in drawn_icons.names()}
        cover = papers.cover if there.get(papers.cover, papers.cover in COVERS) else ""
        chosen = (papers.style, papers.colour if papers.colour in COLOURS else "", cover or _first(there))
        for (_, offered, _told), now in zip(self._sections(), chosen, strict=True):
            for key, one in offered.items():
                one.setChecked(key == now)
        for key, made in self.covers.items():
            made.setEnabled(there.get(key, True))
        self.cover_told.setText("" if all(there.values()) else _invite(there))
        self.cover_told.setVisible(bool(self.cover_told.text()))
        self._paint_colours()

    def show_covers(self, covers: Mapping[str, Drawing]) -> None:
        """Show each style's cover on its button."""
        for key, one in self.styles.items():
            one.show_cover(covers.get(key))

    def _sections(self) -> tuple[tuple[str, Mapping[str, StyleButton | Button], SignalInstance], ...]:
        """Return what can be chosen: what it is called, its buttons, and what tells of a choice."""
        return (
            (self.tr("Style"), self.styles, self.style_chosen),
            (self.tr("Colour"), self.colours, self.colour_chosen),
            (self.tr("On my cover"), self.covers, self.cover_chosen),
        )

    def _tell(self, told: SignalInstance, key: str) -> None:
        told.emit(key)

    def _paint_colours(self) -> None:
        """Paint the colours; the first is that of the style."""
        style = next((key for key, one in self.styles.items() if one.isChecked()), "")
        for key, one in self.colours.items():
            sector = key or (STYLES[style].colour if style in STYLES else "")
            one.setIcon(QIcon(self._swatch(sector)) if sector else QIcon())

    def _swatch(self, sector: str) -> QPixmap:
        """Return a round in a colour as it prints, with an edge that is seen in any palette."""
        colour, ratio = CREAM.sector(sector).ink, self.devicePixelRatioF()
        size = _SWATCH * text_scale()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(qt_colour(self._palette.quiet), 2))
        painter.setBrush(qt_colour(colour))
        painter.drawEllipse(2, 2, size.width() - 4, size.height() - 4)
        painter.end()
        return picture


def _offer(words: str) -> Button:
    made = button(words, "offer", icon("palette"))
    made.icon_size = _SWATCH
    made.size_icon()
    made.setCheckable(True)
    return made


def _first(there: Mapping[str, bool]) -> str:
    """Return what is on the cover where nothing was chosen."""
    return "picture" if there["picture"] else "drawing"


def _invite(there: Mapping[str, bool]) -> str:
    """Return how there can be more to choose from."""
    if not there["picture"] and not there["sticker"]:
        return translate("pages", "Give yourself a picture or a sticker on the map. Then it can be here.")
    if not there["picture"]:
        return translate("pages", "Give yourself a picture on the map. Then it can be here.")
    return translate("pages", "Give yourself a sticker on the map. Then it can be here.")
