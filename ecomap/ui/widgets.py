"""Widgets in the looks that the style sheet knows, made in one line each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAction,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ecomap.render.look import SCREEN_STEPS
from ecomap.ui import icons

ICON = QSize(22, 22)
"""The size of icons beside words, in pixels at a text size of 100 %."""


_BEFORE, _IN_LINE = 9, 20
"""What is before the icon of a line, and its side at a text size of 100 %, in pixels."""


def text_scale() -> float:
    """Return the size of text everywhere in the window, 1 at 100 %."""
    return QApplication.font().pixelSize() / SCREEN_STEPS[0]


def label(words: str, look: str = "", wrapped: bool = False) -> QLabel:
    """Return words that are only read; plain text always, whatever a name looks like."""
    made = QLabel(words)
    made.setObjectName(look)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrapped)
    return made


class Button(QPushButton):
    """A button that Return presses, too, when it has the focus: Qt asks for the space bar outside dialogs.

    Its icon grows with the text.
    """

    icon_size = ICON
    """The size of the icon at a text size of 100 %."""

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.size_icon()

    def size_icon(self) -> None:
        """Give the icon the size that the text has."""
        if (wanted := self.icon_size * text_scale()) != self.iconSize():
            self.setIconSize(wanted)

    def tell_keys(self, action: QAction) -> None:
        """Say, to who hears the button, too, which keys do what it does."""
        self._action = action
        action.changed.connect(self._tell_keys)
        self._tell_keys()

    def _tell_keys(self) -> None:
        keys = self._action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.setToolTip(f"{self._action.text()} ({keys})" if keys else self._action.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button by Return and Enter as by the space bar."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def button(
    words: str, look: str = "", icon: QIcon | None = None, pressed: Callable[[], object] | None = None
) -> Button:
    """Return a button with its word, its icon and what it does."""
    made = Button(words if icon is None or not words else f" {words}")  # room between icon and word
    made.setAccessibleName(words)
    made.setObjectName(look)
    made.setAutoDefault(False)
    if icon is not None:
        made.setIcon(icon)
        made.size_icon()
    if pressed is not None:
        made.clicked.connect(lambda: pressed())
    return made


def round_button(meaning: str, icon: QIcon, pressed: Callable[[], object] | None = None) -> Button:
    """Return a small round button; its meaning stands in the tool tip and is read aloud."""
    made = button("", "round", icon, pressed)
    made.icon_size = QSize(16, 16)
    made.size_icon()
    made.setToolTip(meaning)
    made.setAccessibleName(meaning)
    return made


def name_clear_button(field: QLineEdit, words: str) -> None:
    """Say what the button does that empties a field, before there is another in it."""
    for made in field.findChildren(QToolButton):
        made.setAccessibleName(words)


def hair() -> QFrame:
    """Return a thin line between two things."""
    made = QFrame()
    made.setObjectName("hair")
    return made


def pane(name: str) -> QWidget:
    """Return an empty part of the window that the style sheet knows by its name."""
    made = QWidget()
    made.setObjectName(name)
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return made


def column(widget: QWidget, margin: int = 16, spacing: int = 8) -> QVBoxLayout:
    """Give a widget a column to be filled, and return it."""
    made = QVBoxLayout(widget)
    made.setContentsMargins(margin, margin, margin, margin)
    made.setSpacing(spacing)
    return made


@contextmanager
def at_once(*pages: QWidget) -> Iterator[None]:
    """Let parts of some pages come and go without laying the pages out anew for each of them."""
    layouts = [layout for page in pages if (layout := page.layout()) is not None]
    for layout in layouts:
        layout.setEnabled(False)
    yield
    for layout in layouts:
        layout.setEnabled(True)
        layout.activate()


def stand_in_the_middle(card: QWidget, page: QWidget) -> None:
    """Let a card of fixed width stand in the middle of a page, as high as its words need."""
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(card)
    row.addStretch(1)
    whole = QVBoxLayout(page)
    whole.addStretch(1)
    whole.addLayout(row)
    whole.addStretch(1)


def upright(widget: QWidget) -> bool:
    """Return whether a part of the window is higher than it is wide, as on a tablet that is held upright."""
    return widget.height() > widget.width()


def filling(widget: QWidget) -> QWidget:
    """Let a widget be as high as the bar it is in, and return it."""
    widget.setSizePolicy(widget.sizePolicy().horizontalPolicy(), QSizePolicy.Policy.Expanding)
    return widget


class Line(QLineEdit):
    """A line to write in, with an icon before it that grows with the text: Qt's own keeps its size."""

    def __init__(self, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon_name
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, and the icon in the colour of the words."""
        super().paintEvent(event)
        side = _IN_LINE * text_scale()
        box = QRectF(_BEFORE, (self.height() - side) / 2, side, side)
        icons.paint(QPainter(self), self._icon, box, self.palette().windowText().color())

    def _make_room(self) -> None:
        self.setTextMargins(round(_IN_LINE * text_scale() + _BEFORE), 0, 0, 0)


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, to be put into it anew.

    Widgets by Qt's own way: a widget goes on telling its size to an item that was only taken, and never to its next.
    """
    for widget in [item.widget() for at in range(layout.count()) if (item := layout.itemAt(at)) is not None]:
        if widget is not None:
            layout.removeWidget(widget)
    while layout.takeAt(0) is not None:
        pass


class Choice(QComboBox):
    """A list to open, with the window's own arrow; the wheel passes over it, so that scrolling changes nothing."""

    icon_size = QSize(20, 20)
    """The size of the icons in it at a text size of 100 %."""

    def __init__(self) -> None:
        super().__init__()
        self.setIconSize(self.icon_size * text_scale())
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and (wanted := self.icon_size * text_scale()) != self.iconSize():
            self.setIconSize(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the field, and the arrow in the colour of the words."""
        super().paintEvent(event)
        side = 16 * text_scale()
        arrow = QRectF(self.width() - 10 - side, (self.height() - side) / 2, side, side)
        icons.paint(QPainter(self), "chevron-down", arrow, self.palette().windowText().color())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the form scroll."""
        event.ignore()


def say_problem(problem: QLabel, words: str, field: QWidget | None = None) -> None:
    """Say what is wrong, or that nothing is any more: to the eye, at the field it is about, and aloud."""
    if field is not None:
        field.setAccessibleDescription(words)
    if words and words == problem.text():
        problem.setText("")  # said once more: it is wrong again
    problem.setText(words)
    if words:
        aloud = QAccessibleAnnouncementEvent(problem, words)
        aloud.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(aloud)
