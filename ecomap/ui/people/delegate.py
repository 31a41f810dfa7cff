"""How a row of the people list is painted and edited."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ecomap.render.look import LIGHT, Palette, mixed
from ecomap.ui import icons
from ecomap.ui.people.model import ASIDE, ROW
from ecomap.ui.people.rows import Group, Row
from ecomap.ui.people.symbol import paint_symbol
from ecomap.ui.theme import qt_colour, text_font
from ecomap.ui.translation import translate

LETTERED = 22
"""A symbol of this many pixels shows what is in it in Coordinator view, too: larger and empty, it would say nothing."""
_DONE = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def marks(row: Row, *, aside: bool) -> tuple[str, ...]:
    """Return the icons at the end of a row: kept for the file alone; on the map and not shown now."""
    return (*(("lock",) if row.kept else ()), *(("eye-off",) if aside else ()))


class PeopleDelegate(QStyledItemDelegate):
    """Paints headings and people; large in Together, with the contact at the right in Coordinator."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.palette: Palette = LIGHT
        self.scale = 1.0
        self.large = True

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return how high a row is."""
        return QSize(120, round((44 if self.large else 34) * max(self.scale, 1.0)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        content = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        if isinstance(content, Group):
            self._paint_group(painter, box, content, bool(option.state & QStyle.StateFlag.State_Open))
        elif isinstance(content, Row):
            self._paint_row(painter, box, content, option.state, aside=bool(index.data(ASIDE)))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(qt_colour(self.palette.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(2, 2, -2, -2), 8, 8)
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return a field to rename in place."""
        field = QLineEdit(parent)
        field.setObjectName("cell")
        field.setAccessibleName(f"{translate('inspector', 'Name')}: {index.data()}")
        return field

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the name at once on Enter; the list would take the key as the wish to write again."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _DONE:
            self.commitData.emit(watched)
            self.closeEditor.emit(watched, QStyledItemDelegate.EndEditHint.NoHint)
            return True
        return super().eventFilter(watched, event)

    def _paint_group(self, painter: QPainter, box: QRect, group: Group, is_open: bool) -> None:
        painter.setPen(qt_colour(self.palette.quiet))
        painter.setFont(text_font((15 if self.large else 14) * self.scale, bold=True))
        side = 16 * self.scale
        words = box.adjusted(8, 0, -round(side) - 12, 0)
        name = painter.fontMetrics().elidedText(group.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        arrow = QRectF(box.right() - side - 6, box.center().y() - side / 2, side, side)
        icons.paint(painter, "chevron-down" if is_open else "chevron-right", arrow, qt_colour(self.palette.quiet))

    def _paint_row(self, painter: QPainter, box: QRect, row: Row, state: QStyle.StateFlag, *, aside: bool) -> None:
        self._paint_ground(painter, box, state)
        side = round((28 if self.large else 14) * self.scale)
        symbol = QRectF(box.left() + 10, box.center().y() + 0.5 - side / 2, side, side)
        inside, picture = (row.sticker, row.picture) if self.large or side >= LETTERED else ("", b"")
        paint_symbol(painter, symbol, inside, row.sector, self.palette, picture)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        words = box.adjusted(round(symbol.right() - box.left()) + 10, 0, -8, 0)
        for name in marks(row, aside=aside):
            mark = QRectF(words.right() - 16, box.center().y() - 8, 16, 16)
            icons.paint(painter, name, mark, qt_colour(self.palette.quiet))
            words.setRight(words.right() - 22)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(text_font((17 if self.large else 14) * self.scale, bold=chosen))
        metrics = painter.fontMetrics()
        name_width = min(metrics.horizontalAdvance(row.name), words.width())
        painter.setPen(qt_colour(self.palette.quiet if aside else self.palette.ink))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, name)
        if not self.large:
            self._paint_touch(painter, words.adjusted(name_width + 8, 0, 0, 0), row)

    def _paint_touch(self, painter: QPainter, room: QRect, row: Row) -> None:
        """Paint how somebody is in touch: in words, or as the map's own sign where these would be cut."""
        colour = qt_colour(self.palette.quiet)
        painter.setFont(text_font(12.5 * self.scale))
        painter.setPen(colour)
        side = 16 * self.scale
        if painter.fontMetrics().horizontalAdvance(row.touch) <= room.width():
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.touch)
        elif row.sign and side <= room.width():
            box = QRectF(room.right() + 1 - side, room.center().y() + 0.5 - side / 2, side, side)
            icons.paint(painter, row.sign, box, colour)

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        """Paint what shows that the pointer is over a row, or that it is chosen."""
        card = QRectF(box.adjusted(1, 1, -1, -1))
        accent, paper = self.palette.accent, self.palette.paper
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(qt_colour(accent))
            painter.setBrush(qt_colour(mixed(accent, paper, 0.12)))
            painter.drawRoundedRect(card, 8, 8)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qt_colour(mixed(accent, paper, 0.08)))
            painter.drawRoundedRect(card, 8, 8)
