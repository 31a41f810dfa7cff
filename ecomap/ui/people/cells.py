"""How a cell of the table of people is painted, and written in place."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ecomap.render.forms import BadgeKind, LineKind
from ecomap.render.look import LIGHT, Palette, mixed
from ecomap.ui import icons
from ecomap.ui.inspector.field import Option
from ecomap.ui.key_view import sample_icon
from ecomap.ui.people.delegate import marks
from ecomap.ui.people.model import ASIDE, ROW
from ecomap.ui.people.rows import Row
from ecomap.ui.people.symbol import paint_symbol
from ecomap.ui.people.table_model import TableModel
from ecomap.ui.theme import qt_colour, text_font
from ecomap.ui.translation import translate

Index = QModelIndex | QPersistentModelIndex
SAMPLE = QSize(36, 20)
"""The size of a line's little picture, in pixels."""
_PAD = 8
_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


def chosen_option(index: Index) -> Option | None:
    """Return which of a cell's options holds, if it has any."""
    model = cast(TableModel, index.model())
    value = model.data(index, Qt.ItemDataRole.EditRole)
    return next((one for one in model.columns[index.column()].field.options if one.value == value), None)


class CellDelegate(QStyledItemDelegate):
    """Paints words with their picture; what is typed is looked at before the field closes, so that nothing is lost."""

    refused = Signal(str)
    """What was typed cannot be: why, in words."""
    went_on = Signal(int)
    """Tab was pressed in a field: on to the next cell (1), or back (-1)."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.palette: Palette = LIGHT
        self.scale = 1.0
        self.large = True
        self._pictures: dict[tuple[str, str], QIcon] = {}

    def dress(self, palette: Palette, scale: float, *, large: bool) -> None:
        """Take a palette, the size of text, and whether rows are as high as fingers need."""
        self.palette, self.scale, self.large = palette, scale, large
        self._pictures.clear()

    @property
    def height(self) -> int:
        """How high a row is, in pixels."""
        return round((44 if self.large else 34) * max(self.scale, 1.0))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return how high a cell is."""
        return QSize(80, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a cell: ground, picture, words; and round it, that the keys go there."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(option.rect)
        self._paint_ground(painter, box, option.state)
        words = box.adjusted(_PAD, 0, -_PAD, 0)
        if index.column() == 0:
            words = self._paint_person(painter, words, index)
        elif (option_held := chosen_option(index)) is not None:
            words = self._paint_picture(painter, words, option_held)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and index.column() == 0
        painter.setFont(text_font((15 if self.large else 14) * self.scale, bold=chosen))
        painter.setPen(qt_colour(self.palette.quiet if index.data(ASIDE) else self.palette.ink))
        text = painter.fontMetrics().elidedText(str(index.data() or ""), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(qt_colour(self.palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), 6, 6)
        painter.restore()

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        accent, paper = self.palette.accent, self.palette.paper
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, qt_colour(mixed(accent, paper, 0.12)))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, qt_colour(mixed(accent, paper, 0.08)))
        painter.setPen(qt_colour(mixed(self.palette.quiet, paper, 0.22)))
        painter.drawLine(box.bottomLeft(), box.bottomRight())

    def _paint_person(self, painter: QPainter, room: QRect, index: Index) -> QRect:
        row = index.data(ROW)
        if not isinstance(row, Row):
            return room
        side = (28 if self.large else 22) * self.scale
        symbol = QRectF(room.left(), room.center().y() + 0.5 - side / 2, side, side)
        paint_symbol(painter, symbol, row.sticker, row.sector, self.palette, row.picture)
        room = room.adjusted(round(side) + _PAD, 0, 0, 0)
        for name in marks(row, aside=bool(index.data(ASIDE))):
            mark = QRectF(room.right() - 16, room.center().y() - 8, 16, 16)
            icons.paint(painter, name, mark, qt_colour(self.palette.quiet))
            room.setRight(room.right() - 22)
        return room

    def _paint_picture(self, painter: QPainter, room: QRect, option: Option) -> QRect:
        """Paint the badge or the line that stands for a value, and return the room that is left."""
        match option.picture:
            case BadgeKind(icon=name):
                side = round(17 * self.scale)
                box = QRectF(room.left(), room.center().y() - side / 2, side, side)
                icons.paint(painter, name, box, qt_colour(self.palette.ink))
                return room.adjusted(side + _PAD, 0, 0, 0)
            case LineKind() as kind:
                size = SAMPLE * self.scale
                box = QRectF(room.left(), room.center().y() - size.height() / 2, size.width(), size.height())
                self.picture(kind).paint(painter, box.toAlignedRect())
                return room.adjusted(size.width() + _PAD, 0, 0, 0)
        return room

    def picture(self, kind: LineKind) -> QIcon:
        """Return a sample of a line in the colours of the palette."""
        key = (kind.key, self.palette.name)
        if key not in self._pictures:
            ratio = cast(QWidget, self.parent()).devicePixelRatioF()
            self._pictures[key] = sample_icon(kind, self.palette, SAMPLE * self.scale, ratio * self.scale)
        return self._pictures[key]

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a field to write in."""
        model = cast(TableModel, index.model())
        column = model.columns[index.column()]
        field = QLineEdit(parent)
        field.setObjectName("cell")
        field.setPlaceholderText(translate("inspector", column.field.hint))
        field.setAccessibleName(f"{translate('inspector', column.title)}: {model.rows[index.row()].name}")
        field.setProperty("at", QPersistentModelIndex(index))
        return field

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Write what was typed; what cannot be is said, with what it was."""
        text = cast(QLineEdit, editor).text()
        if problem := self._problem(index, text):
            told = translate("people", "“{text}” is not kept. {why}")
            self.refused.emit(told.format(text=text, why=problem))
        else:
            model.setData(index, text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a field open while what is in it cannot be; on Tab, go on to the next cell."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(watched, QLineEdit):
            return super().eventFilter(watched, event)
        pressed = cast(QKeyEvent, event).key()
        if pressed not in _DONE:
            return super().eventFilter(watched, event)
        problem = self._problem(watched.property("at"), watched.text())
        if problem:
            watched.setProperty("wrong", True)
            watched.style().unpolish(watched)
            watched.style().polish(watched)
            self.refused.emit(problem)
            return True
        self.commitData.emit(watched)
        self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
        if pressed in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self.went_on.emit(1 if pressed == Qt.Key.Key_Tab else -1)
        return True

    def _problem(self, index: Index, text: str) -> str:
        """Return why a text cannot stand in a cell; nothing, if it can, or stands there already."""
        model = cast(TableModel, index.model())
        row = model.row(index) if index.isValid() else None
        if row is None or text == model.data(index, Qt.ItemDataRole.EditRole):
            return ""
        return model.problem(row.id, model.columns[index.column()].field, text)
