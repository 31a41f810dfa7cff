"""Two days beside each other, or below each other; what is done to one picture is done to the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ecomap.model.document import Moment
from ecomap.model.person import ElementId
from ecomap.render.compose.over_time import Time
from ecomap.ui.deeds.moments import words_for
from ecomap.ui.then_now.picture import Picture, room_of
from ecomap.ui.widgets import Choice, label, text_scale, upright

_NARROW = 290
"""The width of a picture below which its heading and its day stand in two rows, in pixels at a text size of 100 %."""
ACROSS, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
Asked = tuple[ElementId, ElementId | None]
"""The earlier moment, and the later one; None is now."""


class Sides(QWidget):
    """Two pictures, and above each the day it shows."""

    asked = Signal(object)
    """Two other days are to be compared: `Asked`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.then, self.now = Picture(), Picture()
        self.then_day, self.now_day = Choice(), Choice()
        self.then_day.setAccessibleName(self.tr("The earlier day"))
        self.now_day.setAccessibleName(self.tr("The later day"))
        self._days: tuple[Moment, ...] = ()
        self._today = ""
        self._waiting: Time | None = None
        """The earlier time, while it is not shown yet."""
        self._leading = False
        self._heads: list[QBoxLayout] = []
        self._both = QBoxLayout(ACROSS, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.setSpacing(8)
        for picture, choice, words in (
            (self.then, self.then_day, self.tr("Then")),
            (self.now, self.now_day, self.tr("Now")),
        ):
            choice.setAccessibleName(words)
            choice.setMinimumHeight(44)
            head = QBoxLayout(ACROSS)
            head.setContentsMargins(12, 8, 12, 0)
            head.setSpacing(8)
            head.addWidget(label(words, "large"))
            head.addWidget(choice, 1)
            self._heads.append(head)
            side = QVBoxLayout()
            side.setSpacing(4)
            side.addLayout(head)
            side.addWidget(picture, 1)
            self._both.addLayout(side, 1)
        self.then_day.activated.connect(lambda _: self._choose())
        self.now_day.activated.connect(lambda _: self._choose())
        self.then.moved.connect(lambda: self._lead(self.then, self.now))
        self.now.moved.connect(lambda: self._lead(self.now, self.then))

    def show_days(self, days: Sequence[Moment], asked: Asked, today: str) -> None:
        """Offer these days, two of them chosen; now can only be later than then."""
        self._days, self._today = tuple(days), today
        self.then_day.clear()
        for day in self._days:
            self.then_day.addItem(words_for(day), day.id)
        ids = [day.id for day in self._days]
        self.then_day.setCurrentIndex(ids.index(asked[0]))
        self._offer_later(asked[1])

    def show_times(self, times: Sequence[Time], *, glide: bool) -> None:
        """Show two times: now at once, and then as soon as the window has had its turn."""
        room = room_of(times)
        self._waiting, now = times
        self.now.show_time(now, room, self._called(self.now_day), glide=glide)
        name = self._called(self.then_day)
        QTimer.singleShot(0, self, lambda: self._show_then(room, name, glide))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pictures stand below each other where that makes them larger, and the day so below its heading."""
        super().resizeEvent(event)
        self._both.setDirection(DOWN if upright(self) else ACROSS)
        wide = self.width() if upright(self) else self.width() / 2
        for head in self._heads:
            head.setDirection(DOWN if wide < _NARROW * text_scale() else ACROSS)

    def clear(self) -> None:
        """Show nothing, and keep no day."""
        self._days, self._waiting = (), None
        self.then_day.clear()
        self.now_day.clear()
        self.then.clear()
        self.now.clear()

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """Both pictures."""
        return self.then, self.now

    def _show_then(self, room: QRectF, name: str, glide: bool) -> None:
        """Show the earlier time, unless it is not wanted any more."""
        then, self._waiting = self._waiting, None
        if then is not None:
            self.then.show_time(then, room, name, glide=glide)

    def _offer_later(self, chosen: ElementId | None) -> None:
        """Offer what is later than the earlier day, and choose one of those."""
        self.now_day.clear()
        for day in self._days[self.then_day.currentIndex() + 1 :]:
            self.now_day.addItem(words_for(day), day.id)
        self.now_day.addItem(self._today, None)
        found = self.now_day.findData(chosen) if chosen is not None else -1
        self.now_day.setCurrentIndex(found if found >= 0 else self.now_day.count() - 1)

    def _choose(self) -> None:
        self._offer_later(self.now_day.currentData())
        self.asked.emit((ElementId(self.then_day.currentData()), self.now_day.currentData()))

    def _called(self, choice: Choice) -> str:
        return f"{choice.accessibleName()}: {choice.currentText()}"

    def _lead(self, one: Picture, other: Picture) -> None:
        """Let the other picture show the same part."""
        if not self._leading and other.stage.shown is not None and one.stage.shown is not None:
            self._leading = True
            other.look_like(one)
            self._leading = False
