"""The buttons round the person who is selected; the same stand in a bar at the foot of the map, always."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QMenu, QPushButton, QSizePolicy, QWidget

from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.reading import read_in_order
from ecomap.ui.shelf import Shelf
from ecomap.ui.theme import text_font
from ecomap.ui.widgets import Button, button, text_scale

SIDE = 48
"""The side of a button, in pixels."""
LARGEST_TEXT = 1.0
"""The size of text up to which words have room in a round button; larger ones stand in the bar."""
RADII = (82, 92, 104, 116)
"""How far the middles of the buttons may be from the person's, in pixels."""
REACH = RADII[-1] + SIDE
"""Who is farther from the person than this is not in the buttons' way, in pixels."""

_SIDES = 8
"""What is left free at both ends of the foot bar, in pixels."""
_AROUND = ("touch", "add-sister", "add-brother", "add-child", "add-partner", "add-dad", "add-mum", "line")
"""Clockwise from the way to the middle of the map, so that the line to it stays in sight between the first and last."""


class FootBar(QWidget):
    """A row of buttons in the middle, or as many rows as it may take; or, as high, some words.

    What has no room stands in the menu of one more button; those that open menus themselves stay in any case.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.most_rows = 1
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_SIDES, 6, _SIDES, 6)
        self._grid.setSpacing(6)
        self._buttons: tuple[QPushButton, ...] = ()
        self._standing: tuple[int, tuple[QPushButton, ...]] = (0, ())
        self._words = ""
        self.more: Button = button(self.tr("More"), "", icon("ellipsis"))
        self.more.setAccessibleName(self.tr("More family"))
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._rest = QMenu(self.more)
        self.more.setMenu(self._rest)
        _keep_size(self.more)
        self.soon = QTimer(self)
        """Lays it out once the window is: what comes and goes in the midst of that would have all laid out again."""
        self.soon.setSingleShot(True)
        self.soon.timeout.connect(self.lay_out)

    def fill(self, buttons: Iterable[QPushButton]) -> None:
        """Take the buttons."""
        self._buttons = tuple(buttons)
        for one in self._buttons:
            _keep_size(one)
        self.lay_out()

    @property
    def standing(self) -> tuple[QPushButton, ...]:
        """The buttons that have room now, in the order of reading."""
        return self._standing[1]

    def say(self, words: str) -> None:
        """Show these words where the buttons were; none: the buttons."""
        self._words = words
        for one in self.standing:
            one.setVisible(not words)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(text_font(15 * text_scale()))
        painter.setPen(QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(
            self.rect().adjusted(16, 0, -16, 0), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._words
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many rows as are needed, and allowed."""
        super().resizeEvent(event)
        self.soon.start()

    def event(self, event: QEvent) -> bool:
        """Follow its buttons, when their words take another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.soon.start()
        return super().event(event)

    def has_room(self, width: int) -> bool:
        """Say whether all buttons have room in this width, in as many rows as they may take."""
        columns = columns_for(self._widths, width - 2 * _SIDES)
        return -(-len(self._buttons) // columns) <= self.most_rows

    def lay_out(self) -> None:
        """Let as many buttons stand as have room."""
        room, standing = self.width() - 2 * _SIDES, self._buttons
        columns = columns_for(self._widths, room)
        if not self.has_room(self.width()):
            left = room - self.more.sizeHint().width() - self._grid.spacing()
            standing = self._with_more(self._widths, left)
            columns = len(standing)
        if (columns, standing) != self._standing:
            self._stand(columns, standing)

    @property
    def _widths(self) -> list[int]:
        """How wide the buttons are, each with the gap beside it."""
        return [one.sizeHint().width() + self._grid.spacing() for one in self._buttons]

    def _with_more(self, widths: Sequence[int], room: int) -> tuple[QPushButton, ...]:
        """Return those that have room in one row beside the button for the rest, which stands before the last."""
        menus = [one for one in self._buttons if one.menu() is not None]
        room -= sum(wide for one, wide in zip(self._buttons, widths, strict=True) if one in menus)
        kept = []
        for one, wide in zip(self._buttons, widths, strict=True):
            room -= 0 if one in menus else wide
            if one in menus or room >= 0:
                kept.append(one)
        return (*kept[:-1], self.more, kept[-1])

    def _stand(self, columns: int, standing: tuple[QPushButton, ...]) -> None:
        """Put buttons into their rows, and the rest into the menu."""
        before = self._standing[0]
        self._standing = columns, standing
        for column in range(before + 2):
            self._grid.setColumnStretch(column, 0)
        for one in (*self._buttons, self.more):
            self._grid.removeWidget(one)
            if one.parent() is not self:
                one.setParent(self)
            one.setVisible(one in standing and not self._words)
        for at, one in enumerate(standing):
            self._grid.addWidget(one, at // columns, 1 + at % columns)
        for column in (0, columns + 1):
            self._grid.setColumnStretch(column, 1)
        self._rest.clear()
        for one in self._buttons:
            if one not in standing:
                self._rest.addAction(one.icon(), one.accessibleName(), one.click)
        self.updateGeometry()  # the row it is in may have asked for its height while it had none
        read_in_order(self)


def _keep_size(made: QPushButton) -> None:
    """Let a button have its room while it is hidden: the bar stays as high."""
    policy = made.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    made.setSizePolicy(policy)


def columns_for(widths: Sequence[int], room: int) -> int:
    """Return in how many columns parts of these widths stand: as many as the room allows, rows of one length."""
    count = len(widths)
    for rows in range(1, count):
        columns = -(-count // rows)
        if sum(max(widths[column::columns]) for column in range(columns)) <= room:
            return columns
    return 1


class Spokes:
    """Eight buttons: six to add family, two that open menus. As a ring on the canvas where it fits, else in the bar."""

    def __init__(self, shelf: Shelf, line: QMenu, touch: QMenu, canvas: QWidget, bar: FootBar) -> None:
        menus = {"line": (line, "workflow"), "touch": (touch, "users-round")}
        self._ring = {name: _made(name, shelf, menus, side=True) for name in _AROUND}
        self._bar = {name: _made(name, shelf, menus, side=False) for name in reversed(_AROUND)}
        for made in self._ring.values():
            made.setParent(canvas)
            made.hide()
        self._foot = bar
        bar.fill(self._bar.values())

    @property
    def menus(self) -> tuple[QPushButton, ...]:
        """The buttons that open menus, wherever they stand: how the line is, and how people are in touch."""
        return tuple(each[name] for each in (self._ring, self._bar) for name in ("line", "touch"))

    @property
    def in_bar(self) -> tuple[QPushButton, ...]:
        """The buttons of the bar, those that have no room there among them."""
        return tuple(self._bar.values())

    def hide(self) -> None:
        """Nobody is selected, or nobody alone."""
        self._show_ring("")

    def show(self, middle: QPointF, towards: QPointF, room: QRectF, taken: Sequence[QRectF], words: str) -> None:
        """Stand round a person, the gap turned towards the middle of the map, unless names are in the way.

        All in pixels of the canvas: `room` is the canvas itself, `taken` are labels and people, the person's own too.
        `words` stand in the bar meanwhile, so that no button is there twice.
        """
        places = around(middle, towards, room, taken) if text_scale() <= LARGEST_TEXT else []
        for made, place in zip(self._ring.values(), places, strict=False):
            made.move(round(place.x() - SIDE / 2), round(place.y() - SIDE / 2))
        self._show_ring(words if places else "")

    def _show_ring(self, words: str) -> None:
        for made in self._ring.values():
            made.setVisible(bool(words))
        self._foot.say(words)


def around(middle: QPointF, towards: QPointF, room: QRectF, taken: Sequence[QRectF]) -> list[QPointF]:
    """Return where the middles of the buttons stand, or nothing if they would hide somebody or leave the canvas.

    Tried nearest first, and in the turn that leaves the way to the middle of the map free first.
    """
    whole = QRectF(middle.x() - REACH, middle.y() - REACH, 2 * REACH, 2 * REACH)
    near = [box for box in taken if box.intersects(whole)]
    start = math.atan2(towards.y() - middle.y(), towards.x() - middle.x()) + math.pi / 8
    for radius in RADII:
        for turn in (0.0, *(side * step * math.pi / 32 for step in range(1, 5) for side in (1, -1))):
            angles = [start + turn + at * math.pi / 4 for at in range(len(_AROUND))]
            places = [middle + QPointF(math.cos(angle), math.sin(angle)) * radius for angle in angles]
            buttons = [QRectF(place.x() - SIDE / 2, place.y() - SIDE / 2, SIDE, SIDE) for place in places]
            if all(room.contains(one) and not any(one.intersects(box) for box in near) for one in buttons):
                return places
    return []


class Spoke(QPushButton):
    """A round button with its word under its icon."""

    def __init__(self, words: str, picture: QIcon, filled: bool) -> None:
        super().__init__()
        self._words = words
        self._picture = picture
        self._role = QPalette.ColorRole.HighlightedText if filled else QPalette.ColorRole.ButtonText
        self.setObjectName("spokeFilled" if filled else "spoke")
        self.setFixedSize(SIDE, SIDE)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the disc, the icon and the word."""
        super().paintEvent(event)
        painter = QPainter(self)
        self._picture.paint(painter, QRect(SIDE // 2 - 8, 7, 16, 16))
        painter.setFont(text_font(11))
        painter.setPen(QGuiApplication.palette().color(self._role))
        painter.drawText(QRect(2, 22, SIDE - 4, 18), Qt.AlignmentFlag.AlignCenter, self._words)


def _made(name: str, shelf: Shelf, menus: dict[str, tuple[QMenu, str]], side: bool) -> QPushButton:
    """Return one of the buttons: round with the word under its icon, or as wide as it needs to be."""
    if name in menus:
        menu, picture = menus[name]
        words, drawn = menu.title(), icon(picture, ON_ACCENT)
        made = Spoke(words, drawn, filled=True) if side else button(words, "primary", drawn)
        made.setMenu(menu)
    else:
        action = shelf[name]
        words = action.text()
        made = Spoke(words, action.icon(), filled=False) if side else button(words, "", action.icon())
        made.clicked.connect(action.trigger)
        if isinstance(made, Button):
            made.tell_keys(action)
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return made
