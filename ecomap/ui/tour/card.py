"""What the tour shows: a small card beside what it speaks of, and rings round that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.widgets import button, label, text_scale

_WIDTH = 340
"""The width of the card at 100 %, in pixels."""
_GAP, _EDGE = 14, 12
"""Between the card and what it speaks of, and between the card and the edge of the page, in pixels."""
_RING, _ROUND = 6, 12
"""How far outside a ring runs, and its corners, in pixels."""
_STROKE = 3
_FORBIDDEN, _FAR = 1_000, 60
"""How much a pixel covered of what must stay free, and a pixel farther away, weigh against one covered of somebody."""


class Ring(QWidget):
    """A ring round a part of the page; the mouse goes through it, and nothing lies under it."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def stand_round(self, place: QRect) -> None:
        """Stand round a place; no more than the ring itself covers anything."""
        outside = place.adjusted(-_RING, -_RING, _RING, _RING).intersected(self._page.rect())
        if outside != self.geometry() or not self.isVisible():
            self.setGeometry(outside)
            inner = self.rect().adjusted(_RING, _RING, -_RING, -_RING)
            self.setMask(QRegion(self.rect()) - QRegion(inner))
            self.show()
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().highlight().color(), _STROKE))
        half = _STROKE / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), _ROUND, _ROUND)


class Card(QWidget):
    """Says one thing at a time; never in the way of the keys or the mouse."""

    back_wanted = Signal()
    next_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("tourCard")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.done = label("", "tourDone", wrapped=True)
        self.count = label("", "quiet")
        self.title = label("", "panelTitle", wrapped=True)
        self.words = label("", "tourWords", wrapped=True)
        self.keys = label("", "quiet", wrapped=True)
        self.leave = button(self.tr("Leave"), "", None, self.leave_wanted.emit)
        self.back = button(self.tr("Back"), "", None, self.back_wanted.emit)
        self.next = button(self.tr("Next"), "primary", icon("arrow-right", ON_ACCENT), self.next_wanted.emit)
        feet = QHBoxLayout()
        feet.setSpacing(8)
        feet.addWidget(self.leave)
        feet.addStretch(1)
        feet.addWidget(self.back)
        feet.addWidget(self.next)
        for made in (self.leave, self.back, self.next):
            made.setMinimumHeight(44)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for widget in (self.done, self.count, self.title, self.words, self.keys):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addLayout(feet)

    def say(self, *, count: str, title: str, words: str, keys: str, done: str) -> None:
        """Say a step; screen readers say it aloud."""
        for widget, text in ((self.done, done), (self.count, count), (self.title, title)):
            widget.setText(text)
            widget.setVisible(bool(text))
        self.words.setText(words)
        self.keys.setText(keys)
        spoken = " ".join(f"{each.rstrip('.')}." for each in (done, count, title, words, keys) if each)
        self.setAccessibleName(title)
        self.setAccessibleDescription(spoken)
        self.setFixedWidth(min(round(_WIDTH * (1 + (text_scale() - 1) * 0.7)), self._page.width() - 2 * _EDGE))
        self.setFixedHeight(self._column.heightForWidth(self.width()))
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))


def place_for(card: QSize, room: QRect, free: QRect, ringed: Sequence[QRect], people: Sequence[QRect]) -> QPoint:
    """Return where a card stands: near what must stay free, covering none of that, and few of the people.

    In a corner where there is no room beside it.
    """
    whole = room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    kept = [each.adjusted(-_RING, -_RING, _RING, _RING) for each in (*ringed, free) if each.isValid()]
    beside = _beside(card, free) if free.isValid() else []
    far = whole.bottomRight() - QPoint(card.width() - 1, card.height() - 1)
    corners = [
        QPoint(x, y) for y in (far.y(), whole.top()) for x in (whole.left(), far.x(), (whole.left() + far.x()) // 2)
    ]

    def cost(place: QPoint) -> int:
        stands = QRect(place, card)
        away = (stands.center() - free.center()).manhattanLength() if free.isValid() else 0
        return _FORBIDDEN * _covered(stands, kept) + _covered(stands, people) + _FAR * away

    return min((*(_within(each, card, whole) for each in beside), *corners), key=cost)


def _beside(card: QSize, free: QRect) -> list[QPoint]:
    """Return places below, above, right and left of something, in the middle of its side and moved along it."""
    middle = free.center() - QPoint(card.width() // 2, card.height() // 2)
    beside: list[QPoint] = []
    for share in (0.0, -0.5, 0.5, -1.0, 1.0):
        along = QPoint(round(card.width() * share), round(card.height() * share))
        beside += [QPoint(middle.x() + along.x(), y) for y in (free.bottom() + _GAP, free.top() - _GAP - card.height())]
        beside += [QPoint(x, middle.y() + along.y()) for x in (free.right() + _GAP, free.left() - _GAP - card.width())]
    return beside


def _within(place: QPoint, card: QSize, whole: QRect) -> QPoint:
    right, below = whole.right() - card.width() + 1, whole.bottom() - card.height() + 1
    return QPoint(max(min(place.x(), right), whole.left()), max(min(place.y(), below), whole.top()))


def _covered(card: QRect, kept: Sequence[QRect]) -> int:
    """Return how much a card would cover, in pixels squared."""
    over = [card.intersected(each) for each in kept]
    return sum(each.width() * each.height() for each in over if not each.isEmpty())
