"""One day after the other: one picture, and a line with all days to walk along."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomap.model.dates import MONTHS
from ecomap.model.document import Moment
from ecomap.render.compose.over_time import Time
from ecomap.ui.deeds.moments import words_for
from ecomap.ui.icons import icon
from ecomap.ui.then_now.picture import Picture, room_of
from ecomap.ui.then_now.time_line import TimeLine
from ecomap.ui.widgets import button, label


class Walk(QWidget):
    """A picture that becomes another day's as the line is walked along."""

    walked = Signal(int)
    """Another day is shown: its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = Picture()
        self.line = TimeLine()
        self.day = label("", "large")
        self.day.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._times: tuple[Time, ...] = ()
        self._days: tuple[str, ...] = ()
        self.back = button(self.tr("Day before"), "tall", icon("arrow-left"), lambda: self._step(-1))
        self.on = button(self.tr("Next day"), "tall", icon("arrow-right"), lambda: self._step(1))
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 0)
        for widget, stretch in ((self.back, 0), (self.day, 1), (self.on, 0)):
            head.addWidget(widget, stretch)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addLayout(head)
        outer.addWidget(self.picture, 1)
        outer.addWidget(self.line)
        self.line.valueChanged.connect(self._show)

    def show_days(self, days: Sequence[Moment]) -> None:
        """Offer these days, and now after them; the last is shown first."""
        now = self.tr("Now")
        self._days = (*map(words_for, days), now)
        same = len(self._days) == self.line.maximum() + 1 and self._times
        here = self.line.value() if same else len(self._days) - 1
        self.line.blockSignals(True)
        self.line.show_days((*map(_short, days), now), self._days)
        self.line.setValue(here)
        self.line.blockSignals(False)

    def show_times(self, times: Sequence[Time], *, glide: bool) -> None:
        """Take the pictures of all days."""
        self._times = tuple(times)
        self._show(self.line.value(), glide=glide)

    def clear(self) -> None:
        """Show nothing, and keep no day."""
        self._times, self._days = (), ()
        self.day.clear()
        self.line.blockSignals(True)
        self.line.show_days((), ())
        self.line.blockSignals(False)
        self.picture.clear()

    @property
    def pictures(self) -> tuple[Picture, ...]:
        """The one picture."""
        return (self.picture,)

    @property
    def change(self) -> tuple[Time, ...]:
        """The day before, if there is one, and the day that is shown."""
        at = self.line.value()
        return self._times[max(at - 1, 0) : at + 1]

    def _show(self, at: int, glide: bool = True) -> None:
        self.back.setEnabled(at > 0)
        self.on.setEnabled(at < self.line.maximum())
        if at < len(self._times):
            self.day.setText(self._days[at])
            self.picture.show_time(self._times[at], room_of(self._times), self._days[at], glide=glide)
            self.walked.emit(at)

    def _step(self, by: int) -> None:
        self.line.setValue(self.line.value() + by)


def _short(day: Moment) -> str:
    """Return a day as it stands below the line: "12 Jan 2026"."""
    month = MONTHS[day.on.month]
    return f"{day.on.day} {month if len(month) < 5 else month[:3]} {day.on.year}"
