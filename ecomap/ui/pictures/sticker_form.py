"""The question what stands in somebody's symbol, and in which colour."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QWidget

from ecomap.geometry import Box, Point
from ecomap.render import symbols, to_qt
from ecomap.render.drawing import Colour, Figure
from ecomap.render.look import Palette
from ecomap.ui.area_fingers import AreaFingers
from ecomap.ui.dialogs.frame import Question, fit_on_screen
from ecomap.ui.icons import icon
from ecomap.ui.people.symbol import paint_symbol
from ecomap.ui.pictures.stickers import COLOURS, Sticker, StickerGroup, found, sticker_groups, typed_emoji
from ecomap.ui.theme import qt_colour
from ecomap.ui.translation import translate
from ecomap.ui.widgets import button, column, label, text_scale

CELL = 52
"""The side of a sticker's button, in pixels at 100 %."""
_COLUMNS = 9
_BESIDE = 100
"""What stickers leave of the width of a screen: the dialog's margins and what is round it, in pixels."""
_SYMBOL = 56
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class Cell(QPushButton):
    """A square button on which something is painted, with its name for who cannot see it."""

    def __init__(self, name: str, painted: Callable[[QPainter, QRectF], object]) -> None:
        super().__init__()
        self._painted = painted
        self.setObjectName("sticker")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self._side = max(CELL, round(36 * text_scale()) + 4)  # as in the style sheet, with its border
        self.setFixedSize(self.sizeHint())
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:
        """Return its only size."""
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button, and on it what it stands for."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._side * 0.21
        self._painted(painter, QRectF(self.rect()).adjusted(edge, edge, -edge, -edge))


class Rows(QObject):
    """Cells in rows as one stop of the Tab key: arrows go from one to the next."""

    def __init__(self, parent: QObject, columns: int) -> None:
        super().__init__(parent)
        self._columns = columns
        self._lines: list[list[Cell]] = []

    def fill(self, groups: Iterable[Iterable[Cell]]) -> None:
        """Take other cells; each group begins a line."""
        self._lines = []
        for group in groups:
            cells = list(group)
            self._lines += [cells[at : at + self._columns] for at in range(0, len(cells), self._columns)]
        for cell in (cells := [cell for line in self._lines for cell in line]):
            cell.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            cell.installEventFilter(self)
        if cells:
            next((cell for cell in cells if cell.isChecked()), cells[0]).setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go on with the arrows."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        way = _KEYS.get(Qt.Key(event.key()))
        at = next(((row, line.index(watched)) for row, line in enumerate(self._lines) if watched in line), None)
        if way is None or at is None:
            return False
        row, place = at[0] + way[1], at[1] + way[0]
        if place < 0 or (way[0] > 0 and place >= len(self._lines[row])):
            row, place = row + way[0], 0 if way[0] > 0 else _COLUMNS
        if 0 <= row < len(self._lines):
            self._go(self._lines[row][min(place, len(self._lines[row]) - 1)])
        return True

    def _go(self, cell: Cell) -> None:
        for each in (each for line in self._lines for each in line):
            each.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        cell.setFocus(Qt.FocusReason.TabFocusReason)


