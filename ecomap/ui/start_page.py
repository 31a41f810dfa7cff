"""What the window shows first: three big choices, and what was rescued from last time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.rolled import rolled
from ecomap.ui.welcome import Welcome
from ecomap.ui.widgets import button, label, text_scale

_WIDTH = 600
"""The width of the choices at a text size of 100 %, in pixels."""
_FIELD = 46
"""The height of the name and its button, in pixels at 100 %."""
_GAP, _MARGIN = 56, 24
"""Between the drawing and the choices, and round the whole, in pixels."""


class StartPage(QWidget):
    """Start a new map, open one, or try a sample."""

    new_wanted = Signal(str)
    """A new map: the name of whose it is, or nothing."""
    open_wanted = Signal()
    sample_wanted = Signal(str)
    """A sample: the name of its file."""
    recover_wanted = Signal(int)
    """A rescued map: which of those shown."""
    tour_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = QLineEdit()
        self.name.setPlaceholderText(self.tr("First name, or leave empty"))
        self.name.setAccessibleName(self.tr("Whose map is it?"))
        self.name.setObjectName("nameBox")
        self.name.returnPressed.connect(self._start)
        self.start = button(self.tr("Start a new map"), "primary", icon("plus", ON_ACCENT), self._start)
        self.open = self._choice(self.tr("Open a map"), "folder-open")
        self.open.clicked.connect(self.open_wanted)
        self.samples = {
            "idris": self._choice(self.tr("Idris, small"), "sprout"),
            "ellie": self._choice(self.tr("Ellie, middle"), "flower"),
            "kai": self._choice(self.tr("Kai, big"), "tree-deciduous"),
        }
        for name, made in self.samples.items():
            made.clicked.connect(lambda _=False, name=name: self.sample_wanted.emit(name))
        self.tour = self._choice("", "footprints")
        self.tour.clicked.connect(self.tour_wanted)
        self.help = self._choice(self.tr("Help"), "circle-question-mark")
        self.help.clicked.connect(self.help_wanted)
        self._offers = {first: QBoxLayout(QBoxLayout.Direction.LeftToRight) for first in (True, False)}
        self._named = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.welcome = Welcome()
        self._tagline = label(self.tr("The people in my life, drawn together."), "large", wrapped=True)
        self._rescued = QVBoxLayout()
        self._rescued.setSpacing(8)
        self._rescued_buttons: list[QPushButton] = []
        self._samples = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._card = QWidget()
        self._column = QVBoxLayout(self._card)
        self._first = False
        self._arrange()

    def show_rescued(self, whens: Sequence[str]) -> None:
        """Offer maps that were open when the program stopped, by when they were last changed."""
        while (taken := self._rescued.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.deleteLater()
        self._rescued_buttons = []
        if not whens:
            return
        self._rescued.addWidget(label(self.tr("Rescued from last time"), "sectionTitle"))
        for at, when in enumerate(whens):
            text = self.tr("The map we worked on {when}").format(when=when)
            made = self._choice(text, "rotate-ccw")
            made.clicked.connect(lambda _=False, at=at: self.recover_wanted.emit(at))
            self._rescued.addWidget(made)
            made.show()  # now, and not with the next event: it takes the focus
            self._rescued_buttons.append(made)
        self._order_stops()

    def offer_tour(self, *, first: bool) -> None:
        """Offer to show somebody round: before anything else the first time, and last of all later."""
        words = self.tr("New here? Show me round: two minutes") if first else self.tr("Show me round")
        self.tour.setText(f" {words}")
        self.tour.setAccessibleName(words)
        self.tour.setObjectName("firstTour" if first else "choice")
        self.tour.style().unpolish(self.tour)
        self.tour.style().polish(self.tour)
        for made in (self.tour, self.help):
            self._offers[first].addWidget(made, 1 if made is self.tour or not first else 0)
        self._first = first
        self._fit_in()
        self._order_stops()

    def _order_stops(self) -> None:
        """Let the keys go through everything as it stands on the page."""
        offers = [self.tour, self.help]
        stops = [
            *(offers if self._first else []),
            *self._rescued_buttons,
            self.name,
            self.start,
            self.open,
            *self.samples.values(),
            *([] if self._first else offers),
        ]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def take_focus(self) -> None:
        """Let the keys go to what matters first: what was rescued, else the name of a new map."""
        first = self._rescued_buttons[0] if self._rescued_buttons else self.name
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the drawing where there is no room beside the choices, and stack what has none in a row."""
        super().resizeEvent(event)
        self._fit_in()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text, as soon as the buttons have it too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            QTimer.singleShot(0, self, self._fit_in)

    def _fit_in(self) -> None:
        room = self.width() - 2 * _MARGIN
        width = min(round(_WIDTH * text_scale()), room)
        self._card.setFixedWidth(width)
        for field in (self.name, self.start):
            field.setFixedHeight(round(_FIELD * (1 + (text_scale() - 1) * 0.5)))
        self.welcome.setVisible(width + _GAP + self.welcome.width() <= room)
        words = self.name.fontMetrics().horizontalAdvance(self.name.placeholderText()) + _GAP // 2
        _flow(self._named, words + self.start.sizeHint().width() + _GAP // 2, width)
        _flow(self._samples, _row(self.samples.values()), width)
        for offers in self._offers.values():
            _flow(offers, _row((self.tour, self.help)), width)
        self._tagline.show()
        self._tagline.setVisible(self._column.heightForWidth(width) <= self.height() - _MARGIN)

    def _choice(self, words: str, icon_name: str) -> QPushButton:
        made = button(words, "choice", icon(icon_name))
        made.setMinimumHeight(56)
        return made

    def _arrange(self) -> None:
        column = self._column
        column.setSpacing(12)
        column.addWidget(label("Ecomap", "display"))
        column.addWidget(self._tagline)
        column.addSpacing(12)
        column.addLayout(self._offers[True])
        column.addLayout(self._rescued)
        column.addWidget(label(self.tr("Whose map is it?"), "sectionTitle"))
        self._named.addWidget(self.name, 1)
        self._named.addWidget(self.start)
        column.addLayout(self._named)
        column.addSpacing(12)
        column.addWidget(self.open)
        column.addSpacing(12)
        sample = self.tr("Or try a sample: invented people, nothing is kept unless you say so")
        column.addWidget(label(sample, "quiet", wrapped=True))
        for made in self.samples.values():
            self._samples.addWidget(made)
        column.addLayout(self._samples)
        column.addSpacing(12)
        column.addLayout(self._offers[False])
        for each in (*self._offers.values(), self._named, self._samples):
            each.setSpacing(8)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addStretch(1)
        row.addWidget(self.welcome)
        row.addWidget(self._card)
        row.addStretch(1)
        whole = QWidget()
        page = QVBoxLayout(whole)
        page.addStretch(1)
        page.addLayout(row)
        page.addStretch(1)
        area = rolled(whole)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.setFocusProxy(self.name)

    def _start(self) -> None:
        name = self.name.text().strip()
        self.name.clear()
        self.new_wanted.emit(name)


def _row(buttons: Iterable[QPushButton]) -> int:
    """Return how wide buttons are in one row, in pixels."""
    return sum(made.sizeHint().width() + _GAP // 2 for made in buttons)


def _flow(layout: QBoxLayout, row: int, room: int) -> None:
    """Let parts stand in a row where that has room, else one below the other."""
    ways = QBoxLayout.Direction
    layout.setDirection(ways.LeftToRight if row <= room else ways.TopToBottom)
