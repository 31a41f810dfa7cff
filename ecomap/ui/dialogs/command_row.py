"""How a row of the list of commands is painted."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ecomap.render.look import Palette, mixed
from ecomap.ui.commands.finds import Find
from ecomap.ui.people.symbol import paint_symbol
from ecomap.ui.theme import qt_colour, text_font
from ecomap.ui.widgets import text_scale

FIND = Qt.ItemDataRole.UserRole
"""Where an item of the list keeps its find."""
_LARGE, _SMALL = 15, 13
"""The size of words and of what stands beside them, in pixels at 100 %."""
_SIDE, _GAP, _PAD = 22, 12, 8


class CommandRow(QStyledItemDelegate):
    """Paints a find in one line, or in two where that is too narrow or there is a reason to be told."""

    def __init__(self, parent: QListWidget, palette: Palette, pictures: Mapping[str, QIcon]) -> None:
        super().__init__(parent)
        self._list = parent
        self._palette = palette
        self._pictures = pictures
        self._scale = text_scale()
        self._large, self._small = text_font(_LARGE * self._scale), text_font(_SMALL * self._scale)
        self._wide, self._narrow = QFontMetrics(self._large), QFontMetrics(self._small)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return how high a row is."""
        two = self._in_two(index.data(FIND), self._list.viewport().width())
        height = self._wide.height() + (self._narrow.height() if two else 0)
        return QSize(100, round(height + _PAD + 4 * self._scale))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint a row."""
        find: Find = index.data(FIND)
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, box, option.state)
        side = round(_SIDE * self._scale)
        line = QRect(box.left(), box.top() + _PAD // 2, box.width(), box.height() - _PAD)
        if self._in_two(find, box.width()):
            line.setHeight(self._wide.height())
        picture = QRectF(box.left() + _GAP, line.center().y() + 0.5 - side / 2, side, side)
        self._paint_picture(painter, find, picture)
        words = line.adjusted(_GAP + side + _GAP, 0, -_GAP, 0)
        self._paint_words(painter, find, words, box)
        painter.restore()

    def _in_two(self, find: Find, width: int) -> bool:
        beside = self._narrow.horizontalAdvance(find.keys) + self._narrow.horizontalAdvance(find.aside)
        left = width - round(_SIDE * self._scale) - 6 * _GAP
        return bool(find.why_not) or self._wide.horizontalAdvance(find.words) + beside > left

    def _paint_words(self, painter: QPainter, find: Find, words: QRect, box: QRect) -> None:
        middle, quiet = Qt.AlignmentFlag.AlignVCenter, qt_colour(self._palette.quiet)
        left, right = middle | Qt.AlignmentFlag.AlignLeft, middle | Qt.AlignmentFlag.AlignRight
        keys = self._narrow.horizontalAdvance(find.keys)
        painter.setFont(self._small)
        painter.setPen(quiet)
        painter.drawText(words, right, find.keys)
        rest = words.adjusted(0, 0, -(keys + 2 * _GAP if keys else 0), 0)
        second = find.why_not or find.aside
        if self._in_two(find, box.width()):
            below = QRect(words.left(), words.bottom() + 1, words.width(), self._narrow.height())
            shown = self._narrow.elidedText(second, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(below, left, shown)
        else:
            painter.drawText(rest, right, second)
        painter.setFont(self._large)
        painter.setPen(quiet if find.why_not else qt_colour(self._palette.ink))
        painter.drawText(rest, left, self._wide.elidedText(find.words, Qt.TextElideMode.ElideRight, rest.width()))

    def _paint_picture(self, painter: QPainter, find: Find, box: QRectF) -> None:
        if find.person:
            paint_symbol(painter, box, find.sticker, find.sector, self._palette)
        elif find.name in self._pictures:
            mode = QIcon.Mode.Disabled if find.why_not else QIcon.Mode.Normal
            self._pictures[find.name].paint(painter, box.toRect(), Qt.AlignmentFlag.AlignCenter, mode)

    def _paint_ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        card, accent, paper = QRectF(box.adjusted(1, 1, -1, -1)), self._palette.accent, self._palette.paper
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(qt_colour(accent))
            painter.setBrush(qt_colour(mixed(accent, paper, 0.12)))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(qt_colour(mixed(accent, paper, 0.08)))
        else:
            return
        painter.drawRoundedRect(card, 8, 8)
