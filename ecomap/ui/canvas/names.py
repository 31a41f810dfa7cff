"""Names in a size that can be read, where a drawing is seen from so far that its own cannot."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from ecomap.render.look import Palette
from ecomap.ui.theme import qt_colour, text_font

SIZE = 13
"""The height of these names' type, in pixels at a text size of 100 %."""
NEAR = 400
"""Of so many people nearest the middle of what is seen, those have their name who have room for it."""
_CELL = 32
"""Width and height of a neighbourhood, in pixels."""
_BELOW = 5
"""How far below the middle of a symbol its name begins, in pixels."""


class Name(NamedTuple):
    """A name, and the middle of its symbol, in pixels of the viewport."""

    words: str
    at: QPointF


Boxed = tuple[Name, QRectF]
"""A name, and the room it takes, in pixels of the viewport."""


def boxed(scale: float, seen: QRectF, first: Iterable[Name], others: Iterable[Name]) -> list[Boxed]:
    """Return the first names in any case, and of the others those that cover no name before them."""
    metrics = QFontMetricsF(text_font(SIZE * scale, bold=True))
    middle = seen.center()
    inside = sorted((one for one in others if seen.contains(one.at)), key=lambda one: _far(one.at, middle))
    crowd = _Crowd([one.at for one in inside])
    boxes = _boxes_of_first([one for one in first if seen.contains(one.at)], metrics)
    for _, box in boxes:
        crowd.take(box)
    for name in inside[:NEAR]:
        box = _box(name, metrics)
        if crowd.leaves(box):
            crowd.take(box)
            boxes.append((name, box))
    return boxes


def paint(painter: QPainter, palette: Palette, scale: float, boxes: Collection[Boxed]) -> None:
    """Paint names where they have room."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(text_font(SIZE * scale, bold=True))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(qt_colour(palette.paper))
    painter.setOpacity(0.86)
    for _, box in boxes:
        painter.drawRoundedRect(box, 3, 3)
    painter.setOpacity(1.0)
    painter.setPen(qt_colour(palette.ink))
    for name, box in boxes:
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name.words)
    painter.restore()


class _Crowd:
    """Symbols and names that no further name may cover, by neighbourhood."""

    def __init__(self, symbols: Iterable[QPointF]) -> None:
        self._symbols: dict[tuple[int, int], list[QPointF]] = {}
        for at in symbols:
            self._symbols.setdefault((int(at.x() // _CELL), int(at.y() // _CELL)), []).append(at)
        self._taken: list[QRectF] = []

    def take(self, box: QRectF) -> None:
        """Take the room of a name, with a little round it."""
        self._taken.append(box.adjusted(-6, -4, 6, 4))

    def leaves(self, box: QRectF) -> bool:
        """Say whether a name would cover no symbol and no other name."""
        across = range(int(box.left() // _CELL), int(box.right() // _CELL) + 1)
        down = range(int(box.top() // _CELL), int(box.bottom() // _CELL) + 1)
        near = (at for column in across for row in down for at in self._symbols.get((column, row), ()))
        return not any(map(box.contains, near)) and not any(map(box.intersects, self._taken))


def _box(name: Name, metrics: QFontMetricsF) -> QRectF:
    """Return the room of a name: below its symbol."""
    wide = metrics.horizontalAdvance(name.words) + 6
    return QRectF(name.at.x() - wide / 2, name.at.y() + _BELOW, wide, metrics.height())


def _boxes_of_first(names: Iterable[Name], metrics: QFontMetricsF) -> list[Boxed]:
    """Return the room of names that are painted in any case: above its symbol, where one would lie on another."""
    boxes: list[Boxed] = []
    for name in names:
        below = _box(name, metrics)
        above = below.translated(0, -below.height() - 2 * _BELOW)
        taken = [box for _, box in boxes]
        free = (box for box in (below, above) if not any(map(box.intersects, taken)))
        boxes.append((name, next(free, below)))
    return boxes


def _far(at: QPointF, middle: QPointF) -> float:
    """Return how far a point is from another, up and down counting double: what is seen is wider than high."""
    return abs(at.x() - middle.x()) + 2 * abs(at.y() - middle.y())