class StickerForm(Question):
    """Lets a sticker and a colour be chosen; nothing is in the map before it is kept."""

    help_page = "adding-people"

    def __init__(
        self,
        parent: QWidget | None,
        who: str,
        sticker: str,
        colour: str,
        group: str,
        palette: Palette,
        *,
        coloured: bool,
    ) -> None:
        """Begin with what is there now; `group` is the colour of their part, `coloured`: they may have another."""
        super().__init__(parent, "", width=600)
        self.heading.setText(self.tr("Sticker of {who}").format(who=who))
        self.sticker, self.colour = sticker, colour
        self._initial, self._group, self._palette = who[:1].upper(), group, palette
        self.symbol, self.search = label(""), QLineEdit()
        self.body.addLayout(self._top())
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setMinimumHeight(180)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        AreaFingers(self._area)
        self.body.addWidget(self._area, 1)
        across = self.screen().availableGeometry().width() - _BESIDE
        self._across = min(_COLUMNS, across // (max(CELL, round(36 * text_scale()) + 4) + 4))
        self._stickers, self._colours = Rows(self, self._across), Rows(self, _COLUMNS)
        self.cells: dict[str, Cell] = {}
        self.swatches: dict[str, Cell] = {}
        if coloured:
            self._offer_colours()
        self.end(self.tr("Keep"), self.tr("Back"), "check")
        self._fill("")
        self._show()
        larger = max(text_scale(), 1.0)
        fit_on_screen(self, round(600 * larger), round(700 * larger))
        self.search.setFocus()

    def _top(self) -> QHBoxLayout:
        """Return how the symbol will be, the line to look for stickers, and the way to have none."""
        self.search.setMinimumHeight(44)
        self.search.setPlaceholderText(self.tr("Find, or type an emoji"))
        self.search.setAccessibleName(self.tr("Find a sticker, or type an emoji"))
        self.search.textChanged.connect(self._fill)
        none = button(self.tr("No sticker"), "", icon("ban"), lambda: self._choose(""))
        none.setMinimumHeight(44)
        top = QHBoxLayout()
        top.setSpacing(12)
        for widget, stretch in ((self.symbol, 0), (self.search, 1), (none, 0)):
            top.addWidget(widget, stretch)
        return top

    def _fill(self, text: str) -> None:
        """Offer what fits the words, or the emoji that was typed."""
        emoji = typed_emoji(text)
        offered = found(sticker_groups(), text)
        if emoji and not offered:
            offered = (StickerGroup(self.tr("What you typed"), (Sticker(emoji, emoji),)),)
        self._show_cells(offered)
        if emoji and len(self.cells) == 1:
            self._choose(emoji)

    def _show_cells(self, offered: tuple[StickerGroup, ...]) -> None:
        content = QWidget()
        lines = column(content, margin=4, spacing=4)
        if not offered:
            lines.addWidget(label(self.tr("Nothing fits. Try another word, or type an emoji."), "quiet", wrapped=True))
        self.cells, choice = {}, QButtonGroup(content)
        for group in offered:
            lines.addWidget(label(group.name, "sectionTitle"))
            grid = QGridLayout()
            grid.setSpacing(4)
            for at, one in enumerate(group.stickers):
                cell = self.cells[one.value] = self._cell(one)
                choice.addButton(cell)
                grid.addWidget(cell, at // self._across, at % self._across)
            grid.setColumnStretch(self._across, 1)
            lines.addLayout(grid)
        lines.addStretch(1)
        self._area.setWidget(content)
        self._stickers.fill([self.cells[one.value] for one in group.stickers] for group in offered)

    def _cell(self, sticker: Sticker) -> Cell:
        made = Cell(sticker.name, lambda painter, box: paint_sticker(painter, box, sticker.value, self._ink()))
        made.setChecked(sticker.value == self.sticker)
        made.clicked.connect(partial(self._choose, sticker.value))
        made.installEventFilter(self)
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a sticker that is pressed twice, or by Return."""
        if isinstance(watched, Cell):
            typed = isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _ENTER
            if typed:
                watched.click()
            if typed or event.type() is QEvent.Type.MouseButtonDblClick:
                self.accept()
                return True
        return super().eventFilter(watched, event)

    def _offer_colours(self) -> None:
        self.body.addWidget(label(self.tr("Colour"), "sectionTitle"))
        row, choice = QHBoxLayout(), QButtonGroup(self)
        row.setSpacing(4)
        names = {"": self.tr("as their part of the map")}
        names |= {key: translate("stickers", words) for key, words in COLOURS.items()}
        for key, name in names.items():
            cell = self.swatches[key] = Cell(name, partial(self._paint_swatch, key))
            cell.setChecked(key == self.colour)
            cell.clicked.connect(partial(self._recolour, key))
            cell.installEventFilter(self)
            choice.addButton(cell)
            row.addWidget(cell)
        row.addStretch(1)
        self._colours.fill([self.swatches.values()])
        self.body.addLayout(row)
        self._told = label("", "quiet")
        self.body.addWidget(self._told)

    def _paint_swatch(self, key: str, painter: QPainter, box: QRectF) -> None:
        colours = self._palette.sector(key or self._group)
        painter.setPen(QPen(qt_colour(colours.ink), 2.5, Qt.PenStyle.SolidLine if key else Qt.PenStyle.DashLine))
        painter.setBrush(qt_colour(colours.fill))
        painter.drawEllipse(box)

    def _choose(self, sticker: str) -> None:
        self.sticker = sticker
        for value, cell in self.cells.items():
            if not sticker or value == sticker:
                cell.setChecked(bool(sticker))
        self._show()

    def _recolour(self, colour: str) -> None:
        self.colour = colour
        self._show()
        for cell in self.cells.values():
            cell.update()

    def _ink(self) -> QColor:
        return qt_colour(self._palette.sector(self.colour or self._group).ink)

    def _show(self) -> None:
        """Show how the symbol will be, and say the colour in words."""
        ratio = self.devicePixelRatioF()
        shown = QPixmap(round(_SYMBOL * ratio), round(_SYMBOL * ratio))
        shown.setDevicePixelRatio(ratio)
        shown.fill(Qt.GlobalColor.transparent)
        painter = QPainter(shown)
        box = QRectF(0, 0, _SYMBOL, _SYMBOL)
        paint_symbol(painter, box, self.sticker or self._initial, self.colour or self._group, self._palette)
        painter.end()
        self.symbol.setPixmap(shown)
        if self.swatches:
            self._told.setText(self.swatches[self.colour].accessibleName())


def paint_sticker(painter: QPainter, box: QRectF, sticker: str, ink: QColor) -> None:
    """Paint a sticker as it stands on the map: an icon, or an emoji in the line form."""
    colour = Colour(ink.redF(), ink.greenF(), ink.blueF())
    drawn = symbols.sticker(sticker, Point(0.5, 0.5), 1.0, colour)
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(box.width(), box.height())
    to_qt.prepared(Figure(sticker, drawn, Box(0.0, 0.0, 1.0, 1.0))).paint(painter)
    painter.restore()
