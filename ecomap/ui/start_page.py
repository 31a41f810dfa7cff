"""What the window shows first: three big choices, and what was rescued from last time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.welcome import Welcome
from ecomap.ui.widgets import button, label

_WIDTH = 600


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
        self._arrange()

    def show_rescued(self, whens: Sequence[str]) -> None:
        """Offer maps that were open when the program stopped, by when they were last changed."""
        while (taken := self._rescued.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.deleteLater()
        if not whens:
            return
        self._rescued.addWidget(label(self.tr("Rescued from last time"), "sectionTitle"))
        for at, when in enumerate(whens):
            text = self.tr("The map we worked on {when}").format(when=when)
            made = self._choice(text, "rotate-ccw")
            made.clicked.connect(lambda _=False, at=at: self.recover_wanted.emit(at))
            self._rescued.addWidget(made)

    def _choice(self, words: str, icon_name: str) -> QPushButton:
        made = button(words, "choice", icon(icon_name))
        made.setMinimumHeight(56)
        return made

    def _arrange(self) -> None:
        card = QWidget()
        card.setFixedWidth(_WIDTH)
        column = QVBoxLayout(card)
        column.setSpacing(12)
        column.addWidget(label("Ecomap", "display"))
        column.addWidget(label(self.tr("The people in my life, drawn together."), "large"))
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
        column.addWidget(label(self.tr("Or try a sample: invented people, nothing is kept unless you say so"), "quiet"))
        samples = QHBoxLayout()
        samples.setSpacing(8)
        for made in self.samples.values():
            samples.addWidget(made)
        column.addLayout(samples)
        row = QHBoxLayout()
        row.setSpacing(56)
        row.addStretch(1)
        row.addWidget(self.welcome)
        row.addWidget(card)
        row.addStretch(1)
        page = QVBoxLayout(self)
        page.addStretch(1)
        page.addLayout(row)
        page.addStretch(1)
        self.setFocusProxy(self.name)

    def _start(self) -> None:
        name = self.name.text().strip()
        self.name.clear()
        self.new_wanted.emit(name)
