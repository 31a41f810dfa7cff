"""How a row of the people list is painted and edited."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLineEdit, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ecomap.render.look import LIGHT, Palette, mixed
from ecomap.ui import icons
from ecomap.ui.people.model import ASIDE, ROW
from ecomap.ui.people.rows import Group, Row
from ecomap.ui.people.symbol import paint_symbol
from ecomap.ui.theme import qt_colour, text_font


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
        painter.restore()

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """Return a field to rename in place."""
        field = QLineEdit(parent)
        field.setFrame(False)
        return field

    def _paint_group(self, painter: QPainter, box: QRect, group: Group, is_open: bool) -> None:
        painter.setPen(qt_colour(self.palette.quiet))
        painter.setFont(text_font((15 if self.large else 14) * self.scale, bold=True))
        words = box.adjusted(8, 0, -28, 0)
        name = painter.fontMetrics().elidedText(group.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, name)
        arrow = QRectF(box.right() - 22, box.center().y() - 8, 16, 16)
        icons.paint(painter, "chevron-down" if is_open else "chevron-right", arrow, qt_colour(self.palette.quiet))

    def _paint_row(self, painter: QPainter, box: QRect, row: Row, state: QStyle.StateFlag, *, aside: bool) -> None:
        self._paint_ground(painter, box, state)
        side = 28 if self.large else 14
        symbol = QRectF(box.left() + 10, box.center().y() + 0.5 - side / 2, side, side)
        inside, picture = (row.sticker, row.picture) if self.large else ("", b"")
        paint_symbol(painter, symbol, inside, row.sector, self.palette, picture)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        words = box.adjusted(round(symbol.right() - box.left()) + 10, 0, -8, 0)
        if aside:
            mark = QRectF(box.right() - 24, box.center().y() - 8, 16, 16)
            icons.paint(painter, "eye-off", mark, qt_colour(self.palette.quiet))
            words.setRight(words.right() - 22)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(text_font((17 if self.large else 14) * self.scale, bold=chosen))
        metrics = painter.fontMetrics()
        name_width = min(metrics.horizontalAdvance(row.name), words.width())
        painter.setPen(qt_colour(self.palette.quiet if aside else self.palette.ink))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, middle | Qt.AlignmentFlag.AlignLeft, name)
        if not self.large:
            painter.setFont(text_font(12.5 * self.scale))
            painter.setPen(qt_colour(self.palette.quiet))
            rest = words.adjusted(name_width + 8, 0, 0, 0)
            touch = painter.fontMetrics().elidedText(row.touch, Qt.TextElideMode.ElideRight, rest.width())
            painter.drawText(rest, middle | Qt.AlignmentFlag.AlignRight, touch)

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
