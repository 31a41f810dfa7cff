"""What the window shows first: three big choices, and what was rescued from last time."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ecomap.ui.icons import ON_ACCENT, icon
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
        self.welcome = Welcome()
        self._rescued = QVBoxLayout()
        self._rescued.setSpacing(8)
        self._rescued_buttons: list[QPushButton] = []
        self._samples = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._card = QWidget()
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
        stops = [*self._rescued_buttons, self.name, self.start, self.open, *self.samples.values()]
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
        row = sum(made.sizeHint().width() + _GAP // 2 for made in self.samples.values())
        ways = QBoxLayout.Direction
        self._samples.setDirection(ways.LeftToRight if row <= width else ways.TopToBottom)

    def _choice(self, words: str, icon_name: str) -> QPushButton:
        made = button(words, "choice", icon(icon_name))
        made.setMinimumHeight(56)
        return made

    def _arrange(self) -> None:
        column = QVBoxLayout(self._card)
        column.setSpacing(12)
        column.addWidget(label("Ecomap", "display"))
        column.addWidget(label(self.tr("The people in my life, drawn together."), "large", wrapped=True))
        column.addSpacing(12)
        column.addLayout(self._rescued)
        column.addWidget(label(self.tr("Whose map is it?"), "sectionTitle"))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.name, 1)
        line.addWidget(self.start)
        column.addLayout(line)
        column.addSpacing(12)
        column.addWidget(self.open)
        column.addSpacing(12)
        sample = self.tr("Or try a sample: invented people, nothing is kept unless you say so")
        column.addWidget(label(sample, "quiet", wrapped=True))
        self._samples.setSpacing(8)
        for made in self.samples.values():
            self._samples.addWidget(made)
        column.addLayout(self._samples)
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
        area = QScrollArea()
        area.setWidget(whole)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.setFocusProxy(self.name)

    def _start(self) -> None:
        name = self.name.text().strip()
        self.name.clear()
        self.new_wanted.emit(name)
